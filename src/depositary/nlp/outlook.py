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
    if not attributive and (_preceded(span, {"since"}) or _beside_past(span)):
        return "past"
    token, before = span.root.head, span.root
    ahead = any(child.lower_ in words.AHEAD_PREPOSITIONS for child in span.root.lefts) or _preceded(span, words.AHEAD_PREPOSITIONS)
    for _ in range(8):
        if token == before:
            break
        told = "future" if ahead and _puts_off(token, span) else _told_by(token, span)
        if told is not None:
            if told == "future" and attributive and _is_behind(span.root.head) and not _modal(token):
                return None
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
    """Say whether a date stands behind "planned for", "due in Oslo on" or "a strike for", or in or after a noun phrase behind "ahead of"."""
    doc, position = span.doc, span.start - 1
    if position > 0 and doc[position].lower_ in {"on", "in"}:
        position -= 1
    if position > 0 and doc[position].lower_ == "for" and (doc[position - 1].lower_ in words.SET_FOR or _set_for(span, position)):
        return True
    if _due(doc, position, span):
        return True
    while position > 0 and doc[position].pos_ in {"NOUN", "PROPN", "ADJ", "DET", "PART", "NUM"} and span.start - position < 8:
        position -= 1
    return position > 0 and doc[position].lower_ == "of" and doc[position - 1].lower_ == "ahead"


def _beside_past(span: Span) -> bool:
    """Say whether a verb in the past tense stands right before a date, as in "said on Sunday it would give"."""
    at = span.start - 1
    while at > span.sent.start and span.doc[at].lower_ in {"on", "late", "early"}:
        at -= 1
    verb = span.doc[at]
    return at >= span.sent.start and verb.tag_ == "VBD" and verb.lemma_.lower() not in words.SET_UP


def _puts_off(verb: Token, span: Span) -> bool:
    """Say whether a verb sets a term: what it puts off, or what it wants, asks or expects, up to a date that lies ahead."""
    lemma = verb.lemma_.lower()
    return lemma in words.EXTENDING or (lemma in words.PLAN_WORDS and verb.tag_ in {"VBD", "VBN"} and verb != span.root.head)


def _is_behind(noun: Token) -> bool:
    """Say whether a noun stands behind "after" or its like, so that its day is over where no verb looks ahead ("since Sunday's vote")."""
    return any(child.dep_ == "case" and child.lower_ in {"after", "since", "following"} for child in noun.children)


def _modal(verb: Token) -> bool:
    return any(child.lower_ in words.FUTURE_AUXILIARIES or child.tag_ == "TO" for child in verb.children)


def _set_for(span: Span, position: int) -> bool:
    """Say whether "for" and a weekday alone give the day of what is called or fixed ("called a strike for Monday", not "for Friday prayers")."""
    doc = span.doc
    after = doc[span.end] if span.end < len(doc) else None
    alone = after is None or after.pos_ not in {"NOUN", "PROPN", "PART", "ADJ"}
    return alone and doc[span.start].lower_.endswith("day") and doc[position - 1].pos_ in {"NOUN", "VERB", "PROPN", "ADV"}


def _due(doc: Doc, position: int, span: Span) -> bool:
    """Say whether "due", "scheduled" or their like stand before a date, with a place between at the most."""
    for at in range(position, max(position - 6, span.sent.start - 1), -1):
        if doc[at].lower_ in words.DUE:
            return True
        if doc[at].pos_ not in {"ADP", "PROPN", "DET"}:
            return False
    return False


def _planned(noun: Token) -> bool:
    """Say whether a noun names what somebody is invited to, plans or wants."""
    if noun.dep_ not in {"obl", "obj"}:
        return False
    lemma = noun.head.lemma_.lower()
    return lemma in words.INVITING or (lemma in words.PLAN_WORDS and noun.head.tag_ in {"VB", "VBP", "VBZ"})


def _of_verb(verb: Token) -> Outlook:
    """Read the tense of a verb or of a predicate with a copula; None where it takes its time from the clause above."""
    if _due_to(verb):
        return "future"
    auxiliaries = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    forms = {child.lower_ for child in auxiliaries}
    if forms & {"have", "has", "had", "'ve", "’ve", "having"} and not forms & {"will"}:
        return "past"
    if forms & words.FUTURE_AUXILIARIES:
        return "future"
    if verb.tag_ == "VBD" or forms & {"was", "were", "did"} or _wrongly_present(verb):
        return "past"
    if (
        verb.tag_ == "VB"
        and verb.dep_ == "ROOT"
        and not any(child.dep_.startswith("nsubj") or child.tag_ == "TO" for child in verb.children)
    ):
        return "future"  # an order: "Ask me on Friday"
    lemma = verb.lemma_.lower()
    if verb.tag_ == "VB" and verb.dep_ in {"xcomp", "acl", "advcl"}:
        return _of_infinitive(verb)
    if verb.tag_ == "VBN" and not forms & {"is", "are", "be", "being", "am", "'s", "’s"}:
        return _of_participle(verb)
    if verb.tag_ in {"VBZ", "VBP"} or forms & {"is", "are", "am", "'s", "’s", "'re", "’re"}:
        return None if lemma in words.REPORTING_VERBS else "future"
    return None


def _due_to(verb: Token) -> bool:
    """Say whether an infinitive stands behind "due to" or its like, or whether a word is that "due" itself."""
    if verb.lower_ in words.DUE_TO and any(child.dep_ in {"xcomp", "ccomp"} and child.i > verb.i for child in verb.children):
        return True
    if verb.tag_ != "VB" or verb.i < 2:
        return False
    return verb.nbor(-1).lower_ == "to" and verb.nbor(-2).lower_ in words.DUE_TO


def _wrongly_present(verb: Token) -> bool:
    """Say whether a verb that is taken for a present tense is a past one: "tore", or "quit" in a clause about one thing."""
    if verb.tag_ != "VBP":
        return False
    return verb.lower_ != verb.lemma_.lower() or (
        verb.dep_ == "acl:relcl" and verb.head.tag_ in {"NN", "NNP"} and verb.i > 0 and verb.nbor(-1).lower_ in {"which", "that", "who"}
    )


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
    planned = governor.lemma_.lower() in words.PLAN_WORDS
    if governor == verb or (verb.dep_ == "advcl" and not (planned and governor.pos_ == "VERB")):
        return None
    if planned or governor.pos_ in {"NOUN", "PROPN", "SYM"} or governor.lemma_ == "be":
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
