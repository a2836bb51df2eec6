"""Public ids: `UKR-2025-0041`, for ever.

Principle: a claim belongs to the public id under which it first stood, and an id is borne by the line that holds the claim that came under it
first, of those that still stand. A line that holds the first claims of several ids bears the one whose claim came first, and the others lead to
it; a claim that moves to the line of another id belongs to that one from then on. So an id is never given twice, a merge that is undone
brings the old id back to what it meant, and so does a split.

What became of an id follows from that: it is live where a line bears it; it was merged into the id of the line that holds its first claim; or it
is withdrawn, because none of its claims stands in the ledger any more, until one does again. A line that comes out of another and had no id of
its own gets a new one, and the old id remembers that this was split off.

An id is made of the first party concerned (the recipient, else the donor; who acted; for whom the speaker spoke), the year and a
number; events and statements have a letter before it (`UKR-2025-E0007`). What it is made of may turn out wrong; the id stays.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from depositary.model import Entry, Relation
from depositary.reconcile.relations import first_day

State = Literal["live", "merged", "withdrawn"]
LETTERS = {"commitment": "", "event": "E", "statement": "S"}
NOBODY = "XXX"
"""ISO 3166's code for nobody's and everybody's, where no party has a code."""
SIDES = {"commitment": ("recipients", "donors"), "event": ("recipients", "actors"), "statement": ("affiliation",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """A public id: how old it is among all (`number`), and what became of it.

    `into` is the live id that it was merged into, empty for others; `split` are the ids that were made for what was split off from it.
    """

    id: str
    kind: str
    number: int
    state: State = "live"
    into: str = ""
    split: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Owned:
    """A claim's place under the public id that it belongs to: its number among all claims that ever came under one."""

    number: int
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Public ids by entry, and the claims that belong to an id from now on, with that id."""

    given: Mapping[str, Registered]
    owned: Mapping[str, str]


def prefix(entry: Entry) -> str:
    """Return the part of an entry's public id before its number."""
    for side in SIDES[entry.kind]:
        value = entry.value(side)
        codes = [value] if isinstance(value, str) else sorted(map(str, value)) if isinstance(value, tuple) else []
        if place := next((code for code in codes if code.isascii() and code.isalnum() and code.isupper() and 2 <= len(code) <= 8), None):
            break
    else:
        place = NOBODY
    day = first_day(entry)
    year = f"{day.year:04d}" if day.year < 9999 else "0000"
    return f"{place}-{year}-{LETTERS[entry.kind]}"


def assign(
    entries: Sequence[Entry],
    owners: Mapping[str, Owned],
    known: Mapping[str, Registered],
    beyond: Mapping[str, int],
    new: Callable[[Entry], Registered],
) -> Assigned:
    """Give every entry its public id.

    `owners` leads from claims to the ids that they belong to, `known` are these by id; `beyond` names for an id the lowest number of its
    claims that stand in other entries than these; `new` registers an entry that holds no id's first claim.
    """
    won: dict[str, list[Owned]] = {entry.id: [] for entry in entries}
    for identity, (owned, holder) in _firsts(entries, owners).items():
        if identity not in beyond or owned.number < beyond[identity]:
            won[holder].append(owned)
    given = {
        entry.id: known[min(won[entry.id]).id] if won[entry.id] else new(entry)
        for entry in sorted(entries, key=lambda entry: (first_day(entry), entry.id))
    }
    moved: dict[str, str] = {}
    for entry in entries:
        kept = {owned.id for owned in won[entry.id]}
        moved |= {claim: given[entry.id].id for claim in entry.claims if claim not in owners or owners[claim].id not in kept}
    return Assigned(given=given, owned=moved)


def _firsts(entries: Iterable[Entry], owners: Mapping[str, Owned]) -> dict[str, tuple[Owned, str]]:
    """Return for every id the place of the first of its claims that stand in these entries, and the entry that holds it."""
    found: dict[str, tuple[Owned, str]] = {}
    for entry in entries:
        for claim in entry.claims:
            if (owned := owners.get(claim)) is not None:
                found[owned.id] = min(found.get(owned.id, (owned, entry.id)), (owned, entry.id))
    return found


def states(touched: Iterable[Registered], live: Collection[str], home: Mapping[str, str]) -> list[Registered]:
    """Say what became of ids; `live` are those that an entry bears, `home` names for an id the one under which its first claim stands now."""
    return [_state(one, one.id in live, home.get(one.id, "")) for one in touched]


def _state(one: Registered, live: bool, home: str) -> Registered:
    state: State = "live" if live else "merged" if home else "withdrawn"
    return replace(one, state=state, into="" if live else home)


def offshoots(assigned: Assigned, entries: Iterable[Entry], owners: Mapping[str, Owned], new: Collection[str]) -> dict[str, list[str]]:
    """Return the ids that were just given to what was split off, by the ids that it was split off from."""
    found: dict[str, list[str]] = {}
    for entry in entries:
        identity = assigned.given[entry.id].id
        if identity in new:
            for parent in sorted({owners[claim].id for claim in entry.claims if claim in owners}):
                found.setdefault(parent, []).append(identity)
    return found


def renamed(entry: Entry, ids: Mapping[str, str]) -> Entry:
    """Put public ids in the place of an entry's own and of those in its ties."""
    ties = tuple(Relation(type=tie.type, entry=ids.get(tie.entry, tie.entry), reason=tie.reason) for tie in entry.relations)
    return replace(entry, id=ids.get(entry.id, entry.id), relations=ties)
