"""Names PERSON, ORG and PLACE out of four corpora, brought to one convention.

A name is the proper part only: no article, no title, no apposition. Where corpora disagree on a
label that is not one of the three, the words are no name.
"""

from __future__ import annotations

import re

from training.conllu import Sentence, Word

Name = tuple[int, int, str]

GUM_LABELS = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
LABELS = {
    "PER": "PERSON",
    "ORG": "ORG",
    "LOC": "PLACE",
    "person": "PERSON",
    "politician": "PERSON",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "PLACE",
    "location": "PLACE",
}
TITLES = {
    *("president", "senator", "sen.", "rep.", "dr.", "mr.", "mrs.", "ms.", "miss", "minister"),
    *("prime", "secretary", "general", "gov.", "governor", "king", "queen", "pope", "lord", "sir"),
    *("chancellor", "judge", "justice", "speaker", "prof.", "professor", "mom", "dad", "captain"),
    *("ambassador", "vice", "mayor", "chairman", "chair", "director", "commissioner", "deputy"),
    *("representative", "congressman", "congresswoman", "colonel", "major", "sergeant", "god"),
    *("emperor", "empress", "reverend", "rev.", "earl", "duke", "bishop", "protector"),
    *("republican", "democrat", "mp", "administrator", "command"),
}
ARTICLES = {"the", "a", "an"}
PLAIN = {"flat", "compound", "goeswith", "fixed"}
WIDE = PLAIN | {"amod", "nmod", "nummod", "nmod:desc", "nmod:unmarked", "appos"}
INNER = WIDE | {"conj"}
BESIDE = {"flat", "appos", "compound", "nmod", "nmod:desc"}
GLUE = {"case", "det", "cc", "punct"}
GLUE_WORDS = {"of", "for", "on", "the", "and", "&", "-", "–", ".", "de", "la", "del"}
ENTITY = re.compile(r"\((?P<open>[^()]+)(?P<shut>\)?)|(?P<close>\d+(?:\[\d+/\d+\])?)\)")


def entity_spans(sentence: Sentence) -> list[tuple[int, int, str, str]]:
    """Read the Entity= brackets of a GUM sentence: start, end, type and Wikipedia title."""
    spans: list[tuple[int, int, str, str]] = []
    opened: list[tuple[str, int, str, str]] = []
    for index, word in enumerate(sentence.words):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", word.misc)
        for match in ENTITY.finditer(found.group(1) if found else ""):
            if match["open"]:
                parts = match["open"].split("-", 7)
                kind = parts[1] if len(parts) > 1 else ""
                link = parts[7] if len(parts) > 7 else ""
                if match["shut"]:
                    spans.append((index, index + 1, kind, link))
                else:
                    opened.append((parts[0], index, kind, link))
            else:
                place = next((e for e in reversed(opened) if e[0] == match["close"]), None)
                if place:
                    opened.remove(place)
                    spans.append((place[1], index + 1, place[2], place[3]))
    return spans


def _proper(word: Word) -> bool:
    """Say whether a word is tagged as a proper noun."""
    return word.xpos in ("NNP", "NNPS")


def _belongs(word: Word, kind: str, link: str, inner: bool) -> bool:
    """Say whether a dependent may be part of the name that its head stands in."""
    if word.deprel == "punct" or word.deprel in GLUE:
        return word.form.lower() in GLUE_WORDS
    if kind == "person":
        return word.deprel in PLAIN and (_proper(word) or word.form.islower())
    if word.deprel not in (INNER if inner else WIDE) or word.deprel in ("nmod:desc", "appos"):
        return False
    capital = word.form[:1].isupper() or word.form[:1].isdigit()
    in_link = word.form.lower() in link.lower()
    return _proper(word) or (capital and in_link)


