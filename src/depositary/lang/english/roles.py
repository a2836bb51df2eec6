"""Nouns by which English names those who act: offices, bodies, people, and words that point back at somebody."""

OFFICES = frozenset(
    """
    president prime-minister premier chancellor minister vice-president king queen emir sultan prince princess monarch pope leader
    secretary secretary-general undersecretary under-secretary commissioner chairman chairwoman chairperson chair director
    director-general governor ambassador envoy diplomat diplomats consul attaché negotiator delegate delegation official spokesman
    spokeswoman spokesperson adviser advisor aide representative lawmaker legislator senator congressman congresswoman mp deputy
    parliamentarian mayor general admiral colonel major captain commander chief head lieutenant brigadier marshal judge prosecutor
    attorney-general general-secretary foreign-secretary speaker whip counterpart ombudsman coordinator administrator czar
    dictator strongman ruler sheikh ayatollah cleric coroner inspector sheriff comptroller treasurer regulator founder executive
    ceo manager economist analyst expert professor researcher lawyer activist campaigner journalist reporter author editor doctor
    nurse engineer scientist teacher pastor bishop archbishop cardinal priest rabbi imam student father mother brother sister wife
    husband son daughter photographer blogger dissident candidate veteran member fellow historian counsel co-founder founder
    solicitor strategist scholar lecturer owner contractor officer policeman soldier
    """.split()
)

STATE_NOUNS = frozenset(
    """
    board executive secretariat government administration authorities authority regime state country nation cabinet parliament congress senate legislature
    assembly duma ministry ministries department agency embassy consulate mission delegation team presidency premiership
    chancellery palace court courts judiciary judge judges prosecutor prosecutors police officers officer security intelligence
    services service military army navy forces force troops soldiers marines guards guard air-force airforce coastguard coast-
    guard militia border-guards officials official leaders leader president minister ministers premier chancellor king queen
    prince emir sultan lawmakers lawmaker legislators senators senator congressmen mps deputies diplomats diplomat ambassador
    ambassadors envoy envoys negotiators negotiator spokesman spokeswoman spokesperson spokesmen adviser advisers advisor advisors
    aide aides representatives representative generals general commanders commander admiral chief chiefs head side people public
    citizens nationals counterpart counterparts lawmaker policymakers junta rulers ruler monarchy jets jet warplanes warplane
    planes aircraft helicopters drones drone missiles missile tanks artillery warships warship ships ship vessel vessels
    submarines convoy convoys fighters fighter pilots air-strikes airstrikes central-bank regulators regulator investigators
    investigator secretary coalition contingent peacekeepers monitors inspectors envoy taxpayers taxpayer voters settlers
    paratroopers battalion brigade sailors crew delegation delegations leadership establishment opposition-government capital
    nationals foreign-ministry defence-ministry defense-ministry council commission committee agencies bank parliamentarians
    ministry's federation republic kingdom communists loyalists bombers bomber dignitaries executives team politicians politician
    governor cardinals
    """.split()
)
"""Nouns that stand for the state that their modifier names ("Russian lawmakers", "Norway's parliament")."""

ORGANISATION_NOUNS = frozenset(
    """
    organization organisation group agency body charity company firm bank alliance bloc union institute institution association
    foundation fund party movement militia network coalition council commission committee newspaper agency ngo corporation
    watchdog think-tank university team club mission
    """.split()
)
"""Nouns that point back at an organisation ("the group", "the agency")."""

