"""A commitment: help that one party puts at another's disposal.

Principle of sameness: a commitment is one decision to give, followed through its history. Two tellings are the same when donor,
recipient and sum (or goods) agree and the time allows it: a later approval or delivery of the same sum is a later step; a
telling without a date of its own belongs to what was announced before it; one that says of itself that it repeats an
announcement is that announcement. Known exceptions: newspapers differ over the figure of one pledge, so near figures for the
same sides, goods or words in the same days are one entry with dissent; a share keeps its own line beside its whole. Equal sums
announced on different days without a sign of repetition are different commitments, for donors give equal packages month after
month. A running total is never a commitment. In doubt two tellings stay apart: a pledge shown twice is seen, a pledge swallowed
by another is not.
"""

from datetime import date
from functools import lru_cache

from depositary.kinds import wording
from depositary.kinds.commitment import HISTORY_DAYS, OCCASION_DAYS, PROMISED, STATUSES, Status, Told, announced, occasion_words
from depositary.kinds.likeness import digits, figures, ratio, same_goods, same_number, sides
from depositary.kinds.telling import VETO, Feature, Reason, days_between, placed, shared_words

THRESHOLD = 5.0

TELLING_NUMBER = 10
"""Number from which goods by other names, if just as many and not a round number, are hardly other goods."""
ODD = 3
"""Digits of a figure that hardly comes up twice."""
NEARLY = 0.9
"""Share of a sum that "more than" or "up to" another one mostly means."""
ANNOUNCED_DAYS = 7
"""Days within which two announcements of one sum are taken for one occasion told with different dates."""
MEMORY_DAYS = 120
"""Days after which a telling without a date of its own no longer plainly belongs to an announcement."""
BARELY, HARDLY = -3.0, -6.0
"""Points against two tellings that could be one only if much else ties them, and those that almost cannot."""
WEEK = 7
MOVED_DAYS = 45
"""Days within which outlets may call the steps of one decision by the same name."""
CONSIDERED_DAYS = 30
"""Days after a promise beyond which what is still considered must be something else."""


def donors(a: Told, b: Told) -> Reason | None:
    """Weigh the donors: the same speak for one commitment; one list within the other speaks less; different donors rule it out."""
    return _parties("donors", a.payload.donors, b.payload.donors, 2.0, 1.2)


def recipients(a: Told, b: Told) -> Reason | None:
    """Weigh the recipients: the same speak for one commitment; different ones rule it out; an unnamed recipient says nothing."""
    return _parties("recipients", a.payload.recipients, b.payload.recipients, 1.0, 0.5)


def scope(a: Told, b: Told) -> Reason | None:
    """Keep running totals apart: one is never the same as a single commitment, unless an odd figure shows that the word for it was missed."""
    if (a.payload.scope == "total") != (b.payload.scope == "total"):
        one, other = a.payload.amount, b.payload.amount
        odd = one is not None and other is not None and one.value == other.value and digits(one.value) >= ODD
        return Reason(feature="scope", points=-1.0 if odd else VETO, why="one is a running total")
    return None


def amount(a: Told, b: Told) -> Reason | None:
    """Weigh the sums: they agree in a shared currency or at the day's rate; others rule it out, unless all else ties the two."""
    one, other = a.payload.amount, b.payload.amount
    if one is None or other is None:
        return None
    verdict = figures(one, other, (a.worths, b.worths))
    if a.payload.scope == b.payload.scope == "total" and not (verdict == "rate" or one.value == other.value):
        return Reason(feature="amount", points=VETO, why="running totals of different sums")
    tied = verdict == "differs" and _one_occasion(a, b) and _tied(a, b) and ratio(one, other, (a.worths, b.worths)) >= 0.6
    if verdict == "differs" and not tied:
        return Reason(feature="amount", points=VETO, why="different sums")
    words = f"{wording.amount(one)} / {wording.amount(other)}"
    match verdict:
        case "same":
            return Reason(feature="amount", points=3.0, why=f"the same sum: {words}")
        case "rate":
            return Reason(feature="amount", points=2.5, why=f"the same sum at the day's rate: {words}")
        case "rounded":
            return Reason(feature="amount", points=2.0, why=f"sums that agree as they are rounded: {words}")
        case "open":
            close = ratio(one, other, (a.worths, b.worths)) >= NEARLY
            return Reason(feature="amount", points=2.0 if close else 0.5, why=f"sums that agree as they are hedged: {words}")
        case "unknown":
            return Reason(feature="amount", points=VETO, why=f"no rate to compare {words}")
    return Reason(feature="amount", points=-0.5, why=f"figures differ over what is otherwise one announcement: {words}")


