"""Whatever comes in, a document or one line that says what is wrong."""

import json
from datetime import date

import pytest

from depositary.model import Capture, Document, Problem, Span
from depositary.text import CODEBOOK, HTML, MARKDOWN, PLAIN, media_type, read_capture, source_text

STORY = "Norway will pay two billion kroner to the fund for schools in Chad, the ministry’s spokesman said on Monday in Zürich."
GERMAN = "Norwegen wird zwei Milliarden Kronen an den Fonds für Schulen im Tschad zahlen, sagte das Ministerium, und der Rest wird nach einer Prüfung gezahlt."


def capture(body: bytes, media_type: str = PLAIN, **more: object) -> Capture:
    return Capture(body=body, source="story", media_type=media_type, **more)


# What it shows, the bytes, the media type, a word of the reason, a word of the advice.
UNREADABLE = [
    ("empty", b"", PLAIN, "empty", "nothing"),
    ("only spaces", b" \n\t ", PLAIN, "empty", "nothing"),
    ("only invisible letters", "\u200b\ufeff\u00a0".encode(), PLAIN, "no words", "nothing"),
    ("only figures", b"1 2 3 4 5", PLAIN, "no words", "nothing"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 x", PLAIN, "a PDF", ".txt"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0", HTML, "a PNG image", ".txt"),
    ("an office document", b"PK\x03\x04\x14\0\x06\0", PLAIN, "office document", ".txt"),
    ("a binary file", b"some\0thing\0else", PLAIN, "binary", ".txt"),
    ("20 MB", b"All the words in the world. " * 750_000, PLAIN, "too large", "split"),
    ("too many characters", b"All the words in the world. " * 50_000, PLAIN, "too many", "split"),
    ("German", GERMAN.encode(), PLAIN, "seems to be German", "only English"),
    ("a page without text", b"<html><body></body></html>", HTML, "no main text", ".txt"),
    ("a line that is no JSON", b"{\"id\": ", CODEBOOK, "no JSON", "each line"),
    ("JSON without text", b"{\"id\": \"x\"}", CODEBOOK, "no `text`", "needs"),
    ("JSON that is a list", b"[1]", CODEBOOK, "no `text`", "needs"),
    ("JSON with an empty text", b"{\"id\": \"x\", \"text\": \" \"}", CODEBOOK, "empty", "nothing"),
    ("JSON with a broken date", b"{\"id\": \"x\", \"text\": \"The words of it.\", \"published\": \"May\"}", CODEBOOK, "no date", "2025"),
    ("JSON nested without end", b"[" * 100_000, CODEBOOK, "no JSON", "each line"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "kind", "what", "advice"), [case[1:] for case in UNREADABLE], ids=[case[0] for case in UNREADABLE])
def test_what_cannot_be_read_is_a_problem_on_one_line(body, kind, what, advice):
    problem = read_capture(capture(body, kind))
    assert isinstance(problem, Problem)
    assert problem.source == "story"
    assert what in problem.what
    assert advice in problem.next
    assert "\n" not in str(problem)
    assert len(str(problem)) < 200


CHARSETS = [
    ("UTF-8", "utf-8", b""),
    ("UTF-8 with a mark", "utf-8", b"\xef\xbb\xbf"),
    ("UTF-16", "utf-16", b""),
    ("Windows-1252", "cp1252", b""),
]


@pytest.mark.parametrize(("charset", "mark"), [case[1:] for case in CHARSETS], ids=[case[0] for case in CHARSETS])
def test_the_encoding_is_found(charset, mark):
    document = read_capture(capture(mark + STORY.encode(charset)))
    assert isinstance(document, Document)
    assert document.text == STORY


def test_one_broken_byte_does_not_spoil_a_text():
    body = (STORY * 30).encode() + b"\xff the end."
    document = read_capture(capture(body))
    assert isinstance(document, Document)
    assert "ministry’s" in document.text


def test_a_page_declares_its_encoding():
    page = f'<html><head><meta charset="iso-8859-2"></head><body><article><p>{"Minister Kovář said that the money was paid. " * 8}</p></article></body></html>'
    document = read_capture(capture(page.encode("iso-8859-2"), HTML))
    assert isinstance(document, Document)
    assert "Kovář" in document.text


def test_a_codebook_document_keeps_its_id_and_its_labels_are_not_looked_at():
    record = {
        "id": "ex-1",
        "outlet": "example.no",
        "title": "Norway pays",
        "published": "2025-03-03",
        "text": "Long roadsTalks began in March. " + STORY,
    }
    plain = read_capture(capture(json.dumps(record).encode(), CODEBOOK))
    labelled = capture(json.dumps(record | {"events": "nonsense", "commitments": [{"id": 7}]}).encode(), CODEBOOK)
    document = read_capture(labelled)
    assert isinstance(document, Document)
    assert isinstance(plain, Document)
    assert (document.id, document.outlet, document.title, document.published) == ("ex-1", "example.no", "Norway pays", date(2025, 3, 3))
    assert document.text == plain.text
    assert source_text(labelled) == record["text"]
    start = document.text.index("Talks")
    assert document.offsets.source(Span(start, start + 5)) == Span(10, 15)


def test_given_facts_count_first():
    document = read_capture(
        capture(f"Outlet: example.no\nPublished: 2025-03-03\n\n{STORY}".encode(), outlet="given.example", published=date(2025, 3, 4))
    )
    assert isinstance(document, Document)
    assert (document.outlet, document.published, document.published_basis) == ("given.example", date(2025, 3, 4), "given")


NAMES = [
    ("a.txt", b"words", PLAIN),
    ("a.TXT", b"<!DOCTYPE html><p>x", HTML),
    ("a.md", b"# words", MARKDOWN),
    ("a.html", b"words", HTML),
    ("a", b"\xef\xbb\xbf \n<html>", HTML),
    ("a", b"2 < 3", PLAIN),
    ("a.pdf", b"%PDF", PLAIN),
]


@pytest.mark.parametrize(("name", "head", "kind"), NAMES, ids=[f"{name} {head!r}" for name, head, _ in NAMES])
def test_media_types(name, head, kind):
    assert media_type(name, head) == kind


def test_gold_offsets_survive_the_repairs(shared):
    """Every marked passage of the gold holds the same letters before and after, wherever it lies."""
    seen = 0
    for path in sorted((shared / "gold").glob("*.jsonl")):
        for line in path.read_bytes().splitlines():
            taken = capture(line, CODEBOOK)
            document = read_capture(taken)
            assert isinstance(document, Document)
            source = source_text(taken)
            places = [document.offsets.source(Span(place, place + 1)).start for place in range(len(document.text))]
            for event in json.loads(line)["events"]:
                for start, end in event["evidence"]:
                    inside = [place for place, origin in enumerate(places) if start <= origin < end]
                    assert inside, (document.id, start, end)
                    back = document.offsets.source(Span(inside[0], inside[-1] + 1))
                    assert abs(back.start - start) <= 6, (document.id, source[start : start + 20])
                    assert abs(back.end - end) <= 6, (document.id, source[end - 20 : end])
                    seen += 1
    assert seen > 800
