"""How English writes money: currency signs, codes and names, rates, and the hedges around a sum.

A tuple of several codes means that the word alone does not say which is meant; the likeliest stands first.
"""

import re
from types import MappingProxyType
from typing import Literal

from depositary.lang.english.wordlist import words


def _table(text: str) -> MappingProxyType[str, tuple[str, ...]]:
    """Read lines of codes and, behind a bar, the forms that may mean them."""
    rows = (line.partition("|") for line in text.strip().splitlines())
    return MappingProxyType({form: tuple(codes.split()) for codes, _, forms in rows for form in forms.split()})


# A sign with letters before it, in lower case and without blanks or points.
SIGNS = _table(
    """
    USD | $ us$ usd$
    CAD | c$ ca$ can$ cad$ cdn$
    AUD | a$ au$ aud$ aus$
    NZD | nz$ nzd$
    HKD | hk$ hkd$
    SGD | s$ sg$ sgd$
    TWD | nt$
    BRL | r$
    MXN | mx$ mxn$ mex$
    JMD | j$
    TTD | tt$
    XCD | ec$
    NAD | n$
    FJD | fj$
    BZD | bz$
    ZWL | z$
    EUR | €
    GBP | £
    EGP | e£
    JPY CNY | ¥
    CNY | 元
    JPY | 円
    INR | ₹
    INR PKR LKR NPR | ₨
    RUB | ₽
    UAH | ₴
    KRW | ₩
    TRY | ₺
    ILS | ₪
    NGN | ₦
    PHP | ₱
    VND | ₫
    KZT | ₸
    GEL | ₾
    LAK | ₭
    CRC | ₡
    GHS | ₵
    PYG | ₲
    AZN | ₼
    MNT | ₮
    XBT | ₿
    THB | ฿
    KHR | ៛
    AMD | ֏
    """
)

# Letters that may stand apart from the dollar sign; "A $50 million package" is an article.
LOOSE_LETTERS = words(
    """
    can hk nz cdn nt ca c aus au mex us
    """
)

# Abbreviations that stand before a figure, in lower case and without points.
PREFIXES = _table(
    """
    INR PKR LKR NPR | rs
    INR | inr
    CNY | rmb
    BDT | tk
    ETB | birr
    CHF | sfr fr
    NOK SEK DKK | kr
    SEK | skr
    NOK | nkr
    DKK | dkr
    MYR | rm
    IDR | rp
    ILS | nis
    KES UGX TZS | shs sh
    KES | ksh
    UGX | ush
    XOF XAF | cfa fcfa
    AED | dhs
    EUR | euro
    USD | dollar
    """
)
# Prefixes that are English words or names in another case than the one given here.
CASED_PREFIXES = words(
    """
    fr tk kr sh cfa rp nis rm
    """
)

# Codes that are read in lower case too.
LOWER_CODES = words(
    """
    usd eur gbp cad aud nzd chf jpy cny rmb sek nok dkk inr pkr hkd sgd krw rub uah pln btc
    """
)

# Codes that are also English words in capitals: read after a scaled number only.
WORDLIKE_CODES = words(
    """
    COP FIM HUF TOP BOB MOP SOS PEN MAD GEL CUP TRY BAM LAK ALL
    """
)

# Codes that the markets use beside ISO 4217's.
OTHER_CODES = MappingProxyType({"RMB": "CNY", "BTC": "XBT", "NIS": "ILS", "NTD": "TWD", "CNH": "CNY", "GHC": "GHS", "KSH": "KES"})


