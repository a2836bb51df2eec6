import pytest

from depositary.nlp.goods import find_goods, goods_kind

# id | text | every mention: quantity and what
GOODS = [
    (
        "counted arms",
        "Germany will send two Patriot batteries and 50 armoured vehicles.",
        [(2, "Patriot batteries"), (50, "armoured vehicles")],
    ),
    ("a name with a number", "Canada will donate 20 Leopard 2 tanks.", [(20, "Leopard 2 tanks")]),
    ("a designation", "Norway will donate 22 F-16 fighter jets.", [(22, "F-16 fighter jets")]),
    ("a measure", "France sent more than 1,000 rounds of artillery ammunition.", [(1000, "rounds of artillery ammunition")]),
    ("a calibre", "It will send 2,000 155mm artillery shells.", [(2000, "155mm artillery shells")]),
    ("a weight", "India donated 500 tonnes of wheat to Sudan.", [(500, "tonnes of wheat")]),
    ("personnel", "Cuba sent 40 doctors.", [(40, "doctors")]),
    ("a scale", "Japan shipped 1 million vaccine doses.", [(1_000_000, "vaccine doses")]),
    ("a fraction", "Sweden sent half a million rounds of ammunition.", [(500_000, "rounds of ammunition")]),
    ("an article counts", "Turkey sent a field hospital.", [(1, "field hospital")]),
    ("a dozen", "Poland gave a dozen ambulances.", [(12, "ambulances")]),
    ("dozens count nothing", "France promised dozens of howitzers.", [(None, "howitzers")]),
    ("hundreds count nothing", "They will send several hundred ventilators.", [(None, "ventilators")]),
    (
        "uncounted",
        "The package includes air defence systems, generators and tents.",
        [(None, "air defence systems"), (None, "generators"), (None, "tents")],
    ),
    ("empty adjectives", "Italy will give an additional 5 transformers.", [(5, "transformers")]),
    ("more of them", "Berlin is sending two more Patriot batteries.", [(2, "Patriot batteries")]),
    ("the giver's adjective", "They received 30 American trucks.", [(30, "trucks")]),
    ("a team", "Iran sent a 12-member medical team.", [(1, "12-member medical team")]),
    ("casualties", "The attack killed 3 soldiers and wounded 12 officers.", []),
    ("dead soldiers", "Two soldiers died.", []),
    ("an official is a source", "A senior defence official spoke.", []),
    ("kinds of assistance", "The aid, the support and the financial assistance continue.", []),
    ("modifiers", "The arms embargo, the tank factory and food security were discussed.", []),
    ("strikes", "Russian missile and drone strikes continued.", []),
    ("sums are no counts", "It pledged a $300 million package.", []),
    ("a year is no count", "In 2014 tanks rolled into the city.", [(None, "tanks")]),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in GOODS], ids=[case[0] for case in GOODS])
def test_goods_are_found_with_their_count(pipeline, text, wanted):
    assert [(m.item.quantity, m.item.what) for m in find_goods(pipeline(text))] == wanted


def test_the_head_is_the_noun_and_the_span_covers_the_count(pipeline):
    text = "Germany will send 50 armoured vehicles."
    doc = pipeline(text)
    (mention,) = find_goods(doc)
    assert doc[mention.head].text == "vehicles"
    assert mention.span.of(text) == "50 armoured vehicles"


@pytest.mark.parametrize(
    ("what", "kind"),
    [
        ("armoured vehicles", "military"),
        ("Patriot batteries", "military"),
        ("F-16s", "military"),
        ("tonnes of wheat", "humanitarian"),
        ("doctors", "humanitarian"),
        ("generators", "development"),
        ("trucks", None),
    ],
)
def test_goods_speak_for_a_kind_of_help(what, kind):
    assert goods_kind(what) == kind
