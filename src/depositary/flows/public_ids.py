"""Entries to the ids under which the world knows them."""

from collections.abc import Iterable, Mapping, Sequence

from depositary.flows.loaded import Loaded
from depositary.model import Entry
from depositary.reconcile.register import Registered, assign, prefix, renamed, states
from depositary.reconcile.rulings import successor
from depositary.store import Store


def publish_ids(store: Store, loaded: Loaded, entries: Sequence[Entry], gone: Iterable[str], fresh: Sequence[str]) -> list[Entry]:
    """Give entries their public ids, and note what became of the ids that they or their claims had; `fresh` are the documents read anew."""
    owner_of = _owners(store, loaded, [claim for one in entries for claim in one.claims], fresh)
    known = store.registered_by_id({*owner_of.values(), *gone})
    new = _NewIds(store, entries)
    given, owned = assign(entries, {claim: known[owner] for claim, owner in owner_of.items()}, new.give)
    store.keep_new_ids(new.given)
    store.own(owned, {claim: loaded.anchor(claim) for claim in owned})
    ids = {one: registered.id for one, registered in given.items()}
    stand = {claim: ids[one.id] for one in entries for claim in one.claims}
    changed = states(known.values(), _holders(store, loaded, known, stand, owner_of))
    store.keep_registered(one for one in changed if one != known[one.id])
    return [renamed(one, ids) for one in entries]


def _owners(store: Store, loaded: Loaded, claims: Sequence[str], fresh: Sequence[str]) -> dict[str, str]:
    """Return the public ids that claims first stood under, also where another reader worded the claims otherwise before."""
    found = store.owners(claims)
    heirs: dict[str, str] = {}
    now: dict[str, list[str]] = {}
    for claim in loaded.claims.values():
        now.setdefault(claim.document, []).append(claim.id)
    for before, at in store.anchors(fresh).items():
        if before not in loaded.claims and at.document in loaded.documents:
            alike = [loaded.claims[claim] for claim in now.get(at.document, ()) if loaded.claims[claim].kind == at.kind]
            heir = successor(at, loaded.documents[at.document], alike)
            if heir is not None and heir not in found:
                heirs[heir] = before
    owners = store.owners(heirs.values())
    wanted = set(claims)
    return found | {heir: owners[before] for heir, before in heirs.items() if heir in wanted}


def _holders(
    store: Store, loaded: Loaded, known: Mapping[str, Registered], stand: Mapping[str, str], owner_of: Mapping[str, str]
) -> dict[str, set[str]]:
    """Return for each public id the ids under which its claims stand now: in the entries just made, or in those that were left as they were."""
    owned = store.owned(known)
    beyond = store.homes(claim for claims in owned.values() for claim in claims if claim not in loaded.claims)
    found = {
        identity: {place for claim in claims if (place := stand.get(claim) or beyond.get(claim))} for identity, claims in owned.items()
    }
    for claim, owner in owner_of.items():
        found.setdefault(owner, set()).add(stand[claim])
    return found


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
