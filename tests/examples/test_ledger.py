"""The stories under examples/ give the ledger that a careful analyst draws from them (examples/expected.json)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from depositary.flows.read import Read, read_one
from depositary.model import Amount, Capture, Document, Entry, Item, When
from depositary.reconcile import settle, totals
from depositary.reference.rates import convert

FOLDER = Path(__file__).resolve().parents[2] / "examples"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))
STORIES = sorted(FOLDER.glob("*.txt"))

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Ledger:
    """The settled lines and, for each, the stories that its claims come from."""

    entries: tuple[Entry, ...]
    stories: Mapping[str, frozenset[str]]

    def of(self, kind: str) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == kind]


@pytest.fixture(scope="module")
def documents() -> dict[str, tuple[str, Read]]:
    found = {}
    for path in STORIES:
        outcome = read_one(Capture(body=path.read_bytes(), source=path.name, media_type="text/plain"))
        assert isinstance(outcome, Read), str(outcome)
        found[outcome.document.id] = (path.stem, outcome)
    return found


@pytest.fixture(scope="module")
def ledger(documents: dict[str, tuple[str, Read]]) -> Ledger:
    claims = [claim for _, outcome in documents.values() for claim in outcome.claims]
    texts: dict[str, Document] = {identity: outcome.document for identity, (_, outcome) in documents.items()}
    entries = settle(claims, texts, convert)
    story_of = {claim.id: documents[claim.document][0] for claim in claims}
    return Ledger(entries, {entry.id: frozenset(story_of[claim] for claim in entry.claims) for entry in entries})


def rows(kind: str, *names: str) -> list[Any]:
    """The expected lines of a kind as parameters, each with a readable id."""
    return [pytest.param(row, id=", ".join(str(row[name]) for name in names)) for row in EXPECTED[kind]]


def test_there_are_stories_of_four_outlets(documents):
    assert len(STORIES) >= 14
    assert len({outcome.document.outlet for _, outcome in documents.values()}) == 4
    assert all(outcome.document.published for _, outcome in documents.values())
    named = {story for kind in ("commitments", "events", "statements") for row in EXPECTED[kind] for story in row["stories"]}
    assert named <= {path.stem for path in STORIES}


@pytest.mark.parametrize("row", rows("commitments", "line"))
def test_commitment(ledger: Ledger, row: Row):
    found = [entry for entry in ledger.of("commitment") if same_commitment(entry, row)]
    best = nearest(ledger, found, row)
    assert best is not None, f"missing: {row['line']}; lines from the same stories: {captions(ledger, 'commitment', row)}"
    wrong = {name: pair for name, pair in commitment_cells(ledger, best, row) if pair[0] != pair[1]}
    assert not wrong, f"{best.caption} differs in (found, expected): {wrong}"


@pytest.mark.parametrize("row", rows("never", "why"))
def test_no_such_commitment(ledger: Ledger, row: Row):
    value, currency = row["amount"]
    scope = row.get("scope")
    found = [
        entry.caption
        for entry in ledger.of("commitment")
        if has_sum(entry.value("amount"), value, currency) and (scope is None or entry.value("scope") == scope)
    ]
    assert not found, f"{row['why']}, but the ledger has {found}"


@pytest.mark.parametrize("row", rows("sums", "donors", "why"))
def test_sum(ledger: Ledger, row: Row):
    found = {total.heading: total for total in totals(ledger.entries, row["currency"], convert)}
    total = found.get(tuple(row["donors"]))
    added = [entry.caption for entry in ledger.entries if total and entry.id in total.entries]
    assert (total.value if total else Decimal(0)) == row["value"], f"{row['why']}; added up: {added}"


@pytest.mark.parametrize("row", rows("events", "line"))
def test_event(ledger: Ledger, row: Row):
    mutual = row["type"] in ("AGREE", "CONSULT", "COOPERATE")
    found = [
        entry
        for entry in ledger.of("event")
        if entry.value("type") == row["type"] and ledger.stories[entry.id] & set(row["stories"]) and same_sides(entry, row, mutual=mutual)
    ]
    assert found, f"missing: {row['line']}; lines from the same stories: {captions(ledger, 'event', row)}"
    # One story may tell of two meetings of the same parties: the line that fits best is the one meant.
    differing = [{name: pair for name, pair in event_cells(entry, row) if pair[0] != pair[1]} for entry in found]
    wrong = min(differing, key=len)
    assert not wrong, f"{found[differing.index(wrong)].caption} differs in (found, expected): {wrong}"


@pytest.mark.parametrize("row", rows("statements", "speaker", "words"))
def test_statement(ledger: Ledger, row: Row):
    found = [
        entry
        for entry in ledger.of("statement")
        if entry.value("speaker") == row["speaker"] and row["words"] in " ".join(str(entry.value("words")).split())
    ]
    assert found, f"missing; lines from the same stories: {captions(ledger, 'statement', row)}"
    expected = {name: row[name] for name in ("affiliation", "outlets", "origins") if row.get(name) is not None}
    told = {"affiliation": found[0].value("affiliation"), "outlets": len(found[0].outlets), "origins": found[0].origins}
    assert {name: told[name] for name in expected} == expected


def same_commitment(entry: Entry, row: Row) -> bool:
    """Say whether a line may be the expected one: the donors are the same, and the sum or one of the goods."""
    if set(entry.value("donors")) != set(row["donors"]):  # type: ignore[call-overload]
        return False
    if row["amount"]:
        return has_sum(entry.value("amount"), *row["amount"])
    items = entry.value("items")
    return isinstance(items, tuple) and any(row["items"][0]["what"] in item.what for item in items)


def nearest(ledger: Ledger, found: list[Entry], row: Row) -> Entry | None:
    """The line that most of the expected stories tell of."""
    stories = set(row["stories"])
    told = [entry for entry in found if ledger.stories[entry.id] & stories]
    return min(told, key=lambda entry: (len(ledger.stories[entry.id] ^ stories), entry.id), default=None)


def commitment_cells(ledger: Ledger, entry: Entry, row: Row) -> Iterator[tuple[str, tuple[object, object]]]:
    """What the line says, and what it should say, for every cell that the expected line names."""
    status = entry.value("status")
    yield "recipients", (entry.value("recipients"), tuple(row["recipients"]))
    yield "status", (status, status if status in row["status"] else row["status"])
    yield "scope", (entry.value("scope"), row["scope"])
    yield "stories", (sorted(ledger.stories[entry.id]), sorted(row["stories"]))
    yield from counts(entry, row)
    if "aid" in row:
        yield "aid", (entry.value("aid"), row["aid"])
    if "history" in row:
        yield "history", ([step.status for step in entry.history], row["history"])
    if "also" in row:
        amount = entry.value("amount")
        yield "also", (isinstance(amount, Amount) and row["also"] in {extra.currency for extra in amount.also}, True)
    if "part_of" in row:
        yield "part_of", (whole_of(ledger, entry), row["part_of"])
    for item in row.get("items", []):
        yield item["what"], (has_item(entry.value("items"), item), True)
    if "dissent" in row:
        others = [one.quantity for value, _ in entry.cell("items").others if isinstance(value, tuple) for one in value]
        yield "dissent", (others, row["dissent"])


def event_cells(entry: Entry, row: Row) -> Iterator[tuple[str, tuple[object, object]]]:
    """What the event says, and what it should say."""
    when = entry.value("date")
    yield "modality", (entry.value("modality"), row.get("modality", "occurred"))
    if "date" in row:
        yield "date", (when.value if isinstance(when, When) else None, row["date"])
    yield from counts(entry, row)


def counts(entry: Entry, row: Row) -> Iterator[tuple[str, tuple[object, object]]]:
    """Outlets and origins, where the expected line counts them."""
    if "outlets" in row:
        yield "outlets", (len(entry.outlets), row["outlets"])
    if "origins" in row:
        yield "origins", (entry.origins, row["origins"])


def same_sides(entry: Entry, row: Row, *, mutual: bool) -> bool:
    """Say whether the sides overlap by half or more, as the score does; of a meeting both sides are one.

    Where careful analysts would differ over who is acted upon, the expected line leaves it open (null).
    """
    actors, recipients = set(entry.value("actors")), set(entry.value("recipients"))  # type: ignore[call-overload]
    if mutual:
        return half(actors | recipients, {*row["actors"], *row["recipients"]})
    return half(actors, set(row["actors"])) and (row["recipients"] is None or half(recipients, set(row["recipients"])))


def half(ours: set[str], theirs: set[str]) -> bool:
    return 2 * len(ours & theirs) >= len(ours | theirs)


def has_sum(said: object, value: int, currency: str) -> bool:
    """Say whether an amount is the sum to one per cent, in its own currency or beside it."""
    if not isinstance(said, Amount):
        return False
    sums = [(said.value, code) for code in said.currency] + [(extra.value, extra.currency) for extra in said.also]
    return any(code == currency and abs(number - value) <= Decimal("0.01") * value for number, code in sums)


def has_item(items: object, row: Row) -> bool:
    found = [item for item in items if isinstance(item, Item)] if isinstance(items, tuple) else []
    return any(row["what"] in item.what and item.quantity == row["quantity"] for item in found)


def whole_of(ledger: Ledger, entry: Entry) -> object:
    """The sum of the commitment that a line is tied to as its share, else of the whole that it names."""
    tied = [other for tie in entry.relations if tie.type == "part_of" for other in ledger.entries if other.id == tie.entry]
    said = tied[0].value("amount") if tied else entry.value("part_of")
    return int(said.value) if isinstance(said, Amount) else None


def captions(ledger: Ledger, kind: str, row: Row) -> list[str]:
    return [entry.caption for entry in ledger.of(kind) if ledger.stories[entry.id] & set(row["stories"])]
