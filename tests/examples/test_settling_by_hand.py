"""The expected ledger follows from the stories if they are read without a mistake: claims coded by hand, one row for each telling.

A row is the story, the donors, the sum or the goods, the status, the words with which the sentence that says so begins, and other
cells.
"""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from test_ledger import Ledger, commitment_cells, nearest, rows, same_commitment

from depositary.kinds import Commitment
from depositary.model import Amount, Capture, Claim, Document, Item, Problem, Span, Sum, When
from depositary.reconcile import settle, totals
from depositary.reference.rates import convert
from depositary.text import read_capture

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXPECTED = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))

TANKS, SHARE, TOTAL = "Challenger 2 tanks", {"scope": "part"}, {"scope": "total"}
MILITARY, FINANCIAL, REBUILDING = {"aid": "military"}, {"aid": "financial"}, {"aid": "development"}


def amount(said: str) -> Amount:
    """`about 500e6 USD` or `16e9 SEK = 1.6e9 USD` as an amount."""
    first, _, second = said.removeprefix("about ").partition(" = ")
    value, code = first.split()
    also = [Sum(value=Decimal(int(float(second.split()[0]))), currency=second.split()[1])] if second else []
    return Amount(
        value=Decimal(int(float(value))), currency=(code,), qualifier="about" if said.startswith("about") else "exact", also=tuple(also)
    )


def whole(said: str) -> dict[str, Any]:
    """The cells of a share that names its whole."""
    return {"scope": "part", "part_of": amount(said)}


TELLINGS: list[tuple[str, str, str, str, str, dict[str, Any]]] = [
    ("2023-01-14-challenger-tanks", "GBR", f"12 {TANKS}", "pledged", "The Sun newspaper", MILITARY | {"date": "2023-01-14"}),
    ("2023-01-16-challenger-squadron", "GBR", f"14 {TANKS}", "pledged", "Britain will send", MILITARY | {"date": "2023-01-16"}),
    ("2025-02-20-how-much-america-spent", "USA", "114e9 EUR", "allocated", "According to the institute", TOTAL),
    ("2025-03-02-belfast-missiles", "GBR", "1.6e9 GBP", "pledged", "Britain will provide", {"date": "2025-03-02"}),
    ("2025-03-02-belfast-missiles", "GBR", "2.26e9 GBP", "committed", "On Saturday", FINANCIAL | {"date": "2025-03-01"}),
    ("2025-03-07-first-tranche", "GBR", "752e6 GBP", "delivered", "The United Kingdom has disbursed", FINANCIAL | whole("2.26e9 GBP")),
    ("2025-03-07-first-tranche", "GBR", "2.26e9 GBP", "committed", "The loan agreement was signed", FINANCIAL | {"date": "2025-03-01"}),
    ("2025-04-15-second-tranche", "GBR", "752e6 GBP", "delivered", "Britain has paid", whole("2.26e9 GBP")),
    ("2025-04-15-second-tranche", "GBR", "2.26e9 GBP", "committed", "It is the second", FINANCIAL | {"date": "2025-03-01"}),
    (
        "2025-03-31-sweden-largest-package",
        "SWE",
        "16e9 SEK = 1.6e9 USD",
        "pledged",
        "Sweden will provide",
        MILITARY | {"date": "2025-03-31"},
    ),
    ("2025-03-31-sweden-largest-package", "SWE", "80e9 SEK", "delivered", "Since February", MILITARY | TOTAL),
    ("2025-04-12-brussels-contact-group", "GBR NOR", "450e6 GBP", "pledged", "Britain and Norway", MILITARY | {"date": "2025-04-11"}),
    ("2025-04-12-brussels-contact-group", "DEU", "4 IRIS-T air defence systems, 30 missiles", "pledged", "Germany will deliver", MILITARY),
    ("2025-05-28-imf-staff-agreement", "IMF", "about 500e6 USD", "pledged", "Subject to approval", FINANCIAL | {"date": "2025-05-28"}),
    ("2025-07-01-imf-board", "IMF", "about 500e6 USD", "committed", "The executive board", FINANCIAL | {"date": "2025-06-30"}),
    ("2025-07-01-imf-board", "IMF", "10.6e9 USD", "delivered", "With this payment", FINANCIAL | TOTAL),
    ("2025-07-11-rome-conference", "IMF", "about 500e6 USD", "delivered", "Ukraine has received", {"date": "2025-07"}),
    ("2025-06-04-hundred-thousand-drones", "GBR", "4.5e9 GBP", "pledged", "The sum is part", MILITARY),
    ("2025-06-04-hundred-thousand-drones", "GBR", "350e6 GBP", "pledged", "The United Kingdom will spend", MILITARY | whole("4.5e9 GBP")),
    ("2025-06-13-eu-fifth-tranche", "EU", "1e9 EUR", "delivered", "The European Commission", FINANCIAL | whole("18.1e9 EUR")),
    ("2025-06-13-eu-fifth-tranche", "EU", "7e9 EUR", "delivered", "With this payment", FINANCIAL | TOTAL),
    ("2025-06-13-eu-fifth-tranche", "EU", "3e9 EUR", "delivered", "The first tranche", FINANCIAL | whole("18.1e9 EUR")),
    ("2025-06-17-kananaskis", "CAN", "2e9 CAD", "pledged", "Canada will provide", MILITARY | {"date": "2025-06-17"}),
    ("2025-06-17-kananaskis", "CAN", "2.3e9 CAD", "pledged", "Canada will also lend", FINANCIAL),
    ("2025-06-17-carney-announces-aid", "CAN", "1.47e9 USD", "pledged", "Prime Minister Mark Carney has", MILITARY),
    ("2025-08-24-details-of-support", "CAN", "2e9 CAD", "pledged", "Prime Minister Mark Carney set", MILITARY | {"date": "2025-06"}),
    ("2025-08-24-details-of-support", "CAN", "835e6 CAD", "allocated", "Of the total", MILITARY | whole("2e9 CAD")),
    ("2025-08-24-details-of-support", "CAN", "680e6 CAD", "pledged", "A further 680", MILITARY | whole("2e9 CAD")),
    ("2025-08-24-details-of-support", "CAN", "220e6 CAD", "pledged", "A further 680", MILITARY | whole("2e9 CAD")),
    ("2025-08-24-details-of-support", "CAN", "22e9 CAD", "committed", "Since 2022", TOTAL),
    ("2025-08-24-carney-in-kyiv", "CAN", "about 500e6 USD", "pledged", "Canada will spend", MILITARY | whole("2e9 CAD")),
    ("2025-08-24-carney-in-kyiv", "CAN", "2e9 CAD", "pledged", "The money is part", MILITARY | {"date": "2025-06"}),
    ("2025-08-24-carney-in-kyiv", "CAN", "about 22e9 CAD", "committed", "Canada has committed", TOTAL),
    ("2025-07-02-pentagon-pause", "USA", "interceptor missiles", "cancelled", "The United States has suspended", MILITARY),
    ("2025-07-11-drawdown-considered", "USA", "about 300e6 USD", "considered", "The Trump administration", MILITARY),
    ("2025-07-11-rome-conference", "EU", "2.3e9 EUR", "pledged", "The European Union will support", REBUILDING | {"date": "2025-07-10"}),
    ("2025-07-11-rome-conference", "EU", "1.8e9 EUR", "pledged", "The package consists", FINANCIAL | SHARE),
    ("2025-07-11-rome-conference", "EU", "580e6 EUR", "pledged", "The package consists", REBUILDING | SHARE),
    ("2025-08-04-dutch-package", "NLD", "500e6 EUR", "pledged", "The Netherlands will give", MILITARY | {"date": "2025-08-04"}),
    ("2025-08-04-dutch-package-courier", "NLD", "500e6 EUR", "pledged", "The Netherlands will give", MILITARY | {"date": "2025-08-04"}),
    ("2025-08-04-dutch-package-channel", "NLD", "500e6 EUR", "pledged", "The Netherlands will give", MILITARY | {"date": "2025-08-04"}),
    ("2025-08-05-nordic-package", "DNK NOR SWE", "about 500e6 USD", "pledged", "Denmark, Norway", MILITARY | {"date": "2025-08-05"}),
    ("2025-08-05-nordic-package", "SWE", "275e6 USD", "pledged", "Sweden's share", MILITARY | whole("500e6 USD")),
    ("2025-10-13-tomahawks", "USA", "Tomahawk missiles", "considered", "President Donald Trump", MILITARY),
]


