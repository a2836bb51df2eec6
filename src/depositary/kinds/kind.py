"""What a kind must bring to be read, settled and shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from depositary.kinds.telling import Feature, Telling, Tie
from depositary.kinds.wording import Namer
from depositary.model import Settled, Step

Merged = tuple[dict[str, Settled[object]], tuple[Step, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind on the shelf.

    `cells` are the names of an entry's cells in the order in which they are shown; `admits` says whether a payload makes a line of the
    ledger; `keys` are the facts by which candidates are found, `features` and `threshold` decide, `merge` settles the cells and
    the history, `caption` words the line; `tie` says how one telling is tied to another that is not of the same thing.
    """

    name: str
    payload: type
    cells: tuple[str, ...]
    admits: Callable[[Any], bool]
    keys: Callable[[Telling[Any]], frozenset[str]]
    features: tuple[Feature, ...]
    threshold: float
    merge: Callable[[Sequence[Telling[Any]]], Merged]
    caption: Callable[[Mapping[str, object], Namer], str]
    tie: Callable[[Telling[Any], Telling[Any]], Tie | None] = lambda _a, _b: None
