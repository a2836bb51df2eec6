"""How far what was said reaches: the shared rules for the end of a clause or phrase, and for clean edges.

Principle: a content ends with its sentence, or before the first clause that hangs on the reporting verb itself ("…, adding that …", "… and welcomed …",
"…, according to …"). No quotation is cut at either edge. In doubt it ends with the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Token

from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.clauses import dependents, following, is_verbal
from depositary.nlp.cues import Cue
from depositary.nlp.layout import MARKS, Layout
from depositary.nlp.phrases import Construction

_ADDED = re.compile(rf",\s+(?:(?:while|also|further|even)\s+)*(?:{'|'.join(sorted(words.ADDING_WORDS))})\b")


_CONCEDED = re.compile(r", (?=(?:he|she|it|they|the)\b|[A-Z])")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERDICT = re.compile(
    rf", (?:an?|the same) (?:\w+ )?(?:{'|'.join(sorted(words.VERDICT_NOUNS))}) (?:that|which|\w+(?: \w+)? (?:denied|denies|rejected))\b"
)
_PLAIN = frozenset({"say", "urge", "call", "demand"})
_ASIDES = frozenset({"conj", "cc", "parataxis", "advcl"})


@dataclass(frozen=True, slots=True)
class Content:
    """A passage that was said, how it is tied to its cue, and the passage that ties them."""

    span: Span
    construction: Construction


def reach(cue: Cue, first: Token, layout: Layout) -> int:
    """Return where what is said ends: with the sentence, or before the first clause that hangs on the reporting verb itself."""
    verb = cue.verb
    stop = min(layout.sentence(verb.idx).end, next_source(first, layout))
    if verb.dep_.startswith("acl") or (verb.dep_ in {"advcl", "csubj"} and verb.head.i > verb.i):
        stop = min(stop, verb.right_edge.idx + len(verb.right_edge.text))
    opening = next((mark for mark in dependents(verb, "mark") if mark.idx == layout.sentence(verb.idx).start), None)
    if opening is not None and (main := _CONCEDED.search(layout.text, first.idx + 15, stop)):
        stop = main.start()
    for child in verb.children:
        edge = child.left_edge
        if edge.i > first.i and child.dep_ in _ASIDES and _is_aside(child) and edge.idx < stop:
            stop = edge.idx
    stop = min(stop, _verdict_on(first, stop, layout), _teller_goes_on(cue, first, stop, layout))
    added = _ADDED.search(layout.text, first.idx, stop)
    return min(added.start() if added else stop, _next_verb(cue, first, stop))


def _verdict_on(first: Token, stop: int, layout: Layout) -> int:
    """Return where the teller names what was said ("…, a charge that the ministry denied")."""
    found = _VERDICT.search(layout.text, first.idx, stop)
    return stop if found is None or layout.quote(found.start()) is not None else found.start()


def _teller_goes_on(cue: Cue, first: Token, stop: int, layout: Layout) -> int:
    """Return where a clause begins after a comma that is no longer in the tense of reported speech, and so is the teller's own."""
    if cue.verb.tag_ != "VBD":
        return stop
    inside = [token for token in first.doc[first.i :] if token.idx < stop]
    own = next((token for token in inside if token.tag_ in _FINITE), None)
    if own is None or own.lower_ not in words.SHIFTED:
        return stop
    for comma in inside:
        after = following(comma)
        if comma.text != "," or after.lower_ not in {"and", "but", "while", "even", "although"} or layout.quote(comma.idx) is not None:
            continue
        later = next((token for token in inside if token.i > after.i + 1 and token.tag_ in _FINITE), None)
        if later is not None and later.lower_ not in words.SHIFTED and _has_own_subject(later, after):
            return comma.idx
    return stop


def _has_own_subject(verb: Token, joint: Token) -> bool:
    """Say whether a finite verb has a subject that is no relative pronoun and stands after the word that joins its clause."""
    governor = verb.head if verb.dep_ in {"aux", "cop", "aux:pass"} else verb
    found = dependents(governor, "nsubj")
    return any(noun.left_edge.i == joint.i + 1 and noun.tag_ not in {"WDT", "WP"} and noun.lower_ != "that" for noun in found)


def _next_verb(cue: Cue, first: Token, stop: int) -> int:
    """Return where "… and welcomed …", a further reporting verb of the same speaker's, begins; `stop` where there is none."""
    for token in first.doc[first.i + 1 :]:
        if token.idx >= stop:
            break
        lemma = token.lemma_
        that = lemma in words.CLAUSE_VERBS and following(token).lower_ == "that" and following(token).tag_ == "IN"
        if token.tag_ != "VBD" or dependents(token, "nsubj") or not (that or lemma in words.STANCE_VERBS | words.NOUN_VERBS | _PLAIN):
            continue
        at = token.i - 1
        while at > first.i and first.doc[at].tag_ == "RB":
            at -= 1
        if first.doc[at].lower_ == "and" and (
            token.lemma_ not in _PLAIN or first.doc[at - 1].text in {",", *MARKS} or cue.lemma not in words.CLAUSE_VERBS
        ):
            return first.doc[at].idx
    return stop


def _is_aside(child: Token) -> bool:
    if child.dep_ == "conj":
        joined = child.left_edge.lower_ in {"and", "but", "or", "while", ",", ";"} or bool(dependents(child, "cc"))
        return joined and is_verbal(child) and (child.tag_ == child.head.tag_ or bool(dependents(child, "nsubj")))
    if child.dep_ == "cc":
        return any(is_verbal(token) for token in child.head.conjuncts if token.i > child.i)
    if child.dep_ == "advcl":
        return child.left_edge.i > 0 and child.left_edge.nbor(-1).text == ","
    return child.dep_ == "parataxis" and child.i > child.head.i and bool(dependents(child, "nsubj"))


def next_source(token: Token, layout: Layout) -> int:
    """Return where an "according to" after the word begins."""
    found = re.compile(r",? according to\b").search(layout.text, token.idx)
    return found.start() if found else len(layout.text)


def is_that(token: Token) -> bool:
    """Say whether a word is the "that" which begins a clause, not one that is its subject."""
    return token.lower_ == "that" and not (token.tag_ in {"DT", "WDT"} and following(token).tag_ in {"VBD", "VBZ", "VBP", "MD"})


def is_infinitive(token: Token) -> bool:
    """Say whether a verb is an infinitive without a subject."""
    return any(child.lower_ == "to" and child.dep_ in {"mark", "aux"} for child in token.children) and not dependents(
        token, "nsubj", "csubj"
    )


def tidy(span: Span, layout: Layout) -> Span:
    """Trim spaces and stray marks at both ends, and let no quotation be cut at either."""
    text, start, end = layout.text, span.start, span.end
    while start < end and (text[start].isspace() or text[start] in ",;:—–"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:.—–(["):
        end -= 1
    for quote in layout.quotes:
        if (start < quote.span.end < end + 3 and quote.span.end > end and start <= quote.span.start) or (
            quote.span.start < end < quote.span.end and start <= quote.span.start
        ):
            end = quote.span.end
        if start - 2 < quote.span.start < start < quote.span.end <= end + 1:
            start = quote.span.start
    return Span(start, max(start, end))
