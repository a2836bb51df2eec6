"""The terminal: results on standard output, progress and trouble on standard error."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from depositary.model import Problem

T = TypeVar("T")

FAILED = 2
out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def say(line: str) -> None:
    """Tell trouble in one line on standard error."""
    err.print(f"depositary: {' '.join(line.split())}", markup=False, soft_wrap=True)


class Trouble:
    """Tells problems as they come up and remembers that there were some."""

    def __init__(self) -> None:
        self.count = 0

    def tell(self, problem: Problem) -> None:
        """Tell a problem in one line."""
        self.count += 1
        say(str(problem))

    def end(self) -> None:
        """End the command: exit code 2 where anything went wrong."""
        if self.count:
            raise typer.Exit(FAILED)


def tracked(items: Iterable[T], total: int | None, what: str, before: str = "") -> Iterator[T]:
    """Give the items one by one under a progress bar on standard error; `before` is told until the first has come."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(bar_width=None), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as progress:
        task = progress.add_task(before or what, total=total)
        for item in items:
            progress.update(task, description=what, advance=1)
            yield item
