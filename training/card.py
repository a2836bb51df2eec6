"""The model card's tables of scores, put between two marks of the card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from training.score import lines

OPEN, SHUT = "<!-- scores -->", "<!-- end of scores -->"


def fill(card: Path, result: dict[str, Any]) -> None:
    """Write the scores of the test splits into the model card."""
    text = card.read_text("utf8")
    before, rest = text.split(OPEN, 1)
    after = rest.split(SHUT, 1)[1]
    rows = [*lines(result), "", f"{result['size_mb']} MB on disk; about {result['words_per_second']} words a second on one core."]
    card.write_text(before + OPEN + "\n" + "\n".join(rows) + "\n" + SHUT + after, "utf8")
