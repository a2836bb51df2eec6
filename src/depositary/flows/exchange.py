"""Rulings from one database to another, as lines of JSON that a team keeps in git."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from depositary.codec.ruling_line import read_ruling, write_ruling
from depositary.errors import DepositaryError
from depositary.flows.attached import attached
from depositary.flows.settle import settle_and_tell, settle_ledger
from depositary.model import Problem, Ruling
from depositary.reconcile.effects import Effect
from depositary.reconcile.rulings import in_order, why_not
from depositary.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: how many rulings were new and known, which lead nowhere yet, what was wrong, and what changed in the ledger."""

    new: int
    known: int
    nowhere: tuple[str, ...]
    broken: tuple[Problem, ...]
    effects: tuple[Effect, ...]


def export_rulings(store: Store) -> bytes:
    """Write every ruling on a line of its own, also those that were withdrawn, in the order in which they were made."""
    return "".join(f"{write_ruling(ruling)}\n" for ruling in in_order(store.rulings())).encode()


def import_rulings(store: Store, files: Iterable[tuple[str, bytes]]) -> Imported:
    """Keep the rulings of some files, each with its name; a line that cannot be read is told, and costs no other."""
    settle_ledger(store)
    outcomes = [outcome for name, data in files for outcome in rulings_in(name, data)]
    rulings = {one.id: one for one in outcomes if isinstance(one, Ruling)}
    with store.together():
        new = sum(store.keep_ruling(one) for one in rulings.values())
    effects = tuple(settle_and_tell(store))
    return Imported(
        new=new,
        known=len(rulings) - new,
        nowhere=tuple(_nowhere(store, rulings)),
        broken=tuple(one for one in outcomes if isinstance(one, Problem)),
        effects=effects,
    )


def rulings_in(name: str, data: bytes) -> Iterator[Ruling | Problem]:
    """Read a file of rulings line by line; a line that is none is a Problem with its number."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        yield Problem(source=name, what=f"is no UTF-8 text (byte {error.start})", next="write it with depositary rulings export")
        return
    for number, line in enumerate(text.split("\n"), 1):  # not splitlines: a quoted passage may hold other line ends
        if line.strip():
            try:
                yield _checked(read_ruling(line))
            except DepositaryError as error:
                yield Problem(source=f"{name}, line {number}", what=str(error))


def _checked(ruling: Ruling) -> Ruling:
    """Return a ruling that can be obeyed once its claims are there; DepositaryError for any other."""
    without = next((claim for claim in ruling.named if ruling.anchor(claim) is None), None)
    if without is not None:
        raise DepositaryError(f"it names claim {without} and has no anchor that tells where it stands")
    reason = why_not(ruling, (anchor.kind for anchor in ruling.anchors))
    if reason:
        raise DepositaryError(reason)
    if not ruling.who.strip():
        raise DepositaryError("it does not say who ruled")
    return ruling


def _nowhere(store: Store, rulings: dict[str, Ruling]) -> Iterator[str]:
    """Name the rulings that bear on nothing that is kept."""
    bearing = {one.id for one in attached(store).rulings if one.named}
    kept = {one.id: one.withdraws for one in store.rulings()}
    gone = set(kept.values()) - {""}
    for identity, ruling in rulings.items():
        if (ruling.withdraws and ruling.withdraws not in kept) or (not ruling.withdraws and identity not in bearing | gone):
            yield identity


def list_rulings(store: Store, everything: bool = False) -> list[tuple[Ruling, str, tuple[str, ...]]]:
    """Return the rulings, each with how it stands and the lines on which it bears; withdrawn ones only where everything is asked for."""
    led = {one.id: one for one in attached(store).rulings}
    home = store.homes({claim for one in led.values() for claim in one.named})
    troubled = {problem.source for problem in store.problems()}
    rulings = store.rulings()
    gone = {one.withdraws for one in rulings if one.withdraws}
    found = []
    for ruling in in_order(rulings):
        if everything or not (ruling.withdraws or ruling.id in gone):
            claims = led[ruling.id].named if ruling.id in led else ()
            lines = tuple(sorted({home[claim] for claim in claims if claim in home}))
            state = "withdrawn" if ruling.id in gone else "see depositary problems" if ruling.source in troubled else "stands"
            found.append((ruling, state, lines))
    return found
