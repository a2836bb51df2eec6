"""What a pronoun or a description points back at, within one document.

Principle: the best antecedent is near, agrees in number and kind, and was a subject; a person's pronoun also agrees in gender where it is known.
Exceptions: "it" and "its" skip people; "they" prefers several parties that stood together, then a body; "the leaders" are the two people whom
the text last brought together; words inside a quotation and words outside it prefer antecedents on their own side.
In doubt (no candidate within three sentences) nothing is returned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from spacy.tokens import Token

from depositary.nlp.phrases import Party

Want = Literal["person", "body", "state", "organisation", "several"]
REACH = 3
SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A place where a party was named: the token, its sentence's number, how prominent it stood there, and its gender.

    `group` is the first token of the phrases joined to it; `single` marks an unnamed person of office ("the country's chancellor");
    `quoted` marks words inside a quotation.
    """

    index: int
    sentence: int
    party: Party
    prominence: int
    female: bool | None = None
    group: int = -1
    single: bool = False
    quoted: bool = False


def prominence(token: Token) -> int:
    """Rank the grammatical role of a name: subjects of main clauses first, modifiers last."""
    head = phrase_head(token)
    role = head.dep_
    if role in SUBJECTS:
        return 3 if head.head.dep_ in {"ROOT", "conj", "parataxis"} else 2
    if role in {"obj", "iobj", "obl:agent", "ROOT"}:
        return 1
    return -1 if role in {"nmod:poss", "amod", "compound", "nmod"} else 0


def phrase_head(token: Token) -> Token:
    """Return the first of the phrases that a name is joined to or stands beside."""
    head = token
    while head.dep_ in {"flat", "flat:name", "appos", "compound", "conj"} and head.head != head:
        head = head.head
    return head


def first_of(token: Token) -> Token:
    """Return the first of the phrases that a name is joined to."""
    head = token
    while head.dep_ == "conj" and head.head != head:
        head = head.head
    return head


def nearest(
    anchors: Sequence[Anchor], token: Token, sentence: int, want: Want, female: bool | None = None, quoted: bool = False
) -> Party | None:
    """Return the party that best answers a pronoun or description at a token; None where none is near enough."""
    best: tuple[float, int] | None = None
    chosen: Party | None = None
    for anchor in reversed(anchors):
        away = sentence - anchor.sentence
        if away > REACH:
            break
        if anchor.index >= token.i or away < 0 or not _suits(anchor, want, female):
            continue
        apart = (1.5 if anchor.quoted != quoted else 0.0) + (1.0 if female is not None and anchor.female is None else 0.0)
        rank = (anchor.prominence - 2.5 * away - 0.02 * (token.i - anchor.index) - apart, anchor.index)
        if best is None or rank > best:
            best, chosen = rank, anchor.party
    return chosen


def _suits(anchor: Anchor, want: Want, female: bool | None) -> bool:
    kind = anchor.party.type
    if want == "person":
        return (kind == "person" or anchor.single) and (female is None or anchor.female is None or anchor.female == female)
    if want == "several":
        return kind in {"state", "organisation", "group"} and not anchor.single
    if want == "body":
        return kind in {"state", "organisation"}
    return kind == want


def together(anchors: Sequence[Anchor], token: Token, sentence: int, reach: int = 2) -> tuple[Party, ...]:
    """Return the parties that last stood together ("Ghana and Togo"), with different actors, and were no mere modifiers."""
    best: tuple[float, int] | None = None
    chosen: tuple[Party, ...] = ()
    for found in _groups(anchors, token.i, sentence - reach):
        if len({anchor.party.codes for anchor in found}) < 2:
            continue
        rank = (max(a.prominence for a in found) - 2.5 * (sentence - found[-1].sentence), found[-1].index)
        if rank[0] > -4 and (best is None or rank > best):
            best, chosen = rank, tuple(anchor.party for anchor in found)
    return chosen


def met(anchors: Sequence[Anchor], token: Token) -> tuple[Party, ...]:
    """Return the two people whom the text last brought together in one sentence, one of them as its subject."""
    people = [a for a in anchors if a.index < token.i and a.party.type == "person" and a.party.codes]
    public = [a for a in people if a.party.codes != (a.party.name,)]
    return _brought_together(public) or _brought_together(people)


def _brought_together(people: Sequence[Anchor]) -> tuple[Party, ...]:
    for number in sorted({a.sentence for a in people}, reverse=True):
        here = [a for a in people if a.sentence == number]
        pair = distinct([a.party for a in sorted(here, key=lambda a: -a.prominence)], 2)
        if len(pair) == 2 and any(a.prominence >= 2 and a.party in pair for a in here):
            return pair
    return ()


def distinct(parties: Sequence[Party], count: int) -> tuple[Party, ...]:
    """Return the first parties that stand for different actors, at most so many."""
    found: list[Party] = []
    for party in parties:
        if party.codes and not any(set(party.codes) & set(other.codes) for other in found):
            found.append(party)
    return tuple(found[:count])


def _groups(anchors: Sequence[Anchor], before: int, since: int) -> Iterator[list[Anchor]]:
    near = [a for a in anchors if a.index < before and a.sentence >= since]
    for _, found in groupby(sorted(near, key=lambda a: (a.group, a.index)), key=lambda a: a.group):
        yield list(found)
