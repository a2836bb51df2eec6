"""How the tellings of one thing settle a cell.

Principle: a cell says what most independent origins say, so that ten copies of one wire story weigh no more than one report. A report that
corrects an earlier one outweighs all that do not; an official source (a government's or an international body's own release) counts twice, for
it knows what it gave. Among equals the latest publication stands, for it may know of a correction; then the reader's confidence decides, then
the claim's id, so that the order of arrival never matters. Silence is no disagreement: an empty value neither wins against a stated one nor
stands among the others. What loses is kept beside the cell.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, TypeVar

from depositary.kinds.telling import Telling, stated
from depositary.model import Settled, When
from depositary.model.when import precision

T = TypeVar("T")

GRAINS = ("day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "vague")


def settle_cell(tellings: Sequence[Telling[Any]], read: Callable[[Any], T], silent: T, key: Callable[[T], Hashable] = repr) -> Settled[T]:
    """Settle a cell by the independent origins behind each value; `silent` is the value of those who say nothing."""
    camps: dict[Hashable, list[tuple[T, Telling[Any]]]] = {}
    for telling in tellings:
        value = read(telling.payload)
        if value != silent:
            camps.setdefault(key(value), []).append((value, telling))
    if not camps:
        return Settled(value=silent)
    ranked = sorted(camps.values(), key=lambda camp: weight([telling for _, telling in camp]))
    first, *rest = ((min(camp, key=lambda pair: pair[1].claim)[0], tuple(sorted(telling.claim for _, telling in camp))) for camp in ranked)
    return Settled(value=first[0], claims=first[1], others=tuple(rest))


def weight(camp: Sequence[Telling[Any]]) -> tuple[bool, int, int, float, str]:
    """Rank a camp: who corrects an earlier report, more independent origins, the latest publication, confidence, the lowest claim id."""
    return (
        not any("corrects" in telling.cues for telling in camp),
        -voices(camp),
        -max((telling.published or date.min).toordinal() for telling in camp),
        -round(max(telling.confidence for telling in camp), 6),
        min(telling.claim for telling in camp),
    )


def voices(camp: Sequence[Telling[Any]]) -> int:
    """Count the independent origins behind tellings, official ones twice."""
    origins = {(telling.origin or telling.document): False for telling in camp}
    origins |= {(telling.origin or telling.document): True for telling in camp if telling.official}
    return sum(2 if official else 1 for official in origins.values())


def settle_date(tellings: Sequence[Telling[Any]]) -> Settled[When | None]:
    """Settle a date: those that agree are told by the most precise of them; a date outside it stands among the others."""
    dated = [telling for telling in tellings if telling.payload.date is not None]
    if not dated:
        return Settled(value=None)
    precise = [telling for telling in dated if stated(telling.payload.date)] or dated
    support = _support(dated)
    best = min(
        precise,
        key=lambda t: (-support[t.payload.date.value], GRAINS.index(precision(t.payload.date.value)), t.published or date.max, t.claim),
    )
    chosen: When = best.payload.date
    agree = tuple(sorted(t.claim for t in dated if compatible(t.payload.date, chosen)))
    others: dict[str, tuple[When, list[str]]] = {}
    for telling in sorted(dated, key=lambda t: t.claim):
        if telling.claim not in agree:
            others.setdefault(telling.payload.date.value, (telling.payload.date, []))[1].append(telling.claim)
    return Settled(value=chosen, claims=agree, others=tuple((when, tuple(ids)) for _, (when, ids) in sorted(others.items())))


def compatible(first: When, second: When) -> bool:
    """Say whether two dates can be the same time: they overlap on the calendar, or are the same words for no place on it."""
    one, other = first.interval, second.interval
    if one is None or other is None:
        return first.value == second.value
    return one[0] <= other[1] and other[0] <= one[1]


def _support(dated: Sequence[Telling[Any]]) -> dict[str, int]:
    """Count for every date the voices of those that can be the same time."""
    camps: dict[str, list[Telling[Any]]] = {}
    days: dict[str, When] = {}
    for telling in dated:
        when = telling.payload.date
        camps.setdefault(when.value, []).append(telling)
        days[when.value] = when
    return {one: voices([t for other in days if compatible(days[one], days[other]) for t in camps[other]]) for one in days}
