"""The days that a report covers."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from depositary.errors import DepositaryError

DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From one day to another, both included; an end that is None is open."""

    since: date | None = None
    until: date | None = None

    def holds(self, day: date | None) -> bool:
        """Say whether a day lies in the period; an unknown day lies only in a period that is open at both ends."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)

    def __str__(self) -> str:
        """Return the period in words."""
        if self.since and self.since == self.until:
            return long_date(self.since)
        if self.since and self.until:
            return f"{long_date(self.since)} to {long_date(self.until)}"
        if self.since:
            return f"since {long_date(self.since)}"
        return f"until {long_date(self.until)}" if self.until else "everything that is kept"


def long_date(day: date) -> str:
    """Write a day as `24 August 2025`, whatever the locale."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def parse_since(words: str, today: date) -> date:
    """Read `7d`, `2w`, `3m`, `1y` (back from today) or a day such as `2025-08-24` as the first day of a period."""
    if found := re.fullmatch(r"(\d{1,4})\s*([dwmy])", words.strip().lower()):
        try:
            return today - timedelta(days=int(found[1]) * DAYS[found[2]])
        except OverflowError as why:
            raise DepositaryError(f"--since {words}: that is before the calendar begins; give a shorter time") from why
    try:
        return date.fromisoformat(words.strip())
    except ValueError as why:
        raise DepositaryError(f"--since {words}: neither a time such as 7d, 2w, 3m, 1y nor a day such as 2025-08-24") from why
