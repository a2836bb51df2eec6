"""Which currency a state pays in, and which currencies share a name (ISO 4217 and ISO 3166-1 alpha-3)."""

from types import MappingProxyType

USERS = MappingProxyType(
    {
        "USD": "USA ECU SLV PAN TLS MHL FSM PLW PRI GUM VIR ASM MNP",
        "EUR": (
            "AUT BEL HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP AND MCO SMR VAT MNE XKX BGR EU EIB COE EBRD"
        ),
        "GBP": "GBR IMN JEY GGY",
        "GIP": "GIB",
        "MOP": "MAC",
        "CAD": "CAN",
        "AUD": "AUS KIR NRU TUV",
        "NZD": "NZL COK NIU",
        "SGD": "SGP",
        "HKD": "HKG",
        "TWD": "TWN",
        "BND": "BRN",
        "FJD": "FJI",
        "SBD": "SLB",
        "JMD": "JAM",
        "TTD": "TTO",
        "BBD": "BRB",
        "BSD": "BHS",
        "BZD": "BLZ",
        "GYD": "GUY",
        "SRD": "SUR",
        "XCD": "ATG DMA GRD KNA LCA VCT",
        "LRD": "LBR",
        "NAD": "NAM",
        "ZWG": "ZWE",
        "JPY": "JPN",
        "CNY": "CHN",
        "KRW": "KOR",
        "KPW": "PRK",
        "INR": "IND",
        "BTN": "BTN",
        "PKR": "PAK",
        "LKR": "LKA",
        "NPR": "NPL",
        "MUR": "MUS",
        "SCR": "SYC",
        "MVR": "MDV",
        "BDT": "BGD",
        "AFN": "AFG",
        "IDR": "IDN",
        "MYR": "MYS",
        "THB": "THA",
        "PHP": "PHL",
        "VND": "VNM",
        "LAK": "LAO",
        "KHR": "KHM",
        "MMK": "MMR",
        "MNT": "MNG",
        "PGK": "PNG",
        "WST": "WSM",
        "TOP": "TON",
        "VUV": "VUT",
        "NOK": "NOR",
        "SEK": "SWE",
        "DKK": "DNK GRL FRO",
        "ISK": "ISL",
        "CZK": "CZE",
        "PLN": "POL",
        "HUF": "HUN",
        "RON": "ROU",
        "MDL": "MDA",
        "CHF": "CHE LIE",
        "UAH": "UKR",
        "RUB": "RUS",
        "BYN": "BLR",
        "GEL": "GEO",
        "AMD": "ARM",
        "AZN": "AZE",
        "TMT": "TKM",
        "KZT": "KAZ",
        "UZS": "UZB",
        "KGS": "KGZ",
        "TJS": "TJK",
        "RSD": "SRB",
        "BAM": "BIH",
        "MKD": "MKD",
        "ALL": "ALB",
        "TRY": "TUR",
        "ILS": "ISR PSE",
        "EGP": "EGY",
        "LBP": "LBN",
        "SYP": "SYR",
        "SDG": "SDN",
        "SSP": "SSD",
        "JOD": "JOR",
        "IQD": "IRQ",
        "IRR": "IRN",
        "SAR": "SAU",
        "AED": "ARE",
        "QAR": "QAT",
        "KWD": "KWT",
        "BHD": "BHR",
        "OMR": "OMN",
        "YER": "YEM",
        "MAD": "MAR ESH",
        "DZD": "DZA",
        "TND": "TUN",
        "LYD": "LBY",
        "ZAR": "ZAF",
        "NGN": "NGA",
        "GHS": "GHA",
        "KES": "KEN",
        "UGX": "UGA",
        "TZS": "TZA",
        "SOS": "SOM",
        "ETB": "ETH",
        "ERN": "ERI",
        "DJF": "DJI",
        "RWF": "RWA",
        "BIF": "BDI",
        "CDF": "COD",
        "GNF": "GIN",
        "KMF": "COM",
        "XOF": "BEN BFA CIV GNB MLI NER SEN TGO",
        "XAF": "CMR CAF TCD COG GNQ GAB",
        "XPF": "NCL PYF WLF",
        "ZMW": "ZMB",
        "MWK": "MWI",
        "MZN": "MOZ",
        "AOA": "AGO",
        "BWP": "BWA",
        "LSL": "LSO",
        "SZL": "SWZ",
        "MGA": "MDG",
        "GMD": "GMB",
        "SLE": "SLE",
        "CVE": "CPV",
        "STN": "STP",
        "MRU": "MRT",
        "MXN": "MEX",
        "ARS": "ARG",
        "COP": "COL",
        "CLP": "CHL",
        "UYU": "URY",
        "DOP": "DOM",
        "CUP": "CUB",
        "BRL": "BRA",
        "PEN": "PER",
        "BOB": "BOL",
        "PYG": "PRY",
        "VES": "VEN",
        "CRC": "CRI",
        "GTQ": "GTM",
        "HNL": "HND",
        "NIO": "NIC",
        "HTG": "HTI",
    }
)

