"""At what occasion a commitment was announced: a summit, a conference or a meeting that is named beside it."""

import re
from collections.abc import Iterable

from depositary.lang.english.aid import OCCASIONS
from depositary.model import Span

NAMED = re.compile(OCCASIONS)
REACH = 160
"""Characters before and after a passage in which its occasion may be named, within the sentence."""


def occasion(text: str, passages: Iterable[Span]) -> tuple[str, Span | None]:
    """Return the first occasion that is named in the sentences of some passages, with its place; nothing where none is."""
    for passage in passages:
        start, end = _sentence(text, passage)
        if found := NAMED.search(text, start, end):
            return " ".join(found["name"].split()), Span(*found.span("name"))
    return "", None


def _sentence(text: str, passage: Span) -> tuple[int, int]:
    """Return where the sentence around a passage begins and ends, as far as one may look."""
    before = max((text.rfind(mark, max(0, passage.start - REACH), passage.start) for mark in (". ", "\n", "? ", "! ")), default=-1)
    ends = [at for mark in (". ", "\n", "? ", "! ") if (at := text.find(mark, passage.end, passage.end + REACH)) >= 0]
    return max(before + 1, passage.start - REACH, 0), min([*ends, passage.end + REACH, len(text)])