REALMS = {
    "kingdom": frozenset("SAU JOR MAR BHR THA KHM BTN SWZ LSO TON GBR NLD BEL DNK NOR SWE ESP".split()),
    "emirate": frozenset("QAT KWT ARE".split()),
    "sultanate": frozenset("OMN BRN".split()),
}
"""Which states "the kingdom" and the like can point back at."""
STATE_POINTERS = frozenset(["country", "nation", "state", "republic", "kingdom", "island", "government"])
BLOC_POINTERS = {"alliance": "NATO", "bloc": "EU", "27-nation": "EU", "commission": "EU"}
HALVES = {"North": "PRK", "South": "KOR"}
"""The halves of Korea, by the names that news gives them where it speaks of one of them."""
OUT_OF_OFFICE = frozenset(
    "opposition ousted deposed toppled overthrown jailed imprisoned exiled detained dissident dissidents self-exiled outlawed fugitive".split()
)
"""Words beside a name that say that a person acts for no state, whatever the office."""
OWN_OFFICES = frozenset("ambassador minister spokesperson spokesman spokeswoman undersecretary under-secretary consul commissioner".split())
"""Offices of a release's own people, where no state is said."""
HUMANS = frozenset(
    "people protesters demonstrators rebels militants activists residents experts analysts sources critics observers".split()
)
"""Nouns of people that are parties even when no state is theirs."""

GOVERNMENTS = frozenset("government administration authority kremlin regime state military army parliament".split())
"""Nouns that are the state itself."""

HIGH_OFFICES = frozenset(
    """
    president premier minister chancellor king queen governor senator general secretary undersecretary emir sultan ambassador admiral
    colonel lawmaker mp commander
    """.split()
)
"""Offices that are of a state even where no state is named."""

PAIR_NOUNS = frozenset(
    """
    leaders countries nations sides presidents ministers allies governments states neighbours neighbors men women parties
    diplomats officials powers armies forces neighbours neighbors rivals foes capitals partners
    """.split()
)
UNNAMED = frozenset(
    """
    allies ally partners partner west world community countries nations leaders others donors members states governments powers
    """.split()
)
"""Nouns for which no actor is invented unless a modifier names one."""

SHIPS = {"HMNZS": "NZL", "HMAS": "AUS", "HMCS": "CAN", "HMS": "GBR", "USS": "USA", "USNS": "USA", "RFA": "GBR", "INS": "IND"}
"""Prefixes of a navy's ships, by its state."""

PARTITIVES = frozenset(
    """
    board secretariat group number member members part majority minority coalition dozens hundreds thousands millions some many most all several
    none both each one two three four five six seven eight nine ten head leader leaders leadership government representative
    representatives spokesman spokeswoman spokesperson president minister ministers people parliament side sides official
    officials ministry army forces chief chair director secretary kingdom republic state ambassador king queen team delegation
    envoy capital city office embassy department authorities rulers troops soldiers citizens nationals bank court adviser aide
    prosecutor governor coalition commander foreign-minister premier bulk half rest series lot pair couple handful delegation
    mission mayor secretary-general director-general founder administration cabinet senate congress chancellor prime-minister
    """.split()
)
"""Nouns whose "of", "for" or "from" complement says who they are."""

RIVALS = frozenset(
    "opposition rebels rebel separatists separatist insurgents insurgent militants militant guerrillas fighters paramilitaries militias militia jihadists extremists loyalists secessionists".split()
)
"""Nouns of groups that stand against a state: with their modifier they are actors of their own ("Syrian opposition")."""

TITLES = frozenset(
    """
    Sen Rep Gov Gen Lt Col Maj Capt Adm Sgt Prof Sheik Sens. Reps. Gens.
    Mr. Mrs. Ms. Mr Mrs Ms Dr. Dr Sir Dame Lord Lady Miss Sen. Rep. Gov. Gen. Lt. Col. Maj. Capt. Adm. Sgt. Prof. Rev. Sheikh
    Prince Princess King Queen President Premier Chancellor Minister Secretary Senator Congressman Congresswoman Representative
    Governor Ambassador General Admiral Colonel Major Captain Commander Chief Prime Foreign Defence Defense Vice Deputy Speaker
    Mayor Justice Judge Attorney Professor Doctor Pope Archbishop Bishop Cardinal Ayatollah Imam Emir Sultan Crown First Under
    Under-Secretary Undersecretary Secretary-General Director Director-General Commissioner Chairman Chairwoman Administrator
    Adviser Advisor Envoy Spokesman Spokeswoman Spokesperson Officer Lieutenant Brigadier Marshal
    """.split()
)
"""Capitalised words that stand before a person's name and are no part of it."""

