"""Rulings in a real database: withdrawing brings back what was, and what is exported is the same ruling anywhere."""

import sys
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from depositary.flows.exchange import export_rulings, import_rulings
from depositary.flows.settle import settle_ledger
from depositary.store import Store, open_store

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reconcile"))
sys.path.insert(0, str(Path(__file__).resolve().parent))
from rulings_by_hand import anchored, decisions, withdrawn
from test_settle_laws import worlds
from test_settle_part_by_part import keep, plain


def state(store: Store) -> tuple[object, ...]:
    """All that a person sees of a ledger, but for the numbers in public ids."""
    return plain(store.entries()), store.problems()


def drawn(world, seed):
    documents, claims = world
    by_id = {one.id: one for one in documents}
    return [anchored(ruling, claims, by_id) for ruling in decisions(claims, seed)]


@settings(max_examples=20, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_withdrawing_restores_exactly_the_earlier_ledger(world, seed, tmp_path_factory):
    documents, claims = world
    with open_store(tmp_path_factory.mktemp("withdraw") / "x.db") as store:
        keep(store, documents, claims)
        settle_ledger(store)
        states = [(store.entries(), store.problems())]
        made = [one for one in drawn(world, seed) if one.verdict != "withdrawn"]
        for ruling in made:
            store.keep_ruling(ruling)
            settle_ledger(store)
            states.append((store.entries(), store.problems()))
        for number, ruling in reversed(list(enumerate(made))):
            store.keep_ruling(withdrawn(ruling, 1000 - number))
            settle_ledger(store)
            assert (store.entries(), store.problems()) == states[number]


@settings(max_examples=20, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6), late=st.booleans())
def test_what_is_exported_makes_the_same_ledger_of_the_same_captures(world, seed, late, tmp_path_factory):
    documents, claims = world
    folder = tmp_path_factory.mktemp("exchange")
    with open_store(folder / "one.db") as store:
        keep(store, documents, claims)
        for ruling in drawn(world, seed):
            store.keep_ruling(ruling)
            settle_ledger(store)
        lines, before = export_rulings(store), state(store)
    shuffled = lines.decode().splitlines(keepends=True)
    Random(seed).shuffle(shuffled)
    halves = [("a.jsonl", "".join(shuffled[:3]).encode()), ("b.jsonl", "".join(shuffled[1:]).encode())]
    with open_store(folder / "other.db") as store:
        if late:
            import_rulings(store, halves)
        keep(store, documents, claims)
        settle_ledger(store)
        first = import_rulings(store, halves)
        again = import_rulings(store, halves)
        assert state(store) == before
        assert export_rulings(store) == lines
        assert (first.new + first.known, again.new, again.known) == (len(shuffled), 0, len(shuffled))
        assert (again.nowhere, again.broken, again.effects) == ((), (), ())
