"""Money in a text: the sum, the currencies that it may be in, and how the text hedges it.

Principle: a sum needs a number and a currency that the text gives; a vague number ("several hundred million dollars", "billions of
dollars") is no sum. Of a range the upper bound is kept, as `up_to`. A rate per year is marked, and not multiplied.
Exceptions: a number may repeat the currency of the sum before it in the same sentence ("$2bn this year and 3bn next").
In doubt: a word that may be something else (`won`, `pounds of`, a year before `dollars`) is not read as money.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from spacy.tokens import Doc

from depositary.lang.english import money as words
from depositary.model import Amount, Qualifier, Span, Sum
from depositary.nlp.currency import Currency, adjective_alone, after_number, before_number, belongs_to_next
from depositary.nlp.numbers import Lexeme, Number, is_vague, lex, plain, read_number
from depositary.nlp.phrases import MoneyMention
from depositary.reference.currencies import currency_called, currency_of, namesakes
from depositary.reference.outlets import home_of

REACH = 160
"""Lexemes within which a bare number may go on in the currency of the sum before."""
LOOKAHEAD = 6
MONTHS = frozenset("january february march april may june july august september october november december".split())


@dataclass(frozen=True, slots=True)
class _Found:
    """A sum between two indices of the lexemes."""

    start: int
    end: int
    value: Decimal
    codes: tuple[str, ...]
    bare: bool
    ranged: bool = False
    also: tuple[Sum, ...] = ()
    last: int = 0


def find_money(doc: Doc) -> tuple[MoneyMention, ...]:
    """Return every sum of money in a document, in the order of the text."""
    lexemes = lex(doc.text)
    return tuple(_mention(doc, lexemes, found) for found in _scan(lexemes))


def settle_currency(mention: MoneyMention, donors: Sequence[str], outlet: str) -> Amount:
    """Return a mention's amount with its currency decided by who gives it and who reports it.

    A bare dollar is the donor's where the outlet is at home in the same dollar, either where the outlet's home is unknown, and the US
    dollar otherwise; other shared names go to the donor, then to the outlet's home. A sum given in two currencies is the donor's own.
    """
    amount = mention.amount
    if mention.bare:
        amount = replace(amount, currency=_decided(amount, donors, home_of(outlet) if outlet else None))
    own = {currency_of(donor) for donor in donors}
    if own.isdisjoint(amount.currency):
        for other in amount.also:
            if other.currency in own:
                rest = tuple(s for s in amount.also if s is not other)
                first = Sum(value=amount.value, currency=amount.currency[0])
                return replace(amount, value=other.value, currency=(other.currency,), also=(first, *rest))
    return amount


def _decided(amount: Amount, donors: Sequence[str], home: str | None) -> tuple[str, ...]:
    first = amount.currency[0]
    taken = {other.currency for other in amount.also}
    own = list(dict.fromkeys(code for donor in donors if (code := currency_called(donor, first)) and code not in taken))
    local = currency_called(home, first) if home else None
    if first != "USD":
        return tuple(own) or ((local,) if local else amount.currency)
    if "USD" in taken:
        return tuple(own) or ((local,) if local and local != "USD" else amount.currency)
    foreign = [code for code in own if code != "USD"]
    if not foreign:
        return ("USD",)
    if home is None:
        return (*foreign, "USD")
    return (local,) if local in foreign and local is not None else ("USD",)


def _scan(lexemes: Sequence[Lexeme]) -> Iterator[_Found]:
    """Yield the sums from left to right, each with the same sum in other currencies folded in."""
    at, before, last = 0, None, None
    while at < len(lexemes):
        if lexemes[at].kind == "gap" or (lexemes[at].text in {".", "!", "?"} and _ends_sentence(lexemes, at)):
            before = None
        found = (
            _amount(lexemes, at) or (_repeated(lexemes, at, before) if before else None) or (_implied(lexemes, at, last) if last else None)
        )
        if found is None:
            last = None if last is not None and (at - last.end > REACH or _counts_others(lexemes, at)) else last
            at += 1
            continue
        found = _with_equivalents(lexemes, found)
        yield found
        before, last, at = found, found, found.end


def _ends_sentence(lexemes: Sequence[Lexeme], at: int) -> bool:
    return at + 1 >= len(lexemes) or not lexemes[at + 1].attached


def _amount(lexemes: Sequence[Lexeme], at: int) -> _Found | None:
    """Read the sum that begins at a lexeme, with its currency before or after the number."""
    prefix = before_number(lexemes, at)
    if prefix is None:
        return _number_first(lexemes, at)
    number = read_number(lexemes, prefix.end)
    if number is None or number.value == 0:
        return None
    if not number.scaled and lexemes[at].low in {"euro", "dollar"}:
        return None
    number, ranged = _upper_bound(lexemes, number, at, prefix)
    after = after_number(lexemes, number.end, number)
    currency, end = prefix, number.end
    if after and not set(after.codes).isdisjoint(namesakes(prefix.codes[0])) and not belongs_to_next(lexemes, after.end - 1):
        currency, end = (after if prefix.bare and not after.bare else prefix), after.end
    elif prefix.bare and (narrowed := adjective_alone(lexemes, number.end, prefix)):
        currency, end = narrowed, narrowed.end
    return _Found(at, end, plain(number.value * prefix.factor), currency.codes, currency.bare, ranged, last=end)


def _number_first(lexemes: Sequence[Lexeme], at: int) -> _Found | None:
    number = read_number(lexemes, at)
    if number is None or number.value == 0 or is_vague(lexemes, at) or _inside_word(lexemes, at):
        return None
    number, ranged = _upper_bound(lexemes, number, at, None)
    currency = after_number(lexemes, number.end, number)
    if currency is None or (_is_year(lexemes[at], number) and at and lexemes[at - 1].low in {"in", "to", "constant", "of", "since", "("}):
        return None
    value, end = number.value * currency.factor, currency.end
    if not number.scaled and currency.factor == 1:
        value, end = _small_change(lexemes, end, value)
        if end == currency.end and (scale := read_number([_ONE, *lexemes[end : end + 1]], 0)) and scale.scaled:
            value, end = value * scale.value, end + 1
    return _Found(at, end, plain(value), currency.codes, currency.bare, ranged, last=end)


_ONE = Lexeme("1", 0, 0, "figure", False)


def _inside_word(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a figure is the tail of a name ("F-16", "1.1.2014")."""
    if not at or not lexemes[at].attached:
        return False
    before = lexemes[at - 1]
    return before.kind == "word" or (
        before.hyphen and before.attached and at > 1 and lexemes[at - 2].kind == "word" and lexemes[at].kind == "figure"
    )


