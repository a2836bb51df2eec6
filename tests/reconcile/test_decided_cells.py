"""A cell that a person decided wins over any number of outlets, which stay to be seen beside it."""

import pytest
from claims_by_hand import by_id, claim, convert, event, goods, pledge, statement, story
from rulings_by_hand import ruled

from depositary.model import Claim, Document, Entry, Ruling
from depositary.reconcile import settle
from depositary.report.sections import in_words

TEXT = "“We stand with Ukraine today and tomorrow,” Mark Carney said, and Canada will give Ukraine drones and money."
WORDS = "“We stand with Ukraine today and tomorrow,”"


def told(kind: str, number: int) -> tuple[Document, Claim]:
    """One of six outlets that tell the same, each in a text of its own."""
    document = story(f"d{number}", "2025-06-17", f"{TEXT} {number * 'Nothing more is known. '}")
    if kind == "event":
        return document, event(document, "CONSULT", "CAN", "UKR", "2025-06-17")
    if kind == "statement":
        return document, statement(document, "Carney", WORDS, affiliation="CAN", mode="direct")
    cells = {"items": goods((50, "drones")), "aid": "military", "status": "committed", "date": "2025-06-17", "occasion": "the G7 summit"}
    return document, pledge(document, "2e9 CAD", **cells)


def ledger(kind: str, *rulings: Ruling) -> tuple[list[Claim], tuple[Entry, ...]]:
    made = [told(kind, number) for number in range(6)]
    claims = [found for _, found in made]
    same = [ruled("same", claims[0], one) for one in claims[1:]]
    return claims, settle(claims, by_id(*(document for document, _ in made)), convert, [*same, *rulings])


CORRECTED = [
    # kind, cell, what the person writes, what the cell shows, what the outlets say beside it (empty: it is no disagreement)
    ("commitment", "donors", "CAN, DNK", "CAN and DNK", ["CAN"]),
    ("commitment", "recipients", "MDA", "MDA", ["UKR"]),
    ("commitment", "amount", "3 billion CAD", "C$3 billion", ["C$2 billion"]),
    ("commitment", "amount", "about 2 billion CAD", "about C$2 billion", []),
    ("commitment", "amount", "1.46 billion USD", "US$1.46 billion", []),
    ("commitment", "amount", "", "nothing", ["C$2 billion"]),
    ("commitment", "items", "60 drones", "60 drones", ["50 drones"]),
    ("commitment", "items", "50 drones; 3 tanks", "50 drones, 3 tanks", []),
    ("commitment", "aid", "financial", "financial", ["military"]),
    ("commitment", "status", "pledged", "pledged", ["committed"]),
    ("commitment", "status", "delivered", "delivered", []),
    ("commitment", "status", "cancelled", "cancelled", ["committed"]),
    ("commitment", "scope", "part", "part", []),
    ("commitment", "part_of", "4.5 billion GBP", "£4.5 billion", []),
    ("commitment", "date", "2025-06-16", "16 June 2025", ["17 June 2025"]),
    ("commitment", "date", "2025-06", "June 2025", []),
    ("commitment", "date", "", "nothing", ["17 June 2025"]),
    ("commitment", "occasion", "a press conference", "a press conference", ["the G7 summit"]),
    ("event", "type", "AGREE", "AGREE", ["CONSULT"]),
    ("event", "actors", "CAN, FRA", "CAN and FRA", ["CAN"]),
    ("event", "recipients", "", "nothing", ["UKR"]),
    ("event", "date", "2025-06-18", "18 June 2025", ["17 June 2025"]),
    ("event", "modality", "planned", "planned", ["occurred"]),
    ("event", "modality", "denied", "denied", ["occurred"]),
    ("event", "amount", "2 billion CAD", "C$2 billion", []),
    ("statement", "speaker", "Mark J. Carney", "Mark J. Carney", ["Carney"]),
    ("statement", "affiliation", "GBR", "GBR", ["CAN"]),
    ("statement", "words", "We stand with Kyiv", "We stand with Kyiv", [WORDS]),
    ("statement", "mode", "indirect", "indirect", ["direct"]),
    ("statement", "via", "Reuters", "Reuters", []),
    ("statement", "date", "2025-06-16", "16 June 2025", []),
]


@pytest.mark.parametrize(
    ("kind", "cell", "value", "shown", "beside"), CORRECTED, ids=[f"{c[0]} {c[1]}: {c[2] or 'nothing'}" for c in CORRECTED]
)
def test_a_corrected_cell_of_one_claim_wins_over_five_outlets(kind, cell, value, shown, beside):
    claims, _ = ledger(kind)
    made = ruled("corrected", claims[2], cell=cell, value=value, after=1)
    _, entries = ledger(kind, made)
    (entry,) = entries
    settled = entry.cell(cell)
    assert in_words(settled.value, str) == shown
    assert [in_words(said, str) for said, _ in settled.others] == beside
    assert settled.ruling == made.id
    assert claims[2].id in settled.claims
    assert {one for _, behind in settled.others for one in behind} | set(settled.claims) <= {one.id for one in claims}


