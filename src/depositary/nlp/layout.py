"""How a text is laid out for whoever looks for speech: paragraphs, quotations, and sentences that no quotation is cut by.

Principle: a sentence ends where the parser or the writer ends it, but never inside a quotation, and always with its paragraph.
In doubt two sentences stay one, because a statement that is found too long is still found.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Doc, Token

from depositary.model import Span
from depositary.nlp.quotes import Quote, find_quotes

MARKS = "\"“”„«»‘’'"
_CLOSERS = "\"”»’'"
_DATELINE = re.compile(
    r"^(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'/ -]+(?:, [A-Z][\w. ]+)?(?: \([A-Z][\w. ]+\))?|[A-Z][\w ,.]{2,40} \((?:AP|AFP|Reuters|CNN|UPI)\)) ?[–—-]+ ",
    re.M,
)
_SEMICOLON = re.compile(r"(?<=[\w”\"’)%]);\s+(?!and\b|or\b|that\b|nor\b)(?![^.;\n]*;\s+(?:and|or)\b)")
_TITLE_END = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Adm|St|Sgt|Prof|Rev|Hon|No|vs|v|U\.S|U\.N|U\.K|Jr|Sr|[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Layout:
    """The quotations, sentences and paragraphs of a parsed text, by code points."""

    text: str
    quotes: tuple[Quote, ...]
    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]

    def sentence(self, at: int) -> Span:
        """Return the sentence that a code point lies in."""
        return _holding(self.sentences, at)

    def paragraph(self, at: int) -> Span:
        """Return the paragraph that a code point lies in."""
        return _holding(self.paragraphs, at)

    def quote(self, at: int) -> Quote | None:
        """Return the quotation that a code point lies in."""
        return next((quote for quote in self.quotes if quote.span.start <= at < quote.span.end), None)

    def quoted(self, span: Span) -> int:
        """Return how many code points of a passage lie inside quotations; the marked title of a thing (“Iron Dome”) is none."""
        return sum(
            max(0, min(span.end, quote.span.end) - max(span.start, quote.span.start))
            for quote in self.quotes
            if not quote.is_title(self.text)
        )


def _holding(spans: tuple[Span, ...], at: int) -> Span:
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return spans[max(index, 0)] if spans else Span(at, at)


def lay_out(doc: Doc) -> Layout:
    """Lay out a parsed text."""
    text = doc.text
    quotes = find_quotes(text)
    paragraphs = tuple(Span(found.start(), found.end()) for found in re.finditer(r"\S[^\n]*(?<=\S)|\S", text))
    starts = {span.start for span in paragraphs} | {_after_marks(text, sent.start_char) for sent in doc.sents}
    starts |= {quote.span.end + len(gap[0]) for quote in quotes if (gap := _ends_sentence(text, quote))}
    starts |= {found.end() for found in _DATELINE.finditer(text)}
    starts |= {found.end() for found in _SEMICOLON.finditer(text)}
    starts = {start for start in starts if _starts_sentence(text, start, quotes)}
    bounds = [*sorted(starts | {0}), len(text)]
    sentences = tuple(Span(begin, begin + len(text[begin:end].rstrip())) for begin, end in pairwise(bounds) if text[begin:end].strip())
    return Layout(text, quotes, sentences, paragraphs)


def _after_marks(text: str, start: int) -> int:
    """Move a sentence's start over closing marks, full stops and spaces that a parser left at its front."""
    while start < len(text) and (text[start] in ".,;)”»" or text[start].isspace()):
        start += 1
    if start and text[start : start + 1] in {'"', "'", "’"} and text[start - 1] in ".,?!" and not text[start + 1 : start + 2].isalnum():
        return _after_marks(text, start + 1)
    return start


def _ends_sentence(text: str, quote: Quote) -> re.Match[str] | None:
    if text[quote.span.end - 2 : quote.span.end - 1] not in {".", "…"} or quote.single:
        return None
    return re.compile(r"\s+(?=[A-Z“\"«\[])").match(text, quote.span.end)


def _starts_sentence(text: str, start: int, quotes: tuple[Quote, ...]) -> bool:
    if start >= len(text) or any(quote.span.start < start < quote.span.end for quote in quotes):
        return False
    before = text[:start].rstrip(" \t\xa0")
    if not before or before[-1] == "\n":
        return True
    if (dateline := _DATELINE.match(text, text.rfind("\n", 0, start) + 1)) and dateline.end() == start:
        return True
    if before[-1] == ";":
        return True
    if text[start].islower() or before[-1] in ",—–-(" or (before[-1] in _CLOSERS and before[-2:-1] == ","):
        return False
    return not _TITLE_END.search(before[-8:])


def is_inside_quote(token: Token, layout: Layout) -> bool:
    """Say whether a word lies inside a quotation."""
    return layout.quote(token.idx) is not None
