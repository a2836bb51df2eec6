"""The state in which an outlet is at home, from its domain or its name."""

import re
from types import MappingProxyType

import pycountry

# Only outlets whose domain does not end in their state's suffix.
HOMES = MappingProxyType(
    {
        "USA": (
            "nytimes washingtonpost wsj cnn foxnews npr politico thehill usatoday apnews latimes bloomberg cnbc nbcnews"
            " cbsnews abcnews time newsweek axios washingtontimes csmonitor townhall huffpost huffingtonpost breitbart"
            " vox slate theatlantic newyorker foreignpolicy defensenews nypost chicagotribune bostonglobe miamiherald"
            " vice buzzfeed pbs voanews rferl yahoo msn businessinsider forbes propublica semafor dailycaller"
            " nationalreview reason motherjones salon thedailybeast militarytimes"
        ),
        "CAN": (
            "cbc theglobeandmail thestar nationalpost ctvnews globalnews montrealgazette vancouversun torontosun"
            " ottawacitizen calgaryherald edmontonjournal winnipegfreepress macleans financialpost ipolitics"
            " thecanadianpress radiocanada"
        ),
        "GBR": (
            "bbc theguardian guardian ft economist reuters telegraph independent thetimes skynews dailymail mirror"
            " thesun middleeasteye newstatesman spectator"
        ),
        "AUS": "abc.net.au smh theage theaustralian afr sbs crikey skynewsaustralia news.com.au",
        "NZL": "stuff.co.nz nzherald rnz",
        "SGP": "straitstimes channelnewsasia todayonline",
        "HKG": "scmp hongkongfp",
        "TWN": "taipeitimes focustaiwan taiwannews",
        "IND": "timesofindia indiatimes thehindu hindustantimes indianexpress ndtv economictimes theprint livemint firstpost scroll",
        "PAK": "dawn geo thenews",
        "DEU": "dw spiegel zeit",
        "FRA": "france24 lemonde rfi euronews",
        "QAT": "aljazeera",
        "ISR": "jpost timesofisrael haaretz ynetnews",
        "SAU": "arabnews alarabiya",
        "ARE": "thenationalnews gulfnews khaleejtimes",
        "RUS": "rt tass sputniknews themoscowtimes interfax",
        "CHN": "xinhuanet xinhua globaltimes chinadaily cgtn",
        "KOR": "koreaherald koreatimes yonhap",
        "JPN": "japantimes nikkei asahi",
        "UKR": "kyivindependent kyivpost pravda.com.ua unian",
        "KEN": "theeastafrican nation.africa",
        "NGA": "premiumtimesng punchng vanguardngr",
        "TUR": "hurriyetdailynews dailysabah",
        "PHL": "rappler philstar inquirer",
        "IDN": "thejakartapost",
        "MEX": "mexiconewsdaily",
    }
)

# Country suffixes that the world uses for other things than the country.
_GENERIC = frozenset("tv io me co ai fm cc ws to ly eu ac gg is la sh st su vc pro".split())
_HOME = {name: state for state, names in HOMES.items() for name in names.split()}


def home_of(outlet: str) -> str | None:
    """Return the alpha-3 code of the state where an outlet, given by domain, address or name, is at home; None where that is unknown."""
    domain = re.sub(r"^(?:https?://)?(?:www\.)?|[/:].*$", "", outlet.strip().lower())
    labels = domain.split(".")
    for known in (domain, ".".join(labels[-2:]), *labels, re.sub(r"^the|news$|[^a-z0-9]", "", domain), re.sub(r"[^a-z0-9]", "", domain)):
        if known in _HOME:
            return _HOME[known]
    return _by_suffix(labels[-1]) if len(labels) > 1 else None


def _by_suffix(suffix: str, generic: bool = True) -> str | None:
    """Return the state of a domain's suffix; a suffix that the world uses for other things only where `generic` is false."""
    if suffix in {"gov", "mil", "edu"}:
        return "USA"
    if len(suffix) != 2 or (generic and suffix in _GENERIC):
        return None
    country = pycountry.countries.get(alpha_2={"uk": "GB"}.get(suffix, suffix.upper()))
    return str(country.alpha_3) if country else None


# Public bodies that publish under a domain of their own; states publish under "gov" and its like.
_BODIES = {
    "europa.eu": "EU",
    "nato.int": "NATO",
    "un.org": "UN",
    "who.int": "WHO",
    "imf.org": "IMF",
    "worldbank.org": "WB",
    "osce.org": "OSCE",
}
_STATE_LABELS = frozenset({"gov", "gouv", "gob", "gc", "mil", "govt", "go", "bund", "regeringen", "government"})
# What governments and their ministries call their sites where the domain ends in the state's suffix alone ("mfa.gr", "regjeringen.no").
_MINISTRIES = frozenset(
    """
    mfa mofa mod mid mea moha mzv msz um formin valtioneuvosto vm regjeringen regeringen government govt eda fdfa vbs admin bmz bmvg
    auswaertiges-amt bundesregierung bundeswehr bundeskanzler diplomatie defense defence minister ministry elysee gouvernement esteri governo
    difesa exteriores maec lamoncloa minbuza rijksoverheid defensie diplomatie diplobel kremlin government presidence presidencia presidency
    president primeminister pm pmo premier kantei cancilleria itamaraty planalto foreignaffairs irishaid dfat dfa dfid fcdo dirco foreign
    ambafrance minrex mindefensa mext fco mfat state treasury usaid koica jica aecid norad sida afd giz ufmdanida danida canada international embassy cabinet vlada kormany parliament
    """.split()
)
_UNION = frozenset({"ec", "eeas", "echo", "consilium", "commission", "europarl", "europa"})


def publisher_of(outlet: str) -> str | None:
    """Return the code of the state or organisation whose own release an outlet carries ("gov.uk", "mfa.gr"); None for the press."""
    domain = re.sub(r"^(?:https?://)?(?:www\.)?|[/:].*$", "", outlet.strip().lower())
    labels = domain.split(".")
    body = _BODIES.get(".".join(labels[-2:]))
    if body is not None:
        return body
    if len(labels) < 2:
        return None
    if labels[-1] == "eu":
        return "EU" if _UNION & set(labels[:-1]) else None
    if _STATE_LABELS & set(labels[-3:]):
        return home_of(outlet) or _by_suffix(labels[-1], generic=False)
    return _by_suffix(labels[-1]) if (_MINISTRIES | _STATE_LABELS) & set(labels[:-1]) else None
