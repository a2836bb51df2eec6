"""What stands in a report, and that every sentence rests on passages."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from depositary.model import Amount, Entry, Relation
from depositary.reference import state_name
from depositary.reference.rates import convert
from depositary.report import Period, Report, build
from small_ledger import Small, small


@pytest.fixture(scope="module")
def world() -> Small:
    return small()


def made(world: Small, entries: tuple[Entry, ...] | None = None, period: Period | None = None, currency: str = "CAD") -> Report:
    return build(
        world.entries if entries is None else entries,
        world.claims,
        world.documents,
        period=period or Period(),
        currency=currency,
        convert=convert,
        name=state_name,
    )


def changed(world: Small, caption: str, **cells: object) -> tuple[Entry, ...]:
    """Return the entries with cells of one of them changed."""

    def change(entry: Entry) -> Entry:
        pairs = tuple((name, replace(cell, value=cells[name]) if name in cells else cell) for name, cell in entry.cells)
        return replace(entry, cells=pairs) if caption in entry.caption else entry

    return tuple(map(change, world.entries))


def test_only_new_whole_commitments_are_added_up(world: Small):
    report = made(world)
    assert report.total.value == Decimal(2_000_000_000)
    assert [line.donors for line in report.commitments] == [("Canada",), ("Denmark",)]
    assert {line.donors: line.why_not for line in report.not_counted} == {
        ("Canada",): "a running total, which includes what was announced before",
        ("Norway",): "only considered",
    }


NOT_COUNTED = [
    ("a share", {"scope": "part"}, "a share of another commitment"),
    ("cancelled", {"status": "cancelled"}, "cancelled"),
]


@pytest.mark.parametrize(("cells", "why"), [case[1:] for case in NOT_COUNTED], ids=[case[0] for case in NOT_COUNTED])
def test_what_is_not_new_money_is_listed_with_its_reason(world: Small, cells: dict[str, object], why: str):
    report = made(world, changed(world, "C$2 billion", **cells))
    assert why in {line.why_not for line in report.not_counted}
    assert report.total.value == 0


TIES = ["part_of", "total_of", "announces_again", "fulfils"]


@pytest.mark.parametrize("type_", TIES)
def test_what_is_tied_to_another_commitment_is_not_added_up(world: Small, type_: str):
    tie = Relation(type=type_, entry=world.entries[0].id, reason="the same sum")  # type: ignore[arg-type]
    entries = tuple(replace(one, relations=(tie,)) if "C$2 billion" in one.caption else one for one in world.entries)
    assert made(world, entries).total.value == 0


def test_what_a_later_entry_replaces_is_not_added_up(world: Small):
    old = next(one for one in world.entries if "C$2 billion" in one.caption)
    tie = Relation(type="replaces", entry=old.id, reason="a later figure")
    entries = tuple(replace(one, relations=(tie,)) if one.caption.startswith("Denmark") else one for one in world.entries)
    report = made(world, entries)
    assert report.total.value == 0
    assert any("Replaces an earlier entry" in one.text for one in report.changes)


def test_a_sum_in_another_currency_is_converted_and_says_how(world: Small):
    line = made(world, currency="EUR").commitments[0]
    assert line.converted is not None
    assert Decimal("1.1e9") < line.converted < Decimal("1.4e9")
    assert "European Central Bank" in line.conversion
    assert line.amount == "C$2 billion (US$1.4 billion)"


def test_a_sum_that_the_source_converts_itself_is_taken_from_it(world: Small):
    line = made(world, currency="USD").commitments[0]
    assert (line.converted, line.conversion) == (Decimal(1_400_000_000), "as said")


def test_a_currency_that_nobody_can_tell_is_not_converted(world: Small):
    amount = Amount(value=Decimal(2_000_000_000), currency=("CAD", "USD"))
    report = made(world, changed(world, "C$2 billion", amount=amount))
    assert (report.total.value, report.total.unconverted) == (0, 2)
    assert "no sum" not in report.commitments[0].conversion


def test_goods_without_a_sum_are_listed(world: Small):
    danes = made(world).commitments[-1]
    assert (danes.goods, danes.converted, danes.conversion) == ("50 generators", None, "no sum given")


def test_totals_by_donor_recipient_and_kind_add_up_to_the_whole(world: Small):
    report = made(world)
    for lines in (report.by_donor, report.by_recipient, report.by_kind):
        assert sum(line.value for line in lines) == report.total.value
        assert sum(line.entries for line in lines) == report.total.entries


def test_every_sentence_rests_on_a_passage(world: Small):
    report = made(world)
    sections = (*report.events, *report.statements)
    sentences = [
        *report.key_points,
        *report.changes,
        *report.contested,
        *report.single_origin,
        *(s for one in sections for s in one.sentences),
    ]
    notes = {note.number for note in report.footnotes}
    assert sentences
    assert all(one.notes and set(one.notes) <= notes for one in sentences)
    assert all(line.notes and set(line.notes) <= notes for line in (*report.commitments, *report.not_counted))


def test_footnotes_quote_what_the_document_says(world: Small):
    for note in made(world).footnotes:
        assert note.quote in world.documents[note.document].text
        assert note.outlet
        assert note.claims


def test_footnotes_are_numbered_in_the_order_of_their_citation_without_gaps(world: Small):
    assert [note.number for note in made(world).footnotes] == list(range(1, len(made(world).footnotes) + 1))


def test_a_step_is_a_change_of_status(world: Small):
    assert [one.text for one in made(world).changes if "from pledged to allocated" in one.text]


def test_disagreement_is_shown_with_who_says_what(world: Small):
    old = next(one for one in world.entries if "C$2 billion" in one.caption)
    other = (Amount(value=Decimal(3_000_000_000), currency=("CAD",)), (old.claims[-1],))
    cells = tuple((name, replace(cell, others=(other,)) if name == "amount" else cell) for name, cell in old.cells)
    entries = tuple(replace(one, cells=cells) if one.id == old.id else one for one in world.entries)
    report = made(world, entries)
    assert len(report.contested) == 1
    assert "but C$3 billion according to" in report.contested[0].text
    assert any(one.text.startswith("Sources disagree.") for one in report.key_points)


def test_a_period_leaves_out_what_was_published_before(world: Small):
    report = made(world, period=Period(since=date(2025, 8, 26)))
    assert [line.donors for line in report.commitments] == [("Denmark",)]
    assert report.statements == ()
    assert [source.outlet for source in report.sources] == ["The Harbour Post"]


def test_what_was_first_reported_before_the_period_is_not_new_in_it(world: Small):
    again = replace(next(iter(world.claims.values())), document="harbour-2", passages=world.claims[world.entries[3].claims[0]].passages)
    entry = next(one for one in world.entries if "C$2 billion" in one.caption)
    entries = tuple(replace(one, claims=(*one.claims, again.id)) if one.id == entry.id else one for one in world.entries)
    later = Small(documents=world.documents, claims={**world.claims, again.id: again}, entries=entries)
    report = made(later, period=Period(since=date(2025, 8, 26)))
    assert ("first reported before the period") in {line.why_not for line in report.not_counted}


def test_an_empty_period_gives_an_honest_empty_report(world: Small):
    report = made(world, period=Period(since=date(2030, 1, 1)))
    assert report.empty
    assert (report.key_points, report.commitments, report.events, report.footnotes) == ((), (), (), ())
    assert report.total.value == 0
    assert report.method


def test_an_empty_ledger_gives_an_empty_report():
    report = made(Small(documents={}, claims={}, entries=()))
    assert report.empty


def test_the_same_ledger_gives_the_same_report_in_any_order(world: Small):
    claims = dict(reversed(world.claims.items()))
    documents = dict(reversed(world.documents.items()))
    turned = Small(documents=documents, claims=claims, entries=tuple(reversed(world.entries)))
    assert made(turned).total == made(world).total
    assert made(world) == made(small())
