"""The project's own labelled positions are in due form, and what is read from them stays as right as it was."""

import tomllib
from typing import get_args

import pytest
from bench.accuracy.positions import FLOOR, FOLDER, Judged, judge_file

from depositary.lang.english.topics import TOPICS
from depositary.reconcile.stances import Stance

FILES = sorted(FOLDER.glob("*.toml"))
RECALL = 0.85


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_case_is_in_due_form(path):
    known = {topic.name for topic in TOPICS}
    cases = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    assert len(cases) >= 30
    for case in cases:
        assert set(case) == {"published", "text", "stands"}
        for topic, party, stances in case["stands"]:
            assert topic in known, topic
            assert party
            assert set(stances.split("/")) <= set(get_args(Stance)), stances


@pytest.fixture(scope="module")
def judged() -> list[Judged]:
    return [one for path in FILES for one in judge_file(path)]


def test_there_are_cases_without_any_stance(judged: list[Judged]):
    assert sum(not one.hits and not one.missed for one in judged) > 30


def test_hardly_anything_is_wrong_and_most_is_found(judged: list[Judged]):
    hits, extra, missed = sum(one.hits for one in judged), sum(len(one.extra) for one in judged), sum(len(one.missed) for one in judged)
    assert hits / (hits + extra) >= FLOOR
    assert hits / (hits + missed) >= RECALL
