"""A statement: who said what, and through whom it is known.

Principle of sameness: one speaker, one occasion and the same thought are one statement, whoever carries it and in whatever words. A
speaker is the same where one name contains the other ("Carney", "Mark Carney"); who is named by an office alone ("the UN chief") may be
anybody who speaks for the same body. The words of one occasion need to be shared in part, for outlets paraphrase; those of reports that
give no common date need to be largely the same. Exceptions: fewer than four content words tell nothing apart and are joined only within
three days. In doubt two statements stay apart, for people repeat themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as day
from functools import lru_cache
from re import sub
from typing import Literal
from unicodedata import combining, normalize

from depositary.kinds import wording
from depositary.kinds.telling import PASSIVE, VETO, Feature, Reason, Telling, days_between, placed, shared_words, windows
from depositary.kinds.vote import settle_cell, settle_date
from depositary.model import Settled, Span, Step, When

NAME = "statement"

Mode = Literal["direct", "indirect", "mixed"]

CELLS = ("speaker", "affiliation", "words", "mode", "via", "date")
THRESHOLD = 2.2
OFFICES = frozenset("department ministry government office council commission agency army command kremlin house".split())
"""Last words of the names of bodies, which are nobody's last name."""
KEYS = 6
"""Number of the longest words under which a statement is found."""
WEEKS = 5
LEAST = 0.1
"""Share of content words below which two statements cannot be one."""
VERBATIM = 4
"""Content words that two reports share if they quote one remark, however long after."""
YEARS = 800
"""Days within which a remark is looked for that is quoted again."""
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
    """Return the facts under which the same statement is found: the speaker or the body with the week, the speaker with the longest words."""
    longest = sorted(telling.words, key=lambda word: (-len(word), word))[:KEYS]
    name = _last_name(telling)
    days = placed(telling.payload.date) or (telling.published and (telling.published, telling.published))
    weeks = range(days[0].toordinal() // 7, min(days[1].toordinal() // 7, days[0].toordinal() // 7 + WEEKS) + 2) if days else ()
    who = {name} if name else set()
    body = f"for {telling.payload.affiliation}"
    found = {f"{one} {week}" for one in who for week in weeks}
    found |= {f"{name} {word} {span}" for word in longest or ["-"] for span in windows(telling.published, YEARS)}
    return frozenset(found | {f"{PASSIVE if name else ''}{body} {week}" for week in weeks if telling.payload.affiliation})


def speaker(a: Told, b: Told) -> Reason | None:
    """Compare the speakers: one name within the other speaks for one statement, an office of the same body does not speak against it."""
    one, other = frozenset(_name(a)), frozenset(_name(b))
    both = max(a.payload.speaker, b.payload.speaker, key=len)
    if one and other and (one <= other or other <= one):
        return Reason(feature="speaker", points=1.0, why=f"both by {both}")
    body = a.payload.affiliation == b.payload.affiliation != ""
    if body and _last_name(a) == _last_name(b) != "":
        return Reason(feature="speaker", points=0.8, why=f"both by {both}")
    if body and bool(_last_name(a)) != bool(_last_name(b)):
        return Reason(feature="speaker", points=0.3, why=f"{a.payload.speaker} / {b.payload.speaker}, both for {a.payload.affiliation}")
    return Reason(feature="speaker", points=VETO, why=f"{a.payload.speaker} / {b.payload.speaker}")


def words(a: Told, b: Told) -> Reason | None:
    """Weigh the words: statements that share most of their content words are one; on one occasion a part of them is enough."""
    if _plain(a.payload.words) == _plain(b.payload.words):
        return Reason(feature="words", points=2.0, why="the very same words")
    share = shared_words(a.words, b.words, least=2)
    if share < LEAST:
        return Reason(feature="words", points=VETO, why=f"{share:.0%} of the words are shared")
    return Reason(feature="words", points=round(2.5 * share, 3), why=f"{share:.0%} of the words are shared")


def time(a: Told, b: Told) -> Reason | None:
    """Weigh the time: what was said on one day, or reported within a few, was said once; after weeks it was said anew."""
    one, other = placed(a.payload.date), placed(b.payload.date)
    if one and other:
        apart = abs(days_between(one, other))
        return _said(apart, max((one[1] - one[0]).days, (other[1] - other[0]).days)) if apart <= 1 else _said_apart(apart)
    if one or other:
        dated, reported = (one, b.published) if one else (other, a.published)
        if dated and reported and (reported - dated[0]).days >= -1 and (reported - dated[1]).days <= 3:
            return _said(0, max(7, (dated[1] - dated[0]).days))
    gap = abs((a.published - b.published).days) if a.published and b.published else 0
    if gap > DAYS or (gap > 3 and min(len(a.words), len(b.words)) < 4):
        verbatim = len(a.words & b.words) >= VERBATIM and shared_words(a.words, b.words) >= 0.7
        return Reason(feature="time", points=0.0 if verbatim else VETO, why=f"reported {gap} days apart")
    return Reason(feature="time", points=0.6 if gap <= 1 else 0.4 if gap <= 3 else 0.0, why=f"reported {gap} days apart")


def _said(apart: int, grain: int) -> Reason:
    points = 0.9 if grain < 7 else 0.8 if grain < 32 else 0.4
    return Reason(feature="time", points=points, why="said at the same time" if not apart else "said on neighbouring days")


def _said_apart(apart: int) -> Reason:
    return Reason(feature="time", points=VETO if apart > 7 else -1.5, why=f"said {apart} days apart")


def place(a: Told, b: Told) -> Reason | None:
    """Compare the places: within one document two passages are two statements, unless they overlap or say the very same."""
    if a.document != b.document or a.payload.content.overlaps(b.payload.content):
        return None
    if a.payload.words.casefold() == b.payload.words.casefold():
        return None
    return Reason(feature="place", points=VETO, why="two passages of one document")


FEATURES: tuple[Feature, ...] = (time, speaker, words, place)


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


def _name(telling: Told) -> tuple[str, ...]:
    return _words_of(telling.payload.speaker)


@lru_cache(maxsize=16384)
def _words_of(speaker: str) -> tuple[str, ...]:
    plain = normalize("NFKD", speaker.casefold().replace("’", "'").removesuffix("'s"))
    words = "".join(sign if sign.isalnum() or sign in "'-" else " " for sign in plain if not combining(sign)).split()
    return tuple(_spelt(word) for word in words if word not in {"the", "jr", "and", "mr", "mrs", "ms", "dr"})


@lru_cache(maxsize=65536)
def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _spelt(word: str) -> str:
    """Return a name in one of its spellings: Zelenskyy, Zelenskiy and Zelensky end alike."""
    return sub(r"(?:yy|iy|ii|ij)$", "y", word)


def _last_name(telling: Told) -> str:
    """Return a speaker's last name; nothing where only an office or a body is named."""
    last = next((word for word in reversed(telling.payload.speaker.split()) if word.strip(".").casefold() not in {"jr", "sr"}), "")
    named = last[:1].isupper() and not telling.payload.speaker.startswith(("the ", "The ", "a ", "an ")) and last.casefold() not in OFFICES
    return (_name(telling) or ("",))[-1] if named else ""


def _speaker(tellings: Sequence[Told]) -> Settled[str]:
    fullest = min(tellings, key=lambda t: (-len(_name(t)), t.published or day.max, t.claim))
    return Settled(value=fullest.payload.speaker, claims=tuple(sorted(t.claim for t in tellings)))
