"""Events of whole sentences: type, sides and modality."""

from datetime import date

import pytest
from spacy.language import Language

from depositary.extract.events import extract
from depositary.kinds import Event
from depositary.kinds.event import MUTUAL
from depositary.model import Claim, Document
from depositary.nlp.reading import read_doc


def claims(pipeline: Language, text: str) -> tuple[Claim, ...]:
    """Read one text of a given day."""
    document = Document(id="d", capture="", text=text, published=date(2025, 3, 14), outlet="example.org")
    return extract(read_doc(document, pipeline(text)))


def told(pipeline: Language, text: str) -> set[tuple[str, tuple[str, ...], tuple[str, ...], str]]:
    """Return type, actors, recipients and modality of the events of a text."""
    payloads = [claim.payload for claim in claims(pipeline, text)]
    return {(p.type, tuple(sorted(p.actors)), tuple(sorted(p.recipients)), p.modality) for p in payloads if isinstance(p, Event)}


CASES = [
    ("a demand", "Kenya urged Sudan to open the border.", ("REQUEST", ("KEN",), ("SDN",), "occurred")),
    ("an accusation", "Pakistan accused India of cutting off water.", ("ACCUSE", ("PAK",), ("IND",), "occurred")),
    ("a condemnation of a state's act", "Japan condemned North Korea's missile test.", ("ACCUSE", ("JPN",), ("PRK",), "occurred")),
    ("help to come is a promise", "Norway will provide $50 million to Jordan.", ("AGREE", ("NOR",), ("JOR",), "occurred")),
    ("help given", "Norway has provided $50 million to Jordan.", ("AID", ("NOR",), ("JOR",), "occurred")),
    ("a refusal", "Egypt rejected Ethiopia's proposal.", ("REJECT", ("EGY",), ("ETH",), "occurred")),
    ("sanctions", "Canada imposed sanctions on Belarus.", ("SANCTION", ("CAN",), ("BLR",), "occurred")),
    ("a passive with its doer", "Georgia was invaded by Russia.", ("ASSAULT", ("RUS",), ("GEO",), "occurred")),
    ("thanks", "Ukraine thanked Poland.", ("SUPPORT", ("UKR",), ("POL",), "occurred")),
    ("a threat", "Turkey threatened to attack Syria.", ("THREATEN", ("TUR",), ("SYR",), "occurred")),
    ("a promise of money", "Norway pledged 200 million dollars to Moldova.", ("AGREE", ("NOR",), ("MDA",), "occurred")),
    ("an approved loan", "The World Bank approved a loan of 300 million dollars for Ghana.", ("AGREE", ("WB",), ("GHA",), "occurred")),
    ("an agreement to negotiate", "Armenia and Azerbaijan agreed to resume peace talks.", ("AGREE", ("ARM", "AZE"), (), "occurred")),
    ("a readiness to help", "Japan is ready to help Samoa rebuild its ports.", ("AGREE", ("JPN",), ("WSM",), "occurred")),
    ("an announced package", "Germany announced a package of medical supplies for Zambia.", ("AGREE", ("DEU",), ("ZMB",), "occurred")),
    ("a deal reached", "Kuwait and Iraq reached an agreement on the waterway.", ("AGREE", ("IRQ", "KWT"), (), "occurred")),
    ("help to come by a modal", "South Korea will send doctors to Fiji.", ("AGREE", ("KOR",), ("FJI",), "occurred")),
    ("an offer to mediate", "Qatar offered to mediate between Chad and Libya.", ("AGREE", ("QAT",), ("LBY", "TCD"), "occurred")),
    ("a visit", "Brazil's president visited Angola.", ("CONSULT", ("BRA",), ("AGO",), "occurred")),
    (
        "a meeting with a counterpart",
        "The Thai foreign minister met his Malaysian counterpart in Penang.",
        ("CONSULT", ("MYS", "THA"), (), "occurred"),
    ),
    ("a planned visit", "Chile's president will visit Peru next week.", ("CONSULT", ("CHL",), ("PER",), "planned")),
    ("talks held by two", "Ethiopia and Eritrea held talks in Nairobi.", ("CONSULT", ("ERI", "ETH"), (), "occurred")),
    ("a telephone call", "Spain's prime minister phoned the president of Morocco.", ("CONSULT", ("ESP",), ("MAR",), "occurred")),
    ("a guest received", "The king of Jordan received Egypt's foreign minister.", ("CONSULT", ("JOR",), ("EGY",), "occurred")),
    ("a journey", "Uruguay's foreign minister travelled to Paraguay.", ("CONSULT", ("URY",), ("PRY",), "occurred")),
    ("praise", "Kenya praised Rwanda for its new law.", ("SUPPORT", ("KEN",), ("RWA",), "occurred")),
    ("recognition", "Ireland recognized Palestine.", ("SUPPORT", ("IRL",), ("PSE",), "occurred")),
    ("a signed treaty", "Nepal signed a treaty with Bhutan.", ("SUPPORT", ("BTN", "NPL"), (), "occurred")),
    ("a welcome of what another does", "Canada welcomed Colombia's decision.", ("SUPPORT", ("CAN",), ("COL",), "occurred")),
    ("congratulations", "Tunisia congratulated Senegal on its election.", ("SUPPORT", ("TUN",), ("SEN",), "occurred")),
    ("condolences", "Portugal expressed condolences to Turkey.", ("SUPPORT", ("PRT",), ("TUR",), "occurred")),
    ("thanks wished for", '"I would like to thank Sweden," said the president of Lithuania.', ("SUPPORT", ("LTU",), ("SWE",), "occurred")),
    ("eased restrictions", "Cuba lifted restrictions on travel to Haiti.", ("CONCEDE", ("CUB",), ("HTI",), "occurred")),
    ("sanctions lifted", "The European Union lifted sanctions on Myanmar.", ("CONCEDE", ("EU",), ("MMR",), "occurred")),
    ("a declared ceasefire", "Colombia's government declared a ceasefire with the rebels.", ("CONCEDE", ("COL",), (), "occurred")),
    ("easing only weighed", "Malaysia is considering easing the ban on exports.", ("CONCEDE", ("MYS",), (), "considered")),
    ("joint exercises", "India and Japan held joint naval exercises.", ("COOPERATE", ("IND", "JPN"), (), "occurred")),
    ("shared intelligence", "Israel shared intelligence with Cyprus.", ("COOPERATE", ("ISR",), ("CYP",), "occurred")),
    ("cooperation of ministries", "Finland is cooperating with Estonia on border security.", ("COOPERATE", ("FIN",), ("EST",), "ongoing")),
    ("arms delivered", "Denmark delivered artillery shells to Ukraine.", ("AID", ("DNK",), ("UKR",), "occurred")),
    ("food given in the passive", "Somalia was given 40,000 tonnes of wheat by Turkey.", ("AID", ("TUR",), ("SOM",), "occurred")),
    ("a team on the way", "Mexico sent rescue teams to Honduras.", ("AID", ("MEX",), ("HND",), "occurred")),
    ("refugees taken in", "Uganda has admitted refugees from South Sudan.", ("AID", ("UGA",), ("SSD",), "occurred")),
    ("asylum", "Argentina granted asylum to the Bolivian leader.", ("AID", ("ARG",), ("BOL",), "occurred")),
    ("troops withdrawn", "France withdrew its troops from Niger.", ("RETREAT", ("FRA",), ("NER",), "occurred")),
    ("a resignation", "The prime minister of Peru resigned.", ("RETREAT", ("PER",), (), "occurred")),
    ("prisoners set free", "Belarus released 14 prisoners.", ("RETREAT", ("BLR",), (), "occurred")),
    ("a call for action", "The United Nations called on Israel to open the crossing.", ("REQUEST", ("UN",), ("ISR",), "occurred")),
    ("a demand", "Serbia demanded that Kosovo release the officers.", ("REQUEST", ("SRB",), ("XKX",), "occurred")),
    ("an appeal for help", "Malawi appealed to South Africa for food.", ("REQUEST", ("MWI",), ("ZAF",), "occurred")),
    ("a request to nobody named", "Ukraine is asking allies for air defence systems.", ("REQUEST", ("UKR",), (), "ongoing")),
    (
        "a must in a quotation",
        '"Russia must withdraw from Georgia," the Polish president said.',
        ("REQUEST", ("POL",), ("RUS",), "occurred"),
    ),
    ("a should told by another", "Iran's foreign minister said Iraq should close the camps.", ("REQUEST", ("IRN",), ("IRQ",), "occurred")),
    (
        "a must without a nameable subject",
        '"The shelling must stop," said the president of Lebanon.',
        ("REQUEST", ("LBN",), (), "occurred"),
    ),
    ("a condemnation", "Vietnam condemned China's drilling.", ("ACCUSE", ("VNM",), ("CHN",), "occurred")),
    ("a blame", "Thailand blamed Cambodia for the fire.", ("ACCUSE", ("THA",), ("KHM",), "occurred")),
    ("an accusation of doing", "Sudan accused Chad of arming rebels.", ("ACCUSE", ("SDN",), ("TCD",), "occurred")),
    ("a lawsuit", "Nicaragua sued Germany.", ("ACCUSE", ("NIC",), ("DEU",), "occurred")),
    (
        "a charge in a quotation",
        '"Eritrea has brutally violated our border," said the Ethiopian foreign minister.',
        ("ACCUSE", ("ETH",), ("ERI",), "occurred"),
    ),
    ("a bad name", "The Venezuelan president denounced Guyana's referendum.", ("ACCUSE", ("VEN",), ("GUY",), "occurred")),
    ("a refusal", "Hungary refused to support Ukraine's bid.", ("REJECT", ("HUN",), ("UKR",), "occurred")),
    ("a veto", "Russia vetoed Albania's resolution.", ("REJECT", ("RUS",), ("ALB",), "occurred")),
    ("a noun of refusal", "Zimbabwe's refusal to accept the British offer angered London.", ("REJECT", ("ZWE",), ("GBR",), "occurred")),
    (
        "there should be none",
        "The Iranian minister said there should be no American presence in the Gulf.",
        ("REJECT", ("IRN",), ("USA",), "occurred"),
    ),
    ("there is no need", "China's foreign minister insisted there is no need for outside mediation.", ("REJECT", ("CHN",), (), "occurred")),
    (
        "out of the question",
        "Armenia's president said talks with Azerbaijan were out of the question.",
        ("REJECT", ("ARM",), ("AZE",), "occurred"),
    ),
    ("a denied consent", "Mali will not accept the French proposal.", ("REJECT", ("MLI",), ("FRA",), "occurred")),
    ("ruled out", "Switzerland ruled out joining NATO.", ("REJECT", ("CHE",), ("NATO",), "occurred")),
    ("a threat of force", "North Korea threatened to attack South Korea.", ("THREATEN", ("PRK",), ("KOR",), "occurred")),
    ("a vow of revenge", "Iran vowed to retaliate against Israel.", ("THREATEN", ("IRN",), ("ISR",), "occurred")),
    ("a threat of sanctions", "The United States threatened Hungary with sanctions.", ("THREATEN", ("USA",), ("HUN",), "occurred")),
    ("a march against a state", "Greek workers marched against the German government.", ("PROTEST", ("GRC",), ("DEU",), "occurred")),
    ("a burned flag", "Pakistani protesters burned Danish flags.", ("PROTEST", ("PAK",), ("DNK",), "occurred")),
    ("a crowd in a place", "Thousands of people in Georgia protested against Russia.", ("PROTEST", ("GEO",), ("RUS",), "occurred")),
    ("expelled diplomats", "Moldova expelled two Russian diplomats.", ("SANCTION", ("MDA",), ("RUS",), "occurred")),
    ("ties cut", "Bolivia severed ties with Israel.", ("SANCTION", ("BOL",), ("ISR",), "occurred")),
    ("aid stopped", "The Netherlands suspended aid to Benin.", ("SANCTION", ("NLD",), ("BEN",), "occurred")),
    ("sanctions planned", "Australia will impose sanctions on Iran.", ("SANCTION", ("AUS",), ("IRN",), "planned")),
    ("talks called off", "Ecuador cancelled talks with Mexico.", ("SANCTION", ("ECU",), ("MEX",), "occurred")),
    ("troops moved", "Russia deployed troops near Finland.", ("MOBILIZE", ("RUS",), ("FIN",), "occurred")),
    ("forces put on alert", "Taiwan put its army on alert.", ("MOBILIZE", ("TWN",), (), "occurred")),
    ("a drill of one army", "North Korea held a large military drill.", ("MOBILIZE", ("PRK",), (), "occurred")),
    ("an arrest", "Turkish police detained three Syrian activists.", ("COERCE", ("TUR",), ("SYR",), "occurred")),
    ("a closed border", "Poland closed its border with Belarus.", ("COERCE", ("POL",), ("BLR",), "occurred")),
    ("a ban on one's own exports", "Indonesia prohibits exports of nickel ore.", ("COERCE", ("IDN",), (), "occurred")),
    ("a deportation", "Algeria deported hundreds of migrants to Niger.", ("COERCE", ("DZA",), ("NER",), "occurred")),
    ("an air raid", "Azerbaijan shelled Armenia.", ("ASSAULT", ("AZE",), ("ARM",), "occurred")),
    ("an attack as a noun", "Rwanda launched an attack on Burundi.", ("ASSAULT", ("RWA",), ("BDI",), "occurred")),
    ("a shooting in the passive", "Two Lebanese soldiers were killed by Israel.", ("ASSAULT", ("ISR",), ("LBN",), "occurred")),
    ("fire exchanged", "India and Pakistan exchanged fire.", ("ASSAULT", ("IND", "PAK"), ("IND", "PAK"), "occurred")),
]

