"""Draws commitments: help that one party puts at another's disposal, from sums and goods in their sentences.

Principle: every sum and all goods are looked at once, where they stand; what is not help is put aside, and what is told twice is one record
with the passages of both. Details that a passage lacks come from the passage before about the same gift.
In doubt there is no record: a donor, and an amount or goods, must be known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from depositary.extract.commitments import days, handing, judge, linear, sides
from depositary.extract.commitments.act import Act, Place
from depositary.extract.commitments.join import FURTHER, LIST_REACH, LISTING, Gift, at_line_start, is_named_share, join_acts, opens_list
from depositary.extract.commitments.lending import lender_and_borrower
from depositary.extract.commitments.occasions import occasion
from depositary.extract.commitments.places import find_places
from depositary.kinds import Commitment
from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.lang.english import aid
from depositary.model import Claim, Span
from depositary.nlp import clauses
from depositary.nlp.goods import goods_kind
from depositary.nlp.money import settle_currency
from depositary.nlp.phrases import codes_of
from depositary.nlp.reading import Reading
from depositary.reference.outlets import publisher_of

ENOUGH = 0.8
NEAR = 120
"""Tokens between two gifts that are told of together."""
PASSED_ON = 0.5
"""Weight of a word of giving without a giver in a text that has just told of gifts."""
BRACKETED = 0.5
"""Weight of a sum in brackets behind the name of its giver."""
SUMMED_UP = 0.5
"""Weight of words that add up the gifts told of just before."""
WITH_GIFTS = 0.5
"""Weight that is enough where the giver is named and gifts were told of just before."""
DOUBTED = 1.3
"""Weight that a gift needs of which neither giver nor receiver stands in the sentence."""
BULLET = re.compile(r"\s*([•·*–—-]|\d+[.)])\s")


def extract(reading: Reading) -> tuple[Claim, ...]:
    """Return a claim for every commitment that a document tells of."""
    acts: list[Act] = []
    doubtful: list[Place] = []
    places = find_places(reading)
    for place in places:
        act = _act(reading, place, acts)
        if act is not None:
            acts += _each(act)
        elif place.money is not None:
            doubtful.append(place)
    acts += _second_look(reading, acts, doubtful)
    acts.sort(key=lambda act: act.place.span)
    gifts = [gift for gift in join_acts(reading, acts, _listed_givers(reading, places)) if _is_record(gift)]
    wholes = {gift.act.amount for gift in gifts if gift.act.amount is not None and not _is_domestic(reading, gift)}
    # A share goes where its whole goes: "140 million to help farmers" of 783 million in global development is help abroad.
    return tuple(_claim(reading, gift) for gift in gifts if gift.act.part_of in wholes or not _is_domestic(reading, gift))


def _second_look(reading: Reading, acts: Sequence[Act], doubtful: Sequence[Place]) -> list[Act]:
    """Return the acts of sums that are help once the whole is known: "the 350 million are part of the 4.5 billion", "a further 30 million"."""
    found: list[Act] = []
    whole: Act | None = None
    for place in doubtful:
        before = reading.document.text[max(0, place.span.start - 40) : place.span.start].lower()
        tied = (
            act
            for act in acts
            if is_named_share(reading, place.span, act.place.span) or is_named_share(reading, act.place.span, place.span)
        )
        whole = next((act for act in tied if act.scope == "new"), whole if FURTHER.search(before) else None)
        act = _act(reading, place, [whole], whole) if whole is not None else None
        if act is not None:
            found.append(act)
    return found


def _act(reading: Reading, place: Place, before: Sequence[Act], whole: Act | None = None) -> Act | None:
    if (listed_goods := _listed_goods(reading, place, before)) is not None:
        return listed_goods
    if (place.goods is not None and not handing.is_given(place)) or handing.is_unreal(place):
        return None
    if (goods := _worth_of(place, before)) is not None and place.money is not None:
        amount = settle_currency(place.money, goods.donors, reading.document.outlet)
        return replace(goods, place=place, passage=judge.passage(place), amount=amount, items=(), item_spans=(), under=goods.place)
    listed = linear.beside(reading, place)
    if listed is not None and place.verb != listed[1]:
        place = replace(place, verbs=(listed[1], *place.verbs))
    both = _sides(reading, place, before)
    if both is None:
        return None
    (given_by, donor_span), (to, to_span) = both
    inherited = not given_by
    share = whole or _listed_under(reading, place, before)
    sure = _surety(place, before, has_recipient=bool(to), has_donor=bool(given_by)) + (1.0 if share else 0.0)
    going_on = inherited and _goes_on(place, before)
    sure += PASSED_ON if going_on else 0.0
    sure += BRACKETED if linear.bracketed(reading, place) is not None else 0.0
    sure += SUMMED_UP if judge.sums_up(place) and _is_amid(place, before) else 0.0
    enough = WITH_GIFTS if given_by and _is_amid(place, before) else ENOUGH
    if sure < enough or (inherited and not to and share is None and sure < DOUBTED and not going_on and not handing.is_acted_on(place)):
        return None
    if share is not None and not handing.is_acted_on(place) and not _gives_itself(place, given_by, share):
        given_by, donor_span, inherited = share.donors, share.donor_span, True
    elif inherited:
        given_by, donor_span = _going_on(reading, place, before)
    if inherited and place.goods is not None and place.verb is not None and place.verb.lemma_ == "deploy":
        return None
    if not given_by or (inherited and handing.is_vague(place) and not judge.is_held(place) and not handing.is_acted_on(place)):
        return None
    drawn = Drawn(given_by, donor_span, to, to_span, sure, inherited)
    return _drawn_up(reading, place, drawn)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Who gives to whom, as one passage says it, how sure it is that this is help, and whether the giver is that of the passage before."""

    given_by: tuple[str, ...]
    donor_span: Span | None
    to: tuple[str, ...]
    to_span: Span | None
    sure: float
    inherited: bool


