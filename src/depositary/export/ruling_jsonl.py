"""Rulings, what they did, questions and problems as JSON lines for programs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from depositary.codec import to_plain
from depositary.codec.ruling_line import write_ruling
from depositary.export.exhibit import receipt
from depositary.model import Claim, Document, Problem, Ruling
from depositary.reconcile.effects import Effect
from depositary.reconcile.review import Asked


def outcome(rulings: Iterable[Ruling], known: Iterable[Ruling], effects: Iterable[Effect], problems: Iterable[Problem]) -> bytes:
    """Write what a decision did: the rulings kept, those that stood already, what became of lines, and new problems."""
    return _line(
        {
            "rulings": [ruling(one) for one in rulings],
            "known": [one.id for one in known],
            "changes": [effect(one) for one in effects],
            "problems": [to_plain(one) for one in problems],
        }
    )


def ruling(one: Ruling) -> dict[str, Any]:
    """Return a ruling as its line in an export holds it."""
    made: dict[str, Any] = json.loads(write_ruling(one))
    return made


def effect(one: Effect) -> dict[str, Any]:
    """Return what became of a line."""
    made = {"id": one.id, "what": one.what, "before": one.before or None, "after": one.after or None, "receipts": one.receipts}
    cells = [{"cell": name, "before": _value(before), "after": _value(after)} for name, before, after in one.cells]
    return made | {"cells": cells, "decided": list(one.decided), "into": one.into or None}


def _value(value: object) -> Any:  # noqa: ANN401 - JSON is untyped
    return to_plain(value) if not isinstance(value, str | int | float | None) else value


def listing(rulings: Iterable[tuple[Ruling, str, Sequence[str]]]) -> bytes:
    """Write rulings, each with how it stands and the lines on which it bears."""
    return b"".join(_line(ruling(one) | {"state": state, "lines": list(lines)}) for one, state, lines in rulings)


def imported(new: int, known: int, nowhere: Sequence[str], broken: Iterable[Problem], effects: Iterable[Effect]) -> bytes:
    """Write what an import did."""
    return _line(
        {
            "new": new,
            "known": known,
            "nowhere": list(nowhere),
            "broken": [to_plain(one) for one in broken],
            "changes": [effect(one) for one in effects],
        }
    )


def question(asked: Asked) -> bytes:
    """Write a question with the passages that it is about."""
    one = asked.question
    plain = {
        "about": one.about,
        "kind": one.kind,
        "stake": round(one.stake, 2),
        "doubt": one.doubt,
        "weight": round(one.weight, 2),
        "lines": list(one.entries),
        "claims": [_claim(asked.claims[claim], asked.documents) for claim in one.claims],
    }
    if one.about == "cell":
        cell = asked.entries[one.entries[0]].cell(one.cell)
        others = [{"value": _value(value), "claims": list(claims)} for value, claims in cell.others]
        plain |= {"cell": one.cell, "value": _value(cell.value), "others": others}
    if one.about == "pair":
        reasons = [] if asked.score is None else [_reason(found.feature, found.points, found.why) for found in asked.score.reasons]
        plain |= {"together": one.together, "points": one.points, "threshold": one.threshold, "reasons": reasons}
    return _line(plain)


def _reason(feature: str, points: float, why: str) -> dict[str, Any]:
    return {"feature": feature, "points": None if points == float("-inf") else points, "why": why}


def _claim(claim: Claim, documents: Mapping[str, Document]) -> dict[str, Any]:
    document = documents[claim.document]
    quotes = [to_plain(receipt(claim.id, document, span)) for span in sorted(claim.passages)]
    return {
        "id": claim.id,
        "document": document.id,
        "outlet": document.outlet,
        "published": document.published.isoformat() if document.published else None,
        "confidence": claim.confidence,
        "passages": [{name: quote[name] for name in ("start", "end", "quote")} for quote in quotes],
    }


def problems(found: Iterable[Problem]) -> bytes:
    """Write problems, one a line."""
    return b"".join(_line(to_plain(one)) for one in found)


def _line(value: Any) -> bytes:  # noqa: ANN401 - whatever JSON can hold
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