# Verbal acts as ordinary news puts them; the sentence is its own name.
NEWS = [
    ("China suspects the United States of spying.", ("ACCUSE", ("CHN",), ("USA",), "occurred")),
    ("China took the United States to task.", ("ACCUSE", ("CHN",), ("USA",), "occurred")),
    ("The EU regretted Georgia's decision.", ("ACCUSE", ("EU",), ("GEO",), "occurred")),
    ('France called Israel\'s strikes "unjustifiable".', ("ACCUSE", ("FRA",), ("ISR",), "occurred")),
    ("France is deeply concerned by Israel's decision.", ("ACCUSE", ("FRA",), ("ISR",), "occurred")),
    ("The ICC issued an arrest warrant for Russia's president.", ("ACCUSE", ("ICC",), ("RUS",), "occurred")),
    ("Russia said the United States was behind the attack.", ("ACCUSE", ("RUS",), ("USA",), "occurred")),
    ("Australia vowed to stand by Fiji.", ("AGREE", ("AUS",), ("FJI",), "occurred")),
    ("Colombia's government and the ELN came to an agreement.", ("AGREE", ("COL", "ELN"), (), "occurred")),
    ("Spain assured Morocco that it would support the plan.", ("AGREE", ("ESP",), ("MAR",), "occurred")),
    ("France put up 50 million euros for Lebanon.", ("AGREE", ("FRA",), ("LBN",), "occurred")),
    ("The Netherlands allotted 200 million euros for Ukraine.", ("AGREE", ("NLD",), ("UKR",), "occurred")),
    ("Pakistan signalled its readiness to resume dialogue with India.", ("AGREE", ("PAK",), ("IND",), "occurred")),
    ("Cuba said it would send 165 health workers to Sierra Leone.", ("AGREE", ("CUB",), ("SLE",), "occurred")),
    ("Australia will gift a further 30 vehicles to Ukraine.", ("AGREE", ("AUS",), ("UKR",), "occurred")),
    ("Zambia has come to terms with its creditors, Britain said.", ("AGREE", ("ZMB",), (), "occurred")),
    ("New Zealand raised the matter with China.", ("ACCUSE", ("NZL",), ("CHN",), "occurred")),
    ("The Canadian prime minister was in Kyiv.", ("CONSULT", ("CAN",), ("UKR",), "occurred")),
    (
        "The United States would take action against Myanmar if they were not released, it said.",
        ("THREATEN", ("USA",), ("MMR",), "occurred"),
    ),
    ("Russia is ready for talks with Ukraine.", ("AGREE", ("RUS",), ("UKR",), "occurred")),
    ("Sweden is to send Ukraine eight howitzers.", ("AGREE", ("SWE",), ("UKR",), "occurred")),
    ("China dropped tariffs on Australian wine.", ("CONCEDE", ("CHN",), ("AUS",), "occurred")),
    ("China lifted its ban on Australian beef.", ("CONCEDE", ("CHN",), ("AUS",), "occurred")),
    ("Germany gave way to Italy.", ("CONCEDE", ("DEU",), ("ITA",), "occurred")),
    ("Egypt reopened the Rafah crossing to Palestinians.", ("CONCEDE", ("EGY",), ("PSE",), "occurred")),
    ("Hungary dropped its veto on EU aid.", ("CONCEDE", ("HUN",), ("EU",), "occurred")),
    ("Indonesia waived visas for Australians.", ("CONCEDE", ("IDN",), ("AUS",), "occurred")),
    ("Israel accepted a ceasefire with Hamas.", ("CONCEDE", ("ISR",), ("Hamas",), "occurred")),
    ("Israel let aid trucks into Gaza.", ("CONCEDE", ("ISR",), ("PSE",), "occurred")),
    ("Kenya's president scrapped the tax increase.", ("CONCEDE", ("KEN",), (), "occurred")),
    ("Saudi Arabia softened its stance on Iran.", ("CONCEDE", ("SAU",), ("IRN",), "occurred")),
    ("Turkey dropped its objection to Sweden's membership.", ("CONCEDE", ("TUR",), ("SWE",), "occurred")),
    ("The United States cut tariffs on Chinese goods.", ("CONCEDE", ("USA",), ("CHN",), "occurred")),
    ("The United States reduced tariffs on Chinese goods.", ("CONCEDE", ("USA",), ("CHN",), "occurred")),
    ("The United States removed Cuba from its list of state sponsors of terrorism.", ("CONCEDE", ("USA",), ("CUB",), "occurred")),
    ("The German chancellor consulted Poland's president about the war.", ("CONSULT", ("DEU", "POL"), (), "occurred")),
    ("Britain's prime minister is expected in Kyiv on Friday.", ("CONSULT", ("GBR",), ("UKR",), "planned")),
    ("Kenya's envoy called on the president of Somalia.", ("CONSULT", ("KEN",), ("SOM",), "occurred")),
    ("A meeting between Russia and Ukraine was called off.", ("CONSULT", ("RUS", "UKR"), (), "denied")),
    ("Talks between Russia and Ukraine are set for Friday.", ("CONSULT", ("RUS", "UKR"), (), "planned")),
    ("Talks between Russia and Ukraine will resume on Friday.", ("CONSULT", ("RUS", "UKR"), (), "planned")),
    ("Thailand and Cambodia came to the negotiating table.", ("CONSULT", ("KHM", "THA"), (), "occurred")),
    ("Turkey's president and Iraq's prime minister spoke by phone.", ("CONSULT", ("IRQ", "TUR"), (), "occurred")),
    ("U.S. and Chinese negotiators wrapped up two days of talks in Madrid.", ("CONSULT", ("CHN", "USA"), (), "occurred")),
    ("Burundi quit the ICC.", ("REJECT", ("BDI",), ("ICC",), "occurred")),
    ("Hungary is against Ukraine's accession.", ("REJECT", ("HUN",), ("UKR",), "occurred")),
    ("Iran brushed aside American warnings.", ("REJECT", ("IRN",), ("USA",), "occurred")),
    ("Iran defied U.S. demands.", ("REJECT", ("IRN",), ("USA",), "occurred")),
    ("Kenya walked away from talks with Somalia.", ("REJECT", ("KEN",), ("SOM",), "occurred")),
    ("Russia said it would not talk to Ukraine.", ("REJECT", ("RUS",), ("UKR",), "occurred")),
    ("Russia said no to Ukraine's request.", ("REJECT", ("RUS",), ("UKR",), "occurred")),
    ("Iraq turned to the IMF for help.", ("REQUEST", ("IRQ",), ("IMF",), "occurred")),
    ("Sweden applied to join NATO.", ("REQUEST", ("SWE",), ("NATO",), "occurred")),
    ("Sweden submitted its application to NATO.", ("REQUEST", ("SWE",), ("NATO",), "occurred")),
    ("The United States leaned on China to act.", ("REQUEST", ("USA",), ("CHN",), "occurred")),
    ("China took Russia's side.", ("SUPPORT", ("CHN",), ("RUS",), "occurred")),
    ("The EU threw its weight behind Ukraine.", ("SUPPORT", ("EU",), ("UKR",), "occurred")),
    ("Hungary's lawmakers voted to ratify Sweden's accession.", ("SUPPORT", ("HUN",), ("SWE",), "occurred")),
    ("Japan offered condolences to Turkey after the earthquake.", ("SUPPORT", ("JPN",), ("TUR",), "occurred")),
    ("Turkey's parliament ratified Sweden's NATO accession.", ("SUPPORT", ("TUR",), ("SWE",), "occurred")),
    ("Hungary threatened to veto aid for Ukraine.", ("THREATEN", ("HUN",), ("UKR",), "occurred")),
    ("Iran promised a harsh response to Israel.", ("THREATEN", ("IRN",), ("ISR",), "occurred")),
    ("Iran vowed revenge on Israel.", ("THREATEN", ("IRN",), ("ISR",), "occurred")),
    ("Turkey will not hesitate to attack Syria, its president said.", ("THREATEN", ("TUR",), ("SYR",), "occurred")),
]
NAMED = CASES + [(text, text, event) for text, event in NEWS]

