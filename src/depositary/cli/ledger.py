"""`ledger` and `show`: the lines of the ledger, and everything about one of them."""

from enum import StrEnum
from typing import Annotated

import typer

from depositary.cli.console import out
from depositary.cli.options import Json, Since, database
from depositary.cli.reading import write_bytes


class Kind(StrEnum):
    """What `ledger --kind` takes: kinds of lines, and kinds of help."""

    commitment = "commitment"
    event = "event"
    statement = "statement"
    military = "military"
    financial = "financial"
    humanitarian = "humanitarian"
    development = "development"
    mixed = "mixed"
    unspecified = "unspecified"


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("ledger")(ledger)
    app.command("show")(show)


def ledger(
    context: typer.Context,
    kind: Annotated[list[Kind] | None, typer.Option("--kind", help="Only these kinds of lines, or of help.", show_default=False)] = None,
    donor: Annotated[
        list[str] | None, typer.Option("--donor", metavar="PARTY", help="Who gives or acts: CAN or Canada.", show_default=False)
    ] = None,
    recipient: Annotated[
        list[str] | None, typer.Option("--recipient", metavar="PARTY", help="To, with or for whom: UKR or Ukraine.", show_default=False)
    ] = None,
    since: Since = None,
    currency: Annotated[
        str | None, typer.Option("--currency", metavar="CODE", help="Also show what each sum comes to: EUR, USD, CAD.", show_default=False)
    ] = None,
    release: Annotated[
        str | None, typer.Option("--release", metavar="NAME", help="The ledger as it was released under this name.", show_default=False)
    ] = None,
    json: Json = False,
) -> None:
    r"""List the ledger: commitments, events and statements that were kept with `add`.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary ledger --kind commitment --recipient Ukraine[/cyan]

    [dim]$[/dim] [cyan]depositary ledger --kind military --donor CAN --since 30d[/cyan]

    [dim]$[/dim] [cyan]depositary ledger --release 2025-W34 --json[/cyan]
    """
    from depositary.cli.clock import first_day
    from depositary.export import table
    from depositary.flows import publish
    from depositary.store import open_store

    with open_store(database(context)) as store:
        whole = publish.released(store, release) if release else publish.ledger(store)
    kinds = frozenset(one.value for one in kind or ())
    wish = publish.Wish(kinds=kinds, donors=tuple(donor or ()), recipients=tuple(recipient or ()), since=first_day(since))
    entries = publish.chosen(whole, wish)
    worths = publish.worths(entries, currency.upper()) if currency else {}
    if json:
        write_bytes(publish.printed(whole, entries, worths))
    else:
        out.print(table.ledger(entries, kept=len(whole.entries), documents=len(whole.documents), worths=worths))


def show(
    context: typer.Context,
    entry_id: Annotated[str, typer.Argument(metavar="ID", help="The line's id, or enough of its beginning.", show_default=False)],
    json: Json = False,
) -> None:
    r"""Show one line of the ledger: every cell with the words it rests on, who says otherwise, its history and its ties.

    An id that was ever shown leads somewhere for ever: where its line was merged, split or withdrawn, that is told, and why.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary show UKR-2025-0007[/cyan]
    """
    from depositary.export import fate_table, release_jsonl
    from depositary.flows.fate import fate
    from depositary.store import open_store

    with open_store(database(context)) as store:
        found = fate(store, entry_id)
    if json:
        write_bytes(release_jsonl.fate(found))
    else:
        out.print(fate_table.fate(found))
