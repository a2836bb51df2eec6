"""Learn the weights of the small judgements: which candidates are an act's sides, and which acts are recorded.

    python -m training.judgements [--data ../shared] [--write]

They are learned from the project's own cases and from the gold outside its two news files; every fourth case and the news are never
learned from, and their figures are printed beside cross-validated ones. `--write` puts the weights where the reader finds them.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from depositary.codec.score import MUTUAL, jaccard, overlap
from depositary.extract.events import Draft, as_told, told
from depositary.model import Span
from depositary.nlp import sides, weighing
from depositary.nlp.candidates import Scene, Told, candidates, scene_of
from depositary.nlp.matching import Matcher
from depositary.nlp.reading import read_document
from depositary.nlp.sides import chosen, signs
from depositary.nlp.weighing import Weights
from training.casebook import as_document, is_held_out, read_cases

NEWS = ("news-aid", "news-diplomacy")
FOLDS = 5
LEARNED = ("gold", "cases")
STRENGTH = {"actor": 0.05, "recipient": 0.05, "act": 0.1}
SEEN = {"actor": 5, "recipient": 5, "act": 4}
SMALLEST = 0.004

Features = dict[str, set[str]]
Model = dict[str, Weights]


@dataclass(slots=True)
class Example:
    """One act as the rules read it, with its gold event if there is one, and what weighs it under any model."""

    document: str
    split: str
    draft: Draft
    gold: dict[str, Any] | None
    again: bool
    candidates: Features
    signs: Callable[[], set[str]]

    @property
    def is_right(self) -> bool:
        """Say whether the act is a gold event that no surer act tells already."""
        return self.gold is not None and not self.again


def texts(data: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each labelled document with the split that it belongs to."""
    for path in sorted((data / "gold").glob("*.jsonl")):
        for number, line in enumerate(path.read_text("utf8").splitlines()):
            held = "news only scored" if number % 3 == 2 else "news"
            yield (held if path.stem in NEWS else "gold"), json.loads(line)
    for case in read_cases():
        if "events" in case:
            yield ("cases held out" if is_held_out(case["id"]) else "cases"), case


def examples(data: Path) -> list[Example]:
    """Read every labelled document and pair the acts that the rules read with its gold events."""
    found: list[Example] = []
    for split, gold in texts(data):
        reading = read_document(as_document(gold))
        scene = scene_of(reading, Matcher(reading.actors, reading.lexicon))
        drafts = told(reading, scene.matcher)
        strong = [as_told(draft) for draft in drafts if not draft.weak]
        surer = {id(event) for draft in drafts if not draft.weak and (event := paired(draft, gold["events"])) is not None}
        for draft in drafts:
            act = as_told(draft)
            earlier = [one for one in strong if one.token.i < act.token.i]
            later = [one for one in strong if one.token.i > act.token.i]

            weigh = partial(_signs, scene, act, draft.weak, strong)
            gold_event = paired(draft, gold["events"])
            again = draft.weak and id(gold_event) in surer
            found.append(Example(gold["id"], split, draft, gold_event, again, candidates(scene, act, earlier, later), weigh))
    return found


def _signs(scene: Scene, act: Told, weak: bool, strong: Sequence[Told]) -> set[str]:
    """Return the signs of an act under the weights in use."""
    return signs(scene, act, weak, strong, *chosen(scene, act, strong))


def paired(draft: Draft, events: Iterable[dict[str, Any]]) -> dict[str, Any] | None:
    """Return the gold event of a draft's type that its word lies in, or else that its clause touches."""
    word = Span(draft.token.idx, draft.token.idx + len(draft.token))

    def closeness(event: dict[str, Any]) -> int:
        spans = event["evidence"]
        return max(
            overlap((draft.passages[0].start, draft.passages[0].end), one) + 1000 * overlap((word.start, word.end), one) for one in spans
        )

    near = [(closeness(event), -number, event) for number, event in enumerate(events) if event["type"] == draft.event.type]
    best = max(near, key=lambda one: one[:2], default=None)
    return best[2] if best is not None and best[0] > 0 else None


def fit(rows: Sequence[set[str]], right: Sequence[bool], name: str) -> Weights:
    """Fit one logistic regression over the features that are frequent enough."""
    count = Counter(feature for row in rows for feature in row)
    table = DictVectorizer()
    matrix = table.fit_transform([{feature: 1 for feature in row if count[feature] >= SEEN[name]} for row in rows])
    model = LogisticRegression(C=STRENGTH[name], max_iter=3000).fit(matrix, np.array(right))
    pairs = zip(table.feature_names_, model.coef_[0], strict=True)
    return Weights(
        bias=float(model.intercept_[0]), weights={one: round(float(weight), 3) for one, weight in pairs if abs(weight) > SMALLEST}
    )


def learn_sides(found: Sequence[Example]) -> Model:
    """Learn which candidates are actors and which recipients, from the acts that have a gold event."""
    rows: list[set[str]] = []
    actor: list[bool] = []
    recipient: list[bool] = []
    for one in found:
        if one.gold is not None and not _unmet(one):
            for code, features in one.candidates.items():
                rows.append(features)
                actor.append(code in one.gold["actors"])
                recipient.append(code in one.gold["recipients"])
    return {"actor": fit(rows, actor, "actor"), "recipient": fit(rows, recipient, "recipient")}


