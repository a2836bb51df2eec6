"""The whole way from the data to the shipped pipeline: convert, vectors, train, teach, assemble, score."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path

import spacy

from training.assemble import join, meta_scores, write
from training.card import fill
from training.convert import convert
from training.score import lines, score, size_mb
from training.student import teach
from training.vectors import base_pipeline, train_vectors

HERE = Path(__file__).parent
WORK = HERE / "work"


def run_training(name: str, work: Path, train: Path, **more: Path) -> subprocess.Popen[bytes]:
    """Start one spaCy training in a process of its own and return the process; `more` are further paths of its configuration."""
    overrides = {
        f"paths.{key}": path for key, path in ({"train": train, "dev": work / "dev.spacy", "vectors": work / "base"} | more).items()
    }
    command = [sys.executable, "-m", "spacy", "train", str(HERE / f"{name}.cfg"), "--code", str(HERE / "resume.py")]
    command += ["--output", str(work / name)]
    for key, value in overrides.items():
        command += [f"--{key}", str(value)]
    return subprocess.Popen(command)


def train(work: Path) -> None:
    """Train the parse and the names side by side, one core each."""
    running = [run_training(name, work, work / f"{name}.train.spacy") for name in ("parse", "names")]
    failed = [process.args for process in running if process.wait() != 0]
    if failed:
        raise SystemExit(f"training failed: {failed}")


def learn_parse(data: Path, work: Path) -> None:
    """Teach the parse on gold and silver trees, from where the first training stopped; the teacher needs torch, which is met here only."""
    from training.parse_silver import write_parse_silver

    both = work / "parse.both"
    both.mkdir(exist_ok=True)
    silver = write_parse_silver(data, work, spacy.load(work / "parse" / "model-best", exclude=["trainable_lemmatizer", "morphologizer"]))
    for path in (work / "parse.train.spacy", silver):
        shutil.copy(path, both / path.name)
    if run_training("parse_more", work, both, first=work / "parse" / "model-best").wait() != 0:
        raise SystemExit("training failed: parse_more")


def learn_names(data: Path, work: Path) -> None:
    """Teach the names component on gold and silver; the teacher needs torch, which is met here only."""
    from training.silver import write_silver
    from training.wordtable import write_table

    tagger = spacy.load(work / "parse_more" / "model-best", exclude=["parser", "trainable_lemmatizer"])
    teach(data, work, write_table(data, work), write_silver(data, work, tagger))


def finish(data: Path, work: Path, out: Path) -> None:
    """Assemble the best checkpoints, score them on the test splits and write the pipeline."""
    nlp = join(work / "parse_more" / "model-best", work / "student")
    result = score(nlp, data, "test")
    meta_scores(nlp, result)
    write(nlp, out)
    result["size_mb"] = size_mb(out)
    (HERE / "scores.json").write_text(json.dumps(result, indent=1) + "\n", "utf8")
    fill(HERE / "MODEL_CARD.md", result)
    print("\n".join(lines(result)))


def main() -> None:
    """Run the steps from the command line."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, default=Path("src/depositary/nlp/english"))
    parser.add_argument("--work", type=Path, default=WORK)
    parser.add_argument("--only", choices=("names", "assemble"), help="use what is trained already")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    if options.only is None:
        convert(options.data, options.work)
        base_pipeline(train_vectors(options.data, options.work), options.work)
        train(options.work)
        learn_parse(options.data, options.work)
    if options.only != "assemble":
        learn_names(options.data, options.work)
    finish(options.data, options.work, options.out)


if __name__ == "__main__":
    main()
