"""What a passage says of a gift: whether it is help at all, how far it has come, whether it is a sum of others, and of what kind.

Principle: signs for and against are weighed; help shows in its nouns ("aid", "grant"), in a verb of giving with a receiver, or in goods handed over;
trade, investment, costs and budgets of one's own show in theirs. The stage comes from the nearest verb of giving, its tense and what governs it.
Exceptions: "has provided … since" is a running total in any verb; a sum within a list under a lead sentence is a share of the lead's.
In doubt it is no commitment, a new decision rather than a total, and the earlier stage.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Token

from depositary.extract.commitments.act import Place
from depositary.kinds.commitment import AidKind, Scope, Status
from depositary.lang.english import aid
from depositary.lang.english.aid_kinds import KINDS
from depositary.model import Span
from depositary.nlp import clauses
from depositary.nlp.reading import Reading

BUSINESS = re.compile(
    r"\b(in|of|worth of) ([\w-]+ (and )?){0,4}(investments?|trade|sales|contracts|revenues?|taxes|tariffs|exports|deals|profits)\b"
)
SINCE_AFTER = re.compile(r"[^;.,]{0,80}\bsince\b")
ANOTHER = re.compile(r"\b(a further|an additional|an extra|another)( about| some| nearly| up to)?\W*$")
ALL_TOLD = re.compile(r"^[^.;]{0,40}\b(in all|all told|altogether|in total|so far|to date|for the year|this year)\b")
SPAN_OF_TIME = re.compile(r"\bbetween [^,;]{3,30} and [^,;]{0,20}\d{4}\b|\bover the same period\b|\bin the same period\b")
SUPERLATIVE = re.compile(r"\b(largest|biggest|most)\b[^,;.]*\b(so far|to date)\b")
RAISERS = frozenset({"bringing", "brings"})
RAISED = re.compile(r"\bbring(s|ing)\b(?! together)[^;]*\bto\b")
RAISED_BY = frozenset({"triple", "double", "quadruple", "raise", "increase", "expand"})
ARRIVING = frozenset({"reach"})
SPENDING = frozenset({"spend", "pay", "use"})
REFUGE = frozenset({"refugee", "refugees", "asylum"})
MIXED = {"humanitarian", "development"}
PORTIONS = frozenset("tranche tranches part share portion instalment instalments installment installments half".split())
ORDER: tuple[Status, ...] = ("considered", "pledged", "committed", "allocated", "delivered", "cancelled")


def weigh(place: Place, *, has_recipient: bool, has_donor: bool, amid: bool = False) -> float:
    """Return the weight of the signs that a sum or goods are help; 1 and more is enough. `amid` says that gifts were told of just before."""
    return _weigh_words(place, has_recipient, has_donor) + _weigh_context(place, has_donor, amid)


def _weigh_context(place: Place, has_donor: bool, amid: bool) -> float:
    """Return the weight of what is told around a sum: a named giver's own sum in a text about help is help."""
    lemmas = {verb.lemma_ for verb in place.verbs[:1]}
    nouns = {token.lower_ for token in place.carriers}
    amid = amid and any(verb.lemma_ in aid.PASSING_ON and gives(verb) for verb in place.verbs[:1])
    if not has_donor or not (amid or is_about_help(place)):
        return 0.5 if has_donor and lemmas & aid.AMOUNTING and nouns & aid.STRONG_NOUNS | {"funding", "share"} & nouns else 0.0
    if place.money is not None and lemmas & aid.AMOUNTING and nouns & (aid.SHARES | aid.GIFT_NOUNS) - {"dollars", "euros", "pounds"}:
        return 1.0
    if lemmas & aid.GIVING.keys() or nouns & (aid.SHARES | aid.ACT_NOUNS.keys()):
        return 0.5
    return 0.3


def is_about_help(place: Place) -> bool:
    """Say whether the sentence of a sum, or the three before it, speak of help."""
    doc, sentence = place.head.doc, place.head.sent
    start = max(0, sentence.start - 90)
    words = [token.lower_ for token in doc[start : sentence.end]]
    return len({word for word in words if word in aid.HELP_WORDS}) >= 2 or any(
        w in aid.STRONG_NOUNS for w in words[sentence.start - start :]
    )


