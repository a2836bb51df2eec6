"""What a person decided."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Verdict = Literal["same", "different", "right", "wrong", "corrected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A person's verdict on one claim, one cell of it, or a pair of claims; never overwritten."""

    verdict: Verdict
    claims: tuple[str, ...]
    cell: str | None = None
    value: str | None = None
    who: str
    when: datetime
    why: str = ""
