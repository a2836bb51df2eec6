"""JSON lines for programs: claims, entries, and figures, each with the passages that it rests on."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from depositary.codec import to_plain
from depositary.codec.score import Comparison, Figure, Score
from depositary.export.exhibit import Exhibit, receipt
from depositary.model import Claim, Document, Entry


def claims(document: Document, found: Iterable[Claim]) -> bytes:
    """Write what one document says, a claim a line, each with its document and its quoted passages."""
    about = {name: value for name, value in to_plain(document).items() if name in {"id", "outlet", "title", "published", "url"}}
    return b"".join(_line(_claim(document, claim) | {"document": about}) for claim in found)


def _claim(document: Document, claim: Claim) -> dict[str, Any]:
    quotes = [to_plain(receipt(claim.id, document, span)) for span in claim.passages]
    passages = [{name: quote[name] for name in ("start", "end", "quote")} for quote in quotes]
    return {"id": claim.id, "kind": claim.kind, **to_plain(claim), "passages": passages}


def entries(lines: Iterable[Entry]) -> bytes:
    """Write lines of the ledger, one a line."""
    return b"".join(_line(to_plain(entry)) for entry in lines)


def entry(exhibit: Exhibit) -> bytes:
    """Write one line of the ledger with its quoted receipts."""
    return _line(to_plain(exhibit.entry) | {"receipts": [to_plain(one) for one in exhibit.receipts()]})


def added(documents: Sequence[Document], known: int, new: Iterable[Entry]) -> bytes:
    """Write what `add` did: the new documents, how many were known, and the new lines of the ledger."""
    return _line({"documents": [document.id for document in documents], "known": known, "entries": [to_plain(entry) for entry in new]})


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
