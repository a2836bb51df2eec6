"""Attributions become statements with speaker, affiliation, relay and receipts."""

import pytest
from spacy.language import Language

from depositary.extract.statements import CONFIDENCE, affiliation, extract, is_own_outlet, speaker_name
from depositary.model import Document, Span
from depositary.nlp.attribution import find_attributions
from depositary.nlp.directory import build_directory
from depositary.nlp.phrases import Party
from depositary.nlp.reading import Reading


def _party(name: str, *codes: str, kind: str = "person") -> Party:
    return Party(name=name, codes=codes, type=kind, span=Span(0, 1))  # type: ignore[arg-type]


def _reading(nlp: Language, text: str, outlet: str = "example.org") -> Reading:
    doc = nlp(text)
    actors = build_directory(doc)
    return Reading(
        document=Document(id="d", capture="c", text=text, outlet=outlet),
        doc=doc,
        dates=(),
        money=(),
        goods=(),
        actors=actors,
        attributions=find_attributions(doc, actors),
    )


NAMES = [
    ("one speaker", [_party("Anna Berg", "NOR")], "Anna Berg", "NOR"),
    ("joint speakers", [_party("Anna Berg", "NOR"), _party("Maria Lopez", "ESP")], "Anna Berg and Maria Lopez", ""),
    ("joint speakers of one state", [_party("Anna Berg", "NOR"), _party("Ola Dahl", "NOR")], "Anna Berg and Ola Dahl", "NOR"),
    ("Jr. is left off", [_party("John Doe Jr.", "USA")], "John Doe", "USA"),
    ("acts for nobody named", [_party("Anna Berg", "Anna Berg")], "Anna Berg", ""),
    ("an organisation", [_party("Red Cross", "Red Cross", kind="organisation")], "Red Cross", "Red Cross"),
]


@pytest.mark.parametrize(("parties", "name", "code"), [case[1:] for case in NAMES], ids=[case[0] for case in NAMES])
def test_speaker(parties: list[Party], name: str, code: str) -> None:
    assert speaker_name(tuple(parties)) == name
    assert affiliation(tuple(parties)) == code


OUTLETS = [
    ("Fox News", "foxnews.com", True),
    ("FoxNews.com", "foxnews.com", True),
    ("The Washington Times", "washingtontimes.com", True),
    ("BBC", "bbc.co.uk", True),
    ("Reuters", "foxnews.com", False),
    ("Reuters", "", False),
]


@pytest.mark.parametrize(("name", "outlet", "own"), OUTLETS, ids=[f"{name} on {outlet}" for name, outlet, _ in OUTLETS])
def test_own_outlet(name: str, outlet: str, own: bool) -> None:
    assert is_own_outlet(name, outlet) is own


def test_a_claim_leads_to_its_words(pipeline: Language) -> None:
    text = "The rain had stopped. Anna Berg told Reuters that the offer was too small."
    reading = _reading(pipeline, text)
    (claim,) = extract(reading)
    assert claim.kind == "statement"
    assert [span.of(text) for span in claim.receipts("content")] == ["the offer was too small"]
    assert [span.of(text) for span in claim.receipts("cue")] == ["told"]
    assert [span.of(text) for span in claim.receipts("via")] == ["Reuters"]
    assert claim.passages[0].of(text) == claim.payload.words  # type: ignore[attr-defined]


def test_an_outlet_is_not_its_own_relay(pipeline: Language) -> None:
    reading = _reading(pipeline, "Anna Berg told Reuters that the offer was too small.", outlet="reuters.com")
    (claim,) = extract(reading)
    assert claim.payload.via is None  # type: ignore[attr-defined]
    assert not [name for name, _ in claim.cells if name == "via"]


def test_confidence_is_a_chance() -> None:
    assert all(0 < value < 1 for value in CONFIDENCE.values())
