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
from depositary.nlp.clauses import case_of, dependents
from depositary.nlp.cues import Cue
from depositary.nlp.extent import Content, is_infinitive, is_that, reach, tidy
from depositary.nlp.layout import MARKS, Layout
from depositary.nlp.phrases import Construction
from depositary.nlp.quotes import Quote


def phrase_after(cue: Cue, layout: Layout) -> Content | None:
    """Return the noun phrase or infinitive that verbs of stance, of naming and of asking report."""
    lemma, verb = cue.lemma, cue.verb
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
        return Content(tidy(Span(verb.idx + len(verb.text), quote.span.end), layout), "naming")
    elif lemma in words.NAMING_VERBS and objects and _named(verb):
        construction = "naming"
    elif lemma in words.STANCE_VERBS and objects:
        construction = "stance"
    elif (lemma in words.NOUN_VERBS and (objects or dependents(verb, "ccomp"))) or (lemma == "deny" and dependents(verb, "xcomp")):
        construction = "noun"
    elif lemma == "urge" and objects:
        construction = "directive"
    if construction is None:
        return None
    content = _argument(cue, layout, construction, None)
    own_voice = construction in {"noun", "stance"} and verb.tag_ in {"VBZ", "VBP"} and not dependents(verb, "aux")
    return None if content is None or (own_voice and not layout.quoted(content.span)) else content


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
        if token.lower_ in cases and (token.i == cue.verb.i + 1 or cue.lemma == "accuse"):
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
    span = tidy(Span(doc[at].idx, max(doc[at].idx, reach(cue, doc[at], layout))), layout)
    return Content(span, construction)


def _is_adverb(token: Token, cue: Cue) -> bool:
    return token.head == cue.verb and token.dep_ in {"advmod", "compound:prt", "punct"} and token.text not in MARKS
