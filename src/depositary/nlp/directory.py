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
from depositary.nlp.antecedents import SUBJECTS, Anchor, first_of, prominence
from depositary.nlp.mentions import Mention, find_mentions
from depositary.nlp.people import COURTESY, full_names, learn_people
from depositary.nlp.phrases import Party
from depositary.nlp.quotes import find_quotes
from depositary.reference.organisations import CODED
from depositary.reference.registry import state_codes


def build_directory(doc: Doc, home: str | None = None, publisher: Party | None = None, things: tuple[Span, ...] = ()) -> Directory:
    """Learn the people, offices, states and organisations of a document.

    `home` is the state of its outlet, `publisher` a body whose release it is, `things` are passages that name goods, not parties.
    """
    mentions = find_mentions(doc, things)
    base = Directory(
        doc=doc,
        mentions=mentions,
        names=full_names(doc, mentions),
        home=home,
        publisher=publisher,
        at={index: mention for mention in mentions for index in range(mention.start, mention.end)},
        sentences=_sentence_numbers(doc),
        expansions=_expansions(doc, mentions),
        states=_states(doc, mentions),
        quoted=_quoted(doc),
    )
    people = learn_people(doc, mentions, lambda token: _codes_or_none(base, token))
    # A second look: "the top adviser to Zelenskyy" is known once Zelenskyy is.
    people = learn_people(doc, mentions, lambda token: _codes_or_none(replace(base, people=people), token))
    lent = _publishers_people(replace(base, people=people))
    for name, codes in (_office_without_state(replace(base, people=people)) | lent).items():
        if name in people and not people[name].codes:
            people[name] = replace(people[name], codes=codes)
    known = replace(base, people=people)
    anchors: list[Anchor] = []
    growing = replace(known, anchors=anchors)
    for anchor in _anchors(growing):
        anchors.append(anchor)
    voices = (Voice(span=Span(0, len(doc.text)), parties=(publisher,)),) if publisher else ()
    return replace(known, anchors=tuple(anchors), voices=voices)


def _states(doc: Doc, mentions: tuple[Mention, ...]) -> tuple[tuple[int, str], ...]:
    """Return the places where states are named, by names that are of no other state."""
    known = ((m, m.known.code) for m in mentions if m.known is not None and m.known.code in state_codes())
    return tuple((m.start, code) for m, code in known if m.span(doc).text not in roles.AMBIGUOUS)


def _codes_or_none(directory: Directory, token: Token) -> tuple[str, ...]:
    """Return codes of states and organisations that a describing phrase stands for, never the name of a person."""
    names = set(directory.names.values())
    private = token.lower_ in roles.PRIVATE
    codes = () if private else tuple(code for party in directory.resolve(token, 1) for code in party.codes if code not in names)
    if not codes and (private or _tells_office(directory, token)):
        codes = tuple(code for code in directory.owners(token, 1) if code not in names)
        codes = codes or tuple(code for code in directory.complement(token, 1) if code not in names)
    if private:
        codes = tuple(code for code in codes if code not in state_codes())
    if not codes and not private and token.lower_ in roles.STATE_NOUNS | roles.OFFICES:
        near = [word for word in token.subtree if 0 < word.i - token.i < 12]
        codes = tuple(code for party in directory.within(near) for code in party.codes if code in state_codes() | CODED)[:1]
    return tuple(dict.fromkeys(codes))[:2]


def _tells_office(directory: Directory, token: Token) -> bool:
    """Say whether a noun beside a person's name says whom that person acts for."""
    known = roles.OFFICES | roles.STATE_NOUNS | roles.PARTITIVES | roles.ORGANISATION_NOUNS
    return token.lower_ in known or token.lemma_.lower() in known or token.text in roles.TITLES or token.i in directory.at


def _publishers_people(directory: Directory) -> dict[str, tuple[str, ...]]:
    """Give a state's release its own ministers and ambassadors, whose state it need not say."""
    publisher = directory.publisher
    if publisher is None or publisher.type != "state":
        return {}
    people = [m for m in directory.mentions if m.label == "PERSON"]
    own = [m for m in people if directory.titles(m) & roles.OWN_OFFICES and not directory.titles(m) & {"prime", "president"}]
    lacking = [m for m in own if not directory.people[directory.names[m.start]].codes]
    return {directory.names[m.start]: publisher.codes for m in lacking}


