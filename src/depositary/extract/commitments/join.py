"""Joins the acts of one document that tell of the same gift, and finds which are shares of others.

Principle: the same amount from the same givers is the same gift; goods in the clause of a sum, or listed under it, are what the sum buys.
A smaller sum introduced by "including" or standing in a list below a larger one is a share of it.
In doubt two acts stay two when both name amounts, and a sum without its own receiver takes that of the gift before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations

from depositary.extract.commitments import judge
from depositary.extract.commitments.act import Act
from depositary.extract.commitments.judge import ORDER
from depositary.extract.commitments.story import GIVING_STATES, HOSTILE, state_of, story_of
from depositary.kinds.commitment import Status
from depositary.lang.english import aid
from depositary.model import Amount, Span
from depositary.nlp import clauses
from depositary.nlp.reading import Reading
from depositary.reference import state_codes

FURTHER = re.compile(r"\b(a further|another|the rest|the remaining|a second|a third)( of| about| some)?\s*$")
BESIDES = re.compile(r"\W*(in addition to|besides|on top of|apart from|aside from) (the |its |his |their )?\S*\d")
MOST_SHARES = 8
LIST_REACH = 600
"""Characters from one item of a list to the next."""
UNTELLING = frozenset({"worth", "thousands", "hundreds"})
PART_OF = re.compile(
    r"^\s*of (the|a|an|its|that|this|their)\s*(about |some |nearly )?$"
    r"|\b(out of|tranches? of|instal\w+ of|(part|share|portion|half|third|quarter|slice|rest) of)\b[^.;]*$"
)
PART_OF_THIS = re.compile(r"\b(part|portion|share) of (this|that) [^.;]{0,60}$")
OF_WHOLE = re.compile(
    r"(\bof (the total|that|this|these|it|which|the sum|the (loan|package|money|amount|aid|pledge|funding|commitment))\b[,:]?[^.;]*"
    r"|share of (the|this|that) \w+ (is|was|will be|amounts to)[^.;]*)$"
)
OF_WHOLE_AFTER = re.compile(r"[^.;,]{0,25}\bof (the total|that (sum|amount|total|money)|this (sum|amount|total))\b")
SHARING = re.compile(
    r"\b(including|of which|this includes|which includes"
    r"|this (package|number|funding|announcement|amount|assistance|support|compact) includes|comprising"
    r"|consisting of|consists of|comprises|is made up of|part of (this|the|that))\b"
    r"|\b(package|aid|assistance|sum|total|money|funding|loan|support|plan|programme|program)\b[^;]{0,60}\bincludes?\b"
    r"|, with( up to| about| some| nearly)?\s*$"
)
WORTH = re.compile(r"[^.;]{0,90}\b(worth|valued at|value of|totalling|totaling)\b[^.;]{0,30}$")
LISTING = re.compile(r"(\b(includ\w+|following|comprises|as follows)\b[^.]*:|:\s*\n)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gift:
    """Acts of one document that tell of one gift, the fullest first."""

    acts: tuple[Act, ...]
    act: Act


def join_acts(reading: Reading, acts: Sequence[Act], others: Set[str] = frozenset()) -> list[Gift]:
    """Return the gifts of a document, each with all acts that tell of it; `others` give too, though no act of theirs was read."""
    gifts: list[list[Act]] = []
    for act in acts:
        home = next((gift for gift in gifts if _same(reading, gift, act)), None)
        if home is None:
            gifts.append([act])
        else:
            home.append(act)
    merged = [Gift(acts=tuple(gift), act=_merge(gift)) for gift in gifts]
    return _complete(reading, _adding_up(_shares(reading, merged)), others)


def _same(reading: Reading, gift: Sequence[Act], act: Act) -> bool:
    if act.under is not None:
        return any(one.place is act.under for one in gift)
    first = next((one for one in gift if one.amount is not None), gift[0])
    compatible = bool(set(first.donors) & set(act.donors)) or first.donor_inherited or act.donor_inherited
    if not compatible or (first.scope == "total") != (act.scope == "total"):
        return False
    if act.amount is not None:
        amounts = [one.amount for one in gift if one.amount is not None]
        if not amounts:
            return any(_beside(act, one) or _is_worth(reading, act, one) for one in gift)
        return any(_equal(amount, act.amount) for amount in amounts) and _sides_agree(first, act)
    if first.amount is not None:
        return any(_beside(one, act) or _is_worth(reading, one, act) for one in gift) or _held_by(gift[-1], act)
    return _same_goods(gift, act)


def _equal(a: Amount, b: Amount) -> bool:
    return bool(set(a.currency) & set(b.currency)) and abs(a.value - b.value) <= max(a.value, b.value) / 200


def _sides_agree(a: Act, b: Act) -> bool:
    return not a.recipients or not b.recipients or bool(set(a.recipients) & set(b.recipients))


def _beside(act: Act, goods: Act) -> bool:
    """Say whether goods stand in the clause or the list that a sum opens."""
    if act.amount is None:
        return False
    above = {goods.place.head, *goods.place.head.ancestors, *goods.place.carriers}
    held = act.place.head in above or any(carrier in above for carrier in act.place.carriers if carrier.lower_ not in UNTELLING)
    return goods.place.head.sent == act.place.head.sent and held


def _is_worth(reading: Reading, act: Act, goods: Act) -> bool:
    """Say whether a sum is told to be the worth of the goods before it: "32 trucks and equipment worth $3.7 million"."""
    between = reading.document.text[goods.place.span.end : act.place.span.start]
    return act.amount is not None and bool(between) and bool(WORTH.match(between.lower()))


def _held_by(last: Act, goods: Act) -> bool:
    """Say whether "the package includes …" tells what the sum just before it buys."""
    gap = goods.place.span.start - last.place.span.end
    return judge.is_held(goods.place) and 0 <= gap < 450


def _same_goods(gift: Sequence[Act], act: Act) -> bool:
    """Say whether goods without a sum are told again, or stand in one list with the goods before."""
    for one in gift:
        if one.amount is not None:
            continue
        for a in one.items:
            for b in act.items:
                if a.what.split()[-1:] == b.what.split()[-1:] and (a.quantity == b.quantity or None in (a.quantity, b.quantity)):
                    return _sides_agree(one, act)
        if one.place.verb is not None and one.place.verb == act.place.verb:
            return True
    return False


def _merge(gift: Sequence[Act]) -> Act:
    """Make one act of several: the furthest stage, the first known receiver, date and kind, all goods."""
    first = next((act for act in gift if act.amount is not None), gift[0])
    helped = {code for act in gift for code in act.recipients}
    known = [act for act in gift if not act.donor_inherited and not set(act.donors) <= helped] or list(gift)
    items = {(i.quantity, i.what): (i, s) for act in gift for i, s in zip(act.items, act.item_spans, strict=True)}
    statuses = [act.status for act in gift if act.amount is not None] or [act.status for act in gift]
    received = next((act for act in gift if act.recipients), first)
    return replace(
        first,
        donors=known[0].donors,
        donor_span=known[0].donor_span,
        recipients=received.recipients,
        recipient_span=received.recipient_span,
        items=tuple(item for item, _ in items.values()),
        item_spans=tuple(span for _, span in items.values()),
        aid=next((act.aid for act in gift if act.aid != "unspecified"), "unspecified"),
        status=_furthest(statuses),
        date=next((act.date for act in gift if act.date is not None), None),
        scope="total" if any(act.scope == "total" for act in gift) else first.scope,
        donor_inherited=all(act.donor_inherited for act in gift),
    )


def _furthest(statuses: Sequence[Status]) -> Status:
    return max(statuses, key=ORDER.index)


def _shares(reading: Reading, gifts: list[Gift]) -> list[Gift]:
    """Mark the sums that are named shares of a larger one before them."""
    out: list[Gift] = []
    for gift in gifts:
        others = [*reversed(out), *(later for later in gifts if later.act.place.span > gift.act.place.span)]
        whole = next((other for other in others if _is_share(reading, other, gift)), None) or _next_share(reading, out, gift)
        if whole is None:
            out.append(gift)
        else:
            received = gift.act.recipients or tuple(code for code in whole.act.recipients if code not in gift.act.donors)
            act = replace(gift.act, scope="part", part_of=whole.act.amount, recipients=received)
            if act.place.verb is None or act.place.verb.lemma_ in aid.HOLDING:
                # A share that is only listed has come as far as its whole, on the same day.
                act = replace(act, status=whole.act.status, date=act.date or whole.act.date)
            out.append(replace(gift, act=act))
    return out


def _adding_up(gifts: list[Gift]) -> list[Gift]:
    """Mark sums that together make a larger one told before them by the same givers: nobody announces 1.25, 1.22 and 2.5 billion by chance."""
    out = list(gifts)
    for whole in gifts:
        if whole.act.amount is None or whole.act.scope != "new":
            continue
        later = [
            n
            for n, other in enumerate(out)
            if other.act.amount is not None
            and other.act.scope == "new"
            and other.act.place.span > whole.act.place.span
            and set(other.act.donors) & set(whole.act.donors)
            and set(other.act.amount.currency) & set(whole.act.amount.currency)
            and other.act.amount.value < whole.act.amount.value
        ][:MOST_SHARES]
        told = [other for other in out if other.act.scope == "part" and other.act.part_of == whole.act.amount]
        sizes = range(len(later), 0 if told else 1, -1)
        subsets = (some for size in sizes for some in combinations(later, size))
        shared = next((some for some in subsets if _make_up(whole, [*told, *(out[n] for n in some)])), ())
        for n in shared:
            out[n] = replace(out[n], act=replace(out[n].act, scope="part", part_of=whole.act.amount))
    return out


def _make_up(whole: Gift, parts: Sequence[Gift]) -> bool:
    amounts = [part.act.amount for part in parts]
    assert whole.act.amount is not None
    total = sum((amount.value for amount in amounts if amount is not None), Decimal(0))
    return abs(total - whole.act.amount.value) * 50 <= whole.act.amount.value


def _next_share(reading: Reading, out: list[Gift], gift: Gift) -> Gift | None:
    """Return the whole that the sum before is a share of, when this one goes on counting: "a further 30 million"."""
    before = next((other for other in reversed(out) if other.act.scope == "part" and other.act.amount is not None), None)
    if before is None or gift.act.amount is None or gift.act.scope == "total":
        return None
    between = reading.document.text[before.act.place.span.end : gift.act.place.span.start].lower()
    text = reading.document.text
    listed = at_line_start(text, before.act.place.span) and at_line_start(text, gift.act.place.span) and len(between) < LIST_REACH
    if not listed and (len(between) > 260 or not FURTHER.search(between)):
        return None
    return next(
        (o for o in out if o.act.amount == before.act.part_of and o.act.amount is not None and o.act.amount.value > gift.act.amount.value),
        None,
    )


def _is_share(reading: Reading, of: Gift, part: Gift) -> bool:
    whole, share = of.act, part.act
    if whole.amount is None or share.amount is None or whole.scope == "part":
        return False
    if share.scope == "total" and not _is_included(reading, whole, share):
        return False
    if share.amount.value >= whole.amount.value:
        return False
    wholes = [one.place.span for one in of.acts if one.amount is not None]
    parts = [one.place.span for one in part.acts if one.amount is not None]
    if any(is_named_share(reading, one, other) for one in parts for other in wholes):
        return True
    if _is_instalment(whole, share):
        return True
    text = reading.document.text
    same = bool(set(whole.amount.currency) & set(share.amount.currency))
    told_apart = (
        share.place.verb is not None and bool(clauses.dependents(share.place.verb, "nsubj")) and share.place.verb.lemma_ not in aid.HOLDING
    )
    between = [text[other.end : one.start] for one in parts for other in wholes if other.end <= one.start]
    return same and any(opens_list(words, listed=not told_apart) for words in between)


def _is_included(reading: Reading, whole: Act, share: Act) -> bool:
    """Say whether a sum stands behind "including" in the sentence of a larger one."""
    between = reading.document.text[whole.place.span.end : share.place.span.start].lower()
    return whole.place.head.sent == share.place.head.sent and bool(re.search(r"\b(including|of which)\b", between))


def at_line_start(text: str, span: Span) -> bool:
    """Say whether a sum opens a line, as the items of a list do."""
    return not text[max(0, text.rfind("\n", 0, span.start)) : span.start].strip(" \n-•*·–—\t")


def _is_instalment(whole: Act, share: Act) -> bool:
    """Say whether a sum is a tranche of the loan that the same givers are told of: "the first tranche, of 3 million, was paid"."""
    nouns = {carrier.lower_ for carrier in share.place.carriers}
    loans = {carrier.lower_ for carrier in whole.place.carriers}
    tied = bool(nouns & judge.PORTIONS & {"tranche", "instalment", "installment"}) and bool(
        loans & {"loan", "credit", "grant", "programme", "program"}
    )
    return tied and not loans & {"payment"} and share.amount != whole.amount and bool(set(share.donors) & set(whole.donors))


def is_named_share(reading: Reading, share: Span, whole: Span) -> bool:
    """Say whether words tie one sum to another as its part: "the first of three tranches of", "part of the", "of that, … went to"."""
    text = reading.document.text
    if share.end <= whole.start:
        return bool(PART_OF.search(text[share.end : whole.start].lower())) and whole.start - share.end < 220
    before = text[max(whole.end, share.start - 40) : share.start].lower()
    after = text[share.end : share.end + 60].lower()
    if share.start - whole.end < 1500 and PART_OF_THIS.search(text[max(whole.end, share.start - 90) : share.start].lower()):
        return True
    near = share.start - whole.end < 600
    return near and bool(OF_WHOLE.search(before) or OF_WHOLE_AFTER.match(after))


def opens_list(between: str, listed: bool = True) -> bool:
    """Say whether the words between two sums make the second a share of the first: "including", "of which", or (`listed`) a list under a lead."""
    words = between.lower()
    if len(words) > 900:
        return False
    if len(words) < 500 and SHARING.search(words):
        return True
    return listed and bool(LISTING.search(words))


def _complete(reading: Reading, gifts: list[Gift], also: Set[str]) -> list[Gift]:
    """Give a gift without a receiver the one that the document's other gifts by the same givers go to, or that its sentence or the document is about."""
    out: list[Gift] = []
    givers = frozenset(code for gift in gifts for code in gift.act.donors) | also
    for gift in gifts:
        act = gift.act
        whole = next((o.act for o in out if act.scope == "part" and o.act.amount is not None and o.act.amount == act.part_of), None)
        if not act.recipients and whole is not None:
            # A share goes where its whole goes; where the whole names nobody, neither does the share.
            act = replace(act, recipients=tuple(code for code in whole.recipients if code not in act.donors))
        elif not act.recipients and not _is_worldwide(gift) and not _is_besides(gift):
            others = [o.act for o in gifts if o.act.recipients and set(o.act.donors) & set(act.donors)]
            counts = Counter(other.recipients for other in others)
            if counts and counts.most_common(1)[0][1] * 2 > len(others):
                source = next(other for other in others if other.recipients == counts.most_common(1)[0][0])
                act = replace(act, recipients=source.recipients, recipient_span=source.recipient_span)
            else:
                told = _in_sentence(reading, gift, givers) or story_of(reading, givers, act.place.head) or _mostly(gifts, givers)
                act = replace(act, recipients=told)
        out.append(replace(gift, act=act))
    return out