def goods(a: Told, b: Told) -> Reason | None:
    """Weigh the goods: the same in the same number speak for one commitment, without number less; other goods speak against it."""
    sums = a.payload.amount is not None and b.payload.amount is not None
    if not any(x.words for x in a.goods) or not any(y.words for y in b.goods):
        lone = (a.payload.amount is None) != (b.payload.amount is None)
        return Reason(feature="goods", points=-1.5, why="one names goods only, the other a sum only") if lone else None
    shared = [(x, y) for x in a.goods for y in b.goods if same_goods(x, y)]
    if not shared and any(x.quantity == y.quantity and _telling(x.quantity) for x in a.goods for y in b.goods):
        return Reason(feature="goods", points=1.0, why="goods by other names in the same number")
    if not shared:
        points = -1.0 if sums else VETO
        return Reason(feature="goods", points=points, why="other goods")
    if any(same_number(x, y) for x, y in shared):
        counted = any(x.quantity is not None and y.quantity is not None and same_number(x, y) for x, y in shared)
        return Reason(feature="goods", points=2.5 if counted else 1.0, why="the same goods" + (" in the same number" if counted else ""))
    if sums:
        return Reason(feature="goods", points=-0.5, why="the same goods in another number")
    near = any(min(x.quantity or 0, y.quantity or 0) >= 0.6 * max(x.quantity or 1, y.quantity or 1) for x, y in shared)
    points = 0.5 if near and _one_occasion(a, b) else VETO
    return Reason(feature="goods", points=points, why="the same goods in another number")


def aid(a: Told, b: Told) -> Reason | None:
    """Weigh the kind of aid: the same speaks a little for one commitment, another kind against it."""
    one, other = a.payload.aid, b.payload.aid
    if "unspecified" in (one, other) or ("mixed" in (one, other) and one != other):
        return None
    if one == other:
        return Reason(feature="aid", points=0.5, why=f"both {one}")
    return Reason(feature="aid", points=-1.0, why=f"{one} / {other}")


def time(a: Told, b: Told) -> Reason | None:
    """Weigh the time: one occasion, a later step or a look back speak for it; two dated announcements or a step back against it."""
    first, second = sorted((a, b), key=_rank)
    if _afterthought(first, second):
        return Reason(feature="time", points=VETO, why=f"considered weeks after it was {second.payload.status}")
    one, other = placed(first.payload.date), placed(second.payload.date)
    if one and other:
        return _both_dated(first, second, one, other)
    if one or other:
        return _one_dated(first, second)
    if a.published is None or b.published is None:
        return None
    gap = abs((a.published - b.published).days)
    if gap > ANNOUNCED_DAYS and _beside(max(a, b, key=lambda telling: telling.published or date.min)):
        return Reason(feature="time", points=BARELY, why=f"the later telling speaks of something new, {gap} days on")
    return _recalled(gap, "reports")


def words(a: Told, b: Told) -> Reason | None:
    """Weigh the words: passages that share most of their content words speak for one commitment."""
    share = shared_words(a.words, b.words)
    return Reason(feature="words", points=round(1.5 * share, 3), why=f"{share:.0%} of the words are shared") if share >= 0.2 else None


def occasion(a: Told, b: Told) -> Reason | None:
    """Weigh the occasion: the same summit or conference speaks for one commitment."""
    if occasion_words(a.payload) & occasion_words(b.payload):
        return Reason(feature="occasion", points=1.0, why=f"both at {a.payload.occasion}")
    return None


