"""The state in which an outlet is at home, from its domain or its name."""

import re
from functools import lru_cache
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
_STATE_LABELS = frozenset("gov gouv gob gc mil govt go bund regeringen government".split())
# Ministries, presidencies and governments that publish under a name of their own, beside their state's suffix.
_OFFICE_LABELS = frozenset(
    """
    admin aecid afd auswaertiges-amt beehive bmvg bmz bundeskanzler bundesregierung bundestag bundeswehr cabinet canada cancilleria chigi
    danida defence defense defensie dfa dfae dfat dfid difesa diplobel diplomatie dirco eda elysee embassy esteri exteriores fcdo fdfa fmn
    foreign foreignaffairs formin forsvaret giz gouvernement government governo govt interior international irishaid itamaraty jica kantei
    koica kormany kremlin lamoncloa lrv mae maec mea mfa mfaic mid minbuza mindef minex minister ministere ministry minrex mod mofa mofaic
    mofat moha mre msz mzv mzz norad palazzochigi parliament planalto pm pmo premier presidence presidencia presidency president
    primeminister quirinale regeringen regjeringen riigikantselei rijksoverheid riksdagen rree sida state stortinget treasury ufmdanida um
    usaid valtioneuvosto vbs vlada vm whitehouse
    """.split()
)
_UNION_LABELS = frozenset("ec eeas echo consilium commission europarl europa neighbourhood-enlargement".split())


@lru_cache(maxsize=4096)
def publisher_of(outlet: str) -> str | None:
    """Return the code of the state or organisation whose own release an outlet carries ("gov.uk", "mfa.gr"); None for the press."""
    domain = re.sub(r"^(?:https?://)?(?:www\.)?|[/:].*$", "", outlet.strip().lower())
    labels = domain.split(".")
    body = _BODIES.get(".".join(labels[-2:]))
    if body is not None:
        return body
    if labels[-1] == "eu" and _UNION_LABELS & set(labels[:-1]):
        return "EU"
    if _STATE_LABELS & set(labels[-3:]):
        return home_of(outlet) or _by_suffix(labels[-1], generic=False)
    official = _STATE_LABELS & set(labels) or _OFFICE_LABELS & set(labels[:-1])
    return _by_suffix(labels[-1]) if len(labels) > 1 and official else None
