"""What people decided, as it bears on claims.

Principle: a ruling is obeyed absolutely. A claim ruled wrong is no receipt of anything; a cell ruled wrong says nothing; a corrected
cell says what the person wrote, and outweighs every other telling; what was ruled right is certain. The later of two rulings on one
cell stands, and the earlier is kept. Of two rulings on one pair "different" stands, whenever it was made, until it is withdrawn.

A ruling is about claims, and a claim's id is made of what it says and where. When a better reader words a claim otherwise, the ruling
goes over to the claim of the same kind whose passage holds the words that were ruled on; among several, to the one that says most
nearly what was said then. Where nothing of the kind stands at the passage any more, the ruling becomes a Problem that a person sees.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import combinations

from depositary.kinds import KINDS
from depositary.kinds.cells import read_cell, silent
from depositary.model import Anchor, Claim, Document, Payload, Problem, Ruling, Span

Pair = tuple[str, str]
PAIRS = frozenset({"same", "different"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Obeyed:
    """A payload as people decided that it reads: the cells that they decided, and whether they said that the claim is right."""

    payload: Payload
    cells: frozenset[str] = frozenset()
    sure: bool = False


def standing(rulings: Iterable[Ruling]) -> list[Ruling]:
    """Return the rulings that nobody has withdrawn, in the order in which they were made."""
    known = {ruling.id: ruling for ruling in rulings}
    gone = {ruling.withdraws for ruling in known.values() if ruling.verdict == "withdrawn"}
    found = (ruling for ruling in known.values() if ruling.verdict != "withdrawn" and ruling.id not in gone)
    return sorted(found, key=lambda ruling: (ruling.when, ruling.id))


def by_claim(rulings: Iterable[Ruling]) -> dict[str, list[Ruling]]:
    """Return the standing rulings on single claims and their cells, by claim, in the order in which they were made."""
    found: dict[str, list[Ruling]] = {}
    for ruling in standing(rulings):
        if ruling.verdict not in PAIRS:
            for claim in ruling.claims:
                found.setdefault(claim, []).append(ruling)
    return found


def obey(payload: Payload, rulings: Sequence[Ruling]) -> Obeyed | None:
    """Return a payload as the rulings on it say; None where the whole claim was ruled wrong last."""
    whole = [ruling for ruling in rulings if ruling.cell is None]
    if whole and whole[-1].verdict == "wrong":
        return None
    cells: dict[str, object] = {}
    for ruling in rulings:
        if ruling.cell is not None:
            cells[ruling.cell] = _cell(payload, ruling)
    sure = bool(whole) or any(ruling.verdict == "right" for ruling in rulings)
    return Obeyed(payload=replace(payload, **cells) if cells else payload, cells=frozenset(cells), sure=sure)  # type: ignore[type-var]


def _cell(payload: Payload, ruling: Ruling) -> object:
    name = str(ruling.cell)
    if ruling.verdict == "corrected":
        return read_cell(payload.kind, name, ruling.value or "")
    return silent(payload.kind, name) if ruling.verdict == "wrong" else getattr(payload, name)


def verdicts(rulings: Iterable[Ruling], known: Collection[str] | None = None) -> tuple[frozenset[Pair], frozenset[Pair]]:
    """Return the pairs of known claims that people ruled the same and those they ruled different; for one pair "different" wins."""
    pairs: dict[str, set[Pair]] = {"same": set(), "different": set()}
    for ruling in standing(rulings):
        if ruling.verdict in PAIRS:
            pairs[ruling.verdict].update(combinations(sorted(claim for claim in set(ruling.claims) if known is None or claim in known), 2))
    return frozenset(pairs["same"] - pairs["different"]), frozenset(pairs["different"])


def anchor(claim: Claim, document: Document) -> Anchor:
    """Note where a claim stands and what it says."""
    quote = " … ".join(span.of(document.text) for span in claim.passages)
    return Anchor(claim=claim.id, document=claim.document, kind=claim.kind, passages=claim.passages, quote=quote, says=_says(claim.payload))


def attach(rulings: Iterable[Ruling], claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> tuple[list[Ruling], list[Problem]]:
    """Lead every standing ruling to the claims as they are read now; what leads nowhere any more is a Problem.

    `claims` and `documents` hold at least the documents that the rulings' anchors name.
    """
    of_document: dict[str, list[Claim]] = {}
    for claim in claims.values():
        of_document.setdefault(claim.document, []).append(claim)
    led, lost = [], []
    for ruling in standing(rulings):
        anchors = {one.claim: one for one in ruling.anchors}
        found = [_lead(one, anchors.get(one), claims, of_document, documents) for one in ruling.claims]
        led.append(replace(ruling, claims=tuple(dict.fromkeys(one for one in found if one is not None))))
        lost += [_lost(ruling, claim, anchors.get(claim)) for claim, one in zip(ruling.claims, found, strict=True) if one is None]
    return led, lost


def _lead(
    claim: str, at: Anchor | None, claims: Mapping[str, Claim], of_document: Mapping[str, list[Claim]], documents: Mapping[str, Document]
) -> str | None:
    if claim in claims or at is None:
        return claim if claim in claims else None
    document = documents.get(at.document)
    alike = [one for one in of_document.get(at.document, []) if one.kind == at.kind]
    return successor(at, document, alike) if document else None


def successor(at: Anchor, document: Document, claims: Iterable[Claim]) -> str | None:
    """Return the claim of the same kind that stands where the anchor's words stand now, and says most nearly the same; None for none."""
    places = [
        place for words, span in zip(at.quote.split(" … "), at.passages, strict=False) if (place := _place(words, span, document.text))
    ]
    near = [(sum(_shared(p, s) for p in places for s in one.passages), one) for one in claims]
    found = [(-_alike(at.says, _says(one.payload)), -shared, one.id) for shared, one in near if shared]
    return min(found)[2] if found else None


def _place(words: str, span: Span, text: str) -> Span | None:
    """Find the words in a text where they stood, or else at the place nearest to that."""
    if span.of(text) == words:
        return span
    starts = []
    at = text.find(words) if words else -1
    while at >= 0:
        starts.append(at)
        at = text.find(words, at + 1)
    nearest = min(starts, key=lambda start: abs(start - span.start), default=None)
    return Span(nearest, nearest + len(words)) if nearest is not None else None


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _alike(one: str, other: str) -> float:
    return round(SequenceMatcher(None, one, other, autojunk=False).ratio(), 4)


def _says(payload: Payload) -> str:
    kind = KINDS.get(payload.kind)
    return kind.caption({name: getattr(payload, name) for name in payload.__slots__}, str) if kind else ""  # type: ignore[attr-defined]


def _lost(ruling: Ruling, claim: str, at: Anchor | None) -> Problem:
    where = f"{at.document}: “{at.quote}” ({at.says})" if at else f"claim {claim}"
    made = f"“{ruling.verdict}”, ruled by {ruling.who} on {ruling.when.date().isoformat()}"
    what = f"{made}, rests on a passage where nothing of the kind is read any more: {where}"
    return Problem(source=f"ruling {ruling.id}", what=what, next=f"rule anew, or take it back: depositary rulings withdraw {ruling.id}")
