"""Names in a text: known states, organisations and leaders by the reference tables, other names by the trained pipeline.

The tables go first, since the pipeline sometimes splits or mislabels a name that everybody knows; a name that both find keeps the longer
stretch. A person's name wins over a place or state inside it ("Jordan" in "Michael Jordan").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Span, Token

from depositary.lang.english.roles import (
    BODY_NAMES,
    GENERIC,
    MEETINGS,
    NO_PERSON,
    PARTS_OF_THE_WORLD,
    RIVALS,
    STATE_NOUNS,
    THING_NAMES,
    TITLES,
)
from depositary.model import Span as Stretch
from depositary.nlp.acronyms import Spelled, spelled_names
from depositary.nlp.nouns import DAYS
from depositary.reference.registry import Known, known_names

DIRECTIONS = frozenset("North South East West Northern Southern Eastern Western Central Upper Lower".split())
Label = Literal["PERSON", "ORG", "PLACE"]
WIDEST = 9
OPENING = frozenset(
    "Prime First Foreign Defence Defense Vice Deputy Crown Under Attorney Chief State Major Justice King Queen Speaker Officer General".split()
)
"""Title words that another title word follows."""
SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "II", "III", "IV"})
NO_NAME = re.compile(r"[RDI]-[A-Z]")
PARTICLES = frozenset("al bin ibn bint abu von van der den de del la le du da dos das di el ben ul ur zu ter ten und".split())
COMPOUND = re.compile(
    r"(\S+?)-(backed|led|brokered|funded|sponsored|controlled|supported|supplied|occupied|mediated|run|owned|trained|aligned|allied|imposed)"
)
""""U.S.-backed" and its like, of which the tables know the first part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name at tokens `start` to `end` (end exclusive), what kind of thing it names, and whom the tables know by it."""

    start: int
    end: int
    label: Label
    known: Known | None = None

    def span(self, doc: Doc) -> Span:
        """Return the tokens of the name."""
        return doc[self.start : self.end]


def find_mentions(doc: Doc, things: tuple[Stretch, ...] = ()) -> tuple[Mention, ...]:
    """Return all names in order, none overlapping another; a name that no table knows inside `things` (goods) is a brand, no party."""
    spelled = spelled_names(doc)
    persons = [trim_person(ent) for ent in doc.ents if ent.label_ == "PERSON"]
    people = [Mention(start=p.start, end=p.end, label="PERSON") for p in persons if p is not None]
    people = _no_nouns(doc, people)
    people += _titled(doc, {index for person in people for index in range(person.start, person.end)})
    people += _joined(doc, people)
    found: list[Mention] = []
    taken: set[int] = set()
    others = [
        Mention(start=ent.start, end=_end_of(ent), label="ORG" if ent.label_ == "ORG" else "PLACE")
        for ent in doc.ents
        if ent.label_ != "PERSON" and not COMPOUND.fullmatch(ent.text) and _is_name(doc[ent.start : _end_of(ent)])
    ]
    for mention in sorted([*people, *_listed(doc), *others, *_spelled(doc, spelled)], key=lambda m: _rank(m, people)):
        covered = set(range(mention.start, mention.end))
        if not covered & taken:
            taken |= covered
            found.append(mention)
    named = sorted([*found, *_again(doc, found, taken)], key=lambda m: m.start)
    plans = {name.acronym for name in spelled if doc[name.end - 1].text in THING_NAMES - MEETINGS}
    bodies = {doc[name.start : name.end].text for name in spelled if name.acronym and name.acronym not in plans}
    return tuple(m for m in named if m.known is not None or m.span(doc).text in bodies or not _is_thing(m.span(doc), things, plans))


def _spelled(doc: Doc, spelled: tuple[Spelled, ...]) -> list[Mention]:
    """Return the names of bodies that are spelled out, and every place where their acronyms stand."""
    full = [Mention(start=name.start, end=name.end, label="ORG") for name in spelled if not _all_known(doc, name)]
    short = {name.acronym for name in spelled if name.acronym and name.acronym not in known_names()}
    return full + [Mention(start=token.i, end=token.i + 1, label="ORG") for token in doc if token.text in short]


def _all_known(doc: Doc, name: Spelled) -> bool:
    """Say whether the tables know the very words of a name, so that nothing need be added."""
    return doc[name.start : name.end].text in known_names()


def _is_name(name: Span) -> bool:
    """Say whether what the pipeline took for a name can be a party's: no plain noun, part of the world or known name with a common noun."""
    if not any(token.text[:1].isupper() or token.text[:1].isdigit() for token in name) or len(name) == 0:
        return False
    last = name[-1]
    if (last.text in PARTS_OF_THE_WORLD and name.text != "Europe") or (last.text.islower() and last.lower_ not in STATE_NOUNS):
        return False
    if len(name) == 1:
        return last.lower_ not in RIVALS
    known = known_names()
    if _is_whole(name.doc, name.start) and last.text not in BODY_NAMES:
        return False
    for token in name[1:]:
        first, rest = name.doc[name.start : token.i].text, name.doc[token.i : name.end]
        if first in known and (all(t.text in TITLES | GENERIC for t in rest) or (token.text == "and" and rest[1:].text in known)):
            return False
    return True


