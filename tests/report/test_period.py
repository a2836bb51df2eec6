"""Periods: what --since may say, and which days lie in it."""

from datetime import date

import pytest

from depositary.errors import DepositaryError
from depositary.report import Period
from depositary.report.period import parse_since

TODAY = date(2025, 8, 31)
SINCE = [
    ("7d", date(2025, 8, 24)),
    ("0d", date(2025, 8, 31)),
    ("2w", date(2025, 8, 17)),
    ("1m", date(2025, 8, 1)),
    ("1 Y", date(2024, 8, 31)),
    ("2025-08-24", date(2025, 8, 24)),
]


@pytest.mark.parametrize(("words", "first"), SINCE, ids=[words for words, _ in SINCE])
def test_since(words: str, first: date):
    assert parse_since(words, TODAY) == first


@pytest.mark.parametrize("words", ["yesterday", "7", "d7", "2025-13-01", "-3d", "", "9999y"])
def test_since_that_means_nothing_is_refused_in_one_line(words: str):
    with pytest.raises(DepositaryError) as told:
        parse_since(words, TODAY)
    assert "--since" in str(told.value)
    assert "\n" not in str(told.value)


HELD = [
    ("its first day", Period(since=TODAY), TODAY, True),
    ("its last day", Period(until=TODAY), TODAY, True),
    ("the day before", Period(since=TODAY), date(2025, 8, 30), False),
    ("the day after", Period(until=TODAY), date(2025, 9, 1), False),
    ("an unknown day in everything", Period(), None, True),
    ("an unknown day in a period", Period(since=TODAY), None, False),
]


@pytest.mark.parametrize(("period", "day", "held"), [case[1:] for case in HELD], ids=[case[0] for case in HELD])
def test_a_period_holds(period: Period, day: date | None, held: bool):
    assert period.holds(day) is held


def test_periods_in_words():
    assert str(Period(since=TODAY, until=TODAY)) == "31 August 2025"
    assert str(Period(since=date(2025, 8, 1), until=TODAY)) == "1 August 2025 to 31 August 2025"
    assert str(Period()) == "everything that is kept"
