"""Whose release an outlet carries, and where an outlet is at home."""

import pytest

from depositary.reference.outlets import home_of, publisher_of

PUBLISHERS = [
    ("gov.uk", "GBR"),
    ("www.canada.ca", "CAN"),
    ("pm.gc.ca", "CAN"),
    ("whitehouse.gov", "USA"),
    ("state.gov", "USA"),
    ("mofa.go.jp", "JPN"),
    ("mfa.ee", "EST"),
    ("mod.uk", "GBR"),
    ("regjeringen.no", "NOR"),
    ("minister.defence.gov.au", "AUS"),
    ("bmz.de", "DEU"),
    ("mid.ru", "RUS"),
    ("president.gov.ua", "UKR"),
    ("eeas.europa.eu", "EU"),
    ("ec.europa.eu", "EU"),
    ("nato.int", "NATO"),
    ("bbc.co.uk", None),
    ("timesofisrael.com", None),
    ("international.com", None),
    ("abc.net.au", None),
    ("canada.com", None),
]


@pytest.mark.parametrize(("outlet", "code"), PUBLISHERS)
def test_publisher(outlet, code):
    assert publisher_of(outlet) == code


@pytest.mark.parametrize(("outlet", "code"), [("cbc.ca", "CAN"), ("smh.com.au", "AUS"), ("example.tv", None), ("lemonde.fr", "FRA")])
def test_home(outlet, code):
    assert home_of(outlet) == code
