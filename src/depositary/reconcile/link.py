"""Tellings to links: which two are likely of one thing, which nearly, and which are tied otherwise.

Principle: only tellings that share a fact are ever compared (`Kind.keys`); every comparison of two is a function of these two alone.
So a link, once found, stays true whatever else arrives, and one more document costs only the comparisons with what shares its facts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from depositary.kinds import KINDS, Kind
from depositary.kinds.telling import PASSIVE, Telling
from depositary.model import RelationType
from depositary.reconcile.score import likeness

Pair = tuple[str, str]
LinkType = Literal["same", "near"] | RelationType

NEAR = 2.0
"""Points below the threshold down to which a person is asked whether two tellings are one."""


class Link(NamedTuple):
    """What two claims are to each other.

    `same` and `near` are mutual (the first id is the lower one) and `points` their likeness; any other type is a relation of the first
    to the second, with its weight in `points` and its reason in words.
    """

    one: str
    other: str
    type: LinkType
    points: float
    why: str = ""


def blocks(tellings: Iterable[Telling[Any]]) -> dict[str, dict[str, list[str]]]:
    """Return for every kind the claims under each of their keys."""
    found: dict[str, dict[str, list[str]]] = {name: {} for name in KINDS}
    for telling in tellings:
        kind = telling.payload.kind
        for key in KINDS[kind].keys(telling):
            found[kind].setdefault(key, []).append(telling.claim)
    return found


def pairs(under: Mapping[str, Sequence[str]]) -> Iterator[Pair]:
    """Return the pairs of claims that share a key, each once and in order; two that both bear it passively are no pair."""
    return meetings(under, {})


def meeting(key: str) -> tuple[str, ...]:
    """Return the keys under which those are found that a bearer of this key is compared with."""
    return (key.removeprefix(PASSIVE),) if key.startswith(PASSIVE) else (key, PASSIVE + key)


def meetings(mine: Mapping[str, Sequence[str]], theirs: Mapping[str, Sequence[str]]) -> Iterator[Pair]:
    """Return the pairs among some claims, and between them and others, each once and in order; both are given under their keys."""
    borne: dict[str, list[str]] = {}
    for key, members in mine.items():
        for claim in members:
            borne.setdefault(claim, []).append(key)
    # Claim by claim, so that no more than one claim's pairs are held at a time.
    for claim in sorted(borne):
        met: set[str] = set()
        for name in {name for key in borne[claim] for name in meeting(key)}:
            met.update(mine.get(name, ()), theirs.get(name, ()))
        for other in sorted(other for other in met if other > claim or other not in borne):
            if other != claim:
                yield (claim, other) if claim < other else (other, claim)


def link(kind: Kind, one: Telling[Any], other: Telling[Any]) -> Link | None:
    """Compare two tellings of one kind."""
    first, second = (one, other) if one.claim < other.claim else (other, one)
    points = likeness(kind, first, second)
    if points >= kind.threshold:
        return Link(one=first.claim, other=second.claim, type="same", points=points)
    for a, b in ((first, second), (second, first)):
        tie = kind.tie(a, b)
        if tie is not None:
            return Link(one=a.claim, other=b.claim, type=tie.type, points=tie.weight, why=tie.why)
    if points >= kind.threshold - NEAR:
        return Link(one=first.claim, other=second.claim, type="near", points=points)
    return None


def links(tellings: Mapping[str, Telling[Any]], found: Iterable[Pair]) -> list[Link]:
    """Compare the tellings of each pair."""
    made = (link(KINDS[tellings[one].payload.kind], tellings[one], tellings[other]) for one, other in found)
    return [one for one in made if one is not None]


def all_links(tellings: Mapping[str, Telling[Any]]) -> list[Link]:
    """Compare all tellings that share a fact."""
    return [one for under in blocks(tellings.values()).values() for one in links(tellings, pairs(under))]
