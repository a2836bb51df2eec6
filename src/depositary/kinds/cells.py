"""A cell in a person's words: what may be typed for it, and what it is when nothing is said.

`CAN, GBR` for parties, `up to 2.5 billion CAD` for a sum, `50 armoured vehicles; drones` for goods, `2025-06-17` or `2025-W25` for a
date, one of the known words for a status or a kind; free words for the rest. An empty text means that nothing is known.
"""

import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.kinds.event import Modality, Plover
from depositary.kinds.statement import Mode
from depositary.model import Amount, Item, Qualifier, When

SCALES = {"thousand": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
HEDGES: dict[str, Qualifier] = {"about": "about", "up to": "up_to", "more than": "at_least", "over": "at_least", "at least": "at_least"}
SUM = re.compile(
    rf"(?:(?P<hedge>{'|'.join(HEDGES)})\s+)?(?P<value>[\d,]*\.?\d+(?:e\d+)?)\s*(?P<scale>{'|'.join(SCALES)})?\s+(?P<code>[A-Za-z]{{3}}(?:[|/][A-Za-z]{{3}})*)",
    re.IGNORECASE,
)
GOODS = re.compile(r"(?:(?P<quantity>\d[\d,]*)\s+)?(?P<what>\S.*)")


def read_cell(kind: str, cell: str, text: str) -> object:
    """Read a cell's value as a person types it; ValueError says what was expected."""
    readers = CELLS.get(kind, {})
    if cell not in readers:
        raise ValueError(f"a {kind} has no cell {cell!r} that can be ruled on; it has {', '.join(readers)}")
    text = " ".join(text.split())
    return readers[cell][1](text) if text else readers[cell][0]


def silent(kind: str, cell: str) -> object:
    """Return what a cell is when nothing is said; KeyError for a cell that the kind has not."""
    return CELLS[kind][cell][0]


def _parties(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;]", text) if part.strip())


def _amount(text: str) -> Amount:
    found = SUM.fullmatch(text)
    try:
        value = Decimal(found["value"].replace(",", "")) if found else None
    except InvalidOperation:
        value = None
    if found is None or value is None:
        raise ValueError(
            f"{text!r} is no sum; write it as 2.5 billion CAD, with “about”, “up to” or “at least” before it where it is hedged"
        )
    whole = value.scaleb(SCALES[found["scale"].casefold()] if found["scale"] else 0)
    hedge = HEDGES[found["hedge"].casefold()] if found["hedge"] else "exact"
    return Amount(value=_plain(whole), currency=tuple(re.split(r"[|/]", found["code"].upper())), qualifier=hedge)


def _plain(value: Decimal) -> Decimal:
    return value.to_integral_value() if value == value.to_integral_value() else value.normalize()


def _items(text: str) -> tuple[Item, ...]:
    found = [GOODS.fullmatch(part.strip()) for part in text.split(";") if part.strip()]
    return tuple(
        Item(quantity=int(one["quantity"].replace(",", "")) if one["quantity"] else None, what=one["what"]) for one in found if one
    )


def _date(text: str) -> When:
    if When(value=text).interval is None and not re.fullmatch(r"(PAST|PRESENT|FUTURE)_REF", text):
        raise ValueError(f"{text!r} is no date; write 2025-06-17, 2025-W25, 2025-06, 2025-Q2, 2025-SU or 2025")
    return When(value=text)


def _one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        known = {word.casefold(): word for word in words}
        if text.casefold() not in known:
            raise ValueError(f"{text!r} is none of {', '.join(words)}")
        return known[text.casefold()]

    return read


Reader = tuple[object, Callable[[str], Any]]
CELLS: dict[str, dict[str, Reader]] = {
    "commitment": {
        "donors": ((), _parties),
        "recipients": ((), _parties),
        "amount": (None, _amount),
        "items": ((), _items),
        "aid": ("unspecified", _one_of(get_args(AidKind))),
        "status": ("pledged", _one_of(get_args(Status))),
        "scope": ("new", _one_of(get_args(Scope))),
        "part_of": (None, _amount),
        "date": (None, _date),
        "occasion": ("", str),
    },
    "event": {
        "type": ("", _one_of(get_args(Plover))),
        "actors": ((), _parties),
        "recipients": ((), _parties),
        "date": (None, _date),
        "modality": ("occurred", _one_of(get_args(Modality))),
        "amount": (None, _amount),
    },
    "statement": {
        "speaker": ("", str),
        "affiliation": ("", str),
        "words": ("", str),
        "mode": ("indirect", _one_of(get_args(Mode))),
        "via": (None, str),
        "date": (None, _date),
    },
}
