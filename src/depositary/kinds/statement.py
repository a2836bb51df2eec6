"""A statement: who said what, and through whom it is known."""

from dataclasses import dataclass
from typing import Literal

from depositary.model import Span, When

NAME = "statement"

Mode = Literal["direct", "indirect", "mixed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something said: the speaker as the document names them, for whom they speak, the reporting word and the content.

    `cue` and `content` are passages of the document; `words` is the content itself; `via` is who relays it, if not the outlet.
    """

    speaker: str
    affiliation: str = ""
    mode: Mode = "indirect"
    cue: Span
    content: Span
    words: str
    via: str | None = None
    date: When | None = None

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME
