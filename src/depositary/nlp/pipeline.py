"""The trained pipeline that ships with the package."""

from functools import cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import compile_suffix_regex

import depositary.nlp.features  # noqa: F401  # the names component is built with its layer

FOLDER = Path(__file__).parent / "english"


@cache
def load_pipeline() -> Language:
    """Load the English pipeline once per process; OSError where the package was installed without it."""
    nlp = spacy.load(FOLDER)
    # Newspapers set dashes as two hyphens, often tight after a word; the dash is no part of the word.
    suffixes = [*(nlp.Defaults.suffixes or []), r"--+"]
    tokenizer: Any = nlp.tokenizer
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    return nlp
