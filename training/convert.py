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
from training.swap import Swapper, load_lists, swap

ROUNDS = 4
NAME_ROUNDS = 6
SWAPPED = 0.7
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
            pairs = tags.get(sentence.id, [])
            names = gum_names(sentence) if corpus == "gum" else _uner(sentence, pairs, strip=split == "train")
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
    before = pairs[index - 1][0] if index else ""
    hyphen = following == "-" or (form == "-" and before[-1:].isalpha())
    glued = hyphen or following in NO_SPACE_BEFORE or form in NO_SPACE_AFTER
    form = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}.get(form, form)
    return Word(form, "", "", "", "", 0, "", "", space_after=not glued)


def layout(vocab: Vocab, run: list[Marked], breaks: Iterable[str]) -> Doc:
    """Lay sentences out as one Doc; a break other than "" puts that whitespace token before one."""
    rows: dict[str, list[str]] = {k: [] for k in ("words", "tags", "pos", "morphs", "lemmas", "deps")}
    spaces: list[bool] = []
    heads: list[int] = []
    names: list[Name] = []
    for marked, gap in zip(run, breaks, strict=True):
        if gap and spaces:
            spaces[-1] = gap.startswith(" ")
            white = gap.strip(" ")
            for key, value in zip(rows, (white, "_SP", "SPACE", "", white, "dep"), strict=True):
                rows[key].append(value)
            heads.append(len(heads) - 1)
            spaces.append(False)
        elif spaces:
            spaces[-1] = True
        base = len(spaces)
        for index, word in enumerate(marked.sentence.words):
            _row(rows, word)
            spaces.append(word.space_after)
            heads.append(base + word.head - 1 if word.head else base + index)
        names.extend((base + start, base + end, label) for start, end, label in marked.names)
    return _doc(vocab, rows, spaces, heads, names, all(m.parsed for m in run))


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
    names: list[Name],
    parsed: bool,
) -> Doc:
    """Build the Doc, with its parse only where there is one."""
    if not parsed:
        doc = Doc(vocab, words=rows["words"], spaces=spaces, tags=rows["tags"])
    else:
        doc = Doc(
            vocab,
            words=rows["words"],
            spaces=spaces,
            heads=heads,
            tags=rows["tags"],
            pos=rows["pos"],
            morphs=rows["morphs"],
            lemmas=rows["lemmas"],
            deps=rows["deps"],
        )
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
    return [replace(m, sentence=s, names=[n for n in m.names if n[1] <= len(s.words)]) for m, s in zip(run, sentences, strict=True)]


def whole_docs(vocab: Vocab, data: Path, corpus: str, split: str) -> Iterator[Doc]:
    """Yield the whole documents of a split, with blank lines between paragraphs."""
    for _, marked in marked_documents(data, corpus, split):
        yield layout(vocab, marked, gaps(marked, None))


def raw_and_gold(vocab: Vocab, data: Path, corpus: str, split: str) -> Iterator[tuple[str, str, Doc]]:
    """Yield the genre, the raw text and the gold of each document; the gold has no line breaks."""
    for document, marked in marked_documents(data, corpus, split):
        raw = layout(vocab, marked, gaps(marked, None)).text
        yield document.genre, raw, layout(vocab, marked, ["" for _ in marked])


def name_runs(data: Path) -> Iterator[list[Marked]]:
    """Yield the documents of every training corpus that has names."""
    for corpus in TREEBANKS:
        for _, marked in marked_documents(data, corpus, "train"):
            yield marked
    yield from column_documents(data)


def swapped(run: list[Marked], swapper: Swapper) -> list[Marked]:
    """Return the run with other names in the place of its own."""
    swapper.known.clear()
    fresh = []
    for marked in run:
        words, names = swap(marked.sentence.words, marked.names, swapper)
        sentence = replace(marked.sentence, words=words)
        fresh.append(Marked(sentence, names, parsed=False))
    return fresh


def names_docs(vocab: Vocab, data: Path, chance: random.Random, share: float) -> Iterator[Doc]:
    """Yield one round of varied pieces with names, a share of them with other names put in."""
    swapper = Swapper(load_lists(), chance)
    runs = list(name_runs(data))
    swapper.lists.groups = [
        " ".join(word.form for word in marked.sentence.words[start:end])
        for run in runs
        for marked in run
        for start, end, label in marked.names
        if label == "ORG"
    ]
    for marked in runs:
        for run in pieces(marked, chance):
            varied = varied_run(run, chance)
            if chance.random() < share:
                varied = swapped(varied, swapper)
            yield layout(vocab, varied, gaps(varied, chance))


def convert(data: Path, work: Path) -> None:
    """Write the training and development DocBins for the parse and for the names."""
    vocab = spacy.blank("en").vocab
    chance = random.Random(SEED)
    parse = DocBin(store_user_data=False)
    for _ in range(ROUNDS):
        for doc in training_docs(vocab, data, chance):
            parse.add(doc)
    parse.to_disk(work / "parse.train.spacy")
    dev = [doc for c in TREEBANKS for doc in whole_docs(vocab, data, c, "dev")]
    DocBin(docs=dev).to_disk(work / "dev.spacy")
    convert_names(vocab, data, work)


def convert_names(vocab: Vocab, data: Path, work: Path) -> None:
    """Write the training DocBin for the names."""
    chance = random.Random(SEED)
    names = DocBin(store_user_data=False)
    for number in range(NAME_ROUNDS):
        for doc in names_docs(vocab, data, chance, 0.0 if number < 2 else SWAPPED):
            names.add(doc)
    names.to_disk(work / "names.train.spacy")
