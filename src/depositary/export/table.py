"""Readings, the ledger and figures as tables for a terminal; they read well from 80 columns on."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import partial
from types import MappingProxyType
from typing import Any, cast

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from depositary.codec.score import Score
from depositary.kinds import KINDS, DateMention, Statement, wording
from depositary.kinds.worth import Worth
from depositary.model import Claim, Document, Entry, When
from depositary.reference import state_name
from depositary.report.period import long_date
from depositary.report.words import quoted

HEADINGS = {"commitment": "Commitments", "event": "Events", "statement": "Statements"}
STYLES = {"delivered": "green", "cancelled": "red", "considered": "yellow"}
SCOPES = {"total": "running total", "part": "a share"}


def reading(document: Document, claims: Sequence[Claim]) -> RenderableType:
    """Lay out what one document says: every claim beside the words that it rests on."""
    parts: list[RenderableType] = [_title(document)]
    for kind, heading in HEADINGS.items():
        found = [claim for claim in claims if claim.kind == kind]
        if found:
            parts.append(_claims(f"{heading} ({len(found)})", document, found))
    mentions = [claim.payload for claim in claims if isinstance(claim.payload, DateMention)]
    if mentions:
        parts.append(_dates(document, mentions))
    if len(parts) == 1:
        parts.append(Text("  It says nothing that the ledger records.", style="dim"))
    return Group(*parts, Text(""))


def _title(document: Document) -> Text:
    day = long_date(document.published) if document.published else "no date"
    title = Text(document.title or document.id, style="bold")
    return title.append(f"\n{document.outlet or 'outlet not known'}, {day}", style="dim")


def _grid(title: str, *columns: tuple[str, dict[str, Any]]) -> Table:
    table = Table(title=Text(title, style="bold"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, expand=True, padding=(0, 1))
    for heading, options in columns:
        table.add_column(heading, header_style="dim", **options)
    return table


def _claims(title: str, document: Document, claims: Iterable[Claim]) -> Table:
    table = _grid(title, ("What it says", {"ratio": 9}), ("The words", {"ratio": 11, "style": "italic"}))
    for claim in claims:
        said = _said(claim.payload, document) if isinstance(claim.payload, Statement) else _caption(claim)
        table.add_row(said, Text(_words(claim, document)))
    return table


def _caption(claim: Claim) -> Text:
    cells = {field.name: getattr(claim.payload, field.name) for field in fields(cast(Any, claim.payload))}
    text = Text(KINDS[claim.kind].caption(cells, state_name))
    return text.append(f"; {when}", style="dim") if (when := _when(cells.get("date"))) else text


def _said(said: Statement, document: Document) -> Text:
    text = Text(said.speaker or "not named")
    if said.affiliation and state_name(said.affiliation) != said.speaker:
        text.append(f" ({state_name(said.affiliation)})")
    details = [f"“{_flat(said.cue.of(document.text))}”", said.mode, f"via {said.via}" if said.via else "", _when(said.date)]
    return text.append(f"; {', '.join(filter(None, details))}", style="dim")


def _words(claim: Claim, document: Document) -> str:
    spans = (claim.payload.content,) if isinstance(claim.payload, Statement) else claim.passages
    return " … ".join(quoted(_flat(span.of(document.text))) for span in spans)


def _dates(document: Document, mentions: Iterable[DateMention]) -> Group:
    words = ", ".join(f"{_flat(one.span.of(document.text))} = {one.when.value}" for one in mentions)
    return Group(Text("Dates", style="bold"), Padding(Text(words, style="dim"), (0, 0, 0, 1)))


def _when(value: object) -> str:
    return value.value if isinstance(value, When) else ""


def _flat(words: str) -> str:
    return " ".join(words.split())


LISTED = 25
"""Number of new events or statements up to which `add` lists them; commitments are always listed."""


def added(documents: int, known: int, entries: Sequence[Entry]) -> RenderableType:
    """Tell what `add` did, and list the new lines of the ledger."""
    told = f"{_count(documents, 'document')} read and kept" if documents else "Nothing new"
    told += f", {known} kept before" if known else ""
    told += f"; {_count(len(entries), 'new line')} in the ledger." if documents else "."
    kinds = Counter(entry.kind for entry in entries)
    long = [kind for kind, count in kinds.items() if count > LISTED and kind != "commitment"]
    if long:
        told += (
            " Not listed here: "
            + ", ".join(f"{_count(kinds[kind], kind)} (depositary ledger --kind {kind})" for kind in sorted(long))
            + "."
        )
    listed = [entry for entry in entries if entry.kind not in long]
    return Group(*_entries(listed), Text(told)) if listed else Text(told)


def ledger(entries: Sequence[Entry], *, kept: int, documents: int, worths: Mapping[str, Worth] | None = None) -> RenderableType:
    """List lines of the ledger, kind by kind; `worths` are what commitments come to in a wished currency."""
    if not kept:
        return Text("The ledger is empty. Put stories into it with: depositary add SOURCE…")
    if not entries:
        return Text(f"No line of the ledger fits ({_count(kept, 'line')} in all). Ask for less.")
    shown = "" if len(entries) == kept else f"{len(entries)} of "
    foot = f"{shown}{_count(kept, 'line')} from {_count(documents, 'document')}. More about one: depositary show ID\n"
    foot += "Sources: how many outlets; 3/1 means three outlets but one origin, ≠ that sources disagree."
    found = worths or {}
    foot += f"\n{_rates(found)}" if found else ""
    return Group(*_entries(entries, found), Text(foot, style="dim"))


def _rates(worths: Mapping[str, Worth]) -> str:
    sources = sorted({one.source for one in worths.values() if one.rate is not None})
    without = sorted({one.why_not for one in worths.values() if one.said == "" and one.why_not.startswith("no rate")})
    said = f"Rates of the day of each announcement: {', '.join(sources)}." if sources else "Nothing was converted."
    return said + (f" Not converted: {'; '.join(without)}." if without else "")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _entries(entries: Sequence[Entry], worths: Mapping[str, Worth] = MappingProxyType({})) -> list[RenderableType]:
    makers: dict[str, Callable[[list[Entry]], Table]] = {
        "commitment": partial(_commitments, worths=worths),
        "event": _events,
        "statement": _statements,
    }
    groups = ((kind, [entry for entry in entries if entry.kind == kind]) for kind in makers)
    return [makers[kind](found) for kind, found in groups if found]


def _commitments(entries: Iterable[Entry], worths: Mapping[str, Worth]) -> Table:
    table = _grid(
        "Commitments",
        ("Id", {"no_wrap": True, "style": "cyan"}),
        ("Donor → recipient", {"ratio": 9}),
        ("What", {"ratio": 10}),
        ("Status", {"ratio": 6}),
        ("Sources", {"justify": "right", "no_wrap": True}),
    )
    for entry in entries:
        cells = {name: cell.value for name, cell in entry.cells}
        givers, takers = _parties(cells.get("donors")), _parties(cells.get("recipients"))
        what = _what(cells)
        if (sum_ := worths.get(entry.id)) and sum_.rate is not None and sum_.value is not None:
            what.append(f"\n= {wording.money(sum_.value, sum_.currency)} at {sum_.rate:.4f} on {sum_.on}", style="dim")
        table.add_row(entry.id, f"{givers or 'not named'} → {takers or 'not named'}", what, _status(cells, entry), _sources(entry))
    return table


def _parties(value: object) -> str:
    return wording.parties(cast("Sequence[str]", value or ()), state_name)


def _what(cells: dict[str, Any]) -> Text:
    said = [wording.amount(cells["amount"])] if cells.get("amount") else []
    said += [wording.clip(wording.goods(cells["items"]))] if cells.get("items") else []
    text = Text("; ".join(said))
    return text.append(f", {cells['aid']}") if cells.get("aid") not in {None, "unspecified"} else text


def _status(cells: dict[str, Any], entry: Entry) -> Text:
    text = Text(str(cells.get("status", "")), style=STYLES.get(str(cells.get("status")), ""))
    if when := _when(cells.get("date")):
        text.append(f" {when}", style="dim")
    ties = (tie.type.replace("_", " ") for tie in entry.relations if tie.type not in {"part_of", "total_of"})
    notes = [SCOPES.get(str(cells.get("scope")), ""), *ties]
    marks = list(dict.fromkeys(filter(None, notes)))
    return text.append(f"\n{', '.join(marks)}", style="magenta") if marks else text


def _sources(entry: Entry) -> Text:
    text = Text(str(len(entry.outlets)))
    text.append(f"/{entry.origins}" if entry.origins != len(entry.outlets) else "", style="dim")
    return text.append(" ≠", style="bold red") if any(cell.others for _, cell in entry.cells) else text


def _events(entries: Iterable[Entry]) -> Table:
    table = _grid(
        "Events",
        ("Id", {"no_wrap": True, "style": "cyan"}),
        ("Type", {"no_wrap": True}),
        ("Who → whom", {"ratio": 10}),
        ("When", {"ratio": 5}),
        ("Sources", {"justify": "right", "no_wrap": True}),
    )
    for entry in entries:
        cells = {name: cell.value for name, cell in entry.cells}
        actors, others = _parties(cells.get("actors")), _parties(cells.get("recipients"))
        who = Text(actors or "not named").append(f" → {others}" if others else "")
        if cells.get("amount"):
            who.append(f", {wording.amount(cast(Any, cells['amount']))}")
        if (modality := str(cells.get("modality"))) != "occurred":
            who.append(f" ({modality})", style="yellow")
        table.add_row(entry.id, str(cells.get("type")), who, Text(_when(cells.get("date")), style="dim"), _sources(entry))
    return table


def _statements(entries: Iterable[Entry]) -> Table:
    table = _grid(
        "Statements",
        ("Id", {"no_wrap": True, "style": "cyan"}),
        ("Speaker", {"ratio": 6}),
        ("Words", {"ratio": 12, "style": "italic"}),
        ("Sources", {"justify": "right", "no_wrap": True}),
    )
    for entry in entries:
        cells = {name: cell.value for name, cell in entry.cells}
        speaker = Text(str(cells.get("speaker") or "not named"))
        if cells.get("affiliation"):
            speaker.append(f" ({state_name(str(cells['affiliation']))})", style="dim")
        if cells.get("via"):
            speaker.append(f" via {cells['via']}", style="dim")
        table.add_row(entry.id, speaker, Text(wording.clip(_flat(str(cells.get("words", ""))), 160)), _sources(entry))
    return table


def scores(found: Iterable[Score]) -> RenderableType:
    """Lay out figures, the two levels of each kind below each other."""
    right: dict[str, Any] = {"justify": "right"}
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading, options in (("Records", {}), ("Level", {}), *((h, right) for h in ("Precision", "Recall", "F1", "Gold", "Predicted"))):
        table.add_column(heading, header_style="dim", **options)
    notes = []
    for one in found:
        for label, figure in ((one.label, one.found), ("full", one.full)):
            values = (f"{figure.precision:.3f}", f"{figure.recall:.3f}", f"{figure.f1:.3f}")
            table.add_row(one.kind if label != "full" else "", label, *values, str(figure.gold), str(figure.predicted))
        if one.slots:
            notes.append(f"{one.kind}, cells of found pairs: " + ", ".join(f"{name} {value:.3f}" for name, value in one.accuracy().items()))
    return Group(table, *(Text(note, style="dim") for note in notes))
