"""What went wrong with one item, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A failure of one item: where, what went wrong and why, and what to do next; it never ends the run."""

    source: str
    what: str
    next: str = ""

    def __str__(self) -> str:
        """Return the failure on one line."""
        return f"{self.source}: {self.what}" + (f"; {self.next}" if self.next else "")
