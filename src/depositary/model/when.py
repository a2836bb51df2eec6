"""A date as an interval with a precision and the words that said it (TIMEX3 values)."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A TIMEX3 value such as `2025-08-24`, `2025-W33`, `2025-08`, `2025-Q3`, `2025-SU`, `2025` or `PAST_REF`."""

    value: str
    words: str = ""

    @property
    def interval(self) -> tuple[date, date] | None:
        """First and last day, or None where the value names no place on the calendar."""
        return interval(self.value)

    @property
    def precision(self) -> str:
        """One of day, week, month, quarter, half, season, year, decade, century or vague."""
        return precision(self.value)


@lru_cache(maxsize=65536)
def interval(value: str) -> tuple[date, date] | None:
    """Return the first and the last day of a TIMEX3 value; None where it has none."""
    try:
        return _interval(value)
    except ValueError:
        return None


def _interval(value: str) -> tuple[date, date] | None:
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?", value):
        day = date(int(found[1]), int(found[2]), int(found[3]))
        return day, day
    if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday + timedelta(days=5 if found[3] else 0), monday + timedelta(days=6)
    if found := re.fullmatch(r"(\d{4})-H([12])", value):
        return _months(int(found[1]), 6 * int(found[2]) - 5, 6)
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return _months(int(found[1]), 3 * int(found[2]) - 2, 3)
    if found := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        return _months(int(found[1]), SEASONS[found[2]], 3)
    if found := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return _months(int(found[1]), int(found[2]), 1)
    if found := re.fullmatch(r"(\d{4})", value):
        return _months(int(found[1]), 1, 12)
    if found := re.fullmatch(r"(\d{3})X?", value):
        return date(int(found[1]) * 10, 1, 1), date(int(found[1]) * 10 + 9, 12, 31)
    if found := re.fullmatch(r"(\d{2})", value):
        return date(int(found[1]) * 100, 1, 1), date(int(found[1]) * 100 + 99, 12, 31)
    return None


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    last_year, last_month = divmod(year * 12 + month - 1 + count - 1, 12)
    return date(year, month, 1), date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])


@lru_cache(maxsize=65536)
def precision(value: str) -> str:
    """Name the grain of a TIMEX3 value."""
    for name, pattern in (
        ("day", r"\d{4}-\d\d-\d\d(T.*)?"),
        ("week", r"\d{4}-W\d\d(-WE)?"),
        ("quarter", r"\d{4}-Q[1-4]"),
        ("half", r"\d{4}-H[12]"),
        ("season", r"\d{4}-(SP|SU|FA|WI)"),
        ("month", r"\d{4}-\d\d"),
        ("year", r"\d{4}"),
        ("decade", r"\d{3}X?"),
        ("century", r"\d{2}"),
    ):
        if re.fullmatch(pattern, value):
            return name
    return "vague"


def grain(day: date, unit: str) -> str:
    """Name the day, week, month, quarter, year, decade or century that a day lies in."""
    if unit == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    return day.isoformat()[: {"day": 10, "month": 7, "year": 4, "decade": 3, "century": 2}[unit]]


def shifted(day: date, unit: str, count: int) -> str | None:
    """Name the unit that lies so many units after the one of a day (before it, where the count is negative); None beyond the calendar."""
    try:
        if unit in ("day", "week"):
            return grain(day + timedelta(days=count * (7 if unit == "week" else 1)), unit)
        months = count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit]
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return grain(date(year, month + 1, 1), unit)
    except (ValueError, OverflowError):
        return None
