"""Sides that the clause does not name are found in the acts around it, by learned weights."""

import pytest

from depositary.extract.events import extract
from depositary.model import Document
from depositary.nlp.candidates import Told, path
from depositary.nlp.reading import read_document
from depositary.nlp.sides import pick
from depositary.nlp.weighing import Weights, load_weights

# The text, and the sides of its last act.
ACTS = [
    ("Turkey sent 20 doctors to Lebanon on Wednesday. Kuwait also sent medical supplies.", "AID", ("KWT",), ("LBN",)),
    ("The United States launched missiles at Syria on Friday. Russia condemned the attack.", "ACCUSE", ("RUS",), ("USA",)),
    ("Israel bombed Lebanon on Monday. Egypt denounced the strikes.", "ACCUSE", ("EGY",), ("ISR",)),
    ("Myanmar's military detained the president on Monday. The United Nations condemned the detention.", "ACCUSE", ("UN",), ("MMR",)),
    ("China arrested three Canadian citizens. Canada protested against the arrests.", "PROTEST", ("CAN",), ("CHN",)),
    ("Belgium delivered tents to Nepal on Friday. Portugal sent 20 doctors.", "AID", ("PRT",), ("NPL",)),
]


@pytest.mark.parametrize(("text", "kind", "actors", "recipients"), ACTS, ids=[row[0].rpartition(". ")[2] for row in ACTS])
def test_the_acts_before_tell_the_sides(text, kind, actors, recipients):
    events = [claim.payload for claim in extract(read_document(Document(id="d", capture="", text=text)))]
    assert (kind, actors, recipients) == (events[-1].type, events[-1].actors, events[-1].recipients)


def test_confidence_is_a_chance():
    text = "Norway signed an agreement with Chad. Moscow may ease some curbs."
    chances = [claim.confidence for claim in extract(read_document(Document(id="d", capture="", text=text)))]
    assert chances
    assert all(0.0 <= chance <= 1.0 for chance in chances)


@pytest.mark.parametrize("name", ["actor", "recipient", "act"])
def test_the_weights_ship(name):
    assert len(load_weights(name).weights) > 100


def test_features_that_are_not_known_weigh_nothing():
    weights = Weights(bias=0.0, weights={"a": 2.0, "b": -2.0})
    assert weights.chance(["c"]) == 0.5
    assert weights.chance(["a", "b"]) == 0.5
    assert weights.chance(["a"]) > 0.8
    assert Weights(bias=1e6, weights={}).chance([]) <= 1.0


@pytest.mark.parametrize(
    ("start", "end", "way"),
    [("sent", "Turkey", "nsubj"), ("sent", "Chad", "obl:to"), ("Turkey", "Chad", "^nsubj>obl:to"), ("sent", "sent", "")],
)
def test_the_way_through_the_tree(start, end, way):
    reading = read_document(Document(id="d", capture="", text="Turkey sent doctors to Chad."))
    tokens = {token.text: token for token in reading.doc}
    assert path(tokens[start], tokens[end])[0] == way


@pytest.mark.parametrize(
    ("chances", "sides"),
    [
        ({"TUR": (0.3, 0.1), "TCD": (0.1, 0.3)}, (("TUR",), ("TCD",))),
        ({"TUR": (0.2, 0.1), "TCD": (0.1, 0.2)}, ((), ())),
        ({"TUR": (0.9, 0.1), "KWT": (0.4, 0.1), "TCD": (0.1, 0.9)}, (("TUR",), ("TCD",))),
        ({"TUR": (0.9, 0.1), "KWT": (0.6, 0.1), "TCD": (0.1, 0.9)}, (("TUR", "KWT"), ("TCD",))),
        ({"TUR": (0.9, 0.1), "TCD": (0.1, 0.1), "MLI": (0.0, 0.4), "NER": (0.0, 0.38)}, (("TUR",), ("MLI",))),
        ({"TUR": (0.2, 0.9), "TCD": (0.1, 0.2)}, ((), ("TUR",))),
    ],
)
def test_what_the_rules_found_needs_less(chances, sides):
    reading = read_document(Document(id="d", capture="", text="Turkey sent doctors to Chad."))
    told = Told(token=reading.doc[1], support=reading.doc[1], type="AID", actors=("TUR",), recipients=("TCD",), modality="occurred")
    assert pick(told, chances) == sides
