"""Commitments as a table: a text, and what each record should say as `donors > recipients | amount or goods | status | scope | kind`.

`*` leaves a field open. A text with no record stands with an empty list: what is no help must stay out.
"""

from datetime import date

import pytest

from depositary.extract import commitments
from depositary.kinds import Commitment
from depositary.model import Claim, Document
from depositary.nlp.reading import Reading, read_document

CASES: list[tuple[str, str, list[str]]] = [
    (
        "provide with a receiver",
        "Norway will provide $50 million in emergency aid to Sudan.",
        ["NOR > SDN | 50000000 USD | pledged | new | humanitarian"],
    ),
    (
        "pledge in euros",
        "Germany pledged €200 million for Yemen at a donor conference on Monday.",
        ["DEU > YEM | 200000000 EUR | pledged | new | *"],
    ),
    (
        "a nominal pledge",
        "Aid groups welcomed a pledge by Japan of $30 million in food aid for Somalia.",
        ["JPN > SOM | 30000000 USD | pledged | new | humanitarian"],
    ),
    (
        "a possessive commitment",
        "Ministers discussed Sweden's $80 million commitment of military aid to Ukraine.",
        ["SWE > UKR | 80000000 USD | committed | new | military"],
    ),
    (
        "approved by parliament",
        "The Danish parliament approved a 300 million euro loan to Moldova on Tuesday.",
        ["DNK > MDA | 300000000 EUR | committed | new | financial"],
    ),
    ("sent goods", "Turkey sent 40 trucks to Syria after the earthquake.", ["TUR > SYR | 40 trucks | delivered | new | *"]),
    (
        "goods to come",
        "The Netherlands will deliver 18 fighter jets to Ukraine next year.",
        ["NLD > UKR | 18 fighter jets | pledged | new | military"],
    ),
    (
        "withheld",
        "The United States suspended $95 million in military aid to Georgia.",
        ["USA > GEO | 95000000 USD | cancelled | new | military"],
    ),
    (
        "running total",
        "Since 2022, Canada has provided $9 billion in assistance to Ukraine.",
        ["CAN > UKR | 9000000000 CAD/USD | delivered | total | *"],
    ),
    ("considered", "France is considering a $100 million grant to Lebanon.", ["FRA > LBN | 100000000 USD | considered | new | *"]),
    (
        "an organisation gives",
        "The World Bank approved a $500 million loan for Pakistan.",
        ["WB > PAK | 500000000 USD | committed | new | financial"],
    ),
    ("passive with an agent", "Some $12 million was donated to Haiti by South Korea.", ["KOR > HTI | 12000000 USD | delivered | new | *"]),
    (
        "up to",
        "Australia will contribute up to A$60 million to the Philippines for flood relief.",
        ["AUS > PHL | 60000000 AUD | pledged | new | humanitarian"],
    ),
    ("ditransitive", "China gave Zambia $15 million in food aid.", ["CHN > ZMB | 15000000 USD | delivered | new | humanitarian"]),
    ("provide with", "Qatar will provide Lebanon with $60 million to pay soldiers.", ["QAT > LBN | 60000000 USD | pledged | new | *"]),
    ("progressive", "Spain is sending 20 doctors to Morocco.", ["ESP > MAR | 20 doctors | allocated | new | humanitarian"]),
    (
        "a currency's state gives nothing",
        "Sweden pledged 40 million US dollars for Malawi.",
        ["SWE > MWI | 40000000 USD | pledged | new | *"],
    ),
    (
        "the verb was said before",
        "Germany promised 20 million euros for Chad at a donor conference, Qatar $10 million.",
        ["DEU > TCD | 20000000 EUR | pledged | new | *", "QAT > TCD | 10000000 USD | pledged | new | *"],
    ),
    (
        "each gives the whole",
        "Denmark and Norway have each pledged 5 million euros in aid to Malawi.",
        ["DNK > MWI | 5000000 EUR | pledged | new | *", "NOR > MWI | 5000000 EUR | pledged | new | *"],
    ),
    (
        "an organisation in a country",
        "Canada will give $20 million to the World Food Programme in Ethiopia.",
        ["CAN > WFP+ETH | 20000000 CAD/USD | pledged | new | *"],
    ),
    (
        "the state that the text is about",
        "A cyclone struck Malawi on Monday. Zambia has sent 30 tents.",
        ["ZMB > MWI | 30 tents | delivered | new | humanitarian"],
    ),
    (
        "made available",
        "Norway is making 75 million euros available to the Government of Moldova.",
        ["NOR > MDA | 75000000 EUR | * | new | *"],
    ),
    (
        "what a state owns is no receiver",
        "Canada will spend $5 million in aid on American weapons for Ukraine.",
        ["CAN > UKR | 5000000 CAD/USD | pledged | new | military"],
    ),
    (
        "who welcomes is not helped",
        "Saudi leaders welcomed the United States' announcement of $20 million in food aid.",
        ["USA >  | 20000000 USD | pledged | new | humanitarian"],
    ),
    (
        "a gift told beside another one",
        "In addition to the $5 million for Mali, Norway also gave $2 million in climate aid.",
        ["NOR > MLI | 5000000 USD | * | * | *", "NOR >  | 2000000 USD | delivered | new | development"],
    ),
    (
        "organisations named by their head body",
        "Sweden gave $3 million in aid for U.N. organizations.",
        ["SWE > UN | 3000000 USD | delivered | new | *"],
    ),
    (
        "a running total told by a participle",
        "Norway is a large provider of aid to Mali, funding over $40 million in emergency assistance in the last two years.",
        ["NOR > MLI | 40000000 USD | delivered | total | humanitarian"],
    ),
    (
        "behind since",
        "Canada has provided over $3 billion in humanitarian assistance since the crisis in Syria began.",
        ["CAN > SYR | 3000000000 CAD/USD | delivered | total | humanitarian"],
    ),
    (
        "the largest so far is no total",
        "France unveiled $30 million in aid for Chad, its biggest package so far.",
        ["FRA > TCD | 30000000 USD | pledged | new | *"],
    ),
    (
        "a release under way",
        "Germany is going ahead with the release of $6 million in aid to Mali.",
        ["DEU > MLI | 6000000 USD | allocated | new | *"],
    ),
    (
        "where help is needed, inside whom it is for",
        "Japan earmarked $9 million for the mpox response in Burundi.",
        ["JPN > BDI | 9000000 USD | allocated | new | *"],
    ),
    (
        "a state's agency",
        "KOICA will supply Peru with 300 ventilators.",
        ["KOR > PER | 300 ventilators | pledged | new | humanitarian"],
    ),
    (
        "a state's forces",
        "The Indian Air Force delivered 20 tents to Nepal.",
        ["IND > NPL | 20 tents | delivered | new | humanitarian"],
    ),
    (
        "a host state's refugees",
        "Germany will spend 6 billion euros on refugees this year.",
        ["DEU >  | 6000000000 EUR | pledged | new | humanitarian"],
    ),
    (
        "up to so many soldiers",
        "Sweden plans to send up to 150 soldiers to Mali next year.",
        ["SWE > MLI | 150 soldiers | pledged | new | military"],
    ),
    (
        "goods come",
        "After the earthquake in Nepal, 82 Mexican soldiers landed in Kathmandu with relief aid.",
        ["MEX > NPL | 82 soldiers | delivered | new | *"],
    ),
    (
        "an owner before the sum",
        "Norway gave 8 million euros in aid to Malawi. Taiwan's $200,000 for Malawi came later.",
        ["NOR > MWI | 8000000 EUR | delivered | new | *", "TWN > MWI | 200000 TWD/USD | * | new | *"],
    ),
    (
        "what help stands at is a total",
        "New Zealand's funding for Tonga stands at 3 million euros.",
        ["NZL > TON | 3000000 EUR | pledged | total | *"],
    ),
    (
        "a navy's ship brings",
        "HMNZS Aotearoa arrived in Tonga carrying 250,000 litres of water.",
        ["NZL > TON | 250000 litres of water | * | new | humanitarian"],
    ),
    (
        "a currency swap",
        "India's central bank has signed a $400 million currency swap with Sri Lanka.",
        ["IND > LKA | 400000000 USD | committed | new | financial"],
    ),
    (
        "several givers in a row",
        "Norway, the Emirates and Kuwait pledged $12 million to Mali in July.",
        ["NOR+ARE+KWT > MLI | 12000000 USD | pledged | new | *"],
    ),
    (
        "a receiver right behind the verb of paying",
        "Norway paid Ukraine 5 million euros on Tuesday after Kyiv cleared a set of reforms agreed for the spring.",
        ["NOR > UKR | 5000000 EUR | delivered | new | *"],
    ),
    (
        "who is told of in an aside does not give",
        "Kuwait and the Emirates, which lead the coalition fighting the Houthi movement, each promised $5 million for Yemen.",
        ["KWT > YEM | 5000000 USD | pledged | new | *", "ARE > YEM | 5000000 USD | pledged | new | *"],
    ),
    (
        "a deposit helps the state of the bank",
        "Riyadh has pledged to place $2 billion with the State Bank of Pakistan.",
        ["SAU > PAK | 2000000000 USD | pledged | new | *"],
    ),
    (
        "a giver goes on giving in plain words",
        "Norway gave Chad 5 million euros in aid on Monday. The Emirates put in $2 million on Tuesday.",
        ["NOR > TCD | 5000000 EUR | delivered | new | *", "ARE > TCD | 2000000 USD | * | new | *"],
    ),
    (
        "released by nobody named, after a gift",
        "The IMF approved a $3 billion loan for Pakistan on Monday. About $1.2 billion of it is released at once.",
        ["IMF > PAK | 3000000000 USD | committed | new | financial", "IMF > PAK | 1200000000 USD | * | * | *"],
    ),
    (
        "a row of givers with their sums",
        "Donors met to pledge aid for Yemen. Kuwait led the list with $43 million, followed by Norway, and the Emirates with $23 million.",
        ["KWT > YEM | 43000000 USD | * | new | *", "ARE > YEM | 23000000 USD | * | new | *"],
    ),
    (
        "the currency said before",
        "Norway pledged 50 million euros for Yemen. Germany offered 20 million.",
        ["NOR > YEM | 50000000 EUR | pledged | new | *", "DEU > YEM | 20000000 EUR | pledged | new | *"],
    ),
    (
        "what was due is withheld",
        "Washington will not deliver 12 F-16 fighters to Egypt this year.",
        ["USA > EGY | 12 F-16 fighters | cancelled | new | military"],
    ),
    ("what was never promised is not withheld", "Sweden will not send tanks to Chad.", []),
    (
        "flown in",
        "After the earthquake in Myanmar, India has flown in a 60-bed field hospital.",
        ["IND > MMR | 1 60-bed field hospital | delivered | new | humanitarian"],
    ),
    (
        "goods that are paid for",
        "Germany sends military aid to Ukraine and has paid for 200 hospital beds.",
        ["DEU > UKR | 200 hospital beds | delivered | new | *"],
    ),
    (
        "a pledging conference gives nothing",
        "The ministers opened the Third International Pledging Conference for Syria with a donation of $5 million from Kuwait.",
        ["KWT >  | 5000000 USD | * | new | *"],
    ),
    (
        "who adds a sum gives it",
        "Norway put up $2 million in aid for Mali on Tuesday and the Emirates added $1 million.",
        ["NOR > MLI | 2000000 USD | * | new | *", "ARE > MLI | 1000000 USD | * | new | *"],
    ),
    (
        "who backs a loan does not give it",
        "Canada promised Kyiv a loan of $2 million, backed by frozen Russian money.",
        ["CAN > UKR | 2000000 CAD/USD | pledged | new | financial"],
    ),
    (
        "the kingdom",
        "Saudi Arabia lent Pakistan a hand, and China did too. The kingdom deposited $2 billion with the State Bank of Pakistan.",
        ["SAU > PAK | 2000000000 USD | delivered | new | *"],
    ),
    (
        "sums in brackets behind their givers",
        "Donors met to pledge aid for Yemen. The largest donors were Germany (5 million euros) and Norway (2 million euros).",
        ["DEU > YEM | 5000000 EUR | * | new | *", "NOR > YEM | 2000000 EUR | * | new | *"],
    ),
    (
        "what several gifts make together",
        "The United States gave Nepal another $9 million in aid on Monday, which makes $10 million in all from Washington.",
        ["USA > NPL | 9000000 USD | delivered | new | *", "USA > NPL | 10000000 USD | * | total | *"],
    ),
    (
        "what a sum in a relative clause has come to",
        "The United States gives Pakistan $2 million in aid. It covers neither food nor $1 million in aid that has been withheld since May.",
        ["USA > PAK | 2000000 USD | * | * | *", "USA > PAK | 1000000 USD | cancelled | * | *"],
    ),
    (
        "a loan agreement of two",
        "Zimbabwe has signed a $153 million loan agreement with China for the expansion of an airport.",
        ["CHN > ZWE | 153000000 USD | committed | new | financial"],
    ),
    (
        "a loan agreed with the Fund's staff",
        "Ukraine and International Monetary Fund staff have reached agreement on a four-year loan of $15 billion.",
        ["IMF > UKR | 15000000000 USD | committed | new | financial"],
    ),
    ("a promise to one's own is no help", "Nigeria's delegation promised $1 billion for its own north-east.", []),
    ("prisoners are no goods", "Ukraine handed over 222 rebels on Friday.", []),
    (
        "what is moved from a place is not given by it",
        "Berlin shifted 95 million euros in aid from a road in Mali to Chad.",
        ["DEU > TCD | 95000000 EUR | * | new | *"],
    ),
    (
        "the worth of the goods just told of",
        "Canada will donate 800 drones to Ukraine. The contribution, valued at over $95 million, draws on earlier money.",
        ["CAN > UKR | 95000000 CAD/USD | pledged | new | military"],
    ),
    (
        "a giver whose sum is told in a clause",
        "Kuwait pledged $43 million in aid for Yemen, ahead of Germany, whose 20 million euros were its largest contribution to date.",
        ["KWT > YEM | 43000000 USD | pledged | new | *", "DEU > YEM | 20000000 EUR | * | * | *"],
    ),
    (
        "a named giver's sum where gifts were told of",
        "Norway gave Nepal 5 million euros in aid on Monday. Belgium stepped in with 2 million euros.",
        ["NOR > NPL | 5000000 EUR | delivered | new | *", "BEL > NPL | 2000000 EUR | * | new | *"],
    ),
    ("the sum of a chair's reckoning is no gift", "By evening the Norwegian chair put the sum at $5.4 billion.", []),
    ("a reckoning is no gift", "The minister of Chad puts the need at 9 million euros in all.", []),
    ("a ransom is no gift", "European governments have paid al-Qaida and its affiliates at least $12 million, all of it ransom.", []),
    ("a thing told by its maker is no gift", "The plane over Sudan was shot down by what was a missile supplied by Russia.", []),
    ("a denied report is no gift", "The minister denied a report that Canada is sending 20 tanks to Chad.", []),
    ("a supposed gift is no gift", "The senator said that Egypt worries his voters and giving it 20 jets is a bad idea.", []),
    ("an appeal is no gift", "The appeal of 160 million dollars for Pakistan is 38 per cent funded.", []),
    ("a place of a dateline gives nothing", "DHAKA/GENEVA, Aug 5 (Agency) - Floods destroyed 4,000 homes.", []),
    ("people counted as sent", "Chile has sent 24 searchers to Ecuador.", ["CHL > ECU | 24 searchers | delivered | new | *"]),
    ("investment is no help", "The Chinese company invested $2 billion in a Hungarian battery plant.", []),
    ("a trade deal is no help", "India and Russia signed a $5 billion trade deal.", []),
    ("own forces are no help", "Poland will spend $20 billion on its army this year.", []),
    ("damage is no help", "The storm caused $3 billion in damage in Jamaica.", []),
    ("unnamed donors make no record", "Donors pledged $1 billion for Chad.", []),
    ("a sale is no help", "The United States approved the sale of missiles worth $400 million to Japan.", []),
    ("a fine is no help", "The European Union fined the firm €800 million.", []),
    ("casualties are no goods", "The attack killed 12 soldiers in Niger.", []),
]


