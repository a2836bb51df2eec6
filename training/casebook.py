"""Labelled examples of the project's own: sentences and short dispatches, invented, with what a careful analyst writes down.

One TOML file holds the cases of one manner of writing (wire copy, ministry releases, …). What a record rests on is given by its words,
which stand in the text exactly so; offsets are found here. A case is complete for every kind that it names: `events = []` says that
there is none, a kind that is left out is neither trained on nor scored. The labels follow the codebook. `docs/how-to/add-cases.md` tells
how to write one; `python -m training.casebook [FILE …]` checks them.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from depositary.model import Document

Record = dict[str, Any]

FOLDER = Path(__file__).parent / "cases"
TYPES = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
)
MODALITIES = frozenset("occurred ongoing planned considered denied".split())
KINDS = frozenset("military financial humanitarian development mixed unspecified".split())
STATUSES = frozenset("considered pledged committed allocated delivered cancelled".split())
SCOPES = frozenset("new total part".split())
MODES = frozenset("direct indirect mixed".split())
QUALIFIERS = frozenset("exact about at_least up_to".split())
ALLOWED = {
    "event": {"words", "type", "actors", "recipients", "modality", "date", "amount"},
    "commitment": {"words", "donors", "recipients", "amount", "items", "kind", "status", "scope", "date", "id", "part_of"},
    "statement": {"cue", "content", "speaker", "affiliation", "mode", "via", "date"},
    "date": {"words", "value"},
}
# One case in so many, by its place in its file, is only ever measured on: nothing is learned from it.
HELD_OUT = 4


class CaseError(ValueError):
    """A case that cannot be read: which, why, and what to do."""


def _span(text: str, words: str, near: int | None = None) -> list[int]:
    """Return where words stand in a text: once, or else the place nearest to an offset."""
    places = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    if not words or not places:
        raise CaseError(f"the words {words!r} are not in the text: copy them from it exactly")
    if len(places) > 1 and near is None:
        raise CaseError(f"the words {words!r} stand {len(places)} times in the text: give more of the passage")
    start = min(places, key=lambda place: abs(place - (near or 0)))
    return [start, start + len(words)]


def _known(record: Record, key: str, allowed: Iterable[str]) -> str:
    """Return a field that must hold one of a few words."""
    if record.get(key) not in allowed:
        raise CaseError(f"{key} = {record.get(key)!r} is none of {', '.join(sorted(allowed))}")
    return str(record[key])


def _names(record: Record, key: str) -> list[str]:
    """Return a list of codes or names."""
    found = record.get(key)
    if not isinstance(found, list) or not all(isinstance(one, str) and one for one in found):
        raise CaseError(f"{key} = {found!r} is no list of codes or names: write [] where there is none")
    return found


def _amount(record: Record) -> Record | None:
    """Return an amount in the gold's form, or nothing."""
    amount = record.get("amount")
    if amount is None:
        return None
    if not isinstance(amount.get("value"), (int, float)) or not isinstance(amount.get("currency"), list):
        raise CaseError(f"amount = {amount!r} needs value (a number in full) and currency (a list of codes)")
    found = {"value": amount["value"], "currency": amount["currency"], "qualifier": amount.get("qualifier", "exact")}
    _known(found, "qualifier", QUALIFIERS)
    return found | ({"also": amount["also"]} if amount.get("also") else {})


def _places(text: str, record: Record) -> list[list[int]]:
    """Return the evidence of a record: one passage, or a list of them."""
    words = record.get("words")
    return [_span(text, one) for one in ([words] if isinstance(words, str) else words or [""])]


def _event(text: str, record: Record) -> Record:
    return {
        "type": _known(record, "type", TYPES),
        "actors": _names(record, "actors"),
        "recipients": _names(record, "recipients"),
        "modality": _known(record, "modality", MODALITIES),
        "date": record.get("date"),
        "amount": _amount(record),
        "evidence": _places(text, record),
    }


