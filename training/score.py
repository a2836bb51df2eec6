"""Scores of a pipeline on whole raw documents of a split, by corpus and by genre."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

import depositary.nlp.features  # noqa: F401  # the pipeline is read with it
from training.convert import TREEBANKS, raw_and_gold

PLAIN = {
    "las": "dep_las",
    "uas": "dep_uas",
    "tag": "tag_acc",
    "pos": "pos_acc",
    "morph": "morph_acc",
    "lemma": "lemma_acc",
    "sentences": "sents_f",
    "names": "ents_f",
    "names_p": "ents_p",
    "names_r": "ents_r",
}


def figures(nlp: Language, pairs: list[tuple[str, Doc]]) -> dict[str, Any]:
    """Return the scores of the pipeline on raw texts, against their gold documents."""
    scores = nlp.evaluate([Example(nlp.make_doc(text), gold) for text, gold in pairs])
    found: dict[str, Any] = {"words": sum(len(gold) for _, gold in pairs)}
    for name, key in PLAIN.items():
        value = scores.get(key)
        found[name] = None if value is None else round(value, 4)
    kinds = scores.get("ents_per_type") or {}
    found["names_by_label"] = {label: round(kinds[label]["f"], 4) for label in sorted(kinds)}
    found["gold_names"] = sum(len(gold.ents) for _, gold in pairs)
    return found


def words_per_second(nlp: Language, texts: list[str]) -> int:
    """Return how many tokens a second the whole pipeline handles on one thread."""
    list(nlp.pipe(texts[:3]))
    began = time.perf_counter()
    count = sum(len(doc) for doc in nlp.pipe(texts))
    return round(count / (time.perf_counter() - began))


def score(nlp: Language, data: Path, split: str) -> dict[str, Any]:
    """Return the scores on a split of each treebank, and of each genre of GUM and EWT."""
    result: dict[str, Any] = {"split": split}
    texts: list[str] = []
    for corpus in TREEBANKS:
        triples = list(raw_and_gold(nlp.vocab, data, corpus, split))
        texts += [text for _, text, _ in triples]
        whole = figures(nlp, [(text, gold) for _, text, gold in triples])
        whole["by_genre"] = {
            genre: figures(nlp, [(text, gold) for g, text, gold in triples if g == genre]) for genre in sorted({g for g, _, _ in triples})
        }
        result[corpus] = whole
    result["words_per_second"] = words_per_second(nlp, texts)
    return result


def size_mb(folder: Path) -> float:
    """Return the size of a folder in megabytes."""
    return round(sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6, 2)


def lines(result: dict[str, Any]) -> list[str]:
    """Return the scores as the rows of a Markdown table."""
    shown = ("las", "uas", "tag", "pos", "lemma", "sentences", "names")
    rows = ["| corpus | words | " + " | ".join(shown) + " |", "| --- " * (len(shown) + 2) + "|"]
    for corpus in TREEBANKS:
        parts = {corpus.upper(): result[corpus]}
        parts.update({f"{corpus.upper()} {g}": v for g, v in result[corpus]["by_genre"].items()})
        for name, row in parts.items():
            cells = [f"{row[key]:.3f}" if row[key] is not None else "–" for key in shown]
            rows.append(f"| {name} | {row['words']} | " + " | ".join(cells) + " |")
    return rows


def main() -> None:
    """Score a pipeline from the command line."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("pipeline", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--split", default="test", choices=("dev", "test"))
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    result = score(spacy.load(options.pipeline), options.data, options.split)
    result["size_mb"] = size_mb(options.pipeline)
    if options.out:
        options.out.write_text(json.dumps(result, indent=1) + "\n", "utf8")
    print("\n".join(lines(result)))
    print(f"{result['words_per_second']} words a second, {result['size_mb']} MB")


if __name__ == "__main__":
    main()
