"""A ruling in words."""

from depositary.model import Ruling
from depositary.report.period import long_date
from depositary.report.words import clip


def decision(ruling: Ruling) -> str:
    """Say what was decided: `amount corrected to 2 billion CAD`, `different`, `withdrawn`."""
    if ruling.verdict == "withdrawn":
        return f"ruling {ruling.withdraws} withdrawn"
    if ruling.verdict == "corrected":
        return f"{ruling.cell} corrected to {clip(ruling.value, 80) if ruling.value else 'nothing'}"
    return f"{ruling.cell} {ruling.verdict}" if ruling.cell else ruling.verdict


def about(ruling: Ruling) -> str:
    """Say what was decided, by whom, when and why."""
    why = f": {ruling.why}" if ruling.why else ""
    return f"{decision(ruling)}, by {ruling.who} on {long_date(ruling.when.date())}{why}"


def subject(ruling: Ruling) -> str:
    """Say on what it was decided, as it was read then."""
    said = list(dict.fromkeys(anchor.says for anchor in ruling.anchors if anchor.claim in ruling.claims))
    others = list(dict.fromkeys(anchor.says for anchor in ruling.anchors if anchor.claim in ruling.others))
    sides = [_list(said), _list(others)] if others else said[:2] if ruling.verdict in ("same", "different") else [_list(said)]
    return " | ".join(filter(None, sides)) or (f"{len(ruling.named)} claims" if ruling.named else "")


def _list(said: list[str]) -> str:
    return said[0] + (f" (and {len(said) - 1} more)" if len(said) > 1 else "") if said else ""
