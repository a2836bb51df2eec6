"""A document as positions are read from it: its sentences, what is said in it, and the names by which it knows people."""

import re
from bisect import bisect_right
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from depositary.kinds import Statement
from depositary.lang.english.stances import DENYING, DESCRIBING
from depositary.model import Document, Entry, Span, Topic
from depositary.reconcile.sentences import sentences
from depositary.reconcile.stances import Stance, Strength
from depositary.reference import known_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A stance of some parties on a topic, and the words of a document that tell it."""

    topic: Topic
    stance: Stance
    ending: bool
    strength: Strength
    parties: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A document with its sentences, the statements in it, and the codes of whoever it names."""

    document: Document
    sentences: tuple[Span, ...]
    said: tuple[Statement, ...]
    names: Mapping[str, str]

    @property
    def text(self) -> str:
        """Return the document's text."""
        return self.document.text

    def at(self, offset: int) -> int:
        """Return the number of the sentence that holds a place in the text."""
        return max(0, bisect_right(self.sentences, offset, key=lambda span: span.start) - 1)

    def within(self, passage: Span) -> Iterator[int]:
        """Give the numbers of the sentences that have a part in a passage."""
        return (number for number, span in enumerate(self.sentences) if span.overlaps(passage))

    def saying(self, place: Span) -> Statement | None:
        """Return the innermost statement that tells what stands at a place."""
        found = [one for one in self.said if one.content.covers(place)]
        return min(found, key=lambda one: one.content.end - one.content.start, default=None)

    def denies(self, place: Span) -> bool:
        """Say whether what stands at a place is said not to be so."""
        return any(one.content.covers(place) and is_denial(one, self.text) for one in self.said)


def story(document: Document, said: Iterable[Statement]) -> Story:
    """Make a document ready, given the statements in it."""
    told = tuple(said)
    people: dict[str, str] = {}
    for one in told:
        if one.affiliation and one.speaker and one.speaker != one.affiliation:
            people.setdefault(one.speaker, one.affiliation)
            if is_name(one.speaker):
                people.setdefault(one.speaker.split()[-1], one.affiliation)
    return Story(document=document, sentences=sentences(document.text), said=told, names=ChainMap(people, _world()))


def is_denial(said: Statement, text: str) -> bool:
    """Say whether a statement denies what it tells."""
    return said.cue.of(text).lower() in DENYING


def speakers(entry: Entry, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return whom a statement's speakers speak for: states, organisations, or a person who speaks for nobody."""
    if affiliation := str(entry.value("affiliation") or ""):
        return (affiliation,)
    name = str(entry.value("speaker") or "")
    joint = [names.get(one) for one in re.split(r", | and ", name)]
    if all(joint):
        return tuple(filter(None, joint))
    return (name,) if is_name(name) else ()


def is_name(name: str) -> bool:
    """Say whether words are a person's name and no description ("an analyst", "The rebels")."""
    parts = name.split()
    return len(parts) > 1 and not DESCRIBING.intersection(map(str.lower, parts)) and parts[0][0].isupper() and parts[-1][0].isupper()


@cache
def _world() -> dict[str, str]:
    return {written: known.code for written, known in known_names().items()}