def _worth_of(place: Place, before: Sequence[Act]) -> Act | None:
    """Return the act of the goods just told of, where a sum is said to be their worth: "The donation, valued at $3 million, …"."""
    if place.money is None or not before or before[-1].amount is not None or not _is_amid(place, before[-1:]):
        return None
    words = [token.lower_ for token in place.head.doc[max(place.head.sent.start, place.head.i - 7) : place.head.i]]
    told = any(noun.lower_ in aid.PACKAGES | {"contribution"} and _points_back(noun) for noun in place.carriers)
    return before[-1] if told and {"worth", "valued", "value"} & set(words) and place.head.sent != before[-1].place.head.sent else None


def _points_back(noun: Token) -> bool:
    return any(child.lower_ in {"the", "this", "its", "their"} for child in noun.children)


def _goes_on(place: Place, before: Sequence[Act]) -> bool:
    """Say whether a sum is told to be given, by nobody named, where gifts were told of: "150 million dollars were paid out", "the $5m promised"."""
    verb = place.verb
    if verb is None or place.money is None or not _is_amid(place, before):
        return False
    if judge.sums_up(place):
        return True
    participle = verb.dep_ == "acl" and verb.head == place.head and verb.tag_ == "VBN" and verb.lemma_ in aid.GIVING
    return participle or (verb.lemma_ in aid.CORE_GIVING and clauses.is_passive(verb) and handing.is_acted_on(place))


def _is_amid(place: Place, before: Sequence[Act]) -> bool:
    """Say whether a gift was told of just before."""
    return any(0 <= place.head.i - act.place.head.i < NEAR for act in before)


def _sides(reading: Reading, place: Place, before: Sequence[Act]) -> tuple[sides.Side, sides.Side] | None:
    """Return the givers and the receivers that a passage names; None where the giver is told of without a name."""
    giver = sides.donors(reading, place)
    if giver is None:
        return None
    given_by, donor_span = giver
    if sides.is_officer(reading, given_by):
        # A minister whose state the text leaves unsaid gives for the one that it speaks of or is at home in.
        given_by = (reading.actors.home,) if reading.actors.home else ()
    if before and sides.is_own_name(reading, given_by):
        # "the $2 billion that Carney announced", after Canada's aid was told of: the giver goes on giving.
        given_by = _going_on(reading, place, before)[0] or given_by
    to, to_span = sides.recipients(reading, place, given_by)
    given_by, to = lender_and_borrower(reading, place, given_by, to)
    if len(given_by) > 1 and set(to_whom := sides.recipients(reading, place, ())[0]) < set(given_by):
        # "the two governments signed a loan for Kenya": who is helped does not give.
        given_by, to = tuple(code for code in given_by if code not in to_whom), to_whom
    return (given_by, donor_span), (to, to_span)


