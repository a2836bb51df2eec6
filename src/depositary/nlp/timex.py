"""What the words of a date mean: each function here turns a match of the grammar into a TIMEX3 value.

Principle: the value is what is written, placed by the day of publication, the tense around it and the dates told before. A function
returns None where it cannot know. Exceptions: a part of a month, year or season ("early June", "the end of the year") has the value
of the whole, as the codebook has it. In doubt no date is given.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from depositary.lang.english import calendar as words
from depositary.model.when import interval, precision, shifted

Outlook = Literal["past", "future"] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a resolver knows: the day of publication, the tense, the values told before, and how the previous mention adjoins.

    `narrative` is a date given with its year shortly before; `joint` is the text between the previous mention and this one.
    """

    published: date | None
    outlook: Outlook = None
    told: tuple[str, ...] = ()
    narrative: str | None = None
    joint: str | None = None


Resolver = Callable[["re.Match[str]", Setting], str | None]


RANGE = r"(?:[ ]?[-–—][ ]?|[ ](?:to|and|until|till|through|or)[ ])"


_COUNTS_TIMES = re.compile(
    r"\b(?:first|second|third|fourth|fifth|only|most|worst|largest|biggest|longest|highest|time|times|once|twice)\b[^.;:]{0,30}$"
)


def number(text: str) -> int | None:
    """Read a whole number in digits or words; None for a fraction or a vague quantity."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+|\d+", text):
        return int(text.replace(",", ""))
    total = 0
    for word in re.split(r"[- ]", text.lower()):
        value = words.NUMBERS.get(word)
        if value is None:
            return None
        total = max(total, 1) * value if value >= 100 else total + value
    return total


def month_number(name: str) -> int:
    """Return the number of a month, whatever its letter case."""
    return words.MONTHS[name.title()]


def day_value(year: int, month: int, day: int) -> str | None:
    """Write a day as its value; None where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _is_ahead(setting: Setting) -> bool:
    """Say whether the date told in full lies after publication while the tense looks back, so that it lends no year."""
    span = interval(setting.narrative) if setting.narrative else None
    return span is not None and setting.published is not None and setting.outlook == "past" and span[0] > setting.published


def year_of(month: int, day: int | None, setting: Setting) -> int | None:
    """Find the year of a month or day given without one: that of the narrative, or the nearest on the side that the tense says.

    Writers leave out the year of what is near: a side on which the date lies more than ten months off in another year gives way.
    """
    today = setting.published
    if setting.narrative and setting.outlook != "future" and not _is_ahead(setting):
        return int(setting.narrative[:4])
    if today is None:
        return None
    spans = {
        year: interval(f"{year}-{month:02d}" + (f"-{day:02d}" if day else "")) for year in (today.year - 1, today.year, today.year + 1)
    }
    before = {year: (today - span[0]).days for year, span in spans.items() if span and span[0] <= today}
    after = {year: (span[1] - today).days for year, span in spans.items() if span and span[1] >= today}
    if not before or not after:
        return next(iter(before or after), None)
    past, future = max(before), min(after)
    if setting.outlook == "past" and not (past < today.year and before[past] > 300):
        return past
    if setting.outlook == "future" and not (future > today.year and after[future] > 300):
        return future
    return past if before[past] <= after[future] else future


