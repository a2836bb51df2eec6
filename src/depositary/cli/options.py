"""The options that several commands share."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from depositary.model import Settings

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        show_default=False,
        help="Files, folders, addresses (https://…) or - for standard input; a .jsonl file holds codebook documents, one a line.",
    ),
]
Published = Annotated[
    datetime | None,
    typer.Option(
        "--published",
        formats=["%Y-%m-%d"],
        metavar="DATE",
        help="Day of publication, if you know it.",
        show_default=False,
    ),
]
Outlet = Annotated[str | None, typer.Option("--outlet", metavar="NAME", help="Who published it, such as cbc.ca.", show_default=False)]
Frames = Annotated[
    list[Path] | None,
    typer.Option(
        "--frames",
        metavar="FILE",
        help="A TOML file of words that mean events, beside the built-in ones; several may be given, and the last one comes first.",
        show_default=False,
    ),
]
Who = Annotated[
    str | None,
    typer.Option("--who", metavar="NAME", help="Who decides; else DEPOSITARY_USER or the login name.", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text for people.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="TIME", help="Only what was published since then: 7d, 2w, 3m, 1y or a day.", show_default=False),
]


def day(value: datetime | None) -> date | None:
    """Return the day of a date that was typed."""
    return value.date() if value else None


@dataclass(frozen=True, slots=True)
class Start:
    """What was named before the command: the database, and the file of settings if any."""

    db: Path
    config: Path | None


def database(context: typer.Context) -> Path:
    """Return the database file that was named before the command."""
    start: Start = context.obj
    return start.db


def settings(context: typer.Context) -> Settings:
    """Return what the user set, in the file that was named before the command or in the one of the working folder."""
    from depositary.config import load_settings

    start: Start = context.obj
    return load_settings(start.config)
