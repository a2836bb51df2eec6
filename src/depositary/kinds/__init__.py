"""The shelf of kinds: what a commitment, an event, a statement and a date mention are.

A kind is a module with its payload and a `Kind` that says how it is compared, settled and shown; a mention of a date has no `Kind`.
"""

from types import ModuleType

from depositary.kinds import commitment, commitment_merge, commitment_same, commitment_ties, date, event, statement
from depositary.kinds.commitment import Commitment
from depositary.kinds.date import DateMention
from depositary.kinds.event import Event
from depositary.kinds.kind import Kind
from depositary.kinds.statement import Statement

SHELF: dict[str, ModuleType] = {module.NAME: module for module in (commitment, event, statement, date)}

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            name=commitment.NAME,
            payload=Commitment,
            cells=commitment.CELLS,
            admits=commitment.admits,
            keys=commitment.keys,
            features=commitment_same.FEATURES,
            threshold=commitment_same.THRESHOLD,
            merge=commitment_merge.merge,
            caption=commitment.caption,
            tie=commitment_ties.tie,
        ),
        Kind(
            name=event.NAME,
            payload=Event,
            cells=event.CELLS,
            admits=event.admits,
            keys=event.keys,
            features=event.FEATURES,
            threshold=event.THRESHOLD,
            merge=event.merge,
            caption=event.caption,
        ),
        Kind(
            name=statement.NAME,
            payload=Statement,
            cells=statement.CELLS,
            admits=statement.admits,
            keys=statement.keys,
            features=statement.FEATURES,
            threshold=statement.THRESHOLD,
            merge=statement.merge,
            caption=statement.caption,
        ),
    )
}

__all__ = ["KINDS", "SHELF", "Commitment", "DateMention", "Event", "Kind", "Statement"]
