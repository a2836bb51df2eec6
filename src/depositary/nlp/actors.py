"""Whom a noun phrase names: the directory of a document's parties.

Principle: a party is a state, an organisation, a person or a described group, known by its name, its adjective, its people, its seat, its officials,
or by a word that points back at it. A noun lends its modifier's state only when it is a noun of government or people ("Russian lawmakers",
"Norway's parliament"), never a thing ("Russian gas").
Exceptions: "allies", "partners", "the West" name nobody; a body of a state stands for the state; a person who acts for nobody named stands for themselves.
In doubt the side stays empty: no actor is invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc, Token

from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.antecedents import REACH, Anchor, Want, nearest
from depositary.nlp.mentions import Mention
from depositary.nlp.people import Person
from depositary.nlp.phrases import Party
from depositary.reference.organisations import CODED
from depositary.reference.registry import known_names, organisation_codes, state_codes

DEPTH = 5
FIRST = frozenset({"i", "we", "us", "me", "our", "my", "ourselves", "ours"})
PERSONAL: dict[str, tuple[Want, bool | None]] = {
    "he": ("person", False),
    "him": ("person", False),
    "his": ("person", False),
    "himself": ("person", False),
    "she": ("person", True),
    "her": ("person", True),
    "hers": ("person", True),
    "herself": ("person", True),
    "it": ("body", None),
    "its": ("body", None),
    "itself": ("body", None),
    "they": ("several", None),
    "them": ("several", None),
    "their": ("several", None),
    "themselves": ("several", None),
}
MODIFIERS = frozenset({"amod", "compound", "nmod:poss", "nmod:desc", "flat", "nmod"})
COUNTRY_SPECIFIC = frozenset({"amod", "compound", "nmod:poss", "nmod", "nmod:desc", "flat", "appos"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A stretch in which "we" and "I" mean somebody: a quotation and its speakers, or a whole release and its publisher."""

    span: Span
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory:
    """The parties of one document: every token that heads a noun phrase can be asked whom it names."""

    doc: Doc
    mentions: tuple[Mention, ...] = ()
    people: dict[str, Person] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    anchors: Sequence[Anchor] = ()
    home: str | None = None
    voices: tuple[Voice, ...] = ()
    at: dict[int, Mention] = field(default_factory=dict)
    sentences: tuple[int, ...] = ()
    expansions: dict[str, str] = field(default_factory=dict)

    def parties(self, token: Token) -> tuple[Party, ...]:
        """Return whom the noun phrase headed by a token names, its conjuncts included, pronouns and descriptions resolved."""
        found = list(self._one(token, 0))
        for other in conjuncts(token):
            found += self._one(other, 0)
        return _unique(found)

    def codes(self, token: Token) -> tuple[str, ...]:
        """Return the codebook's actors that the noun phrase headed by a token stands for, in order, without repeats."""
        return tuple(dict.fromkeys(code for party in self.parties(token) for code in party.codes))

    def mention_of(self, token: Token) -> Mention | None:
        """Return the name that a token is part of."""
        return self.at.get(token.i)

    def within(self, tokens: Iterable[Token]) -> tuple[Party, ...]:
        """Return the parties that are named outright among some tokens."""
        starts = dict.fromkeys(self.at[token.i].start for token in tokens if token.i in self.at)
        return _unique(party for start in starts for party in self._named(self.at[start]))

    def speaking(self, voices: Iterable[Voice]) -> Directory:
        """Return the same directory, in which "we" and "I" inside quotations mean the speakers."""
        return replace(self, voices=(*voices, *self.voices))

    def _one(self, token: Token, depth: int) -> tuple[Party, ...]:
        if depth > DEPTH:
            return ()
        mention = self.at.get(token.i)
        if mention is not None:
            return self._mentioned(token, mention, depth)
        if token.pos_ == "PRON" or token.lower_ in PERSONAL or token.lower_ in FIRST:
            return self._pronoun(token, depth)
        if token.pos_ in {"NOUN", "PROPN", "NUM", "DET", "ADJ"}:
            return self._described(token, depth)
        return ()

    def _mentioned(self, token: Token, mention: Mention, depth: int) -> tuple[Party, ...]:
        """Resolve a token inside a name, or a noun of office that the name modifies when the name is not the whole phrase."""
        own = self._named(mention, depth)
        if mention.label == "PLACE" and mention.known is None:
            return self._place(mention)
        return own

    def _named(self, mention: Mention, depth: int = 0) -> tuple[Party, ...]:
        span = _chars(self.doc, mention.start, mention.end)
        words = self.doc[mention.start : mention.end].text
        if mention.label == "PERSON":
            name = self.names.get(mention.start, words)
            person = self.people.get(name)
            codes = person.codes if person and person.codes else (name,)
            return (Party(name=name, codes=codes, type="person", span=span),)
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
        tokens = list(mention.span(self.doc))
        nouns = {token.lower_ for token in tokens}
        name = self.expansions.get(words, words)
        if nouns & roles.STATE_BODIES:
            code = self._owner(mention, depth)
            if code:
                return Party(name=name, codes=(code,), type="state", span=span)
        return Party(name=name, codes=(name.removeprefix("the ").removeprefix("The "),), type="organisation", span=span)

    def _owner(self, mention: Mention, depth: int) -> str | None:
        """Return the state that a ministry, army or court belongs to, by the words in, before and after its name."""
        states = state_codes()
        for token in mention.span(self.doc):
            known = known_names().get(token.text)
            if known is not None and known.code in states and known.form in {"name", "adjective"}:
                return known.code
        root = mention.span(self.doc).root
        for child in [c for t in mention.span(self.doc) for c in t.children if not mention.start <= c.i < mention.end]:
            if child.dep_ in COUNTRY_SPECIFIC:
                for party in self._one(child, depth + 2):
                    if party.codes and party.codes[0] in states:
                        return party.codes[0]
        if root.i and self.at.get(mention.start - 1) is not None:
            before = self.at[mention.start - 1].known
            if before is not None and before.code in states:
                return before.code
        return self.home

    def _place(self, mention: Mention) -> tuple[Party, ...]:
        """Return nobody: a place that no table knows acts for no one."""
        return ()

    def _pronoun(self, token: Token, depth: int) -> tuple[Party, ...]:
        word = token.lower_
        if token.dep_ == "acl:relcl" or word in {"who", "which", "that", "whom", "whose"}:
            head = _relative_head(token)
            return () if head is None else _unique([p for t in (head, *conjuncts(head)) for p in self._one(t, depth + 1)])
        if word in FIRST:
            return self._first_person(token)
        if word in {"both", "neither"}:
            return self._pair(token)
        want = PERSONAL.get(word)
        if want is None:
            return self._complement(token, depth)
        if want[0] == "person":
            party = nearest(self.anchors, token, self.sentences[token.i], "person", want[1])
            return () if party is None else (party,)
        if word.startswith("the") and want[0] == "several":
            return self._plural(token)
        party = nearest(self.anchors, token, self.sentences[token.i], want[0])
        return () if party is None else (party,)

    def _first_person(self, token: Token) -> tuple[Party, ...]:
        """Return the speakers of the innermost voice around a token."""
        around = [v for v in self.voices if v.span.start <= token.idx < v.span.end]
        return min(around, key=lambda v: v.span.end - v.span.start).parties if around else ()

    def _plural(self, token: Token) -> tuple[Party, ...]:
        """Resolve "they": the latest group, or several parties joined, or a body; people only when two were just named."""
        candidates = [a for a in self.anchors if a.index < token.i and 0 <= self.sentences[token.i] - a.sentence <= 2]
        joined = [a for a in candidates if _is_joined(self.doc[a.index])]
        if joined:
            last = joined[-1]
            head = self.doc[last.index]
            head = head.head if head.dep_ == "conj" else head
            return _unique([p for t in (head, *conjuncts(head)) for p in self._one(t, DEPTH - 1)])
        party = nearest(self.anchors, token, self.sentences[token.i], "several")
        return () if party is None else (party,)

    def _pair(self, token: Token) -> tuple[Party, ...]:
        """Return the two parties last named together or apart: "the two leaders", "both sides"."""
        found: dict[tuple[str, ...], Party] = {}
        here = self.sentences[token.i]
        for anchor in reversed(self.anchors):
            if anchor.index >= token.i or here - anchor.sentence > REACH:
                continue
            if anchor.party.codes and not set(anchor.party.codes) & {c for codes in found for c in codes}:
                found.setdefault(anchor.party.codes, anchor.party)
            if len(found) == 2:
                return tuple(reversed(found.values()))
        return ()

    def _described(self, token: Token, depth: int) -> tuple[Party, ...]:
        """Resolve a noun: by a person beside it, a state that modifies it, its complement, or what it points back at."""
        person = self._person_beside(token, depth)
        if person:
            return person
        noun = singular(token)
        if token.lower_ in roles.RIVALS:
            return (self._rivals(token),)
        state = noun in roles.STATE_NOUNS or token.lower_ in roles.STATE_NOUNS
        owners = self._owners(token, depth) if state or noun in roles.OFFICES or token.lower_ in roles.PARTITIVES else ()
        if owners:
            return (self._group(token, owners),)
        if token.lower_ in roles.PARTITIVES or noun in roles.OFFICES or state:
            whole = self._complement(token, depth)
            if whole:
                codes = tuple(dict.fromkeys(code for party in whole for code in party.codes))
                return (self._group(token, codes),)
        pointed = self._pointed(token, noun)
        if pointed:
            return pointed
        if token.pos_ in {"NOUN", "PROPN"} and (state or noun in roles.OFFICES or token.lower_ in roles.UNNAMED or _is_human(token)):
            return (self._group(token, ()),)
        return ()

    def _rivals(self, token: Token) -> Party:
        """Name a group that stands against a state by its own words ("pro-Russian rebels"); bare "rebels" are nobody."""
        party = self._group(token, ())
        return replace(party, codes=(party.name,)) if any(word[0].isupper() for word in party.name.replace("pro-", "").split()) else party

    def _person_beside(self, token: Token, depth: int) -> tuple[Party, ...]:
        """Return the person whose office a noun is: "the Kremlin spokesman, Dmitry Peskov"; "President" in "President Putin"."""
        for child in token.children:
            mention = self.at.get(child.i)
            if mention is not None and mention.label == "PERSON" and child.dep_ in {"appos", "flat", "flat:name", "nmod:desc"}:
                return _unique([*self._named(mention), *(p for other in conjuncts(child) for p in self._one(other, depth + 1))])
        if token.dep_ in {"compound", "amod", "flat", "nmod:desc"} and token.text in roles.TITLES:
            mention = self.at.get(token.head.i)
            if mention is not None and mention.label == "PERSON":
                return self._named(mention)
        return ()

    def _owners(self, token: Token, depth: int) -> tuple[str, ...]:
        """Return the codes of the states or bodies that modify a noun ("Russian", "Norway's", "State Department")."""
        codes: list[str] = []
        for child in token.children:
            if child.dep_ not in MODIFIERS or (child.dep_ == "nmod" and child.i > token.i):
                continue
            for other in (child, *conjuncts(child)):
                telling = other.i in self.at or child.dep_ == "nmod:poss" or other.lower_ in roles.STATE_NOUNS
                found = self._one(other, depth + 1) if telling else ()
                codes += [code for party in found for code in party.codes]
            if (
                not codes
                and child.dep_ in {"amod", "compound"}
                and child.lower_ in roles.STATE_NOUNS | {"foreign", "defence", "defense", "prime"}
            ):
                codes += self._owners(child, depth + 1)
        return tuple(dict.fromkeys(codes))

    def _complement(self, token: Token, depth: int) -> tuple[Party, ...]:
        """Return whom the "of", "for", "from" or "to" phrase of a noun names."""
        found: list[Party] = []
        for child in token.children:
            if child.dep_ in {"nmod", "obl"} and child.i > token.i:
                case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
                if case in {"of", "for", "from", "with", "to", "at", "in", "within"}:
                    for other in (child, *conjuncts(child)):
                        found += self._one(other, depth + 1)
                    if found:
                        break
            elif child.dep_ == "acl:relcl" and not found:
                continue
        return _unique(found)

    def _pointed(self, token: Token, noun: str) -> tuple[Party, ...]:
        """Return what a definite description points back at: "the country", "the alliance", "the two leaders", "the president"."""
        determiners = {c.lower_ for c in token.children if c.dep_ in {"det", "nmod:poss", "nummod", "amod", "det:predet"}}
        if not determiners & {"the", "that", "this", "both", "these", "those", "two", "its", "his", "their"} and token.text not in {
            "President",
            "Government",
        }:
            return ()
        if noun + "s" in roles.PAIR_NOUNS and token.lower_.endswith("s") and determiners & {"two", "both"}:
            return self._pair(token)
        if noun in roles.BLOC_POINTERS:
            code = roles.BLOC_POINTERS[noun]
            named = [a.party for a in self.anchors if a.index < token.i and code in a.party.codes]
            return (named[-1],) if named else ()
        sentence = self.sentences[token.i]
        if noun in roles.BODY_POINTERS:
            return self._body(token, noun)
        if noun in roles.STATE_POINTERS and token.lower_ == noun:
            return _maybe(nearest(self.anchors, token, sentence, "state"))
        if noun in roles.ORGANISATION_NOUNS:
            return _maybe(nearest(self.anchors, token, sentence, "organisation"))
        if (
            noun in roles.OFFICES
            and not determiners & {"a", "an"}
            and not any(c.lower_ in {"former", "ex", "next", "future"} for c in token.lefts)
        ):
            return _maybe(self._office_holder(token, noun))
        return ()

    def _body(self, token: Token, noun: str) -> tuple[Party, ...]:
        """Return the state whose ministry, army or court was named before, when only "the ministry" is said."""
        before = [m for m in self.mentions if m.start < token.i and m.known is not None and m.label == "ORG"]
        before += [m for m in self.mentions if m.start < token.i and m.known is None and m.label == "ORG"]
        for mention in sorted(before, key=lambda m: -m.start):
            if noun in {word.lower_ for word in mention.span(self.doc)}:
                return tuple(party for party in self._named(mention) if party.type == "state")
        return ()

    def _office_holder(self, token: Token, noun: str) -> Party | None:
        """Return the person whom the document introduced with that office, the latest before the token; else any after it."""
        holders = [m for m in self.mentions if m.label == "PERSON" and noun in self._titles(m)]
        before = [m for m in holders if m.start < token.i]
        chosen = before[-1] if before else (holders[0] if holders else None)
        return None if chosen is None else self._named(chosen)[0]

    def _titles(self, mention: Mention) -> set[str]:
        start = max(0, mention.start - 4)
        return {token.lower_ for token in self.doc[start : mention.start] if token.lower_ in roles.OFFICES}

    def _group(self, token: Token, codes: tuple[str, ...]) -> Party:
        """Make a party of a described group, named by its words up to the noun."""
        span = _noun_phrase(token)
        kind = "state" if codes and singular(token) in roles.GOVERNMENTS else "group"
        return Party(name=span.of(self.doc.text), codes=codes, type=kind, span=span)  # type: ignore[arg-type]


