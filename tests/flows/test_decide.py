"""Which claims a ruling names, and which decisions are refused with a reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from kept_by_hand import DAY, canada, decide, document, keep, line_of, norway

from depositary.errors import DepositaryError
from depositary.flows.decide import Wish, withdraw
from depositary.kinds import Event
from depositary.model import Claim, Entry, Span
from depositary.store import Store, open_store

A, B, C = document("a", published="2025-06-18"), document("b"), document("c", published="2025-06-19")
FIRST = [canada(A, date="2025-06-17"), canada(B), canada(C, date="2025-06-17")]
OTHER = norway(A)
MEETING = Claim(document="b", payload=Event(type="CONSULT", actors=("CAN", "UKR")), passages=(Span(0, 6),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three outlets tell of Canada's pledge, one of Norway's and one of a meeting."""
    with open_store(tmp_path / "x.db") as opened:
        keep(opened, A, [FIRST[0], OTHER])
        keep(opened, B, [FIRST[1], MEETING])
        keep(opened, C, [FIRST[2]])
        yield opened


def line(store: Store, claim: Claim) -> Entry:
    found = line_of(store, claim)
    assert found is not None
    return found


def test_same_names_the_earliest_claim_of_each_line_and_the_rest_goes_with_it(store):
    ours, theirs = line(store, FIRST[0]), line(store, OTHER)
    made = decide(store, "same", ours.id.lower(), theirs.id)
    assert made.rulings[0].claims == (FIRST[1].id, OTHER.id)
    assert len(line(store, OTHER).claims) == 4
    assert [{one.id, one.into} for one in made.effects if one.what == "merged"] == [{theirs.id, ours.id}]
    again = decide(store, "same", FIRST[1].id, OTHER.id, after=1)
    assert (again.rulings, again.known, again.effects) == ((), made.rulings, ())
    assert decide(store, "right", theirs.id, after=2).rulings[0].claims == line(store, OTHER).claims, "a merged id leads on"


def test_different_names_all_claims_of_both_lines_and_no_pair_within_one(store):
    ours, theirs = line(store, FIRST[0]), line(store, OTHER)
    ruling = decide(store, "different", ours.id, theirs.id).rulings[0]
    assert (set(ruling.claims), set(ruling.others)) == (set(ours.claims), set(theirs.claims))
    assert len(line(store, FIRST[0]).claims) == 3
    assert all({FIRST[0].id, FIRST[1].id} != set(pair) for pair in ruling.pairs)


def test_a_claim_is_split_from_its_line_by_naming_both(store):
    ours = line(store, FIRST[0])
    made = decide(store, "different", FIRST[2].id[:8], ours.id)
    assert (made.rulings[0].claims, set(made.rulings[0].others)) == ((FIRST[2].id,), {FIRST[0].id, FIRST[1].id})
    assert line(store, FIRST[2]).claims == (FIRST[2].id,)
    assert [one.what for one in made.effects] == ["changed", "new"]
    assert withdraw(store, made.rulings[0].id[:6], Wish(verdict="withdrawn", who="jo", when=DAY.replace(hour=9))).effects[0].receipts == 1


def test_three_lines_that_are_different_are_three_rulings(store):
    decide(store, "different", FIRST[2].id, line(store, FIRST[0]).id)
    lines = [line(store, one).id for one in (FIRST[0], FIRST[2], OTHER)]
    made = decide(store, "different", *lines, after=1)
    assert (len(made.rulings), len(made.known)) == (2, 1)


def test_right_and_wrong_on_a_cell_name_those_who_say_so(store):
    ours = line(store, FIRST[0])
    ruling = decide(store, "right", ours.id, cell="date").rulings[0]
    assert set(ruling.claims) == {FIRST[0].id, FIRST[2].id}
    assert dict(ruling.anchors[0].cells)["date"] == "2025-06-17"
    assert line(store, FIRST[0]).cell("date").ruling == ruling.id


def test_a_correction_names_all_claims_and_knows_names_of_states(store):
    ours = line(store, FIRST[0])
    made = decide(store, "corrected", ours.id, cell="donors", value="canada; Acme, Inc.", why="  as \n told ")
    (ruling,) = made.rulings
    assert (ruling.value, set(ruling.claims), ruling.why) == ("CAN; Acme, Inc.", set(ours.claims), "as told")
    assert line(store, FIRST[0]).value("donors") == ("CAN", "Acme, Inc.")
    assert [(name, now) for name, _, now in made.effects[0].cells] == [("donors", ("CAN", "Acme, Inc."))]
    right = decide(store, "right", ours.id, cell="donors", after=1).rulings[0]
    assert line(store, FIRST[0]).value("donors") == ("CAN", "Acme, Inc."), "what is called right is what was seen, not what was read"
    assert line(store, FIRST[0]).cell("donors").ruling == right.id


