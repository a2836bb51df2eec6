"""Which frame a word and its company match, and who fills its roles.

Principle: a role is a slot of the sentence (`subj`, `with`, `obj>`, …), resolved through the directory of parties; the first slot
that names a party wins. A noun of action borrows the subject and the prepositions of a light verb around it ("held talks with").
In doubt a slot stays empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from depositary.lang.english.frames import ENGLISH, LIGHT_VERBS, PHASES
from depositary.lang.english.frames_inflection import base_forms
from depositary.lang.frame import Frame, Need, WordClass
from depositary.lang.lexicon import Classes, Frames, Lexicon
from depositary.nlp.actors import Directory
from depositary.nlp.clauses import (
    case_of,
    conjuncts,
    dependents,
    indirect_objects,
    is_future,
    is_negated,
    is_passive,
    is_predicate,
    is_stray,
    is_verbal,
    noun_modifiers,
    objects,
    obliques,
    particles,
    subjects,
    surface_subjects,
    tense,
)

PARTITIVES = frozenset(
    """
    million billion trillion thousand hundred dozen number series round package set lot part amount kind sort type form piece most
    some all last first remainder $ € £ dollar euro pound wave string range variety plenty billions millions total worth tonne ton shipment truckload
    yen strength depth importance value row flurry state effort mission drive majority half third quarter rest bulk lot hundreds thousands dozens tens scores
    kg kilogram litre liter barrel box bag day days week text level levels
    """.split()
)
RECEIVING = ("to", "for", "with", "against", "on", "from", "of", "at", "over", "into", "between", "in")
HOMES = frozenset({"in", "across", "throughout", "from", "around"})
COUNTS = frozenset("hundreds thousands dozens scores tens crowd crowds group groups number members millions handful".split())
JUDGEMENTS = frozenset({"bad", "good"})
ADVERBIAL = frozenset({"by", "out of"})
ASKING = frozenset({"if", "whether"})
NAMING = frozenset("call hold find deem describe brand label term dub consider make declare".split())
QUOTES = frozenset("\"“”'‘’«»``''")
EXAMPLES = ("including", "such as", "like")
MEETINGS = ENGLISH.classes["talks"]
TOGETHER = frozenset(
    "they both leaders presidents ministers sides vice-presidents officials counterparts two parties pair delegations".split()
)
PERSON_TAGS = frozenset({"PERSON"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A word that matches a frame; `support` is the light verb around a noun, or the word itself; `unmet` are the needs that do not hold."""

    token: Token
    frame: Frame
    support: Token
    unmet: tuple[Need, ...] = ()


def word_class(token: Token) -> tuple[WordClass, ...]:
    """Return the tables of the lexicon in which a token may be looked up."""
    if is_stray(token):
        return ("verb",)
    if token.dep_ in {"amod", "compound", "aux", "aux:pass", "cop", "fixed", "flat"}:
        return ()
    if token.pos_ == "VERB":
        copular = any(child.dep_ in {"cop", "aux:pass"} for child in token.children)
        return ("adjective", "verb") if copular else ("verb",)
    if token.pos_ in {"NOUN", "PROPN"}:
        return ("verb", "noun") if is_mistaken_verb(token) else ("noun",)
    return ("adjective",) if token.pos_ == "ADJ" else ()


def is_mistaken_verb(token: Token) -> bool:
    """Say whether a verb was tagged as a noun: it has a subject and an object or complement of its own, and no copula."""
    labels = {child.dep_ for child in token.children}
    return token.dep_ == "ROOT" and "nsubj" in labels and "cop" not in labels and bool(labels & {"obj", "xcomp", "ccomp"})


def support_of(token: Token) -> Token:
    """Return the light verb that carries a noun of action, or the token itself."""
    if token.pos_ not in {"NOUN", "PROPN"}:
        return token
    first, head = token, token.head
    while token.dep_ == "conj" and head.pos_ in {"NOUN", "PROPN"}:
        token, head = head, head.head
    if is_verbal(head) and head.lemma_.lower() in LIGHT_VERBS and token.dep_ in {"obj", "nsubj:pass"}:
        return head
    if is_verbal(head) and head.lemma_.lower() in PHASES and token.dep_ == "nsubj" and token.lemma_ in MEETINGS:
        return head
    return head if token.dep_ == "obl" and head.lemma_.lower() in {"engage", "enter", "come"} else first


