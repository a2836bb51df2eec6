"""Ties between commitments: a share and its whole, a running total and what it contains, a repeated announcement.

Principle: what must not be added up is tied to what it is contained in. A share is tied to the commitment whose sum it names as
its whole, or to the one larger commitment of the same donor that its own document tells; a running total to every whole
commitment of the same sides and kind of aid known when it was told; a repetition to the earliest line that it repeats. In doubt
a tie is not made, and the line keeps its scope, which alone already keeps it out of every sum.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from depositary.kinds import KINDS, Kind
from depositary.kinds.likeness import figures, sides
from depositary.kinds.telling import Telling
from depositary.model import Amount, Entry, Relation, When
from depositary.reconcile.block import Convert, worths

Members = Mapping[str, Telling[Any]]


def relate(entries: Sequence[Entry], members: Members, convert: Convert) -> list[Entry]:
    """Return the entries with their ties to others."""
    by_donor: dict[str, list[Entry]] = {}
    for one in entries:
        if one.kind == "commitment":
            for donor in _codes(one, "donors"):
                by_donor.setdefault(donor.casefold(), []).append(one)
    return [replace(one, relations=_ties(one, by_donor, members, convert)) if one.kind == "commitment" else one for one in entries]


def _ties(one: Entry, by_donor: Mapping[str, list[Entry]], members: Members, convert: Convert) -> tuple[Relation, ...]:
    near = {other.id: other for donor in _codes(one, "donors") for other in by_donor[donor.casefold()] if other.id != one.id}
    others = [other for _, other in sorted(near.items()) if _sides(one, other)]
    if one.value("scope") == "part":
        return _whole(one, others, members, convert)
    if one.value("scope") == "total":
        return _contained(one, others)
    return _repeated(one, others, members)


def _whole(one: Entry, others: Sequence[Entry], members: Members, convert: Convert) -> tuple[Relation, ...]:
    """Tie a share to its whole: by the sum named as the whole, else by the document that tells both."""
    wholes = [other for other in others if other.value("scope") != "part"]
    named = one.value("part_of")
    if isinstance(named, Amount):
        telling = members[one.claims[0]]
        ours = worths(replace(telling.payload, amount=named), telling.published, convert)
        for other in sorted(wholes, key=lambda other: (other.value("scope") != "new", _distance(one, other), other.id)):
            said = other.value("amount")
            theirs = members[other.claims[0]].worths
            if isinstance(said, Amount) and figures(named, said, (ours, theirs)) in ("same", "rate", "rounded"):
                return (Relation(type="part_of", entry=other.id, reason="it names that sum as the whole"),)
        return ()
    told = {members[claim].document for claim in one.claims}
    larger = [
        other
        for other in wholes
        if other.value("scope") == "new" and told & {members[claim].document for claim in other.claims} and _larger(other, one, members)
    ]
    if len(larger) == 1:
        return (Relation(type="part_of", entry=larger[0].id, reason="the only larger commitment of that donor in the same report"),)
    return ()


def _contained(one: Entry, others: Sequence[Entry]) -> tuple[Relation, ...]:
    """Tie a running total to the whole commitments that were known when it was told."""
    known = _day(one)
    found = [
        other
        for other in others
        if other.value("scope") == "new" and other.value("status") not in ("considered", "cancelled") and _same_aid(one, other)
    ]
    return tuple(
        Relation(type="total_of", entry=other.id, reason="a commitment of the same sides before the total was told")
        for other in found
        if known is not None and (day := _day(other)) is not None and day <= known
    )


def _repeated(one: Entry, others: Sequence[Entry], members: Members) -> tuple[Relation, ...]:
    """Tie a commitment to the earliest line that it announces again."""
    kind: Kind = KINDS[one.kind]
    for other in sorted(others, key=lambda other: (_day(other) or date.max, other.id)):
        if (_day(other) or date.max, other.id) >= (_day(one) or date.max, one.id):
            return ()
        reasons = sorted(filter(None, (kind.repeats(members[a], members[b]) for a in one.claims for b in other.claims)))
        if reasons:
            return (Relation(type="announces_again", entry=other.id, reason=reasons[0]),)
    return ()


def _codes(one: Entry, cell: str) -> tuple[str, ...]:
    value = one.value(cell)
    return value if isinstance(value, tuple) else ()


def _sides(one: Entry, other: Entry) -> bool:
    givers = sides(_codes(one, "donors"), _codes(other, "donors"))
    return givers in ("same", "part") and sides(_codes(one, "recipients"), _codes(other, "recipients")) != "apart"


def _same_aid(one: Entry, other: Entry) -> bool:
    return one.value("aid") in ("unspecified", "mixed") or one.value("aid") == other.value("aid")


def _larger(one: Entry, other: Entry, members: Members) -> bool:
    ours = max((worth for claim in one.claims for worth in members[claim].worths), default=0.0)
    theirs = max((worth for claim in other.claims for worth in members[claim].worths), default=0.0)
    return ours > theirs


def _day(one: Entry) -> date | None:
    for cell in ("date", "reported"):
        when = one.value(cell)
        if isinstance(when, When) and when.interval:
            return when.interval[0]
    return None


def _distance(one: Entry, other: Entry) -> int:
    ours, theirs = _day(one), _day(other)
    return abs((ours - theirs).days) if ours and theirs else 0
