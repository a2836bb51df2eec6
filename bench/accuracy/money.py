"""Measure how much of the money in the cases under ../shared and in the gold documents is found with its amount and its currency.

python bench/accuracy/money.py [--misses]
"""

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import spacy

from depositary.nlp.money import find_money, settle_currency
from depositary.nlp.phrases import MoneyMention
from depositary.reference.currencies import FAMILIES

SHARED = Path(__file__).resolve().parents[3] / "shared"
FORMER = {"Finnish markka": "FIM", "Peseta": "ESP", "Netherlands guilder": "NLG", "Bitcoin": "XBT"}
HUNDREDTHS = {"Cent": "dollar", "Pence": "pound", "Penny": "pound dollar"}


def accepted(unit: str, code: str | None) -> tuple[frozenset[str], Decimal]:
    """Return the codes that a case's unit may be, and what its number is to be multiplied by."""
    if code:
        return frozenset({code}), Decimal(1)
    if unit in HUNDREDTHS:
        return frozenset(" ".join(FAMILIES[name] for name in HUNDREDTHS[unit].split()).split()), Decimal("0.01")
    return frozenset(FORMER.get(unit, FAMILIES.get(unit.lower(), "")).split()), Decimal(1)


def right(mention: MoneyMention, result: dict[str, Any]) -> bool:
    """Say whether a mention has the amount and the currency of a case, at its place."""
    resolution = result["Resolution"]
    codes, factor = accepted(resolution["unit"], resolution.get("isoCurrency"))
    overlaps = mention.span.start <= result["End"] and result["Start"] < mention.span.end
    said = [(mention.amount.value, code) for code in mention.amount.currency] + [
        (other.value, other.currency) for other in mention.amount.also
    ]
    return overlaps and any(value == Decimal(resolution["value"]) * factor and code in codes for value, code in said)


def cases(show: bool) -> dict[str, float]:
    """Score the amounts of the currency cases; a currency's name without a number holds none."""
    nlp = spacy.blank("en")
    hits = wanted = nameless = extra = 0
    for case in json.loads((SHARED / "money" / "recognizers-currency.json").read_text(encoding="utf-8-sig")):
        mentions = find_money(nlp(case["Input"]))
        results = [result for result in case["Results"] if result["Resolution"].get("value") not in (None, "null")]
        nameless += len(case["Results"]) - len(results)
        good = [any(right(mention, result) for mention in mentions) for result in results]
        found = [any(right(mention, result) for result in results) for mention in mentions]
        hits, wanted, extra = hits + sum(good), wanted + len(good), extra + len(found) - sum(found)
        if show and not (all(good) and all(found)):
            got = [(m.span.of(case["Input"]), str(m.amount.value), *m.amount.currency) for m in mentions]
            print(
                case["Input"][:150],
                "\n   wanted",
                [(r["Text"], r["Resolution"]["value"], r["Resolution"]["unit"]) for r in results],
                "\n   got   ",
                got,
            )
    return {"amounts": wanted, "right": hits, "share": hits / wanted, "extra": extra, "without a number": nameless}


def gold_amounts() -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Yield file, id, document and record for every gold commitment and event with an amount."""
    for path in sorted((SHARED / "gold").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            for record in document["commitments"] + document["events"]:
                if record.get("amount"):
                    yield path.stem, document["id"], document, record


def gold(show: bool) -> dict[str, float]:
    """Score how many of the gold amounts stand among the sums of the record's evidence: value, currency once settled, and hedge."""
    nlp = spacy.blank("en")
    texts: dict[str, tuple[MoneyMention, ...]] = {}
    wanted = hits = settled = hedged = 0
    for name, identity, document, record in gold_amounts():
        if identity not in texts:
            texts[identity] = find_money(nlp(document["text"]))
        amount, donors = record["amount"], record.get("donors", record.get("actors"))
        places = [m for m in texts[identity] if any(s < m.span.end and m.span.start < e for s, e in record["evidence"])]
        near = [m for m in places if m.amount.value == Decimal(str(amount["value"]))]
        fits = [m for m in near if not set(settle_currency(m, donors, document["outlet"]).currency).isdisjoint(amount["currency"])]
        same = any(m.amount.qualifier == amount["qualifier"] for m in fits)
        wanted, hits, settled, hedged = wanted + 1, hits + bool(near), settled + bool(fits), hedged + same
        if show and not same:
            print(name, identity, record["id"], amount, [(m.span.of(document["text"]), m.amount.qualifier) for m in near])
    sums = sum(map(len, texts.values()))
    return {
        "amounts": wanted,
        "found": hits,
        "recall": hits / wanted,
        "currency right": settled,
        "hedge right": hedged,
        "sums in these texts": sums,
    }


if __name__ == "__main__":
    for title, figures in (("cases", cases("--misses" in sys.argv)), ("gold", gold("--misses" in sys.argv))):
        print(title, "  ".join(f"{name} {value:.3f}" if isinstance(value, float) else f"{name} {value}" for name, value in figures.items()))
