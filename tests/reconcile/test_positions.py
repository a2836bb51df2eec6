"""Claims made by hand to positions: one stance, many receipts; a changed stance is a step; what others say of a party is not its own word."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from claims_by_hand import by_id, convert, event, statement, story

from depositary.model import Claim, Document, Ruling, Span, Topic
from depositary.reconcile import settle
from depositary.reconcile.anchors import anchor
from depositary.reconcile.positions import Position, positions

TROOPS = Topic(name="peacekeepers", words=("peacekeep*", "foreign troops"))
SANCTIONS = Topic(name="sanctions", words=("sanction*",), not_words=("prison",))
EXPORTS = Topic(name="arms exports", words=("arms exports",))
TOPICS = (TROOPS, SANCTIONS, EXPORTS)


@dataclass(frozen=True)
class Told:
    """Documents and the claims that they make."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]


def act(key: str, published: str, text: str, type_: str, actor: str, word: str, outlet: str | None = None, **cells: object) -> Told:
    """One outlet tells one event, whose word stands in the text."""
    document = story(key, published, text, outlet)
    made = event(document, type_, actor, **cells)
    start = text.index(word)
    cell = ("type", Span(start, start + len(word)))
    return Told((document,), (Claim(document=made.document, payload=made.payload, passages=made.passages, cells=(cell,)),))


def said(key: str, published: str, text: str, speaker: str, words: str, **cells: object) -> Told:
    document = story(key, published, text)
    return Told((document,), (statement(document, speaker, words, **cells),))


def rejects(key: str, published: str, outlet: str | None = None, by: str = "Russia RUS") -> Told:
    name, code = by.split()
    return act(
        key, published, f"{name} rejected peacekeepers. {key} {key}{key} {key}1 {key}2 {key}3 {key}4.", "REJECT", code, "rejected", outlet
    )


def accepts(key: str, published: str, by: str = "Russia RUS") -> Told:
    name, code = by.split()
    return act(key, published, f"{name} accepted peacekeepers. {key} {key}{key} {key}1 {key}2 {key}3 {key}4.", "CONCEDE", code, "accepted")


def held(*told: Told, topics: Sequence[Topic] = TOPICS, rulings: Sequence[Ruling] = ()) -> tuple[Position, ...]:
    documents = by_id(*(document for one in told for document in one.documents))
    claims = [claim for one in told for claim in one.claims]
    entries = settle(claims, documents, convert, rulings)
    return positions(entries, {claim.id: claim for claim in claims}, documents, topics)


def line(one: Position) -> tuple[str, str, str]:
    return one.topic, one.party, one.stance


# what the event is, its word, the sentence, and what stance it tells on which topic (nothing: none)
EVENTS = [
    ("REQUEST", "demanded", "Ukraine demanded sanctions.", "sanctions demands"),
    ("REJECT", "rejected", "Ukraine rejected peacekeepers.", "peacekeepers rejects"),
    ("AGREE", "promised", "Ukraine promised peacekeepers.", "peacekeepers offers"),
    ("AID", "given", "Ukraine has given the mission 50 peacekeepers.", "peacekeepers offers"),
    ("SUPPORT", "endorsed", "Ukraine endorsed the sanctions.", "sanctions supports"),
    ("SANCTION", "imposed", "Ukraine imposed sanctions on two banks.", "sanctions supports"),
    ("COERCE", "prohibits", "Ukraine prohibits arms exports.", "arms exports prohibits"),
    ("SANCTION", "halted", "Ukraine halted arms exports.", "arms exports prohibits"),
    ("CONCEDE", "relaxing", "Ukraine is considering relaxing the ban on arms exports.", "arms exports considers"),
    ("COOPERATE", "joining", "Ukraine does not rule out joining the peacekeepers.", "peacekeepers considers"),
    ("ACCUSE", "condemned", "Ukraine condemned the sanctions.", "sanctions rejects"),
    ("THREATEN", "threatened", "Ukraine threatened new sanctions.", "sanctions considers"),
    ("CONSULT", "discussed", "Ukraine discussed sanctions.", ""),
    ("ASSAULT", "shelled", "Ukraine shelled peacekeepers.", ""),
    ("REQUEST", "demanded", "Ukraine demanded help because sanctions hurt it.", ""),
    ("REQUEST", "demanded", "Ukraine demanded prison for those who broke the sanctions.", ""),
    ("REQUEST", "demanded", "Has Ukraine demanded sanctions?", ""),
    ("AID", "sent", "Norway said Ukraine sent trucks, and it rejected peacekeepers.", ""),
    ("AGREE", "broker", "Ukraine tried to broker peacekeepers.", ""),
]


