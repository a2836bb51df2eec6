"""Ties between lines of the ledger: a share and its whole, a total and what it contains, a repetition, a correction, a delivery.

Principle: what must not be added up is tied to what it is contained in. Lines are tied where tellings of theirs are (`Kind.tie`), each
to one other line of a type: the one to which most tellings tie it most plainly, then the nearest in time. What is told later is tied to what was
told before it, never the other way, so that two lines cannot cancel each other out of a sum. A running total is tied to the commitments of
the same sides and kind of aid that were known when it was told, the largest first. In doubt a tie is not made, and the line keeps
its scope, which alone already keeps it out of every sum.
"""

from bisect import insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from depositary.kinds.commitment import Status
from depositary.kinds.likeness import sides
from depositary.kinds.telling import Telling
from depositary.model import Entry, Relation, When
from depositary.reconcile.link import Link

LISTED = 50
"""Commitments to which a running total is tied, the largest; what it contains besides is told in the reason."""
UNDONE: frozenset[Status] = frozenset({"considered", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A commitment's line as totals see it: its earliest claim, sides, kind of aid, size in dollars, own day and last day on which it was told."""

    entry: str
    first: str
    donors: tuple[str, ...]
    recipients: tuple[str, ...]
    scope: str
    aid: str
    status: str
    day: date
    told: date
    worth: float


def line(entry: Entry, tellings: Iterable[Telling[Any]]) -> Line:
    """Put a commitment's line down as totals see it."""
    members = list(tellings)
    return Line(
        entry=entry.id,
        first=first_claim(entry),
        donors=_names(entry.value("donors")),
        recipients=_names(entry.value("recipients")),
        scope=str(entry.value("scope")),
        aid=str(entry.value("aid")),
        status=str(entry.value("status")),
        day=first_day(entry),
        told=max((telling.published or date.min for telling in members), default=date.min),
        worth=max((worth for telling in members for worth in telling.worths), default=0.0),
    )


def first_day(entry: Entry) -> date:
    """Return the day of an entry, else the day on which it was first reported; the end of time where neither is known."""
    days = [when.interval[0] for name in ("date", "reported") if isinstance(when := entry.value(name), When) and when.interval]
    return days[0] if days else date.max


def first_claim(entry: Entry) -> str:
    """Return the claim that reported an entry first, by which entries are told apart whatever ids they bear."""
    return entry.cell("reported").claims[0]


def ties(of: Line, links: Iterable[Link], home: Mapping[str, Line]) -> tuple[Relation, ...]:
    """Return the ties of a commitment, given the links of its claims and, by claim, the commitments to which these lead."""
    found: dict[tuple[str, str], list[Link]] = {}
    targets: dict[str, Line] = {}
    for one in links:
        target = home.get(one.other)
        if target is not None and target.entry != of.entry and _may_tie(of, target, one):
            found.setdefault((one.type, target.entry), []).append(one)
            targets[target.entry] = target
    chosen = []
    for type_ in sorted({type_ for type_, _ in found}):
        groups = {target: made for (known, target), made in found.items() if known == type_}
        if len(groups) > 1 and max(one.points for made in groups.values() for one in made) < 2 and type_ == "part_of":
            continue  # several larger commitments stand beside the share, and nothing says which is its whole
        best = min(groups, key=lambda target: _rank(of, targets[target], groups[target]))
        chosen.append(Relation(type=groups[best][0].type, entry=best, reason=min(one.why for one in groups[best])))  # type: ignore[arg-type]
    return tuple(chosen)


def _may_tie(of: Line, target: Line, link: Link) -> bool:
    if link.type == "part_of":
        return target.scope != "part" and of.scope == "part"
    return (target.day, target.first) < (of.day, of.first)


def _rank(of: Line, target: Line, made: list[Link]) -> tuple[bool, float, int, int, str]:
    """Rank a tie: whole commitments first, then the plainest, the most tellings, the nearest day."""
    away = abs((target.day - of.day).days)
    return target.scope != "new", -max(one.points for one in made), -len(made), away, target.first


def totalled(totals: Iterable[Line], lines: Iterable[Line]) -> dict[str, tuple[Relation, ...]]:
    """Tie running totals to what they contain among some lines, by the total's entry."""
    by_donor: dict[str, list[Line]] = {}
    for one in lines:
        if one.scope == "new" and one.status not in UNDONE:
            for donor in one.donors:
                by_donor.setdefault(donor.casefold(), []).append(one)
    alike: dict[tuple[tuple[str, ...], tuple[str, ...], str], list[Line]] = {}
    for total in totals:
        alike.setdefault((total.donors, total.recipients, total.aid), []).append(total)
    found: dict[str, tuple[Relation, ...]] = {}
    for (donors, _, _), group in alike.items():
        others = {one.entry: one for donor in donors for one in by_donor.get(donor.casefold(), ())}
        found |= _contained(group, others.values())
    return found


def _contained(totals: Sequence[Line], others: Iterable[Line]) -> dict[str, tuple[Relation, ...]]:
    """Tie running totals of the same sides and kind of aid to the whole commitments that were known when each was told."""
    waiting = sorted((other for other in others if _holds(totals[0], other)), key=lambda other: other.day, reverse=True)
    known = len(waiting)
    largest: list[tuple[float, str, str]] = []
    found = {}
    for total in sorted(totals, key=lambda total: total.told):
        while waiting and waiting[-1].day <= total.told:
            other = waiting.pop()
            insort(largest, (-other.worth, other.first, other.entry))
            del largest[LISTED:]
        found[total.entry] = _listed([entry for _, _, entry in largest], known - len(waiting))
    return found


def _listed(entries: Sequence[str], count: int) -> tuple[Relation, ...]:
    reason = "a commitment of the same sides before the total was told"
    if count > len(entries):
        reason += f", one of the {LISTED} largest among {count}"
    return tuple(Relation(type="total_of", entry=entry, reason=reason) for entry in entries)


def touched(totals: Iterable[Line], changed: Iterable[Line]) -> list[Line]:
    """Return the running totals that are new, or may hold one of the commitments that changed."""
    new: set[str] = set()
    first: dict[tuple[tuple[str, ...], tuple[str, ...]], date] = {}
    for one in changed:
        new.add(one.entry)
        first[one.donors, one.recipients] = min(one.day, first.get((one.donors, one.recipients), one.day))
    return [
        total
        for total in totals
        if total.entry in new
        or any(day <= total.told and _beside(total, donors, recipients) for (donors, recipients), day in first.items())
    ]


def _holds(total: Line, other: Line) -> bool:
    return total.aid in ("unspecified", "mixed", other.aid) and _beside(total, other.donors, other.recipients)


def _beside(total: Line, donors: tuple[str, ...], recipients: tuple[str, ...]) -> bool:
    return sides(total.donors, donors) in ("same", "part") and sides(total.recipients, recipients) != "apart"


def _names(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
