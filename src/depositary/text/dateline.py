"""The dateline: place, day and agency at the head of a dispatch ("KYIV, Aug. 24 (Reuters) -").

Principle: a dateline stands at the head of one of the first paragraphs and ends in a dash. It counts only where the place is
in capitals, or an agency in brackets follows, or a day does. In doubt it is taken for the beginning of a sentence.
"""

import re
from dataclasses import dataclass

from depositary.model import Span

HEAD_LINES = 8
MAX_LENGTH = 90

_DASH = r"\s*(?:—|–|--|(?<=\s)-(?=\s))\s*"
_NAME = r"[A-ZÀ-Þ][\w.'’-]*"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s+(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+|DE|LA|OF))*"
_AGENCY = r"\((?:[A-Z][\w.&]*)(?:[\s/,]+[A-Z][\w.&]*){0,3}\)"
_DAY = r"(?:(?:[A-Z][a-z]+day,?\s+)?(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}(?:\s*,?\s+\d{4})?|\d{1,2}\s+[A-Z][a-z]{2,8}\.?(?:,?\s+\d{4})?))"
_REGION = rf"{_NAME}(?:\s+{_NAME}){{0,2}}"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?P<words>{_CAPITALS}(?:,\s*{_REGION})?(?:,\s*{_DAY})?(?:,?\s*{_AGENCY})?){_DASH}(?=\S)",
        rf"(?P<words>{_REGION}(?:,\s*{_REGION})?(?:,\s*{_DAY})?,?\s*{_AGENCY}){_DASH}(?=\S)",
        rf"(?P<words>{_REGION}(?:,\s*{_REGION})?,\s*{_DAY}){_DASH}(?=\S)",
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline: its words, and the span that it takes with its dash."""

    words: str
    span: Span


def dateline(text: str) -> Dateline | None:
    """Return the dateline of a dispatch, from one of its first paragraphs; None where it has none."""
    start = seen = 0
    for line in text.splitlines(keepends=True):
        lead = len(line) - len(line.lstrip())
        if line.strip():
            seen += 1
            if found := _at_head(line.strip()):
                return Dateline(words=found["words"], span=Span(start + lead, start + lead + found.end()))
        if seen >= HEAD_LINES:
            break
        start += len(line)
    return None


def _at_head(line: str) -> re.Match[str] | None:
    found = (match for form in _FORMS if (match := form.match(line)))
    # A paragraph follows, so that "NATO — Russia relations" in a headline is none.
    return next((match for match in found if match.end() <= MAX_LENGTH and len(line) - match.end() >= 40), None)
