"""Makes the directory of a document: learns its people, then notes where each party stands.

Principle: two looks are taken at the people, since "the top adviser to Zelenskyy" is known once Zelenskyy is; the places of parties are noted in
the order of the text, so that each may lean on those before it ("the prime minister").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.actors import Directory, Voice
from depositary.nlp.antecedents import Anchor, prominence
from depositary.nlp.mentions import Mention, find_mentions
from depositary.nlp.people import full_names, learn_people
from depositary.nlp.phrases import Party
from depositary.reference.organisations import CODED
from depositary.reference.registry import state_codes


def build_directory(doc: Doc, home: str | None = None, publisher: Party | None = None, things: tuple[Span, ...] = ()) -> Directory:
    """Learn the people, offices, states and organisations of a document.

    `home` is the state of its outlet, `publisher` a body whose release it is, `things` are passages that name goods, not parties.
    """
    mentions = find_mentions(doc, things)
    at = {index: mention for mention in mentions for index in range(mention.start, mention.end)}
    sentences = _sentence_numbers(doc)
    base = Directory(
        doc=doc,
        mentions=mentions,
        names=full_names(doc, mentions),
        home=home,
        at=at,
        sentences=sentences,
        expansions=_expansions(doc, mentions),
    )
    people = learn_people(doc, mentions, lambda token: _codes_or_none(base, token))
    # A second look: "the top adviser to Zelenskyy" is known once Zelenskyy is.
    people = learn_people(doc, mentions, lambda token: _codes_or_none(replace(base, people=people), token))
    for name, codes in _office_without_state(base).items():
        if name in people and not people[name].codes:
            people[name] = replace(people[name], codes=codes)
    known = replace(base, people=people)
    anchors: list[Anchor] = []
    growing = replace(known, anchors=anchors)
    for anchor in _anchors(growing):
        anchors.append(anchor)
    voices = (Voice(span=Span(0, len(doc.text)), parties=(publisher,)),) if publisher else ()
    return replace(known, anchors=tuple(anchors), voices=voices)


def _codes_or_none(directory: Directory, token: Token) -> tuple[str, ...]:
    """Return codes of states and organisations that a describing phrase stands for, never the name of a person."""
    names = set(directory.names.values())
    codes = [code for party in directory._one(token, 1) for code in party.codes if code not in names]
    if not codes:
        codes = [
            code
            for code in (*directory._owners(token, 1), *(c for p in directory._complement(token, 1) for c in p.codes))
            if code not in names
        ]
    if not codes and token.lower_ in roles.STATE_NOUNS:
        near = [word for word in token.subtree if 0 < word.i - token.i < 12]
        codes = [code for party in directory.within(near) for code in party.codes if code in state_codes() | CODED][:1]
    return tuple(dict.fromkeys(codes))[:2]


def _office_without_state(directory: Directory) -> dict[str, tuple[str, ...]]:
    """Give people of an office whose state is never said ("Interim President") the state that the document is mostly about."""
    counts = Counter(m.known.code for m in directory.mentions if m.known is not None and m.known.code in state_codes())
    if not counts:
        return {}
    code, count = counts.most_common(1)[0]
    if count < 4 or count * 2 < sum(counts.values()):
        return {}
    return {
        directory.names[m.start]: (code,) for m in directory.mentions if m.label == "PERSON" and directory._titles(m) & roles.HIGH_OFFICES
    }


def _anchors(directory: Directory) -> Iterable[Anchor]:
    """Yield the places where parties stand, in the order of the text; each may lean on those before it ("the prime minister")."""
    for token in directory.doc:
        mention = directory.at.get(token.i)
        if mention is not None:
            parties = directory._named(mention) if token == mention.span(directory.doc).root else ()
        elif token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.text in roles.TITLES):
            beside = any(directory.at.get(child.i) is not None and child.dep_ in {"appos", "flat", "nmod:desc"} for child in token.children)
            parties = () if beside else directory._one(token, 1)
        else:
            continue
        for party in parties:
            if party.codes or party.type == "person":
                person = directory.people.get(party.name)
                yield Anchor(
                    index=token.i,
                    sentence=directory.sentences[token.i],
                    party=party,
                    prominence=prominence(token),
                    female=person.female if person else None,
                )


def _expansions(doc: Doc, mentions: tuple[Mention, ...]) -> dict[str, str]:
    """Map an acronym to the full name before it in "Rapid Support Forces (RSF)", and a short name to the full one that it ends or begins."""
    longer: dict[str, str] = {}
    names = list(dict.fromkeys(mention.span(doc).text for mention in mentions if mention.label == "ORG" and mention.known is None))
    for first, second in pairwise(mentions):
        between = doc.text[doc[first.end - 1].idx + len(doc[first.end - 1]) : doc[second.start].idx]
        if between.strip() == "(" and second.label == "ORG" and first.label == "ORG":
            longer[second.span(doc).text] = first.span(doc).text
    for short in names:
        for name in names:
            initials = "".join(word[0] for word in name.split() if word[0].isupper())
            if short not in longer and len(name) > len(short) and (initials == short or name.startswith(short + " ")):
                longer[short] = name
    return longer


def _sentence_numbers(doc: Doc) -> tuple[int, ...]:
    numbers: list[int] = []
    for number, sentence in enumerate(doc.sents):
        numbers += [number] * len(sentence)
    return tuple(numbers)
