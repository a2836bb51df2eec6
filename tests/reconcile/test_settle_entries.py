"""What an entry holds: cells, dissent, history, relations, outlets and origins."""

from decimal import Decimal

import pytest
from claims_by_hand import by_id, convert, event, goods, money, pledge, story

from depositary.model import Amount, Claim, Document, Entry, Sum
from depositary.model.claim import Claim as AnyClaim
from depositary.reconcile import settle, totals

JUNE, JULY, AUGUST = "2025-06-17", "2025-07-20", "2025-08-24"
PLAIN = "Canada will give Ukraine military aid, the prime minister announced."


def ledger(*told: tuple[Document, Claim]) -> tuple[Entry, ...]:
    return settle([claim for _, claim in told], by_id(*(document for document, _ in told)), convert)


def told(identity: str, published: str, said: object = None, text: str = PLAIN, **cells: object) -> tuple[Document, AnyClaim]:
    document = story(identity, published, text)
    return document, pledge(document, said, **cells)


def test_a_pledge_in_two_currencies_keeps_the_donors_own_sum_and_the_other_beside_it():
    (entry,) = ledger(told("a", JUNE, "1.45e9 USD", aid="military"), told("b", JUNE, "2e9 CAD", date=JUNE))
    assert entry.value("amount") == Amount(value=Decimal("2e9"), currency=("CAD",), also=(Sum(value=Decimal("1.45e9"), currency="USD"),))
    assert entry.caption == "CAN → UKR: C$2 billion, military, pledged"
    assert len(entry.claims) == 2
    assert entry.outlets == ("a.example", "b.example")
    assert entry.cell("amount").others == ()


def test_the_history_lists_the_steps_in_order_with_their_dates_and_receipts():
    steps = ledger(
        told("c", "2025-09-02", "2e9 CAD", status="delivered"),
        told("a", JUNE, "2e9 CAD", date=JUNE),
        told("b", JULY, "2e9 CAD", status="committed", date=JULY),
    )[0].history
    assert [(step.status, step.when.value if step.when else None, len(step.claims)) for step in steps] == [
        ("pledged", JUNE, 1),
        ("committed", JULY, 1),
        ("delivered", None, 1),
    ]


def test_a_cancellation_stands_unless_a_later_step_overtook_it():
    pledged, stopped = told("a", JUNE, "2e9 CAD", date=JUNE), told("b", JULY, "2e9 CAD", status="cancelled", date=JULY)
    assert ledger(pledged, stopped)[0].value("status") == "cancelled"
    resumed = told("c", AUGUST, "2e9 CAD", status="delivered", date=AUGUST)
    assert ledger(pledged, stopped, resumed)[0].value("status") == "delivered"


def test_contradicting_figures_stand_side_by_side():
    text = "London will send Challenger tanks to Kyiv in the coming weeks"
    first = told("a", "2023-01-14", items=goods((12, "Challenger 2 tanks")), donors=("GBR",), text=f"{text}, a newspaper reported.")
    second = told(
        "b", "2023-01-16", items=goods((14, "Challenger 2 tanks")), donors=("GBR",), text=f"{text}, the minister told parliament."
    )
    third = told("c", "2023-01-16", items=goods((14, "Challenger tanks")), donors=("GBR",), text="A squadron of tanks will go to Kyiv.")
    (entry,) = ledger(first, second, third)
    assert [item.quantity for item in entry.value("items")] == [14]
    assert [(value[0].quantity, claims) for value, claims in entry.cell("items").others] == [(12, (first[1].id,))]


def test_near_sums_for_the_same_goods_in_the_same_days_are_one_line_with_dissent():
    text = "Canada will send drones and ammunition worth a large sum to Ukraine."
    first = told("a", JUNE, "2e9 CAD", text=text, items=goods((None, "drones")))
    second = told("b", JUNE, "1.7e9 CAD", text=text.replace("large", "very large"), items=goods((None, "drones")))
    (entry,) = ledger(first, second)
    assert len(entry.cell("amount").others) == 1


def test_a_share_is_tied_to_its_whole_and_a_total_to_what_it_contains():
    whole = told("a", "2025-04-11", "4.5e9 GBP", donors=("GBR",), aid="military")
    share = told("b", "2025-06-04", "3.5e8 GBP", donors=("GBR",), aid="military", scope="part", part_of=money("4.5e9 GBP"))
    total = told("c", "2025-07-01", "2.18e10 GBP", donors=("GBR",), scope="total", status="delivered")
    lines = {entry.value("scope"): entry for entry in ledger(whole, share, total)}
    assert [(tie.type, tie.entry) for tie in lines["part"].relations] == [("part_of", lines["new"].id)]
    assert [(tie.type, tie.entry) for tie in lines["total"].relations] == [("total_of", lines["new"].id)]
    assert lines["new"].relations == ()


def test_a_share_without_the_sum_of_its_whole_belongs_to_the_only_larger_pledge_of_its_document():
    document = story("a", AUGUST, "Canada will give two billion dollars, a large part of it for drones.")
    whole, share = pledge(document, "2e9 CAD"), pledge(document, "2.2e8 CAD", scope="part")
    lines = {entry.value("scope"): entry for entry in settle([whole, share], by_id(document), convert)}
    assert [tie.entry for tie in lines["part"].relations] == [lines["new"].id]


