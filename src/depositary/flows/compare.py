"""Two states of the ledger to their differences: releases, or the ledger as it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from depositary.flows.attached import attached
from depositary.flows.release import NOW
from depositary.flows.settle import SETTLED_BY
from depositary.model import Change, Entry
from depositary.reconcile.diff import Edition, Kept, diff
from depositary.reconcile.rulings import standing
from depositary.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The differences between two states of the ledger, which are named, and how many lines stand in both and say the same."""

    before: str
    after: str
    changes: list[Change]
    same: int


def compare(store: Store, before: str, after: str = NOW) -> Comparison:
    """Compare a release with another, or with the ledger as it stands."""
    old, new = edition(store, before), edition(store, after)
    changes = diff(old, new, _kept(store, old, new))
    touched = {one.id for one in changes}
    return Comparison(before=before, after=after, changes=changes, same=len((old.entries.keys() & new.entries.keys()) - touched))


def edition(store: Store, name: str) -> Edition:
    """Take a state of the ledger out of the store; MissingError where there is no release of that name."""
    if name.casefold() == NOW:
        return Edition(
            name=NOW,
            entries={one.id: one for one in store.entries()},
            readers=store.readings(),
            rulings=frozenset(ruling.id for ruling in standing(store.rulings())),
            settler=store.note(SETTLED_BY) or "",
            ids=store.last_number(),
        )
    release, entries = store.release(name)
    return Edition(
        name=name,
        entries=entries,
        readers=dict(release.readers),
        rulings=frozenset(release.rulings),
        settler=release.settler,
        ids=release.ids,
    )


def _kept(store: Store, old: Edition, new: Edition) -> Kept:
    """Take out of the store what tells why lines differ."""
    claims = {claim for one in _differing(old, new) for claim in one.claims}
    documents = store.documents_by_claim(claims)
    return Kept(
        documents=documents,
        places={claim: place.number for claim, place in store.owners(claims).items()},
        outlets={document.id: document.outlet for document in store.documents(set(documents.values()))},
        numbers={one.id: one.number for one in store.registered_by_id(new.entries.keys() - old.entries.keys()).values()},
        rulings={ruling.id: ruling for ruling in store.rulings()},
        bears=_bears(store),
    )


def _differing(old: Edition, new: Edition) -> Iterable[Entry]:
    ours = (one for one in old.entries.values() if new.entries.get(one.id) != one)
    theirs = (one for one in new.entries.values() if old.entries.get(one.id) != one)
    return chain(ours, theirs)


def _bears(store: Store) -> dict[str, frozenset[str]]:
    """Return the claims on which rulings bear: those that they name, and those in whose place others are read now."""
    named = {ruling.id: frozenset(ruling.named) for ruling in store.rulings()}
    for led in attached(store).rulings:
        named[led.id] |= frozenset(led.named)
    return named
