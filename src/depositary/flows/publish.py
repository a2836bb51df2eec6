"""Entries to reports and listings."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import cast

from depositary.codec import dump
from depositary.errors import DepositaryError
from depositary.export import jsonl
from depositary.export.exhibit import Exhibit
from depositary.export.jsonl import Grounds
from depositary.export.report_html import to_html
from depositary.export.report_markdown import to_markdown
from depositary.flows.attached import attached
from depositary.kinds.worth import Worth, worth
from depositary.model import Claim, Document, Entry, Sum
from depositary.reconcile.settle import ordered
from depositary.reference import code_of, state_name
from depositary.reference.rates import convert
from depositary.report import Period, Report, build, within
from depositary.store import Store
from depositary.text import HTML

# A currency for which there were rates on none of these days has none.
RATED = (date(2005, 6, 1), date(2012, 6, 1), date(2021, 6, 1))

FORMATS: dict[str, Callable[[Report], bytes]] = {
    ".html": to_html,
    ".htm": to_html,
    ".md": to_markdown,
    ".markdown": to_markdown,
    ".json": lambda report: (dump(report) + "\n").encode(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Entries and what they rest on, by id; `sourced` are the documents that are cited by offsets in their source's own text.

    `published` are the days by claim; `printed` is what was printed of each line when it was released, by id, and empty for the ledger of now.
    """

    entries: Sequence[Entry]
    claims: dict[str, Claim]
    documents: dict[str, Document]
    sourced: frozenset[str] = frozenset()
    published: Mapping[str, date | None] = field(default_factory=dict)
    printed: Mapping[str, str] = field(default_factory=dict)


def ledger(store: Store) -> Ledger:
    """Take the whole ledger out of the store."""
    claims = {claim.id: claim for claim in store.claims()}
    documents = {document.id: document for document in store.documents()}
    return Ledger(
        entries=store.entries(),
        claims=claims,
        documents=documents,
        sourced=frozenset(document for document, media_type in store.media_types().items() if media_type != HTML),
        published={claim.id: documents[claim.document].published for claim in claims.values()},
    )


def released(store: Store, name: str) -> Ledger:
    """Take a release out of the store, as it was printed; MissingError where there is none of that name."""
    release, entries = store.release(name)
    known = {document.id: document for document in store.documents()}
    document_of = store.documents_by_claim(claim for one in entries.values() for claim in one.claims)
    return Ledger(
        entries=ordered(entries.values()),
        claims={},
        documents={document: known[document] for document, _ in release.readers if document in known},
        published={claim: known[document].published for claim, document in document_of.items()},
        printed=store.released_lines(name),
    )


def grounds(whole: Ledger) -> Grounds:
    """Return what the lines of a ledger are cited by."""
    return Grounds(claims=whole.claims, documents=whole.documents, sourced=whole.sourced)


def printed(whole: Ledger, entries: Iterable[Entry], worths: Mapping[str, Worth]) -> bytes:
    """Return lines of a ledger as JSON: those of a release as they were printed when it was made."""
    if not whole.printed:
        return jsonl.entries(entries, grounds(whole), worths)
    return jsonl.again([(one, whole.printed[one.id]) for one in entries], worths)


def worths(entries: Iterable[Entry], currency: str) -> dict[str, Worth]:
    """Return what commitments come to in a currency, each at the rate of its day; DepositaryError for a currency without any rates."""
    _require_rates(currency)
    return {entry.id: worth(entry, currency, convert) for entry in entries if entry.kind == "commitment"}


def entries(store: Store, ids: Iterable[str]) -> list[Entry]:
    """Take some lines out of the store, in the order of the ledger; ids that no line bears are left out."""
    return list(ordered(store.entries_by_id(ids).values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which lines of the ledger somebody asks for; an empty wish asks for all."""

    kinds: frozenset[str] = frozenset()
    donors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    since: date | None = None


def chosen(whole: Ledger, wish: Wish) -> list[Entry]:
    """Return the lines that fit a wish: of any of the kinds, from any of the donors, to any of the recipients, published since then."""
    lines = within(whole.entries, whole.published, Period(since=wish.since))
    donors, recipients = code_set(wish.donors), code_set(wish.recipients)
    return [
        entry
        for entry in lines
        if (not wish.kinds or wish.kinds & {entry.kind, str(_cell(entry, "aid"))})
        and (not donors or donors & _sides(entry, "donors", "actors"))
        and (not recipients or recipients & _sides(entry, "recipients"))
    ]


def code_set(parties: Iterable[str]) -> frozenset[str]:
    """Return the folded codes of parties that are given by code or by name; an unknown name stands for itself."""
    return frozenset(code_of(party).casefold() for party in parties)


def _sides(entry: Entry, *names: str) -> set[str]:
    sides = (cast("tuple[str, ...]", _cell(entry, name) or ()) for name in names)
    return {party.casefold() for side in sides for party in side}


def _cell(entry: Entry, name: str) -> object:
    return next((cell.value for key, cell in entry.cells if key == name), None)


def with_receipts(store: Store, entry_id: str) -> Exhibit:
    """Take one line out of the store, with its claims, their documents, the captions of what it is tied to, and the rulings on it."""
    entry = store.entry(entry_id)
    claims = store.claims_by_id(entry.claims)
    documents = {document.id: document for document in store.documents({claim.document for claim in claims.values()})}
    captions = {one.id: one.caption for one in store.entries_by_id({tie.entry for tie in entry.relations}).values()}
    bearing = [ruling for ruling in attached(store).rulings if not set(ruling.named).isdisjoint(entry.claims)]
    return Exhibit(entry=entry, claims=claims, documents=documents, captions=captions, rulings=bearing)


def make_report(whole: Ledger, period: Period, currency: str) -> Report:
    """Build the report of a period; DepositaryError where no rates are known for its currency."""
    _require_rates(currency)
    return build(whole.entries, whole.claims, whole.documents, period=period, currency=currency, convert=convert, name=state_name)


def _require_rates(currency: str) -> None:
    if not any(convert(Sum(value=Decimal(1), currency="EUR"), currency, day) for day in RATED):
        raise DepositaryError(f"--currency {currency}: no reference rates are known for it; use a code such as EUR, USD, CAD or GBP")


def write(report: Report, path: Path) -> None:
    """Write a report to a file in the format that its ending names."""
    if path.suffix.lower() not in FORMATS:
        raise DepositaryError(f"{path}: no report is written as {path.suffix or 'a file without ending'}; use {', '.join(FORMATS)}")
    try:
        path.write_bytes(FORMATS[path.suffix.lower()](report))
    except OSError as error:
        raise DepositaryError(f"{path}: cannot be written: {error.strerror}; check the folder and the permissions") from error
