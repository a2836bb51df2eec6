"""Links to clusters.

Principle: the likeliest pairs are joined first, and two clusters are joined only if no member of one rules out a member of the other
and their members are alike on the whole, so that no chain of half-likenesses ties two things that are plainly different. People's
rulings come before everything: those ruled the same are joined whatever the features say, and those ruled different are never in one
cluster. Where rulings contradict each other through a chain, "different" wins, and the ruling that could not be followed is told.
Pairs of equal likeness are joined in the order of their ids, so that the order of arrival never matters.

What is joined depends only on claims that links of likeness or rulings connect. So the clusters of one connected part are the same
whether it is settled alone or with the whole ledger.
"""

from collections.abc import Callable, Iterable
from itertools import product

from depositary.kinds.telling import VETO
from depositary.reconcile.link import Link, Pair

Points = Callable[[str, str], float]

SLACK = 0.5
"""Points by which two clusters may on the whole fall short of what two claims need that are joined alone: their likeliest pair did not."""


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


def cluster(
    members: Iterable[str], links: Iterable[Link], same: frozenset[Pair], apart: frozenset[Pair], points: Points, threshold: float
) -> tuple[list[tuple[str, ...]], list[Pair]]:
    """Return the clusters of claims that tell of one thing each, and the pairs ruled the same that could not be joined.

    `points` scores two claims that no link joins; two clusters are joined where some pair reaches the threshold, and the mean of all pairs nearly does.
    """
    clusters = Clusters(sorted(members), apart)
    for one, other in sorted(same):
        if clusters.may_join(one, other):
            clusters.join(one, other)
    likely = {(link.one, link.other): link.points for link in links if link.type == "same"}
    known = dict(likely)

    def agree(ours: frozenset[str], theirs: frozenset[str]) -> bool:
        total = 0.0
        for one, other in product(sorted(ours), sorted(theirs)):
            pair = (one, other) if one < other else (other, one)
            if pair not in known:
                known[pair] = points(*pair)
            if known[pair] == VETO:
                return False
            total += known[pair]
        return total >= (threshold - SLACK) * len(ours) * len(theirs)

    for _, one, other in sorted((-points, one, other) for (one, other), points in likely.items()):
        if clusters.may_join(one, other) and agree(clusters[one], clusters[other]):
            clusters.join(one, other)
    return clusters.all(), [pair for pair in sorted(same) if clusters[pair[0]] is not clusters[pair[1]]]
