"""What became of a public id: a value for people who look it up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from depositary.export.exhibit import Exhibit
from depositary.model import Ruling
from depositary.reconcile.register import State


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """Why a claim stands in the ledger no more.

    `says` is what it said, in `document` of `outlet`. `ruling` is the ruling that it is wrong, if there is one; else the claim is not read any
    more (`read` is False), or makes no line by the rules of now.
    """

    says: str
    quote: str
    document: str
    outlet: str
    published: date | None
    read: bool
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offshoot:
    """What was split off from a line: the id that it was given, and the line where it stands now, if it does."""

    id: str
    state: State
    line: str = ""
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What became of a public id: the line that it leads to, if any, what was split off from it, and if it is withdrawn, why."""

    id: str
    state: State
    exhibit: Exhibit | None = None
    split: Sequence[Offshoot] = ()
    gone: Sequence[Gone] = ()
