"""Whether the words around a date look back or ahead: the tense of what governs it.

Principle: the parse leads from the date up to its verb, and the verb's auxiliaries and mood decide; a noun that is announced
("the upcoming talks on Monday", "a march planned for Saturday") decides before the verb does. Exceptions: "said" and its like are
passed over on the way down, never up. Without a parse the nearest cue to the left decides. In doubt there is no outlook (None), and
the grammar then takes a weekday as past and a month as the nearest.
"""

from spacy.tokens import Doc, Span, Token

from depositary.lang.english import calendar as words
from depositary.nlp.timex import Outlook

VERBAL = {"VERB", "AUX"}


def outlook(doc: Doc, span: Span) -> Outlook:
    """Say whether the date in a span lies behind or ahead by the grammar around it; None if nothing tells."""
    if not doc.has_annotation("DEP"):
        return _by_cues(span)
    if _ahead_of(span):
        return "future"
    attributive = span.root.dep_ in {"nmod:poss", "compound", "amod", "nummod"} and span.root.head.i > span.root.i
    token, before = span.root.head, span.root
    ahead = any(child.lower_ in words.AHEAD_PREPOSITIONS for child in span.root.lefts) or _preceded(span, words.AHEAD_PREPOSITIONS)
    for _ in range(8):
        if token == before:
            break
        told = _told_by(token, span)
        if told is not None:
            return None if attributive and told == "past" else told
        token, before = token.head, token
    return "future" if ahead else None


def _told_by(token: Token, span: Span) -> Outlook:
    """Say what one word on the way up from a date tells of its time."""
    if token.pos_ in VERBAL or token.tag_.startswith("VB") or any(child.dep_ == "cop" for child in token.children):
        # What stands before "to" belongs to the verb above, whatever the parse says: "promised on Friday to send".
        return None if any(child.tag_ == "TO" and child.i > span.root.i for child in token.children) else _of_verb(token)
    return "future" if _planned(token) or any(child.lower_ in words.AHEAD_WORDS for child in token.lefts) else None


def _preceded(span: Span, cues: set[str]) -> bool:
    return span.start > span.sent.start and span.doc[span.start - 1].lower_ in cues


def _ahead_of(span: Span) -> bool:
    """Say whether a date stands behind "planned for" or its like, or in or after a noun phrase behind "ahead of"."""
    doc, position = span.doc, span.start - 1
    if position > 0 and doc[position].lower_ in {"on", "in"}:
        position -= 1
    if position > 0 and doc[position].lower_ == "for" and doc[position - 1].lower_ in words.SET_FOR:
        return True
    while position > 0 and doc[position].pos_ in {"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM"} and span.start - position < 8:
        position -= 1
    return position > 0 and doc[position].lower_ == "of" and doc[position - 1].lower_ == "ahead"


def _planned(noun: Token) -> bool:
    """Say whether a noun names what somebody is invited to, plans or wants."""
    if noun.dep_ not in {"obl", "obj"}:
        return False
    lemma = noun.head.lemma_.lower()
    return lemma in words.INVITING or (lemma in words.PLAN_WORDS and noun.head.tag_ in {"VB", "VBP", "VBZ"})


def _of_verb(verb: Token) -> Outlook:
    """Read the tense of a verb or of a predicate with a copula; None where it takes its time from the clause above."""
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    forms = {child.lower_ for child in auxiliaries}
    if forms & {"have", "has", "had", "'ve", "’ve", "having"} and not forms & {"will"}:
        return "past"
    if forms & words.FUTURE_AUXILIARIES:
        return "future"
    if verb.tag_ == "VBD" or forms & {"was", "were", "did"}:
        return "past"
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VB" and verb.dep_ in {"xcomp", "acl", "advcl"}:
        return _of_infinitive(verb)
    if verb.tag_ == "VBN" and not forms & {"is", "are", "be", "being", "am", "'s", "’s"}:
        return _of_participle(verb)
    if verb.tag_ in {"VBZ", "VBP"} or forms & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return None if lemma in words.REPORTING_VERBS else "future"
    return None


def _of_participle(verb: Token) -> Outlook:
    """Read a participle without auxiliary: what is planned lies ahead, what is done behind; one with a subject is a past tense."""
    if any(child.dep_ == "nsubj" for child in verb.children):
        return "past"
    if verb.lemma_.lower() in words.PLANNED:
        return "future"
    return "past" if verb.dep_.startswith("acl") else None


def _of_infinitive(verb: Token) -> Outlook:
    """Put an infinitive ahead when a plan, a noun or a form of "be" governs it; else leave its time to what governs it."""
    governor = verb.head
    if governor == verb or verb.dep_ == "advcl":
        return None
    if governor.lemma_.lower() in words.PLAN_WORDS or governor.pos_ == "NOUN" or governor.lemma_ == "be":
        return "future"
    return None


def _by_cues(span: Span) -> Outlook:
    """Without a parse: the nearest auxiliary or plan word to the left within the sentence, else the nearest to the right."""
    doc = span.doc
    for step in (-1, 1):
        position = span.start - 1 if step < 0 else span.end
        for _ in range(18):
            if not 0 <= position < len(doc) or doc[position].text in {".", "!", "?", "\n\n", ";"}:
                break
            word = doc[position].lower_
            if word in {"will", "'ll", "’ll", "shall", "scheduled", "expected", "planned", "plans", "due", "upcoming", "slated", "ahead"}:
                return "future"
            if (
                word in {"was", "were", "had", "has", "have", "did"}
                or (word.endswith("ed") and len(word) > 4)
                or word in {"said", "told", "met", "took", "gave", "sent", "began"}
            ):
                return "past"
            position += step
    return None
