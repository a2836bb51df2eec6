"""Claims and rulings to the ledger."""

from depositary.reconcile import settle
from depositary.reference import state_name
from depositary.reference.rates import convert
from depositary.store import Store


def settle_ledger(store: Store) -> None:
    """Settle all claims that are kept, and put the ledger that they make in the place of the old one."""
    with store.together():
        claims = store.claims()
        documents = {document.id: document for document in store.documents()}
        store.replace_entries(settle(claims, documents, convert, store.rulings(), state_name))
