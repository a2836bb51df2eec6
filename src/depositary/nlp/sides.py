"""Which candidates are the sides of an act, and whether it is an act at all, by learned weights.

Principle: the sides that the rules found are the strongest signs, not the verdict. An act that the rules cannot give its sides ("condemned the
attack") is weak: it stands where its likeliest sides and the way it is told speak for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from depositary.kinds.event import MUTUAL
from depositary.nlp.candidates import Scene, Told, candidates
from depositary.nlp.clauses import case_of, clause_span, is_passive, tense
from depositary.nlp.weighing import load_weights

LEAST, LEAST_ALONE, LEAST_NEW = 0.25, 0.35, 0.5
"""The chances from which a candidate is taken for a side: one that the rules found, the likeliest where they found none, and any other."""
LEAST_MUTUAL = 0.1
"""The same for one that the rules found in an act of equals, where it does not matter on which side it stands."""
AT_HOME = frozenset({"COERCE", "ASSAULT"})
"""Types that a state often does to its own people."""
CONDITIONS = frozenset({"if", "unless", "when", "whether", "should"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The likeliest sides of an act, and the chance that a careful analyst records it."""

    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    chance: float


def weigh(scene: Scene, acts: Sequence[Told], weak: Sequence[bool]) -> list[Verdict]:
    """Return the verdict on each act of a document; weak acts are no signs for others."""
    strong = [act for act, is_weak in zip(acts, weak, strict=True) if not is_weak]
    return [_verdict(scene, act, is_weak, strong) for act, is_weak in zip(acts, weak, strict=True)]


def _verdict(scene: Scene, act: Told, weak: bool, strong: Sequence[Told]) -> Verdict:
    actors, recipients, best = chosen(scene, act, strong)
    if act.actors and set(act.actors) == set(act.recipients) and (len(act.actors) > 1 or act.type in AT_HOME):
        actors, recipients = act.actors, act.recipients  # "exchanged fire": each did it to the other; "the army ousted the president"
    features = signs(scene, act, weak, strong, actors, recipients, best)
    return Verdict(actors=actors, recipients=recipients, chance=load_weights("act").chance(features))


def chosen(scene: Scene, act: Told, strong: Sequence[Told]) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    """Return the actors and recipients of an act, those that the rules found first, and the chance of the surest."""
    earlier = [other for other in strong if other.token.i < act.token.i]
    later = [other for other in strong if other.token.i > act.token.i]
    actor, recipient = load_weights("actor"), load_weights("recipient")
    found = candidates(scene, act, earlier, later)
    chances = {code: (actor.chance(features), recipient.chance(features)) for code, features in found.items()}
    return *pick(act, chances), max((max(pair) for pair in chances.values()), default=0.0)


def pick(act: Told, chances: Mapping[str, tuple[float, float]]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the sides by the chances of each candidate to act and to be acted on; only whom the rules found on both may stand on both.

    Who acts together by the rules ("signed a treaty with X") is not torn apart.
    """
    both = set(act.actors) & set(act.recipients)
    joint = set(act.actors) - both if len(act.actors) > 1 else set()
    acting = {code: max(pair) if code in joint else pair[0] for code, pair in chances.items() if pair[0] >= pair[1] or code in both | joint}
    suffering = {code: pair[1] for code, pair in chances.items() if code not in acting or code in both}
    if act.type in MUTUAL:
        named = (*act.actors, *act.recipients)
        return _side(named, acting, LEAST_MUTUAL), _side(named, suffering, LEAST_MUTUAL)
    return _side(act.actors, acting, LEAST), _side(act.recipients, suffering, LEAST)


def _side(by_rule: Sequence[str], chances: Mapping[str, float], least: float) -> tuple[str, ...]:
    kept = sorted((code for code in by_rule if chances.get(code, 0.0) >= least), key=lambda code: -chances[code])
    new = sorted(
        (code for code, chance in chances.items() if code not in by_rule and chance >= LEAST_ALONE), key=lambda code: -chances[code]
    )
    alone = not kept and not any(chances[code] >= LEAST_NEW for code in new)
    return (*kept, *(new[:1] if alone else [code for code in new if chances[code] >= LEAST_NEW]))


def _kind(scene: Scene, word: Token) -> str:
    """Tell a party from a pronoun and from any other word."""
    return "party" if scene.matcher.named(word) else "pronoun" if word.pos_ == "PRON" else "thing"


def signs(
    scene: Scene, act: Told, weak: bool, strong: Sequence[Told], actors: Sequence[str], recipients: Sequence[str], best: float
) -> set[str]:
    """Return what the way an act is told says about its being an act at all, crossed with its type."""
    token, support = act.token, act.support
    sentences = scene.reading.actors.sentences
    near = [other for other in strong if sentences[other.token.i] == sentences[token.i]]
    clause = clause_span(support)
    features = {
        f"word={token.lemma_.lower()}",
        f"dep={token.dep_}",
        f"support={support.dep_}",
        f"put={act.modality}",
        f"time={tense(support).time}",
        "bare" if support is token else "carried",
        "noun" if token.pos_ in {"NOUN", "PROPN"} else "verb",
        "passive" if is_passive(support) else "active",
        f"case={case_of(token)}",
        f"length={min(5, (clause.end - clause.start) // 60)}",
        f"same={min(3, sum(other.type == act.type for other in near))}",
        f"near={min(4, len(near))}",
        f"rules={min(2, len(act.actors))}{min(2, len(act.recipients))}",
        f"chosen={min(2, len(actors))}{min(2, len(recipients))}",
        f"best={int(best * 5)}",
        *(f"subject={_kind(scene, child)}" for child in support.children if child.dep_.startswith("nsubj")),
        *(f"object={_kind(scene, child)}" for child in support.children if child.dep_ in {"obj", "iobj"}),
        *(f"above={word.dep_}" for word in [support, *support.ancestors][1:4]),
        *(f"mark={child.lower_}" for child in support.children if child.dep_ in {"mark", "aux"}),
    }
    if any(child.lower_ in CONDITIONS for word in [support, *support.ancestors][:3] for child in word.children if child.dep_ == "mark"):
        features.add("condition")
    features |= {f"unmet={slot}" for slot in act.unmet}
    for name, holds in (
        ("weak", weak),
        ("unmet", bool(act.unmet)),
        ("quoted", token.i in scene.reading.actors.quoted),
        ("spoken", bool(scene.matcher.speakers(token))),
        ("release", scene.reading.actors.publisher is not None),
        ("self", bool(set(actors) & set(recipients))),
    ):
        if holds:
            features.add(name)
    weakness = {f"weak|{name}" for name in features} if weak else set()
    return features | weakness | {act.type} | {f"{act.type}|{name}" for name in features if not name.startswith("word=")}
