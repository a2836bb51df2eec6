"""Signs that are not part of what is said: invisible letters, odd spaces and line ends, character references, Markdown.

Principle: nothing that a reader would read aloud is touched. In doubt a sign stays.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

from depositary.text.tracing import Edit, Traced

_INVISIBLE = re.compile(
    "[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1f\x7f]|\r(?=\n)"
)
_LINE_END = re.compile("[\r\x0b\x0c\x85\u2028]|\u2029")
_SPACE = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_REFERENCE = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,6}|#x[0-9A-Fa-f]{2,5});")

_MARKDOWN = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^[ ]*#{1,6}[ ]+(?=\S)",  # a heading
        r"^[ ]*>[ ]+(?=\S)",  # a quotation
        r"^[ ]*(?:[-*+•‣▪●◦·–][ ]+)(?=\S)",  # an item of a list
        r"^[ ]*(?:[\\#*_=~-][ ]*){3,}$",  # a rule, or the marks at the end of a release
        r"\\(?=[#*_\[\]()$.!>+-])",  # an escape
    )
)
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])[^*\n]*[^\s*\\](\1)(?![\w*])")
_BOLD = re.compile(r"(\*{2,3})[^*\n]*(\1)")
_TAG = re.compile(r"</?(?:a|b|br|div|em|font|i|p|span|strong|sub|sup|u)\b[^<>\n]*>", re.IGNORECASE)
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\((?:https?://|/|#|mailto:)[^\s()]*\)")


def plain_letters(body: Traced) -> Traced:
    """Take out invisible letters and make ordinary ones of odd spaces, line ends and character references."""
    body = body.edited(Edit(found.start(), found.end()) for found in _INVISIBLE.finditer(body.text))
    return body.edited(_letters(body.text))


def _letters(text: str) -> Iterator[Edit]:
    for pattern, words in ((_LINE_END, "\n"), (_SPACE, " ")):
        for found in pattern.finditer(text):
            yield Edit(found.start(), found.end(), words)
    for found in _REFERENCE.finditer(text):
        words = unescape(found[0])
        if words != found[0] and len(words) == 1:
            yield Edit(found.start(), found.end(), " " if words.isspace() or unicodedata.category(words).startswith("C") else words)


def without_markdown(body: Traced) -> Traced:
    """Take out the marks of Markdown, which releases and scrapers leave in plain texts."""
    links = _LINK.finditer(body.text)
    body = body.edited(edit for found in links for edit in (Edit(found.start(), found.start(1)), Edit(found.end(1), found.end())))
    for pattern in (_BOLD, _EMPHASIS):
        stars = pattern.finditer(body.text)
        body = body.edited(edit for found in stars for edit in (Edit(*found.span(1)), Edit(*found.span(2))))
    for pattern in (_TAG, *_MARKDOWN):
        body = body.edited(Edit(found.start(), found.end()) for found in pattern.finditer(body.text))
    return body


def without_spare_space(body: Traced) -> Traced:
    """Leave one space between words, none at the ends of lines, and at most one empty line between paragraphs."""
    text = body.text
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    body = body.edited([Edit(0, first), Edit(last, len(text))] if first < last else [Edit(0, len(text))])
    inside = re.finditer(r"(?<=\S) +(?=\n)|(?<=\n) +(?=\S)|(?<=\S) +(?= \S)", body.text)
    body = body.edited(Edit(found.start(), found.end()) for found in inside)
    body = body.edited(Edit(found.start(), found.end()) for found in re.finditer(r"(?<=\n) +(?=\n)", body.text))
    return body.edited(Edit(found.start(), found.end()) for found in re.finditer(r"(?<=\n\n)\n+", body.text))