TYPICAL = """
PROTEST   | NPL > -        | Seven parties in Nepal organized a general strike.
PROTEST   | PAK > IND      | Pakistani protesters torched an Indian flag.
PROTEST   | POL > UKR      | Polish farmers blocked the border with Ukraine.
PROTEST   | POL > UKR      | Polish truckers blockaded border crossings with Ukraine.
PROTEST   | GEO > RUS      | Demonstrators in Tbilisi picketed the Russian embassy.
PROTEST   | KEN > -        | Kenyan doctors walked off the job.
PROTEST   | LKA > -        | Protesters in Sri Lanka stormed the presidential palace.
PROTEST   | - > BEL        | A general strike paralysed Belgium on Wednesday.
PROTEST   | ARM > -        | Armenian demonstrators clashed with police.
PROTEST   | TUR > -        | Turkish students defied a ban and gathered in Ankara.
PROTEST   | IRQ > SWE      | Iraqi protesters stormed the Swedish embassy in Baghdad.
PROTEST   | CIV > -        | Protesters in Ivory Coast erected barricades.
PROTEST   | GBR > USA      | Thousands demonstrated in London against the US president.
RETREAT   | ISR > LBN      | Israel handed over five detainees to Lebanon.
RETREAT   | ARM > AZE      | Armenia handed over four villages to Azerbaijan.
RETREAT   | ISR > PSE      | Israel lifted a blockade on the Palestinian territories.
RETREAT   | AZE > ARM      | Azerbaijan lifted the blockade of Armenia.
RETREAT   | JPN > -        | Japan's prime minister stepped down.
RETREAT   | CHN,IND > -    | India and China disengaged their troops.
RETREAT   | FRA > MLI      | France ended its military operation in Mali.
RETREAT   | IRN > GBR      | Iran released a British tanker.
RETREAT   | VEN > USA      | Venezuela set free seven Americans.
RETREAT   | UN > MLI       | The UN pulled its peacekeepers out of Mali.
RETREAT   | DEU > NGA      | Germany returned the Benin bronzes to Nigeria.
RETREAT   | RUS > UKR      | Russia returned the bodies of 1,000 soldiers to Ukraine.
RETREAT   | USA > -        | The United States scaled back its military presence.
THREATEN  | MKD > -        | Ethnic Albanians in Macedonia have sworn to fight.
THREATEN  | CHN > TWN      | Chinese officials would not rule out force against Taiwan.
THREATEN  | USA > IRN      | The United States warned Iran against closing the strait.
THREATEN  | ISR > LBN      | Israel said it will not hesitate to strike Lebanon.
THREATEN  | USA > VEN      | The US president said he did not rule out military action against Venezuela.
THREATEN  | USA > RUS      | The US president gave Russia 50 days to end the war.
THREATEN  | ECOWAS > NER   | ECOWAS said it was ready to use force in Niger.
THREATEN  | CHN > JPN      | China said it would take countermeasures against Japan.
THREATEN  | IRN > ISR      | Iran promised a crushing response to Israel.
THREATEN  | USA > SYR      | Washington put Damascus on notice.
THREATEN  | CHN > USA      | China vowed countermeasures against the United States.
COOPERATE | JPN > PHL      | Japan took part in naval exercises with the Philippines.
COOPERATE | DEU,NLD > -    | German and Dutch soldiers trained together.
COOPERATE | ECU > USA      | Ecuador launched a joint operation with the United States.
COOPERATE | DNK,UKR > -    | Danish and Ukrainian firms launched joint production of missiles.
SANCTION  | USA > SSD      | The United States revoked the visas of South Sudanese officials.
SANCTION  | AU > NER       | The African Union suspended Niger.
SANCTION  | ECOWAS > MLI   | ECOWAS suspended Mali's membership.
SANCTION  | GBR > RUS      | Britain told Russia to shut down its consulate in Glasgow.
MOBILIZE  | USA > POL      | The United States sent hundreds of additional troops to Poland.
SANCTION  | MLI > UN       | Mali ordered the UN mission to leave.
SANCTION  | KEN > UGA      | Kenya stopped imports of Ugandan milk.
SANCTION  | USA > TUR      | The United States removed Turkey from the F-35 programme.
MOBILIZE  | PRK > -        | North Korea fired a ballistic missile into the sea.
MOBILIZE  | SRB > XKX      | Serbia put its troops on high alert near Kosovo.
MOBILIZE  | CHN > TWN      | China sent warships around Taiwan.
MOBILIZE  | CHN > TWN      | China launched military drills around Taiwan.
MOBILIZE  | USA > CHN      | A US destroyer sailed near Chinese islands.
MOBILIZE  | RUS > UKR      | Russia massed troops on the border with Ukraine.
MOBILIZE  | IRN > -        | Iran raised its alert level.
MOBILIZE  | SAU > YEM      | Saudi Arabia amassed forces near the Yemeni border.
MOBILIZE  | RUS > BLR      | Russia stationed nuclear weapons in Belarus.
MOBILIZE  | EST > RUS      | Estonia reinforced its border with Russia.
MOBILIZE  | RUS > -        | Russian nuclear forces were put on alert.
MOBILIZE  | CHN > PHL      | Chinese coast guard ships patrolled near the Philippines.
COERCE    | NIC > -        | Nicaragua ordered the newspaper La Prensa to suspend publication.
COERCE    | IRN > -        | Iran cut off the internet.
COERCE    | UGA > -        | Uganda blocked Facebook.
COERCE    | RUS > EST      | Russian hackers attacked Estonian websites.
COERCE    | ISR > PSE      | Israeli soldiers raided the West Bank offices of Palestinian groups.
COERCE    | LVA > -        | Latvia revoked the licence of the broadcaster.
COERCE    | GBR > -        | British police fined the protesters.
COERCE    | RUS > -        | Russian police raided the home of the activist.
COERCE    | IRQ > -        | Iraqi authorities closed the television station.
ASSAULT   | USA > IRN      | The US dropped bombs on Iran.
ASSAULT   | UKR > RUS      | Ukraine sank a Russian warship.
ASSAULT   | ISR > PSE      | Israeli settlers set fire to Palestinian homes.
ASSAULT   | ISR > PSE      | A Palestinian teenager was shot dead by Israeli troops.
ASSAULT   | RUS > UKR      | Russian forces advanced on Kharkiv, Ukraine.
ASSAULT   | CHN > PHL      | Chinese ships rammed a Philippine boat.
ASSAULT   | IRN > ISR      | Iran retaliated against Israel with missiles.
ASSAULT   | ISR > LBN      | Israeli troops crossed into Lebanon.
ASSAULT   | RUS > UKR      | Russia rained missiles on Ukraine.
AGREE     | TUR > -        | Turkey will allow Kurdish refugees to return home.
AGREE     | IRQ > UN       | Iraq said it would allow UN inspectors to return.
AGREE     | SRB,XKX > -    | Serbia and Kosovo came to an agreement.
AGREE     | RUS > UKR      | Russia said it was open to talks with Ukraine.
AGREE     | AUS > FJI      | Australia has assured Fiji of its help.
AGREE     | ARM,AZE > -    | Armenia and Azerbaijan finalised the text of a peace treaty.
AGREE     | CHE > UKR      | Switzerland volunteered to host talks on Ukraine.
CONSULT   | KEN > SOM      | Kenya's president welcomed his Somali counterpart.
CONSULT   | BRA > ARG      | Brazil's foreign minister hosted his Argentine counterpart.
SUPPORT   | USA > ISR      | The US stood by Israel.
SUPPORT   | POL > LTU      | Poland threw its weight behind Lithuania's proposal.
SUPPORT   | TUR > SWE      | Turkey's parliament ratified Sweden's accession.
SUPPORT   | ETH,SOM > -    | Ethiopia inked a deal with Somaliland.
SUPPORT   | ARG > USA      | Argentina's president heaped praise on the US president.
CONCEDE   | CHN > AUS      | China scrapped tariffs on Australian wine.
CONCEDE   | CIV > -        | Ivory Coast's court allowed the candidate to participate in the elections.
CONCEDE   | HUN > SWE      | Hungary dropped its opposition to Sweden's membership.
CONCEDE   | CHN > JPN      | China lifted its ban on Japanese seafood.
CONCEDE   | KOR > -        | South Korea's president lifted martial law.
CONCEDE   | EU > USA       | The EU dropped tariffs on US goods.
REQUEST   | EGY > USA      | Egypt's president said the US must be ready to mediate.
REQUEST   | PAK > IMF      | Pakistan turned to the IMF for a bailout.
ACCUSE    | CAN > IND      | Canada linked India to the killing of a Sikh activist.
ACCUSE    | ICC > RUS      | The ICC issued an arrest warrant for Russia's president.
ACCUSE    | DEU > USA      | Germany took aim at the US tariffs.
ACCUSE    | IND > CHN      | India took exception to China's map.
REJECT    | IND > PAK      | India suspended the Indus Waters Treaty with Pakistan.
REJECT    | RUS > -        | Russia pulled out of the grain deal.
REJECT    | JPN > CHN      | Japan poured cold water on China's proposal.
AID       | CHN > PAK      | China handed over 10 fire trucks to Pakistan.
AID       | IND > LKA      | India came to the aid of Sri Lanka.
AID       | JOR > PSE      | Jordan airdropped food into Gaza, the Palestinian territory.
AID       | DEU > SYR      | Germany took in a million Syrians.
AID       | USA > ISR      | The United States armed Israel.
AID       | TUR > SYR      | Turkish rescuers pulled survivors from the rubble in Syria.
"""
"""What a sentence tells, who does it to whom (`-` for nobody named), and the sentence."""


