"""A database with claims written by hand, as two readers might leave them."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from depositary.flows.decide import Outcome, Wish, rule
from depositary.flows.settle import settle_ledger
from depositary.model import Capture, Claim, Document, Entry, Span
from depositary.store import Store

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "reconcile"))
from claims_by_hand import claim, money, pledge, story
from rulings_by_hand import DAY

CANADA = "Canada will give Ukraine 2 billion dollars in military aid, Prime Minister Mark Carney said."
NORWAY = "Norway will add 7 billion kroner, its government said in Oslo."
TEXT = f"OTTAWA — {CANADA} {NORWAY} Nothing else was announced."


def document(name: str = "a", text: str = TEXT, published: str = "2025-06-17") -> Document:
    made = story(name, published, text)
    return replace(made, capture=Capture(body=name.encode(), source=name, media_type="text/plain").id)


def place(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def canada(document: Document, sum_: str = "2e9 CAD", words: str = CANADA, **cells: object) -> Claim:
    return claim(document, pledge(document, sum_, **cells).payload, place(document, words))


def norway(document: Document, sum_: str = "7e9 NOK", words: str = NORWAY, **cells: object) -> Claim:
    return claim(document, pledge(document, sum_, donors=("NOR",), **cells).payload, place(document, words))


def keep(store: Store, document: Document, claims: Sequence[Claim], reader: str = "reader 1") -> None:
    store.archive(Capture(body=document.id.encode(), source=document.id, media_type="text/plain"))
    store.keep_document(document)
    store.keep_claims(document.id, claims, reader)
    settle_ledger(store)


def decide(store: Store, verdict: str, *names: str, after: int = 0, **said: str) -> Outcome:
    return rule(store, Wish(verdict=verdict, who="ana", when=DAY + timedelta(minutes=after), **said), names)  # type: ignore[arg-type]


def line_of(store: Store, claim: Claim) -> Entry | None:
    home = store.homes([claim.id])
    return store.entry(home[claim.id]) if home else None


__all__ = ["CANADA", "DAY", "NORWAY", "TEXT", "canada", "decide", "document", "keep", "line_of", "money", "norway", "pledge"]
