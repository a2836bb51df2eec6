"""Acts implied by what is said: demands, refusals, accusations and stays."""

import pytest
from spacy.language import Language

from depositary.model import Document
from depositary.nlp.implications import find_implications
from depositary.nlp.matching import Matcher
from depositary.nlp.reading import read_doc

CASES = [
    ("a demand", '"Russia must withdraw," the Polish president said.', ("REQUEST", ("POL",), ("RUS",))),
    ("a refusal of a need", "Fiji's minister said there is no need for a summit.", ("REJECT", ("FJI",), ())),
    ("a refusal of a presence", "The Omani minister said there must be no Iranian ships in the strait.", ("REJECT", ("OMN",), ("IRN",))),
    ("a blame", '"Mali has shamefully ignored the ruling," said the president of Ghana.', ("ACCUSE", ("GHA",), ("MLI",))),
    ("a stay", "Peru's foreign minister Ana Torres was in Quito.", ("CONSULT", ("PER",), ("ECU",))),
]


def implied(pipeline: Language, text: str) -> set[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Return type and sides of what a text implies."""
    reading = read_doc(Document(id="d", capture="", text=text, outlet="example.org"), pipeline(text))
    return {(found.type, found.actors, found.recipients) for found in find_implications(reading.doc, Matcher(reading.actors))}


@pytest.mark.parametrize(("text", "act"), [pytest.param(text, act, id=name) for name, text, act in CASES])
def test_an_act_is_implied(pipeline: Language, text: str, act: tuple[str, tuple[str, ...], tuple[str, ...]]) -> None:
    assert act in implied(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('"We must do better," the Polish president said.', id="what speakers must do themselves"),
        pytest.param("There is no need for haste.", id="nobody speaks"),
        pytest.param("The Kenyan minister was in a hurry.", id="no place"),
        pytest.param("Kenya's foreign minister was in Nairobi.", id="at home"),
    ],
)
def test_nothing_is_implied(pipeline: Language, text: str) -> None:
    assert implied(pipeline, text) == set()
