"""Givers and receivers by the order of words, for sentences that the parser misread.

Principle: English puts the giver before the verb of giving and the receiver behind the gift, after "to" or "for"; what stands right before a sum with
an apostrophe owns it. These readings are asked last, and only for names that the text states outright.
In doubt nobody is named.
"""

from __future__ import annotations

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.extract.commitments.story import state_of
from depositary.lang.english import aid
from depositary.nlp import clauses
from depositary.nlp.mentions import Mention
from depositary.nlp.reading import Reading
from depositary.reference import state_codes

BEFORE_SUMS = frozenset(
    """
    nearly about some more than over up to a an another further extra additional only just around roughly almost for least at approximately
    itself its own the
    """.split()
)
"""Words between a name and its sum where the verb was said before: "and the United States for nearly $154 million"."""
AFTER_PREPOSITION = frozenset("in to for from of with against at on by between into near over under across than".split())
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
BREAKS = frozenset("from by after while said and as at in during who that which response".split())
REACH = 22
WITHIN = 6
NEAR = 9


def first_token(place: Place) -> Token | None:
    """Return the first token of a sum or of goods."""
    return next((token for token in place.head.sent if token.idx >= place.span.start), None)


def beside(reading: Reading, place: Place) -> tuple[Token, Token] | None:
    """Return the name right before a sum, and the verb that was said before: "Germany promised 200 million euros, Qatar $100 million"."""
    doc, sentence = place.head.doc, place.head.sent
    first = first_token(place)
    name = _with_sum(reading, first, place) or _name_before(reading, first) if first is not None else None
    mention = reading.actors.mention_of(name) if name is not None else None
    if mention is None or first is None or mention.start <= sentence.start:
        return None
    edge = doc[mention.start - 1]
    edge = edge.nbor(-1) if edge.lower_ == "the" and edge.i > sentence.start else edge
    given = [token for token in doc[sentence.start : edge.i] if token.lemma_ in aid.GIVING.keys() | aid.RANKING and token.tag_[:2] == "VB"]
    if not given or edge.lower_ not in {",", "and", ";", "while", "but", "with"} or first.i < given[-1].i + 3:
        return None
    if any(token.lower_ == "for" for token in doc[mention.end : first.i]) and given[-1].lemma_ != "account":
        return None
    return mention.span(doc).root, given[-1]


def _with_sum(reading: Reading, first: Token, place: Place) -> Token | None:
    """Return the name in "Germany with 5 million euros"."""
    if place.money is None or first.i <= first.sent.start + 1 or first.nbor(-1).lower_ != "with":
        return None
    name = first.nbor(-2)
    return name if reading.actors.mention_of(name) is not None else None


def _name_before(reading: Reading, first: Token) -> Token | None:
    """Return the last token of the name before a sum, words of measure between them left out."""
    if first.i <= first.sent.start + 1:
        return None
    name = first.nbor(-1)
    while name.i > first.sent.start and name.lower_ in BEFORE_SUMS and reading.actors.mention_of(name) is None:
        name = name.nbor(-1)
    return name


def owner(reading: Reading, place: Place) -> Token | None:
    """Return the name that owns a sum: "Taiwan's $200,000", "Norway's own 8 million crowns"."""
    first = first_token(place)
    mark = _name_before(reading, first) if first is not None else None
    if mark is None or mark.text not in POSSESSIVE or not mark.i:
        return None
    mention = reading.actors.mention_of(mark) or reading.actors.mention_of(mark.nbor(-1))
    return mention.span(reading.doc).root if mention is not None else None


def bracketed(reading: Reading, place: Place) -> Mention | None:
    """Return the giver whose sum stands in brackets behind its name: "Germany (5 million euros) and Norway (2 million) led the list"."""
    first = first_token(place)
    if place.money is None or first is None or first.i < first.sent.start + 2 or first.nbor(-1).text != "(":
        return None
    mention = reading.actors.mention_of(first.nbor(-2))
    if mention is None:
        return None
    top = mention.span(reading.doc).root
    while top.dep_ in {"conj", "appos"} and top.head.i < top.i:
        top = top.head
    gives = top.dep_ == "nsubj" and top.head.lemma_ in aid.GIVING.keys() | aid.RANKING | aid.AMOUNTING
    is_giver = any(child.lower_.removesuffix("s") in aid.GIVERS for child in top.children if child.dep_ == "nsubj")
    return mention if gives or is_giver else None


def subject_before(reading: Reading, place: Place) -> Token | None:
    """Return the name before the nearest verb of giving, where no preposition makes it something else: "the EU lent Jordan …"."""
    verb = place.verb if place.verb is not None and place.verb.i < place.head.i else None
    if verb is None or verb.lemma_ not in aid.GIVING or clauses.is_passive(verb) or not _is_finite(verb):
        return None
    doc, sentence, reach = reading.doc, verb.sent, NEAR
    for mention in reversed(
        [m for m in reading.actors.mentions if sentence.start <= m.start and m.end <= verb.i and (m.known or m.label != "PLACE")]
    ):
        if _is_in_aside(mention.span(doc).root, verb):
            reach = verb.i - mention.start + NEAR
            continue
        if verb.i - mention.end > reach or any(_is_another_subject(token) for token in doc[mention.end : verb.i]):
            return None
        before = doc[mention.start - 1] if mention.start > sentence.start else None
        before = before.nbor(-1) if before is not None and before.lower_ == "the" and before.i > sentence.start else before
        money = any(m.span.start <= doc[mention.start].idx < m.span.end for m in reading.money)
        if not money and (before is None or before.lower_ not in AFTER_PREPOSITION) and doc[mention.end].text not in POSSESSIVE:
            root = mention.span(doc).root
            while root.dep_ in {"conj", "appos"} and root.head.i < root.i and reading.actors.mention_of(root.head) is not None:
                root = root.head
            return root
    return None


def _is_another_subject(token: Token) -> bool:
    """Say whether a token is a pronoun that acts, other than a relative one and "each"."""
    return token.pos_ == "PRON" and token.dep_ == "nsubj" and token.lower_ not in clauses.RELATIVES | {"each", "both", "all"}


def _is_in_aside(name: Token, verb: Token) -> bool:
    """Say whether a name stands in a relative clause before the verb: "Norway, which borders Russia, pledged"."""
    return any(above.dep_ == "acl:relcl" and above.i < verb.i for above in name.ancestors)


def _is_finite(verb: Token) -> bool:
    """Say whether a verb has a time of its own: a finite form, or one with an auxiliary."""
    return verb.tag_ in {"VBD", "VBZ", "VBP"} or any(child.dep_ == "aux" for child in verb.children)


def receiver_after(reading: Reading, place: Place) -> Token | None:
    """Return the state named behind a gift after "to" or "for", or behind a verb of help: "$4 million to help the Kingdom of Tonga rebuild"."""
    doc = reading.doc
    start = next((token.i for token in place.head.sent if token.idx >= place.span.end), place.head.sent.end)
    towards = start
    for token in doc[start : min(start + REACH, place.head.sent.end)]:
        mention = reading.actors.mention_of(token)
        if mention is not None and state_of(reading, mention) in state_codes() and start < towards >= token.i - WITHIN:
            owns = doc[mention.end].text in POSSESSIVE or (mention.known is not None and mention.known.form == "adjective")
            return None if owns and doc[mention.end].lower_ not in aid.HELPED else mention.span(doc).root
        if token.text in {";", ":", "."} or token.lower_ in BREAKS:
            return None
        if token.lower_ in {"to", "for"} or token.lemma_ in aid.HELPING:
            towards = token.i + 1
    return None
