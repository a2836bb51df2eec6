"""Dates written out in full, as datelines, bylines and page headers give them."""

import re
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "january"),
            ("feb", "february"),
            ("mar", "march"),
            ("apr", "april"),
            ("may",),
            ("jun", "june"),
            ("jul", "july"),
            ("aug", "august"),
            ("sep", "sept", "september"),
            ("oct", "october"),
            ("nov", "november"),
            ("dec", "december"),
        ),
        1,
    )
    for name in names
}
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b\.?,?\s+)?"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"

# With a year, and without one.
FULL = tuple(
    re.compile(rf"(?<![\w/-]){pattern}(?![\w/])", re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?:T[\d:.+Z-]+)?",
        rf"{_WEEKDAY}{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}",
        rf"{_WEEKDAY}{_DAY}\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}",
    )
)
SHORT = tuple(
    re.compile(rf"(?<![\w/-]){pattern}(?![\w/])", re.IGNORECASE)
    for pattern in (rf"{_WEEKDAY}{_MONTH}\s+{_DAY}", rf"{_WEEKDAY}{_DAY}\s+{_MONTH}")
)
_IN_ADDRESS = re.compile(r"[/-]((?:19|20)\d\d)[/-](\d\d?|[a-z]{3})[/-]([0-3]?\d)(?=[/-]|$)", re.IGNORECASE)


def full_date(words: str) -> date | None:
    """Return the first date with a year in the words; None where there is none."""
    found = [match for pattern in FULL if (match := pattern.search(words))]
    for match in sorted(found, key=lambda match: match.start()):
        if day := _date(match["year"], match["month"], match["day"]):
            return day
    return None


def leading_date(words: str) -> date | None:
    """Return the date with a year that the words begin with; None where they begin otherwise."""
    found = next((match for pattern in FULL if (match := pattern.match(words))), None)
    return _date(found["year"], found["month"], found["day"]) if found else None


def only_date(line: str) -> date | None:
    """Return the date that is all there is on a line; None where the line says anything else."""
    for pattern in FULL:
        if match := pattern.fullmatch(line.strip().rstrip(".")):
            return _date(match["year"], match["month"], match["day"])
    return None


def short_date(words: str, year: int) -> date | None:
    """Return the first date without a year in the words, set in that year."""
    for pattern in SHORT:
        if match := pattern.search(words):
            return _date(str(year), match["month"], match["day"])
    return None


def date_in_address(url: str) -> date | None:
    """Return the day that stands in a web address or a file name (`/2025/08/24/`)."""
    match = _IN_ADDRESS.search(url)
    return _date(match[1], match[2], match[3]) if match else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), MONTHS[month.lower()] if month.isalpha() else int(month), int(day))
    except (ValueError, KeyError):
        return None
