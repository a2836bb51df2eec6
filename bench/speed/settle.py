"""The speed bench of settling: how long a ledger of invented stories takes to keep and to settle, and how that grows with their number.

    python bench/speed/settle.py [--sizes 1000,10000,100000] [--seed N] [--json]

Sizes count claims. Each size is a database of its own, kept and settled in a fresh process with the store's own methods: first all at
once, then one more document at a time (an ordinary one, a copy, one with a running total of the greatest donor, one that nothing is like,
one that joins the most told entry). `growth` is the power of the size with which the time grows from the size before: 1.0 is linear. At
3,000 claims the ledger that was settled in ten parts is compared with the one that settling everything at once gives.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from rich.console import Console
from world import Told, World

from depositary.flows.settle import settle_ledger
from depositary.model import Entry
from depositary.reconcile import settle
from depositary.reference import state_name
from depositary.reference.rates import convert
from depositary.store import Store, open_store

SIZES = (1_000, 3_000, 10_000, 30_000, 100_000)
CHECKED = 3_000
"""Claims of the ledger that is also settled at once."""
COMMANDS = {
    "show": ("show", "{entry}"),
    "ledger": ("ledger", "--kind", "commitment", "--since", "2024-12-01"),
    "ledger --json": ("ledger", "--json"),
    "add": ("add", "{story}"),
}
out = Console(highlight=False)


def main(argv: Sequence[str]) -> None:
    """Measure every size in a process of its own, and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=lambda words: tuple(int(word) for word in words.split(",")), default=SIZES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    wish = parser.parse_args(argv)
    if wish.one:
        print(json.dumps(measure(wish.one, wish.seed)))
        return
    found = []
    for size in wish.sizes:
        command = [sys.executable, __file__, "--one", str(size), "--seed", str(wish.seed)]
        found.append(json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout))
        print(json.dumps(found[-1])) if wish.json else tell(found[-1], found[-2] if len(found) > 1 else None)


def measure(size: int, seed: int) -> dict[str, Any]:
    """Keep and settle so many claims in a new database, then one more document, then ask the program."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with open_store(path) as store:
            world = World(seed)
            documents = 0
            keeping = 0.0
            for told in world.documents(size):
                documents += 1
                keeping += seconds(lambda told=told: keep(store, told))
            worked = time.process_time()
            settling = seconds(lambda: settle_ledger(store))
            worked = time.process_time() - worked
            made = store.entries()
            measured = {
                "claims": size,
                "documents": documents,
                "entries": len(made),
                "most_told": max(len(one.claims) for one in made),
                "keep_seconds": keeping,
                "settle_seconds": settling,
                "settle_processor_seconds": worked,
                "peak_mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "one_more_seconds": one_more(store, world, made),
            }
        measured["commands"] = {name: asked(path, made, *words) for name, words in COMMANDS.items()}
        measured["database_mebibytes"] = path.stat().st_size / 2**20
    if size == CHECKED:
        measured["part_by_part_is_at_once"] = check(size, seed)
    return measured


def keep(store: Store, told: Told) -> None:
    """Keep a document as `depositary add` does."""
    with store.together():
        store.archive(told.capture)
        store.keep_document(told.document)
        store.keep_claims(told.document.id, told.claims, "bench")


def one_more(store: Store, world: World, made: Sequence[Entry]) -> dict[str, float]:
    """Keep and settle one more document of several sorts; return the seconds of each."""
    found = {}
    for name, told in more(store, world, made):
        found[name] = seconds(lambda told=told: (keep(store, told), settle_ledger(store)))
    return found


def more(store: Store, world: World, made: Sequence[Entry]) -> Iterator[tuple[str, Told]]:
    """Give documents of several sorts."""
    ordinary = next(world.story(-1))
    yield "ordinary", ordinary
    yield "copy", world.copied(ordinary)
    total = next(one for one in made if one.kind == "commitment" and one.value("scope") == "total" and "USA" in one.value("donors"))
    yield "total of the greatest donor", again(store, world, total)
    yield "nothing like it", next(told for told in iter(lambda: next(world.story(-1)), None) if told.document.published)
    yield "joins the most told", again(store, world, max(made, key=lambda one: len(one.claims)))


def again(store: Store, world: World, entry: Entry) -> Told:
    """Print the document of an entry's first claim again, a little later and in other words around it."""
    claim = store.claim(entry.claims[0])
    document = store.document(claim.document)
    told = Told(capture=store.capture(document.capture), document=document, claims=tuple(store.claims(document=document.id)))
    return world.copied(replace(told, document=replace(document, published=document.published and document.published + timedelta(days=1))))


def asked(path: Path, made: Sequence[Entry], *words: str) -> float:
    """Return the seconds that the program takes for a command, with its start."""
    story = path.parent / "story.txt"
    story.write_text(
        "Title: Aid\nPublished: 2024-12-10\n\nThe United States will give Ukraine $400 million for drones, it said on Monday.\n"
    )
    given = [word.format(entry=made[0].id, story=story) for word in words]
    command = [sys.executable, "-m", "depositary", "--db", str(path), *given]
    return seconds(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))


def check(size: int, seed: int) -> bool:
    """Say whether a ledger that is settled in ten parts is the one that settling everything at once gives."""
    told = list(World(seed).documents(size))
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "parts.db") as store:
        rest = iter(told)
        while part := list(islice(rest, len(told) // 10 + 1)):
            for one in part:
                keep(store, one)
            settle_ledger(store)
        found = store.entries()
    documents = {one.document.id: one.document for one in told}
    whole = settle([claim for one in told for claim in one.claims], documents, convert, (), state_name)
    return plain(found) == plain(whole)


def plain(entries: Sequence[Entry]) -> list[object]:
    """Return entries without their ids, tied by the claims that stand in them."""
    claims = {one.id: one.claims for one in entries}
    return sorted(
        (one.claims, repr(replace(one, id="", relations=())), sorted((tie.type, claims[tie.entry], tie.reason) for tie in one.relations))
        for one in entries
    )


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def tell(now: dict[str, Any], before: dict[str, Any] | None) -> None:
    """Print what was measured at one size."""
    out.print(json.dumps(now, indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
