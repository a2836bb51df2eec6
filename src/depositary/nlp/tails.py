"""Who said it, where that stands after or amid what was said: told by its shape rather than by the tree.

Principle: a comma or a closing mark, a noun phrase with or without an apposition, a reporting verb, and after it no more than hearer, place and
time make a tail ("…, its president, Ajay Banga, told a summit in Paris."), and so does the verb before its subject ("…,” said the minister, Anna Berg").
Parsers often take the speaker of such a tail for a part of what was said. In doubt the tree decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from depositary.lang.english import reporting as words
from depositary.lang.english import roles
from depositary.model import Span
from depositary.nlp.clauses import following
from depositary.nlp.layout import MARKS, Layout

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "PRON"})
_LINKS = frozenset({"of", "for", "in", "at", "on", "to", "with", "from", "and", "&", "-", "'s", "’s", "'", "’", "Jr.", "by"})
_NOT_SUBJECTS = frozenset({"which", "who", "that", "whom", "what", "whose", "i", "we", "you", "there", "where", "when", "how"})
_DASHES = frozenset({"—", "–", "--", "-"})
_PAUSES = frozenset({",", ".", ";", "(", ")", "?", "!", *_DASHES})
_ASIDE_STARTS = frozenset(
    {"who", "which", "whose", "where", "speaking", "standing", "visiting", "addressing", "reached", "citing", "quoting"}
)
_TIME = re.compile(words.WHEN_SAID)
_RELATIVE = re.compile(r",\s(?:who|which|whose|where|whom)\b[^,;]*")
_ASIDE = 9
_REACH = 30  # words within which a speaker and what describes them end


@dataclass(frozen=True, slots=True)
class Tail:
    """The head of the speaker's noun phrase, and the stretch that speaker and verb take up."""

    subject: Token
    clause: Span


def find_tail(verb: Token, layout: Layout, last: Token | None = None) -> Tail | None:
    """Return the tail that a finite reporting verb, or the idiom up to a last word, makes; None where what it reports may follow it."""
    sentence = layout.sentence(verb.idx)
    if last is not None:
        return _plain(verb, sentence, layout, last)
    if verb.tag_ in {"VBD", "VBZ", "VBP"}:
        return _inverted(verb, sentence, layout) or _plain(verb, sentence, layout)
    if not _may_be_finite(verb):
        return None
    tail = _plain(verb, sentence, layout)
    return tail if tail and (tail.subject.ent_type_ == "PERSON" or follows_quotation(tail.clause, layout)) else None


def _may_be_finite(verb: Token) -> bool:
    """Say whether a word may be a finite verb that the tagger took for a participle or a plural noun."""
    if verb.tag_ == "VBN":
        doer = {child.dep_ for child in verb.children} & {"aux", "aux:pass", "nsubj:pass"}
        return not doer and (verb.lower_ == "said" or following(verb).lower_ != "by")
    return verb.tag_ == "NNS" and verb.lower_.removesuffix("s") in words.CLAUSE_VERBS and verb.nbor(-1).text == "," if verb.i else False


def follows_quotation(clause: Span, layout: Layout) -> bool:
    """Say whether a quotation that ends like a sentence or clause stands right before a tail."""
    for quote in layout.quotes:
        if quote.span.end <= clause.start and not layout.text[quote.span.end : clause.start].strip(" ,"):
            return layout.text[quote.span.end - 2] in ",?!.…" or "," in layout.text[quote.span.end : clause.start]
    return False


def _plain(verb: Token, sentence: Span, layout: Layout, end: Token | None = None) -> Tail | None:
    """Return a tail whose speaker stands before the verb; an idiom of saying has its last word for its end."""
    end = end or verb
    doc, last = verb.doc, verb.i - 1
    while last > 0 and (doc[last].tag_ == "RB" or (doc[last].lemma_ == "have" and doc[last].tag_ in _FINITE)):
        last -= 1
    start = _speaker_start(doc, last, sentence)
    if start is None or doc[start].idx <= sentence.start or not _after_pause(doc[start], layout):
        return None
    subject = _head(doc, start, last)
    if subject is None or not _nothing_said_after(verb, end.i + 1, sentence, layout):
        return None
    return Tail(subject, Span(doc[start].idx, end.idx + len(end.text)))


