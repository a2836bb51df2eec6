"""Small learned judgements: a chance out of features that carry weights, kept as readable JSON beside the pipeline.

Principle: rules propose and describe, weights decide between what they propose. A feature is a word or two ("AID|outside&sameactorR"); its weight
was learned from labelled texts by logistic regression (`training/judgements.py`), and features that are not listed weigh nothing.
In doubt the chance is near the half, and the caller leaves things as the rules had them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from math import exp
from pathlib import Path

FOLDER = Path(__file__).parent / "weights"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """A learned judgement: what speaks for it before anything is known, and the weight of each feature."""

    bias: float
    weights: Mapping[str, float]

    def chance(self, features: Iterable[str]) -> float:
        """Return the chance, between 0 and 1, that features speak for."""
        total = self.bias + sum(map(self.weights.get, features, repeat(0.0)))
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))


@cache
def load_weights(name: str) -> Weights:
    """Read the weights of one judgement, once per process; OSError where the package was installed without them."""
    held = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return Weights(bias=held["bias"], weights=held["weights"])
