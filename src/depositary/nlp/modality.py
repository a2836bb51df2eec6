"""Whether an act happened, goes on, is planned, is weighed, or is denied.

Principle: the predicate's own tense and modal verb come first, then the verbs that govern it ("plans to", "is considering", "denied that").
An act inside a condition, a wish or a purpose is not told as an act: no modality.
In doubt an act in the past or present tense occurred.
"""

from __future__ import annotations

from typing import Literal

from spacy.tokens import Token

from depositary.kinds.event import Modality
from depositary.lang.english.frames import CALLED_OFF, CONSIDERING, FALSE, FORTHCOMING, HEDGES, IRREALIS_MARKS, PLANNING, POSSIBLE
from depositary.nlp.clauses import (
    is_future,
    is_negated,
    is_passive,
    is_predicate,
    is_verbal,
    objects,
    obliques,
    particles,
    surface_subjects,
    tense,
)
from depositary.nlp.matching import is_infinitive

WISHES = frozenset(
    """
    hope wish want seek strive fail like aim struggle need help enable allow refuse decline ask urge call
    """.split()
)
TRANSPARENT = frozenset(
    """
    begin start continue keep resume proceed move go come manage be have decide agree get remain seem appear happen say report
    announce
    """.split()
)
DECIDED = frozenset("decision move order step action agreement deal pledge promise attempt commitment announcement offer readiness".split())
PLANNED = frozenset("plan intention intent schedule proposal arrangement preparation".split())
PERFORMED = frozenset("thank congratulate express welcome commend praise apologize apologise condemn reiterate stress salute".split())
TALKING = frozenset({"talk", "speak", "think", "discuss", "ask", "inquire"})
OBLIGING = frozenset({"must", "should"})
AREAS = frozenset({"area", "field", "form", "site", "venue", "subject", "object", "target"})
HINTING = frozenset({"suggest", "indicate", "hint", "appear"})
EVIDENCE = frozenset("imagery images image footage picture photograph video satellite evidence map".split())
SCHEDULED = frozenset("set schedule plan expect slate fix arrange pencil foresee".split())
WEIGHED = frozenset("option possibility idea suggestion".split())
ARRANGED = frozenset("meet visit travel fly sign attend".split())
ARRIVING = frozenset(
    "meet call speak travel visit arrive fly gather convene phone talk host write hold have join send dispatch try attempt".split()
)


def modality(token: Token, support: Token) -> Modality | None:
    """Return how an act is put, or None where it is not told as an act at all; negation counts as denied."""
    if _irrealis(support):
        return None
    if _is_obliged(support):
        return None
    if token.pos_ == "NOUN" and _is_called_off(token):
        return "denied"
    if support is not token and support.lemma_ in SCHEDULED and is_passive(support):
        return "planned"
    if any(child.dep_ in {"xcomp", "ccomp"} and is_infinitive(child) and child.lemma_ in CONSIDERING for child in token.children):
        return "considered"
    own = _own(support) if is_predicate(support) else _of_noun(token)
    governed = _governed(support)
    if governed is None:
        return None
    if own == "denied" or governed == "denied":
        return "denied"
    if governed in {"considered", "planned"}:
        return governed
    if token.pos_ in {"NOUN", "PROPN"} and (hint := _of_noun(token)) not in {"occurred"}:
        return hint
    return own


def _is_called_off(token: Token) -> bool:
    """Say whether a noun names what somebody cancels: "called off the talks", "the visit was postponed"."""
    head = token.head
    if token.dep_ not in {"obj", "nsubj:pass"} or head.lemma_ not in CALLED_OFF or is_negated(head):
        return False
    return head.lemma_ != "call" or "off" in particles(head)


def _own(token: Token) -> Modality:
    if is_negated(token):
        return "denied"
    form = tense(token)
    if form.time == "infinitive" and any(child.lower_ in {"is", "are"} for child in token.children):
        return "planned"
    if is_future(token):
        return "planned"
    if form.modal in HEDGES:
        return "considered"
    if form.time == "future":
        return "planned"
    if form.progressive and form.time == "present" and not form.perfect:
        # "Is meeting" tells an appointment, "is bombing" what goes on.
        return "planned" if token.lemma_ in ARRANGED else "ongoing"
    return "occurred"


