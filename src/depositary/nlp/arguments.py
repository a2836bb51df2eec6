"""What verbs of stance, naming, asking and accusing report: a noun phrase or an infinitive rather than a clause.

Principle: the content is everything the verb takes after it ("affirmed the partnership", "urged both sides to …", "accused X of …" from "of" on).
Exceptions: guests are welcomed, not words; a bare present ("we welcome") is a release's own act; demands count only where they are quoted.
In doubt there is no statement, because the event that the verb tells is found elsewhere.
"""

from __future__ import annotations

import re

from spacy.tokens import Token

from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.clauses import case_of, dependents, following
from depositary.nlp.cues import Cue
from depositary.nlp.extent import Content, is_infinitive, is_that, reach, tidy
from depositary.nlp.layout import MARKS, Layout
from depositary.nlp.phrases import Construction
from depositary.nlp.quotes import Quote

_NEAR_WORDS = 8
_NEAR = 30  # characters between a verb of naming and the quotation in the name that it gives


def phrase_after(cue: Cue, layout: Layout) -> Content | None:
    """Return the noun phrase or infinitive that verbs of stance, of naming and of asking report."""
    lemma, verb = cue.lemma, cue.verb
    if content := named_before(cue, layout) or _as_something(cue, layout) or _estimate(cue, layout) or _told_to(cue, layout):
        return content
    if verb.tag_ == "VBG" and verb.idx == layout.sentence(verb.idx).start:
        return None
    objects = [child for child in dependents(verb, "obj", "iobj") if child.i > verb.i]
    construction: Construction | None = None
    if lemma in words.LIGHT_VERBS:
        nouns = [child for child in objects if child.lemma_ in words.LIGHT_VERBS[lemma]]
        return _light(cue, nouns[0], layout) if nouns else None
    if lemma in words.PREPOSITION_VERBS and (content := _prepositional(cue, layout)):
        return content
    if (
        lemma in words.DIRECTIVE_VERBS
        and objects
        and verb.tag_ in {"VBD", "VBZ", "VBP", "VBN"}
        and any(child.dep_ in {"xcomp", "ccomp"} for child in verb.children)
    ):
        construction = "directive"
    elif lemma in words.NAMING_VERBS and (quote := _name_in_quotes(cue, layout)) is not None:
        return Content(tidy(Span(verb.idx + len(verb.text), _end_of_name(cue, quote, layout)), layout), "naming")
    elif lemma in words.NAMING_VERBS and objects and _named(verb):
        construction = "naming"
    elif lemma in words.STANCE_VERBS and objects:
        construction = "stance"
    elif (lemma in words.NOUN_VERBS and (objects or dependents(verb, "ccomp"))) or (lemma == "deny" and dependents(verb, "xcomp")):
        construction = "noun"
    elif lemma == "urge" and objects:
        construction = "directive"
    elif lemma in words.QUOTED_NOUN_VERBS and (quoted := _quoted_object(cue, layout)):
        return quoted
    elif lemma in words.REJECTING_VERBS and any(_is_claim(child) for child in objects):
        construction = "noun"
    if construction is None:
        return None
    content = _argument(cue, layout, construction, None)
    own_voice = construction in {"noun", "stance"} and verb.tag_ in {"VBZ", "VBP"} and not dependents(verb, "aux")
    return None if content is None or (own_voice and not layout.quoted(content.span)) else content


def named_before(cue: Cue, layout: Layout) -> Content | None:
    """Return the name given to a thing that stands before the cue ("a move that X called “a mistake”", "what X termed a massacre")."""
    doc, at = cue.verb.doc, cue.verb.i + 1
    if cue.lemma not in words.NAMING_VERBS | words.AS_VERBS or not _after_relative(cue) or at >= len(doc):
        return None
    if doc[at].lower_ == "as":
        at += 1
    elif cue.lemma in words.AS_VERBS:
        return None
    sentence = layout.sentence(cue.verb.idx)
    quote = next((quote for quote in layout.quotes if doc[at].idx <= quote.span.start < doc[at].idx + _NEAR), None)
    if quote is None or (cue.subjects[0].pos_ == "PRON" and doc[cue.subjects[0].i - 1].lower_ == "what"):
        return None
    end = next((token.idx for token in doc[at:] if token.idx > doc[at].idx and _ends_name(token, quote)), sentence.end)
    span = tidy(Span(doc[at].idx, min(end, sentence.end)), layout)
    return Content(span, "naming") if span.end > span.start else None


def _after_relative(cue: Cue) -> bool:
    """Say whether a relative pronoun stands right before the cue's subject ("which the ministry called …")."""
    before = [token for token in cue.verb.doc if cue.clause.start - 12 <= token.idx < cue.clause.start and not token.is_space]
    return bool(before) and before[-1].lower_ in {"which", "what", "that", "whom", "who"}


