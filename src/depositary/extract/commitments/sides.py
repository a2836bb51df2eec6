"""Who gives and who is given to.

Principle: the giver is the subject of the verb of giving, the possessor or "by"/"from" phrase of a noun of giving, or the state that modifies it;
the receiver is the indirect object, the "to" or "for" phrase, or the object of the purpose ("to help Sudan").
Exceptions: with verbs of receiving the subject is helped; "Ukraine aid" names the receiver, "U.S. aid" the giver.
In doubt the giver of the passage before (the same release, the same paragraph) goes on giving; where none is known there is no commitment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from spacy.tokens import Token

from depositary.extract.commitments import judge, linear
from depositary.extract.commitments.act import Place
from depositary.extract.commitments.story import state_of
from depositary.lang.english import aid, roles
from depositary.model import Span
from depositary.nlp import clauses
from depositary.nlp.phrases import codes_of
from depositary.nlp.reading import Reading
from depositary.reference import known_names, state_codes
from depositary.reference.registry import organisation_codes

Side = tuple[tuple[str, ...], Span | None]
NOBODY: Side = ((), None)
TOWARDS = frozenset({"to", "for", "towards", "toward", "on behalf of", "in support of"})
PLACES = frozenset({"in", "across", "into", "throughout", "against", "around"})
CHAMBERS = frozenset("House Senate Congress Representatives lawmakers Lawmakers legislators senators".split())
UNION = frozenset("Commission Union Council bloc".split())
REQUESTS = frozenset({"request", "requests", "appeal", "appeals"})
ORGANISATIONS = frozenset("organizations organisations agencies bodies".split())
FORCES = frozenset("Force Forces Army Navy Military Guard Gendarmerie".split())
FUNDS_FOR = frozenset("Initiative Assistance".split())
BODIES = frozenset("Board Parliament Cabinet Ministry Council Directors".split())
SCHEMES = frozenset("Assistance Conference Package Summit Board".split())
"""Words in the names of what help is given through or promised at, which neither gives nor is given to."""
PARTICIPANTS = frozenset("participants attendees friends creditors guests host hosts supporters backers".split())
ROWED = frozenset({"nsubj", "advmod", "vocative", "dislocated", "obl:unmarked", "nmod:unmarked"})
CLAUSE_OPENERS = frozenset("after as before because if once since so though until when where while which".split())
DATELINE = 90
NO_DEEDS = frozenset({"have", "cause", "suffer", "need", "face", "lose"})
"""Verbs whose subject does nothing for anybody, whatever is given in clauses below them."""
GOVERNMENT_NAMES = frozenset("Government Administration Coalition Cabinet Ministry Department government administration ministry".split())


def donors(reading: Reading, place: Place) -> Side | None:
    """Return the codes of those who give and the words that say so; None where the giver is told of without a name ("donors")."""
    if _is_asked_for(place) and not any(_side(reading, token)[0] for token in _asked(place)):
        return None
    heads = [c for c in place.carriers[1:] if c.lower_ in roles.UNNAMED and c.dep_ in {"conj", "nsubj", "ROOT"} and not clauses.case_of(c)]
    if any(not _side(reading, head)[0] for head in heads):
        return None
    listed = linear.beside(reading, place)
    if listed is not None and not _is_ditransitive(place) and (gapped := _side(reading, listed[0]))[0]:
        return gapped
    if (bracketed := linear.bracketed(reading, place)) is not None and (codes := codes_of(reading.actors.named(bracketed))):
        name = bracketed.span(reading.doc)
        return codes, Span(name.start_char, name.end_char)
    owner = linear.owner(reading, place)
    if owner is not None and (owned := _side(reading, owner))[0]:
        return owned
    for token, acts in _donor_tokens(place):
        side = _side_by_side(reading, token)
        if side[0] and not (token.dep_ == "compound" and (_is_whole_name(reading, token) or _is_for_a_state(reading, token))):
            return side
        if acts and (token.lower_ in roles.UNNAMED or token.lower_ in PARTICIPANTS or _is_indefinite(token)):
            return None
    before = linear.subject_before(reading, place)
    return _side(reading, before) if before is not None else NOBODY


def _side_by_side(reading: Reading, token: Token) -> Side:
    """Return who a subject is, with those whom the parser made subjects beside it: "Norway, the Emirates and Kuwait pledged"."""
    codes, span = _side(reading, token)
    if codes and token.dep_ == "nsubj":
        row = [other for other in token.head.children if other != token and _stand_in_a_row(other, token)]
        codes = tuple(code for name in sorted((token, *row), key=lambda name: name.i) for code in _side(reading, name)[0])
    return tuple(dict.fromkeys(codes)), span


def _stand_in_a_row(one: Token, other: Token) -> bool:
    """Say whether two names stand in a row before a verb ("A, B and C pledged"), whatever the parser made of the first."""
    first, second = sorted((one, other), key=lambda token: token.i)
    between = [token for token in first.doc[first.i + 1 : second.i] if token.head != second or token.is_punct]
    named = one.pos_ == other.pos_ == "PROPN" and one.dep_ in ROWED
    joined = bool(clauses.dependents(second, "conj"))
    return named and joined and second.i < other.head.i and [token.text for token in between] == [","]


def is_own_name(reading: Reading, codes: tuple[str, ...]) -> bool:
    """Say whether a giver is a person who is not told to act for anybody."""
    people = [m for m in reading.actors.mentions if m.label == "PERSON"]
    names = {party.name for m in people for party in reading.actors.named(m)}
    return len(codes) == 1 and codes[0] in names | {name.rpartition(" ")[2] for name in names}


def is_officer(reading: Reading, codes: tuple[str, ...]) -> bool:
    """Say whether a giver is a person who is told to hold an office, but not whose."""
    if not is_own_name(reading, codes):
        return False
    held = (mention for mention in reading.actors.mentions if mention.label == "PERSON" and reading.actors.titles(mention))
    return any(party.name.endswith(codes[0]) for mention in held for party in reading.actors.named(mention))


def _is_indefinite(token: Token) -> bool:
    """Say whether a giver is left open: "a Western country", "some governments"."""
    open_words = {"a", "an", "any", "some", "another", "no"}
    return token.lower_ in roles.STATE_NOUNS and any(child.lower_ in open_words for child in token.children if child.dep_ == "det")


def _donor_tokens(place: Place) -> Iterator[tuple[Token, bool]]:
    """Yield who may give, best first, and whether the token is the subject of a verb of giving."""
    yield from ((token, False) for token in _asked(place))
    if _is_asked_for(place):
        return
    if place.verb is not None and place.verb.lemma_ in aid.THANKING:
        yield from ((token, False) for token in clauses.objects(place.verb) if token not in place.carriers)
    if place.verb is not None and place.verb.lemma_ in aid.BLOCKING:
        yield from ((child, False) for noun in place.carriers[1:] for child in clauses.dependents(noun, "nmod:poss", "amod", "compound"))
    for noun in _promised(place):
        # The parser may hang "by Norway" on the verb before: what stands between the noun and its infinitive is the noun's.
        yield from ((head, False) for case, head in clauses.obliques(noun.head) if case == "by" and noun.i < head.i < place.head.i)
    if place.goods is not None and (place.verb is None or place.verb.lemma_ in aid.MOVING):
        # "ten Chinese doctors reached Kinshasa", "Russia's 42 tonnes of tents".
        yield from ((child, False) for noun in place.carriers[:2] for child in clauses.dependents(noun, "nmod:poss", "amod"))
    for noun in (*place.carriers, *_promised(place)):
        if noun.lower_ not in REQUESTS:
            yield from ((head, False) for case, head in clauses.obliques(noun) if case in {"by", "from"})
        if noun.lower_ in aid.DOER_NOUNS or noun.lower_ in aid.GIFT_NOUNS:
            yield from ((token, False) for token in _doers(noun))
    for verb in place.verbs:
        comes = verb.lemma_ == "come" and place.money is not None and place.head in clauses.subjects(verb)
        yield from ((head, False) for case, head in clauses.obliques(verb) if case == "from" and (comes or verb.lemma_ not in aid.REMOVING))
        if _only_tells(place, verb) or verb.lemma_ in aid.RECEIVING or (verb.lemma_ in NO_DEEDS and not judge.gives(verb)):
            continue
        for token in clauses.subjects(verb):
            named = clauses.dependents(token, "nsubj") if clauses.dependents(token, "cop") else [token]
            yield from ((name, verb.lemma_ in aid.GIVING or verb.lemma_ in {"assist", "help"}) for name in named)
        yield from ((head, False) for case, head in clauses.obliques(verb) if case == "by" and head.i > verb.i and clauses.is_passive(verb))
    for noun in place.carriers:
        if noun.lower_ in aid.GIFT_NOUNS:
            yield from ((child, False) for child in noun.children if child.dep_ in {"amod", "compound"} and child.i < noun.i)
    before = place.head.doc[max(place.head.sent.start, place.head.i - 12) : place.head.i]
    for noun in [token for token in before if token.lower_ in aid.ACT_NOUNS and token.pos_ == "NOUN"][-1:]:
        # "the United States' announcement two weeks ago of $54 million", wherever the parser hung the sum.
        yield from ((child, False) for child in clauses.dependents(noun, "nmod:poss"))


def _only_tells(place: Place, verb: Token) -> bool:
    """Say whether the subject of a verb speaks of the gift; who "added $1 billion" gave it."""
    return verb.lemma_ in aid.TELLING and not (verb.lemma_ in aid.GIVING and place.head in clauses.objects(verb))


def _is_ditransitive(place: Place) -> bool:
    """Say whether the verb of giving is followed by a name: "will lend Kenya $4 million and Ghana $5 million"."""
    verb = place.verb
    return verb is not None and verb.i + 1 < len(verb.doc) and verb.nbor(1).pos_ == "PROPN"


def _doers(noun: Token) -> Iterator[Token]:
    """Yield who gives by a noun of giving: its possessor, a participle's agent, and the subject of its relative clause."""
    yield from clauses.dependents(noun, "nmod:poss")
    for verb in (child for child in noun.children if child.dep_ == "acl" and child.lemma_ not in aid.SECURING):
        yield from (head for case, head in clauses.obliques(verb) if case in {"by", "from"})
    for verb in (child for child in noun.children if child.dep_ == "acl:relcl" and child.lemma_ in aid.GIVING):
        yield from (token for token in clauses.subjects(verb) if token != noun)
    for verb in noun.doc[noun.i + 2 : min(noun.i + 7, noun.sent.end)]:
        # "the assistance the United States announced": a relative clause without its pronoun, often taken for a clause of its own.
        if verb.lemma_ in aid.GIVING and verb.tag_ in {"VBD", "VBZ", "VBP"}:
            close = [subject for subject in clauses.dependents(verb, "nsubj") if noun.i < subject.i < verb.i]
            yield from (subject for subject in close if not _is_cut_off(noun, subject))


