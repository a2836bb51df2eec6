"""What the tellings of one commitment amount to: its cells and its history.

Principle: the status is a history, not a vote, for outlets write at different times; a sum is what most independent origins
give, as exactly as anybody gives it; goods are gathered, since no outlet lists them all. Exceptions: a cancellation that a
later step overtook is kept in the history only; a share is a share even if most outlets do not name the whole. In doubt dissent
is kept beside the cell.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import cast

from depositary.kinds.commitment import STATUSES, Told
from depositary.kinds.likeness import digits, figures, same_goods
from depositary.kinds.vote import settle_cell, settle_date, weight
from depositary.model import Amount, Item, Settled, Step, Sum


def merge(tellings: Sequence[Told]) -> tuple[dict[str, Settled[object]], tuple[Step, ...]]:
    """Settle the cells and the history of one commitment."""
    history = _history(tellings)
    cells: dict[str, object] = {
        "donors": settle_cell(tellings, lambda p: p.donors, (), lambda v: tuple(sorted(v))),
        "recipients": settle_cell(tellings, lambda p: p.recipients, (), lambda v: tuple(sorted(v))),
        "amount": _amount(tellings),
        "items": _items(tellings),
        "aid": settle_cell(tellings, lambda p: p.aid, "unspecified"),
        "status": _status(history),
        "scope": _scope(tellings),
        "part_of": settle_cell(tellings, lambda p: p.part_of, None),
        "date": settle_date([t for t in tellings if t.payload.status == history[0].status]),
        "occasion": settle_cell(tellings, lambda p: p.occasion, "", str.casefold),
    }
    return cast("dict[str, Settled[object]]", cells), history


def _history(tellings: Sequence[Told]) -> tuple[Step, ...]:
    """List the steps reached in the order of their rank, each with the best date that its own claims give."""
    steps = []
    for status in STATUSES:
        if said := [telling for telling in tellings if telling.payload.status == status]:
            steps.append(Step(status=status, when=settle_date(said).value, claims=tuple(sorted(t.claim for t in said))))
    return tuple(steps)


def _status(history: tuple[Step, ...]) -> Settled[str]:
    """Take the furthest step; a cancellation dated before a later step was overtaken by it."""
    last = history[-1]
    if last.status == "cancelled" and len(history) > 1:
        ended, reached = last.when and last.when.interval, history[-2].when and history[-2].when.interval
        if ended and reached and reached[0] - ended[1] > timedelta(0):
            last = history[-2]
    return Settled(value=last.status, claims=last.claims)


def _scope(tellings: Sequence[Told]) -> Settled[str]:
    """Take a share for a share if anybody says so: the others merely do not name the whole."""
    for value in ("part", "total", "new"):
        if said := tuple(sorted(t.claim for t in tellings if t.payload.scope == value)):
            return Settled(value=value, claims=said)
    return Settled(value="new")


def _amount(tellings: Sequence[Told]) -> Settled[Amount | None]:
    """Settle a sum: the camp of agreeing figures with most origins, told by an exact figure before a hedged one, and by the rounder first.

    The rounder figure is the original one: a conversion gives itself away by its odd digits, and goes to `also`.
    """
    camps: list[list[Told]] = []
    for telling in sorted((t for t in tellings if t.payload.amount), key=_preference):
        home = next((c for c in camps if _agree(c[0], telling)), None)
        if home is None:
            camps.append([telling])
        else:
            home.append(telling)
    if not camps:
        return Settled(value=None)
    camps.sort(key=weight)
    chosen = [(_combined(camp), tuple(sorted(t.claim for t in camp))) for camp in camps]
    return Settled(value=chosen[0][0], claims=chosen[0][1], others=tuple((value, ids) for value, ids in chosen[1:]))


def _preference(telling: Told) -> tuple[bool, int, int, bool, date, str]:
    said = cast("Amount", telling.payload.amount)
    return (said.qualifier != "exact", digits(said.value), len(said.currency), not said.also, telling.published or date.max, telling.claim)


def _agree(a: Told, b: Told) -> bool:
    one, other = cast("Amount", a.payload.amount), cast("Amount", b.payload.amount)
    return figures(one, other, (a.worths, b.worths)) in ("same", "rate", "rounded", "open")


def _combined(camp: Sequence[Told]) -> Amount:
    """Give the camp's leading figure, with what the others say of its currency and in other currencies."""
    lead = cast("Amount", camp[0].payload.amount)
    extra: dict[str, Sum] = {}
    for telling in camp:
        said = cast("Amount", telling.payload.amount)
        told = [*said.also, *(Sum(value=said.value, currency=code) for code in said.currency if len(said.currency) == 1)]
        for other in told:
            if other.currency not in lead.currency:
                extra.setdefault(other.currency, other)
    return Amount(value=lead.value, currency=lead.currency, qualifier=lead.qualifier, also=tuple(extra[code] for code in sorted(extra)))


def _items(tellings: Sequence[Told]) -> Settled[tuple[Item, ...]]:
    """Gather the goods that anybody names; where counts differ, the one with most origins stands and the others are kept."""
    camps: list[list[tuple[int, Told]]] = []
    for telling in sorted(tellings, key=lambda t: (t.published or date.max, t.claim)):
        for index in range(len(telling.goods)):
            home = next((c for c in camps if _same_item(c[0], (index, telling))), None)
            if home is None:
                camps.append([(index, telling)])
            else:
                home.append((index, telling))
    chosen = [_item(camp) for camp in camps]
    items = tuple(item for item, _ in chosen)
    claims = tuple(sorted({t.claim for t in tellings if t.payload.items}))
    others = tuple(((item,), ids) for _, rest in chosen for item, ids in rest)
    return Settled(value=items, claims=claims, others=others)


def _same_item(one: tuple[int, Told], other: tuple[int, Told]) -> bool:
    (i, a), (j, b) = one, other
    alike = a.payload.items[i].what.casefold() == b.payload.items[j].what.casefold()
    return alike or same_goods(a.goods[i], b.goods[j])


def _item(camp: Sequence[tuple[int, Told]]) -> tuple[Item, list[tuple[Item, tuple[str, ...]]]]:
    counts: dict[int, list[tuple[int, Told]]] = {}
    for index, telling in camp:
        if (quantity := telling.goods[index].quantity) is not None:
            counts.setdefault(quantity, []).append((index, telling))
    if not counts:
        index, telling = camp[0]
        return telling.payload.items[index], []
    ranked = sorted(counts.values(), key=lambda voices: weight([telling for _, telling in voices]))
    named = [(voices[0][1].payload.items[voices[0][0]], tuple(sorted({t.claim for _, t in voices}))) for voices in ranked]
    return named[0][0], named[1:]
