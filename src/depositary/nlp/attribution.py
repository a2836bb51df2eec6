"""Who says what, through whom, and in whose words.

Principle: every reporting word is one statement. Its speaker is the full name of the reporting word's subject; sentences after it that go on quoting
belong to the same speaker until somebody else acts. Who only passes words on ("…, Reuters reported", "told Sky News") is not the speaker but the
relay. Exceptions: a report that nobody else is quoted in has its outlet as speaker. In doubt there is no attribution: one without a
speaker, or whose content is cut to pieces, is left out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Doc

from depositary.kinds.statement import Mode
from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.actors import Directory
from depositary.nlp.clauses import dependents
from depositary.nlp.contents import find_content, is_whole, says_something
from depositary.nlp.cues import Cue, Source, find_cues, find_sources
from depositary.nlp.extent import tidy
from depositary.nlp.labels import find_labels
from depositary.nlp.layout import MARKS, Layout, lay_out
from depositary.nlp.lemmas import mend_tags
from depositary.nlp.phrases import Attribution, Party
from depositary.nlp.speakers import Speakers, media_name

_WORD = r"[A-Z][\w&’'-]*(?:\.\w[\w&’'-]*)*"
_OUTLET = rf"(?:[Tt]he )?({_WORD}(?: (?:of |the )?{_WORD}){{0,4}})"
_REPORTED = re.compile(rf",[”\"]? {_OUTLET} (?:reported|reports|wrote|writes|said|says)\b")
_CITED = re.compile(rf",[”\"]? according to {_OUTLET}")
_ACCORDING = re.compile(rf"According to {_OUTLET},")
_MOSTLY = 0.6  # share of a direct quotation that stands in marks; the rest is the cue that interrupts it
_INTRODUCES = 600  # characters within which a speaker's words may be introduced by a colon
_OF_PEOPLE = frozenset({"noun", "stance", "naming", "directive", "accusation"})  # what only somebody who can speak does
_FIRST_PERSON = re.compile(r"\b(?:we|our|us)\b", re.I)


def find_attributions(doc: Doc, actors: Directory) -> tuple[Attribution, ...]:
    """Return everything that a text reports somebody to have said, in the order of the reporting words."""
    mend_tags(doc)
    layout = lay_out(doc)
    speakers = Speakers(actors)
    labels = find_labels(doc, actors, layout)
    found: list[Attribution] = []
    marks: list[tuple[int, Cue | Source]] = [(cue.clause.start, cue) for cue in find_cues(doc, layout)]
    marks += [(source.clause.start, source) for source in find_sources(doc, layout)]
    for start, mark in sorted(marks, key=lambda pair: pair[0]):
        if any(label.content.start <= start < label.content.end for label in labels):
            continue
        attribution = _from_cue(mark, speakers, layout) if isinstance(mark, Cue) else _from_source(mark, speakers, layout)
        if attribution is not None:
            speakers.heard(attribution)
            found.append(attribution)
    found = _relayed(_outermost(_trimmed(found, layout)))
    found += _continuations(found, layout)
    found += labels
    return tuple(_without_doubles(sorted(found, key=lambda item: (item.cue.start, item.content.start))))


def _from_cue(cue: Cue, speakers: Speakers, layout: Layout) -> Attribution | None:
    content = find_content(cue, layout)
    if content is None or content.span.end - content.span.start < 3:
        return None
    if content.construction == "thought" and _FIRST_PERSON.search(content.span.of(layout.text)):
        return None
    who = speakers.of_subjects(cue.subjects)
    if not who or ((cue.lemma in words.WEAK_VERBS or content.construction in _OF_PEOPLE) and not speakers.can_speak(cue.subjects)):
        return None
    relay = _told(cue, speakers)
    return Attribution(
        speakers=who,
        cue=cue.span,
        content=content.span,
        mode="direct" if content.construction == "block" else mode_of(content.span, layout),
        verb=cue.verb.i,
        via=relay.name if relay else None,
        relay=relay.span if relay else None,
        construction=content.construction,
    )


def _told(cue: Cue, speakers: Speakers) -> Party | None:
    """Return the outlet that a speaker told it to ("told Sky News", "said in an interview with Sky News")."""
    hearers = dependents(cue.verb, "iobj", "obj") if cue.lemma in words.HEARER_VERBS else []
    for hearer in hearers:
        for party in speakers.named(hearer):
            if outlet := media_name(party.name):
                return replace(party, name=outlet)
    return None


def _from_source(source: Source, speakers: Speakers, layout: Layout) -> Attribution | None:
    who = speakers.of_subjects((source.noun,))
    span = _source_content(source, layout, source.noun.doc)
    if not who or span is None:
        return None
    verb = next(token.i for token in source.noun.doc if token.idx == source.cue.start)
    return Attribution(speakers=who, cue=source.cue, content=span, mode=mode_of(span, layout), verb=verb, construction="source")


def _source_content(source: Source, layout: Layout, doc: Doc) -> Span | None:
    """Return the sentence around an "according to" phrase: what follows it where it stands first, what precedes it otherwise, or both around it."""
    text, sentence = layout.text, layout.sentence(source.clause.start)
    before = Span(sentence.start, source.clause.start).of(text).strip()
    if len(before.split()) <= 2 or before.endswith(("which,", "that,", "who,")):
        return _long(tidy(Span(source.clause.end, sentence.end), layout))
    quoted = next((quote.span for quote in layout.quotes if quote.span.start >= source.clause.end), None)
    if quoted and source.cue.of(text).lower().endswith("words") and text[source.clause.end : quoted.start] == ", ":
        return quoted
    lead = Span(sentence.start, source.clause.start)
    if before.endswith(",") and not is_whole(doc, lead) and says_something(doc, Span(source.clause.end, sentence.end)):
        return _long(tidy(sentence, layout))
    return _long(tidy(lead, layout))


def _long(span: Span) -> Span | None:
    return span if span.end - span.start > 8 else None


def mode_of(span: Span, layout: Layout) -> Mode:
    """Tell direct speech (quotation marks at both ends and little between quotations) from mixed and indirect speech."""
    words_said = span.of(layout.text).strip(" .,")
    letters = sum(not char.isspace() for char in words_said) or 1
    quoted = layout.quoted(span)
    if quoted >= _MOSTLY * letters and words_said[:1] in MARKS and (words_said[-1:] in MARKS or quoted >= letters):
        return "direct"
    inside = layout.quote(span.start)
    if inside is not None and inside.span.covers(span):
        return "direct"
    return "mixed" if quoted else "indirect"


def _trimmed(found: list[Attribution], layout: Layout) -> list[Attribution]:
    """End what somebody says before the cue of whoever passes it on ("… was too small, Reuters reported")."""
    trimmed = []
    for item in found:
        ends = [
            other.content.end
            for other in found
            if other.construction in {"clause before", "source"} and other.content.covers(item.cue) and item.content.overlaps(other.cue)
        ]
        content = tidy(Span(item.content.start, min(ends)), layout) if ends and min(ends) > item.content.start else item.content
        mode = item.mode if content == item.content else mode_of(content, layout)
        trimmed.append(_beside_relay(replace(item, content=content, mode=mode), layout))
    return trimmed


def _beside_relay(item: Attribution, layout: Layout) -> Attribution:
    """Note the outlet that the sentence says it has the words from ("…, the Daily Post reported", "According to the Daily Post, …")."""
    if item.via or item.construction in {"source", "clause before"}:
        return item
    sentence = layout.sentence(item.cue.start)
    beside = [pattern.search(layout.text, item.cue.end, sentence.end) for pattern in (_REPORTED, _CITED)]
    beside.append(_ACCORDING.match(layout.text, sentence.start, item.cue.start))
    found = next((match for match in beside if match and media_name(match[1])), None)
    if found is None:
        return item
    content = item.content
    if content.start < found.start() < content.end:
        content = tidy(Span(content.start, found.start()), layout)
    return replace(item, via=found[1], relay=Span(*found.span(1)), content=content)


def _outermost(found: list[Attribution]) -> list[Attribution]:
    """Leave out a speaker's stance or demand that is told in the same speaker's words ("said it rejected “any dealings”")."""
    inner = {"noun", "stance", "naming", "directive", "accusation"}
    return [
        item
        for item in found
        if item.construction not in inner
        or not any(
            other is not item
            and other.content.covers(item.cue)
            and other.content.covers(item.content)
            and _name(other.speakers) == _name(item.speakers)
            for other in found
        )
    ]


def _relayed(found: list[Attribution]) -> list[Attribution]:
    """Turn whoever passes on another's words into the relay of those words, and drop an outlet's own statement about them."""
    kept: list[Attribution] = []
    passed: set[int] = set()
    for index, inner in enumerate(found):
        outer = next((other for at, other in enumerate(found) if at != index and _passes_on(other, inner)), None)
        if outer is None:
            kept.append(inner)
            continue
        kept.append(inner if inner.via else replace(inner, via=_name(outer.speakers), relay=outer.speakers[0].span))
        if outer.construction == "source" or all(media_name(party.name) for party in outer.speakers):
            passed.add(id(outer))
    return [item for item in kept if id(item) not in passed]


def _passes_on(outer: Attribution, inner: Attribution) -> bool:
    """Say whether what the outer one says is that the inner one says something."""
    if not outer.content.covers(inner.cue) or outer.cue == inner.cue or inner.construction in {"continuation", "source"}:
        return False
    shared = min(outer.content.end, inner.content.end) - max(outer.content.start, inner.content.start)
    return shared > 0.5 * (outer.content.end - outer.content.start) and _name(outer.speakers) != _name(inner.speakers)


def _name(speakers: tuple[Party, ...]) -> str:
    return " and ".join(party.name for party in speakers)


def _continuations(found: list[Attribution], layout: Layout) -> list[Attribution]:
    """Return the quotations that go on after a statement, in sentences that have no reporting word of their own."""
    more: list[Attribution] = []
    cued = {layout.sentence(item.cue.start) for item in found}
    taken = [item.content for item in found]
    for index, sentence in enumerate(layout.sentences[1:], start=1):
        if sentence in cued or any(span.overlaps(sentence) for span in taken) or not _quotes_on(sentence, layout):
            continue
        before = _goes_on_from((*found, *more), index, layout)
        if before is None:
            continue
        content = tidy(sentence, layout)
        more.append(replace(before, content=content, mode=mode_of(content, layout), construction="continuation"))
        taken.append(content)
    return more


def _goes_on_from(known: tuple[Attribution, ...], index: int, layout: Layout) -> Attribution | None:
    """Return the statement that the sentence of that number goes on quoting, or None where it quotes somebody else or nobody."""
    sentence, last = layout.sentences[index], layout.sentences[index - 1]
    same = layout.paragraph(last.start) == layout.paragraph(sentence.start)
    earlier = [item for item in known if layout.sentence(item.cue.start) == last or item.content.overlaps(last)]
    if not earlier and last.of(layout.text).endswith(":"):
        earlier = [item for item in known if 0 < sentence.start - item.cue.start < _INTRODUCES]
    before = max(earlier, key=lambda item: item.content.end, default=None)
    if before is None:
        return None
    introduced = last.of(layout.text).endswith(":")
    goes_on = before.mode != "indirect" and (same or mode_of(layout.paragraph(sentence.start), layout) == "direct")
    return before if goes_on or introduced else None


def _quotes_on(sentence: Span, layout: Layout) -> bool:
    """Say whether a sentence is a quotation, or ends in one that makes up much of it."""
    quoted = layout.quoted(sentence)
    ends = any(0 <= sentence.end - quote.span.end <= 1 for quote in layout.quotes)
    return mode_of(sentence, layout) == "direct" or (ends and quoted > 0.4 * (sentence.end - sentence.start))


def _without_doubles(found: list[Attribution]) -> list[Attribution]:
    """Leave out a statement whose content another one with the same speaker already covers almost wholly."""
    kept: list[Attribution] = []
    for item in found:
        rival = next((other for other in kept if _same_words(other.content, item.content)), None)
        if rival is None:
            kept.append(item)
        elif rival.construction in {"source", "thought", "naming"} and item.construction not in {"source", "thought", "naming"}:
            kept[kept.index(rival)] = replace(item, via=item.via or rival.via, relay=item.relay or rival.relay)
    return kept


def _same_words(one: Span, other: Span) -> bool:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared > 0.8 * max(one.end - one.start, other.end - other.start)
