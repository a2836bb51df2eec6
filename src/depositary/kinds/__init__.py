"""The shelf of kinds: what a commitment, an event, a statement and a date mention are."""

from types import ModuleType

from depositary.kinds import commitment, date, event, statement
from depositary.kinds.commitment import Commitment
from depositary.kinds.date import DateMention
from depositary.kinds.event import Event
from depositary.kinds.statement import Statement

SHELF: dict[str, ModuleType] = {module.NAME: module for module in (commitment, event, statement, date)}

__all__ = ["SHELF", "Commitment", "DateMention", "Event", "Statement"]
