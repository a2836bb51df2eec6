"""Two states of the ledger compared, line by line and cell by cell, with the reasons.

Principle: a difference is told with what made it, and that is looked up in what was kept, never guessed. A line's reasons are the reports that
came since, the rulings that were made or taken back since and bear on its claims, and the documents that were read with another reader
since, if a claim came or went with them. A cell's reasons are those among them that have to do with its own claims, where there are such. Where
nothing of the kind is found, either the rules of settling were changed, or other lines took or gave what is different, and that is said.

A line that is gone was merged if all that is left of it stands in one other line, split if it stands in several, and withdrawn if nothing is
left. A line that stayed was split if a part of it stands in a line that was not there before. The ids are those of the lines, so that what the
register calls the same line is compared with itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from depositary.model import Cause, Change, Entry, Ruling, When
from depositary.model.change import CauseType, ChangeType

Row = Mapping[str, object]
OTHERS = ", others"
"""What stands after the name of a cell for what others say of it."""
ORDER: tuple[ChangeType, ...] = ("added", "returned", "changed", "merged", "split", "withdrawn")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A state of the ledger: its lines by id, and what they rested on.

    `readers` are the fingerprints of the readers by document, `rulings` the ids of the standing rulings, `settler` the fingerprint of the
    rules of settling, and `ids` how many public ids had been given.
    """

    name: str
    entries: Mapping[str, Entry]
    readers: Mapping[str, str]
    rulings: frozenset[str]
    settler: str = ""
    ids: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is kept beside the two states.

    `documents` leads from claims to their documents, `places` to the places that they share with the claims in whose place they came;
    `outlets` from documents to who published them; `numbers` from public ids to how old they are. `rulings` are all that were ever made, by
    id, and `bears` names for each the claims that it bears on or bore on.
    """

    documents: Mapping[str, str]
    places: Mapping[str, int]
    outlets: Mapping[str, str]
    numbers: Mapping[str, int]
    rulings: Mapping[str, Ruling]
    bears: Mapping[str, frozenset[str]]


def diff(before: Edition, after: Edition, kept: Kept) -> list[Change]:
    """Return every difference between two states: first the lines that came, then the cells that changed, then the lines that went."""
    moves = _Moves(before, after, kept)
    why = _Why(before, after, kept, moves)
    old, new = before.entries, after.entries
    found = [*_came(before, after, kept, moves, why), *_went(before, after, moves, why)]
    for identity in old.keys() & new.keys():
        if old[identity] != new[identity]:
            found += _changed(old[identity], new[identity], why)
    return sorted(found, key=lambda one: (ORDER.index(one.type), one.id, one.cell))


def row(entry: Entry) -> dict[str, object]:
    """Return all that a line says, by the names under which it is compared."""
    found: dict[str, object] = {}
    for name, cell in entry.cells:
        found[name] = _plain(cell.value)
        if cell.others:
            found[f"{name}{OTHERS}"] = tuple(_plain(value) for value, _ in cell.others)
    steps = (f"{step.status} {step.when.value}" if step.when else step.status for step in entry.history)
    return found | {
        "history": tuple(steps),
        "ties": tuple(sorted(f"{tie.type} {tie.entry}" for tie in entry.relations)),
        "outlets": entry.outlets,
        "origins": entry.origins,
    }


def _plain(value: object) -> object:
    """Return a value without the words that said it, which differ between outlets that say the same."""
    return replace(value, words="") if isinstance(value, When) else value


class _Moves:
    """Where the claims of lines stood before and stand after, by the places that re-read claims share with the old ones."""

    def __init__(self, before: Edition, after: Edition, kept: Kept) -> None:
        self._places = kept.places
        self._before, self._after = _homes(before, kept), _homes(after, kept)

    def to(self, entry: Entry) -> tuple[str, ...]:
        """Return the lines in which claims of a line stand after."""
        return self._found(entry, self._after)

    def out_of(self, entry: Entry) -> tuple[str, ...]:
        """Return the lines in which claims of a line stood before."""
        return self._found(entry, self._before)

    def _found(self, entry: Entry, homes: Mapping[int | str, str]) -> tuple[str, ...]:
        keys = (key for claim in entry.claims for key in (claim, self._places.get(claim, claim)))
        return tuple(sorted({homes[key] for key in keys if key in homes}))


def _homes(edition: Edition, kept: Kept) -> dict[int | str, str]:
    held = [(claim, identity) for identity, entry in edition.entries.items() for claim in entry.claims]
    return {kept.places.get(claim, claim): identity for claim, identity in held} | dict(held)


def _came(before: Edition, after: Edition, kept: Kept, moves: _Moves, why: "_Why") -> Iterator[Change]:
    for identity in after.entries.keys() - before.entries.keys():
        entry = after.entries[identity]
        type_: ChangeType = "returned" if kept.numbers.get(identity, before.ids + 1) <= before.ids else "added"
        parents = moves.out_of(entry)
        causes = why.of_lines([before.entries[one] for one in parents], [entry])
        yield _line(type_, entry, causes, out_of=parents, cells=row(entry))


def _went(before: Edition, after: Edition, moves: _Moves, why: "_Why") -> Iterator[Change]:
    for identity, entry in before.entries.items():
        into = moves.to(entry)
        stays = identity in after.entries
        if stays and not any(one not in before.entries for one in into):
            continue
        type_: ChangeType = "split" if stays or len(into) > 1 else "merged" if into else "withdrawn"
        causes = why.of_lines([entry], [after.entries[one] for one in into])
        yield _line(type_, entry, causes, into=tuple(sorted({*into, *([identity] if stays else [])})))


def _line(
    type_: ChangeType,
    entry: Entry,
    why: tuple[Cause, ...],
    into: tuple[str, ...] = (),
    out_of: tuple[str, ...] = (),
    cells: Row | None = None,
) -> Change:
    return Change(type=type_, id=entry.id, kind=entry.kind, caption=entry.caption, into=into, out_of=out_of, cells=cells or {}, why=why)


def _changed(was: Entry, now: Entry, why: "_Why") -> Iterator[Change]:
    old, new = row(was), row(now)
    for cell in sorted({*old, *new}):
        nothing = () if cell.endswith(OTHERS) else None
        before, after = old.get(cell, nothing), new.get(cell, nothing)
        if before != after:
            yield replace(_line("changed", now, why.of_cell(was, now, cell)), cell=cell, before=before, after=after)


class _Why:
    """Looks the reasons of differences up in what was kept."""

    def __init__(self, before: Edition, after: Edition, kept: Kept, moves: _Moves) -> None:
        self._before, self._after, self._kept, self._moves = before, after, kept, moves
        self._ruled = sorted(before.rulings ^ after.rulings)

    def of_lines(self, was: Iterable[Entry], now: Iterable[Entry]) -> tuple[Cause, ...]:
        """Return why lines came in the place of others."""
        was, now = list(was), list(now)
        old, new = _claims(was), _claims(now)
        return tuple(self._causes(old, new, self._rulings(old | new))) or self._otherwise(was, now)

    def of_cell(self, was: Entry, now: Entry, cell: str) -> tuple[Cause, ...]:
        """Return why a cell of a line changed: a ruling on this cell, else what has to do with its own claims, else with the line's."""
        name = cell.removesuffix(OTHERS)
        bearing = self._rulings({*was.claims, *now.claims})
        if own := [ruling for ruling in bearing if ruling.cell == name]:
            return tuple(map(self._ruling, own))
        whole = [ruling for ruling in bearing if ruling.cell is None]
        found = tuple(self._causes(_resting(was, name), _resting(now, name), whole))
        return found or self.of_lines([was], [now])

    def _causes(self, old: frozenset[str], new: frozenset[str], rulings: Iterable[Ruling]) -> Iterator[Cause]:
        yield from map(self._ruling, rulings)
        came, went = self._documents(new - old), self._documents(old - new)
        if reports := [one for one in came if one not in self._before.readers]:
            yield self._reports("new report", reports)
        if gone := [one for one in went if one not in self._after.readers]:
            yield self._reports("report gone", gone)
        if anew := [one for one in sorted({*came, *went}) if self._read_anew(one)]:
            yield self._reports("better reader", anew)

    def _documents(self, claims: Iterable[str]) -> list[str]:
        return sorted({self._kept.documents[claim] for claim in claims if claim in self._kept.documents})

    def _read_anew(self, document: str) -> bool:
        first, second = self._before.readers.get(document), self._after.readers.get(document)
        return first is not None and second is not None and first != second

    def _reports(self, type_: CauseType, documents: list[str]) -> Cause:
        outlets = {self._kept.outlets.get(one) or "outlet not known" for one in documents}
        return Cause(type=type_, documents=tuple(documents), outlets=tuple(sorted(outlets)))

    def _rulings(self, claims: Iterable[str]) -> list[Ruling]:
        """Return the rulings made or taken back between the two states that bear on some claims."""
        wanted = frozenset(claims)
        return [self._kept.rulings[one] for one in self._ruled if not wanted.isdisjoint(self._kept.bears.get(one, ()))]

    def _ruling(self, ruling: Ruling) -> Cause:
        if ruling.id in self._after.rulings:
            return Cause(type="ruling", ruling=ruling.id, verdict=ruling.verdict, who=ruling.who, why=ruling.why)
        taken = (one for one in self._kept.rulings.values() if one.verdict == "withdrawn" and one.withdraws == ruling.id)
        back = min(taken, key=lambda one: (one.when, one.id), default=ruling)
        return Cause(type="ruling withdrawn", ruling=ruling.id, verdict=ruling.verdict, who=back.who, why=back.why)

    def _otherwise(self, was: Iterable[Entry], now: Iterable[Entry]) -> tuple[Cause, ...]:
        if self._before.settler != self._after.settler:
            return (Cause(type="other rules"),)
        mine = {one.id for one in (*was, *now)}
        beside = {*(tie.entry for one in (*was, *now) for tie in one.relations)}
        beside |= {line for one in was for line in self._moves.to(one)} | {line for one in now for line in self._moves.out_of(one)}
        return (Cause(type="other lines", lines=tuple(sorted(beside - mine))),)


def _claims(entries: Iterable[Entry]) -> frozenset[str]:
    return frozenset(claim for entry in entries for claim in entry.claims)


def _resting(entry: Entry, cell: str) -> frozenset[str]:
    """Return the claims that a cell rests on, and those that say otherwise; for what is no cell, all claims of the line."""
    found = dict(entry.cells).get(cell)
    if found is None:
        return frozenset(entry.claims)
    return frozenset(found.claims) | {claim for _, claims in found.others for claim in claims}
