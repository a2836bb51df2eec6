"""Events: predicates that match a frame of the lexicon, with their parties, modality, date and amount.

Principle: an act is recorded where the text tells it, with the sides that grammar and the document name. What somebody demands, rejects,
threatens or promises is no act of its own: the demand, the rejection, the threat or the promise is. A promise of help is an agreement, and
what one side alleges against another in quotation is an accusation.
Exceptions: what somebody welcomes or condemns is told as a fact and is recorded too.
In doubt an event with no nameable side, inside a condition or a wish, is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spacy.tokens import Token

from depositary.extract.events.joining import Draft, joined
from depositary.kinds import Event
from depositary.kinds.event import MUTUAL, Modality, Plover
from depositary.lang.english.frames import BYGONE
from depositary.model import Amount, Claim, Span
from depositary.nlp.candidates import Scene, Told, scene_of
from depositary.nlp.clauses import case_of, clause_span, is_negated, is_passive, is_verbal, surface_subjects, tense
from depositary.nlp.dates import date_near
from depositary.nlp.implications import find_implications
from depositary.nlp.matching import Match, Matcher, is_infinitive
from depositary.nlp.modality import modality
from depositary.nlp.money import settle_currency
from depositary.nlp.nouns import first_case
from depositary.nlp.phrases import Attribution
from depositary.nlp.reading import Reading
from depositary.nlp.scene import is_misfortune, unnamed_actor, unnamed_victim
from depositary.nlp.sides import weigh

CONFLICT: frozenset[Plover] = frozenset({"SANCTION", "COERCE", "ASSAULT", "MOBILIZE", "PROTEST"})
MATERIAL_CONFLICT: frozenset[Plover] = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
PAID: frozenset[Plover] = frozenset({"AGREE", "AID", "SANCTION", "COOPERATE", "REQUEST", "SUPPORT"})
DENIABLE: frozenset[Plover] = frozenset({"CONSULT", "AGREE"})
REFUSABLE: frozenset[Plover] = frozenset({"AID", "AGREE", "SUPPORT", "CONCEDE", "RETREAT", "COOPERATE"})
LONE_NOUNS: frozenset[Plover] = frozenset(
    {"REQUEST", "REJECT", "RETREAT", "AGREE", "ASSAULT", "PROTEST", "THREATEN", "COOPERATE", "CONSULT"}
)
ALLEGING = frozenset({"allege", "claim", "warn", "believe", "charge", "insist", "accuse", "suspect", "argue", "complain"})
OPEN_EDGES = frozenset({"xcomp", "ccomp", "acl", "obj", "conj", "csubj", "obl", "nmod", "nsubj:pass"})
# Types whose recipient may be whoever else the clause names, since it is where the act is felt.
NEARBY: frozenset[Plover] = frozenset({"AID", "SANCTION", "RETREAT", "ASSAULT", "COERCE", "CONSULT", "PROTEST", "MOBILIZE"})
WITHHELD: frozenset[Plover] = CONFLICT | {"RETREAT", "REJECT"}
YIELDING: frozenset[Plover] = frozenset({"RETREAT", "CONCEDE"})
# Types that are told of things too, in a manner of speaking, and the things that they are told of.
SPOKEN_OF: frozenset[Plover] = frozenset({"AGREE", "COERCE", "THREATEN"})
THINGS = frozenset(
    """
    measure effort support status rate step program programme system law rule assistance funding aid trade disaster famine storm it this that
    """.split()
)
OCCASIONS = frozenset({"during", "at", "after", "before", "following", "since", "ahead of", "on"})
WARS = frozenset({"war", "invasion", "aggression"})
WEAK_NEEDS, ALL_NEED = 0.5, 0.25
"""The chances from which an act is recorded whose sides the rules did not find, and any act."""
LEADING_CASES = frozenset({"for", "to", "on", "against", "of", "over", "with", "from", ""})


def extract(reading: Reading) -> tuple[Claim, ...]:
    """Return the events of a document as claims, in the order of the text."""
    matcher = Matcher(reading.actors, reading.lexicon)
    drafts = [*weighed(scene_of(reading, matcher), told(reading, matcher)), *_implied(reading, matcher)]
    drafts.sort(key=lambda draft: draft.token.i)
    return tuple(_claim(reading, draft) for draft in joined(drafts))


def told(reading: Reading, matcher: Matcher) -> list[Draft]:
    """Return the acts that the rules read in a document, in the order of the text; those whose sides do not suffice are weak."""
    matches = {token.i: match for token in reading.doc if (match := matcher.match(token)) is not None}
    nearly = {token.i: match for token in reading.doc if token.i not in matches and (match := matcher.nearly(token)) is not None}
    drafts: list[Draft] = []
    for _, match in sorted((matches | nearly).items()):
        draft = _draft(reading, matcher, match, matches)
        if draft is not None:
            drafts.append(draft)
            matcher.meeting = (() if draft.weak else _meeting(draft.event)) or matcher.meeting
    return drafts


def as_told(draft: Draft) -> Told:
    """Return what the weighing of a draft needs to know of it."""
    event, support = draft.event, draft.match.support if draft.match is not None else draft.token
    return Told(
        token=draft.token,
        support=support,
        type=event.type,
        actors=event.actors,
        recipients=event.recipients,
        modality=event.modality,
        unmet=tuple(slot for need in draft.match.unmet for slot, _ in need.alternatives) if draft.match is not None else (),
    )


def weighed(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give each act its likeliest sides, and leave out those that hardly stand for an act: weak ones need more to stand."""
    verdicts = weigh(scene, [as_told(draft) for draft in drafts], [draft.weak for draft in drafts])
    kept: list[Draft] = []
    for draft, verdict in zip(drafts, verdicts, strict=True):
        if verdict.chance >= (WEAK_NEEDS if draft.weak else ALL_NEED) and (verdict.actors or verdict.recipients):
            event = replace(draft.event, actors=verdict.actors, recipients=verdict.recipients)
            kept.append(replace(draft, event=event, sure=round(verdict.chance, 2)))
    return kept


