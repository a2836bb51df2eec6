"""Who the people of a document are: their full names and whom they act for, learned from the text itself.

Principle: news introduces everybody once ("Dmitry Medvedev, the deputy head of Russia's security council"). A person's state or organisation is
read, in this order, off the title before the name, the apposition or relative clause after it, a copula, and a party in brackets; only then is it
what every reader knows. What is said of a full name holds for the last name alone.
Exceptions: a relative ("the president's wife") and a former office still lend the state; an occupation ("a reporter for X") lends X.
In doubt the person stands for nobody but themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.lang.english.roles import FEMALE, MALE, OFFICES, OUT_OF_OFFICE, TITLES
from depositary.nlp.mentions import SUFFIXES, Mention
from depositary.nlp.nouns import first_case, office_words
from depositary.reference.leaders import OFFICE_OF
from depositary.reference.registry import known_names

FEMALE_TITLES = frozenset({"Mrs.", "Ms.", "Miss", "Mrs", "Ms", "Lady", "Dame", "Queen", "Princess", "Congresswoman"})
MALE_TITLES = frozenset({"Mr.", "Mr", "Sir", "Lord", "King", "Prince", "Congressman"})
COURTESY = frozenset({"Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms"})
LINKING = frozenset({"of", "for", "and", "the", "-", "'s", "’s", "vice", "to", "affairs"})
MEMBERS = frozenset({"Sen.", "Sens.", "Rep.", "Reps.", "Congressman", "Congresswoman"})
SERVING = frozenset(
    "lead head chair represent serve run command govern rule direct work sit belong join advise oversee speak found coordinate".split()
)
"""Verbs that tell of whom somebody is in "who leads the ministry"."""
PARTY = re.compile(r"[,(]\s*[RDI]\s*[-–]\s*[A-Z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of a document: the fullest name given, whom they act for (codes), the pronoun's gender where it is known, and their offices.

    An office is its noun with the words that tell it from others (`vice`, `foreign`).
    """

    name: str
    codes: tuple[str, ...]
    female: bool | None
    offices: frozenset[tuple[str, frozenset[str]]] = frozenset()


def full_names(doc: Doc, mentions: tuple[Mention, ...]) -> dict[int, str]:
    """Map the start of each person mention to the fullest name that the document gives that person."""
    names = {m.start: person_name(doc, m) for m in mentions if m.label == "PERSON"}
    by_last: dict[str, str] = {}
    for place in (-1, 0):
        for name in names.values():
            words = _plain(name).split()
            if len(words) > 1:
                by_last.setdefault(words[place], name)
    full: dict[int, str] = {}
    for start, name in names.items():
        plain = _plain(name)
        if " " in name:
            full[start] = next((n for n in by_last.values() if _plain(n).endswith(" " + plain)), _same_person(name, by_last))
        else:
            full[start] = by_last.get(plain, name)
    return full


def _same_person(name: str, by_last: dict[str, str]) -> str:
    """Return the form first given of a name that is written with more or fewer middle names ("John F. Kerry", "John Kerry")."""
    words = _plain(name).split()
    first = by_last.get(words[-1], name)
    return first if _plain(first).split()[0] == words[0] else name


def person_name(doc: Doc, mention: Mention) -> str:
    """Return the words of a person's name without suffixes such as "Jr."."""
    words = [token for token in mention.span(doc) if token.text not in SUFFIXES and token.text not in {"'s", "’s", ","}]
    text = "".join(token.text_with_ws for token in words).strip()
    return re.sub(r"\s+", " ", text)


def _plain(name: str) -> str:
    """Return a name as another place of the text may write it: straight apostrophes."""
    return name.replace("’", "'")


def learn_people(doc: Doc, mentions: tuple[Mention, ...], whom: Callable[[Token], tuple[str, ...]]) -> dict[str, Person]:
    """Return the persons of a document by full name; `whom` tells whom a describing noun phrase stands for."""
    names = full_names(doc, mentions)
    codes: dict[str, tuple[str, ...]] = {}
    female: dict[str, bool] = {}
    offices: dict[str, set[tuple[str, frozenset[str]]]] = {}
    for mention in mentions:
        if mention.label != "PERSON":
            continue
        name = names[mention.start]
        if mention.known is not None:
            codes.setdefault("known " + name, (mention.known.code,))
        said = () if name in codes else ((name,) if _is_out_of_office(doc, mention) else affiliation(doc, mention, whom))
        if said:
            codes[name] = said
        for head in describing_heads(doc, mention):
            if head.lower_ in OFFICES:
                offices.setdefault(name, set()).add((head.lower_, office_words([*head.lefts, *doc[max(0, head.i - 2) : head.i]])))
        gender = _gender(doc, mention)
        if gender is not None:
            female.setdefault(name, gender)
    return {
        name: Person(
            name=name,
            codes=(_well_known(name) if _famous(name) else ()) or codes.get(name) or codes.get("known " + name) or _well_known(name),
            female=female.get(name),
            offices=frozenset(offices.get(name, ())),
        )
        for name in dict.fromkeys(names.values())
    }


def _famous(name: str) -> bool:
    """Say whether everybody knows a person by the family name alone, so that nothing a text says can mislead about them."""
    known = known_names()
    words = name.split()
    stars = (known[word] for word in (*words[-1:], *words[:1]) if word in known and known[word].form == "person")
    return any(len(words) == 1 or star.name[0] == name[0] for star in stars)


