"""Headings, paragraphs and sentences that scraping ran together are set apart again.

Principle: a lower-case letter followed by a capital inside a word is a joint where what stands before it, from the start of the
line, looks like a heading, and what follows is a paragraph. Exceptions: names that are written so (McDonald, YouTube, eBay),
told by their first part, by a table, and by their coming up twice. In doubt nothing is set apart.
"""

import re
from collections import Counter
from collections.abc import Iterator

from depositary.text.openers import JOINED, OPENERS
from depositary.text.tracing import Edit, Traced

BREAK = "\n\n"
HEADING_WORDS = 12
HEADING_LENGTH = 90
PARAGRAPH_WORDS = 5

_JOINT = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])(?=[A-ZÀ-Þ](?:[^\W\d_]|[ ’']))")
_WORD = re.compile(r"[^\W\d_]+")
_INNER_CAPITAL = re.compile(r"\b[^\W\d_]*[^\W\d_A-ZÀ-Þ][A-ZÀ-Þ][^\W\d_]*\b")
_FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NO_HEADING = re.compile(r":|[@#<>/_=][^\s]*$")
_STOPS = re.compile(r"[.!?][\"”’')]*(?:\s|$)")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]\.)+|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|No|vs)\.")
_PREFIX = re.compile(
    r"(?:Mc|Mac|De|Di|Du|La|Le|Lo|Van|Von|Fitz|O|Al|El|Ab|Abu|Ibn|Da|Dos|Del|San|Mon|Bon|Ten|Mid|Pro|Pre|Non|Anti|Inter|Euro|Neo|Tele|Bio)"
)
_NO_SPACE = re.compile(r"(?<=[a-zà-ÿ]{3})([.!?][\"”’]?)(?=[A-Z][a-zà-ÿ]+[\s,'’]|[A-Z]\s[a-z])")
_LIKE_DOMAIN = frozenset({"Com", "Org", "Net", "Js", "Io", "Co", "Gov", "Info", "News"})


def set_apart(body: Traced) -> Traced:
    """Put an empty line between a heading and the paragraph that is glued to it, and between glued sentences."""
    body = body.edited(_headings(body.text))
    return body.edited(_sentences(body.text))


def _headings(text: str) -> Iterator[Edit]:
    start = 0
    names = {word for word, count in Counter(_INNER_CAPITAL.findall(text)).items() if count > 1}
    for line in text.split("\n"):
        for joint in _JOINT.finditer(line, 0, HEADING_LENGTH + 1):
            if _is_heading(line[: joint.start()]) and _is_paragraph(line[joint.start() :]) and not _is_name(line, joint.start(), names):
                yield Edit(start + joint.start(), start + joint.start(), BREAK)
                break
        start += len(line) + 1


def _is_heading(words: str) -> bool:
    first = words[:1]
    if first.islower() or first in ",;)" or words.count(",") > 2 or _NO_HEADING.search(words):
        return False
    short = 1 <= len(words.split()) <= HEADING_WORDS and len(words) <= HEADING_LENGTH
    return short and not _STOPS.search(_ABBREVIATION.sub("", words))


def _is_paragraph(words: str) -> bool:
    return len(words.split()) >= PARAGRAPH_WORDS and bool(_STOPS.search(_ABBREVIATION.sub("", words)))


def _is_name(line: str, joint: int, names: set[str]) -> bool:
    """Say whether the word around the joint is one name."""
    before = _WORD.findall(line[:joint])[-1]
    after = _FIRST_WORD.match(line, joint)
    right = after[0] if after else ""
    whole = before + right
    if whole.lower() in JOINED or re.split("['’]", whole)[0] in names:
        return True
    if len(before) < 3 or _PREFIX.fullmatch(before):
        return True
    # After a capital ("Talks CollapseThe …") only a word that begins sentences tells a heading from a name.
    return before[0].isupper() and right not in OPENERS


def _sentences(text: str) -> Iterator[Edit]:
    for found in _NO_SPACE.finditer(text):
        follows = _FIRST_WORD.match(text, found.end())
        if follows and follows[0] not in _LIKE_DOMAIN:
            yield Edit(found.end(), found.end(), BREAK)
