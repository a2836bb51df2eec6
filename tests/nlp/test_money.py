from decimal import Decimal
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
import spacy

from depositary.model import Amount, Sum
from depositary.nlp.money import find_money, settle_currency
from depositary.nlp.numbers import lex, read_number

BLANK = spacy.blank("en")

# id | text | every sum in it: words, value, codes, qualifier
SUMS = [
    ("ranging", "ranging from $5 million to $10 million", [("$5 million to $10 million", 10_000_000, "USD", "up_to")]),
    ("sign and scale", "It gave $2.5 billion.", [("$2.5 billion", 2_500_000_000, "USD", "exact")]),
    (
        "sign and abbreviation",
        "It gave €50m and £2.3bn.",
        [("€50m", 50_000_000, "EUR", "exact"), ("£2.3bn", 2_300_000_000, "GBP", "exact")],
    ),
    (
        "letters and sign",
        "A$50m, HK$3bn, C$1.5 million",
        [("A$50m", 50_000_000, "AUD", "exact"), ("HK$3bn", 3_000_000_000, "HKD", "exact"), ("C$1.5 million", 1_500_000, "CAD", "exact")],
    ),
    ("an article before the sign", "A $50 million package", [("$50 million", 50_000_000, "USD", "exact")]),
    ("code before", "worth NOK 7 billion", [("NOK 7 billion", 7_000_000_000, "NOK", "exact")]),
    ("code glued", "a CAD5m grant", [("CAD5m", 5_000_000, "CAD", "exact")]),
    ("code after", "5m CAD was sent", [("5m CAD", 5_000_000, "CAD", "exact")]),
    ("code after a year", "In 2014 USD 40 million came", [("USD 40 million", 40_000_000, "USD", "exact")]),
    ("English word in capitals", "ALL 5 million people and TOP 10", []),
    ("hyphen", "a $2-billion plan", [("$2-billion", 2_000_000_000, "USD", "exact")]),
    ("fraction", "half a billion dollars", [("half a billion dollars", 500_000_000, "USD", "exact")]),
    ("article and scale", "a billion-dollar package", [("a billion-dollar", 1_000_000_000, "USD", "exact")]),
    ("words", "one hundred and fifty million US dollars", [("one hundred and fifty million US dollars", 150_000_000, "USD", "exact")]),
    ("commas", "$12,500,000 went", [("$12,500,000", 12_500_000, "USD", "exact")]),
    ("blanks for thousands", "EUR 30 000 000 went", [("EUR 30 000 000", 30_000_000, "EUR", "exact")]),
    (
        "Indian scales",
        "Rs 500 crore and 20 lakh Indian rupees",
        [("Rs 500 crore", 5_000_000_000, "INR PKR LKR NPR", "exact"), ("20 lakh Indian rupees", 2_000_000, "INR", "exact")],
    ),
    ("Indian commas", "12,34,567 Pakistani rupees", [("12,34,567 Pakistani rupees", 1_234_567, "PKR", "exact")]),
    ("won is a verb", "The party that in 2012 won lost 5 won seats.", []),
    ("won is money", "300 billion won", [("300 billion won", 300_000_000_000, "KRW", "exact")]),
    ("whose kroner", "500 million kroner", [("500 million kroner", 500_000_000, "NOK DKK", "exact")]),
    ("the adjective tells", "4 billion Danish kroner", [("4 billion Danish kroner", 4_000_000_000, "DKK", "exact")]),
    ("two words tell", "40 million Hong Kong dollars", [("40 million Hong Kong dollars", 40_000_000, "HKD", "exact")]),
    ("the adjective alone", "$5 million Canadian for relief", [("$5 million Canadian", 5_000_000, "CAD", "exact")]),
    ("zloty", "1.5 billion zlotys", [("1.5 billion zlotys", 1_500_000_000, "PLN", "exact")]),
    ("weight", "170,000 pounds of tools", []),
    ("weight of a bomb", "a 2,000-pound bomb", []),
    ("pounds of money", "2 million pounds of aid", [("2 million pounds", 2_000_000, "GBP", "exact")]),
    ("old dollars", "measured in 2013 dollars", []),
    ("vague", "several hundred million dollars, billions of euros, tens of millions of pounds, a few million yen", []),
    ("many billions", "a multi-billion-dollar deal", []),
    ("percent", "5% of GDP, 12 percent, 3 million people", []),
    ("more than", "more than $5bn", [("$5bn", 5_000_000_000, "USD", "at_least")]),
    ("nearly", "nearly $7 million", [("$7 million", 7_000_000, "USD", "about")]),
    ("worth some", "worth some $3.2 million", [("$3.2 million", 3_200_000, "USD", "about")]),
    ("up to", "up to €1.5bn", [("€1.5bn", 1_500_000_000, "EUR", "up_to")]),
    ("at least an additional", "at least an additional $5 million", [("$5 million", 5_000_000, "USD", "at_least")]),
    ("a minimum of", "a minimum of $10 billion", [("$10 billion", 10_000_000_000, "USD", "at_least")]),
    ("no more than", "no more than $10 billion", [("$10 billion", 10_000_000_000, "USD", "up_to")]),
    ("or more", "$10m or more", [("$10m", 10_000_000, "USD", "at_least")]),
    ("plus", "a $1 trillion-plus bill", [("$1 trillion", 1_000_000_000_000, "USD", "at_least")]),
    ("additional is no hedge", "an additional $5 million", [("$5 million", 5_000_000, "USD", "exact")]),
    ("range", "$1.2-1.5 billion", [("$1.2-1.5 billion", 1_500_000_000, "USD", "up_to")]),
    ("range in words", "between 1 and 1.5 billion euros", [("1 and 1.5 billion euros", 1_500_000_000, "EUR", "up_to")]),
    ("rise", "from $5 million to $10 million", [("$5 million", 5_000_000, "USD", "exact"), ("$10 million", 10_000_000, "USD", "exact")]),
    ("recipients are no range", "gave $5 million to 10 countries", [("$5 million", 5_000_000, "USD", "exact")]),
    (
        "the currency repeated in thought",
        "$2bn this year and 3bn next",
        [("$2bn", 2_000_000_000, "USD", "exact"), ("3bn", 3_000_000_000, "USD", "exact")],
    ),
    (
        "a giver's sum in the currency said before",
        "Norway gave 50 million euros. Berlin offered 20 million, and Paris 30 million.",
        [
            ("50 million euros", 50_000_000, "EUR", "exact"),
            ("20 million", 20_000_000, "EUR", "exact"),
            ("30 million", 30_000_000, "EUR", "exact"),
        ],
    ),
    (
        "a sum that was paid, in the currency said before",
        "The 50 million euros are promised. Some 20 million have been disbursed.",
        [("50 million euros", 50_000_000, "EUR", "exact"), ("20 million", 20_000_000, "EUR", "about")],
    ),
    (
        "doses between",
        "Norway gave 50 million euros for 7 million doses. Berlin offered 20 million.",
        [("50 million euros", 50_000_000, "EUR", "exact")],
    ),
    (
        "the displaced are no money",
        "Norway gave 50 million euros. Some 20 million are displaced.",
        [("50 million euros", 50_000_000, "EUR", "exact")],
    ),
    ("people after money", "$5 million for 3 million in need", [("$5 million", 5_000_000, "USD", "exact")]),
    ("across a list", "$5\n\n3 million tents", [("$5", 5, "USD", "exact")]),
    ("cents", "50 cents", [("50 cents", Decimal("0.5"), "USD", "exact")]),
    ("dollars and cents", "3 dollars 50 cents", [("3 dollars 50 cents", Decimal("3.5"), "USD", "exact")]),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in SUMS], ids=[case[0] for case in SUMS])
