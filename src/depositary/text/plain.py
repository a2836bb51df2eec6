"""Plain text and Markdown, with or without a small header of `Key: value` lines.

A header is a block of lines at the very top, each beginning with one of the known keys, that an empty line ends. Its lines are
no part of the text.
"""

import re

from depositary.text.days import full_date
from depositary.text.draft import Draft
from depositary.text.tracing import Edit, Traced

KEYS = frozenset({"title", "outlet", "published", "byline", "url"})
_LINE = re.compile(r"(?P<key>[A-Za-z]+):[ \t]*(?P<value>.*)")
_FENCE = re.compile(r"---\s*\n")


def draft(decoded: str) -> Draft:
    """Read the header, if there is one, and hand on the rest."""
    header, end = _header(decoded)
    return Draft(
        body=Traced(text=decoded).edited([Edit(0, end)] if end else []),
        title=header.get("title", ""),
        outlet=header.get("outlet", ""),
        byline=re.sub(r"^by\s+", "", header.get("byline", ""), flags=re.IGNORECASE),
        url=header.get("url"),
        published=full_date(header.get("published", "")),
    )


def _header(text: str) -> tuple[dict[str, str], int]:
    """Return the keys and values of the header, and where the text begins after it; nothing and 0 where there is no header."""
    lines = text.lstrip("\n\r").splitlines(keepends=True)
    read = len(text) - len(text.lstrip("\n\r"))
    fenced = bool(lines) and bool(_FENCE.fullmatch(lines[0]))
    header: dict[str, str] = {}
    for number, line in enumerate(lines):
        read += len(line)
        if number == 0 and fenced:
            continue
        if not line.strip() or (fenced and _FENCE.fullmatch(line.rstrip() + "\n")):
            return (header, read) if header else ({}, 0)
        found = _LINE.fullmatch(line.strip())
        if not found or found["key"].lower() not in KEYS:
            return {}, 0
        header[found["key"].lower()] = found["value"].strip().strip("\"'")
    return {}, 0