def _surety(place: Place, before: Sequence[Act], *, has_recipient: bool, has_donor: bool) -> float:
    """Return the weight of the signs that a sum or goods are help; a total told in the sentence of a gift is."""
    sure = judge.weigh(place, has_recipient=has_recipient, has_donor=has_donor, amid=_is_amid(place, before))
    beside = any(act.place.head.sent == place.head.sent for act in before)
    # "…, bringing aid to $1 billion this year, and a total of $2 billion since 2021".
    return sure + 0.6 if beside and any(noun.lower_ == "total" for noun in place.carriers) else sure


def _drawn_up(reading: Reading, place: Place, drawn: Drawn) -> Act:
    """Return the act of a gift between known sides, with its stage, scope, kind and day."""
    words = judge.passage(place)
    status, said = judge.stage(place)
    clause = f"{words.of(reading.document.text)} {' '.join(token.text for token in place.head.subtree)}".lower()
    total = judge.scope(place, clause, judge.right_of(reading, place))
    return Act(
        place=place,
        passage=words,
        donors=drawn.given_by,
        donor_span=drawn.donor_span,
        recipients=tuple(code for code in drawn.to if code not in drawn.given_by),
        recipient_span=drawn.to_span,
        amount=settle_currency(place.money, drawn.given_by, reading.document.outlet) if place.money else None,
        items=(place.goods.item,) if place.goods else (),
        item_spans=(place.goods.span,) if place.goods else (),
        aid="financial" if drawn.given_by == ("IMF",) else _kind(reading, place),
        status=_reached(place, status, total),
        status_span=Span(said.idx, said.idx + len(said)) if said is not None else None,
        scope=total,
        date=days.day_of_step(reading, place, status, total),
        sure=drawn.sure,
        donor_inherited=drawn.inherited,
    )


def _gives_itself(place: Place, given_by: tuple[str, ...], share: Act) -> bool:
    """Say whether a sum below a larger one has a giver of its own: one of several, or another one, unless the whole only holds it."""
    if not given_by or set(given_by) >= set(share.donors):
        return False
    held = place.verb is not None and place.verb.lemma_ in aid.HOLDING
    return not held or set(given_by) < set(share.donors)


def _listed_givers(reading: Reading, places: Sequence[Place]) -> frozenset[str]:
    """Return those who stand before a sum or goods of a list, and so are no receivers: "Angola sent 65 tonnes, Morocco four aircraft"."""
    named = [one[0] for place in places if (one := linear.beside(reading, place)) is not None]
    verbs = {verb for place in places for verb in place.verbs[:1] if verb.lemma_ in aid.CORE_GIVING | aid.MOVING}
    named += [token for verb in verbs if not clauses.is_passive(verb) for token in clauses.subjects(verb)]
    return frozenset(code for token in named for code in reading.actors.codes(token))


def _each(act: Act) -> list[Act]:
    """Return an act for every giver where each gives the whole: "A and B have each pledged $5 million", "$5 million apiece"."""
    sentence = act.place.head.sent
    near = [t.lower_ for t in sentence if -9 < t.i - act.place.head.i < 6]
    if len(act.donors) < 2 or not {"each", "apiece"} & set(near):
        return [act]
    return [replace(act, donors=(donor,), donor_inherited=False) for donor in act.donors]


def _kind(reading: Reading, place: Place) -> AidKind:
    """Return the kind of help: what the goods speak for, else the words nearest to the gift."""
    of_goods = judge.relief_kind(place, goods_kind(place.goods.item.what)) if place.goods else None
    return of_goods or judge.aid_kind(judge.near_words(reading, place))  # type: ignore[return-value]


def _reached(place: Place, status: Status, scope: Scope) -> Status:
    """Return the stage of a gift; a running total told by a participle ("providing $9 billion since 2022") has been delivered."""
    running = scope == "total" and status == "allocated" and place.verb is not None and place.verb.tag_ == "VBG"
    return "delivered" if running else status


def _listed_goods(reading: Reading, place: Place, before: Sequence[Act]) -> Act | None:
    """Return the goods of a list as an act of its lead sentence's givers."""
    lead = _lead_of(reading, place, before)
    if lead is None or place.goods is None:
        return None
    item, span = place.goods.item, place.goods.span
    return replace(lead, place=place, passage=span, amount=None, items=(item,), item_spans=(span,), under=lead.place, sure=1.0)