def _mostly(gifts: Sequence[Gift], givers: Set[str]) -> tuple[str, ...]:
    """Return whom most of the gifts of a text go to, where one list of givers helps one."""
    counts = Counter(gift.act.recipients for gift in gifts if gift.act.recipients and not givers & set(gift.act.recipients))
    if not counts:
        return ()
    best, count = counts.most_common(1)[0]
    return best if count * 2 > counts.total() else ()


def _is_besides(gift: Gift) -> bool:
    """Say whether a gift is told beside another one that its sentence begins with: "In addition to the $5 million for Mali, …"."""
    sentences = (act.place.head.sent for act in gift.acts)
    return any(BESIDES.match(s.text.lower()) and any(t.lower_ in {"for", "to"} for t in s[3:20]) for s in sentences)


def _is_worldwide(gift: Gift) -> bool:
    words = {token.lower_ for act in gift.acts for token in act.place.head.sent}
    return bool(words & {"global", "globally", "worldwide", "region", "hemisphere", "countries", "continent", "africa", "asia"})


def _in_sentence(reading: Reading, gift: Gift, givers: Set[str]) -> tuple[str, ...]:
    """Return the one state besides the givers that the sentences of a gift name outright; nobody where there are two or none."""
    found: set[str] = set()
    for act in gift.acts:
        sentence = act.place.head.sent
        for mention in reading.actors.mentions:
            code = state_of(reading, mention)
            if (
                not code
                or (mention.known is not None and mention.known.form in {"place", "seat"})
                or not sentence.start <= mention.start < sentence.end
            ):
                continue
            acts = mention.span(reading.doc).root.dep_.startswith("nsubj")
            first = reading.doc[mention.start].idx
            if any(money.span.start <= first < money.span.end for money in reading.money):
                continue
            if not acts and reading.doc[mention.end - 1].head.lower_ not in HOSTILE:
                found.add(code)
    found = (found & state_codes()) - givers - GIVING_STATES
    return tuple(found) if len(found) == 1 else ()
