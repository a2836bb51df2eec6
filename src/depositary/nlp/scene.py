"""Whose act it is, and who suffers it, where the clause around a predicate names nobody in its usual place.

Principle: whoever stands behind "by" in a passive clause acts, wherever the parser hangs it; an act without a named side is felt by the state
that its clause names, else by the one that the text speaks of there. Exceptions: what storms, diseases and accidents do is nobody's act.
In doubt nobody is returned.
"""

from __future__ import annotations

from spacy.tokens import Token

from depositary.lang.english.harm import ATTACKERS, MISFORTUNES
from depositary.nlp.clauses import case_of, clause_span, is_passive, obliques, surface_subjects
from depositary.nlp.matching import Matcher
from depositary.nlp.reading import Reading

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
