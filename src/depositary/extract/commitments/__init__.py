"""Draws commitments: help that one party puts at another's disposal, from sums and goods in their sentences.

Principle: every sum and all goods are looked at once, where they stand; what is not help is put aside, and what is told twice is one record
with the passages of both. Details that a passage lacks come from the passage before about the same gift.
In doubt there is no record: a donor, and an amount or goods, must be known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from spacy.tokens import Token

from depositary.extract.commitments import judge, linear, sides
from depositary.extract.commitments.act import Act, Place
from depositary.extract.commitments.join import FURTHER, LIST_REACH, LISTING, Gift, at_line_start, is_named_share, join_acts, opens_list
from depositary.extract.commitments.places import find_places
from depositary.kinds import Commitment
from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.lang.english import aid
from depositary.model import Claim, Span, When
from depositary.nlp import clauses
from depositary.nlp.dates import date_near
from depositary.nlp.goods import goods_kind
from depositary.nlp.money import settle_currency
from depositary.nlp.phrases import codes_of
from depositary.nlp.reading import Reading
from depositary.reference.outlets import publisher_of

ENOUGH = 0.8
DOUBTED = 1.3
"""Weight that a gift needs of which neither giver nor receiver stands in the sentence."""
BULLET = re.compile(r"\s*([•·*–—-]|\d+[.)])\s")
RECENT = timedelta(days=8)
FISCAL = re.compile(r"(?i)fy|fiscal")
EARLIER = frozenset("recently previously earlier already last previous ago".split())
ANNOUNCING = frozenset("announce unveil redirect".split())
MANY = frozenset("dozens scores hundreds thousands millions".split())
HANDING = frozenset(
    "delivery deliveries shipment shipments transfer transfers provision donation donations package packages supply gift offer pledge promise".split()
)


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
    if (place.goods is not None and not _given(place)) or _is_unreal(place):
        return None
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
    if sure < ENOUGH or (inherited and not to and share is None and sure < DOUBTED and not _acted(place)):
        return None
    if share is not None and not _acted(place) and not _gives_itself(place, given_by, share):
        given_by, donor_span, inherited = share.donors, share.donor_span, True
    elif inherited:
        given_by, donor_span = _going_on(reading, place, before)
    if inherited and place.goods is not None and place.verb is not None and place.verb.lemma_ == "deploy":
        return None
    if not given_by or (inherited and _is_vague(place) and not judge.is_held(place) and not _acted(place)):
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


def _sides(reading: Reading, place: Place, before: Sequence[Act]) -> tuple[sides.Side, sides.Side] | None:
    """Return the givers and the receivers that a passage names; None where the giver is told of without a name."""
    giver = sides.donors(reading, place)
    if giver is None:
        return None
    given_by, donor_span = giver
    if before and sides.is_own_name(reading, given_by):
        # "the $2 billion that Carney announced", after Canada's aid was told of: the giver goes on giving.
        given_by = _going_on(reading, place, before)[0] or given_by
    to, to_span = sides.recipients(reading, place, given_by)
    if len(given_by) > 1 and set(to_whom := sides.recipients(reading, place, ())[0]) < set(given_by):
        # "the two governments signed a loan for Kenya": who is helped does not give.
        given_by, to = tuple(code for code in given_by if code not in to_whom), to_whom
    return (given_by, donor_span), (to, to_span)


def _surety(place: Place, before: Sequence[Act], *, has_recipient: bool, has_donor: bool) -> float:
    """Return the weight of the signs that a sum or goods are help; a total told in the sentence of a gift is."""
    sure = judge.weigh(place, has_recipient=has_recipient, has_donor=has_donor)
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
        date=_date(reading, place, status, total),
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


def _acted(place: Place) -> bool:
    """Say whether a verb of giving of its own acts on a sum."""
    return place.verb is not None and place.verb.lemma_ in aid.CORE_GIVING and place.head in clauses.objects(place.verb)


def _date(reading: Reading, place: Place, status: Status, scope: Scope) -> When | None:
    """Return the day of the step: a date at one of the verbs; a release that itself announces or promises does so on its day.

    A running total has no day of its own, and a fiscal year is what the money is for.
    """
    if scope == "total":
        return None
    published = reading.document.published
    told = [token for noun in place.carriers for token in noun.subtree if token.dep_ == "acl:relcl" and token.lemma_ in aid.GIVING]
    first = [token for token in reading.doc[place.head.i : place.head.sent.end] if _tells_again(token)][:1]
    for verb in (*first, *place.verbs[:3], *told):
        when = date_near(reading.doc, reading.dates, verb) or (_date_after(reading, verb) if verb in first else None)
        if when is not None and not FISCAL.search(when.words) and not _lies_ahead(when.value, published):
            return when
    near = _day_nearby(reading, place) if status != "considered" and publisher_of(reading.document.outlet) is None else None
    if near is not None:
        return near
    if published is None or publisher_of(reading.document.outlet) is None or place.verb is None:
        return None
    return When(value=published.isoformat()) if (status == "pledged" and not _is_earlier(place)) or _takes_step(place, status) else None


def _is_earlier(place: Place) -> bool:
    """Say whether a passage tells of something that was done or promised before."""
    return any(token.lower_ in EARLIER for token in place.head.sent) or any(clauses.tense(verb).perfect for verb in place.verbs[:2])


def _takes_step(place: Place, status: Status) -> bool:
    """Say whether a release itself commits or allocates: "we are redirecting", "intend to provide", "announced today"."""
    if status not in {"committed", "allocated"}:
        return False
    if any(verb.lemma_ in ANNOUNCING for verb in place.verbs[:2]) and not _is_earlier(place):
        return True
    times = {clauses.tense(verb).time for verb in place.verbs[:2]}
    return bool(times) and "past" not in times and not any(clauses.tense(verb).perfect for verb in place.verbs[:2])


def _tells_again(verb: Token) -> bool:
    """Say whether a verb tells when a gift was first told of: "the 2 billion dollars that it first announced in June"."""
    before = verb.doc[max(0, verb.i - 4) : verb.i]
    return verb.lemma_ in ANNOUNCING | {"pledge", "promise"} and any(token.lower_ in {"that", "which"} for token in before)


def _date_after(reading: Reading, verb: Token) -> When | None:
    """Return the first date behind a verb, before the next comma."""
    stop = next((token.i for token in verb.doc[verb.i : verb.sent.end] if token.text in {",", ";", "."}), verb.sent.end)
    end = verb.doc[stop].idx if stop < len(verb.doc) else len(verb.doc.text)
    return next((mention.when for mention in reading.dates if verb.idx < mention.span.start < end), None)


def _lies_ahead(value: str, published: date | None) -> bool:
    """Say whether a date is later than the text: then help is to come, but the step was taken before ("until 2030", "next year")."""
    return published is not None and value[:4].isdigit() and "W" not in value and value > published.isoformat()


def _day_nearby(reading: Reading, place: Place) -> When | None:
    """Return the one recent day that the sentence of a gift, or the one before it, names."""
    published, sentence = reading.document.published, place.head.sent
    start = reading.doc[sentence.start - 1].sent.start_char if sentence.start else sentence.start_char
    if published is None:
        return None
    for begin, end in ((sentence.start_char, sentence.end_char), (start, sentence.start_char)):
        days = [m.when for m in reading.dates if begin <= m.span.start < end and _is_recent(m.when.value, published)]
        if len({day.value for day in days}) == 1:
            return days[0]
    return None


def _is_recent(value: str, published: date) -> bool:
    """Say whether a TIMEX value is a day of the week before publication."""
    return len(value) == 10 and value[4] == "-" and value[8:].isdigit() and timedelta(0) <= published - date.fromisoformat(value) <= RECENT


def _given(place: Place) -> bool:
    """Say whether goods are handed over: a verb of giving acts on them, or a noun of giving holds them."""
    verb = place.verb
    if (
        verb is not None
        and verb.lemma_ == "deploy"
        and place.goods
        and goods_kind(place.goods.item.what) == "military"
        and not judge.is_about_help(place)
    ):
        return False
    if any(child.dep_ == "cop" for child in place.head.children):
        # "was a missile supplied by Russia" tells what a thing is.
        return False
    if _is_anaphoric(place) or any(case == "into" for case, _ in clauses.obliques(verb or place.head)):
        return False
    if verb is not None and verb.lemma_ in aid.GOODS_VERBS:
        acted = clauses.objects(verb)
        acted += [head for case, head in clauses.obliques(verb) if case == "with" and verb.lemma_ in aid.EQUIPPING]
        if not clauses.dependents(verb, "obj") and verb.tag_ in {"VBN", "VBD"}:
            # "three helicopters delivered to Kabul": goods deliver nothing, so the participle was taken for a verb.
            acted += clauses.dependents(verb, "nsubj")
        if any(carrier in acted or carrier.dep_ == "conj" for carrier in place.carriers) or _stands_behind(place, verb):
            return True
    return any(noun.lower_ in HANDING for noun in place.carriers[1:2]) or _is_moved(place)


def _stands_behind(place: Place, verb: Token) -> bool:
    """Say whether goods stand right behind a verb of giving, however they were parsed: "will send up to 150 soldiers", "has flown in a hospital"."""
    between = verb.doc[verb.i + 1 : verb.i + 4].text.lower()
    near = place.head in verb.children and not clauses.dependents(verb, "obj") and 0 < place.head.i - verb.i < 9
    return near and between.startswith(("up to", "in a ", "in the ", "over a ", "out a "))


def _is_moved(place: Place) -> bool:
    """Say whether counted goods or people come or go: "82 soldiers landed", "a ship carrying 40 tonnes of rice", "sailed with two helicopters"."""
    verb, goods = place.verb, place.goods
    if verb is None or goods is None or goods.item.quantity is None or verb.lemma_ not in aid.MOVING:
        return False
    if goods_kind(goods.item.what) != "humanitarian" and not judge.is_about_help(place):
        return False
    if goods_kind(goods.item.what) == "military" and verb.lemma_ not in {"bring", "carry"}:
        return False
    moved = [*clauses.dependents(verb, "nsubj"), *clauses.objects(verb), *clauses.subjects(verb)]
    moved += [head for case, head in clauses.obliques(verb) if case == "with"]
    return any(carrier in moved or carrier.dep_ == "conj" for carrier in place.carriers)


def _is_vague(place: Place) -> bool:
    many = any(token.lower_ in MANY for token in place.head.doc[max(0, place.head.i - 7) : place.head.i])
    return place.goods is not None and place.goods.item.quantity is None and not many


def _is_plain(place: Place) -> bool:
    """Say whether goods are uncounted and of the most general kind: talk of help, unless a package is said to hold them."""
    goods = place.goods
    return goods is not None and goods.item.quantity is None and goods.item.what.lower() in aid.PLAIN_GOODS and not judge.is_held(place)


def _is_record(gift: Gift) -> bool:
    return any(one.amount is not None or not _is_plain(one.place) for one in gift.acts)


def _is_domestic(reading: Reading, gift: Gift) -> bool:
    """Say whether a government's own release tells of money for its own country: no receiver, and words of home affairs beside it."""
    publisher = publisher_of(reading.document.outlet)
    if gift.act.recipients or publisher is None or gift.act.donors != (publisher,):
        return False
    said = {token.lower_ for one in gift.acts for token in one.place.head.sent}
    return bool(said & aid.HOME_AFFAIRS) and not said & aid.ABROAD