def _is_cut_off(noun: Token, subject: Token) -> bool:
    """Say whether a new clause begins between a noun and a subject: "1 million euros on Tuesday after Kyiv cleared …"."""
    between = noun.doc[noun.i + 1 : subject.left_edge.i]
    return any(token.text in {",", ";"} or token.tag_ == "CC" or token.lower_ in CLAUSE_OPENERS for token in between)


def _promised(place: Place) -> list[Token]:
    """Return the noun of giving that an infinitive hangs on: "the pledge by Norway to provide …", "the GCC's pledge to …"."""
    verb = place.verb
    mark = next((child for child in verb.children if child.dep_ == "mark" and child.lower_ == "to"), None) if verb is not None else None
    if mark is None:
        return []
    return [token for token in mark.doc[max(mark.sent.start, mark.i - 6) : mark.i] if token.lower_ in aid.ACT_NOUNS][-1:]


def _is_asked_for(place: Place) -> bool:
    """Say whether the gift is only asked for: by the nearest verb, or by the one above a verb of giving."""
    loan = any(noun.lower_ in {"loan", "loans", "credit", "bailout", "facility"} for noun in place.carriers)
    if place.verb is not None and place.verb.lemma_ == "request" and loan:
        return True
    return any(verb.lemma_ in aid.ASKING and not _wants_to_give(place, verb) for verb in place.verbs[:2])


