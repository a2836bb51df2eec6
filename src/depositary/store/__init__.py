"""The only SQL: what was captured, what was drawn from it, and what people decided, in one SQLite file.

`open_store(path)` makes the file at first use and is a context manager; every method of the Store is all or nothing, and
`with store.together():` makes one of several.
"""

from depositary.store.database import SCHEMA, open_store
from depositary.store.store import Store

__all__ = ["SCHEMA", "Store", "open_store"]
