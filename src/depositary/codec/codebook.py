"""The codebook's gold records: one JSON object per document, offsets in the text as it was published."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NotRequired

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

from depositary.errors import DepositaryError
from depositary.kinds import Commitment, DateMention, Event, Statement
from depositary.model import Amount, Claim, Document, Item, Span, When

Offsets = list[int]


class AlsoRecord(TypedDict):
    """The same sum in another currency."""

    value: int | float
    currency: str


class AmountRecord(TypedDict):
    """An amount as the codebook writes it."""

    value: int | float
    currency: list[str]
    qualifier: str
    also: NotRequired[list[AlsoRecord]]


class ItemRecord(TypedDict):
    """Counted or named goods."""

    quantity: int | None
    what: str


class CommitmentRecord(TypedDict):
    """A commitment as the codebook writes it."""

    id: str
    donors: list[str]
    recipients: list[str]
    amount: AmountRecord | None
    items: list[ItemRecord]
    kind: str
    status: str
    scope: str
    part_of: NotRequired[str]
    date: str | None
    evidence: list[Offsets]


class EventRecord(TypedDict):
    """An event as the codebook writes it."""

    id: str
    type: str
    actors: list[str]
    recipients: list[str]
    date: str | None
    modality: str
    evidence: list[Offsets]
    amount: NotRequired[AmountRecord]


class StatementRecord(TypedDict):
    """A statement as the codebook writes it."""

    id: str
    speaker: str
    affiliation: str
    mode: str
    cue: Offsets
    content: Offsets
    via: str | None
    date: str | None


class DateRecord(TypedDict):
    """A date expression as the codebook writes it."""

    span: Offsets
    value: str


class CodebookRecord(TypedDict):
    """One gold document; the lists of records may be missing where nobody labelled it."""

    id: str
    outlet: NotRequired[str]
    title: NotRequired[str]
    published: NotRequired[str | None]
    url: NotRequired[str | None]
    text: str
    commitments: NotRequired[list[CommitmentRecord]]
    events: NotRequired[list[EventRecord]]
    statements: NotRequired[list[StatementRecord]]
    dates: NotRequired[list[DateRecord]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A gold document: the document itself, its text untouched, and what was marked in it."""

    document: Document
    commitments: list[CommitmentRecord]
    events: list[EventRecord]
    statements: list[StatementRecord]
    dates: list[DateRecord]


_SHAPE: TypeAdapter[CodebookRecord] = TypeAdapter(CodebookRecord)


