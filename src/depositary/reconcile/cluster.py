"""Pairs to clusters.

Principle: the likeliest pairs are joined first, and two clusters are joined only if no member of one rules out a member of the
other, so that no chain of half-likenesses ties two things that are plainly different. People's rulings come before everything:
those ruled the same are joined whatever the features say, and those ruled different are never in one cluster. Where rulings
contradict each other through a chain, "different" wins. Pairs of equal likeness are joined in the order of their ids, so that
the order of arrival never matters.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations, product
from typing import Any

from depositary.kinds import Kind
from depositary.kinds.telling import VETO, Telling
from depositary.model import Ruling
from depositary.reconcile.block import Pair, pairs
from depositary.reconcile.score import likeness


class Clusters:
    """Claims in clusters that grow by joining; remembers which claims must not meet."""

    def __init__(self, members: Iterable[str], apart: frozenset[Pair]) -> None:
        self._of: dict[str, frozenset[str]] = {member: frozenset((member,)) for member in members}
        self._enemies: dict[str, set[str]] = {}
        for one, other in apart:
            self._enemies.setdefault(one, set()).add(other)
            self._enemies.setdefault(other, set()).add(one)

    def __getitem__(self, member: str) -> frozenset[str]:
        """Return the cluster of a member."""
        return self._of[member]

    def may_join(self, one: str, other: str) -> bool:
        """Say whether the two stand in different clusters between which no ruling stands."""
        ours, theirs = self._of[one], self._of[other]
        return ours is not theirs and not any(self._enemies.get(member, set()) & theirs for member in ours)

    def join(self, one: str, other: str) -> None:
        """Join the clusters of the two."""
        union = self._of[one] | self._of[other]
        for member in union:
            self._of[member] = union

    def all(self) -> list[tuple[str, ...]]:
        """Return every cluster once, its members in order."""
        return sorted({tuple(sorted(cluster)) for cluster in self._of.values()})


def cluster(kind: Kind, tellings: Mapping[str, Telling[Any]], rulings: Sequence[Ruling] = ()) -> list[tuple[str, ...]]:
    """Return the clusters of claim ids that tell of one thing each."""
    same, apart = verdicts(rulings, tellings)
    clusters = Clusters(sorted(tellings), apart)
    for one, other in sorted(same):
        if clusters.may_join(one, other):
            clusters.join(one, other)

    @cache
    def points(one: str, other: str) -> float:
        return likeness(kind, tellings[one], tellings[other])

    likely = [(points(one, other), one, other) for one, other in pairs(kind, tellings.values())]
    for _, one, other in sorted((-value, one, other) for value, one, other in likely if value >= kind.threshold):
        if clusters.may_join(one, other) and all(points(*sorted(pair)) != VETO for pair in product(clusters[one], clusters[other])):
            clusters.join(one, other)
    return clusters.all()


def verdicts(rulings: Iterable[Ruling], known: Mapping[str, object]) -> tuple[frozenset[Pair], frozenset[Pair]]:
    """Return the pairs that people ruled the same and those they ruled different; for one pair "different" wins."""
    same: set[Pair] = set()
    apart: set[Pair] = set()
    for ruling in rulings:
        ruled = sorted({claim for claim in ruling.claims if claim in known})
        if ruling.verdict == "same":
            same.update(combinations(ruled, 2))
        elif ruling.verdict == "different":
            apart.update(combinations(ruled, 2))
    return frozenset(same - apart), frozenset(apart)
