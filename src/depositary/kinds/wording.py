"""How sums, goods and parties are worded in captions."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache

from depositary.model import Amount, Item, Qualifier

Namer = Callable[[str], str]

SIGNS = {"USD": "US$", "CAD": "C$", "AUD": "A$", "NZD": "NZ$", "EUR": "€", "GBP": "£", "JPY": "¥"}
HEDGES: dict[Qualifier, str] = {"exact": "", "about": "about ", "at_least": "more than ", "up_to": "up to "}
SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


def money(value: Decimal, currency: str) -> str:
    """Word a sum as people write it: `C$2 billion`, `NOK 85 billion`, `€500,000`."""
    sign = SIGNS.get(currency, f"{currency} ")
    for scale, word in SCALES:
        if abs(value) >= scale:
            return f"{sign}{_plain(value / scale)} {word}"
    return f"{sign}{_plain(value)}"


@lru_cache(maxsize=16384)
def amount(said: Amount) -> str:
    """Word an amount with its hedge; a sum whose dollar nobody can tell shows both currencies."""
    if len(said.currency) == 1:
        return HEDGES[said.qualifier] + money(said.value, said.currency[0])
    return HEDGES[said.qualifier] + money(said.value, "").strip() + (f" {'/'.join(said.currency)}" if said.currency else "")


def goods(items: Sequence[Item]) -> str:
    """Word goods as a list: `50 armoured vehicles, drones`."""
    return ", ".join(item.what if item.quantity is None else f"{item.quantity:,} {item.what}" for item in items)


def parties(codes: Sequence[str], name: Namer) -> str:
    """Word a side: `Denmark, Norway and Sweden`; nothing where it is empty."""
    names = [name(code) for code in codes]
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def clip(words: str, length: int = 80) -> str:
    """Shorten words at a space, with an ellipsis where something was left out."""
    if len(words) <= length:
        return words
    return words[:length].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def _plain(value: Decimal) -> str:
    rounded = round(value, 3).normalize()
    return f"{rounded:,f}"
