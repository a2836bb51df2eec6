"""Captures to documents and their claims."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from depositary.codec import to_codebook
from depositary.lang.english.frames import ENGLISH
from depositary.lang.lexicon import Lexicon
from depositary.model import Capture, Claim, Document, Problem
from depositary.text import HTML, read_capture, source_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """One document as it was read: what it was taken from, what it says, and what a person should know about the reading."""

    capture: Capture
    document: Document
    claims: tuple[Claim, ...]
    warnings: tuple[Problem, ...] = ()


def read(captures: Iterable[Capture | Problem], lexicon: Lexicon = ENGLISH) -> Iterator[Read | Problem]:
    """Read one capture after the other; what cannot be read is a Problem and ends nothing."""
    for capture in captures:
        yield capture if isinstance(capture, Problem) else read_one(capture, lexicon)


def read_one(capture: Capture, lexicon: Lexicon = ENGLISH) -> Read | Problem:
    """Read one capture: text, then everything that it says."""
    document = read_capture(capture)
    if isinstance(document, Problem):
        return document
    try:
        claims = claims_in(document, lexicon)
    except Exception as error:  # a fault in the reader must cost one document, not the batch
        what = f"the reader failed on this text ({type(error).__name__}: {' '.join(str(error).split())})"
        return Problem(source=capture.source, what=what, next="this is a fault of the program; please report it with the text")
    return Read(capture=capture, document=document, claims=claims, warnings=warnings(capture, document))


def claims_in(document: Document, lexicon: Lexicon = ENGLISH) -> tuple[Claim, ...]:
    """Return everything that a document says, in the order of the text."""
    # The parser is loaded with the first document and not with the program, so that --help and the web start at once.
    from depositary.extract import claims_of
    from depositary.nlp.reading import read_document

    return tuple(claims_of(read_document(document, lexicon)))


def warnings(capture: Capture, document: Document) -> tuple[Problem, ...]:
    """Say what a person should know about a document that was read all the same."""
    if document.published is not None:
        return ()
    what = "no date of publication was found, so “last week” and the like stay unresolved"
    return (Problem(source=capture.source, what=what, next="give it with --published YYYY-MM-DD"),)


def as_codebook(outcome: Read) -> dict[str, Any]:
    """Write what was read as a gold document; its text is the capture's own, except for a page, whose cleaned text stands for it."""
    source = None if outcome.capture.media_type == HTML else source_text(outcome.capture)
    return to_codebook(outcome.document, outcome.claims, source)
