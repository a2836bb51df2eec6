"""How a ruling finds its claims again.

Principle: a claim's id is made of what it says and where, so a ruling stays with a claim however often the same is found. When a better
reader words a claim otherwise, the ruling goes over to the claim of the same kind whose passage holds the words that were ruled on;
among several, to the one that says most nearly what was said then. A claim that stood beside it already when the ruling was made is
never taken for it. Where nothing of the kind stands at the passage any more, the ruling becomes a Problem that a person sees; so does a
"wrong" that goes over to a claim which says something else now, for it may be right; and a ruling whose document is not kept here waits.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from depositary.kinds import KINDS
from depositary.kinds.cells import CELLS, write_cell
from depositary.model import Anchor, Claim, Document, Payload, Problem, Ruling, Span
from depositary.reconcile.rulings import standing, why_not

GAP = " … "


def anchor(claim: Claim, document: Document) -> Anchor:
    """Note where a claim stands and what it says."""
    quote = GAP.join(span.of(document.text) for span in claim.passages)
    return Anchor(claim=claim.id, document=claim.document, kind=claim.kind, passages=claim.passages, quote=quote, says=says(claim.payload))


def ruled_anchor(claim: Claim, document: Document, seen: Payload, others: Iterable[Claim]) -> Anchor:
    """Note for a ruling where a claim stands, what it said as the person saw it, and which other claims of its document stand there too."""
    at = anchor(claim, document)
    beside = {one.id for one in others if one.kind == claim.kind and one.id != claim.id and _overlap(one.passages, claim.passages)}
    return Anchor(
        claim=at.claim,
        document=at.document,
        kind=at.kind,
        passages=at.passages,
        quote=at.quote,
        says=says(seen),
        cells=written(seen),
        beside=tuple(sorted(beside)),
    )


def written(payload: Payload) -> tuple[tuple[str, str], ...]:
    """Return what each cell of a payload says, in words that can be read back."""
    return tuple((name, write_cell(getattr(payload, name))) for name in CELLS.get(payload.kind, {}))


def says(payload: Payload) -> str:
    """Return what a payload says on one line, without the names of states."""
    kind = KINDS.get(payload.kind)
    return kind.caption({name: getattr(payload, name) for name in payload.__slots__}, str) if kind else ""  # type: ignore[attr-defined]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """Standing rulings as they bear on the claims that are read now, and what a person should know about where they lead."""

    rulings: list[Ruling] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def attach(rulings: Iterable[Ruling], kinds: Mapping[str, str], claims: Iterable[Claim], documents: Mapping[str, Document]) -> Attached:
    """Lead every standing ruling to the claims as they are read now; what leads nowhere any more is a Problem.

    `kinds` are those of the claims that the rulings name and that are kept; `documents` are at least those of the claims that are not, as far as
    the documents themselves are kept, and `claims` is what is read in them now.
    """
    of_document: dict[str, list[Claim]] = {}
    for claim in claims:
        of_document.setdefault(claim.document, []).append(claim)
    made = Attached()
    for ruling in standing(rulings):
        moved = {
            claim: there
            for claim in ruling.named
            if claim not in kinds and (there := _lead(ruling.anchor(claim), of_document, documents)) is not None
        }
        reason = why_not(ruling, (kinds.get(claim) or moved[claim].kind for claim in ruling.named if claim in kinds or claim in moved))
        if reason:
            made.problems.append(_problem(ruling, f"cannot be obeyed: {reason}"))
            continue
        to = {claim: claim if claim in kinds else moved[claim].id for claim in ruling.named if claim in kinds or claim in moved}
        made.rulings.append(ruling.led(to))
        made.problems.extend(_trouble(ruling, to, moved, documents))
    return made


def _lead(at: Anchor | None, of_document: Mapping[str, list[Claim]], documents: Mapping[str, Document]) -> Claim | None:
    if at is None or at.document not in documents:
        return None
    alike = {one.id: one for one in of_document.get(at.document, []) if one.kind == at.kind}
    found = successor(at, documents[at.document], alike.values())
    return alike[found] if found else None


def successor(at: Anchor, document: Document, claims: Iterable[Claim]) -> str | None:
    """Return the claim of the same kind that stands where the anchor's words stand now, and says most nearly the same; None for none."""
    places = [place for words, span in zip(at.quote.split(GAP), at.passages, strict=False) if (place := _place(words, span, document.text))]
    near = [(sum(_shared(p, s) for p in places for s in one.passages), one) for one in claims if one.id not in at.beside]
    found = [(-_alike(at.says, says(one.payload)), -shared, one.id) for shared, one in near if shared]
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


def _overlap(ours: Iterable[Span], theirs: Iterable[Span]) -> bool:
    mine = list(theirs)
    return any(_shared(one, other) for one in ours for other in mine)


def _alike(one: str, other: str) -> float:
    return round(SequenceMatcher(None, one, other, autojunk=False).ratio(), 4)


def _trouble(ruling: Ruling, to: Mapping[str, str], moved: Mapping[str, Claim], documents: Mapping[str, Document]) -> Iterable[Problem]:
    """Tell what a person should know about where a ruling leads now."""
    lost = [claim for claim in ruling.named if claim not in to]
    if lost:
        yield _lost(ruling, lost, documents)
    for claim, there in moved.items():
        at = ruling.anchor(claim)
        if ruling.verdict == "wrong" and at and _says_otherwise(ruling, at, there.payload):
            now = says(there.payload)
            yield _problem(
                ruling, f"was made on “{at.says}”, which is read as “{now}” now; it still holds", "rule anew if that is right, and"
            )
    met = {to[claim] for claim in ruling.claims if claim in to} & {to[claim] for claim in ruling.others if claim in to}
    collapsed = len(ruling.pairs) == 1 and len(to) == 2 and len(set(to.values())) == 1
    if ruling.verdict == "different" and (met or collapsed):
        yield _problem(ruling, "cannot be followed: what it keeps apart is read as one claim now")


def _says_otherwise(ruling: Ruling, at: Anchor, now: Payload) -> bool:
    cells = dict(written(now))
    return any(cells.get(name) != words for name, words in at.cells if ruling.cell in (None, name))


def _lost(ruling: Ruling, lost: list[str], documents: Mapping[str, Document]) -> Problem:
    at = ruling.anchor(lost[0])
    more = f" (and {len(lost) - 1} more of its claims)" if len(lost) > 1 else ""
    if at is None:
        return _problem(ruling, f"names claim {lost[0]}, which is not kept here{more}")
    if at.document not in documents:
        where = f"{at.document}: “{_short(at.quote)}” ({at.says})"
        return _problem(ruling, f"waits for a document that is not kept here: {where}{more}", "add the document, or")
    where = f"{at.document}: “{_short(at.quote)}” ({at.says})"
    return _problem(ruling, f"rests on a passage where nothing of the kind is read any more: {where}{more}", "rule anew, and")


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 160 else words[:160].rsplit(" ", 1)[0] + " …"


def _problem(ruling: Ruling, what: str, first: str = "") -> Problem:
    made = f"“{ruling.verdict}”, ruled by {ruling.who} on {ruling.when.date().isoformat()}"
    next_ = f"{first} take it back: depositary rulings withdraw {ruling.id}".strip()
    return Problem(source=ruling.source, what=f"{made}, {what}", next=next_)
