"""The parts of a report below its commitments: changes, events, statements, disagreement, sources."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import cast

from depositary.kinds.event import Modality
from depositary.model import Amount, Claim, Document, Entry, Item, When
from depositary.report import words
from depositary.report.notes import Footnotes
from depositary.report.period import Period
from depositary.report.value import Section, Sentence, SourceLine
from depositary.report.words import Name

UNDATED = date.max
PASSAGE = 200
CHANGES = {"corrects": "Corrects an earlier figure", "replaces": "Replaces an earlier entry", "fulfils": "Fulfils an earlier commitment"}
CELLS = {"aid": "kind of help", "date": "date", "items": "goods", "speaker": "speaker", "words": "words"}


def changes(entries: Iterable[Entry], published: Mapping[str, date | None], period: Period, notes: Footnotes) -> tuple[Sentence, ...]:
    """Tell every step that was first reported in the period and is not the entry's first, in the order of the days."""
    found: list[tuple[date, Sentence]] = []
    for entry in entries:
        for before, step in zip(entry.history, entry.history[1:], strict=False):
            day = min((told for claim in step.claims if (told := published.get(claim))), default=None)
            if not period.holds(day):
                continue
            when = f" ({words.day(step.when)})" if words.day(step.when) else ""
            text = f"{entry.caption}: from {before.status} to {step.status}{when}."
            found.append((day or UNDATED, Sentence(text=text, notes=notes.cite(step.claims), entry=entry.id)))
    return tuple(sentence for _, sentence in sorted(found, key=lambda one: (one[0], one[1].entry, one[1].text)))


def ties(entries: Iterable[Entry], captions: Mapping[str, str], notes: Footnotes) -> tuple[Sentence, ...]:
    """Tell which entries correct, replace or fulfil others, with the reason."""
    return tuple(
        Sentence(
            text=f"{entry.caption}. {CHANGES[tie.type]}: {captions.get(tie.entry, tie.entry)} ({tie.reason}).",
            notes=notes.cite(entry.claims),
            entry=entry.id,
        )
        for entry in entries
        for tie in entry.relations
        if tie.type in CHANGES
    )


def events(entries: Sequence[Entry], notes: Footnotes, name: Name) -> tuple[Section, ...]:
    """Tell the events under one heading for each type, dated ones first, by day, each with its first passage."""
    sections = []
    for type_, heading in words.EVENTS.items():
        chosen = sorted((entry for entry in entries if entry.value("type") == type_), key=_by_day)
        if chosen:
            sections.append(Section(heading=heading, sentences=tuple(_event(entry, notes, name) for entry in chosen)))
    return tuple(sections)


def _event(entry: Entry, notes: Footnotes, name: Name) -> Sentence:
    cells = {key: cell.value for key, cell in entry.cells}
    actors = words.parties(cast("tuple[str, ...]", cells.get("actors") or ()), name)
    others = words.parties(cast("tuple[str, ...]", cells.get("recipients") or ()), name)
    details = [
        words.MODALITIES[cast("Modality", cells.get("modality") or "occurred")],
        words.amount(cast("Amount | None", cells.get("amount"))),
        words.day(cast("When | None", cells.get("date"))),
    ]
    who = f"{actors or 'Somebody who is not named'}{f' → {others}' if others else ''}"
    said = "; ".join(filter(None, details))
    cited = notes.cite(entry.claims)
    text = f"{who}{f' ({said})' if said else ''}: {words.quoted(words.clip(notes.quote(cited[0]), PASSAGE))}"
    return Sentence(text=text, notes=cited, entry=entry.id)


def _by_day(entry: Entry) -> tuple[date, str]:
    when = cast("When | None", {key: cell.value for key, cell in entry.cells}.get("date"))
    return (when.interval[0] if when and when.interval else UNDATED), entry.id


