"""Two tellings: one line of the ledger, or two? A table that an analyst can extend."""

import pytest
from claims_by_hand import by_id, convert, event, goods, money, pledge, statement, story

from depositary.model import Claim, Document
from depositary.reconcile import settle

JUNE = "2025-06-17"
PLAIN = "Canada will give Ukraine military aid, the prime minister announced."


def lines(*told: tuple[Document, Claim]) -> int:
    return len(settle([claim for _, claim in told], by_id(*(document for document, _ in told)), convert))


def two(first: dict, second: dict, days: str | None = None, texts: tuple[str, str] = (PLAIN, PLAIN)) -> int:
    """Settle two pledges told by two outlets; each is a table of cells, `sum` its amount and `published` its day."""
    told = []
    for identity, cells, text in (("a", dict(first), texts[0]), ("b", dict(second), texts[1])):
        document = story(identity, cells.pop("published", JUNE), text)
        told.append((document, pledge(document, cells.pop("sum", None), **cells)))
    return lines(*told)


ONE = [
    ("the same sum", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD"}),
    ("two currencies at the day's rate", {"sum": "2e9 CAD"}, {"sum": "1.45e9 USD"}),
    ("a bare dollar that may be either", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD|USD"}),
    ("up to and exact", {"sum": money("2e9 CAD", "up_to")}, {"sum": "1.9e9 CAD"}),
    ("more than and exact", {"sum": money("1e9 CAD", "at_least")}, {"sum": "1.1e9 CAD"}),
    ("about and exact", {"sum": money("500e6 USD", "about")}, {"sum": "486e6 USD"}),
    ("rounded", {"sum": "1.5e9 USD"}, {"sum": "1.47e9 USD"}),
    ("a later approval", {"sum": "2e9 CAD", "date": "2025-06-17"}, {"sum": "2e9 CAD", "status": "committed", "date": "2025-07-20"}),
    ("a delivery next spring", {"sum": "2e9 CAD", "date": "2025-06-17"}, {"sum": "2e9 CAD", "status": "delivered", "date": "2026-03-02"}),
    ("looked back on without a date", {"sum": "2e9 CAD", "date": "2025-06-17"}, {"sum": "2e9 CAD", "published": "2025-08-24"}),
    (
        "dated by day and by month",
        {"sum": "2e9 CAD", "date": "2025-06-17"},
        {"sum": "2e9 CAD", "date": "2025-06", "published": "2025-08-24"},
    ),
    ("recipient not named", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD", "recipients": ()}),
    ("one of two donors named", {"sum": "5e8 USD", "donors": ("DNK", "SWE")}, {"sum": "5e8 USD", "donors": ("SWE",)}),
    ("the same counted goods", {"items": goods((50, "armoured vehicles"))}, {"items": goods((50, "armored vehicles"))}),
    ("missiles in the same number", {"items": goods((30, "missiles"))}, {"items": goods((30, "Patriot missiles"))}),
    ("goods by a longer name", {"items": goods((2, "Patriot systems"))}, {"items": goods((2, "Patriot air defence systems"))}),
    ("a share that one calls a share", {"sum": "3.5e8 GBP", "scope": "part"}, {"sum": "3.5e8 GBP"}),
    ("an amount with its own conversion", {"sum": "2e9 CAD"}, {"sum": "2.02e9 CAD"}),
    ("the same total in two outlets", {"sum": "2.2e10 CAD", "scope": "total"}, {"sum": "2.2e10 CAD", "scope": "total"}),
    ("a status that outlets word differently", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD", "status": "allocated"}),
]

APART = [
    ("another donor", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD", "donors": ("GBR",)}),
    ("another recipient", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD", "recipients": ("MDA",)}),
    ("another sum", {"sum": "2e9 CAD"}, {"sum": "5e8 CAD"}),
    ("the same number in another currency", {"sum": "2e9 CAD"}, {"sum": "2e9 USD"}),
    ("a running total of the same sum", {"sum": "2e9 CAD"}, {"sum": "2e9 CAD", "scope": "total"}),
    ("a running total in the same days", {"sum": "2.2e10 CAD", "scope": "total"}, {"sum": "2e9 CAD"}),
    ("equal packages six weeks apart", {"sum": "2.75e8 USD", "date": "2022-10-28"}, {"sum": "2.75e8 USD", "date": "2022-12-09"}),
    (
        "a pledge after its delivery",
        {"sum": "2e9 CAD", "status": "delivered", "date": "2025-03-01"},
        {"sum": "2e9 CAD", "date": "2025-06-17"},
    ),
    ("undated, a year later", {"sum": "2e9 CAD", "published": "2024-01-10"}, {"sum": "2e9 CAD", "published": "2025-09-10"}),
    ("other goods", {"items": goods((50, "armoured vehicles"))}, {"items": goods((50, "generators"))}),
    ("goods only and a sum only", {"items": goods((None, "drones"))}, {"sum": "2e9 CAD"}),
    ("missiles of some sort", {"items": goods((None, "interceptor missiles"))}, {"items": goods((None, "missiles"))}),
    (
        "considered weeks after it was called off",
        {"sum": "2e9 CAD", "status": "cancelled"},
        {"sum": "2e9 CAD", "status": "considered", "published": "2025-09-17"},
    ),
    ("no rate", {"sum": "2e9 NOK"}, {"sum": "2e9 JPY"}),
    ("a delivery two years on", {"sum": "2e9 CAD", "date": "2023-06-17"}, {"sum": "2e9 CAD", "status": "delivered", "date": "2025-06-17"}),
]


@pytest.mark.parametrize(("first", "second"), [row[1:] for row in ONE], ids=[row[0] for row in ONE])
def test_one_commitment_told_twice_is_one_line(first, second):
    assert two(first, second) == 1
    assert two(second, first) == 1


@pytest.mark.parametrize(("first", "second"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_two_commitments_are_two_lines(first, second):
    assert two(first, second) == 2
    assert two(second, first) == 2


def test_an_announcement_that_says_that_it_repeats_one_is_the_same_line():
    first = {"sum": "2e9 CAD", "date": "2025-06-17"}
    again = {"sum": "2e9 CAD", "date": "2025-08-24", "published": "2025-08-24"}
    assert two(first, again, texts=(PLAIN, "In Kyiv the prime minister detailed the aid first announced in June.")) == 1
    assert two(first, again, texts=(PLAIN, "In Kyiv the prime minister set out another package of aid.")) == 2


def test_equal_tranches_stay_apart_by_their_place_in_the_row():
    paid = {"sum": "7.52e8 GBP", "scope": "part", "status": "delivered"}
    later_on = paid | {"published": "2025-07-20"}
    assert two(paid, later_on, texts=("Canada paid the first of three tranches.", "Canada paid the money. It is the second tranche.")) == 2
    assert two(paid, later_on, texts=("Canada paid the 1st tranche.", "Canada paid the first tranche this summer.")) == 1


def test_weapons_without_a_name_tie_nothing():
    vague = {"items": goods((None, "weapons"))}
    assert two(vague, vague, texts=("Ottawa promised Kyiv weapons in a speech.", "Trucks crossed a border at dawn with help.")) == 2


def test_one_document_tells_two_sums_apart_but_one_sum_told_twice_is_one_line():
    document = story("a", JUNE, PLAIN + " It was a large sum.")
    apart = [pledge(document, "2e9 CAD"), pledge(document, "1.9e9 CAD")]
    assert len(settle(apart, by_id(document), convert)) == 2
    twice = [pledge(document, "2e9 CAD"), pledge(document, "2e9 CAD", status="committed")]
    assert len(settle(twice, by_id(document), convert)) == 1


EVENTS_ONE = [
    ("a meeting, sides the other way round", ("CONSULT", "CAN", "UKR", "2025-08-24"), ("CONSULT", "UKR CAN", "", "2025-08-24")),
    ("a demand on the same day", ("REQUEST", "UKR", "RUS", "2025-05-10"), ("REQUEST", "UKR", "RUS", "2025-05-10")),
    ("a day and its week", ("CONSULT", "CAN", "UKR", "2025-08-24"), ("CONSULT", "CAN", "UKR", "2025-W34")),
    ("undated, in the same week and words", ("REJECT", "RUS", "", None), ("REJECT", "RUS", "", None)),
]
EVENTS_APART = [
    ("another type", ("CONSULT", "CAN", "UKR", "2025-08-24"), ("AGREE", "CAN", "UKR", "2025-08-24")),
    ("another day", ("CONSULT", "CAN", "UKR", "2025-08-24"), ("CONSULT", "CAN", "UKR", "2025-08-20")),
    ("who does it and to whom", ("REJECT", "RUS", "UKR", "2025-05-12"), ("REJECT", "UKR", "RUS", "2025-05-12")),
    ("another party", ("CONSULT", "CAN", "UKR", "2025-08-24"), ("CONSULT", "CAN", "POL", "2025-08-24")),
]


def two_events(first: tuple, second: tuple, texts: tuple[str, str]) -> int:
    documents = [story("a", "2025-08-25", texts[0]), story("b", "2025-08-26", texts[1])]
    return lines(*((document, event(document, *cells)) for document, cells in zip(documents, (first, second), strict=True)))


@pytest.mark.parametrize(("first", "second"), [row[1:] for row in EVENTS_ONE], ids=[row[0] for row in EVENTS_ONE])
def test_one_event_told_twice_is_one_line(first, second):
    assert two_events(first, second, (PLAIN, PLAIN)) == 1


@pytest.mark.parametrize(("first", "second"), [row[1:] for row in EVENTS_APART], ids=[row[0] for row in EVENTS_APART])
def test_two_events_are_two_lines(first, second):
    assert two_events(first, second, (PLAIN, PLAIN)) == 2


def test_undated_events_need_the_same_words():
    other = "Moscow brushed aside a proposal about prisoners and grain exports."
    rejection = ("REJECT", "RUS", "", None)
    assert two_events(rejection, rejection, ("The Kremlin refused European soldiers in Ukraine.", other)) == 2


SAID = "the guarantees would consist of a stronger Ukrainian army and commitments from allies"
STATEMENTS = [
    ("the same words, surname only", ("Mark Rutte", SAID), ("Rutte", SAID), 1),
    (
        "largely the same words",
        ("Mark Rutte", SAID),
        ("Mark Rutte", "guarantees consist of a stronger Ukrainian army and allied commitments"),
        1,
    ),
    ("other words", ("Mark Rutte", SAID), ("Mark Rutte", "the alliance would meet in The Hague before the summer"), 2),
    ("another speaker", ("Mark Rutte", SAID), ("Marco Rubio", SAID), 2),
]


@pytest.mark.parametrize(("first", "second", "expected"), [row[1:] for row in STATEMENTS], ids=[row[0] for row in STATEMENTS])
def test_statements(first, second, expected):
    documents = [story("a", "2025-08-22", f"{first[0]} said {first[1]}."), story("b", "2025-08-23", f"{second[0]} said {second[1]}.")]
    told = zip(documents, (first, second), strict=True)
    assert lines(*((document, statement(document, speaker, words)) for document, (speaker, words) in told)) == expected
