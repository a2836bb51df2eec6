"""The project's own labelled cases are in due form, and say clearly what is wrong where they are not."""

import pytest
from training.casebook import FOLDER, READ, CaseError, read_case, read_cases, read_file

GOOD = {
    "text": "Norway will send Moldova 20 buses, the minister said. He said so twice.",
    "events": [
        {"words": "Norway will send Moldova 20 buses", "type": "AGREE", "actors": ["NOR"], "recipients": ["MDA"], "modality": "occurred"}
    ],
    "dates": [],
}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_case_is_in_due_form(path):
    assert [str(case) for case in read_file(path) if isinstance(case, CaseError)] == []


def test_there_are_cases_of_every_kind():
    cases = read_cases()
    assert len(cases) > 1000
    assert all(sum(len(case.get(kind, ())) for case in cases) > 100 for kind in READ)


def test_evidence_is_found_by_its_words():
    event = read_case(GOOD, "one-1", None)["events"][0]
    start, end = event["evidence"][0]
    assert GOOD["text"][start:end] == "Norway will send Moldova 20 buses"


def test_a_fourth_is_held_out():
    held, learned = read_cases(held_out=True), read_cases(held_out=False)
    assert not {case["id"] for case in held} & {case["id"] for case in learned}
    assert 0.2 < len(held) / (len(held) + len(learned)) < 0.3


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"events": [GOOD["events"][0] | {"words": "Norway sent"}]}, "not in the text"),
        ({"events": [GOOD["events"][0] | {"words": "said"}]}, "2 times"),
        ({"events": [GOOD["events"][0] | {"type": "HELP"}]}, "none of"),
        ({"events": [GOOD["events"][0] | {"actors": "NOR"}]}, "no list"),
        ({"events": [GOOD["events"][0] | {"actor": "NOR"}]}, "unknown field actor"),
        ({"commitments": [{"words": "20 buses", "donors": ["NOR"], "recipients": []}]}, "needs an amount or items"),
        ({"dates": [{"words": "twice"}]}, "needs a value"),
        ({"text": " "}, "needs a text"),
        ({"evens": []}, "unknown field evens"),
    ],
)
def test_what_is_wrong_is_said(change, complaint):
    with pytest.raises(CaseError, match=complaint):
        read_case(GOOD | change, "one-1", None)
