"""Who speaks: the subject of a reporting word as a party with a full name or a description.

Principle: a person has the full name that the directory knows; an unnamed speaker is called what the text calls them ("the two leaders", "officials"), with
the code that the directory finds; a document ("the statement said") speaks for its maker; a pronoun means whoever spoke last nearby.
Exceptions: a delegation beside a person is not named. In doubt the description that the text itself gives is the name.
"""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.tokens import Token

from depositary.lang.english import reporting as words
from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.actors import Directory, maybe
from depositary.nlp.clauses import dependents, following
from depositary.nlp.cues import maker
from depositary.nlp.phrases import Attribution, Party, codes_of

_PERSONAL = frozenset({"he", "she"})
_PLURAL = frozenset({"they", "both"})
_THING = frozenset({"it", "this", "that", "which", "what", "these", "those", "there"})
_INSIDE = frozenset({"amod", "compound"})
_LEADING = frozenset({"president", "chancellor", "premier", "minister", "king", "leader", "prince", "pope"})
_REACH = 1000  # characters between the end of what somebody said and a pronoun that means them
_BREATH = 40  # words within which one noun phrase joins speakers
_NEAR = 400  # the same for "they" and "it", which mean others more often


def media_name(name: str) -> str | None:
    """Return the name of the news outlet that a name is or begins with ("Daily Post correspondent"), None where it is none."""
    parts = name.replace("’", "'").split()
    ends = [at for at, part in enumerate(parts, start=1) if part[:1].isupper() or part[:1].isdigit() if _is_media_word(part, at)]
    return " ".join(name.split()[: ends[-1]]) if ends else None


def _is_media_word(part: str, at: int) -> bool:
    word = part.lower().strip(".,'")
    return word in words.MEDIA_NAMES or (at > 1 and word in words.MEDIA_WORDS)


