"""Plain text with the trees that the teacher is sure of: what the parse learns from beside the gold.

The text is the government's plain releases, the sentences of the name corpora, and the project's own cases. A run of sentences that all have a
tree is one piece, so that the student learns where sentences end too; the sentences are those of the pipeline that was trained on the gold.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from training.casebook import read_cases
from training.convert import column_documents, layout
from training.parse_teacher import Tree, fine_tune, load, parse
from training.silver import shuffled_paragraphs
from training.teacher import Pieces
from training.wordtable import encoder_folder

WORDS = 700_000
A_DOCUMENT = 3
# A tree is kept where the teacher gives each of its arcs this chance on average, and none of them less than the other.
SURE, LEAST = 0.93, 0.3


def paragraphs(data: Path) -> Iterator[str]:
    """Yield plain paragraphs, a few of each release, until there are words enough."""
    seen: set[str] = set()
    count = 0
    for document in shuffled_paragraphs(data / "plain" / "wh-briefings.jsonl.gz", random.Random(19)):
        fresh = [text for text in document if text[:60] not in seen][:A_DOCUMENT]
        for text in fresh:
            seen.add(text[:60])
            count += text.count(" ") + 1
            yield " ".join(text.split())
        if count > WORDS:
            return


def other_texts(nlp: Language, data: Path) -> Iterator[str]:
    """Yield the sentences of the name corpora, laid out as text, and the paragraphs of the project's own cases."""
    for run in column_documents(data):
        yield layout(nlp.vocab, run, [""] * len(run)).text
    for case in read_cases(held_out=False):
        yield from (part.strip() for part in case["text"].split("\n") if part.strip())


def _is_sure(tree: Tree | None) -> bool:
    return tree is not None and min(tree.chances) >= LEAST and sum(tree.chances) / len(tree.chances) >= SURE


def _piece(doc: Doc, run: list[tuple[Span, Tree]]) -> Doc:
    """Return a run of sentences with their trees and tags as a Doc of its own."""
    words = [token for sentence, _ in run for token in sentence]
    heads: list[int] = []
    for _, tree in run:
        base = len(heads)
        heads += [base + (head - 1 if head else index) for index, head in enumerate(tree.heads)]
    return Doc(
        doc.vocab,
        words=[token.text for token in words],
        spaces=[bool(token.whitespace_) for token in words],
        heads=heads,
        deps=["ROOT" if label == "root" else label for _, tree in run for label in tree.labels],
        tags=[tag for _, tree in run for tag in tree.tags],
    )


def pieces(doc: Doc, trees: Iterable[Tree | None]) -> Iterator[Doc]:
    """Yield the longest runs of sentences that the teacher is sure of."""
    run: list[tuple[Span, Tree]] = []
    for sentence, tree in zip(doc.sents, trees, strict=True):
        if tree is not None and _is_sure(tree):
            run.append((sentence, tree))
        elif run:
            yield _piece(doc, run)
            run = []
    if run:
        yield _piece(doc, run)


def write_parse_silver(data: Path, work: Path, nlp: Language) -> Path:
    """Let the teacher parse the texts, write the pieces it is sure of, and return their path."""
    out = work / "parse.silver.spacy"
    if out.exists():
        return out
    folder, weights = encoder_folder(), work / "parse_teacher.pt"
    if not weights.exists():
        fine_tune(folder, data, weights)
    model, labels, tags = load(folder, weights)
    docs = list(nlp.pipe(chain(paragraphs(data), other_texts(nlp, data)), batch_size=256))
    sentences = [[token.text for token in sentence] for doc in docs for sentence in doc.sents]
    trees = iter(parse(model, Pieces(folder), sentences, labels, tags))
    kept = DocBin(attrs=["TAG", "HEAD", "DEP", "SENT_START", "SPACY"], store_user_data=False)
    count = 0
    for doc in docs:
        for piece in pieces(doc, [next(trees) for _ in doc.sents]):
            kept.add(piece)
            count += len(piece)
    print(f"silver: {len(kept)} pieces, {count} words of {sum(len(doc) for doc in docs)}", flush=True)
    kept.to_disk(out)
    return out
