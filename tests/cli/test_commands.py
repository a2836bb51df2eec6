"""The commands, from a story to a report, each as text and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

GIVEN = ("--published", "2025-08-25", "--outlet", "The Harbour Post")
NORWAY = "Norway → Ukraine"


def test_read_prints_what_a_story_says_and_keeps_nothing(tmp_path: Path, story: Path, depositary: Callable):
    done = depositary("read", story.name, *GIVEN)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{NORWAY}: NOK 7 billion" in " ".join(done.stdout.split())
    assert "The Harbour Post, 25 August 2025" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == [story.name]


def test_read_takes_what_is_piped_in(story: Path, depositary: Callable):
    done = depositary("read", "-", *GIVEN, "--json", given=story.read_text(encoding="utf-8"))
    assert done.returncode == 0
    assert {json.loads(line)["document"]["outlet"] for line in done.stdout.splitlines()} == {"The Harbour Post"}


def test_json_is_the_format_jsonl(story: Path, depositary: Callable):
    assert depositary("read", story.name, *GIVEN, "--json").stdout == depositary("read", story.name, *GIVEN, "--format", "jsonl").stdout


def test_codebook_offsets_lead_to_the_words_of_the_original(story: Path, depositary: Callable):
    done = depositary("read", story.name, *GIVEN, "--format", "codebook")
    (document,) = [json.loads(line) for line in done.stdout.splitlines()]
    text = story.read_text(encoding="utf-8")
    assert document["text"] == text
    assert document["published"] == "2025-08-25"
    assert any("7 billion kroner" in text[start:end] for one in document["commitments"] for start, end in one["evidence"])
    assert {text[slice(*one["span"])] for one in document["dates"]} >= {"Monday", "Sunday"}


def test_labels_of_gold_are_never_used(tmp_path: Path, depositary: Callable):
    text = "Norway will provide 7 billion kroner in military aid to Ukraine, the government said on Monday."
    record = {"id": "a-1", "outlet": "The Harbour Post", "title": "Aid", "published": "2025-08-25", "text": text}
    labels = {"dates": [{"span": [0, 6], "value": "1999"}], "events": [], "statements": [], "commitments": []}
    (tmp_path / "plain.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    (tmp_path / "marked.jsonl").write_text(json.dumps(record | labels) + "\n", encoding="utf-8")
    plain, marked = (depositary("read", name, "--format", "codebook") for name in ("plain.jsonl", "marked.jsonl"))
    assert plain.stdout == marked.stdout
    assert json.loads(plain.stdout)["id"] == "a-1"


def test_adding_twice_changes_nothing(story: Path, depositary: Callable):
    first = json.loads(depositary("add", story.name, *GIVEN, "--json").stdout)
    before = depositary("ledger", "--json").stdout
    second = json.loads(depositary("add", story.name, *GIVEN, "--json").stdout)
    assert (len(first["documents"]), bool(first["entries"])) == (1, True)
    assert second == {"documents": [], "known": 1, "entries": []}
    assert depositary("ledger", "--json").stdout == before


@pytest.fixture
def kept(story: Path, depositary: Callable) -> Callable:
    assert depositary("add", story.name, *GIVEN).returncode == 0
    return depositary


FILTERS = [
    ("everything", [], True),
    ("commitments", ["--kind", "commitment"], True),
    ("a kind of help", ["--kind", "military"], True),
    ("another kind of help", ["--kind", "humanitarian"], False),
    ("donor by code", ["--donor", "NOR"], True),
    ("donor by name", ["--donor", "norway"], True),
    ("another donor", ["--donor", "Canada"], False),
    ("recipient by name", ["--recipient", "Ukraine"], True),
    ("donor and another recipient", ["--donor", "NOR", "--recipient", "Sudan"], False),
    ("since before", ["--since", "2025-08-01"], True),
    ("since after", ["--since", "2025-09-01"], False),
]


def test_the_ledger_is_filtered(kept: Callable):
    for name, arguments, found in FILTERS:
        lines = [json.loads(line) for line in kept("ledger", *arguments, "--json").stdout.splitlines()]
        assert any(line["kind"] == "commitment" for line in lines) is found, name


def test_a_line_is_shown_by_the_beginning_of_its_id(kept: Callable):
    entry = json.loads(kept("ledger", "--kind", "commitment", "--json").stdout)
    assert entry["id"] == "UKR-2025-0001"
    shown = kept("show", entry["id"][:9] + "0")
    assert "“7 billion kroner”" in shown.stdout
    assert "Receipts" in shown.stdout
    assert json.loads(kept("show", entry["id"], "--json").stdout)["receipts"][0]["outlet"] == "The Harbour Post"


def test_a_report_is_printed_and_written(tmp_path: Path, kept: Callable):
    printed = kept("report")
    assert "Norway → Ukraine" in printed.stdout
    for name in ("report.html", "report.md", "report.json"):
        assert kept("report", "-o", name).returncode == 0
    assert (tmp_path / "report.md").read_text(encoding="utf-8") == printed.stdout
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8")) == json.loads(kept("report", "--json").stdout)
    assert "<title>Situation report" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_an_empty_period_is_an_empty_report(kept: Callable):
    done = kept("report", "--since", "0d")
    assert done.returncode == 0
    assert "Nothing that is kept was published in this period" in done.stdout


def test_an_empty_database_is_no_mistake(depositary: Callable):
    assert "depositary add" in depositary("ledger").stdout
    assert depositary("ledger", "--json").stdout == ""


def test_another_database_is_another_ledger(tmp_path: Path, kept: Callable):
    assert kept("--db", "other.db", "ledger", "--json").stdout == ""
    assert (tmp_path / "other.db").exists()


def test_evaluate_prints_the_figures(shared: Path, depositary: Callable):
    gold = str(shared / "gold" / "carney-in-kyiv.jsonl")
    scores = json.loads(depositary("evaluate", gold, "--json").stdout)["scores"]
    assert set(scores) == {"commitments", "events", "statements", "dates"}
    done = depositary("evaluate", gold, "--misses")
    assert f"{scores['dates']['full']['f1']:.3f}" in done.stdout
    assert "missed" in done.stdout


@pytest.mark.parametrize("command", ["read", "add", "ledger", "show", "positions", "report", "evaluate"])
def test_every_command_explains_itself_and_speaks_json(depositary: Callable, command: str):
    done = depositary(command, "--help")
    assert done.returncode == 0
    assert "--json" in done.stdout
    assert "Example" in done.stdout
