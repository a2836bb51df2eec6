"""Material acts of whole sentences, as the news words them: type, sides and modality."""

from datetime import date

import pytest
from spacy.language import Language

from depositary.extract.events import extract
from depositary.kinds import Event
from depositary.kinds.event import MUTUAL
from depositary.model import Document
from depositary.nlp.reading import read_doc


def told(pipeline: Language, text: str) -> set[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    """Return type, actors, recipients and modality of the events of a text."""
    document = Document(id="d", capture="", text=text, published=date(2025, 3, 14), outlet="example.org")
    found = [claim.payload for claim in extract(read_doc(document, pipeline(text)))]
    return {(e.type, tuple(sorted(e.actors)), tuple(sorted(e.recipients)), e.modality) for e in found if isinstance(e, Event)}


MATERIAL = [
    ("Latvia extradited the suspect to Norway.", "COOPERATE", "LVA", "NOR", "occurred"),
    ("Madrid has extradited a former governor to Peru.", "COOPERATE", "ESP", "PER", "occurred"),
    ("The suspect was extradited by Spain to Chile.", "COOPERATE", "ESP", "CHL", "occurred"),
    ("Kenya and Uganda are building a joint railway.", "COOPERATE", "KEN,UGA", "", "ongoing"),
    ("India and Oman conducted joint patrols in the Arabian Sea.", "COOPERATE", "IND,OMN", "", "occurred"),
    ("Chinese and Russian bombers flew a joint patrol over the Sea of Japan.", "COOPERATE", "CHN,RUS", "", "occurred"),
    ("Poland and Lithuania began joint exercises on Monday.", "COOPERATE", "POL,LTU", "", "occurred"),
    ("Japan took part in a naval exercise with Australia.", "COOPERATE", "JPN", "AUS", "occurred"),
    ("A joint naval exercise between Turkey and Qatar began on Sunday.", "COOPERATE", "TUR,QAT", "", "occurred"),
    ("Serbia and Hungary signed up to pool their gas purchases.", "AGREE", "SRB,HUN", "", "occurred"),
    ("China is selling fighter jets to Pakistan.", "COOPERATE", "CHN", "PAK", "ongoing"),
    ("Russia has sold S-400 missiles to India.", "COOPERATE", "RUS", "IND", "occurred"),
    ("American and Filipino troops are training together in Luzon.", "COOPERATE", "USA,PHL", "", "ongoing"),
    ("Egypt and Sudan launched joint air drills.", "COOPERATE", "EGY,SDN", "", "occurred"),
    ("Denmark is working closely with Greenland on security.", "COOPERATE", "DNK", "GRL", "ongoing"),
    ("Romania handed over 50 armoured vehicles to Moldova.", "AID", "ROU", "MDA", "occurred"),
    ("Romania handed 50 armoured vehicles to Moldova.", "AID", "ROU", "MDA", "occurred"),
    ("India shipped 40 tonnes of rice to Sri Lanka.", "AID", "IND", "LKA", "occurred"),
    ("Chile despatched 24 firefighters to Ecuador.", "AID", "CHL", "ECU", "occurred"),
    ("A British shipment of 495 oxygen concentrators arrived in India.", "AID", "GBR", "IND", "occurred"),
    ("Ten Chinese doctors reached Kinshasa on Monday.", "AID", "CHN", "COD", "occurred"),
    ("The refrigerators came from the United Arab Emirates.", "AID", "ARE", "", "occurred"),
    ("Turkey trucked 20 tonnes of blankets to Syria.", "AID", "TUR", "SYR", "occurred"),
    ("Saudi Arabia deposited one billion dollars with Yemen's central bank.", "AID", "SAU", "YEM", "occurred"),
    ("Portugal has forgiven Mozambique 3.5 million euros of debt.", "AID", "PRT", "MOZ", "occurred"),
    ("Norway gave Ukraine nine fighter jets.", "AID", "NOR", "UKR", "occurred"),
    ("The World Food Programme has begun distributing hot meals in Haiti.", "AID", "WFP", "HTI", "occurred"),
    ("Jordan airdropped food over Gaza.", "AID", "JOR", "PSE", "occurred"),
    ("Italian coast guards rescued 80 migrants.", "AID", "ITA", "", "occurred"),
    ("Colombia granted temporary protection to Venezuelan migrants.", "AID", "COL", "VEN", "occurred"),
    ("The last French soldiers left Chad.", "RETREAT", "FRA", "TCD", "occurred"),
    ("French troops pulled out of Mali.", "RETREAT", "FRA", "MLI", "occurred"),
    ("Russian forces retreated from Kherson.", "RETREAT", "RUS", "UKR", "occurred"),
    ("Ukraine gave up the town of Avdiivka.", "RETREAT", "UKR", "", "occurred"),
    ("Australia recalled its troops from Iraq.", "RETREAT", "AUS", "IRQ", "occurred"),
    ("The Taliban freed two American hostages.", "RETREAT", "Taliban", "USA", "occurred"),
    ("A court in Kazakhstan freed the union leader.", "RETREAT", "KAZ", "", "occurred"),
    ("Two Kuwaiti fishermen were set free by Iraq.", "RETREAT", "IRQ", "KWT", "occurred"),
    ("Russia and Ukraine exchanged 100 prisoners.", "RETREAT", "RUS,UKR", "RUS,UKR", "occurred"),
    ("Russia and Ukraine carried out a prisoner swap.", "RETREAT", "RUS,UKR", "RUS,UKR", "occurred"),
    ("Rwanda's health minister stepped down.", "RETREAT", "RWA", "", "occurred"),
    ("The Dutch government tendered its resignation.", "RETREAT", "NLD", "", "occurred"),
    ("The Bulgarian prime minister handed in his resignation.", "RETREAT", "BGR", "", "occurred"),
    ("Syria's president fled the country.", "RETREAT", "SYR", "", "occurred"),
    ("About 1,600 M23 fighters surrendered to the Ugandan army.", "RETREAT", "M23", "UGA", "occurred"),
    ("Thousands took to the streets of Lima against the president.", "PROTEST", "", "PER", "occurred"),
    ("Protesters clashed with police in Nairobi.", "PROTEST", "", "KEN", "occurred"),
    ("Kenyan doctors went on strike over pay.", "PROTEST", "KEN", "", "occurred"),
    ("Train drivers in Germany walked off the job on Monday.", "PROTEST", "DEU", "", "occurred"),
    ("Demonstrators blocked roads in Bolivia.", "PROTEST", "", "BOL", "occurred"),
    ("Thousands marched through Belgrade on Saturday.", "PROTEST", "", "SRB", "occurred"),
    ("Tunisian unions called a general strike.", "PROTEST", "TUN", "", "occurred"),
    ("Protesters set fire to the parliament in Libya.", "PROTEST", "", "LBY", "occurred"),
    ("Protesters stormed the presidential palace in Sri Lanka.", "PROTEST", "", "LKA", "occurred"),
    ("Palestinian prisoners began a hunger strike.", "PROTEST", "PSE", "", "occurred"),
    ("Anti-government protests erupted in Iraq.", "PROTEST", "", "IRQ", "occurred"),
    ("Protests against the coup spread across Myanmar.", "PROTEST", "", "MMR", "occurred"),
    ("Opposition lawmakers in Moldova walked out of parliament in protest.", "PROTEST", "MDA", "", "occurred"),
    ("Greek farmers drove their tractors into Athens.", "PROTEST", "GRC", "", "occurred"),
    ("Indian opposition parties staged a sit-in in front of parliament.", "PROTEST", "IND", "", "occurred"),
    ("India suspended visas for Canadians.", "SANCTION", "IND", "CAN", "occurred"),
    ("Estonia declared three Russian diplomats personae non gratae.", "SANCTION", "EST", "RUS", "occurred"),
    ("Israel called its ambassador home from Sweden.", "SANCTION", "ISR", "SWE", "occurred"),
    ("Algeria ordered two Moroccan diplomats to leave the country.", "SANCTION", "DZA", "MAR", "occurred"),
    ("India trebled duties on American almonds.", "SANCTION", "IND", "USA", "occurred"),
    ("Turkey raised tariffs on American cars.", "SANCTION", "TUR", "USA", "occurred"),
    ("China slapped tariffs on Canadian canola.", "SANCTION", "CHN", "CAN", "occurred"),
    ("The United States put 20 Chinese companies on its blacklist.", "SANCTION", "USA", "CHN", "occurred"),
    ("Britain froze the assets of four Russian bankers.", "SANCTION", "GBR", "RUS", "occurred"),
    ("The European Union agreed new sanctions on Belarus.", "SANCTION", "EU", "BLR", "occurred"),
    ("Japan halted grants to Myanmar.", "SANCTION", "JPN", "MMR", "occurred"),
    ("The World Bank paused disbursements to Niger.", "SANCTION", "WB", "NER", "occurred"),
    ("Germany cut off budget support for Uganda.", "SANCTION", "DEU", "UGA", "occurred"),
    ("Burkina Faso was suspended from ECOWAS.", "SANCTION", "ECOWAS", "BFA", "occurred"),
    ("The African Union suspended Sudan.", "SANCTION", "AU", "SDN", "occurred"),
    ("Japan scrambled fighter jets after Russian bombers approached.", "MOBILIZE", "JPN", "RUS", "occurred"),
    ("North Korea launched two missiles toward the East Sea.", "MOBILIZE", "PRK", "", "occurred"),
    ("Brazil reinforced its border with Venezuela.", "MOBILIZE", "BRA", "VEN", "occurred"),
    ("Poland sent 2,000 soldiers to the border with Belarus.", "MOBILIZE", "POL", "BLR", "occurred"),
    ("Poland stepped up security at the border with Belarus.", "MOBILIZE", "POL", "BLR", "occurred"),
    ("Israel called up 75,000 reservists.", "MOBILIZE", "ISR", "", "occurred"),
    ("Suriname put its navy on alert.", "MOBILIZE", "SUR", "", "occurred"),
    ("A Russian battalion was put on high alert.", "MOBILIZE", "RUS", "", "occurred"),
    ("The French army was placed on heightened alert.", "MOBILIZE", "FRA", "", "occurred"),
    ("Russia began war games along the Polish border.", "MOBILIZE", "RUS", "POL", "occurred"),
    ("The United States moved an aircraft carrier to the Gulf.", "MOBILIZE", "USA", "", "occurred"),
    ("Turkey is building up its forces near Syria.", "MOBILIZE", "TUR", "SYR", "ongoing"),
    ("Pakistan test-fired a missile.", "MOBILIZE", "PAK", "", "occurred"),
    ("Ethiopian soldiers took up positions along the Eritrean border.", "MOBILIZE", "ETH", "ERI", "occurred"),
    ("Venezuela mobilised 15,000 militiamen.", "MOBILIZE", "VEN", "", "occurred"),
    ("Police in Belarus rounded up dozens of activists.", "COERCE", "BLR", "", "occurred"),
    ("Police used pepper spray against protesters in Ecuador.", "COERCE", "ECU", "", "occurred"),
    ("Italy brought home its troops from Iraq.", "RETREAT", "ITA", "IRQ", "occurred"),
    ("Turkish police took the mayor into custody.", "COERCE", "TUR", "", "occurred"),
    ("A Russian court sentenced the reporter to 16 years in prison.", "COERCE", "RUS", "", "occurred"),
    ("An Egyptian court jailed three journalists.", "COERCE", "EGY", "", "occurred"),
    ("The opposition leader was arrested in Tanzania.", "COERCE", "TZA", "", "occurred"),
    ("Eight people have been detained, Swedish police said.", "COERCE", "SWE", "", "occurred"),
    ("The activist was placed under house arrest in Myanmar.", "COERCE", "MMR", "", "occurred"),
    ("Iran is holding two French citizens.", "COERCE", "IRN", "FRA", "ongoing"),
    ("Uganda shut down the internet before the election.", "COERCE", "UGA", "", "occurred"),
    ("Zimbabwe blocked Facebook and Twitter.", "COERCE", "ZWE", "", "occurred"),
    ("Nicaragua closed the university.", "COERCE", "NIC", "", "occurred"),
    ("Ecuador declared a state of emergency.", "COERCE", "ECU", "", "occurred"),
    ("The army ousted the president of Niger.", "COERCE", "NER", "NER", "occurred"),
    ("Iran seized a Greek tanker.", "COERCE", "IRN", "GRC", "occurred"),
    ("Iran's Revolutionary Guards boarded a British ship.", "COERCE", "IRN", "GBR", "occurred"),
    ("Russian missiles struck a hospital in Kyiv.", "ASSAULT", "RUS", "UKR", "occurred"),
    ("A Russian drone hit an apartment building in Odesa, killing four people.", "ASSAULT", "RUS", "UKR", "occurred"),
    ("An Israeli air strike killed three people in Lebanon.", "ASSAULT", "ISR", "LBN", "occurred"),
    ("A bomb exploded in Kabul.", "ASSAULT", "", "AFG", "occurred"),
    ("A suicide bomber blew himself up at a mosque in Peshawar, Pakistan.", "ASSAULT", "", "PAK", "occurred"),
    ("Gunmen opened fire on a bus in Egypt.", "ASSAULT", "", "EGY", "occurred"),
    ("Gunmen killed 20 villagers in northern Nigeria.", "ASSAULT", "", "NGA", "occurred"),
    ("The Houthis fired missiles at Saudi Arabia.", "ASSAULT", "Houthis", "SAU", "occurred"),
    ("Hezbollah fired dozens of rockets into Israel.", "ASSAULT", "Hezbollah", "ISR", "occurred"),
    ("Two soldiers died in an attack by Boko Haram in Chad.", "ASSAULT", "Boko Haram", "TCD", "occurred"),
    ("Boko Haram kidnapped 300 schoolgirls in Nigeria.", "ASSAULT", "Boko Haram", "NGA", "occurred"),
    ("Rebels overran the town of Goma in Congo.", "ASSAULT", "", "COD", "occurred"),
    ("M23 rebels captured Goma.", "ASSAULT", "M23", "COD", "occurred"),
    ("Azerbaijan's army took the city of Shusha from Armenia.", "ASSAULT", "AZE", "ARM", "occurred"),
    ("Kyiv came under heavy drone attack.", "ASSAULT", "", "UKR", "occurred"),
]
"""Material acts in the everyday words of the news: text, type, actors and recipients joined by commas, modality."""


@pytest.mark.parametrize(("text", "kind", "actors", "recipients", "modality"), MATERIAL)
def test_a_material_act_is_found(pipeline: Language, text: str, kind: str, actors: str, recipients: str, modality: str) -> None:
    wanted = [tuple(sorted(filter(None, side.split(",")))) for side in (actors, recipients)]
    if kind in MUTUAL:
        assert (kind, {*wanted[0], *wanted[1]}, modality) in [(e[0], {*e[1], *e[2]}, e[3]) for e in told(pipeline, text)]
    else:
        assert (kind, *wanted, modality) in told(pipeline, text)


@pytest.mark.parametrize(
    "text",
    [
        "An earthquake killed 200 people in Nepal.",
        "Cash beats food, a study in Ecuador found.",
        "Hurricane Julia killed 28 people in Honduras.",
        "Two people were killed in a train crash in Spain.",
    ],
)
def test_a_misfortune_is_no_assault(pipeline: Language, text: str) -> None:
    assert "ASSAULT" not in {event[0] for event in told(pipeline, text)}