def _core(sentence: Sentence, head: int, start: int, end: int, kind: str, link: str) -> Name | None:
    """Return the contiguous proper part around the head of an entity span, if there is one."""
    words = sentence.words
    kept = {head}
    todo = [head]
    while todo:
        top = todo.pop()
        for index in range(start, end):
            word = words[index]
            if word.head - 1 == top and _belongs(word, kind, link, top != head):
                kept.add(index)
                todo.append(index)
    left, right = head, head + 1
    while left - 1 in kept:
        left -= 1
    while right in kept:
        right += 1
    while left < head and not _opens(words[left], kind):
        left += 1
    while right - 1 > head and words[right - 1].form.lower() in GLUE_WORDS - {"."}:
        right -= 1
    if kind == "person" and words[right - 1].form.lower() in TITLES:
        return None
    return left, right, GUM_LABELS[kind]


def _opens(word: Word, kind: str) -> bool:
    """Say whether a name may begin with this word."""
    low = word.form.lower()
    if low in GLUE_WORDS or low in ARTICLES or word.deprel == "punct":
        return low in ("de", "la")
    return not (kind == "person" and low in TITLES)


def _named(sentence: Sentence, start: int, end: int, kind: str, link: str) -> Name | None:
    """Return the name in an entity span: its proper head, or the proper word beside a common one."""
    words = sentence.words
    heads = [i for i in range(start, end) if not start <= words[i].head - 1 < end]
    proper = [i for i in heads if _proper(words[i])]
    if proper:
        word = words[proper[0]]
        indefinite = words[start].form.lower() in ("a", "an", "another")
        if kind == "person" and (word.xpos == "NNPS" or indefinite):
            return None
        name = _core(sentence, proper[0], start, end, kind, link)
        if name or link:
            return name
    for index in range(start, end):
        word = words[index]
        beside = word.head - 1 in heads and word.deprel in BESIDE and word.xpos == "NNP"
        known = word.form in re.split(r"[_%,.]+", link)
        close = kind == "person" and not link and word.deprel in ("flat", "appos")
        if beside and (known or close):
            return _with_siblings(sentence, _core(sentence, index, start, end, kind, link), end)
    return None


def _with_siblings(sentence: Sentence, name: Name | None, end: int) -> Name | None:
    """Return the name with the proper words that stand flat beside it, as in the actor Jo Bell."""
    if name is None:
        return None
    last = name[1]
    while last < end and sentence.words[last].deprel == "flat" and _proper(sentence.words[last]):
        last += 1
    return name[0], last, name[2]


def gum_names(sentence: Sentence) -> list[Name]:
    """Return the names in a GUM sentence, the outermost first where they nest."""
    names: list[Name] = []
    taken: set[int] = set()
    spans = sorted(entity_spans(sentence), key=lambda span: span[0] - span[1])
    for start, end, kind, link in spans:
        if kind not in GUM_LABELS:
            continue
        name = _named(sentence, start, end, kind, link)
        if name and not taken & set(range(name[0], name[1])):
            names.append(name)
            taken |= set(range(name[0], name[1]))
    return sorted(names)


def tag_names(pairs: list[tuple[str, str]], strip: bool = True) -> list[Name]:
    """Return the names of a sentence in IOB tags, either kind, without leading articles."""
    names: list[Name] = []
    kind, start = "", 0
    for index, (word, tag) in enumerate([*pairs, ("", "O")]):
        if tag == "B-O" and kind and word[:1].isupper():
            tag = "I-" + kind
        label = "" if tag in ("O", "B-O", "", "-", "_") else tag[2:]
        if kind and (label != kind or tag.startswith("B-")):
            _close(names, pairs, start, index, kind, strip)
            kind = ""
        if label and not kind:
            kind, start = label, index
    return names


def _close(
    names: list[Name],
    pairs: list[tuple[str, str]],
    start: int,
    end: int,
    kind: str,
    strip: bool,
) -> None:
    """Append the finished name when its label is one of ours."""
    if strip and pairs[start][0].lower() in ARTICLES and end - start > 1:
        start += 1
    if kind in LABELS:
        names.append((start, end, LABELS[kind]))
