"""The names component that ships: the first training's weights with more features, taught on by gold and silver.

The parse stays frozen. Its tags are read by the component, so they are predicted on the training text too.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from thinc.api import Adam, Model, fix_random_seed, warmup_linear

from depositary.nlp.features import WORD_TABLE
from training.convert import NAME_ROUNDS, TREEBANKS, raw_and_gold

CONFIG = Path(__file__).parent / "features.cfg"
KEPT = ["TAG", "POS", "ENT_IOB", "ENT_TYPE", "SPACY"]
SEED = 7
WORDS = 1500
EVERY = 500
DROPOUT = 0.2
WARMUP = 250
SAME = ("hashembed", "static_vectors", "layernorm", "linear", "precomputable_affine")

Dev = dict[str, list[tuple[Doc, Doc]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """One training: how long, how fast, how often the silver is mixed in, which rounds of the gold are read."""

    steps: int
    planned: int
    rate: float
    silver: int
    rounds: tuple[int, ...] = (0, 1, 2, 3, 4, 5)
    seed: int = SEED


STAGES = (
    Stage(steps=2000, planned=2200, rate=0.0007, silver=0),
    Stage(steps=2500, planned=2500, rate=0.0009, silver=3),
    Stage(steps=850, planned=850, rate=0.0008, silver=3, rounds=(0, 1, 4, 5), seed=23),
    Stage(steps=500, planned=750, rate=0.0009, silver=3, rounds=(0, 1), seed=31),
)


def tag_gold(work: Path, tagger: Language) -> Path:
    """Write the training text of the names with the tags that the pipeline predicts, and return its path."""
    out = work / "names.tagged.spacy"
    gold = list(DocBin().from_disk(work / "names.train.spacy").get_docs(tagger.vocab))
    bare = (Doc(tagger.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc]) for doc in gold)
    kept = DocBin(attrs=KEPT, store_user_data=False)
    for doc, found in zip(gold, tagger.pipe(bare, batch_size=256), strict=True):
        found.set_ents([Span(found, e.start, e.end, label=e.label_) for e in doc.ents])
        kept.add(found)
    kept.to_disk(out)
    return out


def _layers(model: Model[Any, Any], name: str) -> list[Model[Any, Any]]:
    """Return the layers of a name, in the order of the model."""
    return [layer for layer in model.walk() if layer.name == name]


def add_component(nlp: Language) -> Any:  # noqa: ANN401
    """Add the names component of the present configuration, not trained."""
    return nlp.add_pipe("ner", config=spacy.util.load_config(CONFIG)["ner"])


def fill_table(model: Model[Any, Any], path: Path) -> None:
    """Put the table of word vectors into the component."""
    words = json.loads(path.with_suffix(".json").read_text("utf8"))
    stored = np.load(path)
    for layer in _layers(model, WORD_TABLE):
        layer.attrs.update(words="\n".join(words), table=stored["table"], scale=stored["scale"])


def inherit(old: Model[Any, Any], new: Model[Any, Any]) -> None:
    """Copy what the first training learned; the columns that mix in the new features begin at zero."""
    for name in SAME:
        for theirs, ours in zip(_layers(old, name), _layers(new, name), strict=False):
            for key in theirs.param_names:
                ours.set_param(key, theirs.get_param(key).copy())
    for theirs, ours in zip(_layers(old, "maxout"), _layers(new, "maxout"), strict=True):
        before, after = cast(Any, theirs.get_param("W")), cast(Any, ours.get_param("W")).copy()
        if before.shape == after.shape:
            after = before.copy()
        else:
            vectors = before.shape[0]
            hashed, static = before[:, :, :-vectors], before[:, :, -vectors:]
            at = sum(layer.get_dim("nO") for layer in _layers(new, "hashembed"))
            after[:] = 0
            after[:, :, : hashed.shape[2]] = hashed
            after[:, :, at : at + vectors] = static
        ours.set_param("W", after)
        ours.set_param("b", theirs.get_param("b").copy())


def dev_sets(nlp: Language, data: Path) -> Dev:
    """Return the development documents, read by the pipeline, each with its gold."""
    found: Dev = {}
    for corpus in TREEBANKS:
        pairs = [(text, gold) for _, text, gold in raw_and_gold(nlp.vocab, data, corpus, "dev")]
        found[corpus] = list(zip(nlp.pipe([text for text, _ in pairs]), [gold for _, gold in pairs], strict=True))
    return found


def mean_score(ner: Any, dev: Dev) -> float:  # noqa: ANN401
    """Return the mean over the treebanks of the F score of the names on development text."""
    scores = []
    for pairs in dev.values():
        for doc, _ in pairs:
            doc.set_ents([], default="missing")
        read = list(ner.pipe([doc for doc, _ in pairs], batch_size=16))
        examples = [Example(doc, gold) for doc, (_, gold) in zip(read, pairs, strict=True)]
        scores.append(Scorer.score_spans(examples, "ents")["ents_f"])
    return float(np.mean(scores))


def _read(path: Path, nlp: Language, times: int) -> list[tuple[Doc, Doc]]:
    """Return the documents of a file, without and with their names, so many times."""
    pairs = list(zip(DocBin().from_disk(path).get_docs(nlp.vocab), DocBin().from_disk(path).get_docs(nlp.vocab), strict=True))
    for bare, _ in pairs:
        bare.set_ents([], default="missing")
    return pairs * times


def _batches(pairs: list[tuple[Doc, Doc]], chance: random.Random) -> Iterator[list[Example]]:
    """Yield batches of about so many words for ever, in a new order each time."""
    while True:
        chance.shuffle(pairs)
        batch: list[Example] = []
        for bare, gold in pairs:
            batch.append(Example(bare, gold))
            if sum(len(example.reference) for example in batch) >= WORDS:
                yield batch
                batch = []


def run_stage(ner: Any, stage: Stage, pairs: list[tuple[Doc, Doc]], dev: Dev, out: Path) -> None:  # noqa: ANN401
    """Train for one stage and leave the component at its best averaged weights, which are written too."""
    feed = _batches(pairs, random.Random(stage.seed))
    optimizer = Adam(
        learn_rate=cast(Any, warmup_linear(stage.rate, WARMUP, stage.planned + 300)),
        L2=0.01,
        grad_clip=1.0,
        use_averages=True,
        L2_is_weight_decay=True,
    )
    best = 0.0
    for step in range(1, stage.steps + 1):
        ner.update(next(feed), drop=DROPOUT)
        ner.finish_update(optimizer)
        optimizer.step_schedules()
        if step % EVERY == 0 or step == stage.steps:
            with ner.model.use_params(optimizer.averages):
                score = mean_score(ner, dev)
                print(step, f"{score:.4f}", flush=True)
                if score > best:
                    best = score
                    ner.to_disk(out, exclude=["vocab"])
    ner.from_disk(out, exclude=["vocab"])


def _mix(stage: Stage, gold: list[tuple[Doc, Doc]], silver: Path, nlp: Language) -> list[tuple[Doc, Doc]]:
    """Return the text of a stage: its rounds of the gold, and the silver."""
    each = len(gold) // NAME_ROUNDS
    read = [pair for number in stage.rounds for pair in gold[number * each : (number + 1) * each]]
    return read + _read(silver, nlp, stage.silver)


def teach(data: Path, work: Path, table: Path, silver: Path) -> Path:
    """Train the component that ships on top of the parse and of the first training; return its folder."""
    fix_random_seed(SEED)
    out = work / "student"
    nlp = spacy.load(work / "parse_more" / "model-best")
    dev = dev_sets(nlp, data)
    with nlp.select_pipes(enable=["tok2vec", "tagger", "morphologizer"]):
        gold = _read(tag_gold(work, nlp), nlp, 1)
    ner = add_component(nlp)
    ner.initialize(lambda: [Example(bare, doc) for bare, doc in gold[:: max(1, len(gold) // 400)]], nlp=nlp)
    fill_table(ner.model, table)
    first = spacy.load(work / "names" / "model-best")
    first.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    inherit(cast(Any, first.get_pipe("ner")).model, ner.model)
    for stage in STAGES:
        run_stage(ner, stage, _mix(stage, gold, silver, nlp), dev, out)
    return out
