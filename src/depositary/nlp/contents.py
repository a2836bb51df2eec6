"""Where what was said begins and ends.

Principle: what stands in quotation marks belongs whole to the content; a clause runs from its first word, without "that", to its last, without
the final stop; a cue in the middle ("…," he said, "…") does not cut the content. Clauses that hang on the reporting verb itself ("adding that …",
"… and called for …", "…, according to …") lie outside. In doubt the content ends earlier.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from depositary.lang.english import reporting as words
from depositary.model import Span
from depositary.nlp.arguments import phrase_after
from depositary.nlp.clauses import dependents, following, is_verbal
from depositary.nlp.cues import Cue, own_subjects
from depositary.nlp.extent import Content, is_infinitive, is_that, next_source, reach, tidy
from depositary.nlp.layout import MARKS, Layout
from depositary.nlp.quotes import Quote

_QUOTE_END = re.compile(r"[,?!.…—–-]['’]?$")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|us|[Mm]y)\b")
_NOTHING_MORE = re.compile(
    rf"\s*(?:{words.WHEN_SAID})?\s*(?:in a (?:\w+ )?(?:statement|tweet|interview|report|release|letter|post|speech))?\s*[.”\"]*"
)
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_SHORT = 4  # words before an interrupting cue that are an adverb of the clause after it rather than its beginning
_PAUSE = re.compile(rf"\s*(?:{words.WHEN_SAID})?[,.;]")
_WHEN = re.compile(words.WHEN_SAID)


def find_content(cue: Cue, layout: Layout) -> Content | None:
    """Return what a reporting verb reports, or None where it reports nothing that can be pointed at."""
    lemma = cue.lemma
    if lemma in words.CLAUSE_VERBS and (gap := _gapped(cue, layout)):
        return Content(gap, "clause")
    speaks = cue.tail or lemma in words.CLAUSE_VERBS or lemma in words.QUOTATION_VERBS or lemma in words.THOUGHT_VERBS
    if speaks and (content := _quotation(cue, layout)):
        return content
    if lemma in words.CLAUSE_VERBS or lemma in words.THOUGHT_VERBS:
        if lemma in words.CLAUSE_VERBS and (block := _block(cue, layout)):
            return Content(block, "block")
        if content := _clause_before(cue, layout):
            return content
        if span := _clause_after(cue, layout):
            return Content(span, "clause" if lemma in words.CLAUSE_VERBS else "thought")
    if lemma in words.THAT_VERBS and (first := _first_said(cue)) and _that_before(first) and (span := _clause_after(cue, layout)):
        return Content(span, "clause")
    return phrase_after(cue, layout)


def _gapped(cue: Cue, layout: Layout) -> Span | None:
    """Return what is said of a thing that stands before the cue ("the men who officials say are spies", "what it said was a plot")."""
    doc, verb = cue.verb.doc, cue.verb
    if verb.i + 1 >= len(doc) or doc[verb.i + 1].tag_ not in {"VBD", "VBZ", "VBP", "MD"} or not _after_relative(cue):
        return None
    at = verb.i + 1
    if doc[at].lemma_ == "be" and following(doc[at]).text in MARKS:
        at += 1
    sentence = layout.sentence(verb.idx)
    comma = re.compile(r",\s|\s[–—]|;").search(layout.text, doc[at].idx, sentence.end)
    span = tidy(Span(doc[at].idx, comma.start() if comma else sentence.end), layout)
    return span if span.end > span.start else None


def _after_relative(cue: Cue) -> bool:
    """Say whether a relative pronoun, or a noun that drops it, stands right before the cue."""
    before = [token for token in cue.verb.doc if cue.clause.start - 12 <= token.idx < cue.clause.start and not token.is_space]
    return bool(before) and before[-1].lower_ in {"who", "which", "what", "that", "whom"}


def _block(cue: Cue, layout: Layout) -> Span | None:
    """Return the paragraphs set off after "the minister said:" without quotation marks, up to the one that speaks of somebody again."""
    after = re.compile(r"[^\S\n]*:\s*").match(layout.text, cue.clause.end)
    if after is None or after.end() >= len(layout.text) or layout.quote(after.end()) is not None:
        return None
    start = after.end()
    end = layout.paragraph(start).end
    for paragraph in layout.paragraphs:
        if paragraph.start > start:
            if len(paragraph.of(layout.text).split()) < 8 or not _FIRST_PERSON.search(paragraph.of(layout.text)):
                break
            end = paragraph.end
    return Span(start, end)


def _quotation(cue: Cue, layout: Layout) -> Content | None:
    before = _quote_before(cue, layout)
    if before is None:
        after = _quote_after(cue, layout)
        return None if after is None else Content(after, "quotation")
    sentence = layout.sentence(cue.verb.idx)
    resumed = _resumed(cue, layout, sentence)
    start = _start_of_said(sentence, before, layout)
    if resumed is None and start < before.span.start and _interrupted(cue, layout, sentence) is not None:
        return Content(tidy(Span(start, sentence.end), layout), "interrupted")
    return Content(Span(start, resumed.span.end if resumed else before.span.end), "quotation")


def _quote_before(cue: Cue, layout: Layout) -> Quote | None:
    """Return the quotation that ends where the cue's clause begins."""
    if cue.verb.tag_ == "VBG" and not dependents(cue.verb, "nsubj", "aux"):
        return None
    for quote in layout.quotes:
        between = layout.text[quote.span.end : cue.clause.start] if quote.span.end <= cue.clause.start else "x"
        if (
            between.strip(" ,\t\xa0[(") == ""
            and "\n" not in between
            and layout.sentence(quote.span.end - 1) == layout.sentence(cue.verb.idx)
        ):
            ending = quote.inner(layout.text).of(layout.text)
            return quote if _QUOTE_END.search(ending) or "," in between else None
    return None


