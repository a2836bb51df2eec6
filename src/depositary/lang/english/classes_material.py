"""More classes of words that frames of material acts ask for, and more members of those of `frames_classes`."""

from depositary.lang.english.wordlist import words

MORE: dict[str, frozenset[str]] = {
    "aid": words(
        "carrier concentrator maize sorghum hay bus gunship cylinder goggles truck lorry pickup bulldozer cutter parcel meal dog milk sugar noodle"
        " shipload planeload container squad clothes cot tarpaulin dinghy diver oxygen binoculars mortar hovercraft pump bed stretcher serum reagent buses vehicles item"
    ),
    "cash": words("kronor crown kroner franc zloty lei leu forint koruna lek shilling kwacha cedi taka dong reai reais afghani gourde"),
    "troops": words(
        "warplane helicopter garrison legionnaire sniper ranger gunboat cutter militiaman gendarme howitzer armour convoy guardsman"
    ),
    "people": words("revolutionary gunman mayor blogger fugitive dealer fisher trawlerman migrant pastor imam cleric executive"),
    "border": words("port harbour door airport"),
    "migrant": words("schoolchild orphan stranded homeless"),
    "unwelcome": words("personae"),
    "armaments": words(
        "weapon weaponry arms missile jet fighter tank howitzer shell ammunition drone submarine frigate helicopter radar rifle gun launcher"
        " munition aircraft warplane gunship rocket system howitzers"
    ),
    "succours": words(
        "aid relief help assistance food rice wheat grain maize flour sorghum medicine drug vaccine dose mask ventilator concentrator oxygen"
        " blanket tent tarpaulin supplies supply ration parcel meal water fuel generator kit hospital rescuer medic doctor nurse firefighter"
        " paramedic ambulance tonne ton shipment consignment cargo item goods clothes clothing fodder hay shelter dog bed cheque refrigerator"
        " hygiene milk sugar seed fertiliser fertilizer weapon ammunition weaponry arms planeload truckload shipload convoy"
    ),
    "debt": words("debt loan arrears deposit borrowing repayment"),
    "patient": words("patient wounded casualty child people victim survivor injured"),
    "refuge": words("hospital clinic camp shelter kitchen house home school centre center bridge well road"),
    "help": words("rescuing"),
    "official": words(
        "president premier minister chancellor governor mayor leader chief king chairman commissioner secretary vice-president director head"
        " cabinet government speaker prosecutor general commander dictator ruler senator ambassador aide deputy judge"
    ),
    "resignation": words("resignation"),
    "barracks": words("barracks base camp garrison"),
    "evidence": words("imagery image footage picture photograph video satellite evidence data report poll figure map"),
    "self": words("himself herself itself themselves ourselves"),
    "swap": words("swap exchange amnesty deal pardon"),
    "police": words("police officer gendarme policeman agent guard detective"),
    "unrest": words("protest demonstration riot unrest rioting sit-in uprising rally march strike walkout stoppage looting"),
    "stoppage": words("strike walkout stoppage shutdown blockade protest"),
    "standstill": words("halt standstill stop"),
    "tractor": words("tractor truck lorry"),
    "car": words("car tyre tire bus vehicle bin headscarf"),
    "barricades": words("barricade tyre tire"),
    "visas": words("visa"),
    "depart": words("leave depart go quit"),
    "unwanted": words("persona personae unwelcome non-grata"),
    "duties": words("tariff duty levy"),
    "sanctions": words("sanction embargo blacklist"),
    "lending": words(
        "disbursement lending payment programme program project investment cooperation trade export delivery sale subsidy contract"
        " intelligence-sharing sharing training flight"
    ),
    "hold": words("hold ice"),
    "terrorist": words("terrorist organisation organization group entity"),
    "accords": words("accord agreement deal contract pact"),
    "benefit": words("benefit preference status membership privilege access"),
    "commerce": words("sell buy trade purchase export import"),
    "rockets": words("missile rocket satellite"),
    "sea": words("sea ocean water waters coast"),
    "ballistic": words("ballistic cruise hypersonic intercontinental long-range short-range anti-ship range nuclear-capable"),
    "garrison": words("garrison troop force position flank post presence"),
    "security": words("security patrol surveillance readiness"),
    "line": words("line border river frontier boundary strait"),
    "position": words("position post"),
    "warplane": words("bomber jet plane aircraft warplane warship fighter frigate destroyer submarine tanker balloon"),
    "warship": words("warship frigate destroyer carrier submarine fleet flotilla cruiser"),
    "level": words("level status"),
    "number": words("number strength size"),
    "cell": words("cell prison jail camp captivity"),
    "internet": words(
        "internet network whatsapp facebook twitter telegram youtube tiktok instagram signal x platform platforms access messaging wikipedia service"
    ),
    "outlet": words(
        "university school newspaper bureau radio station broadcaster channel church mosque charity ngo website magazine studio salon"
        " newsroom centre center theatre college daily"
    ),
    "premises": words("office home house headquarters newsroom apartment bureau residence church offices premises"),
    "hackers": words("hacker group thief"),
    "computer": words("computer server website database email account network data"),
    "cyber": words("cyber ransomware hacker hacking computer phishing malware"),
    "business": words(
        "salon shop restaurant school business market university airline company hotel charity organisation organization bank"
    ),
    "closing": words("close shut stop cease suspend"),
    "airliner": words("plane jet airliner flight aircraft ship boat vessel tanker"),
    "landing": words("land turn return"),
    "constitution": words("constitution parliament election charter"),
    "papers": words("accreditation registration passport citizenship permit"),
    "vessel": words("tanker vessel ship boat trawler warship submarine frigate ferry freighter yacht dhow"),
    "death": words("death"),
    "gunfire": words("gunfire bullet fire shot round automatic machine-gun shell"),
    "bomb": words("bomb explosive device grenade mine shell car blast"),
    "onslaught": words("fire attack shelling bombardment assault gunfire"),
    "fighting": words("fighting clash battle skirmish hostility gunfight firefight violence crossfire"),
    "fighters": words("rebel militant fighter insurgent troop soldier force army guerrilla jihadist militia separatist"),
    "responsibility": words("responsibility credit"),
    "explosion": words("explosion blast bombing"),
    "wounds": words("wound injury"),
    "home": words("home house bed"),
    "vehicle": words("car plane vehicle bus"),
}


def joined(classes: dict[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return classes with more members, and those that are only here."""
    return {
        name: classes.get(name, frozenset()) | MORE.get(name, frozenset()) for name in (*classes, *(n for n in MORE if n not in classes))
    }
