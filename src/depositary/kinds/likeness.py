"""When two figures, two sides or two lists of goods are the same as far as anybody can tell.

Principle: figures are compared to the precision with which they were said. Two exact figures in one currency agree to one per
cent, or where one is the other rounded; hedged ones as their hedge allows ("more than" up to a third above, "up to" down to a
third below, "about" to a tenth); figures in two currencies agree to six per cent at the day's rate, for outlets convert at
yesterday's rate and round. Exceptions: a bare dollar agrees with either dollar that a careful reader would accept. In doubt
they differ.
"""

from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from re import sub
from typing import Literal
from unicodedata import normalize

from depositary.kinds.telling import Goods
from depositary.model import Amount, Qualifier

Agreement = Literal["same", "rounded", "open", "rate", "differs", "unknown"]
AGREEING: tuple[Agreement, ...] = ("same", "rounded", "open")
Sides = Literal["same", "part", "mixed", "apart", "unknown"]

EXACT = 0.01
ROUNDED = 0.035
ABOUT = 0.10
RATE = 0.06
OPEN = 0.33
FAR = 0.35
"""Difference beyond which no hedge lets two figures agree."""


def figures(first: Amount, second: Amount, worths: tuple[tuple[float, ...], tuple[float, ...]] = ((), ())) -> Agreement:
    """Say whether two amounts are the same: in a currency that both name, else at the day's rate."""
    alike = _in_one_currency(first, second)
    if alike is not None:
        return alike
    slack = RATE if first.qualifier == second.qualifier == "exact" else ABOUT
    if not worths[0] or not worths[1]:
        return "unknown"
    close = any(_within(a, b, slack) or _open(a, b, first.qualifier, second.qualifier) for a in worths[0] for b in worths[1])
    return "rate" if close else "differs"


def _in_one_currency(first: Amount, second: Amount) -> Agreement | None:
    """Compare two amounts in the currencies that both name; None where there is none."""
    if first.currency == second.currency and first.currency and not first.also and not second.also:
        return _near(first.value, second.value, first.qualifier, second.qualifier)
    ours, theirs = _by_currency(first), _by_currency(second)
    common = ours.keys() & theirs.keys()
    verdicts = {_near(ours[code], theirs[code], first.qualifier, second.qualifier) for code in common}
    return next((verdict for verdict in AGREEING if verdict in verdicts), "differs") if common else None


def ratio(first: Amount, second: Amount, worths: tuple[tuple[float, ...], tuple[float, ...]]) -> float:
    """Return the smaller amount as a share of the larger; 0 where the two cannot be compared."""
    ours, theirs = _by_currency(first), _by_currency(second)
    pairs = [(float(ours[code]), float(theirs[code])) for code in ours.keys() & theirs.keys()]
    pairs = pairs or [(a, b) for a in worths[0] for b in worths[1]]
    return max((min(a, b) / max(a, b) for a, b in pairs if max(a, b) > 0), default=0.0)


def digits(value: Decimal) -> int:
    """Count the significant digits of a figure: 1 for two billion, 3 for 1.45 billion."""
    return len(value.normalize().as_tuple().digits)


@lru_cache(maxsize=4096)
def party(name: str) -> str:
    """Return a party's name as it is compared: without case, accents, article, plural ending and doubled letters ("the Houthis", "Houthi")."""
    if len(name) <= 4 and name.isupper():
        return name
    plain = "".join(sign for sign in normalize("NFKD", name.casefold()) if sign.isalnum() or sign == " ").removeprefix("the ")
    return sub(r"(.)\1", r"\1", plain).removesuffix("s")


def sides(first: Iterable[str], second: Iterable[str]) -> Sides:
    """Compare two lists of parties: the same, one within the other, partly shared, apart, or unknown where one is empty."""
    return _sides(tuple(first), tuple(second))


@lru_cache(maxsize=65536)
def _sides(first: tuple[str, ...], second: tuple[str, ...]) -> Sides:
    ours, theirs = frozenset(map(party, first)), frozenset(map(party, second))
    if not ours or not theirs:
        return "unknown"
    if ours == theirs:
        return "same"
    if ours <= theirs or theirs <= ours:
        return "part"
    return "mixed" if ours & theirs else "apart"


def same_goods(first: Goods, second: Goods) -> bool:
    """Say whether two names of goods mean the same: one within the other ("tanks", "Challenger 2 tanks"), or mostly shared words.

    Broad words alone ("missiles", "systems") mean the same goods only where they are counted, and the counts are equal; where names differ in
    them ("Patriot missiles", "Patriot systems"), so must the counts be. A shared type designation ("F-16") settles it.
    """
    shared = first.words & second.words
    if not shared:
        return False
    counted = first.quantity is not None and first.quantity == second.quantity
    if counted or any(any(sign.isdigit() for sign in word) for word in shared):
        return True
    ours, theirs = first.broad - shared, second.broad - shared
    if shared <= first.broad | second.broad or (ours and theirs):
        return False
    common = len(shared)
    return common == min(len(first.words), len(second.words)) or common * 2 >= len(first.words | second.words)


def same_number(first: Goods, second: Goods) -> bool:
    """Say whether two counts agree to two per cent; a missing count disagrees with none."""
    if first.quantity is None or second.quantity is None:
        return True
    return _within(first.quantity, second.quantity, 0.02)


@lru_cache(maxsize=16384)
def _by_currency(amount: Amount) -> dict[str, Decimal]:
    return {**{extra.currency: extra.value for extra in amount.also}, **dict.fromkeys(amount.currency, amount.value)}


def _near(first: Decimal, second: Decimal, one: Qualifier, other: Qualifier) -> Agreement:
    if first == second:
        return "same"
    a, b = float(first), float(second)
    if not _within(a, b, FAR):
        return "differs"
    if _within(a, b, EXACT):
        return "same"
    if _rounds(first, second) or _rounds(second, first) or ("about" in (one, other) and _within(a, b, ABOUT)):
        return "rounded"
    return "open" if _open(a, b, one, other) else "differs"


def _rounds(rough: Decimal, fine: Decimal) -> bool:
    if not rough or not fine or digits(rough) >= digits(fine) or not _within(float(rough), float(fine), ROUNDED):
        return False
    unit = Decimal(1).scaleb(fine.adjusted() - digits(rough) + 1)
    return abs(rough - fine) * 2 <= unit


def _open(a: float, b: float, one: Qualifier, other: Qualifier) -> bool:
    return _allows(one, a, b) or _allows(other, b, a)


def _allows(qualifier: Qualifier, said: float, figure: float) -> bool:
    """Say whether "more than SAID" or "up to SAID" may mean the figure."""
    if qualifier == "at_least":
        return said * (1 - EXACT) <= figure <= said * (1 + OPEN)
    return qualifier == "up_to" and said * (1 - OPEN) <= figure <= said * (1 + EXACT)


def _within(a: float, b: float, slack: float) -> bool:
    return abs(a - b) <= slack * max(abs(a), abs(b))
