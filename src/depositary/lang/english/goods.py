"""Nouns for concrete goods, teams and personnel, by sort, in the singular; kinds of assistance ("aid", "support") are not among them."""

import re
from types import MappingProxyType

from depositary.lang.english.wordlist import words

_TABLE = {
    "weapons": """
        weapon arm weaponry armament munition ammunition ammo ordnance missile rocket interceptor shell mortar howitzer
        cannon artillery gun machine-gun rifle pistol shotgun carbine sidearm grenade launcher bomb mine landmine torpedo
        explosive cartridge bullet projectile warhead drone uav uas quadcopter tank bulldozer radar jammer himars atacms
        manpads mrap hmmwv apc ifv artillery-piece firearm glide-bomb loitering-munition flamethrower mlrs
    """,
    "vehicles": """
        vehicle truck lorry bus minibus car jeep humvee carrier trailer tractor excavator crane bulldozer motorcycle bicycle
        train locomotive wagon pickup tanker forklift digger van suv all-terrain-vehicle fire-engine minivan limousine
        harvester
    """,
    "aircraft": """
        aircraft jet plane airplane aeroplane helicopter bomber airlifter airliner chopper glider warplane gunship balloon
        airship satellite seaplane
    """,
    "ships": """
        ship vessel warship boat frigate destroyer corvette submarine minehunter minesweeper cutter ferry dinghy hovercraft
        barge icebreaker patrol-boat
    """,
    "gear": """
        gear helmet vest uniform boot bodyarmour body-armor binocular goggle rangefinder parachute backpack camouflage
        equipment weaponry handcuff scanner detector camera walkie-talkie radio terminal starlink antenna router laptop
        computer tablet phone printer server telescope
    """,
    "medical": """
        ambulance medicine medication drug vaccine dose antibiotic antiviral antidote insulin ventilator respirator mask
        glove gown ppe syringe bandage tourniquet oxygen stretcher incubator thermometer disinfectant sanitiser sanitizer
        wheelchair crutch prosthesis prosthetic defibrillator dressing painkiller bed hospital clinic cylinder concentrator
        test reagent hydroxychloroquine remdesivir first-aid
    """,
    "relief": """
        tent blanket mattress tarpaulin sleeping-bag stove shelter clothing cloth clothe jacket coat bedding bucket soap
        jerrycan cookset cot duvet heater lamp lantern food foodstuff wheat grain flour rice maize corn sugar oil lentil
        bean cereal milk biscuit ration meal seed fertiliser fertilizer fodder livestock water filter purifier latrine
        toilet tarp parcel hygiene-kit toy textbook book sandbag sock shoe nappy diaper potato vegetable meat fruit pasta
        salt tea
    """,
    "energy": """
        generator transformer turbine boiler battery fuel diesel petrol gasoline kerosene coal charger panel inverter
        autotransformer substation cogeneration-unit powerbank power-bank firewood solar-panel pipe pump cable
    """,
    "rescue": """
        dog sniffer-dog
    """,
}

SORTS = MappingProxyType({noun: sort for sort, nouns in reversed(_TABLE.items()) for noun in nouns.split()})

# Which of the codebook's kinds of help a sort of goods speaks for.
KINDS = MappingProxyType(
    {
        "weapons": "military",
        "gear": "military",
        "medical": "humanitarian",
        "relief": "humanitarian",
        "rescue": "humanitarian",
        "energy": "development",
    }
)

NEUTRAL = words("equipment gear radio camera laptop computer tablet phone printer server telescope")
"""Goods that by themselves speak for no kind of help."""

