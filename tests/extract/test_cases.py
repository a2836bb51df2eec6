"""The reader on the project's own labelled cases: no manner of writing may fall below what it reached, held-out cases included.

Single cases are not asserted: many are hard on purpose. `python bench/accuracy/cases.py --misses` shows which are read wrong.
"""

import pytest
from bench.accuracy.cases import compare, read_gold
from training.casebook import FOLDER

from depositary.codec.score import score

# The least found F1 and full F1 of each kind of record, over all cases of a file.
FLOORS = {
    "clauses": {"events": (0.50, 0.30)},
    "conflict": {"events": (0.50, 0.30), "statements": (0.65, 0.55), "dates": (0.93, 0.87)},
    "diplomacy": {"events": (0.50, 0.30), "statements": (0.68, 0.58), "dates": (0.95, 0.90)},
    "ministries": {"commitments": (0.55, 0.33), "events": (0.50, 0.30), "statements": (0.70, 0.60), "dates": (0.95, 0.93)},
    "plain": {"commitments": (0.75, 0.60), "events": (0.72, 0.55), "statements": (0.88, 0.84), "dates": (0.96, 0.94)},
    "relief": {"commitments": (0.38, 0.18), "events": (0.45, 0.26), "statements": (0.70, 0.60), "dates": (0.94, 0.86)},
    "voices": {"events": (0.38, 0.22), "statements": (0.74, 0.64), "dates": (0.93, 0.84)},
    "wire": {"commitments": (0.50, 0.30), "events": (0.52, 0.36), "statements": (0.78, 0.68), "dates": (0.96, 0.92)},
}


def test_every_file_has_floors():
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(FLOORS)


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_manner_of_writing_falls_back(name):
    looked_at, held_out = compare(read_gold(FOLDER / f"{name}.toml"))
    reached = {one.kind: (one.found.f1, one.full.f1) for one in score([*looked_at, *held_out])}
    low = {
        kind: (reached[kind], floors)
        for kind, floors in FLOORS[name].items()
        if any(value < floor for value, floor in zip(reached[kind], floors, strict=True))
    }
    assert not low
