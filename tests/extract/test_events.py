"""Events of whole sentences: type, sides and modality."""

from datetime import date

import pytest
from spacy.language import Language

from depositary.extract.events import extract
from depositary.kinds import Event
from depositary.model import Claim, Document
from depositary.nlp.reading import read_doc


def claims(pipeline: Language, text: str) -> tuple[Claim, ...]:
    """Read one text of a given day."""
    document = Document(id="d", capture="", text=text, published=date(2025, 3, 14), outlet="example.org")
    return extract(read_doc(document, pipeline(text)))


def told(pipeline: Language, text: str) -> set[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    """Return type, actors, recipients and modality of the events of a text."""
    payloads = [claim.payload for claim in claims(pipeline, text)]
    return {(p.type, tuple(sorted(p.actors)), tuple(sorted(p.recipients)), p.modality) for p in payloads if isinstance(p, Event)}


CASES = [
    ("a demand", "Kenya urged Sudan to open the border.", ("REQUEST", ("KEN",), ("SDN",), "occurred")),
    ("an accusation", "Pakistan accused India of cutting off water.", ("ACCUSE", ("PAK",), ("IND",), "occurred")),
    ("a condemnation of a state's act", "Japan condemned North Korea's missile test.", ("ACCUSE", ("JPN",), ("PRK",), "occurred")),
    ("help to come is a promise", "Norway will provide $50 million to Jordan.", ("AGREE", ("NOR",), ("JOR",), "occurred")),
    ("help given", "Norway has provided $50 million to Jordan.", ("AID", ("NOR",), ("JOR",), "occurred")),
    ("a refusal", "Egypt rejected Ethiopia's proposal.", ("REJECT", ("EGY",), ("ETH",), "occurred")),
    ("sanctions", "Canada imposed sanctions on Belarus.", ("SANCTION", ("CAN",), ("BLR",), "occurred")),
    ("a passive with its doer", "Georgia was invaded by Russia.", ("ASSAULT", ("RUS",), ("GEO",), "occurred")),
    ("thanks", "Ukraine thanked Poland.", ("SUPPORT", ("UKR",), ("POL",), "occurred")),
    ("a threat", "Turkey threatened to attack Syria.", ("THREATEN", ("TUR",), ("SYR",), "occurred")),
]


@pytest.mark.parametrize(("text", "event"), [pytest.param(text, event, id=name) for name, text, event in CASES])
def test_an_event_is_found(pipeline: Language, text: str, event: tuple[str, tuple[str, ...], tuple[str, ...], str]) -> None:
    assert event in told(pipeline, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Kenya urged Sudan to release the prisoners.", "RETREAT", id="what is demanded"),
        pytest.param("Turkey threatened to attack Syria.", "ASSAULT", id="what is threatened"),
        pytest.param("Norway promised to send weapons to Ukraine.", "AID", id="what is promised"),
        pytest.param("If Russia attacks Poland, the alliance would meet.", "ASSAULT", id="a condition"),
    ],
)
def test_what_is_only_asked_or_supposed_is_no_event(pipeline: Language, text: str, kind: str) -> None:
    assert kind not in {event[0] for event in told(pipeline, text)}


def test_a_meeting_has_both_sides(pipeline: Language) -> None:
    meetings = [
        event for event in told(pipeline, "Germany's chancellor met with the Indian prime minister in Berlin.") if event[0] == "CONSULT"
    ]
    assert [set(actors + recipients) for _, actors, recipients, _ in meetings] == [{"DEU", "IND"}]


def test_a_claim_leads_to_its_words(pipeline: Language) -> None:
    text = "Canada imposed sanctions on Belarus."
    (claim,) = [c for c in claims(pipeline, text) if isinstance(c.payload, Event) and c.payload.type == "SANCTION"]
    assert [span.of(text) for span in claim.receipts("actors")] == ["Canada"]
    assert [span.of(text) for span in claim.receipts("recipients")] == ["Belarus"]
    assert claim.passages[0].of(text) == "Canada imposed sanctions on Belarus"


def test_text_without_parties_has_no_events(pipeline: Language) -> None:
    assert told(pipeline, "The weather was fine, and nobody complained.") == set()