def _office_without_state(directory: Directory) -> dict[str, tuple[str, ...]]:
    """Give people of a high office whose state is never said ("Interim President") the state that the document is mostly about.

    The states of those who hold the same office already, and the publisher's own, are not asked.
    """
    people = [m for m in directory.mentions if m.label == "PERSON"]
    holders = [m for m in people if directory.titles(m) & roles.HIGH_OFFICES]
    held = {code for m in holders for code in directory.people[directory.names[m.start]].codes}
    if directory.publisher is not None:
        held |= set(directory.publisher.codes)
        holders += [m for m in people if m.start and directory.doc[m.start - 1].text in COURTESY]
    lacking = [m for m in holders if not directory.people[directory.names[m.start]].codes]
    counts = Counter(code for _, code in directory.states if code not in held) or Counter(code for _, code in directory.states)
    if not counts or not lacking:
        return {}
    (code, count), *others = counts.most_common(2)
    if count * 2 < counts.total() and not (directory.publisher is not None and count > others[0][1]):
        return {}
    first = directory.states[0][0]
    return {directory.names[m.start]: (code,) for m in lacking if count > 1 or (len(counts) == 1 and first < m.start)}


def _anchors(directory: Directory) -> Iterable[Anchor]:
    """Yield the places where parties stand, in the order of the text; each may lean on those before it ("the prime minister")."""
    for token in directory.doc:
        first = first_of(token)
        rank = prominence(token)
        for party in _standing(directory, token):
            person = directory.people.get(party.name)
            if party.codes or party.type == "person":
                yield Anchor(
                    index=token.i,
                    sentence=directory.sentences[token.i],
                    party=party,
                    prominence=rank,
                    female=person.female if person else None,
                    group=first.i,
                    single=party.type == "group" and token.tag_ in {"NN", "NNP"} and token.lower_ in roles.OFFICES,
                    quoted=token.i in directory.quoted,
                )


def _standing(directory: Directory, token: Token) -> tuple[Party, ...]:
    """Return the parties that a token brings to mind: named, described, or taken up again by a pronoun that is a subject."""
    mention = directory.at.get(token.i)
    if mention is not None:
        outlet = mention.known is None and mention.label == "ORG" and roles.PRESS & set(mention.span(directory.doc).text.split())
        return directory.named(mention) if token == mention.span(directory.doc).root and not outlet else ()
    if token.dep_ in SUBJECTS and token.lower_ in {"he", "she", "it", "they", "both"}:
        return directory.resolve(token, 1)
    if token.pos_ == "NOUN" or (token.pos_ == "PROPN" and token.text in roles.TITLES):
        beside = any(directory.at.get(child.i) is not None and child.dep_ in {"appos", "flat", "nmod:desc"} for child in token.children)
        return () if beside else directory.resolve(token, 1)
    return ()


def _quoted(doc: Doc) -> frozenset[int]:
    """Return the tokens that stand inside quotation marks."""
    text = doc.text
    quotes = find_quotes(text)
    return frozenset(
        token.i for quote in quotes for token in doc.char_span(quote.span.start, quote.span.end, alignment_mode="contract") or ()
    )


def _expansions(doc: Doc, mentions: tuple[Mention, ...]) -> dict[str, str]:
    """Map an acronym to the full name before it in "Rapid Support Forces (RSF)", and a short name to the full one that it ends or begins."""
    longer: dict[str, str] = {}
    names = list(dict.fromkeys(mention.span(doc).text for mention in mentions if mention.label == "ORG" and mention.known is None))
    for first, second in pairwise(mentions):
        if [token.text for token in doc[first.end : second.start]] == ["("] and second.label == "ORG" and first.label == "ORG":
            short, full = sorted((second.span(doc).text, first.span(doc).text), key=len)
            if short.isupper():
                longer[short] = full
    known = list(dict.fromkeys(mention.span(doc).text for mention in mentions if mention.label != "PERSON" and mention.known is not None))
    for short in names:
        for name in (*names, *known):
            initials = "".join(word[0] for word in name.split() if word[0].isupper())
            if short not in longer and len(name) > len(short) and (initials == short or (name in names and name.startswith(short + " "))):
                longer[short] = name
    return longer


def _sentence_numbers(doc: Doc) -> tuple[int, ...]:
    numbers: list[int] = []
    for number, sentence in enumerate(doc.sents):
        numbers += [number] * len(sentence)
    return tuple(numbers)