def gives(verb: Token) -> bool:
    """Say whether a verb is one of giving as it stands: "set aside", "put up", "make available" only with their second word."""
    if verb.lemma_ in {"make", "have"}:
        return any(token.lower_ == "available" for token in verb.doc[verb.i + 1 : min(verb.i + 10, verb.sent.end)])
    needed = aid.PARTICLED.get(verb.lemma_)
    if needed is None:
        return verb.lemma_ in aid.GIVING
    # "puts the need at 9 billion in all" reckons and gives nothing.
    reckoned = verb.lemma_ == "put" and any(token.lower_ == "at" for token in verb.doc[verb.i + 1 : verb.i + 6])
    return not reckoned and any(token.lower_ in needed for token in verb.doc[verb.i + 1 : verb.i + 12])


def _weigh_words(place: Place, has_recipient: bool, has_donor: bool) -> float:
    nouns = {token.lower_ for token in place.carriers}
    near = {token.lower_ for carrier in place.carriers for token in carrier.children if token.dep_ in {"compound", "amod"}}
    lemmas = [verb.lemma_ for verb in place.verbs[:3]]
    weight = 0.0
    if nouns & aid.STRONG_NOUNS or near & {"aid", "assistance", "relief", "humanitarian"}:
        weight += 1.0
    elif nouns & aid.GIFT_NOUNS:
        weight += 0.5
    if (lemmas and lemmas[0] in aid.CORE_GIVING) or (
        place.verbs and place.verbs[0].lemma_ in {*aid.PARTICLED, "make", "have"} and gives(place.verbs[0])
    ):
        weight += 0.8
    elif any(lemma in aid.CORE_GIVING for lemma in lemmas[1:]) or (place.verbs and gives(place.verbs[0])):
        weight += 0.3
    if nouns & aid.ACT_NOUNS.keys():
        weight += 0.3
    raised = clauses.objects(place.verb) if place.verb is not None and place.verb.lemma_ in aid.RAISING | aid.AMOUNTING | RAISED_BY else []
    if any(noun.lower_ in {"appeal", "appeals"} for noun in (*place.carriers[1:2], *raised)):
        weight -= 1.5
    if place.money is not None and has_donor and lemmas[:1] == ["come"]:
        weight += 0.8
    if place.money is not None and has_donor and lemmas and lemmas[0] in aid.RANKING and clauses.case_of(place.head) == "with":
        weight += 0.5
    if place.goods is not None and lemmas and lemmas[0] in aid.MOVING:
        weight += 0.6 if has_donor else 0.4
    if is_held(place):
        weight += 1.0
    if lemmas and lemmas[0] in aid.RECEIVING and has_recipient and (place.goods is not None or (has_donor and lemmas[0] in aid.RECEIVED)):
        weight += 0.6
    weight += 0.5 if has_recipient else 0.0
    weight -= 0.2 if not has_donor else 0.0
    return weight + _weigh_against(place, nouns, near, lemmas, has_recipient=has_recipient, has_donor=has_donor)


def _weigh_against(place: Place, nouns: set[str], near: set[str], lemmas: list[str], *, has_recipient: bool, has_donor: bool) -> float:
    """Return the weight of what speaks of trade, costs and budgets, and of spending on those in need."""
    weight = 0.0
    worth = any(token.lower_ in {"worth", "valued"} for token in place.head.doc[max(0, place.head.i - 3) : place.head.i])
    sold = worth and any(token.lower_ in aid.NO_GIFT for token in place.head.sent if token.i < place.head.i)
    other = nouns & aid.NO_GIFT or (near & aid.NO_GIFT and not nouns & aid.GIFT_NOUNS)
    after = place.head.doc[place.head.i : min(place.head.i + 9, place.head.sent.end)].text.lower()
    other = other or bool(BUSINESS.search(after))
    if (sold or other) and not nouns & aid.STRONG_NOUNS:
        weight -= 1.0
    if lemmas and lemmas[0] in SPENDING and has_donor and REFUGE & {token.lower_ for token in place.head.sent}:
        weight += 1.0
    elif lemmas and lemmas[0] in SPENDING and has_recipient:
        weight += 0.3
    elif (
        lemmas
        and lemmas[0] in aid.NO_GIFT_VERBS
        and not (place.goods is not None and lemmas[0] in ARRIVING)
        and not nouns & aid.SHARES
        and not nouns & aid.STRONG_NOUNS
    ):
        weight -= 1.0
    return weight


