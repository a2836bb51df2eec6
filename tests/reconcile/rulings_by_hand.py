"""Short ways to write rulings down in tests, and to draw any that may be made on some claims."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

from depositary.kinds import KINDS
from depositary.model import Claim, Document, Ruling
from depositary.reconcile.anchors import ruled_anchor

DAY = datetime(2025, 9, 1, tzinfo=UTC)
VALUES = {
    "commitment": {
        "donors": ["CAN", "DNK, NOR", "GBR"],
        "recipients": ["UKR", "MDA", ""],
        "amount": ["2 billion CAD", "up to 7 million EUR", ""],
        "items": ["50 drones", "3 tanks; drones", ""],
        "aid": ["military", "financial"],
        "status": ["considered", "committed", "delivered", "cancelled"],
        "scope": ["new", "total", "part"],
        "part_of": ["4.5 billion GBP", ""],
        "date": ["2025-06-17", "2025-07", ""],
        "occasion": ["the summit in Kananaskis", ""],
    },
    "event": {
        "type": ["CONSULT", "AID"],
        "actors": ["CAN", "UKR, CAN"],
        "recipients": ["UKR", ""],
        "date": ["2025-06-17", ""],
        "modality": ["planned", "occurred", "denied"],
        "amount": ["2 billion CAD", ""],
    },
    "statement": {
        "speaker": ["Mark Carney", "Mark J. Carney"],
        "affiliation": ["CAN", ""],
        "words": ["We stand with Ukraine"],
        "mode": ["direct", "indirect"],
        "via": ["Reuters", ""],
        "date": ["2025-06-17", ""],
    },
}
"""What may be typed for every cell that can be ruled on."""


def ruled(verdict: str, *claims: Claim, others: Sequence[Claim] = (), after: int = 0, **said: str) -> Ruling:
    """A ruling of an analyst, so many minutes after the first; without anchors."""
    when = DAY + timedelta(minutes=after)
    return Ruling(
        verdict=verdict,  # type: ignore[arg-type]
        claims=tuple(claim.id for claim in claims),
        others=tuple(claim.id for claim in others),
        who=said.pop("who", "an analyst"),
        when=when,
        **said,  # type: ignore[arg-type]
    )


def anchored(ruling: Ruling, claims: Sequence[Claim], documents: Mapping[str, Document]) -> Ruling:
    """The ruling with the places of its claims."""
    from dataclasses import replace

    known = {claim.id: claim for claim in claims}
    named = [known[claim] for claim in ruling.named]
    anchors = tuple(
        ruled_anchor(one, documents[one.document], one.payload, [c for c in claims if c.document == one.document]) for one in named
    )
    return replace(ruling, anchors=anchors)


def withdrawn(ruling: Ruling, after: int = 1000) -> Ruling:
    """The ruling that takes another back."""
    return Ruling(verdict="withdrawn", withdraws=ruling.id, who="an analyst", when=DAY + timedelta(minutes=after))


def decisions(claims: Sequence[Claim], seed: int, count: int = 5) -> list[Ruling]:
    """Some rulings of all sorts, one after the other, some of them withdrawn later."""
    random = Random(seed)
    known = sorted({claim.id: claim for claim in claims if claim.kind in KINDS}.values(), key=lambda claim: claim.id)
    made = [one for number in range(count) if (one := _decision(known, random, number)) is not None]
    return made + [withdrawn(one, 1000 + number) for number, one in enumerate(made) if random.random() < 0.15]


def _decision(known: list[Claim], random: Random, number: int) -> Ruling | None:
    verdict = random.choice(["same", "different", "different", "right", "wrong", "corrected", "corrected"])
    first = random.choice(known)
    alike = [claim for claim in known if claim.kind == first.kind and claim.id != first.id]
    if verdict in ("same", "different"):
        if not alike:
            return None
        chosen = random.sample(alike, min(len(alike), random.choice([1, 1, 2, 3])))
        if len(chosen) > 1 and random.random() < 0.5:
            return ruled(verdict, first, chosen[0], others=chosen[1:], after=number)
        return ruled(verdict, first, *chosen[:1], after=number)
    several = [first, *random.sample(alike, min(len(alike), random.choice([0, 0, 1])))]
    if verdict == "wrong" and random.random() < 0.6:
        return ruled(verdict, *several, after=number)
    cell = random.choice(list(VALUES[first.kind]))
    if verdict == "corrected":
        return ruled(verdict, *several, after=number, cell=cell, value=random.choice(VALUES[first.kind][cell]))
    return ruled(verdict, *several, after=number, cell=cell)
