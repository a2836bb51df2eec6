"""Quotations in a text.

Principle: a quotation runs from an opening mark to the mark that closes it, in whatever mixture of straight and curly marks scraping left;
each new paragraph of a long quotation opens again without having been closed. Exceptions: a mark after a digit is inches;
a quotation nobody closes ends with its paragraph. Single marks count only where no double ones enclose them, and only where they
cannot be apostrophes. In doubt a mark closes what is open, so that one stray mark spoils one paragraph and no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from depositary.model import Span

_DOUBLE = '"“”„«»\u201f'
_ONLY_OPENS = "“„«"
_ONLY_CLOSES = "”»"
_TITLE_WORDS = 3
_SINGLE_OPENS = "‘'"
_SINGLE_CLOSES = "’'"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its marks; `closed` is false where nobody closed it, `single` true for single marks."""

    span: Span
    closed: bool = True
    single: bool = False

    def inner(self, text: str) -> Span:
        """Return the passage between the marks."""
        return Span(self.span.start + 1, max(self.span.start + 1, self.span.end - self.closed))

    def is_title(self, text: str) -> bool:
        """Say whether the marks enclose the name of a thing: a few words, each with a capital."""
        parts = self.inner(text).of(text).strip(" .,").split()
        return len(parts) <= _TITLE_WORDS and all(part[:1].isupper() and "-" not in part for part in parts)


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Return the outermost quotations of a text in order."""
    double = _double_quotes(text)
    return tuple(sorted((*double, *_single_quotes(text, double)), key=lambda quote: quote.span))


def _double_quotes(text: str) -> list[Quote]:
    quotes: list[Quote] = []
    start: int | None = None
    for found in re.finditer(rf"[{_DOUBLE}]|\n", text):
        at, mark = found.start(), found[0]
        if mark == "\n":
            if start is not None and not _runs_on(text, at):
                quotes.append(Quote(_trimmed(text, start, at), closed=False))
                start = None
        elif start is None and _lost_its_opening(text, at):
            quotes.append(Quote(Span(text.rfind("\n", 0, at) + 1, at + 1)))
        elif start is None:
            start = at if _may_open(text, at) else None
        elif not _reopens(text, at):
            quotes.append(Quote(Span(start, at + 1)))
            start = None
    if start is not None:
        quotes.append(Quote(_trimmed(text, start, len(text)), closed=False))
    return [quote for quote in quotes if quote.inner(text).of(text).strip()]


def _lost_its_opening(text: str, at: int) -> bool:
    """Say whether a curly mark closes a paragraph's first quotation, whose opening mark was lost."""
    paragraph = text[:at].rpartition("\n")[2]
    return text[at] == "”" and paragraph[-1:] in {",", "?", "!"} and not re.search(rf"[{_DOUBLE}]", paragraph)


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))


def _may_open(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] in _ONLY_OPENS:
        return True
    if text[at] in _ONLY_CLOSES or before.isdigit():
        return False
    return bool(after.strip()) and not before.isalnum()


def _reopens(text: str, at: int) -> bool:
    """Say whether the mark begins a further paragraph of the quotation that is open."""
    return text[at] not in _ONLY_CLOSES and not text[:at].rpartition("\n")[2].strip() and text[at + 1 : at + 2].strip() != ""


def _runs_on(text: str, newline: int) -> bool:
    """Say whether an open quotation goes on after a line break: the next paragraph opens again, or the line is only wrapped."""
    rest = text[newline:].lstrip()
    if rest[:1] and rest[0] in _DOUBLE and rest[0] not in _ONLY_CLOSES:
        return True
    if text[newline : newline + 2] == "\n\n" or text[newline - 1 : newline] in {"\n", "."}:
        return False
    mark = re.search(rf"[{_DOUBLE}]|\n\n", rest)
    return rest[:1].islower() and mark is not None and mark[0] not in f"{_ONLY_OPENS}\n\n" and not _opens_word(rest, mark.start())


def _opens_word(text: str, at: int) -> bool:
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2].isalnum()


def _single_quotes(text: str, taken: list[Quote]) -> list[Quote]:
    """Find quotations in single marks that are longer than a word and lie outside those in double marks."""
    quotes: list[Quote] = []
    end = 0
    for found in re.finditer(rf"(?<![\w{_DOUBLE}])[{_SINGLE_OPENS}](?=[\w\[…])", text):
        start = found.start()
        if start < end or any(quote.span.start < start < quote.span.end for quote in taken):
            continue
        close = re.compile(rf"(?<=[\w.,?!…\])])[{_SINGLE_CLOSES}](?!\w)").search(text, start + 2, _line_end(text, start))
        if close and _is_closing(text, found[0], start, close.start()):
            quotes.append(Quote(Span(start, close.end()), single=True))
            end = close.end()
    return quotes


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _is_closing(text: str, opening: str, start: int, close: int) -> bool:
    words = text[start + 1 : close].split()
    possessive = text[close - 1] == "s" and re.match(r"\s+[a-z]", text[close + 1 : close + 4])
    return len(words) > 1 and not possessive and (opening == "‘" or text[close] == "'")
