"""A web page: its main text, and what it says of itself."""

from __future__ import annotations

import logging
import re
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from depositary.errors import UnreadableError
from depositary.text.alignment import aligned
from depositary.text.draft import Draft

if TYPE_CHECKING:
    from trafilatura.settings import Document as Page

# Dates are taken from what the page declares; a date that merely occurs in the text is no date of publication.
DATE_SEARCH = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d"}

WORD = re.compile(r"[^\W\d_]{2,}")
# What is left of a broken page, or of one that a script fills, is shorter than any story.
FEWEST_WORDS = 5


def draft(decoded: str) -> Draft:
    """Find the main text and the metadata of a page; UnreadableError where there is no main text."""
    page = _page(decoded)
    if page is None or len(WORD.findall(page.text or "")) < FEWEST_WORDS:
        raise UnreadableError("no main text is found in the page (it may be broken, or need a script to show it); save the article as .txt")
    return Draft(
        body=aligned(page.text or "", decoded),
        title=page.title or "",
        outlet=_outlet(page),
        byline=page.author or "",
        url=page.url,
        published=_day(page.date),
    )


def _page(decoded: str) -> Page | None:
    # Brought in at the first page, so that the program starts without it.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    # Its warnings about broken pages come back as our own one-line problem.
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    page = bare_extraction(
        decoded,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
        date_extraction_params=dict(DATE_SEARCH),
    )
    return page if isinstance(page, Document) else None


def _outlet(page: Page) -> str:
    """Name the outlet by its domain, which is the same on all its pages; by the name that it gives itself where there is none."""
    host = urlsplit(page.url or "").hostname or page.hostname or ""
    return host.removeprefix("www.") or page.sitename or ""


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None
