"""One line of the ledger on a terminal: its cells, the words they rest on, who says otherwise, its history and its ties."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from depositary.export.exhibit import Exhibit, Receipt, is_guarantee
from depositary.export.ruling_words import about
from depositary.kinds.commitment import iati
from depositary.model import Entry, Relation, Ruling
from depositary.reference import state_name
from depositary.report.period import long_date
from depositary.report.sections import in_words
from depositary.report.words import day, quoted


def entry(exhibit: Exhibit) -> RenderableType:
    """Lay out everything about one line."""
    one = exhibit.entry
    parts: list[RenderableType] = [Text(one.caption, style="bold"), _about(one), _cells(exhibit)]
    if len(one.history) > 1 or any(step.when for step in one.history):
        parts.append(_history(exhibit))
    if one.relations:
        parts.append(_ties(exhibit))
    if exhibit.rulings:
        parts.append(_rulings(exhibit.rulings))
    parts.append(_receipts(exhibit.receipts()))
    return Group(*parts)


def _about(one: Entry) -> Text:
    outlets = ", ".join(one.outlets) or "outlet not known"
    return Text(f"{one.kind} {one.id}\n{outlets}: {witnesses(one)}", style="dim")


def witnesses(one: Entry) -> str:
    """Say how many outlets carried a thing and from how many independent origins: `6 outlets, 2 origins`."""
    outlets = len(one.outlets) or 1
    return f"{outlets} outlet{'s' * (outlets != 1)}, {one.origins} origin{'s' * (one.origins != 1)}"


def _cells(exhibit: Exhibit) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("Cell", header_style="dim", no_wrap=True)
    table.add_column("Value", header_style="dim", ratio=8)
    table.add_column("Rests on", header_style="dim", ratio=11)
    for name, cell in exhibit.entry.cells:
        if cell.value in (None, "", ()) and not cell.others and not cell.ruling:
            continue
        basis = _basis(exhibit, name, cell.claims, cell.ruling)
        table.add_row("kind of help" if name == "aid" else name, Text(in_words(cell.value, state_name)), basis)
        for value, claims in cell.others:
            other = Text("but: ", style="bold red").append(in_words(value, state_name), style="not bold default")
            table.add_row("", other, _basis(exhibit, name, claims))
    return table


def _basis(exhibit: Exhibit, name: str, claims: Sequence[str], ruling: str = "") -> Text:
    words = exhibit.words(name, claims)
    made = next((one for one in exhibit.rulings if one.id == ruling), None)
    text = Text(f"{made.verdict} by {made.who}; " if made else "", style="bold")
    if not words:
        return text.append(", ".join(exhibit.outlets(claims)), style="not bold dim")
    quotes = dict.fromkeys((one.quote, one.outlet or "outlet not known") for one in words)
    for number, (quote, outlet) in enumerate(quotes):
        text.append(", " if number else "").append(quoted(quote), style="not bold italic").append(f" {outlet}", style="not bold dim")
    return text


def _history(exhibit: Exhibit) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    guarantee = is_guarantee(one.quote for one in exhibit.receipts())
    for step in exhibit.entry.history:
        word = Text(iati(step.status, guarantee) if exhibit.entry.kind == "commitment" else "", style="dim")
        table.add_row(step.status, day(step.when) or "no date", word, Text(", ".join(exhibit.outlets(step.claims)), style="dim"))
    return Group(Text("History", style="bold"), Padding(table, (0, 0, 1, 2)))


def _ties(exhibit: Exhibit) -> RenderableType:
    return Group(Text("Ties", style="bold"), *map(partial(_tie, exhibit), exhibit.entry.relations), Text(""))


def _tie(exhibit: Exhibit, tie: Relation) -> RenderableType:
    text = Text(f"{tie.type.replace('_', ' ')}: ").append(exhibit.captions.get(tie.entry, tie.entry))
    return Padding(text.append(f" ({tie.reason}; {tie.entry})", style="dim"), (0, 0, 0, 2))


def _rulings(rulings: Sequence[Ruling]) -> RenderableType:
    lines = [Padding(Text(about(one)).append(f" (ruling {one.id})", style="dim"), (0, 0, 0, 2)) for one in rulings]
    return Group(Text("Rulings", style="bold"), *lines, Text(""))


def _receipts(receipts: Sequence[Receipt]) -> RenderableType:
    parts: list[RenderableType] = [Text("Receipts", style="bold")]
    for _, passages in groupby(receipts, key=lambda one: one.document):
        quotes = list(passages)
        parts.append(Padding(_origin(quotes[0]), (0, 0, 0, 2)))
        parts += [Padding(Text(quoted(one.quote), style="italic").append(f" {one.claim[:8]}", style="dim"), (0, 0, 0, 4)) for one in quotes]
    return Group(*parts)


def _origin(one: Receipt) -> Text:
    published = long_date(one.published) if one.published else "no date"
    text = Text(f"{one.outlet or 'outlet not known'}, {published}")
    return text.append(f", {one.title}" if one.title else "", style="dim")