def test_the_same_announcement_under_another_date_is_tied_to_the_first_and_not_added_up():
    text = "Canada will give Ukraine drones, ammunition and armoured vehicles, the prime minister announced"
    lines = ledger(
        told("a", JUNE, "2e9 CAD", date=JUNE, text=f"{text}."), told("b", AUGUST, "2e9 CAD", date=AUGUST, text=f"{text} in Kyiv.")
    )
    assert [[tie.type for tie in entry.relations] for entry in lines] == [[], ["announces_again"]]
    assert [total.value for total in totals(lines, "CAD", convert)] == [Decimal("2e9")]


def test_commitments_without_a_named_donor_and_dates_make_no_line():
    assert ledger(told("a", JUNE, "2.1e10 EUR", donors=())) == ()
    document = story("a", JUNE, PLAIN)
    assert settle([event(document, "CONSULT")], by_id(document), convert) == ()


def test_a_claim_whose_document_is_missing_is_still_a_line():
    _, claim = told("a", JUNE, "2e9 CAD")
    (entry,) = settle([claim], {}, convert)
    assert (entry.claims, entry.outlets, entry.origins, entry.value("reported")) == ((claim.id,), (), 1, None)


def test_an_entry_is_named_after_its_earliest_claim():
    early, late = told("a", JUNE, "2e9 CAD"), told("b", AUGUST, "2e9 CAD")
    (entry,) = ledger(late, early)
    assert entry.id == f"c-{early[1].id}"


def test_a_planned_visit_that_took_place_has_a_history():
    first, second = story("a", "2025-08-22", "Carney will visit Kyiv."), story("b", AUGUST, "Carney visited Kyiv.")
    claims = [event(first, "CONSULT", "CAN", "UKR", AUGUST, modality="planned"), event(second, "CONSULT", "CAN", "UKR", AUGUST)]
    (entry,) = settle(claims, by_id(first, second), convert)
    assert entry.value("modality") == "occurred"
    assert [step.status for step in entry.history] == ["planned", "occurred"]


def test_sums_add_new_whole_commitments_only_and_say_what_they_leave_out():
    lines = ledger(
        told("a", JUNE, "2e9 CAD"),
        told("b", JUNE, "2.2e10 CAD", scope="total", status="delivered"),
        told("c", JULY, "3e8 USD", donors=("USA",), status="considered"),
        told("d", JUNE, "1e9 CAD", scope="part"),
        told("e", JULY, "8.5e10 NOK", donors=("NOR",)),
        told("f", JULY, "5e8 USD", donors=("SWE", "DNK"), status="delivered"),
        told("g", JULY, items=goods((2, "Patriot systems")), donors=("DEU",)),
    )
    found = {total.heading: total for total in totals(lines, "USD", convert)}
    assert found[("CAN",)].value == Decimal("1.46e9")
    assert len(found[("CAN",)].entries) == 1
    assert (found[("USA",)].value, found[("USA",)].considered) == (0, Decimal("3e8"))
    assert (found[("DNK", "SWE")].value, found[("DNK", "SWE")].delivered) == (Decimal("5e8"), Decimal("5e8"))
    assert [reason for _, reason in found[("NOR",)].left_out] == ["no rate from NOK to USD on 2025-07-20"]
    assert ("DEU",) not in found
    assert [total.heading for total in totals(lines, "USD", convert, by="recipients")] == [("UKR",)]


def kinds_of_aid(*said: tuple[str, str, str]) -> tuple[object, list[object]]:
    """Settle the kind of aid that outlets name: (outlet, kind, text); return what stands, and what is kept beside it."""
    stories = [(story(f"d{n}", JUNE, text, outlet), kind) for n, (outlet, kind, text) in enumerate(said)]
    lines = ledger(*((document, pledge(document, "2e9 CAD", aid=kind)) for document, kind in stories))
    assert len(lines) == 1
    cell = lines[0].cell("aid")
    return cell.value, [value for value, _ in cell.others]


A, B, C = (
    f"Canada will give Ukraine military aid, {words}." for words in ("it was said in Ottawa", "ministers told reporters", "sources said")
)
WEIGHTS = [
    ("two origins outweigh one", [("one", "military", A), ("two", "military", B), ("three", "financial", C)], "military"),
    ("an official source counts twice", [("canada.ca", "financial", A), ("two", "military", B)], "financial"),
    (
        "three outlets outweigh an official source",
        [
            ("canada.ca", "financial", A),
            ("two", "military", B),
            ("three", "military", C),
            ("four", "military", "Aid of two billion dollars goes to Kyiv from Canada, an aide said."),
        ],
        "military",
    ),
    (
        "a correction outweighs all",
        [
            ("one", "financial", A + "\nCorrection: an earlier version of this story said that Canada would give Ukraine military aid."),
            ("two", "military", B),
            ("three", "military", C),
        ],
        "financial",
    ),
]


@pytest.mark.parametrize(("said", "stands"), [row[1:] for row in WEIGHTS], ids=[row[0] for row in WEIGHTS])
def test_what_stands_and_what_is_kept_beside_it(said, stands):
    value, others = kinds_of_aid(*said)
    assert value == stands
    assert {stands, *others} == {"military", "financial"}


def test_an_official_source_counts_twice_for_a_date_as_well():
    early = story("press", "2025-06-17", A, "two")
    official = story("release", "2025-06-18", B, "canada.ca")
    (line,) = ledger((early, pledge(early, "2e9 CAD", date="2025-06-16")), (official, pledge(official, "2e9 CAD", date="2025-06-17")))
    assert line.value("date").value == "2025-06-17"
    assert [when.value for when, _ in line.cell("date").others] == ["2025-06-16"]
