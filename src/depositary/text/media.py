"""Which media type some bytes are: by the file's name first, then by how they begin."""

import re

PLAIN = "text/plain"
MARKDOWN = "text/markdown"
HTML = "text/html"
CODEBOOK = "application/vnd.depositary.codebook+json"

SUFFIXES = {
    ".txt": PLAIN,
    ".text": PLAIN,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
}

# How files begin that are no text, and what to call them.
MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF media file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound file"),
)

_HTML_START = re.compile(
    rb"\s*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p)\b", re.IGNORECASE | re.DOTALL
)


def binary_name(body: bytes) -> str | None:
    """Name the kind of binary file that the bytes are; None where they may be text."""
    for magic, name in MAGIC:
        if body.startswith(magic):
            return name
    wide = body.startswith((b"\xff\xfe", b"\xfe\xff"))
    return "a binary file" if b"\0" in body and not wide else None


def media_type(name: str, head: bytes) -> str:
    """Return the media type of a file from its name and its first bytes; text that begins like HTML is HTML, whatever its name."""
    suffix = "." + name.rsplit(".", 1)[-1].lower() if "." in name else ""
    known = SUFFIXES.get(suffix)
    if known in (None, PLAIN) and _HTML_START.match(head[:4096].removeprefix(b"\xef\xbb\xbf")):
        return HTML
    return known or PLAIN
