"""Fixtures that every room's tests share."""

from pathlib import Path

import pytest
from spacy.language import Language

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of data that stays outside the repository."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the data folder ../shared is not here")
    return folder


@pytest.fixture(scope="session")
def pipeline() -> Language:
    """The trained pipeline that ships with the package."""
    from depositary.nlp.pipeline import load_pipeline

    return load_pipeline()
