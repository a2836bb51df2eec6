"""JSON and back, without losing a digit."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositary.codec import dump, load
from depositary.errors import DepositaryError
from depositary.kinds import Commitment, DateMention, Event, Statement
from depositary.model import (
    Amount,
    Claim,
    Document,
    Entry,
    Item,
    OffsetMap,
    Problem,
    Relation,
    Ruling,
    Settled,
    Span,
    Step,
    Sum,
    When,
)

AMOUNT = Amount(value=Decimal("2000000000"), currency=("CAD", "USD"), qualifier="about", also=(Sum(value=Decimal("1.10"), currency="EUR"),))
WHEN = When(value="2025-08-24", words="on Sunday")


def claim(payload: object) -> Claim:
    return Claim(document="d1", payload=payload, passages=(Span(0, 9), Span(20, 30)), cells=(("amount", Span(3, 5)),), confidence=0.75)


VALUES = [
    ("a bare document", Document(id="d1", capture="0" * 64, text="Norway pays.")),
    ("a full document", Document(id="d1", capture="0" * 64, text="é\n“x”", title="T", outlet="o", byline="b", url="https://example.org",
     published=date(2025, 8, 24), published_basis="given", offsets=OffsetMap(((0, 0, 2), (4, 2, 1))))),
    ("a commitment", claim(Commitment(donors=("CAN",), recipients=("UKR",), amount=AMOUNT, items=(Item(quantity=None, what="drones"),
     Item(quantity=50, what="vehicles")), aid="military", status="committed", scope="part", part_of=AMOUNT, date=WHEN, occasion="the summit"))),
    ("a bare commitment", claim(Commitment(donors=("CAN",)))),
    ("an event", claim(Event(type="CONSULT", actors=("CAN", "UKR"), date=WHEN, modality="planned", amount=AMOUNT))),
    ("a statement", claim(Statement(speaker="Jane Roe", affiliation="NOR", mode="mixed", cue=Span(1, 2), content=Span(3, 9), words="it’s", via="NTB"))),
    ("a date", claim(DateMention(span=Span(0, 4), when=WHEN))),
    ("a problem", Problem(source="a.txt", what="is empty", next="nothing")),
    ("a ruling", Ruling(verdict="corrected", claims=("a", "b"), cell="amount", value="3", who="jr", when=datetime(2025, 8, 24, 12, tzinfo=UTC), why="typo")),
    ("an entry", Entry(id="e1", kind="commitment", caption="Canada to Ukraine", claims=("a", "b"),
     cells=(("donors", Settled(value=("CAN",), claims=("a",), others=((("CAN", "USA"), ("b",)),))), ("amount", Settled(value=AMOUNT)),
            ("items", Settled(value=(Item(quantity=5, what="tanks"),))), ("date", Settled(value=WHEN)), ("part_of", Settled(value=None)),
            ("aid", Settled(value="military")), ("content", Settled(value=Span(1, 4))), ("yearly", Settled(value=True))),
     history=(Step(status="pledged", when=WHEN, claims=("a",)), Step(status="delivered", when=None, claims=("b",))),
     relations=(Relation(type="part_of", entry="e2", reason="same sum"),), outlets=("o", "p"), origins=2)),
]  # fmt: skip


@pytest.mark.parametrize("value", [case[1] for case in VALUES], ids=[case[0] for case in VALUES])
def test_a_value_comes_back_as_it_was(value):
    text = dump(value)
    back = load(type(value), text)
    assert back == value
    assert isinstance(value, Ruling) or repr(back) == repr(value)  # a time zone has several names
    assert dump(back) == text
    assert "\n" not in text


def test_a_claim_keeps_its_identity():
    value = next(case[1] for case in VALUES if case[0] == "a commitment")
    assert load(Claim, dump(value)).id == value.id == json.loads(dump(value))["id"]


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_money_is_exact(number):
    value = claim(Event(type="AID", amount=Amount(value=number, currency=("NOK",))))
    back = load(Claim, dump(value))
    assert isinstance(back.payload, Event)
    assert back.payload.amount is not None
    assert str(back.payload.amount.value) == str(number)


BROKEN = [
    ("no JSON", Document, "{"),
    ("a list", Claim, "[]"),
    ("fields are missing", Problem, "{}"),
    ("an unknown kind", Claim, '{"document": "d", "kind": "rumour", "payload": {}, "passages": [], "cells": [], "confidence": 1}'),
    ("a status that does not exist", Claim, '{"document":"d","kind":"commitment","payload":{"donors":[],"status":"dreamt"},"passages":[],"cells":[],"confidence":1}'),
    ("an unknown value in a cell", Entry, '{"id":"e","kind":"event","caption":"","claims":[],"cells":{"x":{"value":{"type":"Rumour"},"claims":[],"others":[]}}}'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_is_of_another_shape_is_refused_in_one_line(kind, text):
    with pytest.raises(DepositaryError, match=f"no {kind.__name__} as JSON") as caught:
        load(kind, text)
    assert "\n" not in str(caught.value)


def test_a_cell_that_cannot_be_written_is_refused():
    with pytest.raises(TypeError, match="cannot hold"):
        dump(Entry(id="e", kind="event", caption="", cells=(("x", Settled(value=object())),), claims=()))