def shared_out(place: Place) -> Token | None:
    """Return the noun of the whole that a sum counts, where a share of it is told: "loan" in "the first tranche of the loan of 9 million"."""
    if not any(carrier.lower_ in PORTIONS for carrier in place.carriers[1:]):
        return None
    return next((carrier for carrier in place.carriers if carrier.lower_ in aid.ACT_NOUNS and carrier.lower_ not in PORTIONS), None)


def is_held(place: Place) -> bool:
    """Say whether goods are what a package of help is said to hold: "the package includes …"."""
    verb = place.verb
    if place.goods is None or verb is None or verb.lemma_ not in aid.HOLDING:
        return False
    return any(subject.lower_ in aid.PACKAGES for subject in clauses.subjects(verb))


def is_withheld(place: Place) -> bool:
    """Say whether what was due is kept back: "will not deliver 12 fighters", "would not release the 2 million"."""
    verb = place.verb
    if verb is None or verb.lemma_ not in aid.DUE or not clauses.is_negated(verb) or clauses.tense(verb).modal not in {"will", "would"}:
        return False
    return place.goods is None or place.goods.item.quantity is not None or place.head.dep_ == "conj"


def stage(place: Place) -> tuple[Status, Token | None]:
    """Return how far the gift has come and the word that says so."""
    if is_withheld(place):
        return "cancelled", place.verb
    whole = shared_out(place)
    if whole is not None:
        return aid.ACT_NOUNS[whole.lower_], whole  # type: ignore[return-value]
    own = [t for t in place.head.sent if place.span.start <= t.idx < place.span.end]
    told = next((c for t in own for c in t.children if c.dep_ == "acl:relcl" and c.lemma_ in aid.GIVING), None)
    if told is not None and place.head.dep_ == "nmod":
        # "$20 million of the $60 million that it promised": the whole was promised.
        return _by_tense(told, aid.GIVING[told.lemma_], []), told  # type: ignore[arg-type]
    holding = {verb for verb in place.verbs[:1] if verb.lemma_ in aid.HOLDING and place.head not in clauses.objects(verb)}
    known = [verb for verb in place.verbs if verb not in holding]
    if known and known[0].lemma_ == "put" and known[0].i + 1 < len(known[0].doc) and known[0].nbor(1).lower_ == "off":
        return "cancelled", known[0]
    moves = aid.MOVES if place.goods is not None else {}
    chain = [verb for verb in known if verb.lemma_ in aid.GIVING or verb.lemma_ in aid.RECEIVING or verb.lemma_ in moves][:3]
    noun = next((noun for noun in place.carriers if noun.lower_ in aid.ACT_NOUNS), None)
    if noun is not None and noun.dep_ == "nsubj" and chain and chain[0].lemma_ not in aid.GIVING:
        return aid.ACT_NOUNS[noun.lower_], noun  # type: ignore[return-value]
    acting = bool(chain) and chain[0] == place.verb and (chain[0].lemma_ in {*aid.GIVING, *aid.RECEIVED, *moves})
    if noun is not None and not acting:
        under_way = aid.ACT_NOUNS[noun.lower_] == "delivered" and place.verb is not None and clauses.tense(place.verb).progressive
        return "allocated" if under_way else aid.ACT_NOUNS[noun.lower_], noun  # type: ignore[return-value]
    if not chain:
        return _stage_of_participles(place)
    if len(chain) > 1 and is_included(place) and chain[0].dep_ == "acl" and chain[1].lemma_ in aid.CORE_GIVING:
        # "we are providing systems, including batteries donated by Norway": what the lead says holds.
        chain = chain[1:]
    verb = chain[0]
    status: Status = aid.GIVING.get(verb.lemma_, moves.get(verb.lemma_, "delivered"))  # type: ignore[assignment]
    if status == "pledged" and noun is not None and aid.ACT_NOUNS[noun.lower_] in {"allocated"}:
        return "allocated", noun
    outer = list(place.verbs[place.verbs.index(verb) + 1 :][:2])
    return _by_tense(verb, status, outer), verb


