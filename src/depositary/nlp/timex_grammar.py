"""The grammar of dates: which words a date is written in, and which function of `timex` gives its value.

Principle: a production is tried only where one of its first words stands, and the longest match wins. Modifiers before a date
("early", "the end of", "nearly") belong to its passage and not to its value. In doubt a stretch of text is left alone.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import capwords

from depositary.lang.english import calendar as words
from depositary.nlp import holidays, timex
from depositary.nlp.timex import RANGE, Resolver


@dataclass(frozen=True, slots=True, kw_only=True)
class Production:
    """A pattern tried where one of its first words stands; `tensed` if its value hangs on the tense.

    `dated` marks those that may give a year in full.
    """

    name: str
    starts: frozenset[str]
    pattern: "re.Pattern[str]"
    resolve: Resolver
    tensed: bool = False
    dated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A match of a production; `start` and `end` take in the modifiers around it."""

    start: int
    end: int
    production: Production
    match: "re.Match[str]"


def _any(names: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(name) for name in names), key=len, reverse=True))


SP = r"(?:[ \t\u00a0\u202f]+\n?[ \t]*|\n[ \t]*)"
FULL_MONTHS = [name for name in words.MONTHS if len(name) > 4 or name in {"May", "June", "July"}]
ABBREVIATED = _any(name for name in words.MONTHS if name not in FULL_MONTHS)
MONTH = (
    rf"(?P<month>{_any([*FULL_MONTHS, *(name.upper() for name in FULL_MONTHS)])}|(?:{ABBREVIATED}))\b(?:(?<![a-z]{{4}})(?<!May)(?<!MAY)\.)?"
)
WEEKDAY = rf"(?P<weekday>(?:{_any(words.WEEKDAY_NAMES)})|(?:{_any(name.upper() for name in words.WEEKDAY_NAMES)}))\b"
WEEKDAY_BEFORE = rf"(?:(?:{_any(words.WEEKDAYS)}|{_any(name.upper() for name in words.WEEKDAYS)})\b\.?,?{SP}(?:the{SP})?)?"
DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:(?i:st|nd|rd|th))?\b"
YEAR = r"(?P<year>1\d{3}|20\d\d|21\d\d)\b"
LATER_YEAR = (
    rf"(?:(?={RANGE}(?:(?:early|mid|late)[- ])?(?:(?:\d{{1,2}}[ ])?(?:{_any(words.MONTHS)})\b\.?(?:[ ]\d{{1,2}})?|\d{{1,2}})"
    rf",?[ ](?:(?:of|in)[ ])?(?P<later>1\d{{3}}|20\d\d)\b))?"
)
AND_YEAR = rf"(?:[ ]?,?{SP}(?:(?:of|in){SP})?{YEAR})?{LATER_YEAR}"
ORDINAL = rf"(?i:{_any(words.ORDINALS)})"
NUMBER = rf"(?:\d[\d,.]*|(?:{_any(words.NUMBERS)})(?:[- ](?:{_any(words.NUMBERS)}))*)"
VAGUE_NUMBER = r"(?:a[ ]few|few|several|many|a[ ]couple(?:[ ]of)?|couple(?:[ ]of)?|a[ ]number[ ]of|some|recent)"
UNIT = rf"(?P<unit>{_any(words.UNITS)})"
SEASON = rf"(?P<season>{_any(words.SEASONS)})"
PART = rf"(?:{SP}(?i:{_any(words.PARTS_OF_DAY)})\b)?"

WORD = re.compile(r"[A-Za-z]+|\d+")
LEFT = re.compile(
    r"(?<![\w-])(?i:(?:(?:the[ ])?(?:early|late|later|earlier|mid|middle|end|start|beginning)(?:[ ]of|[ ]in|[ ]on)?[ -](?:the[ ])?)"
    r"|(?:the|almost|nearly|about|roughly|around|some|just[ ]over|more[ ]than|less[ ]than|over)[ ]|[‘'’])$"
)


def _phrases(phrases: tuple[str, ...]) -> str:
    return "(?i:" + "|".join(re.escape(p).replace(r"\ ", SP) for p in sorted(phrases, key=len, reverse=True)) + r")\b"


