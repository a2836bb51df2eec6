"""The clock: the one place at which the program asks what day it is for a person."""

from datetime import date

from depositary.report.period import parse_since


def first_day(since: str | None) -> date | None:
    """Return the first day that `--since` names, counted from today."""
    return parse_since(since, date.today()) if since else None
