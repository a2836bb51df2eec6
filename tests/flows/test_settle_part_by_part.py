"""What is settled part by part is what settling everything at once gives."""

import sys
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from depositary.flows.settle import settle_ledger
from depositary.model import Capture, Document, Ruling
from depositary.reconcile import settle
from depositary.reference import state_name
from depositary.reference.rates import convert
from depositary.store import open_store

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reconcile"))
from rulings_by_hand import anchored, decisions
from test_settle_laws import worlds


def keep(store, documents, claims):
    for document in documents:
        store.archive(Capture(body=document.id.encode(), source=document.id, media_type="text/plain"))
        kept = Document(
            id=document.id,
            capture=Capture(body=document.id.encode(), source="", media_type="").id,
            text=document.text,
            outlet=document.outlet,
            published=document.published,
        )
        store.keep_document(kept)
        store.keep_claims(document.id, [claim for claim in claims if claim.document == document.id], "reader 1")


def plain(entries):
    """Entries without their ids: what they say, and to what they are tied by the claims that stand there."""
    claims_of = {entry.id: entry.claims for entry in entries}
    return sorted(
        (
            entry.kind,
            entry.claims,
            repr(entry.cells),
            repr(entry.history),
            sorted((tie.type, claims_of[tie.entry], tie.reason) for tie in entry.relations),
            entry.outlets,
            entry.origins,
            entry.caption,
        )
        for entry in entries
    )


@settings(max_examples=25, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_document_by_document_and_ruling_by_ruling(world, seed, tmp_path_factory):
    documents, claims = world
    decided = [anchored(ruling, claims, {one.id: one for one in documents}) for ruling in decisions(claims, seed)]
    random = Random(seed)
    steps = [*documents, *decided]
    random.shuffle(steps)
    with open_store(tmp_path_factory.mktemp("part") / "x.db") as store:
        for step in steps:
            if isinstance(step, Ruling):
                store.keep_ruling(step)
            else:
                keep(store, [step], claims)
            settle_ledger(store)
        # A ruling that came before its claims bears on them once they are read, which the ruling's anchors tell.
        found = store.entries()
        texts = {document.id: document for document in store.documents()}
        whole = settle(claims, texts, convert, decided, state_name)
    assert plain(found) == plain(whole)


@settings(max_examples=12, deadline=None)
@given(world=worlds(), seed=st.integers(0, 10**6))
def test_settling_twice_changes_nothing(world, seed, tmp_path_factory):
    documents, claims = world
    with open_store(tmp_path_factory.mktemp("twice") / "x.db") as store:
        keep(store, documents, claims)
        for ruling in [anchored(one, claims, {d.id: d for d in documents}) for one in decisions(claims, seed)]:
            store.keep_ruling(ruling)
        first = settle_ledger(store)
        before = store.entries()
        assert sorted(first) == sorted(entry.id for entry in before)
        assert settle_ledger(store) == []
        keep(store, documents, claims)
        assert settle_ledger(store) == []
        store.unsettle_all()
        assert settle_ledger(store) == []
        assert store.entries() == before
