"""Words of the calendar: months, weekdays, seasons, numbers, holidays, and the cues that set a date before or after publication."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("January", "Jan"),
            ("February", "Feb"),
            ("March", "Mar"),
            ("April", "Apr"),
            ("May",),
            ("June", "Jun"),
            ("July", "Jul"),
            ("August", "Aug"),
            ("September", "Sept", "Sep"),
            ("October", "Oct"),
            ("November", "Nov"),
            ("December", "Dec"),
        ),
        start=1,
    )
    for name in names
}

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            ("Monday", "Mon"),
            ("Tuesday", "Tues", "Tue"),
            ("Wednesday", "Wed"),
            ("Thursday", "Thurs", "Thur", "Thu"),
            ("Friday", "Fri"),
            ("Saturday", "Sat"),
            ("Sunday", "Sun"),
        ),
        start=1,
    )
    for name in names
}
WEEKDAY_NAMES = tuple(name for name in WEEKDAYS if name.endswith("day"))

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

SMALL_NUMBERS = """one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""

NUMBERS = {
    **{word: value for value, word in enumerate(SMALL_NUMBERS.split(), start=1)},
    **{word: 10 * value for value, word in enumerate(TENS.split(), start=2)},
    "a": 1,
    "an": 1,
    "hundred": 100,
    "thousand": 1000,
}

ORDINALS = {
    **{word: value for value, word in enumerate(SMALL_ORDINALS.split(), start=1)},
    "twenty-first": 21,
    "thirtieth": 30,
    "thirty-first": 31,
}

DECADES = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9}

UNITS = ("day", "week", "fortnight", "month", "year", "decade", "century")
PARTS_OF_DAY = ("morning", "afternoon", "evening", "night", "lunchtime", "midday", "noon", "midnight")

# Days counted from Easter Sunday.
MOVING_HOLIDAYS = {"palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter sunday": 0, "easter monday": 1}

FIXED_HOLIDAYS = {
    "new year's day": (1, 1),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}

# Vague expressions, in lower case and with single spaces.
PRESENT_PHRASES = (
    "right now",
    "now",
    "nowadays",
    "currently",
    "presently",
    "at present",
    "at the moment",
    "at this moment",
    "at this time",
    "at the present time",
    "to date",
    "these days",
)
PAST_PHRASES = (
    "most recently",
    "recently",
    "lately",
    "not long ago",
    "long ago",
    "a short time ago",
    "a short while ago",
    "some time ago",
    "in the recent past",
    "in the past",
)
FUTURE_PHRASES = (
    "in the near future",
    "in the foreseeable future",
    "for the foreseeable future",
    "in the not too distant future",
    "in the future",
    "for the future",
    "in the near term",
    "in due course",
)

# A word before or after a weekday, month, season or year that makes it part of a name or of a habit.
_NAMED_BEFORE = """
    black good easter bloody super ash palm cyber holy maundy shrove sheffield arab every each alternate
"""
NAMED_BEFORE = frozenset(_NAMED_BEFORE.split())
_NAMED_AFTER = """
    times telegraph mirror mail express post tribune herald shows world school brunch
"""
NAMED_AFTER = frozenset(_NAMED_AFTER.split())
# The same where they are written with a capital: a bridge, a square or a market that bears a date.
NAMED_PLACES = frozenset({"Bridge", "Square", "Street", "Avenue", "Market", "Movement", "Stadium", "Airport", "Hospital", "Brigade"})
_NUMBERED_BEFORE = """
    resolution resolutions no. no nr. number flight boeing route article section directive highway rule
"""
NUMBERED_BEFORE = frozenset(_NUMBERED_BEFORE.split()) | {"act of", "law of"}

# Things that a round four-digit number rather counts than dates.
_COUNTED = """
    people troops soldiers homes houses families men women children civilians refugees migrants jobs tonnes
    tons metres meters kilometres kilometers miles km m kg feet hours days weeks months years vehicles tanks
    shells rounds missiles rockets drones dollars euros pounds rubles yen yuan crowns kronor kroner members
    employees workers staff megawatts mw barrels patients cases deaths fighters police officers personnel
    percent per year day million billion residents students pupils villages calories words pages tents
    blankets kits beds households prisoners detainees protesters
"""
COUNTED = frozenset(_COUNTED.split())

# What a month, a season or a year stands behind when it is a date.
_PLAIN_PREPOSITIONS = "by during early in last late next of since the this through until"
PLAIN_PREPOSITIONS = frozenset(_PLAIN_PREPOSITIONS.split())
_TIME_PREPOSITIONS = "- after and around before between by during early from in last late mid next of on since this through till to until –"
TIME_PREPOSITIONS = frozenset(_TIME_PREPOSITIONS.split())
_YEAR_BEFORE = (
    "( , - ; [ about after and around before between by c. ca. circa during early from in late mid of or since through till to until year –"
)
YEAR_BEFORE = frozenset(_YEAR_BEFORE.split())
ROUND_YEARS = frozenset({"1900", "2000"})
SEASON_BEFORE = frozenset({"in", "by", "since", "until", "late", "early", "mid", "through"})

# Cues of what still lies ahead.
FUTURE_AUXILIARIES = {"will", "'ll", "’ll", "shall", "wo", "may", "might", "could", "can", "should", "must", "would"}
_PLAN_WORDS = """
    plan schedule expect slate due set intend prepare hope aim want vow promise pledge agree invite urge ask
    call arrange propose threaten ready likely go upcoming forthcoming poised bound order commit decide await
    allow seek need
"""
PLAN_WORDS = frozenset(_PLAN_WORDS.split())
# Participles and adjectives behind which, with or without a place, the day of something planned stands ("due in Oslo on Monday").
DUE = {"due", "scheduled", "slated"}
# What stands before the infinitive of something planned, in whatever tense ("was due to open").
DUE_TO = DUE | {"expected", "set", "supposed", "poised"}
# Verbs in the past tense whose day may be that of the plan ("set Friday as the day"), and the copula.
SET_UP = {"be", "set", "schedule", "plan", "expect", "slate", "postpone", "fix"}
# Verbs of what lasts or is put off until a day that lies ahead.
EXTENDING = {"give", "put", "postpone", "adjourn", "delay", "extend", "suspend", "remand", "prolong"}
AHEAD_WORDS = {"upcoming", "forthcoming", "planned", "scheduled", "coming", "expected", "proposed", "ahead", "before", "deadline"}
AHEAD_PREPOSITIONS = {"by", "until", "till", "before", "through", "starting", "beginning"}
SET_FOR = {"planned", "scheduled", "set", "slated", "due", "expected", "announced", "called"}
# Plan words whose bare participle lies ahead ("a march planned for Saturday"), unlike "called", "asked", "decided".
PLANNED = PLAN_WORDS - {"call", "ask", "order", "decide", "agree"}
INVITING = {"invite", "schedule", "plan", "slate", "set", "postpone", "summon"}
REPORTING_VERBS = {"say", "report", "tell", "write", "claim", "state", "add", "warn", "describe", "show", "reveal", "note"}
