"""Frames that analysts add: the tables of their file to frames and classes of the lexicon.

Principle: whatever the file says must mean something; an unknown key, slot, class or value is an error that names the entry and what
was expected there, since a misspelt condition would never hold and nobody would notice. A class of the file means what the file says,
in the file's own frames only: it neither changes a built-in class of the same name nor reaches the frames of another file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from depositary.errors import DepositaryError
from depositary.lang.frame import PLOVER, WORD_CLASSES, Frame, Kind, Need, frames_in_row, one_of
from depositary.lang.lexicon import Lexicon

TABLES = ("classes", "frame")
REQUIRED = ("words", "type", "class")
DEFAULTS = {"needs": "", "actor": "subj", "recipient": "obj", "options": ""}
# Slots of a clause or a noun phrase; any preposition is one too.
SLOTS = frozenset("subj obj iobj xcomp ccomp comp that mod purpose around poss".split())
# What is asked of the word itself and not of a phrase beside it; an adverb in -ly is asked for in the same way.
TESTS = frozenset("doer spoken carried foreign negated several cop future finite together".split())
ROLES = frozenset({"speaker", "each", "nobody"})
KINDS_OF_NAMES = frozenset({"party", "name", "person"})


def with_file(lexicon: Lexicon, tables: Mapping[str, object], file: str) -> Lexicon:
    """Return a lexicon that has the frames of a file before its own; DepositaryError with the file and the entry that cannot be read."""
    _known(tables, TABLES, file)
    classes = dict(_classes(tables.get("classes", {}), file))
    entries = tables.get("frame", [])
    if not isinstance(entries, list) or not entries:
        raise DepositaryError(f"{file}: there is no frame; write each as a table that begins with [[frame]]")
    frames = [frame for number, entry in enumerate(entries, 1) for frame in _frames(lexicon, classes, entry, f"{file}: frame {number}")]
    # Numbered and not named after the file, so that a file that was only moved means no other reading.
    own = {name: f"{name} {len(lexicon.classes)}" for name in classes}
    ours = [replace(frame, needs=tuple(_renamed(need, own) for need in frame.needs)) for frame in frames]
    return lexicon.extended(ours, {own[name]: members for name, members in classes.items()})


def _known(table: Mapping[str, object], keys: tuple[str, ...], place: str) -> None:
    if unknown := sorted(set(table) - set(keys)):
        raise DepositaryError(f"{place}: unknown key {unknown[0]!r}; known are {', '.join(keys)}")


def _classes(table: object, file: str) -> Iterator[tuple[str, frozenset[str]]]:
    if not isinstance(table, Mapping):
        raise DepositaryError(f'{file}: classes must be a table, begun with [classes], of lines such as finance = "loan grant"')
    for name, members in table.items():
        if not isinstance(members, str) or not members.split():
            raise DepositaryError(f'{file}: class {name!r} must be its words in one text, such as "loan grant"')
        yield name, frozenset(members.lower().split())


def _frames(lexicon: Lexicon, classes: Mapping[str, frozenset[str]], entry: object, place: str) -> Iterator[Frame]:
    cells = _cells(entry, place)
    try:
        kind = Kind(
            type=one_of(PLOVER, cells["type"], "PLOVER type"),
            word_class=one_of(WORD_CLASSES, cells["class"], "class of words"),
        )
        for frame in frames_in_row(kind, cells["words"].lower(), cells["needs"], cells["actor"], cells["recipient"], cells["options"]):
            _check(frame, lexicon, classes)
            yield frame
    except ValueError as error:
        raise DepositaryError(f"{place} ({' '.join(cells['words'].split())}): {error}") from error


def _cells(entry: object, place: str) -> dict[str, str]:
    """Return what an entry says under each key, the default where it says nothing."""
    if not isinstance(entry, Mapping):
        raise DepositaryError(f"{place}: must be a table, begun with [[frame]]")
    _known(entry, (*REQUIRED, *DEFAULTS), place)
    cells = {**DEFAULTS, **{key: value for key, value in entry.items() if value != ""}}
    for key in (*REQUIRED, *DEFAULTS):
        if key not in cells:
            raise DepositaryError(f"{place}: {key} is missing")
        if not isinstance(cells[key], str):
            raise DepositaryError(f"{place}: {key} must be a text in quotation marks, not {cells[key]!r}")
    if not cells["words"].split():
        raise DepositaryError(f"{place}: words names no word")
    return cells


def _check(frame: Frame, lexicon: Lexicon, classes: Mapping[str, frozenset[str]]) -> None:
    """Refuse what would be read but could never hold."""
    for slot, wanted in (pair for need in frame.needs for pair in need.alternatives):
        if wanted or not (slot in TESTS or slot.endswith("ly")):
            _check_slot(slot, lexicon)
        if wanted.startswith("@") and wanted[1:] not in {*classes, *lexicon.classes}:
            raise ValueError(f"there is no class {wanted!r}; define it under [classes]")
        if wanted and not wanted.startswith("@") and wanted not in KINDS_OF_NAMES:
            raise ValueError(f"{slot}:{wanted} asks for nothing known; write @ and a class, or one of {', '.join(sorted(KINDS_OF_NAMES))}")
    for role in {*frame.actor, *frame.recipient} - ROLES:
        for slot in role.split("+"):
            _check_slot(slot.removesuffix(">"), lexicon)


def _check_slot(slot: str, lexicon: Lexicon) -> None:
    """Refuse a slot of which a step (`obj`, `obj.to`) is neither a part of the clause nor a preposition."""
    for step in slot.split("."):
        if step not in SLOTS and step not in lexicon.prepositions:
            raise ValueError(f"{step!r} is no slot; slots are {', '.join(sorted(SLOTS))} and any preposition")


def _renamed(need: Need, own: Mapping[str, str]) -> Need:
    """Point a condition that names a class of the file to that class."""
    named = tuple((slot, f"@{own[wanted[1:]]}" if wanted[1:] in own else wanted) for slot, wanted in need.alternatives)
    return replace(need, alternatives=named)