def _start_of_said(sentence: Span, quote: Quote, layout: Layout) -> int:
    """Return where the said sentence begins: at the quotation, or before it where the quotation only ends it."""
    lead = layout.text[sentence.start : quote.span.start]
    if not lead.strip() or lead.rstrip()[-1:] in {":", "."}:
        return quote.span.start
    return min(sentence.start, quote.span.start)


def _resumed(cue: Cue, layout: Layout, sentence: Span) -> Quote | None:
    """Return the quotation that goes on after the cue within the same sentence."""
    for quote in layout.quotes:
        if cue.clause.end <= quote.span.start <= sentence.end:
            between = layout.text[cue.clause.end : quote.span.start].rstrip()
            return quote if between.endswith((",", "—", "–", ":")) and len(between) < 120 else None
    return None


def _quote_after(cue: Cue, layout: Layout) -> Span | None:
    """Return the quotation that follows the cue directly, after a comma or colon, or in the next paragraph after a colon."""
    end = max(cue.verb.idx + len(cue.verb.text), cue.clause.end)
    quote = next((quote for quote in layout.quotes if quote.span.start >= end), None)
    if quote is None:
        return None
    between = layout.text[end : quote.span.start]
    lead = between.strip(" \t\xa0")
    if "\n" in between:
        complement = right_complement(cue.verb)
        near = between.strip().endswith(":") and (complement is None or complement.idx > end + between.index("\n"))
        return quote.span if near and lead.count("\n") <= 2 and len(between) < 160 and lead.rstrip().endswith(":") else None
    if cue.lemma in words.QUOTATION_VERBS and len(lead.split()) > 5:
        return None
    if lead.endswith((":", ",")) and len(lead) < 160 and not _has_predicate(cue.verb.doc, end, quote.span.start, cue):
        return _finished(quote, cue, layout)
    return _finished(quote, cue, layout) if lead in {"", "that", ", that"} else None


def _finished(quote: Quote, cue: Cue, layout: Layout) -> Span:
    """Return the quotation and, where the sentence runs on through its end, the rest of the clause."""
    inner = quote.inner(layout.text).of(layout.text)
    after = layout.text[quote.span.end :].lstrip(" \xa0")
    if _QUOTE_END.search(inner) or not re.match(r"[\w(“\"$]", after):
        return quote.span
    first = next(token for token in cue.verb.doc if token.idx >= quote.span.start)
    return Span(quote.span.start, max(reach(cue, first, layout), quote.span.end))


