"""Finds the dates of a text and says where on the calendar they lie.

Principle: every expression is marked that a reader can place on the calendar with the day of publication at hand. Exceptions: bare
durations ("for three years"), clock times, habits ("every Monday") and numbers that count things are not dates; words that are also
names or verbs ("May", "March", "fall") must stand as dates do. In doubt nothing is marked.
"""

import re
from bisect import bisect_right
from datetime import date

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from depositary.kinds import DateMention
from depositary.lang.english import calendar as words
from depositary.model import Span, When
from depositary.model.when import interval, precision
from depositary.nlp.outlook import outlook
from depositary.nlp.timex import Setting
from depositary.nlp.timex_grammar import Found, scan

NARRATIVE_REACH = 300  # characters within which a date without a year takes it from a full one
CLAUSES = {"ccomp", "advcl", "acl:relcl", "parataxis", "csubj", "acl"}
CHAIN = {"xcomp", "conj", "aux", "cop"}
NOMINAL = {"NOUN", "PROPN", "NUM", "SYM"}
FAR = 4  # steps up the parse beyond which a date no longer belongs to a predicate


def find_dates(doc: Doc, published: date | None) -> tuple[DateMention, ...]:
    """Return every date of a document in the order of the text; what needs the day of publication is left out where that is None."""
    text, starts = doc.text, [token.idx for token in doc]
    mentions: list[DateMention] = []
    narrative: tuple[str, int] | None = None
    for found in scan(text):
        tokens = _tokens(doc, starts, found)
        if tokens is None or _misleads(tokens, found):
            continue
        end = mentions[-1].span.end if mentions else 0
        setting = Setting(
            published=published,
            outlook=outlook(doc, tokens) if found.production.tensed else None,
            told=tuple(mention.when.value for mention in mentions[-5:]),
            narrative=narrative[0] if narrative and _reaches(text, narrative[1], found.start) else None,
            joint=text[end : found.match.start()] if mentions else None,
        )
        value = found.production.resolve(found.match, setting)
        if value is None:
            continue
        if _in_full(found, value) or (setting.narrative and found.production.dated and value[:4] == setting.narrative[:4]):
            narrative = (value, found.end)
        mentions.append(
            DateMention(span=Span(max(found.start, end), found.end), when=When(value=value, words=text[found.start : found.end]))
        )
    return tuple(mentions)


def _in_full(found: Found, value: str) -> bool:
    return found.production.dated and value[:4] in found.match.group() and precision(value) in {"day", "month"}


def _reaches(text: str, end: int, start: int) -> bool:
    return start - end <= NARRATIVE_REACH and "\n\n" not in text[end:start]


def _tokens(doc: Doc, starts: list[int], found: Found) -> Tokens | None:
    """Return the tokens of a match; None for a document without tokens."""
    first = max(bisect_right(starts, found.match.start()) - 1, 0)
    last = max(bisect_right(starts, found.match.end() - 1), first + 1)
    return doc[first:last] if len(doc) else None


def _misleads(tokens: Tokens, found: Found) -> bool:
    """Say whether what looks like a date is a name, a verb, a number of things, a part of an address or a habit."""
    text, start, end = found.match.string, found.match.start(), found.match.end()
    if _in_address(text, start, end):
        return True
    doc = tokens.doc
    before = doc[tokens.start - 1] if tokens.start else None
    after = doc[tokens.end] if tokens.end < len(doc) else None
    if (before is not None and before.lower_ in words.NAMED_BEFORE) or (after is not None and _names(after)):
        return True
    check = {
        "month": _no_month,
        "weekday": _no_weekday,
        "season": _no_season,
        "year": _no_year,
        "year range": _no_year,
        "present": _no_present,
        "deictic": _no_deictic,
    }.get(found.production.name)
    return check(tokens, before, after, found) if check else False


def _names(after: Token) -> bool:
    """Say whether the word after a date makes it a name: a newspaper's, a bridge's, a market's."""
    return after.lower_ in words.NAMED_AFTER or after.text in words.NAMED_PLACES


def _in_address(text: str, start: int, end: int) -> bool:
    """Say whether a stretch lies inside a web address, a file name or a code."""
    left = max(text.rfind(gap, 0, start) for gap in (" ", "\n", "(", "\t")) + 1
    right = min((at for at in (text.find(gap, end) for gap in (" ", "\n", ")")) if at >= 0), default=len(text))
    chunk = text[left:right]
    return (
        "://" in chunk
        or "www." in chunk
        or chunk.startswith(("#", "@"))
        or (start > 0 and text[start - 1] in "/_=$£€&" and text[start].isdigit())
        or _in_number(text, start)
    )


def _in_number(text: str, start: int) -> bool:
    """Say whether digits go on a number with hyphens that is no range of years, such as a telephone number."""
    found = re.search(r"(\d+)-$", text[max(0, start - 8) : start])
    return text[start].isdigit() and found is not None and len(found[1]) not in {1, 2, 4}


