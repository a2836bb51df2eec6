"""How English writes numbers: words, scales, fractions, and the vague words that stand in their place."""

from decimal import Decimal
from types import MappingProxyType

UNITS = MappingProxyType(
    {
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
    }
)

TENS = MappingProxyType({"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90})

# Scales that are words of their own, and may follow a number or an article.
SCALES = MappingProxyType(
    {
        "dozen": Decimal(12),
        "hundred": Decimal(100),
        "thousand": Decimal(10**3),
        "lakh": Decimal(10**5),
        "lac": Decimal(10**5),
        "million": Decimal(10**6),
        "crore": Decimal(10**7),
        "milliard": Decimal(10**9),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
    }
)

# Plurals are scales only after a figure ("5 millions"); alone they are vague ("millions of dollars").
PLURAL_SCALES = MappingProxyType(
    {"lakhs": Decimal(10**5), "lacs": Decimal(10**5), "crores": Decimal(10**7), "millions": Decimal(10**6), "billions": Decimal(10**9)}
)

# Short scales, which are read after figures only.
SHORT_SCALES = MappingProxyType(
    {
        "k": Decimal(10**3),
        "m": Decimal(10**6),
        "mn": Decimal(10**6),
        "mln": Decimal(10**6),
        "mil": Decimal(10**6),
        "mio": Decimal(10**6),
        "mm": Decimal(10**6),
        "cr": Decimal(10**7),
        "b": Decimal(10**9),
        "bn": Decimal(10**9),
        "bln": Decimal(10**9),
        "mrd": Decimal(10**9),
        "t": Decimal(10**12),
        "tn": Decimal(10**12),
        "trn": Decimal(10**12),
    }
)

FRACTION_SIGNS = MappingProxyType({"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")})

FRACTIONS = MappingProxyType({"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")})

# Words for a number nobody gives: what they count stays uncounted.
VAGUE = frozenset(
    """
    several some few many numerous various multiple countless dozens scores hundreds thousands tens millions billions trillions
    couple handful number lots plenty more additional extra further any all enough most both other
    """.split()
)

ARTICLES = frozenset({"a", "an"})