def _draft(reading: Reading, matcher: Matcher, match: Match, matches: dict[int, Match]) -> Draft | None:
    frame, token, support = match.frame, match.token, match.support
    if _absorbed(match, matches) or _is_background(match) or _is_history(reading, match):
        return None
    put = modality(token, support)
    if put is None:
        return None
    kind, put = _typed(match, put)
    if kind is None:
        return None
    actors = _side(matcher, match, frame.actor, ())
    recipients = _side(matcher, match, frame.recipient, actors)
    paired = kind == "CONSULT" and len(actors) > 1
    if not recipients and actors and kind in NEARBY and not paired and frame.recipient != ("nobody",) and is_verbal(support):
        recipients = _nearby(reading, match, actors)
    if kind == "ASSAULT" and is_misfortune(support):
        return None
    actors = actors or unnamed_actor(reading, matcher, match, kind, recipients)
    recipients = recipients or unnamed_victim(reading, match, kind, actors)
    weak = bool(match.unmet) or not _enough(match, kind, actors, recipients)
    if kind in MATERIAL_CONFLICT and put in {"occurred", "ongoing"} and (accuser := _accuser(reading, matcher, token, actors)):
        kind, actors, recipients, put = "ACCUSE", accuser, actors, "occurred"
    if kind in WITHHELD and put in {"planned", "considered"} and _conditional(support):
        kind, put = "THREATEN", "occurred"
        recipients = recipients or matcher.codes("unless", support)
    drafted = _drafted(reading, match.token, support, kind, actors, recipients, put, frame.sure)
    return replace(drafted, match=match, weak=weak)


def _is_background(match: Match) -> bool:
    """Say whether a war is only the background of what is told: "since the invasion", "Kyiv's defence against the aggression"."""
    token = match.token
    if match.support is not token:
        return False
    while token.dep_ == "conj" and not case_of(token):
        token = token.head
    if match.frame.type != "ASSAULT" or token.dep_ not in {"obl", "nmod"}:
        return False
    return (match.frame.word in WARS and case_of(token) not in {"of", ""}) or case_of(token) in {"for", "against", "amid"}


def _is_history(reading: Reading, match: Match) -> bool:
    """Say whether an act is one of a state that was gone when the document was published."""
    published = reading.document.published
    if published is None:
        return False
    words = clause_span(match.support).of(reading.document.text)
    return any(name in words and published.year > year + 1 for name, year in BYGONE.items())


