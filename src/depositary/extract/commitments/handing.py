"""Whether what stands in a sentence is handed over there: goods that change hands, and gifts that are not merely supposed.

Principle: a verb of giving acts on the goods, a noun of giving holds them, or they are on their way to those in need.
Exceptions: goods that are only pointed back at ("these weapons"), and a giving that is negated or supposed.
In doubt nothing is handed over.
"""

from __future__ import annotations

from spacy.tokens import Token

from depositary.extract.commitments import judge
from depositary.extract.commitments.act import Place
from depositary.lang.english import aid
from depositary.lang.english import goods as words
from depositary.nlp import clauses
from depositary.nlp.goods import goods_kind

MANY = frozenset("dozens scores hundreds thousands millions".split())
HANDING = frozenset(
    "delivery deliveries shipment shipments transfer transfers provision donation donations package packages supply gift offer pledge promise".split()
)


def is_acted_on(place: Place) -> bool:
    """Say whether a verb of giving of its own acts on a sum."""
    return place.verb is not None and place.verb.lemma_ in aid.CORE_GIVING and place.head in clauses.objects(place.verb)


def is_given(place: Place) -> bool:
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
    return any(noun.lower_ in HANDING for noun in place.carriers[1:2]) or _is_moved(place) or _is_paid_for(place)


def _is_paid_for(place: Place) -> bool:
    """Say whether counted goods stand behind a verb that gives with a preposition: "pays for three launchers", "parted with two boats"."""
    verb, goods = place.verb, place.goods
    if verb is None or goods is None or goods.item.quantity is None or not judge.is_about_help(place):
        return False
    heads = (place.head, place.head.head) if place.head.dep_ == "conj" else (place.head,)
    return any((verb.lemma_, case) in aid.WITH_GOODS and head in heads for case, head in clauses.obliques(verb))


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
    if goods_kind(goods.item.what) == "military" and verb.lemma_ not in {"bring", "carry"} and not _has_come(place, verb):
        return False
    moved = [*clauses.dependents(verb, "nsubj"), *clauses.objects(verb), *clauses.subjects(verb)]
    moved += [head for case, head in clauses.obliques(verb) if case == "with"]
    return any(carrier in moved or carrier.dep_ == "conj" for carrier in place.carriers)


def _has_come(place: Place, verb: Token) -> bool:
    """Say whether arms, no troops, are told to have come from somebody: "Norway's eight tanks arrived", "tanks from Norway have come"."""
    people = {token.lower_ for token in place.head.subtree} & words.PERSONNEL or place.head.lower_.removesuffix("s") in words.PERSONNEL
    given_by = clauses.dependents(place.head, "nmod:poss", "amod") or any(case == "from" for case, _ in clauses.obliques(place.head))
    return verb.lemma_ in {"arrive", "come", "reach"} and not people and bool(given_by)


def is_vague(place: Place) -> bool:
    """Say whether goods are named without a number, not even one such as "dozens"."""
    many = any(token.lower_ in MANY for token in place.head.doc[max(0, place.head.i - 7) : place.head.i])
    return place.goods is not None and place.goods.item.quantity is None and not many


def is_plain(place: Place) -> bool:
    """Say whether goods are uncounted and of the most general kind: talk of help, unless a package is said to hold them."""
    goods = place.goods
    return goods is not None and goods.item.quantity is None and goods.item.what.lower() in aid.PLAIN_GOODS and not judge.is_held(place)


def is_unreal(place: Place) -> bool:
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
    if _is_for_own(place, verb) or _is_reckoned(place, verb):
        return True
    if verb.lemma_ not in aid.CORE_GIVING:
        return False
    nobody = any(child.lower_ in {"no", "neither", "none"} for subject in clauses.subjects(verb) for child in (subject, *subject.children))
    return nobody or (clauses.is_negated(verb) and not judge.is_withheld(place))


def _is_reckoned(place: Place, verb: Token) -> bool:
    """Say whether somebody only says how much something is: "put the sum at $5 billion", unless it is what was spent."""
    if place.money is None or verb.lemma_ not in {"put", "estimate", "reckon"} or clauses.case_of(place.head) != "at":
        return False
    return not any(thing.lower_ in (aid.GIFT_NOUNS | aid.SHARES | {"expenditure"}) - {"sum", "money"} for thing in clauses.objects(verb))


def _is_for_own(place: Place, verb: Token) -> bool:
    """Say whether a gift is for the giver's own: "for its own displaced"."""
    heads = [
        head for noun in (verb, place.head) for case, head in clauses.obliques(noun) if case in {"for", "to", "on"} and head.i > noun.i
    ]
    return any({"own"} & (words := {child.lower_ for child in head.children}) and words & {"its", "their", "his", "her"} for head in heads)


def _is_anaphoric(place: Place) -> bool:
    """Say whether goods are only pointed back at: "the planes", "these weapons" without a number."""
    goods = place.goods
    verb = place.verb
    if verb is not None and verb.dep_ == "acl" and verb.head == place.head and aid.GIVING.get(verb.lemma_) in {"pledged", "committed"}:
        # "the Patriot battery promised by Germany".
        return False
    pointing = any(child.lower_ in {"the", "these", "those", "such"} for child in place.head.children)
    return goods is not None and goods.item.quantity is None and pointing
