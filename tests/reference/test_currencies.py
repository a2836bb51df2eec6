from datetime import date
from decimal import Decimal

import pytest

from depositary.model import Sum
from depositary.reference.currencies import CODES, FAMILIES, USERS, currency_called, currency_of, namesakes
from depositary.reference.outlets import home_of
from depositary.reference.rates import convert
from depositary.reference.registry import state_codes


def test_every_state_has_one_currency():
    states = [state for users in USERS.values() for state in users.split()]
    assert len(states) == len(set(states))
    assert {state for state in state_codes() if currency_of(state) is None} == set()


def test_every_shared_name_is_of_known_currencies():
    assert {code for codes in FAMILIES.values() for code in codes.split()} <= CODES


@pytest.mark.parametrize(
    ("state", "like", "own"),
    [
        ("CAN", "USD", "CAD"),
        ("DNK", "NOK", "DKK"),
        ("EGY", "GBP", "EGP"),
        ("FRA", "CHF", "FRF"),
        ("DEU", "USD", None),
        ("XYZ", "USD", None),
    ],
)
def test_a_states_currency_of_the_same_name(state, like, own):
    assert currency_called(state, like) == own


def test_a_currency_is_its_own_namesake():
    assert namesakes("UAH") == {"UAH"}


@pytest.mark.parametrize(
    ("outlet", "home"),
    [
        ("cbc.ca", "CAN"),
        ("https://www.theglobeandmail.com/world/story", "CAN"),
        ("bbc.co.uk", "GBR"),
        ("BBC", "GBR"),
        ("CBC News", "CAN"),
        ("whitehouse.gov", "USA"),
        ("Al Jazeera", "QAT"),
        ("dawn.com", "PAK"),
        ("example.org", None),
        ("eeas.europa.eu", None),
        ("startup.io", None),
        ("", None),
    ],
)
def test_an_outlet_is_at_home_somewhere(outlet, home):
    assert home_of(outlet) == home


def test_a_sum_converts_at_the_rate_of_the_last_business_day():
    sunday = convert(Sum(value=Decimal("2000000000"), currency="CAD"), "USD", date(2025, 8, 24))
    assert sunday is not None
    assert sunday.on == date(2025, 8, 22)
    assert sunday.value == Decimal("2000000000") * sunday.rate
    assert Decimal("0.70") < sunday.rate < Decimal("0.75")


def test_the_same_currency_keeps_its_value():
    same = convert(Sum(value=Decimal(5), currency="EUR"), "EUR", date(2025, 8, 24))
    assert same is not None
    assert (same.value, same.rate) == (Decimal(5), Decimal(1))


@pytest.mark.parametrize(
    ("currency", "on"), [("XXX", date(2025, 8, 22)), ("CAD", date(1990, 1, 2)), ("UAH", date(2025, 8, 22)), ("CAD", date(2100, 1, 1))]
)
def test_no_rate_no_conversion(currency, on):
    assert convert(Sum(value=Decimal(5), currency=currency), "USD", on) is None
