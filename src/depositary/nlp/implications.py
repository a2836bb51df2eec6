"""Acts that a sentence implies without a word for them: demands of "must", refusals of "there is no need", stays of "was in Kyiv".

Principle: whoever is quoted as saying that something must be done demands it, and that something has no place or is out of the question rejects
it; an official who is in another state's capital is on a visit there.
Exceptions: what speakers say that they themselves must do is no demand; a whole release is no quotation, so that it must name whom it asks.
In doubt nothing is implied.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from depositary.kinds.event import Modality, Plover
from depositary.lang.english.blame import BLAME
from depositary.lang.english.frames import DEMANDING, NEEDLESS, OUT_OF_QUESTION, SETTLED
from depositary.nlp.clauses import case_of, clause_tokens, is_negated, is_predicate, is_verbal, subjects, surface_subjects
from depositary.nlp.matching import Matcher, in_class
from depositary.nlp.modality import modality
from depositary.nlp.phrases import codes_of

OWN = frozenset({"we", "i", "you", "one", "us"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Implication:
    """An act that a predicate implies, and who does it to whom."""

    type: Plover
    token: Token
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    sure: float
    put: Modality = "occurred"


def find_implications(tokens: Iterable[Token], matcher: Matcher) -> Iterator[Implication]:
    """Yield the acts that predicates imply, at most one each."""
    for token in tokens:
        if is_predicate(token) and (found := next(filter(None, (find(token, matcher) for find in FINDERS)), None)):
            yield found


def _demand(token: Token, matcher: Matcher) -> Implication | None:
    """Return the demand of "Russia must withdraw", "the embargo has to end"."""
    if not _obliges(token):
        return None
    said = matcher.speakers(token) or _teller(matcher, token)
    if not said or (modality(token, token) is None and token.dep_ == "advcl"):
        return None
    doers = surface_subjects(token)
    asked = tuple(code for doer in doers for code in matcher.actors.codes(doer))
    if set(asked) & set(said) or any(doer.lower_ in OWN and doer.text != "US" for doer in doers) or not doers:
        return None
    if not asked:
        if not matcher.is_quoted(token) and not _teller(matcher, token):
            return None
        asked = tuple(code for doer in doers for code in matcher.below(doer, set(said)))
    return Implication(type="REQUEST", token=token, actors=said, recipients=asked, sure=0.55 if asked else 0.45)


def _refusal(token: Token, matcher: Matcher) -> Implication | None:
    """Return the rejection of "there is no need for a truce", "there should be no troops there", "talks are out of the question"."""
    said = _teller(matcher, token) or matcher.speakers(token)
    if not said:
        return None
    things = [child for child in token.children if child.dep_ in {"nsubj", "nsubj:pass", "csubj"}]
    if any(child.dep_ == "expl" for child in token.children):
        none = [thing for thing in things if any(child.lower_ == "no" for child in thing.children)]
        modal = any(child.dep_ == "aux" and child.lower_ in SETTLED for child in token.children)
        if not none or not (modal or none[0].lemma_ in NEEDLESS):
            return None
    elif not _is_out_of_question(token) or not any(matcher.is_quoted(token) or _teller(matcher, token) for _ in things):
        return None
    against = tuple(code for thing in things for code in matcher.below(thing, set(said)))
    return Implication(type="REJECT", token=token, actors=said, recipients=against, sure=0.55)


def _is_out_of_question(token: Token) -> bool:
    """Say whether a predicate with a copula rules its subject out: "off the table", "unacceptable", "a red line"."""
    if not any(child.dep_ == "cop" for child in token.children) or is_negated(token):
        return False
    words = {child.lower_ for child in token.children if child.dep_ in {"amod", "compound"}}
    return f"{case_of(token)} {token.lower_}".strip() in OUT_OF_QUESTION or any(
        f"{word} {token.lower_}" in OUT_OF_QUESTION for word in words
    )


def _criticism(token: Token, matcher: Matcher) -> Implication | None:
    """Return the accusation in what a speaker says, with a word of blame, of somebody else: "the regime has brutally ignored …"."""
    if not matcher.is_quoted(token) or is_negated(token) or modality(token, token) in {None, "denied", "considered"}:
        return None
    said = matcher.speakers(token)
    things = surface_subjects(token)
    if not said or not any(word.lemma_.lower() in BLAME or word.lower_ in BLAME for word in clause_tokens(token)):
        return None
    blamed = [code for thing in [*things, *subjects(token)] for code in matcher.named(thing) or matcher.below(thing, set(said))]
    others = tuple(dict.fromkeys(code for code in blamed if code not in said))
    if not others or len(others) < len(set(blamed)):
        return None
    return Implication(type="ACCUSE", token=token, actors=said, recipients=others, sure=0.4)


def _stay(token: Token, matcher: Matcher) -> Implication | None:
    """Return the visit of "the envoy was in Kyiv", and the one to come of "the envoy is due in Kyiv"."""
    if (
        token.pos_ != "PROPN"
        or case_of(token) not in {"in", "due in"}
        or not any(child.dep_ == "cop" for child in token.children)
        or is_negated(token)
    ):
        return None
    places = [party for party in matcher.actors.parties(token) if party.type == "state"]
    people = [
        party
        for subject in surface_subjects(token)
        for party in matcher.actors.parties(subject)
        if party.type == "person" or in_class(subject, "statesman", matcher.lexicon.classes)
    ]
    hosts = codes_of(places)
    guests = tuple(dict.fromkeys(code for party in people for code in party.codes if code != party.name))
    if not hosts or not guests or set(hosts) & set(guests):
        return None
    put: Modality = "occurred" if case_of(token) == "in" else "planned"
    return Implication(type="CONSULT", token=token, actors=guests, recipients=hosts, sure=0.5, put=put)


def _stand(token: Token, matcher: Matcher) -> Implication | None:
    """Return the refusal of "Hungary is against the plan" and the accusation of "he said that Iran was behind the attack"."""
    case = case_of(token)
    if case not in {"against", "behind"} or is_negated(token) or not any(child.dep_ == "cop" for child in token.children):
        return None
    doers = tuple(code for subject in surface_subjects(token) for code in matcher.named(subject))
    if case == "against" and doers:
        return Implication(type="REJECT", token=token, actors=doers, recipients=matcher.below(token, set(doers)), sure=0.5)
    said = _teller(matcher, token) or matcher.speakers(token)
    if case == "against" or not said or not doers or set(said) & set(doers):
        return None
    return Implication(type="ACCUSE", token=token, actors=said, recipients=doers, sure=0.5)


def _teller(matcher: Matcher, token: Token) -> tuple[str, ...]:
    """Return who acts in the clause that a clause is the content of: "the minister reiterated that Libya must"."""
    return matcher.codes("subj", token.head) if token.dep_ == "ccomp" and is_verbal(token.head) else ()


def _obliges(token: Token) -> bool:
    if is_negated(token) and not is_verbal(token):
        return False
    if any(child.dep_ == "aux" and child.lower_ in {"must", "should"} for child in token.children):
        return not any(child.lemma_ == "have" and child.dep_ == "aux" for child in token.children)
    if any(subject.pos_ == "PRON" for subject in surface_subjects(token)):
        return False
    if token.dep_ == "acl:relcl" or any(child.dep_ == "obj" for child in token.children):
        return False
    return token.lemma_ in DEMANDING and token.pos_ in {"VERB", "AUX"} and any(child.dep_ == "xcomp" for child in token.children)


FINDERS: tuple[Callable[[Token, Matcher], Implication | None], ...] = (_refusal, _demand, _criticism, _stay, _stand)