def statements(entries: Sequence[Entry], notes: Footnotes, name: Name) -> tuple[Section, ...]:
    """Quote the statements under the party for which they were made, parties by name; speakers for nobody known come last."""
    groups: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=_by_day):
        party = name(str(entry.value("affiliation") or ""))
        groups.setdefault(party, []).append(entry)
    return tuple(
        Section(heading=party or "For nobody named", sentences=tuple(_statement(entry, notes, name) for entry in groups[party]))
        for party in sorted(groups, key=lambda party: (not party, party))
    )


def _statement(entry: Entry, notes: Footnotes, name: Name) -> Sentence:
    cells = {key: cell.value for key, cell in entry.cells}
    via = f", according to {name(str(cells['via']))}" if cells.get("via") else ""
    when = words.day(cast("When | None", cells.get("date")))
    said = " ".join(str(cells.get("words", "")).split()).strip('“”" ,')
    speaker = str(cells.get("speaker", "")) or "Somebody who is not named"
    text = f"{speaker[0].upper()}{speaker[1:]}{via}{f' ({when})' if when else ''}: {words.quoted(said)}"
    return Sentence(text=text, notes=notes.cite(entry.claims), entry=entry.id)


def contested(entries: Iterable[Entry], notes: Footnotes, name: Name, outlets: Callable[[Iterable[str]], str]) -> tuple[Sentence, ...]:
    """Tell every cell about which sources disagree, and who says what."""
    return tuple(
        Sentence(text=_disagreement(entry, key, name, outlets), notes=notes.cite(_all_claims(entry, key)), entry=entry.id)
        for entry in entries
        for key, cell in entry.cells
        if cell.others
    )


def _disagreement(entry: Entry, key: str, name: Name, outlets: Callable[[Iterable[str]], str]) -> str:
    cell = entry.cell(key)
    first = f"{in_words(cell.value, name)}{_according(outlets(cell.claims))}"
    others = "; ".join(f"{in_words(value, name)}{_according(outlets(claims))}" for value, claims in cell.others)
    return f"{entry.caption}. {CELLS.get(key, key).capitalize()}: {first}; but {others}."


def _according(outlets: str) -> str:
    return f" according to {outlets}" if outlets else ""


def _all_claims(entry: Entry, key: str) -> tuple[str, ...]:
    cell = entry.cell(key)
    return cell.claims + tuple(claim for _, claims in cell.others for claim in claims)


def in_words(value: object, name: Name) -> str:
    """Write any cell's value in words."""
    match value:
        case None | () | "":
            return "nothing"
        case Amount():
            return words.amount(value)
        case When():
            return words.day(value) or value.words or value.value
        case tuple() if all(isinstance(one, Item) for one in value):
            return words.goods(value)
        case tuple():
            return words.parties([str(one) for one in value], name)
        case _:
            return str(value)


def single_origin(entries: Iterable[Entry], notes: Footnotes) -> tuple[Sentence, ...]:
    """List commitments that rest on one independent origin, however many outlets copied it."""
    return tuple(
        Sentence(
            text=f"{entry.caption}" + (f" ({len(entry.outlets)} outlets, one origin)" if len(entry.outlets) > 1 else ""),
            notes=notes.cite(entry.claims),
            entry=entry.id,
        )
        for entry in entries
        if entry.kind == "commitment" and entry.origins == 1
    )


def sources(claims: Iterable[Claim], documents: Iterable[Document], period: Period) -> tuple[SourceLine, ...]:
    """Count what each outlet published in the period, the most productive first."""
    groups: dict[str, list[Document]] = {}
    for document in documents:
        if period.holds(document.published):
            groups.setdefault(document.outlet or "outlet not known", []).append(document)
    made: dict[str, int] = {}
    for claim in claims:
        made[claim.document] = made.get(claim.document, 0) + 1
    lines = [_source(outlet, found, made) for outlet, found in groups.items()]
    return tuple(sorted(lines, key=lambda one: (-one.documents, one.outlet)))


def _source(outlet: str, documents: Sequence[Document], made: Mapping[str, int]) -> SourceLine:
    days = [document.published for document in documents if document.published]
    return SourceLine(
        outlet=outlet,
        documents=len(documents),
        claims=sum(made.get(document.id, 0) for document in documents),
        first=min(days, default=None),
        last=max(days, default=None),
    )
