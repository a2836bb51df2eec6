"""Money as it was said."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Qualifier = Literal["exact", "about", "at_least", "up_to"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A number of units of one currency (ISO 4217)."""

    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A sum as a text gives it: the number in full, every currency a careful reader would accept, and the hedge.

    `also` holds the same sum in other currencies where the text itself converts it.
    """

    value: Decimal
    currency: tuple[str, ...]
    qualifier: Qualifier = "exact"
    also: tuple[Sum, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Goods or people put at another's disposal: how many (None where no number is given) of what."""

    quantity: int | None
    what: str
