"""What a person decides: a verdict on lines and claims becomes a ruling that is kept, and the ledger follows.

Which claims a ruling names follows from what was seen. "Same" names one claim of each line, the earliest told: the rest of a line goes with it.
"Different" names all claims of the one line against all of the other. "Right" and "wrong" on a cell of a line name the claims that say
what the cell shows; the others go on saying what they say. "Corrected" names all claims that tell of the cell, so that none of them pulls the
line apart. A ruling on a whole line, or on a claim, is about just that.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import combinations

from depositary.errors import DepositaryError
from depositary.flows.attached import attached
from depositary.flows.named import Named, find_named
from depositary.flows.settle import settle_and_tell, settle_ledger
from depositary.kinds.cells import read_cell, write_cell
from depositary.model import Amount, Claim, Entry, Problem, Ruling, Verdict
from depositary.reconcile.anchors import ruled_anchor
from depositary.reconcile.contradictions import made_by, opposing
from depositary.reconcile.effects import Effect
from depositary.reconcile.rulings import PAIRS, by_claim, obey
from depositary.reference import code_of
from depositary.reference.currencies import CODES
from depositary.store import Store

PARTIES = frozenset({"donors", "recipients", "actors", "affiliation"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a person decides: the verdict, for a cell its name and for a correction its value, who decides it when, and why."""

    verdict: Verdict
    cell: str | None = None
    value: str | None = None
    who: str
    when: datetime
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a decision: the rulings that are kept now, those that stood already, what changed in the ledger, and new problems."""

    rulings: tuple[Ruling, ...] = ()
    known: tuple[Ruling, ...] = ()
    effects: tuple[Effect, ...] = ()
    problems: tuple[Problem, ...] = ()


def rule(store: Store, wish: Wish, names: Sequence[str]) -> Outcome:
    """Keep what a person decided on lines and claims, and settle the ledger."""
    settle_ledger(store)
    before = set(store.problems())
    made = decide(store, wish, [find_named(store, name) for name in dict.fromkeys(names)])
    effects = tuple(settle_and_tell(store))
    return replace(made, effects=effects, problems=tuple(one for one in store.problems() if one not in before))


def decide(store: Store, wish: Wish, things: Sequence[Named]) -> Outcome:
    """Keep the rulings that a decision makes; DepositaryError, and nothing is kept, where it cannot be followed."""
    _check(wish, things)
    led = attached(store).rulings
    drafts = _on_pairs(store, wish, things, led) if wish.verdict in PAIRS else [_on_claims(wish, things)]
    stands = {_substance(one): one.id for one in led}
    known = tuple(store.ruling(stands[_substance(one)]) for one in drafts if _substance(one) in stands)
    new = tuple(_anchored(store, one, led) for one in drafts if _substance(one) not in stands)
    with store.together():
        for one in new:
            store.keep_ruling(one)
    return Outcome(rulings=new, known=known)


def require_person(who: str) -> None:
    """Refuse a decision that nobody has made."""
    if not who.strip():
        raise DepositaryError("nobody is named who decides; use --who NAME or set DEPOSITARY_USER")


def _check(wish: Wish, things: Sequence[Named]) -> None:
    require_person(wish.who)
    if wish.verdict in PAIRS:
        if wish.cell is not None or wish.value is not None:
            raise DepositaryError(f"“{wish.verdict}” is about lines or claims, not about a cell; leave --cell and --value out")
        if len(things) < 2:
            raise DepositaryError(f"“{wish.verdict}” needs two lines or claims at least")
        if len({one.kind for one in things}) > 1:
            kinds = ", ".join(f"{one.name} is one {one.kind}" for one in things)
            raise DepositaryError(f"{kinds}: only what is of one kind can be ruled same or different")
    elif (wish.verdict == "corrected") != (wish.value is not None) or (wish.verdict == "corrected" and wish.cell is None):
        raise DepositaryError(
            "“corrected” needs --cell and --value, and no other verdict takes a value: corrected ID --cell amount --value …"
        )


def _substance(ruling: Ruling) -> tuple[object, ...]:
    """Return what a ruling says, whoever says it."""
    about = ruling.pairs if ruling.verdict in PAIRS else tuple(sorted(ruling.claims))
    return ruling.verdict, about, ruling.cell, ruling.value


# On pairs


def _on_pairs(store: Store, wish: Wish, things: Sequence[Named], led: Sequence[Ruling]) -> list[Ruling]:
    if wish.verdict == "different":
        return [_ruling(wish, *_apart(one, other)) for one, other in combinations(things, 2)]
    against = opposing([one.claims for one in things], led)
    if against:
        raise DepositaryError(
            f"{' and '.join(one.name for one in things)} cannot be ruled the same: {made_by(against[0])}{_reason(against[0])}, keeps them apart; "
            f"to take that back first: depositary rulings withdraw {against[0].id}"
        )
    return [_ruling(wish, [_first_told(store, one.claims) for one in things])]


def _apart(one: Named, other: Named) -> tuple[list[str], list[str]]:
    """Return the two sides of a "different"; a claim is ruled different from what stands beside it in its own line."""
    ours, theirs = set(one.claims), set(other.claims)
    if ours < theirs:
        theirs -= ours
    elif theirs < ours:
        ours -= theirs
    if ours & theirs:
        raise DepositaryError(
            f"{one.name} and {other.name} name the same; to split a line, name a claim of it (depositary show {one.name})"
        )
    return sorted(ours), sorted(theirs)


def _first_told(store: Store, claims: Sequence[str]) -> str:
    """Return the claim that was published first; among equals the one with the lowest id."""
    found = store.claims_by_id(claims)
    published = {document.id: document.published for document in store.documents({one.document for one in found.values()})}
    return min(found, key=lambda claim: (published.get(found[claim].document) or date.max, claim))


def _reason(ruling: Ruling) -> str:
    return f" ({ruling.why})" if ruling.why else ""


# On claims and their cells


def _on_claims(wish: Wish, things: Sequence[Named]) -> Ruling:
    values = {_typed(one.kind, wish.cell, wish.value) for one in things} if wish.cell is not None else {None}
    if len(values) > 1:
        raise DepositaryError(
            f"{wish.value!r} means different things for {' and '.join(one.name for one in things)}; rule on them one by one"
        )
    meant = replace(wish, value=values.pop())
    return _ruling(meant, dict.fromkeys(claim for one in things for claim in _meant(meant, one)))


def _typed(kind: str, cell: str, value: str | None) -> str | None:
    """Read what was typed for a cell, and write it as it is kept; names of states and organisations become their codes."""
    try:
        read = read_cell(kind, cell, value or "")
    except ValueError as error:
        raise DepositaryError(str(error)) from error
    if value is None:
        return None
    if isinstance(read, Amount):
        unknown = sorted({*read.currency, *(one.currency for one in read.also)} - CODES)
        if unknown:
            raise DepositaryError(f"--value {value}: {unknown[0]} is no currency; write its ISO 4217 code, such as CAD")
    if cell in PARTIES:
        read = tuple(code_of(str(one)) for one in read) if isinstance(read, tuple) else code_of(str(read))
    return write_cell(read)


def _meant(wish: Wish, thing: Named) -> Iterable[str]:
    """Return the claims of what was named that a ruling is about."""
    entry, cell = thing.entry, wish.cell
    if entry is None or cell is None:
        return thing.claims
    if wish.verdict == "corrected":
        return _corrected(entry, cell)
    settled = entry.cell(cell)
    if settled.value in (None, "", ()):
        raise DepositaryError(
            f"{entry.id} says nothing of {cell}; say what it should be: depositary rule corrected {entry.id} --cell {cell} --value …"
        )
    return settled.claims


def _corrected(entry: Entry, cell: str) -> tuple[str, ...]:
    """Return the claims that tell of a cell."""
    settled = entry.cell(cell)
    if cell in ("status", "modality") and settled.claims:
        return settled.claims  # who told of an earlier step told the truth
    if cell == "date" and entry.kind == "commitment" and entry.history:
        return entry.history[0].claims  # the date is the first step's; later steps have their own
    return entry.claims


# Rulings


def _ruling(wish: Wish, claims: Iterable[str], others: Iterable[str] = ()) -> Ruling:
    return Ruling(
        verdict=wish.verdict,
        claims=tuple(claims),
        others=tuple(others),
        cell=wish.cell,
        value=wish.value,
        who=" ".join(wish.who.split()),
        when=wish.when,
        why=" ".join(wish.why.split()),
    )


def _anchored(store: Store, ruling: Ruling, led: Sequence[Ruling]) -> Ruling:
    """Note with a ruling where its claims stand and what they say, as people have decided so far."""
    found = store.claims_by_id(ruling.named)
    documents = {document.id: document for document in store.documents({claim.document for claim in found.values()})}
    near: dict[str, list[Claim]] = {}
    for claim in store.claims_of(documents):
        near.setdefault(claim.document, []).append(claim)
    decided = by_claim(led)
    anchors = []
    for identity in ruling.named:
        claim = found[identity]
        obeyed = obey(identity, claim.payload, decided.get(identity, ()))
        seen = obeyed.payload if obeyed else claim.payload
        anchors.append(ruled_anchor(claim, documents[claim.document], seen, near[claim.document]))
    return replace(ruling, anchors=tuple(anchors))


def withdraw(store: Store, name: str, wish: Wish) -> Outcome:
    """Take a ruling back, and settle the ledger."""
    settle_ledger(store)
    require_person(wish.who)
    ruling = store.ruling(name)
    if ruling.verdict == "withdrawn":
        raise DepositaryError(f"ruling {ruling.id} takes back ruling {ruling.withdraws} itself; to have that one again, rule anew")
    before = next((one for one in store.rulings() if one.withdraws == ruling.id), None)
    if before is not None:
        raise DepositaryError(f"ruling {ruling.id} was withdrawn already, by {before.who} on {before.when.date().isoformat()}")
    known = set(store.problems())
    made = replace(_ruling(wish, ()), withdraws=ruling.id)
    store.keep_ruling(made)
    effects = tuple(settle_and_tell(store))
    return Outcome(rulings=(made,), effects=effects, problems=tuple(one for one in store.problems() if one not in known))
