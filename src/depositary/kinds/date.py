"""A mention of a date: an expression that can be placed on the calendar; it makes no line in the ledger."""

from dataclasses import dataclass

from depositary.model import Span, When

NAME = "date"

CELLS = ("when",)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMention:
    """An expression of time and the TIMEX3 value that it resolves to."""

    span: Span
    when: When

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME


def admits(payload: DateMention) -> bool:
    """Keep mentions of dates out of the ledger: they make no line of it."""
    return False