def _no_month(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    name = found.match["month"]
    lead = before.lower_ if before is not None else ""
    preceded = lead in words.TIME_PREPOSITIONS
    if name.isupper() or (len(name) == 3 and name != "May") or name in {"Sept", "Sep"}:
        return not (preceded and found.match.group().endswith("."))
    token = tokens[0]
    if token.ent_type_ == "PERSON":
        return True
    if name in {"May", "March"}:
        if before is not None and before.text[:1].isupper() and before.lower_ not in words.TIME_PREPOSITIONS:
            return True
        return not preceded if not token.tag_ else token.tag_ not in {"NNP", "NNPS"} or (name == "May" and not preceded)
    return after is not None and after.text.istitle() and lead not in words.PLAIN_PREPOSITIONS and name in {"April", "June", "August"}


def _no_weekday(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    text, end = found.match.string, found.match.end()
    return text[end : end + 1] == "s" or (before is not None and before.lower_ in {"a", "any", "one", "per"})


def _no_season(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    if found.match["year"]:
        return False
    word = found.match["season"]
    definite = found.match.group().lower().startswith("the")
    if (
        not word.islower()
        or found.match.group().startswith("The")
        or not (definite or (before is not None and before.lower_ in words.SEASON_BEFORE))
    ):
        return True
    if word in {"fall", "spring"} and tokens[-1].tag_ and not tokens[-1].tag_.startswith("NN"):
        return True
    if after is None:
        return False
    if after.lower_ == "of":
        return word in {"fall", "spring"}
    return (after.pos_ in {"NOUN", "PROPN"} if after.pos_ else after.is_alpha and not after.is_stop) or after.text == "-"


def _no_year(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    """Say whether a four-digit number counts, numbers or names something."""
    year, text, end = found.match["year"], found.match.string, found.match.end()
    lead = before.lower_ if before is not None else ""
    pair = f"{before.nbor(-1).lower_} {lead}" if before is not None and before.i else ""
    if lead in words.NUMBERED_BEFORE or pair in words.NUMBERED_BEFORE or (before is not None and (before.is_currency or before.like_num)):
        return True
    if (text[end : end + 1] in "%°" and text[end : end + 1]) or (end + 1 < len(text) and text[end] == "-" and text[end + 1].islower()):
        return True
    follower = after.lower_ if after is not None else ""
    if follower in words.COUNTED or follower in {"am", "pm", "a.m.", "p.m.", "hrs", "gmt", "utc"}:
        return not (lead in {"the", "since"} and follower not in {"am", "pm", "per"})
    if year < "1900" or year > "2060":
        closed = after is None or after.is_punct or after.is_space
        counted = {"NNS"} if lead in words.PLAIN_PREPOSITIONS else {"NNS", "NN", "JJ"}
        placed = lead in words.YEAR_BEFORE or (closed and tokens[0].dep_ != "nummod")
        return not placed or (after is not None and after.tag_ in counted)
    if (year.endswith("00") and year not in words.ROUND_YEARS) or (
        tokens[0].dep_ == "nummod" and year.endswith("0") and after is not None and after.tag_ == "NNS"
    ):
        return lead not in words.YEAR_BEFORE or (after is not None and after.tag_ in {"NNS", "NN", "JJ"})
    return False


def _no_present(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    """Pass over "now" that only opens a sentence ("Now, let me say") or a clause ("now that")."""
    if found.match.group().lower() != "now":
        return False
    opens = before is None or before.text in {".", "!", "?", "“", '"', "—", ":"} or "\n" in before.text
    return (opens and found.match.group()[0] == "N" and after is not None and after.text == ",") or (
        after is not None and after.lower_ == "that"
    )


def _no_deictic(tokens: Tokens, before: Token | None, after: Token | None, found: Found) -> bool:
    """Pass over a newspaper's name."""
    return found.match.group() == "TODAY" or (before is not None and before.text == "USA")


def date_near(doc: Doc, dates: tuple[DateMention, ...], token: Token) -> When | None:
    """Return the date of the clause of a predicate: the nearest one that hangs on it, or on the predicates that it continues.

    A date hangs on a predicate, verb or noun, when the way up the parse from it comes to the predicate within a few steps and without
    leaving another clause ("the bill introduced in June" dates the bill). Where nothing hangs, the predicate above is asked if this one
    goes on from it ("promised on Monday to send", "met today to discuss"), but not across a report ("said on Monday that it had sent").
    Vague dates are never given.
    """
    if not doc.has_annotation("DEP"):
        return None
    sentence = token.sent
    roots = [(mention, root) for mention in dates if interval(mention.when.value) and (root := _root(sentence, mention)) is not None]
    predicate = token
    for _ in range(4):
        hanging = [(steps, abs(root.i - token.i), mention) for mention, root in roots if (steps := _steps(root, predicate)) is not None]
        if hanging:
            return min(hanging, key=lambda entry: entry[:2])[2].when
        if not _continues(predicate):
            return None
        predicate = predicate.head
    return None


def _root(sentence: Tokens, mention: DateMention) -> Token | None:
    """Return the token of a date that carries it in a sentence; None if it stands in another."""
    if not sentence.start_char <= mention.span.start < sentence.end_char:
        return None
    span = sentence.doc.char_span(mention.span.start, mention.span.end, alignment_mode="expand")
    return span.root if span is not None and len(span) else None


def _steps(root: Token, predicate: Token) -> int | None:
    """Count the steps up from a date to a predicate; None if it hangs elsewhere."""
    token = root
    for steps in range(FAR):
        if token == predicate:
            return steps
        if token != root and token.dep_ in CLAUSES and not (token.dep_ == "acl" and token.head == predicate and predicate.pos_ in NOMINAL):
            return None
        token = token.head
    return None


def _continues(predicate: Token) -> bool:
    """Say whether a predicate shares the time of the one above it."""
    link = predicate.dep_
    if predicate.head == predicate:
        return False
    if link == "ccomp":
        return predicate.head.lemma_.lower() not in words.REPORTING_VERBS
    if link == "advcl":
        return predicate.tag_ in {"VBG", "VB"} and not any(child.dep_ in {"nsubj", "nsubj:pass"} for child in predicate.children)
    return link in CHAIN or predicate.pos_ in NOMINAL
