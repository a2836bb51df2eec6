"""A cell in a person's words: what may be typed for it, and what it is when nothing is said.

`CAN, GBR` for parties, `up to 2.5 billion CAD` for a sum, `50 armoured vehicles; drones` for goods, `2025-06-17` or `2025-W25` for a
date, one of the known words for a status or a kind; free words for the rest. An empty text means that nothing is known. The same sum in
another currency follows after `=`: `2 billion CAD = 1.45 billion USD`. A name with a comma in it needs semicolons: `Acme, Inc.; GBR`; goods
whose name begins with a number need one before it, or a question mark: `? 155 mm shells`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.kinds.event import Modality, Plover
from depositary.kinds.statement import Mode
from depositary.model import Amount, Item, Qualifier, Sum, When

SCALES = {"thousand": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9, "trillion": 12, "tn": 12}
NO_CURRENCY = "XXX"
"""ISO 4217's code where no currency is known."""
LARGEST = 18
"""Digits after the first that a sum may have."""
WRITTEN = ((12, "trillion"), (9, "billion"), (6, "million"))
HEDGES: dict[str, Qualifier] = {"about": "about", "up to": "up_to", "at least": "at_least", "more than": "at_least", "over": "at_least"}
SUM = re.compile(
    rf"(?:(?P<hedge>{'|'.join(HEDGES)})\s+)?(?P<value>[\d,]*\.?\d+(?:e\d+)?)\s*(?P<scale>{'|'.join(SCALES)})?\s+(?P<code>[A-Za-z]{{3}}(?:[|/][A-Za-z]{{3}})*)",
    re.IGNORECASE,
)
GOODS = re.compile(r"(?:(?P<quantity>\d[\d,]*|\?)\s+)?(?P<what>\S.*)")


def read_cell(kind: str, cell: str, text: str) -> object:
    """Read a cell's value as a person types it; ValueError says what was expected."""
    readers = CELLS.get(kind, {})
    if cell not in readers:
        raise ValueError(f"{kind}s have no cell {cell!r} to rule on; they have {', '.join(readers) or 'none'}")
    text = " ".join(text.split())
    return readers[cell][1](text) if text else readers[cell][0]


def write_cell(value: object) -> str:
    """Write a cell's value as `read_cell` reads it; the words with which a date was said are left out."""
    match value:
        case None:
            return ""
        case Amount():
            return " = ".join([_write_sum(value), *(_write_sum(Amount(value=one.value, currency=(one.currency,))) for one in value.also)])
        case When():
            return value.value
        case tuple() if all(isinstance(one, Item) for one in value):
            return "; ".join(_write_item(one) for one in value)
        case tuple():
            return _write_parties([str(one) for one in value])
        case _:
            return " ".join(str(value).split())


def silent(kind: str, cell: str) -> object:
    """Return what a cell is when nothing is said; KeyError for a cell that the kind has not."""
    return CELLS[kind][cell][0]


def _parties(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";" if ";" in text else ",") if part.strip())


def _write_parties(names: Sequence[str]) -> str:
    if any("," in name for name in names):
        return "; ".join(names) + ";" * (len(names) == 1)
    return ", ".join(names)


def _amount(text: str) -> Amount:
    first, *rest = (_sum(part.strip()) for part in text.split("="))
    return replace(first, also=tuple(Sum(value=one.value, currency=code) for one in rest for code in one.currency))


def _sum(text: str) -> Amount:
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
    hedge = HEDGES[" ".join(found["hedge"].casefold().split())] if found["hedge"] else "exact"
    codes = tuple(code for code in re.split(r"[|/]", found["code"].upper()) if code != NO_CURRENCY)
    return Amount(value=_plain(whole), currency=codes, qualifier=hedge)


def _plain(value: Decimal) -> Decimal:
    if value.adjusted() > LARGEST:
        raise ValueError(f"{value} is more money than there is")
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def _write_sum(said: Amount) -> str:
    hedge = next((f"{words} " for words, known in HEDGES.items() if known == said.qualifier), "")
    digits, scale = next(((digits, f" {word}") for digits, word in WRITTEN if said.value >= Decimal(10) ** digits), (0, ""))
    number = f"{said.value.scaleb(-digits):f}"
    number = number.rstrip("0").rstrip(".") if "." in number else number
    return f"{hedge}{number}{scale} {'|'.join(said.currency or (NO_CURRENCY,))}"


def _write_item(item: Item) -> str:
    if item.quantity is not None:
        return f"{item.quantity} {item.what}"
    return f"? {item.what}" if item.what[:1].isdigit() else item.what


def _items(text: str) -> tuple[Item, ...]:
    found = [GOODS.fullmatch(part.strip()) for part in text.split(";") if part.strip()]
    return tuple(
        Item(quantity=int(one["quantity"].replace(",", "")) if one["quantity"] not in (None, "?") else None, what=one["what"])
        for one in found
        if one
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