def _is_year(lexeme: Lexeme, number: Number) -> bool:
    return len(lexeme.text) == 4 and lexeme.text.isdigit() and 1900 <= number.value < 2100


def _small_change(lexemes: Sequence[Lexeme], end: int, value: Decimal) -> tuple[Decimal, int]:
    """Add "(and) forty-five cents", or a bare "forty-five" that ends the sentence."""
    start = end + (end < len(lexemes) and lexemes[end].low == "and")
    cents = read_number(lexemes, start, short=False)
    if cents is None or cents.scaled or cents.value >= 100 or cents.value != cents.value.to_integral_value():
        return value, end
    named = cents.end < len(lexemes) and lexemes[cents.end].low in words.SUBUNITS
    if named or cents.end >= len(lexemes) or (lexemes[cents.end].text == "." and _ends_sentence(lexemes, cents.end)):
        return value + cents.value / 100, cents.end + named
    return value, end


def _upper_bound(lexemes: Sequence[Lexeme], first: Number, at: int, prefix: Currency | None) -> tuple[Number, bool]:
    """Return the upper bound of a range that goes on from its lower one, and whether there is a range."""
    if first.end + 1 >= len(lexemes):
        return first, False
    before = lexemes[at - 1].low if at else ""
    joint = lexemes[first.end]
    if not (joint.hyphen or joint.low == "to" or (joint.low == "and" and before == "between")):
        return first, False
    again = before_number(lexemes, first.end + 1)
    if again and (prefix is None or again.codes != prefix.codes):
        return first, False
    second = read_number(lexemes, again.end if again else first.end + 1)
    if second is None:
        return first, False
    shares_scale = second.scaled and not first.scaled
    tight = joint.hyphen and joint.attached and lexemes[first.end + 1].attached
    if again:
        fits = before not in {"from", "by"} or (at > 1 and lexemes[at - 2].low in words.RANGING)
    elif prefix:
        fits = tight or joint.low == "and" or (joint.low == "to" and shares_scale)
    else:
        fits = (tight or not joint.hyphen) and after_number(lexemes, second.end, second) is not None and before != "from"
    low = first.value * _scale_of(second) if shares_scale else first.value
    return (second, True) if fits and low < second.value else (first, False)


