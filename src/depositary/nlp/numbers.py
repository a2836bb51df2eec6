"""Numbers in running text, in figures or words, over a text that is cut into lexemes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from depositary.lang.english import numbers as words

_LEXEME = re.compile(
    r"(?P<gap>\n[ \t\u00a0]*\n\s*)"
    r"|(?P<figure>\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?!\d|,\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d{1,3}(?: \d{3}){2,}(?!\d)"
    r"|\d+,\d{1,2}(?=[ -]?(?:million|billion|trillion|bn\b|m\b))|\d+(?:\.\d+)?)"
    r"|(?P<word>[^\W\d_](?:[.'’]?[^\W\d_])*)"
    r"|(?P<sign>\S)"
)
# Words that a number in words may begin with.
_OPENERS = frozenset(words.UNITS) | frozenset(words.TENS) | frozenset(words.FRACTIONS) | words.ARTICLES


@dataclass(frozen=True)
class Lexeme:
    """A figure, a word, a sign or a paragraph's end (`gap`), and whether it follows the one before without a blank."""

    text: str
    start: int
    end: int
    kind: str
    attached: bool

    @cached_property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @property
    def hyphen(self) -> bool:
        """Whether this is a hyphen or a dash."""
        return self.text in {"-", "–", "—", "‑", "‐", "−"}


@dataclass(frozen=True, slots=True)
class Number:
    """A number, the index after its last lexeme, and whether it is written with a scale ("million")."""

    value: Decimal
    end: int
    scaled: bool


def lex(text: str) -> tuple[Lexeme, ...]:
    """Cut a text into lexemes."""
    found: list[Lexeme] = []
    for match in _LEXEME.finditer(text):
        attached = bool(found) and found[-1].end == match.start()
        found.append(Lexeme(match.group(), match.start(), match.end(), match.lastgroup or "sign", attached))
    return tuple(found)


def read_number(lexemes: Sequence[Lexeme], at: int, short: bool = True) -> Number | None:
    """Read the number that begins at a lexeme; None where none does. `short` allows scales such as `bn` and `m`."""
    if at >= len(lexemes):
        return None
    first = lexemes[at]
    if first.kind == "figure":
        return _figure(lexemes, at, short)
    if first.text in words.FRACTION_SIGNS:
        return _scaled(lexemes, at + 1, words.FRACTION_SIGNS[first.text], short)
    if first.low not in _OPENERS:
        return None
    return _fraction(lexemes, at) or _in_words(lexemes, at)


def plain(value: Decimal) -> Decimal:
    """Return the same number in its one plain spelling, without an exponent and without zeros after the point."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def is_vague(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether the number at a lexeme is only the tail of a vague one ("several hundred", "tens of")."""
    back = at - 1
    while back >= 0 and lexemes[back].low in {"-", "of", "a"}:
        back -= 1
    return back >= 0 and lexemes[back].low in words.VAGUE - {
        "some",
        "more",
        "additional",
        "extra",
        "further",
        "other",
        "all",
        "both",
        "most",
        "any",
    }


def _figure(lexemes: Sequence[Lexeme], at: int, short: bool) -> Number | None:
    raw = re.sub(r"[ \u00a0\u202f\u2009]", "", lexemes[at].text)
    value = Decimal(raw.replace(",", ".") if re.fullmatch(r"\d+,\d{1,2}", raw) else raw.replace(",", ""))
    after = at + 1
    if after < len(lexemes) and lexemes[after].text in words.FRACTION_SIGNS:
        return _scaled(lexemes, after + 1, value + words.FRACTION_SIGNS[lexemes[after].text], short)
    return _scaled(lexemes, after, value, short)


def _scaled(lexemes: Sequence[Lexeme], at: int, value: Decimal, short: bool) -> Number:
    """Multiply by the scales that follow; "and a half" before the scale counts."""
    if _lows(lexemes, at, 3) == ["and", "a", "half"]:
        value, at = value + Decimal("0.5"), at + 3
    scaled = False
    while True:
        skip = 1 if at + 1 < len(lexemes) and lexemes[at].hyphen and lexemes[at].attached and lexemes[at + 1].attached else 0
        scale = _scale(lexemes, at + skip, short and not scaled)
        if scale is None:
            return Number(value, at, scaled)
        value, at, scaled = value * scale, at + skip + 1, True
        if _lows(lexemes, at, 3) == ["and", "a", "half"]:
            value, at = value + scale / 2, at + 3


