"""Treebanks and name corpora to DocBins, in pieces of raw text as the reader meets it."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin, Span
from spacy.vocab import Vocab

from training.augment import vary
from training.conllu import Document, Sentence, Word, read_columns, read_file, read_iob
from training.names import Name, gum_names, tag_names

ROUNDS = 4
SEED = 20260
TREEBANKS = {"ewt": "en_ewt-ud", "gum": "gum_free"}
NO_SPACE_BEFORE = {".", ",", ":", ";", "!", "?", ")", "]", "'s", "'", "n't", "'re", "'ve", "%", "''"}
NO_SPACE_AFTER = {"(", "[", "$", "``", "#"}


@dataclass(slots=True)
class Marked:
    """A sentence with its names, ready to be laid out as text."""

    sentence: Sentence
    names: list[Name] = field(default_factory=list)
    parsed: bool = True


def _file(data: Path, corpus: str, split: str) -> Path:
    """Return the CoNLL-U file of a corpus and split."""
    name = TREEBANKS[corpus]
    return data / "treebanks" / (f"{name}-{split}.conllu" if corpus == "ewt" else f"{name}_{split}.conllu")


def marked_documents(data: Path, corpus: str, split: str) -> Iterator[tuple[Document, list[Marked]]]:
    """Yield the documents of a treebank with the names of each sentence."""
    tags: dict[str, list[tuple[str, str]]] = {}
    if corpus == "ewt":
        tags = read_iob(data / "names" / f"en_ewt-ud-{split}.iob2")
    for document in read_file(_file(data, corpus, split)):
        marked = []
        for sentence in document.sentences:
            if corpus == "gum":
                names = gum_names(sentence)
            else:
                names = _uner(sentence, tags.get(sentence.id, []), strip=split == "train")
            marked.append(Marked(sentence, names))
        yield document, marked


def _uner(sentence: Sentence, pairs: list[tuple[str, str]], strip: bool) -> list[Name]:
    """Return the UNER names of a sentence when its words are those of the treebank."""
    if [form for form, _ in pairs] != [word.form for word in sentence.words]:
        return []
    return tag_names(pairs, strip)


def column_documents(data: Path) -> Iterator[list[Marked]]:
    """Yield wikigold and CrossNER politics in runs of sentences, laid out as plain text."""
    files = [data / "names" / "wikigold.conll"]
    files += [data / "names" / f"crossner-politics.{s}.txt" for s in ("train", "dev", "test")]
    run: list[Marked] = []
    for path in files:
        for pairs in read_columns(path):
            sentence = Sentence(id="", words=[_bare(pairs, i) for i in range(len(pairs))])
            run.append(Marked(sentence, tag_names(pairs), parsed=False))
            if len(run) == 4:
                yield run
                run = []
    if run:
        yield run


def _bare(pairs: list[tuple[str, str]], index: int) -> Word:
    """Build a word without annotation, guessing whether a space follows it."""
    form = pairs[index][0]
    following = pairs[index + 1][0] if index + 1 < len(pairs) else ""
    glued = following in NO_SPACE_BEFORE or form in NO_SPACE_AFTER
    form = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(form, form)
    return Word(form, "", "", "", "", 0, "", "", space_after=not glued)


def layout(vocab: Vocab, run: list[Marked], breaks: Iterable[str]) -> Doc:
    """Lay sentences out as one Doc; a break other than "" puts that whitespace token before one."""
    rows: dict[str, list[str]] = {k: [] for k in ("words", "tags", "pos", "morphs", "lemmas", "deps")}
    spaces: list[bool] = []
    heads: list[int] = []
    starts: list[bool] = []
    names: list[Name] = []
    for marked, gap in zip(run, breaks, strict=True):
        if gap and spaces:
            spaces[-1] = gap.startswith(" ")
            white = gap.strip(" ")
            for key, value in zip(rows, (white, "_SP", "SPACE", "", white, "dep"), strict=True):
                rows[key].append(value)
            heads.append(len(heads) - 1)
            spaces.append(False)
            starts.append(False)
        elif spaces:
            spaces[-1] = True
        base = len(spaces)
        for index, word in enumerate(marked.sentence.words):
            _row(rows, word)
            spaces.append(word.space_after)
            heads.append(base + word.head - 1 if word.head else base + index)
            starts.append(index == 0)
        names.extend((base + start, base + end, label) for start, end, label in marked.names)
    return _doc(vocab, rows, spaces, heads, starts, names, all(m.parsed for m in run))


def _row(rows: dict[str, list[str]], word: Word) -> None:
    """Append one word to the columns of a Doc."""
    lemma = word.form.lower() if word.lemma in ("_", "") and word.form != "_" else word.lemma
    dep = "ROOT" if word.deprel == "root" else word.deprel
    values = (word.form, word.xpos.replace("_", "GW"), word.upos, word.feats, lemma, dep)
    for key, value in zip(rows, values, strict=True):
        rows[key].append(value)


def _doc(
    vocab: Vocab,
    rows: dict[str, list[str]],
    spaces: list[bool],
    heads: list[int],
    starts: list[bool],
    names: list[Name],
    parsed: bool,
) -> Doc:
    """Build the Doc, with its parse only where there is one."""
    if not parsed:
        doc = Doc(vocab, words=rows["words"], spaces=spaces)
    else:
        doc = Doc(vocab, spaces=spaces, heads=heads, sent_starts=None, **rows)
    doc.set_ents([Span(doc, start, end, label=label) for start, end, label in names])
    return doc


def pieces(marked: list[Marked], chance: random.Random) -> Iterator[list[Marked]]:
    """Cut a document into runs of one to twenty sentences."""
    start = 0
    while start < len(marked):
        size = chance.choice((1, 2, 3, 5, 8, 12, 20))
        yield marked[start : start + size]
        start += size


def gaps(run: list[Marked], chance: random.Random | None) -> list[str]:
    """Choose what stands before each sentence: a paragraph break, or nothing more than a space."""
    style = "\n\n"
    if chance:
        style = chance.choices(("\n", "\n\n", " \n", " \n\n", ""), (45, 40, 3, 4, 8))[0]
    return [style if m.sentence.opens_paragraph and i else "" for i, m in enumerate(run)]


def training_docs(vocab: Vocab, data: Path, chance: random.Random) -> Iterator[Doc]:
    """Yield one round of varied pieces of both training treebanks."""
    for corpus in TREEBANKS:
        for _, marked in marked_documents(data, corpus, "train"):
            for run in pieces(marked, chance):
                varied = varied_run(run, chance)
                yield layout(vocab, varied, gaps(varied, chance))


def varied_run(run: list[Marked], chance: random.Random) -> list[Marked]:
    """Return the run with the quotes, case and full stops of one style of writing."""
    sentences = vary([marked.sentence for marked in run], chance)
    return [
        replace(m, sentence=s, names=[n for n in m.names if n[1] <= len(s.words)])
        for m, s in zip(run, sentences, strict=True)
    ]


def column_docs(vocab: Vocab, data: Path, chance: random.Random) -> Iterator[Doc]:
    """Yield one round of varied runs of the corpora that have names only."""
    for run in column_documents(data):
        for part in pieces(run, chance):
            varied = varied_run(part, chance)
            yield layout(vocab, varied, ["" for _ in varied])


def whole_docs(vocab: Vocab, data: Path, corpus: str, split: str) -> Iterator[tuple[str, Doc]]:
    """Yield the whole documents of a split, with blank lines between paragraphs, and their genres."""
    for document, marked in marked_documents(data, corpus, split):
        yield document.genre, layout(vocab, marked, gaps(marked, None))


def convert(data: Path, work: Path) -> None:
    """Write the training and development DocBins for the parse and for the names."""
    vocab = spacy.blank("en").vocab
    chance = random.Random(SEED)
    parse, names = DocBin(store_user_data=False), DocBin(store_user_data=False)
    for _ in range(ROUNDS):
        for doc in training_docs(vocab, data, chance):
            parse.add(doc)
            names.add(doc)
        for doc in column_docs(vocab, data, chance):
            names.add(doc)
    parse.to_disk(work / "parse.train.spacy")
    names.to_disk(work / "names.train.spacy")
    dev = DocBin(docs=[doc for corpus in TREEBANKS for _, doc in whole_docs(vocab, data, corpus, "dev")])
    dev.to_disk(work / "dev.spacy")
