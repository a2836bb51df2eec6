"""What a person decided."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from depositary.model.span import Span

Verdict = Literal["same", "different", "right", "wrong", "corrected", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a claim stood and what it said, so that it is found again when another reader words it otherwise.

    `claim` is the claim's id, `quote` the words of its passages, `says` the claim as a line for people.
    """

    claim: str
    document: str
    kind: str
    passages: tuple[Span, ...]
    quote: str
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A person's verdict on claims, on one cell of them, or on pairs of claims; never overwritten.

    `same` and `different` are about every pair of the claims, `right`, `wrong` and `corrected` about each of them, or about one cell
    of each. `value` is what a corrected cell says. A ruling is taken back by another one: `withdrawn`, with the first one's id in
    `withdraws`. `anchors` tell where the claims stood when the ruling was made.
    """

    verdict: Verdict
    claims: tuple[str, ...] = ()
    cell: str | None = None
    value: str | None = None
    who: str
    when: datetime
    why: str = ""
    anchors: tuple[Anchor, ...] = ()
    withdraws: str = ""

    @property
    def id(self) -> str:
        """Twelve hexadecimal digits made from what was decided, by whom and when."""
        said = (self.verdict, self.claims, self.cell, self.value, self.who, self.when.isoformat(), self.why, self.withdraws)
        return hashlib.sha256(repr(said).encode()).hexdigest()[:12]
