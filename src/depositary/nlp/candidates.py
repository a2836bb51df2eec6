"""Who may be a side of an act: every party near its word, with what grammar and the text so far say of it, as features.

Principle: the roles of the frame are the first word, not the last. A side that the clause does not name is often known from the act before ("Kuwait
also sent medicine"), from the act that is spoken of ("condemned the attack") or from what the text is about. Each of these signs is a feature
of a party; what they are worth is learned, not written here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from depositary.lang.english.acts import ANY_ACT, NOUNS_OF_ACTS
from depositary.nlp.antecedents import Anchor
from depositary.nlp.clauses import case_of, clause_span, is_passive
from depositary.nlp.matching import Matcher
from depositary.nlp.phrases import codes_of
from depositary.nlp.reading import Reading

NAMING = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "DET", "NUM"})
SKIPPED = frozenset({"conj", "flat", "appos"})
OBJECTS = frozenset({"obj", "obl", "nsubj:pass", "xcomp", "ccomp", "nmod"})
LONGEST = 4
BEFORE, AFTER = 12, 8

Features = dict[str, set[str]]
"""The features of each candidate, by the party's code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An act as the rules read it: its word and the verb around it, its type, its sides, and how it is put."""

    token: Token
    support: Token
    type: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    modality: str
    unmet: tuple[str, ...] = ()
    """What the rules missed in the company of its word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What the candidates of every act of a document share: what each party is, which stand out, the anchors by sentence, and who names whom."""

    reading: Reading
    matcher: Matcher
    types: Mapping[str, str]
    themes: tuple[str, ...]
    anchors: Mapping[int, Sequence[Anchor]]
    named: dict[int, tuple[str, ...]]


def scene_of(reading: Reading, matcher: Matcher) -> Scene:
    """Return the scene of a document."""
    counts = Counter(code for anchor in reading.actors.anchors for code in anchor.party.codes)
    types = {code: anchor.party.type for anchor in reversed(reading.actors.anchors) for code in anchor.party.codes}
    by_sentence: dict[int, list[Anchor]] = {}
    for anchor in reading.actors.anchors:
        by_sentence.setdefault(anchor.sentence, []).append(anchor)
    themes = tuple(code for code, _ in counts.most_common(3))
    return Scene(reading=reading, matcher=matcher, types=types, themes=themes, anchors=by_sentence, named={})


def candidates(scene: Scene, told: Told, earlier: Sequence[Told], later: Sequence[Told]) -> Features:
    """Return every party that may be a side of an act, with its features, crossed with the type and with what the rules found."""
    own: Features = {}
    _in_sentence(scene, told, own)
    _around(scene, told, own)
    told_before: Features = {}
    _from_acts(scene, told, earlier, later, told_before)
    return {
        code: crossed(told, frozenset(own.get(code, ())), frozenset(told_before.get(code, ())), code)
        for code in dict.fromkeys([*own, *told_before])
    }


def _in_sentence(scene: Scene, told: Told, found: Features) -> None:
    """Note where each party of the act's sentence stands towards its word."""
    token, actors = told.token, scene.reading.actors
    clause = clause_span(told.support)
    places = scene.anchors.get(actors.sentences[token.i], ())
    for word in token.sent:
        for code in _codes(scene, word) if word.pos_ in NAMING else ():
            features = found.setdefault(code, set())
            side = "before" if word.i < token.i else "after"
            route, down = path(token, word)
            features |= {f"p={route}", side, f"case={case_of(word)}", f"dep={word.dep_}", "insent"}
            if told.support is not token:
                features.add(f"ps={path(told.support, word)[0]}")
            features.add("pron" if word.pos_ == "PRON" else "name" if word.i in actors.at else "desc")
            if down:
                features.add("below")
            if clause.start <= word.idx < clause.end:
                features.add("inclause")
            left, right = sorted((token.i, word.i))
            between = any(left < anchor.index < right and code not in anchor.party.codes for anchor in places)
            features.add("other between" if between else f"nearest {side}")


def _codes(scene: Scene, word: Token) -> tuple[str, ...]:
    if word.i not in scene.named:
        scene.named[word.i] = tuple(code for code in codes_of(scene.reading.actors.resolve(word)) if code)
    return scene.named[word.i]


def path(start: Token, end: Token) -> tuple[str, bool]:
    """Return the way through the tree from one word to another, as labels, and whether it leads down only; long ways are `far`."""
    above = [start, *start.ancestors]
    below = [end, *end.ancestors]
    places = {word.i: place for place, word in enumerate(below)}
    for steps, word in enumerate(above):
        if word.i in places:
            down = reversed(below[: places[word.i]])
            labels = [f"^{up.dep_}" for up in above[:steps] if up.dep_ != "conj"] + [_label(one) for one in down if one.dep_ not in SKIPPED]
            return (">".join(labels) if len(labels) <= LONGEST else "far"), steps == 0
    return "none", False


def _label(word: Token) -> str:
    return f"{word.dep_}:{case_of(word)}" if word.dep_ in {"obl", "nmod"} else word.dep_


