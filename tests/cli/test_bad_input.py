"""Bad input is told in one line that says what and why, and costs nobody else's story."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from program import STORY, Done, run_alone

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
    ("broken HTML", "broken.html", b"<html><head><title>Aid</title><body><div <p <<>< a href='", "no main text"),
    ("a broken line of gold", "broken.jsonl", b'{"id": "a", "text": \n', "no JSON"),
    ("an empty file of gold", "empty.jsonl", b"", "empty"),
]
IDS = [case[0] for case in BAD]


GIVEN = ("--published", "2025-08-25", "--outlet", "The Harbour Post", "--json")


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def fill(folder: Path) -> list[str]:
    """Put all bad files and one good story into a folder; return their names, the good one in the middle."""
    for _, name, body, _ in BAD:
        if body is not None:
            (folder / name).write_bytes(body)
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    names = [name for _, name, _, _ in BAD]
    return [*names[:5], "story.txt", *names[5:]]


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> Done:
    """One run over all of it, in a process of its own."""
    folder = tmp_path_factory.mktemp("batch")
    return run_alone(folder, ["read", *fill(folder), *GIVEN])


@pytest.mark.parametrize(("name", "body", "why"), [case[1:] for case in BAD], ids=IDS)
def test_bad_input_is_one_line_that_says_what_and_why(batch: Done, name: str, body: bytes | None, why: str):
    told = [line for line in lines_of(batch.stderr) if line.startswith(f"depositary: {name}:")]
    assert len(told) == 1, batch.stderr
    assert why in told[0]


def test_nothing_else_is_said(batch: Done):
    assert len(lines_of(batch.stderr)) == len(BAD)


def test_bad_input_ends_in_exit_code_two(batch: Done):
    assert batch.returncode == 2


def test_the_rest_of_the_batch_goes_on(batch: Done):
    claims = [json.loads(line) for line in batch.stdout.splitlines()]
    assert claims
    assert {claim["document"]["outlet"] for claim in claims} == {"The Harbour Post"}


def test_bad_input_leaves_nothing_half_written(tmp_path: Path, depositary: Callable[..., Done]):
    done = depositary("add", *fill(tmp_path), *GIVEN)
    assert done.returncode == 2
    assert len(lines_of(done.stderr)) == len(BAD)
    assert len(json.loads(done.stdout)["documents"]) == 1
    from depositary.store import open_store

    with open_store(tmp_path / "depositary.db") as store:
        assert [capture.source for capture in store.captures()] == ["story.txt"]
        assert len(store.documents()) == 1


def test_no_date_to_be_found_is_told_and_the_story_is_read(story: Path, depositary: Callable[..., Done]):
    done = depositary("read", story.name, "--json")
    assert done.returncode == 2
    (told,) = lines_of(done.stderr)
    assert told.startswith("depositary: story.txt: no date of publication was found")
    assert "--published" in told
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert claims
    assert not any(((claim["payload"].get("date") or {}).get("value") or "").startswith("20") for claim in claims), "a date was guessed"


MISTAKES = [
    ("a command that does not exist", ["reed"], "No such command"),
    ("no source", ["read"], "Missing argument"),
    ("a date that is none", ["read", "story.txt", "--published", "last week"], "--published"),
    ("a format that does not exist", ["read", "story.txt", "--format", "xml"], "--format"),
    ("a line that does not exist", ["show", "c-nothing"], "there is no entry c-nothing"),
    ("a period that means nothing", ["ledger", "--since", "soon"], "--since soon"),
    ("a report in an unknown format", ["report", "-o", "report.pdf"], ".html"),
    ("a report into a folder that does not exist", ["report", "-o", "nowhere/report.html"], "nowhere/report.html"),
    ("a currency that does not exist", ["report", "--currency", "doubloons"], "--currency DOUBLOONS"),
    ("gold that does not exist", ["evaluate", "gold.jsonl"], "gold.jsonl"),
    ("a database in a folder that does not exist", ["--db", "nowhere/a.db", "ledger"], "nowhere"),
    ("a database that is none", ["--db", "story.txt", "ledger"], "is no database"),
]


@pytest.mark.parametrize(("arguments", "why"), [case[1:] for case in MISTAKES], ids=[case[0] for case in MISTAKES])
@pytest.mark.usefixtures("story")
def test_a_mistake_is_told_without_a_traceback(depositary: Callable[..., Done], arguments: list[str], why: str):
    done = depositary(*arguments)
    assert done.returncode == 2
    assert why in done.stderr
    assert "Traceback" not in done.stderr
    assert not done.stdout.strip()
