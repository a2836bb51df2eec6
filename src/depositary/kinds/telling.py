"""A claim as reconciling sees it: what it says, and what its document and the world's rates add to that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Generic, TypeVar

from depositary.model import RelationType, Ruling, When
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
    content words of its passages, `cues` what the passage itself says of its tie to something earlier (`again`, `novel`,
    `fulfils`, `replaces`, `corrects`), and `ranks` its places in a row ("the second tranche"). `origin` stands for the independent origin of
    the document, `official` says whether its publisher is a government or an international body, and `ruled` holds for the cells that
    a person corrected or called right the ruling that did so; `read` is the telling as it was read, where rulings made it say something else.
    """

    claim: str
    document: str
    payload: P
    origin: str = ""
    published: date | None = None
    worths: tuple[float, ...] = ()
    goods: tuple[Goods, ...] = ()
    words: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    ranks: frozenset[int] = frozenset()
    confidence: float = 0.5
    official: bool = False
    ruled: Mapping[str, Ruling] = field(default_factory=dict)
    read: "Telling[P] | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What ties one telling to another that is not of the same thing: the type of the relation, how plainly (1 or 2), and why in words."""

    type: RelationType
    weight: int
    why: str


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


PASSIVE = "~"
"""First character of a key under which a telling is found by those that bear the key without it, and not by others like itself."""


def windows(day: date | None, length: int) -> tuple[str, ...]:
    """Name two stretches of time of so many days, so that two days closer than that share one; nothing names the stretch of the undated."""
    return (f"{day.toordinal() // length}", f"{day.toordinal() // length + 1}") if day else ("undated",)


def stated(when: When | None) -> tuple[date, date] | None:
    """Return the days of a date that is placed no coarser than a month; None for what cannot tell two occasions apart."""
    return _days(when.value) if when is not None else None


@lru_cache(maxsize=4096)
def _days(value: str) -> tuple[date, date] | None:
    return interval(value) if precision(value) in {"day", "week", "month"} else None


def placed(when: When | None) -> tuple[date, date] | None:
    """Return the days of a date that is placed on the calendar, no coarser than a year."""
    return _coarse(when.value) if when is not None else None


@lru_cache(maxsize=4096)
def _coarse(value: str) -> tuple[date, date] | None:
    return interval(value) if precision(value) not in {"decade", "century", "vague"} else None


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
