"""Mangled, truncated and shuffled text never breaks the reader, and every receipt stays a passage of the text."""

import re
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from depositary.extract import claims_of
from depositary.kinds import Commitment, Event, Statement
from depositary.model import Document
from depositary.nlp.reading import read_document

STORIES = [
    path.read_text(encoding="utf-8").split("\n\n", 1)[1] for path in sorted(Path(__file__).resolve().parents[2].glob("examples/*.txt"))
]
ODD = ["\n\n", '"', "“", "”", "—", "$", "€", "'s", " ,", "((", "%", "\u200b", "é", "…", "1,000", "\t", "2025-13-45", "NATO", ";"]


@st.composite
def mangled(draw: st.DrawFn) -> str:
    """A story cut short, with words moved, dropped or doubled, and odd marks thrown in."""
    words = re.findall(r"\S+\s*", draw(st.sampled_from(STORIES)))
    start = draw(st.integers(0, max(0, len(words) - 2)))
    words = words[start : start + draw(st.integers(1, 80))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(words)))
        match draw(st.sampled_from(["odd", "drop", "swap", "cut"])):
            case "odd":
                words.insert(at, draw(st.sampled_from(ODD)))
            case "drop":
                del words[at : at + 2]
            case "swap":
                words = words[at:] + words[:at]
            case _:
                words[at : at + 1] = [word[: draw(st.integers(1, 5))] for word in words[at : at + 1]]
    return "".join(words).strip() or "x"


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@example(text="The chancellor said on Wednesday that", dated=True, outlet="")
@example(text="Adding that Chad", dated=False, outlet="")
@example(text="that", dated=False, outlet="")
@given(text=mangled(), dated=st.booleans(), outlet=st.sampled_from(["", "cbc.ca", "whitehouse.gov", "example.org"]))
def test_the_reader_never_breaks_and_never_invents(text: str, dated: bool, outlet: str) -> None:
    document = Document(id="d", capture="d", text=text, outlet=outlet, published=date(2025, 8, 24) if dated else None)
    for claim in claims_of(read_document(document)):
        for span in (*claim.passages, *(span for _, span in claim.cells)):
            assert 0 <= span.start <= span.end <= len(text)
            assert span.of(text)
        assert 0.0 <= claim.confidence <= 1.0
        payload = claim.payload
        if isinstance(payload, Statement):
            assert payload.words == payload.content.of(text)
        if isinstance(payload, Commitment):
            assert payload.donors
            assert payload.amount or payload.items
            for item in payload.items:
                assert item.what.split()[0] in text
        if isinstance(payload, Event):
            assert payload.actors or payload.recipients
