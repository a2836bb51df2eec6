"""Frames of the user's own, given on the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from program import Done

STORY = "Japan mobilised 3 billion dollars for Indonesia, the finance ministry in Tokyo said on Monday. The money is for the power grid.\n"
FRAMES = """
[classes]
finance = "dollar money"
[[frame]]
words = "mobilise"
type = "AID"
class = "verb"
needs = "obj:@finance"
recipient = "for"
"""
GIVEN = ("--published", "2025-08-25", "--json")


@pytest.fixture
def files(tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "mine.toml").write_text(FRAMES, encoding="utf-8")
    (tmp_path / "wrong.toml").write_text(FRAMES.replace("recipient", "reciever"), encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a", "text": STORY, "published": "2025-08-25"}) + "\n", encoding="utf-8")
    return tmp_path


def types(done: Done) -> set[str]:
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    return {claim["payload"]["type"] for claim in claims if claim["kind"] == "event"}


@pytest.mark.usefixtures("files")
def test_read_takes_frames(depositary: Callable[..., Done]):
    assert "AID" not in types(depositary("read", "story.txt", *GIVEN))
    assert "AID" in types(depositary("read", "story.txt", "--frames", "mine.toml", *GIVEN))


def test_add_reads_again_when_the_file_of_frames_has_changed(files: Path, depositary: Callable[..., Done]):
    def added() -> tuple[int, set[str]]:
        done = depositary("add", "story.txt", "--frames", "mine.toml", *GIVEN)
        said = json.loads(done.stdout)
        ledger = depositary("ledger", "--kind", "event", "--json")
        return len(said["documents"]), {json.loads(line)["cells"]["type"]["value"] for line in ledger.stdout.splitlines()}

    first, before = added()
    again, same = added()
    (files / "mine.toml").write_text(FRAMES.replace('"AID"', '"COOPERATE"'), encoding="utf-8")
    changed, after = added()
    assert (first, again, changed) == (1, 0, 1)
    assert before == same != after


@pytest.mark.usefixtures("files")
def test_evaluate_takes_frames(depositary: Callable[..., Done]):
    plain = depositary("evaluate", "gold.jsonl", "--misses", "--json")
    extended = depositary("evaluate", "gold.jsonl", "--misses", "--json", "--frames", "mine.toml")
    assert (plain.returncode, extended.returncode) == (0, 0), extended.stderr
    assert plain.stdout != extended.stdout


COMMANDS = [("read", "story.txt"), ("add", "story.txt"), ("evaluate", "gold.jsonl")]


@pytest.mark.parametrize("command", COMMANDS, ids=[name for name, _ in COMMANDS])
def test_a_wrong_file_is_told_in_one_line_before_anything_is_done(files: Path, depositary: Callable[..., Done], command: tuple[str, str]):
    done = depositary(*command, "--frames", "wrong.toml")
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "depositary: wrong.toml: frame 1: unknown key 'reciever'; known are words, type, class, needs, actor, recipient, options"
    ]
    assert not done.stdout
    assert not (files / "depositary.db").exists()


@pytest.mark.usefixtures("files")
def test_a_file_that_is_not_there_is_told(depositary: Callable[..., Done]):
    done = depositary("read", "story.txt", "--frames", "nowhere.toml")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "nowhere.toml: cannot be opened: No such file" in done.stderr
