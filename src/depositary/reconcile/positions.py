"""Who stands where on what, from the events and statements of a ledger.

Principle: a stance is told by a claim whose words name the topic where words of stance reach it (`depositary.reconcile.stances`); an event without such
words takes its stance from its PLOVER type. It is the party's own where the party says it or an outlet tells it; where somebody else says it of the
party it counts for the party, with that speaker beside it (`via`), but never in the place of the party's own word: against that it is dissent. A
position is the latest stance; the same stance told again is one more receipt, and what differs is a step in the history. Stances of one side (supports,
offers, demands) stand beside each other until the party takes another side. Exceptions: a stance on the end of a thing ("demands that sanctions be
lifted") is on the other side. Denials and acts that did not happen are no stance. In doubt there is none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import groupby

from depositary.model import Claim, Document, Entry, Topic
from depositary.reconcile.origins import witnesses
from depositary.reconcile.stances import Stance, Strength
from depositary.reconcile.taken import Taken, taken

Claims = Mapping[str, Claim]
Documents = Mapping[str, Document]

WEIGHT: tuple[Stance, ...] = ("considers", "supports", "offers", "rejects", "demands", "prohibits")
"""Stances from the lightest; of those of one day the weightiest stands first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """One stance of one party on one topic for as long as it held: when it was first and last told, how firmly, and by whom.

    `ending` says that the stance is on the end of the thing. `told` are the claims that tell it, the earliest first.
    """

    topic: str
    party: str
    stance: Stance
    ending: bool
    strength: Strength
    first: date | None
    when: date | None
    outlets: tuple[str, ...]
    origins: int
    told: tuple[Taken, ...]

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the ids of the entries that tell it."""
        return tuple(dict.fromkeys(one.entry for one in self.told))

    @property
    def claims(self) -> tuple[str, ...]:
        """Return the ids of the claims that tell it."""
        return tuple(dict.fromkeys(one.claim for one in self.told))

    @property
    def via(self) -> tuple[str, ...]:
        """Return who reports it, where not the outlets themselves."""
        return tuple(dict.fromkeys(one.via for one in self.told if one.via))


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where a party stands on a topic: the latest stand, the others it has taken, the earliest first, and what others say against it."""

    topic: str
    party: str
    stand: Stand
    history: tuple[Stand, ...] = ()
    dissent: tuple[Stand, ...] = ()

    @property
    def stance(self) -> Stance:
        """Return the latest stance."""
        return self.stand.stance


def positions(entries: Iterable[Entry], claims: Claims, documents: Documents, topics: Sequence[Topic]) -> tuple[Position, ...]:
    """Return the position of every party on every topic, in the order of the topics, then of the parties."""
    places = {topic.name: number for number, topic in enumerate(topics)}
    found = sorted(taken(entries, claims, documents, topics), key=lambda one: (places[one.topic], one.party))
    return tuple(_position(list(told), documents) for _, told in groupby(found, key=lambda one: (one.topic, one.party)))


def side(stance: Stance, ending: bool) -> str:
    """Say whether a stance is for a thing, against it, or open."""
    if stance == "considers":
        return "open"
    return "against" if (stance in {"rejects", "prohibits"}) != ending else "for"


def _position(told: list[Taken], documents: Documents) -> Position:
    """Settle what is told of one party on one topic."""
    own = [one for one in told if one.own] or told
    phases, apart = _phases(own, documents)
    begun = phases[-1][0].when or date.min
    dissent = [one for one in apart if (one.when or date.min) >= begun]
    for one in told if len(own) < len(told) else ():
        if not one.own:
            phase = _phase_of(phases, one)
            (phase if _side(phase) == side(one.stance, one.ending) else dissent).append(one)
    past = [one for one in apart if one not in dissent]
    stands = [stand for phase in (*phases, past) for stand in _stands(phase, documents)]
    latest = max(_stands(phases[-1], documents), key=partial(_precedence, alone=len(own) == len(told)))
    history = tuple(sorted((stand for stand in stands if stand != latest), key=lambda stand: (stand.first or date.min, stand.stance)))
    return Position(topic=latest.topic, party=latest.party, stand=latest, history=history, dissent=tuple(_stands(dissent, documents)))


