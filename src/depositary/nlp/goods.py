"""Goods, teams and personnel in a text: how many of what.

Principle: a mention is a noun phrase whose head is a concrete thing that one party can hand to another, or a counted number of people; the
quantity is a number that stands before it, and "a" counts one thing. Kinds of assistance ("aid", "support") are no goods.
Exceptions: people are mentioned only with a number; general nouns (`system`, `team`, `supplies`) only with a word that makes them goods.
In doubt: vague numbers ("dozens of") count nothing; casualties and years are left out. Whether a thing was given is not decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.lang.english import goods as words
from depositary.lang.english.money import SIGNS
from depositary.lang.english.numbers import ARTICLES, SCALES
from depositary.model import Item, Span
from depositary.nlp.numbers import Lexeme, is_vague, lex, read_number
from depositary.nlp.phrases import GoodsMention
from depositary.reference.registry import known_names

_HYPHENS = frozenset("-–‑")
NEAR = 15
_FIGURE = re.compile(r"\d[\d,.]*(?:m|mn|bn|k)?", re.I)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A noun phrase by token indices: its first word after the number, its head, its end, and where its number begins."""

    first: int
    head: int
    end: int
    quantity: int | None
    start: int


def find_goods(doc: Doc) -> tuple[GoodsMention, ...]:
    """Return every mention of goods, teams or counted personnel, in the order of the text."""
    lexemes = lex(doc.text)
    starts = {lexeme.start: index for index, lexeme in enumerate(lexemes)}
    phrases = [phrase for token in doc if _may_head(token) and (phrase := _phrase(doc, token, lexemes, starts))]
    phrases = [phrase for phrase in phrases if not _holds_counted(doc, phrase, phrases)]
    kept = [phrase for phrase in phrases if not any(_swallows(other, phrase) for other in phrases)]
    return tuple(_mention(doc, phrase) for phrase in kept if not _lone_person(doc, phrase, kept))


def _mention(doc: Doc, phrase: _Phrase) -> GoodsMention:
    end = doc[phrase.end - 1].idx + len(doc[phrase.end - 1])
    what = " ".join(doc[phrase.first : phrase.end].text.split())
    return GoodsMention(span=Span(phrase.start, end), item=Item(quantity=phrase.quantity, what=what), head=phrase.head)


def _swallows(one: _Phrase, other: _Phrase) -> bool:
    """Say whether a phrase holds the head of another one as a modifier or as what it measures."""
    return one.head != other.head and one.first <= other.head < one.end


def _holds_counted(doc: Doc, phrase: _Phrase, phrases: list[_Phrase]) -> bool:
    """Say whether a phrase is a formation whose members are counted inside it: "a squadron of 14 tanks" is 14 tanks."""
    if _singular(doc[phrase.head].lower_) not in words.FORMATIONS:
        return False
    return any(_swallows(phrase, other) and other.quantity is not None and other.quantity > 1 for other in phrases)


def _lone_person(doc: Doc, phrase: _Phrase, phrases: list[_Phrase]) -> bool:
    """Say whether a phrase is one person ("an official"), whom nobody sends unless more people are counted close by."""
    if phrase.quantity != 1 or _singular(doc[phrase.head].lower_) not in words.PERSONNEL:
        return False
    return not any(
        other.quantity and other.quantity > 1 and abs(other.head - phrase.head) < NEAR and _is_person(doc[other.head]) for other in phrases
    )


def _is_person(token: Token) -> bool:
    return _singular(token.lower_) in words.PERSONNEL


def goods_kind(what: str) -> str | None:
    """Return the kind of help that goods speak for ("military", "humanitarian", "development"); None where they do not tell."""
    singulars = [_singular(word) for word in what.lower().split()]
    sorts = [words.SORTS[word] for word in reversed(singulars) if word in words.SORTS and word not in words.NEUTRAL]
    named = any(word.lower() in words.NAMED or words.DESIGNATOR.fullmatch(word) for word in what.split())
    if named or any(
        word in {"military", "armoured", "armored", "combat", "fighter"} or word in words.QUALIFIED["system"] for word in singulars[:-1]
    ):
        return "military"
    if words.RELIEVING & set(singulars):
        return "humanitarian"
    return next((words.KINDS[sort] for sort in sorts if sort in words.KINDS), None)


