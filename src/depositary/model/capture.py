"""The bytes an outlet published, at a time."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What was published, byte for byte, addressed by its SHA-256.

    `source` is where it was found (a path, an address or `-`), `media_type` an IANA media type, `fetched` the time it was
    taken (UTC; None where nobody noted it); `outlet` and `published` are what the person who gave it said, if anything.
    """

    body: bytes
    source: str
    media_type: str
    fetched: datetime | None = None
    outlet: str | None = None
    published: date | None = None

    @property
    def id(self) -> str:
        """SHA-256 of the body in hexadecimal."""
        return hashlib.sha256(self.body).hexdigest()