def find_front(verb: Token, layout: Layout) -> Token | None:
    """Return the head of the noun phrase between the beginning of a verb's sentence and the verb, apposition included; None where more stands there."""
    doc, last, sentence = verb.doc, verb.i - 1, layout.sentence(verb.idx)
    while last > 0 and (doc[last].tag_ == "RB" or doc[last].pos_ == "AUX"):
        last -= 1
    if doc[last].idx < sentence.start:
        return None
    start = _speaker_start(doc, last, sentence)
    if start is None or (layout.text[sentence.start : doc[start].idx].strip() and doc[start - 1].text != ","):
        return None
    return _head(doc, start, last)


def _speaker_start(doc: Doc, last: int, sentence: Span) -> int | None:
    """Return where the noun phrase that ends at a word begins, an apposition or relative clause between commas included."""
    if doc[last].text != ",":
        return _phrase_start(doc, last, sentence)
    inner = _phrase_start(doc, last - 1, sentence)
    if inner is None or doc[inner - 1].text != ",":
        inner = next((at + 1 for at in range(last - 1, max(last - _REACH, 0), -1) if _opens_aside(doc, at)), None) or _aside(doc, last)
    return None if inner is None or inner < 2 else _phrase_start(doc, inner - 2, sentence)


def _aside(doc: Doc, last: int) -> int | None:
    """Return where a few words between commas begin that have no finite verb ("Putin, more guarded, spoke …")."""
    for at in range(last - 1, max(last - _ASIDE, 0), -1):
        if doc[at].text == ",":
            return at + 1
        if doc[at].tag_ in _FINITE or doc[at].text in MARKS:
            return None
    return None


def _opens_aside(doc: Doc, comma: int) -> bool:
    return doc[comma].text == "," and doc[comma + 1].lower_ in _ASIDE_STARTS


def _phrase_start(doc: Doc, last: int, sentence: Span) -> int | None:
    """Return the first word of the run of nominal words that ends at a word; None where it ends at none."""
    at = last
    while at >= 0 and doc[at].idx >= sentence.start and _is_nominal(doc[at], at == last):
        at -= 1
    at += 1
    while at <= last and (doc[at].lower_ in _LINKS or doc[at].pos_ in {"ADP", "CCONJ"}):
        at += 1
    return at if at <= last and last - at < _REACH else None


def _is_nominal(token: Token, final: bool) -> bool:
    if (token.lower_ in _NOT_SUBJECTS and token.text != "WHO") or token.is_space:
        return False
    if token.text == "WHO":
        return True
    if final:
        return token.pos_ in {"NOUN", "PROPN", "PRON"} or token.ent_type_ == "PERSON" or token.tag_ in {"CD", "NNS"}
    named = token.pos_ in _NOMINAL or token.lower_ in _LINKS or bool(token.ent_type_)
    return named or (token.tag_ in {"VBN", "VBG", "JJ", "RB"} and following(token).pos_ in {"NOUN", "PROPN", "ADJ", "PUNCT"})


def _after_pause(first: Token, layout: Layout) -> bool:
    """Say whether a comma, a dash or a closing quotation mark stands right before a word, and not only an opening word before that."""
    before = first.doc[first.i - 1]
    if before.text in MARKS:
        return any(quote.span.end in {before.idx + 1, before.idx} for quote in layout.quotes)
    return before.text in {",", *_DASHES}


def _head(doc: Doc, start: int, last: int) -> Token | None:
    """Return the word that names the speaker in a stretch: of a person if there is one, else the head of its first noun phrase."""
    inside = list(doc[start : last + 1])
    if aside := next((token for token in inside if token.lower_ in _ASIDE_STARTS), None):
        inside = list(doc[start : aside.i])
    people = [token for token in inside if token.ent_type_ == "PERSON" and following(token).ent_type_ != "PERSON" and not _governed(token)]
    owners = [token for token in people if following(token).tag_ == "POS"]
    if named := [token for token in people if token not in owners]:
        return named[0] if following(named[0]).lower_ in {"and", ","} else named[-1]
    head = None
    for token in inside:
        if token.text == "," or (head is not None and (token.pos_ == "ADP" or token.lower_ == "and")):
            break
        if token.pos_ in {"NOUN", "PROPN", "PRON"} or token.tag_ == "CD":
            head = token
    return head


