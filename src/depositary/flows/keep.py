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
    known = {document.capture: document.id for document in store.documents()}
    made_by = reader_fingerprint(lexicon.added)
    for capture in captures:
        if isinstance(capture, Problem) or store.fingerprint(known.get(capture.id, "")) == made_by:
            yield capture
        else:
            outcome = _keep_one(capture if capture.id not in known else store.capture(capture.id), store, lexicon, made_by)
            if isinstance(outcome, Read):
                known[capture.id] = outcome.document.id
            yield outcome


def _keep_one(capture: Capture, store: Store, lexicon: Lexicon, made_by: str) -> Read | Problem:
    outcome = read_one(capture, lexicon)
    if isinstance(outcome, Read):
        with store.together():
            store.archive(outcome.capture)
            store.keep_document(outcome.document)
            store.keep_claims(outcome.document.id, outcome.claims, made_by)
    return outcome
