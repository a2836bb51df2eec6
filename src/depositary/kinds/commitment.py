"""A commitment: help that one party puts at another's disposal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import floor, log
from typing import Literal, cast

from depositary.kinds import wording
from depositary.kinds.telling import Telling, stated
from depositary.model import Amount, Item, When

NAME = "commitment"

AidKind = Literal["military", "financial", "humanitarian", "development", "mixed", "unspecified"]
Status = Literal["considered", "pledged", "committed", "allocated", "delivered", "cancelled"]
Scope = Literal["new", "total", "part"]

STATUSES: tuple[Status, ...] = ("considered", "pledged", "committed", "allocated", "delivered", "cancelled")

CELLS = ("donors", "recipients", "amount", "items", "aid", "status", "scope", "part_of", "date", "occasion")

STEP = 1.5
"""Ratio of two neighbouring amount buckets: wider than any hedge, so that what may agree shares a bucket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Help put at another's disposal: donors and recipients as codes or names, an amount or goods, and how far it has come.

    `part_of` is the amount of the whole of which a `part` is a share, where the text gives it; `occasion` is the meeting or
    the day at which it was announced, in the text's words.
    """

    donors: tuple[str, ...]
    recipients: tuple[str, ...] = ()
    amount: Amount | None = None
    items: tuple[Item, ...] = ()
    aid: AidKind = "unspecified"
    status: Status = "pledged"
    scope: Scope = "new"
    part_of: Amount | None = None
    date: When | None = None
    occasion: str = ""

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME


Told = Telling[Commitment]


def admits(payload: Commitment) -> bool:
    """Say whether this makes a line of the ledger: it needs a named donor, and a sum or goods."""
    return bool(payload.donors) and (payload.amount is not None or bool(payload.items))


def keys(telling: Told) -> frozenset[str]:
    """Return the facts under which the same commitment is found: donor with size of the sum, with goods, with recipient and fortnight."""
    payload = telling.payload
    facts = {f"sum {code} {level}" for code in _sums(telling) for level in _levels(_sums(telling)[code])}
    facts |= {f"goods {word}" for goods in telling.goods for word in goods.words}
    day = announced(telling)
    if day is not None:
        fortnight = day.toordinal() // 14
        facts |= {f"time {recipient} {fortnight + shift}" for recipient in payload.recipients for shift in (0, 1)}
    return frozenset(f"{donor.casefold()} {fact}" for donor in payload.donors for fact in facts)


def caption(cells: Mapping[str, object], name: wording.Namer = str) -> str:
    """Word a commitment on one line: `Canada → Ukraine: C$2 billion, military, committed`."""
    givers = wording.parties(cast("Sequence[str]", cells["donors"]), name)
    takers = wording.parties(cast("Sequence[str]", cells["recipients"]), name)
    said, items = cast("Amount | None", cells["amount"]), cast("Sequence[Item]", cells["items"])
    what = [wording.amount(said)] if said else [wording.clip(wording.goods(items))]
    what += [str(cells["aid"])] if cells["aid"] != "unspecified" else []
    what += [str(cells["status"])]
    what += {"total": ["running total"], "part": ["a share"]}.get(str(cells["scope"]), [])
    return f"{givers} → {takers or 'unnamed'}: {', '.join(what)}"


def announced(telling: Told) -> date | None:
    """Return the day that a telling gives for its step, else the day it was published."""
    day = stated(telling.payload.date)
    return day[0] if day else telling.published


def _sums(telling: Told) -> dict[str, list[float]]:
    said = telling.payload.amount
    if said is None:
        return {}
    own = {code: [float(said.value)] for code in said.currency} | {extra.currency: [float(extra.value)] for extra in said.also}
    return own | {"~": list(telling.worths)}


def _levels(values: Sequence[float]) -> frozenset[int]:
    return frozenset(floor(log(value, STEP)) + shift for value in values if value > 0 for shift in (0, 1))
