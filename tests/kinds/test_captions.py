"""How a line of the ledger is worded."""

from dataclasses import fields
from decimal import Decimal

import pytest

from depositary.kinds import KINDS, Commitment, Event, Statement, wording
from depositary.model import Amount, Item, Payload, Span

NAMES = {"CAN": "Canada", "UKR": "Ukraine", "DNK": "Denmark", "NOR": "Norway", "SWE": "Sweden"}
NORDIC = ("DNK", "NOR", "SWE")


def amount(value: str, codes: str, qualifier: str = "exact") -> Amount:
    return Amount(value=Decimal(value), currency=tuple(codes.split("|")), qualifier=qualifier)  # type: ignore[arg-type]


CASES: list[tuple[str, Payload, str]] = [
    (
        "a sum",
        Commitment(donors=("CAN",), recipients=("UKR",), amount=amount("2e9", "CAD"), aid="military", status="committed"),
        "Canada → Ukraine: C$2 billion, military, committed",
    ),
    (
        "several donors, a hedge",
        Commitment(donors=NORDIC, recipients=("UKR",), amount=amount("5e8", "USD", "about")),
        "Denmark, Norway and Sweden → Ukraine: about US$500 million, pledged",
    ),
    (
        "an open dollar",
        Commitment(donors=("CAN",), amount=amount("1.5e9", "CAD|USD")),
        "Canada → unnamed: 1.5 billion CAD/USD, pledged",
    ),
    (
        "goods",
        Commitment(donors=("CAN",), recipients=("UKR",), items=(Item(quantity=1500, what="rifles"), Item(quantity=None, what="drones"))),
        "Canada → Ukraine: 1,500 rifles, drones, pledged",
    ),
    (
        "a running total",
        Commitment(donors=("NOR",), amount=amount("85e9", "NOK"), scope="total", status="delivered"),
        "Norway → unnamed: NOK 85 billion, delivered, running total",
    ),
    ("an event", Event(type="CONSULT", actors=("CAN",), recipients=("UKR",), modality="planned"), "CONSULT: Canada → Ukraine, planned"),
    ("an event without an actor", Event(type="ASSAULT", recipients=("UKR",)), "ASSAULT: unnamed → Ukraine"),
    (
        "a statement",
        Statement(speaker="Mark Rutte", affiliation="NATO", cue=Span(0, 1), content=Span(1, 9), words="the summit\nwas  good"),
        "Mark Rutte (NATO): the summit was good",
    ),
]


@pytest.mark.parametrize(("payload", "expected"), [row[1:] for row in CASES], ids=[row[0] for row in CASES])
def test_captions(payload, expected):
    cells = {field.name: getattr(payload, field.name) for field in fields(payload)}  # type: ignore[arg-type]
    assert KINDS[payload.kind].caption(cells, lambda code: NAMES.get(code, code)) == expected


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_feature_explains_itself(kind):
    assert all(feature.__doc__ and len(feature.__doc__) > 30 for feature in kind.features)
    assert set(kind.cells) <= {field.name for field in fields(kind.payload)}


@pytest.mark.parametrize(
    ("value", "code", "expected"),
    [("2000000000", "CAD", "C$2 billion"), ("471900000000", "JPY", "¥471.9 billion"), ("85000", "EUR", "€85,000"), ("1", "UAH", "UAH 1")],
)
def test_money(value, code, expected):
    assert wording.money(Decimal(value), code) == expected


def test_long_words_are_clipped_at_a_space():
    assert wording.clip("one two three", 9) == "one two …"
