"""Parsed text to claims: one extractor a kind, none knowing another."""

from depositary.extract import commitments, dates, events, statements
from depositary.model import Claim
from depositary.nlp.reading import Reading

SHELF = (commitments, events, statements, dates)


def claims_of(reading: Reading) -> tuple[Claim, ...]:
    """Return all claims of a document, kind by kind, in the order of the text within each."""
    return tuple(claim for extractor in SHELF for claim in sorted(extractor.extract(reading), key=lambda claim: claim.passages[0]))
