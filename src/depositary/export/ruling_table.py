"""Rulings, what they did to the ledger, and problems, on a terminal."""

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from depositary.export.ruling_words import about, decision, subject
from depositary.model import Problem, Ruling
from depositary.reconcile.effects import Effect
from depositary.reference import state_name
from depositary.report.sections import in_words
from depositary.report.words import clip

STYLES = {"new": "green", "back": "green", "changed": "cyan", "merged": "magenta", "withdrawn": "red"}


def outcome(rulings: Sequence[Ruling], known: Sequence[Ruling], effects: Sequence[Effect], problems: Sequence[Problem]) -> RenderableType:
    """Tell which rulings were kept, what they changed, and how to take them back."""
    parts: list[RenderableType] = [Text(f"That stands already: {about(one)} (ruling {one.id}).") for one in known]
    parts += [Text(f"Ruling {one.id}: {decision(one)}, by {one.who}.", style="bold") for one in rulings]
    if rulings:
        parts.append(changes(effects))
        parts += [Text(f"Problem: {one}", style="yellow") for one in problems]
        back = [one.id for one in rulings if one.verdict != "withdrawn"]
        parts += [Text(f"To take it back: depositary rulings withdraw {one}", style="dim") for one in back]
    return Group(*parts)


def changes(effects: Sequence[Effect]) -> RenderableType:
    """List what became of the lines of the ledger."""
    if not effects:
        return Text("No line of the ledger says anything else.")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True, show_header=False)
    table.add_column(no_wrap=True, style="cyan")
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for one in effects:
        table.add_row(one.id, Text(one.what, style=STYLES[one.what]), _effect(one))
    return table


def _effect(one: Effect) -> Text:
    text = Text(one.after or one.before)
    if one.into:
        return text.append(f"\nstands in {one.into} now", style="dim")
    if one.what == "withdrawn":
        return text.append("\nnothing is left that says so", style="dim")
    return text.append("".join(f"\n{note}" for note in _notes(one)), style="dim") if one.what == "changed" else text


def _notes(one: Effect) -> list[str]:
    notes = [f"{name}: {_clip(before)} → {_clip(after)}" for name, before, after in one.cells]
    told = {name for name, _, _ in one.cells}
    notes += [f"{name}: ruled on differently now, the value stays" for name in one.decided if name not in told]
    if one.receipts:
        notes.append(f"{abs(one.receipts)} {'more' if one.receipts > 0 else 'fewer'} receipt{'s' * (abs(one.receipts) != 1)}")
    return notes or ["its dissent, history or ties changed"]


def _clip(value: object) -> str:
    return clip(in_words(value, state_name), 60)


def listing(rulings: Iterable[tuple[Ruling, str, Sequence[str]]]) -> RenderableType:
    """List rulings, each with how it stands and the lines on which it bears."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("Ruling", header_style="dim", no_wrap=True, style="cyan")
    table.add_column("What", header_style="dim", ratio=4)
    table.add_column("On", header_style="dim", ratio=9)
    table.add_column("By", header_style="dim", ratio=3, min_width=10)
    count = 0
    for ruling, state, lines in rulings:
        count += 1
        what = Text(decision(ruling)).append(f"\n{state}" if state != "stands" else "", style="red")
        on = Text(", ".join(lines), style="cyan").append(("\n" if lines else "") + subject(ruling), style="default")
        who = Text(ruling.who).append(f"\n{ruling.when.date().isoformat()}", style="dim")
        table.add_row(ruling.id, what, on.append(f"\n{ruling.why}" if ruling.why else "", style="italic"), who)
    if not count:
        return Text("Nobody has ruled on anything yet. Start with: depositary review")
    return table


def imported(new: int, known: int, nowhere: Sequence[str], effects: Sequence[Effect]) -> RenderableType:
    """Tell what an import did."""
    told = f"{new} new ruling{'s' * (new != 1)}, {known} known before"
    parts: list[RenderableType] = [Text(f"{told}; {len(nowhere)} lead nowhere yet." if nowhere else f"{told}.")]
    if nowhere:
        parts.append(Text("What they are about is not kept here, or is not read any more: depositary problems tells.", style="dim"))
    return Group(*parts, *([changes(effects)] if new else []))


def problems(found: Sequence[Problem]) -> RenderableType:
    """List problems, each with what to do next."""
    if not found:
        return Text("No problems.")
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("Where", header_style="dim", ratio=3, style="cyan")
    table.add_column("What", header_style="dim", ratio=12)
    for one in found:
        table.add_row(one.source, Text(one.what).append(f"\n{one.next}" if one.next else "", style="dim"))
    return table
