"""Whom a name stands for, in one document.

Principle: a name of the tables stands for its state or organisation; a person for whoever the text says they act for, else for themselves; a body
with a state beside its name, or with a name that only a state's body has, for that state; any other organisation for itself, by the fullest name that
the text gives.
Exceptions: a name that bodies of several states share ("Supreme Court") belongs to the state that the text speaks of.
In doubt an organisation keeps its own name.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.mentions import Mention
from depositary.nlp.nouns import chars
from depositary.nlp.people import Person
from depositary.nlp.phrases import Party
from depositary.reference.organisations import CODED
from depositary.reference.registry import known_names, organisation_codes, state_codes

WINDOW = 6
COUNTRY_SPECIFIC = frozenset({"amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat", "appos"})
TITLE_LINKS = frozenset({"of", "and", "the", "vice", "prime", "foreign", "-", "'s", "’s", "defence", "defense", "interim", "acting"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of one document and whom they stand for.

    `at` gives the name that a token is part of, `names` the full name of the person named at a token, `expansions` the full name of a short one,
    `states` the places where states are named, with their codes.
    """

    doc: Doc
    mentions: tuple[Mention, ...] = ()
    people: dict[str, Person] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    home: str | None = None
    publisher: Party | None = None
    at: dict[int, Mention] = field(default_factory=dict)
    expansions: dict[str, str] = field(default_factory=dict)
    states: tuple[tuple[int, str], ...] = ()

    def resolve(self, token: Token, depth: int = 0) -> tuple[Party, ...]:
        """Return the party of the name that a token is part of; a directory resolves descriptions and pronouns as well."""
        mention = self.at.get(token.i)
        return () if mention is None else self.named(mention, depth)

    def named(self, mention: Mention, depth: int = 0) -> tuple[Party, ...]:
        """Return the party that a name stands for; nobody for a place that no table knows."""
        span = chars(self.doc, mention.start, mention.end)
        words = self.doc[mention.start : mention.end].text
        if mention.label == "PERSON":
            name = self.names.get(mention.start, words)
            person = self.people.get(name)
            codes = person.codes if person and person.codes else (name,)
            return (Party(name=name, codes=codes, type="person", span=span),)
        if mention.known is not None and words in roles.AMBIGUOUS:
            return (Party(name=words, codes=(self._whose(mention, depth),), type="state", span=span),)
        if mention.known is not None:
            if mention.known.code not in organisation_codes():
                return (Party(name=words, codes=(mention.known.code,), type="state", span=span),)
            code = mention.known.code if mention.known.code in CODED else self._full_name(mention.known.code)
            return (Party(name=words, codes=(code,), type="organisation", span=span),)
        if mention.label == "ORG":
            return (self._organisation(mention, words, span, depth),)
        return ()

    def _full_name(self, code: str) -> str:
        """Return the name by which the document first names an organisation in full; its acronym where it never does."""
        named = [m.span(self.doc).text for m in self.mentions if m.known is not None and m.known.code == code]
        return next((name for name in named if " " in name), named[0] if named else code)

    def _organisation(self, mention: Mention, words: str, span: Span, depth: int) -> Party:
        """Tell a body of a state ("Norway's Ministry of Defence") from an organisation with a name of its own."""
        name = self.expansions.get(words, words)
        full = known_names().get(name)
        if full is not None and full.code not in organisation_codes():
            return Party(name=words, codes=(full.code,), type="state", span=span)
        if name != words and (written := next((m for m in self.mentions if m.label == "ORG" and m.span(self.doc).text == name), None)):
            return replace(self._organisation(written, name, span, depth), span=span)
        nouns = {word.lower() for word in name.split()}
        central = name.startswith(("Bank of ", "Central Bank", "National Bank")) and "america" not in nouns
        if central or (nouns & roles.STATE_BODIES and not nouns & roles.CHARITABLE):
            code = self._named_owner(mention, name, depth) or self._spoken_of(mention, nouns)
            if code:
                return Party(name=name, codes=(code,), type="state", span=span)
        return Party(name=name, codes=(name.removeprefix("the ").removeprefix("The "),), type="organisation", span=span)

    def _whose(self, mention: Mention, depth: int) -> str:
        """Return the state whose body a name is that several states have under one name ("Supreme Court")."""
        usual = mention.known.code if mention.known is not None else ""
        spoken = {code for _, code in self.states}
        beside = self._named_owner(mention, "", depth)
        return beside or (usual if usual in spoken or self.home == usual or not spoken else self.focus(mention.start) or usual)

    def _spoken_of(self, mention: Mention, nouns: set[str]) -> str | None:
        """Return the state that an unmarked ministry, army or court belongs to: the publisher, the one spoken of last, or the outlet's."""
        if "committee" in nouns and nouns & {"house", "senate"}:
            return "USA"
        if not nouns & roles.NATIONAL_BODIES:
            return None
        if self.publisher is not None:
            return self.publisher.codes[0]
        return self.focus(mention.start) or self.home

    def _named_owner(self, mention: Mention, name: str, depth: int) -> str | None:
        """Return the state named by the words in, before and after the name of a body."""
        states = state_codes()
        for word in (*name.split(), *(token.text for token in mention.span(self.doc))):
            known = known_names().get(word)
            if known is not None and known.code in states and known.form in {"name", "adjective"}:
                return known.code
        for child in [c for t in mention.span(self.doc) for c in t.children if not mention.start <= c.i < mention.end]:
            if child.dep_ in COUNTRY_SPECIFIC:
                for party in self.resolve(child, depth + 2):
                    if party.codes and party.codes[0] in states:
                        return party.codes[0]
        before = self.at.get(mention.start - 1)
        return before.known.code if before is not None and before.known is not None and before.known.code in states else None

    def focus(self, index: int) -> str | None:
        """Return the state that was spoken of most just before a token, the outlet's own counting half; where none was, the publisher's or the first after."""
        here = bisect_left(self.states, (index, ""))
        near = [code for _, code in self.states[max(here - WINDOW, 0) : here]]
        weights: dict[str, float] = {}
        for rank, code in enumerate(near, start=1):
            weights[code] = weights.get(code, 0.0) + rank * (0.5 if code == self.home else 1.0)
        if weights:
            return max(weights, key=lambda code: weights[code])
        if self.publisher is not None:
            return self.publisher.codes[0]
        return self.states[0][1] if self.states else None

    def titles(self, mention: Mention) -> set[str]:
        """Return the nouns of office that stand directly before a person's name, in lower case."""
        return {token.lower_ for token in self._title_words(mention) if token.lower_ in roles.OFFICES}

    def _title_words(self, mention: Mention) -> list[Token]:
        """Return the words of office that stand directly before a person's name."""
        start = mention.start
        while start > max(0, mention.start - 6):
            token = self.doc[start - 1]
            if token.text not in roles.TITLES and token.lower_ not in roles.OFFICES | TITLE_LINKS and token.i not in self.at:
                break
            start -= 1
        return list(self.doc[start : mention.start])
