"""Mends lemmas that a trained lemmatizer made up, by the words that the program knows."""

from __future__ import annotations

from functools import cache

from spacy.tokens import Doc, Token

from depositary.lang.english import aid, reporting
from depositary.lang.english.frames import ENGLISH
from depositary.lang.english.frames_inflection import base_forms
from depositary.lang.english.reporting import SPEECH_ONLY
from depositary.lang.lexicon import Lexicon

MISTAKEN = {"flown": "fly"}
"""Forms whose lemma the lemmatizer takes for another verb's."""


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
        if token.tag_[:2] == "VB" and token.lower_ in MISTAKEN:
            token.lemma_ = MISTAKEN[token.lower_]
        elif token.tag_[:2] == "VB" and token.lemma_ not in verbs:
            mended = next((form for form in base_forms(token.lower_) if form in verbs), None)
            if mended is not None:
                token.lemma_ = mended


def mend_tags(doc: Doc) -> None:
    """Give reporting verbs that the tagger took for participles or plural nouns the tag of the finite verbs that they are.

    "Georgia's president conceded that …" and "… and called on …" have the past tense; "the army insists that …" has no noun.
    """
    for token in doc:
        past = (token.tag_ == "VBN" and token.lower_.endswith("ed")) or (token.lower_ in {"put", "let"} and token.tag_ in {"VB", "VBN"})
        if past and token.pos_ == "VERB" and _is_past(token):
            token.tag_ = "VBD"
        elif token.tag_ in {"NNS", "NN"} and token.lower_ in SPEECH_ONLY and token.i + 1 < len(doc) and token.nbor(1).lower_ == "that":
            token.tag_, token.pos_, token.lemma_ = "VBZ", "VERB", SPEECH_ONLY[token.lower_]


def _is_past(token: Token) -> bool:
    """Say whether a verb without an auxiliary has a subject of its own, or goes on after "and" from a verb in the past tense."""
    labels = {child.dep_ for child in token.children}
    if labels & {"aux", "aux:pass", "nsubj:pass", "obl:agent", "mark"}:
        return False
    if "nsubj" in labels:
        return token.dep_ in {"ROOT", "conj", "parataxis", "ccomp", "advcl"}
    before = token.nbor(-1) if token.i else token
    return token.dep_ == "conj" and before.lower_ in {"and", "but"} and token.head.tag_ == "VBD"