def is_included(place: Place) -> bool:
    """Say whether goods are named behind "including" or "such as", as examples of what is given."""
    return any(case.lower_ in {"including", "such"} for noun in place.carriers for case in noun.children)


def _by_tense(verb: Token, status: Status, outer: list[Token]) -> Status:
    above = {aid.GIVING.get(other.lemma_) for other in outer if verb.dep_ in {"xcomp", "advcl", "acl", "ccomp", "conj"}}
    form = clauses.tense(verb)
    if form.modal == "would" and any(other.lemma_ in aid.TELLING | {"announce"} for other in outer[:1]) and status != "considered":
        return "pledged"
    if status == "cancelled" or "cancelled" in above:
        return "cancelled"
    if form.modal in aid.MODAL_HEDGES and not (form.modal == "would" and "pledged" in above):
        return "considered" if form.modal in {"may", "might", "could"} or status != "delivered" else "pledged"
    if "considered" in above or (status == "considered" and form.time != "future"):
        return "considered"
    if form.time == "future":
        return "pledged"
    if "committed" in above:
        return "committed"
    done = status == "delivered" and (form.perfect or form.time == "past")
    if form.time == "infinitive" or ("pledged" in above and not done):
        return "pledged"
    if status == "delivered" and form.progressive:
        return "allocated"
    if status == "delivered" and form.time == "present" and not form.perfect:
        return "delivered" if clauses.is_passive(verb) else "allocated"
    if status == "committed" and form.progressive:
        return "pledged"
    return status


def _stage_of_participles(place: Place) -> tuple[Status, Token | None]:
    """Read the stage off a participle at a noun: "the $5 million already committed"."""
    for noun in place.carriers:
        for child in noun.children:
            if child.dep_ in {"acl", "amod"} and child.tag_ == "VBN" and child.lemma_ in aid.GIVING:
                return aid.GIVING[child.lemma_], child  # type: ignore[return-value]
    return "pledged", None


def sums_up(place: Place) -> bool:
    """Say whether a clause adds gifts up: "which makes $10 million in all", "that brings it to 5 million for the year"."""
    verb = place.verb
    if place.money is None or verb is None or verb.lemma_ not in aid.SUMMING:
        return False
    after = place.head.doc[place.head.i : min(place.head.i + 14, place.head.sent.end)].text.lower()
    return bool(ALL_TOLD.search(after))


def is_running(place: Place, words: str) -> bool:
    """Say whether a sum is a running total, by signs of accumulation in its own clause."""
    before = place.head.doc[place.head.sent.start : place.head.i].text.lower()[-160:]
    if re.search(r"\b(bring(s|ing)?|raising|takes|taking)\b[^;]*\btotal\b[^;]*\bto\b[^;]*$", before):
        return True
    if place.head.head.lemma_ in aid.RAISING and any(child.lower_ == "to" for child in place.head.children):
        return True
    if sums_up(place):
        return True
    perfect = has_happened(place)
    if place.head.head.lemma_ == "stand" and any(child.lower_ == "at" for child in place.head.children):
        return True
    words = SUPERLATIVE.sub("", words)
    words = re.sub(r"\b(has|have|had) since\b|\bsince then\b|\bfor (this|the) (fiscal )?year\b", "", words)
    if ANOTHER.search(before):
        return False
    if RAISED.search(before) or any(re.search(rf"\b{re.escape(sign)}\b", words) for sign in aid.SINCE if sign not in RAISERS):
        return True
    done = any(clauses.tense(verb).time == "past" and aid.GIVING.get(verb.lemma_) != "pledged" for verb in place.verbs[:1])
    if SPAN_OF_TIME.search(words) and (perfect or done):
        return True
    if perfect and any(re.search(rf"\b{re.escape(sign)}\b", words) for sign in aid.PERFECT_SPAN):
        return True
    near = {c.lower_ for carrier in place.carriers[:3] for c in carrier.children if c.dep_ == "amod"} | {
        c.lower_ for c in place.carriers[:3]
    }
    if near & {"previous", "prior"}:
        return True
    return bool(near & {"total", "totalling", "totaling", "cumulative", "previous", "combined"}) and perfect


