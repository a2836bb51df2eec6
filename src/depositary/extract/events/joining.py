"""The acts of single clauses to the events of a document: tellings of one act are joined.

Principle: one act that a text tells twice is one event with two passages. Its type and parties are the same, and its dates and amounts do not
differ; what only one telling names is taken from it. Exceptions: meetings join where the one's parties are among the other's.
In doubt two tellings stay apart.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from spacy.tokens import Token

from depositary.kinds import Event
from depositary.kinds.event import MUTUAL, Modality, Plover
from depositary.model import Span, When
from depositary.nlp.matching import Match

# Types of which one text hardly tells two acts between the same parties; of the others it often does.
SINGULAR: frozenset[Plover] = frozenset({"CONSULT", "ASSAULT", "PROTEST", "COERCE", "MOBILIZE", "RETREAT"})
# Types that a text hardly tells of two recipients, and the family whose recipients they share.
THEMATIC: frozenset[Plover] = frozenset({"AID", "SANCTION"})
COOPERATIVE: frozenset[Plover] = frozenset({"AGREE", "AID", "SUPPORT", "COOPERATE", "CONSULT", "CONCEDE", "RETREAT"})
HAPPENING: frozenset[Modality] = frozenset({"occurred", "ongoing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An event as one clause tells it, before the tellings of one document are joined."""

    event: Event
    token: Token
    passages: tuple[Span, ...]
    cells: tuple[tuple[str, Span], ...]
    sure: float
    match: Match | None = None
    weak: bool = False


def joined(drafts: list[Draft]) -> list[Draft]:
    """Return the acts of a document, each once."""
    return _join(_with_theme(_distinct(drafts)))


def _with_theme(drafts: list[Draft]) -> list[Draft]:
    """Give an act that names no recipient the one that most acts of its family have in the document, the same actor's first."""
    counts: dict[tuple[bool, tuple[str, ...]], Counter[tuple[str, ...]]] = {}
    for draft in drafts:
        if draft.event.recipients:
            whoever: tuple[tuple[str, ...], ...] = (draft.event.actors, ())
            for whose in whoever:
                counts.setdefault((draft.event.type in COOPERATIVE, whose), Counter())[draft.event.recipients] += 1
    return [_filled(draft, counts) for draft in drafts]


def _filled(draft: Draft, counts: dict[tuple[bool, tuple[str, ...]], Counter[tuple[str, ...]]]) -> Draft:
    event = draft.event
    if event.recipients or not event.actors or event.type not in THEMATIC:
        return draft
    for whose in (event.actors, ()):
        found = counts.get((event.type in COOPERATIVE, whose), Counter())
        recipients, count = next((pair for pair in found.most_common() if not set(pair[0]) & set(event.actors)), ((), 0))
        if count > 1 and count * 2 > found.total():
            return replace(draft, event=replace(event, recipients=recipients), sure=min(draft.sure, 0.5))
    return draft


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """Keep one draft per type and passage: a noun and the verb around it tell one act."""
    kept: list[Draft] = []
    for draft in drafts:
        twin = next((other for other in kept if _same_clause(other, draft)), None)
        if twin is None:
            kept.append(draft)
        else:
            kept[kept.index(twin)] = _fuller(twin, draft)
    return kept


def _same_clause(first: Draft, second: Draft) -> bool:
    a, b = first.event, second.event
    if a.type != b.type:
        return False
    if second.token.dep_ == "advcl" and second.token.head == first.token and a.actors == b.actors:
        return True
    if not first.passages[0].overlaps(second.passages[0]):
        return False
    if a.type in MUTUAL:
        return True
    return _compatible(a.actors, b.actors) and _compatible(a.recipients, b.recipients)


def _compatible(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    return not first or not second or bool(set(first) & set(second))


def _fuller(first: Draft, second: Draft) -> Draft:
    """Join two tellings of one act in one clause: the sides that only one of them names are taken from it."""
    main, other = (second, first) if _sides(second) > _sides(first) else (first, second)
    event = replace(
        main.event,
        actors=main.event.actors or other.event.actors,
        recipients=main.event.recipients or other.event.recipients,
        date=main.event.date or other.event.date,
        amount=main.event.amount or other.event.amount,
    )
    return replace(main, event=event, cells=main.cells + other.cells, sure=max(main.sure, other.sure))


def _sides(draft: Draft) -> int:
    return bool(draft.event.actors) + bool(draft.event.recipients)


def _join(drafts: list[Draft]) -> list[Draft]:
    """Join the tellings of one act in a document: same type and parties, and dates and amounts that do not differ."""
    joined: list[Draft] = []
    for draft in drafts:
        twin = next((other for other in joined if _same_act(other, draft)), None)
        if twin is None:
            joined.append(draft)
            continue
        done = next((d.event.modality for d in (twin, draft) if d.event.modality in HAPPENING), twin.event.modality)
        event = replace(
            draft.event if _names_more(twin.event, draft.event) else twin.event,
            date=twin.event.date or draft.event.date,
            amount=twin.event.amount or draft.event.amount,
            modality=done,
        )
        cells = twin.cells + draft.cells
        joined[joined.index(twin)] = replace(twin, event=event, passages=twin.passages + draft.passages, cells=cells)
    return joined


def _names_more(first: Event, second: Event) -> bool:
    """Say whether a second telling of a meeting names more of those who met, or of a deployment whom it is aimed at."""
    return first.type in SINGULAR and len({*first.actors, *first.recipients}) < len({*second.actors, *second.recipients})


def _same_act(first: Draft, second: Draft) -> bool:
    a, b = first.event, second.event
    if a.type != b.type or (a.modality == "denied") != (b.modality == "denied"):
        return False
    one, other = _values(a.date), _values(b.date)
    if one and other and not (one.startswith(other) or other.startswith(one)):
        return False
    if a.amount and b.amount:
        return a.amount == b.amount
    if a.type == "CONSULT":
        if HAPPENING.isdisjoint({a.modality}) != HAPPENING.isdisjoint({b.modality}) and not (one and one == other):
            return False
        one_meeting, other_meeting = set(a.actors + a.recipients), set(b.actors + b.recipients)
        return one_meeting <= other_meeting or other_meeting <= one_meeting
    if a.type in SINGULAR and set(a.actors) == set(b.actors) and not (a.recipients and b.recipients):
        return True
    if set(a.actors) != set(b.actors) or set(a.recipients) != set(b.recipients):
        return a.type in MUTUAL and set(a.actors + a.recipients) == set(b.actors + b.recipients) and _alike(first, second)
    return a.type in SINGULAR or _alike(first, second)


def _alike(first: Draft, second: Draft) -> bool:
    """Say whether two tellings share their words: half of the content words of the shorter one, or one passage."""
    if first.event.type in SINGULAR:
        return True
    a, b = _content(first), _content(second)
    return bool(a and b) and 2 * len(a & b) >= min(len(a), len(b)) and len(a & b) > 1


def _content(draft: Draft) -> set[str]:
    span = draft.passages[0]
    doc = draft.token.doc
    words = doc.char_span(span.start, span.end, alignment_mode="expand") or ()
    return {word.lemma_.lower() for word in words if word.pos_ in {"NOUN", "VERB", "ADJ", "NUM"} and not word.is_punct}


def _values(when: When | None) -> str:
    return "" if when is None else when.value