def _wants_to_give(place: Place, verb: Token) -> bool:
    """Say whether a verb of wanting has its subject give: "wants to lend", not "wants Japan to lend"."""
    return verb != place.verb and place.verb is not None and place.verb.dep_ == "xcomp" and not clauses.dependents(verb, "obj", "iobj")


def _asked(place: Place) -> Iterator[Token]:
    """Yield who is asked to give: "asked Congress for", "called on Japan to give"."""
    for verb in place.verbs[:2]:
        if verb.lemma_ in aid.ASKING:
            yield from (token for token in clauses.objects(verb) if token not in place.carriers)
            yield from (head for case, head in clauses.obliques(verb) if case in {"on", "upon", "to", "from"})


def recipients(reading: Reading, place: Place, given_by: tuple[str, ...]) -> Side:
    """Return the codes of those who are helped and the words that say so, never the givers."""
    for token in _recipient_tokens(reading, place):
        codes, span = _side(reading, token, gives=False)
        others = tuple(code for code in codes if code not in given_by)
        if others and not state_codes() & set(others):
            # "$20 million to the WFP in Ethiopia" helps both.
            others += tuple(code for code in _working_in(reading, token) if code not in (*given_by, *others))
        if others:
            return others, span
    return NOBODY


def _recipient_tokens(reading: Reading, place: Place) -> Iterator[Token]:
    verb = place.verb
    nouns = place.carriers
    listed = linear.beside(reading, place)
    if listed is not None and _is_ditransitive(place):
        yield listed[0]
    if verb is not None and verb.lemma_ in (aid.RECEIVING | aid.THANKING) - aid.TELLING:
        yield from clauses.subjects(verb)
    for giver in place.verbs[:3]:
        yield from clauses.indirect_objects(giver) if giver.lemma_ in aid.GIVING else ()
        if giver.lemma_ in aid.CORE_GIVING and giver == verb:
            yield from _between(giver, place)
        if giver.lemma_ in aid.PAYING and giver == verb:
            yield from (token for token in _between(giver, place) if _is_of_a_state(reading, token))
        if giver.lemma_ in aid.DEPOSITING:
            banks = (head for case, head in clauses.obliques(giver) if case in {"with", "at", "in", "into"})
            yield from (bank for bank in banks if _is_of_a_state(reading, bank))
        if place.head not in clauses.objects(giver) and giver.lemma_ in aid.CORE_GIVING | aid.HELPING and place.head.i > giver.i:
            for obj in (obj for obj in clauses.objects(giver) if obj != place.head and obj.i > giver.i and obj not in nouns):
                yield obj
                yield from (head for case, head in clauses.obliques(obj) if case in {"of", "in"})
    for noun in nouns:
        for head in (head for case, head in clauses.obliques(noun) if case in TOWARDS and head.i > noun.i):
            yield head
            yield from (inner for case, inner in clauses.obliques(head) if case in PLACES | {"of"} and inner.i > head.i)
    if verb is not None and any(case in TOWARDS and head.lower_ in {"which", "whom"} for case, head in clauses.obliques(verb)):
        # "the fund, to which Norway has promised 2 million".
        yield verb.head
    for giver in (verb for verb in place.verbs[:3] if not _only_tells(place, verb)):
        yield from (head for case, head in clauses.obliques(giver) if case in TOWARDS and head.i > giver.i)
    yield from _of_givers(place)
    yield from _purposes(nouns, place.verbs[:2])
    for noun in nouns:
        yield from (head for case, head in clauses.obliques(noun) if case in PLACES and head.i > noun.i)
        if noun != place.head and noun.lower_ in aid.STRONG_NOUNS:
            yield from (child for child in noun.children if child.dep_ == "compound" and child.i < noun.i)
    for giver in place.verbs[:2]:
        yield from (head for case, head in clauses.obliques(giver) if case in PLACES)
    after = linear.receiver_after(reading, place)
    if after is not None:
        yield after