# Names as they stand after a number.
NAMES = _table(
    """
    USD | dollar dollars bucks greenbacks
    EUR | euro euros
    GBP | pound pounds quid sterling
    JPY | yen
    CNY | yuan renminbi kuai
    KRW | won
    INR PKR LKR NPR | rupee rupees
    BDT | taka
    IDR | rupiah
    MYR | ringgit
    THB | baht
    VND | dong
    MMK | kyat kyats
    KHR | riel riels
    LAK | kip
    MNT | tugrik tugriks
    AFN | afghani afghanis
    MVR | rufiyaa
    BTN | ngultrum
    PGK | kina
    VUV | vatu
    XDR | sdr sdrs
    TOP | pa'anga paʻanga
    NOK DKK | kroner krone
    SEK | kronor
    SEK ISK | krona
    ISK | kronur
    CZK SEK NOK DKK | crowns crown
    CZK | koruna korunas koruny korun
    PLN | zloty zlotys zlotych złoty złotys
    HUF | forint forints
    RON MDL | leu lei
    BGN | lev levs leva
    HRK | kuna
    MKD | denar denars
    ALL | lek
    CHF XOF XAF | franc francs
    UAH | hryvnia hryvnias hryvnya hryven
    RUB | rouble roubles ruble rubles
    GEL | lari laris
    AMD | dram drams
    AZN TMT | manat manats
    KZT | tenge
    KGS UZS | som soms
    UZS | sum
    TJS | somoni
    TRY | lira liras
    ITL | lire
    ILS | shekel shekels
    IQD KWD JOD RSD TND DZD | dinar dinars
    SAR QAR | riyal riyals
    IRR OMR YER | rial rials
    AED MAD | dirham dirhams
    ZAR | rand rands
    NGN | naira
    GHS | cedi cedis
    KES UGX TZS | shilling shillings
    ETB | birr
    ERN | nakfa
    ZMW MWK | kwacha
    MZN | metical meticais
    AOA | kwanza kwanzas
    BWP | pula
    MGA | ariary
    GMD | dalasi dalasis
    SLE | leone leones
    MRU | ouguiya
    MXN ARS COP CLP PHP | peso pesos
    BRL | real reais reals
    PEN | sol soles
    BOB | boliviano bolivianos
    PYG | guarani guaranis
    VES | bolivar bolivars bolivares
    CRC | colon colones
    GTQ | quetzal quetzals quetzales
    HNL | lempira lempiras
    NIO | cordoba cordobas
    HTG | gourde gourdes
    FIM | markka
    DEM | deutschmarks deutschemarks
    DEM BAM | marks
    NLG | guilder guilders
    ESP | peseta pesetas
    PTE | escudos
    GRD | drachmas
    ATS | schillings
    XBT | bitcoin bitcoins
    """
)

# Names that are common words too: read only after a large number, or after their state's adjective.
SHY_NAMES = words(
    """
    won real sol som soms sum lek mark marks crown crowns colon dram drams kip kina pula leone dong euro lev pound lei quid
    bucks
    """
)
# Signs and names that several states share, though one state's is meant unless the context says otherwise.
SHARED = words(
    """
    pounds dollars cent dollar bucks cents pound $
    """
)

# Names that may be capitalised after a plain figure; "2014 Rand Paul" is no sum.
SAFE_NAMES = words(
    """
    dollar dollars euro euros pound pounds rupees rupee yen yuan francs pesos kroner bitcoin bitcoins hryvnia zloty zlotys
    """
)

# Hundredths, by the name of what they are hundredths of.
SUBUNITS = MappingProxyType(
    {
        "cent": ("USD",),
        "cents": ("USD",),
        "pence": ("GBP",),
        "penny": ("GBP",),
        "pennies": ("USD",),
        "kopecks": ("RUB",),
        "kopeks": ("RUB",),
    }
)

# Codes with an M for millions ("30 MUSD").
MILLION_CODES = MappingProxyType({f"M{code}": code for code in "USD EUR GBP AUD CAD NOK SEK DKK CHF INR PLN".split()})

# Adjectives that belong to a currency's name and to no state of today.
NAME_ADJECTIVES = MappingProxyType(
    {"cfa": ("XOF", "XAF"), "deutsche": ("DEM",), "sterling": ("GBP",), "soviet": ("RUB",), "caribbean": ("XCD",), "pacific": ("XPF",)}
)

# What may follow an adjective that stands for a currency ("$5 million Canadian for relief"), or a sum on its own ("and 3bn in loans").
CLOSERS = words(
    """
    for to in of from this next last over by and or on as at was is had has have will would more with through under during a
    per each until since but while when which that between into towards toward
    """
)

# Words that let "200 million" without a currency repeat the one just named.
REPEATING = frozenset({"another", "further", "additional", "extra", "other", "remaining"})

# Words of giving right before "20 million" or behind it, which show that the currency of the sums before is meant: "Berlin offered 20 million".
GIVEN_BEFORE = words(
    """
    offer offers offered pledge pledges pledged pledging promise promises promised promising give gives gave given giving pay pays paid paying
    transfer transfers transferred contribute contributes contributed contributing add adds added adding provide provides provided providing
    donate donates donated donating spend spends spent spending disburse disbursed earmarked allocated grant granted commit committed lend lent
    """
)
GIVEN_AFTER = words(
    """
    allotted allocated disbursed paid transferred released granted given taken spent pledged promised committed contracted approved collected
    earmarked raised provided lent repaid withheld frozen
    """
)
AUXILIARIES = words("have has had is are was were will would be been being to all already since now also still only")
MEASURING = words(
    "some about around roughly nearly almost over more than up to at least just a an the further another additional extra its his her their own"
)

