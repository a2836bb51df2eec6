"""Nouns by which English points back at an act that was told before, and the PLOVER types of acts that each may mean."""

from depositary.lang.english.wordlist import words

_BY_TYPE = {
    "ASSAULT": """attack attacks strike strikes bombing bombings assault assaults killing killings shelling raid raids violence massacre murder
        murders offensive invasion war aggression airstrikes airstrike clashes shooting incursion""",
    "COERCE": """arrest arrests detention detentions crackdown raid ban seizure sentence blockade siege coup jailing expulsion annexation
        deportation conviction trial curfew""",
    "SANCTION": "sanction sanctions embargo freeze suspension cut cuts tariff tariffs expulsion expulsions cancellation boycott halt",
    "SUPPORT": "treaty agreement accord deal pact vote resolution recognition law bill ratification signing",
    "AGREE": "agreement accord deal pact plan offer pledge decision announcement commitment promise invitation",
    "AID": "aid help assistance support donation contribution generosity shipment funding",
    "RETREAT": "release withdrawal ceasefire truce pullout resignation",
    "CONCEDE": "ceasefire truce concession concessions reopening",
    "MOBILIZE": "test tests launch launches exercise exercises deployment drills buildup manoeuvres maneuvers",
    "THREATEN": "threat threats warning ultimatum",
    "REQUEST": "call calls demand demands request appeal",
    "ACCUSE": "accusation accusations allegation allegations charge charges claim claims criticism report",
    "REJECT": "refusal rejection veto",
    "PROTEST": "protest protests demonstration demonstrations riots unrest strike",
    "CONSULT": "visit talks meeting summit call",
    "COOPERATE": "exercise exercises drills cooperation",
}
NOUNS_OF_ACTS: dict[str, tuple[str, ...]] = {}
for _type, _nouns in _BY_TYPE.items():
    for _noun in sorted(words(_nouns)):
        NOUNS_OF_ACTS[_noun] = (*NOUNS_OF_ACTS.get(_noun, ()), _type)

ANY_ACT = words(
    """move step decision action actions act incident steps measure measures it this that comments remarks developments policy response
    behaviour behavior conduct"""
)
"""Words that may point back at an act of any type."""
