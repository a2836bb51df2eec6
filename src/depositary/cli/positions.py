"""`positions`: who stands where on what."""

from typing import Annotated

import typer

from depositary.cli.console import err, out
from depositary.cli.options import Json, Since, database, settings
from depositary.cli.reading import write_bytes


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("positions")(positions)


def positions(
    context: typer.Context,
    topic: Annotated[
        list[str] | None,
        typer.Option("--topic", metavar="WORDS", help="Only topics with this in their name: sanctions.", show_default=False),
    ] = None,
    party: Annotated[
        list[str] | None, typer.Option("--party", metavar="PARTY", help="Only what this party says: RUS or Russia.", show_default=False)
    ] = None,
    since: Since = None,
    json: Json = False,
) -> None:
    r"""Show who supports, offers, considers, demands, rejects or prohibits what, from the events and statements of the ledger.

    Each party's latest stance on each topic, with the words that tell it, the stances before it, and what others say against it. Topics of
    your own stand in depositary.toml; docs/how-to/topics-and-positions.md tells how.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary positions --topic peacekeepers --topic "security guarantees"[/cyan]

    [dim]$[/dim] [cyan]depositary positions --party Russia --since 30d --json[/cyan]
    """
    from depositary.cli.clock import first_day
    from depositary.export import jsonl, position_lines, position_table
    from depositary.flows import positions as flow
    from depositary.flows import publish
    from depositary.store import open_store

    topics = flow.topics_named(settings(context), topic or ())
    first = first_day(since)
    with err.status("Reading positions"):
        with open_store(database(context)) as store:
            whole = publish.ledger(store)
        found = flow.taken_by(whole, topics, party or (), first)
    if json:
        grounds = jsonl.Grounds(claims=whole.claims, documents=whole.documents, sourced=whole.sourced)
        write_bytes(position_lines.positions(found, grounds))
    else:
        out.print(position_table.positions(found, whole.documents, len(topics)))
