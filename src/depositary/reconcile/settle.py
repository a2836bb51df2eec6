"""The whole way from claims and rulings to the lines of a ledger."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from depositary.kinds import KINDS
from depositary.model import Claim, Document, Entry, Ruling, When
from depositary.reconcile.block import Convert, admitted, tellings
from depositary.reconcile.cluster import cluster
from depositary.reconcile.merge import entry, unique
from depositary.reconcile.origins import origins
from depositary.reconcile.relations import relate


def settle(
    claims: Sequence[Claim],
    documents: Mapping[str, Document],
    convert: Convert,
    rulings: Sequence[Ruling] = (),
    name: Callable[[str], str] = str,
) -> tuple[Entry, ...]:
    """Settle claims into entries, the same in whatever order they arrive.

    `documents` are by id; `convert` gives a sum in another currency at a day's rate, or None where there is none; `name` words
    a party's code in captions. Claims that make no line (mentions of dates, commitments without a donor) are left out; every
    other claim is the receipt of exactly one entry.
    """
    origin = origins(documents)
    found: list[Entry] = []
    for kind, said in ((KINDS[name_], said) for name_, said in admitted(claims).items()):
        told = tellings(said, documents, origin, convert)
        made = [entry(kind, [told[claim] for claim in members], documents, name) for members in cluster(kind, told, rulings)]
        found += relate(unique(made, told), told, convert)
    return tuple(sorted(found, key=_order))


def _order(one: Entry) -> tuple[int, date, str]:
    for cell in ("date", "reported"):
        when = one.value(cell)
        if isinstance(when, When) and when.interval:
            return list(KINDS).index(one.kind), when.interval[0], one.id
    return list(KINDS).index(one.kind), date.max, one.id