def _enough(match: Match, kind: Plover, actors: tuple[str, ...], recipients: tuple[str, ...]) -> bool:
    """Say whether the sides that are named make an event: a noun without a verb, and a word of many meanings, need both."""
    bare = match.support is match.token
    noun = bare and match.token.pos_ in {"NOUN", "PROPN"}
    if kind in {"CONSULT", "COOPERATE"} and not actors:
        return False
    if noun and kind == "CONSULT" and case_of(match.token) in OCCASIONS and len({*actors, *recipients}) < 2:
        return False
    if noun and kind == "ASSAULT" and not recipients and match.token.dep_ in {"nmod", "obl"}:
        return False
    if match.frame.both or match.frame.actor == ("speaker",) or (noun and kind not in LONE_NOUNS):
        return len({*actors, *recipients}) > 1 if kind in MUTUAL else bool(actors and recipients)
    if (
        not recipients
        and match.token.dep_ == "acl"
        and match.token.tag_ == "VBN"
        and match.token.head.dep_ != "ROOT"
        and kind not in MATERIAL_CONFLICT
    ):
        return False
    if not actors and kind in SPOKEN_OF and _is_of_a_thing(match.token):
        return False
    if bare and not actors and tense(match.token).time in {"infinitive", "none"}:
        return False
    return bool(actors or recipients)


def _is_of_a_thing(token: Token) -> bool:
    """Say whether no party acts but a thing: "the measures will restrict", "this support will help"."""
    return not is_passive(token) and any(subject.lemma_.lower() in THINGS for subject in surface_subjects(token))


def _meeting(event: Event) -> tuple[str, ...]:
    """Return the sides of a meeting that took place; nothing for another event."""
    sides = tuple(dict.fromkeys(event.actors + event.recipients))
    return sides if event.type == "CONSULT" and event.modality in {"occurred", "ongoing"} and len(sides) > 1 else ()


def _typed(match: Match, put: Modality) -> tuple[Plover | None, Modality]:
    """Return the type that a match means when it is put so: a denied promise is a refusal, help to come is an agreement."""
    frame = match.frame
    if put == "denied":
        if frame.negated is not None:
            return frame.negated, "occurred"
        if frame.type in REFUSABLE and _is_refused(match.support):
            return "REJECT", "occurred"
        return (frame.type, "denied") if frame.type in DENIABLE else (None, put)
    offered = match.token.dep_ == "acl" and is_infinitive(match.token)
    if frame.future is not None and (put == "planned" or offered) and not (frame.type in YIELDING and is_passive(match.support)):
        return frame.future, "occurred"
    return frame.type, frame.modality if frame.modality is not None and put in {"occurred", "planned", "ongoing"} else put


def _is_refused(token: Token) -> bool:
    """Say whether somebody will not do a thing: "will not send jets", "would not lift the ban"."""
    return is_negated(token) and tense(token).time == "future" and not is_passive(token)


