"""`positions`, from a story to a table and to JSON lines."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

MARCH = "Russia rejected European peacekeepers on Monday. Ukraine demanded that Russia free all prisoners of war.\n"
JUNE = "MOSCOW — Russia is ready to accept peacekeepers from Asia, Foreign Minister Sergei Lavrov said on Monday.\n"
CONFIG = '[[topics]]\nname = "Asian troops"\nwords = ["peacekeepers from Asia"]\n'


@pytest.fixture
def kept(tmp_path: Path, depositary: Callable) -> Callable:
    for name, day, outlet, text in (
        ("march.txt", "2025-03-03", "The Harbour Post", MARCH),
        ("courier.txt", "2025-03-03", "Courier", f"{MARCH}The talks go on in Geneva, where it has rained for days.\n"),
        ("june.txt", "2025-06-02", "Northern Ledger", JUNE),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert depositary("add", name, "--published", day, "--outlet", outlet).returncode == 0
    return depositary


def lines(text: str) -> list[dict]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_position_has_its_latest_stance_its_history_and_receipts(tmp_path: Path, kept: Callable):
    (one,) = lines(kept("positions", "--topic", "peacekeepers", "--party", "Russia", "--json").stdout)
    assert (one["topic"], one["party"], one["name"]) == ("peacekeepers and foreign troops", "RUS", "Russia")
    assert (one["stance"], one["when"], one["outlets"]) == ("supports", "2025-06-02", ["Northern Ledger"])
    (before,) = one["history"]
    assert (before["stance"], before["outlets"], before["origins"]) == ("rejects", ["Courier", "The Harbour Post"], 1)
    for receipt in before["receipts"]:
        assert MARCH[receipt["start"] : receipt["end"]] == receipt["quote"]
        assert "rejected European peacekeepers" in receipt["quote"]
        assert receipt["outlet"] in before["outlets"]
        assert receipt["published"] == "2025-03-03"


FILTERS = [
    ("everything", [], {"RUS", "UKR"}),
    ("a topic", ["--topic", "prisoners"], {"UKR"}),
    ("two topics", ["--topic", "prisoners", "--topic", "Peacekeepers"], {"RUS", "UKR"}),
    ("a party by its code", ["--party", "UKR"], {"UKR"}),
    ("another party", ["--party", "France"], set()),
    ("since a day", ["--since", "2025-05-01"], {"RUS"}),
    ("since the end", ["--since", "2026-05-01"], set()),
]


def test_positions_are_filtered(kept: Callable):
    for name, arguments, expected in FILTERS:
        found = {line["party"] for line in lines(kept("positions", *arguments, "--json").stdout)}
        assert found == expected, name


@pytest.mark.parametrize("columns", ["80", "120"])
def test_the_table_shows_stances_words_and_sources(monkeypatch: pytest.MonkeyPatch, kept: Callable, columns: str):
    monkeypatch.setenv("COLUMNS", columns)
    shown = kept("positions").stdout
    assert all(len(line.rstrip()) <= int(columns) for line in shown.splitlines())
    words = " ".join(shown.split())
    for expected in (
        "Peacekeepers and foreign troops",
        "Russia",
        "supports",
        "before:",
        "rejects",
        "“Russia is ready",
        "2025-06-02",
        "2/1",
    ):
        assert expected in words, expected


def test_topics_of_the_configuration_stand_beside_the_built_in_ones(tmp_path: Path, kept: Callable):
    (tmp_path / "mine.toml").write_text(CONFIG, encoding="utf-8")
    (one,) = lines(kept("--config", "mine.toml", "positions", "--topic", "asian troops", "--json").stdout)
    assert (one["topic"], one["party"], one["stance"]) == ("Asian troops", "RUS", "supports")
    assert len(lines(kept("--config", "mine.toml", "positions", "--party", "RUS", "--json").stdout)) == 2


def test_an_unknown_topic_is_told_with_those_that_there_are(depositary: Callable):
    done = depositary("positions", "--topic", "love")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--topic love: there is no such topic" in done.stderr
    assert "security guarantees" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_empty_ledger_and_an_empty_answer_are_no_mistakes(depositary: Callable, tmp_path: Path):
    assert "depositary add" in depositary("positions").stdout
    (tmp_path / "dull.txt").write_text(
        "The museum in Leeds opened on Monday, and the mayor cut the ribbon of the new hall.\n", encoding="utf-8"
    )
    depositary("add", "dull.txt", "--published", "2025-03-03", "--outlet", "x.example")
    done = depositary("positions", "--topic", "sanctions")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Nobody is told to take a position" in done.stdout
