"""Ties between commitments: a share and its whole, a running total and what it contains, a repeated announcement.

Principle: what must not be added up is tied to what it is contained in. A share is tied to the commitment whose sum it names as its
whole, or to the one larger commitment of the same donor that its own document tells; a running total to every whole commitment of
the same sides and kind of aid known when it was told; a repetition to the earliest line that it repeats. In doubt a tie is not
made, and the line keeps its scope, which alone already keeps it out of every sum.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from depositary.kinds import KINDS
from depositary.kinds.commitment import Status
from depositary.kinds.likeness import figures, sides
from depositary.kinds.telling import Telling
from depositary.model import Amount, Entry, Relation, When
from depositary.reconcile.block import Convert, worths

Members = Mapping[str, Telling[Any]]

UNDONE: frozenset[Status] = frozenset({"considered", "cancelled"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A commitment's line as its ties are sought: its sides, sum, day and the documents that tell of it."""

    entry: Entry
    tellings: tuple[Telling[Any], ...]
    donors: tuple[str, ...]
    recipients: tuple[str, ...]
    scope: str
    aid: str
    status: str
    day: date
    worth: float
    documents: frozenset[str]

    @property
    def order(self) -> tuple[date, str]:
        """Its place in time; lines of one day stand by their ids."""
        return self.day, self.entry.id


def relate(entries: Sequence[Entry], members: Members, convert: Convert) -> list[Entry]:
    """Return the entries with their ties to others."""
    lines = {one.id: _line(one, members) for one in entries if one.kind == "commitment"}
    by_donor: dict[str, list[Line]] = {}
    for line in sorted(lines.values(), key=lambda line: line.order):
        for donor in line.donors:
            by_donor.setdefault(donor.casefold(), []).append(line)
    return [replace(one, relations=_ties(lines[one.id], by_donor, convert)) if one.id in lines else one for one in entries]


def _line(one: Entry, members: Members) -> Line:
    cells = {name: cell.value for name, cell in one.cells}
    told = tuple(members[claim] for claim in one.claims)
    days = [when.interval[0] for when in (cells["date"], cells["reported"]) if isinstance(when, When) and when.interval]
    return Line(
        entry=one,
        tellings=told,
        donors=tuple(map(str, _tuple(cells["donors"]))),
        recipients=tuple(map(str, _tuple(cells["recipients"]))),
        scope=str(cells["scope"]),
        aid=str(cells["aid"]),
        status=str(cells["status"]),
        day=days[0] if days else date.max,
        worth=max((worth for telling in told for worth in telling.worths), default=0.0),
        documents=frozenset(telling.document for telling in told),
    )


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _ties(line: Line, by_donor: Mapping[str, list[Line]], convert: Convert) -> tuple[Relation, ...]:
    near = {other.entry.id: other for donor in line.donors for other in by_donor[donor.casefold()] if other is not line}
    others = sorted((other for other in near.values() if _may_tie(line, other)), key=lambda other: other.order)
    match line.scope:
        case "part":
            return _whole(line, [other for other in others if other.scope != "part"], convert)
        case "total":
            return _contained(line, others)
    return _repeated(line, others)


def _may_tie(line: Line, other: Line) -> bool:
    if line.scope == "new" and (other.scope != "new" or other.order >= line.order or abs(line.worth - other.worth) > 0.1 * line.worth):
        return False
    givers = sides(line.donors, other.donors)
    return givers in ("same", "part") and sides(line.recipients, other.recipients) != "apart"


def _whole(line: Line, wholes: Sequence[Line], convert: Convert) -> tuple[Relation, ...]:
    """Tie a share to its whole: by the sum named as the whole, else by the document that tells both."""
    named = line.entry.value("part_of")
    if isinstance(named, Amount):
        return _named_whole(line, named, wholes, convert)
    larger = [other for other in wholes if other.scope == "new" and line.documents & other.documents and other.worth > line.worth]
    if len(larger) != 1:
        return ()
    return (Relation(type="part_of", entry=larger[0].entry.id, reason="the only larger commitment of that donor in the same report"),)


def _named_whole(line: Line, named: Amount, wholes: Sequence[Line], convert: Convert) -> tuple[Relation, ...]:
    first = line.tellings[0]
    ours = worths(replace(first.payload, amount=named), first.published, convert)
    for other in sorted(wholes, key=lambda other: (other.scope != "new", abs((line.day - other.day).days), other.entry.id)):
        said = other.entry.value("amount")
        if isinstance(said, Amount) and figures(named, said, (ours, (other.worth,))) in ("same", "rate", "rounded"):
            return (Relation(type="part_of", entry=other.entry.id, reason="it names that sum as the whole"),)
    return ()


def _contained(line: Line, others: Sequence[Line]) -> tuple[Relation, ...]:
    """Tie a running total to the whole commitments that were known when it was told."""
    told = max((telling.published or date.min for telling in line.tellings), default=date.min)
    return tuple(
        Relation(type="total_of", entry=other.entry.id, reason="a commitment of the same sides before the total was told")
        for other in others
        if other.scope == "new" and other.status not in UNDONE and other.day <= told and line.aid in ("unspecified", "mixed", other.aid)
    )


def _repeated(line: Line, earlier: Sequence[Line]) -> tuple[Relation, ...]:
    """Tie a commitment to the earliest line that it announces again."""
    repeats = KINDS[line.entry.kind].repeats
    for other in earlier:
        reasons = sorted(filter(None, (repeats(a, b) for a in line.tellings for b in other.tellings)))
        if reasons:
            return (Relation(type="announces_again", entry=other.entry.id, reason=reasons[0]),)
    return ()