def _is_unreal(place: Place) -> bool:
    """Say whether the giving itself is negated or only supposed: "has never given", "no government has sent", "if it sends"."""
    verb = place.verb
    if verb is None:
        return False
    if any(child.dep_ == "mark" and child.lower_ in {"if", "unless", "whether"} for child in verb.children):
        return True
    if any(
        above.lemma_ == "deny" and below.dep_ in {"ccomp", "acl", "acl:relcl"}
        for below, above in zip(place.verbs, place.verbs[1:], strict=False)
    ):
        return True
    if verb.tag_ == "VBG" and place.head.i + 1 < len(place.head.doc) and place.head.nbor(1).lower_ in {"is", "was", "would", "will"}:
        # "giving it jets is a dangerous idea".
        return True
    if verb.lemma_ not in aid.CORE_GIVING:
        return False
    nobody = any(child.lower_ in {"no", "neither", "none"} for subject in clauses.subjects(verb) for child in (subject, *subject.children))
    return nobody or clauses.is_negated(verb)


def _is_anaphoric(place: Place) -> bool:
    """Say whether goods are only pointed back at: "the planes", "these weapons" without a number."""
    goods = place.goods
    pointing = any(child.lower_ in {"the", "these", "those", "such"} for child in place.head.children)
    return goods is not None and goods.item.quantity is None and pointing


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
    )
    cells: list[tuple[str, Span]] = [("amount", one.place.span) for one in gift.acts if one.amount is not None]
    cells += [("items", span) for span in act.item_spans]
    for name, spans in (
        ("donors", [one.donor_span for one in gift.acts]),
        ("recipients", [one.recipient_span for one in gift.acts]),
        ("status", [one.status_span for one in gift.acts if one.status == act.status]),
    ):
        cells += [(name, span) for span in dict.fromkeys(spans) if span is not None]
    cells += [("date", mention.span) for mention in reading.dates if act.date is not None and mention.when == act.date][:1]
    return Claim(
        document=reading.document.id,
        payload=payload,
        passages=tuple(dict.fromkeys(one.passage for one in gift.acts)),
        cells=tuple(cells),
        confidence=confidence(gift),
    )


def confidence(gift: Gift) -> float:
    """Return the chance that a careful analyst records the same: more for stronger signs, less for an inherited giver."""
    act = gift.act
    chance = 0.6 + 0.12 * min(act.sure, 2.5) + (0.05 if len(gift.acts) > 1 else 0.0)
    return round(max(0.1, min(0.95, chance - (0.15 if act.donor_inherited else 0.0) - (0.1 if act.amount is None else 0.0))), 2)