def from_codebook(line: str) -> Labelled:
    """Read one line of a gold file; DepositaryError where it is not in the codebook's shape."""
    try:
        record = _SHAPE.validate_json(line)
        published = date.fromisoformat(record["published"]) if record.get("published") else None  # type: ignore[arg-type]
    except (ValidationError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise DepositaryError(f"this line is no codebook document ({reason}); see the codebook for its shape") from error
    document = Document(
        id=record["id"],
        capture=hashlib.sha256(line.strip().encode()).hexdigest(),
        text=record["text"],
        title=record.get("title", ""),
        outlet=record.get("outlet", ""),
        url=record.get("url"),
        published=published,
        published_basis="page" if published else "unknown",
    )
    return Labelled(
        document=document,
        commitments=record.get("commitments", []),
        events=record.get("events", []),
        statements=record.get("statements", []),
        dates=record.get("dates", []),
    )


def to_codebook(document: Document, claims: Sequence[Claim], source_text: str | None = None) -> dict[str, Any]:
    """Return the claims of one document as a gold document.

    With `source_text`, the text of the capture, that is the `text` and all offsets count in it; without it they count in the
    document's cleaned text. Records stand in the order of the text and are numbered c1, e1, s1.
    """
    place = _Place(document, source_text is None)
    ordered = sorted(claims, key=lambda claim: (claim.passages or (Span(0, 0),), repr(claim.payload)))
    commitments = [(claim, claim.payload) for claim in ordered if isinstance(claim.payload, Commitment)]
    events = [(claim, claim.payload) for claim in ordered if isinstance(claim.payload, Event)]
    statements = sorted(
        (claim.payload for claim in ordered if isinstance(claim.payload, Statement)), key=lambda said: (said.content, said.cue)
    )
    dates = sorted((claim.payload for claim in ordered if isinstance(claim.payload, DateMention)), key=lambda mention: mention.span)
    return {
        "id": document.id,
        "outlet": document.outlet,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "text": document.text if source_text is None else source_text,
        "commitments": _commitments(commitments, place),
        "events": [_event(f"e{number}", claim, event, place) for number, (claim, event) in enumerate(events, 1)],
        "statements": [_statement(f"s{number}", said, place) for number, said in enumerate(statements, 1)],
        "dates": [{"span": place.at(mention.span), "value": mention.when.value} for mention in dates],
    }


@dataclass(frozen=True, slots=True)
class _Place:
    """Where passages of a document stand in the text that is written out."""

    document: Document
    cleaned: bool

    def at(self, span: Span) -> Offsets:
        """Return a passage as the codebook writes it."""
        found = span if self.cleaned else self.document.offsets.source(span)
        return [found.start, found.end]


def _commitments(pairs: Sequence[tuple[Claim, Commitment]], place: _Place) -> list[CommitmentRecord]:
    records: list[CommitmentRecord] = []
    for number, (claim, commitment) in enumerate(pairs, 1):
        record: dict[str, Any] = {
            "id": f"c{number}",
            "donors": list(commitment.donors),
            "recipients": list(commitment.recipients),
            "amount": _amount(commitment.amount),
            "items": [_item(item) for item in commitment.items],
            "kind": commitment.aid,
            "status": commitment.status,
            "scope": commitment.scope,
        }
        if (whole := _whole(number, pairs)) is not None:
            record["part_of"] = f"c{whole}"
        record |= {"date": _when(commitment.date), "evidence": [place.at(span) for span in claim.passages]}
        records.append(record)  # type: ignore[arg-type]
    return records


def _whole(number: int, pairs: Sequence[tuple[Claim, Commitment]]) -> int | None:
    """Return the number of the commitment that this one is a part of, if its amount was recorded; a new one before a running total."""
    part = pairs[number - 1][1]
    if part.scope != "part" or part.part_of is None:
        return None
    found = [
        (other.scope != "new", position)
        for position, (_, other) in enumerate(pairs, 1)
        if position != number and other.amount and _same(other.amount, part.part_of)
    ]
    return min(found)[1] if found else None


def _same(one: Amount, other: Amount) -> bool:
    return one.value == other.value and bool(set(one.currency) & set(other.currency))


def _event(name: str, claim: Claim, event: Event, place: _Place) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": name,
        "type": event.type,
        "actors": list(event.actors),
        "recipients": list(event.recipients),
        "date": _when(event.date),
        "modality": event.modality,
        "evidence": [place.at(span) for span in claim.passages],
    }
    return record | ({"amount": _amount(event.amount)} if event.amount else {})


def _statement(name: str, said: Statement, place: _Place) -> StatementRecord:
    return {
        "id": name,
        "speaker": said.speaker,
        "affiliation": said.affiliation,
        "mode": said.mode,
        "cue": place.at(said.cue),
        "content": place.at(said.content),
        "via": said.via,
        "date": _when(said.date),
    }


def _amount(amount: Amount | None) -> AmountRecord | None:
    if amount is None:
        return None
    record: AmountRecord = {"value": _number(amount.value), "currency": list(amount.currency), "qualifier": amount.qualifier}
    if amount.also:
        record["also"] = [{"value": _number(also.value), "currency": also.currency} for also in amount.also]
    return record


def _item(item: Item) -> ItemRecord:
    return {"quantity": item.quantity, "what": item.what}


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _when(when: When | None) -> str | None:
    return when.value if when else None
