"""One line of the ledger with everything that it rests on."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from depositary.lang.english.retold import GUARANTEE
from depositary.model import Claim, Document, Entry, Ruling, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """A quoted passage: whose words, published when, and what they are."""

    claim: str
    document: str
    outlet: str
    published: date | None
    title: str
    url: str | None
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """An entry, its claims and their documents by id, the captions of the entries that it is tied to, and the rulings that bear on it."""

    entry: Entry
    claims: Mapping[str, Claim]
    documents: Mapping[str, Document]
    captions: Mapping[str, str]
    rulings: Sequence[Ruling] = ()

    def receipts(self) -> tuple[Receipt, ...]:
        """Return every passage that the entry rests on, the earliest published first."""
        found = [one for key in self.entry.claims for one in self._receipts(key, self.claims[key].passages)]
        return tuple(sorted(found, key=_by_day))

    def words(self, cell: str, claims: Iterable[str]) -> tuple[Receipt, ...]:
        """Return the words that a cell rests on in these claims; nothing where no words were singled out for it."""
        named = ((key, tuple(span for name, span in self.claims[key].cells if name == cell)) for key in claims)
        return tuple(sorted((one for key, spans in named for one in self._receipts(key, spans)), key=_by_day))

    def outlets(self, claims: Iterable[str]) -> tuple[str, ...]:
        """Return the outlets of these claims, in order and without repeats."""
        return tuple(dict.fromkeys(self.documents[self.claims[key].document].outlet or "outlet not known" for key in claims))

    def _receipts(self, key: str, spans: Iterable[Span]) -> Iterable[Receipt]:
        document = self.documents[self.claims[key].document]
        return (receipt(key, document, span) for span in sorted(spans))


def receipt(claim: str, document: Document, span: Span) -> Receipt:
    """Quote one passage of a document."""
    return Receipt(
        claim=claim,
        document=document.id,
        outlet=document.outlet,
        published=document.published,
        title=document.title,
        url=document.url,
        start=span.start,
        end=span.end,
        quote=" ".join(span.of(document.text).split()),
    )


def is_guarantee(quotes: Iterable[str]) -> bool:
    """Say whether some passages speak of a guarantee of somebody's debt."""
    return any(re.search(GUARANTEE, quote) for quote in quotes)


def _by_day(one: Receipt) -> tuple[date, str, int]:
    return one.published or date.max, one.document, one.start
