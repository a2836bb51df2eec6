"""Shapes of noun phrases: their words, what is joined to them, and what an office in them is called."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from depositary.model import Span

NO_PART = frozenset(
    {"case", "mark", "cc", "punct", "det", "advcl", "nsubj", "cop", "aux", "parataxis", "acl", "acl:relcl", "obl", "advmod"}
)
QUALIFIERS = frozenset(
    "vice deputy prime foreign defence defense interior finance crown first state national security treasury home".split()
)
WIDEST = 6
DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


def noun_phrase(token: Token) -> Span:
    """Return a noun with the modifiers that stand directly before it, without article, preposition and conjunction."""
    start = token
    for child in reversed(list(token.lefts)):
        if child.dep_ in NO_PART and child.text != "-":
            continue
        if child.text in DAYS:
            break
        parts = [t for t in child.subtree if t.pos_ not in {"PUNCT", "DET", "SCONJ", "ADP", "PRON", "PART"} and t.i > token.i - WIDEST]
        start = min([start, *parts], key=lambda t: t.i)
    return Span(start.idx, token.idx + len(token))


JOINED = 30
"""Words between two joined noun phrases beyond which the parser is more likely wrong than the sentence long."""


def conjuncts(token: Token) -> list[Token]:
    """Return the noun phrases joined to a token by "and", "or" or commas, in order."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ == "conj" and child.i - token.i < JOINED and child.pos_ in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}:
            found += [child, *conjuncts(child)]
    return found


def singular(token: Token) -> str:
    """Return a noun's lemma in lower case, with a plain plural ending taken off where the lemmatizer left it."""
    return token.lemma_.lower() or token.lower_


def relative_head(token: Token) -> Token | None:
    """Return the noun that a relative pronoun stands for."""
    node = token
    for _ in range(4):
        if node.dep_.startswith("acl"):
            return node.head
        node = node.head
    before = [t for t in token.doc[max(0, token.i - 2) : token.i] if t.text != ","]
    return before[-1] if before and before[-1].pos_ in {"NOUN", "PROPN"} and token.lower_ != "that" else None


def office_words(tokens: list[Token]) -> frozenset[str]:
    """Return the words that tell one office from another ("vice" in "Vice President"), in lower case."""
    return frozenset(token.lower_ for token in tokens) & QUALIFIERS


def first_case(token: Token) -> str:
    """Return the first preposition or "'s" of a phrase in lower case, without what is fixed to it; empty where it has none."""
    return next((child.lower_ for child in token.children if child.dep_ == "case"), "")


def chars(doc: Doc, start: int, end: int) -> Span:
    """Return the passage of the tokens from `start` to `end`."""
    return Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))
