"""A folder of files."""

from collections.abc import Iterator
from pathlib import Path

from depositary.model import Problem
from depositary.text import SUFFIXES

KNOWN = frozenset({*SUFFIXES, ".jsonl"})


def takes(source: str) -> bool:
    """Say whether the source is a folder."""
    return Path(source).is_dir()


def members(source: str) -> Iterator[str | Problem]:
    """Give every file with a known ending under the folder, by name; hidden ones and a README, which tells of the folder, are passed over."""
    folder = Path(source)
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in KNOWN and path.is_file())
    stories = [path for path in found if path.stem.upper() != "README"]
    shown = [path for path in stories if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
    if not shown:
        yield Problem(source=source, what="there is no story in this folder", next=f"known endings are {', '.join(sorted(KNOWN))}")
    for path in shown:
        yield str(path)
