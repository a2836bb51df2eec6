"""How many independent origins stand behind the outlets that carried a thing.

Principle: a text that is largely another's text, and a text that says whose report it carries, is no second witness. Near-
copies are found by the five-word sequences they share; credits by the agency named in the dateline, the byline or the last
lines ("with files from …"). An outlet that reports a thing twice is one witness of it. Exceptions: two reports that credit one
agency are one origin only within three days of each other, and an agency's own report is the origin of those who credit it. In
doubt two outlets are two origins: what merely quotes the same press conference is not a copy.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations
from zlib import crc32

from depositary.lang.english.retold import CREDITS, WIRES
from depositary.model import Document

SHINGLE = 5
"""Words of a sequence."""
COPIED = 0.5
"""Share of the shorter text's sequences that make it a copy of the other."""
SAMPLE = 4
"""One in so many sequences of a long text is compared, always the same ones."""
LONG = 400
"""Sequences above which a text is sampled."""
CROWD = 40
"""Documents that may share one sequence: what more of them share is a set phrase and shows no copying."""
DAYS = 3
"""Days between two reports of one agency's story."""

CREDIT = tuple(re.compile(pattern, re.MULTILINE) for pattern in CREDITS)
WORD = re.compile(r"\w+")


def origins(documents: Mapping[str, Document]) -> dict[str, str]:
    """Return for each document the id that stands for its origin: its own, or the lowest among those that it copies or is copied by."""
    prints = {identity: shingles(documents[identity].text) for identity in sorted(documents)}
    holders: dict[int, list[str]] = {}
    for identity, sequences in prints.items():
        for sequence in sequences:
            holders.setdefault(sequence, []).append(identity)
    shared: Counter[tuple[str, str]] = Counter()
    for crowd in holders.values():
        if 1 < len(crowd) <= CROWD:
            shared.update(combinations(crowd, 2))
    copies = [(a, b) for (a, b), count in shared.items() if count >= COPIED * min(len(prints[a]), len(prints[b]))]
    return _roots(documents, copies)


def witnesses(members: Iterable[Document], origin: Mapping[str, str]) -> dict[str, str]:
    """Return for each document of one entry its independent witness: copies, one agency's story and one outlet's reports are one."""
    found = sorted({document.id: document for document in members}.values(), key=lambda document: document.id)
    ties = [(a.id, b.id) for a, b in combinations(found, 2) if _one_witness(a, b, origin)]
    return _roots({document.id: document for document in found}, ties)


def shingles(text: str) -> frozenset[int]:
    """Return a text's five-word sequences as numbers; of a long text the same sample every time."""
    words = [word.casefold() for word in WORD.findall(text)]
    every = {crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in range(max(0, len(words) - SHINGLE + 1))}
    if len(every) <= LONG:
        return frozenset(every)
    return frozenset(number for number in every if number % SAMPLE == 0)


def credits(document: Document) -> frozenset[str]:
    """Return the agencies whose report a document says that it carries, and its own outlet, each by one name."""
    places = [document.byline, document.text[:400], document.text[-300:]]
    named = {match["wire"] for pattern in CREDIT for place in places for match in pattern.finditer(place)}
    return frozenset(_wire(name) for name in (*named, document.outlet) if name)


def _wire(name: str) -> str:
    plain = name.casefold().strip(" .,").removeprefix("the ")
    return WIRES.get(plain, plain)


def _one_witness(a: Document, b: Document, origin: Mapping[str, str]) -> bool:
    if origin.get(a.id, a.id) == origin.get(b.id, b.id) or (a.outlet and a.outlet.casefold() == b.outlet.casefold()):
        return True
    near = a.published is None or b.published is None or abs((a.published - b.published).days) <= DAYS
    return near and bool(credits(a) & credits(b))


def _roots(members: Iterable[str], ties: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for each member the lowest of those it is tied to, directly or through others."""
    parent = {member: member for member in members}

    def root(member: str) -> str:
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    for one, other in ties:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    return {member: root(member) for member in parent}
