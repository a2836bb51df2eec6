"""At what occasion something was announced: a table of sentences."""

import pytest

from depositary.extract.commitments.occasions import occasion
from depositary.model import Span

CASES = [
    ("Canada pledged 2 billion dollars at the G7 summit in Kananaskis on Tuesday.", "G7 summit in Kananaskis"),
    ("Berlin promised more at a donors' conference in Geneva, where others gave less.", "donors' conference in Geneva"),
    ("On the sidelines of the NATO summit in Vilnius, which on Friday ended, Norway gave kroner.", ""),
    ("Norway gave 2.5 billion kroner on the sidelines of the NATO summit in Vilnius.", "NATO summit in Vilnius"),
    ("Aid worth 300 million euros was announced at the Ukraine Recovery Conference in Rome.", "Ukraine Recovery Conference in Rome"),
    ("He gave the money at the Ramstein contact group.", "Ramstein contact group"),
    ("He gave the money after the meeting, at a news conference.", ""),
    ("He gave the money in June. The G7 summit in Kananaskis came later, at the G7 summit.", ""),
]


@pytest.mark.parametrize(("text", "found"), CASES, ids=[row[0][:40] for row in CASES])
def test_the_occasion_is_named_in_the_sentence(text, found):
    words = next(word for word in ("pledged", "promised", "gave", "announced") if word in text)
    at = text.index(words)
    name, place = occasion(text, [Span(at, at + len(words))])
    assert name == found
    assert place is None or place.of(text) == found