def _scale_of(number: Number) -> Decimal:
    """Return the power of a thousand that a scaled number is written with."""
    return next((Decimal(scale) for scale in (10**12, 10**9, 10**6, 1000) if number.value >= scale), Decimal(1))


def _repeated(lexemes: Sequence[Lexeme], at: int, before: _Found) -> _Found | None:
    """Read a number that repeats the currency of the sum before it: "and 3bn next year", "and another 200 million"."""
    number = read_number(lexemes, at)
    if number is None or not number.scaled or number.value < 10**6 or is_vague(lexemes, at):
        return None
    closed = number.end >= len(lexemes) or lexemes[number.end].kind != "word" or lexemes[number.end].low in words.CLOSERS | {"next"}
    noun = lexemes[number.end + 1].low if number.end + 1 < len(lexemes) else ""
    cued = (at and lexemes[at - 1].low in words.REPEATING) or (
        closed and lexemes[number.end : number.end + 1] and lexemes[number.end].low == "in" and noun in words.MONEY_NOUNS
    )
    return (
        _Found(at, number.end, plain(number.value), before.codes, before.bare, last=number.end)
        if closed and (number.value >= 10**9 or cued)
        else None
    )


def _implied(lexemes: Sequence[Lexeme], at: int, last: _Found) -> _Found | None:
    """Read a number in the currency of the sums just told of, where words of giving or a giver's name stand beside it: "Paris 300 million"."""
    number = read_number(lexemes, at)
    if number is None or not number.scaled or number.value < 10**6 or is_vague(lexemes, at) or _inside_word(lexemes, at):
        return None
    if not _is_closed(lexemes, number.end, words.CLOSERS | words.AUXILIARIES):
        return None
    cued = _is_given_before(lexemes, at) or _is_given_after(lexemes, number.end)
    return _Found(at, number.end, plain(number.value), last.codes, last.bare, last=number.end) if cued else None


def _is_closed(lexemes: Sequence[Lexeme], end: int, closers: frozenset[str]) -> bool:
    """Say whether no noun follows that a number could count."""
    return end >= len(lexemes) or (lexemes[end].kind != "word" and not lexemes[end].hyphen) or lexemes[end].low in closers


