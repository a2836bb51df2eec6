"""Why something is different, and why a line is gone, in a person's words."""

from collections.abc import Iterable

from depositary.export.fate import Gone
from depositary.model import Cause, Ruling
from depositary.reconcile.diff import OTHERS
from depositary.reference import state_name
from depositary.report.period import long_date
from depositary.report.sections import in_words

JOINTS = {"history": " → ", "ties": ", ", "outlets": ", "}
"""What stands between the parts of what is no cell of a line but changes with it."""


def why(causes: Iterable[Cause]) -> str:
    """Word the reasons of a difference."""
    return "; ".join(map(_cause, causes))


def _cause(one: Cause) -> str:
    said = f": {one.why}" if one.why else ""
    match one.type:
        case "new report":
            return f"new report: {', '.join(one.outlets)}"
        case "report gone":
            return f"without the report of {', '.join(one.outlets)}"
        case "ruling":
            return f"ruled “{one.verdict}” by {one.who}{said}"
        case "ruling withdrawn":
            return f"ruling “{one.verdict}” taken back by {one.who}{said}"
        case "better reader":
            return f"better reader: {', '.join(one.outlets)}"
        case "other rules":
            return "other rules of settling"
        case "other lines":
            return f"follows from {', '.join(one.lines)}" if one.lines else "follows from other lines"


def gone(one: Gone) -> str:
    """Say why a claim stands in the ledger no more."""
    if not one.read:
        return "no longer read there: another reader has read the text since"
    return ruled(one.ruling) if one.ruling else "makes no line of the ledger by the rules of now"


def ruled(ruling: Ruling) -> str:
    """Word a ruling that a claim or a cell of it is wrong or corrected."""
    what = f"{ruling.cell} ruled {ruling.verdict}" if ruling.cell else f"ruled {ruling.verdict}"
    return f"{what} by {ruling.who} on {long_date(ruling.when.date())}" + (f": {ruling.why}" if ruling.why else "")


def cell(name: str) -> str:
    """Name what changed: a cell, what others say of it, or something that is no cell."""
    plain = {"aid": "kind of help", "part_of": "part of"}.get(name.removesuffix(OTHERS), name.removesuffix(OTHERS))
    return f"{plain}, as others say" if name.endswith(OTHERS) else plain


def value(name: str, said: object) -> str:
    """Write what a cell says, or what stands there that is no cell."""
    many = said if isinstance(said, tuple) else ()
    if name.endswith(OTHERS):
        return "; ".join(in_words(one, state_name) for one in many) or "nothing"
    if name in JOINTS:
        return JOINTS[name].join(str(one).replace("_", " ") for one in many) or "nothing"
    return in_words(said, state_name)
