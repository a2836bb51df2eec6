"""A teacher of names: a small sentence encoder, fine-tuned on the gold names, that labels plain text.

It is slower and larger than what ships, and knows more words; the component that ships learns from its labels.
The encoder reads lower case only, so the case of each word is added to its input.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

Window = tuple[list[str], list[str]]
Encoded = tuple[list[int], list[int], list[int]]
Labelled = tuple[list[tuple[int, int, str]], set[int]]

LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG", "B-PLACE", "I-PLACE"]
QUOTES = str.maketrans("‘’“”—–", "''\"\"--")
OPEN, SHUT = 101, 102
CASES, EDGE = 8, 7
LONGEST = 140
BATCH, RATE, HEAD_RATE, WARMUP = 32, 2e-4, 1e-3, 60


def case_of(word: str) -> int:
    """Return the case of a word as a small number: lower, title, upper, other, no letter, digits, one capital."""
    if word.isdigit():
        return 5
    if not any(letter.isalpha() for letter in word):
        return 4
    if word.islower():
        return 0
    if word.isupper():
        return 2 if len(word) > 1 else 6
    return 1 if word[:1].isupper() and word[1:].islower() else 3


class Pieces:
    """The encoder's tokenizer, one word at a time, with what it has cut already."""

    def __init__(self, folder: Path) -> None:
        self.cutter = AutoTokenizer.from_pretrained(str(folder))
        self.known: dict[str, list[int]] = {}

    def cut(self, word: str) -> list[int]:
        """Return the pieces of a word, twelve at most."""
        if word not in self.known:
            found = self.cutter.convert_tokens_to_ids(self.cutter.tokenize(word.translate(QUOTES)))
            self.known[word] = (found or [self.cutter.unk_token_id])[:12]
        return self.known[word]

    def encode(self, words: list[str]) -> Encoded:
        """Return the pieces of a window, the case of each, and where each word begins."""
        pieces, cases, first = [OPEN], [EDGE], []
        for word in words:
            cut = self.cut(word)
            if len(pieces) + len(cut) >= LONGEST:
                break
            first.append(len(pieces))
            pieces += cut
            cases += [case_of(word)] * len(cut)
        return [*pieces, SHUT], [*cases, EDGE], first


def build(folder: Path) -> nn.ModuleDict:
    """Return the encoder with an embedding of case and a layer over the labels; its word pieces stay as they are."""
    encoder = AutoModel.from_pretrained(str(folder), attention_probs_dropout_prob=0.0, hidden_dropout_prob=0.0)
    encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    wide = encoder.config.hidden_size
    case = nn.Embedding(CASES, wide)
    nn.init.normal_(case.weight, std=0.01)
    return nn.ModuleDict({"encoder": encoder, "case": case, "drop": nn.Dropout(0.1), "out": nn.Linear(wide, len(LABELS))})


