"""`release`, `releases`, `diff` and `show` of ids that lead elsewhere, as people and programs use them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

OTHER = "OSLO — Norway will give Ukraine 7 billion kroner for air defence, Støre told reporters in Oslo. Estonia will send 50 buses to Moldova.\n"


@pytest.fixture
def kept(tmp_path: Path, story: Path, depositary: Callable, monkeypatch: pytest.MonkeyPatch) -> Callable:
    """One outlet's story, in a database that was released as W33."""
    monkeypatch.setenv("DEPOSITARY_USER", "ana")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    assert depositary("add", story.name, "--published", "2025-08-25", "--outlet", "The Harbour Post").returncode == 0
    assert depositary("release", "W33").returncode == 0
    return depositary


def lines(depositary: Callable, *arguments: str) -> list[dict]:
    done = depositary(*arguments, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in done.stdout.splitlines()]


def add_other(depositary: Callable) -> None:
    assert depositary("add", "other.txt", "--published", "2025-08-26", "--outlet", "Northern Ledger").returncode == 0


def line(depositary: Callable, donor: str) -> str:
    found = lines(depositary, "ledger", "--kind", "commitment", "--donor", donor)
    return str(found[0]["id"])


def test_a_release_is_told_listed_and_read_again(kept: Callable):
    before = kept("ledger", "--json").stdout
    add_other(kept)
    told = kept("release", "W34")
    assert told.returncode == 0
    assert "Release W34 is made" in told.stdout
    assert "depositary diff W33 W34" in told.stdout
    assert [one["name"] for one in lines(kept, "releases")] == ["W33", "W34"]
    assert "W34" in kept("releases").stdout
    assert kept("ledger", "--release", "W33", "--json").stdout == before
    assert kept("ledger", "--json").stdout != before
    assert kept("ledger", "--release", "W33", "--donor", "EST", "--json").stdout == ""
    assert "Norway" in kept("ledger", "--release", "W33", "--kind", "commitment", "--since", "2025-08-25").stdout


def test_a_release_stays_as_it_was_printed_when_its_texts_are_read_otherwise(kept: Callable, tmp_path: Path):
    before = kept("ledger", "--json").stdout
    (tmp_path / "mine.toml").write_text('[[frame]]\nwords = "meet"\ntype = "REJECT"\nclass = "verb"\n', encoding="utf-8")
    assert kept("add", "story.txt", "--published", "2025-08-25", "--outlet", "The Harbour Post", "--frames", "mine.toml").returncode == 0
    assert kept("ledger", "--json").stdout != before
    assert kept("ledger", "--release", "W33", "--json").stdout == before
    causes = {cause["cause"] for one in lines(kept, "diff", "W33") for cause in one["why"]}
    assert causes == {"better reader"}


def test_a_worth_is_added_to_a_line_that_was_released(kept: Callable):
    (found,) = lines(kept, "ledger", "--release", "W33", "--donor", "Norway", "--kind", "commitment", "--currency", "EUR")
    assert found["worth"]["currency"] == "EUR"
    assert found["worth"]["value"]


def test_what_is_new_is_told_with_the_outlet_that_reported_it(kept: Callable):
    assert "Nothing is different between W33 and now" in kept("diff", "W33").stdout
    add_other(kept)
    found = lines(kept, "diff", "W33")
    (estonia,) = [one for one in found if one["change"] == "added" and one["kind"] == "commitment"]
    assert estonia["cells"]["donors"] == ["EST"]
    (cause,) = estonia["why"]
    assert (cause["cause"], cause["outlets"]) == ("new report", ["Northern Ledger"])
    shown = kept("diff", "W33").stdout
    assert "Added (" in shown
    assert "new report: Northern" in shown
    assert shown.splitlines()[-1].startswith("W33 → now: ") or shown.splitlines()[-2].startswith("W33 → now: ")
    kept("release", "W34")
    assert lines(kept, "diff", "W33", "W34") == found
    assert lines(kept, "diff", "W34", "now") == []


def test_a_ruling_is_why_a_cell_changed(kept: Callable):
    norway = line(kept, "NOR")
    kept("rule", "corrected", norway, "--cell", "amount", "--value", "8 billion NOK", "--why", "the budget says so")
    (changed,) = lines(kept, "diff", "W33")
    assert (changed["change"], changed["id"], changed["cell"]) == ("changed", norway, "amount")
    assert (changed["from"]["value"], changed["to"]["value"]) == ("7000000000", "8000000000")
    (cause,) = changed["why"]
    assert (cause["cause"], cause["who"], cause["why"], cause["verdict"]) == ("ruling", "ana", "the budget says so", "corrected")
    shown = " ".join(kept("diff", "W33").stdout.split())
    assert "amount: NOK 7 billion → NOK 8" in shown
    (ruling,) = lines(kept, "rulings", "list")
    kept("release", "W34")
    kept("rulings", "withdraw", ruling["id"], "--why", "it did not")
    (back,) = lines(kept, "diff", "W34")
    (cause,) = back["why"]
    assert (cause["cause"], cause["why"]) == ("ruling withdrawn", "it did not")


