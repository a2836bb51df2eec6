"""Every time that a claim of the ledger tells a party's stance on a topic, with the words that tell it and through whom it is known.

Principle: a person counts as the state or organisation they speak for; who speaks for nobody is a party by name. A stance is the party's own where
the party or an outlet tells it. Exceptions: what somebody says of another party is told through them (`via`) and not the party's own word, unless
they are a source without a name ("two diplomats", "its ministry") that only stands for the outlet's word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from depositary.kinds import Event, Statement
from depositary.model import Claim, Document, Entry, Span, Topic, When
from depositary.reconcile.enacted import in_event
from depositary.reconcile.spoken import in_statement
from depositary.reconcile.stances import Stance, Strength
from depositary.reconcile.stories import Found, Story, speakers, story


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One claim's telling of a stance: the words of the document that tell it, when it was taken, and through whom it is known.

    `own` says that the party itself says it or an outlet tells it, and not somebody else.
    """

    topic: str
    party: str
    stance: Stance
    ending: bool
    strength: Strength
    when: date | None
    entry: str
    claim: str
    document: str
    span: Span
    via: str | None = None
    own: bool = True


def taken(
    entries: Iterable[Entry], claims: Mapping[str, Claim], documents: Mapping[str, Document], topics: Sequence[Topic]
) -> Iterator[Taken]:
    """Return every stance that the claims of entries tell on topics."""
    stories: dict[str, Story] = {}
    said: dict[str, list[Statement]] = {}
    for claim in claims.values():
        if isinstance(claim.payload, Statement):
            said.setdefault(claim.document, []).append(claim.payload)
    for entry in entries:
        for claim in (claims[one] for one in entry.claims if one in claims):
            document = documents.get(claim.document)
            if document is None or entry.kind not in {"event", "statement"}:
                continue
            if claim.document not in stories:
                stories[claim.document] = story(document, said.get(claim.document, ()))
            yield from _once(_taken(entry, claim, stories[claim.document], topics))


def _once(found: Iterable[Taken]) -> Iterator[Taken]:
    """Give each stance of one claim once, however often its words name the topic."""
    told: set[tuple[str, str, Stance, bool]] = set()
    for one in found:
        key = (one.topic, one.party, one.stance, one.ending)
        if key not in told:
            told.add(key)
            yield one


def _taken(entry: Entry, claim: Claim, story: Story, topics: Sequence[Topic]) -> Iterator[Taken]:
    payload = claim.payload
    if isinstance(payload, Event):
        for one in in_event(entry, claim, payload, story, topics):
            via, own = _through(claim, one.parties, story)
            yield from (_made(one, party, entry, claim, story, via, own) for party in one.parties)
    elif isinstance(payload, Statement):
        speaking = speakers(entry, story.names)
        for one in in_statement(entry, payload, story, topics):
            for party in one.parties:
                foreign = party not in speaking
                via = str(entry.value("speaker")) if foreign else payload.via
                yield _made(one, party, entry, claim, story, via, not (foreign and speaking))


def _through(claim: Claim, actors: Sequence[str], story: Story) -> tuple[str | None, bool]:
    """Return through whom an event is known, and whether it is told by the party itself or the outlet."""
    said = story.saying(claim.receipts("type")[0])
    if said is None:
        return None, True
    if said.affiliation in actors or said.speaker in actors or not said.affiliation:
        return said.via, True
    return said.speaker, False


def _made(found: Found, party: str, entry: Entry, claim: Claim, story: Story, via: str | None, own: bool) -> Taken:
    return Taken(
        topic=found.topic.name,
        party=party,
        stance=found.stance,
        ending=found.ending,
        strength=found.strength,
        when=_day(entry, story.document),
        entry=entry.id,
        claim=claim.id,
        document=claim.document,
        span=_passage(found.span, claim, story),
        via=via,
        own=own,
    )


def _passage(words: Span, claim: Claim, story: Story) -> Span:
    """Return the words that tell a stance with as much of the claim's own passage as stands in their sentence."""
    sentence = story.sentences[story.at(words.start)]
    beside = [one for one in claim.passages if one.overlaps(words)]
    start = min([words.start, *(max(one.start, sentence.start) for one in beside)])
    end = max([words.end, *(min(one.end, sentence.end) for one in beside)])
    return Span(start, start + len(story.text[start:end].rstrip()))


def _day(entry: Entry, document: Document) -> date | None:
    """Return the day of a stance: the last of its own where one is told, but no later than the report of it."""
    when = entry.value("date")
    days = when.interval if isinstance(when, When) else None
    return min(filter(None, (days and days[1], document.published)), default=None)
