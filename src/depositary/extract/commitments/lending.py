"""Who lends and who borrows where a text tells of a loan as an agreement of two: "Zimbabwe has signed a loan agreement with China".

Principle: funds and development banks lend, and of two states the one that gives as a rule. Exceptions: none are known.
In doubt the sides stay as grammar has them.
"""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.extract.commitments.story import GIVING_STATES
from depositary.nlp import clauses
from depositary.nlp.phrases import codes_of
from depositary.nlp.reading import Reading
from depositary.reference import state_codes

LENDERS = frozenset({"IMF", "WB", "EIB", "EBRD"})
LENDING = frozenset({"Bank", "Fund", "Facility"})
LOANS = frozenset("loan loans credit facility bailout programme program".split())
AGREEING = frozenset("sign reach conclude negotiate agree seal ink finalise finalize clinch strike".split())

Codes = tuple[str, ...]


def lender_and_borrower(reading: Reading, place: Place, given_by: Codes, to: Codes) -> tuple[Codes, Codes]:
    """Return the givers and receivers of a loan that two have agreed on, the lender first; anything else stays as it was read."""
    verb = place.verb
    if verb is None or verb.lemma_ not in AGREEING or not set(given_by) & state_codes() or not _is_loan(place):
        return given_by, to
    parties = tuple(dict.fromkeys((*given_by, *(code for code in _partners(reading, place, verb) if code not in to))))
    lenders = tuple(code for code in parties if code in LENDERS or LENDING & set(code.split()))
    if not lenders and not GIVING_STATES & set(given_by):
        lenders = tuple(code for code in parties if code in GIVING_STATES)
    borrowers = tuple(code for code in parties if code not in lenders)
    return (lenders, to or borrowers) if lenders and borrowers else (given_by, to)


def _is_loan(place: Place) -> bool:
    """Say whether a sum is counted in a loan, or in an agreement on one."""
    return any(word.lower_ in LOANS for noun in place.carriers for word in (noun, *clauses.dependents(noun, "compound")))


def _partners(reading: Reading, place: Place, verb: Token) -> Iterator[str]:
    """Yield the codes of all who act, and of those with whom they agree."""
    names = [token for subject in clauses.subjects(verb) for token in subject.subtree]
    nouns = (verb, *clauses.objects(verb), *place.carriers)
    names += [head for noun in nouns for case, head in clauses.obliques(noun) if case == "with"]
    for name in names:
        mention = reading.actors.mention_of(name)
        if mention is not None:
            yield from codes_of(reading.actors.named(mention))
