"""Short ways to write claims down in tests: a story is an outlet, a day and a sentence; a pledge is a claim that rests on it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from depositary.kinds import Commitment, Event, Statement
from depositary.model import Amount, Claim, Document, Item, Payload, Qualifier, Span, Sum, When

RATES = {"USD": Decimal(1), "CAD": Decimal("0.73"), "EUR": Decimal("1.15"), "GBP": Decimal("1.35"), "SEK": Decimal("0.105")}
"""Dollars for one unit, the same on every day."""


@dataclass(frozen=True)
class Rate:
    """What the test's exchange gives back."""

    value: Decimal
    rate: Decimal
    on: date
    source: str = "the test's exchange"


def convert(amount: Sum, to: str, on: date) -> Rate | None:
    """Change money at the rates above; krone and yen have none."""
    if amount.currency not in RATES or to not in RATES:
        return None
    rate = RATES[amount.currency] / RATES[to]
    return Rate(amount.value * rate, rate, on)


def story(identity: str, published: str | None, text: str, outlet: str | None = None) -> Document:
    """A document; its outlet is called like it where none is given."""
    day = date.fromisoformat(published) if published else None
    return Document(id=identity, capture=identity, text=text, outlet=outlet or f"{identity}.example", published=day)


def money(said: str, qualifier: Qualifier = "exact") -> Amount:
    """`2e9 CAD` or `2e9 CAD|USD` as an amount."""
    value, codes = said.split()
    return Amount(value=Decimal(int(float(value))), currency=tuple(codes.split("|")), qualifier=qualifier)


def pledge(document: Document, sum_: str | Amount | None = None, **cells: object) -> Claim:
    """A claim of a commitment from Canada to Ukraine, unless told otherwise, resting on the whole document."""
    said = money(sum_) if isinstance(sum_, str) else sum_
    if isinstance(cells.get("date"), str):
        cells["date"] = When(value=str(cells["date"]))
    payload = replace(Commitment(donors=("CAN",), recipients=("UKR",), amount=said), **cells)  # type: ignore[arg-type]
    return claim(document, payload)


def goods(*said: tuple[int | None, str]) -> tuple[Item, ...]:
    """Goods as items."""
    return tuple(Item(quantity=quantity, what=what) for quantity, what in said)


def event(document: Document, type_: str, actors: str = "", recipients: str = "", when: str | None = None, **cells: object) -> Claim:
    """A claim of an event; sides are codes with spaces between."""
    made = Event(type="AID", actors=tuple(actors.split()), recipients=tuple(recipients.split()), date=When(value=when) if when else None)
    return claim(document, replace(made, type=type_, **cells))  # type: ignore[arg-type]


def statement(document: Document, speaker: str, words: str, **cells: object) -> Claim:
    """A claim of a statement whose words stand in the document."""
    start = document.text.index(words)
    made = Statement(speaker=speaker, cue=Span(0, 1), content=Span(start, start + len(words)), words=words)
    return claim(document, replace(made, **cells), Span(start, start + len(words)))  # type: ignore[arg-type]


def claim(document: Document, payload: Payload, span: Span | None = None) -> Claim:
    """A claim resting on the span, else on the whole document."""
    return Claim(document=document.id, payload=payload, passages=(span or Span(0, len(document.text)),))


def by_id(*documents: Document) -> dict[str, Document]:
    """Documents by id."""
    return {document.id: document for document in documents}


def later(day: str, days: int) -> str:
    """The day so many days later."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
