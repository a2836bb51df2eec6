"""A single file."""

from collections.abc import Iterator
from pathlib import Path

from depositary.model import Capture, Problem
from depositary.sources.given import Given
from depositary.text import MAX_BYTES, media_type


def takes(source: str) -> bool:
    """Say that any name is taken for a file where no other source takes it."""
    return True


def captures(source: str, given: Given) -> Iterator[Capture | Problem]:
    """Give the file as one capture; one that is too large is refused before it is read."""
    path = Path(source)
    try:
        if (size := path.stat().st_size) > MAX_BYTES:
            what = f"{size / 1_000_000:.1f} MB is too large (the limit is {MAX_BYTES / 1_000_000:.1f} MB)"
            yield Problem(source=source, what=what, next="split it into single articles")
            return
        body = path.read_bytes()
    except FileNotFoundError:
        yield Problem(source=source, what="there is no such file", next="check the name")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        yield Problem(source=source, what=f"cannot be opened: {reason}", next="check the name and the permissions")
    else:
        yield given.capture(body, source, media_type(path.name, body))
