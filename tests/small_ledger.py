"""A small ledger on public facts, told by invented outlets, for the tests of reports and of what is printed."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from depositary.kinds import Commitment, Event, Statement
from depositary.model import Amount, Claim, Document, Entry, Item, Payload, Span, Sum, When
from depositary.reconcile import settle
from depositary.reference import state_name
from depositary.reference.rates import convert


@dataclass(frozen=True, slots=True, kw_only=True)
class Small:
    """Documents and claims by id, and the entries that they make."""

    documents: dict[str, Document]
    claims: dict[str, Claim]
    entries: tuple[Entry, ...]


def document(key: str, outlet: str, published: str | None, title: str, text: str) -> Document:
    day = date.fromisoformat(published) if published else None
    return Document(id=key, capture=key, text=text, title=title, outlet=outlet, published=day, published_basis="given")


def passage(text: str, words: str) -> Span:
    found = re.search(re.escape(words), text)
    assert found, words
    return Span(*found.span())


def claim(where: Document, words: str, payload: Payload, **cells: str) -> Claim:
    singled = tuple((name, passage(where.text, said)) for name, said in cells.items())
    return Claim(document=where.id, payload=payload, passages=(passage(where.text, words),), cells=singled, confidence=0.8)


def money(value: int, *currency: str) -> Amount:
    return Amount(value=Decimal(value), currency=currency)


KYIV = document(
    "harbour-1",
    "The Harbour Post",
    "2025-08-25",
    "Carney spells out military aid in Kyiv",
    "Prime Minister Mark Carney set out how Canada will spend C$2 billion in military aid for Ukraine on Sunday. Canada has given Ukraine "
    "nearly C$22 billion since 2022. Carney met President Volodymyr Zelenskyy in Kyiv on Sunday.",
)
WIRE = document(
    "ledger-1",
    "Northern Ledger",
    "2025-08-25",
    "Canada's two billion",
    "Canada's C$2 billion for Ukraine, about US$1.4 billion, was detailed in Kyiv on Aug. 24. "
    "“This is & stays <our> promise,” an official said.",
)
DANES = document(
    "harbour-2",
    "The Harbour Post",
    "2025-08-27",
    "Generators for the winter",
    "Denmark gave Ukraine 50 generators. Norway said it would consider sending 7 billion kroner.",
)


def claims() -> list[Claim]:
    canada = Commitment(
        donors=("CAN",),
        recipients=("UKR",),
        amount=money(2_000_000_000, "CAD"),
        aid="military",
        status="pledged",
        date=When(value="2025-08-24", words="Sunday"),
    )
    also = Amount(value=Decimal(2_000_000_000), currency=("CAD",), also=(Sum(value=Decimal(1_400_000_000), currency="USD"),))
    other = Commitment(donors=("CAN",), recipients=("UKR",), amount=also, status="allocated", date=When(value="2025-08-24"))
    total = Commitment(donors=("CAN",), recipients=("UKR",), amount=money(22_000_000_000, "CAD"), status="delivered", scope="total")
    goods = Commitment(
        donors=("DNK",), recipients=("UKR",), items=(Item(quantity=50, what="generators"),), aid="humanitarian", status="delivered"
    )
    norway = Commitment(donors=("NOR",), recipients=("UKR",), amount=money(7_000_000_000, "NOK"), status="considered")
    talks = Event(type="CONSULT", actors=("CAN", "UKR"), date=When(value="2025-08-24", words="Sunday"))
    said = passage(WIRE.text, "“This is & stays <our> promise,”")
    promise = Statement(
        speaker="an official", affiliation="CAN", mode="direct", cue=passage(WIRE.text, "said"), content=said, words=said.of(WIRE.text)
    )
    return [
        claim(
            KYIV,
            "Prime Minister Mark Carney set out how Canada will spend C$2 billion in military aid for Ukraine on Sunday.",
            canada,
            amount="C$2 billion",
            donors="Canada",
        ),
        claim(KYIV, "Canada has given Ukraine nearly C$22 billion since 2022.", total),
        claim(KYIV, "Carney met President Volodymyr Zelenskyy in Kyiv on Sunday.", talks),
        claim(
            WIRE, "Canada's C$2 billion for Ukraine, about US$1.4 billion, was detailed in Kyiv on Aug. 24.", other, amount="C$2 billion"
        ),
        claim(WIRE, "“This is & stays <our> promise,” an official said.", promise),
        claim(DANES, "Denmark gave Ukraine 50 generators.", goods),
        claim(DANES, "Norway said it would consider sending 7 billion kroner.", norway),
    ]


def small() -> Small:
    """Settle the small ledger."""
    documents = {one.id: one for one in (KYIV, WIRE, DANES)}
    found = claims()
    return Small(documents=documents, claims={one.id: one for one in found}, entries=settle(found, documents, convert, (), state_name))
