"""What became of a public id, on a terminal."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from depositary.export import entry_table
from depositary.export.change_words import gone
from depositary.export.fate import Fate, Gone, Offshoot
from depositary.report.period import long_date
from depositary.report.words import quoted


def fate(one: Fate) -> RenderableType:
    """Lay out the line that an id leads to, after what became of the id itself; or why there is no line any more."""
    parts: list[RenderableType] = []
    if one.state != "live":
        parts.append(_became(one))
    if one.split:
        parts.append(_split(one.split))
    if one.gone:
        parts.append(_gone(one.gone))
    return Group(*parts, *([entry_table.entry(one.exhibit)] if one.exhibit else []))


def _became(one: Fate) -> Text:
    text = Text(one.id, style="bold yellow")
    if one.exhibit:
        return text.append(f" was merged into {one.exhibit.entry.id}, which is shown here.\n", style="not bold")
    return text.append(" is withdrawn: nothing that stood under it stands in the ledger any more.\n", style="not bold")


def _split(found: Sequence[Offshoot]) -> RenderableType:
    return Group(Text("Split off from it", style="bold"), *(Padding(_offshoot(one), (0, 0, 0, 2)) for one in found), Text(""))


def _offshoot(one: Offshoot) -> Text:
    text = Text(f"{one.id} ", style="cyan").append(one.caption, style="default")
    if one.state == "merged":
        return text.append(f" (merged into {one.line})", style="dim")
    return text.append(" (withdrawn)", style="dim") if one.state == "withdrawn" else text


def _gone(found: Sequence[Gone]) -> RenderableType:
    parts: list[RenderableType] = [Text("What stood under it", style="bold")]
    for one in found:
        published = long_date(one.published) if one.published else "no date"
        said = Text(one.says or quoted(one.quote)).append(f" {one.outlet or 'outlet not known'}, {published}", style="dim")
        parts += [Padding(said, (0, 0, 0, 2)), Padding(Text(gone(one), style="yellow"), (0, 0, 0, 4))]
        parts.append(Padding(Text(quoted(one.quote), style="italic"), (0, 0, 0, 4)))
    return Group(*parts)
