"""What a person may type for a cell, and that it is written back as it can be read."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from depositary.kinds.cells import CELLS, read_cell, write_cell
from depositary.model import Amount, Item, Sum, When


def amount(value: str, *codes: str, **rest: object) -> Amount:
    return Amount(value=Decimal(value), currency=codes, **rest)


READ = [
    # cell, what is typed, what it means
    ("amount", "2.5 billion CAD", amount("2500000000", "CAD")),
    ("amount", "up to 2.5bn cad", amount("2500000000", "CAD", qualifier="up_to")),
    ("amount", "At least 1,250,000 EUR", amount("1250000", "EUR", qualifier="at_least")),
    ("amount", "more than 5 million USD", amount("5000000", "USD", qualifier="at_least")),
    ("amount", "about 0.5 trillion JPY", amount("500000000000", "JPY", qualifier="about")),
    ("amount", "2e9 CAD|USD", amount("2000000000", "CAD", "USD")),
    ("amount", "16 billion SEK = 1.6 billion USD", amount("16000000000", "SEK", also=(Sum(value=Decimal(1600000000), currency="USD"),))),
    ("amount", "12.50 GBP", amount("12.5", "GBP")),
    ("amount", " ", None),
    ("part_of", "4.5 billion GBP", amount("4500000000", "GBP")),
    ("donors", "CAN, GBR", ("CAN", "GBR")),
    ("donors", "Acme, Inc.; GBR", ("Acme, Inc.", "GBR")),
    ("donors", "Acme, Inc.;", ("Acme, Inc.",)),
    ("recipients", "", ()),
    ("items", "50 armoured vehicles; drones", (Item(quantity=50, what="armoured vehicles"), Item(quantity=None, what="drones"))),
    ("items", "1,200 shells; 155mm guns; ? 155 mm guns",
     (Item(quantity=1200, what="shells"), Item(quantity=None, what="155mm guns"), Item(quantity=None, what="155 mm guns"))),
    ("date", "2025-06-17", When(value="2025-06-17")),
    ("date", "2025-W25", When(value="2025-W25")),
    ("date", "", None),
    ("status", "Delivered", "delivered"),
    ("occasion", " the  G7 summit ", "the G7 summit"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "typed", "meant"), READ, ids=[f"{case[0]}: {case[1]}" for case in READ])
def test_what_is_typed_is_understood_and_written_back(cell, typed, meant):
    assert read_cell("commitment", cell, typed) == meant
    assert read_cell("commitment", cell, write_cell(meant)) == meant


REFUSED = [
    ("commitment", "amount", "2 billion", "is no sum"),
    ("commitment", "amount", "two billion CAD", "is no sum"),
    ("commitment", "amount", "2 billion pounds", "is no sum"),
    ("commitment", "amount", "1e400 USD", "more money than there is"),
    ("commitment", "date", "17 June", "write 2025-06-17"),
    ("commitment", "status", "promised", "none of considered, pledged"),
    ("commitment", "sum", "2 billion CAD", "commitments have no cell 'sum' to rule on; they have donors, recipients, amount"),
    ("event", "type", "MEET", "none of AGREE"),
    ("event", "status", "pledged", "events have no cell 'status'"),
    ("date", "when", "2025", "dates have no cell"),
]


@pytest.mark.parametrize(("kind", "cell", "typed", "why"), REFUSED, ids=[f"{case[1]}: {case[2]}" for case in REFUSED])
def test_what_means_nothing_is_refused_with_what_was_expected(kind, cell, typed, why):
    with pytest.raises(ValueError, match=why):
        read_cell(kind, cell, typed)


CODES = st.sampled_from(["CAD", "USD", "EUR", "NOK"])
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N"], include_characters=" ,-'’&"), min_size=1, max_size=20).map(
    lambda text: " ".join(text.split())
)
NAMES = WORDS.filter(lambda name: bool(name.strip(" ,")) and not name.startswith(",") and not name.endswith(","))


@given(
    value=st.decimals(min_value=0, max_value=10**15, places=2),
    codes=st.lists(CODES, max_size=2, unique=True),
    qualifier=st.sampled_from(["exact", "about", "at_least", "up_to"]),
    also=st.lists(st.builds(Sum, value=st.integers(1, 10**13).map(Decimal), currency=CODES), max_size=2),
)
def test_any_sum_is_written_so_that_it_can_be_read(value, codes, qualifier, also):
    said = Amount(value=value, currency=tuple(codes), qualifier=qualifier, also=tuple(also))
    assert read_cell("commitment", "amount", write_cell(said)) == said


@given(st.lists(NAMES, max_size=4))
def test_any_parties_are_written_so_that_they_can_be_read(names):
    assert read_cell("event", "actors", write_cell(tuple(names))) == tuple(names)


@given(st.lists(st.builds(Item, quantity=st.none() | st.integers(0, 10**7), what=NAMES), max_size=4))
def test_any_goods_are_written_so_that_they_can_be_read(items):
    assert read_cell("commitment", "items", write_cell(tuple(items))) == tuple(items)


def test_what_nobody_says_is_written_as_nothing():
    assert {write_cell(value) for value in (None, (), "")} == {""}
    assert all(read_cell(kind, cell, "") == nothing for kind, cells in CELLS.items() for cell, (nothing, _) in cells.items())