NO_PART = frozenset({"case", "mark", "cc", "punct", "det", "advcl", "nsubj", "cop", "aux", "parataxis"})


def _noun_phrase(token: Token) -> Span:
    """Return a noun with the modifiers before it, without article, preposition and conjunction."""
    parts = [t for child in token.lefts if child.dep_ not in NO_PART for t in child.subtree]
    start = min((t for t in parts if t.pos_ not in {"PUNCT", "DET"}), key=lambda t: t.i, default=token)
    return Span(start.idx, token.idx + len(token))


def conjuncts(token: Token) -> list[Token]:
    """Return the noun phrases joined to a token by "and", "or" or commas, in order."""
    found: list[Token] = []
    for child in token.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}:
            found += [child, *conjuncts(child)]
    return found


def singular(token: Token) -> str:
    """Return a noun's lemma in lower case, with a plain plural ending taken off where the lemmatizer left it."""
    return token.lemma_.lower() or token.lower_


def _is_human(token: Token) -> bool:
    return token.lower_ in roles.HUMANS


def _is_joined(token: Token) -> bool:
    return token.dep_ == "conj" or any(child.dep_ == "conj" for child in token.children)


def _relative_head(token: Token) -> Token | None:
    node = token
    for _ in range(4):
        if node.dep_.startswith("acl"):
            return node.head
        node = node.head
    before = [t for t in token.doc[max(0, token.i - 2) : token.i] if t.text != ","]
    return before[-1] if before and before[-1].pos_ in {"NOUN", "PROPN"} and token.lower_ != "that" else None


def _chars(doc: Doc, start: int, end: int) -> Span:
    return Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))


def _maybe(party: Party | None) -> tuple[Party, ...]:
    return () if party is None else (party,)


def _unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    kept: dict[tuple[str, tuple[str, ...]], Party] = {}
    for party in parties:
        kept.setdefault((party.name, party.codes), party)
    return tuple(kept.values())
