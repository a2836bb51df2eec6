"""The accuracy bench: reads the gold's texts, scores what was read, and tells which records were gained and lost.

    python bench/accuracy/run.py [PATH] [--only FILE] [--check]

PATH is a folder of gold files or one such file (../shared/gold by default). The figures go to bench/accuracy/results.json with
the state of every record, by document: ids, types and offsets, never words of the texts. Gains and losses are told against the
run that was last committed. `--check` fails where a figure lies below its floor in bench/accuracy/floors.json. `--only FILE` reads
one file of the folder and writes nothing.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import track

from depositary.codec.score import Comparison, Record, compare_all, score
from depositary.export.jsonl import figures
from depositary.export.table import scores as score_table
from depositary.flows.evaluate import load_gold, predict
from depositary.model import Problem

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
GOLD = ROOT.parent / "shared" / "gold"
RESULTS = HERE / "results.json"
FLOORS = HERE / "floors.json"
ORDER = {"missed": 0, "partly": 1, "full": 2}
# Every third document of these files is only ever scored, never looked at while rules are written.
NEWS = ("news-aid.jsonl", "news-diplomacy.jsonl")

Run = dict[str, Any]
out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False)


def main(argv: list[str]) -> int:
    """Run the bench and return the exit status."""
    wish = arguments(argv)
    files = gold_files(wish.path or GOLD, wish.only)
    if not files:
        missing = wish.path or GOLD
        out.print(
            f"No gold to measure on: {missing} {'holds no .jsonl file' if missing.exists() else 'is not here'}. Nothing was measured."
        )
        return 1 if wish.path or wish.only else 0
    run, problems = measure(files)
    tell_scores(run)
    tell_changes(run, committed())
    if not wish.only:
        RESULTS.write_text(json.dumps(run["record"], indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for problem in problems:
        err.print(f"bench: {problem}", markup=False)
    return 1 if wish.check and below_floors(run["record"]["scores"]) else 0


def arguments(argv: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", nargs="?", type=Path, help="folder of gold files, or one such file")
    parser.add_argument("--only", metavar="FILE", help="read only this file of the folder, and write nothing")
    parser.add_argument("--check", action="store_true", help="fail where a figure lies below its floor")
    return parser.parse_args(argv)


def gold_files(path: Path, only: str | None) -> list[Path]:
    """Return the gold files under a path, by name."""
    files = [path] if path.is_file() else sorted(path.glob("*.jsonl"))
    return [file for file in files if only is None or file.name.removesuffix(".jsonl") == only.removesuffix(".jsonl")]


def measure(files: Iterable[Path]) -> tuple[Run, list[Problem]]:
    """Read and score every file; the run holds what is written down, and the comparisons."""
    comparisons: dict[str, list[Comparison]] = {}
    problems: list[Problem] = []
    splits: dict[str, list[Comparison]] = {"news, looked at": [], "news, only scored": []}
    for file in files:
        gold = load_gold([file])
        predicted = {}
        for outcome in track(predict([file]), file.name, total=len(gold), console=err, transient=True, disable=not err.is_terminal):
            if isinstance(outcome, Problem):
                problems.append(outcome)
            else:
                predicted[outcome["id"]] = outcome
        comparisons[file.name] = compare_all(gold, predicted)
        if file.name in NEWS:
            kept = {key for number, key in enumerate(gold) if number % 3 == 2}
            for one in comparisons[file.name]:
                splits["news, only scored" if one.document in kept else "news, looked at"].append(one)
    everything = [one for found in comparisons.values() for one in found]
    record = {
        "scores": scored(everything),
        "splits": {name: scored(found) for name, found in splits.items() if found},
        "files": {name: scored(found) for name, found in comparisons.items()},
        "documents": by_document(everything),
    }
    return {"record": record, "scores": score(everything)}, problems


def scored(comparisons: list[Comparison]) -> dict[str, Any]:
    """Return the figures of every kind of record."""
    return {one.kind: figures(one) for one in score(comparisons)}


def by_document(comparisons: Iterable[Comparison]) -> dict[str, dict[str, dict[str, str]]]:
    """Return the state of every record, by document and kind of record."""
    documents: dict[str, dict[str, dict[str, str]]] = {}
    for one in comparisons:
        documents.setdefault(one.document, {}).setdefault(one.kind, {})[key(one)] = one.verdict
    return documents


def key(one: Comparison) -> str:
    """Name a record without its words: gold ones by id, predicted ones by `+`, both with type and offsets."""
    record: Record = one.gold if one.gold is not None else one.predicted or {}
    place = record.get("content") or record.get("span") or (record.get("evidence") or [[0, 0]])[0]
    name = record.get("id", "") if one.gold is not None else "+"
    return f"{name}{record.get('type', '')}@{place[0]}-{place[1]}"


def committed() -> dict[str, Any] | None:
    """Return the run that was last committed; None where there is none."""
    place = RESULTS.relative_to(ROOT).as_posix()
    try:
        done = subprocess.run(["git", "show", f"HEAD:{place}"], cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return None
    return json.loads(done.stdout) if done.returncode == 0 else None


def tell_scores(run: Run) -> None:
    """Print the figures."""
    out.print(score_table(run["scores"]))
    for name, found in (run["record"]["splits"] | run["record"]["files"]).items():
        parts = []
        for kind, levels in found.items():
            parts.append(
                f"{kind} " + "/".join(f"{level['f1']:.2f}" for level in levels.values() if isinstance(level, dict) and "f1" in level)
            )
        out.print(f"{name:<36} {'  '.join(parts)}")


def tell_changes(run: Run, before: Mapping[str, Any] | None) -> None:
    """Print the records gained and lost since the last committed run, by document."""
    if before is None:
        out.print("\nNo run is committed to compare with.")
        return
    count = {"gained": 0, "lost": 0}
    for document, kinds in run["record"]["documents"].items():
        lines = [line for kind, now in kinds.items() for line in changes(kind, now, before["documents"].get(document, {}).get(kind, {}))]
        for word, _ in lines:
            count[word] += 1
        if lines:
            out.print(f"\n{document}")
            for word, what in lines:
                out.print(f"  {word:<6} {what}", markup=False)
    out.print(f"\nAgainst the last committed run: {count['gained']} gained, {count['lost']} lost.")


def changes(kind: str, now: Mapping[str, str], before: Mapping[str, str]) -> list[tuple[str, str]]:
    """Tell what became better and worse among the records of one kind in one document."""
    lines = []
    for name in sorted({*now, *before}):
        is_, was = now.get(name, "none"), before.get(name, "none")
        if is_ == was:
            continue
        better = ORDER.get(is_, -1) > ORDER.get(was, -1) if "extra" not in (is_, was) else is_ == "none"
        lines.append(("gained" if better else "lost", f"{kind} {name}: {was} → {is_}"))
    return lines


def below_floors(scores: Mapping[str, Any]) -> bool:
    """Tell every figure that lies below its floor; say whether there is one."""
    low = False
    for kind, levels in json.loads(FLOORS.read_text(encoding="utf-8")).items():
        for level, floor in levels.items():
            reached = scores[kind][level]["f1"]
            if reached < floor:
                low = True
                err.print(f"bench: {kind} {level} F1 {reached:.3f} lies below the floor of {floor:.2f}", markup=False)
    return low


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
