"""A question to a person on a terminal: the passages side by side with outlet and day, and what speaks for and against."""

from collections.abc import Iterable
from decimal import Decimal

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from depositary.export.exhibit import receipt
from depositary.kinds import KINDS
from depositary.kinds.wording import money
from depositary.model import Claim, Entry
from depositary.reconcile.review import WORDS, Asked, Question
from depositary.reconcile.score import Score
from depositary.reference import state_name
from depositary.report.period import long_date
from depositary.report.sections import in_words
from depositary.report.words import quoted

KEYS = {
    "pair": (("s", "same"), ("d", "different"), ("n", "next"), ("q", "quit")),
    "claim": (("r", "right"), ("w", "wrong"), ("c", "corrected"), ("n", "next"), ("q", "quit")),
    "cell": (("r", "right"), ("w", "wrong"), ("c", "corrected"), ("n", "next"), ("q", "quit")),
}
LETTERS = "AB"


def question(asked: Asked, number: int, total: int) -> RenderableType:
    """Lay out a question."""
    one = asked.question
    head = Text(f"{number} of {total}", style="dim").append(f" · {_stake(one)}{one.doubt:.0%} doubt")
    parts = {"pair": _pair, "claim": _claim, "cell": _cell}[one.about](asked)
    return Group(Text("─" * 40, style="dim"), head, *parts, Text(""))


def keys(one: Question) -> str:
    """Return what may be answered."""
    return ", ".join(f"{key} {word}" for key, word in KEYS[one.about])


def _stake(one: Question) -> str:
    return f"{money(Decimal(round(one.stake, -3)), 'USD')} at stake · " if one.stake > WORDS else ""


def _pair(asked: Asked) -> Iterable[RenderableType]:
    one = asked.question
    yield Text(f"Is this one {one.kind}, or are these two?", style="bold")
    for letter, claim, side in zip(LETTERS, one.claims, one.sides, strict=True):
        line = _line_of(asked, claim)
        more = f", with {len(side) - 1} more of its line" if len(side) > 1 else ""
        yield (
            Text(f"\n{letter}  ", style="bold")
            .append(line.id if line else "", style="cyan")
            .append(f"  {_says(asked.claims[claim])}{more}")
        )
        yield _passages(asked, claim)
    now = "They stand in one line" if one.together else "They stand in two lines"
    yield Text(f"\n{now}: {one.points:g} points, and {one.threshold:g} make one.", style="dim")
    yield from _reasons(asked.score)


def _reasons(score: Score | None) -> Iterable[RenderableType]:
    for reason in sorted(score.reasons, key=lambda one: -one.points) if score else ():
        sign = "rules it out" if reason.veto else f"{reason.points:+g}"
        style = "green" if reason.points > 0 else "red" if reason.points < 0 else "dim"
        yield Padding(Text(f"{sign:>5}  ", style=style).append(reason.why, style="default"), (0, 0, 0, 1))


def _claim(asked: Asked) -> Iterable[RenderableType]:
    (claim,) = asked.question.claims
    line = _line_of(asked, claim)
    yield Text(f"Does the passage say that? The reader is {1 - asked.question.doubt:.0%} sure.", style="bold")
    yield Text("\n").append(line.id if line else "", style="cyan").append(f"  {_says(asked.claims[claim])}")
    yield _cells(asked.claims[claim])
    yield _passages(asked, claim)


def _cells(claim: Claim) -> RenderableType:
    values = ((name, getattr(claim.payload, name)) for name in KINDS[claim.kind].cells)
    said = [f"{name}: {in_words(value, state_name)}" for name, value in values if value not in (None, "", ()) and name != "words"]
    return Padding(Text("; ".join(said), style="dim"), (0, 0, 0, 3))


def _cell(asked: Asked) -> Iterable[RenderableType]:
    line = asked.entries[asked.question.entries[0]]
    cell = line.cell(asked.question.cell)
    yield Text(f"Is the {asked.question.cell} right? The sources disagree.", style="bold")
    yield Text("\n").append(line.id, style="cyan").append(f"  {line.caption}")
    for number, (value, claims) in enumerate(((cell.value, cell.claims), *cell.others)):
        yield Text("\nnow: " if number == 0 else "\nbut: ", style="bold").append(in_words(value, state_name))
        for claim in claims:
            if claim in asked.claims:
                yield _passages(asked, claim)


def _line_of(asked: Asked, claim: str) -> Entry | None:
    return next((line for line in asked.entries.values() if claim in line.claims), None)


def _says(claim: Claim) -> str:
    payload = claim.payload
    return KINDS[claim.kind].caption({name: getattr(payload, name) for name in KINDS[claim.kind].cells}, state_name)


def _passages(asked: Asked, identity: str) -> RenderableType:
    claim = asked.claims[identity]
    document = asked.documents[claim.document]
    day = long_date(document.published) if document.published else "no date"
    words = " … ".join(receipt(identity, document, span).quote for span in sorted(claim.passages))
    text = Text(f"{document.outlet or 'outlet not known'}, {day}: ", style="dim").append(quoted(words), style="not dim italic")
    return Padding(text, (0, 0, 0, 3))
