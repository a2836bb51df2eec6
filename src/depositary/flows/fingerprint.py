"""What made a reading: a fingerprint of the reader's rules, words and model."""

import hashlib
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[1]
ROOMS = ("model", "kinds", "lang", "reference", "text", "nlp", "extract")


@cache
def reader_fingerprint() -> str:
    """Return sixteen hexadecimal digits that change whenever a file that takes part in reading does."""
    made = hashlib.sha256()
    for room in ROOMS:
        for file in sorted((HOUSE / room).rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                made.update(file.relative_to(HOUSE).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return made.hexdigest()[:16]
