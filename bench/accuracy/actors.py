"""Measure whom noun phrases name against the sides of the gold's events.

    python bench/accuracy/actors.py [FOLDER] [--misses]

`named` is the share of gold sides (actors and recipients of events) that some token inside the event's evidence stands for, pronouns and
descriptions included. `stray` is the share of codes that subjects and objects inside the evidence stand for and that the gold of the
document names on no side of any record. Every third document of the two news files is only counted, never shown.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from depositary.codec.score import Record
from depositary.model import Capture, Document, Span
from depositary.nlp.reading import Reading, read_document
from depositary.text.reader import read_capture

GOLD = Path(__file__).resolve().parents[2].parent / "shared" / "gold"
NEWS = ("news-aid.jsonl", "news-diplomacy.jsonl")
CORE = frozenset({"nsubj", "nsubj:pass", "obj", "iobj", "obl:agent"})


def documents(folder: Path) -> Iterator[tuple[bool, dict[str, Any], Reading]]:
    """Yield each gold document with what is read in it, and whether it may be looked at."""
    for file in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            capture = Capture(body=line.encode(), source=file.name, media_type="application/vnd.depositary.codebook+json")
            document = read_capture(capture)
            if isinstance(document, Document):
                yield file.name not in NEWS or number % 3 != 2, json.loads(line), read_document(document)


def sides(gold: dict[str, Any]) -> frozenset[str]:
    """Return every actor that the gold of a document names."""
    keys = ("actors", "recipients", "donors")
    named = {
        code for kind in ("events", "commitments") for record in gold.get(kind) or () for key in keys for code in record.get(key) or ()
    }
    said = {record.get(key) or "" for record in gold.get("statements") or () for key in ("speaker", "affiliation")}
    return frozenset(named | said)


def compare(gold: dict[str, Any], reading: Reading) -> Iterator[tuple[str, str, str]]:
    """Yield a verdict (named, unnamed, right, stray), a code and the words of the evidence, for every event of a document."""
    everybody = sides(gold)
    places = [(token, reading.document.offsets.source(Span(token.idx, token.idx + len(token)))) for token in reading.doc]
    for event in gold.get("events") or ():
        tokens = [token for token, at in places if any(start <= at.start and at.end <= end for start, end in spans(event))]
        words = " … ".join(gold["text"][start:end] for start, end in spans(event))
        found = {code for token in tokens for code in reading.actors.codes(token)}
        for code in dict.fromkeys((event.get("actors") or []) + (event.get("recipients") or [])):
            yield "named" if code in found else "unnamed", code, words
        for token in tokens:
            for code in reading.actors.codes(token) if token.dep_ in CORE else ():
                yield "right" if code in everybody else "stray", code, f"[{token.text}] {words}"


def spans(event: Record) -> list[tuple[int, int]]:
    """Return the passages of an event."""
    return [(start, end) for start, end in event["evidence"]]


def main(arguments: list[str]) -> int:
    """Print both shares, for the documents that may be looked at and for the others."""
    folder = Path(next((argument for argument in arguments if not argument.startswith("--")), GOLD))
    counts: Counter[tuple[bool, str]] = Counter()
    for looked, gold, reading in documents(folder):
        for verdict, code, words in compare(gold, reading):
            counts[looked, verdict] += 1
            if looked and "--misses" in arguments and verdict in {"unnamed", "stray"}:
                print(f"{verdict:8} {code:24} {gold['id']}: {words}")
    for looked in (True, False):
        named, stray = counts[looked, "named"], counts[looked, "stray"]
        asked, told = named + counts[looked, "unnamed"], stray + counts[looked, "right"]
        share = f"named {named / max(asked, 1):.3f} of {asked}   stray {stray / max(told, 1):.3f} of {told}"
        print(f"{'looked at' if looked else 'only scored':12} {share}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