def month_day(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a day or month with or without its year; "Sept. 11" before "attacks" is that of 2001."""
    groups = m.groupdict()
    month, word = month_number(groups["month"]), groups.get("word")
    day = words.ORDINALS[word.lower()] if word else int(groups["day"]) if groups.get("day") else None
    given = groups.get("year") or groups.get("later")
    if given is None and month == 9 and day == 11 and re.match(r"(?:th)?[ ](?i:terror|attack|hijack)", m.string[m.end() : m.end() + 12]):
        given = "2001"
    year = int(given) if given else year_of(month, day, setting)
    if year is None:
        return None
    return day_value(year, month, day) if day else f"{year:04d}-{month:02d}"


def month_of(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "last August", "this March", "December last year", "March the same year"."""
    month, which, today = month_number(m["month"]), m["which"].lower(), setting.published
    if "year" in m.group().lower():
        year = _unit(setting, "year", which.split()[-1])
        return f"{year}-{month:02d}" if year else None
    if today is None:
        return None
    if which == "last":
        # "last July" said in August of the same year is not last month: that would have been said so.
        back = month >= today.month - 1 if today.month > 1 else month > today.month and month != 12
        return f"{today.year - (1 if back or today.month == 1 else 0)}-{month:02d}"
    if which == "next":
        return f"{today.year + (1 if month <= today.month else 0)}-{month:02d}"
    return f"{today.year}-{month:02d}"


def week_of_month(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "the second week of May": the weeks of a month are those whose Thursday lies in it, as those of a year are in ISO 8601."""
    month = month_day(m, setting)
    if month is None or len(month) != 7:
        return None
    start = date(int(month[:4]), int(month[5:]), 1)
    days = (start + timedelta(days=offset) for offset in range(31))
    thursdays = [day for day in days if day.isoweekday() == 4 and day.month == start.month]
    nth = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}[m["nth"].lower()]
    year_, week, _ = thursdays[nth].isocalendar()
    return f"{year_}-W{week:02d}"


def iso(m: "re.Match[str]", _: Setting) -> str | None:
    """Read 2025-08-24."""
    return day_value(int(m["y"]), int(m["m"]), int(m["d"]))


def numeric(m: "re.Match[str]", _: Setting) -> str | None:
    """Read 24/08/2025 or 8/24/2025; None where day and month cannot be told apart."""
    first, second, year = int(m["a"]), int(m["b"]), int(m["y"])
    if first > 12 or first == second or m["dot"] == ".":
        return day_value(year, second, first)
    return day_value(year, first, second) if second > 12 else None


def second_day(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve the second day of "July 4-6" and the second year of "2014-15" from the mention just before."""
    if not setting.told or setting.joint is None or not re.fullmatch(RANGE + r"|/", setting.joint):
        return None
    before = setting.told[-1]
    if precision(before) == "day" and re.match(
        r"(?:st|nd|rd|th)?(?:$|[.,;:)\]]|\s+(?:in|at|by|for|when|with|will|would|are|were|19|20))", m.string[m.end("n") : m.end("n") + 8]
    ):
        value = day_value(int(before[:4]), int(before[5:7]), int(m["n"]))
        return value if value and value > before else None
    if precision(before) == "year" and len(m["n"]) == 2 and setting.joint.strip() in {"-", "–", "/", "—"}:
        return before[:2] + m["n"] if m["n"] > before[2:] else None
    return None


def weekday(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a weekday by its modifier, else by the tense around it."""
    number_, which = words.WEEKDAYS[m["weekday"].title()], " ".join((m["which"] or "").lower().split())
    today = setting.published
    if (which.endswith(("following", "previous", "next")) and which.startswith("the")) or which == "following":
        anchor = _anchor(setting, "day")
        return _near(anchor, number_, -1 if "previous" in which else 1, same=False) if anchor else None
    if setting.narrative and precision(setting.narrative) == "day":
        day = date.fromisoformat(setting.narrative)
        if day.isoweekday() == number_ and (today is None or abs((today - day).days) > 7):
            return setting.narrative
    if today is None:
        return None
    if which in {"last", "this past", "previous"}:
        # "last Wednesday" is not said of yesterday.
        day = today - timedelta(days=1) if which == "last" else today
        return _near(day, number_, -1, same=False)
    if which == "next":
        return (today + timedelta(days=7 - today.isoweekday() + number_)).isoformat()
    if which in {"this coming", "coming", "this"}:
        behind = which == "this" and setting.outlook == "past" and not _starts_ahead(m)
        return _near(today, number_, -1 if behind else 1, same=which == "this")
    return _near(today, number_, 1 if setting.outlook == "future" else -1, same=True)


def _starts_ahead(m: "re.Match[str]") -> bool:
    """Say whether what is told of begins or ends on a day that is near ("from this Friday")."""
    return re.search(r"\b(?:from|by|until|till|starting|beginning) $", m.string[max(0, m.start() - 10) : m.start()]) is not None


def _near(day: date, weekday: int, direction: int, *, same: bool) -> str:
    offset = (weekday - day.isoweekday()) * direction % 7
    if offset == 0 and not same:
        offset = 7
    return (day + timedelta(days=direction * offset)).isoformat()


def deictic(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve today, yesterday, tomorrow, tonight, last night, this morning and the days before and after."""
    if setting.published is None:
        return None
    text = " ".join(m.group().lower().replace("’", "'").split())
    for words_, count in (
        ("before yesterday", -2),
        ("after tomorrow", 2),
        ("yesterday", -1),
        ("last night", -1),
        ("last evening", -1),
        ("tomorrow", 1),
    ):
        if words_ in text:
            return shifted(setting.published, "day", count)
    return setting.published.isoformat()


def _anchor(setting: Setting, unit: str) -> date | None:
    """Return the last told date that is at least as fine as the unit, else the day of publication."""
    fine = ("day", "week", "month", "quarter", "year", "decade", "century")
    limit = fine.index(unit)
    for value in reversed(setting.told[-3:]):
        if precision(value) in fine[: limit + 1] and (span := interval(value)):
            return span[0]
    return setting.published


def _unit(setting: Setting, unit: str, which: str) -> str | None:
    """Resolve a week, month, quarter or year that is this, last, next, the same, the following or the previous one."""
    anaphoric = which in {"previous", "preceding", "prior", "following", "same", "that", "before", "after"}
    day = _anchor(setting, unit) if anaphoric else setting.published
    if day is None:
        return None
    if unit == "week" and which == "this" and setting.outlook == "future" and day.isoweekday() == 7:
        return shifted(day, unit, 1)  # on a Sunday "this week" that lies ahead begins tomorrow
    count = {
        "last": -1,
        "past": -1,
        "previous": -1,
        "preceding": -1,
        "prior": -1,
        "before": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "after": 1,
    }
    return shifted(day, unit, count.get(which, 0))


def relative(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "last week", "the previous day", "this fiscal year", "the past three months", "the coming weeks"."""
    article, which, unit = (m["article"] or "").lower(), (m["which"] or "").lower(), m["unit"].lower()
    if m["count"] or m["plural"]:
        return {
            "last": "PAST_REF",
            "past": "PAST_REF",
            "recent": "PAST_REF",
            "next": "FUTURE_REF",
            "coming": "FUTURE_REF",
            "upcoming": "FUTURE_REF",
        }.get(which)
    if (article == "the" and which in {"last", "past", "next", "coming", "upcoming"}) or (
        which in {"past", "coming", "upcoming"} and not article
    ):
        if unit == "weekend":
            return _weekend(setting, which)
        if which == "next" and unit == "day":
            return _unit(setting, "day", "following")
        if unit == "year" and re.search(r"\b(?:fiscal|financial|budget|academic|school)\b", m.group().lower()):
            return _unit(setting, "year", which)
        return None if unit == "day" and which == "last" else "PAST_REF" if which in {"last", "past"} else "FUTURE_REF"
    which = which or article
    if unit == "weekend":
        return _weekend(setting, which)
    if unit in words.SEASONS:
        return _season_of(unit, which, setting)
    if (
        unit in {"decade", "hour", "fortnight"}
        or which in {"the", "recent", "upcoming"}
        or (unit == "day" and which in {"last", "next", "past", "coming"})
    ):
        return None
    if unit == "day" and which == "this":
        return setting.published.isoformat() if setting.published else None
    return _unit(setting, unit, which)


def _weekend(setting: Setting, which: str) -> str | None:
    if setting.published is None:
        return None
    back = which in {"last", "past"} or (which in {"this", "the"} and setting.outlook != "future" and setting.published.isoweekday() < 5)
    if which == "this" and setting.outlook is None:
        back = False
    return shifted(setting.published, "week", -1 if back else 1 if which == "next" else 0)


def _season_of(name: str, which: str, setting: Setting) -> str | None:
    """Resolve a season against the day of publication; a winter bears the year in which it begins."""
    today = setting.published
    if today is None:
        return None
    code = words.SEASONS[name]
    spans = [(year, interval(f"{year}-{code}")) for year in range(today.year - 2, today.year + 3)]
    before = [year for year, span in spans if span and span[1] < today]
    ongoing = [year for year, span in spans if span and span[0] <= today <= span[1]]
    after = [year for year, span in spans if span and span[0] > today]
    if which in {"last", "past"} and today.month >= {"SP": 12, "SU": 12, "FA": 13, "WI": 13}[code]:
        return f"{before[-2]}-{code}"
    if which in {"last", "past", "previous"}:
        return f"{before[-1]}-{code}"
    if which == "next":
        return f"{after[0]}-{code}"
    if which == "this" and not ongoing:
        return f"{today.year}-{code}"
    if ongoing:
        return f"{ongoing[0]}-{code}"
    return f"{before[-1] if setting.outlook == 'past' else after[0]}-{code}"


def season(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a season with its year or against the day of publication."""
    name = m["season"].lower()
    if m["year"]:
        return f"{m['year']}-{words.SEASONS[name]}"
    return _season_of(name, (m["which"] or "").lower(), setting)


def part(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "the end of the year", "the first six months of this year", "year's end", "earlier in the month"."""
    unit, which = (m["unit"] or "year").lower(), (m["which"] or "").lower()
    return _unit(setting, unit, "this" if which in {"", "the"} else which)


def ago(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "two weeks ago", "a day earlier", "three years later" by the grain of the unit."""
    unit, direction = m["unit"].lower(), m["direction"].lower()
    if m.groupdict().get("exactly"):
        return _to_the_day(m, setting)
    if m["count"] == "the" and unit not in {"day", "week", "month", "year"}:
        return None
    anchored = not direction.startswith(("ago", "back", "from", "hence"))
    sign = 1 if direction.startswith(("later", "after", "from", "hence")) else -1
    count = None if not m["count"] else 1 if m["count"].lower() == "the" else number(m["count"])
    if count is None:
        return None if anchored else "PAST_REF" if sign < 0 else "FUTURE_REF"
    if unit == "fortnight":
        unit, count = "week", 2 * count
    if unit in {"decade", "century"}:
        unit, count = "year", count * (10 if unit == "decade" else 100)
    day = _anchor(setting, unit) if anchored else setting.published
    return shifted(day, unit, sign * count) if day else None


def _to_the_day(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "ten years ago today", "six months ago yesterday", "a year ago this month"."""
    count, today = number(m["count"] or ""), setting.published
    exactly, unit = m["exactly"].lower(), m["unit"].lower()
    if count is None or today is None or unit not in {"week", "month", "year", "decade", "century"}:
        return None
    day = today + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(exactly, 0))
    if unit == "week":
        there: date | None = day - timedelta(weeks=count)
    else:
        year_, month = divmod(day.year * 12 + day.month - 1 - count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[unit], 12)
        value = day_value(year_, month + 1, day.day)
        there = date.fromisoformat(value) if value else None
    if there is None:
        return None
    return shifted(there, exactly.split()[1] if exactly.startswith("this ") else "day", 0)


def side_of_day(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "the previous evening", "the night before", "the following afternoon", "the same morning"."""
    which = (m["which"] or m["side"]).lower()
    anchor = _told_day(setting)
    return shifted(anchor, "day", {"previous": -1, "before": -1, "following": 1, "next": 1, "after": 1}.get(which, 0)) if anchor else None


def within_day(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "earlier in the day" and "by the evening" to the day that the sentence or the text tells of."""
    anchor = _told_day(setting)
    return anchor.isoformat() if anchor else None


def _told_day(setting: Setting) -> date | None:
    """Return the last told day that does not lie ahead, else that of publication."""
    today = setting.published
    days = [date.fromisoformat(value[:10]) for value in setting.told[-3:] if precision(value) == "day"]
    return next((day for day in reversed(days) if today is None or day <= today), today)


def half(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "the first half of 2019", "the second half of this year"."""
    which = (m["which"] or "").lower()
    year_ = m["year"] or _unit(setting, "year", "this" if which == "the" else which)
    return f"{year_}-H{1 if m['nth'].lower() == 'first' else 2}" if year_ else None


def last_quarter(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve the quarter of "third-quarter results": the last one of that number that has begun."""
    if setting.published is None:
        return None
    name = words.ORDINALS[m["nth"].lower()]
    begun = 3 * name - 2 <= setting.published.month
    return f"{setting.published.year - (0 if begun else 1)}-Q{name}"


def year(m: "re.Match[str]", _: Setting) -> str | None:
    """Read a year."""
    return m["year"]


def fiscal(m: "re.Match[str]", _: Setting) -> str | None:
    """Read a fiscal year by the calendar year that names it; a double year by its second."""
    year = m["last"] or m["first"]
    return year if len(year) == 4 else (m["first"][:2] if m["last"] and len(m["first"]) == 4 else "20") + year


def quarter(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve a quarter of a named, last, next or the present year."""
    name = (m["q"] or m["ordinal"]).lower()
    quarter = int(name) if name.isdigit() else words.ORDINALS[name]
    which = (m["which"] or "this").lower()
    year = m["year"] or m["before"] or _unit(setting, "year", "this" if which == "the" else which)
    return f"{year}-Q{quarter}" if year else None


def decade(m: "re.Match[str]", _: Setting) -> str | None:
    """Read a decade, or a century from "the 1800s"."""
    if m["word"]:
        return f"19{words.DECADES[m['word'].lower()]}"
    if m["short"]:
        return f"19{m['short'][0]}"
    if "'" in m.group() or "’" in m.group():
        return (
            m["full"][:3]
            if m.string[max(0, m.start() - 4) : m.start()].lower() == "the " or m.group().lower().startswith("the")
            else m["full"]
        )
    return m["full"][:2] if m["full"].endswith("00") and m["full"] < "2000" else m["full"][:3]


def century(m: "re.Match[str]", _: Setting) -> str | None:
    """Read "the 20th century"."""
    name = m["ordinal"].lower()
    nth = int(name[:-2]) if name[0].isdigit() else words.ORDINALS.get(name)
    return f"{nth - 1:02d}" if nth and nth <= 21 else None


def era(m: "re.Match[str]", _: Setting) -> str | None:
    """Read a year with its era."""
    year = int(m["first"] or m["second"])
    before = (m["era"] or "").upper().replace(".", "").startswith("B")
    return f"BC{year:04d}" if before else f"{year:04d}"


def nth(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "on the 24th" in the month last told or that of publication; the tense may say that it is the month before or after."""
    day, today = int(m["day"]), setting.published
    if today is not None and setting.outlook and not any(precision(value) in {"day", "month"} for value in setting.told[-3:]):
        ahead_ = setting.outlook == "future"
        count = int(day < today.day) if ahead_ else -int(day > today.day)
        month = shifted(today, "month", count)
        return day_value(int(month[:4]), int(month[5:]), day) if month else None
    anchor = _anchor(setting, "month")
    return day_value(anchor.year, anchor.month, int(m["day"])) if anchor else None


def ahead(m: "re.Match[str]", setting: Setting) -> str | None:
    """Resolve "in two weeks" where the tense looks ahead; behind or without a tense it is a duration."""
    count = number(m["count"])
    if setting.published is None or setting.outlook != "future" or count is None:
        return None
    if _COUNTS_TIMES.search(m.string[max(0, m.start() - 45) : m.start()]):
        return None  # "for the first time in seven years"
    return shifted(setting.published, m["unit"].lower(), count)


def constant(value: str) -> Resolver:
    """Make a resolver that gives the same value always."""
    return lambda m, setting: value
