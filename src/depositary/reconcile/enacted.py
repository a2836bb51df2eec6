"""The stances that events tell of whoever acts.

Principle: the words of stance that an event's own word belongs to, or that govern it in its sentence, decide: "does not rule out joining" is no act of
joining. Where there are none, the event's PLOVER type does, and then the topic must be what the act is on. Exceptions: who brings others together for
a thing takes no stance on it; the deeds of conflict are none; words of stance that have another subject than whoever acts tell nothing of them. In
doubt an event is no stance.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from depositary.kinds import Event
from depositary.lang.english import stances as words
from depositary.model import Claim, Entry, Span, Topic
from depositary.reconcile.cues import FAR, MASK, Chain, chains, plain
from depositary.reconcile.holders import SPEAKER, holders, subject
from depositary.reconcile.matters import Matter, matters
from depositary.reconcile.stances import Stance, is_aside, stance, strength
from depositary.reconcile.stories import Found, Story

BY_TYPE: Mapping[str, Stance] = {
    "REQUEST": "demands",
    "REJECT": "rejects",
    "SUPPORT": "supports",
    "CONCEDE": "supports",
    "AGREE": "offers",
    "AID": "offers",
    "COOPERATE": "offers",
    "MOBILIZE": "offers",
    "RETREAT": "offers",
}
CONSIDERED = frozenset({"AGREE", "AID", "COOPERATE", "SUPPORT", "CONCEDE", "SANCTION", "COERCE", "MOBILIZE", "RETREAT"})
"""Types of acts that are a stance where they are only considered."""
PLANNED = frozenset({"MOBILIZE", "RETREAT"})
"""Types of acts that are a stance only where they are planned."""
TOLD = frozenset({"REQUEST", "REJECT", "SUPPORT", "ACCUSE", "THREATEN"})
"""Types of which whoever says so is the actor, where a stance is the speaker's."""
NO_STANCE = frozenset({"CONSULT", "PROTEST", "ASSAULT"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """An event's word in its sentence, and what the event is; `typed` and `added` are a type and actors that the ledger has and the reader has not."""

    sentence: str
    at: Span
    type: str
    modality: str
    actors: tuple[str, ...]
    typed: bool = False
    added: frozenset[str] = frozenset()


def in_event(entry: Entry, claim: Claim, event: Event, story: Story, topics: Sequence[Topic]) -> Iterator[Found]:
    """Yield the stances that the sentences of an event tell; the type and the actors are those of its entry."""
    type_, actors = str(entry.value("type")), _names(entry.value("actors"))
    if not actors or type_ in NO_STANCE or "denied" in (event.modality, entry.value("modality")):
        return
    for place in claim.receipts("type"):
        number = story.at(place.start)
        span = story.sentences[number]
        told = matters(story.text, story.sentences, number, topics)
        if not told or story.denies(place):
            continue
        at = Span(place.start - span.start, min(place.end, span.end) - span.start)
        act = Act(
            sentence=span.of(story.text),
            at=at,
            type=type_,
            modality=event.modality,
            actors=actors,
            typed=type_ != event.type,
            added=frozenset(actors) - frozenset(event.actors),
        )
        for matter in told:
            if found := _told(act, matter, story.names):
                yield replace(found, span=Span(span.start + found.span.start, span.start + found.span.end))


def _told(act: Act, matter: Matter, names: Mapping[str, str]) -> Found | None:
    """Return the stance that an event tells on a topic."""
    word = act.at.of(act.sentence).lower()
    if act.sentence.rstrip().endswith("?") or MASK in act.at.of(plain(act.sentence)) or word in words.BROKERING:
        return None
    # A type that a person put in the place of the reader's is obeyed, whatever the words.
    for chain, parties in () if act.typed else _governing(act, names):
        if {cue.act for cue in chain.cues} <= {"gives"} and not chain.cues[0].negation:
            continue  # a bare deed is told by the type of the event
        told = stance(chain, act.sentence, matter.span, ban=matter.ban) if parties else None
        if told is not None:
            return _found(act, matter, told, chain, parties)
        if chain.governs(act.at.start):
            return None
    told_by_type = of_type(act.type, act.modality, len(act.actors))
    if told_by_type is None or matter.ban or matter.span.overlaps(act.at) or not _is_object(act, matter.span):
        return None
    return _found(act, matter, (told_by_type, False), None, act.actors)


def _found(act: Act, matter: Matter, told: tuple[Stance, bool], chain: Chain | None, parties: tuple[str, ...]) -> Found:
    spans = (act.at, matter.span, *((chain.span,) if chain else ()))
    return Found(
        topic=matter.topic,
        stance=told[0],
        ending=told[1],
        strength=strength(chain, act.sentence) if chain else "plain",
        parties=parties,
        span=Span(min(span.start for span in spans), max(span.end for span in spans)),
    )


def _governing(act: Act, names: Mapping[str, str]) -> list[tuple[Chain, tuple[str, ...]]]:
    """Return the words of stance that an event's word belongs to, then those that reach it, each with the actors who may be their subject."""
    before: tuple[str, ...] = ()
    found: list[tuple[Chain, tuple[str, ...]]] = []
    for chain in chains(act.sentence):
        holding = holders(chain, act.sentence, names)
        before = before if holding == () else holding or ()
        if chain.governs(act.at.start) or _carries(act, chain):
            found.append((chain, _acting(act, chain, holding, before)))
    return sorted(found, key=lambda one: not one[0].span.start <= act.at.start < one[0].span.end)


def _carries(act: Act, chain: Chain) -> bool:
    """Say whether an event's word only carries a noun of stance: "affirmed its unwavering support for", "is no need for"."""
    between = act.sentence[act.at.end : chain.span.start]
    near = act.at.end <= chain.span.start and len(between.split()) < FAR
    return near and re.fullmatch(rf"{words.CARRYING}|{words.BE}", act.at.of(act.sentence).lower()) is not None


def _acting(act: Act, chain: Chain, holding: tuple[str, ...] | None, before: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of an event's actors who may be the subject of words of stance."""
    if chain.holder == "speaker" and act.type not in TOLD:
        return ()
    if holding is None:
        unnamed = chain.holder == "subject" and words.UNNAMED.intersection((subject(chain, act.sentence) or [""])[-1:])
        return () if unnamed else act.actors
    named = holding or before
    return act.actors if not named or SPEAKER in named else tuple(actor for actor in act.actors if actor in named or actor in act.added)


def of_type(kind: str, modality: str, actors: int) -> Stance | None:
    """Return the stance that a type of event is by itself; None for what is no stance."""
    if modality == "considered":
        return "considers" if kind in CONSIDERED else None
    if kind in PLANNED and modality != "planned":
        return None
    return "supports" if kind == "AGREE" and actors > 1 else BY_TYPE.get(kind)


def _is_object(act: Act, thing: Span) -> bool:
    """Say whether an act is on a thing: it stands behind the event's word in the same clause, with no other words of stance between, and is no side matter."""
    between = plain(act.sentence)[act.at.end : thing.start]
    others = (one for one in chains(act.sentence) if {cue.act for cue in one.cues} - {"gives"})
    apart = MASK in between or re.search(words.BREAK, between) or any(act.at.end <= one.span.start < thing.start for one in others)
    return thing.start >= act.at.end and not apart and not is_aside(between, thing.of(act.sentence).lower(), for_it=True)


def _names(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()
