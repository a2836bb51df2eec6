"""The text of a capture."""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from depositary.model.span import Span

DateBasis = Literal["given", "page", "dateline", "text", "unknown"]


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Where each stretch of a cleaned text stands in the text of the capture.

    `runs` are (start in the cleaned text, start in the capture's text, length), in order; what lies between two runs was
    put in by a repair and leads to the place where it was put in. An empty map is the identity.
    """

    runs: tuple[tuple[int, int, int], ...] = ()

    def source(self, span: Span) -> Span:
        """Return the passage of the capture's decoded text that a passage of the cleaned text came from."""
        if not self.runs:
            return span
        start = self._at(span.start)
        return Span(start, max(start, self._at(span.end - 1) + 1) if span.end > span.start else start)

    def _at(self, offset: int) -> int:
        index = bisect_right(self.runs, offset, key=lambda run: run[0]) - 1
        if index < 0:
            return self.runs[0][1]
        begin, source, length = self.runs[index]
        return source + min(offset - begin, max(length - 1, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A capture read as text: what stands in it, who published it, when, and how that is known.

    `id` is the publisher's or gold set's own id where there is one, else the capture's; `text` is cleaned text, in which
    all offsets count; `offsets` leads back to the capture's decoded text.
    """

    id: str
    capture: str
    text: str
    title: str = ""
    outlet: str = ""
    byline: str = ""
    url: str | None = None
    published: date | None = None
    published_basis: DateBasis = "unknown"
    language: str = "en"
    offsets: OffsetMap = field(default_factory=OffsetMap)
