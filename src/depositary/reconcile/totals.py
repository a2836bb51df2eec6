"""Sums over the ledger.

Principle: only what `depositary.kinds.adding` lets through is added up, where it is money; what is only considered and what was cancelled
is added up apart. A joint commitment counts under its donors together, never under each. A sum in another currency is converted at the
rate of its day; where no rate exists, the sum names what it leaves out.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from depositary.kinds.adding import superseded, why_not_added
from depositary.kinds.commitment import PROMISED
from depositary.kinds.worth import Convert, worth
from depositary.model import Entry

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


def totals(
    entries: Iterable[Entry], currency: str, convert: Convert, by: By = "donors", only: Collection[str] | None = None
) -> tuple[Total, ...]:
    """Add up the commitments under each donor, recipient or kind of aid, the largest sum first.

    `entries` are the whole ledger, since one line may keep another out of a sum; `only` names the lines that are wished, all by default.
    """
    tallies: dict[tuple[str, ...], Tally] = {}
    left: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    known = sorted(entries, key=lambda entry: entry.id)
    gone = superseded(known)
    for one in known:
        if not _is_added(one, gone) or (only is not None and one.id not in only):
            continue
        heading = _heading(one, by)
        sum_ = worth(one, currency, convert)
        if sum_.value is None:
            left.setdefault(heading, []).append((one.id, sum_.why_not))
        else:
            tallies.setdefault(heading, {}).setdefault(str(one.value("status")), []).append((one.id, sum_.value))
    made = [_total(heading, currency, tallies.get(heading, {}), left.get(heading, [])) for heading in {*tallies, *left}]
    return tuple(sorted(made, key=lambda total: (-total.value, total.heading)))


def _is_added(entry: Entry, gone: frozenset[str]) -> bool:
    """Say whether an entry may be added up at all: a commitment of money that repeats no other."""
    return entry.kind == "commitment" and entry.value("amount") is not None and not why_not_added(entry, gone)


def _total(heading: tuple[str, ...], currency: str, tally: Tally, left: list[tuple[str, str]]) -> Total:
    def sum_of(*statuses: str) -> Decimal:
        return sum((value for status in statuses for _, value in tally.get(status, [])), Decimal(0))

    promised = (*sorted(PROMISED), "delivered")
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
