"""The ledger as it stood when it was published."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A name, when it was made, and what the ledger rested on then.

    `readers` pairs each document with the fingerprint of the reader that read it, `settler` is that of the rules of settling; `rulings` are
    the ids of the standing rulings, and `ids` says how many public ids had been given.
    """

    name: str
    made: datetime
    entries: int
    readers: tuple[tuple[str, str], ...] = ()
    rulings: tuple[str, ...] = ()
    settler: str = ""
    ids: int = 0
