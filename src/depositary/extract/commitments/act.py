"""An act of giving as one passage tells it, before acts of one document are joined into records."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.model import Amount, Item, Span, When
from depositary.nlp.phrases import GoodsMention, MoneyMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an act stands: the money or goods, the nouns it is counted in (nearest first), and the verbs above it (nearest first)."""

    money: MoneyMention | None
    goods: GoodsMention | None
    head: Token
    carriers: tuple[Token, ...]
    verbs: tuple[Token, ...]

    @property
    def span(self) -> Span:
        """The words of the money or goods."""
        mention = self.money or self.goods
        assert mention is not None
        return mention.span

    @property
    def verb(self) -> Token | None:
        """The nearest verb."""
        return self.verbs[0] if self.verbs else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """What one passage says of a gift; `sure` is the weight of the signs that it is help at all."""

    place: Place
    passage: Span
    donors: tuple[str, ...]
    donor_span: Span | None
    recipients: tuple[str, ...]
    recipient_span: Span | None
    amount: Amount | None
    items: tuple[Item, ...]
    item_spans: tuple[Span, ...]
    aid: AidKind
    status: Status
    status_span: Span | None
    scope: Scope
    date: When | None
    sure: float
    part_of: Amount | None = None
    donor_inherited: bool = False
    under: Place | None = None
    """The place of the lead that goods of a list stand under."""
