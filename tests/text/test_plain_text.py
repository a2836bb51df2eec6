"""Plain texts and their headers."""

from datetime import date

import pytest

from depositary.model import Capture, Document, Span
from depositary.text import read_capture, source_text

STORY = "Norway will pay two billion kroner to the fund for schools in Chad, the ministry said on Monday."

# What it shows, the file, and the fields that come of it.
HEADERS = [
    ("a full header", f"Title: Norway pays\nOutlet: example.no\nPublished: 2025-03-03\nByline: By Jane Roe\n\n{STORY}", "Norway pays", "example.no",
     date(2025, 3, 3), "Jane Roe"),
    ("a header in another order and case", f"PUBLISHED: 3 March 2025\ntitle: Norway pays\n\n{STORY}", "Norway pays", "", date(2025, 3, 3), ""),
    ("a fenced header", f"---\ntitle: \"Norway pays\"\noutlet: example.no\n---\n{STORY}", "Norway pays", "example.no", None, ""),
    ("line ends of another system", f"Title: Norway pays\r\nOutlet: example.no\r\n\r\n{STORY}", "Norway pays", "example.no", None, ""),
    ("no header, a headline", f"Norway pays for schools\n{STORY}", "Norway pays for schools", "", None, ""),
    ("no header, no headline", STORY, "", "", None, ""),
    ("an empty value", f"Title:\nOutlet: example.no\n\n{STORY}", "", "example.no", None, ""),
]  # fmt: skip

NO_HEADERS = [
    ("a line with another key", f"Title: Norway pays\nWarning: wet paint\n\n{STORY}"),
    ("no empty line after it", f"Title: Norway pays\n{STORY}"),
    ("a key in the middle", f"{STORY}\nTitle: Norway pays\n\n{STORY}"),
]


def read(text: str) -> tuple[Document, str]:
    capture = Capture(body=text.encode(), source="story.txt", media_type="text/plain")
    document = read_capture(capture)
    assert isinstance(document, Document)
    return document, source_text(capture)


@pytest.mark.parametrize(
    ("text", "title", "outlet", "published", "byline"), [case[1:] for case in HEADERS], ids=[case[0] for case in HEADERS]
)
def test_a_header_is_understood_and_is_no_part_of_the_text(text, title, outlet, published, byline):
    document, source = read(text)
    assert (document.title, document.outlet, document.published, document.byline) == (title, outlet, published, byline)
    assert document.published_basis == ("page" if published else "unknown")
    assert document.text in (STORY, f"Norway pays for schools\n{STORY}")
    start = document.text.index("two billion")
    assert document.offsets.source(Span(start, start + 11)).of(source) == "two billion"


@pytest.mark.parametrize("text", [case[1] for case in NO_HEADERS], ids=[case[0] for case in NO_HEADERS])
def test_what_is_no_header_stays_in_the_text(text):
    assert "Title: Norway pays" in read(text)[0].text
