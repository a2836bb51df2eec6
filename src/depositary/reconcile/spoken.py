"""The stances that statements tell, of the speaker or of others.

Principle: in what is said, the subject of the words of stance holds the stance; "we" and what a thing must be are the speaker's. The reporting word
takes part where it is itself a word of stance ("demanded that …"). Exceptions: what a statement quotes of somebody else is that one's. A denial tells
nothing. In doubt nobody holds it.
"""

from collections.abc import Iterator, Sequence

from depositary.kinds import Statement
from depositary.model import Entry, Span, Topic
from depositary.reconcile.cues import Chain, chains
from depositary.reconcile.holders import SPEAKER, holders
from depositary.reconcile.matters import matters
from depositary.reconcile.stances import stance, strength
from depositary.reconcile.stories import Found, Story, is_denial, speakers


def in_statement(entry: Entry, said: Statement, story: Story, topics: Sequence[Topic]) -> Iterator[Found]:
    """Yield the stances that a statement tells."""
    if is_denial(said, story.text):
        return
    speaking = speakers(entry, story.names)
    for number in dict.fromkeys((story.at(said.cue.start), *story.within(said.content))):
        span = story.sentences[number]
        sentence = span.of(story.text)
        told = [one for one in matters(story.text, story.sentences, number, topics) if said.content.covers(_at(span, one.span))]
        if not told or sentence.rstrip(' ”"’\n').endswith("?"):
            continue
        for chain, holding in _held(span, said, story):
            parties = tuple(party for one in holding for party in (speaking if one == SPEAKER else (one,)))
            for one in told:
                made = stance(chain, sentence, one.span, ban=one.ban)
                if made and parties:
                    place = Span(min(chain.span.start, one.span.start), max(chain.span.end, one.span.end))
                    firm = strength(chain, sentence)
                    yield Found(topic=one.topic, stance=made[0], ending=made[1], strength=firm, parties=parties, span=_at(span, place))


def _held(span: Span, said: Statement, story: Story) -> Iterator[tuple[Chain, tuple[str, ...]]]:
    """Yield the words of stance that belong to a statement in one of its sentences, with whoever takes the stance."""
    sentence = span.of(story.text)
    floor = max(0, said.content.start - span.start)
    before: tuple[str, ...] = (SPEAKER,)
    for chain in chains(sentence):
        place = _at(span, chain.span)
        if place.overlaps(said.cue):
            yield chain, (SPEAKER,)
        elif said.content.covers(place):
            holding = holders(chain, sentence, story.names, floor)
            before = before if holding == () else holding or ()
            if before and not (SPEAKER in before and _is_of_another(story, said, place)):
                yield chain, before


def _is_of_another(story: Story, said: Statement, place: Span) -> bool:
    """Say whether words stand in what somebody else says within a statement."""
    inside = (one.content for one in story.said if one.content != said.content and said.content.covers(one.content))
    return any(content.covers(place) for content in inside)


def _at(span: Span, part: Span) -> Span:
    return Span(span.start + part.start, span.start + part.end)
