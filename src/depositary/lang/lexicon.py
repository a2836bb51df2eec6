"""The lexicon of frames as one value: the built-in words of a language, and those that analysts add before them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from depositary.lang.frame import Frame, WordClass

Frames = Mapping[tuple[str, WordClass], tuple[Frame, ...]]
Classes = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """The frames of each word, in the order in which they are tried; the classes that they ask for; the prepositions of the language."""

    frames: Frames
    classes: Classes
    prepositions: frozenset[str]
    added: str = ""
    """All that was added to the built-in words, written out, so that a reading can be told from one with other words."""

    def extended(self, frames: Iterable[Frame], classes: Classes) -> Lexicon:
        """Return a lexicon in which more frames are tried before those that are there."""
        new: dict[tuple[str, WordClass], list[Frame]] = defaultdict(list)
        for frame in frames:
            new[frame.word, frame.word_class].append(frame)
        first = {key: ranked(group) for key, group in new.items()}
        told = (list(first.items()), sorted((name, sorted(members)) for name, members in classes.items()))
        return Lexicon(
            frames={**self.frames, **{key: (*group, *self.frames.get(key, ())) for key, group in first.items()}},
            classes={**self.classes, **classes},
            prepositions=self.prepositions,
            added=f"{self.added}{told!r}",
        )


def ranked(frames: Iterable[Frame]) -> tuple[Frame, ...]:
    """Order the frames of one word: particles first, then those that ask for more company, so that the most telling match wins."""
    return tuple(sorted(frames, key=lambda frame: (not frame.particle, -len(frame.needs), -frame.sure)))