def _is_of_a_state(reading: Reading, token: Token) -> bool:
    """Say whether a name stands for a state."""
    return bool(state_codes() & set(_side(reading, token, gives=False)[0]))


def _of_givers(place: Place) -> Iterator[Token]:
    """Yield whom a giver is said to give to: "the mission's largest contributor, providing …", "the biggest provider of aid to Sudan, funding …"."""
    for giver in (verb.head for verb in place.verbs[:1] if verb.dep_ in {"acl", "advcl"} and verb.head.lower_ in aid.GIVERS):
        yield from clauses.dependents(giver, "nmod:poss")
        for case, head in clauses.obliques(giver):
            yield from (inner for inner_case, inner in clauses.obliques(head) if inner_case in TOWARDS)
            if case in TOWARDS | PLACES:
                yield head


def _working_in(reading: Reading, token: Token) -> tuple[str, ...]:
    """Return the states in which an organisation is helped: "to UNICEF in Somalia", "to Concern for their work in Somalia"."""
    for case in token.doc[token.i + 1 : min(token.i + 8, token.sent.end)]:
        if case.is_punct or case.pos_ == "VERB":
            return ()
        if case.lower_ in PLACES | {"for"} and case.head.i > case.i:
            codes = tuple(code for code in _side(reading, case.head, gives=False)[0] if code in state_codes())
            if codes:
                return codes
    return ()


