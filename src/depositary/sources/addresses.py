"""A page on the web."""

from collections.abc import Iterator
from dataclasses import replace

from depositary.errors import DepositaryError
from depositary.model import Capture, Problem
from depositary.sources.given import Given
from depositary.text import problem_of


def takes(source: str) -> bool:
    """Say whether the source is an address on the web."""
    return source.lower().startswith(("http://", "https://"))


def captures(source: str, given: Given) -> Iterator[Capture | Problem]:
    """Fetch the page."""
    # Brought in at the first address, so that the program starts without the network.
    from depositary.net import fetch

    try:
        yield replace(fetch(source), outlet=given.outlet, published=given.published)
    except DepositaryError as error:
        yield problem_of(source, error)
