"""Whole lives of a ledger, drawn at random: documents come, people rule and take back, texts are read anew."""

import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from depositary.kinds import Commitment
from depositary.model import Amount, Capture, Claim, Document, Ruling
from depositary.reconcile.anchors import anchor
from depositary.reconcile.rulings import standing
from depositary.store import Store

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reconcile"))
from claims_by_hand import goods, later, money, pledge, story

WORDS = ["Canada will give Ukraine drones.", "It repeats the pledge first announced in June.", "Aid for Kyiv was approved on Friday."]
SUMS = ["2e9 CAD", "1.46e9 USD", "5e9 CAD"]


@dataclass(frozen=True)
class Step:
    """What happens next: what is done, and the number that chooses to what."""

    what: str
    seed: int


def document(number: int, random: Random) -> Document:
    made = story(
        f"d{number}", later("2025-06-01", random.randrange(20)), random.choice(WORDS), random.choice(["one.example", "two.example"])
    )
    return replace(made, capture=capture(made.id).id)


def capture(identity: str) -> Capture:
    return Capture(body=identity.encode(), source=identity, media_type="text/plain")


def first_reading(document: Document, random: Random) -> list[Claim]:
    return [
        pledge(
            document,
            money(random.choice(SUMS)),
            items=random.choice([(), goods((50, "drones"))]),
            status=random.choice(["pledged", "delivered"]),
        )
        for _ in range(random.choice([1, 1, 2]))
    ]


def add(store: Store, number: int, random: Random) -> None:
    made = document(number, random)
    with store.together():
        store.archive(capture(made.id))
        store.keep_document(made)
        store.keep_claims(made.id, first_reading(made, random), "reader 1")


def read_anew(store: Store, random: Random, reader: str) -> None:
    """Read a document with another reader: it words a claim otherwise, sees nothing, or finds one more."""
    documents = store.documents()
    if not documents:
        return
    chosen = random.choice(documents)
    claims = store.claims(document=chosen.id)
    made = random.choice(["other words", "nothing", "one more"])
    if made == "nothing":
        claims = []
    elif made == "one more" or not claims:
        claims += first_reading(chosen, random)
    else:
        claims = [reworded(claims[0], random), *claims[1:]]
    store.keep_claims(chosen.id, claims, reader)


def reworded(claim: Claim, random: Random) -> Claim:
    said = claim.payload
    assert isinstance(said, Commitment)
    amount = Amount(value=Decimal(random.choice([2, 5]) * 10**9), currency=("CAD",), qualifier=random.choice(["about", "up_to"]))
    return replace(claim, payload=replace(said, amount=amount))


def rule(store: Store, verdict: str, when: datetime, random: Random) -> Ruling | None:
    """Rule on one claim or on two that are kept; None where there are too few."""
    claims, wanted = store.claims(), 2 if verdict in ("same", "different") else 1
    if len(claims) < wanted:
        return None
    texts = {one.id: one for one in store.documents()}
    chosen = random.sample(claims, wanted)
    ruling = Ruling(
        verdict=verdict,
        claims=tuple(one.id for one in chosen),
        who="an analyst",
        when=when,
        why="as I read it",
        anchors=tuple(anchor(one, texts[one.document]) for one in chosen),
    )
    store.keep_ruling(ruling)
    return ruling


def withdraw(store: Store, ruling: Ruling, when: datetime) -> None:
    store.keep_ruling(Ruling(verdict="withdrawn", who="an analyst", when=when, withdraws=ruling.id))


def take(store: Store, step: Step, number: int) -> None:
    """Do one step; `number` tells which it is."""
    random, when = Random(step.seed), datetime(2025, 9, 1, tzinfo=UTC) + timedelta(minutes=number)
    if step.what == "add":
        add(store, number, random)
    elif step.what == "read anew":
        read_anew(store, random, f"reader {number + 2}")
    elif step.what == "withdraw":
        if decided := standing(store.rulings()):
            withdraw(store, random.choice(decided), when)
    else:
        rule(store, step.what, when, random)


STEPS = ["add", "add", "same", "different", "wrong", "withdraw", "withdraw", "read anew"]
