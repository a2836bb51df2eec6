"""One thing that one passage says, with the passage."""

import hashlib
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from depositary.model.span import Span


@runtime_checkable
class Payload(Protocol):
    """What a claim of some kind says: a frozen dataclass of `kinds`, whose `repr` is the same for the same content."""

    @property
    def kind(self) -> str:
        """Name of the kind, as its module in `kinds` is called."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that one document says, the passages that say it, and for each cell the words that it rests on.

    `cells` pairs a payload field's name with the span of its words; a cell may have several spans. `confidence` is the
    chance, from 0 to 1, that a careful analyst would record the same.
    """

    document: str
    payload: Payload
    passages: tuple[Span, ...]
    cells: tuple[tuple[str, Span], ...] = ()
    confidence: float = 0.5
    _id: str = field(default="", init=False, repr=False, compare=False)

    @property
    def kind(self) -> str:
        """Name of the payload's kind."""
        return self.payload.kind

    @property
    def id(self) -> str:
        """Sixteen hexadecimal digits made from what the claim says and where, not from who found it."""
        if not self._id:  # made once, at the first question
            said = repr((self.document, self.payload.kind, [(p.start, p.end) for p in self.passages], self.payload))
            object.__setattr__(self, "_id", hashlib.sha256(said.encode()).hexdigest()[:16])
        return self._id

    def receipts(self, cell: str) -> tuple[Span, ...]:
        """Return the words that a cell rests on; the whole passages where no words were singled out."""
        return tuple(span for name, span in self.cells if name == cell) or self.passages