def _scale(lexemes: Sequence[Lexeme], at: int, short: bool) -> Decimal | None:
    if at >= len(lexemes):
        return None
    here = lexemes[at]
    scale = words.SCALES.get(here.low) or words.PLURAL_SCALES.get(here.low)
    if scale is None and at + 1 < len(lexemes) and lexemes[at + 1].attached and lexemes[at + 1].kind == "figure":
        return None  # "31 M1 tanks"
    if scale is None and short and (here.attached or len(here.text) > 1 or here.text in {"m", "M", "b", "B"}):
        scale = words.SHORT_SCALES.get(here.low.rstrip("."))
    return scale


def _fraction(lexemes: Sequence[Lexeme], at: int) -> Number | None:
    """Read "half a billion", "a quarter of a million", "three-quarters of a billion", "half-billion"."""
    texts = [lexeme.low for lexeme in lexemes[at : at + 8] if not lexeme.hyphen]
    places = [at + i for i, lexeme in enumerate(lexemes[at : at + 8]) if not lexeme.hyphen]
    count, step = Decimal(1), 0
    if texts and (texts[0] in words.ARTICLES or texts[0] in {"one", "three"}):
        count, step = Decimal(3 if texts[0] == "three" else 1), 1
    if step >= len(texts) or texts[step] not in words.FRACTIONS:
        return None
    value = count * words.FRACTIONS[texts[step]]
    step += 1
    for filler in ("of", "a", "an", "one"):
        step += step < len(texts) and texts[step] == filler
    if step >= len(texts) or texts[step] not in words.SCALES or texts[step] == "dozen":
        return None
    rest = _scaled(lexemes, places[step], value, short=False)
    return Number(rest.value, rest.end, True)


def _in_words(lexemes: Sequence[Lexeme], at: int) -> Number | None:
    """Read a number in words: "three hundred and twenty-five million", "a hundred thousand"."""
    total, current, seen, scaled, index = Decimal(0), Decimal(0), False, False, at
    if lexemes[at].low in words.ARTICLES:
        if at + 1 >= len(lexemes) or lexemes[at + 1].low not in words.SCALES:
            return None
        current, index, seen = Decimal(1), at + 1, True
    while index < len(lexemes):
        here = lexemes[index].low
        step = _small(here)
        if step is not None and not _full(current, step):
            current, seen, index = current + step, True, index + 1
        elif seen and here in words.SCALES:
            scale, scaled, index = words.SCALES[here], True, index + 1
            current *= scale
            if scale >= 1000:
                total, current = (total + current if current else total * scale), Decimal(0)
        elif seen and _joins(lexemes, index, scaled):
            index += 1
        else:
            break
    if not seen:
        return None
    if _lows(lexemes, index, 3) == ["and", "a", "half"]:
        if not scaled:
            return _scaled(lexemes, index, total + current, short=False)
        return Number(total + current + words.SCALES.get(lexemes[index - 1].low, Decimal(0)) / 2, index + 3, True)
    return Number(total + current, index, scaled)


def _small(word: str) -> int | None:
    return words.UNITS.get(word, words.TENS.get(word))


def _full(current: Decimal, step: int) -> bool:
    """Say whether a small number cannot be added to what was read ("five" after "six", but "five" after "twenty")."""
    tail = int(current % 100)
    return tail != 0 and not (tail in words.TENS.values() and step < 10)


def _joins(lexemes: Sequence[Lexeme], index: int, scaled: bool) -> bool:
    """Say whether a hyphen or an "and" goes on with the number."""
    if index + 1 >= len(lexemes):
        return False
    here, after = lexemes[index], lexemes[index + 1]
    goes_on = _small(after.low) is not None or after.low in words.SCALES
    if here.hyphen:
        return here.attached and after.attached and goes_on
    return here.low == "and" and scaled and _small(after.low) is not None


def _lows(lexemes: Sequence[Lexeme], at: int, count: int) -> list[str]:
    return [lexeme.low for lexeme in lexemes[at : at + count]]
