"""Fixtures that every room's tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings
from spacy.language import Language

# The same cases on every run, so that a change is judged by what it changes; HYPOTHESIS_PROFILE=wide looks further.
settings.register_profile("steady", derandomize=True)
settings.register_profile("wide", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

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
