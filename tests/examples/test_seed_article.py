"""The article that started it: what its ledger must hold, by the codebook."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from depositary.extract import claims_of
from depositary.kinds import Commitment, Event, Statement
from depositary.lang.english.topics import TOPICS
from depositary.model import Capture, Claim, Document
from depositary.nlp.reading import read_document
from depositary.reconcile import settle
from depositary.reconcile.positions import positions
from depositary.reference.rates import convert
from depositary.text import PLAIN, read_capture, source_text


@pytest.fixture(scope="module")
def capture(shared: Path) -> Capture:
    article = shared / "articles" / "carney-in-kyiv.txt"
    return Capture(body=article.read_bytes(), source=article.name, media_type=PLAIN, outlet="cbc.ca", published=date(2025, 8, 24))


@pytest.fixture(scope="module")
def document(capture: Capture) -> Document:
    document = read_capture(capture)
    assert isinstance(document, Document)
    return document


@pytest.fixture(scope="module")
def claims(document: Document) -> tuple[Claim, ...]:
    return claims_of(read_document(document))


def events(claims: tuple[Claim, ...]) -> list[Event]:
    return [claim.payload for claim in claims if isinstance(claim.payload, Event)]


def test_one_commitment_with_both_passages(claims: tuple[Claim, ...]) -> None:
    (claim,) = [claim for claim in claims if isinstance(claim.payload, Commitment)]
    payload = claim.payload
    assert isinstance(payload, Commitment)
    assert (payload.donors, payload.recipients, payload.aid) == (("CAN",), ("UKR",), "military")
    assert payload.amount is not None
    assert (payload.amount.value, payload.amount.currency) == (Decimal(2_000_000_000), ("CAD",))
    assert len(claim.passages) == 2


EVENTS = [
    ("the visit and the talks", "CONSULT", {"CAN"}, {"occurred", "planned"}, 2),
    ("Rutte in Kyiv", "CONSULT", {"NATO"}, {"occurred"}, 1),
    ("Rubio's meeting", "CONSULT", {"USA"}, {"occurred"}, 1),
    ("Ukraine asks for guarantees", "REQUEST", {"UKR"}, {"ongoing", "occurred"}, 1),
    ("Russia refuses three times", "REJECT", {"RUS"}, {"ongoing", "occurred"}, 3),
    ("Russia demands", "REQUEST", {"RUS"}, {"ongoing"}, 1),
    ("the agreement with the EU", "SUPPORT", {"CAN", "EU"}, {"occurred"}, 1),
    ("the export ban", "COERCE", {"UKR"}, {"ongoing", "occurred"}, 1),
    ("the relaxation is only considered", "CONCEDE", {"UKR"}, {"considered"}, 1),
]


@pytest.mark.parametrize(("type", "parties", "modalities", "count"), [row[1:] for row in EVENTS], ids=[row[0] for row in EVENTS])
def test_an_event(claims: tuple[Claim, ...], type: str, parties: set[str], modalities: set[str], count: int) -> None:
    found = [e for e in events(claims) if e.type == type and parties <= {*e.actors, *e.recipients} and e.modality in modalities]
    assert len(found) >= count, [e for e in events(claims) if e.type == type]


def test_the_drone_initiative_is_an_agreement_and_no_aid(claims: tuple[Claim, ...]) -> None:
    sums = [e for e in events(claims) if e.amount is not None and e.amount.value == 50_000_000_000]
    assert [(e.type, set(e.actors) | set(e.recipients)) for e in sums] == [("AGREE", {"USA", "UKR"})]
    assert not [c for c in claims if isinstance(c.payload, Commitment) and c.payload.amount and c.payload.amount.value == 50_000_000_000]


STATEMENTS = [
    ("Rutte", "Rutte", None, 1),
    ("Medvedev twice", "Medvedev", None, 2),
    ("lawmakers through the institute", "lawmakers", "Institute for the Study of War", 1),
    ("Arms Monitor", "Monitor", None, 1),
]


@pytest.mark.parametrize(("last", "via", "count"), [row[1:] for row in STATEMENTS], ids=[row[0] for row in STATEMENTS])
def test_a_statement(claims: tuple[Claim, ...], last: str, via: str | None, count: int) -> None:
    said = [claim.payload for claim in claims if isinstance(claim.payload, Statement)]
    found = [s for s in said if s.speaker.split()[-1] == last and s.via == via]
    assert len(found) == count, [(s.speaker, s.via) for s in said]


# topic, party, stance, receipts at least, and who says it where it is not the outlet
POSITIONS = [
    ("security guarantees", "RUS", "rejects", 3, ()),
    ("security guarantees", "UKR", "demands", 1, ()),
    ("peacekeepers and foreign troops", "RUS", "rejects", 1, ("Dmitry Medvedev",)),
    ("territory", "RUS", "demands", 1, ()),
    ("arms exports", "UKR", "prohibits", 1, ()),
]


def test_who_stands_where_on_what(document: Document, claims: tuple[Claim, ...]) -> None:
    documents = {document.id: document}
    found = positions(settle(claims, documents, convert), {claim.id: claim for claim in claims}, documents, TOPICS)
    assert [(one.topic, one.party, one.stance) for one in found] == [row[:3] for row in POSITIONS]
    for one, (*_, count, via) in zip(found, POSITIONS, strict=True):
        assert len(one.stand.claims) >= count
        assert one.stand.via == via
    (considered,) = found[-1].dissent
    assert (considered.stance, considered.ending, considered.via) == ("considers", False, ("Ukraine's Arms Monitor",))


def test_glued_headings_are_set_apart_and_offsets_lead_to_the_original(
    capture: Capture, document: Document, claims: tuple[Claim, ...]
) -> None:
    original = source_text(capture)
    assert "guaranteesAs" in original
    assert "guaranteesAs" not in document.text
    for claim in claims:
        for passage in claim.passages:
            there = document.offsets.source(passage).of(original)
            assert there.split()[0] == passage.of(document.text).split()[0]
            assert there.split()[-1] == passage.of(document.text).split()[-1]