def scores(model: nn.ModuleDict, batch: list[Encoded]) -> Any:  # noqa: ANN401
    """Return the scores of every label for every piece of a batch."""
    longest = max(len(pieces) for pieces, _, _ in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    cases = torch.full((len(batch), longest), EDGE)
    mask = torch.zeros_like(ids)
    for row, (pieces, case, _) in enumerate(batch):
        ids[row, : len(pieces)] = torch.tensor(pieces)
        cases[row, : len(case)] = torch.tensor(case)
        mask[row, : len(pieces)] = 1
    with torch.autocast("cpu", dtype=torch.bfloat16):
        seen = model["drop"](model["encoder"].embeddings.word_embeddings(ids) + model["case"](cases))
        read = model["encoder"](inputs_embeds=seen, attention_mask=mask).last_hidden_state
        return model["out"](model["drop"](read)).float()


def _batches(encoded: list[tuple[Encoded, list[str]]], chance: random.Random) -> Iterator[list[tuple[Encoded, list[str]]]]:
    """Yield batches of windows of about the same length, in random order."""
    chance.shuffle(encoded)
    for start in range(0, len(encoded), BATCH * 50):
        part = sorted(encoded[start : start + BATCH * 50], key=lambda one: len(one[0][0]))
        cut = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
        chance.shuffle(cut)
        yield from cut


def _targets(batch: list[tuple[Encoded, list[str]]], longest: int) -> Any:  # noqa: ANN401
    """Return the number of the label at the first piece of each word, and -100 elsewhere."""
    wanted = torch.full((len(batch), longest), -100)
    for row, ((_, _, first), tags) in enumerate(batch):
        wanted[row, first] = torch.tensor([LABELS.index(tag) for tag in tags[: len(first)]])
    return wanted


def fine_tune(folder: Path, rounds: list[list[Window]], out: Path) -> None:
    """Fine-tune the encoder on rounds of labelled windows and write its weights."""
    torch.manual_seed(3)
    chance = random.Random(3)
    model, pieces = build(folder), Pieces(folder)
    learned = [weight for name, weight in model.named_parameters() if name.startswith("encoder.") and weight.requires_grad]
    head = [weight for name, weight in model.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": learned, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    last = sum(len(part) for part in rounds) // BATCH
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / WARMUP) * max(0.02, 1 - step / last))
    model.train()
    for part in rounds:
        for batch in _batches([(pieces.encode(words), tags) for words, tags in part], chance):
            got = scores(model, [one for one, _ in batch])
            loss = nn.functional.cross_entropy(got.view(-1, len(LABELS)), _targets(batch, got.shape[1]).view(-1))
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad(set_to_none=True)
    torch.save(model.state_dict(), out)


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """Return the names in a row of tags."""
    found: list[tuple[int, int, str]] = []
    start, kind = 0, ""
    for index, tag in enumerate([*tags, "O"]):
        if kind and (tag == "O" or tag[0] == "B" or tag[2:] != kind):
            found.append((start, index, kind))
            kind = ""
        if tag != "O" and not kind:
            start, kind = index, tag[2:]
    return found


def label(folder: Path, weights: Path, windows: list[list[str]], sure: float) -> list[Labelled]:
    """Return the names in each window, and the words that the teacher is not sure of."""
    model, pieces = build(folder), Pieces(folder)
    model.load_state_dict(torch.load(weights))
    model.eval()
    encoded = [pieces.encode(words) for words in windows]
    order = sorted(range(len(windows)), key=lambda index: len(encoded[index][0]))
    found: list[Labelled] = [([], set())] * len(windows)
    with torch.inference_mode():
        for start in range(0, len(order), 2 * BATCH):
            some = order[start : start + 2 * BATCH]
            chances = scores(model, [encoded[index] for index in some]).softmax(-1)
            for row, index in enumerate(some):
                best, which = chances[row][encoded[index][2]].max(-1)
                doubtful = {word for word, chance in enumerate(best.tolist()) if chance < sure}
                doubtful |= set(range(len(best), len(windows[index])))
                found[index] = (spans([LABELS[number] for number in which.tolist()]), doubtful)
    return found


def alone(folder: Path, words: list[str]) -> np.ndarray:
    """Return the encoder's own vector of each word, read alone and pooled over its pieces."""
    encoder = AutoModel.from_pretrained(str(folder)).eval()
    pieces = Pieces(folder)
    own = pieces.cutter.get_vocab()
    by_length: dict[int, list[int]] = defaultdict(list)
    cut = [[own[word]] if word in own else pieces.cut(word)[:10] for word in words]
    for index, found in enumerate(cut):
        by_length[len(found)].append(index)
    vectors = np.zeros((len(words), encoder.config.hidden_size), dtype="f")
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        for indices in by_length.values():
            for start in range(0, len(indices), 512):
                some = indices[start : start + 512]
                read = encoder(torch.tensor([[OPEN, *cut[index], SHUT] for index in some])).last_hidden_state
                pooled = read.float()[:, 1:-1].mean(1)
                vectors[some] = (pooled / pooled.norm(dim=1, keepdim=True)).numpy()
    return vectors
