"""A commitment: help that one party puts at another's disposal."""

from dataclasses import dataclass
from typing import Literal

from depositary.model import Amount, Item, When

NAME = "commitment"

AidKind = Literal["military", "financial", "humanitarian", "development", "mixed", "unspecified"]
Status = Literal["considered", "pledged", "committed", "allocated", "delivered", "cancelled"]
Scope = Literal["new", "total", "part"]

STATUSES: tuple[Status, ...] = ("considered", "pledged", "committed", "allocated", "delivered", "cancelled")
IATI = {"pledged": "pledge", "committed": "commitment", "allocated": "commitment", "delivered": "disbursement"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Help put at another's disposal: donors and recipients as codes or names, an amount or goods, and how far it has come.

    `part_of` is the amount of the whole of which a `part` is a share, where the text gives it; `occasion` is the meeting or
    the day at which it was announced, in the text's words.
    """

    donors: tuple[str, ...]
    recipients: tuple[str, ...] = ()
    amount: Amount | None = None
    items: tuple[Item, ...] = ()
    aid: AidKind = "unspecified"
    status: Status = "pledged"
    scope: Scope = "new"
    part_of: Amount | None = None
    date: When | None = None
    occasion: str = ""

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME
