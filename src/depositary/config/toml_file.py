"""A TOML file to plain values."""

import tomllib
from pathlib import Path
from typing import Any

from depositary.errors import DepositaryError


def load_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; DepositaryError with the file, and the line where its syntax is wrong."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DepositaryError(f"{path}: cannot be opened: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DepositaryError(f"{path}: is no TOML: {error}") from error