def has_happened(place: Place) -> bool:
    """Say whether the verb of a gift is perfect, or a participle that tells what goes on ("providing …", "funding …")."""
    return any(clauses.tense(verb).perfect or _is_participle(verb) for verb in place.verbs[:1])


def _is_participle(verb: Token) -> bool:
    """Say whether a verb is an -ing form without an auxiliary, at a noun or at a clause."""
    shared = verb.dep_ == "conj" and verb.head.tag_ == "VBG"
    return verb.tag_ == "VBG" and not shared and not any(child.dep_.startswith("aux") and child.lemma_ == "be" for child in verb.children)


def right_of(reading: Reading, place: Place) -> str:
    """Return the words after a sum to the end of its sentence or the next sum, 120 characters at most."""
    end = min([place.head.sent.end_char, place.span.end + 120, *(m.span.start for m in reading.money if m.span.start > place.span.start)])
    return reading.document.text[place.span.end : end].lower()


def scope(place: Place, words: str, after: str) -> Scope:
    """Return `total` for running totals, else `new`; shares are told apart once the whole is known."""
    after = SUPERLATIVE.sub("", after)
    trailing = any(sign in after for sign in aid.TRAILING) or (has_happened(place) and SINCE_AFTER.match(after))
    return "total" if is_running(place, words) or trailing else "new"


def relief_kind(place: Place, kind: str | None) -> str | None:
    """Return a kind of goods, where soldiers and aircraft after a disaster are relief."""
    words = {token.lower_ for token in place.head.doc[:120]} | {token.lower_ for token in place.head.sent}
    return "humanitarian" if kind == "military" and words & aid.DISASTERS and not words & aid.WARS else kind


def aid_kind(texts: Iterable[str]) -> AidKind:
    """Return the kind of help by the most telling words, the nearest text first; `mixed` where one text tells two apart evenly."""
    for number, text in enumerate(texts):
        counts = {kind: _count(text, words) for kind, words in KINDS}
        best = [kind for kind, count in counts.items() if count and count == max(counts.values())]
        if set(best) == MIXED and number < 3:
            return "mixed"
        if best:
            return best[0]  # type: ignore[return-value]
    return "unspecified"


def _count(text: str, words: tuple[str, ...]) -> int:
    return sum(len(re.findall(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text)) for word in words)


def near_words(reading: Reading, place: Place) -> list[str]:
    """Return the texts that tell a gift's kind, nearest first: noun phrase, clause, sentence, what follows, the head of the document."""
    tops = [token for token in place.carriers if token.lower_ in aid.GIFT_NOUNS] or [place.head]
    phrase = sorted({t.i: t for top in tops for t in top.subtree}.values(), key=lambda t: t.i)
    near = "".join(t.text_with_ws for t in phrase if abs(t.i - place.head.i) < 14).lower()
    clause = clauses.clause_span(place.verb).of(reading.document.text).lower() if place.verb is not None else ""
    sentence = place.head.sent
    after = reading.document.text[sentence.end_char : sentence.end_char + 250].lower()
    head = f"{reading.document.title} {reading.document.text[:500]}".lower()
    return [near, clause, sentence.text.lower(), after, head]


def passage(place: Place) -> Span:
    """Return the words that a record rests on: the clause of the nearest verb that holds the sum, else its noun phrase."""
    verb = place.verb
    whole = shared_out(place)
    if whole is not None:
        tokens = list(whole.subtree)
        return Span(min(min(t.idx for t in tokens), place.span.start), max(max(t.idx + len(t) for t in tokens), place.span.end))
    if verb is not None:
        clause = clauses.clause_span(verb)
        if clause.covers(place.span) and clause.end - clause.start < 400:
            return clause
    tops = sorted(place.carriers, key=lambda t: len(list(t.subtree)))
    best = next((t for t in reversed(tops) if len(list(t.subtree)) < 40), place.head)
    tokens = list(best.subtree)
    left, right = min(t.idx for t in tokens), max(t.idx + len(t) for t in tokens)
    return Span(min(left, place.span.start), max(right, place.span.end))
