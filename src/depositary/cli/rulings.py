"""`rulings`: the list of what people decided, and its way from one database to another."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from depositary.cli.console import Trouble, out
from depositary.cli.deciding import show
from depositary.cli.options import Json, Who, database
from depositary.cli.reading import write_bytes

family = typer.Typer(no_args_is_help=True, rich_markup_mode="rich", context_settings={"help_option_names": ["-h", "--help"]})


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.add_typer(family, name="rulings", help="List, export, import and withdraw what people decided.", epilog=EXAMPLES)


EXAMPLES = """[bold]Examples[/bold]

[dim]$[/dim] [cyan]depositary rulings list[/cyan]

[dim]$[/dim] [cyan]depositary rulings export -o rulings.jsonl[/cyan]"""


@family.command("list")
def list_(
    context: typer.Context,
    everything: Annotated[bool, typer.Option("--all", help="Also those that were withdrawn.")] = False,
    json: Json = False,
) -> None:
    r"""List the rulings that stand: what was decided on which line, by whom and why.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary rulings list --all[/cyan]
    """
    from depositary.export import ruling_jsonl, ruling_table
    from depositary.flows.exchange import list_rulings
    from depositary.store import open_store

    with open_store(database(context)) as store:
        found = list_rulings(store, everything)
    if json:
        write_bytes(ruling_jsonl.listing(found))
    else:
        out.print(ruling_table.listing(found))


@family.command("export")
def export(
    context: typer.Context,
    output: Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to a file.", show_default=False)] = None,
    json: Annotated[bool, typer.Option("--json", help="JSON lines, as always here.")] = False,
) -> None:
    r"""Write all rulings as JSON lines, one a line, in the order in which they were made.

    The same ruling is the same line everywhere, so a team can keep them in git; two files put together are imported as one.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary rulings export -o rulings.jsonl[/cyan]
    """
    from depositary.errors import DepositaryError
    from depositary.flows.exchange import export_rulings
    from depositary.store import open_store

    with open_store(database(context)) as store:
        lines = export_rulings(store)
    if output is None:
        write_bytes(lines)
        return
    try:
        output.write_bytes(lines)
    except OSError as error:
        raise DepositaryError(f"{output}: cannot be written: {error.strerror}; check the folder and the permissions") from error
    out.print(f"{len(lines.splitlines())} rulings are written to [bold]{output}[/bold].")


@family.command("import")
def import_(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Files of rulings, or - for standard input.", show_default=False)],
    json: Json = False,
) -> None:
    r"""Take over rulings that were exported elsewhere; those that are known are left as they are.

    A line that is no ruling is told with its number, and the others are kept.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary rulings import ana.jsonl jo.jsonl[/cyan]
    """
    from depositary.export import ruling_jsonl, ruling_table
    from depositary.flows.exchange import import_rulings
    from depositary.store import open_store

    trouble = Trouble()
    given = [(str(file), _read(file)) for file in files]
    with open_store(database(context)) as store:
        made = import_rulings(store, given)
    if json:
        write_bytes(ruling_jsonl.imported(made.new, made.known, made.nowhere, made.broken, made.effects))
    else:
        out.print(ruling_table.imported(made.new, made.known, made.nowhere, made.effects))
    for problem in made.broken:
        trouble.tell(problem)
    trouble.end()


def _read(file: Path) -> bytes:
    from depositary.errors import DepositaryError

    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise DepositaryError(f"{file}: cannot be opened: {error.strerror}") from error


@family.command("withdraw")
def withdraw(
    context: typer.Context,
    ruling: Annotated[str, typer.Argument(metavar="ID", help="The ruling's id, or enough of its beginning.", show_default=False)],
    who: Who = None,
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, for those who come after you.", show_default=False)] = "",
    json: Json = False,
) -> None:
    r"""Take a ruling back: the ledger is as it would be without it, and the ruling is kept with who withdrew it.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary rulings withdraw 3f2a --why "the second package was confirmed"[/cyan]
    """
    from depositary.cli.clock import now
    from depositary.config import user_name
    from depositary.flows import decide
    from depositary.store import open_store

    wish = decide.Wish(verdict="withdrawn", who=who or user_name(), when=now(), why=why)
    with open_store(database(context)) as store:
        show(decide.withdraw(store, ruling, wish), json)