# Nouns that name goods only with one of these words before them.
_DEFENCE = """
    defence defense missile rocket artillery air aerial weapon weapons radar anti-aircraft anti-tank anti-armor anti-armour
    anti-drone anti-missile antiaircraft antitank counter-drone launch launcher detection warfare surveillance unmanned
    javelin stinger patriot nasams hawk himars gepard iris-t samp/t samp-t navigation communication communications jamming
    s-300 s-400 guided mobile targeting armor armour aircraft tank drone at-4 interceptor electronic strike naval
    weapons-system night-vision mortar
"""
QUALIFIED = MappingProxyType(
    {
        noun: frozenset(qualifiers.split())
        for noun, qualifiers in {
            "system": _DEFENCE,
            "battery": _DEFENCE + " car truck",
            "capability": "air missile rocket artillery radar anti-aircraft anti-tank anti-drone counter-drone strike jamming",
            "component": "patriot nasams hawk himars missile radar engine aircraft drone weapon weapons spare air",
            "launcher": _DEFENCE + " grenade multiple",
            "platform": _DEFENCE,
            "device": "explosive medical night-vision jamming communication communications electronic breathing",
            "round": """
                artillery mortar grenade ammunition tank shell rifle mm 155mm 105mm 120mm 152mm howitzer cannon millimeter
                millimetre
            """,
            "part": "spare",
            "kit": """
                test testing hygiene medical first-aid aid shelter dignity repair emergency health surgical diagnostic
                trauma school kitchen guidance delivery family winter
            """,
            "supply": """
                medical relief food humanitarian emergency health energy military critical essential vital surgical aid
                winter medicine basic water school
            """,
            "material": "shelter building construction school relief medical demining nuclear",
            "goods": "relief humanitarian essential winter basic household",
            "item": "relief food non-food household hygiene essential shelter humanitarian",
            "package": "food ration hygiene relief",
            "packet": "food ration",
            "unit": """
                housing medical surgical shelter health artillery generator heating power desalination purification
                cogeneration care patriot
            """,
            "carrier": "personnel troop armoured armored aircraft",
            "parcel": "food hygiene aid relief family",
            "oil": "cooking vegetable fuel heating palm",
            "water": "drinking bottled clean safe potable fresh",
            "hospital": "field mobile emergency floating modular",
            "clinic": "mobile field",
            "bed": "hospital camp field folding icu",
            "test": "coronavirus covid-19 pcr diagnostic rapid antigen covid ebola hiv malaria",
            "panel": "solar",
            "cylinder": "oxygen gas",
            "concentrator": "oxygen",
            "bag": "sleeping body sand",
            "dose": """
                vaccine covid-19 vaccines coronavirus booster cholera polio measles ebola astrazeneca pfizer moderna sputnik
                sinopharm sinovac covishield j&j janssen
            """,
            "shelter": "emergency temporary family winterised winterized modular tent prefabricated bomb",
            "carriage": "railway",
            "mine": "land anti-personnel anti-tank antipersonnel naval sea claymore",
            "gun": "machine anti-aircraft artillery submachine howitzer assault field self-propelled",
            "carbine": "m4",
            "server": "computer",
            "terminal": "starlink satellite",
            "dog": "rescue sniffer search detection police",
            "pump": "water",
            "cable": "power electric electrical",
            "pipe": "water steel",
            "filter": "water",
            "test-kit": "covid-19",
            "car": "police armoured armored patrol",
            "phone": "satellite mobile",
            "camera": "thermal infrared surveillance",
            "drug": "antiretroviral cancer malaria medical anti-malarial essential tuberculosis antiviral",
            "battalion": "artillery patriot tank",
            "squadron": "fighter helicopter jet transport",
            "line": "production",
            "bridge": "pontoon mobile modular bailey",
            "home": "mobile prefabricated modular container",
            "house": "prefabricated modular container",
            "network": "starlink",
            "tablet": "water-purification purification chlorine iodine",
            "tanker": "water fuel",
            "balloon": "aerostat surveillance",
            "engine": "fire",
            "hardware": "military",
            "technology": "military anti-drone radar",
            "armor": "body",
            "armour": "body",
            "imagery": "satellite",
            "fighter": "f-16 jet stealth typhoon",
            "jet": "fighter f-16 f-35 military transport mirage gripen combat attack rafale mig-29 typhoon surplus trainer",
            "meal": "hot ready-to-eat school halal",
            "clothe": "warm winter used",
            "book": "school text",
            "cloth": "winter",
        }.items()
    }
)

# Personnel: goods only when counted.
PERSONNEL = words(
    """
    soldier troop personnel doctor nurse medic paramedic physician surgeon expert specialist adviser advisor trainer
    instructor engineer technician official officer peacekeeper policeman police firefighter rescuer volunteer worker
    professional staff staffer member observer monitor marine serviceman commando pilot sapper deminer recruit trainee cadet
    troops guard crew sailor airman operator translator interpreter epidemiologist consultant psychologist inspector
    investigator gendarme ranger paratrooper reservist contractor mentor logistician teacher nutritionist midwife
    veterinarian health-worker responder
    """
)

# Teams: goods with one of these words before them, or with people named after "of".
TEAMS = words(
    """
    team unit contingent battalion brigade squad detachment crew company corps platoon convoy
    """
)
TEAM_WORDS = words(
    """
    response rescue medical search surgical assistance expert training advisory engineering demining mine-clearance disaster
    relief emergency forensic firefighting police assessment technical peacekeeping humanitarian reconnaissance canine k-9
    sappers bomb-disposal field
    """
)

# Words of measure before "of": by weight or volume anything may follow, otherwise goods must.
WEIGHTS = words(
    """
    ton tonne pound kilogram kilo kg gram litre liter gallon barrel bushel quintal lb
    """
)
CONTAINERS = words(
    """
    round set piece item unit squadron battery pair box pallet truckload planeload crate container vial dose bottle pack bag
    sack fleet convoy truck lorry stock stockpile trainload shipload bale can wagon planeload plane planeful course roll
    brigade battalion carton magazine salvo
    """
)
NOT_GOODS = words(
    """
    emission emissions carbon co2 dioxide pressure waste rubbish debris cocaine heroin cannabis marijuana methamphetamine
    gold explosives tnt uranium rubble sewage gas crude cargo trade exports imports oil output production hashish opium
    fentanyl plastic garbage methane steel aluminium aluminum money cash
    """
)

