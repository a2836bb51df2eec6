"""Laws that no ruling may ever break, for any claims and any rulings."""

from collections.abc import Sequence
from random import Random

from claims_by_hand import by_id, convert
from hypothesis import given, settings
from hypothesis import strategies as st
from rulings_by_hand import decisions, ruled, withdrawn
from test_settle_laws import worlds

from depositary.kinds import KINDS
from depositary.kinds.cells import read_cell, write_cell
from depositary.model import Claim, Entry, Ruling
from depositary.reconcile import settle
from depositary.reconcile.contradictions import unfollowed
from depositary.reconcile.rulings import by_claim, standing


def homes(entries: tuple[Entry, ...]) -> dict[str, Entry]:
    return {claim: entry for entry in entries for claim in entry.claims}


def last_on(cell: str, entry: Entry, decided: dict[str, list[Ruling]]) -> Ruling | None:
    """The last ruling that says what a cell of one of the entry's claims is; one that was ruled wrong afterwards says nothing."""
    found = []
    for claim in entry.claims:
        on_cell = [ruling for ruling in decided.get(claim, []) if ruling.cell == cell]
        if on_cell and on_cell[-1].verdict != "wrong":
            found.append(on_cell[-1])
    return max(found, key=lambda ruling: (ruling.when, ruling.id), default=None)


def check(entries: tuple[Entry, ...], claims: list[Claim], rulings: list[Ruling]) -> None:
    home, made, decided = homes(entries), standing(rulings), by_claim(rulings)
    told = {problem.source for problem in unfollowed(made, {claim: entry.id for claim, entry in home.items()})}
    for ruling in made:
        pairs = (
            [(home[a].id, home[b].id) for a, b in ruling.pairs if a in home and b in home]
            if ruling.verdict in ("same", "different")
            else []
        )
        if ruling.verdict == "different":
            assert all(a != b for a, b in pairs), "two that are ruled different stand in one line"
        if ruling.verdict == "same" and any(a != b for a, b in pairs):
            assert f"ruling {ruling.id}" in told, "a “same” is not followed, and nobody is told"
            assert any(one.verdict == "different" for one in made), "a “same” is not followed, and nothing is in its way"
    for claim in claims:
        whole = [ruling for ruling in decided.get(claim.id, []) if ruling.cell is None]
        if whole and whole[-1].verdict == "wrong":
            assert claim.id not in home, "a claim that was ruled wrong stands in the ledger"
    for entry in entries:
        for cell in KINDS[entry.kind].cells:
            last = last_on(cell, entry, decided)
            assert entry.cell(cell).ruling == (last.id if last else "")
            if last is not None and last.verdict == "corrected":
                said = read_cell(entry.kind, cell, str(last.value))
                assert write_cell(entry.value(cell)) == write_cell(said), "a corrected cell shows something else"


@settings(max_examples=400, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_no_standing_ruling_is_ever_violated(world, seed):
    documents, claims = world
    rulings = decisions(claims, seed, 8)
    check(settle(claims, by_id(*documents), convert, rulings), claims, rulings)


@settings(max_examples=150, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_the_order_in_which_rulings_are_kept_does_not_matter(world, seed):
    documents, claims = world
    rulings = decisions(claims, seed, 8)
    before = settle(claims, by_id(*documents), convert, rulings)
    Random(seed).shuffle(rulings)
    assert settle(claims, by_id(*documents), convert, rulings + rulings[:2]) == before


@settings(max_examples=150, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_what_is_withdrawn_was_never_ruled(world, seed):
    documents, claims = world
    rulings = decisions(claims, seed, 6)
    if rulings:
        (last,) = rulings[-1:]
        gone = [withdrawn(last)] if last.verdict != "withdrawn" else []
        rest = [one for one in rulings if one.id != last.id] if gone else rulings
        assert settle(claims, by_id(*documents), convert, rulings + gone) == settle(claims, by_id(*documents), convert, rest)


def two_lines(lines: Sequence[Entry], seed: int) -> list[tuple[Entry, Entry]]:
    """Two lines of one kind, drawn by the seed; none where there are no two."""
    alike = [(a, b) for a in lines for b in lines if a.kind == b.kind and a.id < b.id]
    return [Random(seed).choice(alike)] if alike else []


@settings(max_examples=150, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_two_lines_that_are_ruled_the_same_become_one_and_nothing_else_changes(world, seed):
    documents, claims = world
    before = settle(claims, by_id(*documents), convert)
    known = {claim.id: claim for claim in claims}
    for a, b in two_lines(before, seed):
        after = settle(claims, by_id(*documents), convert, [ruled("same", known[a.claims[0]], known[b.claims[0]])])
        expected = sorted([tuple(sorted(a.claims + b.claims)), *(one.claims for one in before if one.id not in (a.id, b.id))])
        assert sorted(one.claims for one in after) == expected


@settings(max_examples=150, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_lines_that_are_ruled_different_stay_as_they_are(world, seed):
    documents, claims = world
    before = settle(claims, by_id(*documents), convert)
    known = {claim.id: claim for claim in claims}
    for a, b in two_lines(before, seed):
        apart = ruled("different", *(known[claim] for claim in a.claims), others=[known[claim] for claim in b.claims])
        assert settle(claims, by_id(*documents), convert, [apart]) == before