def test_every_sum_is_found_with_value_currency_and_hedge(text, wanted):
    found = [(m.span.of(text), m.amount.value, " ".join(m.amount.currency), m.amount.qualifier) for m in find_money(BLANK(text))]
    assert found == wanted


EQUIVALENTS = [
    ("brackets", "C$2 billion ($1.45 billion) in aid", "CAD", [("USD", 1_450_000_000)]),
    ("hedged", "NOK 7 billion (about $650 million)", "NOK", [("USD", 650_000_000)]),
    ("or", "£2.3bn, or about $3 billion, for", "GBP", [("USD", 3_000_000_000)]),
    ("comma", "100 million yuan, about $14 million.", "CNY", [("USD", 14_000_000)]),
    ("two more", "€50m (£43m; $54m)", "EUR", [("GBP", 43_000_000), ("USD", 54_000_000)]),
    ("bare and named dollars", "$2 billion (US$1.45 billion)", "USD", [("USD", 1_450_000_000)]),
]


@pytest.mark.parametrize(("text", "first", "also"), [case[1:] for case in EQUIVALENTS], ids=[case[0] for case in EQUIVALENTS])
def test_the_same_sum_in_two_currencies_is_one_mention(text, first, also):
    (mention,) = find_money(BLANK(text))
    assert mention.amount.currency[0] == first
    assert [(other.currency, other.value) for other in mention.amount.also] == also


