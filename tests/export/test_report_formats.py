"""Reports as HTML and Markdown."""

import re
from datetime import date
from html.parser import HTMLParser

import pytest

from depositary.export.report_html import runs, to_html
from depositary.export.report_markdown import escape, to_markdown
from depositary.reference import state_name
from depositary.reference.rates import convert
from depositary.report import Period, Report, build
from small_ledger import small

VOID = {"meta", "br", "link", "img"}


def made(period: Period | None = None) -> Report:
    world = small()
    return build(world.entries, world.claims, world.documents, period=period or Period(), currency="EUR", convert=convert, name=state_name)


class Page(HTMLParser):
    """Notes the ids and links of a page, and whether its elements nest."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.broken: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.broken.append(tag)


@pytest.fixture(scope="module")
def page() -> Page:
    parsed = Page()
    parsed.feed(to_html(made()).decode())
    return parsed


def test_the_page_is_well_formed(page: Page):
    assert page.broken == []
    assert page.open == []


def test_every_footnote_mark_leads_to_a_note(page: Page):
    marks = [link for link in page.links if re.fullmatch(r"#n\d+", link)]
    assert marks
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_ids_are_unique(page: Page):
    assert len(page.ids) == len(set(page.ids))


def test_the_page_needs_nothing_from_elsewhere_and_no_script(page: Page):
    html = to_html(made()).decode()
    assert not page.tags & {"script", "img", "link", "iframe"}
    assert not re.search(r"url\(|@import|src=", html)


def test_what_sources_say_is_never_markup():
    html = to_html(made()).decode()
    assert "<our>" not in html
    assert "This is &amp; stays &lt;our&gt; promise" in html


@pytest.mark.parametrize("write", [to_html, to_markdown], ids=["html", "markdown"])
def test_the_same_report_gives_the_same_bytes(write: object):
    assert callable(write)
    assert write(made()) == write(made())


@pytest.mark.parametrize("write", [to_html, to_markdown], ids=["html", "markdown"])
def test_an_empty_period_is_said_plainly(write: object):
    assert callable(write)
    text = write(made(Period(since=date(2030, 1, 1)))).decode()
    assert "Nothing that is kept was published in this period" in text
    assert "Method" in text
    assert "#notes" not in text


def test_every_markdown_footnote_is_defined_once():
    text = to_markdown(made()).decode()
    defined = re.findall(r"^\[\^(\d+)\]:", text, flags=re.M)
    cited = set(re.findall(r"\[\^(\d+)\](?!:)", text))
    assert len(defined) == len(set(defined))
    assert cited == set(defined)


def test_markdown_tables_have_as_many_cells_in_every_row():
    for table in re.findall(r"(?:^\|.*\|\n)+", to_markdown(made()).decode(), flags=re.M):
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1


MARKUP = [("a | b", r"a \| b"), ("*no*", r"\*no\*"), ("two\nlines", "two lines"), ("[^1]", r"\[^1\]"), ("<b>", r"\<b\>")]


@pytest.mark.parametrize(("text", "escaped"), MARKUP, ids=[text for text, _ in MARKUP])
def test_markdown_escapes(text: str, escaped: str):
    assert escape(text) == escaped


RUNS = [([], []), ([3], [(3, 3)]), ([1, 2, 3, 5], [(1, 3), (5, 5)]), ([5, 1, 1, 2], [(1, 2), (5, 5)])]


@pytest.mark.parametrize(("numbers", "expected"), RUNS, ids=["none", "one", "a run and one", "unordered, repeated"])
def test_runs(numbers: list[int], expected: list[tuple[int, int]]):
    assert runs(numbers) == expected
