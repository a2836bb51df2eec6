"""Who speaks: the subject of a reporting word as a party with a full name or a description.

Principle: the directory of the document names the party; a document ("the statement said") speaks for its maker; a pronoun
that the directory leaves open is the last person who spoke. In doubt the description that the text itself gives is the name.
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.actors import Directory
from depositary.nlp.clauses import dependents
from depositary.nlp.cues import maker
from depositary.nlp.layout import Layout
from depositary.nlp.phrases import Attribution, Party

_PERSONAL = frozenset({"he", "she"})
_PLURAL = frozenset({"they", "both"})
_REACH = 400  # characters between the end of what somebody said and a pronoun that means them
_THING = frozenset({"it", "this", "that", "which", "what", "these", "those", "there"})


def is_media(name: str) -> bool:
    """Say whether a name is that of a news outlet."""
    parts = name.lower().replace("’", "'").split()
    return bool(parts) and (parts[-1] in words.MEDIA_WORDS or any(part in words.MEDIA_NAMES for part in parts))


class Speakers:
    """Resolves the subjects of reporting words in the order of the text, and remembers who spoke last."""

    def __init__(self, actors: Directory, layout: Layout) -> None:
        self._actors = actors
        self._layout = layout
        self._person: tuple[Party, ...] = ()
        self._anyone: tuple[Party, ...] = ()
        self._several: tuple[Party, ...] = ()
        self._body: tuple[Party, ...] = ()
        self._last = 0

    def heard(self, attribution: Attribution) -> None:
        """Remember who spoke."""
        self._anyone = speakers = attribution.speakers
        self._last = max(attribution.cue.end, attribution.content.end)
        person = len(speakers) == 1 and speakers[0].type == "person"
        self._person = speakers if person else self._person
        self._several = speakers if len(speakers) > 1 or speakers[0].type == "group" else ()
        self._body = speakers if len(speakers) == 1 and not person else ()

    def named(self, noun: Token) -> tuple[Party, ...]:
        """Return whom the directory finds in a noun phrase; its own words where it finds nobody."""
        return self._actors.parties(noun) or ((described,) if (described := self._described(noun)) else ())

    def of_subjects(self, subjects: tuple[Token, ...], verb: Token) -> tuple[Party, ...]:
        """Return the speakers that the subjects of a reporting word name, nobody where that is in doubt."""
        found = [party for subject in subjects for party in self._of(subject)]
        parties = list({party.name: party for party in found}.values())
        return tuple(parties if _are_joined(parties, self._layout.text) else parties[:1])

    def can_speak(self, subjects: tuple[Token, ...], who: tuple[Party, ...]) -> bool:
        """Say whether the subjects are people, organisations or documents rather than things ("evidence suggests")."""
        if any(subject.lemma_.lower() in words.DOCUMENT_NOUNS or subject.pos_ in {"PROPN", "PRON"} for subject in subjects):
            return True
        return any(party.codes or party.type in {"person", "state", "organisation"} for party in who)

    def _of(self, subject: Token) -> tuple[Party, ...]:
        word, lemma = subject.lower_, subject.lemma_.lower()
        if word in _PERSONAL:
            return self._near(self._person, subject) or self._actors.parties(subject) or self._person
        if word in _PLURAL:
            return self._near(self._several, subject) or self._actors.parties(subject) or self._anyone
        if word in _THING:
            known = self._near(self._body, subject) if word == "it" else ()
            return known or self._actors.parties(subject)
        if lemma in words.DOCUMENT_NOUNS | words.CLAIM_NOUNS:
            return self._of_document(subject)
        if person := self._person_in(subject):
            return person
        if subject.tag_ == "NNS" and (described := self._described(subject)):
            codes = self._actors.codes(subject)
            return (replace(described, codes=codes),)
        return self.named(subject)

    def _near(self, parties: tuple[Party, ...], pronoun: Token) -> tuple[Party, ...]:
        """Return those who spoke last, where the pronoun stands close enough to mean them."""
        return parties if pronoun.idx - self._last < _REACH else ()

    def _person_in(self, noun: Token) -> tuple[Party, ...]:
        """Return the person whom a title introduces ("Secretary of State Anna Berg", "ministry spokeswoman Anna Berg")."""
        if noun.ent_type_ == "PERSON":
            return ()
        for token in noun.doc[noun.i + 1 : noun.i + 9]:
            if (
                token.pos_ in {"VERB", "AUX", "PUNCT", "CCONJ", "SPACE"}
                or (token.dep_ in {"case"}
                and token.lower_ not in {"of", "for", "to"})
            ):
                return ()
            if token.ent_type_ == "PERSON":
                return tuple(party for party in self._actors.parties(token)[:1] if party.type == "person")
        return ()

    def _of_document(self, noun: Token) -> tuple[Party, ...]:
        made_by = maker(noun)
        if made_by is not None and (who := self._of(made_by)):
            return who
        definite = any(word.lower_ in {"the", "this", "that"} for word in dependents(noun, "det"))
        if definite and self._anyone and noun.lemma_.lower() in words.BACKWARD_NOUNS:
            return self._anyone
        return self.named(noun)

    def _described(self, noun: Token) -> Party | None:
        """Return the noun phrase as the text has it, without relative clauses and what follows a comma."""
        left = noun.left_edge.i
        doc = noun.doc
        kept = [token for token in noun.subtree if token.i >= left and not _beyond(token, noun)]
        while kept and (kept[0].dep_ in {"case", "fixed", "mark", "cc", "punct"} or kept[0].is_space):
            kept.pop(0)
        if not kept:
            return None
        if noun.pos_ == "PRON" and len(kept) < 2:
            return None
        start, end = kept[0].idx, max(noun.idx + len(noun.text), kept[-1].idx + len(kept[-1].text))
        name = " ".join(doc.text[start:end].split()).strip(' ,"“”')
        return Party(name=name, codes=(), type="group", span=Span(start, end)) if name else None


def _are_joined(parties: list[Party], text: str) -> bool:
    """Say whether parties are named in one breath with "and"; an apposition that the parser took for another party is not."""
    spans = sorted(party.span for party in parties)
    if len(spans) < 2:
        return True
    between = text[spans[0].end : spans[-1].start]
    return len(between) > 300 or " and " in f" {between} " or " & " in between


def _beyond(token: Token, noun: Token) -> bool:
    """Say whether a word lies in a part of the noun phrase that does not name anybody."""
    if token.i < noun.i:
        return False
    inner = token
    while noun not in (inner, inner.head) and inner.head != inner:
        inner = inner.head
    return inner != noun and (inner.dep_ in {"acl:relcl", "acl", "appos", "parataxis", "punct", "advcl", "cc", "conj"} or token.is_space)
