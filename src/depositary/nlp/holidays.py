"""Holidays and their days: those that are the same every year, and those that hang on Easter.

Principle: a holiday without a year is the nearest one, on the side that the tense says. Exceptions: none. In doubt no day is given.
"""

import re
from datetime import date, timedelta

from depositary.lang.english import calendar as words
from depositary.model.when import shifted
from depositary.nlp.timex import Setting, day_value, year_of


def holiday(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a holiday with a fixed day."""
    name = " ".join(m["holiday"].lower().replace("’", "'").split())
    month, day = words.FIXED_HOLIDAYS[name]
    year = int(m["year"]) if m["year"] else year_of(month, day, setting)
    return day_value(year, month, day) if year else None


def moving_holiday(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a day that hangs on Easter: in its year, or the nearest to publication."""
    days = words.MOVING_HOLIDAYS[" ".join(m["holiday"].lower().split())]
    if m["year"]:
        return shifted(_easter(int(m["year"])), "day", days)
    today = setting.published
    if today is None:
        return None
    found = [_easter(year_) + timedelta(days=days) for year_ in (today.year - 1, today.year, today.year + 1)]
    if setting.outlook:
        sided = [day for day in found if (day >= today if setting.outlook == "future" else day <= today)]
        found = sided or found
    return min(found, key=lambda day: abs((day - today).days)).isoformat()


def _easter(year_: int) -> date:
    """Return Easter Sunday of a year in the Gregorian calendar (the method of Meeus)."""
    golden, (century_, rest) = year_ % 19, divmod(year_, 100)
    leap, leaps = divmod(century_, 4)
    moon = (19 * golden + century_ - leap - (century_ - (century_ + 8) // 25 + 1) // 3 + 15) % 30
    weekday_ = (32 + 2 * leaps + 2 * (rest // 4) - moon - rest % 4) % 7
    month, day = divmod(moon + weekday_ - 7 * ((golden + 11 * moon + 22 * weekday_) // 451) + 114, 31)
    return date(year_, month, day + 1)
