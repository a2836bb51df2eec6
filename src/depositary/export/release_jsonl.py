"""Releases, differences and what became of ids as JSON lines for programs."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from depositary.codec import to_plain
from depositary.export import jsonl
from depositary.export.change_words import gone
from depositary.export.fate import Fate
from depositary.model import Cause, Change, Release


def releases(found: Iterable[Release]) -> bytes:
    """Write releases, one a line: the name, when it was made, how many lines it has, and what these rested on."""
    return b"".join(_line(_release(one)) for one in found)


def _release(one: Release) -> dict[str, Any]:
    plain = to_plain(one)
    return {"name": one.name, "made": plain["made"], "lines": one.entries, "documents": len(one.readers), "rulings": plain["rulings"]}


def differences(changes: Iterable[Change]) -> bytes:
    """Write differences, one a line.

    A changed cell has `cell`, `from` and `to`; a line that came has its `cells` and, where it came out of others, `out_of`; a line that was
    merged or split has `into`. `why` lists the causes.
    """
    return b"".join(_line(change(one)) for one in changes)


def change(one: Change) -> dict[str, Any]:
    """Return a difference as JSON knows it."""
    made: dict[str, Any] = {"change": one.type, "id": one.id, "kind": one.kind, "caption": one.caption}
    if one.type == "changed":
        made |= {"cell": one.cell, "from": to_plain(one.before), "to": to_plain(one.after)}
    if one.into or one.type in ("merged", "split"):
        made["into"] = list(one.into)
    if one.type in ("added", "returned"):
        made |= {"out_of": list(one.out_of), "cells": _cells(one.cells)}
    return made | {"why": [_cause(cause) for cause in one.why]}


def _cells(cells: Mapping[str, object]) -> dict[str, Any]:
    return {name: to_plain(value) for name, value in cells.items()}


def _cause(one: Cause) -> dict[str, Any]:
    plain = to_plain(one)
    return {"cause": plain.pop("type")} | {name: value for name, value in plain.items() if value}


def fate(one: Fate) -> bytes:
    """Write what became of an id: the line it leads to as `show` writes it, with the id that was asked for, its state, and what was split off."""
    made: dict[str, Any] = {"asked": one.id, "state": one.state}
    if one.split:
        made["split"] = [to_plain(part) for part in one.split]
    if one.state == "withdrawn":
        made["gone"] = [to_plain(part) | {"why": gone(part)} for part in one.gone]
    return _line((json.loads(jsonl.exhibit(one.exhibit)) if one.exhibit else {}) | made)


def _line(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