def test_a_different_sum_in_brackets_stays_apart():
    text = "€5 million (up from $4 million in 2014)"
    assert [m.span.of(text) for m in find_money(BLANK(text))] == ["€5 million", "$4 million"]


@pytest.mark.parametrize(
    ("text", "yearly", "per"),
    [
        ("€50m a year over three years", True, None),
        ("an annual contribution of about $50m", True, None),
        ("$5 million annually", True, None),
        ("$50 million last year", False, None),
        ("$70 a barrel", False, "barrel"),
        ("a $5-a-day wage", False, "day"),
        ("a $70-a-share bid", False, "share"),
    ],
)
def test_rates_are_marked(text, yearly, per):
    (mention,) = find_money(BLANK(text))
    assert (mention.yearly, mention.per) == (yearly, per)


# id | text | donors | outlet | currencies
DECIDED = [
    ("donor and outlet share the dollar", "$2 billion", ["CAN"], "cbc.ca", ("CAD",)),
    ("outlet known by name", "$2 billion", ["CAN"], "The Globe and Mail", ("CAD",)),
    ("outlet elsewhere", "$2 billion", ["CAN"], "bbc.co.uk", ("USD",)),
    ("outlet in another dollar", "$2 billion", ["CAN"], "abc.net.au", ("USD",)),
    ("outlet unknown", "$2 billion", ["CAN"], "example.org", ("CAD", "USD")),
    ("no outlet", "$2 billion", ["AUS"], "", ("AUD", "USD")),
    ("donor without a dollar", "$2 billion", ["DEU"], "cbc.ca", ("USD",)),
    ("nobody gives", "$50 billion", [], "cbc.ca", ("USD",)),
    ("named dollars stay", "US$2 billion", ["CAN"], "cbc.ca", ("USD",)),
    ("Danish kroner", "500 million kroner", ["DNK"], "", ("DKK",)),
    ("kroner of the outlet", "500 million kroner", [], "nrk.no", ("NOK",)),
    ("nobody's kroner", "500 million kroner", [], "", ("NOK", "DKK")),
    ("Egyptian pounds", "500 million pounds", ["EGY"], "", ("EGP",)),
    ("pounds", "500 million pounds", [], "", ("GBP",)),
    ("Pakistani rupees", "Rs 500 crore", ["PAK"], "dawn.com", ("PKR",)),
    ("the other dollar", "$2 billion (US$1.45 billion)", ["CAN"], "", ("CAD",)),
]


@pytest.mark.parametrize(("text", "donors", "outlet", "codes"), [case[1:] for case in DECIDED], ids=[case[0] for case in DECIDED])
def test_a_shared_name_is_settled_by_donor_and_outlet(text, donors, outlet, codes):
    (mention,) = find_money(BLANK(text))
    assert settle_currency(mention, donors, outlet).currency == codes


def test_the_donors_own_currency_is_the_amount():
    (mention,) = find_money(BLANK("$650 million (NOK 7 billion)"))
    assert settle_currency(mention, ["NOR"], "reuters.com") == Amount(
        value=Decimal(7_000_000_000), currency=("NOK",), also=(Sum(value=Decimal(650_000_000), currency="USD"),)
    )


def test_the_head_lies_inside_the_sum_with_and_without_a_parse(pipeline):
    text = "Norway announced a package worth 500 million Danish kroner on Monday."
    for nlp in (BLANK, pipeline):
        doc = nlp(text)
        (mention,) = find_money(doc)
        assert mention.span.start <= doc[mention.head].idx < mention.span.end


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three hundred and twenty-five million", 325_000_000),
        ("a million and a half", 1_500_000),
        ("two and a half million", 2_500_000),
        ("1½ million", 1_500_000),
        ("three quarters of a billion", 750_000_000),
        ("two dozen", 24),
        ("one thousand million", 1_000_000_000),
        ("5 lakh crore", 5_000_000_000_000),
    ],
)
def test_numbers_in_words(text, value):
    number = read_number(lex(text), 0)
    assert number is not None
    assert number.value == value


def test_no_number_begins_at_a_bare_scale():
    assert read_number(lex("million dollars"), 0) is None


def bench():
    spec = spec_from_file_location("bench_money", Path(__file__).resolve().parents[2] / "bench" / "accuracy" / "money.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.usefixtures("shared")
def test_nineteen_in_twenty_of_the_currency_cases_are_right():
    assert bench().cases(show=False)["share"] >= 0.95


@pytest.mark.usefixtures("shared")
def test_the_gold_amounts_are_found():
    assert bench().gold(show=False)["recall"] >= 0.98