def _lead_of(reading: Reading, place: Place, before: Sequence[Act]) -> Act | None:
    """Return the act of the lead sentence that the goods of a list stand under: "announced a package …. It includes:" and lines of goods."""
    if place.goods is None or not before:
        return None
    text, last = reading.document.text, before[-1]
    line = text[text.rfind("\n", 0, place.span.start) + 1 : place.span.start]
    if not BULLET.match(line) or any(
        m.span.start >= place.span.start - len(line) and m.span.start < _line_end(text, place) for m in reading.money
    ):
        return None
    if last.under is not None:
        near = place.span.start - last.place.span.end < LIST_REACH
        return next((act for act in before if near and act.place is last.under), None)
    between = text[last.place.span.end : place.span.start]
    return last if len(between) < LIST_REACH and LISTING.search(between) else None


def _line_end(text: str, place: Place) -> int:
    end = text.find("\n", place.span.end)
    return len(text) if end < 0 else end


def _listed_under(reading: Reading, place: Place, before: Sequence[Act]) -> Act | None:
    """Return the larger sum before, when this one stands in a list below it or behind "including"."""
    if place.money is None:
        return None
    text = reading.document.text
    if before and at_line_start(text, place.span) and before[-1].amount is not None and at_line_start(text, before[-1].place.span):
        near = place.span.start - before[-1].place.span.end < LIST_REACH
        above = _listed_under(reading, before[-1].place, before[:-1]) if near else None
        if above is not None and above.amount is not None and above.amount.value > place.money.amount.value:
            return above
    for whole in reversed(before):
        if whole.scope == "part":
            continue
        if whole.amount is None or whole.amount.value <= place.money.amount.value:
            continue
        if opens_list(reading.document.text[whole.place.span.end : place.span.start]):
            return whole
    return None


def _is_record(gift: Gift) -> bool:
    return any(one.amount is not None or not handing.is_plain(one.place) for one in gift.acts)


def _is_domestic(reading: Reading, gift: Gift) -> bool:
    """Say whether a government's own release tells of money for its own country: no receiver, and words of home affairs beside it."""
    publisher = publisher_of(reading.document.outlet)
    if gift.act.recipients or publisher is None or gift.act.donors != (publisher,):
        return False
    said = {token.lower_ for one in gift.acts for token in one.place.head.sent}
    return bool(said & aid.HOME_AFFAIRS) and not said & aid.ABROAD


def _going_on(reading: Reading, place: Place, before: Sequence[Act]) -> sides.Side:
    """Return the giver of the passage before, when it stands within three sentences; else the voice of the release."""
    here = place.head.sent.start
    if before:
        last = before[-1]
        gap = reading.doc.text.count("\n\n", last.passage.end, place.span.start) if last.passage.end < place.span.start else 0
        if here - last.place.head.sent.start < 120 and gap <= 2:
            return last.donors, last.donor_span
    for voice in reading.actors.voices:
        if voice.span.start <= place.span.start < voice.span.end:
            codes = codes_of(voice.parties)
            if codes:
                return codes, None
    return sides.NOBODY


def _claim(reading: Reading, gift: Gift) -> Claim:
    act = gift.act
    passages = tuple(dict.fromkeys(one.passage for one in gift.acts))
    named, place = occasion(reading.document.text, passages)
    payload = Commitment(
        donors=act.donors,
        recipients=act.recipients,
        amount=act.amount,
        items=act.items,
        aid=act.aid,
        status=act.status,
        scope=act.scope,
        part_of=act.part_of,
        date=act.date,
        occasion=named,
    )
    cells: list[tuple[str, Span]] = [("amount", one.place.span) for one in gift.acts if one.amount is not None]
    cells += [("items", span) for span in act.item_spans]
    for name, spans in (
        ("donors", [one.donor_span and reading.whole_name(one.donor_span) for one in gift.acts]),
        ("recipients", [one.recipient_span and reading.whole_name(one.recipient_span) for one in gift.acts]),
        ("occasion", [place]),
        ("status", [one.status_span for one in gift.acts if one.status == act.status]),
    ):
        cells += [(name, span) for span in dict.fromkeys(spans) if span is not None]
    cells += [("date", mention.span) for mention in reading.dates if act.date is not None and mention.when == act.date][:1]
    return Claim(
        document=reading.document.id,
        payload=payload,
        passages=passages,
        cells=tuple(cells),
        confidence=confidence(gift),
    )


def confidence(gift: Gift) -> float:
    """Return the chance that a careful analyst records the same: more for stronger signs, less for an inherited giver."""
    act = gift.act
    chance = 0.6 + 0.12 * min(act.sure, 2.5) + (0.05 if len(gift.acts) > 1 else 0.0)
    return round(max(0.1, min(0.95, chance - (0.15 if act.donor_inherited else 0.0) - (0.1 if act.amount is None else 0.0))), 2)
