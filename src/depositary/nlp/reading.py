"""A document with all that was found in it before any claim is drawn: the value that `extract` works on."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.kinds import DateMention
from depositary.model import Document, Span
from depositary.nlp.actors import Directory
from depositary.nlp.phrases import Attribution, GoodsMention, MoneyMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A parsed document (`doc` has one spaCy token per word of `document.text`) with its dates, money, goods, parties and attributions."""

    document: Document
    doc: Doc
    dates: tuple[DateMention, ...]
    money: tuple[MoneyMention, ...]
    goods: tuple[GoodsMention, ...]
    actors: Directory
    attributions: tuple[Attribution, ...]

    def within(self, span: Span) -> list[Token]:
        """Return the tokens that lie inside a passage."""
        return [token for token in self.doc if span.start <= token.idx and token.idx + len(token) <= span.end]
