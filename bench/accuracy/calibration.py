"""What a claim's confidence is worth: how many of the claims said to be so sure are right.

    python bench/accuracy/calibration.py [PATH] [--fit]

PATH is a folder of gold files (../shared/gold by default). A claim counts as right when the gold has it (core for commitments, found for
the other kinds). `--fit` prints, for each kind, the table that extract/calibration.py holds: fitted on every second document of the gold;
the figures that are printed for the others are then a fair measure.
"""

import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from rich.console import Console
from rich.table import Table

from depositary.codec import to_codebook
from depositary.codec.score import KINDS, pairs
from depositary.flows.collect import collect
from depositary.flows.evaluate import load_gold
from depositary.flows.read import read
from depositary.model import Problem

GOLD = Path(__file__).resolve().parents[3] / "shared" / "gold"
NAMES = {"commitments": "commitment", "events": "event", "statements": "statement", "dates": "date"}
BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
Judged = tuple[str, bool, float, bool]
out = Console(highlight=False, soft_wrap=True)


def judged(files: Iterable[Path]) -> Iterator[Judged]:
    """Yield for every claim its kind, whether its document is of the fitting half, its confidence, and whether the gold has it."""
    for file in files:
        gold = load_gold([file])
        for number, outcome in enumerate(read(collect([str(file)]))):
            if isinstance(outcome, Problem):
                continue
            for plural, kind in NAMES.items():
                claims = [claim for claim in outcome.claims if claim.kind == kind]
                # Offsets map to the gold's own text one claim at a time, so that each record keeps its claim.
                records = [to_codebook(outcome.document, [claim], outcome.document.text)[plural][0] for claim in claims]
                hits = {j for _, j in pairs(gold[outcome.document.id].get(plural) or [], records, KINDS[plural][0])}
                yield from ((kind, number % 2 == 0, claim.confidence, j in hits) for j, claim in enumerate(claims))


def table(rows: list[Judged]) -> Table:
    """Lay out, kind by kind, how many of the claims in each band of confidence are right."""
    shown = Table("Kind", "Said to be", "Claims", "Right", box=None, pad_edge=False)
    for kind in NAMES.values():
        for low, high in pairwise(BINS):
            found = [right for name, _, sure, right in rows if name == kind and low <= sure < high]
            if found:
                shown.add_row(kind, f"{low:.1f} to {min(high, 1.0):.1f}", str(len(found)), f"{sum(found) / len(found):.2f}")
    return shown


def main(argv: list[str]) -> int:
    """Print the table for all documents and, with --fit, what a fit on half of them would say."""
    folder = next((Path(arg) for arg in argv if not arg.startswith("-")), GOLD)
    if not folder.is_dir():
        out.print(f"No gold to measure on: {folder} is not here. Nothing was measured.")
        return 0
    rows = list(judged(sorted(folder.glob("*.jsonl"))))
    out.print(table([row for row in rows if not row[1]] if "--fit" in argv else rows))
    if "--fit" in argv:
        for kind in NAMES.values():
            points = sorted((sure, right) for name, fitting, sure, right in rows if name == kind and fitting)
            out.print(kind, fitted(points))
    return 0


def fitted(points: list[tuple[float, bool]], least: int = 25) -> list[tuple[float, float]]:
    """Pool neighbours until the share that is right rises with the confidence (isotonic regression, at least `least` claims a step)."""
    blocks: list[list[float]] = []
    for sure, right in points:
        blocks.append([sure, 1.0, float(right)])
        while len(blocks) > 1 and (blocks[-2][1] < least or blocks[-2][2] / blocks[-2][1] >= blocks[-1][2] / blocks[-1][1]):
            last = blocks.pop()
            blocks[-1] = [last[0], blocks[-1][1] + last[1], blocks[-1][2] + last[2]]
    if len(blocks) > 1 and blocks[-1][1] < least:
        last = blocks.pop()
        blocks[-1] = [last[0], blocks[-1][1] + last[1], blocks[-1][2] + last[2]]
    return [(round(sure, 2), round(hits / count, 2)) for sure, count, hits in blocks]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
