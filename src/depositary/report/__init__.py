"""Entries of the ledger to a report: a value in which every sentence carries the passages that it rests on."""

from depositary.report.build import build, in_period, within
from depositary.report.period import Period
from depositary.report.value import (
    CommitmentLine,
    Footnote,
    Report,
    Section,
    Sentence,
    SourceLine,
    TotalLine,
)

__all__ = [
    "CommitmentLine",
    "Footnote",
    "Period",
    "Report",
    "Section",
    "Sentence",
    "SourceLine",
    "TotalLine",
    "build",
    "in_period",
    "within",
]