def _has_predicate(doc: Doc, start: int, end: int, cue: Cue) -> bool:
    """Say whether another clause stands between two points."""
    inside = [token for token in doc if start <= token.idx < end]
    return any(is_verbal(token) and (token.tag_ in {"VBD", "VBZ", "VBP", "MD"}) and token.head != cue.verb for token in inside)


def right_complement(verb: Token) -> Token | None:
    """Return the clause that a verb takes after it."""
    after = [child for child in verb.children if child.i > verb.i]
    for label in ("ccomp", "xcomp", "parataxis"):
        for child in after:
            if child.dep_ == label and (label != "parataxis" or _follows_colon(verb, child)):
                return child
    return None


def _follows_colon(verb: Token, child: Token) -> bool:
    return any(token.text == ":" for token in verb.doc[verb.i : child.i])


def _clause_after(cue: Cue, layout: Layout) -> Span | None:
    """Return the clause that begins after the verb, its hearer and its adverbs; nothing where no finite verb follows."""
    first = _first_said(cue)
    if first is None or first.idx >= layout.sentence(cue.verb.idx).end:
        return None
    complement = right_complement(cue.verb)
    if first.lower_ == "to" or (complement is not None and (is_infinitive(complement) or complement.i < first.i)):
        return None
    if complement is None and not _that_before(first) and first.tag_ in {"VBG", "IN", "CC", "TO", "VBN"}:
        return None
    span = Span(first.idx, max(first.idx, reach(cue, first, layout)))
    if not _is_sentence(first, span, complement):
        span = Span(first.idx, max(first.idx, min(layout.sentence(cue.verb.idx).end, next_source(first, layout))))
    bare = complement is None and not _that_before(first) and cue.lemma not in words.PLAIN_VERBS
    return tidy(span, layout) if not bare and _is_sentence(first, span, complement) else None


def _first_said(cue: Cue) -> Token | None:
    """Return the first word of what is said: past the hearer, adverbs and dates that stand between the verb and it, and past "that"."""
    doc, at = cue.verb.doc, max(cue.verb.i, _inverted(cue)) + 1
    if (that := _that_after(cue)) is not None:
        at = that.i
    moved = True
    while moved and at < len(doc):
        moved = False
        if doc[at].is_space or doc[at].text in {",", ":", "—", "–"}:
            at, moved = at + 1, True
        for child in cue.verb.children:
            if child.left_edge.i == at and _stands_between(child, cue):
                at, moved = child.right_edge.i + 1, True
        if at < len(doc) and (when := _WHEN.match(doc.text, doc[at].idx)):
            at, moved = next((token.i for token in doc[at:] if token.idx >= when.end()), len(doc)), True
    while at + 1 < len(doc) and (doc[at].is_space or doc[at].text in {",", ":"} or is_that(doc[at])):
        at += 1
    return doc[at] if at < len(doc) else None


def _that_after(cue: Cue) -> Token | None:
    """Return the "that" which begins what is said, where only hearer, place and time stand between the verb and it."""
    for token in cue.verb.doc[cue.verb.i + 1 : cue.verb.i + 16]:
        if token.lower_ == "that" and (token.tag_ == "IN" or following(token).text == ","):
            return token
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"} or token.text in {".", ";", ":", *MARKS} or "\n" in token.text:
            return None
    return None


def _that_before(token: Token) -> bool:
    before = [word.lower_ for word in token.doc[max(0, token.i - 3) : token.i] if not word.is_punct and not word.is_space]
    return before[-1:] == ["that"]


def _inverted(cue: Cue) -> int:
    return max((child.right_edge.i for child in own_subjects(cue.verb) if child.i > cue.verb.i), default=-1)


def _stands_between(child: Token, cue: Cue) -> bool:
    if child.dep_ in {"iobj", "obj"}:
        return cue.lemma in words.HEARER_VERBS and not dependents(child, "acl")
    return child.dep_.partition(":")[0] in {"obl", "advmod", "nmod", "compound"} and child.dep_ != "obl:agent"


