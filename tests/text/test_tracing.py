"""Repairs never lose the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositary.model import Span
from depositary.text.tracing import Edit, Traced

CASES = [
    ("nothing to do", "abc", [], "abc", [(0, 3, "abc")]),
    ("a break put in", "peaceOne", [Edit(5, 5, "\n\n")], "peace\n\nOne", [(0, 5, "peace"), (7, 10, "One"), (0, 10, "peaceOne")]),
    ("letters taken out", "gu\u00adar", [Edit(2, 3)], "guar", [(0, 4, "gu\u00adar"), (0, 2, "gu"), (2, 4, "ar")]),
    ("a letter for a letter", "a\u00a0b", [Edit(1, 2, " ")], "a b", [(0, 3, "a\u00a0b"), (1, 2, "\u00a0")]),
    ("a longer writing", "R&amp;D", [Edit(1, 6, "&")], "R&D", [(0, 3, "R&amp;D"), (0, 1, "R"), (2, 3, "D")]),
    ("the end taken out", "story cbc.ca", [Edit(5, 12)], "story", [(0, 5, "story")]),
    ("the head taken out", "By A story", [Edit(0, 5)], "story", [(0, 5, "story"), (0, 1, "s")]),
]


@pytest.mark.parametrize(("text", "edits", "cleaned", "spans"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_spans_lead_back(text, edits, cleaned, spans):
    traced = Traced(text=text).edited(edits)
    assert traced.text == cleaned
    for start, end, source in spans:
        assert traced.offsets.source(Span(start, end)).of(text) == source


def test_overlapping_edits_are_refused():
    with pytest.raises(ValueError, match="overlaps"):
        Traced(text="abcdef").edited([Edit(0, 3), Edit(2, 4)])


@st.composite
def texts_with_rounds_of_edits(draw):
    text = draw(st.text(alphabet="abcXYZ \n", min_size=1, max_size=40))
    return text, draw(
        st.lists(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 3), st.sampled_from(["", "\n\n"])), max_size=4), max_size=3)
    )


@given(texts_with_rounds_of_edits())
def test_every_letter_that_is_kept_leads_to_itself(case):
    """A number is written on each letter; after any rounds of cutting and putting in, the map gives the number back."""
    text, rounds = case
    traced = Traced(text=text)
    numbers: list[int | None] = list(range(len(text)))
    for proposed in rounds:
        edits, read = [], 0
        for start, length, words in sorted(proposed):
            end = min(start + (0 if words else length), len(traced.text))
            if read <= start <= len(traced.text) and end >= start:
                edits.append(Edit(start, end, words))
                read = end + 1
        for edit in reversed(edits):
            numbers[edit.start : edit.end] = [None] * len(edit.words)
        traced = traced.edited(edits)
    assert len(numbers) == len(traced.text)
    for place, number in enumerate(numbers):
        if number is not None:
            assert traced.offsets.source(Span(place, place + 1)) == Span(number, number + 1)
            assert traced.text[place] == text[number]
