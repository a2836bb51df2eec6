"""How far predicted records agree with gold ones, both in the codebook's JSON.

Principle: a record is found when it is recognisably the same thing, and full when a careful reader would not have to
correct its main cells. Commitments pair on donors and money (1% apart at most) or on goods; events on type and
overlapping evidence; statements and dates on their spans. Pairing is greedy and one to one, the best pair first, and all
figures are micro-averages over the documents.

Exceptions: in AGREE, CONSULT and COOPERATE actors and recipients are one set; modality and status are compared in their
coarse groups; a statement's speaker by the last word of the name. In doubt a pair is not formed: a gold record without
money is not found by a prediction of other goods, however alike the parties are.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Record = Mapping[str, Any]
Found = Callable[[Record, Record], float]
Full = Callable[[Record, Record], bool]

STATUS = {
    "considered": "considered",
    "pledged": "promised",
    "committed": "promised",
    "allocated": "promised",
    "delivered": "delivered",
    "cancelled": "cancelled",
}
HAPPENED = {"occurred": True, "ongoing": True, "planned": False, "considered": False, "denied": False}
MUTUAL = frozenset({"AGREE", "CONSULT", "COOPERATE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How many records were hit, of how many gold and predicted ones."""

    hits: int
    gold: int
    predicted: int

    @property
    def precision(self) -> float:
        """Share of the predicted records that are hits."""
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold records that were hit."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __add__(self, other: "Figure") -> "Figure":
        """Return the figure over both sets of documents."""
        return Figure(hits=self.hits + other.hits, gold=self.gold + other.gold, predicted=self.predicted + other.predicted)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One record after pairing: `full`, `partly`, `missed` (no prediction) or `extra` (no gold)."""

    document: str
    kind: str
    verdict: str
    gold: Record | None = None
    predicted: Record | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The figures of one kind of record; `label` is what its first level is called, `slots` are (hits, compared) by cell."""

    kind: str
    label: str
    found: Figure
    full: Figure
    slots: Mapping[str, tuple[int, int]]

    def accuracy(self) -> dict[str, float]:
        """Return the share of agreeing cells among the found pairs, by cell; cells that were never compared are left out."""
        return {name: hits / compared for name, (hits, compared) in self.slots.items() if compared}


def jaccard(left: Iterable[str], right: Iterable[str]) -> float:
    """Return the overlap of two sets of names as a share of their union; 1 where both are empty."""
    a, b = set(left), set(right)
    return len(a & b) / len(a | b) if a | b else 1.0


def overlap(left: Sequence[int], right: Sequence[int]) -> int:
    """Return how many code points two half-open spans share."""
    return max(0, min(left[1], right[1]) - max(left[0], right[0]))


def money(record: Record) -> list[tuple[float, str]]:
    """Return every reading of a record's money that it accepts, as (value, currency)."""
    amount = record.get("amount")
    if not amount:
        return []
    currency = amount["currency"]
    codes = [currency] if isinstance(currency, str) else currency
    return [(amount["value"], code) for code in codes] + [(also["value"], also["currency"]) for also in amount.get("also") or []]


def same_money(gold: Record, predicted: Record) -> bool:
    """Say whether two records agree on some reading of their money, to one hundredth."""
    return any(
        currency == other_currency and abs(value - other) <= 0.01 * max(abs(value), abs(other))
        for value, currency in money(gold)
        for other, other_currency in money(predicted)
    )


def _words(item: Record) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9-]+", item["what"].lower())}


def same_items(gold: Record, predicted: Record) -> bool:
    """Say whether some goods of two records share a word and do not disagree on how many."""
    return any(
        bool(_words(item) & _words(other))
        and (item["quantity"] is None or other["quantity"] is None or item["quantity"] == other["quantity"])
        for item in gold.get("items") or []
        for other in predicted.get("items") or []
    )


def commitment_found(gold: Record, predicted: Record) -> float:
    """Return how well a predicted commitment matches; 0 where it is another one."""
    if jaccard(gold["donors"], predicted["donors"]) < 0.5:
        return 0
    if gold.get("amount") and predicted.get("amount"):
        alike = 1 + jaccard(gold["recipients"], predicted["recipients"]) + (gold["scope"] == predicted["scope"])
        return alike if same_money(gold, predicted) else 0
    return 0.5 if not gold.get("amount") and same_items(gold, predicted) else 0


def commitment_full(gold: Record, predicted: Record) -> bool:
    """Say whether donors, recipients and scope are the same."""
    return (
        set(gold["donors"]) == set(predicted["donors"])
        and set(gold["recipients"]) == set(predicted["recipients"])
        and bool(gold["scope"] == predicted["scope"])
    )


def event_found(gold: Record, predicted: Record) -> float:
    """Return how well a predicted event matches; 0 where type or evidence differ."""
    if gold["type"] != predicted["type"]:
        return 0
    shared = max((overlap(g, p) for g in gold["evidence"] for p in predicted["evidence"]), default=0)
    return shared and 1 + event_full(gold, predicted) + shared / 1e6


