"""An event: what one party did, will do, or refuses to do to another, in the PLOVER ontology."""

from dataclasses import dataclass
from typing import Literal

from depositary.model import Amount, When

NAME = "event"

Plover = Literal[
    "AGREE",
    "CONSULT",
    "SUPPORT",
    "CONCEDE",
    "COOPERATE",
    "AID",
    "RETREAT",
    "REQUEST",
    "ACCUSE",
    "REJECT",
    "THREATEN",
    "PROTEST",
    "SANCTION",
    "MOBILIZE",
    "COERCE",
    "ASSAULT",
]
Modality = Literal["occurred", "ongoing", "planned", "considered", "denied"]
MUTUAL: frozenset[Plover] = frozenset({"AGREE", "CONSULT", "COOPERATE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A PLOVER event: its type, who acts, to, with or for whom, when, and whether it happened."""

    type: Plover
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    date: When | None = None
    modality: Modality = "occurred"
    amount: Amount | None = None

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME
