"""Public ids: `UKR-2025-0041`, for ever.

Principle: an id belongs to the claims that first stood under it, and what became of it follows from where these claims stand now. The
entry that holds most of them bears the id; an entry that holds the claims of several ids bears the oldest, and the others lead to
it; an id whose claims went to several entries says which; an id none of whose claims stands in the ledger any more is withdrawn, and
comes back if one of them does. So an id is never given twice, and undoing a merge brings the old id back to what it meant.

An id is made of the first party concerned (the recipient, else the donor; who acted; for whom the speaker spoke), the year and a
number; events and statements have a letter before it (`UKR-2025-E0007`). What it is made of may turn out wrong; the id stays.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
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

    `became` names the ids under which its claims stand now: the one that it was merged into; beside a live id those that were split off.
    """

    id: str
    kind: str
    number: int
    state: State = "live"
    became: tuple[str, ...] = ()


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
    entries: Sequence[Entry], owners: Mapping[str, Registered], new: Callable[[Entry], Registered]
) -> tuple[dict[str, Registered], dict[str, str]]:
    """Give every entry its public id.

    `owners` leads from claims to the ids under which they first stood; `new` registers an entry that has none. Returns the ids by entry,
    and for claims that had no owner the id that they now first stand under.
    """
    holders: dict[str, Counter[str]] = {}
    known: dict[str, Registered] = {}
    for entry in entries:
        for claim in entry.claims:
            if (owner := owners.get(claim)) is not None:
                known[owner.id] = owner
                holders.setdefault(owner.id, Counter())[entry.id] += 1
    won: dict[str, list[Registered]] = {}
    for identity, counts in holders.items():
        won.setdefault(min(counts, key=lambda entry: (-counts[entry], entry)), []).append(known[identity])
    given = {
        entry.id: min(won[entry.id], key=lambda one: one.number) if entry.id in won else new(entry)
        for entry in sorted(entries, key=lambda entry: (first_day(entry), entry.id))
    }
    owned = {claim: given[entry.id].id for entry in entries for claim in entry.claims if claim not in owners}
    return given, owned


def states(touched: Iterable[Registered], stand: Mapping[str, Iterable[str]]) -> list[Registered]:
    """Say what became of ids; `stand` names for each the public ids under which its claims stand now."""
    return [_state(one, sorted(set(stand.get(one.id, ())))) for one in touched]


def _state(one: Registered, stand: list[str]) -> Registered:
    if not stand:
        return replace(one, state="withdrawn", became=())
    others = tuple(identity for identity in stand if identity != one.id)
    return replace(one, state="live" if one.id in stand else "merged", became=others)


def renamed(entry: Entry, ids: Mapping[str, str]) -> Entry:
    """Put public ids in the place of an entry's own and of those in its ties."""
    ties = tuple(Relation(type=tie.type, entry=ids.get(tie.entry, tie.entry), reason=tie.reason) for tie in entry.relations)
    return replace(entry, id=ids.get(entry.id, entry.id), relations=ties)