def test_a_merged_id_shows_the_line_that_it_leads_to_and_an_undone_merge_gives_it_back(kept: Callable):
    add_other(kept)
    norway, estonia = line(kept, "NOR"), line(kept, "EST")
    kept("release", "W34")
    kept("rule", "same", norway, estonia, "--why", "to see")
    live = {one["id"] for one in lines(kept, "ledger")}
    (gone,) = {norway, estonia} - live
    (stays,) = {norway, estonia} & live
    shown = kept("show", gone)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert f"{gone} was merged into {stays}, which is shown here." in " ".join(shown.stdout.split())
    (value,) = lines(kept, "show", gone)
    assert (value["asked"], value["state"], value["id"]) == (gone, "merged", stays)
    (merged,) = [one for one in lines(kept, "diff", "W34") if one["change"] == "merged"]
    assert (merged["id"], merged["into"], merged["why"][0]["verdict"]) == (gone, [stays], "same")
    kept("rulings", "withdraw", lines(kept, "rulings", "list")[0]["id"])
    assert {norway, estonia} <= {one["id"] for one in lines(kept, "ledger")}
    assert lines(kept, "diff", "W34") == []
    assert lines(kept, "show", gone)[0]["state"] == "live"


def test_a_withdrawn_id_says_why(kept: Callable):
    norway = line(kept, "NOR")
    kept("rule", "wrong", norway, "--why", "an April fool")
    shown = kept("show", norway.lower())
    assert (shown.returncode, shown.stderr) == (0, "")
    words = " ".join(shown.stdout.split())
    assert f"{norway} is withdrawn" in words
    assert "ruled wrong by ana" in words
    assert "an April fool" in words
    (value,) = lines(kept, "show", norway)
    assert (value["asked"], value["state"]) == (norway, "withdrawn")
    assert "an April fool" in value["gone"][0]["why"]
    (change,) = [one for one in lines(kept, "diff", "W33") if one["id"] == norway]
    assert (change["change"], change["why"][0]["why"]) == ("withdrawn", "an April fool")


def test_a_split_id_says_what_became_of_the_other_part(kept: Callable):
    add_other(kept)
    norway = line(kept, "NOR")
    (shown,) = lines(kept, "show", norway)
    claims = sorted({one["claim"] for one in shown["claims"]})
    assert len(claims) == 2
    kept("release", "W34")
    kept("rule", "different", claims[0], norway)
    split = [one for one in lines(kept, "diff", "W34") if one["change"] == "split"]
    assert [one["id"] for one in split] == [norway]
    (other,) = set(split[0]["into"]) - {norway}
    (value,) = lines(kept, "show", norway)
    assert [(part["id"], part["state"]) for part in value["split"]] == [(other, "live")]
    assert f"Split off from it {other}" in " ".join(kept("show", norway).stdout.split())


BAD_NAMES = ["now", "", "a b", "../x", "-x", "x" * 65, "ä"]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_a_name_that_is_none_is_refused(kept: Callable, name: str):
    done = kept("release", "--", name)
    assert done.returncode == 2
    assert "name for a release" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_name_is_given_once_and_an_empty_ledger_is_not_released(kept: Callable):
    again = kept("release", "W33")
    assert (again.returncode, "there is a release W33 already" in again.stderr) == (2, True)
    empty = kept("--db", "empty.db", "release", "W33")
    assert (empty.returncode, "the ledger is empty" in empty.stderr) == (2, True)


@pytest.mark.parametrize("arguments", [["diff", "W1"], ["diff", "W33", "W1"], ["ledger", "--release", "W1"]])
def test_a_release_that_does_not_exist_is_told_with_those_that_do(kept: Callable, arguments: list[str]):
    done = kept(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "there is no release W1; known: W33" in done.stderr


ASSERTIONS = """
[[assertions]]
name = "Norway's own"
row_exists = { donor = "Norway", recipient = "UKR", at_least = "7 billion NOK" }

[[assertions]]
name = "ten events"
count = { kind = "event", at_least = 10 }

[[assertions]]
name = "France is there"
row_exists = { donor = "France" }
"""


def test_assertions_that_fail_stop_the_release_and_are_all_told(kept: Callable, tmp_path: Path):
    (tmp_path / "depositary.toml").write_text(ASSERTIONS, encoding="utf-8")
    done = kept("release", "W34", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    first, second, last = done.stderr.splitlines()
    assert first.startswith("depositary: assertion “ten events”: there ")
    assert second == "depositary: assertion “France is there”: there is no line from France"
    assert "W34 is not released" in last
    assert [one["name"] for one in lines(kept, "releases")] == ["W33"]
    (tmp_path / "other.toml").write_text("[[assertions]]\nno_problem = true\n", encoding="utf-8")
    assert kept("--config", "other.toml", "release", "W34").returncode == 0


def test_a_mistake_in_the_settings_is_told_before_anything_is_done(kept: Callable, tmp_path: Path):
    (tmp_path / "depositary.toml").write_text(ASSERTIONS.replace("count", "cuont"), encoding="utf-8")
    done = kept("release", "W34")
    assert done.returncode == 2
    assert "depositary.toml, line 6: assertions 2: must be a table with exactly one of" in done.stderr
    assert [one["name"] for one in lines(kept, "releases")] == ["W33"]


def test_no_release_yet(depositary: Callable):
    assert "There is no release yet" in depositary("releases").stdout
