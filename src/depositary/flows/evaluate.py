"""Gold to figures: the texts of a gold file are read as if nobody had marked them, and what was read is compared with the marks."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from depositary.errors import DepositaryError
from depositary.flows.collect import collect
from depositary.flows.read import as_codebook, read
from depositary.lang.english.frames import ENGLISH
from depositary.lang.lexicon import Lexicon
from depositary.model import Problem


def load_gold(paths: Iterable[Path]) -> dict[str, dict[str, Any]]:
    """Read gold files as JSON, by document id; DepositaryError where a file is missing or a line is no document."""
    gold: dict[str, dict[str, Any]] = {}
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise DepositaryError(f"{path}: cannot be read as gold: {error}; give a .jsonl file of codebook documents") from error
        for number, line in enumerate(lines, 1):
            if line.strip():
                document = _gold_document(line, f"{path}:{number}")
                gold[document["id"]] = document
    return gold


def _gold_document(line: str, place: str) -> dict[str, Any]:
    try:
        document = json.loads(line)
    except ValueError as error:
        raise DepositaryError(f"{place}: the line is no JSON: {error}; put one codebook document on each line") from error
    if not isinstance(document, dict) or not isinstance(document.get("id"), str):
        raise DepositaryError(f"{place}: the line is no codebook document with an id; see the codebook for its shape")
    return document


def predict(paths: Iterable[Path], lexicon: Lexicon = ENGLISH) -> Iterator[dict[str, Any] | Problem]:
    """Read the texts of gold files, never their marks, and give what was read in the codebook's shape."""
    for outcome in read(collect(map(str, paths)), lexicon):
        yield outcome if isinstance(outcome, Problem) else as_codebook(outcome)
