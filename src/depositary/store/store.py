"""The store as a held resource: everything that is kept goes in and comes out here."""

from depositary.store.publicity import Publicity


class Store(Publicity):
    """An open database; every method is all or nothing, and `with store.together():` makes one transaction of several."""
