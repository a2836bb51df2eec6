"""The trained pipeline that ships with the package."""

from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language

FOLDER = Path(__file__).parent / "english"


@cache
def load_pipeline() -> Language:
    """Load the English pipeline once per process; OSError where the package was installed without it."""
    return spacy.load(FOLDER)
