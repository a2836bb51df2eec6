"""Where a sentence names a topic, outright or by pointing back at what was forbidden before.

Principle: a topic is named by its words. Exceptions: a sentence that names no topic and speaks of "the ban" or "the restriction" points back at the
nearest sentence before it, within a few, that tells of something forbidden. In doubt no topic is named.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from depositary.lang.english.stances import POINTING
from depositary.model import Span, Topic
from depositary.reconcile.cues import chains
from depositary.reconcile.stances import stance

BACK = 3
"""Sentences within which a ban is pointed back at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A topic at a place of a sentence; `ban` says that the words there name not the thing but that it is forbidden."""

    topic: Topic
    span: Span
    ban: bool = False


def matters(text: str, sentences: Sequence[Span], at: int, topics: Sequence[Topic]) -> tuple[Matter, ...]:
    """Return the topics that the sentence of a text with that number names."""
    sentence = sentences[at].of(text)
    found = tuple(_named(sentence, topics))
    if found:
        return found
    pointing = re.search(POINTING, sentence.lower())
    if pointing is None:
        return ()
    for before in range(at - 1, max(-1, at - 1 - BACK), -1):
        earlier = sentences[before].of(text)
        forbidden = dict.fromkeys(matter.topic for matter in _named(earlier, topics) if _forbids(earlier, matter.span))
        if forbidden:
            return tuple(Matter(topic=topic, span=Span(*pointing.span()), ban=True) for topic in forbidden)
    return ()


def named(topic: Topic, text: str) -> tuple[Span, ...]:
    """Return the places at which a text names a topic; none where it holds words that mean another matter."""
    lower = text.lower()
    if not any(stem in lower for stem in _stems(topic.words)):
        return ()
    if topic.not_words and _pattern(topic.not_words).search(text):
        return ()
    return tuple(Span(*found.span()) for found in _pattern(topic.words).finditer(text))


def _named(sentence: str, topics: Sequence[Topic]) -> Iterator[Matter]:
    return (Matter(topic=topic, span=span) for topic in topics for span in named(topic, sentence))


def _forbids(sentence: str, thing: Span) -> bool:
    return any(stance(chain, sentence, thing) == ("prohibits", False) for chain in chains(sentence))


@lru_cache(maxsize=1024)
def _stems(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """Return a piece of each phrase that must stand in a text that holds it: looking for it is quicker than matching."""
    return tuple({max(phrase.lower().split(), key=len).removesuffix("*") for phrase in phrases})


@lru_cache(maxsize=1024)
def _pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match any of some phrases whatever their capitals and line breaks; a `*` at the end of a word stands for any letters."""
    written = (r"\s+".join(_word(word) for word in phrase.split()) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(written)})(?!\w)", re.IGNORECASE)


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"[\w-]*" if word.endswith("*") else "")