FEMALE = frozenset(
    """
    Angela Theresa Hillary Nancy Kamala Ursula Christine Chrystia Melanie Mélanie Anita Annalena Giorgia Mette Sanna Kaja Federica
    Catherine Margaret Mary Elizabeth Anna Maria Marie Susan Samantha Nikki Jen Karine Sarah Linda Janet Penny Julia Jacinda Yulia
    Olha Olena Iryna Svitlana Jennifer Jessica Emily Emma Laura Rachel Rebecca Kate Katherine Karen Lisa Michelle Melissa Amy
    Angelina Ann Anne Barbara Betty Carol Caroline Carolyn Charlotte Claire Deborah Diana Diane Donna Dorothy Ellen Elena Eva
    Eleanor Frances Gina Grace Hannah Heather Helen Irene Isabel Jane Joan Joanna Judith Julie Kathleen Kelly Kim-Yo Kristalina
    Kristin Leila Liz Louise Lucy Lydia Magdalena Marina Martha Melinda Mona Monica Natalia Natasha Nicole Olga Olivia Pamela
    Patricia Pauline Priti Rita Rosa Ruth Sally Sandra Sheikha Sharon Sheila Sofia Sophia Sophie Stephanie Suella Suzanne Tatiana
    Teresa Ursula Valerie Vanessa Vera Veronica Victoria Virginia Wendy Yvette Yvonne Aung Benazir Fatima Aisha Amina Malala Hua
    Mao Dilma Cristina Claudia Ellen Joyce Park Tsai Carrie Agnes Sheikh-Hasina Hasina Evika Dalia Gabriela Kersti Zuzana Heather
    María Ana Luz Rosario Carmen Lucía Isabella Beatriz Verónica Delcy Dina Xiomara Violeta Rigoberta Jeanine Sviatlana Svetlana
    Oksana Ksenia Tatyana Ekaterina Anastasia Valentina Galina Lyudmila Larisa Marta Beata Ewa Agnieszka Zofia Katarina Ingrid Astrid
    Sigrid Erna Kirsten Helle Ulla Margot Sylvie Élisabeth Elisabeth Brigitte Marine Anne-Marie Ségolène Ursula Franziska Nadia Leïla
    Zainab Khadija Mariam Maryam Hala Najla Hanan Samia Amina Aminata Zuhura Joice Thuli Naledi Nkosazana Folake Oby Yingluck Megawati
    Retno Gloria Corazon Leni Loren Tzu Chung Kyung-wha Yuriko Sanae Seiko Mei Ying Sushma Sonia Indira Pratibha Mamata Nirmala Smriti
    Khaleda Dipu Chandrika Sirimavo Vjosa Atifete Salome Nino Kersti Ingrida Viktorija Roberta Elly Lucinda Kirsty Yvonne Bridget Holly
    Gretchen Elise Tammy Kirsten Lindsay Carol Jeanne Dianne Madeleine Condoleezza Loretta Avril Lina Deb Katie Jill Melania Ivanka
    Josephine Marillyn Sabrina Adrienne Emine Asma Amal Huda Rania Noor Shireen Layla Leymah Winnie Graça Ngozi Amneh
    """.split()
)
"""First names of women, by which a pronoun finds its antecedent."""

