"""Bytes to characters, and a clear refusal of what is no text.

Principle: UTF-8 is taken wherever it fits. Exception: a UTF-8 text with a rare broken byte is still UTF-8. In doubt between
old single-byte charsets a text that is almost all ASCII is taken as Windows-1252, the charset of English-language publishing.
"""

import re

from depositary.errors import UnreadableError
from depositary.text.media import HTML, binary_name

MAX_BYTES = 10_000_000
MAX_CHARACTERS = 1_000_000

_DECLARED = re.compile(rb"<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def decode(body: bytes, media_type: str) -> str:
    """Return the characters of a capture; UnreadableError where it is empty, too large or no text."""
    if not body.strip():
        raise UnreadableError("the file is empty; nothing to read")
    if len(body) > MAX_BYTES:
        raise UnreadableError(f"{megabytes(len(body))} is too large (the limit is {megabytes(MAX_BYTES)}); split it into single articles")
    if name := binary_name(body):
        raise UnreadableError(f"this is {name}, not text; save the article as .txt or .html")
    text = _characters(body, media_type)
    if not text.strip():
        raise UnreadableError("the file is empty; nothing to read")
    return text


def megabytes(count: int) -> str:
    """Write a number of bytes in megabytes."""
    return f"{count / 1_000_000:.1f} MB"


def _characters(body: bytes, media_type: str) -> str:
    for bom, charset in _BOMS:
        if body.startswith(bom):
            return _tried(body, charset) or body.decode(charset, "replace")
    if (text := _tried(body, "utf-8")) is not None:
        return text
    if media_type == HTML and (declared := _DECLARED.search(body[:4096])):
        text = _tried(body, declared[1].decode("ascii", "ignore"))
        if text is not None:
            return text
    loose = body.decode("utf-8", "replace")
    broken = loose.count("\ufffd")
    foreign = sum(letter > "\x7f" for letter in loose) - broken
    if broken * 1000 <= len(loose) and foreign > broken:
        return loose
    if sum(byte > 0x7F for byte in body) * 30 < len(body):
        text = _tried(body, "cp1252")
        if text is not None:
            return text
    # Brought in when it is needed, so that the program starts without it.
    from charset_normalizer import from_bytes

    best = from_bytes(body).best()
    if best is None:
        raise UnreadableError("its characters follow no known encoding; save it as UTF-8")
    return str(best)


def _tried(body: bytes, charset: str) -> str | None:
    try:
        return body.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return None