# "Ranges from $5m to $10m" is a range; "rose from $5m to $10m" is none.
RANGING = words("range ranges ranged ranging anywhere somewhere varying varies")

# "170,000 pounds of tools" is a weight, unless what follows "of" is money.
MONEY_NOUNS = words(
    """
    aid funding funds fund money assistance support investment investments loan loans grants grant debt debts credit credits
    cash taxpayers taxpayer public private government state savings cuts spending budget development humanitarian military
    relief new additional financial
    """
)

PER_YEAR = re.compile(
    r"[\s,]*(?:-?\b(?:an?|per|each|every)[ -](?:calendar |fiscal |financial )?year\b"
    r"|/\s?(?:year|yr)\b|annually\b|yearly\b|per annum\b|p\.a\.)",
    re.I,
)
ANNUAL_BEFORE = re.compile(
    r"\b(?:annual|yearly)(?: [a-z]+){0,2}(?: of)?(?: (?:about|around|some|nearly|almost|roughly|over|more than|up to|at least))?\s*$", re.I
)
PER_UNIT = re.compile(
    r"-?[\s]*\b(?:an?|per|each|every)[ -]"
    r"(?P<unit>day|week|month|night|hour|minute|quarter|share|barrel|tonn?e|ton|litre|liter|gallon|kilo|kilogram|head|person|child|pupil|student|family"
    r"|household|piece|unit|dose|ounce|pound|bushel|acre|hectare|mile|kilometre|word|seat|ticket|vote|bottle|dozen|plate|copy|gram|megawatt|kilowatt|mmbtu|pop)\b",
    re.I,
)

_FILLER = (
    r"(?:(?:an?|the|another|additional|additionally|extra|further|fresh|new|total|of|worth|whopping|record|initial|estimated|reported"
    r"|combined|massive|grand|just|only|us|more"
    r"|annual|yearly|aid|package|sum)\s+)*"
)


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})\s*{_FILLER}$", re.I)


# What a sum's hedge before it means; the first that fits counts.
_Hedge = Literal["exact", "about", "at_least", "up_to"]
QUALIFIERS_BEFORE: tuple[tuple[_Hedge, re.Pattern[str]], ...] = (
    (
        "up_to",
        _before(
            r"no more than|not more than|up to|as much as|as many as|at most|(?:a )?maximum of|a maximum|not exceeding"
            r"|capped at|(?:a )?ceiling of|less than|fewer than|under|below|not exceed|up to a maximum of"
        ),
    ),
    ("about", _before(r"just under|just short of|just shy of|slightly under|slightly less than|a little under")),
    (
        "at_least",
        _before(
            r"no less than|not less than|at least|(?:well |far |much |slightly |just |a little )?(?:more than|over|above)"
            r"|in excess of|exceed(?:s|ed|ing)?|upwards? of|(?:a )?minimum of|a minimum"
            r"|greater than|north of|surpass(?:es|ed|ing)?|topp(?:ed|ing)|better than|excess of|>"
        ),
    ),
    (
        "about",
        _before(
            r"about|around|roughly|some|nearly|almost|approximately|approx\.?|estimated(?: at)?|an estimate of|close to"
            r"|closer to|near|nearing|approaching|circa|c\.|virtually"
            r"|in the region of|in the order of|on the order of|to the tune of|somewhere around|an estimated|~|≈|or so"
        ),
    ),
)

QUALIFIERS_AFTER: tuple[tuple[_Hedge, re.Pattern[str]], ...] = (
    (
        "at_least",
        re.compile(r"\s*(?:\+|-plus\b|plus\b(?=[\s,.;)](?!\s*[$€£\d]))|or more\b|at least\b|and counting\b|and more\b|or over\b)", re.I),
    ),
    ("up_to", re.compile(r"\s*(?:or less\b|at most\b|maximum\b|or fewer\b|at the most\b)", re.I)),
    ("about", re.compile(r"[\s-]*(?:or so\b|or thereabouts\b|-ish\b|odd\b)", re.I)),
)

# Words between a sum and the same sum in another currency.
EQUIVALENT = words(
    """
    about around approximately approx roughly some nearly almost or equivalent to equal equalling the of worth over more
    than just under less at current exchange rates which is i.e ie that approximately. roughly. estimated an ~ ≈ =
    """
)
HEDGES = frozenset({"about", "around", "approximately", "roughly"})
# Outside brackets one of these must be among them.
EQUATING = frozenset({"or", "equivalent", "=", "≈", "i.e"})