# Systems known by a name of their own; the name alone means the goods. Written in lower case, met with a capital.
NAMED = words(
    """
    himars atacms nasams hawks patriots javelins stingers abrams leopards leopard challengers gepards gepard bradleys
    strykers humvees bayraktars bayraktar starlinks caesars gripens mirages rafales typhoons nlaws manpads tows harpoons
    hellfires jdams hmmwvs mraps uavs drones ppe marders bushmasters typhoon kalashnikovs panzerhaubitze grads mig migs
    javelin stinger nlaw iris-t samp/t samp-t gepard iron-dome uas apcs ifvs mres starstreak starstreaks krabs zuzanas
    archers himarses m777s harm harms reapers predators globemasters hercules chinooks apaches black-hawks blackhawks cobras
    """
)
DESIGNATOR = re.compile(
    r"(?:F|FA|F/A|MiG|Mig|MIG|Su|SU|T|AH|UH|CH|OH|SH|Mi|MI|C|A|S|AN|An|MQ|RQ|P|PT|BMP|BTR|AT|Il|Ka|KC|TB|M|B|AMX|CV|ZSU|BM|AK|RPG|LAV|V|L|J|JF|PzH)-?\d{1,4}[A-Z]{0,2}\d?(?P<plural>s)?"
)

# Names that take a number of their own ("Leopard 2 tanks").
NUMBERED = words(
    """
    leopard challenger type mark mk marder boxer caesar sputnik starlink class block covid bofors viking taurus merkava
    cougar puma
    """
)

# Adjectives that say nothing about the goods, dropped from the front of a phrase.
EMPTY = words(
    """
    additional more extra further new newly other such same first second third last latest many several few some numerous
    various much-needed critical badly-needed total entire existing remaining own another initial next previous recent
    urgent urgently desperately badly needed much critically vital necessary only following old so-called dozens-of
    refurbished newly-refurbished second-hand donated promised pledged requested planned undisclosed unspecified possible
    future earlier deployed
    """
)

# Pairs that hold together across "and".
PAIRED = frozenset(
    {
        ("search", "rescue"),
        ("command", "control"),
        ("chemical", "biological"),
        ("tools", "equipment"),
        ("training", "equipment"),
        ("reconnaissance", "surveillance"),
    }
)

# Verbs whose objects or subjects are losses, not gifts.
HARM = words(
    """
    kill killed kills killing wound wounded injure injured die died dies dead capture captured arrest arrested lose lost
    losing abduct abducted kidnap kidnapped detain detained behead beheaded execute executed murder murdered massacre
    massacred ambush ambushed casualty casualties dying deaths death slain
    """
)

# Nouns that stay uncounted, so that an article before them counts nothing.
MASS = words(
    """
    ammunition ammo weaponry artillery ordnance equipment gear food water fuel medicine wheat grain flour rice maize oil
    diesel petrol clothing bedding oxygen ppe protective armor armour hardware technology imagery personnel staff police
    aircraft fodder livestock coal soap milk sugar camouflage oxygen material
    """
)

# Nouns that name goods in the plural only ("arms").
PLURAL_ONLY = words(
    """
    arm armament munition supply part boot cloth clothe goods material weaponries capability shelter radio test
    """
)

# Words before a weapon that nobody hands over as help.
NEVER_GIVEN = words(
    """
    nuclear chemical biological atomic thermonuclear enemy seized captured stolen smuggled
    """
)

# Words that make goods or people humanitarian.
RELIEVING = words(
    """
    relief humanitarian medical health rescue emergency doctor nurse medic paramedic physician surgeon firefighter rescuer
    epidemiologist midwife
    """
)

FORMATIONS = frozenset("squadron fleet convoy battalion company flotilla wing batch group team".split())
"""Nouns of units whose members are what is given, where they are counted."""

SENDING = words("send dispatch despatch donate airlift deliver gift hand supply ship fly")
"""Verbs by which whatever is counted behind them is handed over."""

UNSENT = words(
    """
    days weeks months years hours minutes times letters messages emails texts signals tweets dollars euros pounds percent points people's blows speeches
    votes warnings notes questions answers goals passengers migrants prisoners refugees detainees suspects bodies babies missiles rockets
    students children women men civilians hostages projects programmes programs services results reports reforms jobs benefits documents papers
    verdicts orders threats proposals signs images pictures resources rebels insurgents militants captives remains zones delegations miles kilometres
    sorties missions
    """
)
"""Plurals that are sent or delivered without being help."""
