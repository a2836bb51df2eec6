"""The currency beside a number: signs, codes and names, and which state's where several share a name.

Principle: a word is a currency only where it cannot well be anything else: `won` needs a large number, `pounds of` must go on with money.
In doubt: several codes are kept, the likeliest first, and the currency is marked as bare.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from depositary.lang.english import money as words
from depositary.nlp.numbers import Lexeme, Number, read_number
from depositary.reference.currencies import CODES, currency_called, currency_of
from depositary.reference.registry import known_names

LARGE = 100_000


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency as written: its codes, whether several states' share the name, the index after it, and a factor (0.01 for cents)."""

    codes: tuple[str, ...]
    bare: bool
    end: int
    factor: Decimal = Decimal(1)


def belongs_to_next(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a sign or code belongs to the figure after it ("$ 20 $ 37")."""
    return at + 1 < len(lexemes) and lexemes[at + 1].kind == "figure" and (lexemes[at].kind == "sign" or lexemes[at].text.isupper())


def before_number(lexemes: Sequence[Lexeme], at: int) -> Currency | None:
    """Read a currency that stands before its number."""
    if at >= len(lexemes):
        return None
    here = lexemes[at]
    if here.kind == "sign":
        codes = words.SIGNS.get(here.text)
        return Currency(codes, here.text in words.SHARED or len(codes) > 1, at + 1) if codes else None
    if here.kind != "word":
        return None
    after = at + 1
    if after < len(lexemes) and lexemes[after].text == "." and lexemes[after].attached:
        after += 1
    letters = here.low.replace(".", "")
    if after < len(lexemes) and lexemes[after].text in {"$", "£"}:
        codes = words.SIGNS.get(letters + lexemes[after].text)
        known = codes and (lexemes[after].attached or letters in words.LOOSE_LETTERS)
        return Currency(codes, False, after + 1) if codes and known else None
    return _code_prefix(here, letters, after if letters in words.PREFIXES else at + 1)


def _code_prefix(here: Lexeme, letters: str, end: int) -> Currency | None:
    if code := words.MILLION_CODES.get(here.text):
        return Currency((code,), False, end, Decimal(10**6))
    if code := _code(here):
        return None if here.text in words.WORDLIKE_CODES else Currency((code,), False, end)
    codes = words.PREFIXES.get(letters)
    if codes is None or (letters in words.CASED_PREFIXES and here.text == here.low and letters != "kr"):
        return None
    return Currency(codes, len(codes) > 1 or letters in words.SHARED, end)


def _code(lexeme: Lexeme) -> str | None:
    """Return the ISO code that a word is; lower case counts for the few that are no words."""
    if lexeme.text != lexeme.text.upper() and lexeme.low not in words.LOWER_CODES:
        return None
    code = lexeme.text.upper()
    code = words.OTHER_CODES.get(code, code)
    return code if code in CODES else None


def after_number(lexemes: Sequence[Lexeme], at: int, number: Number) -> Currency | None:
    """Read a currency that stands after its number."""
    if at < len(lexemes) and lexemes[at].hyphen and lexemes[at].attached:
        at += 1
    if at >= len(lexemes):
        return None
    here = lexemes[at]
    if codes := words.SIGNS.get(here.text):
        takes = not (at + 1 < len(lexemes) and lexemes[at + 1].kind == "figure" and lexemes[at + 1].attached)
        return Currency(codes, here.text in words.SHARED or len(codes) > 1, at + 1) if takes else None
    if here.kind != "word":
        return None
    if code := words.MILLION_CODES.get(here.text):
        return Currency((code,), False, at + 1, Decimal(10**6))
    if (code := _code(here)) and (number.scaled or here.text not in words.WORDLIKE_CODES):
        return None if _next_is_its_number(lexemes, at) else Currency((code,), False, at + 1)
    return _named(lexemes, at, number)


def _next_is_its_number(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a code is followed by a figure that would be left without a currency ("in 2014 USD 40 million")."""
    if at + 1 >= len(lexemes) or lexemes[at + 1].kind != "figure":
        return False
    if lexemes[at + 1].attached and not lexemes[at].attached:
        return True
    number = read_number(lexemes, at + 1)
    return (
        number is not None
        and (number.end >= len(lexemes) or (lexemes[number.end].kind != "word" or _code(lexemes[number.end]) is None))
        and number.scaled
    )


def _named(lexemes: Sequence[Lexeme], at: int, number: Number) -> Currency | None:
    """Read "dollars", "Hong Kong dollars", "CFA francs", "US cents"."""
    for length in (0, 1, 2, 3):
        place = at + length
        if place >= len(lexemes) or (length and lexemes[place - 1].kind == "gap"):
            return None
        name = lexemes[place].low
        codes = words.NAMES.get(name) or words.SUBUNITS.get(name)
        if codes is None:
            continue
        adjective = " ".join(lexeme.text for lexeme in lexemes[at:place]).replace(" .", "")
        narrowed = _narrowed(adjective, codes) if adjective else None
        if (adjective and narrowed is None) or (narrowed is None and not _is_money(lexemes, place, number)):
            return None
        factor = Decimal("0.01") if name in words.SUBUNITS else Decimal(1)
        end = place + 2 if name in {"pounds", "pound"} and place + 1 < len(lexemes) and lexemes[place + 1].low == "sterling" else place + 1
        sterling = end == place + 2
        return Currency(
            narrowed or codes, not sterling and (len(narrowed or codes) > 1 or (narrowed is None and name in words.SHARED)), end, factor
        )
    return None


def _is_money(lexemes: Sequence[Lexeme], place: int, number: Number) -> bool:
    """Say whether a currency's name after a number is money and not a weight, a verb or a person's name."""
    name = lexemes[place].low
    if name in words.SHY_NAMES and number.value < LARGE:
        return False
    if lexemes[place].text[0].isupper() and not number.scaled and name not in words.SAFE_NAMES:
        return False
    weighs = name == "pounds" and place + 2 < len(lexemes) and lexemes[place + 1].low == "of"
    return not weighs or lexemes[place + 2].low in words.MONEY_NOUNS


def _narrowed(adjective: str, codes: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the currency that a state's adjective or name singles out of those that share a name; None where it is no such adjective."""
    if special := words.NAME_ADJECTIVES.get(adjective.lower()):
        return special
    state = _states().get(adjective.lower().replace(".", ""))
    if state is None:
        return None
    own = currency_called(state, codes[0])
    return (own,) if own else (codes if currency_of(state) in codes or len(codes) == 1 else None)


@cache
def _states() -> dict[str, str]:
    """Names and adjectives of states in lower case, without points."""
    return {name.lower().replace(".", ""): known.code for name, known in known_names().items() if known.form in {"name", "adjective"}} | {
        "us": "USA",
        "american": "USA",
        "hong kong": "HKG",
        "euro": "EU",
    }


def adjective_alone(lexemes: Sequence[Lexeme], at: int, prefix: Currency) -> Currency | None:
    """Read the adjective in "$5 million Canadian"."""
    if at >= len(lexemes) or lexemes[at].kind != "word":
        return None
    after = at + 1
    if after < len(lexemes) and lexemes[after].text == "." and lexemes[after].attached and "." in lexemes[at].text:
        after += 1
    closed = after >= len(lexemes) or lexemes[after].kind in {"sign", "gap"} or lexemes[after].low in words.CLOSERS
    codes = _narrowed(lexemes[at].text, prefix.codes) if closed else None
    return Currency(codes, False, at + 1) if codes else None
