"""Which commitments may be added up.

Principle: a sum is added once, where somebody newly put it at another's disposal. Running totals, shares of another commitment,
announcements of what was announced before, deliveries of an earlier promise and what a later entry corrects or replaces stay out, each
with its reason. Every sum that Depositary shows obeys this one rule; what is only considered or was cancelled is for each to decide.
"""

from collections.abc import Iterable

from depositary.model import Entry

BY_SCOPE = {"total": "a running total, which includes what was announced before", "part": "a share of another commitment"}
BY_RELATION = {
    "part_of": "a share of another commitment",
    "total_of": "a running total of other commitments",
    "announces_again": "announced before",
    "fulfils": "fulfils an earlier commitment",
}


def superseded(entries: Iterable[Entry]) -> frozenset[str]:
    """Return the ids of entries that a later one corrects or replaces."""
    return frozenset(tie.entry for entry in entries for tie in entry.relations if tie.type in {"corrects", "replaces"})


def why_not_added(entry: Entry, gone: frozenset[str]) -> str:
    """Say why a commitment is never added up, with the ids of what was superseded; empty where it may be."""
    reasons = [BY_SCOPE.get(str(entry.value("scope")), "")]
    reasons += [BY_RELATION.get(tie.type, "") for tie in entry.relations]
    reasons += ["corrected or replaced by a later entry"] * (entry.id in gone)
    return next(filter(None, reasons), "")