def _of_noun(token: Token) -> Modality:
    if any(child.lower_ == "no" for child in token.children if child.dep_ == "det"):
        return "denied"
    words = {child.lower_ for child in token.children if child.dep_ in {"amod", "advmod"}}
    if token.dep_ == "nmod" and token.head.lemma_.lower() in AREAS:
        words |= {child.lower_ for child in token.head.children if child.dep_ == "amod"}
    if words & POSSIBLE:
        return "considered"
    if words & FORTHCOMING:
        return "planned"
    return "ongoing" if words & {"ongoing", "continuing", "current", "continued"} else "occurred"


def _is_obliged(token: Token) -> bool:
    """Say whether an act is only what somebody must or should do: "they must stop", "we must keep pressing"."""
    while True:
        if is_predicate(token) and any(child.dep_ == "aux" and child.lower_ in OBLIGING for child in token.children):
            return not any(child.dep_ == "aux" and child.lower_ == "have" for child in token.children)
        if token.dep_ not in {"xcomp", "conj"} or token.head is token or any(child.dep_.startswith("nsubj") for child in token.children):
            return False
        token = token.head


def _irrealis(token: Token) -> bool:
    """Say whether a predicate stands in a condition."""
    for word in (token, *token.ancestors):
        marks = {child.lower_ for child in word.children if child.dep_ in {"mark", "advmod"}}
        if marks & IRREALIS_MARKS and word.dep_ in {"advcl", "ccomp", "acl"}:
            return True
        if word.dep_ in {"acl:relcl", "parataxis", "conj"} and any(child.dep_.startswith("nsubj") for child in word.children):
            return False
    return False


def _governed(token: Token) -> Modality | None:
    """Return what the governing verbs make of an act: unchanged ("occurred"), planned, considered, denied, or nothing (None)."""
    word = token
    while word.dep_ in {"xcomp", "ccomp", "acl", "advcl", "conj", "obj"} and word.head is not word:
        head = word.head
        if word.dep_ == "obj" and not (head.lemma_ in CONSIDERING or head.lemma_ in {"plan", "schedule"}):
            return "occurred"
        if word.dep_ == "conj" and any(child.dep_.startswith("nsubj") for child in word.children):
            return "occurred"
        if word.dep_ == "advcl" and not is_infinitive(word):
            topic = any(child.lower_ == "about" for child in word.children if child.dep_ in {"mark", "case"})
            return "considered" if topic and head.lemma_ in TALKING else "occurred"
        verdict = _verdict(head, word)
        if verdict == "told":
            return "occurred"
        if verdict != "occurred":
            return verdict
        word = head
    return "occurred"


def _verdict(head: Token, word: Token) -> Modality | Literal["told"] | None:
    """Return what one governor makes of an act; "told" where nothing further up matters."""
    lemma = head.lemma_.lower()
    if word.dep_ == "conj":
        return "occurred"
    if word.dep_ == "advcl":
        return "occurred" if lemma in TRANSPARENT or lemma in ARRIVING else None
    if word.dep_ == "xcomp" and lemma == "call" and not any(case == "on" for case, _ in obliques(head)) and objects(head):
        return "occurred"
    if word.dep_ == "acl":
        return _of_infinitive(lemma) if is_infinitive(word) else "told"
    if word.dep_ == "obj":
        return "considered" if lemma in CONSIDERING else "planned"
    if lemma in CONSIDERING or (
        lemma in HINTING and any(noun.lower_ in EVIDENCE or noun.lemma_ in EVIDENCE for noun in surface_subjects(head))
    ):
        return "considered"
    if is_verbal(head) and is_negated(head) and word.dep_ == "xcomp":
        return "denied"
    if word.dep_ == "xcomp" and lemma in WISHES:
        return "occurred" if lemma in {"like", "want", "wish"} and word.lemma_ in PERFORMED else None
    if word.dep_ == "xcomp" and lemma in PLANNING:
        return "planned"
    if word.dep_ == "xcomp" and tense(head).time == "future":
        return "planned"
    if word.dep_ == "xcomp" and tense(head).modal in HEDGES:
        return "considered"
    return "denied" if lemma in FALSE and word.dep_ in {"ccomp", "xcomp"} else "occurred"


def _of_infinitive(noun: str) -> Modality | None:
    """Return what a noun makes of the infinitive that hangs on it ("decision to cut", "plan to send", "chance to meet")."""
    if noun in DECIDED:
        return "occurred"
    if noun in WEIGHED:
        return "considered"
    return "planned" if noun in PLANNED else None