MALE = frozenset(
    """
    James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald Steven Paul Andrew
    Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott
    Brandon Benjamin Samuel Gregory Frank Alexander Raymond Patrick Jack Dennis Jerry Tyler Aaron Jose José Adam Nathan Henry Peter Zachary
    Kyle Walter Ethan Jeremy Harold Keith Christian Roger Noah Gerald Carl Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan
    Billy Bruce Albert Willie Gabriel Logan Alan Juan Wayne Roy Ralph Randy Eugene Vincent Russell Louis Philip Bobby Johnny Bradley Mike
    Bill Jim Tom Tim Dan Steve Jeff Greg Ben Sam Josh Jay Chuck Jake Rick Ron Rex Boris Tony Gordon Keir Rishi Nigel Simon Ian Neil Graham
    Vladimir Dmitry Sergei Sergey Igor Ivan Alexei Alexey Mikhail Yuri Viktor Oleg Andrei Andrey Nikolai Pavel Anton Konstantin Maxim Kirill
    Volodymyr Petro Andriy Dmytro Oleksandr Oleksii Mykhailo Serhiy Denys Vitali Mohammed Mohammad Mohamed Muhammad Ahmed Ahmad Ali Hassan
    Hussein Ibrahim Mahmoud Mustafa Omar Osama Abdullah Abdul Khalid Saeed Yusuf Yousef Bashar Ismail Karim Hamid Ashraf Hamdi Tariq Jamal
    Emmanuel François Francois Jean Pierre Jacques Nicolas Laurent Michel Olivier Bruno Olaf Friedrich Frank-Walter Hans Jürgen Wolfgang
    Helmut Gerhard Heiko Giuseppe Matteo Mario Silvio Paolo Sergio Antonio Pedro Mariano Carlos Luis Jorge Miguel Javier Fernando Alberto
    Rafael Hugo Nicolás Nicolas Evo Raúl Raul Fidel Gustavo Guillermo Alejandro Andrés Enrique Felipe Xi Li Wang Shinzo Fumio Shigeru Kenji
    Taro Narendra Rajiv Rahul Amit Arun Imran Nawaz Shehbaz Asif Recep Hakan Mevlut Viktor Lech Andrzej Jaroslaw Mateusz Radoslaw Petr Miloš
    Robert Jens Anders Lars Ulf Erik Olav Jonas Espen Magnus Kofi Nana Yaw Kwame William Uhuru Raila Paul Yoweri Jacob Cyril Thabo Nelson
    Goodluck Muhammadu Bola Benny Ehud Yair Naftali Yitzhak Shimon Ariel Moshe Isaac Avigdor
    """.split()
)
"""First names of men."""

BODY_POINTERS = frozenset("ministry department parliament army court embassy agency council pentagon bank fund lender".split())
SORTS = {
    "court": frozenset({"ICC", "ICJ", "ECHR"}),
    "bank": frozenset({"WB", "EIB", "EBRD"}),
    "lender": frozenset({"WB", "IMF", "EIB", "EBRD"}),
    "fund": frozenset({"IMF"}),
    "agency": frozenset({"IAEA", "UNHCR", "WFP", "WHO", "UNICEF"}),
    "council": frozenset({"UN", "COE"}),
}
"""What an organisation is, where its acronym does not say so."""
STATE_BODIES = frozenset(
    """marines troops ministry ministries department parliament congress senate assembly council forces army navy guard corps court agency police military government
    embassy office cabinet bureau administration commission authority intelligence house committee command treasury directorate legislature customs coast service services""".split()
)

BODY_NAMES = frozenset(
    """
    Fund Program Programme Facility Council Coalition Network Organization Organisation Group Foundation Bank Union Association
    Institute Agency Committee Commission Forces Force Front Army Brigade Party Movement League Federation Confederation Society
    Church Board Authority Ministry Department Command Militia Police Guard Corps Navy Crescent Cross Assembly Court University Service Services
    """.split()
)
"""Words that end the name of a body ("Global Health Fund")."""
LEADING = frozenset("The This That These Those A An And But In On At For From To As While When After Before If Its Their His Our".split())
"""Capitalised words that begin a sentence and no name."""
CHARITABLE = frozenset("refugee refugees relief red crescent cross charity children rescue volunteers rights watch orthodox church".split())
"""Words in the name of a body that is no state's, whatever nation it names ("Norwegian Refugee Council")."""
PRIVATE = frozenset(
    """
    activist activists campaigner campaigners journalist journalists reporter author editor doctor nurse engineer scientist teacher
    photographer blogger dissident dissidents student students contractor professor researcher lawyer scholar lecturer owner historian
    pastor priest bishop imam veteran businessman businesswoman singer actor actress athlete player boy girl man woman citizen resident
    refugee migrant hostage prisoner worker cleric
    """.split()
)
"""What people are who act for no state, whatever nation they are of."""
AMBIGUOUS = frozenset(
    [
        "Supreme Court",
        "Congress",
        "National Security Council",
        "Ministry of Defence",
        "House of Commons",
        "Foreign Office",
        "Home Office",
        "Justice Department",
        "Department of Justice",
        "Defense Department",
        "Department of Defense",
        "Treasury Department",
        "Commerce Department",
        "Energy Department",
        "Department of Agriculture",
        "Federal Council",
        "Legislative Council",
    ]
)
"""Bodies that several states have under one name: the state most spoken of goes before the one the tables give."""
MEETING = frozenset("leaders presidents ministers premiers men women officials statesmen diplomats negotiators two envoys pair".split())
"""Nouns that point back at people who met."""
NATIONAL = frozenset(
    "presidency navy cabinet government authorities regime police military army parliament officials administration judiciary prosecutors lawmakers".split()
)
"""Nouns of a state's bodies that, alone, are those of the state that was spoken of last."""
PRESS = frozenset(
    "News Times Post TV Television Radio Herald Tribune Guardian Journal Press Gazette Daily Magazine Reuters AFP AP BBC CNN".split()
)
"""Words in the names of outlets, which texts mostly name as a source."""

