"""Sums over the ledger.

Principle: only what `depositary.kinds.adding` lets through is added up, where it is money; what is only considered and what was cancelled
is added up apart. A joint commitment counts under its donors together, never under each. A sum in another currency is converted at the
rate of its day; where no rate exists, the sum names what it leaves out.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from depositary.kinds.adding import superseded, why_not_added
from depositary.model import Amount, Entry, Sum, When
from depositary.reconcile.block import Convert

By = Literal["donors", "recipients", "aid"]
Tally = dict[str, list[tuple[str, Decimal]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Total:
    """What the commitments under one heading come to.

    `value` is promised or delivered, `delivered` the part of it that is; `considered` and `cancelled` stand apart. `entries` were added;
    `left_out` names those that could not be, with the reason.
    """

    heading: tuple[str, ...]
    currency: str
    value: Decimal
    delivered: Decimal
    considered: Decimal
    cancelled: Decimal
    entries: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]


def totals(entries: Iterable[Entry], currency: str, convert: Convert, by: By = "donors") -> tuple[Total, ...]:
    """Add up the commitments under each donor, recipient or kind of aid, the largest sum first."""
    tallies: dict[tuple[str, ...], Tally] = {}
    left: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    known = sorted(entries, key=lambda entry: entry.id)
    gone = superseded(known)
    for one in known:
        if not _is_added(one, gone):
            continue
        heading = _heading(one, by)
        value, reason = _converted(one, currency, convert)
        if value is None:
            left.setdefault(heading, []).append((one.id, reason))
        else:
            tallies.setdefault(heading, {}).setdefault(str(one.value("status")), []).append((one.id, value))
    made = [_total(heading, currency, tallies.get(heading, {}), left.get(heading, [])) for heading in {*tallies, *left}]
    return tuple(sorted(made, key=lambda total: (-total.value, total.heading)))


def _is_added(entry: Entry, gone: frozenset[str]) -> bool:
    """Say whether an entry may be added up at all: a commitment of money that repeats no other."""
    return entry.kind == "commitment" and entry.value("amount") is not None and not why_not_added(entry, gone)


def _total(heading: tuple[str, ...], currency: str, tally: Tally, left: list[tuple[str, str]]) -> Total:
    def sum_of(*statuses: str) -> Decimal:
        return sum((value for status in statuses for _, value in tally.get(status, [])), Decimal(0))

    promised = ("pledged", "committed", "allocated", "delivered")
    return Total(
        heading=heading,
        currency=currency,
        value=sum_of(*promised),
        delivered=sum_of("delivered"),
        considered=sum_of("considered"),
        cancelled=sum_of("cancelled"),
        entries=tuple(sorted(identity for status in promised for identity, _ in tally.get(status, []))),
        left_out=tuple(left),
    )


def _heading(entry: Entry, by: By) -> tuple[str, ...]:
    value = entry.value(by)
    return tuple(sorted(value)) if isinstance(value, tuple) else (str(value),)


def _converted(entry: Entry, currency: str, convert: Convert) -> tuple[Decimal | None, str]:
    said = entry.value("amount")
    if not isinstance(said, Amount) or not said.currency:
        return None, "no currency is known"
    if currency in said.currency:
        return said.value, ""
    if told := [extra.value for extra in said.also if extra.currency == currency]:
        return told[0], ""
    if len(said.currency) > 1:
        return None, f"{' or '.join(said.currency)}: nobody can tell which"
    day = _day(entry)
    if day is None:
        return None, "no date to take a rate of"
    made = convert(Sum(value=said.value, currency=said.currency[0]), currency, day)
    return (made.value, "") if made is not None else (None, f"no rate from {said.currency[0]} to {currency} on {day.isoformat()}")


def _day(entry: Entry) -> date | None:
    reported = entry.value("reported")
    last = reported.interval[0] if isinstance(reported, When) and reported.interval else None
    when = entry.value("date")
    day = when.interval[0] if isinstance(when, When) and when.interval else None
    if day is None or last is None:
        return day or last
    return min(day, last)
