"""What a person should look at first.

Principle: a question is worth the money at stake times the doubt. Asked is where the ledger may be wrong and a person can tell: two lines
that are nearly one, two halves of a line that hang together by a thread, a claim of which the reader is not sure, and a cell about which the
sources disagree. The money is the worth in dollars of the smaller of two lines, or of the line; goods count as a middling sum, events
and statements next to nothing, so that they come last. The doubt of a pair is the chance that it falls on the other side of the threshold,
taking a point of the score for a step of a logistic curve; that of a claim is what is missing from its confidence; that of a cell the share
of its claims that say otherwise. What was ruled on is not asked again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Literal

from depositary.kinds import KINDS
from depositary.kinds.worth import Convert, worth
from depositary.model import Claim, Document, Entry, Ruling
from depositary.reconcile.link import Link, Pair
from depositary.reconcile.rulings import PAIRS, standing
from depositary.reconcile.score import Score

About = Literal["pair", "claim", "cell"]

CLOSE = 1.0
"""Points above the threshold below which a person is asked whether what was joined is one."""
UNSURE = 0.7
"""Confidence below which a person is asked whether a claim is right."""
DOLLARS = "USD"
GOODS = 1_000_000.0
"""What a commitment of goods, or one whose sum nobody can convert, counts for."""
WORDS = 1.0
"""What an event or a statement counts for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to ask a person.

    A pair is asked by two claims; `sides` are all claims that a "different" keeps apart, `together` says whether they stand in one line now,
    and `points` is their score, of which `threshold` are needed. A claim is asked by itself, a cell by its line and name.
    """

    about: About
    kind: str
    stake: float
    doubt: float
    entries: tuple[str, ...]
    claims: tuple[str, ...]
    sides: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    together: bool = False
    points: float = 0.0
    threshold: float = 0.0
    cell: str = ""

    @property
    def weight(self) -> float:
        """Return the money at stake times the doubt."""
        return self.stake * self.doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question with all that a person needs to answer it: the lines, the claims and their documents by id, and a pair's score."""

    question: Question
    entries: Mapping[str, Entry]
    claims: Mapping[str, Claim]
    documents: Mapping[str, Document]
    score: Score | None = None


def questions(
    entries: Iterable[Entry], links: Iterable[Link], confidence: Mapping[str, float], rulings: Iterable[Ruling], convert: Convert
) -> list[Question]:
    """Return what to ask about a ledger, the worst first; `rulings` name claims by their present ids, `confidence` is by claim."""
    lines = {one.id: one for one in entries}
    stakes = {one.id: stake(one, convert) for one in lines.values()}
    made = standing(rulings)
    ruled = {claim for ruling in made if ruling.verdict not in PAIRS for claim in ruling.named}
    found = _pairs(lines, stakes, list(links), made)
    found += [
        _claim(one, claim, confidence[claim], stakes) for one in lines.values() for claim in _unsure(one, confidence) if claim not in ruled
    ]
    found += [_cell(one, name, stakes) for one in lines.values() for name, cell in one.cells if cell.others and not cell.ruling]
    return sorted(found, key=lambda one: (-one.weight, one.about, one.claims, one.cell))


def stake(entry: Entry, convert: Convert) -> float:
    """Return the money at stake in a line, in dollars."""
    if entry.kind != "commitment":
        return WORDS
    value = worth(entry, DOLLARS, convert).value
    return GOODS if value is None else float(value)


def _unsure(entry: Entry, confidence: Mapping[str, float]) -> list[str]:
    return [claim for claim in entry.claims if confidence.get(claim, 1.0) < UNSURE]


def _claim(entry: Entry, claim: str, sure: float, stakes: Mapping[str, float]) -> Question:
    return Question(about="claim", kind=entry.kind, stake=stakes[entry.id], doubt=round(1 - sure, 4), entries=(entry.id,), claims=(claim,))


def _cell(entry: Entry, name: str, stakes: Mapping[str, float]) -> Question:
    cell = entry.cell(name)
    against = len({claim for _, claims in cell.others for claim in claims})
    doubt = against / (len(cell.claims) + against)
    return Question(
        about="cell", kind=entry.kind, stake=stakes[entry.id], doubt=round(doubt, 4), entries=(entry.id,), claims=cell.claims, cell=name
    )


def _pairs(lines: Mapping[str, Entry], stakes: Mapping[str, float], links: Sequence[Link], rulings: Sequence[Ruling]) -> list[Question]:
    home = {claim: one for one in lines.values() for claim in one.claims}
    ruled = {verdict: {pair for ruling in rulings if ruling.verdict == verdict for pair in ruling.pairs} for verdict in PAIRS}
    decided = {frozenset((home[a].id, home[b].id)) for pairs in ruled.values() for a, b in pairs if a in home and b in home}
    apart: dict[frozenset[str], Link] = {}
    within: dict[str, list[Link]] = {}
    for one in links:
        if one.type not in ("same", "near") or one.one not in home or one.other not in home:
            continue
        ours, theirs = home[one.one].id, home[one.other].id
        between = frozenset((ours, theirs))
        if ours == theirs:
            within.setdefault(ours, []).append(one)
        elif between not in decided and (between not in apart or _order(one) < _order(apart[between])):
            apart[between] = one
    found = [_two_lines(home[one.one], home[one.other], one, stakes) for one in apart.values()]
    return found + [asked for name, joints in within.items() for asked in _threads(lines[name], joints, ruled["same"], stakes[name])]


def _two_lines(ours: Entry, theirs: Entry, link: Link, stakes: Mapping[str, float]) -> Question:
    return Question(
        about="pair",
        kind=ours.kind,
        stake=min(stakes[ours.id], stakes[theirs.id]),
        doubt=_doubt(ours.kind, link),
        entries=(ours.id, theirs.id),
        claims=(link.one, link.other),
        sides=(ours.claims, theirs.claims),
        points=link.points,
        threshold=KINDS[ours.kind].threshold,
    )


def _threads(entry: Entry, links: Sequence[Link], same: set[Pair], at_stake: float) -> list[Question]:
    """Ask about the links without which a line would fall in two, where they are weak; what a person joined hangs together anyhow."""
    part = {claim: frozenset((claim,)) for claim in entry.claims}

    def join(one: str, other: str) -> None:
        union = part[one] | part[other]
        part.update(dict.fromkeys(union, union))

    for one, other in same:
        if one in part and other in part:
            join(one, other)
    found = []
    for link in sorted((link for link in links if link.type == "same"), key=_order):
        ours, theirs = part[link.one], part[link.other]
        if ours is not theirs:
            if link.points - KINDS[entry.kind].threshold < CLOSE:
                found.append(_thread(entry, link, (tuple(sorted(ours)), tuple(sorted(theirs))), at_stake))
            join(link.one, link.other)
    return found


def _thread(entry: Entry, link: Link, sides: tuple[tuple[str, ...], tuple[str, ...]], at_stake: float) -> Question:
    return Question(
        about="pair",
        kind=entry.kind,
        stake=at_stake,
        doubt=_doubt(entry.kind, link),
        entries=(entry.id,),
        claims=(link.one, link.other),
        sides=sides,
        together=True,
        points=link.points,
        threshold=KINDS[entry.kind].threshold,
    )


def _order(link: Link) -> tuple[float, str, str]:
    return -link.points, link.one, link.other


def _doubt(kind: str, link: Link) -> float:
    return round(1 / (1 + exp(abs(link.points - KINDS[kind].threshold))), 4)
