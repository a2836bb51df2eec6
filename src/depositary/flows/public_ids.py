"""Entries to the ids under which the world knows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from depositary.flows.loaded import Loaded
from depositary.model import Entry
from depositary.reconcile.anchors import successor
from depositary.reconcile.register import Assigned, Owned, Registered, assign, offshoots, prefix, renamed, states
from depositary.store import Store


def publish_ids(store: Store, loaded: Loaded, entries: Sequence[Entry], gone: Iterable[str], fresh: Sequence[str]) -> list[Entry]:
    """Give entries their public ids, and note what became of the ids that they or their claims had.

    `gone` are the ids of the entries in the place of which these come; `fresh` are the documents read or ruled on anew.
    """
    gone = set(gone)
    here = frozenset(claim for one in entries for claim in one.claims)
    past = _past(store, loaded, here, gone, fresh)
    new = _NewIds(store, entries)
    assigned = assign(entries, past.owners, past.known, _beyond(store, past, here, gone), new.give)
    store.keep_new_ids(new.given)
    _keep_places(store, loaded, past, assigned)
    ids = {one: registered.id for one, registered in assigned.given.items()}
    split = offshoots(assigned, entries, past.owners, {one.id for _, one in new.given})
    known = [replace(one, split=(*one.split, *split.get(one.id, ()))) for one in past.known.values()]
    changed = states(known, *_homes(store, past, {claim: ids[one.id] for one in entries for claim in one.claims}, gone))
    store.keep_registered(one for one in changed if one != past.known[one.id])
    return [renamed(one, ids) for one in entries]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Past:
    """What the register knows of some claims: the ids that they belong to, and all ids of which the state may change.

    `heirs` are the claims that came in the place of others when their documents were read anew.
    """

    owners: Mapping[str, Owned]
    heirs: frozenset[str]
    known: Mapping[str, Registered]


def _past(store: Store, loaded: Loaded, here: frozenset[str], gone: set[str], fresh: Sequence[str]) -> _Past:
    own = store.owners(here)
    before = {heir: found for heir, found in _predecessors(store, loaded, fresh).items() if heir in here and heir not in own}
    former = store.owners({*(old for found in before.values() for old in found), *store.members_in(gone)})
    owners = own | {heir: min(former[old] for old in found) for heir, found in before.items()}
    ids = gone | {place.id for place in (*owners.values(), *former.values())}
    return _Past(owners=owners, heirs=frozenset(before), known=store.registered_by_id(ids))


def _predecessors(store: Store, loaded: Loaded, fresh: Sequence[str]) -> dict[str, list[str]]:
    """Return for claims that are read anew the claims of earlier readings, read no more, in whose place they come."""
    now: dict[str, list[str]] = {}
    for claim in loaded.claims.values():
        now.setdefault(claim.document, []).append(claim.id)
    found: dict[str, list[str]] = {}
    for before, at in store.anchors(fresh).items():
        if before not in loaded.claims and at.document in loaded.documents:
            alike = [loaded.claims[claim] for claim in now.get(at.document, ()) if loaded.claims[claim].kind == at.kind]
            heir = successor(at, loaded.documents[at.document], alike)
            if heir is not None:
                found.setdefault(heir, []).append(before)
    return found


def _beyond(store: Store, past: _Past, here: frozenset[str], gone: set[str]) -> dict[str, int]:
    """Return for ids the lowest number of their claims that stand in entries left as they are; 0 where such an entry bears the id."""
    ids = {place.id for place in past.owners.values()}
    owned = {claim: place for claim, place in store.owned(ids).items() if claim not in here}
    homes = store.homes(owned)
    found = dict.fromkeys(store.borne(ids) - gone, 0)
    for claim, place in owned.items():
        if homes.get(claim, "") not in {"", *gone}:
            found[place.id] = min(found.get(place.id, place.number), place.number)
    return found


def _keep_places(store: Store, loaded: Loaded, past: _Past, assigned: Assigned) -> None:
    """Note which ids claims belong to from now on, numbered in the order of their publication."""
    last = store.last_place()
    told = sorted(assigned.owned, key=lambda claim: (loaded.told[claim].published or date.max, claim))
    places = {claim: Owned(last + number, assigned.owned[claim]) for number, claim in enumerate(told, 1)}
    places |= {claim: past.owners[claim] for claim in past.heirs if claim not in places}
    store.own((loaded.anchor(claim), place) for claim, place in places.items())


def _homes(store: Store, past: _Past, stand: Mapping[str, str], gone: set[str]) -> tuple[set[str], dict[str, str]]:
    """Return which of the known ids lines bear now, and under which ids the first of their claims that stand do so."""
    owned = store.owned(past.known)
    beyond = store.homes(owned.keys() - stand.keys())
    firsts: dict[str, tuple[Owned, str]] = {}
    for claim, place in owned.items():
        home = stand.get(claim) or beyond.get(claim, "")
        if claim in stand or home not in {"", *gone}:
            firsts[place.id] = min(firsts.get(place.id, (place, home)), (place, home))
    return (store.borne(past.known) - gone) | set(stand.values()), {identity: home for identity, (_, home) in firsts.items()}


class _NewIds:
    """Gives public ids that were never given before."""

    def __init__(self, store: Store, entries: Iterable[Entry]) -> None:
        self.given: list[tuple[str, Registered]] = []
        self._last = store.last_number()
        self._counts = store.counts({prefix(one) for one in entries})

    def give(self, entry: Entry) -> Registered:
        """Return the next public id that fits an entry."""
        start = prefix(entry)
        self._last += 1
        self._counts[start] = self._counts.get(start, 0) + 1
        made = Registered(id=f"{start}{self._counts[start]:04d}", kind=entry.kind, number=self._last)
        self.given.append((start, made))
        return made