def _side(matcher: Matcher, match: Match, roles: Iterable[str], avoid: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parties of the first role that names any; parties of the other side count only where they are named outright."""
    own: tuple[str, ...] = ()
    for role in roles:
        if role == "each":
            return avoid if len(avoid) > 1 else ()
        if role == "comp>" and match.frame.type == "REQUEST" and _is_addressed(matcher, match):
            return ()
        said = role == "speaker"
        codes = matcher.speakers(match.token) if said else matcher.codes(role, match.token, match.support, avoid)
        if role != "obj" and avoid:
            codes = tuple(code for code in codes if code not in avoid)
        if codes and set(codes) <= set(avoid):
            # "recalled its ambassador from Sudan": one's own people are the other side only where nobody else is named.
            own = own or codes
        elif codes:
            return codes
    return own


def _nearby(reading: Reading, match: Match, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the one other state that the rest of a clause names, where the lexicon tells no place for the recipient."""
    span = clause_span(match.support)
    rest = [token for token in reading.within(span) if token.i > match.token.i]
    codes = {code for party in reading.actors.within(rest) if party.type == "state" for code in party.codes} - set(actors)
    return tuple(codes) if len(codes) == 1 else ()


def _is_addressed(matcher: Matcher, match: Match) -> bool:
    """Say whether a request tells whom it asks, named or not, so that whoever else it is about is not asked."""
    return any(True for slot in ("obj", "on", "to") for _ in matcher.fillers(slot, match.token, match.support))


def _accuser(reading: Reading, matcher: Matcher, token: Token, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return who alleges an act of others in direct speech."""
    quoted = [a for a in reading.attributions if a.content.start <= token.idx < a.content.end and _alleges(reading, a)]
    if not quoted or not actors:
        return ()
    said = matcher.speakers(token)
    return () if set(said) & set(actors) else said


def _conditional(token: Token) -> bool:
    """Say whether an act to come hangs on what another side does ("will cut off talks unless …")."""
    clauses = [child for word in (token, token.head) for child in word.children if child.dep_ == "advcl"]
    return any(mark.lower_ in {"unless", "if"} for clause in clauses for mark in clause.children if mark.dep_ == "mark")


def _alleges(reading: Reading, attribution: Attribution) -> bool:
    return attribution.mode == "direct" or reading.doc[attribution.verb].lemma_ in ALLEGING


def _drafted(
    reading: Reading,
    token: Token,
    support: Token,
    kind: Plover,
    actors: tuple[str, ...],
    recipients: tuple[str, ...],
    put: Modality,
    sure: float,
) -> Draft:
    span = clause_span(support)
    event = Event(
        type=kind,
        actors=actors,
        recipients=recipients,
        date=date_near(reading.doc, reading.dates, support),
        modality=put,
        amount=_amount(reading, span, actors) if kind in PAID else None,
    )
    cells = (("type", Span(token.idx, token.idx + len(token))), *_receipts(reading, span, event))
    return Draft(event=event, token=token, passages=(span,), cells=cells, sure=sure)


def _receipts(reading: Reading, span: Span, event: Event) -> Iterator[tuple[str, Span]]:
    """Yield the words of a clause that name its sides, its date and its amount."""
    for party in reading.actors.within(reading.within(span)):
        for cell, codes in (("actors", event.actors), ("recipients", event.recipients)):
            if set(party.codes) & set(codes):
                yield cell, party.span
    for mention in reading.dates:
        if event.date is not None and mention.when == event.date and span.covers(mention.span):
            yield "date", mention.span
    for money in reading.money:
        if event.amount is not None and money.amount.value == event.amount.value and span.covers(money.span):
            yield "amount", money.span


def _amount(reading: Reading, span: Span, actors: tuple[str, ...]) -> Amount | None:
    """Return the one sum that a clause names, in the currency of those who act; prices are none."""
    inside = [mention for mention in reading.money if span.covers(mention.span) and mention.per is None]
    return settle_currency(inside[0], actors, reading.document.outlet) if len(inside) == 1 else None


def _absorbed(match: Match, matches: dict[int, Match]) -> bool:
    """Say whether an act is only the content of a demand, promise, threat, refusal or accusation above it."""
    word = match.token
    while (word.dep_ in OPEN_EDGES and word.head is not word) or (word.dep_ == "advcl" and _is_content(word)):
        head = word.head
        above = matches.get(head.i)
        if above is not None and above.frame.absorbs and _leads(word):
            return True
        if above is not None and above.support != above.token and above.support == head and above.frame.absorbs:
            return True
        word = head
    return False


def _is_content(word: Token) -> bool:
    """Say whether an adverbial clause is what its governor is about: an infinitive, or "warned them against closing"."""
    return is_infinitive(word) or any(child.lower_ in {"against", "of"} and child.dep_ in {"mark", "case"} for child in word.children)


def _leads(word: Token) -> bool:
    """Say whether the edge above a word leads into what the governor is about."""
    if word.dep_ in {"obl", "nmod"}:
        return first_case(word) in LEADING_CASES
    return word.dep_ != "conj"


def _implied(reading: Reading, matcher: Matcher) -> Iterator[Draft]:
    """Yield the acts that are implied without a word for them."""
    for found in find_implications(reading.doc, matcher):
        if found.actors or found.recipients:
            yield _drafted(reading, found.token, found.token, found.type, found.actors, found.recipients, found.put, found.sure)


def _claim(reading: Reading, draft: Draft) -> Claim:
    return Claim(
        document=reading.document.id,
        payload=draft.event,
        passages=tuple(dict.fromkeys(draft.passages)),
        cells=draft.cells,
        confidence=draft.sure,
    )
