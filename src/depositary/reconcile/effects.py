"""What a settling did to lines of the ledger, line by line."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from depositary.model import Entry
from depositary.reconcile.register import Registered

What = Literal["new", "changed", "merged", "split", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What became of one line: its caption before and after, the cells that say something else, and the lines in which its claims stand now.

    `cells` hold the name, the value before and the value now; `receipts` is how many claims came or, if negative, went.
    """

    id: str
    what: What
    before: str = ""
    after: str = ""
    cells: tuple[tuple[str, object, object], ...] = ()
    receipts: int = 0
    became: tuple[str, ...] = ()


def effects(before: Iterable[Entry], after: Iterable[Entry], registered: Callable[[str], Registered | None]) -> list[Effect]:
    """Compare lines before with lines after; those that say and rest on the same are left out."""
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    found = [_effect(identity, old, new, registered) for identity in sorted({*old, *new})]
    return [one for one in found if one is not None]


def _effect(
    identity: str, old: Mapping[str, Entry], new: Mapping[str, Entry], registered: Callable[[str], Registered | None]
) -> Effect | None:
    was, now = old.get(identity), new.get(identity)
    if was is None and now is not None:
        return Effect(id=identity, what="new", after=now.caption, receipts=len(now.claims))
    if was is not None and now is None:
        known = registered(identity)
        became = known.became if known else ()
        what: What = "withdrawn" if not became else "merged" if len(became) == 1 else "split"
        return Effect(id=identity, what=what, before=was.caption, became=became, receipts=-len(was.claims))
    if was is None or now is None or was == now:
        return None
    cells = tuple((name, was.value(name), cell.value) for name, cell in now.cells if was.value(name) != cell.value)
    return Effect(
        id=identity, what="changed", before=was.caption, after=now.caption, cells=cells, receipts=len(now.claims) - len(was.claims)
    )
