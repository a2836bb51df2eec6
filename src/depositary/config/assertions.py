"""`[[assertions]]` of the configuration: what must hold before the ledger is released.

Each table has exactly one of the words of `TYPES`. What it asks stands in braces after the word (`count = { kind = "event", at_least = 10 }`),
or beside it (`share_without = "date"`, then `at_most = 0.02`).
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, get_args

from depositary.config.checking import Field, Fields, Place, Reader, one_of, read_table, shown, text
from depositary.kinds import KINDS
from depositary.kinds.cells import read_cell
from depositary.kinds.commitment import AidKind, Status
from depositary.model import Amount, Assertion, Count, NoProblem, RowExists, Rows, ShareWithout, Sum, SumChange

CELLS = tuple(dict.fromkeys(cell for kind in KINDS.values() for cell in kind.cells))


def number(expected: str, most: Decimal | None = None) -> Reader:
    """Make a reader of numbers that are not negative, up to some greatest one."""

    def read(value: object, place: Place) -> Decimal:
        if isinstance(value, bool) or not isinstance(value, int | Decimal) or not 0 <= value <= (most or value):
            raise place.wrong(f"must be {expected}, not {shown(value)}")
        return Decimal(value)

    return read


def whole(value: object, place: Place) -> int:
    """Read a number of lines."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise place.wrong(f"must be a whole number of lines, not {shown(value)}")
    return value


def sum_of_money(value: object, place: Place) -> Sum:
    """Read a sum such as `2e9 CAD`."""
    try:
        said = read_cell("commitment", "amount", value if isinstance(value, str) else "")
    except ValueError:
        said = None
    if not isinstance(said, Amount) or len(said.currency) != 1 or said.qualifier != "exact":
        raise place.wrong(f'must be a sum such as "2e9 CAD" or "2.5 billion EUR", not {shown(value)}')
    return Sum(value=said.value, currency=said.currency[0])


CODE = text("a currency's code such as EUR, USD or CAD", lambda code: bool(re.fullmatch("[A-Z]{3}", code)))
PARTY = text("a party's code or name, such as CAN or Canada")
ROWS: Fields = {
    "kind": Field(one_of(*KINDS), ""),
    "donor": Field(PARTY, ""),
    "recipient": Field(PARTY, ""),
    "aid": Field(one_of(*get_args(AidKind)), ""),
    "status": Field(one_of(*get_args(Status)), ""),
}
AT_MOST = Field(number("a share from 0 to 1, such as 0.02 for two in a hundred", Decimal(1)), required=True)
CHANGE = Field(number("a share such as 0.2 for a fifth"), required=True)
TYPES: dict[str, tuple[type[Assertion], Fields]] = {
    "share_without": (ShareWithout, {"cell": Field(one_of(*CELLS), required=True), "at_most": AT_MOST}),
    "sum_change": (SumChange, {"at_most": CHANGE, "currency": Field(CODE, "")}),
    "row_exists": (RowExists, {"at_least": Field(sum_of_money)}),
    "count": (Count, {"at_least": Field(whole), "at_most": Field(whole)}),
    "no_problem": (NoProblem, {}),
}


def assertion(value: object, place: Place) -> Assertion:
    """Read one assertion; without a name it is called by what it asks."""
    kinds = [key for key in value if key in TYPES] if isinstance(value, Mapping) else []
    if not isinstance(value, Mapping) or len(kinds) != 1:
        raise place.wrong(f"must be a table with exactly one of {', '.join(TYPES)}")
    made, fields = TYPES[kinds[0]]
    terms, where = _terms(kinds[0], value, place)
    rows = {} if made is NoProblem else ROWS
    read = read_table(terms, where, {"name": Field(text("a name"), ""), **fields, **rows})
    read["name"] = read["name"] or f"{kinds[0]} {', '.join(f'{key} {term}' for key, term in terms.items())}".strip()
    if rows:
        read["rows"] = Rows(**{key: read.pop(key) for key in rows})
    _require_sense(read, where)
    return made(**read)


def _terms(word: str, value: Mapping[str, Any], place: Place) -> tuple[dict[str, Any], Place]:
    """Return what an assertion asks, whether in braces after its word or beside it, and the place where that is looked up."""
    beside = {key: term for key, term in value.items() if key != word}
    inner = value[word]
    if isinstance(inner, Mapping):
        if twice := sorted(inner.keys() & beside.keys()):
            raise place.of(twice[0]).wrong("is given twice, in braces and beside them")
        here = {(*place.path, key): place.lines.get((*place.path, word, key), 0) for key in inner}
        return {**inner, **beside}, replace(place, lines={**place.lines, **here})
    if word == "share_without" and isinstance(inner, str):
        here = {(*place.path, "cell"): place.lines.get((*place.path, word), 0)}
        return {"cell": inner, **beside}, replace(place, lines={**place.lines, **here})
    if inner is not True:
        raise place.of(word).wrong(f"must be {'a cell such as date' if word == 'share_without' else 'true'} or a table, not {shown(inner)}")
    return beside, place


def _require_sense(read: Mapping[str, Any], place: Place) -> None:
    """Refuse an assertion that could never hold or never fail."""
    rows = read.get("rows", Rows())
    if "cell" in read and rows.kind and read["cell"] not in KINDS[rows.kind].cells:
        raise place.of("cell").wrong(f"{read['cell']} is no cell of {_a(rows.kind)}, which has {', '.join(KINDS[rows.kind].cells)}")
    if (rows.aid or rows.status) and rows.kind not in ("", "commitment"):
        raise place.of("aid" if rows.aid else "status").wrong(f"is known of commitments only, not of {_a(rows.kind)}")
    if "at_least" in read and "at_most" in read:
        if read["at_least"] is None and read["at_most"] is None:
            raise place.wrong("at_least or at_most is missing")
        if None not in (read["at_least"], read["at_most"]) and read["at_least"] > read["at_most"]:
            raise place.of("at_least").wrong(f"must be no more than at_most, which is {read['at_most']}")


def _a(noun: str) -> str:
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"
