"""Where money and goods stand in their sentence: the nouns that they are counted in and the verbs that act on them."""

from __future__ import annotations

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.lang.english import aid
from depositary.nlp.clauses import RELATIVES, is_verbal
from depositary.nlp.phrases import GoodsMention, MoneyMention
from depositary.nlp.reading import Reading

CLIMB = 9
COUNTING = frozenset({"in", "of", "as"})


def find_places(reading: Reading) -> list[Place]:
    """Return the place of every sum and of all goods, in the order of the text."""
    places = [_place(reading.doc[m.head], money=m) for m in reading.money if m.per is None]
    places += [_place(reading.doc[g.head], goods=g) for g in reading.goods]
    return sorted(places, key=lambda place: place.span)


def _place(head: Token, money: MoneyMention | None = None, goods: GoodsMention | None = None) -> Place:
    mention = money or goods
    assert mention is not None
    carriers = [head]
    verbs: list[Token] = []
    node = head
    for _ in range(CLIMB):
        above = node.head
        if above == node:
            break
        if is_verbal(above):
            verbs.append(above)
        elif not verbs:
            carriers.append(above)
        node = above
    known = aid.GOODS_VERBS if goods is not None else aid.GIVING.keys() - aid.HOLDING - aid.SECURING
    handed = next((c for c in head.children if c.dep_ == "acl" and c.tag_ == "VBN" and c.lemma_ in known), None)
    counted = _counted_in(head, mention)
    told = next((c for c in head.children if c.dep_ == "acl:relcl" and c.lemma_ in known and (_has_doer(c, head) or _is_done(c))), None)
    told = told or next((c for noun in counted for c in noun.children if c.dep_ == "acl:relcl" and c.lemma_ in known and _is_done(c)), None)
    verbs = [verb for verb in (handed or told,) if verb is not None] + verbs or _verb_before(head, mention)
    carriers += counted
    carriers += _of(carriers)
    carriers += [child for child in head.children if child.dep_ == "nsubj"]
    carriers += _worth(head, mention)
    carriers += _brought_to(head) + _cut_by(head) + _amounting(head)
    carriers += [child for child in head.children if child.dep_ == "nmod" and any(c.lower_ == "on" for c in child.children)]
    return Place(head=head, carriers=tuple(dict.fromkeys(carriers)), verbs=tuple(verbs), money=money, goods=goods)


def _has_doer(verb: Token, head: Token) -> bool:
    """Say whether a relative clause tells who gave what its head counts: "the $2 billion that Norway pledged"."""
    return any(child.dep_ == "nsubj" and child.lower_ not in RELATIVES and child.i > head.i for child in verb.children)


def _is_done(verb: Token) -> bool:
    """Say whether a relative clause tells what was done with what its head counts: "$2 million that has been withheld"."""
    return any(child.dep_ == "aux:pass" for child in verb.children)


def _verb_before(head: Token, mention: MoneyMention | GoodsMention) -> list[Token]:
    """Return the verb of giving before a sum that the parser hung on no verb, where no other verb stands between."""
    before = [token for token in head.doc[head.sent.start : head.i] if token.idx < mention.span.start and is_verbal(token)]
    return before[-1:] if before and before[-1].lemma_ in aid.GIVING and before[-1].tag_ != "VBN" else []


def _amounting(head: Token) -> list[Token]:
    """Return the share or gift that a sum is the size of: "Sweden's share came to 2 million", "the promise amounted to 3 million"."""
    verb = head.head
    if verb.lemma_ not in aid.AMOUNTING:
        return []
    return [c for c in verb.children if c.dep_ in {"nsubj", "nsubj:pass"} and c.i < head.i and c.lower_ in aid.GIFT_NOUNS | aid.SHARES]


def _counted_in(head: Token, mention: MoneyMention | GoodsMention) -> list[Token]:
    """Return the nouns after "in", "of", "worth of" or "for" that say what the money is: "$5 million in emergency aid".

    The noun may hang from the verb instead of the sum; what stands right behind the sum belongs to it.
    """
    found = [child for child in head.children if child.dep_ in {"appos", "conj"} and child.lower_ in aid.GIFT_NOUNS]
    after = [token for token in head.doc[head.i + 1 : head.i + 8] if token.idx >= mention.span.end][:2]
    if after and after[0].lower_ == "worth":
        after = after[1:]
    cases = [token for token in after[:1] if token.lower_ in COUNTING]
    for case in cases:
        noun = case.head if case.dep_ == "case" else None
        if noun is not None and noun.i > case.i:
            found += [noun, *(c for c in noun.children if c.dep_ == "conj")]
    return found


def _brought_to(head: Token) -> list[Token]:
    """Return what a sum is the new height of: "brings total aid to $9 million"."""
    verb = head.head
    if verb.lemma_ not in aid.RAISING or not any(child.lower_ == "to" for child in head.children):
        return []
    return [child for child in verb.children if child.dep_ == "obj" and child.lower_ in aid.GIFT_NOUNS | {"total"}]


def _cut_by(head: Token) -> list[Token]:
    """Return what a sum is taken from: "aid will be cut by £5 million"."""
    verb = head.head
    if aid.GIVING.get(verb.lemma_) != "cancelled" or not any(child.lower_ == "by" for child in head.children):
        return []
    return [child for child in verb.children if child.dep_ in {"obj", "nsubj:pass"} and child.lower_ in aid.GIFT_NOUNS]


def _worth(head: Token, mention: MoneyMention | GoodsMention) -> list[Token]:
    """Return the noun of giving that a sum is the worth of: "a package of arms for Mali worth about $3 million"."""
    before = [token for token in head.doc[max(head.sent.start, head.i - 12) : head.i] if token.idx < mention.span.start]
    worth = next((token for token in reversed(before[-4:]) if token.lower_ in {"worth", "valued", "totalling", "totaling"}), None)
    if worth is None:
        return []
    return [token for token in reversed(before) if token.i < worth.i and token.lower_ in aid.GIFT_NOUNS][-1:]


def _of(nouns: list[Token]) -> list[Token]:
    """Return the nouns behind "of" that say what a gift consists of: "commitment of military aid"."""
    return [
        child
        for noun in nouns
        if noun.lower_ in aid.GIFT_NOUNS
        for child in noun.children
        if child.dep_ == "nmod" and child.i > noun.i and child.lower_ in aid.GIFT_NOUNS
        if any(c.dep_ == "case" and c.lower_ in COUNTING for c in child.children)
    ]
