"""Claims to tellings: what a claim says, beside what its document, the rates of its day and people's rulings add to that."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from snowballstemmer import stemmer

from depositary.kinds import KINDS, Statement
from depositary.kinds.telling import Goods, Telling, shared_words
from depositary.kinds.worth import Convert
from depositary.lang.english.retold import (
    AGAIN,
    BROAD,
    COMMON,
    CORRECTS,
    FULFILS,
    NOTICE,
    NOVEL,
    ORDINALS,
    RANK,
    REPLACES,
    SPELLINGS,
    VAGUE,
)
from depositary.model import Amount, Claim, Document, Item, Payload, Ruling, Sum
from depositary.reconcile.rulings import Obeyed, by_claim, obey
from depositary.reference.outlets import publisher_of

BASE = "USD"
"""The currency in which sums are compared; nothing is shown in it."""
AFTER = 100
"""Characters after a passage in which its place in a row may stand ("It is the second of three tranches")."""
IN_A_ROW = re.compile(RANK, re.IGNORECASE)
CUES = {
    "again": re.compile("|".join(AGAIN)),
    "novel": re.compile("|".join(NOVEL), re.IGNORECASE),
    "fulfils": re.compile("|".join(FULFILS), re.IGNORECASE),
    "replaces": re.compile("|".join(REPLACES), re.IGNORECASE),
    "corrects": re.compile("|".join(CORRECTS), re.IGNORECASE),
}
NOTICES = re.compile(NOTICE)
STEMMER = stemmer("english")
GOODS_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
DESIGNATION = re.compile(
    r"\b(?P<letters>[a-z]{1,4})-?(?P<digits>\d{1,4})(?:[a-z]{1,2}\d?)?s?\b|\b(?P<letters2>\d{1,4})-(?P<digits2>bed|seat|ton|tonne)\b"
)
"""A type designation ("F-16", "T-72B", "R70"), or a size that names a thing ("62-bed")."""
SHORT = frozenset("a an and as at by for from in of on or s than the to up with".split())
NUMBER = re.compile(r"\d[\d.,]*\d|\d")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def tellings(
    claims: Iterable[Claim], documents: Mapping[str, Document], convert: Convert, rulings: Iterable[Ruling] = ()
) -> dict[str, Telling[Any]]:
    """Put every claim that makes a line beside its document and what was ruled on it, by claim id; what was ruled wrong is left out."""
    decided = by_claim(rulings)
    found = {}
    for identity, claim in sorted({claim.id: claim for claim in claims if claim.kind in KINDS}.items()):
        made = obey(identity, claim.payload, decided.get(identity, ()))
        if made is not None and KINDS[claim.kind].admits(made.payload):
            found[identity] = tell(identity, claim, made, documents.get(claim.document), convert)
    return found


def tell(identity: str, claim: Claim, made: Obeyed, document: Document | None, convert: Convert) -> Telling[Any]:
    """Put one claim beside what its document and the rates of its day add to it; without a document only its own words count."""
    passages = [span.of(document.text) for span in claim.passages] if document else []
    payload = made.payload
    said = [payload.words] if isinstance(payload, Statement) else passages
    published = document.published if document else None
    return Telling(
        claim=identity,
        document=claim.document,
        payload=payload,
        origin=claim.document,
        published=published,
        worths=worths(payload, published, convert),
        goods=tuple(goods(item) for item in _items(payload)),
        words=frozenset().union(*(content(words) for words in said)),
        cues=cues(passages, document.text if document else "") if claim.kind == "commitment" else frozenset(),
        ranks=ranks(claim, document) if document and claim.kind == "commitment" else frozenset(),
        confidence=1.0 if made.sure else claim.confidence,
        official=document is not None and publisher_of(document.outlet) is not None,
        ruled=made.cells,
        read=tell(identity, claim, Obeyed(payload=claim.payload), document, convert) if payload is not claim.payload else None,
    )


def cues(passages: Iterable[str], text: str) -> frozenset[str]:
    """Return what passages say of their tie to something earlier: `again`, `novel`, `fulfils`, `replaces`, `corrects`.

    A notice of correction elsewhere in the text counts for the passages of which it repeats a number or most of its words.
    """
    joined = " ".join(" ".join(passages).split())
    found = {name for name, pattern in CUES.items() if pattern.search(joined)}
    for notice in NOTICES.finditer(text):
        shared = NUMBER.findall(notice[0])
        if any(number in joined for number in shared) or shared_words(content(notice[0]), content(joined)) >= 0.5:
            found.add("corrects")
    return frozenset(found)


def worths(payload: Payload, published: date | None, convert: Convert) -> tuple[float, ...]:
    """Return a payload's sums in the common currency at the rate of its date, else of its publication."""
    said = getattr(payload, "amount", None)
    when = getattr(payload, "date", None)
    day = (when.interval[0] if when is not None and when.interval else None) or published
    if not isinstance(said, Amount) or day is None:
        return ()
    if published is not None:
        day = min(day, published)
    sums = [Sum(value=said.value, currency=code) for code in said.currency] + list(said.also)
    values = (one if one.currency == BASE else convert(one, BASE, day) for one in sums)
    return tuple(float(made.value) for made in values if made is not None)


def content(words: str) -> frozenset[str]:
    """Return the stems of the content words of a passage in one spelling, without numbers and the commonest words."""
    return frozenset(_stem(_plain(word)) for word in WORD.findall(words.casefold()) if len(word) > 2 and word not in COMMON)


def ranks(claim: Claim, document: Document) -> frozenset[int]:
    """Return the places in a row that a claim's passages, or else the words after them, name; -1 stands for the last."""
    for reach in (0, AFTER):
        found = [match for span in claim.passages for match in IN_A_ROW.finditer(document.text[span.start : span.end + reach])]
        if found:
            return frozenset(_place(match["rank"].casefold()) for match in found)
    return frozenset()


def goods(item: Item) -> Goods:
    """Return goods as they are compared: the number, and the words that tell them apart, in one spelling without plural endings."""
    named = _named(item.what)
    return Goods(quantity=item.quantity, words=named, broad=named & BROAD)


@lru_cache(maxsize=16384)
def _named(what: str) -> frozenset[str]:
    said = DESIGNATION.sub(_designation, what.casefold())
    words = (_plain(word) for word in GOODS_WORD.findall(said.replace("-", " ")) if word not in COMMON and word not in SHORT)
    return frozenset(word for word in words if not word.isdigit()) - VAGUE


def _designation(found: re.Match[str]) -> str:
    return f" {found['letters'] or found['letters2']}{found['digits'] or found['digits2']} "


def _items(payload: Payload) -> tuple[Item, ...]:
    items = getattr(payload, "items", ())
    return items if isinstance(items, tuple) else ()


def _place(word: str) -> int:
    if word in ORDINALS:
        return ORDINALS.index(word) + 1
    return int(word[:-2]) if word[0].isdigit() else -1


@lru_cache(maxsize=100_000)
def _stem(word: str) -> str:
    return str(STEMMER.stemWord(word))


@lru_cache(maxsize=100_000)
def _plain(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in SPELLINGS:
        return SPELLINGS[word]
    if len(word) > 4 and word.endswith("ies"):
        word = word.removesuffix("ies") + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word.removesuffix("s")
    return SPELLINGS.get(word, word)
