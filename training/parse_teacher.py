"""A teacher of the parse: the same small sentence encoder, fine-tuned on the gold trees, that parses plain text.

Every word scores every word of its sentence as its head (Dozat & Manning's biaffine attention), and every label between the two.
A sentence is taken as silver only where the best heads form one tree and the teacher is sure of nearly all of them.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import AutoModel

from training.conllu import Sentence, read_file
from training.teacher import CASES, EDGE, Encoded, Pieces

Batch = list[tuple[Encoded, Sentence]]

ARC, REL = 384, 128
DROPOUT = 0.2
TOKENS = 1000
ROUNDS = 10
RATE, HEAD_RATE, WARMUP = 2e-4, 1.5e-3, 200
TREEBANK_FILES = ("en_ewt-ud-{}.conllu", "gum_free_{}.conllu")


@dataclass(frozen=True, kw_only=True, slots=True)
class Tree:
    """What the teacher says of a sentence: heads (1-based, 0 the root), labels and tags of its words, and how sure it is of each."""

    heads: list[int]
    labels: list[str]
    tags: list[str]
    chances: list[float]


class Biaffine(nn.Module):
    """Scores of pairs of words from two projections, with bias terms."""

    def __init__(self, wide: int, size: int, out: int) -> None:
        super().__init__()
        self.head = nn.Sequential(nn.Linear(wide, size), nn.GELU(), nn.Dropout(DROPOUT))
        self.own = nn.Sequential(nn.Linear(wide, size), nn.GELU(), nn.Dropout(DROPOUT))
        self.weight = nn.Parameter(torch.zeros(out, size + 1, size + 1))
        nn.init.normal_(self.weight, std=size**-1.0)

    def forward(self, read: Any) -> Any:  # noqa: ANN401
        """Return scores of shape (batch, out, word, head)."""
        one = torch.ones(*read.shape[:2], 1, dtype=read.dtype)
        own = torch.cat([self.own(read), one], -1)
        head = torch.cat([self.head(read), one], -1)
        return torch.einsum("bxi,oij,byj->boxy", own, self.weight.to(own.dtype), head)


def build(folder: Path, labels: int, tags: int) -> nn.ModuleDict:
    """Return the encoder with an embedding of case and layers over heads, labels and tags."""
    encoder = AutoModel.from_pretrained(str(folder), attention_probs_dropout_prob=0.1, hidden_dropout_prob=0.1)
    encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    wide = encoder.config.hidden_size
    case = nn.Embedding(CASES, wide)
    nn.init.normal_(case.weight, std=0.01)
    return nn.ModuleDict(
        {
            "encoder": encoder,
            "case": case,
            "drop": nn.Dropout(DROPOUT),
            "arc": Biaffine(wide, ARC, 1),
            "label": Biaffine(wide, REL, labels),
            "tag": nn.Linear(wide, tags),
        }
    )


def read_words(model: nn.ModuleDict, batch: list[Encoded]) -> Any:  # noqa: ANN401
    """Return the vectors of the words of a batch, the root first, and which of them are words."""
    longest = max(len(pieces) for pieces, _, _ in batch)
    most = max(len(first) for _, _, first in batch) + 1
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    cases = torch.full((len(batch), longest), EDGE)
    mask = torch.zeros_like(ids)
    places = torch.zeros(len(batch), most, dtype=torch.long)
    words = torch.zeros(len(batch), most, dtype=torch.bool)
    for row, (pieces, case, first) in enumerate(batch):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        cases[row, : len(case)] = torch.tensor(case)
        mask[row, : len(pieces)] = 1
        places[row, 1 : len(first) + 1] = torch.tensor(first)
        words[row, : len(first) + 1] = True
    seen = model["encoder"].embeddings.word_embeddings(ids) + model["case"](cases)
    read = model["encoder"](inputs_embeds=seen, attention_mask=mask).last_hidden_state
    return model["drop"](read.gather(1, places.unsqueeze(-1).expand(-1, -1, read.shape[-1]))), words


def arcs(model: nn.ModuleDict, read: Any, words: Any) -> Any:  # noqa: ANN401
    """Return the scores of the heads of every word; what is no word cannot be one."""
    found = model["arc"](read).squeeze(1).float()
    found = found.masked_fill(~words.unsqueeze(1), -1e4)
    return found.masked_fill(torch.eye(found.shape[1], dtype=torch.bool), -1e4)


def read_treebanks(data: Path, split: str) -> list[Sentence]:
    """Return the sentences of both treebanks."""
    files = [data / "treebanks" / name.format(split) for name in TREEBANK_FILES]
    return [sentence for path in files for document in read_file(path) for sentence in document.sentences]


def _batches(encoded: Batch, chance: random.Random) -> Iterator[Batch]:
    """Yield batches of about so many pieces, of sentences about as long, in random order."""
    chance.shuffle(encoded)
    cut: list[Batch] = []
    for start in range(0, len(encoded), 2000):
        batch: Batch = []
        for one in sorted(encoded[start : start + 2000], key=lambda pair: len(pair[0][0])):
            if batch and len(one[0][0]) * (len(batch) + 1) > TOKENS:
                cut.append(batch)
                batch = []
            batch.append(one)
        cut.append(batch)
    chance.shuffle(cut)
    yield from cut


def _loss(model: nn.ModuleDict, batch: Batch, labels: dict[str, int], tags: dict[str, int]) -> Any:  # noqa: ANN401
    """Return the loss over heads, labels given the gold head, and tags."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        read, words = read_words(model, [one for one, _ in batch])
        found_arcs = arcs(model, read, words)
        found_labels = model["label"](read).float()
        found_tags = model["tag"](read).float()
    size = words.shape[1]
    heads = torch.full((len(batch), size), -100)
    kinds, marks = heads.clone(), heads.clone()
    for row, ((_, _, first), sentence) in enumerate(batch):
        for index, word in enumerate(sentence.words[: len(first)], 1):
            marks[row, index] = tags.get(word.xpos, -100)
            if word.head < size and word.head <= len(first):
                heads[row, index], kinds[row, index] = word.head, labels.get(word.deprel, -100)
    at = heads.clamp(min=0)
    chosen = found_labels.gather(3, at[:, None, :, None].expand(-1, len(labels), -1, 1)).squeeze(3).transpose(1, 2)
    cross = nn.functional.cross_entropy
    return (
        cross(found_arcs.reshape(-1, size), heads.view(-1))
        + cross(chosen.reshape(-1, len(labels)), kinds.view(-1))
        + 0.5 * cross(found_tags.reshape(-1, len(tags)), marks.view(-1))
    )


