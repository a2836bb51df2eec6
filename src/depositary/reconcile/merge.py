"""A cluster to an entry: its cells, history, caption, outlets and origins.

Principle: an entry is made of its claims alone, and every claim of the cluster is a receipt of it. What a person decided of a cell is
obeyed here, for every kind alike. Its id comes from its earliest claim (by publication, then by id), so that later reports leave it as
it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from depositary.kinds import Kind
from depositary.kinds.telling import Telling
from depositary.kinds.wording import Namer
from depositary.model import Document, Entry, Settled, When
from depositary.reconcile.decided import decided
from depositary.reconcile.origins import witnesses


def entry(kind: Kind, members: Sequence[Telling[Any]], documents: Mapping[str, Document], name: Namer) -> Entry:
    """Make one entry of the tellings of one thing."""
    found = [documents[document] for document in sorted({t.document for t in members}) if document in documents]
    witness = witnesses(found)
    told = sorted((_witnessed(telling, witness) for telling in members), key=lambda telling: telling.claim)
    cells, history = kind.merge(told)
    if any(telling.ruled for telling in told):
        cells = {cell: decided(kind, cell, cells[cell], told) for cell in kind.cells}
    shown = (*((cell, cells[cell]) for cell in kind.cells), ("reported", _reported(told)))
    return Entry(
        id=f"{kind.name[0]}-{earliest(told).claim}",
        kind=kind.name,
        caption=kind.caption({cell: settled.value for cell, settled in shown}, name),
        cells=shown,
        claims=tuple(telling.claim for telling in told),
        history=history,
        outlets=tuple(sorted({document.outlet for document in found if document.outlet})),
        origins=len({telling.origin for telling in told}),
    )


def _witnessed(telling: Telling[Any], witness: Mapping[str, str]) -> Telling[Any]:
    origin = witness.get(telling.document, telling.document)
    return telling if telling.origin == origin else replace(telling, origin=origin)


def earliest(members: Sequence[Telling[Any]]) -> Telling[Any]:
    """Return the telling that was published first; among equals the one with the lowest id."""
    return min(members, key=lambda telling: (telling.published or date.max, telling.claim))


def _reported(told: Sequence[Telling[Any]]) -> Settled[object]:
    """Settle when a thing was first reported: the publication of its earliest telling, which is not a date that anybody states."""
    first = earliest(told)
    return Settled(value=When(value=first.published.isoformat()) if first.published else None, claims=(first.claim,))
