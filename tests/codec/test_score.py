"""The figures are those of the reference scorer, on any predictions."""

import copy
import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from depositary.codec.score import compare, compare_all, money, score

Documents = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def reference(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_score", shared / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(path: Path) -> Documents:
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return {document["id"]: document for document in documents}


def figures(gold: Documents, predicted: Documents) -> dict[str, Any]:
    """Write our figures in the reference's shape."""
    out: dict[str, Any] = {}
    for one in score(compare_all(gold, predicted)):
        found = (one.found.precision, one.found.recall, one.found.f1)
        full = (one.full.precision, one.full.recall, one.full.f1)
        out[one.kind] = {one.label: found, "full": full, "n": (one.found.gold, one.found.predicted)}
        if one.kind == "commitments":
            accuracy = one.accuracy()
            out[one.kind]["slots"] = {name: accuracy.get(name) for name in ("kind", "status", "date")}
    return out


def spoiled(gold: Documents, seed: int) -> Documents:
    """Make predictions out of gold: drop, double, shift and mix up records, as a bad reader would."""
    chance = random.Random(seed)
    out = copy.deepcopy(gold)
    for document in out.values():
        for kind in ("commitments", "events", "statements", "dates"):
            records = [one for one in document.get(kind, []) if chance.random() > 0.2]
            records += [copy.deepcopy(one) for one in records if chance.random() < 0.1]
            for one in records:
                spoil(one, chance)
            chance.shuffle(records)
            document[kind] = records
    return out


def spoil(record: dict[str, Any], chance: random.Random) -> None:
    shift = chance.choice([0, 0, 3, 40])
    for name in ("span", "content"):
        if name in record:
            record[name] = [record[name][0] + shift, record[name][1] + shift]
    record["evidence"] = [[start + shift, end + shift] for start, end in record.get("evidence", [])]
    if record.get("amount"):
        record["amount"]["value"] *= chance.choice([1, 1, 1.005, 1.02])
    for name, other in (("scope", "total"), ("status", "delivered"), ("date", "2025"), ("modality", "denied"), ("speaker", "Nobody")):
        if name in record and chance.random() < 0.2:
            record[name] = other
    for name in ("donors", "recipients", "actors"):
        if record.get(name) and chance.random() < 0.2:
            record[name] = [*record[name][1:], *chance.choice([[], ["XXX"]])]


@pytest.mark.parametrize("seed", range(5))
def test_figures_are_the_reference_s_on_spoiled_gold(shared: Path, reference: ModuleType, seed: int):
    for path in sorted((shared / "gold").glob("*.jsonl")):
        gold = gold_of(path)
        predicted = spoiled(gold, seed)
        assert figures(gold, predicted) == reference.score(gold, predicted), path.name


def test_figures_are_the_reference_s_on_what_the_reader_says(shared: Path, reference: ModuleType):
    from depositary.flows.evaluate import predict

    path = shared / "gold" / "carney-in-kyiv.jsonl"
    gold = gold_of(path)
    predicted = {one["id"]: one for one in predict([path]) if isinstance(one, dict)}
    assert set(predicted) == set(gold)
    assert figures(gold, predicted) == reference.score(gold, predicted)


def test_gold_against_itself_is_perfect(shared: Path):
    gold = gold_of(shared / "gold" / "us-government.jsonl")
    for one in score(compare_all(gold, gold)):
        assert (one.found.f1, one.full.f1) == (1.0, 1.0), one.kind


def test_a_document_that_was_not_read_counts_as_missed():
    gold = {"a": {"id": "a", "dates": [{"span": [0, 4], "value": "2025"}]}}
    dates = score(compare_all(gold, {}))[-1]
    assert (dates.kind, dates.found.gold, dates.found.predicted, dates.found.recall) == ("dates", 1, 0, 0.0)


def test_every_verdict_is_told_once():
    gold = {
        "id": "a",
        "dates": [{"span": [0, 4], "value": "2025"}, {"span": [9, 13], "value": "2026"}, {"span": [20, 24], "value": "2027"}],
    }
    predicted = {"dates": [{"span": [0, 4], "value": "2025"}, {"span": [9, 13], "value": "2020"}, {"span": [40, 44], "value": "2028"}]}
    assert [one.verdict for one in compare("dates", gold, predicted)] == ["full", "partly", "missed", "extra"]


def test_money_accepts_every_currency_that_is_named():
    amount = {"value": 2, "currency": ["CAD", "USD"], "also": [{"value": 1, "currency": "EUR"}]}
    assert money({"amount": amount}) == [(2, "CAD"), (2, "USD"), (1, "EUR")]
