"""The lexicon of frames: rows are read as they are written, and every PLOVER type has its words."""

from typing import get_args

import pytest

from depositary.kinds.event import Plover
from depositary.lang.english.frames import FRAMES
from depositary.lang.english.frames_inflection import base_forms
from depositary.lang.frame import Frame, Table


def one(row: str) -> Frame:
    """Read a single row of demands."""
    (frame,) = Table(type="REQUEST", word_class="verb", rows=row, options="absorbs").frames()
    return frame


def test_empty_cells_take_the_defaults_of_the_table() -> None:
    frame = one("demand")
    assert (frame.word, frame.actor, frame.recipient, frame.absorbs, frame.needs) == ("demand", ("subj",), ("obj",), True, ())


def test_a_full_row_is_read_cell_by_cell() -> None:
    frame = one("rule_out | obj:@talks/with:party, !xcomp | poss by | with> obj | negated=AGREE both sure=0.7")
    assert (frame.word, frame.particle) == ("rule", "out")
    assert [(need.alternatives, need.turned) for need in frame.needs] == [
        ((("obj", "@talks"), ("with", "party")), False),
        ((("xcomp", ""),), True),
    ]
    assert (frame.actor, frame.recipient) == (("poss", "by"), ("with>", "obj"))
    assert (frame.negated, frame.both, frame.sure) == ("AGREE", True, 0.7)


@pytest.mark.parametrize(
    ("row", "word"),
    [
        pytest.param("ask | | | | hopes", "hopes", id="an option that nobody knows"),
        pytest.param("ask | | | | future=PLEAD", "PLEAD", id="a type that PLOVER has not"),
        pytest.param("ask | | | | modality=maybe", "maybe", id="a modality that the codebook has not"),
        pytest.param("ask | a | b | c | absorbs | e", "five columns", id="a column too many"),
        pytest.param(" | obj | ", "five columns", id="no word at all"),
    ],
)
def test_a_row_that_cannot_be_read_says_why(row: str, word: str) -> None:
    with pytest.raises(ValueError, match=word):
        one(row)


@pytest.mark.parametrize("kind", get_args(Plover))
def test_every_type_has_verbs_and_nouns(kind: str) -> None:
    classes = {word_class for (_, word_class), frames in FRAMES.items() for frame in frames if frame.type == kind}
    assert {"verb", "noun"} <= classes


@pytest.mark.parametrize(
    ("form", "base"),
    [
        pytest.param("committed", "commit", id="a doubled consonant"),
        pytest.param("struck", "strike", id="an irregular past"),
        pytest.param("announcing", "announce", id="a dropped e"),
        pytest.param("pledges", "pledge", id="a plural"),
        pytest.param("denied", "deny", id="y turned to i"),
        pytest.param("panicked", "panic", id="a k put in"),
    ],
)
def test_base_forms_hold_the_word_of_the_dictionary(form: str, base: str) -> None:
    assert base in base_forms(form)


def test_a_word_with_a_particle_comes_before_the_bare_word() -> None:
    assert FRAMES["rule", "verb"][0].particle == "out"
