"""What made a reading: a fingerprint of the reader's rules, words and model, and of what a user added to the words."""

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[1]
ROOMS = ("model", "kinds", "lang", "reference", "text", "nlp", "extract")


@cache
def reader_fingerprint(added: str = "") -> str:
    """Return sixteen hexadecimal digits that change whenever a file that takes part in reading does, or what was added to the lexicon."""
    if not added:
        return fingerprint(HOUSE / room for room in ROOMS)
    return hashlib.sha256(f"{reader_fingerprint()} {added}".encode()).hexdigest()[:16]


def fingerprint(folders: Iterable[Path]) -> str:
    """Return sixteen hexadecimal digits that stand for the names and contents of all files in some folders, compiled ones aside."""
    made = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.suffix != ".pyc":
                made.update(file.relative_to(folder.parent).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return made.hexdigest()[:16]
