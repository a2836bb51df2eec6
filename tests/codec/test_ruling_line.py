"""A ruling as a line that a team keeps in git: the same everywhere, read back without loss, and refused with a reason where it is none."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from depositary.codec.ruling_line import read_ruling, write_ruling
from depositary.errors import DepositaryError
from depositary.model import Anchor, Ruling, Span

WHEN = datetime(2025, 9, 1, 12, 30, 15, 123456, tzinfo=UTC)
AT = Anchor(
    claim="a",
    document="d1",
    kind="commitment",
    passages=(Span(0, 12), Span(20, 25)),
    quote="Norway “pays”\u2028 … now",
    says="NOR → UKR: NOK 7 billion, pledged",
    cells=(("donors", "NOR"), ("amount", "7 billion NOK"), ("date", "")),
    beside=("b",),
)
RULINGS = [
    ("same", Ruling(verdict="same", claims=("a", "b"), who="Ana", when=WHEN, why="one package")),
    ("two sides", Ruling(verdict="different", claims=("a", "c"), others=("b",), who="Ana", when=WHEN)),
    ("a correction", Ruling(verdict="corrected", claims=("a",), cell="amount", value="7 billion NOK", who="Ana", when=WHEN, anchors=(AT,))),
    ("a correction to nothing", Ruling(verdict="corrected", claims=("a",), cell="date", value="", who="Ana", when=WHEN)),
    ("withdrawn", Ruling(verdict="withdrawn", withdraws="0123456789ab", who="Ana", when=WHEN)),
    ("another time zone", Ruling(verdict="right", claims=("a",), who="Ana", when=WHEN.astimezone(timezone(timedelta(hours=2))))),
]


@pytest.mark.parametrize("ruling", [case[1] for case in RULINGS], ids=[case[0] for case in RULINGS])
def test_a_ruling_comes_back_as_it_was(ruling):
    line = write_ruling(ruling)
    back = read_ruling(line)
    assert (back, back.id) == (ruling, ruling.id)
    assert write_ruling(back) == line
    assert "\n" not in line
    assert line.startswith(f'{{"id": "{ruling.id}", "verdict": "{ruling.verdict}"')


def test_a_line_can_be_read_by_people():
    made = json.loads(write_ruling(RULINGS[2][1]))
    assert made["when"] == "2025-09-01T12:30:15.123456Z"
    assert made["anchors"][0]["passages"] == [[0, 12], [20, 25]]
    assert made["anchors"][0]["cells"] == {"donors": "NOR", "amount": "7 billion NOK", "date": ""}
    assert "others" not in made


def test_the_id_of_a_ruling_is_what_it_was_before_there_were_sides():
    ruling = Ruling(verdict="wrong", claims=("x",), who="jr", when=datetime(2025, 8, 24, tzinfo=UTC))
    assert ruling.id == "1d1938e742fb"


GOOD = json.loads(write_ruling(RULINGS[2][1]))
BROKEN = [
    ("no JSON", "<<<<<<< ours", "no JSON"),
    ("a list", "[]", "no ruling"),
    ("a verdict that does not exist", GOOD | {"verdict": "maybe"}, "verdict: Input should be 'same'"),
    ("a word that does not exist", GOOD | {"vaule": "3"}, "no 'vaule'"),
    ("a word in an anchor that does not exist", GOOD | {"anchors": [{"place": 1}]}, "no 'place'"),
    ("changed by hand", GOOD | {"value": "8 billion NOK"}, "the line was changed"),
    ("no time zone", {key: value for key, value in GOOD.items() if key != "id"} | {"when": "2025-09-01T12:00:00"}, "time zone"),
    ("nobody", {key: value for key, value in GOOD.items() if key not in ("id", "who")}, "who: Field required"),
    ("a passage of three", GOOD | {"anchors": [GOOD["anchors"][0] | {"passages": [[1, 2, 3]]}]}, "no Ruling as JSON"),
    ("passages that are none", GOOD | {"anchors": [GOOD["anchors"][0] | {"passages": 5}]}, "passages should be a list"),
]


@pytest.mark.parametrize(("line", "why"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_what_is_no_ruling_is_refused_in_one_line(line, why):
    with pytest.raises(DepositaryError, match=why) as caught:
        read_ruling(line if isinstance(line, str) else json.dumps(line))
    assert "\n" not in str(caught.value)


def test_the_id_may_be_left_out_to_make_another():
    made = {key: value for key, value in GOOD.items() if key != "id"} | {"value": "8 billion NOK"}
    assert read_ruling(json.dumps(made)).value == "8 billion NOK"
