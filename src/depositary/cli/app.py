"""The program's commands, put together."""

from pathlib import Path
from typing import Annotated

import typer

from depositary import __version__
from depositary.cli import deciding, evaluation, ledger, positions, reading, releasing, reporting, rulings
from depositary.cli.options import Start

EXAMPLES = """[bold]Examples[/bold]

What one story says, with the words it rests on:

[dim]$[/dim] [cyan]depositary read story.txt --published 2025-08-24 --outlet cbc.ca[/cyan]

Read a folder of stories, keep them, and look at the ledger:

[dim]$[/dim] [cyan]depositary add examples[/cyan]

[dim]$[/dim] [cyan]depositary ledger --kind commitment --donor Canada[/cyan]

One line of the ledger, with every receipt, and a report of the last week:

[dim]$[/dim] [cyan]depositary show c-3f2a[/cyan]

[dim]$[/dim] [cyan]depositary report --since 7d -o week.html[/cyan]"""

app = typer.Typer(
    name="depositary",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXAMPLES,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"depositary {__version__}")
        raise typer.Exit


@app.callback()
def start(
    context: typer.Context,
    db: Annotated[Path, typer.Option("--db", metavar="FILE", help="The database; it is made at first use.")] = Path("depositary.db"),
    config: Annotated[
        Path | None,
        typer.Option("--config", metavar="FILE", help="Your settings; depositary.toml in this folder if it is there.", show_default=False),
    ] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")] = False,
) -> None:
    """Read news and official releases, and keep a ledger of who committed, agreed, met, demanded, refused and said what.

    Every cell of the ledger leads to the sentence it rests on. One pledge that ten outlets report is one line with ten receipts.
    """
    context.obj = Start(db, config)


for family in (reading, ledger, positions, releasing, reporting, deciding, rulings, evaluation):
    family.register(app)
