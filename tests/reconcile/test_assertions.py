"""What must hold before a release: which assertions hold, and what is said of those that do not."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from claims_by_hand import by_id, convert, event, pledge, story

from depositary.model import Assertion, Count, Entry, NoProblem, Problem, RowExists, Rows, ShareWithout, Sum, SumChange
from depositary.reconcile import settle
from depositary.reconcile.assertions import Ground, failures

JUNE, JULY, AUGUST = "2025-06-17", "2025-07-20", "2025-08-24"


def ledger(*sums: tuple[str, str, dict[str, object]]) -> tuple[Entry, ...]:
    """A ledger of one pledge a document, and one meeting; ids are those of the claims."""
    documents = [story(name, day, "Canada will give Ukraine aid.") for name, day, _ in sums]
    claims = [pledge(document, **cells) for document, (_, _, cells) in zip(documents, sums, strict=True)]
    talks = story("talks", AUGUST, "Canada met Ukraine.")
    return settle([*claims, event(talks, "CONSULT", "CAN UKR", when=AUGUST)], by_id(*documents, talks), convert)


def money(value: str, **cells: object) -> dict[str, object]:
    return {"sum_": value, **cells}


NOW = ledger(
    ("a", JUNE, money("2e9 CAD", date=JUNE, aid="military")),
    ("b", JULY, money("1e8 CAD", recipients=("MDA",))),
    ("c", AUGUST, money("3e9 CAD", donors=("CAN", "DNK"), date=AUGUST)),
    ("d", AUGUST, money("5e9 CAD", scope="total", recipients=("GEO",), date=AUGUST)),
    ("e", AUGUST, money("7e8 EUR", donors=("DNK",), status="considered", date=AUGUST)),
    ("f", AUGUST, money("9e10 JPY", donors=("JPN",), date=AUGUST)),
)
BEFORE = ledger(("a", JUNE, money("2e9 CAD", date=JUNE, aid="military")))
LOST = Problem(source="ruling 12", what="“wrong” leads nowhere", next="rule anew")


def ground(**changed: object) -> Ground:
    return Ground(**({"now": NOW, "before": BEFORE, "last": "W33", "currency": "EUR", "convert": convert} | changed))  # type: ignore[arg-type]


def at_most(share: str) -> Decimal:
    return Decimal(share)


def cad(value: str) -> Sum:
    return Sum(value=Decimal(value), currency="CAD")


# what it is, the assertion, what is asked about besides, the words that must be told (None: it holds)
CASES: list[tuple[str, Assertion, dict[str, object], list[str] | None]] = [
    ("few enough lack a cell", ShareWithout(name="n", cell="date", at_most=at_most("0.2"), rows=Rows(kind="commitment")), {}, None),
    (
        "too many lack a cell",
        ShareWithout(name="n", cell="date", at_most=at_most("0.1"), rows=Rows(kind="commitment")),
        {},
        ["1 of 6 commitments have no date (16.7%, 10% at most are wanted)", "c-"],
    ),
    ("none of no lines", ShareWithout(name="n", cell="date", at_most=at_most("0"), rows=Rows(donor="FRA")), {}, None),
    ("a cell that only some kinds have", ShareWithout(name="n", cell="actors", at_most=at_most("0")), {}, None),
    (
        "all of a cell",
        ShareWithout(name="n", cell="occasion", at_most=at_most("0.5")),
        {},
        ["6 of 6 lines have no occasion (100%, 50%", "and 1 more"],
    ),
    ("a sum that grew a little", SumChange(name="n", at_most=at_most("0.2"), rows=Rows(donor="CAN")), {}, None),
    (
        "a sum that grew too much, without a joint gift, a total and what is only considered",
        SumChange(name="n", at_most=at_most("0.04"), rows=Rows(donor="CAN"), currency="CAD"),
        {},
        ["the sum of commitments from CAN is C$2.1 billion and was C$2 billion in release W33 (5% more, 4% at most", "new: c-"],
    ),
    ("the same sum exactly at the bound", SumChange(name="n", at_most=at_most("0.05"), rows=Rows(donor="CAN"), currency="CAD"), {}, None),
    (
        "a sum that shrank",
        SumChange(name="n", at_most=at_most("0.2"), rows=Rows(donor="CAN", recipient="UKR")),
        {"now": (), "currency": "CAD"},
        ["is C$0 and was C$2 billion", "100% less", "gone: c-"],
    ),
    (
        "all donors",
        SumChange(name="n", at_most=at_most("1"), rows=Rows(), currency="CAD"),
        {},
        ["the sum of commitments is C$5.1 billion", "155% more, 100% at most"],
    ),
    ("a sum from nothing", SumChange(name="n", at_most=at_most("9"), rows=Rows(recipient="MDA")), {}, ["there was nothing, 900% at most"]),
    ("nothing was released before", SumChange(name="n", at_most=at_most("0"), rows=Rows(donor="CAN")), {"last": "", "before": ()}, None),
    ("a line that is there", RowExists(name="n", rows=Rows(donor="CAN", recipient="UKR"), at_least=cad("2e9")), {}, None),
    ("a party by its name", RowExists(name="n", rows=Rows(donor="Canada")), {"code": {"Canada": "can"}.__getitem__}, None),
    (
        "a line of another currency",
        RowExists(name="n", rows=Rows(donor="CAN"), at_least=Sum(value=Decimal("1.7e9"), currency="EUR")),
        {},
        None,
    ),
    (
        "a line that is too small",
        RowExists(name="n", rows=Rows(donor="CAN", recipient="UKR"), at_least=cad("4e9")),
        {},
        ["there is no line from CAN to UKR of at least C$4 billion; the largest is C$3 billion, c-"],
    ),
    (
        "a line whose sum has no rate",
        RowExists(name="n", rows=Rows(donor="JPN"), at_least=cad("1")),
        {},
        ["there is no line from JPN of at least C$1; there is none with a sum"],
    ),
    ("a kind of help that nobody gave", RowExists(name="n", rows=Rows(aid="humanitarian")), {}, ["there is no humanitarian line"]),
    (
        "a status that nothing has",
        RowExists(name="n", rows=Rows(kind="commitment", status="delivered")),
        {},
        ["there is no commitment (delivered)"],
    ),
    ("enough lines", Count(name="n", rows=Rows(kind="event"), at_least=1, at_most=1), {}, None),
    ("too few lines", Count(name="n", rows=Rows(kind="event"), at_least=2), {}, ["there is 1 event, at least 2 are wanted"]),
    ("too many lines", Count(name="n", rows=Rows(kind="event"), at_most=0), {}, ["there is 1 event, at most 0 are wanted"]),
    ("no line at all", Count(name="n", at_least=1), {"now": ()}, ["there are 0 lines, at least 1 are wanted"]),
    ("who acts counts as a donor", Count(name="n", rows=Rows(kind="event", donor="UKR"), at_least=1), {}, None),
    ("no ruling leads nowhere", NoProblem(name="n"), {}, None),
    ("a ruling that leads nowhere", NoProblem(name="n"), {"problems": [LOST]}, ["ruling 12: “wrong” leads nowhere; rule anew"]),
]


@pytest.mark.parametrize(("one", "besides", "told"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_holds_and_what_is_told_of_what_does_not(one: Assertion, besides: dict[str, object], told: Sequence[str] | None):
    found = failures([one], ground(**besides))
    if told is None:
        assert found == []
    else:
        (problem,) = found
        assert problem.source == "assertion “n”"
        assert [part for part in told if part not in problem.what] == [], problem.what


def test_all_failures_are_told_at_once():
    wrong = [Count(name="first", at_least=99), Count(name="second", at_least=1), NoProblem(name="third")]
    assert [one.source for one in failures(wrong, ground(problems=[LOST]))] == ["assertion “first”", "assertion “third”"]