MONTH_WORDS = frozenset(name.lower() for name in words.MONTHS)
WEEKDAY_WORDS = frozenset(name.lower() for name in words.WEEKDAYS)
NUMBER_WORDS = frozenset(words.NUMBERS) | {"#", "few", "several", "many", "couple", "some"}
WHICH_WORDS = frozenset(
    {
        "the",
        "this",
        "that",
        "last",
        "past",
        "next",
        "coming",
        "upcoming",
        "recent",
        "previous",
        "preceding",
        "following",
        "same",
        "prior",
        "current",
    }
)
DETERMINED = rf"(?:(?P<article>(?i:the|this|that|these|his|her|its|their))\b{SP})?(?:(?:very|same){SP})?"
WHICH = r"(?P<which>(?i:last|past|next|coming|upcoming|recent|previous|preceding|prior|following|same|current))\b"
HOLIDAYS = _any(capwords(name) for name in words.FIXED_HOLIDAYS).replace("'", "['’]")
FISCAL = r"(?:(?i:fiscal|financial|calendar|budget|academic|school)[ ])?"
BARE_UNIT = r"(?P<unit>(?i:day|weekend|fortnight|week|month|quarter|year|decade|century|hour|spring|summer|autumn|fall|winter))"
PERIOD = r"(?P<unit>(?i:weekend|week|month|quarter|year|decade|century))"


def _production(
    name: str, starts: Iterable[str], pattern: str, resolve: Resolver, *, tensed: bool = False, dated: bool = False
) -> Production:
    return Production(name=name, starts=frozenset(starts), pattern=re.compile(pattern), resolve=resolve, tensed=tensed, dated=dated)


