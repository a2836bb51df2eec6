"""Measure who is said to stand where on what, on invented sentences and short stories (bench/accuracy/positions).

    python bench/accuracy/positions.py [FILE.toml …] [--misses] [--check]

A text is read by the real reader, settled, and its positions on the built-in topics are compared with the labels: topic, party and stance must all
be right. Of each file every third case is only scored; `--misses` lists what is missed or too much in the others. `--check` ends with exit status 1
where precision on either side falls below 0.9.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from depositary.flows.read import Read, read_one
from depositary.lang.english.topics import TOPICS
from depositary.model import Capture
from depositary.reconcile import settle
from depositary.reconcile.positions import Position, positions
from depositary.reference.rates import convert
from depositary.text import PLAIN

FOLDER = Path(__file__).resolve().parent / "positions"
HELD_OUT = 3
FLOOR = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What was found in one text, beside its labels: hits, what is too much and what is missed."""

    name: str
    text: str
    held_out: bool
    hits: int
    extra: tuple[Position, ...]
    missed: tuple[list[str], ...]


def main(argv: list[str]) -> int:
    """Read, compare, print, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="case files; all of bench/accuracy/positions by default")
    parser.add_argument("--misses", action="store_true", help="list what is wrong in the cases that are looked at")
    parser.add_argument("--check", action="store_true", help=f"fail where precision is below {FLOOR}")
    wish = parser.parse_args(argv)
    found = [one for path in wish.files or sorted(FOLDER.glob("*.toml")) for one in judge_file(path)]
    if wish.misses:
        tell_misses(one for one in found if not one.held_out and (one.extra or one.missed))
    figures = {
        side: tell(side, [one for one in found if one.held_out == held]) for side, held in (("looked at", False), ("held out", True))
    }
    return int(wish.check and min(figures.values()) < FLOOR)


def judge_file(path: Path) -> Iterator[Judged]:
    """Compare what is found in each case of a file with its labels."""
    for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["case"]):
        yield judge(f"{path.stem}-{number + 1}", case, held_out=number % HELD_OUT == HELD_OUT - 1)


def judge(name: str, case: dict[str, Any], *, held_out: bool) -> Judged:
    """Compare what is found in one text with its labels."""
    found = read_positions(name, case)
    extra = tuple(one for one in found if not any(is_meant(label, one) for label in case["stands"]))
    missed = tuple(label for label in case["stands"] if not any(is_meant(label, one) for one in found))
    hits = len(case["stands"]) - len(missed)
    return Judged(name=name, text=" ".join(case["text"].split()), held_out=held_out, hits=hits, extra=extra, missed=missed)


def read_positions(name: str, case: dict[str, Any]) -> tuple[Position, ...]:
    """Return the positions that a text tells, each party's latest stance."""
    capture = Capture(body=case["text"].encode(), source=name, media_type=PLAIN, outlet="wire.example", published=case["published"])
    outcome = read_one(capture)
    if not isinstance(outcome, Read):
        raise SystemExit(f"{name}: {outcome}")
    documents = {outcome.document.id: outcome.document}
    entries = settle(outcome.claims, documents, convert)
    return positions(entries, {claim.id: claim for claim in outcome.claims}, documents, TOPICS)


def is_meant(label: list[str], found: Position) -> bool:
    """Say whether a position is the one that a label means; a label may allow several parties or stances, with strokes between."""
    topic, parties, stances = label
    return found.topic == topic and found.party in parties.split("/") and found.stance in stances.split("/")


def tell(side: str, found: list[Judged]) -> float:
    """Print precision and recall of some cases, and return the precision."""
    hits, extra, missed = sum(one.hits for one in found), sum(len(one.extra) for one in found), sum(len(one.missed) for one in found)
    precision, recall = hits / max(1, hits + extra), hits / max(1, hits + missed)
    print(
        f"{side:<10} {len(found):>4} texts   precision {precision:.3f}   recall {recall:.3f}   right {hits}   too much {extra}   missed {missed}"
    )
    return precision


def tell_misses(found: Iterable[Judged]) -> None:
    """Print each text with what is wrong in it."""
    for one in found:
        print(f"\n{one.name}: {one.text}")
        for label in one.missed:
            print(f"  missed    {', '.join(label)}")
        for position in one.extra:
            print(f"  too much  {position.topic}, {position.party}, {position.stance}")
    print()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
