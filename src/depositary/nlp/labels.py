"""Speaker labels: transcripts ("SECRETARY BLINKEN: …"), headlines ("Theresa May: 'largest …'"), words set off in their own paragraphs.

Principle: a label is a name of a few capitalised words before a colon at the start of a line; what follows, up to the next label, is said. In
capitals it needs no quotation marks, in other letters it does. In doubt a label is a heading and says nothing.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.actors import Directory
from depositary.nlp.layout import Layout
from depositary.nlp.phrases import Attribution, Party

_CAPITALS = re.compile(
    r"(?:^|(?<=\n)|(?<=\s{4}))[ \t\xa0>]*((?:[A-Z][A-Z.’'-]+[ \xa0]+){0,5}[A-Z][A-Z’'-]+)(?: \([^)\n]{2,60}\))?:[ \xa0\n]+(?=\S)", re.M
)
_QUOTED = re.compile(r"(?:^|(?<=\s))((?:[A-Z][\w.’'-]+ ){1,4}[A-Z][\w’'-]+): ?(?=[‘'“\"])")
_MINIMUM_WORDS = 10


def find_labels(doc: Doc, actors: Directory, layout: Layout) -> list[Attribution]:
    """Return what stands after the speaker labels of a text."""
    return [*_transcript(doc, actors, layout), *_headlines(doc, actors, layout)]


def _transcript(doc: Doc, actors: Directory, layout: Layout) -> list[Attribution]:
    labels = [found for found in _CAPITALS.finditer(layout.text) if found[1] not in words.NOT_LABELS]
    if len(labels) < 2:
        return []
    ends = [*(label.start() for label in labels[1:]), len(layout.text)]
    found = []
    for label, end in zip(labels, ends, strict=True):
        said = layout.text[label.end() : end].rstrip()
        if len(said.split()) >= _MINIMUM_WORDS:
            found.append(_labelled(doc, actors, Span(*label.span(1)), Span(label.end(), label.end() + len(said))))
    return [item for item in found if item is not None]


def _headlines(doc: Doc, actors: Directory, layout: Layout) -> list[Attribution]:
    found = []
    for label in _QUOTED.finditer(layout.text):
        quote = next((quote for quote in layout.quotes if quote.span.start == label.end()), None)
        if quote is not None and layout.quote(label.start()) is None:
            found.append(_labelled(doc, actors, Span(*label.span(1)), quote.span))
    return [item for item in found if item is not None]


def _labelled(doc: Doc, actors: Directory, label: Span, content: Span) -> Attribution | None:
    inside = [token for token in doc if label.start <= token.idx < label.end]
    if not inside:
        return None
    party = _party(inside, actors, label)
    return Attribution(speakers=(party,), cue=label, content=content, mode="direct", verb=inside[-1].i, construction="label")


def _party(inside: list[Token], actors: Directory, label: Span) -> Party:
    """Return the party of that surname elsewhere in the document, or the label itself without titles."""
    surname = inside[-1].text
    for token in inside[0].doc:
        if token.text.lower() == surname.lower() and not label.start <= token.idx < label.end and token.text != token.text.upper():
            named = [party for party in actors.parties(token) if party.name.lower().endswith(surname.lower())]
            if named:
                return named[0]
    name = " ".join(token.text for token in inside if token.text.upper() not in words.LABEL_TITLES) or label.of(inside[0].doc.text)
    return Party(name=name.title() if name.isupper() else name, codes=(), type="person", span=label)
