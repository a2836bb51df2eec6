"""The day of a gift's step: when it was announced, signed or handed over.

Principle: a date at a verb of the gift is its day; a release that itself announces or promises does so on its own day; else the one recent day that
the sentence names. Exceptions: a running total has no day, and a fiscal year is what the money is for.
In doubt there is no day.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.kinds.commitment import Scope, Status
from depositary.lang.english import aid
from depositary.model import When
from depositary.nlp import clauses
from depositary.nlp.dates import date_near
from depositary.nlp.reading import Reading
from depositary.reference.outlets import publisher_of

RECENT = timedelta(days=8)
FISCAL = re.compile(r"(?i)fy|fiscal")
EARLIER = frozenset("recently previously earlier already last previous ago".split())
ANNOUNCING = frozenset("announce unveil redirect".split())


def day_of_step(reading: Reading, place: Place, status: Status, scope: Scope) -> When | None:
    """Return the day of the step: a date at one of the verbs; a release that itself announces or promises does so on its day.

    A running total has no day of its own, and a fiscal year is what the money is for.
    """
    if scope == "total":
        return None
    published = reading.document.published
    told = [token for noun in place.carriers for token in noun.subtree if token.dep_ == "acl:relcl" and token.lemma_ in aid.GIVING]
    first = [token for token in reading.doc[place.head.i : place.head.sent.end] if _tells_again(token)][:1]
    for verb in (*first, *place.verbs[:3], *told):
        when = date_near(reading.doc, reading.dates, verb) or (_date_after(reading, verb) if verb in first else None)
        if when is not None and not FISCAL.search(when.words) and not _lies_ahead(when.value, published):
            return when
    near = _day_nearby(reading, place) if status != "considered" and publisher_of(reading.document.outlet) is None else None
    if near is not None:
        return near
    if published is None or publisher_of(reading.document.outlet) is None or place.verb is None:
        return None
    return When(value=published.isoformat()) if (status == "pledged" and not _is_earlier(place)) or _takes_step(place, status) else None


def _is_earlier(place: Place) -> bool:
    """Say whether a passage tells of something that was done or promised before."""
    return any(token.lower_ in EARLIER for token in place.head.sent) or any(clauses.tense(verb).perfect for verb in place.verbs[:2])


def _takes_step(place: Place, status: Status) -> bool:
    """Say whether a release itself commits or allocates: "we are redirecting", "intend to provide", "announced today"."""
    if status not in {"committed", "allocated"}:
        return False
    if any(verb.lemma_ in ANNOUNCING for verb in place.verbs[:2]) and not _is_earlier(place):
        return True
    times = {clauses.tense(verb).time for verb in place.verbs[:2]}
    return bool(times) and "past" not in times and not any(clauses.tense(verb).perfect for verb in place.verbs[:2])


def _tells_again(verb: Token) -> bool:
    """Say whether a verb tells when a gift was first told of: "the 2 billion dollars that it first announced in June"."""
    before = verb.doc[max(0, verb.i - 4) : verb.i]
    return verb.lemma_ in ANNOUNCING | {"pledge", "promise"} and any(token.lower_ in {"that", "which"} for token in before)


def _date_after(reading: Reading, verb: Token) -> When | None:
    """Return the first date behind a verb, before the next comma."""
    stop = next((token.i for token in verb.doc[verb.i : verb.sent.end] if token.text in {",", ";", "."}), verb.sent.end)
    end = verb.doc[stop].idx if stop < len(verb.doc) else len(verb.doc.text)
    return next((mention.when for mention in reading.dates if verb.idx < mention.span.start < end), None)


def _lies_ahead(value: str, published: date | None) -> bool:
    """Say whether a date is later than the text: then help is to come, but the step was taken before ("until 2030", "next year")."""
    return published is not None and value[:4].isdigit() and "W" not in value and value > published.isoformat()


def _day_nearby(reading: Reading, place: Place) -> When | None:
    """Return the one recent day that the sentence of a gift, or the one before it, names."""
    published, sentence = reading.document.published, place.head.sent
    start = reading.doc[sentence.start - 1].sent.start_char if sentence.start else sentence.start_char
    if published is None:
        return None
    for begin, end in ((sentence.start_char, sentence.end_char), (start, sentence.start_char)):
        days = [m.when for m in reading.dates if begin <= m.span.start < end and _is_recent(m.when.value, published)]
        if len({day.value for day in days}) == 1:
            return days[0]
    return None


def _is_recent(value: str, published: date) -> bool:
    """Say whether a TIMEX value is a day of the week before publication."""
    return len(value) == 10 and value[4] == "-" and value[8:].isdigit() and timedelta(0) <= published - date.fromisoformat(value) <= RECENT
