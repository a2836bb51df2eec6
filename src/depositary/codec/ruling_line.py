"""A ruling as one line of JSON that people can keep, compare and merge as text.

The same ruling always gives the same line; what is empty is left out; the id stands first, so that a line that was changed is noticed.
"""

import json
from dataclasses import fields
from typing import Any

from depositary.codec.values import load, to_plain
from depositary.errors import DepositaryError
from depositary.model import Anchor, Ruling

FIELDS = [field.name for field in fields(Ruling) if field.name != "kept_as"]
AT = [field.name for field in fields(Anchor)]


def write_ruling(ruling: Ruling) -> str:
    """Write a ruling on one line."""
    plain = to_plain(ruling)
    made = {"id": ruling.id} | {name: plain[name] for name in FIELDS if plain[name]}
    if ruling.value is not None:
        made["value"] = ruling.value  # an empty one says that nothing is known
    if ruling.anchors:
        made["anchors"] = [_write_anchor(one) for one in plain["anchors"]]
    return json.dumps(made, ensure_ascii=False)


def _write_anchor(plain: dict[str, Any]) -> dict[str, Any]:
    made = {name: plain[name] for name in AT if plain[name]}
    made["passages"] = [[span["start"], span["end"]] for span in plain["passages"]]
    return made | ({"cells": dict(plain["cells"])} if plain["cells"] else {})


def read_ruling(text: str) -> Ruling:
    """Read a ruling back; DepositaryError says what is wrong with the line."""
    try:
        plain = json.loads(text)
    except ValueError as error:
        raise DepositaryError(f"this is no JSON ({error})") from error
    if not isinstance(plain, dict):
        raise DepositaryError("this is no ruling, which would be an object in braces")
    _refuse_unknown(plain, ["id", *FIELDS], "a ruling")
    said = plain.pop("id", None)
    if "anchors" in plain:
        plain["anchors"] = [_read_anchor(one) for one in _list(plain["anchors"], "anchors")]
    ruling = load(Ruling, json.dumps(plain))
    if said is not None and said != ruling.id:
        raise DepositaryError(
            f"the line was changed: its id is {said}, but what it says has the id {ruling.id}; a ruling is never changed, so leave out "
            "the id to make another of it"
        )
    return ruling


def _read_anchor(plain: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON is untyped
    if not isinstance(plain, dict):
        raise DepositaryError("an anchor is an object in braces")
    _refuse_unknown(plain, AT, "an anchor")
    made = dict(plain)
    spans = [_list(span, "a passage") for span in _list(plain.get("passages"), "passages")]
    made["passages"] = [{"start": span[0], "end": span[1]} if len(span) == 2 else {} for span in spans]
    if "cells" in plain:
        made["cells"] = list(plain["cells"].items()) if isinstance(plain["cells"], dict) else plain["cells"]
    return made


def _list(value: Any, what: str) -> list[Any]:  # noqa: ANN401 - JSON is untyped
    if not isinstance(value, list):
        raise DepositaryError(f"{what} should be a list in brackets")
    return value


def _refuse_unknown(plain: dict[str, Any], known: list[str], what: str) -> None:
    unknown = next((name for name in plain if name not in known), None)
    if unknown is not None:
        raise DepositaryError(f"{what} has no {unknown!r}; it has {', '.join(known)}")
