"""Where the sentences of a text begin and end, as far as its marks tell."""

import re

from depositary.model import Span

END = re.compile(r"(?:[.!?]+[”\"’)]*(?=\s+[“\"‘(]*[A-Z\d])|[.!?]+[”\"’)]*\s*$|\n\s*)", re.MULTILINE)
SHORT = re.compile(r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\.[A-Z])$")
"""What a full stop shortens rather than ends."""


def sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text; the whole text where it has none."""
    found: list[Span] = []
    start = 0
    for mark in END.finditer(text):
        if mark[0].startswith(".") and SHORT.search(text[max(start, mark.start() - 6) : mark.start()]) and not mark[0].endswith("\n"):
            continue
        if text[start : mark.end()].strip():
            found.append(Span(start, mark.end()))
        start = mark.end()
    if text[start:].strip() or not found:
        found.append(Span(start, len(text)))
    return tuple(found)