def frames_of(token: Token, kind: WordClass, frames: Frames) -> tuple[Frame, ...]:
    """Return the frames of a word, looked up by its hyphenated whole, its lemma and the forms that it may be inflected from."""
    forms = names_of(token)
    return next((frames[form, kind] for form in forms if (form, kind) in frames), ())


def names_of(token: Token) -> tuple[str, ...]:
    """Return the names under which a word may stand in a list: "cease-fire", "fire", and its base forms."""
    lemma, text = token.lemma_.lower(), token.lower_
    plain = (lemma, *base_forms(text))
    if token.i < 2 or token.nbor(-1).text != "-" or token.nbor(-1).whitespace_ or token.nbor(-2).whitespace_:
        return plain
    before = token.nbor(-2).lower_
    return (*(f"{before}-{form}" for form in plain), *plain)


class Matcher:
    """Matches tokens of one document against the lexicon, with the document's directory at hand."""

    def __init__(self, actors: Directory, lexicon: Lexicon = ENGLISH) -> None:
        """Take the directory of the document's parties, and the words that are looked for."""
        self.actors = actors
        self.lexicon = lexicon
        self.meeting: tuple[str, ...] = ()
        self._codes: dict[int, tuple[str, ...]] = {}

    def named(self, token: Token) -> tuple[str, ...]:
        """Return whom a noun phrase names; "the leaders" and "they" are those of the meeting that was told before."""
        if len(self.meeting) > 1 and token.lower_ in TOGETHER and not self._said_whose(token):
            return self.meeting
        if token.i not in self._codes:
            self._codes[token.i] = tuple(code for code in self.actors.codes(token) if code)
        return self._codes[token.i]

    def speakers(self, token: Token) -> tuple[str, ...]:
        """Return the parties in whose mouth a token is put, the innermost quotation first."""
        around = [voice for voice in self.actors.voices if voice.span.start <= token.idx < voice.span.end]
        if not around:
            return ()
        inner = min(around, key=lambda voice: voice.span.end - voice.span.start)
        return tuple(dict.fromkeys(code for party in inner.parties for code in party.codes if code))

    def is_quoted(self, token: Token) -> bool:
        """Say whether a token stands in what somebody is quoted as saying, a whole release left aside."""
        whole = token.doc[-1].idx + len(token.doc[-1])
        return any(voice.span.start <= token.idx < voice.span.end and voice.span.end < whole for voice in self.actors.voices)

    def _said_whose(self, token: Token) -> bool:
        if token.pos_ == "PRON" or token.lower_ in {"they", "both"}:
            return False
        return any(child.dep_ in {"nmod", "nmod:poss", "compound", "amod", "acl:relcl"} for child in token.children)

    def match(self, token: Token) -> Match | None:
        """Return the most telling frame that a token matches, or None."""
        for kind in word_class(token):
            for frame in frames_of(token, kind, self.lexicon.frames):
                if frame.particle and frame.particle not in _particles(token):
                    continue
                support = support_of(token) if kind == "noun" else token
                if all(self._holds(need, token, support) for need in frame.needs):
                    return Match(token=token, frame=frame, support=support)
        return None

    def nearly(self, token: Token) -> Match | None:
        """Return the frame of which a token and its company meet the most, where they do not meet all that any asks for."""
        near: list[Match] = []
        for kind in word_class(token):
            support = support_of(token) if kind == "noun" else token
            for frame in frames_of(token, kind, self.lexicon.frames):
                if not frame.particle or frame.particle in _particles(token):
                    unmet = tuple(need for need in frame.needs if not self._holds(need, token, support))
                    near.append(Match(token=token, frame=frame, support=support, unmet=unmet))
        return min(near, key=lambda match: (not match.frame.particle, len(match.unmet), -match.frame.sure), default=None)

    def _holds(self, need: Need, token: Token, support: Token) -> bool:
        return need.turned is not any(self._fits(slot, wanted, token, support) for slot, wanted in need.alternatives)

    def _fits(self, slot: str, wanted: str, token: Token, support: Token) -> bool:
        if slot == "doer":
            return bool(self.codes("subj", token, support))
        if slot == "spoken":
            said = self.speakers(token)
            return bool(said) and not set(said) & set(self.codes("subj", token, support))
        if slot == "carried":
            return support is not token
        if slot == "foreign":
            own = set(self.codes("subj", token, support))
            return any(self.below(thing, own) for thing in objects(token)) or not own.issuperset(self.codes("to", token, support))
        if slot == "negated":
            return is_negated(token)
        if slot == "several":
            return len(self.codes("subj", token, support)) > 1
        if slot == "cop":
            return any(child.dep_ == "cop" for child in token.children)
        if slot == "future":
            return is_future(token) and not is_negated(token)
        if slot == "refused":
            return is_negated(token) and tense(token).time == "future" and not is_passive(token)
        if slot == "notto":
            return any(is_negated(clause) for clause in complements(token, "xcomp"))
        if slot == "quoted":
            return any(_is_in_quotes(thing) for thing in [*complements(token, "xcomp"), *self._direct("as", token, support)])
        if slot == "timespan":
            bare = [child for child in token.children if child.dep_ in {"obj", "obl:unmarked"} and not case_of(child)]
            return any(in_class(child, "timespan", self.lexicon.classes) for child in bare)
        if slot == "finite":
            return tense(token).time not in {"infinitive", "none"} and token.dep_ not in {"acl", "advcl"}
        fillers = list(self.fillers(slot, token, support))
        if not wanted:
            return bool(fillers) or any(
                child.lower_ == slot for child in token.children if child.dep_ in {"advmod", "obl", "case", "xcomp"}
            )
        if wanted == "party":
            return any(self.named(filler) for filler in fillers)
        if wanted == "future":
            return any(is_future(filler) for filler in fillers)
        if wanted == "bare":
            return any(filler.tag_ == "VB" and not is_infinitive(filler) and not dependents(filler, "aux") for filler in fillers)
        if wanted == "whether":
            return any(mark.lower_ in ASKING for filler in fillers for mark in dependents(filler, "mark"))
        if wanted == "organisation":
            return any(party.type == "organisation" for filler in fillers for party in self.actors.parties(filler))
        if wanted == "name":
            return any(filler.pos_ == "PROPN" for filler in fillers)
        if wanted == "person":
            return any(self._is_person(filler) for filler in fillers)
        return any(in_class(filler, wanted.removeprefix("@"), self.lexicon.classes) for filler in fillers)

    def _is_person(self, token: Token) -> bool:
        return token.ent_type_ in PERSON_TAGS or any(party.type == "person" for party in self.actors.parties(token))

    def fillers(self, slot: str, token: Token, support: Token | None = None) -> Iterator[Token]:
        """Yield the heads of the phrases that stand in a slot of a predicate."""
        support = support or token
        first, _, rest = slot.partition(".")
        for filler in self._direct(first, token, support):
            if rest:
                yield from self.fillers(rest, filler)
            else:
                yield filler

    def _direct(self, slot: str, token: Token, support: Token) -> Iterable[Token]:
        if slot == "subj":
            groups = doer_groups(token, self.lexicon.frames) + ([subjects(support)] if support != token else [])
            return next((group for group in groups if any(self.named(noun) for noun in group)), groups[0])
        if slot == "obj":
            return objects(token)
        if slot == "iobj":
            return indirect_objects(token)
        if slot in {"xcomp", "ccomp", "comp", "that"}:
            return complements(token, slot)
        if slot == "mod":
            return [child for child in token.children if child.dep_ in {"amod", "compound", "nmod", "nmod:desc"} and child.i < token.i]
        if slot == "purpose":
            clauses = [child for child in token.children if child.dep_ in {"advcl", "acl", "xcomp"} and child.i > token.i]
            return [clause for clause in clauses if is_infinitive(clause) and clause.pos_ == "VERB"]
        if slot == "doing":
            return [child for child in token.children if child.dep_ == "acl" and child.tag_ == "VBG"]
        if slot == "around":
            return around(token)
        if slot == "unless":
            return conditioned(token)
        if slot == "poss":
            return dependents(token, "nmod:poss")
        slot = slot.replace("_", " ")
        pairs = obliques(token) + (obliques(support) if support != token else [])
        found = [noun for case, noun in pairs if case == slot or case.endswith(" " + slot)]
        if found or not is_verbal(token) or slot == "of":
            return found
        if slot == "with" and (taken := [noun for clause in dependents(token, "advcl") for noun in _taken_for_subject(clause)]):
            return taken
        if led := [clause for clause in dependents(token, "advcl") if _is_led(clause, slot)]:
            return led
        # A parser hangs "flights near the island" and "asked allies for help" on the noun as often as on the verb.
        return [
            noun for thing in objects(token) if thing.i > token.i or is_passive(token) for case, noun in obliques(thing) if case == slot
        ]

    def codes(self, role: str, token: Token, support: Token | None = None, avoid: Iterable[str] = ()) -> tuple[str, ...]:
        """Return the parties that a role names: `a+b` adds up, `a>` looks inside the phrase."""
        found: list[str] = []
        for slot in role.split("+"):
            inside = slot.endswith(">")
            for filler in self.fillers(slot.rstrip(">"), token, support):
                named = self.below(filler, set(avoid)) if inside else self.named(filler)
                found += named
                if named and inside:
                    break
        if not found and role == "subj":
            found += [code for filler in self.fillers(role, token, support) for code in self.owners(filler)]
        return tuple(dict.fromkeys(found))

    def owners(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """Return the state whose people, planes or papers a noun names: "Libyan farmers", "Norway's jets", "crowds in Lima"."""
        if (token.pos_ != "NOUN" and token.tag_ != "NNPS") or depth > 3:
            return ()
        modifiers = [*dependents(token, "nmod:poss"), *noun_modifiers(token)]
        if token.pos_ == "PROPN":
            modifiers = [child for child in modifiers if child.dep_ == "amod"]
        for child in modifiers:
            if not _is_sided(child) and (codes := self.named(child) or self._within_modifier(child)):
                return tuple(dict.fromkeys(codes + tuple(code for other in _beside(child) for code in self.named(other))))
        places = [noun for case, noun in obliques(token) if case in HOMES and self._is_at_home(token, case)]
        whole = [noun for case, noun in obliques(token) if case == "of" and token.lower_ in COUNTS]
        groups = [self.named(noun) for noun in places] + [self.named(noun) or self.owners(noun, depth + 1) for noun in whole]
        ethnic = (f"ethnic {token.text}",) if token.i and token.nbor(-1).lower_ == "ethnic" and token.pos_ == "PROPN" else ()
        return next((codes for codes in groups if codes), ethnic)

    def _is_at_home(self, token: Token, case: str) -> bool:
        """Say whether a noun is of people who are at home where they are said to be: "students in Serbia", "a priest from Calgary"."""
        kinds = ("protester", "inhabitant", "people") if case == "from" else ("protester", "inhabitant")
        return token.tag_ == "NNPS" or any(in_class(token, kind, self.lexicon.classes) for kind in kinds)

    def _within_modifier(self, token: Token) -> tuple[str, ...]:
        """Return whom a modifier's own modifier names: "U.S. border patrol agents"."""
        if token.pos_ != "NOUN":
            return ()
        return next((codes for child in noun_modifiers(token) if (codes := self.named(child) or self._within_modifier(child))), ())

    def below(self, token: Token, avoid: set[str], depth: int = 0) -> tuple[str, ...]:
        """Return the parties named inside a phrase, the nearest first, those to avoid left out."""
        if depth > 3:
            return ()
        own = [code for code in self.named(token) if code not in avoid] if depth or not is_verbal(token) else []
        if own:
            return tuple(own)
        for child in _inner(token):
            if found := self.below(child, avoid, depth + 1):
                return found
        return ()


def _is_sided(token: Token) -> bool:
    """Say whether a name before a noun tells whom it is for or against ("anti-Syrian")."""
    return token.i > 1 and token.nbor(-1).text in {"-", "pro", "anti"}


def _beside(token: Token) -> list[Token]:
    """Return what is coordinated with a modifier, hung on it or beside it on the noun ("French and Egyptian warships")."""
    joined = any(child.dep_ == "cc" and token.i < child.i for child in token.head.children)
    return list(conjuncts(token)[1:]) + [other for other in noun_modifiers(token.head) if joined and other.i > token.i]


def _taken_for_subject(clause: Token) -> list[Token]:
    """Return the noun after "with" that a parser took for the subject of the next clause ("met with X and the two will talk")."""
    marks = [child for child in clause.children if child.dep_ == "mark" and child.lower_ == "with"]
    return [child for child in dependents(clause, "nsubj") if marks and child.left_edge.i == marks[0].i + 1][:1]


def doer_groups(token: Token, frames: Frames) -> list[list[Token]]:
    """Return those who may be the doers of a word, group by group, the likeliest first; at least one group."""
    if is_predicate(token) and token.pos_ not in {"NOUN", "PROPN"}:
        stative = (token.lower_, "adjective") in frames and not any(child.dep_ == "obl:agent" for child in token.children)
        return [surface_subjects(token) if stative else subjects(token)]
    pairs = obliques(token)
    participles = [child for child in token.children if child.dep_ == "acl" and is_passive(child)]
    return [
        [noun for case, noun in pairs if case == "by"]
        # "the detention of the journalist by Belarus": a parser hangs the doer on what the act is done to.
        or [noun for of, thing in pairs if of == "of" for case, noun in obliques(thing) if case == "by"],
        dependents(token, "nmod:poss"),
        [noun for case, noun in pairs if case in {"between", "among"}],
        noun_modifiers(token),
        [noun for participle in participles for noun in subjects(participle)],
        [noun for case, noun in pairs if case == "from"],
    ]


def around(token: Token) -> list[Token]:
    """Return who acts in the clause in which a noun tells the occasion: "in a meeting with the king, she said"."""
    if token.dep_ != "obl" or case_of(token) not in {"in", "at", "during", "after", "before", "following", "through"}:
        return []
    return subjects(token.head)


def conditioned(token: Token) -> list[Token]:
    """Return who acts in the condition of an act or of its content: "will strike unless Israel withdraws"."""
    clauses = [clause for word in (token, *complements(token, "comp")) for clause in dependents(word, "advcl")]
    marked = [clause for clause in clauses if any(child.lower_ in {"unless", "if"} for child in dependents(clause, "mark"))]
    return [subject for clause in marked for subject in surface_subjects(clause)]


def complements(token: Token, slot: str) -> list[Token]:
    """Return the heads of a predicate's complement clauses."""
    wanted = {"xcomp": {"xcomp"}, "ccomp": {"ccomp"}, "that": {"ccomp"}, "comp": {"xcomp", "ccomp"}}[slot]
    found = [child for child in token.children if child.dep_ in wanted]
    if not found and slot in {"xcomp", "comp"}:
        found = [child for child in token.children if child.dep_ in {"advcl", "acl"} and child.i > token.i and is_infinitive(child)]
    if not found and slot == "xcomp" and token.lemma_ in NAMING:
        # "holds Moscow responsible", "called the strikes unjustifiable": a parser takes the judgement for an attribute.
        found = [child for thing in dependents(token, "obj") for child in thing.children if child.dep_ == "amod" and child.i > thing.i]
    if not found and slot in {"comp", "that"} and token.pos_ in {"NOUN", "PROPN"}:
        found = [child for child in token.children if child.dep_ == "acl" and any(word.lower_ == "that" for word in child.children)]
    return found


def _is_in_quotes(token: Token) -> bool:
    """Say whether a phrase begins with a quotation mark, or stands right behind one."""
    first = token.left_edge
    return first.text in QUOTES or (first.i > 0 and first.nbor(-1).text in QUOTES)


def _is_led(clause: Token, preposition: str) -> bool:
    """Say whether a clause is what a preposition leads to ("warned them against closing the strait")."""
    return preposition == "against" and any(child.lower_ == preposition for child in clause.children if child.dep_ in {"mark", "case"})


def is_infinitive(token: Token) -> bool:
    """Say whether a verb is marked by "to"."""
    return any(child.lower_ == "to" and child.dep_ in {"mark", "aux"} for child in token.children)


def in_class(token: Token, name: str, classes: Classes, depth: int = 0) -> bool:
    """Say whether a noun, or what it is a number of, or something coordinated with it, is of a class."""
    members = classes.get(name, frozenset({name}))
    whole = [token, *(child for child in token.children if child.dep_ == "flat" and child.pos_ == "NOUN")]
    if any(not members.isdisjoint(names_of(word)) for word in whole) or (name == "cash" and token.tag_ == "$"):
        return True
    if depth > 2:
        return False
    partitive = not PARTITIVES.isdisjoint(names_of(token)) or token.pos_ in {"NUM", "SYM"} or token.tag_ == "$"
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ == token.pos_ and in_class(child, name, classes, depth + 1):
            return True
        if name in JUDGEMENTS and child.dep_ == "amod" and in_class(child, name, classes, depth + 1):
            return True
        if (
            partitive
            and child.dep_ in {"nmod", "nmod:unmarked", "compound"}
            and case_of(child) in {"of", "in", "worth", ""}
            and in_class(child, name, classes, depth + 1)
        ):
            return True
    return False


def _particles(token: Token) -> set[str]:
    cases = [case for case, _ in obliques(token)]
    prepositions = {case.removesuffix(" of") for case in cases if case in ADVERBIAL} | {
        case.partition(" ")[0] for case in cases if " " in case
    }
    results = {child.lower_ for child in token.children if child.dep_ == "xcomp" and child.pos_ == "ADJ"}
    return {
        *_counted(token),
        *particles(token),
        *prepositions,
        *results,
        *(child.lower_ for child in token.children if (child.dep_ in {"advmod", "obl"} and len(child) < 8) or child.lower_ == "available"),
    }


def _counted(token: Token) -> set[str]:
    """Return the particle that a parser hangs on the number behind it: "handed over five detainees", not "gave up to five"."""
    if token.i + 2 >= len(token.doc):
        return set()
    word, following = token.nbor(1), token.nbor(2)
    counting = word.dep_ in {"advmod", "case"} and word.head is not token and word.head.like_num and following.lower_ not in {"to", "of"}
    return {word.lower_} if counting else set()


def _inner(token: Token) -> list[Token]:
    """Return the parts of a phrase in which parties are looked for, in order of promise."""
    if is_verbal(token) and token.pos_ not in {"NOUN", "PROPN"}:
        pairs = dict(reversed([(case, noun) for case, noun in obliques(token) if case != "by"]))
        own = surface_subjects(token) if any(child.dep_.startswith("nsubj") for child in token.children) else []
        rest = [pairs[case] for case in RECEIVING if case in pairs]
        return [*own, *indirect_objects(token), *objects(token), *rest, *complements(token, "comp")]
    pairs = dict(reversed(obliques(token)))
    nouns = [pairs[case] for case in ("by", *RECEIVING, *EXAMPLES) if case in pairs]
    owners = dependents(token, "nmod:poss")
    owners += [
        name for child in token.children if child.dep_ == "amod" and child.tag_ == "VBN" for name in child.children if name.i < child.i
    ]
    clauses = [child for child in token.children if child.dep_ in {"acl", "acl:relcl"}]
    return [*owners, *(noun for noun in noun_modifiers(token) if not _is_sided(noun)), *nouns, *clauses]