def _unmet(one: Example) -> bool:
    """Say whether an act was read though its word lacks the company that the rules ask for."""
    return one.draft.match is not None and bool(one.draft.match.unmet)


def use(model: Model) -> None:
    """Let the reader weigh with a model instead of the one that is stored."""
    weighing.load_weights.cache_clear()
    held = dict(model)
    sides.load_weights = held.__getitem__  # type: ignore[assignment]


def folds(found: Sequence[Example]) -> Iterator[tuple[list[Example], list[Example]]]:
    """Yield the examples outside and inside each fold, by documents."""
    documents = sorted({one.document for one in found})
    random.Random(3).shuffle(documents)
    number = {document: place % FOLDS for place, document in enumerate(documents)}
    for fold in range(FOLDS):
        yield [one for one in found if number[one.document] != fold], [one for one in found if number[one.document] == fold]


def full(one: Example, actors: Sequence[str], recipients: Sequence[str]) -> bool:
    """Say whether sides agree with the gold's as the score wants it."""
    gold = one.gold or {}
    if gold["type"] in MUTUAL:
        return jaccard([*gold["actors"], *gold["recipients"]], [*actors, *recipients]) >= 0.5
    return jaccard(gold["actors"], actors) >= 0.5 and jaccard(gold["recipients"], recipients) >= 0.5


def from_candidates(one: Example, model: Model) -> tuple[Sequence[str], Sequence[str]]:
    """Return the sides that a model chooses for an example."""
    chances = {code: (model["actor"].chance(features), model["recipient"].chance(features)) for code, features in one.candidates.items()}
    return sides.pick(as_told(one.draft), chances)


def report(found: Sequence[Example]) -> Model:
    """Print how much the weights bring, by split, and return the model learned from everything that may be learned from."""
    learned = [one for one in found if one.split in LEARNED]
    rows: list[tuple[Example, set[str], bool]] = []
    right: Counter[tuple[str, str]] = Counter()

    def tell(part: Iterable[Example], model: Model, name: str) -> None:
        for one in part:
            if one.gold is not None:
                right[one.split, "n"] += 1
                right[one.split, "rules"] += full(one, one.draft.event.actors, one.draft.event.recipients)
                right[one.split, name] += full(one, *from_candidates(one, model))

    for outside, inside in folds(learned):
        model = learn_sides(outside)
        use(model)
        tell(inside, model, "learned")
        rows += [(one, one.signs(), one.is_right) for one in inside]
    model = learn_sides(learned)
    tell([one for one in found if one.split not in LEARNED], model, "learned")
    for split in dict.fromkeys(one.split for one in found):
        n = right[split, "n"]
        print(f"sides right, {split:<18} rules {right[split, 'rules'] / n:.3f}   learned {right[split, 'learned'] / n:.3f}   of {n}")
    model["act"] = fit([features for _, features, _ in rows], [hit for *_, hit in rows], "act")
    use(model)
    report_acts(found, rows, model)
    return model


def report_acts(found: Sequence[Example], rows: Sequence[tuple[Example, set[str], bool]], model: Model) -> None:
    """Print how many acts stand at some thresholds, and how many of them have a gold event; cross-validated where learned from."""
    out_of_fold: list[tuple[Example, float]] = []
    for outside, inside in folds([one for one, *_ in rows]):
        names = {id(one) for one in outside}
        act = fit([f for one, f, _ in rows if id(one) in names], [hit for one, _, hit in rows if id(one) in names], "act")
        inner = {id(one) for one in inside}
        out_of_fold += [(one, act.chance(features)) for one, features, _ in rows if id(one) in inner]
    out_of_fold += [(one, model["act"].chance(one.signs())) for one in found if one.split not in LEARNED]
    for split in dict.fromkeys(one.split for one in found):
        for weak in (False, True):
            mine = [(one.is_right, chance) for one, chance in out_of_fold if one.split == split and one.draft.weak == weak]
            parts = []
            for least in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6):
                kept = [hit for hit, chance in mine if chance >= least]
                parts.append(f"{least}: {sum(kept)}/{len(kept)}")
            print(f"{split:<18} {'weak' if weak else 'strong':<6} {'  '.join(parts)}")


def write(model: Model) -> None:
    """Write the weights where the reader finds them."""
    weighing.FOLDER.mkdir(exist_ok=True)
    for name, weights in model.items():
        held = {"bias": round(weights.bias, 3), "weights": dict(sorted(weights.weights.items()))}
        (weighing.FOLDER / f"{name}.json").write_text(json.dumps(held, ensure_ascii=False, indent=0) + "\n", "utf8")


def main() -> None:
    """Learn, report, and write where that is wished."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared"))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    model = report(examples(options.data))
    print({name: len(weights.weights) for name, weights in model.items()})
    if options.write:
        write(model)


if __name__ == "__main__":
    main()
