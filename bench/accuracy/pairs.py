"""Measure reconciling on labelled stories (bench/accuracy/pairs/*.toml).

    python bench/accuracy/pairs.py [FILE.toml …] [--read] [--misses] [--check]

Is this the same pledge, meeting, remark, or another one? Every file holds stories of several outlets; the claims in them are labelled with
what they say and with the `thing` that they tell of, and pairs of claims with same, different or related, and with how plain that is (strong,
medium, weak). By default the labelled claims are settled, so that only reconciling is measured; with `--read` the stories are read by
the reader, and its claims stand for the labelled ones where they rest on the same words. `--misses` lists wrong pairs with the reasons of
the score; `--check` fails where the labelled claims are settled worse than before. `unseen.toml` is only scored: its misses are never listed.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from training.casebook import READ, CaseError, Record

from depositary.flows.read import claims_in
from depositary.kinds import KINDS, Commitment, Event, Statement
from depositary.model import Amount, Claim, Document, Entry, Item, Payload, Span, Sum, When
from depositary.reconcile import settle
from depositary.reconcile.score import score
from depositary.reconcile.tell import tellings
from depositary.reference import state_name
from depositary.reference.rates import convert

FOLDER = HERE / "pairs"
FLOORS = {"precision": 0.95, "f1": 0.87, "bcubed": 0.95}
"""What the labelled claims of all files must reach."""
UNSEEN = "unseen"
VERDICTS = ("same", "different", "related")
STRENGTHS = ("strong", "medium", "weak")


@dataclass(frozen=True)
class Labelled:
    """A claim of a story as it was labelled, and the thing that it tells of."""

    name: str
    thing: str
    claim: Claim


@dataclass(frozen=True)
class Pair:
    """Two claims, whether they tell of the same thing, how plain that is, and the relation where they are tied otherwise."""

    one: str
    other: str
    verdict: str
    strength: str
    relation: str = ""
    why: str = ""


@dataclass
class Stories:
    """All stories with their labels."""

    documents: dict[str, Document] = field(default_factory=dict)
    claims: dict[str, Labelled] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)


def load(paths: Iterable[Path]) -> Stories:
    """Read files of labelled stories; CaseError where a label is not in due form."""
    found = Stories()
    for path in paths:
        held = tomllib.loads(path.read_text("utf8"))
        for text in held["text"]:
            _add_story(found, path.stem, text)
        for pair in held["pair"]:
            made = Pair(**(pair | {"one": f"{path.stem}/{pair['one']}", "other": f"{path.stem}/{pair['other']}"}))
            _check(found, made)
            found.pairs.append(made)
    return found


def _add_story(found: Stories, stem: str, text: Record) -> None:
    name = f"{stem}/{text['id']}"
    words = text["text"].strip("\n")
    document = Document(id=name, capture=name, text=words, outlet=text["outlet"], published=date.fromisoformat(str(text["published"])))
    found.documents[name] = document
    for kind in ("commitments", "events", "statements"):
        records = {
            record["id"]: (record["thing"], READ[kind](words, {k: v for k, v in record.items() if k != "thing"}))
            for record in text.get(kind, [])
        }
        for identity, (thing, record) in records.items():
            whole = records[record["part_of"]][1]["amount"] if record.get("part_of") in records else None
            payload, passages = PAYLOADS[kind](record, words, whole)
            claim = Claim(document=name, payload=payload, passages=passages, confidence=0.8)
            found.claims[f"{name}/{identity}"] = Labelled(f"{name}/{identity}", f"{stem}/{thing}", claim)


def _check(found: Stories, pair: Pair) -> None:
    if pair.one not in found.claims or pair.other not in found.claims:
        raise CaseError(f"{pair.one} or {pair.other} is no labelled claim")
    same = found.claims[pair.one].thing == found.claims[pair.other].thing
    if pair.verdict not in VERDICTS or pair.strength not in STRENGTHS or same != (pair.verdict == "same"):
        raise CaseError(f"{pair.one} and {pair.other}: {pair.verdict}, {pair.strength} does not fit the things that they are labelled with")


def _commitment(record: Record, words: str, whole: Record | None) -> tuple[Payload, tuple[Span, ...]]:
    payload = Commitment(
        donors=tuple(record["donors"]),
        recipients=tuple(record["recipients"]),
        amount=_amount(record["amount"]),
        items=tuple(Item(quantity=item["quantity"], what=item["what"]) for item in record["items"]),
        aid=record["kind"],
        status=record["status"],
        scope=record["scope"],
        part_of=_amount(whole),
        date=_when(record["date"]),
    )
    return payload, _spans(record)


def _event(record: Record, words: str, _: Record | None) -> tuple[Payload, tuple[Span, ...]]:
    payload = Event(
        type=record["type"],
        actors=tuple(record["actors"]),
        recipients=tuple(record["recipients"]),
        date=_when(record["date"]),
        modality=record["modality"],
        amount=_amount(record["amount"]),
    )
    return payload, _spans(record)


def _statement(record: Record, words: str, _: Record | None) -> tuple[Payload, tuple[Span, ...]]:
    content = Span(*record["content"])
    payload = Statement(
        speaker=record["speaker"] or "",
        affiliation=record["affiliation"] or "",
        mode=record["mode"],
        cue=Span(*record["cue"]),
        content=content,
        words=content.of(words),
        via=record["via"],
        date=_when(record["date"]),
    )
    return payload, (content,)


PAYLOADS = {"commitments": _commitment, "events": _event, "statements": _statement}


def _spans(record: Record) -> tuple[Span, ...]:
    return tuple(Span(*place) for place in record["evidence"])


def _amount(said: Record | None) -> Amount | None:
    if said is None:
        return None
    also = tuple(Sum(value=Decimal(str(one["value"])), currency=one["currency"]) for one in said.get("also", ()))
    return Amount(value=Decimal(str(said["value"])), currency=tuple(said["currency"]), qualifier=said["qualifier"], also=also)


def _when(value: str | None) -> When | None:
    return When(value=value) if value else None


def read(stories: Stories) -> tuple[list[Claim], dict[str, str]]:
    """Read the stories; return the reader's claims, and for labelled claims the id of the one that rests on the same words."""
    claims: list[Claim] = []
    stand: dict[str, str] = {}
    for document in stories.documents.values():
        drawn = claims_in(document)
        claims += drawn
        for labelled in stories.claims.values():
            if labelled.claim.document == document.id and (found := _nearest(labelled.claim, drawn)):
                stand[labelled.name] = found.id
    return claims, stand


