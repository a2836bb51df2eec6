"""Where money and goods stand in their sentence: the nouns that they are counted in and the verbs that act on them."""

from __future__ import annotations

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.lang.english import aid
from depositary.nlp.clauses import is_verbal
from depositary.nlp.reading import Reading

CLIMB = 9
NOMINAL = frozenset({"nummod", "compound", "nmod", "nmod:poss", "nmod:desc", "nmod:unmarked", "amod", "appos", "flat", "dep", "list", "conj", "det", "obl:npmod", "nmod:npmod", "goeswith"})


def find_places(reading: Reading) -> list[Place]:
    """Return the place of every sum and of all goods, in the order of the text."""
    places = [_place(reading.doc[m.head], money=m) for m in reading.money]
    places += [_place(reading.doc[g.head], goods=g) for g in reading.goods]
    return sorted(places, key=lambda place: place.span)


def _place(head: Token, **mention: object) -> Place:
    carriers = [head]
    verbs: list[Token] = []
    node = head
    for _ in range(CLIMB):
        if node.head is node:
            if is_verbal(node) and node not in verbs:
                verbs.append(node)
            break
        above = node.head
        if not verbs and not is_verbal(above):
            carriers.append(above)
        elif is_verbal(above):
            if _acts_on(node, above) or verbs:
                verbs.append(above)
            else:
                verbs.append(above)
        node = above
    carriers += _counted_in(head)
    return Place(head=head, carriers=tuple(dict.fromkeys(carriers)), verbs=tuple(verbs), money=mention.get("money"), goods=mention.get("goods"))  # type: ignore[arg-type]


def _acts_on(node: Token, verb: Token) -> bool:
    return node.dep_.partition(":")[0] in {"obj", "nsubj", "obl", "xcomp", "ccomp", "iobj", "conj"} and verb.i >= 0


def _counted_in(head: Token) -> list[Token]:
    """Return the nouns after "in", "of", "worth of" or "for" that say what the money is: "$5 million in emergency aid"."""
    found: list[Token] = []
    for child in head.children:
        if child.dep_.partition(":")[0] in {"nmod", "obl", "appos"} and child.i > head.i:
            case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
            if case in {"in", "of", "as"} or child.lower_ in aid.GIFT_NOUNS:
                found.append(child)
                found += [c for c in child.children if c.dep_ == "conj"]
    return found
