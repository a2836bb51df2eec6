"""Floret vectors: subword hashes trained on the plain releases and the treebank text."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import floret
import spacy
from spacy.training.initialize import convert_vectors

from training.conllu import read_file

SIZE = {
    "dim": 96,
    "bucket": 24000,
    "minn": 3,
    "maxn": 5,
    "hashCount": 2,
    "minCount": 5,
    "minCountLabel": 0,
    "epoch": 5,
    "neg": 10,
    "ws": 5,
    "lr": 0.05,
}


def plain_paragraphs(path: Path) -> Iterator[str]:
    """Yield every paragraph of the gzipped JSON lines of plain text."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            yield from (part for part in json.loads(line)["text"].split("\n") if part.strip())


def write_corpus(data: Path, out: Path) -> None:
    """Write one tokenised paragraph a line, from the plain text and the training treebanks."""
    tokenizer = spacy.blank("en").tokenizer
    with out.open("w", encoding="utf8") as target:
        for paragraph in plain_paragraphs(data / "plain" / "wh-briefings.jsonl.gz"):
            words = [token.norm_ for token in tokenizer(paragraph) if not token.is_space]
            target.write(" ".join(words) + "\n")
        for name in ("en_ewt-ud-train", "gum_free_train"):
            for document in read_file(data / "treebanks" / f"{name}.conllu"):
                for sentence in document.sentences:
                    words = [t.norm_ for t in tokenizer(sentence.text) if not t.is_space]
                    target.write(" ".join(words) + "\n")


def train_vectors(data: Path, work: Path) -> Path:
    """Train the floret table, unless it is there already, and return its path."""
    table = work / "vectors.floret"
    if table.exists():
        return table
    corpus = work / "corpus.txt"
    write_corpus(data, corpus)
    model = floret.train_unsupervised(str(corpus), model="cbow", mode="floret", thread=1, verbose=1, **SIZE)
    model.save_floret_vectors(str(table))
    corpus.unlink()
    return table


def base_pipeline(table: Path, work: Path) -> Path:
    """Write an empty English pipeline that carries the floret table, and return its path."""
    base = work / "base"
    nlp = spacy.blank("en")
    convert_vectors(nlp, table, truncate=-1, prune=-1, mode="floret", attr="NORM")
    nlp.to_disk(base)
    return base
