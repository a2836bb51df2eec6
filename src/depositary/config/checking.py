"""Values of a user's file, checked: every table is a table of its keys, and whatever is wrong is told with its file and line.

A table of settings is written down as its fields: how each is read, and what holds where it is left out. A reader takes a plain value and
its place, and returns the value as the program knows it or raises what was expected there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from depositary.config.toml_file import KeyPath
from depositary.errors import DepositaryError


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a file a value stands; `lines` are those of the file's keys."""

    file: str
    lines: Mapping[KeyPath, int]
    path: KeyPath = ()

    def of(self, key: str | int) -> "Place":
        """Return the place of a key of the table, or of a part of the list, that stands here."""
        return replace(self, path=(*self.path, key))

    def wrong(self, what: str) -> DepositaryError:
        """Say that something is wrong here, with the file and the line of the key or of the table around it."""
        known = (self.path[:end] for end in range(len(self.path), 0, -1) if self.path[:end] in self.lines)
        line = self.lines.get(next(known, ()))
        where = f"{self.file}, line {line}" if line else self.file
        return DepositaryError(": ".join(filter(None, (where, self._named(), what))))

    def _named(self) -> str:
        """Name the place as a person counts: `topics 2, words`."""
        parts: list[str] = []
        for key in self.path:
            if isinstance(key, int) and parts:
                parts[-1] += f" {key + 1}"
            else:
                parts.append(str(key))
        return ", ".join(parts)


Reader = Callable[[object, Place], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a table: how its value is read, and what holds where it is left out; a required one cannot be."""

    read: Reader
    otherwise: object = None
    required: bool = False


Fields = Mapping[str, Field]


def read_table(value: object, place: Place, fields: Fields) -> dict[str, Any]:
    """Read a table by its fields; DepositaryError for a key that is unknown, is missing or holds something else than was expected."""
    if not isinstance(value, Mapping):
        raise place.wrong(f"must be a table of {', '.join(fields)}, not {shown(value)}")
    for key in value:
        if key not in fields:
            raise place.of(key).wrong(f"is no known key{_meant(key, fields)}; known are {', '.join(fields)}")
    for key, field in fields.items():
        if field.required and key not in value:
            raise place.wrong(f"{key} is missing")
    return {key: field.read(value[key], place.of(key)) if key in value else field.otherwise for key, field in fields.items()}


def each(read: Reader) -> Reader:
    """Make a reader of one value a reader of a list of such values."""

    def read_all(value: object, place: Place) -> tuple[Any, ...]:
        if not isinstance(value, list):
            name = place.path[-1] if place.path else ""
            raise place.wrong(f"must be a list, each part begun with [[{name}]], not {shown(value)}")
        return tuple(read(part, place.of(number)) for number, part in enumerate(value))

    return read_all


def text(expected: str, fits: Callable[[str], bool] = bool) -> Reader:
    """Make a reader of texts; blanks around and doubled ones are left out."""

    def read(value: object, place: Place) -> str:
        plain = " ".join(value.split()) if isinstance(value, str) else ""
        if not isinstance(value, str) or not fits(plain):
            raise place.wrong(f"must be {expected}, not {shown(value)}")
        return plain

    return read


def texts(expected: str, fits: Callable[[str], bool] = bool, least: int = 1) -> Reader:
    """Make a reader of lists of texts, each of which must fit."""
    one = text(expected, fits)

    def read(value: object, place: Place) -> tuple[str, ...]:
        if not isinstance(value, list) or len(value) < least:
            raise place.wrong(f"must be a list in [ ], each part {expected}, not {shown(value)}")
        return tuple(one(part, place) for part in value)

    return read


def one_of(*words: str) -> Reader:
    """Make a reader of one of some words."""
    return text(f"one of {', '.join(words)}", frozenset(words).__contains__)


def shown(value: object) -> str:
    """Show a value as it might stand in the file, shortened."""
    words = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    plain = "a table" if isinstance(value, Mapping) else "a list" if isinstance(value, list) and value else words
    return plain if len(plain) <= 60 else f"{plain[:60]} …"


def _meant(key: str, fields: Fields) -> str:
    near = get_close_matches(key, fields, 1)
    return f", perhaps {near[0]} is meant" if near else ""
