"""One line of the ledger: what the claims about one thing amount to."""

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from depositary.model.when import When

T = TypeVar("T")

RelationType = Literal["part_of", "total_of", "announces_again", "corrects", "replaces", "fulfils"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled(Generic[T]):
    """A cell: what it says, the ids of the claims it rests on, who says otherwise (value, claim ids), and the ruling that decided it, if any."""

    value: T
    claims: tuple[str, ...] = ()
    others: tuple[tuple[T, tuple[str, ...]], ...] = ()
    ruling: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step in an entry's history: the status, when it was reached (None where nobody says), and the claims that say so."""

    status: str
    when: When | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A tie of one entry to another: its type and the other entry's id, and the reason in words."""

    type: RelationType
    entry: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the ledger.

    `cells` pairs each payload field with its settled value; `claims` are the ids of all claims, `outlets` the outlets that
    carried them and `origins` the number of independent ones (copies of one wire story are one origin).
    """

    id: str
    kind: str
    caption: str
    cells: tuple[tuple[str, Settled[object]], ...]
    claims: tuple[str, ...]
    history: tuple[Step, ...] = ()
    relations: tuple[Relation, ...] = ()
    outlets: tuple[str, ...] = ()
    origins: int = 1

    def cell(self, name: str) -> Settled[object]:
        """Return the cell of that name; KeyError where the kind has none."""
        for known, cell in self.cells:
            if known == name:
                return cell
        raise KeyError(name)

    def value(self, name: str) -> object:
        """Return the value of the cell of that name."""
        return self.cell(name).value