def _around(scene: Scene, told: Told, found: Features) -> None:
    """Note who speaks, who stands in the sentences before, what the text is about, and what the rules chose."""
    actors = scene.reading.actors
    here = actors.sentences[told.token.i]
    for code in scene.matcher.speakers(told.token):
        found.setdefault(code, set()).add("speaker")
    for back in (1, 2):
        for anchor in scene.anchors.get(here - back, ()):
            for code in anchor.party.codes:
                found.setdefault(code, set()).add(f"prev{back}")
                if anchor.prominence >= 2:
                    found[code].add(f"prevsubj{back}")
    for rank, code in enumerate(scene.themes):
        found.setdefault(code, set()).add(f"theme{rank}")
    for code in actors.publisher.codes if actors.publisher is not None else ():
        found.setdefault(code, set()).add("publisher")
    if actors.home:
        found.setdefault(actors.home, set()).add("home")
    for name, codes in (("RA", told.actors), ("RR", told.recipients)):
        for code in codes:
            found.setdefault(code, set()).add(name)
    shared = {
        "passive" if is_passive(told.support) else "active",
        f"n={min(len(found), 6)}",
        "noun" if told.token.pos_ in {"NOUN", "PROPN"} else "verb",
        *(("quoted",) if told.token.i in actors.quoted else ()),
    }
    for code, features in found.items():
        features |= shared
        features.add(f"type={scene.types.get(code, '?')}")


def _from_acts(scene: Scene, told: Told, earlier: Sequence[Told], later: Sequence[Told], found: Features) -> None:
    """Note what parts the sides of the acts before and after play in them."""
    spoken_of, any_act = acts_named(told)
    own = set(told.actors)
    sentences = scene.reading.actors.sentences
    for distance, act in enumerate(reversed(earlier[-BEFORE:]), 1):
        shared = bool(own & set(act.actors))
        away = min(3, sentences[told.token.i] - sentences[act.token.i])
        for role, codes in (("A", act.actors), ("R", act.recipients)):
            for code in codes:
                signs = found.setdefault(code, set())
                if distance <= 2:
                    signs |= {f"ev{distance}{role}", f"ev{distance}{role}:{act.type}"}
                if distance <= 6:
                    signs.add(f"near{role}:{act.type}")
                if act.type in spoken_of:
                    signs |= {f"named{role}", f"named{role}:{act.type}"}
                if any_act and distance == 1:
                    signs.add(f"generic{role}")
                if shared:
                    signs |= {f"sameactor{role}", f"sameactor{role}:{act.type}"}
                if role == "A" and own & set(act.recipients):
                    signs |= {"did to actor", f"did to actor:{act.type}"}
                if act.type == told.type:
                    signs |= {f"sametype{role}", f"sametype{role}{away}"}
    for act in later[:AFTER]:
        for role, codes in (("A", act.actors), ("R", act.recipients)):
            for code in codes:
                if act.type == told.type:
                    found.setdefault(code, set()).add(f"later sametype{role}")
                if own & set(act.actors):
                    found.setdefault(code, set()).add(f"later sameactor{role}:{act.type}")
    for signs in found.values():
        signs |= {name for name, holds in (("objevent", bool(spoken_of)), ("objgeneric", any_act)) if holds}


def acts_named(told: Told) -> tuple[frozenset[str], bool]:
    """Return the types of acts that the object of a word names ("condemned the attack"), and whether it is a word for any act ("the move")."""
    nouns = [child.lower_ for word in (told.token, told.support) for child in word.children if child.dep_ in OBJECTS]
    types = frozenset(kind for noun in nouns for kind in NOUNS_OF_ACTS.get(noun, ()))
    return types, not ANY_ACT.isdisjoint(nouns)


def crossed(told: Told, own: frozenset[str], acts: frozenset[str], code: str) -> set[str]:
    """Return the features of one candidate with their crossings."""
    plain = set(own) | ({"outside"} if "insent" not in own else set())
    if not own:
        plain.add("notseen")
    plain |= {"hasRA" if told.actors else "noRA", "hasRR" if told.recipients else "noRR"}
    if told.actors and code not in told.actors:
        plain.add("otherRA")
    if told.recipients and code not in told.recipients:
        plain.add("otherRR")
    outside = "insent" not in own
    chosen = ("RA" if code in told.actors else "") + ("RR" if code in told.recipients else "")
    features = plain | acts | {f"{told.type}|{name}" for name in plain | acts}
    for name in acts | {name for name in plain if name.startswith(TELLING)}:
        features |= set(_crossings(told, name, chosen, outside and name in acts))
    return features


TELLING = (
    *("p=", "ps=", "speaker", "theme", "prev", "publisher", "dep=", "case=", "insent", "outside", "inclause"),
    *("below", "before", "after", "nearest", "other"),
)
"""Features that are worth crossing with what the rules found."""


def _crossings(told: Told, name: str, chosen: str, outside: bool) -> Iterable[str]:
    actors, recipients = ("hasRA" if told.actors else "noRA"), ("hasRR" if told.recipients else "noRR")
    yield f"{chosen}&{name}"
    for found in (actors, recipients):
        yield f"{found}&{name}"
        yield f"{told.type}|{found}&{name}"
    if outside:
        yield f"outside&{name}"
        yield f"{told.type}|outside&{name}"
