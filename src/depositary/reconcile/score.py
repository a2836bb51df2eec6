"""How likely two tellings are of one thing, with the reasons.

Principle: every feature says on its own, in points and words, what it sees; the points add up, and a kind's threshold decides.
A feature that rules sameness out says so with a veto, which no other feature outweighs; only a person's ruling does. What no
feature speaks of leaves the score as it is. In doubt (below the threshold) two tellings stay apart.
"""

from dataclasses import dataclass
from typing import Any

from depositary.kinds import Kind
from depositary.kinds.telling import VETO, Reason, Telling


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The points of a pair with its reasons."""

    points: float
    reasons: tuple[Reason, ...]

    @property
    def veto(self) -> bool:
        """Say whether some feature rules it out that the two are one."""
        return any(reason.veto for reason in self.reasons)

    @property
    def words(self) -> str:
        """Return the reasons in words, the weightiest first."""
        ranked = sorted(self.reasons, key=lambda reason: (not reason.veto, -abs(reason.points)))
        return "; ".join(reason.why for reason in ranked)


def likeness(kind: Kind, one: Telling[Any], other: Telling[Any]) -> float:
    """Return the points of a pair without the reasons: VETO as soon as one feature rules it out."""
    first, second = (one, other) if one.claim <= other.claim else (other, one)
    total = 0.0
    for feature in kind.features:
        reason = feature(first, second)
        if reason is not None:
            points = reason.points
            if points == VETO:
                return VETO
            total += points
    return round(total, 6)


def score(kind: Kind, one: Telling[Any], other: Telling[Any]) -> Score:
    """Score a pair by all features of its kind; the order of the two makes no difference."""
    first, second = sorted((one, other), key=lambda telling: telling.claim)
    reasons = tuple(reason for feature in kind.features if (reason := feature(first, second)) is not None)
    return Score(points=round(sum(reason.points for reason in reasons), 6), reasons=reasons)
