"""`rule`, `review`, `rulings` and `problems`, as people and programs use them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from program import STORY

OTHER = "OSLO — Norway will give Ukraine 7 billion kroner for air defence, Støre told reporters in Oslo. Estonia will send 50 buses to Moldova.\n"


@pytest.fixture
def kept(tmp_path: Path, story: Path, depositary: Callable, monkeypatch: pytest.MonkeyPatch) -> Callable:
    """Two outlets, in a database."""
    monkeypatch.setenv("DEPOSITARY_USER", "ana")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    assert depositary("add", story.name, "--published", "2025-08-25", "--outlet", "The Harbour Post").returncode == 0
    assert depositary("add", "other.txt", "--published", "2025-08-26", "--outlet", "Northern Ledger").returncode == 0
    return depositary


@pytest.fixture
def doubtful(tmp_path: Path, depositary: Callable, monkeypatch: pytest.MonkeyPatch) -> Callable:
    """Four pledges of which a reader was not sure, the largest first; written by hand, so that no better reader spoils the test."""
    from depositary.flows.settle import settle_ledger
    from depositary.kinds import Commitment
    from depositary.model import Amount, Capture, Claim, Document, Span
    from depositary.store import open_store

    monkeypatch.setenv("DEPOSITARY_USER", "ana")
    with open_store(tmp_path / "depositary.db") as store:
        for billions, donor in enumerate(("FIN", "DNK", "SWE", "NOR"), 1):
            text = f"{donor} will give Ukraine {billions} billion euros, it said."
            capture = Capture(body=text.encode(), source=donor, media_type="text/plain")
            store.archive(capture)
            store.keep_document(
                Document(id=donor, capture=capture.id, text=text, outlet=f"{donor} Post", published=date(2025, 8, billions))
            )
            said = Commitment(donors=(donor,), recipients=("UKR",), amount=Amount(value=Decimal(billions * 10**9), currency=("EUR",)))
            store.keep_claims(donor, [Claim(document=donor, payload=said, passages=(Span(0, len(text)),), confidence=0.5)], "by hand")
        settle_ledger(store)
    return depositary


def lines(depositary: Callable, *arguments: str) -> list[dict]:
    return [json.loads(line) for line in depositary(*arguments, "--json").stdout.splitlines()]


def pledges(depositary: Callable) -> dict[str, dict]:
    return {line["id"]: line for line in lines(depositary, "ledger", "--kind", "commitment")}


def donors(line: dict) -> list[str]:
    return list(line["cells"]["donors"]["value"])


def norway(depositary: Callable) -> str:
    return next(identity for identity, line in pledges(depositary).items() if donors(line) == ["NOR"])


def test_a_correction_is_told_shown_and_taken_back(kept: Callable):
    line = norway(kept)
    before = kept("ledger", "--json").stdout
    done = kept("rule", "corrected", line, "--cell", "amount", "--value", "up to 8 billion NOK", "--why", "the budget says so")
    assert (done.returncode, done.stderr) == (0, "")
    assert "amount: NOK 7 billion → up to NOK 8 billion" in " ".join(done.stdout.split())
    (ruling,) = lines(kept, "rulings", "list")
    assert (ruling["who"], ruling["why"], ruling["lines"], ruling["state"]) == ("ana", "the budget says so", [line], "stands")
    assert f"depositary rulings withdraw {ruling['id']}" in done.stdout
    cell = pledges(kept)[line]["cells"]["amount"]
    assert (cell["value"]["value"], cell["value"]["qualifier"], cell["ruling"]) == ("8000000000", "up_to", ruling["id"])
    shown = " ".join(kept("show", line).stdout.split())
    assert "corrected by ana" in shown
    assert "the budget says so" in shown
    back = kept("rulings", "withdraw", ruling["id"][:5], "--who", "jo")
    assert "amount: up to NOK 8 billion → NOK 7 billion" in " ".join(back.stdout.split())
    assert kept("ledger", "--json").stdout == before
    assert kept("rulings", "list", "--json").stdout == ""
    assert [one["state"] for one in lines(kept, "rulings", "list", "--all")] == ["withdrawn", "stands"]


def test_lines_are_ruled_the_same_and_different(kept: Callable):
    first, second = pledges(kept)
    estonia, *_ = (line["claims"][0]["claim"] for line in pledges(kept).values() if donors(line) == ["EST"])
    made = json.loads(kept("rule", "same", first, second, "--json").stdout)
    assert {one["what"] for one in made["changes"]} >= {"changed", "merged"}
    assert len(pledges(kept)) == 1
    apart = json.loads(kept("rule", "different", estonia, first, "--json").stdout)
    assert apart["problems"]
    assert len(pledges(kept)) == 2
    (problem,) = lines(kept, "problems")
    assert problem["source"] == f"ruling {made['rulings'][0]['id']}"
    assert "cannot be followed" in kept("problems").stdout
    refused = kept("rule", "same", first, second)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert f"depositary rulings withdraw {apart['rulings'][0]['id']}" in refused.stderr


def test_a_claim_is_ruled_on_by_the_beginning_of_its_id(kept: Callable):
    line = norway(kept)
    claim = pledges(kept)[line]["claims"][0]["claim"]
    assert claim[:8] in kept("show", line).stdout
    made = json.loads(kept("rule", "wrong", claim[:8], "--who", "jo", "--json").stdout)
    assert (made["rulings"][0]["claims"], made["rulings"][0]["who"]) == ([claim], "jo")
    assert claim not in {one["claim"] for found in pledges(kept).values() for one in found["claims"]}


def test_the_login_name_stands_where_nobody_is_named(kept: Callable, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DEPOSITARY_USER")
    monkeypatch.setenv("LOGNAME", "kim")
    assert json.loads(kept("rule", "right", norway(kept), "--json").stdout)["rulings"][0]["who"] == "kim"


def test_rulings_go_from_one_database_to_another(tmp_path: Path, kept: Callable):
    line = norway(kept)
    kept("rule", "corrected", line, "--cell", "amount", "--value", "8 billion NOK")
    kept("rule", "right", line)
    assert kept("rulings", "export", "-o", "rulings.jsonl").returncode == 0
    exported = (tmp_path / "rulings.jsonl").read_text(encoding="utf-8")
    assert kept("rulings", "export").stdout == exported
    ledger = kept("ledger", "--json").stdout
    there = ("--db", "there.db")
    early = json.loads(kept(*there, "rulings", "import", "rulings.jsonl", "--json").stdout)
    assert (early["new"], early["known"], len(early["nowhere"])) == (2, 0, 2)
    assert all("waits for a document that is not kept here" in one["what"] for one in lines(kept, *there, "problems"))
    kept(*there, "add", "story.txt", "--published", "2025-08-25", "--outlet", "The Harbour Post")
    kept(*there, "add", "other.txt", "--published", "2025-08-26", "--outlet", "Northern Ledger")
    assert kept(*there, "ledger", "--json").stdout == ledger
    assert kept(*there, "problems", "--json").stdout == ""
    again = kept(*there, "rulings", "import", "rulings.jsonl", "-", given=exported)
    assert again.stdout == "0 new rulings, 2 known before.\n"
    assert kept(*there, "rulings", "export").stdout == exported


def test_a_broken_line_is_told_with_its_number_and_costs_no_other(tmp_path: Path, kept: Callable):
    kept("rule", "right", norway(kept))
    good = kept("rulings", "export").stdout
    (tmp_path / "merged.jsonl").write_text(f"<<<<<<< ours\n{good}\n=======\n", encoding="utf-8")
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe")
    done = kept("--db", "there.db", "rulings", "import", "merged.jsonl", "binary.jsonl", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["new"] == 1
    told = done.stderr.splitlines()
    assert [line.split(": this")[0] for line in told[:2]] == ["depositary: merged.jsonl, line 1", "depositary: merged.jsonl, line 4"]
    assert told[2].startswith("depositary: binary.jsonl: is no UTF-8 text")
    missing = kept("rulings", "import", "nowhere.jsonl")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "nowhere.jsonl: cannot be opened" in missing.stderr


def test_review_asks_and_keeps_what_is_answered(doubtful: Callable):
    questions = lines(doubtful, "review")
    assert [one["lines"][0] for one in questions] == [f"UKR-2025-000{number}" for number in (4, 3, 2, 1)]
    assert [one["claims"][0]["passages"][0]["quote"][:3] for one in questions] == ["NOR", "SWE", "DNK", "FIN"]
    assert lines(doubtful, "review", "--limit", "1") == questions[:1]
    done = doubtful("review", given="s\nr\nn\nw\nq\n")
    assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
    assert "'s' is no answer here" in done.stderr
    assert "NOR Post, 4 August 2025: “NOR will give Ukraine 4 billion euros, it said.”" in done.stdout
    assert "2 rulings kept." in done.stdout
    assert [(one["verdict"], one["lines"]) for one in lines(doubtful, "rulings", "list")] == [("right", ["UKR-2025-0004"]), ("wrong", [])]
    assert [one["lines"] for one in lines(doubtful, "review")] == [["UKR-2025-0003"], ["UKR-2025-0001"]]


def test_a_correction_is_asked_for_its_cell_and_value_until_it_can_be_read(doubtful: Callable):
    done = doubtful("review", given="c\namount\nmuch\nc\namount\n9 billion NOK\nq\n")
    assert "'much' is no sum" in done.stderr
    assert pledges(doubtful)["UKR-2025-0004"]["cells"]["amount"]["value"]["value"] == "9000000000"


def test_review_ends_where_the_answers_end(doubtful: Callable):
    done = doubtful("review", given="")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 rulings kept." in done.stdout


def test_a_killed_review_has_kept_every_answer(tmp_path: Path, doubtful: Callable):
    program = subprocess.Popen(
        [sys.executable, "-m", "depositary", "review"], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, "NO_COLOR": "1"},
    )  # fmt: skip
    assert program.stdin
    assert program.stdout
    for number in (1, 2, 3):
        assert any(line.startswith(f"{number} of 4") for line in program.stdout)
        if number < 3:
            program.stdin.write("w\n")
            program.stdin.flush()
    program.kill()
    program.wait(60)
    program.stdin.close()
    program.stdout.close()
    assert [one["verdict"] for one in lines(doubtful, "rulings", "list")] == ["wrong", "wrong"]
    assert len(lines(doubtful, "review")) == 2, "the next review settles what the killed one left"
    assert len(pledges(doubtful)) == 2


def test_nothing_to_ask_and_nothing_decided_is_said(depositary: Callable):
    assert "There is nothing to ask" in depositary("review").stdout
    assert "Nobody has ruled on anything yet" in depositary("rulings", "list").stdout
    assert depositary("problems").stdout == "No problems.\n"
    assert depositary("rulings", "export").stdout == ""


@pytest.mark.parametrize("width", ["80", "120"])
def test_nothing_is_wider_than_the_terminal(doubtful: Callable, monkeypatch: pytest.MonkeyPatch, width: str):
    monkeypatch.setenv("COLUMNS", width)
    kept, line = doubtful, "UKR-2025-0004"
    for done in (
        kept("rule", "corrected", line, "--cell", "amount", "--value", "up to 8 billion NOK", "--why", "because " * 40),
        kept("review", given="n\nn\nn\nq\n"),
        kept("rulings", "list"),
        kept("show", line),
    ):
        assert max(map(len, done.stdout.splitlines())) <= int(width)


@pytest.mark.parametrize(
    "command", [["rule"], ["review"], ["problems"], *(["rulings", name] for name in ("list", "export", "import", "withdraw"))]
)
def test_every_command_explains_itself_and_speaks_json(depositary: Callable, command: list[str]):
    done = depositary(*command, "--help")
    assert done.returncode == 0
    assert "--json" in done.stdout
    assert "Example" in done.stdout


def test_the_stories_are_what_the_tests_take_them_for(kept: Callable):
    assert STORY.count("Norway") == 1
    assert sorted(donors(line) for line in pledges(kept).values()) == [["EST"], ["NOR"]]


def test_add_tells_of_a_ruling_that_leads_nowhere_any_more(kept: Callable, monkeypatch: pytest.MonkeyPatch):
    kept("rule", "right", norway(kept))
    monkeypatch.setattr("depositary.flows.keep.reader_fingerprint", lambda *_: "a reader that sees nothing")
    monkeypatch.setattr("depositary.flows.read.claims_in", lambda *_: ())
    done = kept("add", "story.txt", "other.txt")
    assert done.returncode == 0
    (told,) = [line for line in done.stderr.splitlines() if "rests on a passage where nothing of the kind is read any more" in line]
    assert told.startswith(f"depositary: ruling {lines(kept, 'rulings', 'list')[0]['id']}: ")
