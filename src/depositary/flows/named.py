"""What a person names: a line of the ledger by its public id, or a claim by its own."""

from dataclasses import dataclass

from depositary.errors import DepositaryError, MissingError
from depositary.kinds import KINDS
from depositary.model import Claim, Entry
from depositary.reconcile.rulings import standing
from depositary.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """One thing that was named: the claims that are meant and their kind, and the line where a whole line was named."""

    name: str
    kind: str
    claims: tuple[str, ...]
    entry: Entry | None = None


def find_named(store: Store, name: str) -> Named:
    """Find what a public id or the beginning of a claim's id names; MissingError says what became of an id that no line bears."""
    registered = store.registered(name.upper())
    if registered is not None:
        if registered.state == "live":
            return whole_line(store.entry(registered.id))
        if registered.state == "merged":
            return find_named(store, registered.into)
        raise MissingError(_gone(store, registered.id))
    try:
        return single_claim(store.claim(name.lower()))
    except MissingError as missing:
        try:
            return whole_line(store.entry(name.upper()))
        except MissingError:
            if "more than one" in str(missing):
                raise
            raise MissingError(
                f"there is no line and no claim {name}; depositary ledger lists lines, depositary show ID their claims"
            ) from None


def whole_line(entry: Entry) -> Named:
    """Name all of a line."""
    return Named(name=entry.id, kind=entry.kind, claims=entry.claims, entry=entry)


def single_claim(claim: Claim) -> Named:
    """Name one claim; DepositaryError where its kind makes no line of the ledger."""
    if claim.kind not in KINDS:
        raise DepositaryError(
            f"claim {claim.id} is a {claim.kind}, of which the ledger has no lines; only {', '.join(KINDS)}s are ruled on"
        )
    return Named(name=claim.id, kind=claim.kind, claims=(claim.id,))


def _gone(store: Store, identity: str) -> str:
    claims = set(store.owned([identity]))
    ruled = [one for one in standing(store.rulings()) if one.verdict == "wrong" and one.cell is None and claims.intersection(one.claims)]
    if ruled:
        return f"{identity} was withdrawn: {ruled[-1].who} ruled it wrong; to take that back: depositary rulings withdraw {ruled[-1].id}"
    return f"{identity} was withdrawn: none of its claims is read any more"
