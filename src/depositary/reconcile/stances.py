"""What stance a sentence takes on a thing that it names: supports, offers, considers, demands, rejects or prohibits it.

Principle: words of stance are found by a lexicon (`depositary.lang.english.stances`), and one that governs another is read with it: "refuses to
rule out" is no refusal, "agreed to lift the ban on" is for the thing, "urged … to drop" is against it. The thing must stand where the words of
stance reach, within their clause; what stands in a subordinate clause ("because …", "until …", "without …") is not what the stance is on.
`ending` says that the stance is on the end of the thing and not on the thing: demands that sanctions be lifted. Exceptions: land that is given
up is handed over, not ended; what passes a border is prohibited by whoever stops it. Not having done a thing yet is no stance, and neither is a
bare deed. In doubt there is no stance.
"""

import re
from typing import Literal, get_args

from depositary.lang.english import stances as words
from depositary.model import Span
from depositary.reconcile.cues import FAR, MASK, Chain, Cue, plain

Stance = Literal["supports", "offers", "considers", "demands", "rejects", "prohibits"]
Strength = Literal["firm", "plain", "conditional"]
STANCES: tuple[Stance, ...] = get_args(Stance)

Turned = tuple[str, bool]
"""An act and whether it is on the end of the thing."""
TURNING = frozenset({"stops", "eases", "rejects", "prohibits"})
"""Acts that are against what they govern."""


def stance(chain: Chain, sentence: str, thing: Span, *, ban: bool = False) -> tuple[Stance, bool] | None:
    """Return the stance that words take on a thing, and whether it is on the end of the thing; None where they take none.

    `ban` says that the words at the thing's place name not the thing but that it is forbidden ("the restriction").
    """
    text = plain(sentence)
    if MASK in thing.of(text) or not any(part.start <= thing.start <= part.end for part in chain.reach) or _is_aside(text, chain, thing):
        return None
    if chain.cues[0].negation == "not to" or re.search(words.FALSE, text[chain.clause.start : chain.span.start]):
        return None
    sort = _sort(text, chain, thing)
    made: Turned | None = ("prohibits" if ban else "none", _is_ended_later(text, chain, thing) != _is_denied(text, chain, thing))
    for cue in reversed(chain.cues):
        made = _negated(cue, _governed(cue.act, made, sort)) if made is not None else None
    settled = _alone(made, text, chain, sort) if made is not None else None
    if settled is not None and _is_none_of_it(text, chain, thing):
        return _without(settled)
    return settled


def strength(chain: Chain, sentence: str) -> Strength:
    """Say how firmly the words put a stance."""
    if re.search(words.CONDITION, sentence.lower()):
        return "conditional"
    return "firm" if re.search(words.FIRM, chain.clause.of(sentence.lower())) else "plain"


def _is_aside(text: str, chain: Chain, thing: Span) -> bool:
    """Say whether a thing is within reach of words of stance and yet not what they are about."""
    if thing.start < chain.span.start:
        prepositions = "for|with|in|on|from|against|about|over|at|by|to|under|amid"
        gap = text[thing.end : chain.span.start]
        if len(gap.split()) > FAR or re.search(r"\b(?:that|which|mean\w*)\b", gap):
            return True
        return re.search(rf"\b(?:{prepositions})\s+(?:[\w,.’'-]+\s+){{0,2}}$", text[chain.clause.start : thing.start]) is not None
    gap = text[chain.span.end : thing.start].replace(MASK, "")
    if chain.cues[-1].act == "threatens" and not chain.cues[-1].span.of(text).endswith("to") and " with " not in gap:
        return re.fullmatch(r"\s+(?:(?!the|its|his|their|our|a|or|and)[\w-]+\s+){0,2}", gap) is None
    kin = chain.cues[-1].act == "demands" or chain.cues[-1].span.of(text).endswith("for")
    return is_aside(gap, text[thing.start : thing.end], for_it=not kin)


def is_aside(gap: str, thing: str, *, for_it: bool) -> bool:
    """Say whether the words before a thing make it a side matter: its impact, what is done against it or (`for_it`) for it, where it is, or too many."""
    # What is done against a thing is not done for it, and no word of stance says which is meant.
    if len(gap.split()) > FAR or re.search(rf"\bagainst\b|{words.ASPECT}|{words.PURPOSE}", gap):
        return True
    if re.search(rf"^{words.LAND}\b", thing) and re.search(words.WHERE, gap):
        return True
    people = for_it and re.search(rf"\b{words.PEOPLE}\b", thing)
    return bool(people) and re.search(r"(?<!and)\s(?:for|from|with)\s+(?:[\w'’-]+\s+){0,2}$", gap) is not None


def _sort(text: str, chain: Chain, thing: Span) -> str:
    around = text[max(chain.clause.start, thing.start - 25) : thing.end + 12]
    if re.search(rf"\b{words.LAND}\b", around):
        return "land"
    return "passing" if re.search(rf"\b{words.PASSING}\b", thing.of(text)) else ""