def _governed(person: Token) -> bool:
    """Say whether a preposition stands before a name ("a teacher in Martakert")."""
    at = person.i
    while at > 0 and person.doc[at].ent_type_ == "PERSON":
        at -= 1
    return person.doc[at].pos_ == "ADP"


def _nothing_said_after(verb: Token, start: int, sentence: Span, layout: Layout) -> bool:
    """Say whether after a verb come only hearer, place and time, up to a pause or the end of the sentence."""
    doc, hears = verb.doc, verb.lemma_ in words.HEARER_VERBS
    for at in range(start, len(doc)):
        token = doc[at]
        if token.idx >= sentence.end or token.text in _PAUSES or token.lower_ in words.MEANWHILE:
            return True
        if at == start and not hears and not _may_follow(token):
            return False
        if token.text in {":", *MARKS} or token.tag_ in _FINITE or token.is_space:
            return token.is_space
        if (token.lower_ == "that" and token.tag_ != "DT") or (token.tag_ == "TO" and following(token).tag_ == "VB"):
            return False
    return True


def _may_follow(token: Token) -> bool:
    """Say whether a word may stand right after a verb of saying that takes no hearer: a preposition, an adverb, a day."""
    if bool(_TIME.match(token.doc.text, token.idx)) or (token.tag_ in {"IN", "RP"} and token.lower_ != "that"):
        return True
    return token.tag_ == "RB" and (following(token).text in _PAUSES or following(token).tag_ == "IN")


def _inverted(verb: Token, sentence: Span, layout: Layout) -> Tail | None:
    """Return a tail whose speaker stands after the verb ("…, said the minister, Anna Berg, …")."""
    doc, first = verb.doc, verb.i + 1
    if first >= len(doc) or verb.idx <= sentence.start or not _after_pause(verb, layout) or doc[first].pos_ not in _NOMINAL:
        return None
    if doc[verb.i - 1].text not in MARKS and (verb.lemma_ not in words.INVERTING_VERBS or not _tells(doc, sentence.start, verb.idx)):
        return None
    end = _phrase_end(doc, first, sentence)
    if end is None or doc[first].tag_ in {"WP", "WDT", "EX"} or _TIME.match(doc.text, doc[first].idx):
        return None
    after = doc[end] if end < len(doc) else doc[end - 1]
    if after.tag_ in _FINITE or after.text == ":" or after.lower_ == "that" or (after.text in MARKS and after.idx < sentence.end - 1):
        return None
    subject = _head(doc, first, end - 1)
    if subject is None or subject.pos_ == "PRON" or subject.lower_ in _NOT_SUBJECTS:
        return None
    if after.text == "," and subject.ent_type_ != "PERSON" and following(after).ent_type_ == "PERSON" and _is_office(subject):
        subject = following(after)
        end = next((at for at in range(subject.i, len(doc)) if doc[at].ent_type_ != "PERSON"), len(doc))
        subject = doc[end - 1]
    return Tail(subject, Span(verb.idx, doc[end - 1].idx + len(doc[end - 1].text)))


def _tells(doc: Doc, start: int, end: int) -> bool:
    """Say whether a stretch has a finite verb outside its relative clauses, or is too short to be a speaker with a description."""
    lead = _RELATIVE.sub(lambda found: " " * len(found[0]), doc.text[start:end])
    inside = [token for token in doc if start <= token.idx < end and lead[token.idx - start] != " "]
    return any(token.tag_ in _FINITE for token in inside) or "," not in doc.text[start:end].rstrip(" ,")


def _is_office(token: Token) -> bool:
    return token.lower_ in roles.OFFICES or token.lemma_.lower() in roles.OFFICES


def _phrase_end(doc: Doc, first: int, sentence: Span) -> int | None:
    """Return the word after the noun phrase that begins at a word; None where it has no noun."""
    at, noun = first, False
    while at < len(doc) and doc[at].idx < sentence.end and (_is_nominal(doc[at], False)) and doc[at].text not in _DASHES - {"-"}:
        if noun and (doc[at].pos_ == "ADP" and doc[at].lower_ not in {"of", "for", "to", "at"}):
            break
        if noun and _TIME.match(doc.text, doc[at].idx):
            break
        noun = noun or doc[at].pos_ in {"NOUN", "PROPN"}
        at += 1
    return at if noun else None
