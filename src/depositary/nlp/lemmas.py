"""Mends lemmas that a trained lemmatizer made up, by the words that the program knows."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Doc

from depositary.lang.english import aid, reporting
from depositary.lang.english.frames import ENGLISH
from depositary.lang.english.frames_inflection import base_forms
from depositary.lang.lexicon import Lexicon


@cache
def known_verbs(lexicon: Lexicon) -> frozenset[str]:
    """Return the verbs of a lexicon of frames and of the other lists of words."""
    frames = {word for word, word_class in lexicon.frames if word_class == "verb"}
    given = (
        aid.GIVING.keys() | aid.CORE_GIVING | aid.HELPING | aid.RECEIVING | aid.NO_GIFT_VERBS | aid.AMOUNTING | aid.GOODS_VERBS | aid.MOVING
    )
    return frozenset(frames | given | reporting.CLAUSE_VERBS | reporting.QUOTATION_VERBS)


def mend_lemmas(doc: Doc, lexicon: Lexicon = ENGLISH) -> None:
    """Give a verb whose lemma no lexicon knows the one that its form is regularly made from, if a lexicon knows that."""
    verbs = known_verbs(lexicon)
    for token in doc:
        if token.tag_[:2] == "VB" and token.lemma_ not in verbs:
            mended = next((form for form in base_forms(token.lower_) if form in verbs), None)
            if mended is not None:
                token.lemma_ = mended
