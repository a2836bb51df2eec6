"""Draws commitments: help that one party puts at another's disposal, from sums and goods in their sentences.

Principle: every sum and all goods are looked at once, where they stand; what is not help is put aside, and what is told twice is one record
with the passages of both. Details that a passage lacks come from the passage before about the same gift.
In doubt there is no record: a donor, and an amount or goods, must be known.
"""

from __future__ import annotations

from collections.abc import Sequence

from depositary.extract.commitments import judge, sides
from depositary.extract.commitments.act import Act, Place
from depositary.extract.commitments.join import Gift, join_acts
from depositary.extract.commitments.places import find_places
from depositary.kinds import Commitment
from depositary.lang.english import aid
from depositary.model import Claim, Span
from depositary.nlp import clauses
from depositary.nlp.dates import date_near
from depositary.nlp.money import settle_currency
from depositary.nlp.reading import Reading

ENOUGH = 0.8


def extract(reading: Reading) -> tuple[Claim, ...]:
    """Return a claim for every commitment that a document tells of."""
    acts: list[Act] = []
    for place in find_places(reading):
        act = _act(reading, place, acts)
        if act is not None:
            acts.append(act)
    return tuple(_claim(reading, group) for group in join_acts(reading, acts))


def _act(reading: Reading, place: Place, before: Sequence[Act]) -> Act | None:
    if place.goods is not None and not _given(place):
        return None
    given_by, donor_span = sides.donors(reading, place)
    inherited = not given_by
    to, to_span = sides.recipients(reading, place, given_by)
    sure = judge.weigh(place, has_recipient=bool(to), has_donor=bool(given_by))
    if sure < ENOUGH:
        return None
    if inherited:
        given_by, donor_span = _going_on(reading, place, before)
    if not given_by:
        return None
    words = judge.passage(reading, place)
    status, said = judge.stage(place)
    clause = words.of(reading.document.text).lower()
    return Act(
        place=place,
        passage=words,
        donors=given_by,
        donor_span=donor_span,
        recipients=tuple(code for code in to if code not in given_by),
        recipient_span=to_span,
        amount=settle_currency(place.money, given_by, reading.document.outlet) if place.money else None,
        items=(place.goods.item,) if place.goods else (),
        item_spans=(place.goods.span,) if place.goods else (),
        aid=judge.aid_kind(judge.near_words(reading, place)),
        status=status,
        status_span=Span(said.idx, said.idx + len(said)) if said is not None else None,
        scope=judge.scope(place, clause),
        date=date_near(reading.doc, reading.dates, place.verb) if place.verb is not None else None,
        sure=sure,
        donor_inherited=inherited,
    )


def _given(place: Place) -> bool:
    """Say whether goods are handed over: a verb of giving acts on them, or a noun of giving holds them."""
    verb = place.verb
    if verb is not None and verb.lemma_ in aid.GOODS_VERBS:
        acted = clauses.objects(verb)
        if any(carrier in acted or carrier.dep_ == "conj" for carrier in place.carriers):
            return True
    return any(noun.lower_ in aid.STRONG_NOUNS or noun.lower_ in {"delivery", "deliveries", "shipment", "shipments", "transfer", "provision"} for noun in place.carriers[1:])


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
            codes = tuple(dict.fromkeys(code for party in voice.parties for code in party.codes))
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
    chance = 0.45 + 0.15 * min(act.sure, 2.5) + (0.05 if len(gift.acts) > 1 else 0.0)
    return round(max(0.1, min(0.95, chance - (0.15 if act.donor_inherited else 0.0) - (0.1 if act.amount is None else 0.0))), 2)
