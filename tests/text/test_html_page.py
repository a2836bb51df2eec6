"""Web pages."""

import re
from datetime import date

import pytest

from depositary.model import Capture, Document, Problem, Span
from depositary.text import read_capture, source_text
from depositary.text.alignment import aligned

PARAGRAPHS = [
    "Norway will pay two billion kroner to the fund for schools in Chad, the ministry said on Monday after a long debate.",
    "“We keep our word,” the minister’s office said in a statement that was sent to reporters in Oslo &amp; Bergen late in the evening.",
    "The first half is to be paid in spring&nbsp;and the rest once the two governments have agreed on a list of one hundred schools.",
    "Chad had asked for <b>three billion</b> kroner last year, but the parliament in Oslo turned the request down in the autumn.",
]
HEAD = """<title>Norway pays for schools | Example</title><meta property="og:title" content="Norway pays for schools">
<meta property="og:site_name" content="Example News"><meta name="author" content="Jane Roe">
<meta property="article:published_time" content="2025-03-03T08:00:00Z"><link rel="canonical" href="https://www.example.no/a/norway-pays">"""


def page(head: str = HEAD, paragraphs: list[str] | None = None) -> str:
    text = "".join(f"<p>{paragraph}</p>\n" for paragraph in PARAGRAPHS if paragraphs is None or paragraph in paragraphs)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
    foot = "<footer><p>All rights reserved. Example News AS</p></footer>"
    script = "<script>var story = 'Norway will pay two billion kroner'</script>"
    return f"<!doctype html><html><head>{head}{script}</head><body>{menu}<article><h1>Norway pays for schools</h1>{text}</article>{foot}</body></html>"


def read(html: str, **more: object) -> tuple[Document | Problem, str]:
    capture = Capture(body=html.encode(), source="https://www.example.no/a/norway-pays", media_type="text/html", **more)
    return read_capture(capture), source_text(capture)


def test_a_page_gives_its_text_and_what_it_says_of_itself():
    document, _ = read(page())
    assert isinstance(document, Document)
    assert (document.title, document.outlet, document.byline) == ("Norway pays for schools", "example.no", "Jane Roe")
    assert (document.published, document.published_basis) == (date(2025, 3, 3), "page")
    assert document.url == "https://www.example.no/a/norway-pays"
    assert "Home" not in document.text
    assert "rights reserved" not in document.text
    assert [line for line in document.text.splitlines() if line][-1].startswith("Chad had asked for three billion kroner")


def test_what_was_given_counts_before_what_the_page_says():
    document, _ = read(page(), published=date(2025, 3, 4), outlet="given.example")
    assert isinstance(document, Document)
    assert (document.published, document.published_basis, document.outlet) == (date(2025, 3, 4), "given", "given.example")


def test_every_word_leads_to_the_page_source():
    document, source = read(page())
    assert isinstance(document, Document)
    body = source.index("<article>")
    words = list(re.finditer(r"\S+", document.text))
    places = [document.offsets.source(Span(*word.span())) for word in words]
    assert places == sorted(places)
    for word, place in zip(words, places, strict=True):
        assert place.start > body
        assert re.sub(r"&amp;?", "&", place.of(source)).replace("&", "&") == word[0]


def test_a_passage_may_run_over_tags():
    document, source = read(page())
    assert isinstance(document, Document)
    start = document.text.index("asked for three billion kroner")
    assert document.offsets.source(Span(start, start + 30)).of(source) == "asked for <b>three billion</b> kroner"


def test_a_page_that_does_not_close_its_head():
    document, source = read(page().replace("</head><body>", ""))
    assert isinstance(document, Document)
    start = document.text.index("two billion kroner")
    assert document.offsets.source(Span(start, start + 18)).of(source) == "two billion kroner"


def test_items_of_a_list_lead_to_the_page_source():
    items = "<p>The grant has three parts:</p><ul><li>Schools &#8211; one hundred of them</li><li>Well-built roads in the north</li></ul>"
    document, source = read(page().replace("<p>Chad", items + "<p>Chad"))
    assert isinstance(document, Document)
    for words in ("Schools", "one hundred of them", "Well-built roads", "The grant has", "Chad had asked", "request down in the autumn."):
        start = document.text.index(words)
        assert document.offsets.source(Span(start, start + len(words))).of(source) == words, words
    assert "\nSchools –" in document.text


def test_words_that_the_extraction_changed_do_not_lead_the_rest_astray():
    text = "The grant, as it was named in a note, rose. It has been paid in full."
    source = "<p>The grant<sup>1</sup>, as it was named in a note, rose.</p><p>An aside.</p><p>It has <i>not</i> been paid in full.</p>"
    aligned_text = aligned(text, source)
    for words in ("grant", "as it was named in a note", "rose", "been paid in full"):
        start = text.index(words)
        assert aligned_text.offsets.source(Span(start, start + len(words))).of(source) == words


def test_a_date_that_only_occurs_in_the_story_is_not_the_day_of_publication():
    html = page(head="<title>Norway pays</title>").replace("last year", "on 4 May 2019")
    document, _ = read(html)
    assert isinstance(document, Document)
    assert (document.published, document.published_basis) == (None, "unknown")


def test_the_address_tells_the_day():
    capture = Capture(body=page(head="").encode(), source="https://www.example.no/2025/03/03/norway-pays", media_type="text/html")
    document = read_capture(capture)
    assert isinstance(document, Document)
    assert (document.published, document.published_basis) == (date(2025, 3, 3), "page")


BROKEN = [
    ("tags and nothing else", "<html><body><div><div></div></body></html>"),
    ("only a script", "<html><body><script>render()</script></body></html>"),
    ("cut off in a tag", "<html><head><titl"),
    ("not closed, no text", "<html><p><div><table><tr><td>"),
]


@pytest.mark.parametrize("html", [case[1] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_page_without_main_text_is_a_problem_on_one_line(html):
    problem, _ = read(html)
    assert isinstance(problem, Problem)
    assert "no main text" in problem.what
    assert problem.next
    assert "\n" not in str(problem)


def test_a_broken_page_with_text_is_read():
    document, _ = read(page().replace("</p>", "").replace("</article>", "").replace("</body></html>", ""))
    assert isinstance(document, Document)
    assert "two billion kroner" in document.text
