"""The two trained halves to one pipeline, without what only training needs."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import spacy
import srsly
from spacy.language import Language
from spacy.util import compile_infix_regex

from depositary.nlp.features import halve
from training.student import add_component

CAUTION = 0.5
VERSION = "0.1.0"
LICENSE = "CC BY-SA 4.0"
DESCRIPTION = (
    "English news parser and names (PERSON, ORG, PLACE) for Depositary, trained on UD EWT, "
    "the free genres of UD GUM, Universal NER EWT, WikiGold and CrossNER politics."
)
SOURCES = [
    {"name": "Universal Dependencies English EWT", "license": "CC BY-SA 4.0"},
    {"name": "Universal Dependencies English GUM, free genres", "license": "CC BY, CC BY-SA or PD"},
    {"name": "Universal NER English EWT", "license": "CC BY-SA 4.0"},
    {"name": "WikiGold", "license": "CC BY 4.0"},
    {"name": "CrossNER politics", "license": "MIT"},
    {"name": "US government releases and briefings (word vectors, names by a teacher)", "license": "public domain"},
    {"name": "all-MiniLM-L6-v2 (teacher of names, table of words)", "license": "Apache-2.0"},
]


def join(parse: Path, names: Path) -> Language:
    """Return the parsing pipeline with the names component that was trained on top of it."""
    nlp = spacy.load(parse)
    ner = add_component(nlp)
    ner.from_disk(names, exclude=["vocab"])
    halve(ner.model)
    favour_no_name(nlp, CAUTION)
    nlp.meta.update(
        {
            "name": "depositary",
            "version": VERSION,
            "description": DESCRIPTION,
            "license": LICENSE,
            "author": "the Depositary project",
            "sources": SOURCES,
        }
    )
    split_abbreviations(nlp)
    return nlp


def favour_no_name(nlp: Language, amount: float) -> None:
    """Raise the score of "no name" by an amount chosen on the development splits."""
    ner = cast(Any, nlp.get_pipe("ner"))
    count = ner.moves.n_moves
    outside = [ner.moves.get_class_name(index) for index in range(count)].index("O")
    for node in ner.model.walk():
        if node.name == "linear" and node.has_param("b") and node.get_param("b").shape == (count,):
            bias = node.get_param("b").copy()
            bias[outside] += amount
            node.set_param("b", bias)


def split_abbreviations(nlp: Language) -> None:
    """Let the tokenizer split U.S.-led at the hyphen, as the treebanks do."""
    infixes = [*(nlp.Defaults.infixes or ()), r"(?<=[A-Za-z]\.)[-–](?=[A-Za-z])"]
    cast(Any, nlp.tokenizer).infix_finditer = compile_infix_regex(infixes).finditer


def meta_scores(nlp: Language, result: dict[str, Any]) -> None:
    """Put the scores of the test splits into the pipeline's meta data."""
    flat: dict[str, float] = {}
    for corpus in ("ewt", "gum"):
        row = result[corpus]
        flat.update({f"{corpus}_{k}": v for k, v in row.items() if isinstance(v, float)})
    nlp.meta["performance"] = flat


def _hashes(model: Path) -> Iterator[int]:
    """Yield the string hashes that the edit trees of the lemmatizer refer to."""
    stored: dict[str, Any] = srsly.read_msgpack(model / "trainable_lemmatizer" / "trees")
    for tree in stored["trees"]:
        yield from (tree[key] for key in ("orig", "subst") if tree.get(key))


def needed_strings(nlp: Language, model: Path) -> list[str]:
    """Return the strings that the components look up by hash, and no word of the corpora."""
    kept: set[str] = set()
    for name in nlp.pipe_names:
        for label in getattr(nlp.get_pipe(name), "labels", ()):
            kept.add(str(label))
            kept.update(part for part in str(label).replace("|", "=").split("=") if part)
            kept.update(str(label).split("|"))
    for name in ("parser", "ner"):
        kept.update(str(label) for label in getattr(nlp.get_pipe(name), "labels", ()))
    kept.update(nlp.vocab.strings[value] for value in _hashes(model))
    kept.update(text for text in spacy.blank("en").vocab.strings)
    return sorted(text for text in kept if text)


def write(nlp: Language, out: Path, strings: list[str] | None = None) -> None:
    """Write the pipeline beside its place and move it in, so that no reader sees half of it."""
    fresh = out.with_name(out.name + ".new")
    old = out.with_name(out.name + ".old")
    for path in (fresh, old):
        shutil.rmtree(path, ignore_errors=True)
    halve(cast(Any, nlp.get_pipe("ner")).model)
    nlp.to_disk(fresh)
    if strings is None:
        strings = needed_strings(nlp, fresh)
    (fresh / "vocab" / "strings.json").write_text(json.dumps(strings, ensure_ascii=False), "utf8")
    out.parent.mkdir(parents=True, exist_ok=True)
    if out.exists():
        os.rename(out, old)
    os.rename(fresh, out)
    shutil.rmtree(old, ignore_errors=True)
