"""Names of bodies that a text spells out: a full name with its acronym in brackets, and a run of capitals that ends in a word for a body.

Principle: a name that the trained pipeline saw in part or not at all is known by its form ("Rapid Support Forces (RSF)", "Global Health
Fund"). A run reaches over "of", "for" and "the", and over "and" only inside one name.
In doubt the shorter run is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.lang.english.roles import BODY_NAMES, LEADING
from depositary.reference.registry import known_names

ACRONYM = re.compile(r"(?=(?:.*[A-Z]){2})[A-Z][A-Za-z0-9&-]{1,9}")
LINKS = frozenset({"of", "for", "and", "the", "on", "in", "to", "de", "des", "del", "la", "du", "against", "&"})
WIDEST = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelled:
    """A name at tokens `start` to `end`, with the acronym that the text gives it, if any."""

    start: int
    end: int
    acronym: str = ""


def spelled_names(doc: Doc) -> tuple[Spelled, ...]:
    """Return the full names that stand beside their acronym, and the runs of capitals that end in a word for a body."""
    bracketed = tuple(_bracketed(doc))
    taken = {index for name in bracketed for index in range(name.start, name.end)}
    return (*bracketed, *(name for name in _runs(doc) if not taken & set(range(name.start, name.end))))


def _bracketed(doc: Doc) -> Iterator[Spelled]:
    """Yield the full name of "Full Name (FN)" and of "FN (Full Name)"."""
    for token in doc[1:-2]:
        if token.text != "(":
            continue
        inner, close, before = doc[token.i + 1], doc[token.i + 2], doc[token.i - 1]
        if ACRONYM.fullmatch(inner.text) and close.text == ")":
            start = _start_of(doc, token.i, inner.text)
            if start is not None:
                yield Spelled(start=start, end=token.i, acronym=inner.text)
        elif ACRONYM.fullmatch(before.text) and before.text.isupper():
            end = next((i for i in range(token.i + 1, min(token.i + WIDEST, len(doc))) if doc[i].text == ")"), None)
            if end is not None and _initials(doc, token.i + 1, end)[:1] and _stands_for(before.text, _initials(doc, token.i + 1, end)):
                yield Spelled(start=token.i + 1, end=end, acronym=before.text)


def _start_of(doc: Doc, bracket: int, acronym: str) -> int | None:
    """Return where the name before a bracket begins: the longest run of capitals whose initials are the acronym's."""
    chosen: int | None = None
    for index in range(bracket - 1, max(bracket - WIDEST, -1), -1):
        token = doc[index]
        if not _capital(token) and not (token.lower_ in LINKS or token.text in {"-", "'s", "’s"}):
            break
        if _capital(token) and _stands_for(acronym, _initials(doc, index, bracket)):
            chosen = index
    if chosen is None and doc[bracket - 1].text in BODY_NAMES:
        chosen = _run_start(doc, bracket - 1)
    return chosen if chosen is not None and bracket - chosen > 1 else None


def _initials(doc: Doc, start: int, end: int) -> str:
    return "".join(token.text[0] for token in doc[start:end] if token.text[0].isupper())


def _stands_for(acronym: str, initials: str) -> bool:
    letters = "".join(letter for letter in acronym if letter.isupper())
    return len(letters) > 1 and initials == letters


def _runs(doc: Doc) -> Iterator[Spelled]:
    """Yield the runs of capitals that end in a word for a body, two words or more."""
    for token in doc:
        if token.text not in BODY_NAMES or (token.i + 1 < len(doc) and doc[token.i + 1].text in BODY_NAMES):
            continue
        start = _run_start(doc, token.i)
        if token.i - start >= 1:
            yield Spelled(start=start, end=token.i + 1)


def _run_start(doc: Doc, last: int) -> int:
    """Return where the run of capitals that ends at a token begins."""
    start = index = last
    floor = doc[last].sent.start
    while index > max(floor, last - WIDEST):
        index -= 1
        token = doc[index]
        if token.text == "and" and not _inside(doc, index, last):
            break
        if token.lower_ in LINKS - {"the", "in", "to", "on"}:
            continue
        if not _capital(token) or token.text in LEADING or token.is_stop:
            break
        known = known_names().get(token.text)
        if known is not None:
            return index if known.form == "adjective" and index + 1 == start else start
        start = index
        if token.text in BODY_NAMES and index < last - 1:
            start = last
            break
    return start


def _inside(doc: Doc, index: int, last: int) -> bool:
    """Say whether an "and" joins two words of one name ("Food and Agriculture Fund"), not two names."""
    before = doc[index - 1] if index else doc[index]
    known = known_names()
    if doc[index + 1 : last + 1].text in known or any(doc[index - n : index].text in known for n in (2, 3) if index >= n):
        return False
    return last - index <= 3 and _capital(before) and before.text not in known and before.text not in BODY_NAMES


def _capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.text[:1].isalpha()
