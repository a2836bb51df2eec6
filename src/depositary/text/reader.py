"""A capture read as text: the order in which its parts are looked at.

Principle: what a person gave counts before what the page says of itself, and that before what stands in the text. In doubt a
field stays empty: no outlet, title or date is guessed.
"""

from depositary.errors import UnreadableError
from depositary.model import Capture, Document, Problem
from depositary.text import codebook, html, plain
from depositary.text.decode import MAX_CHARACTERS, decode
from depositary.text.failure import problem_of
from depositary.text.headline import headline
from depositary.text.language import refusal
from depositary.text.media import CODEBOOK, HTML
from depositary.text.publication import publication
from depositary.text.repair import repair

READERS = {HTML: html.draft, CODEBOOK: codebook.draft}


def read_capture(capture: Capture) -> Document | Problem:
    """Read a capture as text: a Document, or a Problem that says in one line what is wrong with it and what to do next."""
    try:
        return _document(capture)
    except UnreadableError as error:
        return problem_of(capture.source, error)


def source_text(capture: Capture) -> str:
    """Return the text to which the offsets of the capture's Document lead: a codebook document's own `text`, else all characters."""
    decoded = decode(capture.body, capture.media_type)
    return codebook.text_of(decoded) if capture.media_type == CODEBOOK else decoded


def _document(capture: Capture) -> Document:
    decoded = decode(capture.body, capture.media_type)
    draft = READERS.get(capture.media_type, plain.draft)(decoded)
    if len(draft.body.text) > MAX_CHARACTERS:
        raise UnreadableError(
            f"{len(draft.body.text):,} characters are too many for one article (the limit is {MAX_CHARACTERS:,}); split it"
        )
    repaired = repair(draft.body)
    text = repaired.body.text
    if not any(letter.isalpha() for letter in text):
        raise UnreadableError("there are no words in it; nothing to read")
    if reason := refusal(text):
        raise UnreadableError(reason)
    published, basis = publication(capture.published, draft.published, draft.body.text, (draft.url or "", capture.source))
    return Document(
        id=draft.id or capture.id,
        capture=capture.id,
        text=text,
        title=draft.title or headline(text),
        outlet=capture.outlet or draft.outlet or repaired.outlet,
        byline=draft.byline or repaired.byline,
        url=draft.url or _address(capture.source),
        published=published,
        published_basis=basis,
        offsets=repaired.body.offsets,
    )


def _address(source: str) -> str | None:
    return source if source.startswith(("http://", "https://")) else None
