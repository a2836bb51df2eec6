"""CoNLL-U and IOB2 files as plain values: words, sentences, documents with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Word:
    """One syntactic word of a sentence with its annotation."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    misc: str
    space_after: bool = True


@dataclass(slots=True)
class Sentence:
    """One sentence with its words, and whether a paragraph begins with it."""

    id: str
    words: list[Word] = field(default_factory=list)
    opens_paragraph: bool = False
    text: str = ""


@dataclass(slots=True)
class Document:
    """One document of a treebank."""

    id: str
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def genre(self) -> str:
        """Return the genre that the id names: GUM_news_x is news, weblog-x is weblog."""
        if self.id.startswith("GUM_"):
            return self.id.split("_")[1]
        return self.id.split("-")[0]


def _word(columns: list[str]) -> Word:
    """Build a word from the ten columns of a line."""
    return Word(
        form=columns[1],
        lemma=columns[2],
        upos=columns[3],
        xpos=columns[4],
        feats="" if columns[5] == "_" else columns[5],
        head=int(columns[6]),
        deprel=columns[7],
        misc="" if columns[9] == "_" else columns[9],
        space_after="SpaceAfter=No" not in columns[9],
    )


def _add_line(sentence: Sentence, line: str, multi: dict[int, bool]) -> None:
    """Add one token line to the sentence; a multiword range only decides the spacing."""
    columns = line.split("\t")
    if "." in columns[0]:
        return
    if "-" in columns[0]:
        first, last = (int(part) for part in columns[0].split("-"))
        for index in range(first, last):
            multi[index] = False
        multi[last] = "SpaceAfter=No" not in columns[9]
        return
    word = _word(columns)
    index = int(columns[0])
    if index in multi:
        word.space_after = multi[index]
    sentence.words.append(word)


def sentences_of(block: list[str]) -> Sentence:
    """Build one sentence from the lines of its block."""
    sentence = Sentence(id="")
    multi: dict[int, bool] = {}
    for line in block:
        if line.startswith("# sent_id = "):
            sentence.id = line[12:].strip()
        elif line.startswith("# text = "):
            sentence.text = line[9:]
        elif line.startswith(("# newpar", "# newdoc")):
            sentence.opens_paragraph = True
        elif not line.startswith("#"):
            _add_line(sentence, line, multi)
    return sentence


def blocks(path: Path) -> Iterator[list[str]]:
    """Yield the non-empty line blocks of a file."""
    block: list[str] = []
    for line in path.read_text(encoding="utf8").split("\n"):
        if line.strip():
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def read_file(path: Path) -> list[Document]:
    """Read the documents of a CoNLL-U file."""
    documents: list[Document] = []
    for block in blocks(path):
        for line in block:
            if line.startswith("# newdoc id = "):
                documents.append(Document(id=line[14:].strip()))
        documents[-1].sentences.append(sentences_of(block))
    return documents


def read_iob(path: Path) -> dict[str, list[tuple[str, str]]]:
    """Read the UNER file: sentence id to pairs of word and tag."""
    sentences: dict[str, list[tuple[str, str]]] = {}
    for block in blocks(path):
        name = ""
        pairs: list[tuple[str, str]] = []
        for line in block:
            if line.startswith("# sent_id = "):
                name = line[12:].strip()
            elif not line.startswith("#"):
                columns = line.split("\t")
                if len(columns) >= 2:
                    pairs.append((columns[1], columns[2] if len(columns) > 2 else "O"))
        sentences[name] = pairs
    return sentences


def read_columns(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Yield the sentences of a two-column file as pairs of word and tag, split at hyphens."""
    for block in blocks(path):
        pairs: list[tuple[str, str]] = []
        for line in block:
            columns = line.split()
            if len(columns) >= 2:
                pairs.extend(_parts(columns[0], columns[-1]))
        yield pairs


def _parts(form: str, tag: str) -> list[tuple[str, str]]:
    """Split a word at its hyphens; what is lower case after one, as in Oslo-based, is no name."""
    parts = [part for part in re.split(r"(?<=\w)(-)(?=\w)", form) if part]
    if len(parts) == 1 or tag == "O":
        return [(part, tag) for part in parts]
    inside = "I-" + tag[2:]
    if parts[-1].islower() and not parts[0].islower():
        return [(parts[0], tag), *((part, "O") for part in parts[1:])]
    return [(parts[0], tag), *((part, inside) for part in parts[1:])]
