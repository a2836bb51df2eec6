"""JSON lines for programs: claims, entries, and figures, each with the passages that it rests on."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from depositary.codec import to_plain
from depositary.codec.score import Comparison, Figure, Score
from depositary.export.exhibit import Exhibit, is_guarantee, receipt
from depositary.kinds.commitment import iati
from depositary.kinds.worth import Worth
from depositary.model import Claim, Document, Entry, Span


def claims(document: Document, found: Iterable[Claim]) -> bytes:
    """Write what one document says, a claim a line, each with its document and its quoted passages."""
    about = {name: value for name, value in to_plain(document).items() if name in {"id", "outlet", "title", "published", "url"}}
    return b"".join(_line(_claim(document, claim) | {"document": about}) for claim in found)


def _claim(document: Document, claim: Claim) -> dict[str, Any]:
    quotes = [to_plain(receipt(claim.id, document, span)) for span in claim.passages]
    passages = [{name: quote[name] for name in ("start", "end", "quote")} for quote in quotes]
    return {"id": claim.id, "kind": claim.kind, **to_plain(claim), "passages": passages}


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """What entries rest on: claims and documents by id, and the ids of documents whose passages are counted in their source's own text."""

    claims: Mapping[str, Claim]
    documents: Mapping[str, Document]
    sourced: Collection[str] = ()

    def receipts(self, claims: Iterable[str], cell: str | None = None) -> list[dict[str, Any]]:
        """Return the passages of claims, or the words that one cell of theirs rests on: the document's id, the offsets, the words."""
        found = [self.claims[claim] for claim in claims if claim in self.claims]
        spans = ((claim, span) for claim in found for span in (claim.receipts(cell) if cell else claim.passages))
        return [self.place(claim.id, self.documents[claim.document], span) for claim, span in spans]

    def place(self, claim: str, document: Document, span: Span) -> dict[str, Any]:
        """Return a passage of a document with the claim that it is a receipt of."""
        at = document.offsets.source(span) if document.id in self.sourced else span
        return {
            "document": document.id,
            "start": at.start,
            "end": at.end,
            "quote": " ".join(span.of(document.text).split()),
            "claim": claim,
        }


def entries(lines: Iterable[Entry], grounds: Grounds, worths: Mapping[str, Worth] | None = None) -> bytes:
    """Write lines of the ledger, one a line, each with all that it rests on, and its worth in a currency where that is wished."""
    return b"".join(
        _line(entry(one, grounds) | ({"worth": to_plain(worths[one.id])} if worths and one.id in worths else {})) for one in lines
    )


def again(lines: Iterable[tuple[Entry, str]], worths: Mapping[str, Worth]) -> bytes:
    """Write lines as they were printed before, each with its worth in a currency where that is wished now."""
    return b"".join(
        _line(json.loads(line) | {"worth": to_plain(worths[one.id])}) if one.id in worths else f"{line}\n".encode() for one, line in lines
    )


def entry(one: Entry, grounds: Grounds) -> dict[str, Any]:
    """Return one line of the ledger as JSON knows it.

    `cells` hold their value, the receipts (document, offsets, words), the dissent (what others say, with receipts) and the id of the ruling that
    decided them, if any; `status` is the history in the order of the steps, with IATI's word for each step of a commitment; `claims` are the
    passages of all claims.
    """
    plain = to_plain(one)
    cells = {
        name: {
            "value": plain["cells"][name]["value"],
            "receipts": grounds.receipts(cell.claims, name),
            "dissent": [{"value": value, "receipts": grounds.receipts(claims, name)} for value, claims in plain["cells"][name]["others"]],
        }
        | ({"ruling": cell.ruling} if cell.ruling else {})
        for name, cell in one.cells
    }
    claims = grounds.receipts(one.claims)
    guarantee = is_guarantee(place["quote"] for place in claims)
    status = [
        {"status": step.status, "date": step.when.value if step.when else None, "receipts": grounds.receipts(step.claims, "status")}
        | ({"iati": iati(step.status, guarantee)} if one.kind == "commitment" else {})
        for step in one.history
    ]
    return {
        "id": one.id,
        "kind": one.kind,
        "caption": one.caption,
        "cells": cells,
        "status": status,
        "relations": plain["relations"],
        "outlets": plain["outlets"],
        "origins": one.origins,
        "claims": claims,
    }


def exhibit(shown: Exhibit) -> bytes:
    """Write one line of the ledger with its quoted receipts and their outlets."""
    grounds = Grounds(claims=shown.claims, documents=shown.documents)
    return _line(entry(shown.entry, grounds) | {"receipts": [to_plain(one) for one in shown.receipts()]})


def added(documents: Sequence[Document], known: int, new: Iterable[Entry]) -> bytes:
    """Write what `add` did: the new documents, how many were known, and the new lines of the ledger."""
    return _line({"documents": [document.id for document in documents], "known": known, "entries": [to_plain(one) for one in new]})


def evaluation(scores: Iterable[Score], misses: Iterable[Comparison]) -> bytes:
    """Write the figures of an evaluation, and the records that were not fully right where they are wanted."""
    report: dict[str, Any] = {"scores": {one.kind: figures(one) for one in scores}}
    wrong = [_comparison(one) for one in misses]
    return _line(report | ({"misses": wrong} if wrong else {}))


def figures(score: Score) -> dict[str, Any]:
    """Return a kind's figures: precision, recall and F1 at both levels, how many records, and the accuracy of cells."""
    levels = {score.label: _figure(score.found), "full": _figure(score.full)}
    counts = {"gold": score.found.gold, "predicted": score.found.predicted}
    return levels | counts | ({"slots": {name: round(value, 4) for name, value in score.accuracy().items()}} if score.slots else {})


def _figure(figure: Figure) -> dict[str, float]:
    return {"precision": round(figure.precision, 4), "recall": round(figure.recall, 4), "f1": round(figure.f1, 4)}


def _comparison(one: Comparison) -> dict[str, Any]:
    return {"document": one.document, "kind": one.kind, "verdict": one.verdict, "gold": one.gold, "predicted": one.predicted}


def _line(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
