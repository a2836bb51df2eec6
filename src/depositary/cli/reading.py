"""`read` and `add`: from sources to what they say."""

from enum import StrEnum
from typing import Annotated

import typer

from depositary.cli.console import Trouble, err, out, say, tracked
from depositary.cli.options import Frames, Json, Outlet, Published, Sources, database, day


class Format(StrEnum):
    """How `read` prints what it found."""

    table = "table"
    codebook = "codebook"
    jsonl = "jsonl"


def register(app: typer.Typer) -> None:
    """Put the commands of this family into the program."""
    app.command("read")(read)
    app.command("add")(add)


def read(
    sources: Sources,
    published: Published = None,
    outlet: Outlet = None,
    form: Annotated[
        Format, typer.Option("--format", help="table for people; codebook: gold JSON, a document a line; jsonl: claims, one a line.")
    ] = Format.table,
    frames: Frames = None,
    json: Json = False,
) -> None:
    r"""Print what each source says, with the words it rests on; nothing is kept.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary read story.txt --published 2025-08-24 --outlet cbc.ca[/cyan]

    [dim]$[/dim] [cyan]curl -s https://example.org/story | depositary read -[/cyan]

    [dim]$[/dim] [cyan]depositary read gold.jsonl --format codebook > predicted.jsonl[/cyan]

    [dim]$[/dim] [cyan]depositary read story.txt --frames examples/frames/climate-finance.toml[/cyan]
    """
    from depositary.export import codebook, jsonl, table
    from depositary.flows.collect import collect, counted
    from depositary.flows.lexicon import load_lexicon
    from depositary.flows.read import as_codebook
    from depositary.flows.read import read as read_all
    from depositary.model import Problem

    trouble = Trouble()
    lexicon = load_lexicon(frames)
    stream, total = counted(collect(sources, outlet=outlet, published=day(published)))
    for outcome in tracked(read_all(stream, lexicon), total, "Reading", "Loading the reader"):
        if isinstance(outcome, Problem):
            trouble.tell(outcome)
            continue
        if json or form is Format.jsonl:
            write_bytes(jsonl.claims(outcome.document, outcome.claims))
        elif form is Format.codebook:
            write_bytes(codebook.line(as_codebook(outcome)))
        else:
            out.print(table.reading(outcome.document, outcome.claims))
        for warning in outcome.warnings:
            trouble.tell(warning)
    trouble.end()


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output as they are."""
    typer.echo(data, nl=False)


def add(
    context: typer.Context,
    sources: Sources,
    published: Published = None,
    outlet: Outlet = None,
    frames: Frames = None,
    json: Json = False,
) -> None:
    r"""Read sources, keep them, and settle the ledger; what is kept and was read with the same frames is left as it is.

    [bold]Examples[/bold]

    [dim]$[/dim] [cyan]depositary add examples/[/cyan]

    [dim]$[/dim] [cyan]depositary --db week.db add https://example.org/story --outlet example.org[/cyan]
    """
    from depositary.export import jsonl, table
    from depositary.flows import publish
    from depositary.flows.collect import collect, counted
    from depositary.flows.keep import keep
    from depositary.flows.lexicon import load_lexicon
    from depositary.flows.settle import settle_ledger
    from depositary.model import Capture, Problem
    from depositary.store import open_store

    trouble = Trouble()
    lexicon = load_lexicon(frames)
    new, known = [], 0
    with open_store(database(context)) as store:
        before = set(store.problems())
        stream, total = counted(collect(sources, outlet=outlet, published=day(published)))
        for outcome in tracked(keep(stream, store, lexicon), total, "Reading", "Loading the reader"):
            if isinstance(outcome, Problem):
                trouble.tell(outcome)
            elif isinstance(outcome, Capture):
                known += 1
            else:
                new.append(outcome)
                for warning in outcome.warnings:
                    trouble.tell(warning)
        with err.status("Settling the ledger"):
            entries = publish.entries(store, settle_ledger(store))
        for problem in store.problems():  # such as a ruling that leads nowhere any more
            if problem not in before:
                say(str(problem))
    if json:
        write_bytes(jsonl.added([one.document for one in new], known, entries))
    else:
        out.print(table.added(len(new), known, entries))
    trouble.end()
