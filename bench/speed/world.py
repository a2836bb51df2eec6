"""An invented world for the speed bench: stories of several outlets with the claims in them, without a reader and the same on every run.

A story holds a few facts, and one to a dozen documents tell it, a few stories a hundred and more. One donor makes a fifth of all commitments
and one recipient gets a third of them; sums are round, so that many are equal; packages of one size follow each other in the same months;
there are running totals, shares, corrections, near-copies of wire stories, and facts that are told again months later. The words are
those of the stories under `examples/`, drawn as often as they stand there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import count
from pathlib import Path
from random import Random

from depositary.kinds import Commitment, Event, Statement
from depositary.model import Amount, Capture, Claim, Document, Item, Payload, Span, Sum, When
from depositary.reference import state_name
from depositary.reference.rates import convert

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
FIRST, DAYS = date(2019, 1, 1), 6 * 365
"""The years in which everything is published, whatever the number of documents: a larger world is a denser one."""
QUARTER = 91
WORDS = 150
"""Words of a document."""
POPULAR = 100
"""Of each 1,500 stories, the one of this number is told by a hundred documents and more."""

DONORS = (
    "USA DEU GBR EU CAN NOR JPN FRA SWE DNK NLD POL ITA AUS CHE FIN BEL ESP KOR WB IMF AUT CZE EST LTU IRL LVA PRT GRC ROU TUR SAU CHN"
    " ARE QAT KWT IND NZL LUX ISL"
).split()
RECIPIENTS = (
    "UKR SYR AFG YEM ETH SOM SDN SSD LBN JOR PSE IRQ MDA GEO ARM HTI PAK BGD MMR COD KEN NGA MLI NER TCD BFA MOZ LBY EGY TUN MAR PER COL"
    " VEN ECU HND GTM NPL LKA KHM LAO VNM PHL IDN FJI TON WSM UGA RWA BDI MWI ZMB ZWE AGO CMR CAF GHA SEN SLE LBR TJK KGZ UZB MNG"
).split()
MONEY = {"USA": "USD", "GBR": "GBP", "CAN": "CAD", "NOR": "NOK", "JPN": "JPY", "SWE": "SEK", "DNK": "DKK", "POL": "PLN"} | {
    "AUS": "AUD",
    "CHE": "CHF",
    "KOR": "KRW",
    "CZE": "CZK",
    "WB": "USD",
    "IMF": "USD",
    "NZL": "NZD",
}
UNITS = {"JPY": 100, "KRW": 1000, "NOK": 10, "SEK": 10, "DKK": 10, "CZK": 20}
MILLIONS = (5, 10, 20, 25, 30, 40, 50, 50, 60, 75, 80, 100, 100, 100, 120, 150, 200, 200, 250, 275, 300, 350, 400, 400, 500, 500, 600, 750)
MORE_MILLIONS = (1000, 1000, 1200, 1450, 1500, 2000, 2000, 2500, 3000, 5000, 8000, 10000)
GOODS = (
    "armoured vehicles;drones;Patriot missiles;artillery shells;Leopard 2 tanks;generators;ambulances;air defence systems;blankets;tents;"
    "tonnes of wheat;vaccine doses;mine-clearing machines;howitzers;patrol boats;radars;school kits;water pumps;buses;field hospitals;"
    "winter uniforms;helicopters;fighter aircraft;rifles;night-vision goggles;medical kits;trucks;excavators;transformers;anti-tank rockets"
).split(";")
PLOVER = (
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
)
OFTEN = (14, 20, 10, 2, 6, 6, 2, 9, 9, 4, 3, 3, 4, 3, 3, 8)
STATUSES = ("pledged", "committed", "allocated", "delivered", "considered", "cancelled")
KINDS_OF_AID = ("military", "financial", "humanitarian", "development", "unspecified")
OCCASIONS = (
    "Ramstein meeting",
    "Lugano conference",
    "Rome recovery conference",
    "Madrid summit",
    "Geneva donor conference",
    "Vilnius summit",
)
CUES = {
    ", first announced in {month},": 30,
    ", which was announced earlier,": 25,
    ", part of the delivery of what it promised,": 20,
    ", under its pledge of last year,": 20,
    ", instead of the earlier package,": 5,
}
OUTLETS = [f"{name}.example" for name in "courier lakeshore meridian herald harbour sentinel northern tribune valley globe".split()]
OUTLETS += [f"outlet{number}.example" for number in range(60)] + ["gov.uk", "state.gov", "government.no", "bmz.de"]
CREDITS = ("", "", "", "(Reuters) - ", "(AP) - ")
SYLLABLES = "ba be ca da de do fa fe ga ha ka ko la le li lo ma me mi mo na ne ni no pa ra re ri ro sa se so ta te to va ve vi za".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened: what a claim of it says, the words in which it is told, and when it was told first."""

    payload: Payload
    words: tuple[str, ...]
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A document with its capture and the claims in it, as a reader would hand them over."""

    capture: Capture
    document: Document
    claims: tuple[Claim, ...]


@cache
def vocabulary() -> tuple[str, ...]:
    """Return every word of the examples as often as it stands there."""
    return tuple(word for path in sorted(EXAMPLES.glob("*.txt")) for word in re.findall(r"\b[a-z]{2,}\b", path.read_text("utf8")))


@cache
def speakers() -> tuple[tuple[str, str], ...]:
    """Return invented people, each with a state or an organisation."""
    random = Random("speakers")
    names = [" ".join("".join(random.choices(SYLLABLES, k=random.choice((2, 3)))).capitalize() for _ in range(2)) for _ in range(400)]
    return tuple((name, random.choice(DONORS + RECIPIENTS)) for name in names)


def heavy(count_: int, first: float) -> list[float]:
    """Return weights of which the first has a given share, and the others fall off by rank."""
    rest = [1 / rank for rank in range(2, count_ + 1)]
    return [first, *((1 - first) * one / sum(rest) for one in rest)]


GIVING, GETTING, SPEAKING = heavy(len(DONORS), 0.2), heavy(len(RECIPIENTS), 1 / 3), heavy(400, 0.06)
TELLERS = [1 / k**1.2 for k in range(1, 13)]


class World:
    """Stories one after the other; the same seed gives the same world."""

    def __init__(self, seed: int = 1) -> None:
        self._random = Random(seed)
        self._names = count()
        self._told: dict[int, list[Fact]] = {}

    def documents(self, claims: int) -> Iterator[Told]:
        """Give documents that hold so many claims together."""
        for number in count():
            for made in self.story(number):
                yield replace(made, claims=made.claims[:claims])
                claims -= len(made.claims)
                if claims <= 0:
                    return

    def story(self, number: int) -> Iterator[Told]:
        """Tell one story in one to a dozen documents; a popular one in a hundred and more."""
        day = FIRST + timedelta(days=self._random.randrange(DAYS))
        facts = self.facts(day)
        popular = number % 1500 == POPULAR
        tellers = self._random.randint(110, 180) if popular else self._random.choices(range(1, 13), TELLERS)[0]
        first = None
        for _ in range(tellers):
            if first is not None and self._random.random() < 0.25:
                yield self.copied(first)
            else:
                made = self.document(facts, day + timedelta(days=min(int(self._random.expovariate(0.8)), 12)))
                first = first or made
                yield made

    def facts(self, day: date) -> list[Fact]:
        """Invent what a story is about; one fact in ten is an old one."""
        donor, recipient = self.party(DONORS, GIVING), self.party(RECIPIENTS, GETTING)
        found: list[Fact] = []
        for _ in range(self._random.randint(4, 8)):
            if self._random.random() < 0.1 and (old := self.earlier(day)):
                found.append(old)
                continue
            kind = self._random.random()
            if kind < 0.4:
                payload: Payload = self.commitment(donor, recipient, day, [one.payload for one in found])
            elif kind < 0.7:
                payload = self.event(donor, recipient, day)
            else:
                payload = self.statement()
            length = self._random.randint(12, 28) if kind >= 0.7 else self._random.randint(8, 14)
            found.append(Fact(payload=payload, words=tuple(self.some(length)), day=day))
        self._told.setdefault(day.toordinal() // QUARTER, []).extend(one for one in found if one.day == day)
        return found

    def earlier(self, day: date) -> Fact | None:
        """Draw a fact of the year before, where there is one."""
        known = self._told.get(day.toordinal() // QUARTER - self._random.randint(1, 4))
        return self._random.choice(known) if known else None

    def commitment(self, donor: str, recipient: str, day: date, beside: Sequence[Payload]) -> Commitment:
        """Invent a commitment; it may be a running total, or a share of one that the same story tells."""
        if self._random.random() < 0.3:
            donor = self.party(DONORS, GIVING)
        donors = (donor,) if self._random.random() < 0.92 else tuple(sorted({donor, *self._random.choices(DONORS, GIVING, k=2)}))
        amount, scope, whole = self.sum(donor), "new", None
        chance = self._random.random()
        larger = next((one.amount for one in beside if isinstance(one, Commitment) and one.amount and one.scope == "new"), None)
        if chance < 0.07:
            scope, amount = "total", replace(amount, value=Decimal(1 + (day - FIRST).days // 40) * 1000**3, qualifier="at_least")
        elif chance < 0.15 and larger:
            scope, whole, amount = "part", larger, replace(larger, value=larger.value / 4)
        elif donor == "USA" and chance < 0.3:
            amount = replace(amount, value=Decimal(400 * 1000**2))
        goods = self._random.random()
        items = tuple(self.goods() for _ in range(self._random.randint(1, 3))) if goods < 0.4 else ()
        return Commitment(
            donors=donors,
            recipients=(recipient,) if self._random.random() < 0.95 else (),
            amount=None if goods < 0.15 and scope == "new" else amount,
            items=items,
            aid=self._random.choice(KINDS_OF_AID),
            status=self._random.choices(STATUSES, (55, 15, 12, 13, 4, 1))[0],
            scope=scope,
            part_of=whole if self._random.random() < 0.7 else None,
            date=self.when(day),
            occasion=self._random.choice(OCCASIONS) if self._random.random() < 0.1 else "",
        )

    def event(self, donor: str, recipient: str, day: date) -> Event:
        """Invent an event between the story's parties or others."""
        one = donor if self._random.random() < 0.5 else self.party(DONORS, GIVING)
        other = recipient if self._random.random() < 0.5 else self.party(RECIPIENTS, GETTING)
        one, other = (one, other) if self._random.random() < 0.7 else (other, one)
        return Event(
            type=self._random.choices(PLOVER, OFTEN)[0],
            actors=(one,) if self._random.random() < 0.9 else (),
            recipients=(other,),
            date=self.when(day),
            modality=self._random.choices(("occurred", "planned", "ongoing", "considered", "denied"), (70, 14, 8, 5, 3))[0],
        )

    def statement(self) -> Statement:
        """Invent who says something; the words are the fact's."""
        name, place = self._random.choices(speakers(), SPEAKING)[0]
        return Statement(speaker=name, affiliation=place, cue=Span(0, 0), content=Span(0, 0), words="")

    def sum(self, donor: str) -> Amount:
        """Invent a round sum in the donor's currency."""
        code = MONEY.get(donor, "EUR")
        millions = self._random.choice(MILLIONS if self._random.random() < 0.8 else MORE_MILLIONS)
        qualifier = self._random.choices(("exact", "about", "at_least", "up_to"), (78, 8, 7, 7))[0]
        return Amount(value=Decimal(millions * UNITS.get(code, 1) * 1000**2), currency=(code,), qualifier=qualifier)

    def goods(self) -> Item:
        """Invent goods, mostly counted."""
        quantity = self._random.choice((2, 4, 5, 8, 10, 12, 14, 20, 30, 50, 100, 500, 1000, 10000))
        return Item(quantity=quantity if self._random.random() < 0.7 else None, what=self._random.choice(GOODS))

    def when(self, day: date) -> When | None:
        """Date something on the day, in its month, or not at all."""
        chance = self._random.random()
        if chance > 0.7:
            return None
        return When(value=day.isoformat() if chance < 0.6 else day.isoformat()[:7])

    def party(self, names: Sequence[str], weights: Sequence[float]) -> str:
        """Draw a party, the great ones more often."""
        return self._random.choices(names, weights)[0]

    def some(self, length: int) -> list[str]:
        """Draw so many words."""
        return self._random.choices(vocabulary(), k=length)

    # Telling

    def document(self, facts: Sequence[Fact], day: date) -> Told:
        """Write a document of some 150 words that tells most of these facts."""
        text, claims = self._random.choice(CREDITS), []
        identity = f"story-{next(self._names)}"
        for fact in facts:
            if self._random.random() < 0.2 and claims:
                continue
            payload, sentence, cells = self.sentence(fact, day)
            start = len(text)
            text += f"{sentence} "
            spans = tuple((name, Span(at + start, at + start + len(words))) for name, words in cells if (at := sentence.find(words)) >= 0)
            if isinstance(payload, Statement):
                payload = replace(payload, cue=Span(start, start + 4), content=Span(start + 5, start + len(sentence)))
            claims.append(
                Claim(
                    document=identity,
                    payload=payload,
                    passages=(Span(start, start + len(sentence)),),
                    cells=spans,
                    confidence=round(self._random.uniform(0.4, 0.98), 3),
                )
            )
        missing = WORDS - text.count(" ")
        text += "".join(f"{' '.join(self.some(15)).capitalize()}. " for _ in range(missing // 15))
        return self.kept(identity, text, day, self._random.choice(OUTLETS), claims)

    def copied(self, first: Told) -> Told:
        """Print a document again in another outlet, with a few more words."""
        identity = f"story-{next(self._names)}"
        text = f"{first.document.text}{' '.join(self.some(6)).capitalize()}."
        day = (first.document.published or FIRST) + timedelta(days=self._random.randint(0, 1))
        return self.kept(identity, text, day, self._random.choice(OUTLETS), [replace(one, document=identity) for one in first.claims])

    def kept(self, identity: str, text: str, day: date, outlet: str, claims: Sequence[Claim]) -> Told:
        """Put a document together."""
        capture = Capture(body=f"{identity}\n{text}".encode(), source=identity, media_type="text/plain")
        title = " ".join(self.some(8)).capitalize()
        document = Document(id=identity, capture=capture.id, text=text, title=title, outlet=outlet, published=day, published_basis="given")
        return Told(capture=capture, document=document, claims=tuple({claim.id: claim for claim in claims}.values()))

    def sentence(self, fact: Fact, day: date) -> tuple[Payload, str, list[tuple[str, str]]]:
        """Word a fact as one outlet does: most of its words, its figures as that outlet gives them."""
        faithful = self._random.choice((1.0, 0.9, 0.7))
        words = [word if self._random.random() < faithful else self._random.choice(vocabulary()) for word in fact.words]
        payload = fact.payload
        if isinstance(payload, Statement):
            said = " ".join(words)
            name = payload.speaker if self._random.random() < 0.7 else payload.speaker.split()[-1]
            return replace(payload, words=said, speaker=name), f"Said {said}, {name}.", [("speaker", name)]
        if isinstance(payload, Event):
            sides = " and ".join(map(state_name, (*payload.actors, *payload.recipients)))
            return payload, f"{sides} {' '.join(words)}.", [("actors", sides)]
        assert isinstance(payload, Commitment)
        payload = self.as_told(payload, day)
        late = (day - fact.day).days > 20 or self._random.random() < 0.05
        cue = self._random.choices(list(CUES), CUES.values())[0].format(month=fact.day.strftime("%B")) if late else ""
        figure = f"{payload.amount.value:,} {payload.amount.currency[0]}" if payload.amount else "help"
        goods = " and ".join(f"{item.quantity or ''} {item.what}".strip() for item in payload.items)
        donor = " and ".join(map(state_name, payload.donors))
        sentence = f"{donor} will give {', '.join(map(state_name, payload.recipients))} {figure} {goods}{cue} {' '.join(words)}."
        return payload, " ".join(sentence.split()), [("donors", donor), ("amount", figure)]

    def as_told(self, payload: Commitment, day: date) -> Commitment:
        """Give a commitment's figures as one outlet does: in its own currency, hedged, or wrong; some leave the date, the goods or the kind out."""
        said = payload.amount
        chance = self._random.random()
        if said and chance < 0.12 and said.currency[0] != "USD":
            made = convert(Sum(value=said.value, currency=said.currency[0]), "USD", day)
            dollars = Decimal(f"{made.value:.3g}").quantize(Decimal(1)) if made else None
            if dollars and chance < 0.06:
                said = replace(said, value=dollars, currency=("USD",))
            elif dollars:
                said = replace(said, also=(Sum(value=dollars, currency="USD"),))
        elif said and chance < 0.14:
            said = replace(said, value=said.value * Decimal("1.15"))
        elif said and chance < 0.2:
            said = replace(said, qualifier=self._random.choice(("about", "at_least", "up_to")))
        elif said and said.currency == ("CAD",) and chance < 0.6:
            said = replace(said, currency=("CAD", "USD"))
        return replace(
            payload,
            amount=said,
            items=payload.items if said is None or self._random.random() < 0.8 else (),
            date=payload.date if self._random.random() < 0.85 else None,
            aid=payload.aid if self._random.random() < 0.9 else "unspecified",
            status=payload.status if self._random.random() < 0.9 else "committed",
        )
