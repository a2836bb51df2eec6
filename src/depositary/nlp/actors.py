"""Who is who in a document, learned from the document itself (interface first; the judgement follows)."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.nlp.phrases import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The parties of one document: every token that heads a noun phrase can be asked whom it names."""

    doc: Doc

    def parties(self, token: Token) -> tuple[Party, ...]:
        """Return whom the noun phrase headed by a token names, its conjuncts included, pronouns and descriptions resolved."""
        return ()

    def codes(self, token: Token) -> tuple[str, ...]:
        """Return the codebook's actors that the noun phrase headed by a token stands for, in order, without repeats."""
        return tuple(dict.fromkeys(code for party in self.parties(token) for code in party.codes))


def build_directory(doc: Doc) -> Directory:
    """Learn the people, offices, states and organisations of a document."""
    return Directory(doc=doc)
