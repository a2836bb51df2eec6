"""Whose act it is, and who suffers it, where the clause around a predicate names nobody in its usual place.

Principle: whoever stands behind "by" in a passive clause acts, wherever the parser hangs it; an act without a named side is felt by the state
that its clause names, else by the one that the text speaks of there. Exceptions: what storms, diseases and accidents do is nobody's act.
In doubt nobody is returned.
"""

from __future__ import annotations

from spacy.tokens import Token

from depositary.kinds.event import Plover
from depositary.lang.english.harm import ATTACKERS, MISFORTUNES
from depositary.nlp.clauses import case_of, clause_span, is_passive, is_verbal, objects, obliques, surface_subjects
from depositary.nlp.matching import Match, Matcher
from depositary.nlp.reading import Reading
from depositary.reference.registry import state_codes

# Types whose victim, if none is named, is the state in which they take place.
FELT: frozenset[Plover] = frozenset({"ASSAULT", "PROTEST"})
# Words of harm of which texts mostly tell how many suffered it, by whomever.
COUNTED = frozenset({"kill", "wound", "injure", "execute", "murder"})
SUFFERED = frozenset(
    {"displace", "force", "drive", "push", "compel", "hinder", "hamper", "obstruct", "impede", "strip", "ban", "prohibit", "bar", "declare"}
)
CUSTODY: frozenset[Plover] = frozenset({"COERCE", "RETREAT"})
CAUSES = frozenset({"in", "by", "from", "of", "during", "after", "when", "to"})


def agents(reading: Reading, matcher: Matcher, predicate: Token) -> tuple[str, ...]:
    """Return the parties that a passive clause names behind "by", wherever the parser hung them."""
    inside = reading.within(clause_span(predicate))
    behind = [token for token in inside if token.i > predicate.i and token.dep_ in {"obl", "obl:agent", "nmod"} and case_of(token) == "by"]
    return next((codes for token in behind if (codes := matcher.named(token) or matcher.owners(token))), ())


def scene(reading: Reading, predicate: Token, apart: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one state that the clause names, else the one that the text speaks of there, some left aside."""
    inside = reading.within(clause_span(predicate))
    named = {code for party in reading.actors.within(inside) if party.type == "state" for code in party.codes} - set(apart)
    if len(named) == 1:
        return tuple(named)
    spoken = reading.actors.focus(predicate.i)
    return (spoken,) if spoken and spoken not in apart else ()


def is_misfortune(predicate: Token) -> bool:
    """Say whether a harm is told to come from a storm, a disease, an accident: "killed in a flood", "the quake destroyed"."""
    causes = [noun for case, noun in obliques(predicate) if case in CAUSES]
    clauses = [noun for child in predicate.children if child.dep_ == "advcl" for noun in surface_subjects(child)]
    nouns = [*surface_subjects(predicate), *causes, *clauses]
    return any(word.lemma_.lower() in MISFORTUNES or word.lower_ in MISFORTUNES for noun in nouns for word in (noun, *noun.children))


def is_attacked(predicate: Token) -> bool:
    """Say whether a harm is told of those who attack, or in the passive: cash that beats food and lives in the balance harm nobody."""
    if is_passive(predicate):
        return True
    return any(
        word.lemma_.lower() in ATTACKERS or word.lower_ in ATTACKERS
        for noun in surface_subjects(predicate)
        for word in (noun, *noun.children)
    )


def unnamed_actor(reading: Reading, matcher: Matcher, match: Match, kind: Plover, recipients: tuple[str, ...]) -> tuple[str, ...]:
    """Return who acts in a passive clause that names nobody in the usual place; custody is the state's in which somebody is held."""
    if not is_passive(match.support):
        return ()
    if behind := agents(reading, matcher, match.support):
        return behind
    if kind == "MOBILIZE":
        owned = (code for thing in objects(match.token) for code in matcher.named(thing) or matcher.owners(thing))
        return tuple(dict.fromkeys(code for code in owned if code not in recipients))
    if kind not in CUSTODY:
        return ()
    actors = matcher.codes("in", match.token, match.support)
    actors = actors or tuple(code for thing in objects(match.token) for code in matcher.owners(thing))
    actors = tuple(code for code in actors if code not in recipients)
    return actors or (scene(reading, match.support, recipients) if kind == "COERCE" and match.frame.word not in SUFFERED else ())


def unnamed_victim(reading: Reading, match: Match, kind: Plover, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the state that suffers a protest or an attack that tells against whom in no other way."""
    if kind not in FELT or not is_verbal(match.token) or match.frame.recipient == ("nobody",):
        return ()
    if kind == "PROTEST":
        return () if actors else scene(reading, match.support, ())
    if match.frame.word in COUNTED and is_passive(match.support) and not actors:
        return ()
    if not actors and not is_attacked(match.support):
        return ()
    return () if actors and set(actors) <= state_codes() else scene(reading, match.support, actors)
