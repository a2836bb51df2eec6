"""`release`, `releases` and `diff`: the ledger as it was published, and what is different since."""

from typing import Annotated

import typer

from depositary.cli.console import FAILED, Trouble, err, out, say
from depositary.cli.options import Json, database, settings
from depositary.cli.reading import write_bytes


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("release")(release)
    app.command("releases")(releases)
    app.command("diff")(diff)


def release(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called, such as 2025-W34.", show_default=False)],
    json: Json = False,
) -> None:
    r"""Freeze the ledger under a name, once what must hold before a release does.

    What must hold is written in the settings as \[\[assertions]]; every one that fails is told, and then nothing is released (exit code 2).

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary release 2025-W34[/cyan]

    [dim]$[/dim] [cyan]depositary --config tracker.toml release 2025-08[/cyan]
    """
    from depositary.cli.clock import now
    from depositary.export import release_jsonl, release_table
    from depositary.flows.release import Stopped, make_release
    from depositary.store import open_store

    wanted = settings(context)
    with open_store(database(context)) as store:
        last = next((one.name for one in reversed(store.releases())), "")
        with err.status("Settling the ledger"):
            made = make_release(store, name, now(), wanted)
    if isinstance(made, Stopped):
        trouble = Trouble()
        for problem in made.problems:
            trouble.tell(problem)
        say(f"{name} is not released; mend what the assertions name, or change them in the settings")
        raise typer.Exit(FAILED)
    if json:
        write_bytes(release_jsonl.releases([made]))
    else:
        out.print(release_table.made(made, last))


def releases(context: typer.Context, json: Json = False) -> None:
    r"""List the releases, in the order in which they were made.

    [bold]Example[/bold]

    [dim]$[/dim] [cyan]depositary releases[/cyan]
    """
    from depositary.export import release_jsonl, release_table
    from depositary.store import open_store

    with open_store(database(context)) as store:
        found = store.releases()
    if json:
        write_bytes(release_jsonl.releases(found))
    else:
        out.print(release_table.releases(found))


def diff(
    context: typer.Context,
    before: Annotated[str, typer.Argument(metavar="A", help="A release.", show_default=False)],
    after: Annotated[str, typer.Argument(metavar="B", help="Another one; by default the ledger as it is now.", show_default=False)] = "now",
    json: Json = False,
) -> None:
    r"""Tell what is different between two releases, or since one: lines that came, changed, were merged, split or withdrawn, and why.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary diff 2025-W33[/cyan]

    [dim]$[/dim] [cyan]depositary diff 2025-W33 2025-W34 --json[/cyan]
    """
    from depositary.export import release_jsonl, release_table
    from depositary.flows.compare import compare
    from depositary.store import open_store

    with open_store(database(context)) as store:
        found = compare(store, before, after)
    if json:
        write_bytes(release_jsonl.differences(found.changes))
    else:
        out.print(release_table.differences(found.before, found.after, found.changes, found.same))