def _between(verb: Token, place: Place) -> Iterator[Token]:
    """Yield the name between a verb of giving and the gift ("give Mali 5 million euros"), however it was parsed."""
    first = next((token for token in verb.doc[verb.i + 1 : verb.i + 3] if token.pos_ != "DET"), None)
    if first is not None and first.pos_ in {"PROPN", "PRON"} and first.i < place.head.i and first.idx < place.span.start:
        yield first


def _purposes(nouns: Iterable[Token], verbs: Iterable[Token]) -> Iterator[Token]:
    """Yield who is helped in a clause of purpose, one or two steps down: "to support efforts in Haiti"."""
    for head in (*nouns, *verbs):
        for purpose in (c for c in head.children if c.dep_ in {"acl", "advcl", "xcomp"} and c.lemma_ in aid.HELPING):
            for inner in (purpose, *(c for c in purpose.children if c.dep_ in {"xcomp", "advcl", "conj"})):
                for obj in clauses.objects(inner):
                    yield obj
                    yield from (h for case, h in clauses.obliques(obj) if case in TOWARDS | PLACES | {"of"})
                    yield from clauses.dependents(obj, "nmod:poss", "amod", "compound")
                yield from (h for case, h in clauses.obliques(inner) if case in TOWARDS | PLACES)


def _is_whole_name(reading: Reading, token: Token) -> bool:
    """Say whether a modifier is a state's name in full, which names the receiver ("Ukraine aid"); "U.S. aid" names the giver."""
    mention = reading.actors.mention_of(token)
    return mention is not None and mention.known is not None and mention.known.form == "name" and not token.text.isupper()


def _is_for_a_state(reading: Reading, token: Token) -> bool:
    """Say whether a modifier is the name of a programme for a state: "a Ukraine Security Assistance Initiative package"."""
    mention = reading.actors.mention_of(token)
    return mention is not None and bool(_named_after(mention.span(reading.doc).text, gives=False))


def _whose(reading: Reading, token: Token) -> Token:
    """Return the name that "whose" stands for: the one before its comma."""
    if token.lower_ != "whose" or token.i < token.sent.start + 2 or token.nbor(-1).text != ",":
        return token
    mention = reading.actors.mention_of(token.nbor(-2))
    return mention.span(reading.doc).root if mention is not None else token


