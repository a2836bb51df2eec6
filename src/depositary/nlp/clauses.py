"""Who does what to whom in a clause, read off a tree with Universal Dependencies labels.

Principle: roles are the logical ones. The subject is who acts and the object is who is acted on, whatever the voice; a clause
without a subject of its own takes the one that grammar lends it (control, coordination, participles, relative clauses); a noun of
action has its doer in a possessor, a "by" phrase or a modifier.
Exceptions: "accused X of doing" and "barred X from doing" lend the object; verbs of promising lend the subject over their object.
In doubt nothing is returned: a missing party is better than a wrong one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Token

from depositary.model import Span
from depositary.nlp.nouns import DAYS

Time = Literal["past", "present", "future", "infinitive", "none"]

SUBJECT_CONTROL = frozenset({"promise", "vow", "threaten", "pledge", "swear", "offer"})
# Verbs without an object: their past tense after a noun is no passive, whatever the parse ("the council called on both sides").
INTRANSITIVE = frozenset(
    """
    call appeal agree arrive travel march protest resign retaliate cooperate talk meet withdraw retreat return apologize apologise object
    refuse decline vow fly land respond react go come insist plead stand demonstrate rally patrol clash cross riot advance
    erupt flare rage dock spread explode crash detonate walk flee step
    """.split()
)
PHRASAL = frozenset(
    {
        *(("hand", "over"), ("turn", "over"), ("cut", "off"), ("call", "off"), ("break", "off"), ("seal", "off"), ("fence", "off")),
        *(("shut", "down"), ("lay", "down"), ("shoot", "down"), ("brush", "aside"), ("brush", "off"), ("lock", "down"), ("set", "up")),
        *(("fly", "in"), ("hand", "in"), ("bring", "in"), ("take", "in"), ("let", "in"), ("send", "in"), ("write", "off"), ("pay", "out")),
        *(("bring", "down"), ("burn", "down"), ("gun", "down"), ("tear", "down"), ("round", "up"), ("call", "up"), ("hold", "back")),
        *(("put", "off"), ("blow", "up"), ("break", "up"), ("give", "up"), ("turn", "back"), ("send", "back"), ("hand", "out")),
    }
)
"""Verbs with a particle that a parser takes for the preposition of their object ("handed over five prisoners")."""
WILLING = frozenset("ready willing prepared open committed determined unwilling reluctant opposed able grateful".split())
"""What only somebody can be."""
MARKED = frozenset({"to", "for", "from", "against"})
"""Prepositions that a parser takes for the mark of a clause."""
RELATIVES = frozenset({"which", "who", "that", "whom", "whose"})
NEGATIONS = frozenset({"not", "n't", "never", "no", "neither", "nor", "hardly", "barely", "none", "nothing", "nobody"})
OBJECT_MARKS = frozenset({"of", "from", "for", "over", "into"})
# Measures of time, which stand behind a verb without being its object, and the means of "spoke by phone", which are no doers.
TIMES = frozenset(
    "second minute hour day night week weekend fortnight month quarter year decade century time percent mile kilometre".split()
)
MEANS = frozenset("phone telephone video videolink link videoconference teleconference mail email letter satellite vote".split())
DOER_CASES = ("by", "between", "among", "from")
SUBORDINATE = frozenset({"conj", "cc", "parataxis", "advcl", "advcl:relcl", "discourse", "vocative", "punct", "list", "dislocated"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tense:
    """How a predicate is put: its time, whether it is perfect, progressive or passive, and its modal verb ("" if none)."""

    time: Time
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    modal: str = ""


def is_stray(token: Token) -> bool:
    """Say whether a finite verb was parsed as the modifier of its object ("Norway severed ties" read like "the severed ties")."""
    if token.dep_ not in {"amod", "compound"} or token.pos_ != "VERB" or token.head.i < token.i:
        return False
    if any(child.dep_ in {"nsubj", "aux"} for child in token.children):
        return True
    return token.tag_ in {"VBD", "VBZ", "VBP"} or (token.tag_ == "VBN" and _is_verbless(token))


def _is_verbless(token: Token) -> bool:
    """Say whether the sentence of a participle has a noun for its root and words before the participle: it lacks its finite verb."""
    root = token.head.head if token.head.dep_ == "conj" else token.head
    if root.dep_ != "ROOT" or root.pos_ not in {"NOUN", "PROPN"} or any(child.dep_ in {"cop", "nsubj"} for child in root.children):
        return False
    return bool(_stray_subjects(token)) and all(noun.pos_ in {"NOUN", "PROPN", "PRON"} for noun in _stray_subjects(token))


def _stray_subjects(token: Token) -> list[Token]:
    """Return the noun phrase before a finite verb that was parsed as a modifier."""
    noun = token.head
    if noun.dep_ == "conj" and noun.head.i < token.i:
        return [noun.head]
    before = [child for child in noun.children if child.i < token.i and child.dep_ not in {"det", "punct", "case", "cc", "advmod", "mark"}]
    return before[-1:]


def dependents(token: Token, *labels: str) -> list[Token]:
    """Return the children with one of these labels; a label also stands for its subtypes ("obl" for "obl:agent")."""
    return [child for child in token.children if child.dep_ in labels or child.dep_.partition(":")[0] in labels]


def following(token: Token) -> Token:
    """Return the next token of the document; the last one follows itself."""
    return token.doc[min(token.i + 1, len(token.doc) - 1)]


def case_of(token: Token) -> str:
    """Return the preposition of a noun phrase in lower case, fixed phrases in full ("because of", "on behalf of"); "" if none."""
    words: list[Token] = []
    for case in dependents(token, "case"):
        if case.text in {"'s", "’s", "'", "’"}:
            continue
        words += [case, *dependents(case, "fixed")]
    if not words and token.pos_ in {"NOUN", "PROPN"} and token.dep_ in {"obl", "nmod"}:
        words = [mark for mark in dependents(token, "mark") if mark.lower_ in MARKED]
    return " ".join(word.lower_ for word in sorted(words, key=lambda word: word.i))


def particles(token: Token) -> tuple[str, ...]:
    """Return the particles of a phrasal verb ("out" of "rule out") in lower case."""
    found = [child.lower_ for child in token.children if child.dep_ == "compound:prt"]
    return (*found, *(case_of(noun) for noun in _phrasal_objects(token)))


def _phrasal_objects(token: Token) -> list[Token]:
    """Return the object of a phrasal verb whose particle was taken for its preposition."""
    after = [child for child in dependents(token, "obj", "obl") if child.i > token.i and (token.lemma_, case_of(child)) in PHRASAL]
    return [child for child in after if child.left_edge.i == token.i + 1][:1]


def is_verbal(token: Token) -> bool:
    """Say whether the token is a verb."""
    return token.pos_ in {"VERB", "AUX"} or token.tag_.startswith("VB")


def is_predicate(token: Token) -> bool:
    """Say whether the token heads a clause: a verb, or an adjective or noun with a copula or a subject."""
    return is_verbal(token) or any(child.dep_ in {"cop", "nsubj", "nsubj:pass", "csubj"} for child in token.children)


def is_passive(token: Token) -> bool:
    """Say whether a verb is passive: by its auxiliary, its subject or agent, or as a bare past participle after a noun."""
    if not is_verbal(token) or is_stray(token):
        return False
    labels = {child.dep_ for child in token.children}
    if (
        "aux:pass" in labels
        or (token.lemma_ != "stand" and any(child.lemma_ not in MEANS for child in dependents(token, "obl:agent")))
        or (labels & {"nsubj:pass", "csubj:pass"} and "obj" not in labels)
    ):
        return True
    if token.tag_ != "VBN" or dependents(token, "nsubj") or _has_aux(token):
        return False
    if token.dep_ == "conj" and is_verbal(token.head):
        return is_passive(token.head) and not dependents(token, "obj")
    if token.dep_ == "acl" and token.head.dep_ == "ROOT" and token.lemma_ in INTRANSITIVE:
        return False
    if token.dep_ in {"acl", "advcl", "amod", "xcomp"}:
        return not dependents(token, "obj")
    return False


def _has_aux(token: Token) -> bool:
    return any(child.dep_ == "aux" for child in token.children)


def antecedent(token: Token) -> Token:
    """Return the noun that a relative pronoun stands for; any other token stands for itself."""
    if token.lower_ not in RELATIVES or token.pos_ not in {"PRON", "DET", "SCONJ"}:
        return token
    for governor in token.ancestors:
        if governor.dep_ == "acl:relcl" and governor.left_edge.i <= token.i:
            return governor.head
    return token


def surface_subjects(token: Token, depth: int = 0) -> list[Token]:
    """Return the grammatical subject of a predicate, its own or the one that it inherits."""
    own = [] if _is_companion(token) else [antecedent(child) for child in dependents(token, "nsubj")]
    if not own:
        # The parser may hang the subject on the auxiliary ("the EU has … disbursed").
        own = [antecedent(child) for auxiliary in dependents(token, "aux") for child in dependents(auxiliary, "nsubj")]
    if not own and token.dep_ == "ccomp":
        own = _empty_subject(token)
    if own and is_verbal(token) and (called := [child for child in dependents(token, "vocative", "dislocated") if child.i < own[0].i]):
        return called[:1]
    if own or depth > 8:
        return own
    if is_stray(token):
        return _stray_subjects(token)
    head, label = token.head, token.dep_
    if label == "conj":
        return surface_subjects(head, depth + 1) if is_predicate(head) else []
    if label == "xcomp" or (label == "ccomp" and _is_infinitive(token)):
        return _controlled(head, depth)
    if label == "advcl":
        marks = {child.lower_ for child in dependents(token, "mark", "case")}
        return objects(head) if marks & OBJECT_MARKS and objects(head) else surface_subjects(head, depth + 1)
    if label == "acl:relcl":
        return [] if dependents(token, "nsubj", "csubj") else [head]
    if label in {"acl", "amod"}:
        return _from_noun(token, depth)
    return []


def _empty_subject(token: Token) -> list[Token]:
    """Return an "it" that a parser took for an empty subject where somebody is meant ("the bloc said it was ready to help")."""
    clausal = any(child.dep_ in {"csubj", "ccomp"} for child in token.children)
    able = token.lower_ in WILLING or (token.pos_ == "VERB" and bool(dependents(token, "obj")))
    return [child for child in dependents(token, "expl") if child.lower_ == "it" and able and not clausal]


def _is_companion(token: Token) -> bool:
    """Say whether the noun before an infinitive was met rather than acts: "met with the king to reaffirm", parsed as one clause."""
    return (
        token.dep_ == "advcl" and _is_infinitive(token) and any(child.dep_ == "mark" and child.lower_ == "with" for child in token.children)
    )


def _controlled(head: Token, depth: int) -> list[Token]:
    if not is_verbal(head):
        return surface_subjects(head, depth + 1)
    own = [antecedent(child) for child in dependents(head, "obj", "iobj")]
    if own and head.lemma_ not in SUBJECT_CONTROL:
        return own[:1]
    called = [noun for case, noun in obliques(head) if case in {"on", "upon"} and head.lemma_ in {"call", "prevail", "urge"}]
    called += [noun for case, noun in obliques(head) if case == "for" and head.lemma_ in {"call", "wait", "ask", "appeal"}]
    called += [noun for case, noun in obliques(head) if case == "to" and head.lemma_ in {"appeal"}]
    return called[:1] or surface_subjects(head, depth + 1)


def _is_infinitive(token: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ == "mark" for child in token.children)


def _from_noun(token: Token, depth: int) -> list[Token]:
    noun = token.head
    if not _is_infinitive(token):
        return [noun]
    doers = [] if depth > 8 or noun.pos_ == "PROPN" else subjects(noun, depth + 1)
    if doers:
        return doers
    if noun.dep_ in {"obj", "obl", "xcomp", "nsubj:pass"} and is_verbal(noun.head):
        return subjects(noun.head, depth + 1)
    return []


def subjects(token: Token, depth: int = 0) -> list[Token]:
    """Return the heads of the noun phrases that act: the doers of a verb in either voice, or of a noun of action."""
    if not is_predicate(token):
        return noun_subjects(token)
    if not is_passive(token):
        return surface_subjects(token, depth)
    dead = [child for child in dependents(token, "xcomp") if child.lower_ == "dead"]
    agents = [child for word in (token, *dead) for child in word.children if child.dep_ == "obl:agent"]
    agents += [child for child in dependents(token, "obl") if child.dep_ != "obl:agent" and case_of(child) == "by"]
    if not agents and token.dep_ == "conj" and is_verbal(token.head) and is_passive(token.head) and depth <= 8:
        return subjects(token.head, depth + 1)
    return [antecedent(agent) for agent in agents]


def noun_subjects(token: Token) -> list[Token]:
    """Return the doers of a noun of action: "Norway's pledge", "a pledge by Norway", "the Russian refusal", "resignation of X"."""
    of_cases = dict(reversed(obliques(token)))
    for case in DOER_CASES[:1]:
        if case in of_cases:
            return [of_cases[case]]
    if owner := [antecedent(child) for child in token.children if child.dep_ == "nmod:poss"]:
        return owner
    for case in DOER_CASES[1:]:
        if case in of_cases:
            return [of_cases[case]]
    if modifiers := noun_modifiers(token):
        return modifiers
    return [of_cases["of"]] if "of" in of_cases else []


def noun_modifiers(token: Token) -> list[Token]:
    """Return the names and adjectives of states before a noun ("Russian", "U.S.", "EU"), nearest last."""
    return [
        child
        for child in token.children
        if child.i < token.i
        and (
            child.dep_ in {"compound", "nmod", "nmod:desc"}
            or (child.dep_ == "amod" and child.text[:1].isupper())
            or (child.dep_ == "nsubj" and child.pos_ == "PROPN" and token.dep_ in {"obj", "obl", "nmod"} and child.i == token.i - 1)
        )
    ]


def objects(token: Token) -> list[Token]:
    """Return the heads of the noun phrases that are acted on: direct objects, subjects of passives, antecedents of relative clauses."""
    if is_passive(token):
        # "Somalia was given wheat": the receiver stands in the place of the object.
        return [antecedent(child) for child in dependents(token, "obj")] or surface_subjects(token)
    own = [antecedent(child) for child in dependents(token, "obj") if child.text not in DAYS] or _phrasal_objects(token)
    if own:
        return own
    if is_stray(token):
        return [token.head]
    gap = token.dep_ == "acl:relcl" and dependents(token, "nsubj") and not _gap_filled(token)
    if gap and is_verbal(token):
        return [token.head]
    if token.dep_ != "conj" and (
        shared := [child for child in dependents(token, "conj") if is_verbal(child) and child.i < _first_obj(child)]
    ):
        last = shared[-1]
        between = token.doc[token.i + 1 : last.i]
        if not any(is_verbal(word) or word.pos_ in {"NOUN", "PROPN", "PRON"} for word in between):
            return [antecedent(child) for child in dependents(last, "obj")]
    return _stranded_objects(token) if is_verbal(token) else []


def _stranded_objects(token: Token) -> list[Token]:
    """Return the bare noun phrase right after a finite verb that a parser called anything but its object."""
    found = [
        child
        for child in token.children
        if child.i > token.i
        and child.pos_ in {"NOUN", "PROPN"}
        and (child.dep_ in {"xcomp", "iobj", "dep", "ccomp"} or (child.dep_ == "obl:unmarked" and _is_thing(child)))
        and not any(word.dep_ in {"case", "cop", "mark", "nsubj"} for word in child.children)
    ]
    return sorted(found, key=lambda child: child.dep_ == "iobj")[:1]


def _is_thing(token: Token) -> bool:
    """Say whether a bare noun phrase is a thing with a complement ("a round of talks") rather than a time ("two days")."""
    if token.pos_ == "NOUN" and token.tag_ == "NNS" and token.lemma_ not in TIMES and dependents(token, "nummod"):
        return True
    return token.pos_ == "NOUN" and any(child.dep_ == "nmod" and case_of(child) in {"of", "with", "on"} for child in token.children)


def _gap_filled(token: Token) -> bool:
    """Say whether the relative pronoun of a relative clause already has a role other than object."""
    return any(child.lower_ in RELATIVES and child.dep_ not in {"obj", "mark"} for child in token.subtree if child.head == token)


def _first_obj(token: Token) -> int:
    return min((child.i for child in dependents(token, "obj")), default=-1)


def indirect_objects(token: Token) -> list[Token]:
    """Return the receivers of a ditransitive verb ("gave Egypt jets")."""
    if is_passive(token) and dependents(token, "obj"):
        return surface_subjects(token)
    return [antecedent(child) for child in dependents(token, "iobj")]


def obliques(token: Token) -> list[tuple[str, Token]]:
    """Return the prepositional phrases of a predicate or noun as (preposition, head of the noun phrase), in the order of the text."""
    around = [*token.children, *(token.head.children if is_stray(token) else ())]
    found = [child for child in around if child.dep_.partition(":")[0] in {"obl", "nmod"} and child.dep_ != "nmod:poss"]
    return [(case_of(child), antecedent(child)) for child in found if child.dep_ != "nmod" or case_of(child)]


def is_negated(token: Token) -> bool:
    """Say whether a predicate or noun of action is negated by a word of its own clause."""
    for child in token.children:
        if child.lower_ in NEGATIONS and child.dep_ in {"advmod", "det", "cc:preconj", "neg", "advcl", "nsubj", "obj"}:
            return True
        if child.lower_ == "longer" and any(word.lower_ == "no" for word in child.children):
            return True
        if child.lower_ in {"without"} and child.dep_ in {"mark", "case"}:
            return True
        if child.dep_ in {"nsubj", "nsubj:pass", "obj"} and any(
            word.lower_ in {"no", "none", "neither"} for word in child.children if word.dep_ == "det"
        ):
            return True
    if token.dep_ == "conj" and not dependents(token, "nsubj") and any(word.lower_ in {"or", "nor"} for word in dependents(token, "cc")):
        return is_negated(token.head)
    return False


def governors(token: Token) -> list[Token]:
    """Return the chain of governors of a token up to the root of its sentence, nearest first."""
    return list(token.ancestors)


def conjuncts(token: Token) -> list[Token]:
    """Return a token and all that is coordinated with it, in the order of the text."""
    first = token
    while first.dep_ == "conj" and first.head != first:
        first = first.head
    return sorted(_coordinated(first), key=lambda word: word.i)


def _coordinated(token: Token) -> Iterable[Token]:
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from _coordinated(child)


def clause_tokens(token: Token) -> list[Token]:
    """Return the tokens of a predicate's own clause: coordinated, adverbial and relative clauses, asides and end punctuation left out."""
    kept = [token, *(word for child in token.children if not _is_aside(child, token) for word in _kept(child))]
    kept.sort(key=lambda word: word.i)
    while len(kept) > 1 and kept[-1].is_punct:
        kept.pop()
    while len(kept) > 1 and kept[0].is_punct:
        kept.pop(0)
    return kept