@pytest.mark.parametrize(("text", "event"), [pytest.param(text, event, id=name) for name, text, event in NAMED])
def test_an_event_is_found(pipeline: Language, text: str, event: tuple[str, tuple[str, ...], tuple[str, ...], str]) -> None:
    kind, actors, recipients, modality = event
    if kind in MUTUAL:
        sides = {(found[0], tuple(sorted({*found[1], *found[2]})), found[3]) for found in told(pipeline, text)}
        assert (kind, tuple(sorted({*actors, *recipients})), modality) in sides
    else:
        assert event in told(pipeline, text)


@pytest.mark.parametrize("row", TYPICAL.strip().splitlines())
def test_a_typical_sentence_is_told(pipeline: Language, row: str) -> None:
    kind, sides, text = (cell.strip() for cell in row.split("|"))
    actors, recipients = (tuple(side.split(",")) if side != "-" else () for side in sides.split(" > "))
    assert (kind, actors, recipients, "occurred") in told(pipeline, text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Kenya urged Sudan to release the prisoners.", "RETREAT", id="what is demanded"),
        pytest.param("Turkey threatened to attack Syria.", "ASSAULT", id="what is threatened"),
        pytest.param("Norway promised to send weapons to Ukraine.", "AID", id="what is promised"),
        pytest.param("If Russia attacks Poland, the alliance would meet.", "ASSAULT", id="a condition"),
        pytest.param('"Sudan must release the prisoners," said the president of Egypt.', "RETREAT", id="what somebody must do"),
        pytest.param("Ghana hopes to visit Togo.", "CONSULT", id="a wish"),
        pytest.param("Chad refused to withdraw its troops from Libya.", "RETREAT", id="what is refused"),
        pytest.param("Kenya has aided Somalia since the Ethiopian invasion.", "ASSAULT", id="a war as background"),
        pytest.param("Greece did not deploy troops near Turkey.", "MOBILIZE", id="what was not done"),
        pytest.param("India denied that it had shelled Nepal.", "ASSAULT", id="what is denied"),
        pytest.param("Medical supplies from China arrived in Peru.", "CONSULT", id="goods pay no visit"),
        pytest.param("Voters in Chile were asked about bread.", "SUPPORT", id="a question is no praise"),
        pytest.param("Angola reviewed its commitment to Namibia.", "AGREE", id="a topic is no promise"),
        pytest.param("The prime minister of Malta said it was raining.", "ACCUSE", id="plain reporting"),
        pytest.param("The Swiss economy declined last year.", "REJECT", id="a falling number"),
        pytest.param("These measures will restrict Russia.", "COERCE", id="measures restrict in a manner of speaking"),
        pytest.param("I look forward to our discussion, said the president of Peru.", "AGREE", id="a courtesy"),
        pytest.param("The Philippine port uses parts that it needs to maintain.", "REQUEST", id="a need in passing"),
        pytest.param("The Swiss foreign ministry declined to comment.", "REJECT", id="no comment"),
        pytest.param("A Polish official asked not to be named.", "REQUEST", id="a nameless source"),
        pytest.param("Spain's minister was asked if Morocco would agree.", "REQUEST", id="a reporter's question"),
        pytest.param("Norway's prime minister told a news conference that prices fell.", "CONSULT", id="a news conference"),
        pytest.param("Latvia would send Ukraine no tanks.", "AGREE", id="help that is not to come"),
        pytest.param("Shares in Norway sank on Tuesday.", "ASSAULT", id="sinking shares"),
        pytest.param("Turkey turned to Russia for inspiration.", "REQUEST", id="turning for no help"),
        pytest.param("India and Chile set up a free trade area.", "RETREAT", id="a free trade area frees nobody"),
        pytest.param("Germany returned the Benin bronzes to Nigeria.", "CONSULT", id="things pay no visit"),
        pytest.param("The United States removed Cuba from its list of state sponsors of terrorism.", "SANCTION", id="taken off a list"),
        pytest.param("Stocks rallied in Tokyo on Friday.", "PROTEST", id="rallying stocks"),
        pytest.param("Germany demonstrated that it can lead.", "PROTEST", id="demonstrating that"),
        pytest.param("Russia accused Ukraine of violating the ceasefire.", "ASSAULT", id="what is alleged"),
        pytest.param("India retaliated with tariffs on American apples.", "ASSAULT", id="retaliation by tariffs"),
        pytest.param("The United States warned Iran against closing the strait.", "COERCE", id="what is warned against"),
        pytest.param("Ghana pulled its children from the school.", "AID", id="children taken from school"),
        pytest.param("Japan poured cold water on China's proposal.", "AID", id="cold water"),
        pytest.param("Japan mobilised 3 billion dollars.", "MOBILIZE", id="money mobilised"),
        pytest.param("Norway will no longer provide aid to Mali.", "AID", id="no longer"),
        pytest.param("Israel did not rule out a truce with Lebanon.", "THREATEN", id="a truce not ruled out"),
        pytest.param("Missiles from Iran reached Israel.", "AID", id="missiles that arrive"),
        pytest.param("Argentina rammed home its advantage over Brazil.", "ASSAULT", id="ramming home"),
        pytest.param("The United States will withdraw its troops from Iraq.", "RETREAT", id="yielding to come is a promise"),
    ],
)
def test_what_is_only_asked_or_supposed_is_no_event(pipeline: Language, text: str, kind: str) -> None:
    assert kind not in {event[0] for event in told(pipeline, text)}


