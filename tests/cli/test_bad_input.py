"""Bad input is told in one line that says what and why, and costs nobody else's story."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

FRENCH = (
    "Le gouvernement a annoncé lundi une aide de deux milliards de dollars pour les pays qui ont été touchés par la sécheresse. "
    "Les ministres se sont réunis dans la capitale avec les représentants de l'Union européenne et des Nations unies. "
)
LONG = "The minister said on Monday that the aid would come. "

# what it is, name of the file, its bytes (None: there is no such file), a word of the reason
BAD = [
    ("an empty file", "empty.txt", b"", "empty"),
    ("nothing but blanks", "blank.txt", b" \n\t\n ", "empty"),
    ("a binary file", "binary.txt", bytes(range(256)) * 40, "text"),
    ("an image that is named as a text", "image.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "text"),
    ("a text in another language", "french.txt", (FRENCH * 4).encode(), "not an English text"),
    ("a text of 20 MB", "long.txt", (LONG * (20_000_000 // len(LONG) + 1)).encode(), "too large"),
    ("a missing file", "missing.txt", None, "no such file"),
    ("broken HTML", "broken.html", b"<html><head><title>x</title><body><div <p <<>< a href='", "no main text"),
    ("a broken line of gold", "broken.jsonl", b'{"id": "a", "text": \n', "codebook"),
    ("an empty file of gold", "empty.jsonl", b"", "empty"),
]
IDS = [case[0] for case in BAD]


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(("name", "body", "why"), [case[1:] for case in BAD], ids=IDS)
def test_bad_input_is_one_line_and_the_rest_goes_on(
    tmp_path: Path, story: Path, depositary: Callable, name: str, body: bytes | None, why: str
):
    if body is not None:
        (tmp_path / name).write_bytes(body)
    done = depositary("read", name, story.name, "--published", "2025-08-25", "--outlet", "The Harbour Post", "--json")
    assert done.returncode == 2
    (told,) = lines_of(done.stderr)
    assert told.startswith(f"depositary: {name}")
    assert why in told
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert claims, "the good story after the bad one was not read"
    assert {claim["document"]["outlet"] for claim in claims} == {"The Harbour Post"}


def test_bad_input_leaves_nothing_half_written(tmp_path: Path, story: Path, depositary: Callable):
    for _, name, body, _ in BAD:
        if body is not None:
            (tmp_path / name).write_bytes(body)
    sources = [name for _, name, _, _ in BAD]
    done = depositary("add", *sources[:5], story.name, *sources[5:], "--published", "2025-08-25", "--json")
    assert done.returncode == 2
    assert len(lines_of(done.stderr)) == len(BAD)
    assert len(json.loads(done.stdout)["documents"]) == 1
    from depositary.store import open_store

    with open_store(tmp_path / "depositary.db") as store:
        assert [capture.source for capture in store.captures()] == [story.name]
        assert len(store.documents()) == 1


def test_no_date_to_be_found_is_told_and_the_story_is_read(story: Path, depositary: Callable):
    done = depositary("read", story.name, "--json")
    assert done.returncode == 2
    (told,) = lines_of(done.stderr)
    assert told.startswith("depositary: story.txt: no date of publication was found")
    assert "--published" in told
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert claims
    assert not any((claim["payload"].get("date") or {}).get("value", "").startswith("20") for claim in claims), "a date was guessed"


MISTAKES = [
    ("a command that does not exist", ["reed"], "No such command"),
    ("no source", ["read"], "Missing argument"),
    ("a date that is none", ["read", "story.txt", "--published", "last week"], "--published"),
    ("a format that does not exist", ["read", "story.txt", "--format", "xml"], "--format"),
    ("a line that does not exist", ["show", "c-nothing"], "there is no entry c-nothing"),
    ("a period that means nothing", ["ledger", "--since", "soon"], "--since soon"),
    ("a report in an unknown format", ["report", "-o", "report.pdf"], ".html"),
    ("a report into a folder that does not exist", ["report", "-o", "nowhere/report.html"], "nowhere/report.html"),
    ("gold that does not exist", ["evaluate", "gold.jsonl"], "gold.jsonl"),
    ("a database in a folder that does not exist", ["--db", "nowhere/a.db", "ledger"], "nowhere"),
    ("a database that is none", ["--db", "story.txt", "ledger"], "is no database"),
]


@pytest.mark.parametrize(("arguments", "why"), [case[1:] for case in MISTAKES], ids=[case[0] for case in MISTAKES])
@pytest.mark.usefixtures("story")
def test_a_mistake_is_told_without_a_traceback(depositary: Callable, arguments: list[str], why: str):
    done = depositary(*arguments)
    assert done.returncode == 2
    assert why in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout.strip()
