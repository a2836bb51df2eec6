"""A public id to what became of it: it leads to a line of the ledger, or it is told why there is none any more."""

from depositary.errors import MissingError
from depositary.export.fate import Fate, Gone, Offshoot
from depositary.flows.attached import attached
from depositary.flows.publish import with_receipts
from depositary.model import Anchor, Document, Ruling
from depositary.reconcile.register import Registered
from depositary.store import Store


def fate(store: Store, name: str) -> Fate:
    """Look a public id up, or the beginning of one that only one live line has; MissingError where no such id was ever given."""
    known = store.registered(name) or store.registered(name.upper()) or _begun(store, name)
    line = known.id if known.state == "live" else known.into
    return Fate(
        id=known.id,
        state=known.state,
        exhibit=with_receipts(store, line) if line else None,
        split=_split(store, known, line),
        gone=() if line else _gone(store, known.id),
    )


def _begun(store: Store, name: str) -> Registered:
    live = store.entry(name)
    known = store.registered(live.id)
    if known is None:
        raise MissingError(f"{live.id} is in no register of ids; settle the ledger anew: depositary add SOURCE…")
    return known


def _split(store: Store, known: Registered, line: str) -> tuple[Offshoot, ...]:
    """Return what was split off and does not stand in the id's own line again."""
    found = store.registered_by_id(known.split)
    lines = {one.id: one.id if one.state == "live" else one.into for one in found.values()}
    captions = store.entries_by_id(filter(None, lines.values()))
    return tuple(
        Offshoot(
            id=one,
            state=found[one].state,
            line=lines[one],
            caption=captions[lines[one]].caption if lines[one] else _said(store, one),
        )
        for one in known.split
        if lines[one] != line or not line
    )


def _said(store: Store, identity: str) -> str:
    """Return what the first claim of a withdrawn id said."""
    first = min(store.owned([identity]).items(), key=lambda owned: owned[1], default=None)
    return store.anchors_of([first[0]])[first[0]].says if first else ""


def _gone(store: Store, identity: str) -> tuple[Gone, ...]:
    """Say of each thing that stood under an id why it does not stand there any more; what was read in several ways is told as it is read now."""
    owned = store.owned([identity])
    anchors, read = store.anchors_of(owned), store.claims_by_id(owned)
    told: dict[int, str] = {}
    for claim in sorted(owned, key=lambda claim: (owned[claim], claim in read, claim)):
        told[owned[claim].number] = claim
    documents = {document.id: document for document in store.documents({anchors[claim].document for claim in told.values()})}
    wrong = _wrong(store)
    return tuple(_withdrawn(anchors[one], documents[anchors[one].document], one in read, wrong.get(one)) for one in told.values())


def _withdrawn(at: Anchor, document: Document, read: bool, ruling: Ruling | None) -> Gone:
    return Gone(
        says=at.says,
        quote=" ".join(at.quote.split()),
        document=document.id,
        outlet=document.outlet,
        published=document.published,
        read=read,
        ruling=ruling,
    )


def _wrong(store: Store) -> dict[str, Ruling]:
    """Return the rulings that a claim or one of its cells is wrong or must be corrected, by claim; the last on each."""
    bearing = (ruling for ruling in attached(store).rulings if ruling.verdict in ("wrong", "corrected"))
    return {claim: ruling for ruling in bearing for claim in ruling.named}
