"""Every source gives captures, or says why not."""

import io
import os
import sys
from datetime import date

import pytest

from depositary.model import Capture, Problem
from depositary.sources import captures
from depositary.text import CODEBOOK, HTML, MARKDOWN, MAX_BYTES, PLAIN

DAY = date(2025, 8, 24)


def test_a_file_is_one_capture_byte_for_byte(tmp_path):
    path = tmp_path / "story.txt"
    path.write_bytes(b"Norway pays.\r\n\xff")
    [capture] = captures(str(path), outlet="example.no", published=DAY)
    assert isinstance(capture, Capture)
    assert (capture.body, capture.source, capture.media_type) == (b"Norway pays.\r\n\xff", str(path), PLAIN)
    assert (capture.outlet, capture.published) == ("example.no", DAY)
    assert capture.fetched is not None


def test_a_folder_gives_its_stories_in_order(tmp_path):
    for name, text in {
        "b.txt": "b", "a.html": "<p>a", "deep/er/c.md": "c", "picture.png": "x", ".hidden.txt": "x", ".git/d.txt": "x", "e.jsonl": '{"text": "e"}\n{"text": "f"}\n',
    }.items():  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    found = list(captures(str(tmp_path), outlet="example.no"))
    assert [(os.path.relpath(one.source, tmp_path), one.media_type) for one in found if isinstance(one, Capture)] == [
        ("a.html", HTML), ("b.txt", PLAIN), ("deep/er/c.md", MARKDOWN), ("e.jsonl:1", CODEBOOK), ("e.jsonl:2", CODEBOOK),
    ]  # fmt: skip
    assert {one.outlet for one in found if isinstance(one, Capture)} == {"example.no"}


def test_lines_keep_their_exact_bytes(tmp_path):
    path = tmp_path / "gold.jsonl"
    first, second = b'{"id": "a",  "text": "\xc3\xa9"}', b'{"id": "b", "text": "two"}'
    path.write_bytes(first + b"\n\n" + second + b"\r\n")
    found = list(captures(str(path)))
    assert [(one.source, one.body) for one in found if isinstance(one, Capture)] == [(f"{path}:1", first), (f"{path}:3", second)]
    assert len(found) == 2


def test_a_line_too_long_is_a_problem_and_the_next_is_read(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"x" * (2 * MAX_BYTES + 10) + b'\n{"text": "y"}\n')
    problem, capture = captures(str(path))
    assert isinstance(problem, Problem)
    assert "too long" in problem.what
    assert isinstance(capture, Capture)
    assert (capture.source, capture.body) == (f"{path}:2", b'{"text": "y"}')


def stdin(monkeypatch, body: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(body)))


def test_standard_input(monkeypatch):
    stdin(monkeypatch, b"<html><p>Norway pays.")
    [capture] = captures("-", published=DAY)
    assert isinstance(capture, Capture)
    assert (capture.source, capture.media_type, capture.published) == ("-", HTML, DAY)


def test_standard_input_without_end(monkeypatch):
    stdin(monkeypatch, b"x" * (MAX_BYTES + 1))
    [problem] = captures("-")
    assert isinstance(problem, Problem)
    assert "more than" in problem.what


def test_an_address_is_fetched_and_what_was_given_is_noted(monkeypatch):
    def fetch(url: str) -> Capture:
        return Capture(body=b"x", source=url, media_type=HTML)

    monkeypatch.setattr("depositary.net.fetch", fetch)
    [capture] = captures("HTTPS://example.org/a", outlet="example.org", published=DAY)
    assert isinstance(capture, Capture)
    assert (capture.source, capture.outlet, capture.published) == ("HTTPS://example.org/a", "example.org", DAY)


def test_an_address_that_cannot_be_had_is_a_problem():
    [problem] = captures("http://127.0.0.1/")
    assert isinstance(problem, Problem)
    assert problem.source == "http://127.0.0.1/"
    assert "private network" in problem.what
    assert problem.next


@pytest.fixture
def bad(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty.jsonl").write_text("")
    (tmp_path / "big.txt").write_bytes(b"x" * (MAX_BYTES + 1))
    (tmp_path / "dir.jsonl").mkdir()
    return tmp_path


PROBLEMS = [
    ("no such file", "none.txt", "no such file"),
    ("no such file of lines", "none.jsonl", "no such file"),
    ("a folder without stories", "empty", "no story"),
    ("a folder named like lines", "dir.jsonl", "no story"),
    ("an empty file of lines", "empty.jsonl", "empty"),
    ("too large a file", "big.txt", "too large"),
    ("a file as a folder", "big.txt/x", "cannot be opened"),
    ("no name for a file", "a\0b", "cannot be opened"),
]


@pytest.mark.parametrize(("name", "reason"), [case[1:] for case in PROBLEMS], ids=[case[0] for case in PROBLEMS])
def test_problems_are_values_on_one_line(bad, name, reason):
    [problem] = captures(str(bad) + "/" + name)
    assert isinstance(problem, Problem)
    assert reason in problem.what
    assert problem.next
    assert "\n" not in str(problem)