def document(a: Told, b: Told) -> Reason | None:
    """Trust the reader within one document, who tells two commitments apart; only one told twice with the same sum or goods is joined."""
    if a.document != b.document:
        return None
    one, other = a.payload.amount, b.payload.amount
    if one and other:
        twice = figures(one, other, (a.worths, b.worths)) in ("same", "rate")
    else:
        twice = not one and not other and any(same_goods(x, y) and x.quantity == y.quantity for x in a.goods for y in b.goods)
    return None if twice else Reason(feature="document", points=VETO, why="one document tells them apart")


def rank(a: Told, b: Told) -> Reason | None:
    """Compare places in a row: the first tranche is not the second, however equal the two are."""
    if a.ranks and b.ranks and not a.ranks & b.ranks:
        return Reason(feature="rank", points=VETO, why="another place in a row of tranches or packages")
    return None


FEATURES: tuple[Feature, ...] = (donors, recipients, scope, document, rank, amount, goods, time, aid, words, occasion)


def _telling(number: int | None) -> bool:
    """Say whether a number is odd enough that other goods would hardly come in just as many."""
    return number is not None and number >= TELLING_NUMBER and number % 10 != 0


@lru_cache(maxsize=65536)
def _parties(feature: str, one: tuple[str, ...], other: tuple[str, ...], same: float, part: float) -> Reason | None:
    match sides(one, other):
        case "same":
            return Reason(feature=feature, points=same, why=f"the same {feature}")
        case "part":
            return Reason(feature=feature, points=part, why=f"{feature}, some of them named by one only")
        case "mixed":
            return Reason(feature=feature, points=-1.0, why=f"{feature} that partly differ")
        case "apart":
            return Reason(feature=feature, points=VETO, why=f"different {feature}")
    return None


def _rank(telling: Told) -> tuple[int, date, str]:
    return STATUSES.index(telling.payload.status), telling.published or date.max, telling.claim


def _group(status: Status) -> str:
    return "promised" if status in PROMISED else status


def _afterthought(first: Told, second: Told) -> bool:
    """Say whether one telling only considers, weeks after the other, what the other tells as promised, given or called off."""
    if first.payload.status != "considered" or second.payload.status == "considered":
        return False
    return first.published is not None and second.published is not None and (first.published - second.published).days > CONSIDERED_DAYS


def _both_dated(first: Told, second: Told, one: tuple[date, date], other: tuple[date, date]) -> Reason:
    """Judge two dated tellings; `first` has the lower or equal status."""
    gap, grain = days_between(one, other), max((one[1] - one[0]).days, (other[1] - other[0]).days)
    if abs(gap) <= ANNOUNCED_DAYS:
        return _same_days(gap, grain)
    later = first if gap < 0 else second
    if "again" in later.cues and abs(gap) <= HISTORY_DAYS and _dated_by_report(later):
        return Reason(feature="time", points=0.5, why="the later telling says that it repeats an earlier announcement")
    if _beside(later):
        return Reason(feature="time", points=HARDLY, why=f"the later telling speaks of something new, {abs(gap)} days on")
    if first.payload.status == second.payload.status:
        points = _announced_twice(first.payload.status, abs(gap), grain)
        return Reason(feature="time", points=points, why=f"two announcements, {abs(gap)} days apart")
    if gap < 0 and second.payload.status == "cancelled":
        return Reason(feature="time", points=0.3, why=f"{first.payload.status} {-gap} days after it was cancelled")
    if gap < 0:
        points = BARELY if -gap <= MOVED_DAYS and _group(first.payload.status) == _group(second.payload.status) else HARDLY
        return Reason(feature="time", points=points, why=f"{first.payload.status} after it was {second.payload.status}")
    return _step(gap, second.payload.status)


