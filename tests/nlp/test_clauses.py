"""Roles of predicates, on small trees built by hand."""

import pytest
import spacy
from spacy.tokens import Doc, Token

from depositary.nlp import clauses

VOCAB = spacy.blank("en").vocab
UNIVERSAL = {"NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "PRP": "PRON", "IN": "ADP", "TO": "PART", "MD": "AUX", "WDT": "PRON"}


def universal(tag: str, label: str) -> str:
    """Return the universal part of speech of a word."""
    if label.startswith("aux"):
        return "AUX"
    return UNIVERSAL.get(tag, "VERB" if tag.startswith("VB") else "X")


def tree(rows: str) -> Doc:
    """Build a Doc from rows of `word tag dep head [lemma]`, one a line; heads are counted from 0."""
    cells = [row.split() for row in rows.strip().splitlines()]
    tags = [cell[1] for cell in cells]
    return Doc(
        VOCAB,
        words=[cell[0] for cell in cells],
        tags=tags,
        pos=[universal(tag, cell[2]) for tag, cell in zip(tags, cells, strict=True)],
        lemmas=[cell[4] if len(cell) > 4 else cell[0].lower() for cell in cells],
        deps=[cell[2] for cell in cells],
        heads=[int(cell[3]) for cell in cells],
    )


ACTIVE = tree("Norway NNP nsubj 1\nsent VBD ROOT 1\nUkraine NNP iobj 1\njets NNS obj 1")
PASSIVE = tree(
    "Jets NNS nsubj:pass 2\nwere VBD aux:pass 2\nsent VBN ROOT 2\nby IN case 4\nNorway NNP obl:agent 2\nto IN case 6\nKyiv NNP obl 2"
)
CONTROL = tree("Norway NNP nsubj 1\nasked VBD ROOT 1\nSudan NNP obj 1\nto TO mark 4\nwithdraw VB xcomp 1")
PROMISE = tree("Norway NNP nsubj 1\npromised VBD ROOT 1 promise\nSudan NNP obj 1\nto TO mark 4\nwithdraw VB xcomp 1")
SHARED = tree("Norway NNP nsubj 2\nwill MD aux 2\nmeet VB ROOT 2\nSudan NNP obj 2\nand CC cc 5\nleave VB conj 2")
ACCUSED = tree("Norway NNP nsubj 1\naccused VBD ROOT 1\nSudan NNP obj 1\nof IN mark 4\ncheating VBG advcl 1")
RELATIVE = tree("Jets NNS nsubj 5\nwhich WDT obj 3\nNorway NNP nsubj 3\nsent VBD acl:relcl 0\nhave VBP aux 5\narrived VBN ROOT 5")
PARTICIPLE = tree("Jets NNS nsubj 4\nsent VBN acl 0\nby IN case 3\nNorway NNP obl:agent 1\narrived VBD ROOT 4")
NOUN = tree("Norway NNP nmod:poss 2\n's POS case 0\npledge NN ROOT 2\nto TO mark 4\nhelp VB acl 2")
STRAY = tree("Norway NNP compound 2\nsevered VBD amod 2\nties NNS ROOT 2\nwith IN case 4\nSudan NNP nmod 2")


def names(tokens: list[Token]) -> list[str]:
    """Return the words of some tokens."""
    return [token.text for token in tokens]


@pytest.mark.parametrize(
    ("doc", "index", "doers", "done_to"),
    [
        pytest.param(ACTIVE, 1, ["Norway"], ["jets"], id="active"),
        pytest.param(PASSIVE, 2, ["Norway"], ["Jets"], id="passive with its doer"),
        pytest.param(CONTROL, 4, ["Sudan"], [], id="asked lends its object"),
        pytest.param(PROMISE, 4, ["Norway"], [], id="promised lends its subject"),
        pytest.param(SHARED, 5, ["Norway"], [], id="coordinated verbs share a subject"),
        pytest.param(ACCUSED, 4, ["Sudan"], [], id="accused of lends its object"),
        pytest.param(RELATIVE, 3, ["Norway"], ["Jets"], id="relative clause"),
        pytest.param(PARTICIPLE, 1, ["Norway"], ["Jets"], id="participle after a noun"),
        pytest.param(NOUN, 2, ["Norway"], [], id="owner of a noun of action"),
        pytest.param(NOUN, 4, ["Norway"], [], id="infinitive of a noun of action"),
        pytest.param(STRAY, 1, ["Norway"], ["ties"], id="finite verb parsed as a modifier"),
    ],
)
def test_roles(doc: Doc, index: int, doers: list[str], done_to: list[str]) -> None:
    assert (names(clauses.subjects(doc[index])), names(clauses.objects(doc[index]))) == (doers, done_to)


@pytest.mark.parametrize(
    ("doc", "index", "time", "passive"),
    [
        pytest.param(ACTIVE, 1, "past", False, id="past"),
        pytest.param(PASSIVE, 2, "past", True, id="past passive"),
        pytest.param(SHARED, 5, "future", False, id="future by the first verb's auxiliary"),
        pytest.param(CONTROL, 4, "infinitive", False, id="infinitive"),
        pytest.param(RELATIVE, 5, "past", False, id="perfect"),
    ],
)
def test_tense(doc: Doc, index: int, time: str, passive: bool) -> None:
    found = clauses.tense(doc[index])
    assert (found.time, found.passive) == (time, passive)


def test_the_passage_of_a_clause_leaves_the_next_clause_out() -> None:
    span = clauses.clause_span(SHARED[2])
    assert span.of(SHARED.text) == "Norway will meet Sudan"


def test_prepositional_phrases_in_order() -> None:
    assert [(case, noun.text) for case, noun in clauses.obliques(PASSIVE[2])] == [("by", "Norway"), ("to", "Kyiv")]


def test_receivers_of_a_gift() -> None:
    assert names(clauses.indirect_objects(ACTIVE[1])) == ["Ukraine"]


def test_conjuncts_from_either_end() -> None:
    assert names(clauses.conjuncts(SHARED[5])) == names(clauses.conjuncts(SHARED[2])) == ["meet", "leave"]


def test_negation() -> None:
    doc = tree("Norway NNP nsubj 3\ndid VBD aux 3\nnot RB advmod 3\nagree VB ROOT 3")
    assert clauses.is_negated(doc[3])
    assert not clauses.is_negated(ACTIVE[1])