def _singular(word: str) -> str:
    """Return a noun's singular where its plural is regular."""
    if word in words.SORTS or word in words.QUALIFIED or word in words.PERSONNEL:
        return word
    for ending, instead in (
        ("ies", "y"),
        ("children", "child"),
        ("men", "man"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("s", ""),
    ):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word.removesuffix(ending) + instead
    return word


def _plural(token: Token) -> bool:
    return token.tag_ in {"NNS", "NNPS"} if token.tag_ else token.lower_ != _singular(token.lower_)


def _may_head(token: Token) -> bool:
    """Say whether a token is a noun of the tables that is not a mere modifier of the noun after it."""
    noun = _singular(token.lower_)
    named = _is_named(token)
    known = (
        noun in words.SORTS
        or noun in words.QUALIFIED
        or noun in words.PERSONNEL
        or noun in words.TEAMS
        or noun in words.WEIGHTS | words.CONTAINERS
    )
    known = known or _is_sent(token)
    if not (known or named) or (token.pos_ and token.pos_ not in {"NOUN", "PROPN"} and not named):
        return False
    if token.i + 1 < len(token.doc) and token.tag_ in {"NN", "NNS"} and token.nbor(1).tag_ == "NN" and not _is_named(token.nbor(1)):
        return False
    if token.i > 1 and token.nbor(-1).text in _HYPHENS and token.nbor(-2).lower_ in {"counter", "anti"}:
        return False
    if token.i + 1 >= len(token.doc):
        return True
    after = token.nbor()
    if not token.whitespace_ and (after.text in _HYPHENS or after.tag_ == "POS" or after.lower_ in {"'s", "’s"}):
        return False
    return not _goes_on(token, after)


def _is_sent(token: Token) -> bool:
    """Say whether a counted plural is what somebody sends, whatever it is: "has sent 24 people", "handed over six classrooms"."""
    if token.tag_ != "NNS" or token.head.lemma_ not in words.SENDING or token.lower_ in words.UNSENT:
        return False
    role = token.dep_ == "nsubj:pass" or (token.dep_ == "obj" and token.i > token.head.i)
    return role and any(child.dep_ == "nummod" for child in token.children)


def _goes_on(token: Token, after: Token) -> bool:
    """Say whether the noun phrase goes on after a noun ("ammunition depot", "F-16 fighter jets")."""
    if after.pos_:
        noun = after.pos_ == "NOUN" or (after.pos_ == "PROPN" and not _plural(token))
        return noun and after.ent_type_ != "PERSON"
    singular = _singular(after.lower_)
    return not _plural(token) and (singular in words.SORTS or singular in words.QUALIFIED)


def _is_named(token: Token) -> bool:
    """Say whether a token names a system ("HIMARS", "F-16s")."""
    if token.text[:1].isupper() and token.lower_ in words.NAMED:
        return True
    designator = words.DESIGNATOR.fullmatch(token.text)
    if designator is None:
        return False
    return bool(designator["plural"]) or (token.i > 0 and token.nbor(-1).like_num)


def _phrase(doc: Doc, head: Token, lexemes: tuple[Lexeme, ...], starts: dict[int, int]) -> _Phrase | None:
    """Read the noun phrase around a head; None where it is no goods."""
    left = _left_edge(doc, head)
    number = _count(doc, left, head, lexemes, starts)
    first, quantity, start = number if number else (left, None, doc[left].idx)
    if number is None and (shared := _shared_count(doc, left, lexemes, starts)):
        first, quantity, start = shared
    while first < head.i and _is_empty(doc[first]):
        first += 1 + (first + 1 < head.i and doc[first + 1].text in _HYPHENS)
    if number is None and quantity is None:
        start = doc[first].idx
        quantity = _by_article(doc, left, head)
    end = _right_edge(doc, head)
    if _is_modifier(doc, left, head, quantity) or not _is_goods(doc, first, head, end, quantity) or _is_loss(doc, first, head):
        return None
    return _Phrase(first, head.i, end, quantity, start)


def _left_edge(doc: Doc, head: Token) -> int:
    """Return the index of the first word of the noun phrase before its head, numbers included."""
    left = head.i
    while left > 0:
        before = doc[left - 1]
        if (before.text in _HYPHENS and not before.whitespace_ and left > 1 and not doc[left - 2].whitespace_) or (
            before.lower_ == "and" and left > 1 and (doc[left - 2].lower_, doc[left].lower_) in words.PAIRED
        ):
            left -= 2
        elif _inside(before, doc[left]):
            left -= 1
        else:
            break
    return left


def _inside(token: Token, after: Token) -> bool:
    """Say whether a token can stand inside a noun phrase before its head."""
    if "\n\n" in token.text or (token.is_space and token.text.count("\n") > 1):
        return False
    if token.is_space:
        return True
    if not token.pos_:
        return (token.is_alpha or token.like_num) and not token.is_stop
    if token.pos_ in {"ADJ", "NOUN", "NUM"} or (token.pos_ == "PROPN" and not (_plural(after) and after.pos_ == "NUM")):
        counted = token.i > 0 and token.nbor(-1).like_num  # "two more batteries"
        return not (token.pos_ == "ADJ" and token.lower_ in {"more", "most", "less"} and not counted)
    if token.text[0].isupper() and after.text[0].isupper() and token.tag_ in {"VBN", "VBD", "VBG"}:
        return True
    return (token.tag_ in {"VBN", "VBG"} and token.dep_ in {"amod", "compound", "nummod"}) or (token.tag_ == "RB" and after.tag_ == "VBN")


def _is_empty(token: Token) -> bool:
    """Say whether a word at the front of a phrase says nothing about the goods."""
    if _is_year(token.text) or token.lower_ in SCALES:
        return True
    tied = token.i + 1 < len(token.doc) and token.nbor().text in _HYPHENS and not token.whitespace_
    return token.is_space or token.lower_ in words.EMPTY or token.text in _HYPHENS or (not tied and _is_state(token.text))


def _is_state(text: str) -> bool:
    known = known_names().get(text)
    return known is not None and known.form in {"name", "adjective"}


def _count(doc: Doc, left: int, head: Token, lexemes: tuple[Lexeme, ...], starts: dict[int, int]) -> tuple[int, int, int] | None:
    """Return the first word after the number of a phrase, the number, and its first character; None where there is no number."""
    for index in range(head.i - 1, left - 1, -1):
        token = doc[index]
        if not _counts(doc, index) or token.idx not in starts:
            continue
        at = starts[token.idx]
        best = None
        for start in range(at, max(-1, at - 7), -1):
            number = read_number(lexemes, start, short=start + 1 < len(lexemes) and lexemes[start + 1].attached)
            if number and number.end > at and lexemes[number.end - 1].end <= head.idx:
                best = (start, number)
        if best is None:
            return None
        start, number = best
        before = lexemes[start - 1] if start else None
        if before and (
            before.text in SIGNS or (before.text.isupper() and len(before.text) == 3 and before.text.isalpha() and number.scaled)
        ):
            return None
        if is_vague(lexemes, start) or number.value != number.value.to_integral_value() or number.value <= 0:
            return None
        end = lexemes[number.end - 1].end
        first = next(i for i in range(index, head.i + 1) if doc[i].idx >= end)
        return first, int(number.value), lexemes[start].start
    return None


def _counts(doc: Doc, index: int) -> bool:
    """Say whether a token is a number that counts: no year, no part of a name, no measure ("155 mm", "12-member")."""
    token = doc[index]
    figure = any(c.isdigit() for c in token.text)
    if (figure and not _FIGURE.fullmatch(token.text)) or not (figure or token.like_num or token.pos_ == "NUM"):
        return token.lower_ == "dozen"
    after = doc[index + 1] if index + 1 < len(doc) else None
    if after is not None and (
        after.lower_ in {"mm", "millimetre", "millimeter", "-", "percent", "%", "cm", "km", "th"} and after.lower_ != "-"
    ):
        return False
    if after is not None and after.text in _HYPHENS and not token.whitespace_:
        return index + 2 < len(doc) and doc[index + 2].like_num
    before = doc[index - 1] if index else None
    if before is not None and (
        before.lower_ in words.NUMBERED or (before.text in _HYPHENS and not before.whitespace_ and not doc[index - 2].like_num)
    ):
        return False
    year = len(token.text) == 4 and token.text.isdigit() and 1900 <= int(token.text) < 2100
    return not (
        year and before is not None and (before.pos_ in {"ADP", "SCONJ", "PROPN"} or before.lower_ in {"in", "since", "by", "until"})
    )


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and 1900 <= int(text) < 2100


def _shared_count(doc: Doc, edge: int, lexemes: tuple[Lexeme, ...], starts: dict[int, int]) -> tuple[int, int, int] | None:
    """Read the number of "1 million grenade, mortar, and artillery rounds", where the modifiers are coordinated."""
    left = edge
    while left > 0 and edge - left < 9:
        before = doc[left - 1]
        if left == edge and before.lower_ not in {"and", "or"}:
            return None
        if before.like_num:
            return _count(doc, left - 1, doc[left], lexemes, starts)
        if before.lower_ not in {",", "and", "or"} and before.tag_ not in {"NN", "JJ"} and not before.is_space:
            return None
        left -= 1
    return None


def _by_article(doc: Doc, left: int, head: Token) -> int | None:
    """Return 1 where an article counts a single thing ("a Patriot battery", "another tank"), None otherwise."""
    if left == 0 or _plural(head) or _singular(head.lower_) in words.MASS:
        return None
    return 1 if doc[left - 1].lower_ in ARTICLES | {"another"} or doc[left].lower_ == "another" else None


def _right_edge(doc: Doc, head: Token) -> int:
    """Return the index after the phrase; a measure takes what follows its "of"."""
    end = head.i + 1
    if _singular(head.lower_) not in words.WEIGHTS | words.CONTAINERS | words.TEAMS or end + 1 >= len(doc) or doc[end].lower_ != "of":
        return end
    stop = end + 1
    while stop < len(doc) and (_inside(doc[stop], doc[stop]) or (doc[stop].text in _HYPHENS and not doc[stop].whitespace_)):
        stop += 1
    return stop if stop > end + 1 else end


def _is_modifier(doc: Doc, left: int, head: Token, quantity: int | None) -> bool:
    """Say whether a singular lacks what a singular noun needs, so that it modifies a noun further on ("missile and drone strikes")."""
    if head.pos_ == "PROPN" and head.ent_type_ == "ORG" and not _is_named(head):
        return True
    if _plural(head) or _singular(head.lower_) in words.MASS or _is_named(head) or head.lower_ in words.PERSONNEL & {"troops", "police"}:
        return False
    if _singular(head.lower_) in words.PLURAL_ONLY:
        return True
    if quantity is not None:
        return quantity > 1
    return bool(head.pos_) and (left == 0 or doc[left - 1].pos_ not in {"DET", "PRON", "PART"})


def _is_goods(doc: Doc, first: int, head: Token, end: int, quantity: int | None) -> bool:
    """Say whether a phrase names goods: by its head, by the words that qualify it, or by what it measures."""
    noun = _singular(head.lower_)
    modifiers = {token.lower_ for token in doc[first : head.i]} | {_joined(doc, first, head.i)}
    modifiers |= {part for modifier in list(modifiers) for part in modifier.split()}
    if end > head.i + 1:
        measured = {_singular(token.lower_) for token in doc[head.i + 2 : end]} | {token.lower_ for token in doc[head.i + 2 : end]}
        if measured & words.NOT_GOODS:
            return False
        if noun in words.WEIGHTS:
            return quantity is not None or _plural(head)
        qualified = any(word in words.QUALIFIED and measured & words.QUALIFIED[word] for word in measured)
        return bool(qualified or measured & (set(words.SORTS) | words.NAMED | words.PERSONNEL)) or any(
            _is_named(token) for token in doc[head.i + 2 : end]
        )
    if noun in words.QUALIFIED and (modifiers & words.QUALIFIED[noun] or any(_designates(token) for token in doc[first : head.i])):
        return True
    if noun in words.TEAMS and modifiers & words.TEAM_WORDS:
        return True
    if modifiers & words.NEVER_GIVEN:
        return False
    if noun == "member":
        return quantity is not None and any(token.lower_ in {"team", "teams", "crew"} for token in doc[max(0, first - NEAR) : head.i])
    if _is_sent(head) and noun not in words.PERSONNEL and noun not in words.QUALIFIED and noun not in words.SORTS:
        return quantity is not None and quantity > 1
    if noun in words.PERSONNEL:
        return quantity is not None and (quantity > 1 or head.i > first)
    if noun in words.QUALIFIED or noun in words.WEIGHTS:
        return noun in words.SORTS and quantity is not None
    return noun in words.SORTS or _is_named(head)


def _joined(doc: Doc, first: int, end: int) -> str:
    """Return a phrase's modifiers in lower case with hyphens closed up."""
    return doc[first:end].text.lower().strip() if first < end else ""


def _designates(token: Token) -> bool:
    return bool(words.DESIGNATOR.fullmatch(token.text)) or (token.text[:1].isupper() and token.lower_ in words.NAMED)


def _is_loss(doc: Doc, first: int, head: Token) -> bool:
    """Say whether people are counted as killed, wounded or taken."""
    if _singular(head.lower_) not in words.PERSONNEL:
        return False
    near: Iterator[Token] = iter([*doc[max(0, first - 4) : first], *doc[head.i + 1 : head.i + 5]])
    return head.head.lower_ in words.HARM or any(token.lower_ in words.HARM for token in near)