def _commitment(text: str, record: Record) -> Record:
    items = [{"quantity": one.get("quantity"), "what": one["what"]} for one in record.get("items", [])]
    amount = _amount(record)
    if not items and amount is None:
        raise CaseError("a commitment needs an amount or items")
    return {
        "donors": _names(record, "donors"),
        "recipients": _names(record, "recipients"),
        "amount": amount,
        "items": items,
        "kind": _known(record, "kind", KINDS),
        "status": _known(record, "status", STATUSES),
        "scope": _known(record, "scope", SCOPES),
        "date": record.get("date"),
        "evidence": _places(text, record),
    } | {key: record[key] for key in ("id", "part_of") if key in record}


def _statement(text: str, record: Record) -> Record:
    content = _span(text, record.get("content", ""))
    return {
        "speaker": record.get("speaker") or None,
        "affiliation": record.get("affiliation") or None,
        "mode": _known(record, "mode", MODES),
        "cue": _span(text, record.get("cue", ""), near=content[0]),
        "content": content,
        "via": record.get("via"),
        "date": record.get("date"),
    }


def _date(text: str, record: Record) -> Record:
    if not record.get("value"):
        raise CaseError("a date needs a value")
    return {"span": _span(text, record.get("words", "")), "value": record["value"]}


READ = {"events": _event, "commitments": _commitment, "statements": _statement, "dates": _date}


def read_case(case: Record, name: str, outlet: str | None) -> Record:
    """Return one case as a gold document; CaseError where it is not in due form."""
    text = case.get("text")
    if not isinstance(text, str) or not text.strip():
        raise CaseError("a case needs a text")
    unknown = set(case) - {"text", "outlet", "published", "title", *READ}
    if unknown:
        raise CaseError(f"unknown field {', '.join(sorted(unknown))}")
    published = case.get("published")
    document = {
        "id": name,
        "outlet": case.get("outlet", outlet),
        "title": case.get("title"),
        "published": str(published) if published else None,
        "text": text,
    }
    for kind, read in READ.items():
        if kind not in case:
            continue
        document[kind] = []
        for number, record in enumerate(case[kind], 1):
            singular = kind.removesuffix("s")
            try:
                if set(record) - ALLOWED[singular]:
                    raise CaseError(f"unknown field {', '.join(sorted(set(record) - ALLOWED[singular]))}")
                document[kind].append({"id": f"{kind[0]}{number}"} | read(text, record))
            except CaseError as error:
                raise CaseError(f"{singular} {number}: {error}") from error
    return document


def read_file(path: Path) -> Iterator[Record | CaseError]:
    """Yield every case of a file as a gold document, or what is wrong with it."""
    held = tomllib.loads(path.read_text("utf8"))
    for number, case in enumerate(held.get("case", []), 1):
        try:
            yield read_case(case, f"{path.stem}-{number}", held.get("outlet"))
        except CaseError as error:
            yield CaseError(f"{path.name}, case {number} ({str(case.get('text', ''))[:40]!r}…): {error}")


def is_held_out(name: str) -> bool:
    """Say whether a case, by its id, is only ever measured on."""
    return int(name.rpartition("-")[2]) % HELD_OUT == 0


def as_document(case: Record) -> Document:
    """Return the text of a case or gold document as the reader takes it."""
    published = date.fromisoformat(case["published"]) if case.get("published") else None
    return Document(
        id=case["id"], capture="", text=case["text"], outlet=case.get("outlet") or "", title=case.get("title") or "", published=published
    )


def read_cases(held_out: bool | None = None, folder: Path = FOLDER) -> list[Record]:
    """Return all cases, those that are learned from (False) or those only measured on (True); CaseError at the first bad one."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        for case in read_file(path):
            if isinstance(case, CaseError):
                raise case
            if held_out is None or is_held_out(case["id"]) == held_out:
                found.append(case)
    return found


def main(paths: list[str]) -> int:
    """Check the files given, or all; print what is wrong and how many cases there are."""
    bad = 0
    for path in [Path(one) for one in paths] or sorted(FOLDER.glob("*.toml")):
        try:
            read = list(read_file(path))
        except tomllib.TOMLDecodeError as error:
            read = [CaseError(f"{path.name}: {error}")]
        problems = [one for one in read if isinstance(one, CaseError)]
        bad += len(problems)
        for problem in problems:
            print(problem)
        print(f"{path.name}: {len(read) - len(problems)} cases in due form, {len(problems)} not")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
