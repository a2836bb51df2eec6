"""The classes of words that frames ask for (`obj:@aid`); a class that is not here is the one word that it names."""

from depositary.lang.english.wordlist import words

CLASSES: dict[str, frozenset[str]] = {
    "aid": words(
        "aid assistance help relief funding fund funds money cash grant loan credit package donation contribution supply "
        "supplies equipment gear "
        "weapon weaponry arms arm armament ammunition munition missile rocket tank jet aircraft plane helicopter drone vehicle "
        "howitzer gun rifle system "
        "battery launcher interceptor shell round radar food wheat grain rice flour medicine drug vaccine dose mask ventilator "
        "tent blanket shelter "
        "shipment convoy tranche instalment installment tonne ton budget subsidy guarantee support fuel gas oil electricity "
        "generator material materiel "
        "expert doctor medic nurse physician adviser advisor trainer instructor engineer team asylum refuge water kit ambulance "
        "hospital boat ship frigate "
        "resource backing bailout stipend scholarship relief cargo armor armour body defence defense financing finance "
        "capability care service protection "
        "project program programme goods commodity parcel professional specialist volunteer rescuer worker mine bus lorry squad classroom medic paramedic firefighter "
        "ration seed fertilizer truck equipment technology intelligence training expertise infrastructure"
    ),
    "cash": words(
        "dollar euro pound yen yuan renminbi rupee rouble ruble won krona krone kroner peso rial riyal dinar dirham lira shekel "
        "zloty hryvnia franc million"
        " billion trillion thousand hundred cent shilling naira rand baht ringgit rupiah"
        " crown kronor zlotys taka vatu real reai forint leu lei koruna eur usd gbp nok sek dkk chf cad aud nzd jpy cny czk pln huf ron isk"
    ),
    "measure": words(
        "sanction embargo tariff duty penalty restriction ban curb quota freeze boycott moratorium countermeasure counter- "
        "measure cap levy measure blockade"
        " cost limit prohibition visa designation listing control"
    ),
    "fire_of": words("fire criticism attack scrutiny pressure"),
    "restraint": words("curfew emergency siege lockdown blockade martial law censorship blackout cordon crackdown quarantine"),
    "constraint": words(
        "sanction embargo tariff restriction ban curb curfew blockade siege lockdown emergency quota requirement limit control "
        "measure duty rule"
        " prohibition barrier moratorium freeze block hold"
    ),
    "talks": words(
        "talk talks meeting negotiation summit conference discussion consultation dialogue conversation session round call "
        "visit trip tour consultation "
        "mediation contact encounter forum audience lunch dinner luncheon breakfast videoconference teleconference reception "
        "briefing mission"
        " ministerial gathering roundtable"
    ),
    "deal": words(
        "agreement deal treaty pact accord memorandum contract convention protocol declaration resolution truce ceasefire "
        "cease-fire armistice compact"
        " settlement arrangement communique charter compromise understanding consensus partnership statement document letter roadmap"
    ),
    "treaty": words(
        "agreement deal treaty pact accord memorandum convention protocol compact contract organisation organization body alliance court"
    ),
    "law": words("law bill legislation act decree budget measure package amendment plan order resolution"),
    "tie": words(
        "tie ties relation relations relationship link links contact contacts cooperation trade embassy consulate mission alliance"
    ),
    "diplomat": words(
        "diplomat ambassador envoy attache attaché consul official staff officer spy emissary representative inspector charge journalist"
    ),
    "envoy": words("ambassador envoy diplomat representative charge chargé consul"),
    "troops": words(
        "troop troops force forces soldier army navy fleet warship ship tank artillery missile bomber fighter jet aircraft "
        "carrier battalion brigade division "
        "unit reservist reserve military marine regiment submarine destroyer frigate squadron plane patrol police personnel "
        "convoy drone vessel battery"
        " guard militia contingent commando paratrooper flotilla peacekeeper"
    ),
    "peacekeeper": words("peacekeeper observer monitor inspector peacekeeping"),
    "people": words(
        "prisoner hostage detainee captive inmate activist journalist dissident soldier sailor citizen national man woman "
        "people person girl boy protester "
        "demonstrator leader politician pilot reporter lawyer student worker civilian spy contractor aid-worker crew captain "
        "schoolgirl child teenager "
        "member suspect fighter militant defendant opponent critic minister general schoolchild fisherman missionary tourist "
        "pow asset agent spy schoolgirl passenger worker nun priest bishop aid-worker engineer tourist captain blogger author artist "
        "lawmaker senator commander rebel guerrilla terrorist convict accomplice candidate"
    ),
    "migrant": words(
        "refugee migrant asylum-seeker seeker asylum evacuee people child family civilian wounded displaced person victim survivor"
    ),
    "territory": words(
        "territory land town city village region area province island base position settlement airport port crossing district enclave"
    ),
    "goods": words(
        "import export product good goods vessel flight ship flour fruit vegetable oil gas grain meat wine technology sale coal steel"
    ),
    "attack": words(
        "attack assault strike airstrike offensive raid bombing missile rocket drone invasion war operation campaign incursion "
        "shell mortar bomb barrage"
        " artillery torpedo fire fusillade volley shot grenade round counteroffensive"
    ),
    "projectile": words(
        "missile rocket drone shell mortar bomb artillery torpedo gas shot round grenade bullet munition salvo barrage volley"
    ),
    "exercise": words("exercise drill manoeuvre maneuver game wargame test flight patrol launch"),
    "test": words("missile rocket weapon satellite device bomb warhead"),
    "alert": words("alert readiness footing war-footing standby"),
    "protest": words("protest demonstration rally march strike sit-in riot walkout vigil picket boycott uprising unrest"),
    "demand": words(
        "demand call request proposal offer appeal plea plan bid idea suggestion resolution invitation ultimatum deal agreement "
        "order term condition motion "
        "notion application claim pressure overture initiative peace talk mediation truce ceasefire negotiation ruling verdict "
        "jurisdiction authority"
        " legitimacy recommendation aid assistance help membership"
    ),
    "permit": words(
        "visa access entry permission permit request accreditation admission bail license licence asylum clearance passage "
        "consent application"
    ),
    "concern": words(
        "concern alarm outrage dismay anger displeasure disappointment frustration condemnation doubt question fear objection reservation"
    ),
    "warmth": words(
        "support solidarity gratitude thanks appreciation condolence condolences sympathy admiration confidence respect "
        "satisfaction praise congratulation"
        " congratulations optimism endorsement backing regret apology welcome sympathies hope"
    ),
    "bond": words(
        "support partnership friendship alliance solidarity leadership relationship tie role sovereignty friendship bond cooperation"
    ),
    "commitment": words("commitment pledge promise readiness willingness intention intent determination resolve vow offer keenness desire"),
    "announcement": words(
        "initiative programme program partnership plan investment contribution package donation grant loan aid assistance support funding"
    ),
    "bad": words(
        "unworthy incomprehensible baseless groundless unfounded frivolous inappropriate interference punishment circus stab bad hypocrisy unjustifiable unlawful massacre scandal terrorism embarrassing insult humiliation bullying occupation betrayal trap theft dishonest naive hollow null void "
        "terrorist terror terrorism dictator criminal crime genocide war liar threat violation provocation illegal unacceptable "
        "disgrace disgraceful "
        "destructive reckless deplorable shameful dangerous irresponsible cowardly barbaric brutal invasion aggression "
        "aggressor blow sham puppet fascist "
        "unfair unjustified unjust unlawful racist hypocritical failure mistake regime tyrant murderer killer outrageous "
        "hostile coup farce lie blackmail "
        "intolerable inhumane horrific heinous atrocity massacre cruel corrupt unhelpful counterproductive destabilizing "
        "destabilising escalation"
        " damaging serious troubling harmful regrettable damning senseless disproportionate ideological cynical indiscriminate"
        " provocative callous abhorrent despicable appalling myopic absurd unprovoked nonsense propaganda theft thug bully"
    ),
    "good": words(
        "breakthrough start hopeful promising bold generous "
        "historic important positive welcome courageous brave hero friend ally leader milestone great good excellent partner "
        "step wise constructive"
        " encouraging remarkable victory breakthrough strong reliable admirable success legitimate"
    ),
    "wrong": words(
        "violate breach break undermine endanger threaten destabilize destabilise abuse flout trample kill murder starve lie "
        "fail ignore sabotage "
        "exploit provoke escalate fuel support back harbor harbour arm interfere meddle attack invade bully steal cheat mislead "
        "collude refuse block "
        "obstruct jeopardize jeopardise harm hurt damage target use commit sponsor manipulate mismanage weaponize torture "
        "persecute oppress"
    ),
    "harm": words(
        "behead bury annihilate obliterate raze flatten avenge hunt invade respond assassinate "
        "attack strike bomb invade destroy kill retaliate respond punish sanction impose cut suspend withdraw leave expel close "
        "shut annihilate hit shoot "
        "seize arrest block halt stop end pay suffer avenge revenge crush fight face arm expand regret deploy boycott ban "
        "withhold intervene shell eliminate"
        " cancel veto blockade nuke use overthrow break sever defend terminate scrap deport target wipe raise quit abandon hang execute"
    ),
    "help": words(
        "support help provide send give deliver supply assist aid donate contribute fund finance equip train work cooperate "
        "continue back rebuild protect"
        " defend maintain extend stand deepen strengthen expand commit invest accept grant release allow host allocate share join lend"
    ),
    "phone": words("phone telephone video conference conference-call"),
    "joint": words("joint combined bilateral trilateral multinational multilateral common"),
    "backing": words("support stand defend back uphold protect supporting"),
    "cause": words(
        "alliance human right sovereignty independence integrity security democracy people peace relationship friendship "
        "freedom law defense defence"
    ),
    "journey": words("trip visit tour journey summit meeting"),
    "welcoming": words("welcome reception greeting"),
    "step": words("step measure action move"),
    "improve": words("improve enhance allow ease promote open free reform relax increase"),
    "compensation": words("compensation reparation reparations damages"),
    "work": words("work job tool tools class"),
    "signature": words("signature"),
    "agency": words("agency un staff worker mission ngo charity"),
    "hacker": words("hacker militia militant fighter"),
    "atrocity": words("cleansing genocide atrocity massacre torture"),
    "agree": words("agree reach deliver act meet comply support show"),
    "airspace": words("airspace strait port canal"),
    "allegation": words("allegation accusation claim charge report criticism suggestion"),
    "arrest": words("arrest"),
    "assembly": words("parliament assembly legislature congress party cabinet knesset council"),
    "lose": words("lose"),
    "costs": words("cost price pressure consequence penalty"),
    "honour": words("respect recognition thanks praise credit admiration applause gratitude"),
    "solidarity": words("solidarity support backing sympathy"),
    "contact": words("contact coordination touch talks consultation dialogue"),
    "statesman": words(
        "minister president premier chancellor king queen envoy ambassador secretary delegation leader chief prince official diplomat counterpart"
    ),
    "ongoing": words("ongoing continuing current"),
    "request": words("demand request call appeal plea condition term ultimatum"),
    "validity": words("validity duration term period"),
    "quota": words("quota cap ceiling limit"),
    "entry": words("entry access passage return visit inspection inspector flight"),
    "opposed": words("opposed hostile resistant"),
    "ruling": words("ruling verdict sentence decision conviction"),
    "appeal": words("appeal petition claim application bid"),
    "deadline": words("deadline ultimatum"),
    "finger": words("finger fingers"),
    "court": words("court tribunal icj icc arbitration wto"),
    "alarm": words("alarm concern outrage dismay anger displeasure frustration doubt question objection"),
    "reprisal": words("retaliation reprisal revenge consequence response punishment attack strike war force action"),
    "weapon": words("weapon arm gun sword club sabre saber"),
    "impose": words("impose use deploy resort"),
    "proposal": words("formula proposal offer plan invitation draft roadmap suggestion compromise mediation"),
    "provision": words("provision delivery transfer supply sale release shipment export disbursement package aid"),
    "talk": words("talk negotiate meet cooperate work hold restore establish normalize resume exchange open sign"),
    "support": words("support help aid assistance backing cooperation money fund solidarity protection action"),
    "cooperation": words("cooperation partnership collaboration"),
    "relief": words("tool equipment relief supply helicopter ambulance generator kit tent blanket responder response unit"),
    "loan": words("loan grant credit subsidy funding fund money tranche"),
    "membership": words("membership accession admission seat"),
    "strike": words("strike walkout stoppage shutdown"),
    "blacklist": words("list blacklist watchlist"),
    "patrol": words("patrol exercise deployment"),
    "shield": words("shield hostage"),
    "curfew": words("curfew lockdown siege blockade"),
    "surveillance": words("surveillance watch"),
    "teargas": words("gas cannon baton truncheon bullet spray"),
    "exports": words("export import trade"),
    "kill": words("kill assassinate murder bomb attack blow kidnap poison"),
    "murder": words("assassination murder attack bombing killing"),
    "torture": words("torture beating abuse wound injury"),
    "blame": words("blame responsibility fault"),
    "call": words("call letter message phone"),
    "asset": words("asset account property fund reserve wealth"),
    "assistance": words("aid assistance funding support contribution help supply delivery spending relief shipment"),
    "asylum": words("asylum refuge sanctuary status protection citizenship"),
    "attackverb": words("attack strike invade resume launch fight retaliate shell bomb"),
    "base": words("base consulate embassy compound camp outpost stronghold headquarters position airfield"),
    "border": words("border crossing frontier checkpoint airspace embassy consulate route road corridor gate"),
    "charge": words("charge lawsuit case complaint warrant"),
    "chorus": words("chorus"),
    "complaint": words("complaint protest note demarche lawsuit suit petition charge indictment"),
    "compound": words("compound embassy consulate building headquarters"),
    "control": words("power control"),
    "criticism": words("criticism condemnation ire fire rebuke outcry outrage anger backlash scorn"),
    "custody": words("custody detention jail prison captivity arrest"),
    "defence": words("defence defense side aid"),
    "dispute": words("dispute difference quarrel row claim"),
    "effigy": words("effigy portrait poster picture"),
    "embassy": words("embassy consulate mission office"),
    "enrichment": words("enrichment programme program activity work"),
    "entity": words("individual entity company bank businessman official developer sector firm"),
    "fire": words("fire shot shots artillery gunfire"),
    "flag": words("flag effigy portrait poster picture tyre tire image"),
    "force": words("fight use defend go retaliate strike attack intervene"),
    "forces": words("force hand"),
    "freedom": words("freedom autonomy independence immunity amnesty status parole exemption pardon reprieve waiver right concession"),
    "government": words("government president regime leader prime minister king ruler emperor"),
    "guilty": words("guilty responsible liable accountable"),
    "hostage": words("hostage captive prisoner"),
    "hostility": words("hostility fighting offensive operation attack shelling bombing strike fire bombardment"),
    "hunger": words("hunger general labour labor transport rail teacher student worker nationwide"),
    "inquiry": words("investigation inquiry enquiry probe hearing case proceedings proceeding trial"),
    "intelligence": words("intelligence information data expertise experience evidence know-how technology"),
    "issue": words("issue aim exception umbrage"),
    "media": words(
        "newspaper website station channel broadcaster magazine media outlet party organisation organization network group "
        "radio service app site"
    ),
    "medic": words("doctor medic nurse team expert engineer adviser advisor hospital rescuer firefighter aid relief"),
    "military": words("military naval air army live-fire artillery missile war nuclear tank amphibious submarine"),
    "missile": words("missile nuclear rocket weapon ballistic bomb"),
    "must": words("leave stop withdraw end halt comply release return be"),
    "nuclear": words("uranium warhead arsenal militia"),
    "order": words("order deadline condition ultimatum directive demand appeal call request petition"),
    "organisation": words("council organisation organization union body group bloc league summit club party forum federation"),
    "permission": words("permission right consent approval go-ahead assurance guarantee word"),
    "poster": words("poster"),
    "prison": words("jail prison custody captivity detention"),
    "protester": words(
        "protester protestor demonstrator crowd mob activist marcher rioter supporter thousand hundred people student worker "
        "striker opponent youth"
        " resident farmer villager teacher driver refugee prisoner miner trucker fisherman doctor nurse pensioner islamist inmate"
        " detainee hundreds thousands"
    ),
    "remains": words("remain remains body artifact artefact treasure bronze skull painting antiquity marbles relic"),
    "right": words("right citizenship immunity licence license accreditation passport"),
    "siege": words("siege blockade occupation"),
    "state": words("state emergency martial"),
    "stone": words("stone rock bottle egg shoe firebomb petrol molotov"),
    "street": words("street square plaza road avenue roadway bridge highway traffic transport railway port entrance"),
    "supply": words("provide supply fund buy import send give sell ship deliver finance purchase transfer support cooperate pay"),
    "target": words(
        "target city base position town village building hospital airport depot camp facility plant ship vessel compound convoy "
        "school port refinery"
        " house home apartment infrastructure site grid station bridge tanker warehouse headquarters market"
    ),
    "tribute": words("tribute homage respect respects"),
    "truce": words("truce ceasefire cease-fire armistice cessation pause halt"),
    "ultimatum": words("ultimatum threat warning deadline"),
    "unwelcome": words("non grata unwelcome persona"),
    "views": words("view views opinion note"),
    "worker": words(
        "worker union teacher nurse doctor driver miner farmer employee staff pilot student prisoner labourer railwayman trucker"
    ),
    "assurance": words("assurance guarantee undertaking promise pledge word"),
    "condolence": words("condolence condolences sympathy sympathies congratulation congratulations apology thanks"),
    "joining": words("accession membership entry admission joining protocol bid"),
    "commending": words("praise praising welcoming thanking applause"),
    "objection": words("objection veto opposition reservation hold block resistance"),
    "levy": words("tariff duty levy fee"),
    "burden": words("tax levy hike increase fee rise bill decree rule law reform surcharge toll"),
    "stance": words("stance position tone line rhetoric demand opposition approach"),
    "pass": words("permit visa waiver status residency residence amnesty"),
    "application": words("application bid request petition letter"),
    "sought": words(
        "apology debate guarantee release withdrawal ceasefire cease-fire truce extradition inquiry enquiry investigation explanation "
        "compensation reparation return pause answer clarification concession delay exemption membership permission asylum funding"
    ),
    "accusations": words("accusation allegation barb insult recrimination blame charge jibe"),
    "actions": words("incursion attack strike decision arrest detention raid move plan treatment killing"),
    "signed": words("agreement deal treaty pact accord memorandum contract charter grant loan package line protocol declaration credit"),
    "pleas": words("appeal plea request demand call"),
    "signatures": words("name signature"),
    "press": words("news press media"),
    "telling": words("say comment name identify elaborate discuss draw disclose confirm specify answer speculate speak reveal quote"),
    "mild": words("start step chance opportunity agreement ally friend sign gesture model"),
    "penalties": words("consequence price wrath sanction retaliation reprisal response"),
    "timespan": words("hour day week month year minute fortnight deadline"),
    "barricade": words("barricade roadblock checkpoint"),
    "countermeasure": words("countermeasure counter-measure reprisal retaliation revenge"),
    "revenge": words("retaliation reprisal revenge countermeasure punishment vengeance"),
    "harsh": words("crushing harsh tough severe devastating decisive painful forceful heavy"),
    "days": words("day hour week month"),
    "vessel": words("tanker vessel ship boat trawler warship submarine frigate"),
    "presence": words("presence footprint"),
    "drill": words("exercise drill manoeuvre maneuver wargame game"),
    "operation": words("operation patrol production investigation mission training raid research"),
    "programme": words("programme program market bloc tournament competition"),
    "visa": words("visa passport"),
    "licence": words("licence license accreditation registration permit"),
    "leave": words("leave go depart withdraw"),
    "sea": words("sea ocean water waters coast"),
    "arms": words("weapon weaponry missile system launcher battery rocket nuke artillery radar"),
    "platform": words("facebook twitter telegram youtube whatsapp tiktok instagram signal wikipedia x"),
    "hackers": words("hacker"),
    "website": words("website server"),
    "premises": words("home house office headquarters newsroom apartment residence bureau"),
    "police": words("police officer agent detective policeman gendarme"),
    "silence": words("suspend close stop cease shut halt"),
    "notice": words("notice"),
    "weight": words("weight"),
    "praise": words("praise accolade compliment tribute"),
    "opposition": words("opposition objection veto resistance reservation"),
    "crime": words("killing murder attack bombing plot assassination poisoning explosion sabotage hack coup massacre"),
    "warrant": words("warrant indictment"),
    "pact": words("treaty pact accord agreement deal"),
    "relieving": words("aid relief humanitarian food medical"),
    "load": words("convoy ship plane truck flight supply aid shipment cargo lorry"),
    "survivor": words("survivor people victim child body"),
    "inhabitant": words(
        "inhabitant resident villager settler party rebel guerrilla militant soldier officer official leader lawmaker youth inmate trader fighter insurgent separatist nationalist"
    ),
    "succour": words("aid help rescue assistance"),
    "rubble": words("rubble debris wreckage water sea building ruin"),
    "wanted": words("suspect fugitive criminal murderer convict trafficker"),
    "victory": words("victory win title final"),
    "soldiers": words("troop troops soldier marine paratrooper battalion brigade warship destroyer carrier reservist frigate"),
}
