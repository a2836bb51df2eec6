"""Whether the first line of a text is its headline.

In doubt it is not: a document without a title is better than one with a sentence of the story in its place.
"""

import re

MAX_WORDS = 30
_ENDS_SENTENCE = re.compile(r"(?:[.;:,]|[.!?][\"”’'])$")
_BYLINE = re.compile(r"(?:by|from)\s+[A-Z]", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]{2,}")


def headline(text: str) -> str:
    """Return the first line where it looks like a headline and a story follows; an empty string otherwise."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) < 2:
        return ""
    first = lines[0]
    words = first.split()
    if not 2 <= len(words) <= MAX_WORDS or _ENDS_SENTENCE.search(first) or _BYLINE.match(first):
        return ""
    longer = any(len(line.split()) > len(words) for line in lines[1:])
    return first if longer and len(_LETTERS.findall(first)) >= 2 else ""
