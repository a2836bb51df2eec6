"""A text that remembers, through any number of repairs, where each of its letters stood in the capture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from depositary.model import OffsetMap

Run = tuple[int, int, int]


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Put `words` in the place of `start`..`end`; they are taken to stand letter for letter for the old ones, as far as both go."""

    start: int
    end: int
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A text and the way back to the text that it was made from."""

    text: str
    offsets: OffsetMap = field(default_factory=OffsetMap)

    def edited(self, edits: Iterable[Edit]) -> Traced:
        """Return the text with the edits made, each given in offsets of this text; ValueError where two of them overlap."""
        pieces: list[str] = []
        runs: list[Run] = []
        read = written = 0
        ordered = sorted(edits)
        if not ordered:
            return self
        walk = _Walk(self.offsets.runs or ((0, 0, len(self.text)),))
        for edit in [*ordered, Edit(len(self.text), len(self.text))]:
            if edit.start < read or edit.end > len(self.text):
                raise ValueError(f"an edit at {edit.start}..{edit.end} overlaps another or leaves the text")
            pieces.append(self.text[read : edit.start])
            runs.extend(walk.kept(read, edit.start, written))
            written += edit.start - read
            pieces.append(edit.words)
            runs.extend(walk.kept(edit.start, min(edit.end, edit.start + len(edit.words)), written))
            written += len(edit.words)
            read = edit.end
        return Traced(text="".join(pieces), offsets=OffsetMap(tuple(joined(runs))))


class _Walk:
    """A single pass over the runs of an offset map, asked for ever later stretches."""

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self.runs = runs
        self.index = 0

    def kept(self, start: int, end: int, written: int) -> Iterator[Run]:
        """Give the runs of a stretch that is kept and now begins at `written`."""
        while self.index < len(self.runs) and self.runs[self.index][0] + self.runs[self.index][2] <= start:
            self.index += 1
        for begin, source, length in self.runs[self.index :]:
            if begin >= end:
                break
            first, last = max(start, begin), min(end, begin + length)
            if last > first:
                yield written + first - start, source + first - begin, last - first


def joined(runs: list[Run]) -> Iterator[Run]:
    """Make one run of two that follow each other on both sides."""
    last: Run | None = None
    for run in runs:
        if last and last[0] + last[2] == run[0] and last[1] + last[2] == run[1]:
            last = (last[0], last[1], last[2] + run[2])
            continue
        if last:
            yield last
        last = run
    if last:
        yield last
