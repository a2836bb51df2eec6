"""The tables of states and organisations are sound."""

import pycountry
import pytest

from depositary.reference.registry import known_names, organisation_codes, state_codes, state_name


def test_every_state_has_an_iso_code() -> None:
    assert {code for code in state_codes() if pycountry.countries.get(alpha_3=code) is None} == {"XKX"}


def test_states_and_organisations_share_no_code() -> None:
    assert not state_codes() & organisation_codes()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kyiv", "UKR"),
        ("Danish", "DNK"),
        ("Downing Street", "GBR"),
        ("Pentagon", "USA"),
        ("European Commission", "EU"),
        ("Putin", "RUS"),
        ("South Sudanese", "SSD"),
        ("Côte d'Ivoire", "CIV"),
        ("Papua New Guinea", "PNG"),
        ("World Bank", "WB"),
    ],
)
def test_a_name_is_known(name: str, code: str) -> None:
    assert known_names()[name].code == code


def test_a_code_reads_as_a_name() -> None:
    assert (state_name("CZE"), state_name("EU"), state_name("Acme Relief")) == ("Czech Republic", "European Union", "Acme Relief")
