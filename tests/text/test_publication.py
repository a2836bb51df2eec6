"""The day of publication and what it rests on."""

from datetime import date

import pytest

from depositary.text.dateline import dateline
from depositary.text.publication import publication

STORY = "Norway will pay two billion kroner to the fund for schools, which it has done since 2022, the ministry said."
DAY = date(2025, 8, 24)

# What it shows, the text, the day, what it rests on.
TEXTS = [
    ("a dateline with a full date", f"KYIV, Aug. 24, 2025 (Reuters) - {STORY}", DAY, "dateline"),
    ("a dateline with the day first", f"OSLO, 24 August 2025 — {STORY}", DAY, "dateline"),
    ("a dateline, the year in a copyright line", f"KYIV, Aug. 24 (Reuters) - {STORY}\n\n© 2025 Example News", DAY, "dateline"),
    ("a dateline, the year in a published line", f"KYIV, Aug. 24 (Reuters) - {STORY}\n\nPublished: 25 August 2025", DAY, "dateline"),
    ("a dateline without any year of publication", f"KYIV, Aug. 24 (Reuters) - {STORY}", None, "unknown"),
    ("a dateline without a day", f"OTTAWA — {STORY}", None, "unknown"),
    ("a published line", f"Published: 24 August 2025\n{STORY}", DAY, "text"),
    ("a posted line with a weekday", f"Posted on Sunday, August 24, 2025\n{STORY}", DAY, "text"),
    ("a published line at the end", f"{STORY}\nFirst published: 2025-08-24", DAY, "text"),
    ("a line that is a date", f"Norway pays\nSunday, August 24, 2025\n{STORY}", DAY, "text"),
    ("for immediate release", f"For Immediate Release: August 24, 2025\n{STORY}", DAY, "text"),
    ("a date inside the story", f"{STORY} It was agreed on 24 August 2025 in Oslo.", None, "unknown"),
    ("a headline about a release", f"Released hostages met families on 24 August 2025\n{STORY}", None, "unknown"),
    ("no such day", f"Published: 31 February 2025\n{STORY}", None, "unknown"),
    ("nothing", STORY, None, "unknown"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day", "basis"), [case[1:] for case in TEXTS], ids=[case[0] for case in TEXTS])
def test_the_text_tells_the_day(text, day, basis):
    assert publication(None, None, text, ("story.txt",)) == (day, basis)


def test_given_counts_before_page_and_page_before_text():
    text = f"Published: 1 May 2020\n{STORY}"
    assert publication(DAY, date(2025, 1, 1), text, ()) == (DAY, "given")
    assert publication(None, DAY, text, ()) == (DAY, "page")
    assert publication(None, None, text, ("https://example.no/2025/08/24/story",)) == (DAY, "page")
    assert publication(None, None, text, ("stories/2025/08/24/story.txt",)) == (date(2020, 5, 1), "text")


DATELINES = [
    ("capitals and an agency", f"KYIV, Ukraine (AP) — {STORY}", "KYIV, Ukraine (AP)"),
    ("two words and a day", f"NEW YORK, Aug. 24 - {STORY}", "NEW YORK, Aug. 24"),
    ("a place with stops", f"WASHINGTON, D.C. – {STORY}", "WASHINGTON, D.C."),
    ("small letters and an agency", f"Geneva (UN News) - {STORY}", "Geneva (UN News)"),
    ("small letters and a day", f"Nairobi, 24 August 2025 — {STORY}", "Nairobi, 24 August 2025"),
    ("two dashes", f"ABUJA -- {STORY}", "ABUJA"),
    ("under a headline", f"Norway pays\n\nOSLO (NTB) - {STORY}", "OSLO (NTB)"),
    ("a name before a dash", f"Norway — which had promised it — pays. {STORY}", None),
    ("a hyphen inside a word", f"UK-based groups, said the ministry, will be told of it. {STORY}", None),
    ("a headline with a dash", f"NATO — what now\n{STORY}", None),
    ("far down", "Line.\n" * 12 + f"OSLO (NTB) - {STORY}", None),
]


@pytest.mark.parametrize(("text", "words"), [case[1:] for case in DATELINES], ids=[case[0] for case in DATELINES])
def test_datelines(text, words):
    found = dateline(text)
    assert (found.words if found else None) == words
    if found:
        assert text[found.span.end :].startswith("Norway will pay")
