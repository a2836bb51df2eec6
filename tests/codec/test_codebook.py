"""The gold shape, there and back."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from depositary.codec import from_codebook, to_codebook
from depositary.errors import DepositaryError
from depositary.kinds import Commitment, DateMention, Event, Statement
from depositary.model import Amount, Claim, Document, Item, OffsetMap, Span, Sum, When

SOURCE = "HeadingNorway pays."
DOCUMENT = Document(
    id="ex-1",
    capture="0" * 64,
    text="Heading\n\nNorway pays.",
    title="T",
    outlet="example.no",
    published=date(2025, 8, 24),
    offsets=OffsetMap(((0, 0, 7), (9, 7, 12))),
)
KRONER = Amount(value=Decimal("2000000000"), currency=("NOK",))


def claim(payload: Any, *spans: tuple[int, int]) -> Claim:
    return Claim(document="ex-1", payload=payload, passages=tuple(Span(*span) for span in spans))


def test_records_stand_in_the_order_of_the_text_and_count_in_the_source():
    claims = [
        claim(Event(type="AID", actors=("NOR",), date=When(value="2025"), amount=KRONER), (9, 21)),
        claim(Event(type="AGREE"), (0, 7)),
        claim(Statement(speaker="Jane Roe", cue=Span(9, 15), content=Span(16, 20), words="pays"), (9, 21)),
        claim(DateMention(span=Span(9, 15), when=When(value="2025-08-24", words="Norway")), (9, 15)),
    ]
    record = to_codebook(DOCUMENT, claims, SOURCE)
    assert record == {
        "id": "ex-1",
        "outlet": "example.no",
        "title": "T",
        "published": "2025-08-24",
        "text": SOURCE,
        "commitments": [],
        "events": [
            {"id": "e1", "type": "AGREE", "actors": [], "recipients": [], "date": None, "modality": "occurred", "evidence": [[0, 7]]},
            {
                "id": "e2",
                "type": "AID",
                "actors": ["NOR"],
                "recipients": [],
                "date": "2025",
                "modality": "occurred",
                "evidence": [[7, 19]],
                "amount": {"value": 2000000000, "currency": ["NOK"], "qualifier": "exact"},
            },
        ],
        "statements": [
            {
                "id": "s1",
                "speaker": "Jane Roe",
                "affiliation": "",
                "mode": "indirect",
                "cue": [7, 13],
                "content": [14, 18],
                "via": None,
                "date": None,
            }
        ],
        "dates": [{"span": [7, 13], "value": "2025-08-24"}],
    }
    assert SOURCE[14:18] == "pays"


def test_without_the_source_the_cleaned_text_counts():
    record = to_codebook(DOCUMENT, [claim(Event(type="AID"), (9, 21))])
    assert (record["text"], record["events"][0]["evidence"]) == (DOCUMENT.text, [[9, 21]])


AMOUNTS = [
    ("a whole number", Amount(value=Decimal("1.50E+6"), currency=("EUR",)), {"value": 1500000, "currency": ["EUR"], "qualifier": "exact"}),
    ("a fraction", Amount(value=Decimal("0.5"), currency=("EUR", "USD"), qualifier="about"), {"value": 0.5, "currency": ["EUR", "USD"], "qualifier": "about"}),
    ("converted in the text", Amount(value=Decimal(2), currency=("NOK",), also=(Sum(value=Decimal(1), currency="EUR"),)),
     {"value": 2, "currency": ["NOK"], "qualifier": "exact", "also": [{"value": 1, "currency": "EUR"}]}),
    ("none", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("amount", "record"), [case[1:] for case in AMOUNTS], ids=[case[0] for case in AMOUNTS])
def test_amounts(amount, record):
    commitment = Commitment(donors=("NOR",), amount=amount, items=(Item(quantity=None, what="rice"),))
    written = to_codebook(DOCUMENT, [claim(commitment, (0, 3), (9, 15))], SOURCE)["commitments"][0]
    assert written["amount"] == record
    assert json.dumps(written["amount"]) == json.dumps(record)
    assert list(written) == ["id", "donors", "recipients", "amount", "items", "kind", "status", "scope", "date", "evidence"]
    assert (written["items"], written["evidence"]) == ([{"quantity": None, "what": "rice"}], [[0, 3], [7, 13]])


def test_a_part_names_its_whole_where_that_was_recorded():
    half = Amount(value=Decimal("1000000000"), currency=("NOK", "SEK"))
    claims = [
        claim(Commitment(donors=("NOR",), amount=KRONER, scope="total"), (0, 3)),
        claim(Commitment(donors=("NOR",), amount=half, scope="part", part_of=KRONER), (4, 6)),
        claim(Commitment(donors=("NOR",), amount=KRONER), (9, 15)),
        claim(Commitment(donors=("NOR",), amount=half, scope="part", part_of=half), (16, 18)),
        claim(Commitment(donors=("NOR",), amount=half, scope="part"), (18, 20)),
    ]
    records = to_codebook(DOCUMENT, claims, SOURCE)["commitments"]
    assert [record.get("part_of") for record in records] == [None, "c3", None, "c2", None]


def test_gold_is_read_and_written_back_the_same(shared: Path):
    """Each gold document as claims and back: every record the same, but for the numbers of commitments with no amount to name."""
    seen = 0
    for path in sorted((shared / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            gold = from_codebook(line)
            assert gold.document.text == json.loads(line)["text"]
            claims = [
                Claim(
                    document=gold.document.id,
                    payload=Event(
                        type=record["type"],
                        actors=tuple(record["actors"]),
                        recipients=tuple(record["recipients"]),
                        date=When(value=record["date"]) if record["date"] else None,
                        modality=record["modality"],
                        amount=Amount(
                            value=Decimal(record["amount"]["value"]),
                            currency=tuple(record["amount"]["currency"]),
                            qualifier=record["amount"]["qualifier"],
                        )
                        if record.get("amount")
                        else None,
                    ),
                    passages=tuple(Span(*span) for span in record["evidence"]),
                )
                for record in gold.events
            ]
            written = to_codebook(gold.document, claims, gold.document.text)
            assert by_content(written["events"]) == by_content(gold.events)
            assert (written["id"], written["outlet"], written["title"]) == (gold.document.id, gold.document.outlet, gold.document.title)
            seen += len(gold.events)
    assert seen > 800


def by_content(records: list[Any]) -> list[str]:
    return sorted(json.dumps({key: value for key, value in record.items() if key != "id"}, sort_keys=True) for record in records)


def test_a_document_without_labels_is_read():
    gold = from_codebook('{"id": "x", "text": "Norway pays.", "published": null}')
    assert (gold.document.id, gold.document.published, gold.events, gold.dates) == ("x", None, [], [])


BROKEN = [
    ("no JSON", "{"),
    ("no text", '{"id": "x"}'),
    ("a date that is none", '{"id": "x", "text": "y", "published": "May"}'),
    ("records that are none", '{"id": "x", "text": "y", "events": [{"id": "e1"}]}'),
]


@pytest.mark.parametrize("line", [case[1] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_line_of_another_shape_is_refused_in_one_line(line):
    with pytest.raises(DepositaryError, match="no codebook document") as caught:
        from_codebook(line)
    assert "\n" not in str(caught.value)
