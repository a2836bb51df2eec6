"""Which commitments a report adds up, and what they come to.

Beside what is never added up (`depositary.kinds.adding`), a report leaves out what was only considered or was cancelled and what was first
reported before its period, each with its reason beside the line. In doubt (a currency that the sources leave open, a currency without a
rate) the line is listed and named as not converted; nothing is guessed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from depositary.kinds.adding import why_not_added
from depositary.kinds.commitment import AidKind, Commitment
from depositary.kinds.worth import Convert, Worth, worth
from depositary.model import Amount, Entry, Item, When
from depositary.report import words
from depositary.report.notes import Footnotes
from depositary.report.period import long_date
from depositary.report.value import CommitmentLine, TotalLine
from depositary.report.words import Name

BY_STATUS = {"considered": "only considered", "cancelled": "cancelled"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A commitment's settled cells."""

    donors: tuple[str, ...]
    recipients: tuple[str, ...]
    amount: Amount | None
    items: tuple[Item, ...]
    aid: AidKind
    status: str
    scope: str
    date: When | None


def facts(entry: Entry) -> Facts:
    """Return the settled cells of a commitment's entry."""
    cells = {name: cell.value for name, cell in entry.cells}
    default = Commitment(donors=())
    return Facts(
        donors=cast("tuple[str, ...]", cells.get("donors") or ()),
        recipients=cast("tuple[str, ...]", cells.get("recipients") or ()),
        amount=cast("Amount | None", cells.get("amount")),
        items=cast("tuple[Item, ...]", cells.get("items") or ()),
        aid=cast("AidKind", cells.get("aid") or default.aid),
        status=cast(str, cells.get("status") or default.status),
        scope=cast(str, cells.get("scope") or default.scope),
        date=cast("When | None", cells.get("date")),
    )


def why_not_counted(entry: Entry, gone: frozenset[str], *, new: bool) -> str:
    """Say why a commitment is not added up in a report; empty where it is."""
    reasons = [why_not_added(entry, gone), BY_STATUS.get(facts(entry).status, ""), "" if new else "first reported before the period"]
    return next(filter(None, reasons), "")


def line(
    entry: Entry, why_not: str, convert: Convert, currency: str, fallback: date | None, notes: Footnotes, name: Name
) -> CommitmentLine:
    """Write one commitment as a line of the report; `fallback` is the day that is shown where it has no date."""
    cells = facts(entry)
    made = worth(entry, currency, convert)
    return CommitmentLine(
        entry=entry.id,
        caption=entry.caption,
        donors=tuple(map(name, cells.donors)),
        recipients=tuple(map(name, cells.recipients)),
        amount=words.amount(cells.amount),
        goods=words.goods(cells.items),
        converted=made.value,
        conversion=_rate_words(made),
        aid=cells.aid,
        status=cells.status,
        date=words.day(cells.date) or (f"reported {long_date(fallback)}" if fallback else ""),
        outlets=len(entry.outlets),
        origins=entry.origins,
        counted=not why_not,
        why_not=why_not,
        notes=notes.cite(entry.claims),
    )


def _rate_words(made: Worth) -> str:
    if made.value is None:
        return made.why_not if made.why_not.startswith("no sum") else f"not converted: {made.why_not}"
    if made.rate is None or made.on is None:
        return made.source
    return f"{made.currency} {made.rate:.4f} for {made.said} 1 on {long_date(made.on)}; {made.source}"


def total(title: str, lines: Sequence[CommitmentLine]) -> TotalLine:
    """Add up lines that are counted."""
    sums = [one.converted for one in lines if one.converted is not None]
    return TotalLine(
        name=title,
        value=sum(sums, Decimal(0)),
        entries=len(lines),
        unconverted=len(lines) - len(sums),
        notes=tuple(sorted({note for one in lines for note in one.notes})),
    )


def totals_by(lines: Sequence[CommitmentLine], groups: Callable[[CommitmentLine], str]) -> tuple[TotalLine, ...]:
    """Add up counted lines by group, the largest first."""
    names = dict.fromkeys(map(groups, lines))
    sums = [total(name, [one for one in lines if groups(one) == name]) for name in names]
    return tuple(sorted(sums, key=lambda one: (-one.value, -one.entries, one.name)))


def of_donor(line: CommitmentLine) -> str:
    """Name a line's donors; joint donors are one group, as nobody says who gives how much of it."""
    return ", ".join(line.donors) or "not named"


def of_recipient(line: CommitmentLine) -> str:
    """Name a line's recipients; joint recipients are one group."""
    return ", ".join(line.recipients) or "not named"


def of_kind(line: CommitmentLine) -> str:
    """Name a line's kind of help."""
    return line.aid


def first_published(entry: Entry, published: Mapping[str, date | None]) -> date | None:
    """Return the day on which an entry was first published, by claim id; None where no claim's day is known."""
    return min((day for claim in entry.claims if (day := published.get(claim))), default=None)
