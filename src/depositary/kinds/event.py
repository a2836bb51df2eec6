"""An event: what one party did, will do, or refuses to do to another, in the PLOVER ontology.

Principle of sameness: one type, the same sides and the same days make one event, however many outlets tell it. Between equals
(a meeting, an agreement) the order of the sides does not matter. What carries no date of its own is dated by the week of its
publication, and then its words must agree as well. Exceptions: one document tells two events of one type and day apart unless
it uses the same words. In doubt they stay apart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Literal, cast

from depositary.kinds import wording
from depositary.kinds.likeness import figures, party, sides
from depositary.kinds.telling import PASSIVE, VETO, Feature, Reason, Telling, days_between, placed, shared_words
from depositary.kinds.vote import settle_cell, settle_date
from depositary.model import Amount, Settled, Step, When

NAME = "event"

Plover = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
Modality = Literal["occurred", "ongoing", "planned", "considered", "denied"]
MUTUAL: frozenset[Plover] = frozenset({"AGREE", "CONSULT", "COOPERATE"})
MODALITIES: tuple[Modality, ...] = ("considered", "planned", "ongoing", "occurred", "denied")

CELLS = ("type", "actors", "recipients", "date", "modality", "amount")
THRESHOLD = 2.7
AHEAD = 21
"""Days before an event in which it may be told as planned without a date."""
LONG = 53
"""Weeks: an event that lasts longer is found under the weeks of its beginning only."""
CROWD = 5
"""Parties up to which an event is found by every two of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A PLOVER event: its type, who acts, to, with or for whom, when, and whether it happened."""

    type: Plover
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    date: When | None = None
    modality: Modality = "occurred"
    amount: Amount | None = None

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME


Told = Telling[Event]


def admits(payload: Event) -> bool:
    """Say whether this makes a line of the ledger: somebody on either side must be named."""
    return bool(payload.type and (payload.actors or payload.recipients))


def keys(telling: Told) -> frozenset[str]:
    """Return the facts under which the same event is found: its type with every two of its parties in the weeks of its date or publication.

    Who names one party only, or a crowd of them, is found by each party alone.
    """
    payload = telling.payload
    weeks = _weeks(telling)
    parties = sorted({party(name) for name in (*payload.actors, *payload.recipients)})
    two = [f"{one} {other}" for one, other in combinations(parties, 2)] if len(parties) <= CROWD else []
    mark = PASSIVE if two else ""
    return frozenset(
        f"{sides} {week}"
        for week in weeks
        for sides in (*(f"{payload.type} {pair}" for pair in two), *(f"{mark}{payload.type} {name}" for name in parties))
    )


def _weeks(telling: Told) -> list[str]:
    """Name the weeks of an event: those of its date, else those around its publication; a sum is found in any week as well."""
    said = telling.payload.amount
    day = telling.published
    ahead = AHEAD if telling.payload.modality in ("planned", "considered") else 7
    days = placed(telling.payload.date) or (day and (day - timedelta(days=7), day + timedelta(days=ahead)))
    sums = [f"sum {said.value.normalize()}"] if said else []
    if not days:
        return [*sums, "undated"]
    first = days[0].toordinal() // 7
    return [*sums, *(str(week) for week in range(first, min(days[1].toordinal() // 7, first + LONG) + 1))]


def act(a: Told, b: Told) -> Reason | None:
    """Compare the types: two events of different types are never the same."""
    if a.payload.type != b.payload.type:
        return Reason(feature="type", points=VETO, why=f"{a.payload.type} / {b.payload.type}")
    return Reason(feature="type", points=1.0, why=f"both {a.payload.type}")


def parties(a: Told, b: Told) -> Reason | None:
    """Weigh the sides: the same speak for one event; a side that one leaves out speaks less; different parties rule it out."""
    p, q = a.payload, b.payload
    if p.type in MUTUAL:
        verdicts = {sides((*p.actors, *p.recipients), (*q.actors, *q.recipients))}
    else:
        verdicts = {sides(p.actors, q.actors), sides(p.recipients, q.recipients)}
    if "apart" in verdicts or verdicts == {"unknown"} or ("mixed" in verdicts and not _mostly_shared(p, q)):
        return Reason(feature="sides", points=VETO, why="different parties")
    if verdicts == {"same"} or (verdicts == {"same", "unknown"} and _both_silent(p, q)):
        return Reason(feature="sides", points=1.2, why="the same parties")
    return Reason(feature="sides", points=0.6, why="parties, some of them named by one only")


def time(a: Told, b: Told) -> Reason | None:
    """Weigh the time: the same day speaks for one event; other days rule it out; undated tellings must be published in one week."""
    one, other = placed(a.payload.date), placed(b.payload.date)
    if one and other:
        if days_between(one, other) != 0:
            return Reason(feature="time", points=VETO, why="on different days")
        return Reason(feature="time", points=_agreement(one, other), why="at the same time")
    if a.payload.date and b.payload.date:
        alike = a.payload.date.value == b.payload.date.value
        return Reason(feature="time", points=0.3 if alike else VETO, why="in the same period" if alike else "in different periods")
    if one or other:
        return _half_dated(a, b)
    if a.published and b.published and abs((a.published - b.published).days) <= 6:
        return Reason(feature="time", points=0.4, why="reported in the same week")
    if _same_sum(a.payload, b.payload):
        return Reason(feature="time", points=0.0, why="undated, and of the same sum")
    return Reason(feature="time", points=VETO, why="undated, and not reported in the same week")


def _agreement(one: tuple[date, date], other: tuple[date, date]) -> float:
    """Weigh two dates that agree: a day and the month in which it lies are how an act is told at once and looked back on."""
    fine, coarse = sorted(((one[1] - one[0]).days, (other[1] - other[0]).days))
    if coarse < 7:
        return 1.0 if coarse == 0 else 0.8
    return 0.8 if fine < 7 and coarse < 32 else 0.5 if coarse < 32 else 0.3 if coarse < 100 else 0.1


def words(a: Told, b: Told) -> Reason | None:
    """Weigh the words: passages that share them speak for one event; within one document only such passages do."""
    share = shared_words(a.words, b.words)
    if a.document == b.document and share < 0.6:
        return Reason(feature="words", points=VETO, why="one document tells them apart")
    return Reason(feature="words", points=round(1.5 * share, 3), why=f"{share:.0%} of the words are shared") if share >= 0.15 else None


def amount(a: Told, b: Told) -> Reason | None:
    """Compare the sums: different ones rule out that two events are the same."""
    one, other = a.payload.amount, b.payload.amount
    if one is None or other is None:
        return None
    verdict = figures(one, other, (a.worths, b.worths))
    if verdict == "differs":
        return Reason(feature="amount", points=VETO, why=f"{wording.amount(one)} / {wording.amount(other)}")
    return Reason(feature="amount", points=0.0 if verdict == "unknown" else 1.0, why="sums that agree")


def modality(a: Told, b: Told) -> Reason | None:
    """Weigh how certain an act is: what was planned and then done speaks for one event, an act and its denial against it."""
    one, other = a.payload.modality, b.payload.modality
    if (one == "denied") != (other == "denied"):
        return Reason(feature="modality", points=-0.5, why="one says that it is not so")
    if {one, other} in ({"planned", "occurred"}, {"planned", "ongoing"}):
        ahead, done = (a, b) if one == "planned" else (b, a)
        day = placed(done.payload.date)
        if day and ahead.published and ahead.published > day[1]:
            return Reason(feature="modality", points=-1.5, why="still planned after the other was done")
        return Reason(feature="modality", points=0.4, why="planned, and done")
    return None


FEATURES: tuple[Feature, ...] = (act, parties, time, words, amount, modality)


def merge(tellings: Sequence[Told]) -> tuple[dict[str, Settled[object]], tuple[Step, ...]]:
    """Settle the cells of one event; its history is how certain it was: considered, planned, under way, done, or denied."""
    history = tuple(
        Step(status=modality, when=settle_date(said).value, claims=tuple(sorted(t.claim for t in said)))
        for modality in MODALITIES
        if (said := [t for t in tellings if t.payload.modality == modality])
    )
    cells: dict[str, object] = {
        "type": settle_cell(tellings, lambda p: p.type, ""),
        "actors": settle_cell(tellings, lambda p: p.actors, (), lambda v: tuple(sorted(v))),
        "recipients": settle_cell(tellings, lambda p: p.recipients, (), lambda v: tuple(sorted(v))),
        "date": settle_date(tellings),
        "modality": _modality(tellings),
        "amount": settle_cell(tellings, lambda p: p.amount, None),
    }
    return cast("dict[str, Settled[object]]", cells), history


def caption(cells: Mapping[str, object], name: wording.Namer = str) -> str:
    """Word an event on one line: `CONSULT: Canada → Ukraine, planned`."""
    doers = wording.parties(cast("Sequence[str]", cells["actors"]), name)
    others = wording.parties(cast("Sequence[str]", cells["recipients"]), name)
    line = f"{cells['type']}: {doers or 'unnamed'}" + (f" → {others}" if others else "")
    said = cast("Amount | None", cells["amount"])
    line += f", {wording.amount(said)}" if said else ""
    return line + (f", {cells['modality']}" if cells["modality"] != "occurred" else "")


def _both_silent(p: Event, q: Event) -> bool:
    return (not p.actors and not q.actors) or (not p.recipients and not q.recipients)


def _mostly_shared(p: Event, q: Event) -> bool:
    ours, theirs = {*p.actors, *p.recipients}, {*q.actors, *q.recipients}
    return p.type in MUTUAL and 2 * len(ours & theirs) >= len(ours | theirs)


def _half_dated(a: Told, b: Told) -> Reason:
    dated, undated = (a, b) if placed(a.payload.date) else (b, a)
    days = placed(dated.payload.date)
    if days and undated.published:
        ahead = AHEAD if undated.payload.modality in ("planned", "considered") else 7
        if -ahead <= (undated.published - days[0]).days and (undated.published - days[1]).days <= 7:
            return Reason(feature="time", points=0.4, why="reported in the days of the date")
    if _same_sum(a.payload, b.payload):
        return Reason(feature="time", points=0.0, why="one undated, of the same sum")
    return Reason(feature="time", points=VETO, why="undated, and not reported in the days of the date")


def _same_sum(p: Event, q: Event) -> bool:
    return p.amount is not None and q.amount is not None and p.amount.value == q.amount.value and p.amount.currency == q.amount.currency


def _modality(tellings: Sequence[Told]) -> Settled[str]:
    """Take the furthest: a planned visit has happened once anybody reports it; a denial stands beside it unless it prevails."""
    said = settle_cell(tellings, lambda p: "denied" if p.modality == "denied" else "", None)
    if said.value == "denied":
        return cast("Settled[str]", said)
    furthest = max((t.payload.modality for t in tellings if t.payload.modality != "denied"), key=MODALITIES.index)
    claims = tuple(sorted(t.claim for t in tellings if t.payload.modality == furthest))
    denials = tuple(sorted(t.claim for t in tellings if t.payload.modality == "denied"))
    return Settled(value=furthest, claims=claims, others=(("denied", denials),) if denials else ())