def _ends_name(token: Token, quote: Quote | None) -> bool:
    """Say whether a word no longer belongs to a name that is given: a pause, a finite verb, "as", outside the quotation it begins with."""
    if quote is not None and token.idx < quote.span.end:
        return False
    return token.text in {",", ";", ".", ":", "—", "–", "-"} or token.tag_ in {"VBD", "VBZ", "VBP", "MD"} or token.lower_ in {"as", "but"}


def _quoted_object(cue: Cue, layout: Layout) -> Content | None:
    """Return a verb's object where it is a quotation or leads up to one ("cited “a threat”", "blamed the government for “chaos”", "spoke of “hope”")."""
    verb, sentence = cue.verb, layout.sentence(cue.verb.idx)
    after = words.SPEAKING_OF.get(cue.lemma)
    quote = next((quote for quote in layout.quotes if quote.span.start > verb.idx), None)
    if quote is None or quote.span.start >= sentence.end or quote.is_title(layout.text) or (after and following(verb).lower_ not in after):
        return None
    start = verb.idx + len(verb.text) if after is None else following(verb).idx + len(following(verb).text)
    between = layout.text[start : quote.span.start]
    if len(between.split()) >= _NEAR_WORDS or re.search(r"[,.;:]", between) or _has_finite(verb, quote.span.start):
        return None
    comma = re.compile(r"[,;]").search(layout.text, quote.span.end, sentence.end)
    first = next(token for token in verb.doc if token.idx >= start)
    end = max(quote.span.end, min(comma.start() if comma else sentence.end, reach(cue, first, layout)))
    return Content(tidy(Span(start, end), layout), "noun")


def _is_claim(noun: Token) -> bool:
    """Say whether a noun is a claim that is told ("the charge that …")."""
    told = any(token.lower_ == "that" for token in noun.doc[noun.i + 1 : noun.i + 3])
    return told and noun.lemma_.lower() in words.CLAIM_NOUNS | words.RUMOURS


def _has_finite(verb: Token, end: int) -> bool:
    return any(token.tag_ in {"VBD", "VBZ", "VBP", "MD"} for token in verb.doc[verb.i + 1 :] if token.idx < end)


def _estimate(cue: Cue, layout: Layout) -> Content | None:
    """Return the figure that somebody gives ("puts the dead at 1,419", "the cost, which the ministry put at $3 million")."""
    verb, sentence = cue.verb, layout.sentence(cue.verb.idx)
    if cue.lemma != "put":
        return None
    for token in verb.doc[verb.i + 1 : verb.i + 14]:
        if token.idx >= sentence.end or token.text in {",", ";", "."} or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return None
        figure = any(word.like_num or word.tag_ in {"CD", "$"} for word in verb.doc[token.i + 1 : token.i + 4])
        if token.lower_ == "at" and figure and (token.i > verb.i + 1 or _after_relative(cue)):
            end = next(
                (word.idx for word in verb.doc[token.i + 1 :] if word.text in {";", ",", "—", "–"} and not word.nbor(1).like_num),
                sentence.end,
            )
            return Content(tidy(Span(verb.nbor(1).idx, min(end, sentence.end)), layout), "naming")
    return None


def _told_to(cue: Cue, layout: Layout) -> Content | None:
    """Return what somebody is told to do ("told its citizens to leave", "appealed to the group not to harm him", "called on both sides to talk")."""
    verb, sentence = cue.verb, layout.sentence(cue.verb.idx)
    case = words.TOLD_TO.get(cue.lemma)
    if case is None or verb.tag_ not in {"VBD", "VBZ", "VBP", "VBN", "VBG"} or not (case == "" or verb.nbor(1).lower_ in case.split()):
        return None
    if case == "" and (verb.nbor(1).pos_ == "ADP" or verb.nbor(1).lower_ in {"not", "to", ",", "for"}):
        return None
    for token in verb.doc[verb.i + 2 : verb.i + 20]:
        if token.idx >= sentence.end or token.text in {";", "."} or token.lower_ == "that" or token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return None
        if token.tag_ == "TO" and (token.nbor(1).tag_ == "VB" or token.nbor(1).text in MARKS):
            return _argument(cue, layout, "directive", verb.nbor(1) if case else None)
    return None