def _is_given_before(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a word of giving, or the name of a giver, stands before a number, words of measure between them left out."""
    before = at - 1
    while before > 0 and lexemes[before].low in words.MEASURING:
        before -= 1
    if before < 1 or lexemes[before].kind != "word":
        return False
    word = lexemes[before]
    if word.low in words.GIVEN_BEFORE or (word.low == "up" and lexemes[before - 1].low in {"put", "puts"}):
        return True
    if word.low in {"with", "for"}:
        word, before = lexemes[before - 1], before - 1
        return word.text[:1].isupper() and lexemes[before - 1].text in {",", ";", "and"}
    owns = word.text.endswith(("'s", "’s"))
    named = word.text[:1].isupper() and (owns or lexemes[before - 1].text in {",", ";", "and", "the"})
    return named and word.low not in MONTHS


def _is_given_after(lexemes: Sequence[Lexeme], end: int) -> bool:
    """Say whether a number is the subject of a passive of giving: "200 million have been allotted"."""
    at = end
    while at < len(lexemes) and at - end < LOOKAHEAD and lexemes[at].low in words.AUXILIARIES:
        at += 1
    return end < at < len(lexemes) and lexemes[at].low in words.GIVEN_AFTER


def _counts_others(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a scaled number counts something else than money: "500 million doses"."""
    number = read_number(lexemes, at)
    return (
        number is not None
        and number.scaled
        and number.value >= 10**6
        and not _is_closed(lexemes, number.end, words.CLOSERS | words.AUXILIARIES)
    )


def _with_equivalents(lexemes: Sequence[Lexeme], found: _Found) -> _Found:
    """Fold the same sum in other currencies into it: "C$2 billion (US$1.45 billion)", "NOK 7 billion, or about $650 million"."""
    at, also = found.end, []
    bracket = at < len(lexemes) and lexemes[at].text in {"(", "["}
    while True:
        start, equated = at, False
        while start < len(lexemes) and (
            lexemes[start].low in words.EQUIVALENT or lexemes[start].text in {"(", "[", ",", ";", "/", ".", "–"}
        ):
            if lexemes[start].text == "." and not lexemes[start - 1].low.startswith(("approx", "i.e")):
                break
            comma = lexemes[start].text == "," and start + 1 < len(lexemes) and lexemes[start + 1].low in words.HEDGES
            equated |= comma or lexemes[start].low in words.EQUATING or lexemes[start].text == "/"
            start += 1
        other = _amount(lexemes, start) if start > at else None
        if other is None or not (bracket or equated) or not _is_other(found, other) or (bracket and not _closes(lexemes, other.end)):
            break
        also.append(Sum(value=other.value, currency=other.codes[0]))
        at = other.end
        if not bracket:
            break
    return replace(found, end=at, also=tuple(also)) if also else found


def _is_other(found: _Found, other: _Found) -> bool:
    """Say whether two sums are in different currencies; "$2 billion (US$1.45 billion)" is."""
    return set(found.codes).isdisjoint(other.codes) or (found.bare and not other.bare and found.value != other.value)


def _closes(lexemes: Sequence[Lexeme], at: int) -> bool:
    """Say whether a bracket ends soon after an index and holds no clause of its own."""
    return any(lexeme.text in {")", "]", ";", "/", ","} or lexeme.low in {"at", "or"} for lexeme in lexemes[at : at + 2])


def _mention(doc: Doc, lexemes: Sequence[Lexeme], found: _Found) -> MoneyMention:
    text = doc.text
    start, end, core = lexemes[found.start].start, lexemes[found.end - 1].end, lexemes[found.last - 1].end
    after, before = text[end : end + 40], text[max(0, start - 60) : start]
    yearly = bool(words.PER_YEAR.match(after) or words.ANNUAL_BEFORE.search(before))
    per = words.PER_UNIT.match(after)
    return MoneyMention(
        span=Span(start, end),
        amount=Amount(
            value=found.value, currency=found.codes, qualifier=_qualifier(before, text[core : core + 20], found.ranged), also=found.also
        ),
        head=_head(doc, start, core),
        bare=found.bare,
        yearly=yearly,
        per=per["unit"].lower() if per else None,
    )


def _qualifier(before: str, after: str, ranged: bool) -> Qualifier:
    if ranged:
        return "up_to"
    line = before[before.rfind("\n\n") + 1 :] if "\n\n" in before else before
    for name, pattern in words.QUALIFIERS_BEFORE:
        if pattern.search(line):
            return name
    return next((name for name, pattern in words.QUALIFIERS_AFTER if pattern.match(after)), "exact")


def _head(doc: Doc, start: int, end: int) -> int:
    """Return the index of the token that governs a passage: its root in the parse, or its last token where there is no parse."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None:
        return 0
    return span.root.i if doc.has_annotation("DEP") else span.end - 1
