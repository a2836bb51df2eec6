"""One codebook document as JSON: its id, outlet, title, date and text. Its labels are never looked at."""

import json
from datetime import date
from typing import Any

from depositary.errors import UnreadableError
from depositary.text.draft import Draft
from depositary.text.tracing import Traced


def draft(decoded: str) -> Draft:
    """Hand on what the document says of itself."""
    record = _record(decoded)
    return Draft(
        body=Traced(text=record["text"]),
        id=str(record["id"]) if record.get("id") else None,
        title=str(record.get("title") or ""),
        outlet=str(record.get("outlet") or ""),
        url=str(record["url"]) if record.get("url") else None,
        published=_day(record.get("published")),
    )


def text_of(decoded: str) -> str:
    """Return the document's text as it was given."""
    text: str = _record(decoded)["text"]
    return text


def _record(decoded: str) -> dict[str, Any]:
    try:
        record = json.loads(decoded)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(f"the line is no JSON ({error}); put one document on each line") from error
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise UnreadableError("the JSON has no `text`; a codebook document needs at least `id` and `text`")
    if not record["text"].strip():
        raise UnreadableError("its `text` is empty; nothing to read")
    return record


def _day(value: object) -> date | None:
    if not value:
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError as error:
        raise UnreadableError(f"its `published` is no date: {value}; write it as 2025-08-24") from error
