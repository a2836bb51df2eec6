"""From entries to a report: a pure function, so that the same ledger, period and rates always give the same report.

Principle: the report covers what was published in the period, and every sentence that asserts something carries the passages that it
rests on. Exceptions: sentences about the report itself (its method, its counts) carry none. In doubt it says less: what is not new,
not a promise or not convertible is listed with the reason rather than added up.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from depositary.kinds.adding import superseded
from depositary.kinds.worth import Convert
from depositary.model import Claim, Document, Entry, When
from depositary.report import sections, words
from depositary.report.commitments import (
    first_published,
    line,
    of_donor,
    of_kind,
    of_recipient,
    total,
    totals_by,
    why_not_counted,
)
from depositary.report.notes import Footnotes
from depositary.report.period import Period
from depositary.report.value import CommitmentLine, Report, Sentence, TotalLine
from depositary.report.words import Name

__all__ = ["build", "in_period", "within"]

LARGEST = 3


def in_period(
    entries: Iterable[Entry], claims: Mapping[str, Claim], documents: Mapping[str, Document], period: Period
) -> tuple[Entry, ...]:
    """Return the entries of which something was published in the period."""
    return within(entries, _published(claims, documents), period)


def within(entries: Iterable[Entry], published: Mapping[str, date | None], period: Period) -> tuple[Entry, ...]:
    """Return the entries of which something was published in the period; `published` are the days by claim."""
    return tuple(entry for entry in entries if any(period.holds(published.get(claim)) for claim in entry.claims))


def build(
    entries: Sequence[Entry],
    claims: Mapping[str, Claim],
    documents: Mapping[str, Document],
    *,
    period: Period,
    currency: str,
    convert: Convert,
    name: Name,
) -> Report:
    """Build the report of a period; `claims` and `documents` are those of the whole ledger, by id."""
    notes = Footnotes(claims, documents)
    published = _published(claims, documents)
    present = sorted(
        in_period(entries, claims, documents, period),
        key=lambda entry: (_sort_day(entry, first_published(entry, published)), entry.id),
    )
    lines = _lines(entries, present, published, period, currency, convert, notes, name)
    counted = [one for one in lines if one.counted]
    whole = total("All", counted)
    changes = sections.changes(present, published, period, notes) + sections.ties(present, {one.id: one.caption for one in entries}, notes)
    contested = sections.contested(present, notes, name, lambda keys: _outlets(keys, claims, documents))
    return Report(
        title="Situation report",
        period=_covered(period, documents),
        currency=currency,
        key_points=_key_points(lines, whole, currency, changes, contested),
        commitments=tuple(counted),
        not_counted=tuple(one for one in lines if not one.counted),
        by_donor=totals_by(counted, of_donor),
        by_recipient=totals_by(counted, of_recipient),
        by_kind=totals_by(counted, of_kind),
        total=whole,
        changes=changes,
        events=sections.events([entry for entry in present if entry.kind == "event"], notes, name),
        statements=sections.statements([entry for entry in present if entry.kind == "statement"], notes, name),
        contested=contested,
        single_origin=sections.single_origin(present, notes),
        sources=sections.sources(claims.values(), documents.values(), period),
        method=_method(currency),
        footnotes=notes.all(),
    )


def _published(claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> dict[str, date | None]:
    return {key: documents[claim.document].published for key, claim in claims.items()}


def _outlets(keys: Iterable[str], claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> str:
    return words.parties(list(dict.fromkeys(filter(None, (documents[claims[key].document].outlet for key in keys)))), str)


def _covered(period: Period, documents: Mapping[str, Document]) -> Period:
    """Give a period that is open the days of what was published in it."""
    days = [document.published for document in documents.values() if document.published and period.holds(document.published)]
    return Period(since=period.since or min(days, default=None), until=period.until or max(days, default=None))


def _lines(
    entries: Sequence[Entry],
    present: Sequence[Entry],
    published: Mapping[str, date | None],
    period: Period,
    currency: str,
    convert: Convert,
    notes: Footnotes,
    name: Name,
) -> list[CommitmentLine]:
    gone = superseded(entries)
    out = []
    for entry in (one for one in present if one.kind == "commitment"):
        first = first_published(entry, published)
        why_not = why_not_counted(entry, gone, new=period.holds(first))
        out.append(line(entry, why_not, convert, currency, first, notes, name))
    return out


def _sort_day(entry: Entry, first: date | None) -> date:
    when = next((cell.value for name, cell in entry.cells if name == "date"), None)
    day = when.interval if isinstance(when, When) else None
    return day[0] if day else first or date.max


def _key_points(
    lines: Sequence[CommitmentLine], whole: TotalLine, currency: str, changes: Sequence[Sentence], contested: Sequence[Sentence]
) -> tuple[Sentence, ...]:
    points = []
    counted = [one for one in lines if one.counted]
    if counted:
        points.append(Sentence(text=_sum_sentence(whole, currency), notes=whole.notes))
    largest = sorted((one for one in counted if one.converted), key=lambda one: (-(one.converted or Decimal(0)), one.entry))
    points += [Sentence(text=_largest_sentence(one, currency), notes=one.notes, entry=one.entry) for one in largest[:LARGEST]]
    points += [one for one in changes if one.text.endswith(("delivered.", "cancelled.")) or "to delivered" in one.text][:LARGEST]
    shown = {one.entry for one in lines}
    disputed = (one for one in contested if one.entry in shown and " Amount: " in one.text)
    points += [Sentence(text=f"Sources disagree. {one.text}", notes=one.notes, entry=one.entry) for one in disputed]
    return tuple(points)


def _sum_sentence(whole: TotalLine, currency: str) -> str:
    summed = whole.entries - whole.unconverted
    if not summed:
        return f"{_new(whole.entries)}, none with a sum that can be stated in {currency}."
    without = "one more has" if whole.unconverted == 1 else f"{whole.unconverted} more have"
    rest = f"; {without} no sum in {currency}" if whole.unconverted else ""
    return f"{_new(summed)} {'come' if summed != 1 else 'comes'} to about {currency} {words.rounded(whole.value)}{rest}."


def _new(number: int) -> str:
    return f"{number} new commitments" if number != 1 else "One new commitment"


def _largest_sentence(one: CommitmentLine, currency: str) -> str:
    to = f" to {words.parties(one.recipients, str)}" if one.recipients else ""
    about = f", about {currency} {words.rounded(one.converted)}" if one.converted is not None and one.conversion != "as said" else ""
    sources = f"{one.outlets} outlets" if one.outlets != 1 else "one outlet"
    return f"{words.parties(one.donors, str) or 'A donor who is not named'}{to}: {one.amount}{about}, {one.status} ({sources})."


def _method(currency: str) -> tuple[str, ...]:
    return (
        "The report covers what was published in the period. Every line was drawn from the texts by rules and rests on the passages in the "
        "notes; nothing in it was written by a language model, and nothing was added that the texts do not say.",
        "One commitment that several outlets report is one line. Running totals, shares of a commitment that is listed, repeated "
        "announcements, deliveries of earlier promises, and what was only considered or was cancelled are listed but never added up.",
        f"Sums stand as they were said. They are converted to {currency} at the reference rate of the day of the commitment or, where that "
        "is not known, of its first publication, for comparison only; a currency that the sources leave open is not.",
        "An origin is an independent report: copies of one wire story count once. Where sources disagree, all of them are shown and "
        "nothing is averaged.",
    )
