"""Words that the formats of a report share."""

from datetime import date

from depositary.report import Footnote
from depositary.report.period import long_date


def day(value: date | None) -> str:
    """Write a day in words; `no date` where it is not known."""
    return long_date(value) if value else "no date"


def origin(note: Footnote) -> str:
    """Say where a footnote's words come from: outlet, day and title."""
    return ", ".join(filter(None, [note.outlet or "outlet not known", day(note.published), f"“{note.title}”" if note.title else ""]))
