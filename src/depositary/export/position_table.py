"""Who stands where on what, as a table for a terminal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from depositary.kinds import wording
from depositary.model import Document
from depositary.reconcile.positions import Position, Stand
from depositary.reconcile.taken import Taken
from depositary.reference import state_name
from depositary.report.words import quoted

STYLES = {"supports": "green", "offers": "green", "considers": "yellow", "demands": "magenta", "rejects": "red", "prohibits": "red"}
QUOTE = 150
"""Characters of a quotation."""
SHORT = 70
"""Characters of a quotation of an earlier stance."""


def positions(found: Sequence[Position], documents: Mapping[str, Document], topics: int) -> RenderableType:
    """List positions, topic by topic: the latest stance of each party, those before it, and what others say against it."""
    if not documents:
        return Text("The ledger is empty. Put stories into it with: depositary add SOURCE…")
    if not found:
        return Text(f"Nobody is told to take a position ({topics} topics asked for, {len(documents):,} documents kept). Ask for less.")
    tables = [_topic(name, list(group), documents) for name, group in groupby(found, key=lambda one: one.topic)]
    foot = f"{len(found):,} position{'s' * (len(found) != 1)}. Under a stance: the days on which it was first and last told. "
    foot += "Sources: how many outlets; 3/1 means three outlets but one origin. More about a line: depositary show ID"
    return Group(*tables, Text(foot, style="dim"))


def _topic(name: str, found: Iterable[Position], documents: Mapping[str, Document]) -> Table:
    title = Text(name[:1].upper() + name[1:], style="bold")
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, expand=True, padding=(0, 1))
    table.add_column("Party", header_style="dim", ratio=3)
    table.add_column("Stance", header_style="dim", ratio=4, min_width=17)
    table.add_column("The words", header_style="dim", ratio=10)
    table.add_column("Sources", header_style="dim", justify="right", no_wrap=True)
    for parties, one in _together(found):
        table.add_row(wording.parties(parties, state_name), _stance(one.stand), _words(one.stand, documents, QUOTE), _sources(one.stand))
        for stand in one.dissent:
            table.add_row("", Text("but: ", style="bold red").append_text(_stance(stand)), _words(stand, documents, SHORT), _sources(stand))
        for stand in reversed(one.history):
            when = "before: " if stand.when and one.stand.first and stand.when < one.stand.first else "also: "
            table.add_row("", Text(when, style="dim").append_text(_stance(stand)), _words(stand, documents, SHORT), _sources(stand))
    return table


def _together(found: Iterable[Position]) -> Iterator[tuple[list[str], Position]]:
    """Give positions with their parties, those in one who take a stance with the same words and have told no other."""
    groups: dict[object, list[Position]] = {}
    for one in found:
        alone = one.history or one.dissent
        same = (one.stand.stance, one.stand.ending, one.stand.when, tuple(told.claim for told in one.stand.told))
        groups.setdefault(one.party if alone else same, []).append(one)
    return (([one.party for one in group], group[0]) for group in groups.values())


def _stance(stand: Stand) -> Text:
    """Word a stance: `rejects, firmly`, `demands an end`, with its days."""
    text = Text(stand.stance + (" an end" if stand.ending else ""), style=STYLES[stand.stance])
    text.append({"firm": ", firmly", "conditional": ", on terms"}.get(stand.strength, ""), style="default")
    days = list(dict.fromkeys(day.isoformat() for day in (stand.first, stand.when) if day))
    return text.append(f"\n{' – '.join(days)}", style="dim") if days else text


def _words(stand: Stand, documents: Mapping[str, Document], length: int) -> Text:
    told = _best(stand)
    document = documents[told.document]
    quote = wording.clip(" ".join(told.span.of(document.text).split()), length)
    text = Text(quoted(quote), style="italic").append(f" {document.outlet or 'outlet not known'}", style="not italic dim")
    text.append(f" via {told.via}" if told.via else "", style="not italic")
    return text.append(f" {told.entry}", style="not italic cyan")


def _best(stand: Stand) -> Taken:
    """Return the latest telling, the party's own before another's."""
    return max(stand.told, key=lambda one: (one.own, one.when is not None and one.when.toordinal(), one.span.end - one.span.start))


def _sources(stand: Stand) -> Text:
    outlets = len(stand.outlets) or 1
    return Text(str(outlets)).append(f"/{stand.origins}" if stand.origins != outlets else "", style="dim")
