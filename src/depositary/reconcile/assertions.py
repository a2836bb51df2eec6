"""What must hold before the ledger is released.

Principle: an assertion is a question to the whole ledger whose answer a person can check, so whatever fails is told with its figures and with
the lines that make it fail; all that fails is told at once. A sum is what `depositary.reconcile.totals` adds up: new, whole commitments that are
promised or delivered, a joint one under its donors together and so under none of them alone. What cannot be compared, since nothing
was released before, holds.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from depositary.kinds import wording
from depositary.kinds.worth import Convert, worth
from depositary.model import Assertion, Count, Entry, NoProblem, Problem, RowExists, Rows, ShareWithout, SumChange
from depositary.reconcile.totals import totals

NAMED = 5
"""Lines that are named where an assertion fails; of more, the number is told."""
EMPTY: tuple[object, ...] = (None, "", ())
SIDES = {"donor": ("donors", "actors"), "recipient": ("recipients",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What assertions are asked about: the lines now and in the last release, the problems of rulings, and what is known of money and parties.

    `last` is the last release's name, empty where there is none; `code` returns the folded code of a party that is given by code or name.
    """

    now: Sequence[Entry]
    before: Sequence[Entry] = ()
    last: str = ""
    problems: Sequence[Problem] = ()
    currency: str = "EUR"
    convert: Convert
    code: Callable[[str], str] = str.casefold


def failures(assertions: Iterable[Assertion], ground: Ground) -> list[Problem]:
    """Return a problem for every assertion that does not hold."""
    told = ((one, _failure(one, ground)) for one in assertions)
    return [Problem(source=f"assertion “{one.name}”", what=what) for one, what in told if what]


def _failure(one: Assertion, ground: Ground) -> str:
    match one:
        case ShareWithout():
            return _share_without(one, ground)
        case SumChange():
            return _sum_change(one, ground)
        case RowExists():
            return _row_exists(one, ground)
        case Count():
            return _count(one, ground)
        case NoProblem():
            return "; ".join(str(problem) for problem in ground.problems)


def chosen(entries: Iterable[Entry], rows: Rows, code: Callable[[str], str]) -> list[Entry]:
    """Return the lines that are meant: of the kind, with the parties on their sides, of the kind of aid and with the status."""
    return [one for one in entries if (not rows.kind or one.kind == rows.kind) and _fits(one, rows, code)]


def _fits(one: Entry, rows: Rows, code: Callable[[str], str]) -> bool:
    cells = {name: cell.value for name, cell in one.cells}
    for party, names in ((rows.donor, SIDES["donor"]), (rows.recipient, SIDES["recipient"])):
        sides = [side for name in names if isinstance(side := cells.get(name), tuple)]
        if party and code(party) not in {str(member).casefold() for side in sides for member in side}:
            return False
    return all(not wanted or cells.get(name) == wanted for name, wanted in (("aid", rows.aid), ("status", rows.status)))


def _share_without(one: ShareWithout, ground: Ground) -> str:
    lines = [line for line in chosen(ground.now, one.rows, ground.code) if one.cell in dict(line.cells)]
    without = [line.id for line in lines if line.value(one.cell) in EMPTY]
    if not lines or len(without) <= one.at_most * len(lines):
        return ""
    share = f"{_percent(Decimal(len(without)) / len(lines))}, {_percent(one.at_most)} at most are wanted"
    return f"{len(without):,} of {len(lines):,} {_noun(one.rows)} have no {one.cell} ({share}): {_listed(without)}"


def _sum_change(one: SumChange, ground: Ground) -> str:
    if not ground.last:
        return ""
    currency = one.currency or ground.currency
    then, before = _sum(ground.before, one, ground, currency)
    now, added = _sum(ground.now, one, ground, currency)
    if abs(now - then) <= one.at_most * then:
        return ""
    share = f"{_percent(abs(now - then) / then)} {'more' if now > then else 'less'}" if then else "there was nothing"
    moved = "; ".join(f"{word}: {_listed(sorted(ids))}" for word, ids in (("new", added - before), ("gone", before - added)) if ids)
    sums = f"{wording.money(now, currency)} and was {wording.money(then, currency)} in release {ground.last}"
    what = f"the sum of {_noun(replace(one.rows, kind='commitment'))} is {sums} ({share}, {_percent(one.at_most)} at most are wanted)"
    return what + (f"; {moved}" if moved else "")


def _sum(entries: Sequence[Entry], one: SumChange, ground: Ground, currency: str) -> tuple[Decimal, set[str]]:
    """Add up the lines that are meant; a donor's are those that it gives alone."""
    meant = chosen(entries, replace(one.rows, kind="commitment"), ground.code)
    alone = {line.id for line in meant if not one.rows.donor or len(cast("tuple[str, ...]", line.value("donors"))) == 1}
    made = totals(entries, currency, ground.convert, only=alone)
    return sum((total.value for total in made), Decimal(0)), {identity for total in made for identity in total.entries}


def _row_exists(one: RowExists, ground: Ground) -> str:
    lines = chosen(ground.now, one.rows, ground.code)
    wanted = one.at_least
    if wanted is None:
        return "" if lines else f"there is no {_noun(one.rows, 1)}"
    sums = {line.id: worth(line, wanted.currency, ground.convert).value for line in lines if line.kind == "commitment"}
    known = sorted(((value, identity) for identity, value in sums.items() if value is not None), reverse=True)
    if known and known[0][0] >= wanted.value:
        return ""
    largest = f"the largest is {wording.money(known[0][0], wanted.currency)}, {known[0][1]}" if known else "there is none with a sum"
    return f"there is no {_noun(one.rows, 1)} of at least {wording.money(wanted.value, wanted.currency)}; {largest}"


def _count(one: Count, ground: Ground) -> str:
    found = len(chosen(ground.now, one.rows, ground.code))
    told = [f"at least {one.at_least:,} are wanted"] if one.at_least is not None and found < one.at_least else []
    told += [f"at most {one.at_most:,} are wanted"] if one.at_most is not None and found > one.at_most else []
    return f"there {'is' if found == 1 else 'are'} {found:,} {_noun(one.rows, found)}, {told[0]}" if told else ""


def _noun(rows: Rows, number: int = 2) -> str:
    """Word the lines that are meant: `military commitments from CAN to UKR (pledged)`."""
    noun = (rows.kind or "line") + "s" * (number != 1)
    sides = [f"from {rows.donor}"] * bool(rows.donor) + [f"to {rows.recipient}"] * bool(rows.recipient)
    return " ".join(filter(None, (rows.aid, noun, *sides, f"({rows.status})" if rows.status else "")))


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(ids[:NAMED]) + (f" and {len(ids) - NAMED:,} more" if len(ids) > NAMED else "")


def _percent(share: Decimal) -> str:
    return f"{round(share * 100, 1).normalize():f}%"
