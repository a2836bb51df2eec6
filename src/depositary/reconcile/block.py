"""Claims to tellings, and tellings to the pairs that are worth comparing."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Any, Protocol

from depositary.kinds import KINDS, Kind, Statement
from depositary.kinds.telling import Goods, Telling
from depositary.lang.english.retold import AGAIN, BROAD, COMMON, ORDINALS, RANK, SPELLINGS, VAGUE
from depositary.model import Amount, Claim, Document, Item, Payload, Sum


class Conversion(Protocol):
    """What a conversion gives back, as far as it matters here."""

    @property
    def value(self) -> Decimal:
        """The sum in the new currency."""
        ...


Convert = Callable[[Sum, str, date], Conversion | None]
Pair = tuple[str, str]

BASE = "USD"
"""The currency in which sums are compared; nothing is shown in it."""
AFTER = 100
"""Characters after a passage in which its place in a row may stand ("It is the second of three tranches")."""
IN_A_ROW = re.compile(RANK, re.IGNORECASE)
REPEATED = re.compile("|".join(AGAIN))
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def tell(claim: Claim, document: Document | None, origin: str, convert: Convert) -> Telling[Any]:
    """Put a claim beside what its document and the rates of its day add to it."""
    payload = claim.payload
    passages = [span.of(document.text) for span in claim.passages] if document else []
    said = [payload.words] if isinstance(payload, Statement) else passages
    published = document.published if document else None
    return Telling(
        claim=claim.id,
        document=claim.document,
        payload=payload,
        origin=origin,
        published=published,
        worths=worths(payload, published, convert),
        goods=tuple(goods(item) for item in _items(payload)),
        words=frozenset().union(*(content(words) for words in said)),
        again=any(REPEATED.search(passage) for passage in passages),
        ranks=ranks(claim, document) if document else frozenset(),
        confidence=claim.confidence,
    )


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
    """Return the content words of a passage in one spelling, without plural endings, numbers and the commonest words."""
    return frozenset(_plain(word) for word in WORD.findall(words.casefold()) if len(word) > 2 and word not in COMMON)


def ranks(claim: Claim, document: Document) -> frozenset[int]:
    """Return the places in a row that a claim's passages, or else the words after them, name; -1 stands for the last."""
    for reach in (0, AFTER):
        found = [match for span in claim.passages for match in IN_A_ROW.finditer(document.text[span.start : span.end + reach])]
        if found:
            return frozenset(_place(match["rank"].casefold()) for match in found)
    return frozenset()


def goods(item: Item) -> Goods:
    """Return goods as they are compared: the number, and the words that tell them apart, in one spelling without plural endings."""
    words = (_plain(word) for word in WORD.findall(item.what.casefold().replace("-", " ")) if word not in COMMON)
    named = frozenset(words) - VAGUE
    return Goods(quantity=item.quantity, words=named, broad=named & BROAD)


def pairs(kind: Kind, tellings: Iterable[Telling[Any]]) -> Iterator[Pair]:
    """Return the pairs of claims that share a fact, each once and in order."""
    blocks: dict[str, list[str]] = {}
    for telling in tellings:
        for key in kind.keys(telling):
            blocks.setdefault(key, []).append(telling.claim)
    seen: set[Pair] = set()
    for members in blocks.values():
        seen.update(combinations(sorted(members), 2))
    yield from sorted(seen)


def admitted(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Return the claims that make lines of the ledger by kind, each once, in the order of their ids."""
    once = {claim.id: claim for claim in claims}
    found: dict[str, list[Claim]] = {name: [] for name in KINDS}
    for identity in sorted(once):
        claim = once[identity]
        if claim.kind in KINDS and KINDS[claim.kind].admits(claim.payload):
            found[claim.kind].append(claim)
    return found


def tellings(
    claims: Sequence[Claim], documents: Mapping[str, Document], origins: Mapping[str, str], convert: Convert
) -> dict[str, Telling[Any]]:
    """Put every claim beside its document, by claim id."""
    return {claim.id: tell(claim, documents.get(claim.document), origins.get(claim.document, claim.document), convert) for claim in claims}


def _items(payload: Payload) -> tuple[Item, ...]:
    items = getattr(payload, "items", ())
    return items if isinstance(items, tuple) else ()


def _place(word: str) -> int:
    if word in ORDINALS:
        return ORDINALS.index(word) + 1
    return int(word[:-2]) if word[0].isdigit() else -1


def _plain(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s")
    if word in SPELLINGS:
        return SPELLINGS[word]
    if len(word) > 4 and word.endswith("ies"):
        word = word.removesuffix("ies") + "y"
    elif len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word.removesuffix("s")
    return SPELLINGS.get(word, word)