def _nearest(labelled: Claim, drawn: Iterable[Claim]) -> Claim | None:
    near = [(_alike(labelled, one), one.id, one) for one in drawn if one.kind == labelled.kind]
    best = max(near, default=None, key=lambda found: (found[0], found[1]))
    return best[2] if best and best[0] > 0 else None


def _alike(labelled: Claim, one: Claim) -> float:
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in labelled.passages for b in one.passages)
    if not shared or getattr(labelled.payload, "type", "") != getattr(one.payload, "type", ""):
        return 0.0
    if isinstance(labelled.payload, Commitment) and isinstance(one.payload, Commitment):
        ours, theirs = labelled.payload.amount, one.payload.amount
        if (ours and ours.value) != (theirs and theirs.value):
            return 0.0
    return shared / sum(span.end - span.start for span in (*labelled.passages, *one.passages))


@dataclass
class Outcome:
    """What settling made of the labelled claims: their entries, by name, and the entries by id."""

    entry_of: dict[str, str]
    entries: dict[str, Entry]
    claim_of: dict[str, str]

    def verdict(self, pair: Pair) -> str:
        """Say whether two claims stand in one entry, in two that are tied, or apart."""
        one, other = self.entry_of.get(pair.one), self.entry_of.get(pair.other)
        if one is None or other is None:
            return "unread"
        if one == other:
            return "same"
        return "related" if self.relation(pair) else "different"

    def relation(self, pair: Pair) -> str:
        """Return the relation between the entries of two claims, whichever names it."""
        one, other = self.entries[self.entry_of[pair.one]], self.entries[self.entry_of[pair.other]]
        ties = [tie.type for tie in one.relations if tie.entry == other.id] + [tie.type for tie in other.relations if tie.entry == one.id]
        return ties[0] if ties else ""


def outcome(stories: Stories, claims: Iterable[Claim], claim_of: Mapping[str, str]) -> Outcome:
    """Settle claims and find the entries of the labelled ones."""
    entries = settle(list(claims), stories.documents, convert, (), state_name)
    home = {claim: entry.id for entry in entries for claim in entry.claims}
    found = {name: home[claim] for name, claim in claim_of.items() if claim in home}
    return Outcome(found, {entry.id: entry for entry in entries}, dict(claim_of))


