"""A commitment: help that one party puts at another's disposal."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import floor, log
from typing import Literal, cast

from depositary.kinds import wording
from depositary.kinds.likeness import party
from depositary.kinds.telling import PASSIVE, Telling, placed, windows
from depositary.model import Amount, Item, When

NAME = "commitment"

AidKind = Literal["military", "financial", "humanitarian", "development", "mixed", "unspecified"]
Status = Literal["considered", "pledged", "committed", "allocated", "delivered", "cancelled"]
Scope = Literal["new", "total", "part"]

STATUSES: tuple[Status, ...] = ("considered", "pledged", "committed", "allocated", "delivered", "cancelled")
PROMISED: frozenset[Status] = frozenset({"pledged", "committed", "allocated"})
"""Steps between a mere thought and a delivery, which outlets often call by each other's names."""

CELLS = ("donors", "recipients", "amount", "items", "aid", "status", "scope", "part_of", "date", "occasion")

GATHERINGS = frozenset(
    """
    a an and annual at conference contact donor donors donors' event for forum general group in international leaders leaders' meeting of on peace
    pledging reconstruction recovery summit the this two-day year's
    """.split()
)
"""Words that name occasions of many sorts."""
TYING = frozenset({"again", "fulfils", "replaces", "corrects"})
"""What a telling says that may tie it to an earlier one."""
STEP = 1.12
"""Ratio of two neighbouring sizes of a sum: wider than what rounding and rates do, so that sums that agree share a size."""
OPEN = 1.34
"""How far "more than" and "up to" may reach; a sum so hedged is found under all sizes that it allows."""
OCCASION_DAYS = 4
"""Days within which two documents may give different figures for one announcement."""
HISTORY_DAYS = 500
"""Days after which no later step or repetition is tied to an announcement by its sum alone."""


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


IATI = {
    "considered": "",
    "pledged": "Outgoing Pledge (12)",
    "committed": "Outgoing Commitment (2)",
    "allocated": "Outgoing Commitment (2)",
    "delivered": "Disbursement (3)",
    "cancelled": "",
}
"""The transaction type of the IATI standard (version 2.03) for each status; what is only considered or called off is no transaction."""

Told = Telling[Commitment]


def iati(status: str, guarantee: bool = False) -> str:
    """Return IATI's transaction type for a status; a guarantee that was promised is one of its own."""
    return "Credit Guarantee (10)" if guarantee and status in PROMISED else IATI[status]


def admits(payload: Commitment) -> bool:
    """Say whether this makes a line of the ledger: it needs a named donor, and a sum or goods."""
    return bool(payload.donors) and (payload.amount is not None or bool(payload.items))


def keys(telling: Told) -> frozenset[str]:
    """Return the facts under which the same commitment, or one that is tied to it, is found.

    They are the donor and the recipient with the size of the sum (or of the whole of which it is a share), with the goods or with the
    occasion within 500 days, the two with one fortnight, and the document itself. Who names no recipient is found under all.
    """
    day, facts = announced(telling), _facts(telling)
    places = [party(recipient) for recipient in telling.payload.recipients]
    found = {f"document {telling.document}"}
    for donor in map(party, telling.payload.donors):
        found |= _placed(donor, places, facts, day) | _meetings(donor, places, day, telling)
    return frozenset(found)


def _facts(telling: Told) -> set[str]:
    """Name the size of the sum, the goods and the occasion; broad goods count with their number only."""
    facts = _sizes(telling)
    for goods in telling.goods:
        facts |= {f"goods {word} {goods.quantity}" if word in goods.broad else f"goods {word}" for word in goods.words}
    return facts | {f"occasion {word}" for word in occasion_words(telling.payload)}


def _placed(donor: str, places: Sequence[str], facts: Collection[str], day: date | None) -> set[str]:
    """Name each fact with the sides and the years around the day; the undated and those without a recipient are compared with all others."""
    if day is None:
        return {f"{donor} {fact} undated" for fact in facts}
    spans = windows(day, HISTORY_DAYS)
    found = {f"{donor} {place} {fact} {span}" for place in places or ["*"] for fact in facts for span in spans}
    found |= {f"{PASSIVE}{donor} {fact} undated" for fact in facts}
    return found | {f"{PASSIVE}{donor} * {fact} {span}" for fact in facts for span in spans if places}


def _meetings(donor: str, places: Sequence[str], day: date | None, telling: Told) -> set[str]:
    """Name the sides with the days around, with the fortnight for goods without a sum, and with the years for those that speak of earlier things."""
    ours, sought = "goods" if telling.payload.amount is None else "sum", _sought(telling)
    spans = windows(day, HISTORY_DAYS)
    found = {f"{donor} tie {what} {place} {span}" for what in sought for place in places for span in spans}
    if ours not in sought:
        found |= {f"{PASSIVE}{donor} tie {ours} {place} {span}" for place in places for span in spans}
    if day:
        found |= {f"{donor} time {place} {span}" for place in places for span in windows(day, OCCASION_DAYS + 1)}
        mark = "" if ours == "goods" else PASSIVE
        found |= {f"{mark}{donor} lone {place} {span}" for place in places for span in windows(day, 14)}
    return found


def _sought(telling: Told) -> tuple[str, ...]:
    """Say what a telling that speaks of something earlier may speak of: a sum that is not its own only where it replaces, corrects or delivers it."""
    if telling.cues.isdisjoint(TYING):
        return ()
    delivers = "fulfils" in telling.cues and telling.payload.status == "delivered"
    if telling.payload.amount is None or delivers or not telling.cues.isdisjoint(("replaces", "corrects")):
        return "goods", "sum"
    return ("goods",)


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


def occasion_words(payload: Commitment) -> frozenset[str]:
    """Return the words that tell an occasion from others: `g7` and `kananaskis`, not `summit`."""
    return _telling_words(payload.occasion)


@lru_cache(maxsize=16384)
def _telling_words(occasion: str) -> frozenset[str]:
    words = (word.strip("’'.,") for word in occasion.casefold().split())
    return frozenset(word for word in words if word and word not in GATHERINGS)


def announced(telling: Told) -> date | None:
    """Return the day that a telling gives for its step, else the day it was published."""
    day = placed(telling.payload.date)
    return day[0] if day else telling.published


def _sizes(telling: Told) -> set[str]:
    said, whole = telling.payload.amount, telling.payload.part_of
    found = _levels(said, telling.worths) if said else set()
    return found | (_levels(whole, ()) if whole else set())


def _levels(said: Amount, worths: Sequence[float]) -> set[str]:
    """Name the sizes that a sum may have, in each of its currencies and in dollars."""
    sums = [(code, float(said.value)) for code in said.currency] + [(one.currency, float(one.value)) for one in said.also]
    sums += [("USD", worth) for worth in worths]
    low, high = {"at_least": (1.0, OPEN), "up_to": (1 / OPEN, 1.0)}.get(said.qualifier, (1.0, 1.0))
    return {
        f"sum {code} {level}"
        for code, value in sums
        if value > 0
        for level in range(floor(log(value * low, STEP)), floor(log(value * high, STEP)) + 2)
    }
