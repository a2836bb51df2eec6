"""A program killed at any moment: the database opens, nothing that was kept is lost, and the re-run ends where an undisturbed run does."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO

import pytest

from depositary.codec import dump
from depositary.reconcile.register import Registered
from depositary.store import Store, open_store

HERE = Path(__file__).resolve().parent
SRC = HERE.parents[1] / "src"
KILLS = 200

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot begin a life in a process of its own")


@dataclass(frozen=True)
class Lives:
    """The program that begins lives; `give` and `told` are its standard input and output."""

    give: IO[str]
    told: IO[str]

    def begin(self, path: Path, seed: int, notes: Path) -> int:
        """Begin a life and return its process."""
        print(path, seed, notes, sep="\t", file=self.give, flush=True)
        return int(self.told.readline())

    def wait(self) -> None:
        """Wait until the life is over."""
        print("wait", file=self.give, flush=True)
        assert self.told.readline() == "over\n"


@pytest.fixture(scope="module")
def lives() -> Iterator[Lives]:
    environment = os.environ | {"PYTHONPATH": f"{SRC}{os.pathsep}{HERE}"}
    program = subprocess.Popen(
        [sys.executable, HERE / "life.py"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )
    assert program.stdin
    assert program.stdout
    yield Lives(program.stdin, program.stdout)
    program.stdin.close()
    assert program.wait(timeout=60) == 0
    program.stdout.close()


def kill_after(process: int, notes: Path, lines: int, delay: float) -> None:
    """Kill a process a moment after it has told so many lines; it may be over before."""
    deadline = time.monotonic() + 60
    while len(said(notes)) < lines and "end" not in said(notes)[-1:] and time.monotonic() < deadline:
        time.sleep(0.001)
    time.sleep(delay)
    os.kill(process, signal.SIGKILL)


def said(notes: Path) -> list[str]:
    """The whole lines that were told."""
    text = notes.read_text(encoding="utf-8") if notes.exists() else ""
    return text.splitlines() if text.endswith("\n") else text.splitlines()[:-1]


def undisturbed_life(lives: Lives, path: Path, seed: int, notes: Path) -> float:
    """Live a life to its end, and return how many seconds pass between two lines that it tells."""
    begun = time.monotonic()
    lives.begin(path, seed, notes)
    lives.wait()
    return (time.monotonic() - begun) / len(said(notes))


def hold(path: Path, notes: Path) -> None:
    """The database is sound, what was told to be kept is there, and the ledger is one that was settled to the end."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    with open_store(path) as store:
        kept = {f"capture {one.id}" for one in store.captures()} | {f"ruling {one.id}" for one in store.rulings()}
        kept |= {f"release {one.name}" for one in store.releases()}
        assert set(said(notes)) - kept <= {"end"}
        assert all(store.document_of(one.id) for one in store.captures()), "a capture without its document"
        for one in store.releases():
            assert len(store.release(one.name)[1]) == one.entries
        live = {one.id for one in registered(store) if one.state == "live"}
        homes = {claim: entry.id for entry in store.entries() for claim in entry.claims}
        assert live == set(homes.values())
        assert store.homes(homes) == homes


def registered(store: Store) -> list[Registered]:
    return sorted(store.registered_by_id(store.ids_after(0)).values(), key=lambda one: one.number)


def everything(path: Path) -> list[str]:
    """All that a person could see: the ledger, what became of its ids, the releases and the problems."""
    with open_store(path) as store:
        assert store.unsettled() == []
        values = [*store.entries(), *registered(store), *store.releases(), *store.problems(), *store.rulings()]
        released = [store.released_lines(one.name) for one in store.releases()]
    return [*map(dump, values), *map(str, released)]


def test_a_program_killed_two_hundred_times_loses_nothing_and_ends_as_if_nobody_had(tmp_path: Path, lives: Lives):
    random = Random(20251125)
    kills = seed = 0
    while kills < KILLS:
        seed += 1
        undisturbed, disturbed, notes = tmp_path / f"{seed}.db", tmp_path / f"{seed}-killed.db", tmp_path / f"{seed}.txt"
        pace = undisturbed_life(lives, undisturbed, seed, tmp_path / f"{seed}-undisturbed.txt")
        while said(notes)[-1:] != ["end"]:
            process = lives.begin(disturbed, seed, notes)
            kill_after(process, notes, len(said(notes)) + random.randrange(2), random.uniform(0, pace))
            lives.wait()
            assert not [line for line in said(notes) if line.startswith("failed")], said(notes)[-1]
            kills += said(notes)[-1:] != ["end"]
            hold(disturbed, notes)
        assert everything(disturbed) == everything(undisturbed)
