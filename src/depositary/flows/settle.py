"""Claims and rulings to the ledger, part by part.

What is new is compared with what shares its facts; what links connect with it is settled together; what is tied to that is tied anew.
The ledger is the one that settling everything at once would give (`depositary.reconcile.settle`), and tests hold it to that.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from depositary.flows.fingerprint import HOUSE, fingerprint
from depositary.flows.loaded import Loaded
from depositary.flows.public_ids import publish_ids
from depositary.model import Entry, Problem, Ruling
from depositary.reconcile.link import Link, Pair, blocks, links, meeting, meetings
from depositary.reconcile.relations import Line, line, ties, touched
from depositary.reconcile.rulings import attach, standing, verdicts
from depositary.reconcile.settle import by_claim, clustered, totalled
from depositary.reference import state_name
from depositary.store import Store

ROOMS = ("model", "kinds", "lang", "reference", "reconcile")
SETTLED_BY = "settled by"
RULED = "ruling "


@cache
def settler_fingerprint() -> str:
    """Return sixteen hexadecimal digits that change whenever a file that takes part in settling does."""
    return fingerprint(HOUSE / room for room in ROOMS)


def settle_ledger(store: Store) -> list[str]:
    """Bring the ledger up to date with all claims and rulings that are kept; return the public ids that are new."""
    before = store.last_number()
    with store.together():
        if store.note(SETTLED_BY) != settler_fingerprint():
            store.unsettle_all()
            store.keep_note(SETTLED_BY, settler_fingerprint())
        fresh = store.unsettled()
        if fresh:
            _settle_part(store, fresh)
            store.forget_unsettled()
    return store.ids_after(before)


def _settle_part(store: Store, fresh: Sequence[str]) -> None:
    """Settle what some documents, read or ruled on anew, have a part in."""
    rulings = _present_rulings(store)
    loaded = Loaded(store, rulings)
    loaded.of_documents(fresh)
    before = store.members_of(fresh)
    start = {*loaded.told, *_beside(store, before)}
    store.forget_claims({*before, *loaded.told})
    _link(store, loaded)
    part = _reach(store, loaded, start)
    near = [one for one in store.links_of(part) if one.type == "same" and one.one in part and one.other in part]
    made = clustered({claim: loaded.told[claim] for claim in sorted(part)}, near, loaded.documents, rulings, state_name)
    _tell_unfollowed(store, rulings, made.unfollowed)
    gone = {*store.homes(part).values(), *before.values()}
    entries = publish_ids(store, loaded, made.entries, gone, fresh)
    _replace(store, loaded, gone, entries)


def _present_rulings(store: Store) -> list[Ruling]:
    """Lead the standing rulings to the claims as they are read now; a ruling that leads nowhere becomes a Problem."""
    rulings = standing(store.rulings())
    named = {claim for ruling in rulings for claim in ruling.claims}
    claims = store.claims_by_id(named)
    lost = {anchor.document for ruling in rulings for anchor in ruling.anchors if anchor.claim not in claims}
    claims |= {claim.id: claim for claim in store.claims_of(lost)}
    led, problems = attach(rulings, claims, {document.id: document for document in store.documents(lost)})
    store.replace_problems(RULED, problems)
    return led


def _tell_unfollowed(store: Store, rulings: Iterable[Ruling], pairs: Iterable[Pair]) -> None:
    apart = [set(pair) for pair in pairs]
    for ruling in rulings:
        if ruling.verdict == "same" and any(pair <= set(ruling.claims) for pair in apart):
            what = f"“same”, ruled by {ruling.who}, cannot be followed: another ruling keeps these claims, or what stands with them, apart"
            store.keep_problem(
                Problem(source=f"{RULED}{ruling.id}", what=what, next="withdraw one of the two: depositary rulings withdraw ID")
            )


def _beside(store: Store, before: Mapping[str, str]) -> set[str]:
    """Return what is linked with claims that are read anew, or stands with them in one entry."""
    linked = {claim for link in store.links_of(before) for claim in (link.one, link.other)}
    return linked | {claim for entry in store.entries_by_id(set(before.values())).values() for claim in entry.claims}


def _link(store: Store, loaded: Loaded) -> None:
    """Compare what is new with itself and with all that shares its facts."""
    found: list[Link] = []
    for kind, mine in blocks(loaded.told.values()).items():
        theirs = store.under(kind, {name for key in mine for name in meeting(key)})
        store.keep_blocks(kind, mine)
        loaded.by_id(claim for claims in theirs.values() for claim in claims)
        found += links(loaded.told, meetings(mine, theirs))
    store.keep_links(found)


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
        linked = {claim for link in store.links_of(edge) if link.type == "same" for claim in (link.one, link.other)}
        edge = (linked | {other for one in edge for other in ruled.get(one, ())}) - reached
    loaded.by_id(reached)
    return {claim for claim in reached if claim in loaded.told}


def _replace(store: Store, loaded: Loaded, gone: set[str], entries: list[Entry]) -> None:
    """Put entries in the place of those that are gone, and tie them and all that was or is tied to them."""
    changed = store.lines_by_entry(gone)
    lines = [line(one, (loaded.told[claim] for claim in one.claims)) for one in entries if one.kind == "commitment"]
    store.replace_entries(gone, entries, {claim: loaded.claims[claim].document for one in entries for claim in one.claims}, lines)
    changed += lines
    linked = {claim for link in store.links_of(claim for one in entries for claim in one.claims) for claim in (link.one, link.other)}
    totals = _totals(store, changed)
    beside = store.entries_by_id({*store.homes(linked).values(), *totals, *(one.id for one in entries)})
    store.change_entries(_tied(store, beside, totals))


def _totals(store: Store, changed: Sequence[Line]) -> dict[str, Line]:
    """Return the running totals that may hold a commitment that changed, or are new themselves."""
    known = store.lines_of({donor for one in changed for donor in one.donors}, "total")
    return {one.entry: one for one in known if touched(one, changed)}


def _tied(store: Store, entries: Mapping[str, Entry], totals: Mapping[str, Line]) -> list[Entry]:
    """Return entries with their ties as they are now."""
    outgoing = by_claim(store.links_of(claim for one in entries.values() for claim in one.claims))
    far = store.homes({link.other for found in outgoing.values() for link in found})
    targets = dict(entries) | store.entries_by_id(set(far.values()) - entries.keys())
    home = {claim: targets[entry] for claim, entry in far.items()}
    known = store.lines_of({donor for one in totals.values() for donor in one.donors})
    sums = totalled(totals.values(), known)
    found = []
    for one in entries.values():
        held = sums[one.id] if one.id in totals else tuple(tie for tie in one.relations if tie.type == "total_of")
        found.append(replace(one, relations=ties(one, (link for claim in one.claims for link in outgoing.get(claim, ())), home) + held))
    return [one for one in found if one != entries[one.id]]
