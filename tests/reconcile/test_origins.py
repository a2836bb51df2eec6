"""Copies and credits: who is an independent witness."""

import pytest
from claims_by_hand import story

from depositary.reconcile.origins import credits, witnesses

STORY = (
    "The prime minister said on Tuesday that Canada would give Ukraine two billion dollars in military aid, a sum that is to pay for "
    "drones, ammunition and armoured vehicles. He spoke at the summit in the mountains, where the leaders of seven states had gathered "
    "for two days. Kyiv welcomed the decision and asked for more air defence before the winter."
)
OWN = (
    "Ottawa has opened its purse again. At the summit in Alberta the Canadian leader set aside two billion for Ukraine's army, and "
    "officials travelling with him said that the vehicles would leave the yards by autumn. Opposition members asked where the money "
    "would come from."
)


def count(*documents) -> int:
    return len(set(witnesses(documents).values()))


CASES = [
    ("two own reports", (STORY, "one"), (OWN, "two"), 2),
    ("a copy with a new heading", (STORY, "one"), ("Aid for Kyiv\n\n" + STORY, "two"), 1),
    ("a copy cut short", (STORY, "one"), (STORY[:260], "two"), 1),
    ("one outlet twice", (STORY, "one"), (OWN, "one"), 1),
    ("two that credit one agency", (STORY + "\nWith files from Reuters", "one"), (OWN + "\nwith files from Reuters.", "two"), 1),
    ("the agency and one that credits it", (STORY, "The Canadian Press"), ("OTTAWA (The Canadian Press) — " + OWN, "two"), 1),
    ("by dateline and by last line", ("KYIV (AP) — " + STORY, "one"), (OWN + "\nwith reporting from The Associated Press", "two"), 1),
    ("two that credit two agencies", ("KYIV (AP) — " + STORY, "one"), (OWN + "\nwith files from Reuters", "two"), 2),
]


@pytest.mark.parametrize(("first", "second", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_independent_witnesses(first, second, expected):
    assert count(story("a", "2025-06-17", *first), story("b", "2025-06-18", *second)) == expected


def test_a_credit_weeks_later_is_another_report():
    credit = "\nWith files from Reuters"
    assert count(story("a", "2025-06-17", STORY + credit, "one"), story("b", "2025-07-17", OWN + credit, "two")) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("WARSAW (Reuters) - Poland said so.", "reuters"),
        ("It was so.\nWith files from The Canadian Press and CBC.", "canadian press"),
        ("It was so.\nThis report by Agence France-Presse.", "agence france-presse"),
    ],
)
def test_credits_are_found(text, expected):
    assert expected in credits(story("a", "2025-06-17", text))


def test_a_name_in_brackets_inside_the_text_is_no_credit():
    text = "The ministry said the aid would go through the alliance (NATO) and that the systems would come soon."
    assert credits(story("a", "2025-06-17", text)) == {"a.example"}