def _is_aside(child: Token, token: Token) -> bool:
    if child.dep_ == "conj":
        return is_predicate(token)
    return child.dep_ in SUBORDINATE or (child.dep_ == "acl:relcl" and child.i > token.i)


def _kept(token: Token) -> Iterable[Token]:
    yield token
    for child in token.children:
        if child.dep_ in {"parataxis", "advcl", "discourse", "vocative", "punct"} or (child.dep_ == "acl:relcl" and child.i > token.i):
            continue
        yield from _kept(child)


def clause_span(token: Token) -> Span:
    """Return the passage of a predicate's clause, from its first to its last word, without quotation marks and punctuation around it."""
    words = clause_tokens(token.head if is_stray(token) else token)
    return Span(words[0].idx, words[-1].idx + len(words[-1].text))


def tense(token: Token) -> Tense:
    """Tell a predicate's time from its own form and its auxiliaries, shared ones of a coordination included."""
    auxiliaries = [child for child in token.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    if not auxiliaries and token.dep_ == "conj" and token.tag_ in {"VB", "VBN", "VBG"} and not _is_infinitive(token):
        auxiliaries = [child for child in token.head.children if child.dep_ in {"aux", "aux:pass"}]
        if not auxiliaries and _is_infinitive(token.head):
            return Tense(time="infinitive", passive=is_passive(token))
    words = {child.lower_ for child in auxiliaries}
    modal = next((child.lower_ for child in auxiliaries if child.tag_ == "MD"), "")
    perfect = any(child.lemma_ == "have" for child in auxiliaries)
    progressive = token.tag_ == "VBG" and any(child.lemma_ == "be" for child in auxiliaries)
    time = _time(token, auxiliaries, words, modal)
    if time == "present" and perfect:
        time = "past"
    return Tense(time=time, perfect=perfect, progressive=progressive, passive=is_passive(token), modal=modal)


def is_future(token: Token) -> bool:
    """Say whether a predicate tells of the future: "will", or "would" in what somebody said in the past."""
    form = tense(token)
    if form.time != "future":
        return False
    if form.modal not in {"would", "'d", "’d"}:
        return True
    word = token.head if token.dep_ == "conj" else token
    return word.dep_ in {"ccomp", "xcomp", "parataxis", "acl"} and is_verbal(word.head) and tense(word.head).time in {"past", "present"}


def _time(token: Token, auxiliaries: list[Token], words: set[str], modal: str) -> Time:
    if modal in {"will", "shall", "'ll", "’ll", "wo", "would"}:
        return "future"
    if modal:
        return "present"
    if _is_infinitive(token) or "to" in words:
        return "infinitive"
    finite = next((child for child in auxiliaries if child.tag_ in {"VBD", "VBZ", "VBP"}), token)
    return {"VBD": "past", "VBZ": "present", "VBP": "present", "VBN": "past", "VBG": "present", "VB": "infinitive"}.get(finite.tag_, "none")  # type: ignore[return-value]
