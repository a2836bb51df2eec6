"""The frame: how a word with its company means an event, as a row of a table that an analyst can extend.

A row has five columns, separated by `|`; empty ones take the table's defaults:

    words | needs | actor | recipient | options

- *words*: lemmas; `rule_out` is a verb with its particle.
- *needs*: conditions, all of which must hold (`,`); each may have alternatives (`/`), and `!` turns one round. `obj` is "has an object",
  `obj:@aid` "its object is of the class aid", `obj:party` "its object names a party", `with:party` the same of a preposition,
  `xcomp`, `ccomp` and `comp` (either) ask for a complement, `xcomp:@bad` for one of a class, `doer` for a nameable doer.
- *actor*, *recipient*: roles tried in turn until one names a party; `a+b` adds two roles up. `subj`, `obj`, `iobj`; a preposition;
  `obj>`, `comp>`, `with>`: the parties named inside that phrase; `comp.subj`: who acts in the complement; `speaker`: whoever is quoted.
- *options*: `future=AGREE` another type when the act lies ahead, `negated=REJECT` when it is denied, `modality=ongoing`,
  `absorbs` (what its complement tells is no act of its own), `both` (an event only where both sides are named), `sure=0.8`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar, get_args

from depositary.kinds.event import MODALITIES, Modality, Plover

WordClass = Literal["verb", "noun", "adjective"]
Name = TypeVar("Name", bound=str)

PLOVER: tuple[Plover, ...] = get_args(Plover)
WORD_CLASSES: tuple[WordClass, ...] = get_args(WordClass)
FLAGS = ("absorbs", "both")
OPTIONS = frozenset({"future", "negated", "modality", "sure", *FLAGS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One condition on the company of a word: alternatives of (slot, class or "party" or ""), turned round if `turned`."""

    alternatives: tuple[tuple[str, str], ...]
    turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a word with its company means: the event's type, who acts, to whom, and how it is put."""

    type: Plover
    word: str
    word_class: WordClass
    particle: str = ""
    needs: tuple[Need, ...] = ()
    actor: tuple[str, ...] = ("subj",)
    recipient: tuple[str, ...] = ("obj",)
    future: Plover | None = None
    negated: Plover | None = None
    modality: Modality | None = None
    absorbs: bool = False
    both: bool = False
    sure: float = 0.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What the words of a row have in common: the type that they mean and their word class."""

    type: Plover
    word_class: WordClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of frames of one type and word class, with the roles that they have unless a row says otherwise."""

    type: Plover
    word_class: WordClass
    rows: str
    actor: str = "subj"
    recipient: str = "obj"
    options: str = ""

    def frames(self) -> Iterator[Frame]:
        """Parse the rows; ValueError with the row where one cannot be read."""
        for row in self.rows.strip().splitlines():
            if row.strip() and not row.strip().startswith("#"):
                yield from self._row(row)

    def _row(self, row: str) -> Iterator[Frame]:
        cells = [cell.strip() for cell in row.split("|")] + [""] * 4
        words, needs, actor, recipient, options = cells[:5]
        if not words or any(cells[5:]):
            raise ValueError(f"a frame has five columns, beginning with its words: {row!r}")
        kind = Kind(type=self.type, word_class=self.word_class)
        try:
            yield from frames_in_row(kind, words, needs, actor or self.actor, recipient or self.recipient, f"{self.options} {options}")
        except ValueError as error:
            raise ValueError(f"{error} in {row!r}") from error


def frames_in_row(kind: Kind, words: str, needs: str, actor: str, recipient: str, options: str) -> Iterator[Frame]:
    """Yield a frame for every word of a row; ValueError with the cell that cannot be read."""
    parsed = _options(options)
    for entry in words.split():
        word, _, particle = entry.partition("_")
        yield Frame(
            type=kind.type,
            word=word,
            word_class=kind.word_class,
            particle=particle,
            needs=tuple(_need(part) for part in needs.split(",") if part.strip()),
            actor=tuple(actor.split()),
            recipient=tuple(recipient.split()),
            future=one_of(PLOVER, parsed["future"], "PLOVER type") if "future" in parsed else None,
            negated=one_of(PLOVER, parsed["negated"], "PLOVER type") if "negated" in parsed else None,
            modality=one_of(MODALITIES, parsed["modality"], "modality") if "modality" in parsed else None,
            absorbs="absorbs" in parsed,
            both="both" in parsed,
            sure=_sure(parsed.get("sure", "0.6")),
        )


def _need(text: str) -> Need:
    text = text.strip()
    turned = text.startswith("!")
    alternatives = tuple(part.strip().partition(":") for part in text.lstrip("!").split("/"))
    return Need(alternatives=tuple((slot, wanted) for slot, _, wanted in alternatives), turned=turned)


def _options(text: str) -> dict[str, str]:
    parsed = {key: value for key, _, value in (option.partition("=") for option in text.split())}
    if unknown := set(parsed) - OPTIONS:
        raise ValueError(f"unknown option {min(unknown)!r}; options are {', '.join(sorted(OPTIONS))}")
    if given := [f"{key}={parsed[key]}" for key in FLAGS if parsed.get(key)]:
        raise ValueError(f"option {given[0]!r} takes no value")
    return parsed


def _sure(text: str) -> float:
    try:
        sure = float(text)
    except ValueError:
        sure = -1.0
    if not 0 < sure <= 1:
        raise ValueError(f"sure={text} is no number above 0 and up to 1")
    return sure


def one_of(known: tuple[Name, ...], name: str, what: str) -> Name:
    """Return the name as the one of those known that it is; ValueError with all that are known for another."""
    for one in known:
        if one == name:
            return one
    raise ValueError(f"no {what} {name!r}; there are {', '.join(known)}")
