"""How one commitment is tied to another that it is not.

Principle: a tie is read from what the telling itself says: the whole that a share names, an earlier announcement that it repeats in
nearly the same words, an earlier promise that it fulfils, an earlier figure that it corrects or replaces. Without such words a tie is
made only where one document tells a share and one larger commitment beside it. In doubt no tie is made; the line keeps its scope,
which alone keeps it out of every sum.
"""

from datetime import date

from depositary.kinds import wording
from depositary.kinds.commitment import HISTORY_DAYS, PROMISED, Told, announced
from depositary.kinds.commitment_same import ANNOUNCED_DAYS, occasion
from depositary.kinds.likeness import figures, ratio, same_goods, sides
from depositary.kinds.telling import Tie, days_between, shared_words, stated
from depositary.model import RelationType

CORRECTED_DAYS = 30
"""Days within which an outlet corrects a figure."""


def tie(a: Told, b: Told) -> Tie | None:
    """Return how the first telling is tied to the second, if it is."""
    if not (a.cues or a.payload.date or a.payload.scope == "part" or a.payload.status == "delivered"):
        return None  # nothing in it is looked at below
    if sides(a.payload.donors, b.payload.donors) not in ("same", "part") or sides(a.payload.recipients, b.payload.recipients) == "apart":
        return None
    for look in (_part, _corrects, _replaces, _fulfils, _again):
        found = look(a, b)
        if found is not None:
            return found
    return None


def _part(a: Told, b: Told) -> Tie | None:
    """Tie a share to the whole whose sum it names, or to the larger commitment that its document tells."""
    if a.payload.scope != "part" or b.payload.scope == "part" or b.payload.amount is None:
        return None
    if a.payload.part_of is not None:
        named = figures(a.payload.part_of, b.payload.amount) in ("same", "rounded")
        return Tie(type="part_of", weight=2, why="it names that sum as the whole") if named else None
    larger = a.document == b.document and b.payload.scope == "new" and max(b.worths, default=0) > max(a.worths, default=0)
    return Tie(type="part_of", weight=1, why="the only larger commitment of that donor in the same report") if larger else None


def _corrects(a: Told, b: Told) -> Tie | None:
    """Tie a telling that corrects itself to the earlier figure for what is otherwise the same."""
    if "corrects" not in a.cues or not _later(a, b) or a.payload.scope != b.payload.scope or a.payload.amount is None:
        return None
    first, second = announced(a), announced(b)
    near = first and second and abs((first - second).days) <= CORRECTED_DAYS
    alike = shared_words(a.words, b.words) >= 0.25 or any(same_goods(x, y) for x in a.goods for y in b.goods)
    if not near or not alike or b.payload.amount is None or "corrects" in b.cues:
        return None
    if figures(a.payload.amount, b.payload.amount, (a.worths, b.worths)) != "differs":
        return None
    return Tie(
        type="corrects",
        weight=2,
        why=f"the report corrects itself: {wording.amount(a.payload.amount)}, not {wording.amount(b.payload.amount)}",
    )


def _replaces(a: Told, b: Told) -> Tie | None:
    """Tie a commitment that says that it takes the place of an earlier one to it, where both are of one kind and sort."""
    if "replaces" not in a.cues or not _later(a, b) or "new" not in (a.payload.scope, b.payload.scope):
        return None
    one, other = a.payload.aid, b.payload.aid
    if "replaces" in b.cues or (one != other and "unspecified" not in (one, other)):
        return None
    alike = shared_words(a.words, b.words) >= 0.3 or any(same_goods(x, y) for x in a.goods for y in b.goods)
    return Tie(type="replaces", weight=1, why="it says that it takes the place of an earlier commitment") if alike else None


def _fulfils(a: Told, b: Told) -> Tie | None:
    """Tie a delivery of a part of what was promised earlier to the promise: fewer of the same goods, or less money by its own words."""
    if a.payload.status != "delivered" or a.payload.scope == "total" or b.payload.scope != "new":
        return None
    if b.payload.status not in PROMISED or not _later(a, b):
        return None
    fewer = any(same_goods(x, y) and (x.quantity or 0) < (y.quantity or 0) for x in a.goods for y in b.goods)
    if fewer and (a.cues & {"fulfils", "again"} or shared_words(a.words, b.words) >= 0.3 or a.document == b.document):
        type_: RelationType = "part_of" if a.payload.scope == "part" else "fulfils"
        return Tie(type=type_, weight=2, why="a delivery of some of the goods that were promised")
    if "fulfils" not in a.cues or a.payload.amount is None or b.payload.amount is None:
        return None
    share = ratio(a.payload.amount, b.payload.amount, (a.worths, b.worths))
    less = max(a.worths, default=0) < max(b.worths, default=0)
    return Tie(type="fulfils", weight=1, why="it says that it delivers what was promised") if less and share >= 0.02 else None


def _again(a: Told, b: Told) -> Tie | None:
    """Tie an announcement to the earlier one that it seems to repeat under a date of its own.

    Sum, sides and either the occasion or most of the words are the same, the dates more than a week and less than a year and a half
    apart. Such a second line is kept, and never added up.
    """
    if a.payload.scope != "new" or b.payload.scope != "new":
        return None
    one, other = stated(a.payload.date), stated(b.payload.date)
    if not one or not other:
        return None
    if not ANNOUNCED_DAYS < days_between(other, one) <= HISTORY_DAYS or a.payload.amount is None or b.payload.amount is None:
        return None
    if sides(a.payload.donors, b.payload.donors) != "same" or sides(a.payload.recipients, b.payload.recipients) != "same":
        return None
    if figures(a.payload.amount, b.payload.amount, (a.worths, b.worths)) not in ("same", "rate"):
        return None
    if shared_words(a.words, b.words) >= 0.6 or occasion(a, b) is not None:
        why = f"{wording.amount(a.payload.amount)} from the same donor in nearly the same words, announced on another day"
        return Tie(type="announces_again", weight=1, why=why)
    return None


def _later(a: Told, b: Told) -> bool:
    """Say whether the first was told or published after the second, or beside it in one document."""
    return (a.published or date.max, announced(a) or date.max) > (
        b.published or date.max,
        announced(b) or date.max,
    ) or a.document == b.document
