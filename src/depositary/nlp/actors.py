"""Whom a noun phrase names: the directory of a document's parties.

Principle: a party is a state, an organisation, a person or a described group, known by its name, its adjective, its people, its seat, its officials,
or by a word that points back at it. A noun lends its modifier's state only when it is a noun of government or people ("Russian lawmakers",
"Norway's parliament"), never a thing ("Russian gas").
Exceptions: "allies", "partners", "the West" name nobody; a body of a state stands for the state; a person who acts for nobody named stands for
themselves; "the police" and "the authorities" are those of the state spoken of last; a release's "the President" is its publisher's.
In doubt the side stays empty: no actor is invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Token

from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.antecedents import REACH, SUBJECTS, Anchor, Want, distinct, met, nearest, phrase_head, together
from depositary.nlp.mentions import Mention
from depositary.nlp.naming import TITLE_LINKS, Names
from depositary.nlp.nouns import chars, conjuncts, first_case, noun_phrase, office_words, relative_head, singular
from depositary.nlp.phrases import Party, codes_of
from depositary.reference.registry import known_names, state_codes

DEPTH = 5
FIRST = frozenset({"i", "we", "us", "me", "our", "my", "ourselves", "ours"})
PERSONAL: dict[str, tuple[Want, bool | None]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), ("person", False)),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("person", True)),
    **dict.fromkeys(("it", "its", "itself"), ("body", None)),
    **dict.fromkeys(("they", "them", "their", "themselves"), ("several", None)),
}
MODIFIERS = frozenset({"amod", "compound", "nmod:poss", "nmod:desc", "flat", "nmod"})
POINTING = frozenset({"the", "that", "this", "both", "these", "those", "two", "its", "his", "their", "her"})
COMPLEMENTS = frozenset({"of", "for", "from", "with", "to", "at", "in", "within"})
OBJECTS = frozenset({"obj", "iobj", "obl", "obl:agent"})
LEADING_WORDS = frozenset({"installed", "appointed", "led", "run", "controlled", "owned", "headed", "commanded"})
SPELLED_OUT = frozenset(
    """
    foreign defence defense prime border health trade finance interior energy transport peace riot rescue customs special air coast economy
    education justice culture agriculture environment labour labor
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A stretch in which "we" and "I" mean somebody: a quotation and its speakers, or a whole release and its publisher."""

    span: Span
    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directory(Names):
    """The parties of one document: every token that heads a noun phrase can be asked whom it names.

    `anchors` are the places where parties stand, `sentences` the number of each token's sentence, `quoted` the tokens inside quotation marks.
    """

    anchors: Sequence[Anchor] = ()
    voices: tuple[Voice, ...] = ()
    sentences: tuple[int, ...] = ()
    quoted: frozenset[int] = frozenset()

    def parties(self, token: Token) -> tuple[Party, ...]:
        """Return whom the noun phrase headed by a token names, its conjuncts included, pronouns and descriptions resolved."""
        found = list(self.resolve(token))
        for other in conjuncts(token):
            found += self.resolve(other)
        return unique(found)

    def codes(self, token: Token) -> tuple[str, ...]:
        """Return the codebook's actors that the noun phrase headed by a token stands for, in order, without repeats."""
        return codes_of(self.parties(token))

    def mention_of(self, token: Token) -> Mention | None:
        """Return the name that a token is part of."""
        return self.at.get(token.i)

    def within(self, tokens: Iterable[Token]) -> tuple[Party, ...]:
        """Return the parties that are named outright among some tokens."""
        starts = dict.fromkeys(self.at[token.i].start for token in tokens if token.i in self.at)
        return unique(party for start in starts for party in self.named(self.at[start]))

    def speaking(self, voices: Iterable[Voice]) -> Directory:
        """Return the same directory, in which "we" and "I" inside quotations mean the speakers."""
        return replace(self, voices=(*voices, *self.voices))

    def resolve(self, token: Token, depth: int = 0) -> tuple[Party, ...]:
        """Return whom the noun phrase headed by a token names, without its conjuncts; `depth` counts the phrases it hangs on."""
        if depth > DEPTH:
            return ()
        mention = self.at.get(token.i)
        if mention is not None:
            return self._place(token) if mention.label == "PLACE" and mention.known is None else self.named(mention, depth)
        if token.pos_ == "PRON" or token.lower_ in PERSONAL or token.lower_ in FIRST:
            return self._pronoun(token, depth)
        if token.pos_ in {"NOUN", "PROPN", "NUM", "DET", "ADJ"}:
            return self._described(token, depth)
        return ()

    def _place(self, token: Token) -> tuple[Party, ...]:
        """Return nobody: a place that no table knows acts for no one; only "Europe" is the union when it acts, and "the Koreas" are two."""
        if token.text == "Koreas":
            span = chars(self.doc, token.i, token.i + 1)
            return tuple(Party(name=token.text, codes=(code,), type="state", span=span) for code in roles.HALVES.values())
        if token.text != "Europe" or phrase_head(token).dep_ not in SUBJECTS:
            return ()
        return (Party(name=token.text, codes=("EU",), type="organisation", span=chars(self.doc, token.i, token.i + 1)),)

    def _pronoun(self, token: Token, depth: int) -> tuple[Party, ...]:
        word = token.lower_
        if token.dep_ == "acl:relcl" or word in {"who", "which", "that", "whom", "whose"}:
            head = relative_head(token)
            return () if head is None else unique([p for t in (head, *conjuncts(head)) for p in self.resolve(t, depth + 1)])
        if word in FIRST:
            return self._first_person(token)
        if word in {"both", "neither"}:
            return self._pair(token, people=True)
        if word not in PERSONAL:
            return self._complement_parties(token, depth)
        want, female = PERSONAL[word]
        if want == "several":
            joined = together(self.anchors, token, self.sentences[token.i])
            if joined:
                return unique(joined)
        return maybe(self._nearest(token, want, female))

    def _nearest(self, token: Token, want: Want, female: bool | None = None) -> Party | None:
        """Return the best antecedent of a token, of one kind and gender."""
        anchors = self._apart(token, want == "person")
        return nearest(anchors, token, self.sentences[token.i], want, female, token.i in self.quoted)

    def _apart(self, token: Token, people: bool = False) -> Sequence[Anchor]:
        """Return the anchors that are no other side of a token's own verb ("Oslo urged the government")."""
        here = self.sentences[token.i]
        verb = phrase_head(token).head
        avoid: set[str] = set()
        for anchor in reversed(self.anchors):
            if anchor.sentence < here:
                break
            if anchor.index < token.i and phrase_head(token).dep_ in OBJECTS and phrase_head(self.doc[anchor.index]).head == verb:
                avoid |= {anchor.party.name} if people else set(anchor.party.codes)
        return [a for a in self.anchors if not {a.party.name, *(() if people else a.party.codes)} & avoid] if avoid else self.anchors

    def _first_person(self, token: Token) -> tuple[Party, ...]:
        """Return the speakers of the innermost voice around a token."""
        around = [v for v in self.voices if v.span.start <= token.idx < v.span.end]
        return min(around, key=lambda v: v.span.end - v.span.start).parties if around else ()

    def _pair(self, token: Token, people: bool) -> tuple[Party, ...]:
        """Return the two parties last named together or apart: "the two leaders" (people who met), "both sides"."""
        anchors = self._apart(token)
        pair = met(anchors, token) if people else ()
        here = self.sentences[token.i]
        if not pair and people and self.publisher is not None:
            pair = self._with_publisher(token)
        pair = pair or together(anchors, token, here, REACH)
        if not pair:
            near = [a.party for a in reversed(anchors) if a.index < token.i and here - a.sentence <= REACH]
            pair = tuple(reversed(distinct(near, 2)))
        return unique(pair) if len(pair) > 1 else ()

    def _with_publisher(self, token: Token) -> tuple[Party, ...]:
        """Return the publisher of a release and the other side that its text names most often."""
        codes = self.publisher.codes if self.publisher is not None else ()
        others = [a.party for a in self.anchors if a.index < token.i and a.prominence >= 0 and not set(a.party.codes) & set(codes)]
        counts: dict[tuple[str, ...], int] = {}
        for party in others:
            counts[party.codes] = counts.get(party.codes, 0) + 1
        if not counts or self.publisher is None:
            return ()
        most = max(counts, key=lambda code: counts[code])
        own = next((a.party for a in self.anchors if set(a.party.codes) & set(codes)), self.publisher)
        return (own, next(party for party in others if party.codes == most))

    def _described(self, token: Token, depth: int) -> tuple[Party, ...]:
        """Resolve a noun: by a person beside it, a state that modifies it, its complement, or what it points back at."""
        person = self._person_beside(token, depth)
        if person:
            return person
        noun = singular(token)
        if half := self._half(token):
            return half
        if token.lower_ in roles.RIVALS:
            return self._rivals(token)
        if token.lower_ in roles.CRITICS:
            return (self._group(token, ()),)
        state = noun in roles.STATE_NOUNS or token.lower_ in roles.STATE_NOUNS
        lending = state or noun in roles.OFFICES or token.lower_ in roles.PARTITIVES
        owners = self.owners(token, depth) if lending or noun in roles.CROWDS else ()
        if owners and noun == "campaign":
            return (self._own_name(token),)
        if owners:
            holder = self._holder_for(token, owners)
            return (holder or self._group(token, owners),)
        whole = self.complement(token, depth) if lending or (noun in roles.CROWDS and token.lower_ not in roles.HUMANS_ALONE) else ()
        if whole:
            return (self._holder_for(token, whole) or self._group(token, whole),)
        if state and self._peoples_own(token):
            return (self._own_name(token),)
        pointed = self._pointed(token, noun)
        if pointed:
            return pointed
        if token.pos_ in {"NOUN", "PROPN"} and (
            lending or token.lower_ in roles.UNNAMED or noun in roles.CROWDS or token.lower_ in roles.HUMANS
        ):
            return (self._group(token, ()),)
        return ()

    def _rivals(self, token: Token) -> tuple[Party, ...]:
        """Name a group that stands against a state by its own words ("pro-Russian rebels"); bare "rebels" are those named so before."""
        if any(first_case(child) == "to" for child in token.rights if child.dep_ == "nmod"):
            return ()
        owners = tuple(code for code in self.owners(token) if code not in state_codes())
        if owners:
            return (self._group(token, owners),)
        party = self._group(token, ())
        if any(word[0].isupper() for word in party.name.replace("pro-", "").split()[:-1]):
            return (self._own_name(token),)
        before = [
            a.party for a in self.anchors if a.index < token.i and a.party.name.rpartition(" ")[2].lower() in roles.RIVALS and a.party.codes
        ]
        return (before[0],) if before and not {c.dep_ for c in token.children} & {"amod", "compound", "acl:relcl"} else (party,)

    def _peoples_own(self, token: Token) -> bool:
        """Say whether a noun of state has the name of a people without a state before it ("Kurdish forces")."""
        for child in token.children:
            name = (
                child.dep_ in {"amod", "compound"}
                and child.pos_ in {"ADJ", "PROPN"}
                and child.text[:1].isupper()
                and not child.is_sent_start
            )
            if name and child.text not in known_names() and child.text not in roles.TITLES | roles.CONTINENTAL and len(child.text) > 3:
                return child.text.lower() not in roles.STATE_NOUNS | SPELLED_OUT and token.lower_ in roles.ARMED
        return False

    def _own_name(self, token: Token) -> Party:
        party = self._group(token, ())
        return replace(party, codes=(party.name,), type="organisation" if singular(token) == "campaign" else "group")

    def _person_beside(self, token: Token, depth: int) -> tuple[Party, ...]:
        """Return the person whose office a noun is: "the Kremlin spokesman, Dmitry Peskov"; "President" in "President Putin"."""
        for child in token.children:
            mention = self.at.get(child.i)
            if mention is None or mention.label == "PLACE":
                continue
            named = mention.label == "PERSON" or (child.dep_ == "appos" and singular(token) in roles.ORGANISATION_NOUNS)
            apart = child.dep_ in {"compound", "nmod"} and mention.end <= token.i and self.doc[mention.end].text == ","
            if named and (apart or child.dep_ in {"appos", "flat", "flat:name", "nmod:desc"}):
                return unique([*self.named(mention), *(p for other in conjuncts(child) for p in self.resolve(other, depth + 1))])
        if token.text not in roles.TITLES:
            return ()
        for after in self.doc[token.i + 1 : token.i + 8]:
            mention = self.at.get(after.i)
            if mention is not None and mention.label == "PERSON":
                return self.named(mention) if mention.start == after.i else ()
            if mention is None and after.pos_ != "PROPN" and after.text not in roles.TITLES and after.lower_ not in TITLE_LINKS:
                return ()
        return ()

    def owners(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """Return the codes of the states or bodies that modify a noun ("Russian", "Norway's", "State Department")."""
        codes: list[str] = []
        if token.dep_ == "flat" and token.head.i in self.at:
            codes += [code for party in self.resolve(token.head, depth + 1) for code in party.codes]
        for child in token.children:
            if child.lower_ in LEADING_WORDS and child.i > 1 and self.doc[child.i - 1].text == "-":
                codes += [code for party in self.resolve(self.doc[child.i - 2], depth + 1) for code in party.codes]
            if child.dep_ not in MODIFIERS or (child.dep_ == "nmod" and child.i > token.i) or _is_opposed(child):
                continue
            for other in (child, *conjuncts(child)):
                telling = other.i in self.at or child.dep_ == "nmod:poss" or other.lower_ in roles.STATE_NOUNS
                found = self.resolve(other, depth + 1) if telling else ()
                codes += [code for party in found for code in party.codes]
            if not codes and child.dep_ in {"amod", "compound"} and child.lower_ in roles.STATE_NOUNS | SPELLED_OUT:
                codes += self.owners(child, depth + 1)
            if not codes and child.dep_ in {"amod", "compound"} and child.lower_ in roles.NATIONAL | {"ministry"}:
                codes += [code for party in maybe(self._national(child)) for code in party.codes]
        if len(codes) > 1 and token.lower_ in {"counterpart", "counterparts"}:
            whose = [c for c in token.children if c.dep_ == "nmod:poss" and c.pos_ == "PRON"]
            owned = {code for child in whose for party in self.resolve(child, depth + 1) for code in party.codes}
            codes = [code for code in codes if code not in owned] or codes
        return tuple(dict.fromkeys(codes))

    def complement(self, token: Token, depth: int = 0) -> tuple[str, ...]:
        """Return the codes of those whom the "of", "for", "from" or "to" phrase of a noun names."""
        return codes_of(self._complement_parties(token, depth))

    def _complement_parties(self, token: Token, depth: int) -> tuple[Party, ...]:
        cases = {"of", "from"} if token.lower_ in roles.MACHINES else COMPLEMENTS
        for child in token.children:
            if child.dep_ in {"nmod", "obl"} and child.i > token.i and first_case(child) in cases:
                found = [party for other in (child, *conjuncts(child)) for party in self.resolve(other, depth + 1)]
                if found:
                    return unique(found)
        return ()

    def _pointed(self, token: Token, noun: str) -> tuple[Party, ...]:
        """Return what a definite description points back at: "the country", "the alliance", "the two leaders", "the president"."""
        words = {c.lower_ for c in token.children if c.dep_ in {"det", "nmod:poss", "nummod", "amod", "det:predet"}}
        titled = token.text[:1].isupper() and not token.is_sent_start
        if token.lower_ in roles.NATIONAL and (words & {"the"} or token.lower_ in {"police", "authorities"}):
            return maybe(self._national(token))
        if not words & POINTING and not (titled and noun in {"president", "government"}):
            return ()
        if token.lower_ in roles.MEETING and words & POINTING - {"its", "his", "their", "her"}:
            return self._pair(token, people=True)
        if noun + "s" in roles.PAIR_NOUNS and token.lower_.endswith("s") and words & {"two", "both"}:
            return self._pair(token, people=False)
        if token.lower_ in {"neighbours", "neighbors", "rivals", "foes", "sides"} and words & {"the"}:
            return self._pair(token, people=False)
        if noun + "s" in roles.PAIR_NOUNS and words & {"three", "four", "five", "six"}:
            return unique(together(self.anchors, token, self.sentences[token.i], REACH))
        if noun in roles.BLOC_POINTERS:
            return self._bloc(token, roles.BLOC_POINTERS[noun])
        if noun in roles.BODY_POINTERS and (body := self._body(token, noun)):
            return body
        if noun in roles.REALMS and token.lower_ == noun and (realm := self._realm(token, roles.REALMS[noun])):
            return realm
        if noun in roles.STATE_POINTERS and token.lower_ == noun:
            return maybe(self._nearest(token, "state"))
        if noun in roles.ORGANISATION_NOUNS:
            before = [a.party for a in self.anchors if a.index < token.i and a.party.type == "organisation"]
            bearing = [party for party in before if noun in party.name.lower().split()]
            return (bearing[-1],) if bearing else maybe(self._nearest(token, "organisation"))
        former = any(c.lower_ in {"former", "ex", "next", "future"} for c in token.lefts)
        if noun in roles.OFFICES and not words & {"a", "an"} and not former and token.tag_ not in {"NNS", "NNPS"}:
            return maybe(self._office_holder(token, noun))
        return ()

    def _realm(self, token: Token, realms: frozenset[str]) -> tuple[Party, ...]:
        """Return the realm spoken of last before "the kingdom", or the only one that the document speaks of."""
        named = [a for a in self.anchors if realms & set(a.party.codes)]
        before = [a.party for a in named if a.index < token.i]
        alone = len({a.party.codes for a in named}) == 1
        return tuple(before[-1:]) or (tuple(a.party for a in named[:1]) if alone else ())

    def _bloc(self, token: Token, code: str) -> tuple[Party, ...]:
        """Return the bloc that "the alliance" points back at; "the Commission" with a capital needs the bloc only somewhere in the document."""
        named = [a.party for a in self.anchors if a.index < token.i and code in a.party.codes]
        if not named and token.text[:1].isupper():
            own = self.publisher is not None and code in self.publisher.codes
            if own or any(m.known is not None and m.known.code == code for m in self.mentions):
                return (Party(name=token.text, codes=(code,), type="organisation", span=chars(self.doc, token.i, token.i + 1)),)
        return tuple(named[-1:])

    def _half(self, token: Token) -> tuple[Party, ...]:
        """Return the half of a divided country that "the North" or "the South" means, where the document speaks of it."""
        code = roles.HALVES.get(token.text)
        spoken = {spoken for _, spoken in self.states} & set(roles.HALVES.values())
        alone = any(child.lower_ == "the" for child in token.children) and not any(child.dep_ == "nmod" for child in token.children)
        if code is None or not spoken or not alone:
            return ()
        return (Party(name=token.text, codes=(code,), type="state", span=chars(self.doc, token.i, token.i + 1)),)

    def _national(self, token: Token) -> Party | None:
        """Return the state whose police, army or government is meant where none is named: a publisher's own, else the one spoken of last."""
        span = chars(self.doc, token.i, token.i + 1)
        if self.publisher is not None and token.text[:1].isupper():
            return replace(self.publisher, name=token.text, span=span)
        if token.lower_ not in {"government", "regime"}:
            code = self.focus(token.i) or self.home
            return Party(name=token.text, codes=(code,), type="state", span=span) if code else None
        party = self._nearest(token, "state")
        if party is not None:
            return replace(party, name=token.text, span=span)
        code = self.focus(token.i) or self.home
        return Party(name=token.text, codes=(code,), type="state", span=span) if code else None

    def _body(self, token: Token, noun: str) -> tuple[Party, ...]:
        """Return the state whose ministry, army or court was named before, when only "the ministry" is said."""
        before = [m for m in self.mentions if m.start < token.i and m.label == "ORG" and noun in m.span(self.doc).text.lower().split()]
        for mention in sorted(before, key=lambda m: (m.known is None, -m.start)):
            return tuple(party for party in self.named(mention) if noun not in {"bank", "fund"} or party.type != "state")
        sort = roles.SORTS.get(noun, frozenset())
        return tuple([a.party for a in self.anchors if a.index < token.i and sort & set(a.party.codes)][-1:])

    def _office_holder(self, token: Token, noun: str) -> Party | None:
        """Return the person whom the document introduced with that office, the latest before the token; else any after it.

        In a release, an office that is written with a capital and that nobody of the text holds is the publisher's.
        """
        words = office_words([*token.lefts, token])
        holders = [m for m in self.mentions if m.label == "PERSON" and self._holds(m, noun, words)]
        before = [m for m in holders if m.start < token.i]
        if self.publisher is not None and token.text[:1].isupper():
            own = [m for m in holders if set(self.named(m)[0].codes) & set(self.publisher.codes)]
            if own:
                return self.named(own[0])[0]
            if not before:
                return replace(self.publisher, name=token.text, span=chars(self.doc, token.i, token.i + 1))
        chosen = before[-1] if before else (holders[0] if holders else None)
        return None if chosen is None else self.named(chosen)[0]

    def _holds(self, mention: Mention, noun: str, words: frozenset[str]) -> bool:
        """Say whether the person of a name is introduced with an office, here or elsewhere in the text."""
        if noun in self.titles(mention) and office_words(self._title_words(mention)) == words:
            return True
        person = self.people.get(self.names.get(mention.start, ""))
        return person is not None and (noun, words) in person.offices

    def _holder_for(self, token: Token, codes: tuple[str, ...]) -> Party | None:
        """Return the one person of the document who holds an office of a state ("Chad's president"), if it is told who that is."""
        if (
            token.tag_ in {"NNS", "NNPS"}
            or token.lower_ not in roles.OFFICES
            or any(c.lower_ in {"a", "an", "former", "another"} for c in token.lefts)
        ):
            return None
        office = (token.lower_, office_words(list(token.lefts)))
        names = [p.name for p in self.people.values() if office in p.offices and set(p.codes or (p.name,)) & set(codes)]
        if len(names) != 1:
            return None
        held = self.people[names[0]].codes or (names[0],)
        return Party(name=names[0], codes=held, type="person", span=chars(self.doc, token.i, token.i + 1))

    def _group(self, token: Token, codes: tuple[str, ...]) -> Party:
        """Make a party of a described group, named by its words up to the noun."""
        span = noun_phrase(token)
        words = self.doc.char_span(span.start, span.end)
        name = words.text if words is not None else token.text
        kind = "state" if codes and singular(token) in roles.GOVERNMENTS else "group"
        return Party(name=name, codes=codes, type=kind, span=span)  # type: ignore[arg-type]


def _is_opposed(token: Token) -> bool:
    """Say whether a name before a noun tells whom it is against ("anti-Syrian journalist")."""
    return token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).lower_ == "anti"


def maybe(party: Party | None) -> tuple[Party, ...]:
    """Return one party, or none, as parties."""
    return () if party is None else (party,)


def unique(parties: Iterable[Party]) -> tuple[Party, ...]:
    """Return parties in order, each once."""
    kept: dict[tuple[str, tuple[str, ...]], Party] = {}
    for party in parties:
        kept.setdefault((party.name, party.codes), party)
    return tuple(kept.values())
