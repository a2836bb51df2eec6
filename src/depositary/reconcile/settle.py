"""The whole way from claims and rulings to the lines of a ledger.

`settle` does it for everything at once. A store that holds more than a day's claims does it part by part (`depositary.flows.settle`), with the
same pieces: what links connect is settled together, and nothing else has a say in it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from depositary.kinds import KINDS
from depositary.kinds.telling import Telling
from depositary.kinds.worth import Convert
from depositary.model import Claim, Document, Entry, Ruling, When
from depositary.reconcile.cluster import cluster
from depositary.reconcile.link import Link, all_links
from depositary.reconcile.merge import entry
from depositary.reconcile.relations import line, ties, totalled
from depositary.reconcile.rulings import verdicts
from depositary.reconcile.score import likeness
from depositary.reconcile.tell import tellings

Tellings = Mapping[str, Telling[Any]]
Name = Callable[[str], str]


def settle(
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    convert: Convert,
    rulings: Sequence[Ruling] = (),
    name: Name = str,
) -> tuple[Entry, ...]:
    """Settle claims into entries, the same in whatever order they arrive.

    `documents` are by id; `convert` gives a sum in another currency at a day's rate, or None where there is none; `rulings` name claims
    by their present ids; `name` words a party's code in captions. Claims that make no line (mentions of dates, commitments without a
    donor, what was ruled wrong) are left out; every other claim is the receipt of exactly one entry.
    """
    told = tellings(claims, documents, convert, rulings)
    found = all_links(told)
    made = clustered(told, found, documents, rulings, name)
    return ordered(related(made, found, told))


def clustered(
    told: Tellings, links: Iterable[Link], documents: Mapping[str, Document], rulings: Iterable[Ruling], name: Name
) -> list[Entry]:
    """Cluster tellings and make an entry of each cluster, without its ties to others; `links` are all those between them."""
    same, apart = verdicts(rulings, told)
    entries: list[Entry] = []
    by_kind: dict[str, list[Link]] = {kind: [] for kind in KINDS}
    for one in links:
        by_kind[told[one.one].payload.kind].append(one)
    for kind in KINDS.values():
        members = frozenset(claim for claim, telling in told.items() if telling.payload.kind == kind.name)
        together = [pair for pair in same if members.issuperset(pair)]

        def points(one: str, other: str, kind: Any = kind) -> float:  # noqa: ANN401 - bound to the kind of this round
            return likeness(kind, told[one], told[other])

        clusters = cluster(members, by_kind[kind.name], together, apart, points, kind.threshold)
        # Documents that tell one thing mostly tell the next one too, and are compared once if their things are settled one after the other.
        clusters.sort(key=lambda members: min(told[claim].document for claim in members))
        entries += [entry(kind, [told[claim] for claim in members], documents, name) for members in clusters]
    return entries


def related(entries: Sequence[Entry], links: Iterable[Link], told: Tellings) -> list[Entry]:
    """Tie the entries of a whole ledger to each other."""
    outgoing = by_claim(links)
    lines = {one.id: line(one, (told[claim] for claim in one.claims)) for one in entries if one.kind == "commitment"}
    home = {claim: lines[one.id] for one in entries if one.id in lines for claim in one.claims}
    totals = totalled([one for one in lines.values() if one.scope == "total"], lines.values())
    return [
        replace(one, relations=ties(lines[one.id], _of(one, outgoing), home) + totals.get(one.id, ())) if one.id in lines else one
        for one in entries
    ]


def by_claim(links: Iterable[Link]) -> dict[str, list[Link]]:
    """Return the relations among links by the claim that they start from."""
    found: dict[str, list[Link]] = {}
    for one in links:
        if one.type not in ("same", "near"):
            found.setdefault(one.one, []).append(one)
    return found


def _of(one: Entry, outgoing: Mapping[str, list[Link]]) -> list[Link]:
    return [link for claim in one.claims for link in outgoing.get(claim, ())]


def ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries as a ledger lists them: by kind, then by date, then by id."""
    return tuple(sorted(entries, key=order))


def order(one: Entry) -> tuple[int, date, str]:
    """Return the place of an entry in a ledger."""
    for cell in ("date", "reported"):
        when = one.value(cell)
        if isinstance(when, When) and when.interval:
            return list(KINDS).index(one.kind), when.interval[0], one.id
    return list(KINDS).index(one.kind), date.max, one.id
