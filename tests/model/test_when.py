"""TIMEX3 values as days on the calendar."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositary.model import When
from depositary.model.when import grain, interval, shifted

UNITS = ("day", "week", "month", "quarter", "year", "decade", "century")


@pytest.mark.parametrize(
    ("value", "first", "last", "precision"),
    [
        pytest.param("2025-08-24", date(2025, 8, 24), date(2025, 8, 24), "day", id="day"),
        pytest.param("2025-08-24T17:00", date(2025, 8, 24), date(2025, 8, 24), "day", id="time"),
        pytest.param("2025-W33", date(2025, 8, 11), date(2025, 8, 17), "week", id="week"),
        pytest.param("2025-W33-WE", date(2025, 8, 16), date(2025, 8, 17), "week", id="weekend"),
        pytest.param("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month", id="leap february"),
        pytest.param("2025-Q3", date(2025, 7, 1), date(2025, 9, 30), "quarter", id="quarter"),
        pytest.param("2024-WI", date(2024, 12, 1), date(2025, 2, 28), "season", id="winter runs into the next year"),
        pytest.param("2025", date(2025, 1, 1), date(2025, 12, 31), "year", id="year"),
        pytest.param("199", date(1990, 1, 1), date(1999, 12, 31), "decade", id="decade"),
        pytest.param("19", date(1900, 1, 1), date(1999, 12, 31), "century", id="century"),
    ],
)
def test_a_value_covers_its_days(value, first, last, precision):
    when = When(value=value)
    assert when.interval == (first, last)
    assert when.precision == precision


@pytest.mark.parametrize("value", ["PAST_REF", "2025-13", "2025-02-30", "2025-W60", "BC0575", "", "soon"])
def test_what_names_no_days_has_no_interval(value):
    assert interval(value) is None


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9900, 12, 31)), st.sampled_from(UNITS))
def test_a_day_lies_in_the_grain_that_is_named_for_it(day, unit):
    first, last = interval(grain(day, unit))
    assert first <= day <= last


@given(st.dates(min_value=date(1500, 1, 1), max_value=date(2500, 12, 31)), st.sampled_from(UNITS))
def test_the_next_unit_begins_when_this_one_ends(day, unit):
    _, last = interval(grain(day, unit))
    first, _ = interval(shifted(day, unit, 1))
    assert (first - last).days == 1


def test_a_shift_beyond_the_calendar_is_none():
    assert shifted(date(9999, 1, 1), "year", 5) is None
    assert shifted(date(1, 1, 1), "week", -3) is None
