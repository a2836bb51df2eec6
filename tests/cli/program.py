"""Runs the program as a person would, in a folder of its own: in this process, or in one of its own where that is the point."""

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

STORY = (
    "OSLO — Norway will provide 7 billion kroner in military aid to Ukraine, Prime Minister Jonas Gahr Støre said on Monday.\n"
    "The money is for air defence. Støre met President Volodymyr Zelenskyy in Kyiv on Sunday.\n"
)


@dataclass(frozen=True)
class Done:
    """How a command ended and what it said."""

    returncode: int
    stdout: str
    stderr: str


def run_alone(folder: Path, arguments: Iterable[str]) -> Done:
    """Run the program in a process of its own."""
    command = [sys.executable, "-m", "depositary", *arguments]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True, timeout=300, check=False
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def depositary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    """The program, run in this process, so that the reader is loaded once for all tests."""
    from depositary.cli import main

    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, given: str = "") -> Done:
        capfd.readouterr()
        monkeypatch.setattr(sys, "argv", ["depositary", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8"))
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        said = capfd.readouterr()
        return Done(code, said.out, said.err)

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
