"""Who says what: each case is a text, and for each statement its speaker, reporting word and content, "|" between them.

To add a case, write a sentence and what a careful analyst would mark; "~" before a content means that it is quoted in part, '"' that it is direct.
"""

import pytest
from spacy.language import Language

from depositary.nlp.attribution import find_attributions
from depositary.nlp.directory import build_directory

CASES: list[tuple[str, str, list[str]]] = [
    (
        "that-clause",
        "Norway said that it will send ten ambulances to Moldova.",
        ["Norway|said|it will send ten ambulances to Moldova"],
    ),
    (
        "clause without that",
        "The ministry said the bridge would reopen in May.",
        ["ministry|said|the bridge would reopen in May"],
    ),
    (
        "quotation before its cue",
        "“We will stand with our neighbours,” Prime Minister Jonas Gahr Støre said in Oslo.",
        ["Støre|said|“We will stand with our neighbours,”"],
    ),
    (
        "inverted",
        "“The talks were useful,” said Maria Lopez, the foreign minister of Spain.",
        ["Lopez|said|“The talks were useful,”"],
    ),
    (
        "interrupted is one",
        '"To be frank," Anna Berg said, "we need more time."',
        ['Berg|said|"To be frank," Anna Berg said, "we need more time."'],
    ),
    (
        "a quotation that goes on is a second statement",
        '"We need more time," Anna Berg said. "Everybody knows it."',
        ['Berg|said|"We need more time,"', 'Berg|said|"Everybody knows it."'],
    ),
    (
        "colon",
        "Anna Berg added: “Everybody knows that we need more time.”",
        ["Berg|added|“Everybody knows that we need more time.”"],
    ),
    (
        "partly quoted",
        "Anna Berg said the offer was “far too small” for the region.",
        ["Berg|said|the offer was “far too small” for the region"],
    ),
    (
        "according to, last",
        "At least forty houses were damaged in the storm, according to the Red Cross.",
        ["Cross|according to|At least forty houses were damaged in the storm"],
    ),
    (
        "according to, first",
        "According to the Red Cross, at least forty houses were damaged in the storm.",
        ["Cross|According to|at least forty houses were damaged in the storm"],
    ),
    (
        "clause before its cue",
        "The bridge will reopen in May, the ministry said.",
        ["ministry|said|The bridge will reopen in May"],
    ),
    (
        "two cues, one subject",
        "The minister said the bridge was safe and insisted that no money had been wasted.",
        ["minister|said|the bridge was safe", "minister|insisted|no money had been wasted"],
    ),
    (
        "participle",
        "The minister defended the plan, saying it would create jobs.",
        ["minister|saying|it would create jobs"],
    ),
    (
        "a noun phrase is affirmed",
        "The two leaders reaffirmed the importance of free navigation.",
        ["leaders|reaffirmed|the importance of free navigation"],
    ),
    (
        "asked to do",
        "The minister urged both sides to release all prisoners.",
        ["minister|urged|both sides to release all prisoners"],
    ),
    (
        "accused of",
        "Moldova accused Russia of violating its airspace.",
        ["Moldova|accused|violating its airspace"],
    ),
    (
        "the speaker's name stands in an apposition",
        "The bank will write off the loans, its president, Anna Berg, told a summit in Oslo on Thursday.",
        ["Berg|told|The bank will write off the loans"],
    ),
    (
        "a quotation, an apposition and a rare verb",
        "“The bridge is safe,” its director, Anna Berg, groused on Monday.",
        ["Berg|groused|“The bridge is safe,”"],
    ),
    (
        "the teller goes on after the tail",
        "Norway will send ten ambulances, Foreign Minister Anna Berg said, days after the bridge collapsed.",
        ["Berg|said|Norway will send ten ambulances"],
    ),
    (
        "the cue stands amid a clause",
        "The bridge, Anna Berg stressed, has been safe for a decade.",
        ["Berg|stressed|The bridge, Anna Berg stressed, has been safe for a decade"],
    ),
    (
        "a semicolon ends what was said",
        "Anna Berg said the bridge was safe; the port has been closed since May.",
        ["Berg|said|the bridge was safe"],
    ),
    (
        "what happens next is the teller's",
        "Anna Berg said the bridge would reopen, and the port closed its gates on Friday.",
        ["Berg|said|the bridge would reopen"],
    ),
    (
        "the teller judges what was said",
        "Anna Berg said the port was giving in to blackmail, a charge that the ministry denied.",
        ["Berg|said|the port was giving in to blackmail"],
    ),
    (
        "an idiom of saying",
        "The minister let it be known that the bridge would reopen in May.",
        ["minister|let it be known|the bridge would reopen in May"],
    ),
    (
        "something is called a name by a relative clause",
        "The port was closed on Monday, a step that Anna Berg described as “a grave mistake”.",
        ["Berg|described|“a grave mistake”"],
    ),
    (
        "dismissed as",
        "Anna Berg dismissed the figures as “pure invention”.",
        ["Berg|dismissed|the figures as “pure invention”"],
    ),
    (
        "spoke of",
        "Anna Berg spoke of “a wind of hope”.",
        ["Berg|spoke|“a wind of hope”"],
    ),
    (
        "somebody is told to do something",
        "Anna Berg told the company to keep its money.",
        ["Berg|told|the company to keep its money"],
    ),
    (
        "a figure is given",
        "Anna Berg put the damage at 40 million dollars.",
        ["Berg|put|the damage at 40 million dollars"],
    ),
    (
        "by a count",
        "More than 700 people, by the ministry's count, were hurt in the storm.",
        ["ministry|by the ministry's count|More than 700 people, by the ministry's count, were hurt in the storm"],
    ),
    (
        "in somebody's words",
        "The pair were, in Anna Berg's words, “young and certain”.",
        ["Berg|in Anna Berg's words|“young and certain”"],
    ),
    ("an act after a description is no tail", "Norway, which has ten bridges, declared its independence.", []),
    ("not said", "The minister did not say that the bridge was safe.", []),
    ("refused to say", "The minister refused to say when the bridge would open.", []),
    ("would say", "Nobody would say that the bridge was safe.", []),
    ("the release itself speaks", "We welcome the decision of the court.", []),
    ("a promise to act is no statement", "Norway pledged to send ten ambulances.", []),
]


