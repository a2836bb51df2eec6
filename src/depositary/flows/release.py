"""The ledger to a release: settled, asserted, frozen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from depositary.errors import DepositaryError
from depositary.export import jsonl
from depositary.flows import publish
from depositary.flows.settle import SETTLED_BY, settle_ledger
from depositary.model import RULING, Entry, Problem, Release, Settings
from depositary.reconcile.assertions import Ground, failures
from depositary.reconcile.rulings import standing
from depositary.reference import code_of
from depositary.reference.rates import convert
from depositary.store import Store

NOW = "now"
"""What the ledger as it stands is called beside the releases; no release bears this name."""
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped:
    """A release that was not made, with the assertions that do not hold."""

    problems: Sequence[Problem]


def make_release(store: Store, name: str, made: datetime, settings: Settings) -> Release | Stopped:
    """Settle the ledger, ask the assertions and freeze it under a name; nothing is frozen where an assertion fails."""
    _require_name(name)
    with store.together():
        settle_ledger(store)
        entries = store.entries()
        if not entries:
            raise DepositaryError("the ledger is empty, so there is nothing to release; put stories into it with: depositary add SOURCE…")
        if problems := failures(settings.assertions, _ground(store, entries, settings)):
            return Stopped(problems=problems)
        release = _release(store, name, made, len(entries))
        store.keep_release(release, _lines(store))
    return release


def _require_name(name: str) -> None:
    if not NAME.fullmatch(name) or name.casefold() == NOW:
        raise DepositaryError(f"{name!r} is no name for a release; take up to 64 letters, digits, dots, dashes, such as 2025-W34")


def _ground(store: Store, entries: Sequence[Entry], settings: Settings) -> Ground:
    last = next((one.name for one in reversed(store.releases())), "")
    return Ground(
        now=entries,
        before=tuple(store.release(last)[1].values()) if last else (),
        last=last,
        problems=[problem for problem in store.problems() if problem.source.startswith(RULING)],
        currency=settings.currency,
        convert=convert,
        code=lambda party: code_of(party).casefold(),
    )


def _release(store: Store, name: str, made: datetime, entries: int) -> Release:
    return Release(
        name=name,
        made=made,
        entries=entries,
        readers=tuple(sorted(store.readings().items())),
        rulings=tuple(sorted(ruling.id for ruling in standing(store.rulings()))),
        settler=store.note(SETTLED_BY) or "",
        ids=store.last_number(),
    )


def _lines(store: Store) -> list[tuple[Entry, str]]:
    """Return the lines of the ledger, each with what `depositary ledger --json` prints of it."""
    whole = publish.ledger(store)
    grounds = publish.grounds(whole)
    return [(one, jsonl.entries([one], grounds).decode().rstrip("\n")) for one in whole.entries]
