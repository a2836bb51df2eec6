"""The order of steps, with a reader made of paper."""

import re
from pathlib import Path

import pytest

from depositary.flows import fingerprint, keep, publish, read
from depositary.flows.collect import collect, counted
from depositary.flows.settle import settle_ledger
from depositary.kinds import Commitment
from depositary.model import Capture, Claim, Document, Item, Problem, Span
from depositary.store import Store, open_store

TEXT = "Denmark gave Ukraine 50 generators, the defence ministry said on Monday in Copenhagen."


def capture(text: str = TEXT, source: str = "a.txt", published: str | None = "2025-08-27") -> Capture:
    from datetime import date

    return Capture(
        body=text.encode(), source=source, media_type="text/plain", published=date.fromisoformat(published) if published else None
    )


def paper_reader(document: Document, *_: object) -> tuple[Claim, ...]:
    """Find generators and nothing else."""
    found = re.search(r"(\d+) generators", document.text)
    if not found:
        return ()
    given = Commitment(donors=("DNK",), recipients=("UKR",), items=(Item(quantity=int(found[1]), what="generators"),), status="delivered")
    return (Claim(document=document.id, payload=given, passages=(Span(*found.span()),)),)


@pytest.fixture(autouse=True)
def paper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "claims_in", paper_reader)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    with open_store(tmp_path / "a.db") as opened:
        yield opened


def test_what_cannot_be_read_passes_by():
    problem = Problem(source="b.txt", what="there is no such file")
    outcomes = list(read.read([capture(), problem, capture(text="")]))
    assert [type(one).__name__ for one in outcomes] == ["Read", "Problem", "Problem"]
    assert outcomes[1] is problem


def test_a_fault_of_the_reader_costs_one_document(monkeypatch: pytest.MonkeyPatch):
    def faulty(document: Document, *_: object) -> tuple[Claim, ...]:
        if "fault" in document.text:
            raise IndexError("list index\nout of range")
        return ()

    monkeypatch.setattr(read, "claims_in", faulty)
    first, second = read.read([capture("A fault lies in the ground of the city, the mayor said."), capture()])
    assert isinstance(first, Problem)
    assert "IndexError: list index out of range" in str(first)
    assert isinstance(second, read.Read)


def test_an_undated_document_is_read_with_a_warning():
    (outcome,) = read.read([capture(published=None)])
    assert isinstance(outcome, read.Read)
    assert ["no date of publication" in str(one) for one in outcome.warnings] == [True]


def test_keeping_twice_reads_once(store: Store):
    first, second = keep.keep([capture(), capture(source="b.txt")], store)
    assert (type(first).__name__, type(second).__name__) == ("Read", "Capture")
    (third,) = keep.keep([capture()], store)
    assert isinstance(third, Capture)
    assert len(store.documents()) == 1


def test_a_better_reader_reads_again_and_leaves_the_capture(store: Store, monkeypatch: pytest.MonkeyPatch):
    list(keep.keep([capture()], store))
    monkeypatch.setattr(keep, "reader_fingerprint", lambda *_: "another")
    (again,) = keep.keep([capture(source="b.txt", published="2030-01-01")], store)
    assert isinstance(again, read.Read)
    assert again.capture.source == "a.txt"
    assert (len(list(store.captures())), len(store.documents())) == (1, 1)


def test_nothing_is_half_written(store: Store, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(Store, "keep_claims", full)
    with pytest.raises(OSError, match="disk is full"):
        list(keep.keep([capture()], store))
    assert (list(store.captures()), store.documents()) == ([], [])


def test_settling_twice_makes_the_same_ledger(store: Store):
    list(keep.keep([capture()], store))
    settle_ledger(store)
    before = store.entries()
    settle_ledger(store)
    assert [one.caption for one in before] == ["Denmark → Ukraine: 50 generators, delivered"]
    assert store.entries() == before


WISHES = [
    ("all", publish.Wish(), 1),
    ("the kind", publish.Wish(kinds=frozenset({"commitment"})), 1),
    ("another kind", publish.Wish(kinds=frozenset({"event"})), 0),
    ("a kind of help", publish.Wish(kinds=frozenset({"unspecified"})), 1),
    ("the donor", publish.Wish(donors=("Denmark",)), 1),
    ("one of two donors", publish.Wish(donors=("Norway", "dnk")), 1),
    ("another recipient", publish.Wish(recipients=("Sudan",)), 0),
]


@pytest.mark.parametrize(("wish", "count"), [case[1:] for case in WISHES], ids=[case[0] for case in WISHES])
def test_wishes(store: Store, wish: publish.Wish, count: int):
    list(keep.keep([capture()], store))
    settle_ledger(store)
    assert len(publish.chosen(publish.ledger(store), wish)) == count


def test_a_stream_is_counted_without_being_lost(tmp_path: Path):
    for name in ("b.txt", "a.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    stream, total = counted(collect([str(tmp_path), str(tmp_path / "missing.txt")]))
    found = list(stream)
    assert total == len(found) == 3
    assert [Path(one.source).name for one in found] == ["a.txt", "b.txt", "missing.txt"]


def test_the_fingerprint_changes_with_every_file_and_with_nothing_else(tmp_path: Path):
    room = tmp_path / "lang"
    room.mkdir()
    (room / "words.py").write_text("GIVE = 1", encoding="utf-8")
    first = fingerprint.fingerprint([room])
    (room / "words.pyc").write_bytes(b"made again")
    assert fingerprint.fingerprint([room]) == first
    (room / "words.py").write_text("GIVE = 2", encoding="utf-8")
    assert re.fullmatch(r"[0-9a-f]{16}", first)
    assert fingerprint.fingerprint([room]) != first


def test_the_flow_s_four_lines_name_rooms_that_exist():
    import depositary.flows

    house = Path(depositary.flows.__file__).parents[1]
    rooms = {"sources", "store", "text", "nlp", "extract", "reconcile", "report", "export"}
    told = set(re.findall(r"\b([a-z]+)\b", depositary.flows.__doc__ or ""))
    assert rooms <= told
    assert all((house / room).is_dir() for room in rooms)