@pytest.mark.parametrize(("type_", "word", "text", "expected"), EVENTS, ids=[row[2] for row in EVENTS])
def test_the_stance_of_an_event(type_: str, word: str, text: str, expected: str):
    found = held(act("a", "2025-03-03", text, type_, "UKR", word))
    assert [f"{one.topic} {one.stance}" for one in found] == [expected] * bool(expected)


def test_an_event_that_was_only_considered_is_considered():
    (one,) = held(act("a", "2025-03-03", "Ukraine eyes sanctions.", "SANCTION", "UKR", "eyes", modality="considered"))
    assert line(one) == ("sanctions", "UKR", "considers")


def test_what_did_not_happen_is_no_stance():
    assert not held(act("a", "2025-03-03", "Ukraine rejected peacekeepers.", "REJECT", "UKR", "rejected", modality="denied"))


# the speaker, for whom they speak, through whom; the words, and the party, stance and via that they tell
STATEMENTS = [
    ("Sergei Lavrov", "RUS", None, "Peacekeepers are unacceptable", ("RUS", "rejects", (), True)),
    ("Sergei Lavrov", "RUS", "Interfax", "Peacekeepers are unacceptable", ("RUS", "rejects", ("Interfax",), True)),
    ("Jane Roe", "", None, "we reject peacekeepers", ("Jane Roe", "rejects", (), True)),
    ("an analyst", "", None, "we reject peacekeepers", None),
    ("Marco Rubio", "USA", None, "Russia is ready to accept peacekeepers", ("RUS", "supports", ("Marco Rubio",), False)),
    ("two diplomats", "", None, "Russia is considering sending peacekeepers", ("RUS", "considers", ("two diplomats",), True)),
    ("Marco Rubio", "USA", None, "Russia must accept peacekeepers", ("USA", "demands", (), True)),
    ("Marco Rubio", "USA", None, "there is a war", None),
]


@pytest.mark.parametrize(("speaker", "affiliation", "via", "words", "expected"), STATEMENTS)
def test_the_stance_of_a_statement(speaker: str, affiliation: str, via: str | None, words: str, expected: tuple[object, ...] | None):
    text = f"It was told on Monday: {words}."
    found = held(said("a", "2025-03-03", text, speaker, words, affiliation=affiliation, via=via))
    assert [(one.party, one.stance, one.stand.via, one.stand.told[0].own) for one in found] == ([expected] if expected else [])


def test_one_stance_in_ten_outlets_is_one_stand_with_ten_receipts():
    (one,) = held(*(rejects(f"d{number}", "2025-03-03") for number in range(10)))
    assert line(one) == ("peacekeepers", "RUS", "rejects")
    assert len(one.stand.claims) == len(one.stand.outlets) == 10
    assert (one.history, one.dissent) == ((), ())


def test_copies_of_one_story_are_one_origin():
    text = "Russia rejected peacekeepers on Monday in a statement that its foreign ministry put on its website in the morning."
    told = [act(key, "2025-03-03", text, "REJECT", "RUS", "rejected") for key in ("a", "b", "c")]
    (one,) = held(*told)
    assert (len(one.stand.outlets), one.stand.origins) == (3, 1)


def test_the_same_stance_later_is_a_later_receipt():
    (one,) = held(rejects("a", "2025-03-03"), rejects("b", "2025-06-01"))
    assert (one.stand.first, one.stand.when) == (date(2025, 3, 3), date(2025, 6, 1))
    assert len(one.stand.claims) == 2
    assert not one.history


def test_a_changed_stance_is_a_step():
    (one,) = held(rejects("a", "2025-03-03"), accepts("b", "2025-06-01"), rejects("c", "2025-09-01"))
    assert line(one) == ("peacekeepers", "RUS", "rejects")
    assert [(step.stance, step.when) for step in one.history] == [("rejects", date(2025, 3, 3)), ("supports", date(2025, 6, 1))]


def test_stances_of_one_side_stand_beside_each_other():
    told = [
        act("a", "2025-03-03", "Ukraine demanded peacekeepers.", "REQUEST", "UKR", "demanded"),
        act("b", "2025-03-20", "Ukraine endorsed peacekeepers.", "SUPPORT", "UKR", "endorsed"),
        act("c", "2025-06-03", "Ukraine demanded more peacekeepers.", "REQUEST", "UKR", "demanded"),
    ]
    (one,) = held(*told)
    assert (one.stance, one.stand.first, one.stand.when) == ("demands", date(2025, 3, 3), date(2025, 6, 3))
    assert [step.stance for step in one.history] == ["supports"]


