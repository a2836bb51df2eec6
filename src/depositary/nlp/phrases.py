"""What the phrase finders of this room hand on: money, goods, parties and attributions, each with its passage."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from depositary.kinds.statement import Mode
from depositary.model import Amount, Item, Span

Construction = Literal[
    "quotation",
    "continuation",
    "clause",
    "clause before",
    "interrupted",
    "as",
    "source",
    "noun",
    "stance",
    "directive",
    "naming",
    "accusation",
    "thought",
    "label",
    "block",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyMention:
    """Money in a text: the amount, and whether its currency is a bare dollar (or pound, …) sign whose owner only the context tells.

    `yearly` marks a rate per year, `per` names another unit that it is a price for ("share", "day"); `head` is the index of the token that governs the phrase.
    """

    span: Span
    amount: Amount
    head: int
    bare: bool = False
    yearly: bool = False
    per: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsMention:
    """Goods, teams or personnel in a text, counted or named; `head` is the index of the noun's token."""

    span: Span
    item: Item
    head: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who a noun phrase names.

    `codes` are the codebook's actors (`CAN`, `NATO`, or a name in full) and are empty where none may be invented
    ("allies"); `name` is the full name or the description as the document gives it, without titles; `span` is where it stands.
    """

    name: str
    codes: tuple[str, ...]
    type: Literal["state", "organisation", "person", "group"]
    span: Span


def codes_of(parties: Iterable[Party]) -> tuple[str, ...]:
    """Return the codebook's actors of parties, in order, without repeats."""
    return tuple(dict.fromkeys(code for party in parties for code in party.codes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Words that a document puts in somebody's mouth: who, by which reporting word, what, and through whom.

    `speakers` is empty where nobody can be named; `verb` is the index of the reporting word's token; `relay` is where the
    one who passes it on stands; `construction` is how the content is tied to the reporting word.
    """

    speakers: tuple[Party, ...]
    cue: Span
    content: Span
    mode: Mode
    verb: int
    via: str | None = None
    relay: Span | None = None
    construction: Construction = "clause"