RELEASES: list[tuple[str, str, list[str]]] = [
    (
        "a release's own government",
        "The administration announced $140 million in humanitarian assistance for Sudan.",
        ["USA > SDN | 140000000 USD | pledged | new | humanitarian"],
    ),
    ("home affairs are no help", "The President announced $140 million in new funding for counties and homeowners after the storm.", []),
    (
        "a share goes where its whole goes",
        "President Biden announced $783 million in global development assistance, including:\n\n"
        "-   $140 million in new funding for tools that will help smallholder farmers.",
        ["USA >  | 783000000 USD | pledged | new | development", "USA >  | 140000000 USD | pledged | part | *"],
    ),
    ("a supposition is no help", "If the United States sends 20 trucks to Haiti, it will be a first.", []),
]
"""Texts of a government's own site."""


def read(text: str, outlet: str = "example.org") -> Reading:
    return read_document(Document(id="case", capture="case", text=text, outlet=outlet, published=date(2025, 6, 18)))


def told(claim: Claim) -> list[str]:
    payload = claim.payload
    assert isinstance(payload, Commitment)
    what = (
        f"{payload.amount.value:f} {'/'.join(payload.amount.currency)}"
        if payload.amount
        else " + ".join(f"{item.quantity if item.quantity is not None else '-'} {item.what}" for item in payload.items)
    )
    return [f"{'+'.join(payload.donors)} > {'+'.join(payload.recipients)}", what, payload.status, payload.scope, payload.aid]


