"""What a commitment's sum comes to in another currency.

Principle: the sum stays as it was said; a conversion is shown beside it with its rate, the day of the rate and who published it. The day is
the one of the announcement (the last day of a date that names a month or a year, but none after the first report), else that of the first
report. A sum that the text itself gives in the wished currency is taken as said. Where the currency is left open, no day is known or no
rate exists, there is no value, and the reason is told.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol

from depositary.model import Amount, Entry, Sum, When

AS_SAID = "as said"


class Conversion(Protocol):
    """What a conversion gives back."""

    @property
    def value(self) -> Decimal:
        """The sum in the new currency."""
        ...

    @property
    def rate(self) -> Decimal:
        """Units of the new currency for one of the old."""
        ...

    @property
    def on(self) -> date:
        """The day of the rate."""
        ...

    @property
    def source(self) -> str:
        """Who published the rate."""
        ...


Convert = Callable[[Sum, str, date], Conversion | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """A sum in a currency: its value with the rate (units for one of `said`), its day and its source; or the reason why there is none."""

    currency: str
    value: Decimal | None = None
    said: str = ""
    rate: Decimal | None = None
    on: date | None = None
    source: str = ""
    why_not: str = ""


def worth(entry: Entry, currency: str, convert: Convert) -> Worth:
    """Return what a commitment's sum comes to in a currency."""
    amount = entry.value("amount")
    if not isinstance(amount, Amount) or not amount.currency:
        return Worth(currency=currency, why_not="no sum given" if amount is None else "no currency is known")
    told = [*(Sum(value=amount.value, currency=code) for code in amount.currency if len(amount.currency) == 1), *amount.also]
    if said := next((one for one in told if one.currency == currency), None):
        return Worth(currency=currency, value=said.value, said=currency, source=AS_SAID)
    if len(amount.currency) > 1:
        return Worth(currency=currency, why_not=f"the sources leave the currency open ({' or '.join(amount.currency)})")
    day = _day(entry)
    if day is None:
        return Worth(currency=currency, why_not="no day is known to take a rate of")
    code = amount.currency[0]
    made = convert(told[0], currency, day)
    if made is None:
        return Worth(currency=currency, why_not=f"no rate from {code} to {currency} on {day.isoformat()}")
    return Worth(currency=currency, value=made.value, said=code, rate=made.rate, on=made.on, source=made.source)


def _day(entry: Entry) -> date | None:
    when, reported = entry.value("date"), entry.value("reported")
    first = reported.interval[0] if isinstance(reported, When) and reported.interval else None
    day = when.interval[1] if isinstance(when, When) and when.interval else first
    return min(day, first) if day and first else day