def _as_something(cue: Cue, layout: Layout) -> Content | None:
    """Return what is said of a thing as something ("dismissed the figures as “hysteria”", "hailed it as a success")."""
    verb, sentence = cue.verb, layout.sentence(cue.verb.idx)
    if cue.lemma not in words.AS_VERBS or (cue.lemma not in words.STANCE_VERBS and not layout.quoted(Span(verb.idx, sentence.end))):
        return None
    for token in verb.doc[verb.i + 1 : verb.i + 30]:
        if token.text in {";", "."} or token.idx >= sentence.end or (token.tag_ in {"VBD", "VBZ"} and token.head == verb):
            return None
        if token.lower_ == "as" and token.i > verb.i + 1 and layout.quote(token.idx) is None:
            return _argument(cue, layout, "naming", None)
    return None


def _named(verb: Token) -> bool:
    named = [
        child for child in verb.children if child.i > verb.i and (child.dep_ == "xcomp" or (child.dep_ == "obl" and case_of(child) == "as"))
    ]
    return any(not is_infinitive(child) for child in named)


def _name_in_quotes(cue: Cue, layout: Layout) -> Quote | None:
    """Return the name in quotation marks that follows within a few words ("called it a “sad night”")."""
    if cue.verb.dep_.startswith("acl") and not dependents(cue.verb, "nsubj"):
        return None
    end = cue.verb.idx + len(cue.verb.text)
    quote = next((quote for quote in layout.quotes if quote.span.start >= end), None)
    between = layout.text[end : quote.span.start] if quote else "."
    return quote if 0 < len(between.split()) < 9 and not re.search(r"[.,;:\n]", between) else None


def _end_of_name(cue: Cue, quote: Quote, layout: Layout) -> int:
    """Return where a name in quotation marks ends, with the "of", "for" or relative clause that belongs to it."""
    after = re.compile(r" (?:of|for|that)\b[^,;.:“\"]*").match(layout.text, quote.span.end)
    if after is None:
        return quote.span.end
    first = next(token for token in cue.verb.doc if token.idx >= quote.span.start)
    return min(after.end(), max(quote.span.end, reach(cue, first, layout)))


def _prepositional(cue: Cue, layout: Layout) -> Content | None:
    """Return what follows the verb's preposition ("accused X of …", "called for …", "warned of …")."""
    if cue.lemma in words.QUOTED_DEMANDS and not any(
        cue.verb.idx < quote.span.start < layout.sentence(cue.verb.idx).end for quote in layout.quotes
    ):
        return None
    cases = words.PREPOSITION_VERBS[cue.lemma]
    construction: Construction = "accusation" if cue.lemma == "accuse" else "directive"
    for token in cue.verb.doc[cue.verb.i + 1 : cue.verb.i + 10]:
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} or token.text in {".", ";", ":"}:
            break
        if token.lower_ in cases and (
            token.i == cue.verb.i + 1 or cue.lemma == "accuse" or (cue.lemma == "warn" and token.head.head == cue.verb)
        ):
            return _argument(cue, layout, construction, token)
    return None


def _light(cue: Cue, noun: Token, layout: Layout) -> Content | None:
    after = [child for child in noun.subtree if child.i > noun.i]
    owned = dependents(noun, "nmod:poss")
    if owned:
        return _argument(cue, layout, "stance", None)
    return _argument(cue, layout, "stance", noun) if after and after[0].lower_ != "to" else None


def _argument(cue: Cue, layout: Layout, construction: Construction, skip: Token | None) -> Content | None:
    """Return everything the verb takes after it, up to the first aside that hangs on the verb, less the word skipped at its front."""
    doc, at = cue.verb.doc, (skip.i if skip is not None else cue.verb.i) + 1
    while at < len(doc) and (doc[at].is_space or _is_adverb(doc[at], cue) or is_that(doc[at])):
        at += 1
    sentence = layout.sentence(cue.verb.idx)
    if at >= len(doc) or doc[at].idx >= sentence.end:
        return None
    end = min(reach(cue, doc[at], layout), _next_clause(doc[at], sentence, layout))
    return Content(tidy(Span(doc[at].idx, max(doc[at].idx, end)), layout), construction)


def _next_clause(first: Token, sentence: Span, layout: Layout) -> int:
    """Return where a clause with a subject of its own begins after a comma; the sentence's end where there is none."""
    for comma in first.doc[first.i :]:
        if comma.idx >= sentence.end:
            break
        joint = following(comma)
        if comma.text == "," and joint.lower_ in {"and", "but", "while", "although", "though"} and layout.quote(comma.idx) is None:
            for token in first.doc[joint.i + 2 : joint.i + 12]:
                if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and token.nbor(-1).tag_ not in {"WDT", "WP"}:
                    return comma.idx
    return sentence.end


def _is_adverb(token: Token, cue: Cue) -> bool:
    return token.head == cue.verb and token.dep_ in {"advmod", "compound:prt", "punct"} and token.text not in MARKS
