"""Releases, and the differences between two states of the ledger, on a terminal; they read well from 80 columns on."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from depositary.export import change_words
from depositary.model import Change, Release
from depositary.model.change import ChangeType

HEADINGS: dict[ChangeType, str] = {
    "added": "Added",
    "returned": "Back again",
    "changed": "Changed",
    "merged": "Merged into another line",
    "split": "Split",
    "withdrawn": "Withdrawn",
}


def made(release: Release, last: str) -> RenderableType:
    """Tell that a release was made, and what to do next."""
    text = Text("Release ").append(release.name, style="bold").append(f" is made: {_counts(release)}.\n")
    text.append(f"What is new in it: depositary diff {last} {release.name}\n" if last else "", style="dim")
    return text.append(f"The ledger as it was released: depositary ledger --release {release.name}", style="dim")


def releases(found: Sequence[Release]) -> RenderableType:
    """List releases in the order in which they were made."""
    if not found:
        return Text("There is no release yet. Make one with: depositary release NAME")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("Release", "Made (UTC)", "Lines", "Documents", "Rulings"):
        table.add_column(heading, header_style="dim", justify="left" if heading in ("Release", "Made (UTC)") else "right")
    for one in found:
        day = one.made.strftime("%Y-%m-%d %H:%M")
        table.add_row(Text(one.name, style="cyan"), day, f"{one.entries:,}", f"{len(one.readers):,}", f"{len(one.rulings):,}")
    return table


def _counts(release: Release) -> str:
    counts = ((release.entries, "line"), (len(release.readers), "document"), (len(release.rulings), "standing ruling"))
    lines, documents, rulings = (f"{number:,} {noun}{'s' * (number != 1)}" for number, noun in counts)
    return f"{lines} from {documents}, {rulings}"


def differences(before: str, after: str, changes: Sequence[Change], same: int) -> RenderableType:
    """Lay out what is different, sort by sort."""
    rest = f"{same:,} line{'s' * (same != 1)} {'say' if same != 1 else 'says'} the same."
    if not changes:
        return Text(f"Nothing is different between {before} and {after}; {rest}")
    parts = [_section(type_, found) for type_, found in _by_type(changes)]
    counts = (f"{len({one.id for one in found}):,} {type_}" for type_, found in _by_type(changes))
    return Group(*parts, Text(f"{before} → {after}: {', '.join(counts)}; {rest}", style="dim"))


def _by_type(changes: Sequence[Change]) -> list[tuple[ChangeType, list[Change]]]:
    return [(type_, list(found)) for type_, found in groupby(changes, key=lambda one: one.type)]


def _section(type_: ChangeType, changes: Sequence[Change]) -> RenderableType:
    number = len({one.id for one in changes})
    title = Text(f"{HEADINGS[type_]} ({number:,})", style="bold")
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, expand=True, padding=(0, 1))
    table.add_column("Id", header_style="dim", style="cyan", no_wrap=True)
    table.add_column("What", header_style="dim", ratio=11)
    table.add_column("Why", header_style="dim", ratio=8)
    for identity, found in groupby(changes, key=lambda one: one.id):
        _add_rows(table, identity, list(found))
    return table


def _add_rows(table: Table, identity: str, changes: Sequence[Change]) -> None:
    """Put a line's changes into a table; cells that changed for one reason share it."""
    first = changes[0]
    if first.type != "changed":
        table.add_row(identity, _what(first), Text(change_words.why(first.why)))
        return
    table.add_row(identity, Text(first.caption), "")
    for causes, found in groupby(changes, key=lambda one: one.why):
        table.add_row("", Text("\n").join(map(_cell, found)), Text(change_words.why(causes)))


def _cell(one: Change) -> Text:
    text = Text(f"{change_words.cell(one.cell)}: ", style="dim")
    text.append(change_words.value(one.cell, one.before), style="not dim red").append(" → ", style="dim")
    return text.append(change_words.value(one.cell, one.after), style="not dim green")


def _what(one: Change) -> Text:
    text = Text(one.caption)
    if one.into:
        text.append(f"\n→ {_listed(one.into)}", style="cyan")
    return text.append(f"\nout of {_listed(one.out_of)}", style="cyan") if one.out_of else text


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(ids)
