"""Whom noun phrases name, as a table: a text, a word in it, and the actors it stands for."""

import pytest
from spacy.language import Language

from depositary.nlp.directory import build_directory

CASES = [
    ("a state by its name", "Norway will send two ships to Yemen.", "Norway", ("NOR",)),
    ("a state by its capital", "Ottawa announced new sanctions on Monday.", "Ottawa", ("CAN",)),
    ("a seat of government", "The Kremlin rejected the proposal.", "Kremlin", ("RUS",)),
    ("a people", "Ukrainians welcomed the decision.", "Ukrainians", ("UKR",)),
    ("officials of a state", "Japanese lawmakers approved the loan.", "lawmakers", ("JPN",)),
    ("a possessive state", "Kenya's parliament approved the mission.", "parliament", ("KEN",)),
    ("an organisation by its acronym", "NATO condemned the attack.", "NATO", ("NATO",)),
    ("an organisation by its full name", "The European Commission proposed a loan.", "Commission", ("EU",)),
    ("several states", "Germany, France and Poland signed the treaty.", "Germany", ("DEU", "FRA", "POL")),
    (
        "a person with title and state",
        "Peruvian Foreign Minister Ana Quispe visited Lima on Friday. Quispe thanked the donors.",
        "Quispe",
        ("PER",),
    ),
    ("a person by apposition", "Olav Berg, the defence minister of Norway, arrived on Monday. Berg met reporters.", "Berg", ("NOR",)),
    ("an adviser by the person advised", "Putin flew to Minsk. Ivan Volkov, an adviser to Putin, stayed behind.", "Volkov", ("RUS",)),
    ("somebody who acts for nobody", "Maria Lindgren planted a tree in her garden.", "Lindgren", ("Maria Lindgren",)),
    ("a pronoun for a state", "Canada froze the assets. It also expelled two diplomats.", "It", ("CAN",)),
    ("a pronoun for a person", "Turkish President Recep Tayyip Erdogan spoke on Monday. He thanked Qatar.", "He", ("TUR",)),
    ("the country", "Chad closed its border. The country expects refugees.", "country", ("TCD",)),
    ("the alliance", "NATO met in Vilnius. The alliance agreed to a plan.", "alliance", ("NATO",)),
    ("allies name nobody", "Several allies promised more weapons.", "allies", ()),
    ("things lend no state", "Russian gas became expensive.", "gas", ()),
    ("an administration by its president", "The Obama administration released the money.", "administration", ("USA",)),
    ("a relative pronoun", "Sweden, which joined the alliance, will send jets.", "which", ("SWE",)),
    ("a compound of a state", "The U.S.-led coalition struck the base.", "coalition", ("USA",)),
    # Bodies and officials of states
    ("a ministry with its state", "The Moroccan Foreign Ministry summoned the ambassador.", "Ministry", ("MAR",)),
    ("a ministry after a possessive", "Chile's Ministry of Health sent doctors to Haiti.", "Ministry", ("CHL",)),
    (
        "an unmarked ministry is of the state spoken of",
        "Ethiopia closed the crossing. The Defence Ministry gave no reason.",
        "Ministry",
        ("ETH",),
    ),
    ("the Bundeswehr", "The Bundeswehr will train the pilots.", "Bundeswehr", ("DEU",)),
    ("the Verkhovna Rada", "The Verkhovna Rada ratified the treaty on Tuesday.", "Rada", ("UKR",)),
    ("the Knesset", "The Knesset passed the law.", "Knesset", ("ISR",)),
    ("a coast guard", "The Philippine Coast Guard rescued the crew.", "Guard", ("PHL",)),
    ("police of the state spoken of", "Thousands marched in Nairobi. The police fired tear gas.", "police", ("KEN",)),
    ("authorities of the state spoken of", "Tunisia held an election. The authorities praised the turnout.", "authorities", ("TUN",)),
    ("the regime", "Belarus jailed three poets. The regime called them spies.", "regime", ("BLR",)),
    ("a government by its leader", "Milei's government cut the subsidy.", "government", ("ARG",)),
    ("a spokesman by the leader", "Putin's spokesman denied the report.", "spokesman", ("RUS",)),
    ("a capital's envoy", "Lisbon's envoy walked out.", "envoy", ("PRT",)),
    ("troops", "Rwandan troops crossed the river.", "troops", ("RWA",)),
    ("a court", "A Turkish court jailed the mayor.", "court", ("TUR",)),
    ("an embassy abroad", "The Canadian embassy in Lima closed its doors.", "embassy", ("CAN",)),
    ("a committee of the House", "The House Foreign Affairs Committee blocked the sale.", "Committee", ("USA",)),
    ("an agency of the United States", "USAID shipped the wheat.", "USAID", ("USA",)),
    ("two presidents under one title", "Presidents Xi Jinping and Donald Trump spoke by phone.", "Jinping", ("CHN", "USA")),
    ("leaders of several states", "The leaders of Benin, Togo and Ghana met in Lagos.", "leaders", ("BEN", "TGO", "GHA")),
    ("a state and its allies", "The U.S. and its allies imposed sanctions.", "U.S.", ("USA",)),
    ("Korea's north and south", "South Korea fired a warning shot at a North Korean ship.", "ship", ("PRK",)),
    ("Congo's people", "Congolese soldiers retook the airport.", "soldiers", ("COD",)),
    ("a people without a state", "On Monday Kurdish forces took the dam.", "forces", ("Kurdish forces",)),
    ("Europe acting", "Europe and the United States froze the funds.", "Europe", ("EU", "USA")),
    ("a part of the world does not act", "The convoy travelled through Africa.", "Africa", ()),
    ("border guards", "Finnish border guards turned back the migrants.", "guards", ("FIN",)),
    ("a secret service by its acronym", "Ukraine's Security Service (SBU) struck. The SBU published a film.", "SBU", ("UKR",)),
    ("a force led by a state", "Kenyan-led police landed in Haiti.", "police", ("KEN",)),
    ("weapons are not those of their aim", "They fired missiles at Riyadh.", "missiles", ()),
    ("his counterpart is another's", "Brazil's minister met his Indian counterpart.", "counterpart", ("IND",)),
    ("a court of many", "The ICC issued a warrant. The court gave no date.", "court", ("ICC",)),
    ("the government that was urged", "Cairo burned. White House spokesman Ed Poe urged the government to talk.", "government", ("EGY",)),
    # People who act as those of a country
    ("protesters of a country", "Chilean protesters blocked the highway.", "protesters", ("CHL",)),
    ("demonstrators in a country", "Demonstrators in Peru burned tyres.", "Demonstrators", ("PER",)),
    ("hundreds of people of a country", "Hundreds of Lebanese protesters threw stones.", "Hundreds", ("LBN",)),
    ("protesters of no country", "Angry protesters threw stones.", "protesters", ()),
    ("an ethnic group is no state", "Two ethnic Albanians were hurt.", "Albanians", ()),
    # International organisations
    ("the Commission's president", "Ursula von der Leyen promised a loan.", "Leyen", ("EU",)),
    ("an agency of the United Nations by its own acronym", "The World Food Programme halted the flights.", "Programme", ("WFP",)),
    ("other agencies are the United Nations", "UNDP closed its schools.", "UNDP", ("UN",)),
    ("an agency that goes by its acronym", "UNRWA closed its schools.", "UNRWA", ("UNRWA",)),
    ("the International Red Cross", "The International Red Cross visited the prisoners.", "Cross", ("ICRC",)),
    ("a Red Crescent is its own", "The Egyptian Red Crescent loaded the trucks.", "Crescent", ("Egyptian Red Crescent",)),
    ("a council for refugees is its own", "The Norwegian Refugee Council opened an office.", "Council", ("Norwegian Refugee Council",)),
    ("the African Union's mission", "The African Union's peacekeepers left the town.", "peacekeepers", ("AU",)),
    # Organisations with names of their own
    (
        "an acronym in brackets",
        "The Rapid Support Forces (RSF) entered the city. The RSF denied looting.",
        "RSF",
        ("Rapid Support Forces",),
    ),
    ("a fund by its full name", "Norway paid into the Global Harbour Fund (GHF). The GHF builds piers.", "GHF", ("Global Harbour Fund",)),
    ("an acronym of a state's army", "The Sudanese Armed Forces (SAF) shelled the market. The SAF denied it.", "SAF", ("SDN",)),
    ("a spelling of the Houthis", "Huthi fighters seized the ship.", "fighters", ("Huthi",)),
    ("a movement by its short name", "Hezbollah fired rockets at Haifa.", "Hezbollah", ("Hezbollah",)),
    (
        "rebels by their words",
        "Pro-Russian rebels held the bridge. The separatists refused to leave.",
        "separatists",
        ("Pro-Russian rebels",),
    ),
    ("bare rebels", "Rebels seized the road.", "Rebels", ()),
    ("opposition to a thing is nobody", "The union voiced its opposition to the ban.", "opposition", ()),
    ("a campaign", "The Trudeau campaign mocked the plan.", "campaign", ("Trudeau campaign",)),
    ("a law is no party", "The Clean Rivers Act bans dumping.", "Act", ()),
    # Who people are
    ("a secretary of state", "Secretary of State John F. Kerry toured Jakarta.", "Kerry", ("USA",)),
    ("the title as the subject", "Secretary of State Hillary Clinton landed in Hanoi.", "Secretary", ("USA",)),
    ("a senator with state and party", "Ann Doe (R-Ky.) opposed the bill. Doe voted no.", "Doe", ("USA",)),
    ("a senator by the short title", "Sen. Paul Harlow opposed the bill.", "Harlow", ("USA",)),
    ("the head of a body after the name", "Alexei Orlov, head of the lower Russian house, spoke on Monday.", "Orlov", ("RUS",)),
    ("a general and the ministry", "Gen. Igor Belov, a spokesman for the Russian Defense Ministry, denied it.", "Belov", ("RUS",)),
    ("a ministry's spokesman", "Japan protested on Monday. Foreign ministry spokesman Kenji Mori said so.", "Mori", ("JPN",)),
    ("an activist is nobody's", "Two Tunisian activists, Sami Baly and Leila Karoui, were fined.", "Karoui", ("Leila Karoui",)),
    ("a contractor is nobody's", "Alan Brook, a Dutch contractor, went home.", "Brook", ("Alan Brook",)),
    ("a boy from a place is nobody's", "Omar Aziz, a boy from Texas, was arrested.", "Aziz", ("Omar Aziz",)),
    ("a traveller does not act for the place", "Dana Reed, who visited Israel, praised the plan.", "Reed", ("Dana Reed",)),
    ("the head of a charity", "Lena Vogt, the director of Oxfam, thanked the donors.", "Vogt", ("Oxfam",)),
    ("a leader of long ago", "President Jacques Chirac opposed the war.", "Chirac", ("FRA",)),
    ("a leader of a few words", "Museveni banned the rally.", "Museveni", ("UGA",)),
    ("a middle name", "John Q. Marsh, the Canadian envoy, arrived. John Marsh left on Friday.", "Marsh", ("CAN",)),
    ("an apostrophe in the name", "Kate O'Dowd, Ireland's minister, spoke. Mr. O’Dowd is her brother. O’Dowd left.", "O’Dowd", ("IRL",)),
    ("a headline's verb is no name", "Obama Unveils Plan for Cuba", "Obama", ("USA",)),
    ("a minister of the only state", "Kenyan police made arrests. Interior Minister Paul Wafula praised them.", "Wafula", ("KEN",)),
    ("a title before another's name", "President Biden wrote to student Omar Said. Said replied.", "Said", ("Omar Said",)),
    (
        "the text goes before what is known",
        "Jan Egeland, head of the Norwegian Refugee Council, spoke.",
        "Egeland",
        ("Norwegian Refugee Council",),
    ),
    ("an ambassador acts for who sent him", "The Maltese ambassador to the UN, Joe Borg, wept.", "Borg", ("MLT",)),
    ("two people side by side are two", "Braun met Kaja Tamm, Estonia's minister. Braun left.", "Braun", ("Braun",)),
    ("the emir by his office", "Qatar's emir, Sheikh Tamim bin Hamad Al Thani, left Cairo. The emir paid.", "emir", ("QAT",)),
    (
        "an acronym of another language",
        "The CEI (Italian Episcopal Conference) met. The CEI objected.",
        "CEI",
        ("Italian Episcopal Conference",),
    ),
    ("a storm is nobody", "Cyclone Freddy reached Malawi.", "Freddy", ()),
    # Pointing back
    ("she", "Danish Prime Minister Mette Frederiksen met Macron. She praised the plan.", "She", ("DNK",)),
    ("he is an unnamed chancellor", "Austria's chancellor spoke on Monday. He asked for help.", "He", ("AUT",)),
    ("his country", "Austria's vice chancellor said his country would wait.", "country", ("AUT",)),
    ("they stood together", "Ghana and Togo signed the pact. They will share the port.", "They", ("GHA", "TGO")),
    ("both leaders", "Biden met Italian Prime Minister Giorgia Meloni. Both leaders criticised Russia.", "leaders", ("USA", "ITA")),
    (
        "the leaders after others were named",
        "Biden received Kenyan President William Ruto. They spoke of Russia, China and Iran. The leaders agreed on trade.",
        "leaders",
        ("USA", "KEN"),
    ),
    ("the neighbours", "Guyana and Venezuela met. The neighbours will not use force.", "neighbours", ("GUY", "VEN")),
    ("officials put in by another state", "Russian-installed officials in Kherson fled.", "officials", ("RUS",)),
    ("both sides", "Armenia and Azerbaijan fought on Monday. Both sides reported losses.", "sides", ("ARM", "AZE")),
    ("the capital's country", "Malawi devalued its money. The country needs loans.", "country", ("MWI",)),
    ("its", "Poland bought tanks. Its army is growing.", "army", ("POL",)),
    ("it skips people", "Qatar thanked Macron. It offered a loan.", "It", ("QAT",)),
    ("it skips a newspaper", "Sky News reported the talks. Oman hosted them. It paid for the hotel.", "It", ("OMN",)),
    ("the bloc", "The European Union met on Friday. The bloc agreed to a ban.", "bloc", ("EU",)),
    ("the president by name", "Bolivian President Luis Arce resigned. Bolivia's president left at night.", "president", ("BOL",)),
    (
        "the vice president is another",
        "President Ada Cole of Ghana met Vice President Ed Rowe of Liberia. The vice president left.",
        "president",
        ("LBR",),
    ),
    ("who", "Diplomats from Senegal, who arrived late, left early.", "who", ("SEN",)),
    # Nobody
    ("the West", "The West ignored the warning.", "West", ()),
    ("European leaders", "European leaders promised more money.", "leaders", ()),
    ("the international community", "The international community must act.", "community", ()),
    ("an adjective of a thing", "Brazilian coffee was sold.", "coffee", ()),
]


@pytest.mark.parametrize(("text", "word", "codes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_noun_phrase_names_its_actors(pipeline: Language, text: str, word: str, codes: tuple[str, ...]) -> None:
    doc = pipeline(text)
    token = [token for token in doc if token.text == word][-1]
    assert build_directory(doc).codes(token) == codes


def test_the_two_leaders_are_the_two_last_named(pipeline: Language) -> None:
    doc = pipeline("French President Emmanuel Macron received Indian Prime Minister Narendra Modi. The two leaders signed an agreement.")
    token = next(token for token in doc if token.text == "leaders")
    assert set(build_directory(doc).codes(token)) == {"FRA", "IND"}


def test_every_party_stands_in_the_text(pipeline: Language) -> None:
    doc = pipeline("Senior Danish officials told Reuters that Copenhagen, which leads the effort, had warned Moscow. Its navy is ready.")
    directory = build_directory(doc)
    for token in doc:
        for party in directory.parties(token):
            assert party.span.of(doc.text)
            assert party.name in doc.text
