"""Lines that were broken at a fixed width are joined to paragraphs again.

Principle: only a text that is broken throughout is joined. It is broken where its paragraphs have several lines, hardly any
line is long, and most lines that are followed by another stop in the middle of a sentence. In doubt a line end stays.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from depositary.text.tracing import Edit, Traced

WIDEST = 110
NARROWEST = 45
SHARE = 0.6
_ENDS = re.compile(r"[.!?:;][\"”’')\]]*$")
_STARTS_ITEM = re.compile(r"\s*(?:[-*+•‣▪●◦·–#>]|\d{1,2}[.)])\s")


def unwrapped(body: Traced) -> Traced:
    """Join the lines of paragraphs that were broken at a fixed width, each with a space."""
    if not _is_wrapped(body.text):
        return body
    return body.edited(_joints(body.text))


def _is_wrapped(text: str) -> bool:
    inner: list[str] = []
    longest = 0
    for paragraph in re.split(r"\n[ ]*\n", text):
        lines = [line.rstrip() for line in paragraph.split("\n") if line.strip()]
        inner.extend(lines[:-1])
        longest = max(longest, *map(len, lines), 0) if lines else longest
    if len(inner) < 3 or longest > WIDEST or median(map(len, inner)) < NARROWEST:
        return False
    return sum(not _ENDS.search(line) for line in inner) >= SHARE * len(inner)


def _joints(text: str) -> Iterator[Edit]:
    """Give an edit for each line end that is not the end of a paragraph; a short line before a capital letter stays a line."""
    lines = text.split("\n")
    usual = median([len(line) for line in lines if line.strip()])
    start = 0
    for line, following in pairwise(lines):
        end = start + len(line)
        short = len(line) < 0.6 * usual and following[:1].isupper()
        if line.strip() and following.strip() and not short and not _STARTS_ITEM.match(following):
            yield Edit(end, end + 1, " ")
        start = end + 1