def _is_thing(name: Span, things: tuple[Stretch, ...], plans: set[str]) -> bool:
    """Say whether a name is that of goods, or of a plan, a law or a meeting, which never act."""
    first = known_names().get(name[0].text)
    national = first is not None and first.form == "adjective" and name[-1].text in MEETINGS
    after = name.doc[name.end].text if name.end < len(name.doc) else ""
    if (name[-1].text in THING_NAMES and not national) or name.text in plans or after in {"Secretary", "Minister"}:
        return True
    return any(thing.start < name.end_char and name.start_char < thing.end for thing in things)


def _end_of(ent: Span) -> int:
    """Return where a name ends that ran on over a possessive ("WHO's opposition"), a place or a day ("the Embassy in Oslo on Monday")."""
    for token in ent[1:]:
        following = ent.doc[token.i + 1].text if token.i + 1 < len(ent.doc) else ""
        if token.text in {"'s", "’s", "in", "at", "(", ":"} or (token.text == "on" and following in DAYS) or token.text in DAYS:
            return token.i
    end, doc = ent.end, ent.doc
    while end + 1 < len(doc) and doc[end].text == "-" and not doc[end].whitespace_ and doc[end + 1].text[:1].isupper():
        end += 2
    return end if doc[ent.start : end].text.count("-") < 2 else ent.end


def _titled(doc: Doc, taken: set[int]) -> list[Mention]:
    """Return the names that stand after a title or an office and that the pipeline did not see ("Foreign Minister Ana Quispe")."""
    found: list[Mention] = []
    for token in doc[:-1]:
        following = doc[token.i + 1]
        if token.text not in TITLES - OPENING and token.text not in {"spokesman", "spokeswoman", "spokesperson"}:
            continue
        end = following.i
        while end < len(doc) and end - following.i < 4 and _is_name_word(doc[end]) and end not in taken:
            end += 1
        if end > following.i and not known_names().get(following.text):
            found.append(Mention(start=following.i, end=end, label="PERSON"))
    return found


def _no_nouns(doc: Doc, people: list[Mention]) -> list[Mention]:
    """Return the names without single words that the text also writes small ("Famine") and that are nobody's last name."""
    small = {token.text for token in doc if token.text.islower()}
    lasts = {doc[m.end - 1].text for m in people if m.end - m.start > 1}
    return [m for m in people if m.end - m.start > 1 or doc[m.start].text in lasts or doc[m.start].text.lower() not in small]


def _joined(doc: Doc, people: list[Mention]) -> list[Mention]:
    """Return the full names joined by "and" to a full name, which the pipeline did not see ("Ana Sol and Luz Prado")."""
    taken = {index for person in people for index in range(person.start, person.end)}
    found: list[Mention] = []
    for person in people:
        start = person.end + 1
        if person.end - person.start < 2 or start >= len(doc) or doc[person.end].text != "and" or start in taken:
            continue
        end = start
        while end < len(doc) and end - start < 3 and _is_name_word(doc[end]) and doc[end].pos_ == "PROPN" and end not in taken:
            end += 1
        if end - start > 1 and not any(doc[start:n].text in known_names() for n in range(start + 1, end + 1)):
            found.append(Mention(start=start, end=end, label="PERSON"))
    return found


def _again(doc: Doc, found: list[Mention], taken: set[int]) -> list[Mention]:
    """Return the places where the last name of a person named in full stands alone and unseen."""
    lasts = {doc[m.end - 1].text for m in found if m.label == "PERSON" and m.end - m.start > 1 and len(doc[m.end - 1].text) > 2}
    return [
        Mention(start=token.i, end=token.i + 1, label="PERSON")
        for token in doc
        if token.text in lasts and token.i not in taken and token.text[0].isupper() and token.text not in known_names()
    ]


def _is_name_word(token: Token) -> bool:
    letters = token.text.replace("-", "").replace("'", "").replace("’", "")
    return token.text[:1].isupper() and letters.isalpha() and token.text not in TITLES and not token.is_stop


