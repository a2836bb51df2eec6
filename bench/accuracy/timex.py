"""Scores dates on GUM's time expressions: `python bench/accuracy/timex.py [FILE] [--split test] [--misses]`.

Gold and found expressions are paired where their spans overlap; a value is right when it covers the same days. What the gold bounds
only vaguely (`notBefore`, `notAfter`, half-open ranges, dates of every year) is left out on both sides, and so are `PAST_REF` and its
like, which GUM does not mark. The file holds only sentences with an expression, so precision is that of such sentences.
"""

import argparse
import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

from spacy.language import Language

from depositary.model.when import interval
from depositary.nlp.dates import find_dates
from depositary.nlp.pipeline import load_pipeline

DEFAULT = Path(__file__).resolve().parents[2].parent / "shared" / "dates" / "gum_free_timex.jsonl"
Mark = tuple[int, int, tuple[date, date] | str | None]


def gold_value(timex: dict[str, Any]) -> tuple[date, date] | str | None:
    """Return the days that a gold expression covers, its text where they lie before our era, None where it is only bounded."""
    if when := timex.get("when"):
        return interval(when) or (f"BC{int(when[1:5]):04d}" if when.startswith("-") and when[1:5].isdigit() else None)
    first, last = interval(timex.get("from") or ""), interval(timex.get("to") or "")
    return (first[0], last[1]) if first and last else None


def documents(path: Path, split: str) -> Iterator[tuple[str, date, list[dict[str, Any]]]]:
    """Yield each document of a split with its date and its sentences."""
    rows = [row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()) if row["split"] == split]
    for name, sentences in groupby(rows, key=lambda row: row["doc"]):
        block = list(sentences)
        yield name, date.fromisoformat(block[0]["dateCreated"]), block


def marks(nlp: Language, published: date, sentences: list[dict[str, Any]]) -> tuple[str, list[Mark], list[Mark]]:
    """Return the text of a document's sentences with the gold and the found expressions."""
    text, gold = "", []
    for sentence in sentences:
        gold += [(len(text) + t["start"], len(text) + t["end"], gold_value(t)) for t in sentence["timex"]]
        text += sentence["text"] + "\n"
    found: list[Mark] = [
        (m.span.start, m.span.end, interval(m.when.value) or m.when.value)
        for m in find_dates(nlp(text), published)
        if not m.when.value.endswith("_REF")
    ]
    return text, gold, found


def compare(gold: list[Mark], found: list[Mark]) -> tuple[list[tuple[Mark, Mark | None]], list[Mark]]:
    """Pair gold with found expressions by overlap; return the pairs and what was found beyond them, both without vague gold."""
    pairs, left = [], list(found)
    for mark in gold:
        over = [other for other in left if other[0] < mark[1] and mark[0] < other[1]]
        best = next((other for other in over if other[2] == mark[2]), over[0] if over else None)
        if best is not None:
            left.remove(best)
        pairs.append((mark, best))
    return [(mark, other) for mark, other in pairs if mark[2] is not None], left


def main() -> None:
    """Print precision, recall and F1 of spans and of values."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", nargs="?", type=Path, default=DEFAULT)
    options.add_argument("--split", default="test")
    options.add_argument("--misses", action="store_true")
    given = options.parse_args()
    nlp, totals = load_pipeline(), [0, 0, 0, 0]
    for name, published, sentences in documents(given.file, given.split):
        text, gold, found = marks(nlp, published, sentences)
        pairs, extra = compare(gold, found)
        both = [(mark, other) for mark, other in pairs if other is not None]
        counts = (len(pairs), len(extra) + len(both), len(both), sum(mark[2] == other[2] for mark, other in both))
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        if given.misses:
            report(name, published, text, pairs, extra)
    n_gold, n_found, *levels = totals
    for label, hits in zip(("span", "value"), levels, strict=True):
        precision, recall = hits / max(n_found, 1), hits / max(n_gold, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{given.split} {label:6} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}   gold {n_gold}  found {n_found}")


def report(name: str, published: date, text: str, pairs: list[tuple[Mark, Mark | None]], extra: list[Mark]) -> None:
    """Print the gold that was missed or misplaced and what was found beyond it."""
    for mark, other in pairs:
        if other is None or other[2] != mark[2]:
            context = f"{text[max(0, mark[0] - 30) : mark[0]]}[{text[mark[0] : mark[1]]}]"
            print(f"{name} {published} «{context}» gold {mark[2]} found {other and other[2]}")
    for start, end, value in extra:
        context = f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 20]}"
        print(f"{name} extra «{context}» {value}")


if __name__ == "__main__":
    main()
