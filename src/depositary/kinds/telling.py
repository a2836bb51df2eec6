"""A claim as reconciling sees it: what it says, and what its document and the world's rates add to that."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Generic, TypeVar

from depositary.model import When
from depositary.model.when import interval, precision

P = TypeVar("P")

VETO = float("-inf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """Goods as compared: how many (None where no number is given), and the words that name them in one spelling.

    `broad` are those of the words that name goods of many sorts ("missiles").
    """

    quantity: int | None
    words: frozenset[str]
    broad: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling(Generic[P]):
    """One document's telling of one thing.

    `worths` are the sums it names in one common currency at the day's rate, `goods` its goods in one spelling, `words` the
    content words of its passages, `again` whether the passage itself says that it repeats what was announced before, and `ranks`
    its places in a row ("the second tranche"). `origin` stands for the independent origin of the document.
    """

    claim: str
    document: str
    payload: P
    origin: str = ""
    published: date | None = None
    worths: tuple[float, ...] = ()
    goods: tuple[Goods, ...] = ()
    words: frozenset[str] = frozenset()
    again: bool = False
    ranks: frozenset[int] = frozenset()
    confidence: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What one feature says about two tellings: its name, its points (VETO ends the matter), and why in words."""

    feature: str
    points: float
    why: str

    @property
    def veto(self) -> bool:
        """Say whether this alone keeps the two apart."""
        return self.points == VETO


Feature = Callable[[Telling[Any], Telling[Any]], Reason | None]


def stated(when: When | None) -> tuple[date, date] | None:
    """Return the days of a date that is placed no coarser than a month; None for what cannot tell two occasions apart."""
    return _days(when.value) if when is not None else None


@lru_cache(maxsize=4096)
def _days(value: str) -> tuple[date, date] | None:
    return interval(value) if precision(value) in {"day", "week", "month"} else None


def days_between(first: tuple[date, date], second: tuple[date, date]) -> int:
    """Count the days from one interval to another: 0 where they meet, negative where the second lies before the first."""
    if second[0] > first[1]:
        return (second[0] - first[1]).days
    if first[0] > second[1]:
        return -(first[0] - second[1]).days
    return 0


def shared_words(first: frozenset[str], second: frozenset[str], least: int = 4) -> float:
    """Return the share of the shorter passage's content words that the other has too.

    It is 0 where the passage is too short to tell, unless the two are alike.
    """
    if first == second and len(first) > 1:
        return 1.0
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller >= least else 0.0
