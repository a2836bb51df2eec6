"""A report as one self-contained page: no script, no request to anywhere, light and dark, for screens from 360 px and for paper."""

from collections.abc import Iterable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from depositary.export.words import day, origin
from depositary.report import Report
from depositary.report.words import plain, quoted, rounded


def to_html(report: Report) -> bytes:
    """Write a report as a page; the same report gives the same bytes."""
    return _environment().get_template("report.html").render(report=report).encode()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("depositary.export", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(day=day, rounded=rounded, plain=plain, marks=marks, origin=origin, quoted=quoted)
    return environment


def marks(numbers: Iterable[int]) -> Markup:
    """Write footnote numbers as links to the notes; a long row of neighbours is drawn together."""
    links = [_link(first, last) for first, last in runs(numbers)]
    return Markup('<sup class="n">{}</sup>').format(Markup(",\u200b").join(links)) if links else Markup("")


def _link(first: int, last: int) -> Markup:
    if last - first < 2:
        return Markup(",\u200b").join(Markup('<a href="#n{}">{}</a>').format(one, one) for one in range(first, last + 1))
    return Markup('<a href="#n{}">{}</a>–<a href="#n{}">{}</a>').format(first, first, last, last)


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last number of every run of neighbours."""
    out: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if out and number == out[-1][1] + 1:
            out[-1] = (out[-1][0], number)
        else:
            out.append((number, number))
    return out
