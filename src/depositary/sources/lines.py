"""A file of codebook documents, one JSON object a line."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from depositary.model import Capture, Problem
from depositary.sources.given import Given
from depositary.text import CODEBOOK, MAX_BYTES


def takes(source: str) -> bool:
    """Say whether the source is named as a file of JSON lines."""
    return source.lower().endswith(".jsonl") and not Path(source).is_dir()


def captures(source: str, given: Given) -> Iterator[Capture | Problem]:
    """Give one capture per line that is not blank; its body is the line as it stands, without the line break."""
    try:
        with Path(source).open("rb") as opened:
            number = 0
            while line := opened.readline(MAX_BYTES + 1):
                number += 1
                place = f"{source}:{number}"
                if len(line) > MAX_BYTES:
                    yield Problem(source=place, what="the line is too long for one document", next="put every document on its own line")
                    _skip_line(opened, line)
                elif body := line.strip(b"\r\n").strip():
                    yield given.capture(body, place, CODEBOOK)
            if number == 0:
                yield Problem(source=source, what="the file is empty", next="nothing to read")
    except FileNotFoundError:
        yield Problem(source=source, what="there is no such file", next="check the name")
    except OSError as error:
        yield Problem(source=source, what=f"cannot be opened: {error.strerror}", next="check the name and the permissions")


def _skip_line(opened: BinaryIO, line: bytes) -> None:
    """Read on to the end of a line that was cut off."""
    while line and not line.endswith(b"\n"):
        line = opened.readline(MAX_BYTES)
