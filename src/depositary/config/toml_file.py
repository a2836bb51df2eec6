"""A TOML file to plain values, and the lines on which its keys stand."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from depositary.errors import DepositaryError

KeyPath = tuple[str | int, ...]
"""Where a value stands: `("topics", 1, "words")` is the key `words` of the second table of `topics`."""

TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|'
    + r"'''.*?'{3,5}"
    + r'|"(?:\\.|[^"\\\n])*"'
    + r"|'[^'\n]*'"
    + r"|\#[^\n]*|[\[\]{}=,.\n]|[^\s\[\]{}=,.\#\"']+|[^\S\n]+",
    re.DOTALL,
)
QUOTES = "\"'"


def load_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; DepositaryError with the file, and the line where its syntax is wrong."""
    return _parsed(path, float)[0]


def read_toml(path: Path) -> tuple[dict[str, Any], dict[KeyPath, int]]:
    """Read a TOML file, its fractions as decimals, and the lines of its keys; DepositaryError as with `load_toml`."""
    values, text = _parsed(path, Decimal)
    return values, key_lines(text)


def _parsed(path: Path, fraction: Callable[[str], object]) -> tuple[dict[str, Any], str]:
    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text, parse_float=fraction), text
    except OSError as error:
        raise DepositaryError(f"{path}: cannot be opened: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DepositaryError(f"{path}: is no TOML: {error}") from error


def key_lines(text: str) -> dict[KeyPath, int]:
    """Return the line of every table and key of a text that is valid TOML; the keys of an inline table stand where it begins."""
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    seen: Counter[KeyPath] = Counter()
    for line, words in _statements(text):
        if words[0] == "[":
            table = _header(words, seen)
            found.setdefault(table, line)
        else:
            for key in _keys(words):
                for end in range(1, len(key) + 1):
                    found.setdefault(table + key[:end], line)
    return found


def _header(words: list[str], seen: Counter[KeyPath]) -> KeyPath:
    """Return the path of a table; the last table of a list is meant where a list is named on the way."""
    path: KeyPath = ()
    names = [_name(word) for word in words if word not in "[]."]
    for place, name in enumerate(names):
        path += (name,)
        if words[1] == "[" and place == len(names) - 1:
            seen[path] += 1
        if seen[path]:
            path += (seen[path] - 1,)
    return path


def _keys(words: list[str]) -> Iterator[KeyPath]:
    """Return the keys of one statement: its own, and those of inline tables in its value."""
    outer: list[KeyPath] = [()]
    begun: list[str] = []
    for word in words:
        if word == "=":
            outer[-1] += tuple(begun)
            yield outer[-1]
        elif word in "[{":
            outer.append(outer[-1])
        elif word in "]}":
            outer.pop()
        if word in "=[{":
            begun = []
        elif word == ",":
            begun = []
            outer[-1] = outer[-2] if len(outer) > 1 else ()
        elif word not in "].}":
            begun.append(_name(word))


def _statements(text: str) -> Iterator[tuple[int, list[str]]]:
    """Cut a text into its statements, each with the line on which it begins, as words and signs without blanks and comments."""
    line, begin, depth = 1, 1, 0
    words: list[str] = []
    for token in TOKEN.findall(text):
        if token == "\n" and depth == 0 and words:
            yield begin, words
            words = []
        elif not token.isspace() and token[0] != "#":
            begin = begin if words else line
            depth += (token in "[{") - (token in "]}")
            words.append(token)
        line += token.count("\n")
    if words:
        yield begin, words


def _name(word: str) -> str:
    return word.strip(word[0]) if word[0] in QUOTES else word
