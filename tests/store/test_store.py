"""What is kept comes back, once, and all of it or nothing."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy.exc import IntegrityError

from depositary.errors import MissingError
from depositary.kinds import Commitment, Event
from depositary.model import Amount, Capture, Claim, Document, Entry, OffsetMap, Problem, Ruling, Settled, Span
from depositary.store import Store, open_store

FIRST = Capture(body=b"Norway pays.\r\n\xff\0", source="a.txt", media_type="text/plain", fetched=datetime(2025, 8, 24, 12, tzinfo=UTC),
                outlet="example.no", published=date(2025, 8, 24))  # fmt: skip
SECOND = Capture(body=b"Chad thanks.", source="-", media_type="text/html")
RULING = Ruling(verdict="wrong", claims=("x",), who="jr", when=datetime(2025, 8, 24, tzinfo=UTC))


def document(capture: Capture = FIRST, name: str = "d1", text: str = "Norway pays.") -> Document:
    return Document(id=name, capture=capture.id, text=text, published=date(2025, 8, 24), offsets=OffsetMap(((0, 0, 6), (8, 6, 4))))


def claim(name: str = "d1", value: int = 2, start: int = 0) -> Claim:
    amount = Amount(value=Decimal(value), currency=("NOK",))
    return Claim(document=name, payload=Commitment(donors=("NOR",), amount=amount), passages=(Span(start, start + 6),))


def meeting(name: str = "d1", start: int = 0) -> Claim:
    return Claim(document=name, payload=Event(type="CONSULT", actors=("NOR",)), passages=(Span(start, start + 6),))


def entry(name: str, kind: str = "commitment") -> Entry:
    cells = tuple((cell, Settled(value=value)) for cell, value in (("donors", ("NOR",)), ("date", None), ("reported", None)))
    return Entry(id=name, kind=kind, caption="Norway to Chad", cells=cells, claims=(f"x{name}",))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "depositary.db"


@pytest.fixture
def store(path):
    with open_store(path) as opened:
        yield opened


def put(store: Store, entries: list[Entry]) -> None:
    """Put a ledger in the place of the old one."""
    store.replace_entries([one.id for one in store.entries()], entries, {claim: "d1" for one in entries for claim in one.claims}, [])


def fill(store: Store) -> None:
    store.archive(FIRST)
    store.archive(SECOND)
    store.keep_document(document())
    store.keep_document(document(SECOND, "d2", "Chad thanks."))
    store.keep_claims("d1", [meeting(start=5), claim()], "reader 1")
    store.keep_claims("d2", [claim("d2", 3)], "reader 1")
    put(store, [entry("e2b"), entry("e1a", "event"), entry("e2a")])
    store.keep_ruling(RULING)
    store.keep_problem(Problem(source="b.txt", what="is empty"))


def everything(store: Store) -> tuple[object, ...]:
    return (list(store.captures()), store.documents(), store.claims(), store.entries(), store.rulings(), store.problems())


def test_all_that_is_kept_comes_back_in_another_session(path):
    with open_store(path) as store:
        fill(store)
        before = everything(store)
    with open_store(path) as store:
        assert everything(store) == before
    assert before == (
        [FIRST, SECOND],
        [document(), document(SECOND, "d2", "Chad thanks.")],
        [meeting(start=5), claim(), claim("d2", 3)],
        [entry("e2a"), entry("e2b"), entry("e1a", "event")],
        [RULING],
        [Problem(source="b.txt", what="is empty")],
    )


def test_adding_the_same_twice_changes_nothing(store):
    fill(store)
    before = everything(store)
    fill(store)
    assert everything(store) == before


def test_a_capture_is_archived_once(store):
    assert store.archive(FIRST) is True
    assert store.archive(FIRST) is False
    assert store.archive(Capture(body=FIRST.body, source="elsewhere", media_type="text/html")) is False
    assert list(store.captures()) == [FIRST]


CHOSEN = [
    ("all", {}, ["d1 event", "d1 commitment", "d2 commitment"]),
    ("of a kind", {"kind": "commitment"}, ["d1 commitment", "d2 commitment"]),
    ("of a document", {"document": "d2"}, ["d2 commitment"]),
    ("of both", {"kind": "event", "document": "d2"}, []),
]


@pytest.mark.parametrize(("which", "found"), [case[1:] for case in CHOSEN], ids=[case[0] for case in CHOSEN])
def test_claims_are_chosen(store, which, found):
    fill(store)
    assert [f"{one.document} {one.kind}" for one in store.claims(**which)] == found


def test_entries_are_chosen_by_kind_and_found_by_id(store):
    fill(store)
    assert [one.id for one in store.entries()] == ["e2a", "e2b", "e1a"]
    assert [one.id for one in store.entries("commitment")] == ["e2a", "e2b"]
    assert store.entry("e1a").id == store.entry("e1").id == "e1a"
    for name, reason in {"e2": "more than one", "e9": "no entry", "": "more than one", "e1_": "no entry", "e%": "no entry"}.items():
        with pytest.raises(MissingError, match=reason):
            store.entry(name)


def test_single_things_are_found_or_missed(store):
    fill(store)
    assert store.capture(FIRST.id) == FIRST
    assert store.document("d2").text == "Chad thanks."
    assert store.claim(claim().id) == claim()
    for look, name in ((store.capture, "0"), (store.document, "d9"), (store.claim, "zz")):
        with pytest.raises(MissingError, match=name):
            look(name)


def test_an_exact_id_counts_before_longer_ones(store):
    put(store, [entry("e12"), entry("e1"), entry("e11"), entry("e13"), entry("e10")])
    assert store.entry("e1").id == "e1"


def test_a_new_reading_replaces_the_old(store):
    fill(store)
    store.keep_document(document(text="Norway pays!"))
    store.keep_claims("d1", [claim(value=5), claim(value=5)], "reader 2")
    assert store.document("d1").text == "Norway pays!"
    assert store.claims(document="d1") == [claim(value=5)]
    assert (store.fingerprint("d1"), store.fingerprint("d2"), store.fingerprint("d9")) == ("reader 2", "reader 1", None)
    assert [one.id for one in store.documents()] == ["d1", "d2"]


def test_a_reading_that_found_nothing_is_a_reading(store):
    store.archive(FIRST)
    store.keep_document(document())
    store.keep_claims("d1", [], "reader 1")
    assert (store.claims(), store.fingerprint("d1")) == ([], "reader 1")


def test_a_new_ledger_replaces_the_old(store):
    fill(store)
    put(store, [])
    assert store.entries() == []


def test_together_is_all_or_nothing(store):
    def half_way() -> None:
        with store.together():
            fill(store)
            assert len(store.claims()) == 3
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        half_way()
    assert everything(store) == ([], [], [], [], [], [])
    with store.together():
        fill(store)
    assert len(store.claims()) == 3


def test_a_failure_caught_inside_leaves_the_rest_whole(store):
    with store.together():
        fill(store)
        with pytest.raises(IntegrityError):
            store.keep_claims("no such document", [claim("no such document")], "reader 1")
    assert len(store.claims()) == 3


def test_a_document_needs_its_capture(store):
    with pytest.raises(IntegrityError):
        store.keep_document(document())
    assert store.documents() == []


def test_captures_are_given_while_the_store_is_written(store):
    store.archive(FIRST)
    store.archive(SECOND)
    for capture in store.captures():
        store.keep_document(document(capture, capture.id))
    assert len(store.documents()) == 2


def test_two_sessions_at_once(path):
    with open_store(path) as one, open_store(path) as other:
        one.archive(FIRST)
        assert list(other.captures()) == [FIRST]
        with one.together():
            one.archive(SECOND)
            assert list(other.captures()) == [FIRST]
        assert other.archive(SECOND) is False
