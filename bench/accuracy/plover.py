"""Measure event types and parties against PLOVER's gold standard records (older type names mapped to those of 2021).

A record's type is right if some event of that type was found in its sentence; its parties are found if every state among its sources
and targets stands on some side of the events of that sentence. Usage: python bench/accuracy/plover.py [RECORDS.json] [--misses]
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from depositary.extract.events import extract
from depositary.kinds import Event
from depositary.model import Document
from depositary.nlp.reading import read_document

NEW_NAMES = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
DEFAULT = Path(__file__).resolve().parents[2].parent / "shared" / "events" / "plover-gsr.json"
# Spellings of the old records that are no ISO codes, and states that go by the name of a seat or a territory.
OLD_CODES = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM", "AZER": "AZE", "RWAN": "RWA"}
NO_STATE = re.compile(r"IGO|NGO|IMG|ISM|None|---")


def states(actors: list[dict[str, str]] | str | None) -> set[str]:
    """Return the states that a record's source or target names."""
    codes = {str(actor.get("code", "")) for actor in actors or () if isinstance(actor, dict)}
    return {OLD_CODES.get(code, code) for code in codes if re.fullmatch(r"[A-Z]{3,4}", code) and not NO_STATE.search(code)}


def events_of(record: dict[str, Any]) -> list[Event]:
    """Return the events that are found in a record's sentence."""
    document = Document(id=record["id"], capture="", text=record["text"].strip("{} "))
    return [claim.payload for claim in extract(read_document(document)) if isinstance(claim.payload, Event)]


def main(arguments: list[str]) -> int:
    """Print the shares of records with the right type and with all parties found."""
    path = Path(next((argument for argument in arguments if not argument.startswith("--")), DEFAULT))
    records = [record for record in json.loads(path.read_text(encoding="utf-8")) if record.get("event") != "DOCUMENT"]
    right, whole, asked = 0, 0, 0
    by_type: Counter[tuple[str, bool]] = Counter()
    for record in records:
        kind = NEW_NAMES.get(record["event"], record["event"])
        events = events_of(record)
        hit = any(event.type == kind for event in events)
        wanted = states(record.get("source")) | states(record.get("target"))
        named = {code for event in events for code in event.actors + event.recipients}
        right, whole, asked = right + hit, whole + (bool(wanted) and wanted <= named), asked + bool(wanted)
        by_type[kind, hit] += 1
        if "--misses" in arguments and not (hit and wanted <= named):
            got = "; ".join(f"{e.type} {','.join(e.actors)}>{','.join(e.recipients)} {e.modality}" for e in events)
            verdict, states_words = "side" if hit else "type", ",".join(sorted(wanted))
            print(" | ".join([verdict, kind, str(record.get("eventText")), states_words, got, record["text"][:230]]))
    for kind in sorted({kind for kind, _ in by_type}):
        print(f"{kind:10} {by_type[kind, True]:3} of {by_type[kind, True] + by_type[kind, False]:3}")
    print(f"type right {right / len(records):.3f} of {len(records)}   all parties found {whole / asked:.3f} of {asked}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
