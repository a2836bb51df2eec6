"""What the person who names a source says about all of it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from depositary.model import Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The outlet and the day of publication, where somebody said them."""

    outlet: str | None = None
    published: date | None = None

    def capture(self, body: bytes, source: str, media_type: str) -> Capture:
        """Make a capture of the bytes, taken now."""
        return Capture(
            body=body, source=source, media_type=media_type, fetched=datetime.now(UTC), outlet=self.outlet, published=self.published
        )
