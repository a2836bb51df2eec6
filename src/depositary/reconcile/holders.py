"""Whose stance words tell: the party that is their subject, by the names that the world and the document itself know.

Principle: whoever stands right before the words of stance holds it, named ("Spain's government", "officials in Kyiv", "Sweden and Denmark") or by a
pronoun, which stands for the speaker. Exceptions: a name that only says where or with whom ("the talks with Russia", "Ukraine's allies") holds
nothing. In doubt nobody does.
"""

import re
from collections.abc import Mapping

from depositary.lang.english import stances as words
from depositary.reconcile.cues import MASK, Chain, plain

SPEAKER = "the speaker"
LONGEST = 7
"""Words of a name."""
TOKEN = re.compile(r"[\w.'’&-]*\w\.?(?:['’](?!\w))?|[^\w\s]")
JOINED = frozenset({"and", ",", "&"})
PLACED = frozenset({"in", "of", "from"})


def holders(chain: Chain, sentence: str, names: Mapping[str, str], floor: int = 0) -> tuple[str, ...] | None:
    """Return the codes of whoever is the subject of words of stance; `SPEAKER` stands for the speaker, () for the subject of what came before.

    None where nobody can be told. What stands before the floor is somebody else's words.
    """
    if chain.holder != "subject":
        return _addressed(chain, sentence, names)
    tokens = subject(chain, sentence, floor)
    if tokens is None or not tokens:
        return ()
    return _subject(tokens, names)


def subject(chain: Chain, sentence: str, floor: int = 0) -> list[str] | None:
    """Return the words before words of stance, up to the last that may be their subject; None where they share that of what came before."""
    start, end = max(chain.clause.start, floor), chain.span.start
    kept = plain(sentence)[start:end]
    before = "".join(" " if hidden == MASK else said for said, hidden in zip(sentence[start:end], kept, strict=False))
    before = re.sub(rf"(?:\b{words.LIGHT}\s+)?(?:(?:\b{words.AUXILIARY}|['’](?:s|re|ll|d|ve|m))[\s,]+)*$", "", before).rstrip()
    if re.search(r"(?:^|\s)(?:and|but|or)$", before):
        return None
    if before.endswith(",") and "," in before[:-1]:
        before = before[: before[:-1].rindex(",")]  # what stands between two commas is said by the way
    return TOKEN.findall(before.rstrip(" ,"))


def _addressed(chain: Chain, sentence: str, names: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return whoever a thing is unacceptable to or was rejected by; the speaker where nobody is named and the words are the speaker's own."""
    preposition = "by" if chain.holder == "agent" else "to|for"
    found = re.match(rf"\s+(?:{preposition})\s+(?:the\s+)?((?:[A-Z][\w.'’-]*\s*)+)", sentence[chain.span.end :])
    if found and (named := _named(TOKEN.findall(found[1]), names, first=True)):
        return named[0]
    leading = re.match(r"\W*For\s+((?:[A-Z][\w.'’-]*\s*)+),", sentence[chain.clause.start : chain.span.start])
    if leading and chain.holder == "speaker" and (named := _named(TOKEN.findall(leading[1]), names, first=True)):
        return named[0]
    return (SPEAKER,) if chain.holder == "speaker" else None


def _subject(tokens: list[str], names: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return whoever the last of some words name as a subject."""
    last = tokens[-1].lower()
    if last in words.FIRST or (last in words.BACK and len(tokens) == 1):
        return (SPEAKER,)
    if last in words.HOME and len(tokens) > 1 and tokens[-2].lower() in {"the", "our", "his", "her", "its", "their", "my"}:
        return (SPEAKER,)
    named = _named(tokens, names)
    if named is None:
        return _of_office(tokens, names)
    codes, start = named
    if start and tokens[start - 1].lower() == "the":
        start -= 1
    if not start:
        return codes
    before = tokens[start - 1].lower()
    if before in JOINED:
        rest = _subject(tokens[: start - 1], names) if start > 1 else ()
        return (*(rest or ()), *codes) if before != "," or rest else codes
    if before in PLACED:
        return codes if start > 1 and tokens[start - 2].lower() in words.OFFICES else None
    return codes if before not in {"with", "for", "to", "on", "at", "by", "against", "over", "between", "than"} else None


def _of_office(tokens: list[str], names: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the state of an office: "Spain's government", "other Russian lawmakers"."""
    at = len(tokens)
    while at and tokens[at - 1].lower() in words.OFFICES:
        at -= 1
    if at == len(tokens) or not at:
        return None
    named = _named(tokens[:at], names)
    return named[0] if named else None


def _named(tokens: list[str], names: Mapping[str, str], first: bool = False) -> tuple[tuple[str, ...], int] | None:
    """Return whoever the last words (the first ones where that is wished) name, and where the name begins."""
    for length in range(min(LONGEST, len(tokens)), 0, -1):
        start = 0 if first else len(tokens) - length
        written = re.sub(r"['’]s?$", "", " ".join(tokens[start : start + length]))
        spellings = (written, re.sub(r"^[Tt]he ", "", written), written.rstrip("."))
        if code := next((names[one] for one in spellings if one in names), None):
            return (code,), start
    return None
