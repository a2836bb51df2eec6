"""A ruling lives through a better reader and through an edited text, or a person is told that it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from kept_by_hand import CANADA, DAY, NORWAY, TEXT, canada, decide, document, keep, line_of, money, norway, pledge

from depositary.flows.decide import Wish, withdraw
from depositary.store import Store, open_store

EDITED = f"OTTAWA, Tuesday (corrected) — {CANADA} {NORWAY} Nothing else was announced, officials said."
CUT = f"OTTAWA — {NORWAY} Nothing else was announced."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "x.db") as opened:
        yield opened


def test_a_correction_lives_on_a_claim_that_is_read_otherwise(store):
    first = document()
    keep(store, first, [canada(first), norway(first)])
    decide(store, "corrected", canada(first).id, cell="amount", value="up to 2.5 billion CAD")
    better = canada(first, "2e9 CAD", aid="military", status="committed")
    keep(store, first, [better, norway(first)], "reader 2")
    line = line_of(store, better)
    assert line is not None
    assert line.value("amount") == money("2.5e9 CAD", "up_to")
    assert line.value("status") == "committed"
    assert store.problems() == []


def test_a_correction_moves_with_its_words_when_the_text_is_edited(store):
    first, edited = document(), document(text=EDITED)
    keep(store, first, [canada(first), norway(first)])
    decide(store, "corrected", canada(first).id, cell="amount", value="3 billion CAD")
    keep(store, edited, [canada(edited), norway(edited)], "reader 2")
    line, other = line_of(store, canada(edited)), line_of(store, norway(edited))
    assert line is not None
    assert other is not None
    assert line.value("amount") == money("3e9 CAD")
    assert other.value("amount") == money("7e9 NOK")
    assert store.problems() == []


def test_what_was_ruled_right_is_not_overwritten_by_a_better_model(store):
    first = document()
    keep(store, first, [canada(first, date="2025-06-17")])
    (line,) = store.entries()
    decide(store, "right", line.id, cell="amount")
    decide(store, "right", canada(first, date="2025-06-17").id, after=1)
    other = canada(first, "5e9 USD", status="considered")
    keep(store, first, [other], "reader 2")
    found = line_of(store, other)
    assert found is not None
    assert (found.value("amount"), found.value("status")) == (money("2e9 CAD"), "pledged")
    assert found.value("date") is not None
    assert store.problems() == []


def test_a_wrong_claim_stays_out_and_a_person_is_told_when_it_is_read_otherwise(store):
    first = document()
    keep(store, first, [canada(first), norway(first)])
    ruling = decide(store, "wrong", canada(first).id).rulings[0]
    assert line_of(store, canada(first)) is None
    better = canada(first, "2e9 CAD", donors=("CAN", "USA"))
    keep(store, first, [better, norway(first)], "reader 2")
    assert line_of(store, better) is None
    (problem,) = store.problems()
    assert problem.source == f"ruling {ruling.id}"
    assert "which is read as “CAN and USA → UKR: C$2 billion, pledged” now" in problem.what
    assert f"depositary rulings withdraw {ruling.id}" in problem.next


def test_a_ruling_never_goes_over_to_a_claim_that_stood_beside_it(store):
    sentence = f"{CANADA} {NORWAY}"
    first = document(text=sentence)
    ours, theirs = canada(first, words=sentence), norway(first, words=sentence)
    keep(store, first, [ours, theirs])
    ruling = decide(store, "wrong", ours.id).rulings[0]
    keep(store, first, [theirs], "reader 2")
    assert line_of(store, theirs) is not None
    assert [problem.source for problem in store.problems()] == [f"ruling {ruling.id}"]


@pytest.mark.parametrize("text", [CUT, TEXT], ids=["the passage is gone", "nothing of the kind is read there"])
def test_a_ruling_that_leads_nowhere_is_a_problem_until_it_leads_somewhere_again(store, text):
    first, later = document(), document(text=text)
    keep(store, first, [canada(first), norway(first)])
    ruling = decide(store, "corrected", canada(first).id, cell="amount", value="3 billion CAD", why="the budget says so").rulings[0]
    keep(store, later, [norway(later)], "reader 2")
    (problem,) = store.problems()
    assert problem.source == f"ruling {ruling.id}"
    assert "Canada will give Ukraine 2 billion dollars" in problem.what
    assert store.ruling(ruling.id) == ruling
    third = document("c", f"{CANADA} Again.")
    keep(store, third, [canada(third)])
    assert store.problems() == [problem], "another document's settling forgot the problem"
    keep(store, first, [canada(first), norway(first)], "reader 1")
    assert store.problems() == []
    line = line_of(store, canada(first))
    assert line is not None
    assert line.value("amount") == money("3e9 CAD")


def test_different_lives_when_both_are_read_otherwise(store):
    one, other = document("a"), document("b")
    keep(store, one, [canada(one)])
    keep(store, other, [canada(other)])
    (line,) = store.entries()
    decide(store, "different", canada(one).id, canada(other).id)
    assert len(store.entries()) == 2
    keep(store, one, [canada(one, aid="military")], "reader 2")
    keep(store, other, [canada(other, aid="military")], "reader 2")
    assert sorted(len(found.claims) for found in store.entries()) == [1, 1]
    assert store.problems() == []
    assert line.id in {found.id for found in store.entries()}


def test_what_was_ruled_different_and_is_read_as_one_is_a_problem(store):
    first = document()
    twice = [canada(first, "2e9 CAD"), canada(first, "3e9 CAD")]
    keep(store, first, twice)
    ruling = decide(store, "different", twice[0].id, twice[1].id).rulings[0]
    keep(store, first, [canada(first, "2.5e9 CAD")], "reader 2")
    assert [problem.source for problem in store.problems()] == [f"ruling {ruling.id}"]
    assert "read as one claim now" in store.problems()[0].what


def test_contradicting_rulings_violate_no_different_and_are_told(store):
    documents = [document(name) for name in "abc"]
    a, b, c = (canada(one, f"{number}e9 CAD") for number, one in enumerate(documents, 2))
    for one, found in zip(documents, (a, b, c), strict=True):
        keep(store, one, [found])
    decide(store, "same", a.id, b.id)
    decide(store, "same", b.id, c.id, after=1)
    assert len(store.entries()) == 1
    made = decide(store, "different", a.id, c.id, after=2)
    homes = store.homes([a.id, b.id, c.id])
    assert homes[a.id] == homes[b.id] != homes[c.id], "the earlier “same” stands"
    (problem,) = store.problems()
    assert made.problems == (problem,)
    assert f"(ruling {made.rulings[0].id})" in problem.what
    far = document("d", "Nothing to do with it: Norway will give Moldova buses.")
    keep(store, far, [pledge(far, "1e6 NOK", donors=("NOR",), recipients=("MDA",))])
    assert store.problems() == [problem]
    withdraw(store, made.rulings[0].id, Wish(verdict="withdrawn", who="ana", when=DAY.replace(hour=5)))
    assert (store.problems(), len([one for one in store.entries() if one.value("donors") == ("CAN",)])) == ([], 1)
