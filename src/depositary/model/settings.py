"""What a user sets: the currency of sums, the topics on which positions are taken, and what must hold before a release."""

from dataclasses import dataclass
from decimal import Decimal

from depositary.model.amount import Sum


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A matter on which parties take positions, known by its words and phrases; what holds one of `not_words` is about another matter.

    A `*` at the end of a word stands for any letters: `peacekeep*`.
    """

    name: str
    words: tuple[str, ...]
    not_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Which lines of the ledger are meant; what is left empty asks for nothing. Parties are given by code or by name."""

    kind: str = ""
    donor: str = ""
    recipient: str = ""
    aid: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWithout:
    """No more than this share of some lines leaves a cell empty."""

    name: str
    cell: str
    at_most: Decimal
    rows: Rows = Rows()


@dataclass(frozen=True, slots=True, kw_only=True)
class SumChange:
    """The sum over some commitments differs by no more than this share from that of the last release; no currency means that of the settings."""

    name: str
    at_most: Decimal
    rows: Rows = Rows()
    currency: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowExists:
    """There is such a line, with at least this sum where one is given."""

    name: str
    rows: Rows
    at_least: Sum | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """There are so many lines of this sort."""

    name: str
    rows: Rows = Rows()
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoProblem:
    """Every ruling is obeyed: none rests on a passage where nothing is read any more, and none contradicts another."""

    name: str


Assertion = ShareWithout | SumChange | RowExists | Count | NoProblem


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All that a user sets; `currency` is the one in which sums are compared and reported."""

    currency: str = "EUR"
    topics: tuple[Topic, ...] = ()
    assertions: tuple[Assertion, ...] = ()
