"""A report as Markdown, with footnotes."""

import re
from collections.abc import Iterable

from depositary.export.words import day, origin
from depositary.report import CommitmentLine, Footnote, Report, Section, Sentence, TotalLine
from depositary.report.words import quoted, rounded

EMPTY = "Nothing that is kept was published in this period. The report is empty; that says what was read, and not that nothing happened."


def to_markdown(report: Report) -> bytes:
    """Write a report as Markdown; the same report gives the same bytes."""
    parts = [f"# {report.title}", _meta(report)]
    if report.empty:
        parts.append(EMPTY)
    else:
        parts += [_sentences(report.key_points), *_commitments(report)]
        parts += _listed("## Changes of status", report.changes)
        parts += _sections("## Events", report.events) + _sections("## Statements", report.statements)
        parts += ["## How sure", "### Where sources disagree", _sentences(report.contested) or "No source contradicts another."]
        parts += ["### Commitments that rest on one origin", _sentences(report.single_origin) or "None."]
        parts += ["## Sources", _sources(report)]
    parts += ["## Method", *report.method]
    parts += ["\n".join(map(_note, report.footnotes))]
    return ("\n\n".join(filter(None, parts)) + "\n").encode()


def _meta(report: Report) -> str:
    documents = sum(one.documents for one in report.sources)
    return f"{report.period} · documents: {documents} · outlets: {len(report.sources)} · sums in {report.currency}"


def _commitments(report: Report) -> list[str]:
    parts = ["## Commitments"]
    if report.commitments:
        rows = [_row(one) for one in report.commitments]
        head = ("Donor and recipient", "What", "Kind", "Status", "Date", "Outlets", report.currency)
        parts.append(_table(head, [*rows, ("**Together**", "", "", "", "", "", f"**{rounded(report.total.value)}**")]))
        groups = (("Donor", report.by_donor), ("Recipient", report.by_recipient), ("Kind", report.by_kind))
        parts += [_table((name, "Lines", report.currency), [_total(one) for one in lines]) for name, lines in groups]
    else:
        parts.append("No new commitment was reported in this period.")
    if report.not_counted:
        lines = (f"- {escape(one.caption)}{marks(one.notes)}: {one.why_not}" for one in report.not_counted)
        parts += ["### Reported, but not added up", "\n".join(lines)]
    return parts


def _row(one: CommitmentLine) -> tuple[str, ...]:
    parties = f"{', '.join(one.donors) or 'donor not named'} → {', '.join(one.recipients) or 'recipient not named'}"
    what = "; ".join(filter(None, (one.amount, one.goods)))
    outlets = f"{one.outlets}" if one.outlets == one.origins else f"{one.outlets} (origins: {one.origins})"
    converted = rounded(one.converted) if one.converted is not None else one.conversion
    return escape(parties), escape(what) + marks(one.notes), one.aid, one.status, one.date or "not given", outlets, converted


def _total(one: TotalLine) -> tuple[str, ...]:
    value = rounded(one.value) if one.entries > one.unconverted else "no sum"
    return escape(one.name), str(one.entries), value + (f" (without a sum: {one.unconverted})" if one.unconverted else "")


def _sources(report: Report) -> str:
    head = ("Outlet", "Documents", "Claims", "From", "To")
    return _table(
        head, [(escape(one.outlet), str(one.documents), str(one.claims), day(one.first), day(one.last)) for one in report.sources]
    )


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(head)
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _listed(heading: str, sentences: Iterable[Sentence]) -> list[str]:
    text = _sentences(sentences)
    return [heading, text] if text else []


def _sections(heading: str, sections: Iterable[Section]) -> list[str]:
    parts = [part for section in sections for part in (f"### {escape(section.heading)}", _sentences(section.sentences))]
    return [heading, *parts] if parts else []


def _sentences(sentences: Iterable[Sentence]) -> str:
    return "\n".join(f"- {escape(one.text)}{marks(one.notes)}" for one in sentences)


def marks(numbers: Iterable[int]) -> str:
    """Write footnote numbers as Markdown footnotes."""
    return "".join(f"[^{number}]" for number in numbers)


def _note(note: Footnote) -> str:
    link = f" <{note.url}>" if note.url else ""
    return f"[^{note.number}]: {escape(quoted(note.quote))} {escape(origin(note))}{link}"


def escape(text: str) -> str:
    """Protect what Markdown would take for markup, and keep a cell on one line."""
    return re.sub(r"([\\`*_\[\]<>|#~])", r"\\\1", " ".join(text.split()))
