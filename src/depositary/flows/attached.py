"""Rulings to the claims as they are kept now."""

from depositary.reconcile.anchors import Attached, attach
from depositary.reconcile.rulings import standing
from depositary.store import Store


def attached(store: Store) -> Attached:
    """Lead the standing rulings of a store to the claims that are kept."""
    found = standing(store.rulings())
    kinds = store.claim_kinds({claim for ruling in found for claim in ruling.named})
    lost = {anchor.document for ruling in found for anchor in ruling.anchors if anchor.claim not in kinds}
    return attach(found, kinds, store.claims_of(lost), {document.id: document for document in store.documents(lost)})
