"""Repairs of what scraping breaks, in the order in which they are made.

Principle: a repair sets words apart, joins lines, or takes out what is no part of the story (a byline, the outlet's name at the
end, marks); it never puts in, changes or reorders a word, and the offset map leads back through all of it. In doubt nothing
is repaired.
"""

import re
from dataclasses import dataclass

from depositary.text.dateline import dateline
from depositary.text.furniture import without_furniture
from depositary.text.glue import BREAK, set_apart
from depositary.text.marks import plain_letters, without_markdown, without_spare_space
from depositary.text.tracing import Edit, Traced
from depositary.text.wrapping import unwrapped

HEAD_LINES = 6
_DOMAIN = r"(?:www\.)?[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|int|edu|gov|info|news|eu|[a-z]{2})(?:\.[a-z]{2})?"
# Glued without a space it is told from an address in a sentence by what stands before: a capital word's stop, or a quotation's end.
_TAIL = re.compile(rf"(?:(?<=\n)|(?<=[.!?”\"’]) +|(?<=[!?”\"’])|(?<![\w.])[A-Z][a-z]+\.)(?P<outlet>{_DOMAIN})\s*\Z")
_NAME = r"[A-ZÀ-Þ][\w.'’-]+"
_PERSON = rf"{_NAME}(?:\s+(?:{_NAME}|[A-Z]\.|de|van|von|der|bin|al-\w+)){{1,3}}"
_BYLINE = re.compile(
    rf"[Bb][Yy]\s+(?P<who>{_PERSON}(?:(?:,\s+{_PERSON})*,?\s+(?:and|&)\s+{_PERSON})?)(?:(?:\s*[,|/–—-]\s*|\s+(?:for|in|at)\s+).{{0,40}})?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """A repaired text, with the byline and the outlet that stood in it."""

    body: Traced
    byline: str = ""
    outlet: str = ""


def repair(body: Traced) -> Repaired:
    """Make every repair."""
    body = unwrapped(plain_letters(body))
    body = without_spare_space(without_markdown(body))
    body, outlet = _without_outlet(without_furniture(body))
    body, byline = _without_byline(body)
    body = _apart_from_dateline(set_apart(body))
    return Repaired(body=without_spare_space(body), byline=byline, outlet=outlet)


def _without_outlet(body: Traced) -> tuple[Traced, str]:
    """Take out an outlet's domain that stands alone at the very end."""
    found = _TAIL.search(body.text)
    if not found or not body.text[: found.start()].strip():
        return body, ""
    return body.edited([Edit(found.start("outlet"), found.end())]), found["outlet"].removeprefix("www.")


def _without_byline(body: Traced) -> tuple[Traced, str]:
    """Take out a line near the top that says who wrote the story ("By Jane Roe, Reuters")."""
    start = seen = 0
    for line in body.text.split("\n"):
        seen += bool(line.strip())
        if found := _BYLINE.fullmatch(line.strip()):
            return body.edited([Edit(start, start + len(line))]), found["who"]
        if seen >= HEAD_LINES:
            break
        start += len(line) + 1
    return body, ""


def _apart_from_dateline(body: Traced) -> Traced:
    """Put the dateline on a line of its own, so that the first sentence begins where it begins."""
    found = dateline(body.text)
    return body.edited([Edit(found.span.end, found.span.end, BREAK)]) if found else body
