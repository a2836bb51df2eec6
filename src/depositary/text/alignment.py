"""Where the words of an extracted text stand in the source of the page.

Principle: the extracted text is a selection, in order, of the words that the source shows. Each paragraph is looked for whole
after the one before it, then anywhere; one that is not found whole is looked for word by word nearby. A word that is not found
leads to the last one that was. In doubt a word is not found.
"""

import re
from collections.abc import Iterator
from html import unescape

from depositary.model import OffsetMap
from depositary.text.tracing import Run, Traced, joined

NEARBY = 600
IN_A_ROW = 4
SHORTEST = 8
TELLING = 20

_SKIPPED = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|noscript|template|svg|title)\b.*?(?:</\1\s*>|\Z)|<[!?/]?[A-Za-z][^<>]*>|<[!?][^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_TOKEN = re.compile(r"&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?|.", re.DOTALL)
# The sign that the extraction sets before an item of a list stands nowhere in the page.
_PARAGRAPH = re.compile(r"(?<![^\n])(?:- )?([^\n]+)")
_PIECE = re.compile(r"\w+|[^\w\s]+")
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


class _Shown:
    """The letters that a page shows, without any space, each with its place in the source."""

    def __init__(self, source: str) -> None:
        letters: list[str] = []
        places: list[int] = []
        for letter, place in _letters(source):
            if not letter.isspace() and letter not in _UNSEEN:
                letters.append(letter)
                places.append(place)
        self.text = "".join(letters)
        self.places = places


def aligned(text: str, source: str) -> Traced:
    """Return the extracted text with the way back to the page's source."""
    shown = _Shown(source)
    runs: list[Run] = []
    cursor = 0
    for paragraph in _PARAGRAPH.finditer(text):
        words = [(paragraph.start(1) + found.start(), found[0]) for found in _PIECE.finditer(paragraph[1])]
        whole = _squeezed("".join(word for _, word in words))
        at = shown.text.find(whole, cursor, None if len(whole) > TELLING else cursor + NEARBY)
        if at < 0 and len(whole) > TELLING:
            at = shown.text.find(whole)
        if at >= 0:
            runs.extend(_runs(words, shown, at))
            cursor = at + len(whole)
        else:
            for run, after in _by_words(words, shown, cursor):
                runs.append(run)
                cursor = after
    return Traced(text=text, offsets=OffsetMap(tuple(joined(runs)) or ((0, 0, 1),)))


def _letters(source: str) -> Iterator[tuple[str, int]]:
    read = 0
    for tag in [*_SKIPPED.finditer(source), None]:
        end = tag.start() if tag else len(source)
        for found in _TOKEN.finditer(source, read, end):
            for letter in unescape(found[0]) if len(found[0]) > 1 else found[0]:
                yield letter, found.start()
        read = tag.end() if tag else end


def _squeezed(words: str) -> str:
    return "".join(letter for letter in words if letter not in _UNSEEN)


def _runs(words: list[tuple[int, str]], shown: _Shown, at: int) -> Iterator[Run]:
    for start, word in words:
        for offset, letter in enumerate(word):
            if letter not in _UNSEEN:
                yield start + offset, shown.places[at], 1
                at += 1


def _by_words(words: list[tuple[int, str]], shown: _Shown, cursor: int) -> Iterator[tuple[Run, int]]:
    """Align word after word; where the page goes on differently, four words and signs in a row are looked for."""
    squeezed = [_squeezed(word) for _, word in words]
    for number, (start, word) in enumerate(words):
        at = cursor if shown.text.startswith(squeezed[number], cursor) else -1
        ahead = "".join(squeezed[number : number + IN_A_ROW])
        if at < 0 and len(ahead) >= SHORTEST:
            at = shown.text.find(ahead, cursor, cursor + NEARBY + len(ahead))
        if at >= 0:
            cursor = at + len(squeezed[number])
            for run in _runs([(start, word)], shown, at):
                yield run, cursor