def trim_person(ent: Span) -> Span | None:
    """Strip titles before a person's name and a possessive after it; None where only a title is left."""
    titles = [token.i for token in ent if token.text in TITLES and token.i + 1 < ent.end]
    start, end = (titles[-1] + 1 if titles else ent.start), ent.end
    end = next((token.i for token in ent.doc[start + 1 : end] if _ends_name(token)), end)
    end = start + 1 if end - start > 1 and _is_whole(ent.doc, start) else _with_rest(ent.doc, start, end)
    while start < end and ent.doc[end - 1].text in {"'s", "’s", "'", "’", ","}:
        end -= 1
    words = [token.text for token in ent.doc[start:end] if token.text not in TITLES | SUFFIXES and token.text[:1].isalpha()]
    named = (
        bool(words)
        and not NO_NAME.match(words[0])
        and words[0] not in NO_PERSON
        and words[-1] not in THING_NAMES
        and not all(len(word) > 2 and word.isupper() for word in words)
    )
    return ent.doc[start:end] if named else None


def _is_whole(doc: Doc, start: int) -> bool:
    """Say whether a first word is a last name that everybody knows, so that what follows it is no part of the name ("Obama Unveils")."""
    known = known_names().get(doc[start].text)
    return known is not None and known.form == "person" and not known.name.startswith(doc[start].text) and doc[start + 1].text != "-"


def _with_rest(doc: Doc, start: int, end: int) -> int:
    """Return where a name ends of which the pipeline left out the last words."""
    while end < len(doc) and doc[end].dep_ in {"flat", "flat:name"} and start <= doc[end].head.i < end and _is_name_word(doc[end]):
        end += 1
    return end


def _ends_name(token: Token) -> bool:
    """Say whether a word cannot be part of a person's name: a common noun, a finite verb or an adverb."""
    return token.text.islower() and token.lower_ not in PARTICLES and len(token) > 2 and token.pos_ in {"NOUN", "VERB", "AUX", "ADV", "ADP"}


def _rank(mention: Mention, people: list[Mention]) -> tuple[int, int, int]:
    """Known people, then longer names, then what the tables know, then the pipeline's."""
    inside_person = mention.known is not None and any(
        p.start <= mention.start and mention.end <= p.end and p.end - p.start > mention.end - mention.start for p in people
    )
    return (1 if inside_person else 0, -(mention.end - mention.start), 0 if mention.known else 1)


def _listed(doc: Doc) -> list[Mention]:
    names = known_names()
    found: list[Mention] = []
    index = 0
    while index < len(doc):
        mention = _at(doc, index, names)
        if mention is None:
            index += 1
        else:
            found.append(mention)
            index = mention.end
    return found


def _at(doc: Doc, index: int, names: dict[str, Known]) -> Mention | None:
    first = doc[index]
    if not first.text[:1].isupper() and not first.text[:1].isdigit():
        return None
    for end in range(min(index + WIDEST, len(doc)), index, -1):
        if end > index + 1 and doc[end - 1].is_space:
            continue
        written = " ".join(doc[index:end].text.replace("’", "'").split())
        compound = COMPOUND.fullmatch(written) if end == index + 1 else None
        known = names.get(compound[1] if compound else written) or names.get(
            written.title() if written.isupper() and len(written) > 3 else ""
        )
        if known is not None and not (end == index + 1 and _misleads(first)):
            label: Label = {"person": "PERSON", "organisation": "ORG", "seat": "ORG"}.get(known.form, "PLACE")  # type: ignore[assignment]
            return Mention(start=index, end=end, label=label, known=known)
    return _part_of_a_state(doc, index, names)


def _part_of_a_state(doc: Doc, index: int, names: dict[str, Known]) -> Mention | None:
    """Return the name of a part of a state or city: "South Lebanon", "Eastern Ghouta"."""
    if doc[index].text not in DIRECTIONS or index + 1 == len(doc) or doc[index + 1].text in PARTS_OF_THE_WORLD:
        return None
    known = names.get(doc[index + 1].text)
    return Mention(start=index, end=index + 2, label="PLACE", known=known) if known and known.form in {"name", "place"} else None


def _misleads(token: Token) -> bool:
    """Say whether a single known word is part of a longer name or a common word here."""
    doc = token.doc
    before = doc[token.i - 1].text if token.i else ""
    if token.text == "US":
        return False
    if before.lower() in {"ethnic", "anti", "pro"}:
        return True
    if token.text == "Polish":
        return token.pos_ not in {"PROPN", "ADJ"}
    if token.text in {"Male", "Nice", "Diet", "Pole"} and (token.is_sent_start or token.pos_ not in {"PROPN", "ADJ"}):
        return True
    return before in {"Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Dr."} and known_names()[token.text].form != "person"
