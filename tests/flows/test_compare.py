"""Releases compared: laws that hold for any life of a ledger."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import STEPS, Step, take

from depositary.flows.compare import compare
from depositary.flows.release import make_release
from depositary.flows.settle import settle_ledger
from depositary.model import Change, Release, Settings
from depositary.reconcile.diff import row
from depositary.store import Store, open_store

PART = st.lists(st.builds(Step, what=st.sampled_from(STEPS), seed=st.integers(0, 10**6)), max_size=6)
Rows = dict[str, dict[str, object]]


def release(store: Store, name: str) -> None:
    assert isinstance(make_release(store, name, datetime(2025, 11, 1, tzinfo=UTC), Settings()), Release)


def rows(store: Store, name: str) -> Rows:
    return {identity: row(entry) for identity, entry in store.release(name)[1].items()}


def patched(before: Rows, changes: list[Change]) -> Rows:
    """The lines that there must be after all changes, if they tell everything."""
    found = {identity: dict(cells) for identity, cells in before.items()}
    for one in changes:
        if one.type in ("added", "returned"):
            assert one.id not in before
            found[one.id] = dict(one.cells)
        elif one.type == "changed":
            assert found[one.id].get(one.cell, () if one.cell.endswith("others") else None) == one.before
            found[one.id][one.cell] = one.after
            if one.after in (None, ()) and one.cell.endswith("others"):
                del found[one.id][one.cell]
        elif one.id not in one.into:
            del found[one.id]
    return found


@settings(max_examples=40, deadline=None)
@given(first=st.integers(0, 10**6), parts=st.tuples(PART, PART, PART))
def test_a_difference_tells_everything_and_the_way_through_a_release_between_leads_to_the_same(first, parts, tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("compare") / "x.db") as store:
        number = 0
        take(store, Step("add", first), number)
        for name, part in zip("ABC", parts, strict=True):
            for step in part:
                number += 1
                take(store, step, number)
                settle_ledger(store)
            if not store.entries():
                settle_ledger(store)
            if not store.entries():
                return
            release(store, name)
        lines = {name: rows(store, name) for name in "ABC"}
        changes = {(a, b): compare(store, a, b).changes for a in "ABC" for b in "ABC"}
        for (a, b), found in changes.items():
            assert patched(lines[a], found) == lines[b]
            assert all(one.why for one in found)
            assert (a != b) or found == []
            ids = {(one.type, one.id, one.cell) for one in found}
            assert len(ids) == len(found)
        assert patched(patched(lines["A"], changes["A", "B"]), changes["B", "C"]) == patched(lines["A"], changes["A", "C"])
        assert compare(store, "C").changes == []
