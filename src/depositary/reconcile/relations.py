"""Ties between lines of the ledger: a share and its whole, a total and what it contains, a repetition, a correction, a delivery.

Principle: what must not be added up is tied to what it is contained in. Lines are tied where tellings of theirs are (`Kind.tie`), each
to one other line of a type: the one to which most tellings tie it most plainly, then the nearest in time. What is told later is tied to what was
told before it, never the other way, so that two lines cannot cancel each other out of a sum. A running total is tied to the commitments of
the same sides and kind of aid that were known when it was told, the largest first. In doubt a tie is not made, and the line keeps
its scope, which alone already keeps it out of every sum.
"""

from collections.abc import Iterable, Mapping
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
    """A commitment's line as totals see it: its sides, kind of aid, size in dollars, its own day and the last day on which it was told."""

    entry: str
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


def ties(entry: Entry, links: Iterable[Link], home: Mapping[str, Entry]) -> tuple[Relation, ...]:
    """Return an entry's ties, given the links of its claims and, by claim, the entries to which these lead."""
    found: dict[tuple[str, str], list[Link]] = {}
    for one in links:
        target = home.get(one.other)
        if target is not None and target.id != entry.id and _may_tie(entry, target, one):
            found.setdefault((one.type, target.id), []).append(one)
    targets = {target.id: target for target in home.values()}
    chosen = []
    for type_ in sorted({type_ for type_, _ in found}):
        groups = {target: made for (known, target), made in found.items() if known == type_}
        if len(groups) > 1 and max(one.points for made in groups.values() for one in made) < 2 and type_ == "part_of":
            continue  # several larger commitments stand beside the share, and nothing says which is its whole
        best = min(groups, key=lambda target: _rank(entry, targets[target], groups[target]))
        chosen.append(Relation(type=groups[best][0].type, entry=best, reason=min(one.why for one in groups[best])))  # type: ignore[arg-type]
    return tuple(chosen)


def _may_tie(entry: Entry, target: Entry, link: Link) -> bool:
    if link.type == "part_of":
        return target.value("scope") != "part" and entry.value("scope") == "part"
    return (first_day(target), target.id) < (first_day(entry), entry.id)


def _rank(entry: Entry, target: Entry, made: list[Link]) -> tuple[bool, float, int, int, str]:
    """Rank a tie: whole commitments first, then the plainest, the most tellings, the nearest day."""
    away = abs((first_day(target) - first_day(entry)).days)
    return target.value("scope") != "new", -max(one.points for one in made), -len(made), away, target.id


def contained(total: Line, others: Iterable[Line]) -> tuple[Relation, ...]:
    """Tie a running total to the whole commitments that were known when it was told."""
    found = [other for other in others if other.entry != total.entry and _holds(total, other)]
    largest = sorted(found, key=lambda other: (-other.worth, other.entry))[:LISTED]
    reason = "a commitment of the same sides before the total was told"
    if len(found) > LISTED:
        reason += f", one of the {LISTED} largest among {len(found)}"
    return tuple(Relation(type="total_of", entry=one.entry, reason=reason) for one in largest)


def touched(total: Line, changed: Iterable[Line]) -> bool:
    """Say whether a running total is new or may hold one of the commitments that changed."""
    return any(one.entry == total.entry or _beside(total, one) for one in changed)


def _holds(total: Line, other: Line) -> bool:
    if other.scope != "new" or other.status in UNDONE or total.aid not in ("unspecified", "mixed", other.aid):
        return False
    return _beside(total, other)


def _beside(total: Line, other: Line) -> bool:
    if other.day > total.told:
        return False
    return sides(total.donors, other.donors) in ("same", "part") and sides(total.recipients, other.recipients) != "apart"


def _names(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