def _precedence(stand: Stand, *, alone: bool) -> tuple[bool, date, int, int, int]:
    """Rank the stands of one time: the party's own word first, then the latest, the one from most origins, the most told, the weightiest."""
    own = alone or any(one.own for one in stand.told)
    return own, stand.when or date.min, stand.origins, len(stand.told), WEIGHT.index(stand.stance)


def _phases(own: Sequence[Taken], documents: Documents) -> tuple[list[list[Taken]], list[Taken]]:
    """Divide a party's stances into the times in which it kept to one side; return beside them what was told against the side of its day.

    Where the tellings of one day are of several sides, the side that most origins tell prevails, then a settled side before an open one, then the new one.
    """
    phases: list[list[Taken]] = []
    apart: list[Taken] = []
    for _, group in groupby(sorted(own, key=_order), key=lambda one: one.when):
        before = _side(phases[-1]) if phases else ""
        by_side = sorted(_by_side(group).items(), key=lambda item: _prevalence(item[0], item[1], before, documents))
        *lesser, (prevailing, found) = by_side
        for which, others in lesser:
            if phases and _side(phases[-1]) == which:
                phases[-1] += others
            else:
                apart += others
        if phases and _side(phases[-1]) == prevailing:
            phases[-1] += found
        else:
            phases.append(found)
    return phases, apart


def _prevalence(which: str, told: Sequence[Taken], before: str, documents: Documents) -> tuple[int, int, bool, bool, str]:
    """Rank the sides of one day: the most origins, the most tellings, a settled side before an open one, the new one before the old."""
    return _origins(told, documents), len(told), which != "open", which != before, which


def _by_side(told: Iterable[Taken]) -> dict[str, list[Taken]]:
    found: dict[str, list[Taken]] = {}
    for one in told:
        found.setdefault(side(one.stance, one.ending), []).append(one)
    return found


def _side(phase: Sequence[Taken]) -> str:
    return side(phase[0].stance, phase[0].ending)


def _phase_of(phases: Sequence[list[Taken]], one: Taken) -> list[Taken]:
    """Return the time in which something was told."""
    begun = [phase for phase in phases if (phase[0].when or date.min) <= (one.when or date.min)]
    return begun[-1] if begun else phases[0]


def _stands(told: Sequence[Taken], documents: Documents) -> Iterator[Stand]:
    """Make a stand of each stance among some that are told."""
    groups: dict[tuple[Stance, bool], list[Taken]] = {}
    for one in sorted(told, key=_order):
        groups.setdefault((one.stance, one.ending), []).append(one)
    for (stance, ending), found in groups.items():
        days = [one.when for one in found if one.when]
        places = [documents[document] for document in dict.fromkeys(one.document for one in found)]
        yield Stand(
            topic=found[0].topic,
            party=found[0].party,
            stance=stance,
            ending=ending,
            strength=found[-1].strength,
            first=min(days, default=None),
            when=max(days, default=None),
            outlets=tuple(sorted({place.outlet for place in places if place.outlet})),
            origins=_origins(found, documents),
            told=tuple(found),
        )


def _origins(told: Iterable[Taken], documents: Documents) -> int:
    """Count the independent origins; copies of one text come within a day of each other, so only what does is compared."""
    runs: list[list[Document]] = []
    for document in sorted({one.document: documents[one.document] for one in told}.values(), key=lambda one: one.published or date.min):
        before = runs[-1][-1].published if runs else None
        if before and document.published and (document.published - before).days <= 1:
            runs[-1].append(document)
        else:
            runs.append([document])
    return sum(len(set(witnesses(run).values())) for run in runs)


def _order(one: Taken) -> tuple[date, str, int, str]:
    return one.when or date.min, one.document, one.span.start, one.claim
