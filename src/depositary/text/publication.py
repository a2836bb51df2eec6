"""When a text was published, and how that is known.

Principle: what a person gave, then what the page says of itself, then a dateline, then a line of the text that says so. A
dateline without a year takes its year only from a place that tells the year of publication: the address, a line with nothing
but a date, a copyright line. In doubt the date is unknown: a year from the story ("since 2022") is never taken.
"""

import re
from collections.abc import Iterable
from datetime import date

from depositary.model import DateBasis
from depositary.text.dateline import dateline
from depositary.text.days import date_in_address, full_date, leading_date, only_date, short_date

HEAD_LINES = 8
TAIL_LINES = 6
_SAYS_SO = re.compile(
    r"^\W*(?:first\s+)?(?:published|posted|issued|released|last updated|updated|date|for (?:immediate )?release)\b"
    r"(?:\s*(?::|[-–—]|on\b))?\s*",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)", re.IGNORECASE)
_SHORT_LINE = 90


def publication(given: date | None, page: date | None, text: str, addresses: tuple[str, ...]) -> tuple[date | None, DateBasis]:
    """Return the day of publication and what it rests on; `addresses` are where the text was found."""
    if given:
        return given, "given"
    if page := page or _first(date_in_address(address) for address in addresses if "://" in address):
        return page, "page"
    if day := _from_dateline(text):
        return day, "dateline"
    if day := _from_lines(text):
        return day, "text"
    return None, "unknown"


def _first(days: Iterable[date | None]) -> date | None:
    return next((day for day in days if day), None)


def _from_dateline(text: str) -> date | None:
    found = dateline(text)
    if not found:
        return None
    if day := full_date(found.words):
        return day
    year = _year_of_publication(text)
    return short_date(found.words, year) if year else None


def _year_of_publication(text: str) -> int | None:
    if day := _from_lines(text):
        return day.year
    lines = _edge_lines(text)
    return next((int(match[1]) for line in lines if (match := _RIGHTS.search(line))), None)


def _from_lines(text: str) -> date | None:
    """Date of a line that says when the text was published, or of a line near the top that is nothing but a date."""
    lines = _edge_lines(text)
    for line in lines:
        if len(line) <= _SHORT_LINE and (found := _SAYS_SO.match(line)) and (day := leading_date(line[found.end() :])):
            return day
    return _first(only_date(line) for line in lines[:HEAD_LINES])


def _edge_lines(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[:HEAD_LINES] + lines[max(HEAD_LINES, len(lines) - TAIL_LINES) :]
