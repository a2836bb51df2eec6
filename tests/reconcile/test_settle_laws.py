"""Laws that hold for any claims in any order, under any rulings."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from random import Random

import pytest
from claims_by_hand import by_id, convert, event, goods, later, money, pledge, statement, story
from hypothesis import given, settings
from hypothesis import strategies as st

from depositary.model import Claim, Document, Ruling
from depositary.reconcile import settle, totals

WORDS = ["Canada will give Ukraine drones", "It repeats the pledge first announced in June", "Aid for Kyiv was approved on Friday"]


@st.composite
def worlds(draw: st.DrawFn) -> tuple[list[Document], list[Claim]]:
    """A few documents of a few weeks that tell of a few pledges, meetings and remarks."""
    documents, claims = [], []
    for number in range(draw(st.integers(1, 7))):
        published = later("2025-06-01", draw(st.integers(0, 90)))
        document = story(
            f"d{number}", published, draw(st.sampled_from(WORDS)) + ".", draw(st.sampled_from(["one.example", "two.example", ""]))
        )
        documents.append(document)
        for _ in range(draw(st.integers(1, 3))):
            claims.append(draw(told(document)))
    return documents, claims


@st.composite
def told(draw: st.DrawFn, document: Document) -> Claim:
    """One claim of a document."""
    when = draw(st.one_of(st.none(), st.integers(0, 90).map(lambda days: later("2025-06-01", days)), st.just("2025-06")))
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return event(document, draw(st.sampled_from(["CONSULT", "REJECT"])), "CAN", draw(st.sampled_from(["UKR", ""])), when)
    if kind == 1:
        return statement(document, draw(st.sampled_from(["Mark Carney", "Carney"])), document.text)
    qualifier = draw(st.sampled_from(["exact", "about", "at_least", "up_to"]))
    said = draw(st.sampled_from([None, "2e9 CAD", "1.46e9 USD", "1.7e9 CAD", "2e9 CAD|USD", "2e9 NOK"]))
    return pledge(
        document,
        money(said, qualifier) if said else None,
        donors=draw(st.sampled_from([("CAN",), ("CAN", "DNK"), ("DNK",)])),
        items=draw(st.sampled_from([(), goods((50, "drones")), goods((None, "drones"), (3, "tanks"))])) if said else goods((50, "drones")),
        status=draw(st.sampled_from(["considered", "pledged", "committed", "delivered", "cancelled"])),
        scope=draw(st.sampled_from(["new", "new", "new", "total", "part"])),
        date=when,
    )


def rulings(claims: list[Claim], seed: int) -> list[Ruling]:
    """Up to four rulings on pairs of claims of one kind."""
    random = Random(seed)
    found = [
        pair
        for pair in combinations(sorted({claim.id: claim for claim in claims}.values(), key=lambda c: c.id), 2)
        if pair[0].kind == pair[1].kind
    ]
    chosen = random.sample(found, min(len(found), 4))
    stamp = datetime(2025, 9, 1, tzinfo=UTC)
    return [Ruling(verdict=random.choice(["same", "different"]), claims=(a.id, b.id), who="an analyst", when=stamp) for a, b in chosen]


@settings(max_examples=150, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_the_order_of_arrival_does_not_matter(world, seed):
    documents, claims = world
    decided = rulings(claims, seed)
    before = settle(claims, by_id(*documents), convert, decided)
    random = Random(seed)
    for made in (documents, claims, decided):
        random.shuffle(made)
    assert settle(claims + claims[:1], by_id(*documents), convert, decided) == before


@settings(max_examples=100, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_rulings_are_obeyed_and_different_wins(world, seed):
    documents, claims = world
    decided = rulings(claims, seed)
    entry_of = {claim: entry.id for entry in settle(claims, by_id(*documents), convert, decided) for claim in entry.claims}
    apart = {ruling.claims for ruling in decided if ruling.verdict == "different"}
    assert all(entry_of[a] != entry_of[b] for a, b in apart)
    for ruling in decided:
        if ruling.verdict == "same" and not apart:
            assert len({entry_of[claim] for claim in ruling.claims}) == 1


@settings(max_examples=100, deadline=None)
@given(world=worlds())
def test_every_claim_is_the_receipt_of_exactly_one_entry_and_ids_are_unique(world):
    documents, claims = world
    entries = settle(claims, by_id(*documents), convert)
    receipts = [claim for entry in entries for claim in entry.claims]
    assert sorted(receipts) == sorted({claim.id for claim in claims})
    assert len({entry.id for entry in entries}) == len(entries)
    assert all(1 <= entry.origins <= len(entry.claims) for entry in entries)


@settings(max_examples=100, deadline=None)
@given(world=worlds())
def test_no_sum_holds_a_total_a_share_a_repetition_or_an_entry_and_its_part(world):
    documents, claims = world
    entries = {entry.id: entry for entry in settle(claims, by_id(*documents), convert)}
    for total in totals(entries.values(), "CAD", convert):
        for one in total.entries:
            assert entries[one].value("scope") == "new"
            assert not any(tie.type in ("part_of", "announces_again", "fulfils") for tie in entries[one].relations)
            assert not {tie.entry for tie in entries[one].relations} & set(total.entries)


@settings(max_examples=100, deadline=None)
@given(world=worlds(), more=worlds())
def test_another_document_deletes_no_receipt(world, more):
    documents, claims = world
    others = [replace(document, id=f"x{document.id}", capture=f"x{document.id}") for document in more[0]]
    added = [replace(claim, document=f"x{claim.document}") for claim in more[1]]
    before = settle(claims, by_id(*documents), convert)
    after = settle(claims + added, by_id(*documents, *others), convert)
    kept = {claim for entry in after for claim in entry.claims}
    assert {claim for entry in before for claim in entry.claims} <= kept
    assert {claim.id for claim in added} <= kept


@pytest.mark.parametrize("verdict", ["same", "different"])
def test_a_ruling_outweighs_every_feature(verdict):
    texts = {"same": ("2e9 CAD", "7e6 USD"), "different": ("2e9 CAD", "2e9 CAD")}
    documents = [story("a", "2025-06-17", WORDS[0]), story("b", "2025-06-17", WORDS[0])]
    claims = [pledge(document, said) for document, said in zip(documents, texts[verdict], strict=True)]
    ruling = Ruling(verdict=verdict, claims=tuple(claim.id for claim in claims), who="an analyst", when=datetime(2025, 9, 1, tzinfo=UTC))
    assert len(settle(claims, by_id(*documents), convert, [ruling])) == (1 if verdict == "same" else 2)
