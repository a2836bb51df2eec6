"""Rulings that cannot all be followed.

Principle: "different" is never violated, so what contradicts is always a "same", directly or through others: if A and B are the same and B
and C are, then A and C cannot be different. A person is told which rulings are in each other's way; none is given up without one.
"""

from collections.abc import Iterable, Mapping, Sequence

from depositary.model import Problem, Ruling
from depositary.reconcile.rulings import standing


def unfollowed(rulings: Iterable[Ruling], home: Mapping[str, str]) -> list[Problem]:
    """Tell the standing rulings "same" that the ledger does not follow; `home` leads from claims to the entries that hold them."""
    made = standing(rulings)
    held: dict[str, set[str]] = {}
    for claim, entry in home.items():
        held.setdefault(entry, set()).add(claim)
    problems = []
    for ruling in made:
        if ruling.verdict == "same":
            split = [(home[a], home[b]) for a, b in ruling.pairs if a in home and b in home and home[a] != home[b]]
            if split:
                problems.append(_unfollowed(ruling, _between(made, *(held[entry] for entry in split[0]))))
    return problems


def opposing(groups: Sequence[Iterable[str]], rulings: Iterable[Ruling]) -> list[Ruling]:
    """Return the standing rulings "different" in the way of a new "same" of these groups of claims, also through what is ruled the same."""
    made = standing(rulings)
    joined = {claim for group in groups for claim in group}
    same = [pair for ruling in made if ruling.verdict == "same" for pair in ruling.pairs]
    grown = True
    while grown:
        further = {claim for pair in same if joined.intersection(pair) for claim in pair} - joined
        joined |= further
        grown = bool(further)
    return [ruling for ruling in made if ruling.verdict == "different" and any(joined.issuperset(pair) for pair in ruling.pairs)]


def _between(rulings: Iterable[Ruling], ours: set[str], theirs: set[str]) -> list[Ruling]:
    return [
        ruling
        for ruling in rulings
        if ruling.verdict == "different" and any((a in ours and b in theirs) or (a in theirs and b in ours) for a, b in ruling.pairs)
    ]


def _unfollowed(ruling: Ruling, against: Sequence[Ruling]) -> Problem:
    what = f"{made_by(ruling)}, cannot be followed: "
    if not against:
        return Problem(
            source=ruling.source,
            what=f"{what}it names claims of different kinds",
            next=f"take it back: depositary rulings withdraw {ruling.id}",
        )
    what += " and ".join(f"{made_by(one)} (ruling {one.id})" for one in against)
    what += (" keeps" if len(against) == 1 else " keep") + " apart what would come together"
    next_ = f"withdraw one of them: depositary rulings withdraw {' or '.join([ruling.id, *(one.id for one in against)])}"
    return Problem(source=ruling.source, what=what, next=next_)


def made_by(ruling: Ruling) -> str:
    """Say what was ruled by whom and when: `“same”, ruled by Ana on 2025-09-01`."""
    return f"“{ruling.verdict}”, ruled by {ruling.who} on {ruling.when.date().isoformat()}"
