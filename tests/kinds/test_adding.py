"""What is never added up, as a table: the scope, the tie to another entry, and the reason; an empty reason means that it may be added."""

import pytest

from depositary.kinds.adding import superseded, why_not_added
from depositary.model import Entry, Relation, Settled

CASES = [
    ("new", None, ""),
    ("new", "corrects", ""),
    ("new", "replaces", ""),
    ("total", None, "a running total, which includes what was announced before"),
    ("part", None, "a share of another commitment"),
    ("new", "part_of", "a share of another commitment"),
    ("new", "total_of", "a running total of other commitments"),
    ("new", "announces_again", "announced before"),
    ("new", "fulfils", "fulfils an earlier commitment"),
]


def entry(name: str, scope: str = "new", tie: str | None = None) -> Entry:
    ties = (Relation(type=tie, entry="other", reason=""),) if tie else ()
    return Entry(id=name, kind="commitment", caption="", cells=(("scope", Settled(value=scope)),), claims=(), relations=ties)


@pytest.mark.parametrize(("scope", "tie", "reason"), CASES)
def test_what_repeats_another_is_not_added(scope, tie, reason):
    assert why_not_added(entry("one", scope, tie), frozenset()) == reason


@pytest.mark.parametrize("tie", ["corrects", "replaces"])
def test_what_a_later_entry_takes_the_place_of_is_not_added(tie):
    gone = superseded([entry("other"), entry("later", tie=tie)])
    assert why_not_added(entry("other"), gone) == "corrected or replaced by a later entry"
    assert why_not_added(entry("later", tie=tie), gone) == ""
