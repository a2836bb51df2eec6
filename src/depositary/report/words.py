"""The cells of an entry in words: sums, goods, parties, statuses."""

from decimal import Decimal

from depositary.kinds import wording
from depositary.kinds.event import Modality, Plover
from depositary.kinds.wording import Namer as Name
from depositary.kinds.wording import clip, goods, parties
from depositary.model import Amount, When
from depositary.report.period import MONTHS, long_date

__all__ = ["EVENTS", "MODALITIES", "Name", "amount", "clip", "day", "goods", "parties", "plain", "quoted", "rounded"]

SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
EVENTS: dict[Plover, str] = {
    "AGREE": "Agreements and promises",
    "CONSULT": "Meetings and talks",
    "SUPPORT": "Backing and ratification",
    "CONCEDE": "Concessions",
    "COOPERATE": "Joint action",
    "AID": "Help given",
    "RETREAT": "Withdrawals and releases",
    "REQUEST": "Requests and demands",
    "ACCUSE": "Criticism and accusations",
    "REJECT": "Refusals",
    "THREATEN": "Threats",
    "PROTEST": "Protests",
    "SANCTION": "Sanctions and broken relations",
    "MOBILIZE": "Mobilisation",
    "COERCE": "Coercion",
    "ASSAULT": "Attacks",
}
MODALITIES: dict[Modality, str] = {
    "occurred": "",
    "ongoing": "under way",
    "planned": "planned",
    "considered": "only considered",
    "denied": "denied",
}


def rounded(value: Decimal) -> str:
    """Write a converted number with three significant digits, as no conversion is truer than that."""
    for scale, word in SCALES:
        if abs(value) >= scale:
            return f"{_three(value / scale)} {word}"
    return f"{int(value.quantize(Decimal(1))):,}"


def _three(value: Decimal) -> str:
    digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
    return plain(value.quantize(Decimal(1).scaleb(-digits)))


def plain(value: Decimal) -> str:
    """Write a number without exponent and trailing zeros."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def amount(value: Amount | None) -> str:
    """Write a sum as it was said, and as the text itself gives it in other currencies; empty where there is none."""
    if value is None:
        return ""
    also = ", ".join(wording.money(other.value, other.currency) for other in value.also)
    return wording.amount(value) + (f" ({also})" if also else "")


def quoted(words: str) -> str:
    """Put words into quotation marks; single ones where they hold double ones themselves."""
    return f"‘{words}’" if any(mark in words for mark in '“”"') else f"“{words}”"


def day(when: When | None) -> str:
    """Write a date at its own precision: `24 August 2025`, `August 2025`, `third quarter of 2025`; empty where unknown."""
    if when is None or when.interval is None:
        return ""
    first, last = when.interval
    seasons = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
    match when.precision:
        case "day":
            return long_date(first)
        case "week":
            return f"week of {long_date(first)}"
        case "month":
            return f"{MONTHS[first.month - 1]} {first.year}"
        case "quarter":
            return f"{('first', 'second', 'third', 'fourth')[(first.month - 1) // 3]} quarter of {first.year}"
        case "season":
            return f"{seasons[when.value[5:]]} {first.year}"
        case "year":
            return str(first.year)
        case _:
            return f"{first.year} to {last.year}"
