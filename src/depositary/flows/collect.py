"""Sources to captures."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice

from depositary.model import Capture, Problem
from depositary.sources import captures

# Up to this many captures are opened before the first is read, so that a progress bar knows its length.
COUNTED = 2000


def collect(sources: Iterable[str], *, outlet: str | None = None, published: date | None = None) -> Iterator[Capture | Problem]:
    """Open one source after the other; what cannot be opened is a Problem and ends nothing."""
    for source in sources:
        yield from captures(source, outlet=outlet, published=published)


def counted(stream: Iterator[Capture | Problem]) -> tuple[Iterator[Capture | Problem], int | None]:
    """Return the same stream and how many it holds; None where they are too many to open all at once."""
    first = list(islice(stream, COUNTED))
    return chain(first, stream), len(first) if len(first) < COUNTED else None
