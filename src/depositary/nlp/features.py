"""Word features of the names component: hashed attributes, floret vectors and a table of word vectors.

The table is small (a byte a number) and travels inside the trained component. A word that it lacks is
the mean of its longest known pieces, and nothing where a letter is unknown. In doubt a vector is zero.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
import numpy.typing as npt
from spacy.ml.featureextractor import FeatureExtractor
from spacy.ml.staticvectors import StaticVectors
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.initializers import glorot_uniform_init
from thinc.types import Floats2d, Ints2d, Ragged

Vectors = npt.NDArray[np.float32]

WORD_TABLE = "word_table"
LONGEST = 40
REMEMBERED = 200_000
TABLE_OUT = 64


@dataclass(slots=True)
class Memo:
    """The vectors of the words met so far, by the hash of the word."""

    rows: dict[int, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    vectors: Vectors = field(default_factory=lambda: np.zeros((0, 0), dtype="f"))


def pieces(word: str, known: dict[str, int]) -> list[int]:
    """Return the rows of the longest known pieces that make up a word, none where a part is unknown."""
    found: list[int] = []
    at = 0
    while at < len(word):
        lead = "##" if at else ""
        end = next((end for end in range(len(word), at, -1) if lead + word[at:end] in known), 0)
        if not end:
            return []
        found.append(known[lead + word[at:end]])
        at = end
    return found


def word_vector(word: str, known: dict[str, int], attrs: dict[str, Any]) -> Vectors:
    """Return the vector of a word in lower case: its own, the mean of its pieces, or zeros."""
    table = attrs["table"]
    rows = [known[word]] if word in known else pieces(word[:LONGEST], known)
    return cast(Vectors, table[rows].mean(axis=0) * attrs["scale"] if rows else np.zeros(table.shape[1], dtype="f"))


def _row(key: int, word: str, memo: Memo, attrs: dict[str, Any]) -> int:
    """Return the row of a word in the memo, which grows by it when it is new."""
    row = memo.rows.get(key)
    if row is None:
        row = memo.rows[key] = len(memo.rows)
        if row >= len(memo.vectors):
            memo.vectors = np.concatenate([memo.vectors, np.zeros_like(memo.vectors)])
        memo.vectors[row] = word_vector(word.lower(), memo.known, attrs)
    return row


def _lookup(attrs: dict[str, Any], memo: Memo, docs: list[Doc]) -> Vectors:
    """Return the vectors of all words of the documents, one below the other."""
    if not memo.known:
        memo.known.update({word: row for row, word in enumerate(attrs["words"].split("\n"))})
    if not len(memo.vectors) or len(memo.rows) > REMEMBERED:
        memo.rows.clear()
        memo.vectors = np.zeros((4096, attrs["table"].shape[1]), dtype="f")
    rows = [_row(token.norm, token.norm_, memo, attrs) for doc in docs for token in doc]
    return memo.vectors[rows]


def word_table(out: int, width: int) -> Model[list[Doc], Ragged]:
    """Return the layer that looks words up in the table and projects their vectors."""
    memo = Memo()

    def forward(model: Model[list[Doc], Ragged], docs: list[Doc], is_train: bool) -> tuple[Ragged, Callable[[Ragged], list[Doc]]]:
        found = _lookup(model.attrs, memo, docs)
        weights = cast(Floats2d, model.get_param("W"))
        projected = model.ops.gemm(cast(Floats2d, found), weights, trans2=True)

        def backprop(change: Ragged) -> list[Doc]:
            model.inc_grad("W", model.ops.gemm(cast(Floats2d, change.data), cast(Floats2d, found), trans1=True))
            return []

        return Ragged(projected, model.ops.asarray1i([len(doc) for doc in docs])), backprop

    def init(model: Model[list[Doc], Ragged], X: object = None, Y: object = None) -> None:  # noqa: N803
        model.set_param("W", glorot_uniform_init(model.ops, (out, width)))

    empty = {"words": "", "table": np.zeros((1, width), dtype="i1"), "scale": np.ones(width, dtype="f")}
    return Model(WORD_TABLE, forward, init=init, params={"W": None}, dims={"nO": out, "nM": width}, attrs=empty)


def short_hash(width: int, rows: int, column: int) -> Model[Any, Any]:
    """Return a hash embedding that may be stored in half precision and widens itself at its first use."""
    layer: Model[Any, Any] = HashEmbed(width, rows, seed=8 + column, dropout=0.0)

    def forward(model: Model[Any, Any], keys: Ints2d, is_train: bool) -> tuple[Any, Callable[[Any], Ints2d]]:
        table = layer.get_param("E")
        if table.dtype != "float32":
            layer.set_param("E", cast(Floats2d, table.astype("float32")))
        found, learn = layer(keys[:, column], is_train)

        def backprop(change: Floats2d) -> Ints2d:
            learn(change)
            return cast(Ints2d, model.ops.xp.zeros_like(keys))

        return found, backprop

    def init(model: Model[Any, Any], X: object = None, Y: object = None) -> None:  # noqa: N803
        layer.initialize()

    return Model("short_hash", forward, init=init, layers=[layer], dims={"nO": width, "nI": None})


def word_features(width: int, attrs: list[str], rows: list[int], widths: list[int], table_width: int) -> Model[Any, Any]:
    """Return the embedding layer: hashes of the attributes, floret vectors, the table, and one layer over all."""
    shapes = zip(widths, rows, strict=True)
    hashes = [short_hash(wide, many, column) for column, (wide, many) in enumerate(shapes)]
    hashed: Model[Any, Any] = chain(FeatureExtractor(list(attrs)), list2ragged(), with_array(concatenate(*hashes)))
    every: Model[Any, Any] = concatenate(hashed, StaticVectors(width, dropout=0.0), word_table(TABLE_OUT, table_width))
    mixed = Maxout(width, sum(widths) + width + TABLE_OUT, nP=3, dropout=0.0, normalize=True)
    return chain(every, with_array(mixed), ragged2list())


registry.architectures("depositary.WordFeatures.v1", func=word_features)


def halve(model: Model[Any, Any]) -> None:
    """Put the hash embeddings of a model into half precision, to be written."""
    for layer in model.walk():
        if layer.name == "short_hash":
            inner = layer.layers[0]
            inner.set_param("E", cast(Floats2d, inner.get_param("E").astype("float16")))
