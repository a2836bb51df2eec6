"""Plain text with the names that the teacher is sure of: what the component learns from beside the gold."""

from __future__ import annotations

import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from training.convert import Marked, name_runs, pieces, swapped, varied_run
from training.swap import Swapper, load_lists
from training.teacher import Window, fine_tune, label
from training.wordtable import encoder_folder

WORDS = 450_000
A_DOCUMENT = 4
CAPITALS = 0.06
SURE = 0.6
DOUBTFUL = 0.2
SHARES = (0.0, 0.5, 0.0)
WINDOW = 70
INNER_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][\w.]+")
SHOUTED = re.compile(r"[A-Z]{4,} [A-Z]{4,}")


def shuffled_paragraphs(path: Path, chance: random.Random) -> Iterator[list[str]]:
    """Yield the middle-sized paragraphs of each document, documents and paragraphs in random order."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        documents = [[p.strip() for p in json.loads(line)["text"].split("\n") if 80 < len(p.strip()) < 1500] for line in lines]
    chance.shuffle(documents)
    for paragraphs in documents:
        chance.shuffle(paragraphs)
        yield paragraphs


def rich_paragraphs(data: Path) -> list[str]:
    """Return a few paragraphs with capitals inside them from every document, until there are words enough."""
    seen: set[str] = set()
    chosen: list[str] = []
    count = 0
    for paragraphs in shuffled_paragraphs(data / "plain" / "wh-briefings.jsonl.gz", random.Random(11)):
        taken = 0
        for text in paragraphs:
            words = text.count(" ") + 1
            if text[:60] in seen or len(INNER_CAPITAL.findall(text)) / words < CAPITALS or SHOUTED.search(text):
                continue
            seen.add(text[:60])
            chosen.append(text)
            count += words
            taken += 1
            if taken == A_DOCUMENT:
                break
        if count > WORDS:
            break
    return chosen


def windows(run: list[Marked]) -> Iterator[Window]:
    """Yield runs of sentences with their tags, as long as the teacher reads at once."""
    words: list[str] = []
    tags: list[str] = []
    for marked in run:
        fresh = ["O"] * len(marked.sentence.words)
        for start, end, kind in marked.names:
            fresh[start:end] = ["B-" + kind, *(["I-" + kind] * (end - start - 1))]
        if words and len(words) + len(fresh) > WINDOW:
            yield words, tags
            words, tags = [], []
        words = words + [word.form for word in marked.sentence.words]
        tags = tags + fresh
    if words:
        yield words, tags


def teacher_rounds(data: Path) -> list[list[Window]]:
    """Return rounds of the gold names, one of them with other names put in."""
    chance = random.Random(5)
    runs = list(name_runs(data))
    swapper = Swapper(load_lists(), chance)
    swapper.lists.groups = [
        " ".join(w.form for w in m.sentence.words[s:e]) for run in runs for m in run for s, e, k in m.names if k == "ORG"
    ]
    rounds = []
    for share in SHARES:
        part: list[Window] = []
        for marked in runs:
            for run in pieces(marked, chance):
                varied = varied_run(run, chance)
                part.extend(windows(swapped(varied, swapper) if chance.random() < share else varied))
        rounds.append(part)
    return rounds


def cuts(doc: Doc) -> Iterator[tuple[int, int]]:
    """Yield where a paragraph is cut into windows: at a full stop once there are words enough."""
    start = 0
    for token in doc:
        size = token.i + 1 - start
        if token.i == len(doc) - 1 or size >= WINDOW + 5 or (size >= 25 and token.text in (".", "?", "!")):
            yield start, token.i + 1
            start = token.i + 1


def mark(doc: Doc, names: list[tuple[int, int, str]], doubtful: set[int]) -> None:
    """Put the names on the text that the teacher is sure of; about the other words nothing is said."""
    unsure = [name for name in names if doubtful & set(range(name[0], name[1]))]
    open_words = doubtful.union(*(range(start, end) for start, end, _ in unsure))
    sure = [Span(doc, start, end, label=kind) for start, end, kind in names if not open_words & set(range(start, end))]
    doc.set_ents(sure, missing=[doc[index : index + 1] for index in sorted(open_words)], default="outside")


def write_silver(data: Path, work: Path, tagger: Language) -> Path:
    """Fine-tune the teacher and write the windows it labels, with the tags of the pipeline; return their path."""
    out = work / "silver.spacy"
    if out.exists():
        return out
    folder, weights = encoder_folder(), work / "teacher.pt"
    if not weights.exists():
        fine_tune(folder, teacher_rounds(data), weights)
    parts = [doc[start:end].as_doc() for doc in tagger.pipe(rich_paragraphs(data), batch_size=128) for start, end in cuts(doc)]
    labelled = label(folder, weights, [[token.text for token in part] for part in parts], SURE)
    kept = DocBin(attrs=["TAG", "POS", "ENT_IOB", "ENT_TYPE", "SPACY"], store_user_data=False)
    for part, (names, doubtful) in zip(parts, labelled, strict=True):
        if len(doubtful) <= DOUBTFUL * len(part):
            mark(part, names, doubtful)
            kept.add(part)
    kept.to_disk(out)
    return out