def test_a_meeting_has_both_sides(pipeline: Language) -> None:
    meetings = [
        event for event in told(pipeline, "Germany's chancellor met with the Indian prime minister in Berlin.") if event[0] == "CONSULT"
    ]
    assert [set(actors + recipients) for _, actors, recipients, _ in meetings] == [{"DEU", "IND"}]


def test_a_claim_leads_to_its_words(pipeline: Language) -> None:
    text = "Canada imposed sanctions on Belarus."
    (claim,) = [c for c in claims(pipeline, text) if isinstance(c.payload, Event) and c.payload.type == "SANCTION"]
    assert [span.of(text) for span in claim.receipts("actors")] == ["Canada"]
    assert [span.of(text) for span in claim.receipts("recipients")] == ["Belarus"]
    assert claim.passages[0].of(text) == "Canada imposed sanctions on Belarus"


def test_text_without_parties_has_no_events(pipeline: Language) -> None:
    assert told(pipeline, "The weather was fine, and nobody complained.") == set()


def test_an_act_of_a_bygone_state_is_history(pipeline: Language) -> None:
    text = "Lawmakers recalled how Finland was invaded by the Soviet Union."
    assert "ASSAULT" not in {event[0] for event in told(pipeline, text)}


def test_a_price_is_no_amount_of_an_event(pipeline: Language) -> None:
    (claim,) = [c for c in claims(pipeline, "Norway pledged gas to Moldova at 30 dollars a barrel.") if isinstance(c.payload, Event)]
    assert isinstance(claim.payload, Event)
    assert claim.payload.amount is None


def test_a_bare_dollar_belongs_to_whoever_acts(pipeline: Language) -> None:
    text = "Canada pledged $20 million to Haiti."
    document = Document(id="d", capture="", text=text, published=date(2025, 3, 14), outlet="cbc.ca")
    (claim,) = [c for c in extract(read_doc(document, pipeline(text))) if isinstance(c.payload, Event)]
    assert isinstance(claim.payload, Event)
    assert claim.payload.amount is not None
    assert claim.payload.amount.currency == ("CAD",)
