"""What a settling did to lines of the ledger, line by line."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from depositary.kinds.cells import write_cell
from depositary.model import Entry
from depositary.reconcile.register import Registered

What = Literal["new", "back", "changed", "merged", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What became of one line: its caption before and after, the cells that say something else, and the line into which it was merged.

    `cells` hold the name, the value before and the value now; `decided` names the cells on which another ruling stands now, or none any more;
    `receipts` is how many claims came or, if negative, went. A line that had been merged or withdrawn before is `back`.
    """

    id: str
    what: What
    before: str = ""
    after: str = ""
    cells: tuple[tuple[str, object, object], ...] = ()
    decided: tuple[str, ...] = ()
    receipts: int = 0
    into: str = ""


def effects(
    before: Iterable[Entry], after: Iterable[Entry], first: Collection[str], registered: Callable[[str], Registered | None]
) -> list[Effect]:
    """Compare lines before with lines after; those that say and rest on the same are left out. `first` are ids that were never given before."""
    old, new = {one.id: one for one in before}, {one.id: one for one in after}
    found = []
    for identity in sorted({*old, *new}):
        was, now = old.get(identity), new.get(identity)
        if now is None:
            known = registered(identity)
            found.append(_gone(old[identity], known.into if known else ""))
        elif was is None:
            found.append(Effect(id=identity, what="new" if identity in first else "back", after=now.caption, receipts=len(now.claims)))
        elif was != now:
            found.append(_changed(was, now))
    return found


def _gone(was: Entry, into: str) -> Effect:
    return Effect(id=was.id, what="merged" if into else "withdrawn", before=was.caption, into=into, receipts=-len(was.claims))


def _changed(was: Entry, now: Entry) -> Effect:
    return Effect(
        id=now.id,
        what="changed",
        before=was.caption,
        after=now.caption,
        cells=tuple(
            (name, was.value(name), cell.value) for name, cell in now.cells if write_cell(was.value(name)) != write_cell(cell.value)
        ),
        decided=tuple(name for name, cell in now.cells if was.cell(name).ruling != cell.ruling),
        receipts=len(now.claims) - len(was.claims),
    )
