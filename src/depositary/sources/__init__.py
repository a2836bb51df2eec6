"""Where texts come from: files and folders, lines of codebook documents, standard input, addresses.

`captures` tells the sources apart by their name alone and opens them one at a time; what cannot be had becomes a Problem.
"""

from collections.abc import Iterator
from datetime import date

from depositary.model import Capture, Problem
from depositary.sources import addresses, files, folders, lines, standard_input
from depositary.sources.given import Given


def captures(source: str, *, outlet: str | None = None, published: date | None = None) -> Iterator[Capture | Problem]:
    """Give every capture that a source holds, in a stable order; `outlet` and `published` are noted on each of them.

    `-` is standard input; `http://` and `https://` are fetched; a name that ends in `.jsonl` holds codebook documents, one a
    line; anything else is a file, or a folder whose files with known endings are read, however deep they lie.
    """
    given = Given(outlet=outlet, published=published)
    if folders.takes(source):
        for inside in folders.members(source):
            yield from [inside] if isinstance(inside, Problem) else captures(inside, outlet=outlet, published=published)
        return
    module = next(module for module in (standard_input, addresses, lines, files) if module.takes(source))
    yield from module.captures(source, given)


__all__ = ["captures"]
