"""What a pronoun or a description points back at, within one document.

Principle: the best antecedent is near, agrees in number and kind, and was a subject; a person's pronoun also agrees in gender where it is known.
Exceptions: "it" and "its" skip people; "they" prefers several parties or a body; nothing inside a quotation is offered to words outside it
unless nothing else is near.
In doubt (no candidate within three sentences) nothing is returned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from depositary.nlp.phrases import Party

Want = Literal["person", "body", "state", "organisation", "several"]
REACH = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A place where a party was named: the token, its sentence's number, how prominent it stood there, and its gender."""

    index: int
    sentence: int
    party: Party
    prominence: int
    female: bool | None = None


def prominence(token: Token) -> int:
    """Rank the grammatical role of a name: subjects of main clauses first, modifiers last."""
    role = token.dep_
    head = token
    while role in {"flat", "flat:name", "appos", "compound", "conj"} and head.head != head:
        head = head.head
        role = head.dep_
    if role in {"nsubj", "nsubj:pass", "nsubj:outer"}:
        return 3 if head.head.dep_ in {"ROOT", "conj", "parataxis"} else 2
    if role in {"obj", "iobj", "obl:agent", "ROOT"}:
        return 1
    return -1 if role in {"nmod:poss", "amod", "compound", "nmod"} else 0


def nearest(anchors: Sequence[Anchor], token: Token, sentence: int, want: Want, female: bool | None = None) -> Party | None:
    """Return the party that best answers a pronoun or description at a token; None where none is near enough."""
    best: tuple[float, int] | None = None
    chosen: Party | None = None
    for anchor in anchors:
        away = sentence - anchor.sentence
        if anchor.index >= token.i or not 0 <= away <= REACH or not _suits(anchor, want, female):
            continue
        rank = (anchor.prominence - 2.5 * away + _nearby(anchor, token), anchor.index)
        if best is None or rank > best:
            best, chosen = rank, anchor.party
    return chosen


def _nearby(anchor: Anchor, token: Token) -> float:
    """Prefer the nearer of two equals, and not the very words beside the pronoun."""
    return -0.02 * (token.i - anchor.index)


def _suits(anchor: Anchor, want: Want, female: bool | None) -> bool:
    kind = anchor.party.type
    if want == "person":
        return kind == "person" and (female is None or anchor.female is None or anchor.female == female)
    if want == "several":
        return kind in {"state", "organisation", "group"}
    if want == "body":
        return kind in {"state", "organisation"}
    return kind == want