PRODUCTIONS = (
    _production(
        "in a while",
        {"in"},
        rf"(?i:in{SP}(?:just{SP}|about{SP})?(?P<count>{NUMBER}){SP}(?P<unit>day|week|month|year)s?(?:['’]{SP}time)?)\b"
        rf"(?!{SP}(?:of|after|before|from|or|later|earlier)\b)",
        timex.ahead,
        tensed=True,
    ),
    _production(
        "first day",
        "#",
        rf"{DAY}(?={RANGE}(?:[12]?\d|3[01])(?:st|nd|rd|th)?{SP}(?:of{SP})?{MONTH}(?:,?{SP}{YEAR})?)",
        timex.month_day,
        tensed=True,
        dated=True,
    ),
    _production("day-month-year", "#", rf"{DAY}-{MONTH}-{YEAR}", timex.month_day, dated=True),
    _production("iso", "#", r"(?P<y>1\d{3}|20\d\d)[-/](?P<m>0\d|1[0-2])[-/](?P<d>[0-2]\d|3[01])(?:T[\d:.]+Z?)?\b", timex.iso, dated=True),
    _production("numeric", "#", r"(?P<a>\d\d?)(?P<dot>[./])(?P<b>\d\d?)(?P=dot)(?P<y>19\d\d|20\d\d)\b", timex.numeric, dated=True),
    _production(
        "day month",
        WEEKDAY_WORDS | {"#", "the"} | frozenset(words.ORDINALS),
        rf"{WEEKDAY_BEFORE}(?:(?i:the){SP})?(?:{DAY}|(?P<word>{ORDINAL}))(?:{SP}day)?{SP}(?:of{SP})?{MONTH}{AND_YEAR}",
        timex.month_day,
        tensed=True,
        dated=True,
    ),
    _production(
        "month day",
        WEEKDAY_WORDS | MONTH_WORDS,
        rf"{WEEKDAY_BEFORE}{MONTH}{SP}(?:the{SP})?{DAY}(?!,\d|\.\d|{SP}(?:percent|per cent|million|billion)\b){AND_YEAR}",
        timex.month_day,
        tensed=True,
        dated=True,
    ),
    _production("month year", MONTH_WORDS, rf"{MONTH},?(?:{SP}|-)(?:(?:of|in){SP})?{YEAR}", timex.month_day, dated=True),
    _production("month", MONTH_WORDS, rf"{MONTH}{LATER_YEAR}", timex.month_day, tensed=True),
    _production(
        "week of month",
        {"the"},
        rf"(?i:the{SP}(?P<nth>first|second|third|fourth|last){SP}week{SP}(?:of|in){SP}){MONTH}{AND_YEAR}",
        timex.week_of_month,
        tensed=True,
    ),
    _production("which month", WHICH_WORDS, rf"(?P<which>(?i:last|next|this|this past|this coming)){SP}{MONTH}", timex.month_of),
    _production(
        "month which",
        MONTH_WORDS,
        rf"{MONTH},?{SP}(?:of{SP})?(?P<which>(?i:last|this|next|the same|that same|that|the following|the previous)){SP}year\b",
        timex.month_of,
    ),
    _production("weekday", WEEKDAY_WORDS, rf"{WEEKDAY}(?P<which>){PART}", timex.weekday, tensed=True),
    _production(
        "which weekday",
        WHICH_WORDS,
        rf"(?P<which>(?i:last|next|this past|this coming|this|coming|following|previous|the following|the next|the previous))"
        rf"{SP}{WEEKDAY}{PART}",
        timex.weekday,
        tensed=True,
    ),
    _production(
        "deictic",
        {"the", "today", "yesterday", "tomorrow", "tonight", "last", "this", "day"},
        rf"(?i:(?:the{SP})?day{SP}(?:before{SP}yesterday|after{SP}tomorrow)|today|tonight|(?:yesterday|tomorrow){PART}|last{SP}(?:night|evening)"
        rf"|this{SP}(?:very{SP}day|day|morning|afternoon|evening|night))\b",
        timex.deictic,
    ),
    _production(
        "relative",
        WHICH_WORDS,
        rf"{DETERMINED}{WHICH}{SP}(?P<count>(?:{NUMBER}(?:{SP}or{SP}(?:{NUMBER}|so))?|{VAGUE_NUMBER}){SP})?{FISCAL}"
        rf"{BARE_UNIT}(?P<plural>s)?\b(?!{SP}(?:of|in){SP}(?:{_any(words.MONTHS)}|\d{{4}})\b)",
        timex.relative,
        tensed=True,
    ),
    _production(
        "demonstrative",
        {"this", "that"},
        r"(?P<article>(?i:this|that))\b(?P<which>)(?P<count>)(?P<plural>)" + rf"{SP}(?:(?:very|same)[ ])?" + rf"{FISCAL}{BARE_UNIT}\b",
        timex.relative,
        tensed=True,
    ),
    _production(
        "the weekend",
        {"the"},
        r"(?P<article>(?i:the))(?P<which>)(?P<count>)(?P<plural>)" + rf"{SP}(?P<unit>(?i:weekend))\b",
        timex.relative,
        tensed=True,
    ),
    _production(
        "half",
        {"the", "first", "second", "last"},
        rf"(?i:(?:the{SP})?(?P<nth>first|second|last){SP}half{SP}of{SP}(?:(?P<which>this|last|next|the){SP}year\b|{YEAR}))",
        timex.half,
    ),
    _production(
        "part",
        {
            "the",
            "start",
            "beginning",
            "end",
            "middle",
            "close",
            "rest",
            "remainder",
            "course",
            "first",
            "second",
            "last",
            "earlier",
            "later",
            "early",
            "late",
            "half",
        },
        rf"(?i:(?:the{SP})?(?:(?:very{SP})?(?:start|beginning|end|middle|close|rest|remainder|course|(?:first{SP}|second{SP})?half)"
        rf"|(?:first|last|final){SP}{NUMBER}{SP}(?:weeks|months|days|quarters))"
        rf"{SP}of{SP}|(?:earlier|later|early|late){SP}in{SP})(?P<which>(?i:the|this|last|next)){SP}{FISCAL}{PERIOD}\b(?!{SP}(?:19|20)\d\d)",
        timex.part,
    ),
    _production("year end", {"year", "the"}, rf"(?i:(?:the{SP})?year(?:['’]s)?[- ](?:end|start))\b(?P<which>)(?P<unit>)", timex.part),
    _production(
        "ago",
        NUMBER_WORDS | {"years", "months", "weeks", "days", "decades", "centuries"},
        rf"(?i:(?:(?P<count>{NUMBER})(?:{SP}(?:and{SP}a{SP}half|full|long))?|{VAGUE_NUMBER}){SP})?(?i:{UNIT}s?)\b"
        rf"{SP}(?P<direction>(?i:ago|earlier|later|back|hence|from{SP}now|from{SP}today))\b(?!{SP}than)"
        rf"(?:(?<=ago),?{SP}(?P<exactly>(?i:today|yesterday|tomorrow|this{SP}(?:week|month))))?",
        timex.ago,
    ),
    _production(
        "before",
        NUMBER_WORDS | {"the"},
        rf"(?i:(?P<count>{NUMBER}|the){SP})(?i:{UNIT}s?)\b{SP}(?P<direction>(?i:before|after|prior|previously))"
        rf"(?=[ \t]*(?:[.,;:)”\"\n]|$)|{SP}(?:had|was|were|has|have|but|(?<=before[ ])(?:his|her|their)|that{SP}(?:the|a|an|no|he|she|it|they))\b)",
        timex.ago,
    ),
    _production(
        "side of a day",
        {"the", "that"},
        rf"(?i:(?:the|that){SP}(?:(?:very{SP})?(?P<which>previous|following|next|same){SP}(?:{_any(words.PARTS_OF_DAY)})\b"
        rf"|(?:{_any(words.PARTS_OF_DAY)}){SP}(?P<side>before|after)(?=[ \t]*(?:[.,;:)”\"\n]|$)|{SP}(?:and|had|was|were|has|have|but)\b)))",
        timex.side_of_day,
    ),
    _production(
        "within a day",
        {"earlier", "later", "by"},
        rf"(?i:(?:earlier|later){SP}in{SP}the{SP}day|by{SP}the{SP}(?:evening|afternoon))\b(?!{SP}of\b)",
        timex.within_day,
    ),
    _production(
        "quarter of results",
        {"first", "second", "third", "fourth"},
        rf"(?i:(?P<nth>first|second|third|fourth)-quarter)(?={SP}[a-z])",
        timex.last_quarter,
    ),
    _production(
        "moving holiday",
        {"palm", "maundy", "good", "easter"},
        rf"(?P<holiday>{_any(capwords(name) for name in words.MOVING_HOLIDAYS)})\b(?:,?{SP}{{YEAR}})?".replace("{YEAR}", YEAR),
        holidays.moving_holiday,
        tensed=True,
    ),
    _production("year", "#", rf"{YEAR}(?!,\d|\.\d|[/-]\d)", timex.year, dated=False),
    _production("year range", "#", r"(?P<year>1\d{3}|20\d\d)(?=[/–-](?:\d\d|\d{4})\b(?![/–-]))", timex.year),
    _production("tail", "#", r"(?P<n>\d{1,2})(?:st|nd|rd|th)?\b(?!,\d|\.\d|[%:/])", timex.second_day),
    _production(
        "fiscal",
        {"fy", "fiscal", "financial"},
        rf"(?:FY|(?i:fiscal|financial)(?:{SP}(?i:years?))?)[ -]?[’']?(?P<first>(?:19|20)\d\d|\d\d)(?:[/–-](?P<last>(?:20)?\d\d))?\b",
        timex.fiscal,
    ),
    _production(
        "quarter",
        {"the", "first", "second", "third", "fourth", "last"},
        rf"(?i:(?:the{SP})?(?P<ordinal>first|second|third|fourth){SP}quarter)(?P<q>)(?:{SP}(?:of{SP})?(?:(?:fiscal{SP})?(?:year{SP})?{YEAR}|(?P<which>(?i:this|last|next|the))"
        rf"{SP}year))?(?P<before>)",
        timex.quarter,
    ),
    _production("Q1", {"q"}, rf"Q(?P<q>[1-4])(?P<ordinal>)(?P<which>)(?:{SP}(?:of{SP})?{YEAR})?(?P<before>)\b", timex.quarter),
    _production("2024 Q1", "#", rf"(?P<before>(?:19|20)\d\d){SP}?Q(?P<q>[1-4])(?P<ordinal>)(?P<which>)(?P<year>)\b", timex.quarter),
    _production(
        "season", {*words.SEASONS, "the"}, rf"(?i:(?:the{SP})?{SEASON})(?P<which>)(?:,?{SP}(?:of{SP})?{YEAR})?", timex.season, tensed=True
    ),
    _production(
        "decade",
        {"#", "the", *words.DECADES},
        rf"(?:(?i:the){SP})?(?:(?P<full>1\d\d0|20\d0)['’]?s|(?:(?<=['’])|(?<=the ))(?P<short>\d0)s"
        rf"|(?<=the )(?P<word>(?i:{_any(words.DECADES)})))\b",
        timex.decade,
    ),
    _production(
        "century",
        {"#", "the", *words.ORDINALS},
        rf"(?:(?i:the){SP})?(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL})[- ](?i:century)\b",
        timex.century,
    ),
    _production(
        "era", {"#"}, r"(?P<first>\d{1,4})[ ]?(?P<era>B\.C\.E\.|B\.C\.|A\.D\.|BCE|BC|AD|CE)(?!\w)(?P<second>)", timex.era, dated=True
    ),
    _production("anno", {"ad"}, r"(?:AD|A\.D\.)[ ]?(?P<second>\d{1,4})\b(?P<first>)(?P<era>)", timex.era, dated=True),
    _production(
        "holiday",
        {"new", "christmas", "boxing", "halloween", "valentine"},
        rf"(?P<holiday>{HOLIDAYS})\b(?:,?{SP}{YEAR})?",
        holidays.holiday,
        tensed=True,
    ),
    _production("9/11", "#", r"9/11\b(?!/)", timex.constant("2001-09-11")),
    _production(
        "nth",
        {"the"},
        r"(?i:(?:(?<=on )|(?<=since )|(?<=until )|(?<=till )|(?<=after )|(?<=before )|(?<=from )|(?<=to )|(?<=by ))the)"
        r" (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;:]|$| (?:and|to|until|at|in) )(?! (?:in|to) the (?:world|list|table))",
        timex.nth,
        tensed=True,
    ),
    _production("present", {p.split()[0] for p in words.PRESENT_PHRASES}, _phrases(words.PRESENT_PHRASES), timex.constant("PRESENT_REF")),
    _production("past", {p.split()[0] for p in words.PAST_PHRASES}, _phrases(words.PAST_PHRASES), timex.constant("PAST_REF")),
    _production(
        "future",
        {p.split()[0] for p in words.FUTURE_PHRASES},
        _phrases(words.FUTURE_PHRASES) + rf"(?!{SP}of\b)",
        timex.constant("FUTURE_REF"),
    ),
    _production(
        "coming",
        {"the", "coming"},
        rf"(?i:the{SP}(?P<unit>days|weeks|months|years){SP}(?:ahead|to{SP}come)|the{SP}coming{SP}period)\b",
        timex.constant("FUTURE_REF"),
    ),
)

_BY_START: dict[str, list[Production]] = {}
for _entry in PRODUCTIONS:
    for _start in _entry.starts:
        _BY_START.setdefault(_start, []).append(_entry)


def scan(text: str) -> Iterator[Found]:
    """Yield the longest date-like stretches of a text from left to right, without overlap and not yet resolved."""
    done = 0
    for word in WORD.finditer(text):
        start = word.start()
        if start < done or (start and (text[start - 1].isalnum() or text[start - 1] == "_")):
            continue
        best: Found | None = None
        for production in _BY_START.get("#" if word[0][0].isdigit() else word[0].lower(), ()):
            match = production.pattern.match(text, start)
            if match and (best is None or match.end() > best.end):
                best = Found(start=start, end=match.end(), production=production, match=match)
        if best is not None:
            before = LEFT.search(text, max(done, start - 24), start)
            yield Found(start=before.start() if before else start, end=best.end, production=best.production, match=best.match)
            done = best.end