def test_a_cell_that_was_called_right_wins_over_five_outlets():
    documents = [told("commitment", number)[0] for number in range(6)]
    claims = [
        pledge(document, "2e9 CAD" if number else "1.8e9 CAD", items=goods((50, "drones"))) for number, document in enumerate(documents)
    ]
    same = [ruled("same", claims[0], one) for one in claims[1:]]
    right = ruled("right", claims[0], cell="amount", after=1)
    (before,), (after,) = (settle(claims, by_id(*documents), convert, [*same, *more]) for more in ((), (right,)))
    assert (in_words(before.value("amount"), str), in_words(after.value("amount"), str)) == ("C$2 billion", "C$1.8 billion")
    assert [in_words(said, str) for said, _ in after.cell("amount").others] == ["C$2 billion"]


def test_of_two_rulings_on_one_cell_the_later_stands_and_the_other_is_dissent():
    claims, _ = ledger("commitment")
    first = ruled("corrected", claims[0], cell="aid", value="financial", after=1)
    second = ruled("corrected", claims[1], cell="aid", value="humanitarian", after=2)
    _, (entry,) = ledger("commitment", second, first)
    assert entry.value("aid") == "humanitarian"
    assert sorted(str(said) for said, _ in entry.cell("aid").others) == ["financial", "military"]


def test_a_cell_that_was_ruled_wrong_says_nothing_and_leaves_the_word_to_the_others():
    claims, _ = ledger("commitment")
    _, (entry,) = ledger("commitment", ruled("wrong", *claims[:5], cell="amount", after=1))
    assert (in_words(entry.value("amount"), str), entry.cell("amount").claims) == ("C$2 billion", (claims[5].id,))
    _, (entry,) = ledger("commitment", ruled("wrong", *claims, cell="amount", after=1))
    assert (entry.value("amount"), entry.cell("amount").ruling) == (None, "")


def test_disagreement_among_those_who_are_corrected_stays_to_be_seen():
    documents = [told("commitment", number)[0] for number in range(3)]
    days = ["2025-06-16", "2025-06-16", "2025-06-17"]
    claims = [pledge(document, "2e9 CAD", date=day) for document, day in zip(documents, days, strict=True)]
    same = [ruled("same", claims[0], one) for one in claims[1:]]
    (entry,) = settle(claims, by_id(*documents), convert, [*same, ruled("corrected", *claims, cell="date", value="2025-06-17", after=1)])
    assert (in_words(entry.value("date"), str), entry.cell("date").claims) == ("17 June 2025", (claims[2].id,))
    assert [(in_words(said, str), behind) for said, behind in entry.cell("date").others] == [
        ("16 June 2025", tuple(sorted(one.id for one in claims[:2])))
    ]


def test_a_corrected_sum_is_compared_as_it_is_corrected():
    first, second = story("a", "2025-06-17", TEXT), story("b", "2025-06-18", f"{TEXT} Indeed.")
    misread, other = pledge(first, "2e6 CAD"), pledge(second, "2e9 CAD")
    assert len(settle([misread, other], by_id(first, second), convert)) == 2
    (entry,) = settle([misread, other], by_id(first, second), convert, [ruled("corrected", misread, cell="amount", value="2 billion CAD")])
    assert len(entry.claims) == 2
    assert entry.cell("amount").others == ()


def test_the_caption_says_what_was_decided():
    claims, _ = ledger("commitment")
    _, (entry,) = ledger("commitment", ruled("corrected", claims[0], cell="amount", value="3 billion CAD", after=1))
    assert entry.caption.startswith("CAN → UKR: C$3 billion")


def test_every_cell_of_every_kind_is_tried():
    from depositary.kinds import KINDS
    from depositary.kinds.cells import CELLS

    tried = {(kind, cell) for kind, cell, *_ in CORRECTED}
    assert tried == {(kind, cell) for kind, cells in CELLS.items() for cell in cells}
    assert {kind: tuple(cells) for kind, cells in CELLS.items()} == {name: kind.cells for name, kind in KINDS.items()}


def test_a_claim_of_another_kind_is_left_alone():
    document = story("a", "2025-06-17", TEXT)
    meeting = event(document, "CONSULT", "CAN", "UKR")
    assert (
        settle([meeting, claim(document, pledge(document, "2e9 CAD").payload)], by_id(document), convert, [ruled("wrong", meeting)])[0].kind
        == "commitment"
    )