def _is_sentence(first: Token, span: Span, complement: Token | None) -> bool:
    """Say whether a passage is a clause with a subject and a finite verb."""
    inside = [token for token in first.doc[first.i :] if token.idx < span.end]
    finite = [token for token in inside if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}]
    if complement is not None and dependents(complement, "nsubj"):
        return True
    return bool(finite) and (complement is not None or finite[0].i > first.i)


def _clause_before(cue: Cue, layout: Layout) -> Content | None:
    """Return the clause before a cue that follows it or interrupts it ("…, the ministry said", "…, officials say, …")."""
    text, sentence = layout.text, layout.sentence(cue.verb.idx)
    if content := _as_said(cue, layout, sentence):
        return content
    start = cue.clause.start if cue.tail else _tail_start(cue, layout, sentence)
    lead = Span(sentence.start, max(sentence.start, cue.clause.start if start is None else start))
    if start is None and (not lead.of(text).rstrip().endswith((",", "—", "–", "”", '"')) or _takes_more(cue)):
        return None
    if cue.tail:
        return _around_tail(cue, lead, layout)
    rest = _interrupted(cue, layout, sentence)
    if rest is not None:
        short = len(lead.of(text).split()) < _SHORT
        return Content(tidy(Span(rest if short else lead.start, sentence.end), layout), "interrupted")
    if not says_something(cue.verb.doc, lead) or (start is None and cue.verb.dep_ in {"acl:relcl", "acl"}):
        return None
    return Content(tidy(lead, layout), "clause before")


def _around_tail(cue: Cue, lead: Span, layout: Layout) -> Content | None:
    """Return what stands before a tail, with what goes on after it where either is no whole without the other."""
    doc, text, sentence = cue.verb.doc, layout.text, layout.sentence(cue.verb.idx)
    pause = re.compile(r"[^,;.]*[,—–]\s*").match(text, cue.clause.end, sentence.end)
    rest = Span(pause.end() if pause else sentence.end, sentence.end)
    more = says_something(doc, rest)
    if not is_whole(doc, lead) and ": " in lead.of(text):
        lead = Span(lead.start + lead.of(text).rindex(": ") + 2, lead.end)
    if not is_whole(doc, lead):
        first = next(token for token in doc if token.idx >= lead.start and not token.is_space)
        last = [token for token in doc if lead.start <= token.idx < lead.end and token.pos_ not in {"PUNCT", "SPACE"}][-1:]
        aside = (first.tag_ in {"IN", "RB", "CC"} and len(lead.of(text).split()) < _SHORT) or any(token.tag_ == "VBG" for token in last)
        return Content(tidy(rest if aside else Span(lead.start, sentence.end), layout), "interrupted") if more else None
    if pause and more and _goes_on(cue, rest):
        return Content(tidy(Span(lead.start, sentence.end), layout), "interrupted")
    return Content(tidy(lead, layout), "clause before")


def is_whole(doc: Doc, lead: Span) -> bool:
    """Say whether a clause has a finite verb, and does not break off at it ("it was, he said, …")."""
    inside = [token for token in doc if lead.start <= token.idx < lead.end and not token.is_punct and not token.is_space]
    while inside and inside[-1].lower_ in {"not", "n't", "also"}:
        inside.pop()
    broken = bool(inside) and (inside[-1].tag_ in {"MD", "TO", "IN", "VBG"} or inside[-1].lemma_ in {"be", "have"})
    told = (token for token in inside if is_verbal(token) and (token.tag_ in _FINITE or token.dep_ not in {"acl", "amod", "advcl"}))
    return not broken and any(told)


def _goes_on(cue: Cue, rest: Span) -> bool:
    """Say whether what follows a tail is still said: a condition, or a clause after "and" or "but" in the tense of reported speech."""
    inside = [token for token in cue.verb.doc if rest.start <= token.idx < rest.end]
    if not inside or inside[0].lower_ in {"if", "unless", "provided"} or inside[0].tag_ == "TO":
        return bool(inside)
    finite = next((token for token in inside if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}), None)
    shifted = finite is not None and finite.lower_ in words.SHIFTED - {"was", "were", "did"} and cue.verb.tag_ == "VBD"
    retold = any(token.tag_ in {"VBD", "VB"} and token.lemma_ in words.PLAIN_VERBS | words.NEVER_TOLD for token in inside)
    return inside[0].lower_ in {"and", "but", "or", "nor"} and shifted and not retold


