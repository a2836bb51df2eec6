"""Runs the program as a person would: in a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Done = subprocess.CompletedProcess[str]

STORY = (
    "OSLO — Norway will provide 7 billion kroner in military aid to Ukraine, Prime Minister Jonas Gahr Støre said on Monday.\n"
    "The money is for air defence. Støre met President Volodymyr Zelenskyy in Kyiv on Sunday.\n"
)


@pytest.fixture
def depositary(tmp_path: Path) -> Callable[..., Done]:
    def run(*arguments: str, given: str | None = None) -> Done:
        environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1"}
        command = [sys.executable, "-m", "depositary", *arguments]
        return subprocess.run(command, cwd=tmp_path, env=environment, input=given, capture_output=True, text=True, timeout=300, check=False)

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path
