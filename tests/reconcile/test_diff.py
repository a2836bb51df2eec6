"""Two states of a ledger compared: what is told, and why."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from depositary.model import Cause, Entry, Relation, Ruling, Settled, Step, When
from depositary.reconcile.diff import Edition, Kept, diff

OUTLETS = {"d1": "cbc.ca", "d2": "bbc.com", "d3": "cbc.ca"}


def line(identity: str, claims: str, status: str = "pledged", others: str = "", **fields: object) -> Entry:
    """A commitment whose status rests on all its claims (`d1.a` is claim a of document d1)."""
    held = tuple(claims.split())
    dissent = ((others, held[-1:]),) if others else ()
    cells = (("status", Settled(value=status, claims=held, others=dissent)), ("aid", Settled(value="military", claims=held[:1])))
    return replace(Entry(id=identity, kind="commitment", caption=f"{identity} {status}", cells=cells, claims=held), **fields)  # type: ignore[arg-type]


@dataclass(frozen=True)
class State:
    """A state of the ledger: its lines, the readers of documents (`d1=2` is document d1 read by reader 2), the standing rulings."""

    lines: list[Entry]
    readers: str = "d1=1 d2=1"
    rulings: str = ""
    settler: str = "rules 1"
    ids: int = 5

    def edition(self, name: str) -> Edition:
        return Edition(
            name=name,
            entries={one.id: one for one in self.lines},
            readers=dict(pair.split("=") for pair in self.readers.split()),  # type: ignore[misc]
            rulings=frozenset(RULINGS[name].id for name in self.rulings.split()),
            settler=self.settler,
            ids=self.ids,
        )


def ruling(verdict: str, claims: str, why: str, cell: str | None = None, withdraws: str = "", hour: int = 1) -> Ruling:
    when = datetime(2025, 9, 1, hour, tzinfo=UTC)
    return Ruling(verdict=verdict, claims=tuple(claims.split()), cell=cell, who="jr", when=when, why=why, withdraws=withdraws)  # type: ignore[arg-type]


RULINGS = {
    "wrong": ruling("wrong", "d1.a", "another year"),
    "same": ruling("same", "d1.a d2.b", "one pledge"),
    "different": ruling("different", "d1.a d2.b", "two pledges"),
    "status": ruling("corrected", "d1.a", "it was signed", cell="status"),
    "aid": ruling("corrected", "d1.a", "it was arms", cell="aid"),
    "elsewhere": ruling("wrong", "d9.z", "of no concern"),
}
BACK = ruling("withdrawn", "", "on second thoughts", withdraws=RULINGS["same"].id, hour=2)


def kept(*states: State, places: dict[str, int] | None = None) -> Kept:
    claims = {claim for state in states for one in state.lines for claim in one.claims}
    rulings = [*RULINGS.values(), BACK]
    return Kept(
        documents={claim: claim.split(".")[0] for claim in claims},
        places=places or {},
        outlets=OUTLETS,
        numbers={"A": 1, "B": 2, "C": 3, "N": 9},
        rulings={one.id: one for one in rulings},
        bears={one.id: frozenset(one.claims) for one in rulings},
    )


def said(cause: Cause) -> str:
    return " ".join(filter(None, (cause.type, *cause.outlets, *cause.lines, cause.verdict, cause.who, cause.why)))


def told(before: State, after: State, places: dict[str, int] | None = None) -> list[tuple[str, ...]]:
    """Every difference in short: the type, the id, the cell with its values or where the line went or came from, and the causes."""
    found = diff(before.edition("before"), after.edition("after"), kept(before, after, places=places))
    return [
        (
            one.type,
            one.id,
            f"{one.cell}: {one.before} → {one.after}"
            if one.cell
            else f"→ {' '.join(one.into)}"
            if one.into
            else f"← {' '.join(one.out_of)}",
            *map(said, one.why),
        )
        for one in found
    ]


A, B = line("A", "d1.a"), line("B", "d2.b")
PLEDGED, SIGNED = line("A", "d1.a"), line("A", "d1.a d2.b", "committed")

CASES: list[tuple[str, State, State, list[tuple[str, ...]]]] = [
    ("nothing is different", State([A, B]), State([A, B]), []),
    (
        "a new report adds a line",
        State([A], "d1=1"),
        State([A, line("N", "d2.b")]),
        [("added", "N", "← ", "new report bbc.com")],
    ),
    (
        "a new report changes a cell and nothing else",
        State([PLEDGED], "d1=1"),
        State([SIGNED]),
        [("changed", "A", "status: pledged → committed", "new report bbc.com")],
    ),
    (
        "dissent, ties, outlets and the history are told too",
        State([A]),
        State(
            [
                line(
                    "A",
                    "d1.a d3.c",
                    others="considered",
                    outlets=("bbc.com", "cbc.ca"),
                    relations=(Relation(type="part_of", entry="B", reason="a share"),),
                    history=(Step(status="pledged", when=When(value="2025-06-17"), claims=("d1.a",)),),
                )
            ],
            "d1=1 d2=1 d3=1",
        ),
        [
            ("changed", "A", "history: () → ('pledged 2025-06-17',)", "new report cbc.ca"),
            ("changed", "A", "outlets: () → ('bbc.com', 'cbc.ca')", "new report cbc.ca"),
            ("changed", "A", "status, others: () → ('considered',)", "new report cbc.ca"),
            ("changed", "A", "ties: () → ('part_of B',)", "new report cbc.ca"),
        ],
    ),
    (
        "a ruling on a cell is why it changed, and a report why another did",
        State([A], "d1=1"),
        State([line("A", "d1.a d2.b", "committed", outlets=("bbc.com",))], rulings="status"),
        [
            ("changed", "A", "outlets: () → ('bbc.com',)", "new report bbc.com"),
            ("changed", "A", "status: pledged → committed", "ruling corrected jr it was signed"),
        ],
    ),
    (
        "a ruling on another cell or another line is no reason",
        State([PLEDGED], "d1=1"),
        State([SIGNED], rulings="aid elsewhere"),
        [("changed", "A", "status: pledged → committed", "new report bbc.com")],
    ),
    (
        "another reader words a claim otherwise",
        State([line("A", "d1.a")]),
        State([line("A", "d1.x", "committed")], "d1=2 d2=2"),
        [("changed", "A", "status: pledged → committed", "better reader cbc.ca")],
    ),
    (
        "a document read anew in which nothing changed is no reason",
        State([PLEDGED], "d1=1"),
        State([SIGNED], "d1=2 d2=1"),
        [("changed", "A", "status: pledged → committed", "new report bbc.com")],
    ),
    (
        "ruled the same",
        State([A, B]),
        State([line("A", "d1.a d2.b")], rulings="same"),
        [("merged", "B", "→ A", "ruling same jr one pledge")],
    ),
    (
        "merged by a report that tells both",
        State([A, B]),
        State([line("A", "d1.a d2.b d3.c")], "d1=1 d2=1 d3=1"),
        [("merged", "B", "→ A", "new report cbc.ca")],
    ),
    (
        "ruled different",
        State([line("A", "d1.a d2.b")]),
        State([A, line("N", "d2.b")], rulings="different"),
        [("added", "N", "← A", "ruling different jr two pledges"), ("split", "A", "→ A N", "ruling different jr two pledges")],
    ),
    (
        "a merge that was undone",
        State([line("A", "d1.a d2.b")], rulings="same"),
        State([A, B]),
        [
            ("returned", "B", "← A", "ruling withdrawn same jr on second thoughts"),
            ("split", "A", "→ A B", "ruling withdrawn same jr on second thoughts"),
        ],
    ),
    (
        "ruled wrong",
        State([A, B]),
        State([B], rulings="wrong"),
        [("withdrawn", "A", "← ", "ruling wrong jr another year")],
    ),
    ("read no longer", State([A, B]), State([B], "d1=2 d2=1"), [("withdrawn", "A", "← ", "better reader cbc.ca")]),
    (
        "one ledger beside a later one, the wrong way round",
        State([A, B]),
        State([A], "d1=1"),
        [("withdrawn", "B", "← ", "report gone bbc.com")],
    ),
    (
        "split up among lines that were there",
        State([line("A", "d1.a d2.b"), line("B", "d3.c"), line("C", "d3.d")], "d1=1 d2=1 d3=1"),
        State([line("B", "d3.c d1.a"), line("C", "d3.d d2.b")], "d1=1 d2=1 d3=1", settler="rules 2"),
        [("split", "A", "→ B C", "other rules")],
    ),
    (
        "other rules of settling",
        State([A]),
        State([line("A", "d1.a", "committed")], settler="rules 2"),
        [("changed", "A", "status: pledged → committed", "other rules")],
    ),
    (
        "a tie that follows from another line",
        State([A, B]),
        State([line("A", "d1.a", relations=(Relation(type="part_of", entry="B", reason="a share"),)), B]),
        [("changed", "A", "ties: () → ('part_of B',)", "other lines B")],
    ),
]


@pytest.mark.parametrize(("before", "after", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_different_and_why(before: State, after: State, wanted: Iterable[tuple[str, ...]]):
    assert told(before, after) == wanted


def test_a_line_whose_claims_were_all_read_anew_is_found_by_the_places_that_they_share():
    before = State([line("A", "d1.a"), line("B", "d2.b")])
    after = State([line("A", "d1.x d2.y")], "d1=2 d2=2")
    assert told(before, after, {"d1.a": 1, "d1.x": 1, "d2.b": 2, "d2.y": 2}) == [("merged", "B", "→ A", "better reader bbc.com cbc.ca")]
    assert told(before, after) == [("withdrawn", "B", "← ", "better reader bbc.com")]


def test_the_words_of_a_date_are_no_difference():
    def dated(words: str) -> State:
        return State([replace(A, cells=(("date", Settled(value=When(value="2025-06-17", words=words), claims=("d1.a",))),))])

    assert told(dated("Tuesday"), dated("June 17")) == []