DATES: list[tuple[str, str, str | None]] = [
    ("a day at the verb", "Germany pledged 20 million euros in aid to Chad on Monday.", "2025-06-16"),
    (
        "a day in the sentence before",
        "Ministers met in Geneva on Monday. Germany pledged 20 million euros in aid to Chad.",
        "2025-06-16",
    ),
    ("what help is for is no day of the promise", "Japan will provide 1.2 million euros in aid to Chad until 2027.", None),
    (
        "when it was first told of",
        "The minister set out on Monday how Canada will spend the 2 billion dollars in aid to Ukraine that it first announced in May.",
        "2025-05",
    ),
]


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in DATES], ids=[case[0] for case in DATES])
def test_the_day_of_a_step(text: str, value: str | None) -> None:
    (claim,) = commitments.extract(read(text))
    assert isinstance(claim.payload, Commitment)
    assert (claim.payload.date.value if claim.payload.date else None) == value


def test_goods_of_a_list_belong_to_the_package_above() -> None:
    text = (
        "The United States announced a $90 million package of military aid for Moldova. The package includes:\n\n- 20 trucks\n- 4 radars\n"
    )
    (claim,) = commitments.extract(read(text))
    assert isinstance(claim.payload, Commitment)
    assert [(item.quantity, item.what) for item in claim.payload.items] == [(20, "trucks"), (4, "radars")]


