"""What a report is made of: sentences, lines and footnotes, ready to be set in any format."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from depositary.report.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """A receipt: the claims it stands for, who published it and when, and the words quoted from the copy that is kept."""

    number: int
    claims: tuple[str, ...]
    document: str
    outlet: str
    published: date | None
    title: str
    url: str | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the report and the numbers of the footnotes that it rests on."""

    text: str
    notes: tuple[int, ...]
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Sentences under one heading."""

    heading: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """One commitment in words: the amount as it was said and what it comes to in the report's currency.

    `counted` tells whether the line is part of the totals, and `why_not` the reason where it is not.
    """

    entry: str
    caption: str
    donors: tuple[str, ...]
    recipients: tuple[str, ...]
    amount: str
    goods: str
    converted: Decimal | None
    conversion: str
    aid: str
    status: str
    date: str
    outlets: int
    origins: int
    counted: bool
    why_not: str
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TotalLine:
    """What the counted commitments of one donor, recipient or kind add up to; `unconverted` counts those without a sum."""

    name: str
    value: Decimal
    entries: int
    unconverted: int
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """What one outlet contributed in the period."""

    outlet: str
    documents: int
    claims: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A situation report of one period, in one currency; the same entries always give the same value."""

    title: str
    period: Period
    currency: str
    key_points: tuple[Sentence, ...]
    commitments: tuple[CommitmentLine, ...]
    not_counted: tuple[CommitmentLine, ...]
    by_donor: tuple[TotalLine, ...]
    by_recipient: tuple[TotalLine, ...]
    by_kind: tuple[TotalLine, ...]
    total: TotalLine
    changes: tuple[Sentence, ...]
    events: tuple[Section, ...]
    statements: tuple[Section, ...]
    contested: tuple[Sentence, ...]
    single_origin: tuple[Sentence, ...]
    sources: tuple[SourceLine, ...]
    method: tuple[str, ...]
    footnotes: tuple[Footnote, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing at all was published in the period."""
        return not self.sources
