"""Captures into the store: every document is kept whole, with its capture and its claims, or not at all."""

from collections.abc import Iterable, Iterator

from depositary.flows.fingerprint import reader_fingerprint
from depositary.flows.read import Read, read_one
from depositary.lang.english.frames import ENGLISH
from depositary.lang.lexicon import Lexicon
from depositary.model import Capture, Problem
from depositary.store import Store


def keep(captures: Iterable[Capture | Problem], store: Store, lexicon: Lexicon = ENGLISH) -> Iterator[Read | Capture | Problem]:
    """Keep one capture after the other: a Read where it is new, the capture itself where it was kept and read before, else a Problem."""
    made_by = reader_fingerprint(lexicon.added)
    for capture in captures:
        known = None if isinstance(capture, Problem) else store.document_of(capture.id)
        if isinstance(capture, Problem) or (known is not None and store.fingerprint(known) == made_by):
            yield capture
        else:
            yield _keep_one(capture if known is None else store.capture(capture.id), store, lexicon, made_by)


def _keep_one(capture: Capture, store: Store, lexicon: Lexicon, made_by: str) -> Read | Problem:
    outcome = read_one(capture, lexicon)
    if isinstance(outcome, Read):
        with store.together():
            store.archive(outcome.capture)
            store.keep_document(outcome.document)
            store.keep_claims(outcome.document.id, outcome.claims, made_by)
    return outcome
