"""What is printed: it fits the terminal, and it says what was found."""

import io
import json
from datetime import date

import pytest
from rich.console import Console, RenderableType

from depositary.codec.score import compare_all, score
from depositary.export import entry_table, jsonl, table
from depositary.export.exhibit import Exhibit, is_guarantee
from depositary.export.misses import misses
from depositary.kinds import Commitment
from depositary.model import Document, When
from depositary.reconcile import settle
from depositary.reference.rates import convert
from small_ledger import KYIV, claim, money, small


def printed(what: RenderableType, width: int = 100) -> str:
    out = io.StringIO()
    Console(file=out, width=width, color_system=None).print(what)
    return out.getvalue()


def exhibit(caption: str) -> Exhibit:
    world = small()
    entry = next(one for one in world.entries if caption in one.caption)
    captions = {one.id: one.caption for one in world.entries}
    return Exhibit(entry=entry, claims=world.claims, documents=world.documents, captions=captions)


@pytest.mark.parametrize("width", [80, 100, 140])
def test_tables_fit_the_terminal(width: int):
    world = small()
    reading = table.reading(KYIV, [one for one in world.claims.values() if one.document == KYIV.id])
    shown = (reading, table.ledger(world.entries, kept=6, documents=3), entry_table.entry(exhibit("C$2 billion")))
    assert all(len(line) <= width for what in shown for line in printed(what, width).splitlines())


def test_a_reading_shows_the_words_beside_the_claim():
    claims = [one for one in small().claims.values() if one.document == KYIV.id]
    text = " ".join(printed(table.reading(KYIV, claims), 200).split())
    assert "Canada → Ukraine: C$2 billion, military, pledged" in text
    assert "“Carney met President Volodymyr Zelenskyy in Kyiv on Sunday.”" in text


def test_a_reading_without_claims_says_so():
    assert "nothing that the ledger records" in printed(table.reading(KYIV, []))


def test_the_ledger_lists_every_line():
    world = small()
    text = printed(table.ledger(world.entries, kept=6, documents=3), 120)
    assert all(entry.id[:8] in text for entry in world.entries)
    assert "6 lines from 3 documents" in text


def test_an_empty_ledger_says_what_to_do():
    assert "depositary add" in printed(table.ledger([], kept=0, documents=0))


def test_a_filter_that_fits_nothing_says_so():
    assert "No line of the ledger fits (6 lines in all)" in printed(table.ledger([], kept=6, documents=3))


def test_an_entry_shows_cells_receipts_history():
    text = " ".join(printed(entry_table.entry(exhibit("C$2 billion")), 160).split())
    assert "“C$2 billion” The Harbour Post" in text
    assert "The Harbour Post, 25 August 2025" in text
    assert "pledged 24 August 2025" in text
    assert "2 outlets, 2 origins" in text


def test_figures_are_laid_out():
    gold = {"a": {"id": "a", "dates": [{"span": [0, 4], "value": "2025"}]}}
    text = printed(table.scores(score(compare_all(gold, gold))))
    assert "1.000" in text
    assert "dates" in text


def test_misses_quote_the_words():
    gold = {"a": {"id": "a", "dates": [{"span": [0, 4], "value": "2025"}]}}
    text = printed(misses(compare_all(gold, {}), {"a": "2025 began"}))
    assert 'a dates missed {"value": "2025"} «2025»' in " ".join(text.split())


def test_claims_as_json_quote_their_passages():
    claims = [one for one in small().claims.values() if one.document == KYIV.id]
    lines = [json.loads(line) for line in jsonl.claims(KYIV, claims).splitlines()]
    assert [one["id"] for one in lines] == [one.id for one in claims]
    assert all(KYIV.text[p["start"] : p["end"]] == p["quote"] for one in lines for p in one["passages"])
    assert {one["document"]["outlet"] for one in lines} == {"The Harbour Post"}


def test_an_entry_as_json_holds_its_receipts():
    found = json.loads(jsonl.exhibit(exhibit("C$2 billion")))
    assert {one["outlet"] for one in found["receipts"]} == {"The Harbour Post", "Northern Ledger"}


GUARANTEES = [
    ("Washington offered a loan guarantee of $1 billion.", True),
    ("Sweden will guarantee the loans of Kyiv.", True),
    ("Kyiv asked for security guarantees.", False),
    ("Norway lends 7 billion kroner.", False),
]


@pytest.mark.parametrize(("quote", "expected"), GUARANTEES, ids=[row[0] for row in GUARANTEES])
def test_a_guarantee_of_debt_is_told_from_other_ones(quote: str, expected: bool):
    assert is_guarantee(["It was said on Monday.", quote]) is expected


def test_a_guarantee_is_worded_alike_for_people_and_for_programs():
    text = "Canada promised a loan guarantee of C$2 billion to Ukraine."
    where = Document(id="g", capture="g", text=text, outlet="The Harbour Post", published=date(2025, 8, 25))
    payload = Commitment(donors=("CAN",), recipients=("UKR",), amount=money(2_000_000_000, "CAD"), date=When(value="2025-08-25"))
    made = claim(where, text, payload)
    (line,) = settle([made], {"g": where}, convert)
    shown = Exhibit(entry=line, claims={made.id: made}, documents={"g": where}, captions={})
    assert "Credit Guarantee (10)" in printed(entry_table.entry(shown))
    assert json.loads(jsonl.exhibit(shown))["status"][0]["iati"] == "Credit Guarantee (10)"
