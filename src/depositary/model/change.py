"""What is different between two states of the ledger, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

CauseType = Literal["new report", "report gone", "ruling", "ruling withdrawn", "better reader", "other rules", "other lines"]
ChangeType = Literal["added", "returned", "changed", "merged", "split", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why something is different.

    `documents` are the reports that came or went, or were read anew, with their `outlets`; `ruling` is the id of a ruling that was made
    or taken back, with its verdict, by whom and their reason; `lines` are other lines that took or gave what is different.
    """

    type: CauseType
    documents: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    ruling: str = ""
    verdict: str = ""
    who: str = ""
    why: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference: a line that came or went, with all its cells, or one cell of a line that stands in both.

    `into` are the ids to which a line went that was merged or split, `out_of` those from which a line came. `before` and `after` are what the
    cell says.
    """

    type: ChangeType
    id: str
    kind: str
    caption: str
    cell: str = ""
    before: object = None
    after: object = None
    into: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    cells: Mapping[str, object] = field(default_factory=dict)
    why: tuple[Cause, ...] = ()
