"""Positions as JSON lines, each stance with the passages that tell it."""

import json
from collections.abc import Iterable
from typing import Any

from depositary.export.jsonl import Grounds
from depositary.reconcile.positions import Position, Stand
from depositary.reconcile.taken import Taken
from depositary.reference import state_name


def positions(found: Iterable[Position], grounds: Grounds) -> bytes:
    """Write positions, one a line: topic, party, the latest stance, and in the same shape those before it and what others say against it."""
    return b"".join(_line(_position(one, grounds)) for one in found)


def _position(one: Position, grounds: Grounds) -> dict[str, Any]:
    return {
        "topic": one.topic,
        "party": one.party,
        "name": state_name(one.party),
        **_stand(one.stand, grounds),
        "history": [_stand(stand, grounds) for stand in one.history],
        "dissent": [_stand(stand, grounds) for stand in one.dissent],
    }


def _stand(stand: Stand, grounds: Grounds) -> dict[str, Any]:
    """Return one stance: `ending` says that it is on the end of the thing, `first` and `when` are the days on which it was first and last told."""
    return {
        "stance": stand.stance,
        "ending": stand.ending,
        "strength": stand.strength,
        "first": stand.first.isoformat() if stand.first else None,
        "when": stand.when.isoformat() if stand.when else None,
        "via": list(stand.via),
        "outlets": list(stand.outlets),
        "origins": stand.origins,
        "entries": list(stand.entries),
        "receipts": [_receipt(one, grounds) for one in stand.told],
    }


def _receipt(told: Taken, grounds: Grounds) -> dict[str, Any]:
    document = grounds.documents[told.document]
    published = document.published.isoformat() if document.published else None
    place = grounds.place(told.claim, document, told.span)
    return place | {
        "outlet": document.outlet,
        "published": published,
        "when": told.when.isoformat() if told.when else None,
        "via": told.via,
    }


def _line(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