def items(said: str) -> tuple[Item, ...]:
    """`4 systems, missiles` as goods."""
    found = []
    for one in said.split(", "):
        count, _, what = one.partition(" ")
        found.append(Item(quantity=int(count), what=what) if count.isdigit() else Item(quantity=None, what=one))
    return tuple(found)


def sentence(document: Document, beginning: str) -> Span:
    """The sentence that begins with these words."""
    start = document.text.index(beginning)
    end = document.text.find(". ", start)
    line = document.text.find("\n", start)
    ends = [place for place in (end, line) if place >= 0]
    return Span(start, min(ends) if ends else len(document.text))


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    documents, claims, story_of = {}, [], {}
    for story in sorted({row[0] for row in TELLINGS}):
        body = (FOLDER / f"{story}.txt").read_bytes()
        document = read_capture(Capture(body=body, source=story, media_type="text/plain"))
        assert not isinstance(document, Problem), str(document)
        documents[story] = document
    for story, donors, what, status, beginning, cells in TELLINGS:
        money = what if what.split()[-1].isupper() else ""
        more = cells | ({"date": When(value=cells["date"])} if "date" in cells else {})
        given: Any = {"amount": amount(money)} if money else {"items": items(what)}
        payload = Commitment(donors=tuple(donors.split()), recipients=("UKR",), status=status, **given, **more)  # type: ignore[arg-type]
        document = documents[story]
        claims.append(Claim(document=document.id, payload=payload, passages=(sentence(document, beginning),)))
        story_of[claims[-1].id] = story
    entries = settle(claims, {document.id: document for document in documents.values()}, convert)
    return Ledger(entries, {entry.id: frozenset(story_of[claim] for claim in entry.claims) for entry in entries})


@pytest.mark.parametrize("row", rows("commitments", "line"))
def test_line(ledger: Ledger, row):
    best = nearest(ledger, [entry for entry in ledger.entries if same_commitment(entry, row)], row)
    assert best is not None, row["line"]
    wrong = {name: pair for name, pair in commitment_cells(ledger, best, row) if pair[0] != pair[1]}
    assert not wrong, f"{best.caption} differs in (found, expected): {wrong}"


def test_there_is_no_line_too_many(ledger: Ledger):
    assert len(ledger.entries) == len(EXPECTED["commitments"]) + 1, [entry.caption for entry in ledger.entries]


@pytest.mark.parametrize("row", rows("sums", "donors", "why"))
def test_sum(ledger: Ledger, row):
    found = {total.heading: total for total in totals(ledger.entries, row["currency"], convert)}
    total = found.get(tuple(row["donors"]))
    assert (total.value if total else 0) == row["value"], row["why"]
