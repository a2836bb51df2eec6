"""Words of stance in a sentence: where they stand, which govern which, and how far they reach.

Principle: a sentence is read clause by clause, in small letters. What stands in a subordinate clause ("because …", "until …", "without …") is
blotted out first. Words of stance that stand beside each other, or of which the first demands the second, make a chain; it reaches from its last word to
the next chain or the end of the clause, and where a thing is the subject ("peacekeepers are unacceptable") from the clause's beginning. In doubt
a word is left a word of its own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, cast

from depositary.lang.english import stances as words
from depositary.model import Span

Holder = Literal["subject", "speaker", "agent"]

MASK = "\0"
FAR = 8
"""Words between words of stance and what they are on."""
NEAR = 60
"""Characters within which the thing must follow a refusal of an act that the lexicon does not know."""
ADJECTIVES = frozenset({"opposed", "prepared"})
"""Participles that are no passives."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Words of stance in a sentence: the act, where the thing stands, who takes the stance, and whether the act is negated."""

    act: str
    place: str
    holder: Holder
    span: Span
    negation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Words of stance of which each governs the next, and the stretches of the sentence in which the thing may stand."""

    cues: tuple[Cue, ...]
    clause: Span
    reach: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """Return the stretch from the first to the last of the words."""
        return Span(self.cues[0].span.start, self.cues[-1].span.end)

    @property
    def holder(self) -> Holder:
        """Say who takes the stance."""
        return self.cues[0].holder

    def governs(self, at: int) -> bool:
        """Say whether a place in the sentence belongs to these words or stands in their reach."""
        return self.span.start <= at < self.span.end or any(part.start <= at < part.end for part in self.reach)


@lru_cache(maxsize=4096)
def chains(sentence: str) -> tuple[Chain, ...]:
    """Return the words of stance of a sentence, those that govern each other together."""
    text = plain(sentence)
    return tuple(chain for clause in _clauses(text) for chain in _chains(text, clause))


@lru_cache(maxsize=4096)
def plain(sentence: str) -> str:
    """Return a sentence in small letters of the same length, without quotation marks and with subordinate clauses blotted out."""
    lower = sentence.lower()
    text = re.sub(r"[“”\"«»]", " ", lower if len(lower) == len(sentence) else sentence)
    for pattern in (words.RELATIVE, words.PARTICIPLE, words.SUBORDINATE):
        text = re.sub(pattern + rf"(?:(?!{words.BREAK})[^,])*", _blot, text)
    return text


def _blot(found: re.Match[str]) -> str:
    if found[0].startswith("whether") and re.search(words.WEIGHING, found.string[: found.start()]):
        return found[0]
    if re.match(words.PARTICIPLE, found[0]) and re.search(r"\b(?:is|are|was|were)\b", found[0]):
        return found[0]  # "…, giving up land is out of the question": the participle is a subject
    return MASK * len(found[0])


def _clauses(text: str) -> Iterator[Span]:
    start = 0
    for found in re.finditer(words.BREAK, text):
        yield Span(start, found.start())
        start = found.end()
    yield Span(start, len(text))


@cache
def _rows() -> tuple[tuple[str, str, Holder, re.Pattern[str]], ...]:
    rows = (*words.CUES, ("refuses", "after", "subject", words.REFUSING))
    return tuple(
        (act, place, cast("Holder", holder), re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])")) for act, place, holder, pattern in rows
    )


def _chains(text: str, clause: Span) -> Iterator[Chain]:
    found = _cues(text, clause)
    starts = [clause.start, *(cue.span.end for cue in found)]
    cues = [_placed(text, Span(start, clause.end), cue) for start, cue in zip(starts, found, strict=False)]
    groups: list[list[Cue]] = []
    for before, cue in zip([None, *cues], cues, strict=False):
        if before is not None and _governs(text, groups[-1], cue):
            groups[-1].append(cue)
        elif before is not None and (outer := _shared(text, groups[-1], cue)):
            groups.append([*outer, cue])
        else:
            groups.append([cue])
    for number, group in enumerate(groups):
        follower = groups[number + 1] if number + 1 < len(groups) else None
        end = follower[-1 if follower[0] is group[0] else 0].span.start if follower else clause.end
        yield Chain(cues=tuple(group), clause=clause, reach=_reach(text, group, clause, max(end, group[-1].span.end)))


def _cues(text: str, clause: Span) -> list[Cue]:
    """Return the words of stance in a clause, the longest where two overlap."""
    found = sorted(
        (
            Cue(act=act, place=place, holder=holder, span=Span(*match.span()))
            for act, place, holder, pattern in _rows()
            for match in pattern.finditer(text, clause.start, clause.end)
        ),
        key=lambda cue: (cue.span.start, -cue.span.end),
    )
    kept: list[Cue] = []
    for cue in found:
        if (not kept or cue.span.start >= kept[-1].span.end) and not _is_other(text, cue):
            kept.append(cue)
    return kept


def _is_other(text: str, cue: Cue) -> bool:
    """Say whether words only look like words of stance: "will not comment", "the release"."""
    if cue.act == "gives":
        return re.search(words.NOUN, text[max(0, cue.span.start - 40) : cue.span.start]) is not None
    return (cue.act == "refuses" or (cue.act == "rejects" and cue.span.of(text).endswith(" to"))) and _is_unwilled(text, cue)


def _is_unwilled(text: str, cue: Cue) -> bool:
    follows = re.match(rf"\s+(?:{words.ADVERB}\s+)*(\w+)", text[cue.span.end :])
    return follows is not None and follows[1] in words.UNWILLED


def _placed(text: str, clause: Span, cue: Cue) -> Cue:
    """Say whether a cue is negated, and turn it round where it is passive."""
    before = text[clause.start : cue.span.start]
    after = re.match(r"\s*(?:not\b|never\b|n['’]t)", text[cue.span.end :]) if cue.place == "either" else None
    if after is not None:
        return replace(cue, negation="not", span=Span(cue.span.start, cue.span.end + after.end()))
    placed = replace(cue, negation=_negation(before))
    return replace(placed, place="before", holder="agent") if _is_passive(before, cue.span.of(text), cue) else placed


def _negation(before: str) -> str:
    """Return how an act is negated: `not`, `never` (so far), `not yet`, `not to`, or not at all."""
    found = re.search(rf"\b(?:(has|have|had)\s+)?({words.NOT})\s+(?:(?:{words.ADVERB}|be|been|being|to|have|yet)\s+){{0,3}}$", before)
    if found is None:
        return "not yet" if re.search(r"\b(?:has|have|had) yet to $", before) else ""
    if re.search(r"\bnot to\s+$", found[0]):
        return "not to"
    perfect = found[1] or found[2].startswith(("hasn", "haven", "hadn"))
    if "yet" in found[0] or (perfect and "never" not in found[0]):
        return "not yet"
    return "never" if perfect else "not"


def _is_passive(before: str, word: str, cue: Cue) -> bool:
    if cue.place != "after" or word in ADJECTIVES or not re.fullmatch(r"\w+(?:ed|den|ood)|ruled out|turned down|put", word):
        return False
    return re.search(rf"\b(?:is|are|was|were|be|been|being)\s+(?:{words.ADVERB}\s+)*(?:not\s+)?$", before) is not None


def _governs(text: str, group: Sequence[Cue], cue: Cue) -> bool:
    """Say whether the last of some words of stance govern the next."""
    gap = text[group[-1].span.end : cue.span.start]
    if re.fullmatch(rf"\s*(?:{words.LINKS}\s+)*(?:{words.NOT}\s+)?(?:{words.LINKS}\s+)*", gap):
        return True
    wide = group[-1].act == "demands" and len(gap.split()) <= FAR and MASK not in gap and "," not in gap
    return wide and (re.search(r"\bto $|\bthat\b", gap) is not None or group[-1].span.of(text).endswith("that"))


def _shared(text: str, group: Sequence[Cue], cue: Cue) -> Sequence[Cue]:
    """Return the words that govern a second act as well as the first: "demands that it withdraw and give up …", "will send men to lead …"."""
    if len(group) < 2 or not re.search(r"\b(?:and|or|to)(?: to)? $", text[group[-1].span.end : cue.span.start]):
        return ()
    return group[:-1] if cue.act in {"gives", "stops", "eases"} else ()


def _reach(text: str, group: Sequence[Cue], clause: Span, end: int) -> tuple[Span, ...]:
    before = Span(clause.start, group[0].span.start)
    after = Span(group[-1].span.end, end)
    inside = tuple(Span(a.span.end, b.span.start) for a, b in pairwise(group) if b.span.start >= a.span.end)
    place = group[-1].place if group[-1].holder == "agent" and len(group) == 1 else group[0].place
    if place == "before":
        return (before,)
    if group[0].act == "refuses" and len(group) == 1:
        after = Span(after.start, min(after.end, after.start + NEAR))
    return (*((before,) if place == "either" else ()), *inside, after)
