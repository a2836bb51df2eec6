"""Whom a name stands for: states, organisations and well-known people by the words that texts use."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import pycountry

from depositary.reference import leaders, organisations, states

Form = Literal["name", "adjective", "place", "seat", "organisation", "person"]


FAMILY_FIRST = frozenset({"CHN", "TWN", "VNM"})
"""States whose people's family names come first, by code."""


STYLES = ("Republic", "Kingdom", "State", "Federal Republic", "Democratic Republic", "Islamic Republic", "Commonwealth", "Sultanate")
"""What states call themselves before their short name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A known name: the actor's code, how the name stands for it, and the full name of a person."""

    code: str
    form: Form
    name: str


@cache
def known_names() -> dict[str, Known]:
    """Return every known name as written; where two actors share a name, the one listed first keeps it."""
    names: dict[str, Known] = {}
    for written, known in _rows():
        names.setdefault(written, known)
    return names


@cache
def _codes() -> dict[str, str]:
    named = {name.casefold(): known.code for name, known in known_names().items() if known.form in {"name", "organisation"}}
    return named | {code.casefold(): code for code in (*state_codes(), *organisation_codes())}


def code_of(party: str) -> str:
    """Return the code of a state or organisation that is given by its name or code; any other party stands for itself."""
    return _codes().get(party.strip().casefold(), party.strip())


@cache
def state_codes() -> frozenset[str]:
    """Codes of all states."""
    return frozenset(line.split("|")[0] for line in _lines(states.TABLE))


@cache
def organisation_codes() -> frozenset[str]:
    """Codes of all international organisations."""
    return frozenset(line.split("|")[0] for line in _lines(organisations.TABLE))


@cache
def state_name(code: str) -> str:
    """Return the usual English name of a state or organisation; other actors are named by themselves."""
    for table in (states.TABLE, organisations.TABLE):
        for line in _lines(table):
            head, names, *_ = line.split("|")
            if head == code:
                return names.split(";")[0]
    return code


def _rows() -> Iterator[tuple[str, Known]]:
    forms: tuple[Form, ...] = ("name", "adjective", "place", "seat")
    for line in _lines(states.TABLE):
        code, *columns = line.split("|")
        for form, column in zip(forms, columns, strict=True):
            for written in filter(None, column.split(";")):
                yield written, Known(code=code, form=form, name=written)
    for line in _lines(organisations.TABLE):
        code, column = line.split("|")
        for written in column.split(";"):
            yield written, Known(code=code, form="organisation", name=written)
    for line in _lines(leaders.TABLE):
        code, column = line.split("|")
        for person in column.split(";"):
            full = person.removeprefix("*")
            yield full, Known(code=code, form="person", name=full)
            if person.startswith("*"):
                yield full.split()[0 if code in FAMILY_FIRST else -1], Known(code=code, form="person", name=full)
    yield from _official_names()


def _official_names() -> Iterator[tuple[str, Known]]:
    """Yield the states' names in full ("Republic of Mozambique"), and the styles that English puts before the short one."""
    codes = state_codes()
    for country in pycountry.countries:
        official = getattr(country, "official_name", None)
        if official and country.alpha_3 in codes:
            yield official, Known(code=country.alpha_3, form="name", name=official)
    for line in _lines(states.TABLE):
        code, names, *_ = line.split("|")
        for style in STYLES:
            written = f"{style} of {names.split(';')[0]}"
            yield written, Known(code=code, form="name", name=written)


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()
