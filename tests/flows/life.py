"""The life of a ledger in a process that may be killed at any moment: it adds, settles, rules, reads anew and releases.

As a program it loads everything once, and then begins a life in a process of its own for every line that it is given: a database and a seed. The
life tells in a file what it has kept, a line as soon as the keeping has returned; a life that was cut off goes on where it was. Claims are
prepared, so that no parser is loaded; all else is the real thing.
"""

import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from worlds import goods, pledge, reworded

from depositary.flows import keep as keeping
from depositary.flows import read as reading
from depositary.flows.release import make_release
from depositary.flows.settle import settle_ledger
from depositary.model import Capture, Claim, Document, Release, Ruling, Settings
from depositary.reconcile.anchors import anchor
from depositary.store import Store, open_store

DOCUMENTS = 9
TEXT = "Canada will give Ukraine drones, the prime minister said in Ottawa on Friday, day {number} of the talks."
START = datetime(2025, 9, 1, tzinfo=UTC)
Act = Callable[[Store], str]


def story(number: int, random: Random) -> Capture:
    """A capture of which the reader finds what the seed says."""
    text = TEXT.format(number=number)
    return Capture(
        body=text.encode(),
        source=f"{number}.txt",
        media_type="text/plain",
        outlet=random.choice(["one.example", "two.example"]),
        published=(START + timedelta(days=random.randrange(20))).date(),
    )


def prepared(document: Document, random: Random) -> list[Claim]:
    """What the reader finds in a story: one or two pledges of one of a few donors."""
    donor, said = random.choice(["CAN", "DNK", "GBR", "SWE", "NOR"]), random.choice(["2e9 CAD", "1.46e9 USD", "5e9 EUR"])
    first = pledge(document, said, donors=(donor,), status=random.choice(["pledged", "delivered"]))
    second = pledge(document, "7e6 EUR", donors=(donor,), items=goods((50, "drones")))
    return [first, second][: random.choice([1, 2])]


class Reader:
    """Finds in each story the claims that were prepared for it; its second edition words the first of them otherwise."""

    def __init__(self, seed: int) -> None:
        self.seed, self.edition = seed, 1

    def claims(self, document: Document, *_: object) -> tuple[Claim, ...]:
        random = Random(f"{self.seed} {document.text}")
        found = prepared(document, random)
        return tuple(found) if self.edition == 1 else (reworded(found[0], random), *found[1:])

    def fingerprint(self, _: str) -> str:
        return f"reader {self.edition}"


def add(store: Store, reader: Reader, wanted: Capture, edition: int) -> str:
    """Keep a capture as an edition of the reader reads it, unless that or a later edition has read it."""
    known = store.document_of(wanted.id)
    if known is not None and (store.fingerprint(known) or "") >= f"reader {edition}":
        return ""
    reader.edition = edition
    (outcome,) = keeping.keep([wanted], store)
    assert isinstance(outcome, reading.Read), outcome
    return f"capture {wanted.id}"


def rule(store: Store, verdict: str, chosen: list[tuple[Capture, int]], reader: Reader, number: int) -> str:
    """Rule on claims as the first edition read them, unless it is ruled already."""
    when = START + timedelta(minutes=number)
    if when in {one.when for one in store.rulings()}:
        return ""
    reader.edition = 1
    documents = [document for wanted, _ in chosen if (document := reading.read_capture(wanted)) and isinstance(document, Document)]
    claims = [reader.claims(document)[place] for document, (_, place) in zip(documents, chosen, strict=True)]
    anchors = tuple(anchor(claim, document) for claim, document in zip(claims, documents, strict=True))
    return keep_ruling(
        store,
        Ruling(
            verdict=verdict,  # type: ignore[arg-type]
            claims=tuple(claim.id for claim in claims),
            who="an analyst",
            when=when,
            anchors=anchors,
        ),
    )


def keep_ruling(store: Store, ruling: Ruling) -> str:
    return f"ruling {ruling.id}" if store.keep_ruling(ruling) else ""


def withdraw_last(store: Store, number: int) -> str:
    """Take back the ruling that was made right before."""
    last = [one for one in store.rulings() if one.verdict != "withdrawn" and one.when < START + timedelta(minutes=number)][-1]
    return keep_ruling(store, Ruling(verdict="withdrawn", who="an analyst", when=START + timedelta(minutes=number), withdraws=last.id))


def release(store: Store, name: str) -> str:
    if name in {one.name for one in store.releases()}:
        return ""
    assert isinstance(make_release(store, name, START, Settings()), Release)
    return f"release {name}"


def acts(seed: int, reader: Reader) -> Iterator[Act]:
    """All that happens in a life, always the same for a seed."""
    random = Random(seed)
    captures = [story(number, random) for number in range(DOCUMENTS)]
    for number, wanted in enumerate(captures):
        yield lambda store, wanted=wanted: add(store, reader, wanted, 1)  # type: ignore[misc]
        verdict = random.choice(["same", "different", "wrong"])
        if number and verdict:
            chosen = [(one, 0) for one in random.sample(captures[: number + 1], 1 if verdict == "wrong" else 2)]
            yield lambda store, v=verdict, c=chosen, n=number: rule(store, v, c, reader, 2 * n)  # type: ignore[misc]
        if number and random.random() < 0.3:
            yield lambda store, n=number: withdraw_last(store, 2 * n + 1)  # type: ignore[misc]
        if random.random() < 0.3:
            again = random.choice(captures[: number + 1])
            yield lambda store, again=again: add(store, reader, again, 2)  # type: ignore[misc]
        if number % 3 == 2:
            yield lambda store, n=number: release(store, f"day-{n}")  # type: ignore[misc]


def live(path: Path, seed: int, tell: Callable[[str], None]) -> None:
    """Live a life in a database to its end; what was done before is not done again."""
    reader = Reader(seed)
    reading.claims_in, keeping.reader_fingerprint = reader.claims, reader.fingerprint  # type: ignore[assignment]
    with open_store(path) as store:
        for act in acts(seed, reader):
            if kept := act(store):
                tell(kept)
            settle_ledger(store)
    tell("end")


def begin(path: str, seed: int, told: str) -> None:
    """Live in this process and end it, whatever happens."""
    with open(told, "ab", buffering=0) as pipe:
        try:
            live(Path(path), seed, lambda line: pipe.write(f"{line}\n".encode()) and None)
        except BaseException as error:
            pipe.write(f"failed {error!r}\n".encode())
    os._exit(0)


def serve() -> None:
    """Begin a life for every line of standard input, and say which process lives it; the next line asks to wait for its end."""
    with TemporaryDirectory() as folder:  # so that rates and the like are loaded once for all
        live(Path(folder) / "first.db", 0, lambda _: None)
    while line := sys.stdin.readline():
        path, seed, told = line.rstrip("\n").split("\t")
        pid = os.fork()
        if pid == 0:
            begin(path, int(seed), told)
        print(pid, flush=True)
        sys.stdin.readline()  # until then the process keeps its number, so that nobody else's is killed
        os.waitpid(pid, 0)
        print("over", flush=True)


if __name__ == "__main__":
    serve()
