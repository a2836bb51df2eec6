"""Footnotes: numbered in the order in which the report first cites them."""

from collections.abc import Iterable, Mapping

from depositary.model import Claim, Document, Span
from depositary.report.value import Footnote

Place = tuple[str, tuple[Span, ...]]


class Footnotes:
    """Numbers the receipts of a report: one footnote for each passage of a document, however many claims rest on it."""

    def __init__(self, claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> None:
        self._claims = claims
        self._documents = documents
        self._cited: dict[Place, list[str]] = {}
        self._numbers: dict[Place, int] = {}

    def cite(self, claims: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of the footnotes that stand for these claims, giving new ones where needed."""
        numbers = []
        for key in claims:
            claim = self._claims[key]
            place = (claim.document, claim.passages)
            numbers.append(self._numbers.setdefault(place, len(self._numbers) + 1))
            cited = self._cited.setdefault(place, [])
            if key not in cited:
                cited.append(key)
        return tuple(sorted(set(numbers)))

    def all(self) -> tuple[Footnote, ...]:
        """Return every footnote that was cited, by number."""
        return tuple(self._note(place, number) for place, number in self._numbers.items())

    def quote(self, number: int) -> str:
        """Return the words of a footnote that was cited."""
        key, passages = next(place for place, given in self._numbers.items() if given == number)
        return quote(self._documents[key], passages)

    def _note(self, place: Place, number: int) -> Footnote:
        document = self._documents[place[0]]
        return Footnote(
            number=number,
            claims=tuple(self._cited[place]),
            document=document.id,
            outlet=document.outlet,
            published=document.published,
            title=document.title,
            url=document.url,
            quote=quote(document, place[1]),
        )


def quote(document: Document, passages: Iterable[Span]) -> str:
    """Quote passages of a document, in the order of the text, with an ellipsis between two that do not touch; line ends become spaces."""
    return " … ".join(" ".join(span.of(document.text).split()) for span in sorted(passages))
