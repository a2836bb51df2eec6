"""Mends lemmas that a trained lemmatizer made up, by the words that the program knows."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Doc

from depositary.lang.english import aid, reporting
from depositary.lang.english.frames import FRAMES
from depositary.lang.english.frames_inflection import base_forms


@cache
def known_verbs() -> frozenset[str]:
    """Return the verbs of all lexicons."""
    frames = {word for word, word_class in FRAMES if word_class == "verb"}
    given = aid.GIVING.keys() | aid.CORE_GIVING | aid.HELPING | aid.RECEIVING | aid.NO_GIFT_VERBS
    return frozenset(frames | given | reporting.CLAUSE_VERBS | reporting.QUOTATION_VERBS)


def mend_lemmas(doc: Doc) -> None:
    """Give a verb whose lemma no lexicon knows the one that its form is regularly made from, if a lexicon knows that."""
    verbs = known_verbs()
    for token in doc:
        if token.tag_[:2] == "VB" and token.lemma_ not in verbs:
            mended = next((form for form in base_forms(token.lower_) if form in verbs), None)
            if mended is not None:
                token.lemma_ = mended
