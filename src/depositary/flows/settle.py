"""Claims and rulings to the ledger, part by part.

What is new is compared with what shares its facts; what links connect with it is settled together; what is tied to that is tied anew.
The ledger is the one that settling everything at once would give (`depositary.reconcile.settle`), and tests hold it to that.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from depositary.flows.attached import attached
from depositary.flows.fingerprint import HOUSE, fingerprint
from depositary.flows.loaded import Loaded
from depositary.flows.public_ids import publish_ids
from depositary.model import RULING, Entry
from depositary.reconcile.contradictions import unfollowed
from depositary.reconcile.effects import Effect, effects
from depositary.reconcile.link import Link, blocks, links, meeting, meetings
from depositary.reconcile.relations import Line, line, ties, totalled, touched
from depositary.reconcile.rulings import verdicts
from depositary.reconcile.settle import by_claim, clustered
from depositary.reference import state_name
from depositary.store import Store

ROOMS = ("model", "kinds", "lang", "reference", "reconcile")
SETTLED_BY = "settled by"


@cache
def settler_fingerprint() -> str:
    """Return sixteen hexadecimal digits that change whenever a file that takes part in settling does."""
    return fingerprint(HOUSE / room for room in ROOMS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The lines of the ledger that a settling changed, as they were and as they are."""

    before: Sequence[Entry] = ()
    after: Sequence[Entry] = ()


def settle_ledger(store: Store) -> list[str]:
    """Bring the ledger up to date with all claims and rulings that are kept; return the public ids that are new."""
    before = store.last_number()
    _settle(store)
    return store.ids_after(before)


def settle_and_tell(store: Store) -> list[Effect]:
    """Bring the ledger up to date, and tell what became of every line that this changed."""
    before = store.last_number()
    part = _settle(store)
    return effects(part.before, part.after, frozenset(store.ids_after(before)), store.registered)


def _settle(store: Store) -> Part:
    past: list[str] = []
    with store.together():
        if store.note(SETTLED_BY) != settler_fingerprint():
            past = store.ids_after(0)
            store.unsettle_all()
            store.keep_note(SETTLED_BY, settler_fingerprint())
        fresh = store.unsettled()
        if not fresh:
            return Part()
        part = _settle_part(store, fresh, past)
        store.forget_unsettled()
    return part


def _settle_part(store: Store, fresh: Sequence[str], past: Iterable[str]) -> Part:
    """Settle what some documents, read or ruled on anew, have a part in; `past` are public ids of lines that were thrown away before."""
    led = attached(store)
    loaded = Loaded(store, led.rulings)
    loaded.of_documents(fresh)
    before = store.members_of(fresh)
    start = {*loaded.told, *_beside(store, before)}
    store.forget_claims({*before, *loaded.told})
    _link(store, loaded)
    part = _reach(store, loaded, start)
    near = [one for one in loaded.links_of(part) if one.type == "same" and one.one in part and one.other in part]
    made = clustered({claim: loaded.told[claim] for claim in sorted(part)}, near, loaded.documents, led.rulings, state_name)
    gone = {*store.homes(part).values(), *before.values(), *past}
    entries = publish_ids(store, loaded, made, gone, fresh)
    changed = _replace(store, loaded, gone, entries)
    home = store.homes({claim for ruling in led.rulings for claim in ruling.named})
    store.replace_problems(RULING, [*led.problems, *unfollowed(led.rulings, home)])
    return changed


def _beside(store: Store, before: Mapping[str, str]) -> set[str]:
    """Return what is linked with claims that are read anew, or stands with them in one entry."""
    linked = {claim for link in store.links_of(before) for claim in (link.one, link.other)}
    return linked | {claim for entry in store.entries_by_id(set(before.values())).values() for claim in entry.claims}


def _link(store: Store, loaded: Loaded) -> None:
    """Compare what is new with itself and with all that shares its facts."""
    found: list[Link] = []
    fresh = list(loaded.told)
    for kind, mine in blocks(loaded.told.values()).items():
        theirs = store.under(kind, {name for key in mine for name in meeting(key)})
        store.keep_blocks(kind, mine)
        loaded.by_id(claim for claims in theirs.values() for claim in claims)
        found += links(loaded.told, meetings(mine, theirs))
    store.keep_links(found)
    loaded.linked(fresh, found)


def _reach(store: Store, loaded: Loaded, start: Iterable[str]) -> set[str]:
    """Return the claims that likeness and rulings connect with these, and load them."""
    ruled: dict[str, set[str]] = {}
    for one, other in verdicts(loaded.rulings)[0]:
        ruled.setdefault(one, set()).add(other)
        ruled.setdefault(other, set()).add(one)
    reached: set[str] = set()
    edge = set(start)
    while edge:
        reached |= edge
        linked = {claim for link in loaded.links_of(edge) if link.type == "same" for claim in (link.one, link.other)}
        edge = (linked | {other for one in edge for other in ruled.get(one, ())}) - reached
    loaded.by_id(reached)
    return {claim for claim in reached if claim in loaded.told}


def _replace(store: Store, loaded: Loaded, gone: set[str], entries: list[Entry]) -> Part:
    """Put entries in the place of those that are gone, and tie them and all that was or is tied to them."""
    before = store.entries_by_id(gone)
    changed = store.lines_by_entry(gone)
    lines = [line(one, (loaded.told[claim] for claim in one.claims)) for one in entries if one.kind == "commitment"]
    store.replace_entries(gone, entries, {claim: loaded.claims[claim].document for one in entries for claim in one.claims}, lines)
    totals = _totals(store, changed + lines)
    tying = store.ties_to(claim for one in entries if one.kind == "commitment" for claim in one.claims)
    beside = store.entries_by_id({*store.homes(tying).values(), *totals, *(one.entry for one in lines)})
    tied = {one.id: one for one in _tied(store, beside, totals)}
    store.change_entries(tied.values())
    made = {one.id: one for one in entries}
    return Part(before=[*before.values(), *(beside[one] for one in tied if one not in made)], after=[*(made | tied).values()])


def _totals(store: Store, changed: Sequence[Line]) -> dict[str, Line]:
    """Return the running totals that may hold a commitment that changed, or are new themselves."""
    known = store.lines_of({donor for one in changed for donor in one.donors}, "total")
    return {one.entry: one for one in touched(known, changed)}


def _tied(store: Store, entries: Mapping[str, Entry], totals: Mapping[str, Line]) -> list[Entry]:
    """Return those of some commitments of which the ties have changed, with their ties as they are now."""
    outgoing = by_claim(store.ties_of(claim for one in entries.values() for claim in one.claims))
    far = store.homes({link.other for found in outgoing.values() for link in found})
    lines = {one.entry: one for one in store.lines_by_entry({*far.values(), *entries})}
    home = {claim: lines[entry] for claim, entry in far.items()}
    sums = totalled(totals.values(), store.lines_of({donor for one in totals.values() for donor in one.donors}))
    found = []
    for one in entries.values():
        held = sums[one.id] if one.id in totals else tuple(tie for tie in one.relations if tie.type == "total_of")
        links = (link for claim in one.claims for link in outgoing.get(claim, ()))
        found.append(replace(one, relations=ties(lines[one.id], links, home) + held))
    return [one for one in found if one.relations != entries[one.id].relations]
