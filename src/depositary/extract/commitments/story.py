"""Whom a text's help goes to where a passage does not say: the state that the text is about.

Principle: the state nearest to words of plight ("the earthquake in Nepal"), then the one that help is told to go to, then the one named most; the
place that a dispatch is dated from counts when it is no giver's. A state that gives anything in the text is not asked.
In doubt, where no state stands out, nobody is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from functools import cache

import pycountry
from spacy.tokens import Token

from depositary.lang.english import aid
from depositary.nlp.mentions import Mention
from depositary.nlp.reading import Reading
from depositary.reference import known_names, state_codes

DATELINE = 90
SHORT = 4
NEAR = 9
ENOUGH = 1.3
ALONE = 0.5
AHEAD = 1.4
RARELY = 0.35
GIVING_STATES = frozenset(
    """
    AUS AUT BEL CAN CHE CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IRL ISL ITA JPN KOR LTU LUX LVA NLD NOR NZL POL PRT SVK SVN SWE USA
    ARE KWT QAT SAU RUS CHN TWN
    """.split()
)
"""The members of the OECD's committee of donors and others that give far more often than they are given to."""
HELPED_BODIES = frozenset({"WHO", "UNICEF", "UNHCR", "WFP"})
TOWARDS = frozenset("for to in across into of towards on hit struck".split())
WIDE = frozenset({"Sahel", "Amazon", "Amazonas", "Sahara", "Kurdistan", "Balkans", "Levant"})
"""Landscapes of several states by which one province is named too."""
HOSTILE = frozenset("invasion war aggression attack attacks assault strikes strike occupation annexation threat threats forces".split())


def story_of(reading: Reading, givers: Set[str], near: Token) -> tuple[str, ...]:
    """Return the state that a text is about besides the givers, as seen from a sentence; nobody where none stands out."""
    scores: Counter[str] = Counter()
    publisher = set(reading.actors.publisher.codes) if reading.actors.publisher is not None else set()
    for mention in reading.actors.mentions:
        code = state_of(reading, mention) or _province(reading, mention)
        if code in state_codes() | HELPED_BODIES and code not in publisher | givers and not _is_aside(reading, mention):
            weight = _weight(reading, mention, near) * (_rarity(reading, mention) if code in GIVING_STATES else 1.0)
            scores[code] += weight  # type: ignore[assignment]
    if not scores:
        return ()
    (best, score), *others = scores.most_common(2)
    return (
        (best,) if score >= (ENOUGH if others or best in GIVING_STATES else ALONE) and (not others or score >= AHEAD * others[0][1]) else ()
    )


def _rarity(reading: Reading, mention: Mention) -> float:
    """Return how much a mention of a giving state counts: little, and nothing without words of plight beside it."""
    return RARELY if _in_plight(reading, mention) else 0.0


def _in_plight(reading: Reading, mention: Mention) -> bool:
    """Say whether words of plight stand around a name."""
    sentence = reading.doc[mention.end - 1].sent
    around = reading.doc[max(sentence.start, mention.start - NEAR) : min(sentence.end, mention.end + NEAR)]
    return any(word.lower_ in aid.PLIGHT for word in around)


def state_of(reading: Reading, mention: Mention) -> str:
    """Return the code of the state that a name is, or holds ("Government of Moldova"); the known body's code, or nothing."""
    if mention.known is not None:
        return mention.known.code
    words = reading.doc[mention.start : mention.end].text.split()
    inner = (known_names().get(" ".join(words[n:])) for n in range(1, len(words)))
    return next((known.code for known in inner if known is not None and known.form == "name"), "") if "of" in words else ""


@cache
def _provinces() -> dict[str, str]:
    """Return provinces of the world by name, with the codes of their states, names of several states left out."""
    found: dict[str, set[str]] = {}
    for province in pycountry.subdivisions:
        found.setdefault(province.name, set()).add(province.country_code)
    single = {name: codes.pop() for name, codes in found.items() if len(codes) == 1 and len(name) > SHORT and name not in known_names()}
    alpha = {country.alpha_2: country.alpha_3 for country in pycountry.countries}
    return {name: alpha[code] for name, code in single.items() if code in alpha}


def _province(reading: Reading, mention: Mention) -> str:
    """Return the state of a province by name; a person's name and a landscape of several states are none."""
    name = mention.span(reading.doc).text
    return "" if mention.label != "PLACE" or name in WIDE else _provinces().get(name, "")


def _is_aside(reading: Reading, mention: Mention) -> bool:
    """Say whether a name is a currency's, an attacker's ("Russia's invasion") or a seat's ("the Manila-based bank")."""
    first, last = reading.doc[mention.start], reading.doc[mention.end - 1]
    if any(money.span.start <= first.idx < money.span.end for money in reading.money):
        return True
    if "".join(token.text for token in reading.doc[mention.end : mention.end + 2]) == "-based":
        return True
    return last.dep_ in {"amod", "compound", "nmod:poss", "nmod"} and last.head.lower_ in HOSTILE and last.head.i > last.i


def _weight(reading: Reading, mention: Mention, near: Token) -> float:
    """Return how strongly one mention of a state says that the text is about it."""
    doc, token = reading.doc, reading.doc[mention.end - 1]
    sentence = token.sent
    weight = 0.7
    if _in_plight(reading, mention):
        weight += 1.3
    before = doc[mention.start - 1] if mention.start else None
    before = before.nbor(-1) if before is not None and before.lower_ == "the" and before.i else before
    if before is not None and before.lower_ in TOWARDS:
        weight += 0.7
    if token.i + 1 < len(doc) and doc[token.i + 1].lower_ in aid.HELPED:
        weight += 0.7
    if token.idx < DATELINE and token.text.isupper() and len(token.text) > 3:
        weight += 1.0
    return weight * (1.3 if sentence.start <= near.sent.start else 0.8)