def figures(stories: Stories, made: Outcome) -> dict[str, float]:
    """Return pairwise precision, recall and F1 of "same", strong pairs right, ties found, and B-cubed F1."""
    counts: Counter[str] = Counter()
    for pair in stories.pairs:
        said = made.verdict(pair)
        if said == "unread":
            counts["unread"] += 1
            continue
        same, found = pair.verdict == "same", said == "same"
        counts["right" if same and found else "missed" if same else "wrong" if found else "apart"] += 1
        counts["strong"] += pair.strength == "strong"
        counts["strong right"] += pair.strength == "strong" and same == found
        counts["tied"] += pair.verdict == "related"
        counts["tied right"] += pair.verdict == "related" and made.relation(pair) == pair.relation
    precision = counts["right"] / max(1, counts["right"] + counts["wrong"])
    recall = counts["right"] / max(1, counts["right"] + counts["missed"])
    return {
        "pairs": len(stories.pairs),
        "unread": counts["unread"],
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "strong": counts["strong right"] / max(1, counts["strong"]),
        "ties": counts["tied right"] / max(1, counts["tied"]),
        "bcubed": bcubed(stories, made),
    }


def bcubed(stories: Stories, made: Outcome) -> float:
    """Return the B-cubed F1 of the entries against the things, over the labelled claims that were read."""
    names = [name for name in stories.claims if name in made.entry_of]
    things: dict[str, set[str]] = defaultdict(set)
    entries: dict[str, set[str]] = defaultdict(set)
    for name in names:
        things[_thing(stories, name)].add(name)
        entries[made.entry_of[name]].add(name)
    precision = recall = 0.0
    for name in names:
        ours, theirs = entries[made.entry_of[name]], things[_thing(stories, name)]
        precision += len(ours & theirs) / len(ours)
        recall += len(ours & theirs) / len(theirs)
    precision, recall = precision / max(1, len(names)), recall / max(1, len(names))
    return 2 * precision * recall / max(1e-9, precision + recall)


def _thing(stories: Stories, name: str) -> str:
    return f"{stories.claims[name].claim.kind} {stories.claims[name].thing}"


def tell_misses(stories: Stories, claims: Iterable[Claim], made: Outcome) -> None:
    """List every pair that was settled otherwise than labelled, with the reasons of its score."""
    told = tellings(claims, stories.documents, convert)
    for pair in sorted(stories.pairs, key=lambda pair: (STRENGTHS.index(pair.strength), pair.verdict)):
        said = made.verdict(pair)
        if said == "unread" or (said == "same") == (pair.verdict == "same"):
            if said in ("related", "different") and pair.verdict == "related" and made.relation(pair) != pair.relation:
                print(f"TIE {pair.relation} not {made.relation(pair) or 'none'}: {pair.one} → {pair.other}: {pair.why}")
            continue
        one, other = told[made.claim_of[pair.one]], told[made.claim_of[pair.other]]
        found = score(KINDS[one.payload.kind], one, other)
        print(f"\n{pair.strength} {pair.verdict}, settled {said}: {pair.one} / {pair.other}: {pair.why}")
        for telling in (one, other):
            document = stories.documents[telling.document]
            claim = next(claim for claim in claims if claim.id == telling.claim)
            print(
                f"   {document.published} {_payload(telling.payload)} | {' … '.join(s.of(document.text) for s in claim.passages)[:260]!r}"
            )
        print(f"   {found.points}: {found.words}")


def _payload(payload: Payload) -> str:
    cells = {name: getattr(payload, name) for name in (one.name for one in fields(cast(Any, payload))) if name not in ("cue", "content")}
    return " ".join(
        f"{name}={value.value if isinstance(value, When) else value}" for name, value in cells.items() if value not in (None, (), "")
    )


def main(argv: list[str]) -> int:
    """Measure and print the figures; return 1 below the floors where they are to be checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--read", action="store_true", help="read the stories instead of taking the labelled claims")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--check", action="store_true", help="fail below the floors")
    wish = parser.parse_args(argv)
    paths = wish.files or sorted(FOLDER.glob("*.toml"))
    low = False
    whole = load(paths)
    for name, stories in [*((path.stem, load([path])) for path in paths), ("all", whole)]:
        if name == "all" and len(paths) == 1:
            continue
        claims = [labelled.claim for labelled in stories.claims.values()]
        claim_of = {labelled.name: labelled.claim.id for labelled in stories.claims.values()}
        if wish.read:
            claims, claim_of = read(stories)
        made = outcome(stories, claims, claim_of)
        found = figures(stories, made)
        print(
            f"{name:24}" + "  ".join(f"{key} {value:.3f}" if isinstance(value, float) else f"{key} {value}" for key, value in found.items())
        )
        if wish.misses and name not in ("all", UNSEEN):
            tell_misses(stories, claims, made)
        if wish.check and name == "all":
            low = not wish.read and any(found[key] < floor for key, floor in FLOORS.items())
    return int(low)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