class Speakers:
    """Resolves the subjects of reporting words in the order of the text, and remembers who spoke last and who made which document."""

    def __init__(self, actors: Directory) -> None:
        self._actors = actors
        self._person: tuple[Party, ...] = ()
        self._anyone: tuple[Party, ...] = ()
        self._several: tuple[Party, ...] = ()
        self._body: tuple[Party, ...] = ()
        self._documents: dict[str, tuple[Party, ...]] = {}
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
        return self._actors.parties(noun) or maybe(_described(noun))

    def of_subjects(self, subjects: tuple[Token, ...]) -> tuple[Party, ...]:
        """Return the speakers that the subjects of a reporting word name, nobody where that is in doubt."""
        found = [party for subject in subjects for party in self._of(subject)]
        parties = list({party.name: party for party in found}.values())
        if any(party.type == "person" for party in parties):
            parties = [party for party in parties if party.name.split()[-1].lower() not in words.ENTOURAGE]
        return tuple(parties)

    def can_speak(self, subjects: tuple[Token, ...]) -> bool:
        """Say whether the subjects are people, organisations or documents rather than things ("evidence suggests")."""
        return any(
            subject.lemma_.lower() in words.DOCUMENT_NOUNS or subject.pos_ in {"PROPN", "PRON"} or self._actors.parties(subject)
            for subject in subjects
        )

    def _of(self, subject: Token) -> tuple[Party, ...]:
        word, lemma = subject.lower_, subject.lemma_.lower()
        known = self._actors.parties(subject)
        if word in _PERSONAL:
            return self._near(self._person, subject, _REACH) or known or self._person
        if word in _PLURAL or subject.pos_ == "NUM":
            return self._near(self._several, subject, _NEAR) or known or self._anyone
        if word in _THING or subject.pos_ == "PRON":
            return (self._near(self._body, subject, _NEAR) if word == "it" else ()) or known
        if lemma in words.DOCUMENT_NOUNS | words.CLAIM_NOUNS:
            return self._of_document(subject)
        return self._of_noun(subject, known)

    def _of_noun(self, noun: Token, known: tuple[Party, ...]) -> tuple[Party, ...]:
        """Return whom a noun phrase names, with whomever it is joined to by "and"; an apposition names nobody else."""
        joined = [child for child in dependents(noun, "conj") if child.i < noun.i + _BREATH and _is_joined(noun, child)]
        if joined:
            return self._one_of(noun, known[:1]) + tuple(
                party for token in joined for party in self._one_of(token, self._actors.parties(token))
            )
        return self._one_of(noun, tuple(sorted(known, key=lambda party: party.type != "person"))[:1])

    def _one_of(self, noun: Token, known: tuple[Party, ...]) -> tuple[Party, ...]:
        """Return the person in a noun phrase, the party that it names outright, or else its own words with the party's code."""
        if person := self._person_in(noun) or self._holder(noun):
            return person
        several = noun.tag_ in {"NNS", "NNPS"} and (noun.pos_ == "NOUN" or noun.lemma_.lower() in roles.OFFICES)
        if (noun.pos_ == "PROPN" and not several) or (not several and any(party.type == "person" for party in known)):
            return known or maybe(_described(noun))
        if name := self._name_beside(noun):
            return name
        if _is_office(noun) and not codes_of(known) and (last := self._near(self._person, noun, _NEAR) or self._leader(noun)):
            return last
        described = _described(noun)
        if described is None:
            return known
        return (replace(described, codes=codes_of(known), type=known[0].type if known and known[0].type != "person" else "group"),)

    def _leader(self, noun: Token) -> tuple[Party, ...]:
        """Return the leader whom every reader knows and whom the text named last before "the president" without saying the office."""
        if noun.lemma_.lower() not in _LEADING:
            return ()
        before = [m for m in self._actors.mentions if m.start < noun.i and m.label == "PERSON"]
        if not before or before[-1].known is None or noun.idx - noun.doc[before[-1].start].idx > _NEAR:
            return ()
        return self._actors.named(before[-1])

    def _holder(self, noun: Token) -> tuple[Party, ...]:
        """Return whom the text elsewhere calls by an office of several words ("the Foreign Secretary": "Foreign Secretary Anna Berg")."""
        office = [token.text for token in noun.subtree if token.i <= noun.i and token.dep_ in {"compound", "amod"} and token.head == noun]
        if not office or not _is_office(noun, bare=False):
            return ()
        phrase = [*office, noun.text]
        doc, holders = noun.doc, []
        for at in range(len(doc) - len(phrase)):
            after = doc[at + len(phrase)]
            if after.ent_type_ == "PERSON" and [token.text for token in doc[at : at + len(phrase)]] == phrase:
                holders.append(after)
        before = [holder for holder in holders if holder.i < noun.i]
        chosen = before[-1] if before else holders[0] if holders else None
        return () if chosen is None else tuple(party for party in self._actors.parties(chosen)[:1] if party.type == "person")

    def _name_beside(self, noun: Token) -> tuple[Party, ...]:
        """Return the organisation whose name follows a noun directly ("the news agency Interfax")."""
        after = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else noun
        if after.pos_ != "PROPN" or noun.pos_ != "NOUN" or after.ent_type_ == "PERSON":
            return ()
        last = after
        while last.i + 1 < len(noun.doc) and last.nbor(1).pos_ == "PROPN":
            last = last.nbor(1)
        span = Span(after.idx, last.idx + len(last.text))
        return self._actors.parties(last)[:1] or (Party(name=span.of(noun.doc.text), codes=(), type="organisation", span=span),)

    def _near(self, parties: tuple[Party, ...], pronoun: Token, reach: int) -> tuple[Party, ...]:
        """Return those who spoke last, where the pronoun stands close enough to mean them."""
        return parties if pronoun.idx - self._last < reach else ()

    def _person_in(self, noun: Token) -> tuple[Party, ...]:
        """Return the person whom a title introduces or describes ("Secretary of State Anna Berg", "Anna Berg, the chair of …")."""
        if noun.ent_type_ == "PERSON":
            return ()
        person = _named_after(noun) or _named_before(noun)
        return () if person is None else tuple(party for party in self._actors.parties(person)[:1] if party.type == "person")

    def _of_document(self, noun: Token) -> tuple[Party, ...]:
        made_by, lemma = maker(noun), noun.lemma_.lower()
        if made_by is not None and (who := self._of(made_by)):
            self._documents[lemma] = who
            return who
        definite = any(word.lower_ in {"the", "this", "that"} for word in dependents(noun, "det"))
        if definite and lemma in self._documents:
            return self._documents[lemma]
        if definite and self._anyone and lemma in words.BACKWARD_NOUNS:
            return self._anyone
        return self.named(noun)


def _is_office(noun: Token, bare: bool = True) -> bool:
    """Say whether a noun phrase is "the" with an office that one person holds, with no owner ("the minister", not "Norway's minister")."""
    definite = noun.tag_ in {"NN", "NNP"} and any(word.lower_ == "the" for word in dependents(noun, "det"))
    alone = all(child.dep_ in {"det", "punct", "amod", "compound"} and not child.ent_type_ for child in noun.children)
    return definite and (alone or not bare) and noun.lemma_.lower() in roles.OFFICES - words.UNNAMED_OFFICES


