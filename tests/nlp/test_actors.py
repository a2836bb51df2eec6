"""Whom noun phrases name, as a table: a text, a word in it, and the actors it stands for."""

import pytest
from spacy.language import Language

from depositary.nlp.directory import build_directory

CASES = [
    ("a state by its name", "Norway will send two ships to Yemen.", "Norway", ("NOR",)),
    ("a state by its capital", "Ottawa announced new sanctions on Monday.", "Ottawa", ("CAN",)),
    ("a seat of government", "The Kremlin rejected the proposal.", "Kremlin", ("RUS",)),
    ("a people", "Ukrainians welcomed the decision.", "Ukrainians", ("UKR",)),
    ("officials of a state", "Japanese lawmakers approved the loan.", "lawmakers", ("JPN",)),
    ("a possessive state", "Kenya's parliament approved the mission.", "parliament", ("KEN",)),
    ("an organisation by its acronym", "NATO condemned the attack.", "NATO", ("NATO",)),
    ("an organisation by its full name", "The European Commission proposed a loan.", "Commission", ("EU",)),
    ("several states", "Germany, France and Poland signed the treaty.", "Germany", ("DEU", "FRA", "POL")),
    (
        "a person with title and state",
        "Peruvian Foreign Minister Ana Quispe visited Lima on Friday. Quispe thanked the donors.",
        "Quispe",
        ("PER",),
    ),
    ("a person by apposition", "Olav Berg, the defence minister of Norway, arrived on Monday. Berg met reporters.", "Berg", ("NOR",)),
    ("an adviser by the person advised", "Putin flew to Minsk. Ivan Volkov, an adviser to Putin, stayed behind.", "Volkov", ("RUS",)),
    ("somebody who acts for nobody", "Maria Lindgren planted a tree in her garden.", "Lindgren", ("Maria Lindgren",)),
    ("a pronoun for a state", "Canada froze the assets. It also expelled two diplomats.", "It", ("CAN",)),
    ("a pronoun for a person", "Turkish President Recep Tayyip Erdogan spoke on Monday. He thanked Qatar.", "He", ("TUR",)),
    ("the country", "Chad closed its border. The country expects refugees.", "country", ("TCD",)),
    ("the alliance", "NATO met in Vilnius. The alliance agreed to a plan.", "alliance", ("NATO",)),
    ("allies name nobody", "Several allies promised more weapons.", "allies", ()),
    ("things lend no state", "Russian gas became expensive.", "gas", ()),
    ("an administration by its president", "The Obama administration released the money.", "administration", ("USA",)),
    ("a relative pronoun", "Sweden, which joined the alliance, will send jets.", "which", ("SWE",)),
    ("a compound of a state", "The U.S.-led coalition struck the base.", "coalition", ("USA",)),
]


@pytest.mark.parametrize(("text", "word", "codes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_noun_phrase_names_its_actors(pipeline: Language, text: str, word: str, codes: tuple[str, ...]) -> None:
    doc = pipeline(text)
    token = [token for token in doc if token.text == word][-1]
    assert build_directory(doc).codes(token) == codes


def test_the_two_leaders_are_the_two_last_named(pipeline: Language) -> None:
    doc = pipeline("French President Emmanuel Macron received Indian Prime Minister Narendra Modi. The two leaders signed an agreement.")
    token = next(token for token in doc if token.text == "leaders")
    assert set(build_directory(doc).codes(token)) == {"FRA", "IND"}


def test_every_party_stands_in_the_text(pipeline: Language) -> None:
    doc = pipeline("Senior Danish officials told Reuters that Copenhagen, which leads the effort, had warned Moscow. Its navy is ready.")
    directory = build_directory(doc)
    for token in doc:
        for party in directory.parties(token):
            assert party.span.of(doc.text)
            assert party.name in doc.text
