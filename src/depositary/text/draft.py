"""What a reader of one media type hands on: the main text and what the page says about itself."""

from dataclasses import dataclass
from datetime import date

from depositary.text.tracing import Traced


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A text before repair, with the title, outlet, byline, address and date that stand on the page or in its header."""

    body: Traced
    id: str | None = None
    title: str = ""
    outlet: str = ""
    byline: str = ""
    url: str | None = None
    published: date | None = None
