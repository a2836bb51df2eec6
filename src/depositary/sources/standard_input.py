"""The text that is piped into the program."""

import sys
from collections.abc import Iterator

from depositary.model import Capture, Problem
from depositary.sources.given import Given
from depositary.text import MAX_BYTES, media_type


def takes(source: str) -> bool:
    """Say whether the source is standard input."""
    return source == "-"


def captures(source: str, given: Given) -> Iterator[Capture | Problem]:
    """Give one capture of all that comes in; no more than the limit is ever held."""
    body = sys.stdin.buffer.read(MAX_BYTES + 1)
    if len(body) > MAX_BYTES:
        yield Problem(source=source, what=f"more than {MAX_BYTES / 1_000_000:.0f} MB came in", next="split it into single articles")
        return
    yield given.capture(body, source, media_type("", body))
