"""A statement: who said what, and through whom it is known.

Principle of sameness: one speaker and largely the same words are one statement, whoever carries it. A speaker is the same where
one name contains the other ("Carney", "Mark Carney"). Exceptions: fewer than four content words tell nothing apart and are
joined only within three days. In doubt two statements stay apart, for people repeat themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as day
from typing import Literal

from depositary.kinds import wording
from depositary.kinds.telling import VETO, Feature, Reason, Telling, shared_words, windows
from depositary.kinds.vote import settle_cell, settle_date
from depositary.model import Settled, Span, Step, When

NAME = "statement"

Mode = Literal["direct", "indirect", "mixed"]

CELLS = ("speaker", "affiliation", "words", "mode", "via", "date")
THRESHOLD = 2.5
KEYS = 6
"""Number of the longest words under which a statement is found."""
DAYS = 45
"""Days after which the same words by the same speaker are said anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Something said: the speaker as the document names them, for whom they speak, the reporting word and the content.

    `cue` and `content` are passages of the document; `words` is the content itself; `via` is who relays it, if not the outlet.
    """

    speaker: str
    affiliation: str = ""
    mode: Mode = "indirect"
    cue: Span
    content: Span
    words: str
    via: str | None = None
    date: When | None = None

    @property
    def kind(self) -> str:
        """Name of the kind."""
        return NAME


Told = Telling[Statement]


def admits(payload: Statement) -> bool:
    """Say whether this makes a line of the ledger: somebody must be named, and something said."""
    return bool(payload.speaker.strip() and payload.words.strip())


def keys(telling: Told) -> frozenset[str]:
    """Return the facts under which the same statement is found: the speaker's last name with each of its longest words within weeks."""
    longest = sorted(telling.words, key=lambda word: (-len(word), word))[:KEYS]
    last = _name(telling)[-1:] or ["?"]
    spans = windows(telling.published, DAYS)
    return frozenset(f"{last[0]} {word} {span}" for word in (longest or ["-"]) for span in spans)


def speaker(a: Told, b: Told) -> Reason | None:
    """Compare the speakers: one name within the other speaks for one statement; other names rule it out."""
    one, other = frozenset(_name(a)), frozenset(_name(b))
    if one and other and (one <= other or other <= one):
        return Reason(feature="speaker", points=1.0, why=f"both by {max(a.payload.speaker, b.payload.speaker, key=len)}")
    return Reason(feature="speaker", points=VETO, why=f"{a.payload.speaker} / {b.payload.speaker}")


def words(a: Told, b: Told) -> Reason | None:
    """Weigh the words: statements that share most of their content words are one; less than half rules it out."""
    if " ".join(a.payload.words.split()).casefold() == " ".join(b.payload.words.split()).casefold():
        return Reason(feature="words", points=2.0, why="the very same words")
    share = shared_words(a.words, b.words)
    if share < 0.5:
        return Reason(feature="words", points=VETO, why=f"{share:.0%} of the words are shared")
    return Reason(feature="words", points=round(2.5 * share, 3), why=f"{share:.0%} of the words are shared")


def time(a: Told, b: Told) -> Reason | None:
    """Weigh the time: words that were reported within a few days were said once; after weeks they were said anew."""
    if a.published is None or b.published is None:
        return None
    gap = abs((a.published - b.published).days)
    if gap > DAYS or (gap > 3 and min(len(a.words), len(b.words)) < 4):
        return Reason(feature="time", points=VETO, why=f"reported {gap} days apart")
    return Reason(feature="time", points=0.4 if gap <= 3 else 0.0, why=f"reported {gap} days apart")


def place(a: Told, b: Told) -> Reason | None:
    """Compare the places: within one document two passages are two statements, unless they overlap or say the very same."""
    if a.document != b.document or a.payload.content.overlaps(b.payload.content):
        return None
    if a.payload.words.casefold() == b.payload.words.casefold():
        return None
    return Reason(feature="place", points=VETO, why="two passages of one document")


FEATURES: tuple[Feature, ...] = (speaker, words, time, place)


def merge(tellings: Sequence[Told]) -> tuple[dict[str, Settled[object]], tuple[Step, ...]]:
    """Settle the cells of one statement; the fullest name stands, and a direct quotation before a paraphrase."""
    quoted = [t for t in tellings if t.payload.mode == "direct"] or [t for t in tellings if t.payload.mode == "mixed"] or list(tellings)
    cells: dict[str, object] = {
        "speaker": _speaker(tellings),
        "affiliation": settle_cell(tellings, lambda p: p.affiliation, "", str.casefold),
        "words": settle_cell(quoted, lambda p: p.words, ""),
        "mode": settle_cell(quoted, lambda p: p.mode, ""),
        "via": settle_cell(tellings, lambda p: p.via, None),
        "date": settle_date(tellings),
    }
    return {name: cell for name, cell in cells.items() if isinstance(cell, Settled)}, ()


def caption(cells: Mapping[str, object], name: wording.Namer = str) -> str:
    """Word a statement on one line: `Mark Rutte (NATO): the guarantees would consist of …`."""
    place = name(str(cells["affiliation"])) if cells["affiliation"] else ""
    said = " ".join(str(cells["words"]).split())
    return f"{cells['speaker']}{f' ({place})' if place else ''}: {wording.clip(said, 100)}"


def _name(telling: Told) -> list[str]:
    return [word for word in telling.payload.speaker.casefold().replace(".", " ").split() if word not in {"the", "jr", "and"}]


def _speaker(tellings: Sequence[Told]) -> Settled[str]:
    fullest = min(tellings, key=lambda t: (-len(_name(t)), t.published or day.max, t.claim))
    return Settled(value=fullest.payload.speaker, claims=tuple(sorted(t.claim for t in tellings)))
