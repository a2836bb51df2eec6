"""The clock: the one place at which the program asks what day or time it is for a person."""

from datetime import UTC, date, datetime

from depositary.report.period import parse_since


def first_day(since: str | None) -> date | None:
    """Return the first day that `--since` names, counted from today."""
    return parse_since(since, date.today()) if since else None


def now() -> datetime:
    """Return the time at which a person decides something."""
    return datetime.now(UTC)
