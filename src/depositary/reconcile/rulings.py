"""What people decided, as it bears on claims.

Principle: a ruling is obeyed absolutely. A claim ruled wrong is no receipt of anything; a cell ruled wrong says nothing; a corrected
cell says what the person wrote; what was ruled right stays as it was seen then, whatever a later reader makes of it. A cell that was
corrected or ruled right outweighs every other telling. The later of two rulings on one cell stands, and the earlier is kept. Of two rulings
on one pair "different" stands, whenever it was made, until it is withdrawn; of several "same" that cannot all be followed the earlier stand.

How a ruling finds its claims again when they are read otherwise is told in `depositary.reconcile.anchors`.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from depositary.kinds.cells import read_cell, silent, write_cell
from depositary.model import Payload, Ruling

Pair = tuple[str, str]
PAIRS = frozenset({"same", "different"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeyed:
    """A payload as people decided that it reads: the rulings that say what a cell is, by cell, and whether the claim was called right."""

    payload: Payload
    cells: Mapping[str, Ruling] = field(default_factory=dict)
    sure: bool = False


def standing(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Return the rulings that nobody has withdrawn, in the order in which they were made."""
    known = {ruling.id: ruling for ruling in rulings}
    gone = {ruling.withdraws for ruling in known.values() if ruling.verdict == "withdrawn"}
    found = (ruling for ruling in known.values() if ruling.verdict != "withdrawn" and ruling.id not in gone)
    return in_order(found)


def in_order(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Return rulings in the order in which they were made."""
    return sorted(rulings, key=lambda ruling: (ruling.when, ruling.id))


def by_claim(rulings: Iterable[Ruling]) -> dict[str, list[Ruling]]:
    """Return the standing rulings on single claims and their cells, by claim, in the order in which they were made."""
    found: dict[str, list[Ruling]] = {}
    for ruling in standing(rulings):
        if ruling.verdict not in PAIRS:
            for claim in ruling.claims:
                found.setdefault(claim, []).append(ruling)
    return found


def obey(claim: str, payload: Payload, rulings: Sequence[Ruling]) -> Obeyed | None:
    """Return a claim's payload as the rulings on it say; None where the whole claim was ruled wrong last."""
    whole = [ruling for ruling in rulings if ruling.cell is None]
    if whole and whole[-1].verdict == "wrong":
        return None
    cells = _as_it_was(payload, whole[-1], claim) if whole else {}
    decided: dict[str, Ruling] = {}
    for ruling in rulings:
        if ruling.cell is not None:
            cells[ruling.cell] = _cell(claim, payload, ruling)
            decided.pop(ruling.cell, None)
            if ruling.verdict != "wrong":
                decided[ruling.cell] = ruling
    sure = bool(whole) or any(ruling.verdict == "right" for ruling in rulings)
    return Obeyed(payload=replace(payload, **cells) if cells else payload, cells=decided, sure=sure)  # type: ignore[type-var]


def _cell(claim: str, payload: Payload, ruling: Ruling) -> object:
    name = str(ruling.cell)
    if ruling.verdict == "corrected":
        return read_cell(payload.kind, name, ruling.value or "")
    if ruling.verdict == "wrong":
        return silent(payload.kind, name)
    return _as_it_was(payload, ruling, claim).get(name, getattr(payload, name))


def _as_it_was(payload: Payload, ruling: Ruling, claim: str) -> dict[str, object]:
    """Return the cells that said something else when the claim was ruled right."""
    at = ruling.anchor(claim)
    said = at.cells if at and at.kind == payload.kind else ()
    return {name: read_cell(payload.kind, name, words) for name, words in said if words != write_cell(getattr(payload, name))}


def why_not(ruling: Ruling, kinds: Iterable[str]) -> str:
    """Say why a ruling cannot be obeyed on claims of these kinds; empty where it can be."""
    if ruling.verdict == "withdrawn":
        return "" if ruling.withdraws else "it does not say which ruling it withdraws"
    if ruling.verdict in PAIRS:
        if ruling.cell is not None or not ruling.pairs:
            return f"“{ruling.verdict}” is about two claims or more, not about a cell"
        return ""
    if ruling.others or not ruling.claims:
        return f"“{ruling.verdict}” needs claims, and knows no other side"
    if ruling.verdict == "corrected" and (ruling.cell is None or ruling.value is None):
        return "“corrected” needs the cell and its value"
    return _misread(ruling, kinds) if ruling.cell is not None else ""


def _misread(ruling: Ruling, kinds: Iterable[str]) -> str:
    for kind in sorted(set(kinds)):
        try:
            read_cell(kind, str(ruling.cell), (ruling.value or "") if ruling.verdict == "corrected" else "")
        except ValueError as error:
            return str(error)
    return ""


def verdicts(rulings: Iterable[Ruling], known: Collection[str] | None = None) -> tuple[tuple[Pair, ...], frozenset[Pair]]:
    """Return the pairs of known claims that people ruled the same, the earliest first, and those they ruled different.

    For one pair "different" wins.
    """
    pairs: dict[str, dict[Pair, None]] = {"same": {}, "different": {}}
    for ruling in standing(rulings):
        if ruling.verdict in PAIRS:
            found = (pair for pair in ruling.pairs if known is None or (pair[0] in known and pair[1] in known))
            pairs[ruling.verdict].update(dict.fromkeys(found))
    return tuple(pair for pair in pairs["same"] if pair not in pairs["different"]), frozenset(pairs["different"])
