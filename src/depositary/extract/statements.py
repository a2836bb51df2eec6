"""Statements: every attribution of a document as a claim, with speaker, affiliation, mode, relay and date.

Principle: an attribution is a statement if a named or described speaker says something that can be pointed at. An outlet that tells what it was told itself
is no relay. In doubt the confidence is low, not the statement left out: it is the share of right ones among statements so made in coded texts.
"""

from __future__ import annotations

import re

from depositary.kinds import Statement
from depositary.model import Claim, Span
from depositary.nlp.dates import date_near
from depositary.nlp.phrases import Attribution, Construction, Party
from depositary.nlp.reading import Reading

# Share of the statements of each construction that coded documents hold with the same content and speaker, measured on 548 of them;
# those with fewer than five are estimates.
CONFIDENCE: dict[Construction, float] = {
    "quotation": 0.86,
    "continuation": 0.91,
    "clause": 0.82,
    "clause before": 0.84,
    "interrupted": 0.8,
    "as": 0.7,
    "source": 0.61,
    "noun": 0.81,
    "stance": 0.68,
    "directive": 0.75,
    "naming": 0.71,
    "accusation": 0.5,
    "thought": 0.5,
    "label": 0.75,
    "block": 0.8,
}


def extract(reading: Reading) -> tuple[Claim, ...]:
    """Return the statements of a document as claims, in the order of the text."""
    return tuple(_claim(reading, item) for item in reading.attributions if item.speakers)


def _claim(reading: Reading, item: Attribution) -> Claim:
    via = None if item.via is None or is_own_outlet(item.via, reading.document.outlet) else item.via
    payload = Statement(
        speaker=speaker_name(item.speakers),
        affiliation=affiliation(item.speakers),
        mode=item.mode,
        cue=item.cue,
        content=item.content,
        words=item.content.of(reading.document.text),
        via=via,
        date=date_near(reading.doc, reading.dates, reading.doc[item.verb]),
    )
    cells: list[tuple[str, Span]] = [("speaker", party.span) for party in item.speakers]
    cells += [("cue", item.cue), ("content", item.content)]
    if via is not None and item.relay is not None:
        cells.append(("via", item.relay))
    return Claim(
        document=reading.document.id,
        payload=payload,
        passages=(item.content, item.cue),
        cells=tuple(cells),
        confidence=CONFIDENCE[item.construction],
    )


def speaker_name(parties: tuple[Party, ...]) -> str:
    """Return the speakers' names, joined where they speak together, "Jr." left off."""
    return " and ".join(re.sub(r",? Jr\.?$", "", party.name) for party in parties)


def affiliation(parties: tuple[Party, ...]) -> str:
    """Return the one code or organisation that the speakers act for; nothing where they act for several or only for themselves."""
    codes = {code for party in parties for code in party.codes if code != party.name or party.type != "person"}
    return codes.pop() if len(codes) == 1 else ""


def is_own_outlet(name: str, outlet: str) -> bool:
    """Say whether a relay is the outlet itself ("told Fox News" on foxnews.com)."""
    site = re.sub(r"^(www|en)\.|\.(com|org|net|ca|co\.uk|gov|eu)$", "", outlet.lower())
    plain = re.sub(r"[^a-z0-9]", "", re.sub(r"^the ", "", name.lower()))
    letters = re.sub(r"[^a-z0-9]", "", site)
    named = [word.lower() for word in re.findall(r"\w+", re.sub(r"^[Tt]he ", "", name))]
    if named and letters == "".join(word[0] for word in named[:-1]) + named[-1]:
        return True
    initials = "".join(word[0] for word in re.findall(r"\w+", name) if word[0].isupper()).lower()
    return bool(letters) and (plain in {letters, letters + "com"} or letters in {plain, initials, initials.removeprefix("t")})