def event_full(gold: Record, predicted: Record) -> bool:
    """Say whether the parties overlap by half or more and both say that it happened, or that it did not."""
    if HAPPENED[gold["modality"]] != HAPPENED[predicted["modality"]]:
        return False
    if gold["type"] in MUTUAL:
        return jaccard(gold["actors"] + gold["recipients"], predicted["actors"] + predicted["recipients"]) >= 0.5
    return jaccard(gold["actors"], predicted["actors"]) >= 0.5 and jaccard(gold["recipients"], predicted["recipients"]) >= 0.5


def statement_found(gold: Record, predicted: Record) -> float:
    """Return the share of the longer content that both cover; 0 where it is less than half."""
    g, p = gold["content"], predicted["content"]
    share = overlap(g, p) / max(g[1] - g[0], p[1] - p[0], 1)
    return share if share >= 0.5 else 0


def _last_word(name: str | None) -> str:
    words = re.findall(r"\w+", (name or "").lower())
    return words[-1] if words else ""


def statement_full(gold: Record, predicted: Record) -> bool:
    """Say whether the speakers' names end with the same word."""
    return _last_word(gold["speaker"]) == _last_word(predicted["speaker"])


def date_found(gold: Record, predicted: Record) -> float:
    """Return how many code points of the expression both cover."""
    return overlap(gold["span"], predicted["span"])


def date_full(gold: Record, predicted: Record) -> bool:
    """Say whether both give the same value."""
    return bool(gold["value"] == predicted["value"])


KINDS: dict[str, tuple[Found, Full, str]] = {
    "commitments": (commitment_found, commitment_full, "core"),
    "events": (event_found, event_full, "found"),
    "statements": (statement_found, statement_full, "found"),
    "dates": (date_found, date_full, "found"),
}


def pairs(gold: Sequence[Record], predicted: Sequence[Record], found: Found) -> list[tuple[int, int]]:
    """Pair gold and predicted records one to one, the best score first, and return their indices."""
    scored = sorted(((found(g, p), -i, -j) for i, g in enumerate(gold) for j, p in enumerate(predicted)), reverse=True)
    used_gold: set[int] = set()
    used_predicted: set[int] = set()
    out = []
    for score, i, j in scored:
        if score > 0 and i not in used_gold and j not in used_predicted:
            used_gold.add(i)
            used_predicted.add(j)
            out.append((-i, -j))
    return out


def compare(kind: str, gold: Record, predicted: Record) -> list[Comparison]:
    """Pair the records of one kind in one document: gold ones in their order, then the predictions that nothing asked for."""
    found, full, _ = KINDS[kind]
    wanted, given = gold.get(kind) or [], predicted.get(kind) or []
    matched = dict(pairs(wanted, given, found))
    out = []
    for i, record in enumerate(wanted):
        hit = given[matched[i]] if i in matched else None
        verdict = "missed" if hit is None else "full" if full(record, hit) else "partly"
        out.append(Comparison(document=gold["id"], kind=kind, verdict=verdict, gold=record, predicted=hit))
    left = sorted(set(range(len(given))) - set(matched.values()))
    return out + [Comparison(document=gold["id"], kind=kind, verdict="extra", predicted=given[j]) for j in left]


def compare_all(gold: Mapping[str, Record], predicted: Mapping[str, Record]) -> list[Comparison]:
    """Compare every kind of record in every gold document; a document that was not predicted counts as empty."""
    return [one for kind in KINDS for key, document in gold.items() for one in compare(kind, document, predicted.get(key) or {})]


def score(comparisons: Sequence[Comparison]) -> list[Score]:
    """Add comparisons up to figures, one score per kind of record."""
    return [_score(kind, [one for one in comparisons if one.kind == kind]) for kind in KINDS]


def _score(kind: str, comparisons: Sequence[Comparison]) -> Score:
    gold = sum(one.gold is not None for one in comparisons)
    predicted = sum(one.predicted is not None for one in comparisons)
    found = [one for one in comparisons if one.verdict in {"full", "partly"}]
    full = sum(one.verdict == "full" for one in found)
    return Score(
        kind=kind,
        label=KINDS[kind][2],
        found=Figure(hits=len(found), gold=gold, predicted=predicted),
        full=Figure(hits=full, gold=gold, predicted=predicted),
        slots=_slots(found) if kind == "commitments" else {},
    )


def _slots(found: Sequence[Comparison]) -> dict[str, tuple[int, int]]:
    agree: dict[str, list[bool]] = {"kind": [], "status": [], "date": []}
    for one in found:
        gold, predicted = one.gold or {}, one.predicted or {}
        agree["kind"].append(gold["kind"] == predicted["kind"])
        agree["status"].append(STATUS[gold["status"]] == STATUS[predicted["status"]])
        if gold.get("date"):
            short, long = sorted([gold["date"], predicted.get("date") or "?"], key=len)
            agree["date"].append(long.startswith(short))
    return {name: (sum(cells), len(cells)) for name, cells in agree.items()}