def test_against_the_partys_own_word_another_is_dissent():
    alleged = "Russia accepts peacekeepers"
    told = said("b", "2025-03-05", f"Rubio said: {alleged}.", "Marco Rubio", alleged, affiliation="USA")
    (one,) = held(rejects("a", "2025-03-03"), told)
    assert line(one) == ("peacekeepers", "RUS", "rejects")
    assert [(stand.stance, stand.via) for stand in one.dissent] == [("supports", ("Marco Rubio",))]


def test_what_others_say_with_the_partys_own_word_is_one_more_receipt():
    alleged = "Russia rejects peacekeepers"
    told = said("b", "2025-03-05", f"Rubio said: {alleged}.", "Marco Rubio", alleged, affiliation="USA")
    (one,) = held(rejects("a", "2025-03-03"), told)
    assert len(one.stand.claims) == 2
    assert one.stand.via == ("Marco Rubio",)


def test_on_one_day_the_side_that_more_tell_prevails_and_the_other_is_dissent():
    (one,) = held(rejects("a", "2025-03-03"), rejects("b", "2025-03-03"), accepts("c", "2025-03-03"))
    assert one.stance == "rejects"
    assert [stand.stance for stand in one.dissent] == ["supports"]


def test_a_stance_is_never_later_than_the_report_of_it():
    (one,) = held(act("a", "2025-03-03", "Russia rejected peacekeepers.", "REJECT", "RUS", "rejected", when="2025-05"))
    assert one.stand.when == date(2025, 3, 3)


def test_an_event_that_another_alleges_is_told_through_them():
    text = "Zelenskyy said that Russia rejected peacekeepers."
    told = act("a", "2025-03-03", text, "REJECT", "RUS", "rejected")
    quoted = said("a", "2025-03-03", text, "Volodymyr Zelenskyy", "Russia rejected peacekeepers", affiliation="UKR")
    (one,) = held(Told(told.documents, told.claims + quoted.claims))
    assert {(voice.own, voice.via) for voice in one.stand.told} == {(False, "Volodymyr Zelenskyy")}


def test_the_ban_points_back_at_what_was_forbidden():
    text = "Ukraine prohibits arms exports. Its officials are considering easing the ban."
    (one,) = held(act("a", "2025-03-03", text, "CONCEDE", "UKR", "easing", modality="considered"))
    assert line(one) == ("arms exports", "UKR", "considers")


# a cell, what a person says of it, and the position that follows
RULED = [
    ("actors", "BLR", ("peacekeepers", "BLR", "rejects")),
    ("type", "SUPPORT", ("peacekeepers", "RUS", "supports")),
    ("modality", "denied", None),
]


@pytest.mark.parametrize(("cell", "value", "expected"), RULED, ids=[row[0] for row in RULED])
def test_a_corrected_cell_is_obeyed(cell: str, value: str, expected: tuple[str, str, str] | None):
    told = rejects("a", "2025-03-03")
    (claim,) = told.claims
    made = anchor(claim, told.documents[0])
    moment = datetime(2025, 4, 1, tzinfo=UTC)
    ruling = Ruling(verdict="corrected", claims=(claim.id,), cell=cell, value=value, who="ann", when=moment, anchors=(made,))
    assert [line(one) for one in held(told)] == [("peacekeepers", "RUS", "rejects")]
    assert [line(one) for one in held(told, rulings=[ruling])] == ([expected] if expected else [])


def test_the_order_of_arrival_does_not_matter():
    told = [
        rejects("a", "2025-03-03"),
        accepts("b", "2025-06-01"),
        rejects("c", "2025-06-01"),
        rejects("d", "2025-06-01", by="Ukraine UKR"),
    ]
    expected = held(*told)
    for seed in range(5):
        random.Random(seed).shuffle(told)
        assert held(*told) == expected


def test_every_receipt_holds_the_words_that_tell_it():
    told = said(
        "a",
        "2025-03-03",
        "Much was said. We will never accept peacekeepers. Then lunch.",
        "Sergei Lavrov",
        "We will never accept peacekeepers",
    )
    (one,) = held(told)
    assert one.stand.told[0].span.of(told.documents[0].text) == "We will never accept peacekeepers"