def _side(reading: Reading, token: Token, *, gives: bool = True) -> Side:
    """Return the parties of a noun phrase with its words; a thing that a state owns stands for the state only where it may give (`gives`)."""
    if any(mention.span.start <= token.idx < mention.span.end for mention in reading.money):
        # "100 million US dollars", "Swiss francs": a currency's state gives and gets nothing.
        return NOBODY
    if token.idx < DATELINE and len(token.text) > 3 and token.text.isupper() and "/" in token.doc[token.i : token.i + 2].text:
        return NOBODY
    if gives and token.lower_ in PARTICIPANTS and any(case == "of" for case, _ in clauses.obliques(token)):
        # "supporters of Ukraine" are not Ukraine.
        return NOBODY
    if not gives and "-led " in token.doc[token.left_edge.i : token.i + 1].text:
        # "the French-led task force": who leads is not helped.
        return NOBODY
    token = _whose(reading, token)
    parties = reading.actors.parties(token)
    if not any(party.codes for party in parties):
        # "powers like China", "donors including Japan": the named ones.
        named = [head for case, head in clauses.obliques(token) if case in {"like", "including", "such as"}]
        parties = tuple(party for head in named for party in reading.actors.parties(head))
    codes = _acting_for(reading, token, codes_of(parties), gives)
    codes = tuple(code for code in codes if not SCHEMES & set(code.split()))
    if not codes:
        return NOBODY
    return codes, Span(token.idx, token.idx + len(token))


def _named_after(name: str, gives: bool) -> str:
    """Return the state that a body's name begins with, where the body is its forces or a fund for it: "Afghan Air Force", "Ukraine … Initiative"."""
    words = name.removeprefix("the ").removeprefix("The ").split()
    if words and words[0] in roles.SHIPS:
        return roles.SHIPS[words[0]] if gives else ""
    for end in range(min(3, len(words) - 1), 0, -1):
        known = known_names().get(" ".join(words[:end]))
        if known is not None and known.form in {"name", "adjective"} and known.code in state_codes():
            return known.code if FORCES & set(words[end:]) or (not gives and FUNDS_FOR & set(words[end:])) else ""
    return ""


def _acting_for(reading: Reading, token: Token, codes: tuple[str, ...], gives: bool) -> tuple[str, ...]:
    """Return the codes of a giver or receiver, where the text leaves the state of a body unsaid: the publisher's, the capital's, the Union's."""
    if codes and (codes[0] in state_codes() or codes[0] in organisation_codes()):
        return codes
    actors = reading.actors
    mention = actors.mention_of(token)
    if not codes and mention is not None and (inner := state_of(reading, mention)) in state_codes():
        return (inner,)
    if mention is not None and mention.known is None and (state := _named_after(mention.span(reading.doc).text, gives)):
        return (state,)
    if not codes and token.lower_ in ORGANISATIONS and not gives:
        # "for U.N. organizations".
        before = [code for child in token.children if child.dep_ in {"compound", "amod", "nmod"} for code in actors.codes(child)]
        return tuple(code for code in before if code in organisation_codes())[:1]
    words = {word.text for word in (mention.span(reading.doc) if mention is not None else (token,))}
    publisher = actors.publisher.codes if actors.publisher is not None else ()
    if publisher and (words & GOVERNMENT_NAMES or (mention is not None and mention.label == "PERSON" and actors.titles(mention))):
        return publisher
    if words & CHAMBERS and "USA" in {code for _, code in actors.states}:
        return ("USA",)
    if words & UNION and len(words - {"the", "The"}) == 1 and any(child.lower_ == "the" for child in token.children):
        told = publisher == ("EU",) or any(mention.known is not None and mention.known.code == "EU" for mention in actors.mentions)
        return ("EU",) if told else codes
    if token.lower_ in roles.UNNAMED or token.lower_ in PARTICIPANTS:
        return codes
    if (gives and not codes and token.pos_ in {"NOUN", "PROPN"}) or words & BODIES:
        named = [child for child in token.doc[token.left_edge.i : token.i] if child.dep_ in {"nmod:poss", "amod"} and child.i < token.i]
        return next((found for child in named if (found := actors.codes(child)) and child.head.i <= token.i), codes)
    return codes
