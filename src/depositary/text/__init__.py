"""Bytes to text with an offset map.

`read_capture` is the whole room: it returns a Document, or a Problem where the capture cannot be read as an English text; it
raises nothing for bad input. In a Document's text a line break always ends a paragraph, a heading or an item of a list.
`source_text` gives the text in which the spans of `document.offsets.source(span)` count.
"""

from depositary.text.decode import MAX_BYTES, MAX_CHARACTERS
from depositary.text.failure import problem_of
from depositary.text.media import CODEBOOK, HTML, MARKDOWN, PLAIN, SUFFIXES, media_type
from depositary.text.reader import read_capture, source_text

__all__ = [
    "CODEBOOK",
    "HTML",
    "MARKDOWN",
    "MAX_BYTES",
    "MAX_CHARACTERS",
    "PLAIN",
    "SUFFIXES",
    "media_type",
    "problem_of",
    "read_capture",
    "source_text",
]
