"""Measure the reader on the project's own cases (training/cases): three in four are looked at, every fourth of a file is only scored.

    python bench/accuracy/cases.py [FILE.toml …] [--stories] [--kind KIND] [--misses] [--held-out]

`--misses` lists what is missed, wrong or too much in the cases that are looked at, with their words; `--held-out` prints the figures of the
others alone. Only the kinds of records that a case labels are compared. `--stories` reads the labelled stories (bench/accuracy/pairs) instead,
of which every third and the file unseen.toml are only scored; their commitments alone are labelled in full.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rich.console import Console

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from training.casebook import FOLDER, READ, CaseError, Record, is_held_out, read_case, read_file

from depositary.codec.score import Comparison, compare_all, score
from depositary.export.table import scores as score_table
from depositary.flows.evaluate import predict
from depositary.model import Problem

STORIES = HERE / "pairs"
UNSEEN = "unseen"
# One story in so many, by its place in its file, is only ever scored.
HELD_OUT_STORY = 3
HIDDEN = frozenset({"id", "evidence", "span", "cue", "content"})
out = Console(highlight=False, soft_wrap=True)


def main(argv: list[str]) -> int:
    """Read and score the cases and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, help="case files; all of training/cases by default")
    parser.add_argument("--stories", action="store_true", help="the labelled stories instead of the cases")
    parser.add_argument("--kind", choices=tuple(READ), help="only this kind of record")
    parser.add_argument("--misses", action="store_true", help="list what is wrong in the cases that are looked at")
    parser.add_argument("--held-out", action="store_true", help="only the figures of the cases that are never looked at")
    wish = parser.parse_args(argv)
    looked_at: list[Comparison] = []
    held_out: list[Comparison] = []
    texts: dict[str, str] = {}
    for path in wish.files or sorted((STORIES if wish.stories else FOLDER).glob("*.toml")):
        gold = read_stories(path) if wish.stories else read_gold(path)
        texts |= {name: case["text"] for name, case in gold.items()}
        seen, unseen = compare(gold)
        looked_at += seen
        held_out += unseen
        for name, found in (("", seen), (" held out", unseen)):
            tell_line(path.stem + name, [one for one in found if wish.kind in (None, one.kind)])
    for name, found in (("looked at", looked_at), ("held out", held_out)):
        if not (wish.held_out and found is looked_at):
            out.print(f"\n{name}")
            out.print(score_table(one for one in score(found) if wish.kind in (None, one.kind)))
    if wish.misses:
        tell_misses(texts, (one for one in looked_at if one.verdict != "full" and wish.kind in (None, one.kind)))
    return 0


def read_gold(path: Path) -> dict[str, Record]:
    """Return the cases of a file by id; tell those that are not in due form."""
    gold = {}
    for case in read_file(path):
        if isinstance(case, CaseError):
            out.print(f"left out: {case}", markup=False)
        else:
            gold[case["id"]] = case
    return gold


def read_stories(path: Path) -> dict[str, Record]:
    """Return the stories of a file as cases by id, with their commitments; the id tells the place in the file."""
    gold = {}
    for number, story in enumerate(tomllib.loads(path.read_text("utf8"))["text"]):
        told = [{key: value for key, value in record.items() if key != "thing"} for record in story.get("commitments", [])]
        case = {"text": story["text"].strip("\n"), "outlet": story["outlet"], "published": story["published"], "commitments": told}
        name = f"{path.stem}/{story['id']}-{number}"
        gold[name] = read_case(case, name, None)
    return gold


def is_only_scored(name: str) -> bool:
    """Say whether a case or a story, by its id, is never looked at."""
    stem, told, _ = name.partition("/")
    if not told:
        return is_held_out(name)
    return stem == UNSEEN or int(name.rpartition("-")[2]) % HELD_OUT_STORY == 0


def compare(gold: dict[str, Record]) -> tuple[list[Comparison], list[Comparison]]:
    """Read the texts of cases and compare what was read: the cases that are looked at, and those held out."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "cases.jsonl"
        lines.write_text("".join(json.dumps(case) + "\n" for case in gold.values()), encoding="utf-8")
        predicted = {found["id"]: labelled(found, gold[found["id"]]) for found in predict([lines]) if not isinstance(found, Problem)}
    sides: tuple[list[Comparison], list[Comparison]] = ([], [])
    for one in compare_all(gold, predicted):
        sides[is_only_scored(one.document)].append(one)
    return sides


def labelled(found: dict[str, Any], case: Record) -> dict[str, Any]:
    """Return what was read without the kinds of records that the case does not label."""
    return {key: value for key, value in found.items() if key not in READ or key in case}


def tell_line(name: str, found: list[Comparison]) -> None:
    """Print the two F1 figures of every kind in one line."""
    parts = [f"{one.kind} {one.found.f1:.2f}/{one.full.f1:.2f}" for one in score(found) if one.found.gold]
    out.print(f"{name:<24} {'  '.join(parts)}")


def tell_misses(texts: dict[str, str], wrong: Iterable[Comparison]) -> None:
    """Print each record that is not fully right, gold and read one below the other, with the words that it rests on."""
    shown = ""
    for one in wrong:
        if one.document != shown:
            shown = one.document
            out.print(f"\n{one.document}: {texts[one.document].strip()}", markup=False)
        out.print(f" {one.kind} {one.verdict}", markup=False)
        for word, record in (("gold", one.gold), ("read", one.predicted)):
            if record is not None:
                spans = record.get("evidence") or [record.get("content") or record.get("span")]
                words = " … ".join(texts[one.document][start:end] for start, end in spans)
                kept = {key: value for key, value in record.items() if key not in HIDDEN and value not in (None, [])}
                out.print(f"   {word} {json.dumps(kept, ensure_ascii=False)} «{words}»", markup=False)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