def _said(nlp: Language, text: str) -> list[str]:
    doc = nlp(text)
    found = find_attributions(doc, build_directory(doc))
    return [f"{item.speakers[-1].name.split()[-1]}|{item.cue.of(text)}|{item.content.of(text)}" for item in found]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_attributions(pipeline: Language, text: str, expected: list[str]) -> None:
    assert _said(pipeline, text) == expected


def _only(nlp: Language, text: str):  # type: ignore[no-untyped-def]
    doc = nlp(text)
    (found,) = find_attributions(doc, build_directory(doc))
    return found


MODES = [
    ("Anna Berg said: “We need more time.”", "direct"),
    ("Anna Berg said the offer was “far too small” for the region.", "mixed"),
    ("Anna Berg said the offer was too small.", "indirect"),
]


@pytest.mark.parametrize(("text", "mode"), MODES, ids=[mode for _, mode in MODES])
def test_mode(pipeline: Language, text: str, mode: str) -> None:
    assert _only(pipeline, text).mode == mode


RELAYS = [
    ("Anna Berg told Reuters that the offer was too small.", "Reuters"),
    ("Anna Berg said the offer was too small, Reuters reported.", "Reuters"),
    ("Anna Berg said the offer was too small, according to Reuters.", "Reuters"),
    ("Anna Berg told the parliament that the offer was too small.", None),
]


@pytest.mark.parametrize(("text", "via"), RELAYS, ids=[text for text, _ in RELAYS])
def test_relay(pipeline: Language, text: str, via: str | None) -> None:
    found = _only(pipeline, text)
    assert found.via == via
    assert found.speakers[0].name == "Anna Berg"


def test_transcript_labels_are_cues(pipeline: Language) -> None:
    text = (
        "MINISTER BERG:  Thank you all for coming to Oslo today, it means much to us.\n\n"
        "MINISTER LOPEZ:  The pleasure is mine, and I bring good news from Madrid.\n"
    )
    doc = pipeline(text)
    found = find_attributions(doc, build_directory(doc))
    labels = [item for item in found if item.construction == "label"]
    assert [item.cue.of(text) for item in labels] == ["MINISTER BERG", "MINISTER LOPEZ"]
    assert [item.speakers[0].name for item in labels] == ["Berg", "Lopez"]
