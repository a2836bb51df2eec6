"""Reporting words: which words of a text say that somebody said something, and who.

Principle: a verb of saying counts where somebody is its subject and what it reports was really said: not under "not", "would", "refused to"
or "if", and not in the outlet's own first person. Exceptions: "denied" is itself a statement; a purpose ("called to congratulate") counts as done.
A report, a letter or a resolution speaks for whoever made it. In doubt a verb is no cue.
"""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.lang.english import reporting as words
from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.clauses import antecedent, case_of, dependents, following, is_negated, is_passive, is_verbal, surface_subjects
from depositary.nlp.layout import Layout, is_inside_quote
from depositary.nlp.tails import Tail, find_front, find_tail, follows_quotation

_ALL_VERBS = (
    words.CLAUSE_VERBS
    | words.QUOTATION_VERBS
    | words.NOUN_VERBS
    | words.STANCE_VERBS
    | words.DIRECTIVE_VERBS
    | words.THAT_VERBS
    | words.QUOTED_NOUN_VERBS
    | words.NAMING_VERBS
    | words.AS_VERBS
    | words.REJECTING_VERBS
    | words.TOLD_TO.keys()
    | {"put"}
    | words.THOUGHT_VERBS
    | frozenset(words.PREPOSITION_VERBS)
    | frozenset(words.LIGHT_VERBS)
)
_TAIL_VERBS = (words.CLAUSE_VERBS | words.QUOTATION_VERBS) - {"agree", "point", "relate", "urge", "go", "offer", "open", "begin"}
_FIRST_PERSON = frozenset({"i", "we", "you"})
_OF_ACTS = frozenset({"for", "from", "of", "in", "to", "without", "against"})  # "blamed for denying …" reports an act, not words
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_TAIL_TAGS = _FINITE | {"VBN", "NNS"}
_OWN_DEPS = frozenset({"aux", "aux:pass", "advmod", "compound:prt", "neg", "cop"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting verb with its subject's heads, and the stretch that subject and verb take up in the text.

    A `tail` stands after or amid what was said by its shape alone, whatever the tree.
    """

    verb: Token
    subjects: tuple[Token, ...]
    clause: Span
    tail: bool = False
    idiom: Span | None = None

    @property
    def lemma(self) -> str:
        """The verb's lemma in lower case; of an idiom of saying, "say"."""
        return reporting_lemma(self.verb) if self.idiom is None else "say"

    @property
    def span(self) -> Span:
        """The passage of the verb, or of the idiom that it is part of."""
        return self.idiom or token_span(self.verb)


def reporting_lemma(token: Token) -> str:
    """Return a verb's lemma in lower case; where the lemmatizer made up a word, the reporting verb that the form is one of."""
    lemma, form = token.lemma_.lower(), token.lower_
    if lemma in _ALL_VERBS or not form.endswith(("ing", "ed", "s")):
        return lemma
    for ending in ("ing", "ied", "ed", "es", "s"):
        stem = form.removesuffix(ending)
        if stem != form:
            for guess in (stem, stem + "e", stem + "y", stem[:-1]):
                if guess in _ALL_VERBS:
                    return guess
    return lemma


def token_span(token: Token) -> Span:
    """Return the passage of one token."""
    return Span(token.idx, token.idx + len(token.text))


def find_cues(doc: Doc, layout: Layout) -> tuple[Cue, ...]:
    """Return the reporting verbs of a text, outside quotations, with their subjects, in order."""
    found: list[Cue] = []
    for token in doc:
        if is_inside_quote(token, layout):
            continue
        if (cue := _tail_cue(token, layout)) is not None:
            found.append(cue)
            continue
        if token.lemma_ in words.TOLD_IDIOMS and (cue := _idiom(token, layout)) is not None:
            found.append(cue)
            continue
        if reporting_lemma(token) in _ALL_VERBS and _is_verb(token) and was_said(token) and not _is_verdict(token):
            subjects = _shared(token, found[-1], layout) if found else ()
            subjects = subjects or _within_sentence(token, subjects_of(token), layout)
            if subjects and not any(subject.lower_ in _FIRST_PERSON for subject in subjects):
                found.append(Cue(token, subjects, _clause(token, layout)))
    return tuple(found)


def _tail_cue(verb: Token, layout: Layout) -> Cue | None:
    """Return the cue that a reporting verb, or any verb right after a quotation, makes together with the shape of its surroundings."""
    tail = find_tail(verb, layout) if verb.tag_ in _TAIL_TAGS else None
    if tail is None:
        return None
    any_verb = verb.lemma_ not in words.NEVER_SPEECH and follows_quotation(tail.clause, layout)
    return Cue(verb, _of_tail(verb, tail), tail.clause, tail=True) if any_verb or reporting_lemma(verb) in _TAIL_VERBS else None


def _idiom(first: Token, layout: Layout) -> Cue | None:
    """Return the cue that begins at the verb of an idiom of saying ("let it be known that …"), None where the words are others."""
    doc = first.doc
    for phrase in words.TOLD_IDIOMS[first.lemma_]:
        last = first.i + len(phrase)
        if tuple(token.lower_ for token in doc[first.i + 1 : last + 1]) != phrase or last + 1 >= len(doc):
            continue
        tail = find_tail(first, layout, doc[last])
        subjects = (tail.subject,) if tail else subjects_of(first) or tuple(token for token in [find_front(first, layout)] if token)
        if not subjects or is_negated(first) or any(child.lower_ in words.UNSAID_MODALS for child in dependents(first, "aux")):
            return None
        start = (
            tail.clause.start
            if tail
            else min(first.idx, *(subject.left_edge.idx for subject in subjects if subject.i < first.i), first.idx)
        )
        end = doc[last].idx + len(doc[last].text)
        return Cue(doc[last], subjects, Span(start, end), tail=tail is not None, idiom=Span(first.idx, end))
    return None


def _within_sentence(verb: Token, subjects: tuple[Token, ...], layout: Layout) -> tuple[Token, ...]:
    """Return the subjects, or where the tree looks for them in another sentence, the noun phrase that stands before the verb in its own."""
    if verb.tag_ not in _FINITE or any(_same_sentence(noun, verb, layout) for noun in subjects):
        return subjects
    front = find_front(verb, layout)
    return (front,) if front is not None else subjects


def _of_tail(verb: Token, tail: Tail) -> tuple[Token, ...]:
    """Return the subject by the tree where it lies within the tail, so that joint speakers stay together; else by the shape."""
    own = [noun for noun in own_subjects(verb) if tail.clause.start <= noun.idx < tail.clause.end]
    return (tail.subject,) if tail.subject.ent_type_ == "PERSON" or not own else tuple(antecedent(noun) for noun in own)


def _shared(verb: Token, before: Cue, layout: Layout) -> tuple[Token, ...]:
    """Return the subject of the cue before it in the sentence, for a cue without one ("…, adding that …", "… and insisted that …")."""
    if dependents(verb, "nsubj") or not _same_sentence(verb, before.verb, layout) or before.verb.tag_ not in _FINITE:
        return ()
    inherited = surface_subjects(verb)
    if any(subject.i < before.verb.i for subject in inherited):
        return ()
    added = verb.tag_ == "VBG" and verb.lower_ in words.ADDING_WORDS and verb.i > 0 and verb.nbor(-1).text == ","
    joined = verb.tag_ == before.verb.tag_ and any(token.lower_ in {"and", "but"} for token in verb.doc[verb.i - 3 : verb.i])
    return before.subjects if added or (inherited and joined) else ()


def subjects_of(verb: Token) -> tuple[Token, ...]:
    """Return the head of a reporting verb's subject; where it has none of its own, the noun right before it or the sentence's first."""
    contact = _contact(verb)
    # A sentence without a verb of its own, and a comma right before this one: the parser took the main clause for a relative one.
    headless = (
        verb.dep_ in {"acl:relcl", "acl", "advcl"}
        and (verb.tag_ in _FINITE or verb.tag_ == "VBN")
        and verb.sent.root.pos_ in {"NOUN", "PROPN"}
        and verb.i
        and verb.nbor(-1).text == ","
    )
    if headless and (first := _first_noun(verb)) is not None:
        return (first,)
    if own := own_subjects(contact if contact is not None else verb):
        return tuple(antecedent(noun) for noun in own)
    if verb.tag_ in _FINITE or dependents(verb, "aux"):
        at = verb.i - 1
        while at > 0 and (verb.doc[at].tag_ in {"RB", "MD"} or verb.doc[at].pos_ == "AUX"):
            at -= 1
        before = verb.doc[max(at, 0)]
        if before.pos_ in {"PROPN", "PRON", "NOUN"} and before.lower_ not in {"who", "which", "that"}:
            return (_top(before, verb),)
        if before.text == "," and verb.dep_ in {"ROOT", "parataxis"} and (first := _first_noun(verb)) is not None:
            return (first,)
    found = surface_subjects(verb)
    return tuple(sorted(found, key=lambda noun: (noun.i > verb.i, abs(noun.i - verb.i)))[:1])


def _first_noun(verb: Token) -> Token | None:
    """Return the last noun before the first comma of a verb's sentence ("Anna Berg, whose …, has denied"), None where a verb comes first."""
    last = None
    for token in verb.sent:
        if token.text == "," or token.i >= verb.i:
            return last
        if is_verbal(token) or token.pos_ in {"SCONJ", "ADP"}:
            return None
        last = token if token.pos_ in {"NOUN", "PROPN"} else last
    return None


def _top(noun: Token, verb: Token) -> Token:
    """Climb from the last word of a noun phrase to its head."""
    while noun.head.i < verb.i and noun.head.pos_ in {"PROPN", "NOUN"} and noun.head != noun and noun.dep_ not in {"conj", "obl", "obj"}:
        noun = noun.head
    return noun


def _is_verb(token: Token) -> bool:
    if token.tag_ == "VBG" and any(child.lower_ in _OF_ACTS for child in dependents(token, "mark", "case")):
        return False
    return is_verbal(token) and token.dep_ not in {"amod", "compound", "case", "fixed", "aux", "mark"}


def was_said(verb: Token) -> bool:
    """Say whether a reporting verb reports something as really said."""
    if is_passive(verb) or (is_negated(verb) and verb.lemma_ not in {"deny"}):
        return False
    if verb.tag_ == "VBN" and not any(child.lemma_ == "have" for child in dependents(verb, "aux")) and verb.dep_ != "conj":
        return False
    auxiliaries = {child.lower_ for child in dependents(verb, "aux")}
    if auxiliaries & words.UNSAID_MODALS or any(mark.lower_ in {"if", "unless", "whether"} for mark in dependents(verb, "mark")):
        return False
    if verb.dep_ == "conj" and not dependents(verb, "nsubj") and is_verbal(verb.head) and verb.tag_ == "VB":
        return was_said(verb.head)
    if verb.tag_ == "VB" and not auxiliaries & {"do", "did", "does"}:
        return _is_purpose(verb)
    return not (verb.dep_ == "xcomp" and verb.head.lemma_ in words.UNSAID_HEADS)


def _is_verdict(verb: Token) -> bool:
    """Say whether a verb only tells what became of what was said ("…, a charge that the ministry denied")."""
    return verb.dep_ in {"acl", "acl:relcl"} and verb.head.lemma_ in words.VERDICT_NOUNS and not dependents(verb, "ccomp")


def _is_purpose(verb: Token) -> bool:
    """Say whether an infinitive tells what was done ("called to congratulate"), not what was wanted ("agreed to report")."""
    if _contact(verb) is not None:
        return True
    return verb.dep_ == "xcomp" and verb.head.lemma_ in words.CARRYING_ON and was_said(verb.head)


def _contact(verb: Token) -> Token | None:
    """Return the verb of calling or meeting whose purpose an infinitive tells."""
    if verb.tag_ != "VB" or verb.dep_ not in {"advcl", "xcomp", "acl"}:
        return None
    return next((word for word in verb.ancestors if word.lemma_ in words.CONTACT_VERBS and word.tag_ in {"VBD", "VBZ", "VBP"}), None)


def own_subjects(verb: Token) -> list[Token]:
    """Return a verb's own subject: the one before it if there is one, not a relative pronoun if there is another."""
    found = dependents(verb, "nsubj")
    before = [noun for noun in found if noun.i < verb.i]
    kept = before or found
    named = [noun for noun in kept if noun.lower_ not in {"who", "which", "that", "what", "whom"}]
    return named[-1:] if named else kept[-1:]


def _clause(verb: Token, layout: Layout) -> Span:
    """Return the stretch from the first to the last of verb, subject and the verb's own little words."""
    parts = [verb, *(child for child in verb.children if child.dep_ in _OWN_DEPS)]
    for subject in own_subjects(verb):
        parts += [word for word in subject.subtree if not is_inside_quote(word, layout)]
    # A comma that the parser hangs on the speaker stands between what is said and who says it.
    reach = [part for part in parts if _same_sentence(part, verb, layout) and part.pos_ != "PUNCT"]
    return Span(min(part.idx for part in reach), max(part.idx + len(part.text) for part in reach))


def _same_sentence(one: Token, other: Token, layout: Layout) -> bool:
    return layout.sentence(one.idx) == layout.sentence(other.idx)


@dataclass(frozen=True, slots=True)
class Source:
    """An "according to" phrase: its words, the head of its noun phrase, and the whole stretch."""

    cue: Span
    noun: Token
    clause: Span


def find_sources(doc: Doc, layout: Layout) -> tuple[Source, ...]:
    """Return the "according to" phrases of a text and their like, outside quotations, in order."""
    found = []
    for token in doc:
        for phrase in words.SOURCE_PHRASES:
            end = token.i + len(phrase)
            if tuple(word.lower_ for word in doc[token.i : end]) == phrase and end < len(doc) and not is_inside_quote(token, layout):
                noun = _governed(token, end)
                found.append(Source(Span(token.idx, doc[end - 1].idx + len(doc[end - 1].text)), noun, _phrase(token, noun, layout)))
        if token.lower_ in words.VIEW_NOUNS and not is_inside_quote(token, layout) and (view := _view(token, layout)) is not None:
            found.append(view)
    return tuple(found)


def _view(preposition: Token, layout: Layout) -> Source | None:
    """Return the source of "in the minister's words" or "by the count of the ministry"; None where nobody's words or count are named."""
    doc = preposition.doc
    for noun in doc[preposition.i + 1 : preposition.i + 12]:
        if noun.text in {",", ".", ";"} or noun.tag_ in _FINITE:
            return None
        if noun.lower_ not in words.VIEW_NOUNS[preposition.lower_] or noun.head == noun.nbor(-1):
            continue
        after = following(noun)
        owner = next((doc[at - 1] for at in (noun.i - 1, noun.i - 2) if doc[at].tag_ == "POS"), None)
        if owner is None and after.lower_ in {"of", "by"} and after.i + 1 < len(doc) and doc[preposition.i + 1].pos_ == "DET":
            owner = _governed(after, after.i + 1)
        if owner is None or owner.ent_type_ == "DATE":
            return None
        end = max(noun.idx + len(noun.text), _phrase(after, owner, layout).end if owner.i > noun.i else 0)
        return Source(Span(preposition.idx, noun.idx + len(noun.text)), owner, Span(preposition.idx, end))
    return None


def _governed(token: Token, end: int) -> Token:
    """Return the noun that a preposition governs, or the last noun of the run that follows where the tree does not say."""
    if token.dep_ == "case" and token.head.i >= end:
        return token.head
    last = token.doc[end]
    while last.i + 2 < len(token.doc) and last.nbor(1).text == "-" and not last.whitespace_:
        last = last.nbor(2)
    while last.i + 1 < len(token.doc) and last.nbor(1).pos_ in {"NOUN", "PROPN", "ADJ"} and last.pos_ in {"DET", "ADJ", "NOUN", "PROPN"}:
        last = last.nbor(1)
    return last


def _phrase(token: Token, noun: Token, layout: Layout) -> Span:
    sentence = layout.sentence(token.idx)
    end = max([noun.idx + len(noun.text), *(word.idx + len(word.text) for word in noun.subtree if word.idx < sentence.end)])
    return Span(token.idx, min(end, sentence.end))


def maker(noun: Token) -> Token | None:
    """Return who made a document or claim: "the ministry's report", "a statement by the ministry", "the ministry notice"."""
    for child in noun.children:
        if child.dep_ == "nmod:poss" and child.pos_ != "PRON":
            return child
    for child in noun.children:
        if child.dep_ in {"nmod", "obl", "obl:agent"} and case_of(child) in {"by", "from", "of"}:
            return child
    released = [
        word
        for child in dependents(noun, "acl")
        if child.lemma_ in words.RELEASING_VERBS
        for word in dependents(child, "obl")
        if case_of(word) in {"by", "from"}
    ]
    if released:
        return released[0]
    before = [child for child in noun.children if child.i < noun.i and child.dep_ in {"compound", "nmod", "amod", "nmod:desc"}]
    named = [child for child in before if child.pos_ == "PROPN" or child.lemma_.lower() in roles.STATE_NOUNS]
    if named:
        return named[-1]
    released_by = noun.dep_ == "obj" and noun.head.lemma_ in words.RELEASING_VERBS
    return next(iter(surface_subjects(noun.head)), None) if released_by else None