@pytest.mark.parametrize(
    ("outlet", "text", "records"),
    [(outlet, *case[1:]) for outlet, cases in (("example.org", CASES), ("whitehouse.gov", RELEASES)) for case in cases],
    ids=[case[0] for case in (*CASES, *RELEASES)],
)
def test_a_text_gives_its_commitments(outlet: str, text: str, records: list[str]) -> None:
    found = [told(claim) for claim in commitments.extract(read(text, outlet))]
    expected = [record.split(" | ") for record in records]
    assert len(found) == len(expected), found
    for got, wanted in zip(found, expected, strict=True):
        assert got == [value if value != "*" else got[index] for index, value in enumerate(wanted)]


def test_one_pledge_told_twice_is_one_record_with_two_receipts() -> None:
    text = (
        "Canada pledged $40 million in aid to Kenya on Monday.\nThe $40 million in Canadian aid will reach Kenya in July, officials said."
    )
    claims = commitments.extract(read(text))
    assert len(claims) == 1
    assert len(claims[0].passages) == 2


def test_a_share_belongs_to_its_whole() -> None:
    text = "Britain will provide £100 million in aid to Sudan, including £30 million for refugees."
    whole, share = (claim.payload for claim in commitments.extract(read(text)))
    assert isinstance(whole, Commitment)
    assert isinstance(share, Commitment)
    assert (whole.scope, share.scope) == ("new", "part")
    assert share.part_of == whole.amount


def test_every_receipt_is_in_the_text() -> None:
    for _, text, _ in CASES:
        reading = read(text)
        for claim in commitments.extract(reading):
            for span in (*claim.passages, *(span for _, span in claim.cells)):
                assert span.of(text)
                assert 0 <= span.start < span.end <= len(text)