def _described(noun: Token) -> Party | None:
    """Return the noun phrase as the text has it, without relative clauses and what follows a comma."""
    kept = [token for token in noun.subtree if not _beyond(token, noun)]
    while kept and (kept[0].dep_ in {"case", "fixed", "mark", "cc", "punct", "advmod"} or kept[0].is_space):
        kept.pop(0)
    after = noun.doc[noun.i + 1 : max(kept[-1].i, noun.i) + 1] if kept else ()
    comma = next(
        (
            token.i
            for token in after
            if token.text in {",", "—", "–", "("} or (token.pos_ == "VERB" and token.nbor(-1).text != "-" and token.dep_ not in _INSIDE)
        ),
        None,
    )
    kept = [token for token in kept if comma is None or token.i < comma]
    if not kept or (noun.pos_ == "PRON" and len(kept) < 2):
        return None
    text = noun.doc.text
    start, end = kept[0].idx, max(noun.idx + len(noun.text), kept[-1].idx + len(kept[-1].text))
    while start and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    start = max(start, text.rfind("\n", start, noun.idx) + 1)
    end = _full_word(text, end)
    name = _named_by(text[start:end])
    return Party(name=name, codes=(), type="group", span=Span(start, end)) if name else None


def _full_word(text: str, end: int) -> int:
    """Return where a word that is written with hyphens ends."""
    joined = re.compile(r"-\w[\w-]*").match(text, end)
    return joined.end() if joined else end


def _named_by(words_: str) -> str:
    """Return a description without its time and without the mark of the possessive ("the minister on Thursday", "the ministry's")."""
    name = " ".join(words_.split()).strip(' ,"“”')
    return re.sub(r"[’']s?$", "", re.sub(rf" (?:late |early )?(?:on )?(?:{words.WHEN_SAID}).*$", "", name)) or name


def _beyond(token: Token, noun: Token) -> bool:
    """Say whether a word lies in a part of the noun phrase that does not name anybody."""
    if token.i < noun.i:
        return False
    inner = token
    while noun not in (inner, inner.head) and inner.head != inner:
        inner = inner.head
    apart = {"acl:relcl", "acl", "appos", "parataxis", "advcl", "cc", "conj", "obl"}
    return (inner != noun and (inner.dep_ in apart or (inner.dep_ == "punct" and token == inner and token.text in '"“”'))) or token.is_space


def _is_joined(noun: Token, other: Token) -> bool:
    """Say whether two noun phrases are joined by "and"; an apposition that the parser took for a conjunct is not.

    "Ana Berg, the minister and the former mayor, said" names one speaker.
    """
    beside = any(child.dep_ == "appos" and noun.i < child.i < other.i for child in noun.children)
    if beside and other.lower_ in roles.OFFICES and other.tag_ == "NN":
        return False
    return any(token.lower_ in {"and", "&", "or"} for token in noun.doc[noun.i : other.i])


def _named_after(noun: Token) -> Token | None:
    """Return the person's name that a title leads up to, at a comma or before the verb."""
    inside = {"of", "for", "to", "on", "at", "in"}
    for token in noun.doc[noun.i + 1 : noun.i + 13]:
        if token.ent_type_ == "PERSON":
            return token
        if token.text == "," and following(token).ent_type_ == "PERSON" and _closes(token):
            return following(token)
        if token.pos_ in {"VERB", "AUX", "PUNCT", "CCONJ", "SPACE"} or (token.dep_ == "case" and token.lower_ not in inside | {"'s", "’s"}):
            return None
    return None


def _closes(comma: Token) -> bool:
    """Say whether the name after a comma is the whole of an apposition, so that another comma or the verb follows."""
    after = [token for token in comma.doc[comma.i + 1 : comma.i + 8] if token.ent_type_ != "PERSON"]
    return bool(after) and (after[0].text == "," or after[0].pos_ in {"VERB", "AUX", "ADV"})


def _named_before(noun: Token) -> Token | None:
    """Return the person whom a noun after a comma describes ("Anna Berg, the chair of the board")."""
    at = noun.left_edge.i
    before = noun.doc[max(0, at - 2) : at]
    human = noun.lemma_.lower() in roles.OFFICES or noun.lower_ in roles.OFFICES
    return before[0] if len(before) == 2 and before[1].text == "," and before[0].ent_type_ == "PERSON" and human else None