def _is_ended_later(text: str, chain: Chain, thing: Span) -> bool:
    """Say whether the end of the thing is told after it: "sanctions be lifted", "the mission to end"."""
    rest = text[thing.end : chain.clause.end]
    pattern = rf"(?:\s+\w+){{0,4}}?\s+(?:be|been|being|get|are|is)\s+(?:{words.ADVERB}\s+)?{words.ENDED}\b|(?:\s+\w+){{0,2}}?\s+to (?:end|stop|leave|go)\b"
    return re.match(pattern, rest) is not None and chain.span.end <= thing.start


def _is_denied(text: str, chain: Chain, thing: Span) -> bool:
    """Say whether words of stance are on there being no such thing: "that Iran never acquires a nuclear weapon"."""
    return re.search(r"\b(?:never|not)\b|n['’]t\b", text[chain.span.end : thing.start]) is not None


def _governed(act: str, inner: Turned, sort: str) -> Turned | None:
    """Return what an act becomes by what it governs."""
    what, ending = inner
    turned = ending != (what in TURNING)
    match act:
        case "supports" | "demands":
            return act, turned
        case "adopts":
            return ("supports", ending) if what in {"none", "gives"} else inner
        case "agrees" | "offers":
            return _offered(act, inner, turned)
        case "considers" | "threatens":
            return "considers", turned
        case "may":
            return ("considers", turned) if what not in {"none", "demands"} else None
        case "will":
            return {"none": None, "gives": ("offers", ending), "discusses": ("considers", ending)}.get(what, inner)
        case "discusses":
            return (act, turned) if what != "demands" else None
        case "refrains":
            return None
        case "refuses" | "rejects":
            return ("considers", ending) if what == "rejects" else ("rejects", turned)
        case "prohibits":
            return act, ending
        case "gives":
            return ("gives", ending) if what == "none" else inner
    return _stopped(act, inner, sort)


def _offered(act: str, inner: Turned, turned: bool) -> Turned:
    what, ending = inner
    if what in {"gives", "stops", "eases", "offers"}:
        return "offers", turned
    if what == "none":
        return "supports" if act == "agrees" else "offers", ending
    return ("considers", ending) if what == "discusses" else inner


def _stopped(act: str, inner: Turned, sort: str) -> Turned | None:
    what, ending = inner
    if what == "none":
        return ("gives", ending) if sort == "land" and act == "stops" else (act, ending)
    if what in TURNING:
        return "supports", ending
    return {"gives": (act, ending), "supports": ("rejects", ending)}.get(what)


def _negated(cue: Cue, made: Turned | None) -> Turned | None:
    """Return what is left of an act that is negated."""
    if made is None or not cue.negation:
        return made
    what, ending = made
    if what == "rejects":
        return ("considers", ending) if cue.negation != "never" else None
    if cue.negation == "not yet" or what == "prohibits":
        return None
    if what in {"stops", "eases"}:
        return "rejects", not ending
    if what == "demands":
        return ("rejects", ending) if _is_want(cue) else None
    return "rejects", ending


def _is_want(cue: Cue) -> bool:
    return cue.place == "either" or cue.span.end - cue.span.start <= len("needed to")


def _alone(made: Turned, text: str, chain: Chain, sort: str) -> tuple[Stance, bool] | None:
    """Return the stance that is left when nothing else governs the words."""
    what, ending = made
    if what == "offers" and len(chain.cues) == 1 and chain.span.of(text).endswith(" to"):
        return None  # "is ready to" do something that the lexicon does not know
    if what in {"stops", "eases"} and re.search(r" (?:of|to|on)$", chain.span.of(text)):
        return None  # a noun tells of an end, and not who brings it about
    if what == "gives":
        first = chain.cues[0].span
        goes_on = re.search(rf"\b(?:is|are|['’]re)\s+(?:{words.ADVERB}\s+)*$", text[chain.clause.start : first.start])
        return ("offers", ending) if goes_on and first.of(text).split()[0].endswith("ing") else None
    if what == "stops":
        return ("prohibits" if sort == "passing" else "rejects"), ending
    if what == "eases":
        return "supports", not ending
    return (what, ending) if what in STANCES else None


def _is_none_of_it(text: str, chain: Chain, thing: Span) -> bool:
    found = re.search(r"\bno\s+(?:[\w'’-]+\s+){0,2}$", text[chain.clause.start : thing.start])
    return found is not None and not chain.span.covers(Span(chain.clause.start + found.start(), chain.clause.start + found.start() + 2))


def _without(settled: tuple[Stance, bool]) -> tuple[Stance, bool] | None:
    """Return the stance of whoever is for having nothing of a thing."""
    what, ending = settled
    if what in {"supports", "offers"}:
        return "rejects", ending
    return (what, not ending) if what in {"demands", "considers"} else None
