"""Figures, sides and goods that are the same as far as anybody can tell."""

from decimal import Decimal

import pytest

from depositary.kinds.likeness import digits, figures, ratio, same_goods, sides
from depositary.kinds.telling import Goods
from depositary.model import Amount, Sum


def amount(value: str, codes: str, qualifier: str = "exact", also: str = "") -> Amount:
    extra = tuple(Sum(value=Decimal(one.split()[0]), currency=one.split()[1]) for one in also.split(",") if one)
    return Amount(value=Decimal(value), currency=tuple(codes.split("|")), qualifier=qualifier, also=extra)  # type: ignore[arg-type]


FIGURES = [
    ("equal", amount("2e9", "CAD"), amount("2e9", "CAD"), "same"),
    ("within one per cent", amount("2e9", "CAD"), amount("2.01e9", "CAD"), "same"),
    ("rounded", amount("1.5e9", "USD"), amount("1.47e9", "USD"), "rounded"),
    ("not the rounded figure", amount("2e9", "USD"), amount("1.6e9", "USD"), "differs"),
    ("about", amount("5e8", "USD", "about"), amount("4.6e8", "USD"), "rounded"),
    ("more than, within a third", amount("1e9", "USD", "at_least"), amount("1.3e9", "USD"), "open"),
    ("more than, but less", amount("1e9", "USD", "at_least"), amount("9e8", "USD"), "differs"),
    ("up to, a little less", amount("1e9", "USD", "up_to"), amount("8e8", "USD"), "open"),
    ("up to, but more", amount("1e9", "USD", "up_to"), amount("1.2e9", "USD"), "differs"),
    ("told in the other's currency", amount("2e9", "CAD", also="1.45e9 USD"), amount("1.45e9", "USD"), "same"),
    ("an open dollar", amount("2e9", "CAD|USD"), amount("2e9", "CAD"), "same"),
    ("no shared currency and no rate", amount("2e9", "NOK"), amount("2e9", "SEK"), "unknown"),
]


@pytest.mark.parametrize(("one", "other", "expected"), [row[1:] for row in FIGURES], ids=[row[0] for row in FIGURES])
def test_figures(one, other, expected):
    assert figures(one, other) == expected
    assert figures(other, one) == expected


def test_figures_at_the_days_rate():
    cad, usd = amount("2e9", "CAD"), amount("1.45e9", "USD")
    assert figures(cad, usd, ((1.47e9,), (1.45e9,))) == "rate"
    assert figures(cad, usd, ((1.65e9,), (1.45e9,))) == "differs"


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("CAN", "CAN", "same"), ("CAN DNK", "DNK", "part"), ("CAN DNK", "DNK NOR", "mixed"), ("CAN", "USA", "apart"), ("CAN", "", "unknown")],
)
def test_sides(one, other, expected):
    assert sides(one.split(), other.split()) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("tank", "challenger tank", True),
        ("patriot system", "patriot air defence system", True),
        ("air defence missile", "cruise missile", False),
        ("generator", "tank", False),
        ("", "tank", False),
    ],
)
def test_goods(one, other, expected):
    first, second = (Goods(quantity=None, words=frozenset(words.split())) for words in (one, other))
    assert same_goods(first, second) is expected


def test_digits_count_what_a_figure_is_rounded_to():
    assert [digits(Decimal(value)) for value in ("2000000000", "1450000000", "680000000")] == [1, 3, 2]


def test_ratio_is_nothing_where_nothing_can_be_compared():
    assert ratio(amount("2e9", "NOK"), amount("1e9", "SEK"), ((), ())) == 0.0
    assert ratio(amount("2e9", "NOK"), amount("1e9", "NOK"), ((), ())) == 0.5
