"""A cell that a person decided, beside what the outlets say.

Principle: the last ruling on a cell of an entry says what the cell is, however many outlets say otherwise; what they say is settled among
themselves as ever, and stands beside it where it differs. What agrees with the ruling, as far as anybody can tell, is a receipt of
the cell too. Where those whose claims were corrected disagreed among themselves, their disagreement stays to be seen as well; where they
all said one thing, it was read wrongly or is known to be wrong, and makes way. This holds for every kind, whatever its own way of
settling a cell.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from depositary.kinds import Kind
from depositary.kinds.cells import CELLS
from depositary.kinds.commitment import STATUSES
from depositary.kinds.likeness import figures, same_goods, same_number
from depositary.kinds.telling import Telling
from depositary.kinds.vote import compatible
from depositary.model import Amount, Item, Ruling, Settled, When
from depositary.reconcile.tell import goods

SAID_ALWAYS = frozenset({"type", "status", "modality", "mode"})
"""Cells in which the usual value is said and not merely assumed."""

Told = Sequence[Telling[Any]]


def decided(kind: Kind, cell: str, settled: Settled[object], tellings: Told) -> Settled[object]:
    """Return a cell as people decided it; as it was settled where they did not."""
    last = _last(cell, tellings)
    if last is None:
        return settled
    ruled = [telling for telling in tellings if cell in telling.ruled and telling.ruled[cell].id == last.id]
    rest = [telling for telling in tellings if cell not in telling.ruled or telling.ruled[cell].id != last.id]
    value = kind.merge(ruled)[0][cell].value
    read = [telling.read or telling for telling in ruled]
    before = _camps(kind, cell, read)
    claims, others = {telling.claim for telling in ruled}, []
    for said, behind in [*_camps(kind, cell, rest), *(before if len(before) > 1 else ())]:
        if agrees(cell, value, said, ruled, [telling for telling in (*rest, *read) if telling.claim in behind]):
            claims.update(behind)
        else:
            claims.difference_update(behind)
            others.append((said, behind))
    return Settled(value=value, claims=tuple(sorted(claims)), others=_joined(others), ruling=last.id)


def _joined(camps: Iterable[tuple[object, tuple[str, ...]]]) -> tuple[tuple[object, tuple[str, ...]], ...]:
    """Put those together who say the very same."""
    found: dict[str, tuple[object, set[str]]] = {}
    for said, claims in camps:
        found.setdefault(repr(said), (said, set()))[1].update(claims)
    return tuple((said, tuple(sorted(claims))) for said, claims in found.values())


def _last(cell: str, tellings: Told) -> Ruling | None:
    found = (telling.ruled[cell] for telling in tellings if cell in telling.ruled)
    return max(found, key=lambda ruling: (ruling.when, ruling.id), default=None)


def _camps(kind: Kind, cell: str, rest: Told) -> list[tuple[object, tuple[str, ...]]]:
    """Return what those say on whose claims nobody ruled, each value with its claims; who says nothing says nothing otherwise."""
    if not rest:
        return []
    said = kind.merge(rest)[0][cell]
    nothing = CELLS[kind.name][cell][0]
    return [(value, claims) for value, claims in ((said.value, said.claims), *said.others) if cell in SAID_ALWAYS or value != nothing]


def agrees(cell: str, value: object, other: object, ours: Told = (), theirs: Told = ()) -> bool:
    """Say whether what others say is what was decided; for a status also what is merely an earlier step."""
    match value, other:
        case Amount(), Amount():
            return figures(value, other, (_worths(cell, ours), _worths(cell, theirs))) in ("same", "rate", "rounded", "open")
        case When(), When():
            return compatible(value, other)
        case tuple(), tuple() if any(isinstance(one, Item) for one in (*value, *other)):
            return all(any(_same_item(one, known) for known in value) for one in other)
        case tuple(), tuple():
            return _folded(value) == _folded(other)
        case str(), str() if cell == "status" and "cancelled" not in (value, other):
            return _rank(other) <= _rank(value)
        case str(), str():
            return value.casefold() == other.casefold()
    return value == other


def _worths(cell: str, tellings: Told) -> tuple[float, ...]:
    return tuple(worth for telling in tellings for worth in telling.worths) if cell == "amount" else ()


def _same_item(one: Item, other: Item) -> bool:
    first, second = goods(one), goods(other)
    return (one.what.casefold() == other.what.casefold() or same_goods(first, second)) and same_number(first, second)


def _folded(parties: Iterable[object]) -> frozenset[str]:
    return frozenset(str(party).casefold() for party in parties)


def _rank(status: str) -> int:
    return next((rank for rank, known in enumerate(STATUSES) if known == status), -1)
