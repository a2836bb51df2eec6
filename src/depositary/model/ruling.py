"""What a person decided."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import combinations, product
from typing import Literal

from depositary.model.span import Span

RULING = "ruling "
"""How the sources of Problems begin that rulings have."""
Verdict = Literal["same", "different", "right", "wrong", "corrected", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """Where a claim stood and what it said, so that it is found again when another reader words it otherwise.

    `claim` is the claim's id, `quote` the words of its passages, `says` the claim as a line for people, `cells` what each of its cells
    said, in words that can be read back, and `beside` the ids of the claims of its kind that stood at the same place and were not it.
    """

    claim: str
    document: str
    kind: str
    passages: tuple[Span, ...]
    quote: str
    says: str = ""
    cells: tuple[tuple[str, str], ...] = ()
    beside: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """A person's verdict on claims, on one cell of them, or on pairs of claims; never overwritten.

    `same` and `different` are about every pair of the claims; where `others` are named too, about every pair of one of the claims and one
    of the others, and nothing is said of pairs on one side. `right`, `wrong` and `corrected` are about each of the claims, or about
    one cell of each. `value` is what a corrected cell says. A ruling is taken back by another one: `withdrawn`, with the first one's id in
    `withdraws`. `anchors` tell where the claims stood when the ruling was made; `kept_as` is the id under which a ruling is kept,
    where its claims are read otherwise now.
    """

    verdict: Verdict
    claims: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    cell: str | None = None
    value: str | None = None
    who: str
    when: datetime
    why: str = ""
    anchors: tuple[Anchor, ...] = ()
    withdraws: str = ""
    kept_as: str = ""

    def __post_init__(self) -> None:
        """Refuse a time that cannot be put in order with others."""
        if self.when.tzinfo is None:
            raise ValueError("a ruling's time needs a time zone, such as 2025-08-24T12:00:00Z")

    @property
    def id(self) -> str:
        """Twelve hexadecimal digits made from what was decided, by whom and when."""
        if self.kept_as:
            return self.kept_as
        said: tuple[object, ...] = (
            self.verdict,
            self.claims,
            self.cell,
            self.value,
            self.who,
            self.when.isoformat(),
            self.why,
            self.withdraws,
        )
        # A ruling without two sides has the id that it had before there were sides.
        return hashlib.sha256(repr((*said, self.others) if self.others else said).encode()).hexdigest()[:12]

    @property
    def source(self) -> str:
        """Name the ruling as the source of a Problem."""
        return f"{RULING}{self.id}"

    @property
    def named(self) -> tuple[str, ...]:
        """Return the claims of both sides."""
        return self.claims + self.others

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return the pairs of claims that a verdict on pairs is about, each with the lower id first."""
        found = product(self.claims, self.others) if self.others else combinations(self.claims, 2)
        return tuple(sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]}))

    def anchor(self, claim: str) -> Anchor | None:
        """Return where a claim stood, if the ruling tells."""
        return next((one for one in self.anchors if one.claim == claim), None)

    def led(self, to: dict[str, str]) -> "Ruling":
        """Return the ruling as it bears on the claims that stand in the place of those it named; those that lead nowhere are left out."""
        if all(to.get(claim) == claim for claim in self.named):
            return self
        claims, others = (tuple(dict.fromkeys(to[claim] for claim in side if claim in to)) for side in (self.claims, self.others))
        lost = bool(self.others) and not (claims and others)  # a side alone must not become pairs among itself
        return replace(
            self,
            claims=() if lost else claims,
            others=() if lost else others,
            anchors=tuple(replace(one, claim=to[one.claim]) for one in self.anchors if one.claim in to),
            kept_as=self.id,
        )
