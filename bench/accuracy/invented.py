"""Count what the reader invents: names, numbers and quotations in its claims that no words of the text stand for. There must be none.

    python bench/accuracy/invented.py [--show]

Every claim drawn from the gold's texts and from the project's cases is looked at. A quotation must be the words at its place. A speaker, an
actor by name and the words of goods must stand in the text; an actor by code must be somebody whom the text names or describes, the
publisher of the release, or the outlet's own state. A sum must be one that the text tells in figures or words.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from training.casebook import as_document, read_cases

from depositary.extract import claims_of
from depositary.kinds import Commitment, Event, Statement
from depositary.model import Amount, Claim
from depositary.nlp.reading import Reading, read_document
from depositary.reference.registry import known_names

GOLD = HERE.parents[1].parent / "shared" / "gold"


def texts() -> Iterator[dict[str, Any]]:
    """Yield the gold documents, where they are at hand, and the cases."""
    for path in sorted(GOLD.glob("*.jsonl")):
        yield from (json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip())
    yield from read_cases()


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return re.findall(r"\w+", text.lower())


def invented(reading: Reading, claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield what a claim says that the text does not, by kind."""
    text = reading.document.text
    known = set(words(text)) | set(words(reading.document.title or ""))
    payload = claim.payload
    sides: tuple[str, ...] = ()
    if isinstance(payload, Statement):
        if payload.words != payload.content.of(text) or not payload.words.strip():
            yield "quotation", payload.words
        own = set(words(reading.actors.publisher.name)) if reading.actors.publisher is not None else set()
        yield from (("name", word) for word in words(payload.speaker or "") if word not in known | own)
        yield from (("name", word) for word in words(payload.via or "") if word not in known)
    if isinstance(payload, Commitment):
        sides = payload.donors + payload.recipients
        yield from (("name", item.what) for item in payload.items if not set(words(item.what)) <= known)
    if isinstance(payload, Event):
        sides = payload.actors + payload.recipients
    yield from (("name", code) for code in sides if not is_told(reading, code, known))
    amount = getattr(payload, "amount", None)
    told = {one.value for money in reading.money for one in (money.amount, *money.amount.also)}
    if isinstance(amount, Amount) and amount.value not in told:
        yield "number", str(amount.value)


def is_told(reading: Reading, code: str, known: set[str]) -> bool:
    """Say whether the text names or describes the party of a code, or its outlet does."""
    actors = reading.actors
    if set(words(code)) <= known or code == actors.home or (actors.publisher is not None and code in actors.publisher.codes):
        return True
    if any(code in party.codes for token in reading.doc for party in actors.resolve(token)):
        return True
    return any(name in reading.document.text for name, party in known_names().items() if party.code == code)


def main(arguments: list[str]) -> int:
    """Print how much was invented; the exit status is 1 where anything was."""
    count: Counter[str] = Counter()
    claims = documents = 0
    for case in texts():
        reading = read_document(as_document(case))
        documents += 1
        for claim in claims_of(reading):
            claims += 1
            for kind, what in invented(reading, claim):
                count[kind] += 1
                if "--show" in arguments:
                    print(f"{case['id']} {kind}: {what!r} in {claim.payload}")
    told = ", ".join(f"{kind}s {count[kind]}" for kind in ("name", "number", "quotation"))
    print(f"invented in {claims} claims of {documents} texts: {told}")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