def _as_said(cue: Cue, layout: Layout, sentence: Span) -> Content | None:
    """Return the main clause beside "as officials have said", before or after it."""
    text, doc = layout.text, cue.verb.doc
    if not own_subjects(cue.verb) or cue.verb.dep_ != "advcl":
        return None
    lead = Span(sentence.start, max(sentence.start, cue.clause.start))
    if re.search(r"\bas\s*$", lead.of(text)):
        said = Span(lead.start, lead.start + len(lead.of(text).rstrip()) - 2)
        return Content(tidy(said, layout), "as") if says_something(doc, said) else None
    if re.fullmatch(r"As\s*", lead.of(text)) and (comma := re.compile(r",\s").search(text, cue.clause.end, sentence.end)):
        said = Span(comma.end(), sentence.end)
        return Content(tidy(said, layout), "as") if right_complement(cue.verb) is None and says_something(doc, said) else None
    return None


def _tail_start(cue: Cue, layout: Layout, sentence: Span) -> int | None:
    """Return where the tail "…, somebody said on Friday." begins, whatever the parser made of it; None where the sentence has no such tail."""
    rest = Span(cue.verb.idx + len(cue.verb.text), sentence.end).of(layout.text)
    if not _NOTHING_MORE.fullmatch(rest) or cue.verb.tag_ not in {"VBD", "VBZ", "VBP"}:
        return None
    comma = layout.text.rfind(", ", sentence.start, cue.verb.idx)
    inside = [token for token in cue.verb.doc if comma < token.idx < cue.verb.idx]
    first = next((token for token in inside if token.text != "," and not token.is_space), None)
    named = first is not None and first.pos_ in {"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"} and first.tag_ not in {"WDT", "WP"}
    return comma if comma > 0 and named and not says_something(cue.verb.doc, Span(comma, cue.verb.idx)) else None


def _takes_more(cue: Cue) -> bool:
    """Say whether a verb has its complement after it, or no subject of its own, so that what stands before it is not what it reports."""
    after = [child for child in cue.verb.children if child.i > cue.verb.i]
    if _PAUSE.match(cue.verb.doc.text, cue.clause.end) and dependents(cue.verb, "nsubj"):
        return False
    objects = [child for child in after if child.dep_ == "obj" and cue.lemma not in words.TELLING_VERBS]
    objects = [child for child in objects if not _WHEN.match(child.doc.text, child.left_edge.idx)]
    clauses = [child for child in after if child.dep_ in {"ccomp", "xcomp"}]
    that = any(is_that(token) and token.tag_ == "IN" for token in cue.verb.doc[cue.verb.i + 1 : cue.verb.i + 8])
    return bool(objects or clauses or that) or not dependents(cue.verb, "nsubj")


def _interrupted(cue: Cue, layout: Layout, sentence: Span) -> int | None:
    """Return where the interrupted clause goes on after the cue, or None where the cue ends it."""
    after = Span(cue.clause.end, sentence.end).of(layout.text)
    comma = re.match(r"[^,;.]{0,60},\s*", after)
    if comma is None or not says_something(cue.verb.doc, Span(cue.clause.end + comma.end(), sentence.end)):
        return None
    first = next((token for token in cue.verb.doc if token.idx >= cue.clause.end + comma.end()), None)
    if (
        first is None
        or first.tag_ in {"VBG", "WP", "WDT", "WRB", "CC", "IN"}
        or first.lower_ in {"according", "though", "while", "who", "as"}
    ):
        return None
    return cue.clause.end + comma.end()


def says_something(doc: Doc, span: Span) -> bool:
    """Say whether a passage has a predicate."""
    inside = [token for token in doc if span.start <= token.idx < span.end]
    return any(is_verbal(token) and token.tag_ in {"VBD", "VBZ", "VBP", "MD", "VBN", "VB"} for token in inside)
