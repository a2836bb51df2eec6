"""How many independent origins stand behind the outlets that carried a thing.

Principle: a text that is largely another's text, and a text that says whose report it carries, is no second witness. Near-
copies are found by the five-word sequences they share; credits by the agency named in the dateline, the byline or the last
lines ("with files from …"). An outlet that reports a thing twice is one witness of it. Exceptions: two reports that credit one
agency are one origin only within three days of each other, and an agency's own report is the origin of those who credit it. In
doubt two outlets are two origins: what merely quotes the same press conference is not a copy.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from depositary.lang.english.retold import CREDITS, WIRES
from depositary.model import Document

SHINGLE = 5
"""Words of a sequence."""
COPIED = 0.5
"""Share of the shorter text's sequences that make it a copy of the other."""
DAYS = 3
"""Days between two reports of one agency's story."""

CREDIT = tuple(re.compile(pattern, re.MULTILINE) for pattern in CREDITS)
WORD = re.compile(r"\w+")


def witnesses(members: Iterable[Document]) -> dict[str, str]:
    """Return for each document of one entry its independent witness: copies, one agency's story and one outlet's reports are one."""
    found = sorted({document.id: document for document in members}.values(), key=lambda document: document.id)
    parent = {document.id: document.id for document in found}
    named = {document.id: credits(document) for document in found} if len(found) > 1 else {}
    # What is cheap to see comes first: texts are compared only where nothing else ties the two.
    for tied in (_one_outlet, lambda a, b: named[a.id] & named[b.id] and _same_days(a, b), _copied):
        for a, b in combinations(found, 2):
            low, high = sorted((_root(parent, a.id), _root(parent, b.id)))
            if low != high and tied(a, b):
                parent[high] = low
    return {document: _root(parent, document) for document in parent}


@lru_cache(maxsize=2048)
def shingles(text: str) -> frozenset[int]:
    """Return a text's five-word sequences as numbers, which are others in every run of the program."""
    words = [word.casefold() for word in WORD.findall(text)]
    return frozenset(map(hash, zip(*(words[at:] for at in range(SHINGLE)), strict=False)))


@lru_cache(maxsize=2048)
def credits(document: Document) -> frozenset[str]:
    """Return the agencies whose report a document says that it carries, and its own outlet, each by one name."""
    places = [document.byline, document.text[:400], document.text[-300:]]
    named = {match["wire"] for pattern in CREDIT for place in places for match in pattern.finditer(place)}
    return frozenset(_wire(name) for name in (*named, document.outlet) if name)


def _wire(name: str) -> str:
    plain = name.casefold().strip(" .,").removeprefix("the ")
    return WIRES.get(plain, plain)


def _copied(a: Document, b: Document) -> bool:
    one, other = shingles(a.text), shingles(b.text)
    shorter = min(len(one), len(other))
    return shorter > 0 and len(one & other) >= COPIED * shorter


def _one_outlet(a: Document, b: Document) -> bool:
    return bool(a.outlet) and a.outlet.casefold() == b.outlet.casefold()


def _same_days(a: Document, b: Document) -> bool:
    return a.published is None or b.published is None or abs((a.published - b.published).days) <= DAYS


def _root(parent: dict[str, str], member: str) -> str:
    """Return the lowest of those that a member is tied to, directly or through others."""
    while parent[member] != member:
        parent[member] = parent[parent[member]]
        member = parent[member]
    return member
