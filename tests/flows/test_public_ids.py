"""Public ids live for ever: whatever happens to a ledger, every id that was ever shown leads somewhere."""

from datetime import UTC, datetime
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from worlds import STEPS, Step, rule, take, withdraw

from depositary.flows.fate import fate
from depositary.flows.settle import SETTLED_BY, settle_ledger
from depositary.store import Store, open_store

LIVES = st.lists(st.builds(Step, what=st.sampled_from(STEPS), seed=st.integers(0, 10**6)), min_size=2, max_size=14)


def lines(store: Store) -> dict[str, tuple[str, ...]]:
    return {entry.id: entry.claims for entry in store.entries()}


def hold(store: Store, shown: set[str]) -> None:
    """Every id that was ever shown is live, or leads to live ids, or is withdrawn; and the register knows which."""
    live = set(lines(store))
    known = store.registered_by_id(shown)
    assert known.keys() == shown
    assert {identity for identity, one in known.items() if one.state == "live"} == live
    for one in known.values():
        assert one.into in live if one.state == "merged" else not one.into, one
        assert set(one.split) <= shown


def look_up(store: Store, shown: set[str]) -> None:
    """Whoever looks an id up is led to a line, or told why there is none."""
    live, known = set(lines(store)), store.registered_by_id(shown)
    for identity in sorted(shown):
        told = fate(store, identity)
        assert (told.id, told.state) == (identity, known[identity].state)
        assert bool(told.exhibit) != bool(told.gone)
        assert told.exhibit is None or told.exhibit.entry.id in live
        assert all(part.line in live or part.state == "withdrawn" for part in told.split)


@settings(max_examples=60, deadline=None)
@given(first=st.integers(0, 10**6), steps=LIVES, last=st.sampled_from(["same", "different", "wrong"]), seed=st.integers(0, 10**6))
def test_every_id_resolves_none_is_given_twice_and_what_is_undone_is_undone(first, steps, last, seed, tmp_path_factory):
    shown: set[str] = set()
    with open_store(tmp_path_factory.mktemp("ids") / "x.db") as store:
        for number, step in enumerate([Step("add", first), *steps]):
            take(store, step, number)
            new = settle_ledger(store)
            assert len(set(new)) == len(new)
            assert shown.isdisjoint(new), "an id was given again"
            shown.update(new)
            assert set(lines(store)) <= shown
            hold(store, shown)
        look_up(store, shown)
        before, told = lines(store), store.registered_by_id(shown)
        ruling = rule(store, last, datetime(2025, 10, 1, tzinfo=UTC), Random(seed))
        shown.update(settle_ledger(store))
        hold(store, shown)
        if ruling:
            withdraw(store, ruling, datetime(2025, 10, 2, tzinfo=UTC))
            assert settle_ledger(store) == []
            hold(store, shown)
            assert lines(store) == before, "a ruling that was taken back left its mark"
            after = store.registered_by_id(told)
            assert {one.id: (one.state, one.into) for one in after.values()} == {one.id: (one.state, one.into) for one in told.values()}


def test_when_everything_is_settled_anew_an_id_whose_claims_are_gone_is_withdrawn(tmp_path):
    with open_store(tmp_path / "x.db") as store:
        take(store, Step("add", 0), 0)
        (shown, *_) = settle_ledger(store)
        before = lines(store)
        store.keep_note(SETTLED_BY, "an earlier program")
        assert settle_ledger(store) == []
        assert lines(store) == before
        store.keep_note(SETTLED_BY, "an earlier program")
        store.keep_claims("d0", [], "reader 2")
        assert settle_ledger(store) == []
        assert store.registered(shown).state == "withdrawn"