# Currencies that are called by one word, so that the word alone does not tell which is meant.
FAMILIES = MappingProxyType(
    {
        "dollar": "USD CAD AUD NZD SGD HKD TWD BND FJD SBD JMD TTD BBD BSD BZD GYD SRD XCD LRD NAD ZWG",
        "pound": "GBP EGP LBP SYP SDG SSP",
        "krone": "NOK DKK SEK ISK CZK",
        "franc": "CHF XOF XAF XPF CDF RWF BIF GNF DJF KMF FRF BEF LUF",
        "peso": "MXN ARS COP CLP PHP UYU DOP CUP",
        "rupee": "INR PKR LKR NPR MUR SCR",
        "dinar": "IQD KWD JOD RSD TND DZD LYD BHD MKD",
        "rial": "SAR IRR QAR OMR YER",
        "dirham": "AED MAD",
        "shilling": "KES UGX TZS SOS",
        "yuan": "CNY JPY TWD",
        "leu": "RON MDL",
        "manat": "AZN TMT",
        "rouble": "RUB BYN",
        "won": "KRW KPW",
        "som": "KGS UZS",
        "lira": "TRY ITL",
        "mark": "DEM BAM FIM",
        "kwacha": "ZMW MWK",
    }
)

# Currencies that are history, under the state that used them.
FORMER = MappingProxyType(
    {
        "FRA": "FRF",
        "BEL": "BEF",
        "LUX": "LUF",
        "DEU": "DEM",
        "ITA": "ITL",
        "ESP": "ESP",
        "NLD": "NLG",
        "FIN": "FIM",
        "AUT": "ATS",
        "PRT": "PTE",
        "GRC": "GRD",
        "IRL": "IEP",
        "BGR": "BGN",
        "HRV": "HRK",
    }
)

CODES = (
    frozenset(USERS) | frozenset(FORMER.values()) | {"XBT", "ZWL", "SLL"}
)  # XBT, from the range for private use, is what markets call bitcoin

_OF_STATE = {state: code for code, states in USERS.items() for state in states.split()}
_FAMILY = {code: frozenset(codes.split()) for codes in FAMILIES.values() for code in codes.split()}


def currency_of(state: str) -> str | None:
    """Return the currency of a state or organisation by the codebook's code; None where none is known."""
    return _OF_STATE.get(state)


def namesakes(code: str) -> frozenset[str]:
    """Return the currencies that share a currency's everyday name, itself included."""
    return _FAMILY.get(code, frozenset({code}))


def currency_called(state: str, code: str) -> str | None:
    """Return the currency of a state that goes by the same everyday name as the one given; None where it has none."""
    family = namesakes(code)
    return next((own for own in (currency_of(state), FORMER.get(state)) if own in family), None)