HUMANS_ALONE = frozenset("experts analysts sources critics observers".split())
"""Nouns of people who are described by what they watch, not by where they are from."""
CROWDS = frozenset(
    """
    protester demonstrator marcher resident villager civilian inhabitant protestor rioter hacker farmer fisherman settler voter
    refugee migrant campaign people woman student mourner supporter
    """.split()
)
"""Nouns, in the singular, of people who act as those of the country that their modifier names ("Chilean protesters")."""
CONTINENTAL = frozenset(
    "European Western African Asian Arab Latin Eastern Northern Southern Gulf Nordic Baltic Balkan Muslim Islamic".split()
)
ARMED = frozenset("forces authorities fighters troops government militia militias administration army police".split())
"""Nouns of bodies that a people without a state has too ("Kurdish forces")."""

NATIONAL_BODIES = frozenset(
    "national defense defence coast federal royal electoral intelligence supreme constitutional ministry ministries parliament congress senate army navy police government cabinet treasury legislature customs department embassy court".split()
)
"""Words in the names of bodies that are of some state even where none is named beside them."""

PARTS_OF_THE_WORLD = frozenset(
    "America Africa Asia Europe Caribbean American Americans African Africans Asian Asians European Europeans East West North South".split()
)
"""Last words of names that are parts of the world, or their people, and no party."""
GENERIC = frozenset(
    "Administration Government Alliance Press White House Cabinet Mission Delegation administration government alliance".split()
)
"""Words after a known name that make no name of their own ("Biden Administration")."""

THING_NAMES = frozenset(
    """
    Team Act Agreement Accord Accords Summit Framework Strategy Plan Treaty Vehicles Vehicle System Systems Missile Missiles List Charter
    Resolution Resolutions Exercise Conference Forum Pact Protocol Convention Declaration Bill Deal Compact Award Prize Day Airport
    Square Street Airbase Museum Stadium Hotel
    """.split()
)
"""Last words of the names of plans, laws, meetings, goods and places, which are no parties."""

MACHINES = frozenset(
    """
    jet jets warplane warplanes plane planes aircraft helicopter helicopters drone drones missile missiles tank tanks artillery warship
    warships ship ships vessel vessels submarine submarines convoy convoys airstrike airstrikes air-strikes bomber bombers
    """.split()
)
"""Weapons and vehicles that stand for the state that owns them, never for the place that they are aimed at."""
CRITICS = frozenset("dissident dissidents activist activists campaigner campaigners critic critics reporter reporters".split())
"""People who act for no state, least of all for the one whose adjective they bear."""

MEETINGS = frozenset({"Conference", "Forum", "Convention"})
"""Those of them that end the names of standing bodies too."""

NO_PERSON = frozenset(
    "Cyclone Hurricane Hurricanes Typhoon Storm Operation Exercise Mount Lake Cape Highway Flight Ebola Covid COVID-19".split()
)
"""First words of names of storms, operations and places, which the pipeline takes for people."""
