"""The six words as JSON: exact (money as a string), stable (the same value gives the same text), and read back to an equal value."""

import json
from collections.abc import Hashable, Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from depositary.errors import DepositaryError
from depositary.kinds import Commitment, DateMention, Event, Statement
from depositary.model import Amount, Claim, Entry, Item, Relation, Settled, Span, Step, Sum, When

T = TypeVar("T")

PAYLOADS: dict[str, type] = {"commitment": Commitment, "event": Event, "statement": Statement, "date": DateMention}
# What may stand in a cell of an entry besides words, numbers and lists; its name is written beside it under this key.
CELL_TYPES: dict[str, type] = {kind.__name__: kind for kind in (Amount, Item, Sum, When, Span)}
# What is written field by field; pydantic writes everything else to the same effect, only slower.
FLAT = frozenset({*PAYLOADS.values(), *CELL_TYPES.values(), Step, Relation})
TYPE_KEY = "type"


def dump(value: object) -> str:
    """Write a Document, Claim, Entry, Problem, Ruling or any other dataclass of `model` and `kinds` as one line of JSON."""
    return json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def load(type_: type[T], text: str) -> T:
    """Read a value of that type back; DepositaryError where the JSON is of another shape."""
    try:
        if type_ is Claim:
            return cast(T, _claim(json.loads(text)))
        if type_ is Entry:
            return cast(T, _entry(json.loads(text)))
        return cast(T, _adapter(cast(Hashable, type_)).validate_json(text))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DepositaryError(
            f"this is no {type_.__name__} as JSON ({_reason(error)}); it was damaged or made by another version"
        ) from error


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_context=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'all of it'}: {first['msg']}"
    return str(error).splitlines()[0]


def to_plain(value: object) -> Any:  # noqa: ANN401 - JSON is untyped
    """Return a value as what JSON knows: dicts, lists, strings, numbers."""
    if isinstance(value, Claim):
        return _plain_claim(value)
    if isinstance(value, Entry):
        rest = {name: _plain(getattr(value, name)) for name in _names(Entry) if name != "cells"}
        return rest | {"cells": {name: _plain_cell(cell) for name, cell in value.cells}}
    return _plain(value)


@cache
def _adapter(type_: Any) -> TypeAdapter[Any]:  # noqa: ANN401 - pydantic takes any annotation
    return TypeAdapter(type_)


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON is untyped
    kind = type(value)
    if value is None or kind in (str, int, float, bool):
        return value
    if kind in (tuple, list):
        return [_plain(part) for part in cast(Sequence[object], value)]
    if kind is Decimal or kind is date:
        return str(value)
    if kind in FLAT:
        return {name: _plain(getattr(value, name)) for name in _names(cast(Hashable, kind))}
    return _adapter(cast(Hashable, kind)).dump_python(value, mode="json")


@cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - any dataclass
    return tuple(field.name for field in fields(kind))


def _plain_claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "document": claim.document,
        "kind": claim.kind,
        "payload": _plain(claim.payload),
        "passages": _plain(claim.passages),
        "cells": [[name, _plain(span)] for name, span in claim.cells],
        "confidence": claim.confidence,
    }


def _claim(plain: dict[str, Any]) -> Claim:
    return Claim(
        document=plain["document"],
        payload=_adapter(PAYLOADS[plain["kind"]]).validate_python(plain["payload"]),
        passages=tuple(Span(span["start"], span["end"]) for span in plain["passages"]),
        cells=tuple((name, Span(span["start"], span["end"])) for name, span in plain["cells"]),
        confidence=plain["confidence"],
    )


def _plain_cell(cell: Settled[object]) -> dict[str, Any]:
    said = {
        "value": _plain_value(cell.value),
        "claims": list(cell.claims),
        "others": [[_plain_value(value), list(claims)] for value, claims in cell.others],
    }
    return said | ({"ruling": cell.ruling} if cell.ruling else {})


def _plain_value(value: object) -> Any:  # noqa: ANN401 - JSON is untyped
    if isinstance(value, tuple | list):
        return [_plain_value(part) for part in value]
    if type(value).__name__ in CELL_TYPES:
        return {TYPE_KEY: type(value).__name__} | _plain(value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"a cell cannot hold {value!r}")


def _entry(plain: dict[str, Any]) -> Entry:
    history, relations = plain["history"], plain["relations"]
    return Entry(
        id=plain["id"],
        kind=plain["kind"],
        caption=plain["caption"],
        cells=tuple((name, _cell(cell)) for name, cell in plain["cells"].items()),
        claims=tuple(plain["claims"]),
        history=_adapter(tuple[Step, ...]).validate_python(history) if history else (),
        relations=_adapter(tuple[Relation, ...]).validate_python(relations) if relations else (),
        outlets=tuple(plain["outlets"]),
        origins=plain["origins"],
    )


def _cell(plain: dict[str, Any]) -> Settled[object]:
    return Settled(
        value=_value(plain["value"]),
        claims=tuple(plain["claims"]),
        others=tuple((_value(value), tuple(claims)) for value, claims in plain["others"]),
        ruling=plain.get("ruling", ""),
    )


def _value(plain: Any) -> object:  # noqa: ANN401 - JSON is untyped
    if isinstance(plain, list):
        return tuple(_value(part) for part in plain)
    if isinstance(plain, dict):
        named = dict(plain)
        return _adapter(CELL_TYPES[named.pop(TYPE_KEY)]).validate_python(named)
    return plain