def _announced_twice(status: Status, gap: int, grain: int) -> float:
    """Weigh two dates of one step: money is paid once and stays stopped; a promise is told at several meetings."""
    if status == "cancelled":
        return BARELY / 2
    if gap > MOVED_DAYS or (status == "delivered" and grain < WEEK):
        return HARDLY
    return BARELY if grain < WEEK or gap > MOVED_DAYS / 2 else BARELY / 2


def _same_days(gap: int, grain: int) -> Reason:
    """Weigh two dates that meet or nearly meet: what is dated by a month or a year meets many things."""
    if gap == 0:
        points = 1.0 if grain < WEEK else 0.7 if grain < 32 else 0.3
        return Reason(feature="time", points=points, why="the same days" if grain < WEEK else "dates that agree")
    points = 0.5 if abs(gap) <= 3 else -2.0 if grain < WEEK else -0.5
    return Reason(feature="time", points=points, why=f"{abs(gap)} days apart")


def _beside(telling: Told) -> bool:
    """Say whether a telling calls what it announces another, additional or new thing, and does not look back."""
    return "novel" in telling.cues and "again" not in telling.cues and _dated_by_report(telling)


def _dated_by_report(telling: Told) -> bool:
    """Say whether a telling's date is that of its own report, so that words of repetition speak of another day."""
    day = placed(telling.payload.date)
    return day is None or telling.published is None or (telling.published - day[1]).days <= 3


def _step(gap: int, status: Status) -> Reason:
    if gap > HISTORY_DAYS:
        return Reason(feature="time", points=BARELY, why=f"{status} {gap} days later")
    points = 0.6 if gap <= MEMORY_DAYS else 0.0
    return Reason(feature="time", points=points, why=f"{status} {gap} days later")


def _one_dated(first: Told, second: Told) -> Reason | None:
    dated, undated = (first, second) if placed(first.payload.date) else (second, first)
    day = placed(dated.payload.date)
    if day is None or undated.published is None:
        return None
    gap = (undated.published - day[1]).days if undated.published > day[1] else min(0, (undated.published - day[0]).days)
    if gap > ANNOUNCED_DAYS and _beside(undated):
        return Reason(feature="time", points=BARELY, why=f"the later telling speaks of something new, {gap} days on")
    if gap >= -2:
        return _recalled(max(gap, 0), "a report after the date")
    if STATUSES.index(dated.payload.status) > STATUSES.index(undated.payload.status):
        return _step(-gap, dated.payload.status)
    if "again" in dated.cues and -gap <= HISTORY_DAYS and _dated_by_report(dated):
        return Reason(feature="time", points=0.3, why="the later telling says that it repeats an earlier announcement")
    return Reason(feature="time", points=HARDLY, why="reported before the other was announced")


def _recalled(gap: int, what: str) -> Reason:
    if gap <= 3:
        return Reason(feature="time", points=0.7, why=f"{what} within three days")
    if gap <= 30:
        return Reason(feature="time", points=0.4, why=f"{what} within a month")
    if gap <= MEMORY_DAYS:
        return Reason(feature="time", points=0.0, why=f"{what}, {gap} days apart")
    return Reason(feature="time", points=-1.5 if gap <= HISTORY_DAYS else BARELY, why=f"{what}, {gap} days apart")


def _one_occasion(a: Told, b: Told) -> bool:
    """Say whether two documents tell of the same sides, the same step and the same days."""
    p, q = a.payload, b.payload
    if a.document == b.document or p.scope != "new" or q.scope != "new" or _group(p.status) != _group(q.status):
        return False
    same_sides = sides(p.donors, q.donors) == "same" and sides(p.recipients, q.recipients) == "same"
    return same_sides and _near(a, b)


def _tied(a: Told, b: Told) -> bool:
    """Say whether goods, words or the occasion tie two tellings."""
    goods_too = any(same_goods(x, y) for x in a.goods for y in b.goods) and shared_words(a.words, b.words) >= 0.2
    return goods_too or shared_words(a.words, b.words) >= 0.5 or occasion(a, b) is not None


def _near(a: Told, b: Told) -> bool:
    one, other = announced(a), announced(b)
    return one is not None and other is not None and abs((one - other).days) <= OCCASION_DAYS
