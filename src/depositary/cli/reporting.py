"""`report`: the situation report of a period."""

from pathlib import Path
from typing import Annotated

import typer

from depositary.cli.console import err, out
from depositary.cli.options import Json, Since, database, settings
from depositary.cli.reading import write_bytes


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("report")(report)


def report(
    context: typer.Context,
    since: Since = None,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE.html, FILE.md or FILE.json.", show_default=False)
    ] = None,
    currency: Annotated[
        str | None,
        typer.Option(
            "--currency", metavar="CODE", help="The currency for comparing sums; that of the settings, else EUR.", show_default=False
        ),
    ] = None,
    json: Json = False,
) -> None:
    r"""Write a situation report in which every sentence carries the passages that it rests on.

    Without --since it covers everything that is kept; without -o it is printed.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary report --since 7d -o week.html[/cyan]

    [dim]$[/dim] [cyan]depositary report --since 2025-08-01 --currency USD[/cyan]
    """
    from depositary.cli.clock import first_day
    from depositary.flows import publish
    from depositary.report.period import Period
    from depositary.store import open_store

    first, code = first_day(since), (currency or settings(context).currency).upper()
    with err.status("Building the report"):
        with open_store(database(context)) as store:
            whole = publish.ledger(store)
        made = publish.make_report(whole, Period(since=first), code)
    if output:
        publish.write(made, output)
    if json:
        write_bytes(publish.FORMATS[".json"](made))
    elif output:
        out.print(f"The report is written to [bold]{output}[/bold].")
    else:
        from rich.markdown import Markdown

        text = publish.FORMATS[".md"](made)
        if out.is_terminal:
            out.print(Markdown(text.decode()))
        else:
            write_bytes(text)