def test_a_correction_of_the_status_leaves_the_earlier_steps(store):
    approved = document("d", published="2025-07-20")
    keep(store, approved, [canada(approved, status="committed", date="2025-07-20")])
    ours = line(store, FIRST[0])
    assert [step.status for step in ours.history] == ["pledged", "committed"]
    decide(store, "corrected", ours.id, cell="status", value="delivered")
    assert [step.status for step in line(store, FIRST[0]).history] == ["pledged", "delivered"]
    decide(store, "corrected", ours.id, cell="date", value="2025-06-16", after=1)
    assert line(store, FIRST[0]).cell("date").value.value == "2025-06-16"
    assert [step.when.value for step in line(store, FIRST[0]).history if step.when] == ["2025-06-16", "2025-07-20"]


def test_a_whole_line_that_is_wrong_is_withdrawn_and_comes_back(store):
    ours = line(store, FIRST[0])
    made = decide(store, "wrong", ours.id)
    assert [(one.id, one.what) for one in made.effects] == [(ours.id, "withdrawn")]
    with pytest.raises(DepositaryError, match=f"ana ruled it wrong; to take that back: depositary rulings withdraw {made.rulings[0].id}"):
        decide(store, "right", ours.id, after=1)
    back = withdraw(store, made.rulings[0].id, Wish(verdict="withdrawn", who="ana", when=DAY.replace(hour=9)))
    assert [(one.id, one.what) for one in back.effects] == [(ours.id, "back")]
    assert line(store, FIRST[0]).claims == ours.claims


def test_a_same_against_a_different_is_told_with_the_way_out(store):
    ours, theirs = line(store, FIRST[0]), line(store, OTHER)
    ruling = decide(store, "different", FIRST[0].id, theirs.id, why="two states").rulings[0]
    with pytest.raises(DepositaryError, match=r"ruled by ana on 2025-09-01 \(two states\), keeps them apart") as caught:
        decide(store, "same", FIRST[1].id, theirs.id, ours.id, after=1)
    assert f"depositary rulings withdraw {ruling.id}" in str(caught.value)
    assert len(store.rulings()) == 1


REFUSED = [
    ("one line", ("same", "LINE"), {}, "needs two lines or claims"),
    ("a line and its twin", ("different", "LINE", "LINE"), {}, "needs two lines or claims"),
    ("two kinds", ("same", "LINE", "MEETING"), {}, "is one commitment, .* is one event"),
    ("a cell of a pair", ("same", "LINE", "NORWAY"), {"cell": "amount"}, "leave --cell and --value out"),
    ("a correction without a value", ("corrected", "LINE"), {"cell": "amount"}, "needs --cell and --value"),
    ("a correction without a cell", ("corrected", "LINE"), {"value": "2 billion CAD"}, "needs --cell and --value"),
    ("a value that is right", ("right", "LINE"), {"cell": "amount", "value": "2 billion CAD"}, "no other verdict takes a value"),
    ("a cell that does not exist", ("wrong", "LINE"), {"cell": "sum"}, "no cell 'sum'"),
    ("a value that is none", ("corrected", "LINE"), {"cell": "amount", "value": "much"}, "'much' is no sum"),
    ("a currency that does not exist", ("corrected", "LINE"), {"cell": "amount", "value": "2 billion ZZZ"}, "ZZZ is no currency"),
    ("an empty cell that is right", ("right", "LINE"), {"cell": "occasion"}, "says nothing of occasion"),
    ("a line that does not exist", ("right", "UKR-2025-0999"), {}, "there is no line and no claim UKR-2025-0999"),
    ("a claim that does not exist", ("right", "zzzz"), {}, "there is no line and no claim zzzz"),
    ("nobody", ("right", "LINE"), {"who": " "}, "use --who NAME or set DEPOSITARY_USER"),
]


@pytest.mark.parametrize(("names", "said", "why"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_cannot_be_ruled_is_refused_and_nothing_is_kept(store, names, said, why):
    from depositary.flows.decide import rule

    known = {
        "LINE": line(store, FIRST[0]).id, "NORWAY": line(store, OTHER).id, "MEETING": line(store, MEETING).id,
        "CLAIM": FIRST[0].id, "CLAIM2": FIRST[1].id,
    }  # fmt: skip
    wish = Wish(verdict=names[0], **({"who": "ana", "when": DAY} | said))
    with pytest.raises(DepositaryError, match=why):
        rule(store, wish, [known.get(name, name) for name in names[1:]])
    assert store.rulings() == []


@pytest.mark.parametrize("name", ["same", "0000"])
def test_what_is_not_there_cannot_be_withdrawn(store, name):
    with pytest.raises(DepositaryError, match="there is no ruling"):
        withdraw(store, name, Wish(verdict="withdrawn", who="ana", when=DAY))


def test_a_withdrawal_is_final(store):
    ruling = decide(store, "right", FIRST[0].id).rulings[0]
    wish = Wish(verdict="withdrawn", who="jo", when=DAY.replace(hour=9))
    made = withdraw(store, ruling.id, wish).rulings[0]
    with pytest.raises(DepositaryError, match="withdrawn already, by jo"):
        withdraw(store, ruling.id, wish)
    with pytest.raises(DepositaryError, match="rule anew"):
        withdraw(store, made.id, wish)
