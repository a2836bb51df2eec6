"""The speed bench: words per second of the reader beside plain spaCy with the same pipeline, on the same texts, in one run.

    python bench/speed/read.py [PATH…] [--rounds N] [--json]

Ratios say more than rates: both columns share the machine and the moment. PATH is a file or folder of stories (by default the
gold's news texts under ../shared, else the stories under examples/). Loading is measured in a process of its own.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from rich.console import Console

from depositary.flows.collect import collect
from depositary.flows.read import read_one
from depositary.model import Capture, Document
from depositary.nlp.pipeline import load_pipeline
from depositary.text import read_capture

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"
SEED = SHARED / "articles" / "carney-in-kyiv.txt"
LOADING = (
    "import time; start = time.perf_counter(); from depositary.nlp.pipeline import load_pipeline; load_pipeline()('One.');"
    " print(time.perf_counter() - start)"
)
out = Console(highlight=False)


def main(argv: Sequence[str]) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--json", action="store_true")
    wish = parser.parse_args(argv)
    captures = [one for one in collect(map(str, wish.paths or default_paths())) if isinstance(one, Capture)]
    documents = [one for one in map(read_capture, captures) if isinstance(one, Document)]
    measured = measure(captures, documents, wish.rounds)
    if wish.json:
        print(json.dumps(measured))
    else:
        tell(measured)


def default_paths() -> list[Path]:
    """Return the news texts of the gold where they are, else the stories that come with the program."""
    news = sorted((SHARED / "gold").glob("news-*.jsonl"))
    return news or [ROOT / "examples"]


def measure(captures: Sequence[Capture], documents: Sequence[Document], rounds: int) -> dict[str, float]:
    """Time plain spaCy and the reader in turn, so that a busy machine slows both."""
    nlp = load_pipeline()
    words = sum(len(document.text.split()) for document in documents)
    nlp(documents[0].text)  # the first text pays for what is loaded late
    read_one(captures[0])
    plain, whole = [], []
    for _ in range(rounds):
        plain.append(seconds(lambda: [nlp(document.text) for document in documents]))
        whole.append(seconds(lambda: [read_one(capture) for capture in captures]))
    measured = {
        "documents": len(documents),
        "words": words,
        "plain_words_per_second": words / min(plain),
        "reader_words_per_second": words / min(whole),
        "ratio": median(b / a for a, b in zip(plain, whole, strict=True)),
        "loading_seconds": loading(),
    }
    if SEED.is_file():
        seed = next(one for one in collect([str(SEED)]) if isinstance(one, Capture))
        measured["seed_article_seconds"] = min(seconds(lambda: read_one(seed)) for _ in range(5))
    return measured


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def loading() -> float:
    """Return how long a fresh process takes to load the pipeline, the best of three."""
    runs = (subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True) for _ in range(3))
    return min(float(done.stdout) for done in runs)


def tell(measured: dict[str, float]) -> None:
    """Print what was measured."""
    out.print(f"{measured['documents']:.0f} documents, {measured['words']:,.0f} words")
    out.print(f"plain spaCy, same pipeline   {measured['plain_words_per_second']:>8,.0f} words per second")
    out.print(f"the reader                   {measured['reader_words_per_second']:>8,.0f} words per second")
    out.print(f"the reader takes {measured['ratio']:.2f} times as long as the parse alone (median over rounds)")
    out.print(f"loading, fresh process       {measured['loading_seconds']:>8.2f} s")
    if "seed_article_seconds" in measured:
        out.print(f"the seed article, loaded     {measured['seed_article_seconds']:>8.3f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
