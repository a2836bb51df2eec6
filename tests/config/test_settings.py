"""The configuration: what is read, and how a mistake in it is told."""

from decimal import Decimal
from pathlib import Path

import pytest

from depositary.config import load_settings
from depositary.config.toml_file import key_lines
from depositary.errors import DepositaryError
from depositary.model import Count, NoProblem, RowExists, Rows, Settings, ShareWithout, Sum, SumChange, Topic

WHOLE = """
# What we follow.
currency = "USD"

[[topics]]
name = "peacekeepers"
words = [
    "peacekeep*",
    "stabilisation  force",
]
not_words = ["UN peacekeepers"]

[[topics]]
name = "territory"
words = ["territor*"]

[[assertions]]
name = "dated"
share_without = "date"
at_most = 0.02
kind = "commitment"

[[assertions]]
sum_change = { donor = "CAN", at_most = 0.2, currency = "CAD" }

[[assertions]]
row_exists = { donor = "CAN", recipient = "UKR", at_least = "2e9 CAD" }

[[assertions]]
count = true
kind = "event"
at_least = 10

[[assertions]]
no_problem = true
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_whole_file_is_read(tmp_path: Path):
    assert load_settings(written(tmp_path, WHOLE)) == Settings(
        currency="USD",
        topics=(
            Topic(name="peacekeepers", words=("peacekeep*", "stabilisation force"), not_words=("UN peacekeepers",)),
            Topic(name="territory", words=("territor*",)),
        ),
        assertions=(
            ShareWithout(name="dated", cell="date", at_most=Decimal("0.02"), rows=Rows(kind="commitment")),
            SumChange(
                name="sum_change donor CAN, at_most 0.2, currency CAD", at_most=Decimal("0.2"), rows=Rows(donor="CAN"), currency="CAD"
            ),
            RowExists(
                name="row_exists donor CAN, recipient UKR, at_least 2e9 CAD",
                rows=Rows(donor="CAN", recipient="UKR"),
                at_least=Sum(value=Decimal(2_000_000_000), currency="CAD"),
            ),
            Count(name="count kind event, at_least 10", rows=Rows(kind="event"), at_least=10),
            NoProblem(name="no_problem"),
        ),
    )


def test_no_file_means_the_defaults_and_the_one_in_the_working_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert load_settings() == Settings(currency="EUR", topics=(), assertions=())
    (tmp_path / "depositary.toml").write_text('currency = "GBP"\n', encoding="utf-8")
    assert load_settings().currency == "GBP"
    assert load_settings(written(tmp_path, "")).currency == "EUR"


TOPIC = '[[topics]]\nname = "a"\nwords = ["b"]\n'
ASSERT = "[[assertions]]\n"

# what it is, the file, its line, what must be told
MISTAKES = [
    ("broken syntax", TOPIC + "words = b\n", None, ["is no TOML", "line 4"]),
    ("an unknown key", 'curency = "EUR"\n', 1, ["curency", "no known key", "perhaps currency is meant", "topics"]),
    ("an unknown table", TOPIC + "\n[surces]\n", 5, ["surces", "no known key"]),
    ("a currency that is none", '# mine\n\ncurrency = "euro"\n', 3, ["currency", "EUR", '"euro"']),
    ("a number for a currency", "currency = 3\n", 1, ["currency", "not 3"]),
    ("topics that are one table", '[topics]\nname = "a"\n', 1, ["topics", "[[topics]]"]),
    ("topics that are words", 'topics = ["a"]\n', 1, ["topics 1", "must be a table", '"a"']),
    ("a topic without words", TOPIC + '\n[[topics]]\nname = "b"\n', 5, ["topics 2", "words is missing"]),
    ("words that are one text", TOPIC.replace('["b"]', '"b"'), 3, ["topics 1, words", "list", '"b"']),
    ("no words", TOPIC.replace('["b"]', "[]"), 3, ["topics 1, words", "list"]),
    ("an empty word", TOPIC.replace('["b"]', '[\n"b",\n" "]'), 3, ["topics 1, words", "a word or phrase", '" "']),
    ("a star within a word", TOPIC.replace('"b"', '"b*d"'), 3, ["* only at the end", '"b*d"']),
    ("a star alone", TOPIC.replace('"b"', '"b *"'), 3, ["* only at the end"]),
    ("an unknown key of a topic", TOPIC + TOPIC + 'not_word = ["c"]\n', 7, ["topics 2, not_word", "perhaps not_words is meant"]),
    ("two topics of one name", TOPIC + TOPIC, 5, ["topics 2, name", '"a"', "earlier"]),
    ("an assertion that asks nothing", ASSERT + "at_most = 0.1\n", 1, ["assertions 1", "exactly one of", "row_exists"]),
    ("an assertion that asks two things", ASSERT + "no_problem = true\ncount = {at_least = 1}\n", 1, ["exactly one of"]),
    ("a share that is none", ASSERT + 'share_without = "date"\nat_most = 2\n', 3, ["assertions 1, at_most", "0 to 1", "not 2"]),
    ("a share without bound", ASSERT + 'share_without = "date"\n', 1, ["at_most is missing"]),
    ("a cell that is none", ASSERT + 'at_most = 0.1\nshare_without = "day"\n', 3, ["cell", "one of donors", '"day"']),
    (
        "a cell of another kind",
        ASSERT + 'share_without = "donors"\nkind = "event"\nat_most = 0\n',
        2,
        ["cell: donors is no cell of an event", "actors"],
    ),
    ("a cell that is a number", ASSERT + "share_without = 3\n", 2, ["share_without", "a cell such as date"]),
    ("a change that is a text", ASSERT + 'sum_change = { donor = "CAN", at_most = "20%" }\n', 2, ["at_most", "0.2", '"20%"']),
    ("a sum without currency", ASSERT + '\nrow_exists = { donor = "CAN", at_least = "2e9" }\n', 3, ["at_least", '"2e9 CAD"']),
    ("a sum that is a number", ASSERT + 'row_exists = true\ndonor = "CAN"\nat_least = 2e9\n', 4, ["at_least", '"2e9 CAD"']),
    ("a term that is misspelt in braces", ASSERT + 'row_exists = { doner = "CAN" }\n', 2, ["doner", "perhaps donor is meant"]),
    ("a term given twice", ASSERT + 'row_exists = { donor = "CAN" }\ndonor = "GBR"\n', 3, ["donor", "twice"]),
    ("a kind that is none", ASSERT + 'count = { kind = "pledge", at_least = 1 }\n', 2, ["kind", "commitment, event, statement"]),
    (
        "the status of an event",
        ASSERT + 'count = { kind = "event", status = "pledged", at_least = 1 }\n',
        2,
        ["status", "commitments only"],
    ),
    ("a count without bounds", ASSERT + 'count = { kind = "event" }\n', 1, ["at_least or at_most is missing"]),
    ("bounds that cross", ASSERT + "count = { at_least = 3, at_most = 2 }\n", 2, ["at_least", "no more than at_most, which is 2"]),
    ("half a line", ASSERT + "count = { at_least = 1.5 }\n", 2, ["whole number", "1.5"]),
    ("a yes for a number", ASSERT + "count = { at_least = true }\n", 2, ["whole number", "true"]),
    ("a problem that is no yes", ASSERT + "no_problem = false\n", 2, ["no_problem", "must be true", "false"]),
    ("two assertions of one name", (ASSERT + "no_problem = true\n") * 2, 3, ["assertions 2, name", "earlier"]),
]


@pytest.mark.parametrize(("text", "line", "why"), [case[1:] for case in MISTAKES], ids=[case[0] for case in MISTAKES])
def test_a_mistake_names_the_file_the_line_and_what_was_expected(tmp_path: Path, text: str, line: int | None, why: list[str]):
    file = written(tmp_path, text)
    with pytest.raises(DepositaryError) as caught:
        load_settings(file)
    message = str(caught.value)
    assert message.startswith(f"{file}, line {line}: " if line else f"{file}: "), message
    assert [part for part in why if part not in message] == [], message
    assert "\n" not in message


def test_a_file_that_is_named_must_be_there(tmp_path: Path):
    with pytest.raises(DepositaryError, match=r"none\.toml: cannot be opened"):
        load_settings(tmp_path / "none.toml")


LINES = """a = 1 # [b]
"q.r".s = '''
[no]
x = 1
'''
[t.u]  # here
v = ["[", {w = 1}, # {
  "=",
]
[[l]]
m = { n = { o = 1, p = 2 }, "q" = 3 }
[[l]]
[l.sub]
z = 1
[[l.deep]]
y = \"\"\"
[[l]]\"\"\"
"""


def test_keys_stand_on_their_lines():
    assert key_lines(LINES) == {
        ("a",): 1,
        ("q.r",): 2,
        ("q.r", "s"): 2,
        ("t", "u"): 6,
        ("t", "u", "v"): 7,
        ("t", "u", "v", "w"): 7,
        ("l", 0): 10,
        ("l", 0, "m"): 11,
        ("l", 0, "m", "n"): 11,
        ("l", 0, "m", "n", "o"): 11,
        ("l", 0, "m", "n", "p"): 11,
        ("l", 0, "m", "q"): 11,
        ("l", 1): 12,
        ("l", 1, "sub"): 13,
        ("l", 1, "sub", "z"): 14,
        ("l", 1, "deep", 0): 15,
        ("l", 1, "deep", 0, "y"): 16,
    }