def _well_known(name: str) -> tuple[str, ...]:
    """Return whom a person acts for whom every reader knows by the last name and the first ("Joseph R. Biden")."""
    names = known_names()
    words = name.split()
    short = names.get(f"{words[0]} {words[-1]}") if len(words) > 2 else None
    if short is not None and short.form == "person":
        return (short.code,)
    last = names.get(words[-1]) if words else None
    if last is not None and last.form == "person" and (" " not in name or last.name[0] == name[0]):
        return (last.code,)
    return ()


def affiliation(doc: Doc, mention: Mention, whom: Callable[[Token], tuple[str, ...]]) -> tuple[str, ...]:
    """Return whom the words around a name say that the person acts for; empty where they say nothing."""
    for head in describing_heads(doc, mention):
        codes = whom(head)
        if codes:
            return codes
    after = "".join(token.text_with_ws for token in doc[mention.end : mention.end + 6])
    before = doc[mention.start - 1].text if mention.start else ""
    if PARTY.match(after.lstrip()) or before in MEMBERS:
        return ("USA",)
    start = max(0, mention.start - 5)
    titles = " ".join(token.text for token in doc[start : mention.start])
    return next(((code,) for office, code in OFFICE_OF.items() if titles.endswith(office)), ())


def _is_out_of_office(doc: Doc, mention: Mention) -> bool:
    """Say whether a name is that of an opponent or of one who lost office: "opposition leader X", "X, the country's ousted president"."""
    heads = list(describing_heads(doc, mention))
    near = {
        child.lower_ for head in heads for child in (head, *head.children) if child.dep_ in {"amod", "compound", "nmod"} or child == head
    }
    return bool(near & OUT_OF_OFFICE)


def describing_heads(doc: Doc, mention: Mention) -> Iterator[Token]:
    """Yield the heads of the phrases that say who a named person is, best first."""
    inside = set(range(mention.start, mention.end))
    root = mention.span(doc).root
    for token in _before(doc, mention):
        yield token
    if root.dep_ in {"appos", "flat", "flat:name"} and root.head.i not in inside:
        if root.head.pos_ == "PROPN" and root.head.head.lower_ in OFFICES:
            yield root.head.head
        yield root.head
    for token in [doc[i] for i in sorted(inside)]:
        for child in token.children:
            if child.i in inside or child.ent_type_ == "PERSON":
                continue
            if child.dep_ in {"appos", "parataxis", "nmod:desc"} and (child.lower_ in OFFICES or child.pos_ in {"NOUN", "PROPN"}):
                yield child
                yield from (c for c in child.children if c.dep_ == "conj")
            elif child.dep_ == "nmod" and first_case(child) == "of":
                yield child
            elif child.dep_ == "acl:relcl" and (child.pos_ != "VERB" or child.lemma_ in SERVING):
                yield from (c for c in child.children if c.dep_ in {"obj", "obl", "xcomp", "conj"})
                if any(c.dep_ == "cop" for c in child.children):
                    yield child
    if root.dep_ in {"compound", "nmod", "nmod:desc"} and root.head.i > mention.end and doc[mention.end].text == ",":
        yield root.head
    if root.dep_ in {"nsubj", "nsubj:outer"} and any(c.dep_ == "cop" for c in root.head.children) and root.head.pos_ in {"NOUN", "PROPN"}:
        yield root.head
    following = doc[mention.end : mention.end + 3]
    if len(following) >= 2 and following[0].text in {",", "(", "–", "—"}:
        yield from _loose_apposition(doc, mention.end + 1)


def _loose_apposition(doc: Doc, start: int) -> Iterator[Token]:
    """Yield the office noun of ", the deputy head of …" where the parser saw no apposition."""
    for token in doc[start : start + 8]:
        if token.text in {",", ".", ";", "and", "but"} or token.pos_ == "VERB" or token.tag_ in {"VBD", "VBZ", "VBP"}:
            return
        if token.lower_ in OFFICES:
            yield token
            return


def _before(doc: Doc, mention: Mention) -> list[Token]:
    """Return the title words that stand directly before a name ("U.S. Secretary of State"), nearest first."""
    words: list[Token] = []
    index = mention.start - 1
    if index >= 0 and doc[index].text == ",":
        index -= 1
        if index < 0 or doc[index].lower_ not in OFFICES:
            return []
    while index >= 0 and len(words) < 9:
        token = doc[index]
        known = known_names().get(token.text)
        if token.ent_type_ == "PERSON" or (known is not None and known.form == "person"):
            break
        titled = token.text in TITLES or token.lower_ in OFFICES
        if not (titled or token.pos_ in {"PROPN", "ADJ", "NOUN"} or token.lower_ in LINKING):
            break
        if token.is_sent_start:
            words.append(token)
            break
        words.append(token)
        index -= 1
    return [word for word in words if word.text in TITLES - COURTESY or word.lower_ in OFFICES]


def _gender(doc: Doc, mention: Mention) -> bool | None:
    before = doc[mention.start - 1].text if mention.start else ""
    if before in FEMALE_TITLES:
        return True
    if before in MALE_TITLES:
        return False
    first = doc[mention.start].text
    if (first in FEMALE) == (first in MALE):
        return None
    return first in FEMALE if mention.end - mention.start > 1 else (first in FEMALE or None)