def _inventory(sentences: list[Sentence], field: str, least: int) -> dict[str, int]:
    """Return a number for each value of a field that is frequent enough."""
    count: dict[str, int] = {}
    for sentence in sentences:
        for word in sentence.words:
            count[getattr(word, field)] = count.get(getattr(word, field), 0) + 1
    return {value: number for number, value in enumerate(sorted(v for v, times in count.items() if times >= least))}


def fine_tune(folder: Path, data: Path, out: Path, rounds: int = ROUNDS) -> None:
    """Fine-tune on the training trees and write weights and inventories; prints the score on development trees after each round."""
    torch.manual_seed(3)
    chance = random.Random(3)
    train, dev = read_treebanks(data, "train"), read_treebanks(data, "dev")
    labels, tags = _inventory(train, "deprel", 20), _inventory(train, "xpos", 10)
    model, pieces = build(folder, len(labels), len(tags)), Pieces(folder)
    learned = [weight for name, weight in model.named_parameters() if name.startswith("encoder.") and weight.requires_grad]
    head = [weight for name, weight in model.named_parameters() if not name.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": learned, "lr": RATE}, {"params": head, "lr": HEAD_RATE}], weight_decay=0.01, fused=True)
    encoded = [(pieces.encode([word.form for word in sentence.words]), sentence) for sentence in train]
    last = rounds * sum(1 for _ in _batches(list(encoded), chance))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / WARMUP) * max(0.02, 1 - step / last))
    out.with_suffix(".json").write_text(json.dumps({"labels": list(labels), "tags": list(tags)}), "utf8")
    for number in range(rounds):
        model.train()
        for batch in _batches(encoded, chance):
            loss = _loss(model, batch, labels, tags)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
        torch.save(model.state_dict(), out)
        print(number + 1, *(f"{part:.4f}" for part in attachment(model, pieces, dev, list(labels), list(tags))), flush=True)


def _is_tree(heads: list[int]) -> bool:
    """Say whether heads form one tree with one root."""
    if heads.count(0) != 1:
        return False
    for start in range(1, len(heads) + 1):
        at, steps = start, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


def parse(model: nn.ModuleDict, pieces: Pieces, sentences: list[list[str]], labels: list[str], tags: list[str]) -> list[Tree | None]:
    """Return the tree of each sentence; None where the best heads form none, or the sentence is too long."""
    model.eval()
    encoded = [pieces.encode(words) for words in sentences]
    found: list[Tree | None] = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda index: len(encoded[index][0]))
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for start in range(0, len(order), 64):
            some = [index for index in order[start : start + 64] if sentences[index]]
            read, words = read_words(model, [encoded[index] for index in some])
            sure, heads = arcs(model, read, words).softmax(-1).max(-1)
            scores = model["label"](read).float().transpose(1, 2)
            marks = model["tag"](read).float().argmax(-1)
            for row, index in enumerate(some):
                count = len(encoded[index][2])
                best = heads[row, 1 : count + 1].tolist()
                if count < len(sentences[index]) or not _is_tree(best):
                    continue
                kinds = scores[row, torch.arange(1, count + 1), :, best].softmax(-1)
                chance, which = kinds.max(-1)
                found[index] = Tree(
                    heads=best,
                    labels=[labels[number] for number in which.tolist()],
                    tags=[tags[number] for number in marks[row, 1 : count + 1].tolist()],
                    chances=(sure[row, 1 : count + 1] * chance).tolist(),
                )
    return found


def attachment(
    model: nn.ModuleDict, pieces: Pieces, gold: list[Sentence], labels: list[str], tags: list[str]
) -> tuple[float, float, float]:
    """Return labelled attachment without punctuation, the share of tags that are right, and the share of sentences that got a tree."""
    right = counted = tagged = words = 0
    trees = parse(model, pieces, [[word.form for word in sentence.words] for sentence in gold], labels, tags)
    for sentence, tree in zip(gold, trees, strict=True):
        if tree is None:
            continue
        for word, head, label, tag in zip(sentence.words, tree.heads, tree.labels, tree.tags, strict=True):
            words += 1
            tagged += word.xpos == tag
            if word.upos != "PUNCT":
                counted += 1
                right += word.head == head and word.deprel == label
    return right / counted, tagged / words, sum(tree is not None for tree in trees) / len(gold)


def load(folder: Path, weights: Path) -> tuple[nn.ModuleDict, list[str], list[str]]:
    """Return the fine-tuned teacher with its labels and tags."""
    held = json.loads(weights.with_suffix(".json").read_text("utf8"))
    model = build(folder, len(held["labels"]), len(held["tags"]))
    model.load_state_dict(torch.load(weights))
    return model, held["labels"], held["tags"]
