"""Links to clusters.

Principle: the likeliest pairs are joined first, and two clusters are joined only if no member of one rules out a member of the other
and their members are alike on the whole, so that no chain of half-likenesses ties two things that are plainly different. People's
rulings come before everything: those ruled the same are joined whatever the features say, and those ruled different are never in one
cluster. Where rulings contradict each other through a chain, "different" wins, and of several "same" the earlier. Pairs of equal likeness
are joined in the order of their ids, so that the order of arrival never matters.

A person who rules that two claims are the same says so of the lines in which they stand, however unlike these are. So what a ruling joined
keeps its strands: whether a further claim fits is asked of the strand that it is like, not of what a person put beside it. Without
"different" among them, the clusters are those that likeness alone makes, joined as the rulings say.

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
    """Claims in clusters that grow by joining; remembers which claims must not meet, and which strands of a cluster are alike in themselves."""

    def __init__(self, members: Iterable[str], apart: frozenset[Pair]) -> None:
        self._of: dict[str, frozenset[str]] = {member: frozenset((member,)) for member in members}
        self._strand = dict(self._of)
        self._enemies: dict[str, set[str]] = {}
        for one, other in apart:
            self._enemies.setdefault(one, set()).add(other)
            self._enemies.setdefault(other, set()).add(one)

    def may_meet(self, one: str, other: str) -> bool:
        """Say whether the two stand in one cluster, or in two between which no ruling stands."""
        ours, theirs = self._of[one], self._of[other]
        return ours is theirs or not self._enemies or not any(self._enemies.get(member, set()) & theirs for member in ours)

    def strands(self, one: str, other: str) -> tuple[frozenset[str], frozenset[str]]:
        """Return the strands of the two."""
        return self._strand[one], self._strand[other]

    def join(self, one: str, other: str) -> None:
        """Join the clusters of the two, and leave their strands apart."""
        if self._of[one] is not self._of[other]:
            union = self._of[one] | self._of[other]
            self._of.update(dict.fromkeys(union, union))

    def grow(self, one: str, other: str) -> None:
        """Join the clusters of the two and their strands."""
        self.join(one, other)
        union = self._strand[one] | self._strand[other]
        self._strand.update(dict.fromkeys(union, union))

    def all(self) -> list[tuple[str, ...]]:
        """Return every cluster once, its members in order."""
        return sorted(tuple(sorted(cluster)) for cluster in set(self._of.values()))


def cluster(
    members: Iterable[str], links: Iterable[Link], same: Iterable[Pair], apart: frozenset[Pair], points: Points, threshold: float
) -> list[tuple[str, ...]]:
    """Return the clusters of claims that tell of one thing each.

    `same` are the pairs that people ruled the same, the first to be followed first. `points` scores two claims that no link joins; two clusters are
    joined where some pair reaches the threshold, and the mean of all pairs nearly does.
    """
    clusters = Clusters(sorted(members), apart)
    for one, other in same:
        if clusters.may_meet(one, other):
            clusters.join(one, other)
    likely = {(link.one, link.other): link.points for link in links if link.type == "same"}
    known = dict(likely)
    refused: set[tuple[frozenset[str], frozenset[str]]] = set()

    def agree(ours: frozenset[str], theirs: frozenset[str]) -> bool:
        # The many links between two clusters ask the same question until one of the two has grown.
        if (ours, theirs) in refused:
            return False
        if alike(ours, theirs):
            return True
        refused.update(((ours, theirs), (theirs, ours)))
        return False

    def alike(ours: frozenset[str], theirs: frozenset[str]) -> bool:
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
        ours, theirs = clusters.strands(one, other)
        if ours is not theirs and clusters.may_meet(one, other) and agree(ours, theirs):
            clusters.grow(one, other)
    return clusters.all()
