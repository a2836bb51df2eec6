"""What scraping breaks, and what must be left alone: add a line to the tables."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositary.model import Span
from depositary.text.repair import repair
from depositary.text.tracing import Traced

# Each case: what it shows, the text as scraped, the text as repaired.
REPAIRED = [
    (
        "a heading glued to its paragraph",
        "A long roadTalks began in March and nobody expects them to end soon.",
        "A long road\n\nTalks began in March and nobody expects them to end soon.",
    ),
    (
        "a heading glued to a one-letter word",
        "What comes nextA second round of talks is due in Oslo. It may slip.",
        "What comes next\n\nA second round of talks is due in Oslo. It may slip.",
    ),
    (
        "a heading with an abbreviation",
        "Doubts in the U.S. and elsewhereNorway said it would send two batteries in the spring.",
        "Doubts in the U.S. and elsewhere\n\nNorway said it would send two batteries in the spring.",
    ),
    (
        "a heading in title case before an opener",
        "Budget TalksThe two sides met again on Tuesday in the capital.",
        "Budget Talks\n\nThe two sides met again on Tuesday in the capital.",
    ),
    (
        "a heading glued in the middle of a text",
        "The grant was approved.\nSchools and roadsWhen the money comes, the ministry will build. It has plans.",
        "The grant was approved.\nSchools and roads\n\nWhen the money comes, the ministry will build. It has plans.",
    ),
    ("sentences run together", "They signed the deal.Norway paid at once.", "They signed the deal.\n\nNorway paid at once."),
    ("a quotation run into the next sentence", "“We agree.”Then they left.", "“We agree.”\n\nThen they left."),
    ("the outlet's domain at the end", "The vote is on Monday.\nexample.ca", "The vote is on Monday."),
    ("the outlet's domain glued to the end", "The vote is on Monday.example.co.uk", "The vote is on Monday."),
    ("a byline", "Aid for Chad rises\nBy Jane Roe, Example News\nThe budget grew.", "Aid for Chad rises\n\nThe budget grew."),
    ("two writers", "Aid for Chad rises\nBy Jane Roe and John Doe\nThe budget grew.", "Aid for Chad rises\n\nThe budget grew."),
    (
        "a dateline set apart",
        "OSLO, March 3 (NTB) - Norway will pay two billion kroner to the fund for schools.",
        "OSLO, March 3 (NTB) -\n\nNorway will pay two billion kroner to the fund for schools.",
    ),
    ("soft hyphens and zero widths", "The guar\u00adan\u200btee holds.", "The guarantee holds."),
    ("spaces that do not break", "5\u00a0million\u202feuros", "5 million euros"),
    ("line ends of other systems", "One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
    ("character references", "Bread &amp; water&nbsp;for all", "Bread & water for all"),
    ("spare spaces", "  One  two   three \n\n\n\n four ", "One two three\n\nfour"),
    (
        "marks of Markdown",
        "## Help\n\n- **Norway** pays *twice*.\n- [Chad](https://example.org/a) thanks.",
        "Help\n\nNorway pays twice.\nChad thanks.",
    ),
    ("marks at the end of a release", "Norway pays.\n\n\\###", "Norway pays."),
    ("tags in a plain text", "Norway <b>pays</b>.<br>", "Norway pays."),
    ("furniture", "Norway pays.\nAdvertisement\nShare Tweet Email\nRead more\nChad thanks.", "Norway pays.\n\nChad thanks."),
    (
        "lines broken at a fixed width",
        "The ministry of finance said on Monday that the second half of the\nloan would be paid in spring, once the parliament had agreed to the\n"
        "reforms that the two governments had signed in the autumn of last\nyear.\n\nA spokesman said the date was open, and that it would be set in the\n"
        "first week of March.",
        "The ministry of finance said on Monday that the second half of the loan would be paid in spring, once the parliament had agreed to the "
        "reforms that the two governments had signed in the autumn of last year.\n\nA spokesman said the date was open, and that it would be set in "
        "the first week of March.",
    ),
]

UNTOUCHED = [
    ("a name with a Scottish prefix", "Officials under McDonald said that the money would come in spring."),
    ("a name with an Italian prefix", "Governor DeSantis said that the money would come in spring."),
    ("a phone", "The iPhone was shown to the ministers at the meeting in Cupertino."),
    ("an auction house", "An eBay sale raised the money for the hospital in Chad."),
    ("a video site", "The YouTube video was seen by many. It was taken down."),
    ("a drinks maker", "Analysts at PepsiCo said the plant in Chad would open in spring."),
    ("a network", "A LinkedIn page of the ministry said the plant would open in spring."),
    ("an invented company that comes up twice", "The firm GrainThe said it would pay. Later GrainThe paid in full."),
    ("a line that is only a name", "MacArthur"),
    (
        "a joint far inside a sentence",
        "The minister said that, whatever else the two sides might agree on during the long night, the firm QuickWhen would be paid.",
    ),
    ("a handle", "Thanks to @theRoyalHouse for the money that came in spring. It was needed."),
    ("a lead-in before a colon", "Exercises: The ministry welcomesKenya and its offer to host. It is the first."),
    ("no paragraph follows", "Talks endWhen"),
    ("abbreviations with full stops", "The U.S.Army depot in the U.K. was closed. It had been open since May."),
    ("a shop on the web", "Sales at Booking.Com rose. The firm paid taxes."),
    ("an address in a sentence", "Details are on www.example.org"),
    ("a dash in a sentence", "The minister — who had come by train — said that the money would come in spring."),
    ("an alliance before a dash", "NATO — a short name"),
    ("by at the head of a sentence", "By Monday, the two sides had signed the deal that had been under discussion."),
    ("stars that stand for a note", "The sum* was paid. *Not counting fees"),
    ("a poem's short lines", "Help came late.\nNobody knew why.\nThe road was closed."),
]


@pytest.mark.parametrize(("scraped", "repaired"), [case[1:] for case in REPAIRED], ids=[case[0] for case in REPAIRED])
def test_broken_texts_are_repaired(scraped, repaired):
    result = repair(Traced(text=scraped))
    assert result.body.text == repaired
    leads_back(scraped, result.body)


@pytest.mark.parametrize("text", [case[1] for case in UNTOUCHED], ids=[case[0] for case in UNTOUCHED])
def test_sound_texts_are_left_alone(text):
    assert repair(Traced(text=text)).body.text == text


@pytest.mark.parametrize("case", REPAIRED, ids=[case[0] for case in REPAIRED])
def test_a_second_repair_changes_nothing(case):
    once = repair(Traced(text=case[1])).body.text
    assert repair(Traced(text=once)).body.text == once


def test_byline_and_outlet_are_handed_on():
    result = repair(Traced(text="Aid rises\nBy Jane Roe, Example News\nThe budget grew.\nwww.example.ca"))
    assert (result.byline, result.outlet) == ("Jane Roe", "example.ca")


def leads_back(source: str, body: Traced) -> None:
    """Hold that every word stands in the source where the map says, but for what is never read aloud."""
    for found in re.finditer(r"\S+", body.text):
        original = body.offsets.source(Span(*found.span())).of(source)
        original = re.sub(r"&amp;?", "&", re.sub(r"[\u00ad\u200b*\\]|<[^>]*>|\[|\]\([^)]*\)", "", original))
        assert original == found[0]


PIECES = st.sampled_from(
    [
        "A long road", "Talks began in March and nobody expects them to end soon.", "Budget Talks", "The two sides met again.", "\n", "\n\n", " ", "  ",
        "\r\n", "\u00a0", "guar\u00adantee", "zero\u200bwidth", "McDonald", "By Jane Roe\n", "OSLO (NTB) — ", "example.ca", "# ", "- ", "**bold**", "Advertisement\n",
        "x", "“Yes.”", "No.", "U.S.",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=14).map("".join))
def test_whatever_is_broken_the_offsets_lead_back(scraped):
    body = repair(Traced(text=scraped)).body
    leads_back(scraped, body)


@given(st.text(max_size=120))
def test_any_characters_at_all_can_be_repaired(text):
    body = repair(Traced(text=text)).body
    assert "\r" not in body.text
    for place in range(len(body.text)):
        assert body.offsets.source(Span(place, place + 1)).end <= len(text)


def test_the_first_article_is_repaired_and_nothing_else_in_it_is_touched(shared):
    scraped = (shared / "articles" / "carney-in-kyiv.txt").read_text(encoding="utf-8")
    body = repair(Traced(text=scraped)).body
    assert len(re.findall(r"(?<!\n)\n\n(?!\n)", body.text)) == scraped.count("\n\n") + 3
    assert re.sub(r"\s", "", scraped) == re.sub(r"\s", "", body.text) + "cbc.ca"
    leads_back(scraped, body)
