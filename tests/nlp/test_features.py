"""The word features of the names component: pieces of words, their vectors, half precision."""

from typing import Any

import numpy as np
import pytest
import spacy
from thinc.api import Model

from depositary.nlp.features import halve, pieces, short_hash, word_features, word_vector

KNOWN = {"river": 0, "bank": 1, "##bank": 2, "##s": 3}
ATTRS: dict[str, Any] = {"table": np.array([[2, 0], [0, 4], [0, 6], [8, 8]], dtype="i1"), "scale": np.array([0.5, 1.0], dtype="f")}

PIECES = [
    ("a-whole-word", "river", [0]),
    ("two-pieces", "riverbank", [0, 2]),
    ("three-pieces", "riverbanks", [0, 2, 3]),
    ("a-word-begins-without-the-mark", "banks", [1, 3]),
    ("an-unknown-letter", "riverx", []),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("word", "rows"), [row[1:] for row in PIECES], ids=[row[0] for row in PIECES])
def test_words_are_cut_into_their_longest_known_pieces(word: str, rows: list[int]) -> None:
    assert pieces(word, KNOWN) == rows


VECTORS = [
    ("its-own", "bank", [0.0, 4.0]),
    ("mean-of-pieces", "riverbank", [0.5, 3.0]),
    ("zeros-for-the-unknown", "ξ", [0.0, 0.0]),
]


@pytest.mark.parametrize(("word", "vector"), [row[1:] for row in VECTORS], ids=[row[0] for row in VECTORS])
def test_the_vector_of_a_word(word: str, vector: list[float]) -> None:
    assert word_vector(word, KNOWN, ATTRS).tolist() == vector


def _keys() -> Any:
    return np.array([[3, 9], [4, 9]], dtype="uint64")


def test_half_precision_is_widened_at_the_first_use() -> None:
    layer: Model[Any, Any] = short_hash(4, 20, 1)
    layer.initialize()
    before = layer.predict(_keys())
    halve(layer)
    assert layer.layers[0].get_param("E").dtype == "float16"
    after = layer.predict(_keys())
    assert layer.layers[0].get_param("E").dtype == "float32"
    assert np.allclose(before, after, atol=1e-2)
    assert not np.array_equal(before, after)


def test_a_hash_reads_its_own_column() -> None:
    layer: Model[Any, Any] = short_hash(4, 20, 1)
    layer.initialize()
    first, second = layer.predict(_keys())
    assert np.array_equal(first, second)
    other: Model[Any, Any] = short_hash(4, 20, 0)
    other.initialize()
    first, second = other.predict(_keys())
    assert not np.array_equal(first, second)


def test_the_layer_is_written_and_read_with_its_table() -> None:
    nlp = spacy.blank("en")
    nlp.vocab.set_vector("river", np.ones(3, dtype="f"))
    layer = word_features(8, ["NORM", "SHAPE"], [20, 10], [4, 2], 2)
    for node in layer.walk():
        if node.name == "word_table":
            node.attrs.update(ATTRS, words="\n".join(KNOWN))
    docs = [nlp("River banks"), nlp("the Riverbank")]
    layer.initialize(X=docs)
    read = word_features(8, ["NORM", "SHAPE"], [20, 10], [4, 2], 2).from_bytes(layer.to_bytes())
    for mine, theirs in zip(layer.predict(docs), read.predict(docs), strict=True):
        assert mine.shape == (2, 8)
        assert np.allclose(mine, theirs)
