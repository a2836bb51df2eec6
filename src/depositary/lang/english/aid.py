"""How English speaks of help: nouns and verbs of giving, what they say of the stage reached, the kinds of help, and what is no help at all."""

GIFT_NOUNS = frozenset(
    """
    aid assistance support package packages grant grants loan loans credit guarantee guarantees contribution contributions
    donation donations pledge pledges commitment commitments relief help gift fund funds funding finance financing tranche tranches
    disbursement payment payments instalment installment drawdown delivery deliveries shipment shipments supplies bailout rescue
    money allocation allocations appropriation supplement supplemental subsidy subsidies transfer transfers appeal programme
    program programs programmes facility dollars euros pounds spending offer airlift
    convoy cheque cheques check deposit weapons arms equipment ammunition budget-support announcement provision release humanitarian compact request swap
    """.split()
)
"""Nouns that money or goods may be counted in when they are help ("$5 million in aid", "a grant of …")."""

STRONG_NOUNS = frozenset(
    """
    aid assistance relief donation donations grant grants bailout humanitarian tranche drawdown disbursement contribution
    contributions pledge pledges loan loans commitment support package cheque cheques
    """.split()
)
"""Nouns that show help by themselves."""

ACT_NOUNS: dict[str, str] = {
    **dict.fromkeys("pledge pledges promise announcement intent intention vow offer plan contribution contributions".split(), "pledged"),
    **dict.fromkeys("commitment commitments decision approval loan guarantee agreement".split(), "committed"),
    **dict.fromkeys("disbursement allocation tranche instalment installment drawdown".split(), "allocated"),
    **dict.fromkeys("delivery deliveries donation donations gift release transfer provision shipment shipments".split(), "delivered"),
    **dict.fromkeys("request proposal appeal".split(), "considered"),
    **dict.fromkeys("suspension freeze cancellation cut withdrawal halt".split(), "cancelled"),
}
"""Nouns of giving by the stage that they say a gift has reached."""

DOER_NOUNS = frozenset(
    """
    share portion contribution pledge pledges commitment commitments contribution contributions donation donations loan loans grant grants gift package
    announcement offer decision promise plan proposal request support assistance aid disbursement delivery deliveries transfer
    provision allocation tranche shipment release approval funding guarantee guarantees program programme credit fund convoy
    drawdown intent intention vow compact help relief
    """.split()
)
"""Nouns whose possessor, "by" or "from" phrase gives."""

GIVING: dict[str, str] = {
    **dict.fromkeys(
        """
    provide deposit give send deliver donate supply contribute transfer ship grant lend loan extend disburse airlift devote hand dispatch
    deploy channel inject funnel pay fund finance bring direct offer-up spend dedicate redirect gift equip fly truck
    distribute remit wire rush land airdrop return unload endow refund forgive gift haul pipe parachute bestow
    contribute disperse despatch subsidise subsidize place lodge park pour pump
    """.split(),
        "delivered",
    ),
    **dict.fromkeys(
        """
    pledge promise vow announce unveil offer intend plan vow declare reveal confirm propose-to increase boost raise double step-up
    expand add match dedicate put set-out present reaffirm account top double triple quadruple undertake mention lay chip kick stump find step
    """.split(),
        "pledged",
    ),
    **dict.fromkeys(
        """
    commit approve sign authorize authorise vote pass adopt ratify clear agree contract greenlight appropriate back endorse enact
    finalize finalise guarantee underwrite support initial seal conclude complete renew extend
    """.split(),
        "committed",
    ),
    **dict.fromkeys(
        """
    allocate earmark assign budget prepare ready procure order set-aside include total comprise contain mobilise mobilize set ring-fence
    ringfence reserve dispatch-to shift reallocate redirect allot
    """.split(),
        "allocated",
    ),
    **dict.fromkeys(["release", "free", "unlock", "unfreeze", "disburse"], "delivered"),
    **dict.fromkeys(
        """
    consider propose weigh mull request seek ask urge explore study examine appeal demand need require want call recommend
    contemplate moot review
    """.split(),
        "considered",
    ),
    **dict.fromkeys(
        """
    cancel suspend halt freeze withhold block revoke stop cease end pause cut slash withdraw rescind reduce scrap terminate
    eliminate deny reject refuse hold curtail axe shelve postpone delay turn mothball
    """.split(),
        "cancelled",
    ),
}
"""Verbs by the stage that they say a gift has reached when they are in the past."""

CORE_GIVING = frozenset(
    """
    provide deposit give send deliver donate supply contribute transfer ship grant lend loan extend disburse airlift devote pledge promise
    vow offer commit allocate earmark release unlock withhold freeze suspend dispatch fund finance dedicate channel appropriate
    authorize authorise hand unveil deploy inject redirect remit wire gift reserve ringfence ring-fence despatch unfreeze forgive
    reallocate endow
    """.split()
)
"""Verbs that show help by themselves where their object is money with a receiver, or goods."""

RANKING = frozenset("lead follow come top head open step join close rank weigh chime".split())
"""Verbs that say with what sum a giver stands in a row of givers: "led the list with 5 million", "followed with 3 million"."""

PASSING_ON = frozenset(
    {verb for verb, stage in GIVING.items() if stage in {"delivered", "cancelled"}}
    | {*"add match increase put lay chip kick find step allot".split()}
)
"""Verbs by which a giver goes on giving, or stops, in a text that has told of gifts already."""

PAYING = frozenset("pay repay advance allot transfer wire hand grant".split())
"""Verbs of paying, behind which the name right before the sum is paid."""

DUE = frozenset("deliver transfer hand release pay disburse ship return".split())
"""Verbs of handing over what was promised before, which is withheld where it "will not" be."""

WITH_GOODS = frozenset({("pay", "for"), ("part", "with"), *((verb, "with") for verb in RANKING)})
"""Verbs and the prepositions behind which stands what they give."""

DEPOSITING = frozenset("deposit place lodge park".split())
"""Verbs of leaving money with a state's bank, which is helped by it."""

RECEIVING = frozenset("receive get obtain expect book pocket secure win accept welcome access draw borrow thank welcome await".split())
"""Verbs whose subject is helped and whose "from" phrase gives."""

TELLING = frozenset(
    "say tell welcome discuss thank praise hail note mention highlight report write add know see hope believe think call describe recall applaud explain show".split()
)
"""Verbs whose subject speaks of a gift and does not give it."""

ASKING = frozenset("seek ask urge appeal demand need require want call beg implore beseech".split())
"""Verbs whose subject asks for a gift; who is asked may give it."""

AMOUNTING = frozenset("come amount stand total reach rise raise increase double triple exceed equal stay remain".split())
"""Verbs by which a share or a gift is said to be a sum."""

SECURING = frozenset({"back", "secure", "cover"})
"""Participles whose "by" phrase stands surety and does not give: "a loan backed by frozen assets"."""

SUMMING = frozenset("make bring take come amount add total run".split())
"""Verbs that say what several gifts are together."""

SHARES = frozenset("share portion total sum disbursements money pledges outlay spending".split())
"""Nouns for a giver's part in what many give."""

RAISING = frozenset("bring raise increase take push lift boost".split())
"""Verbs that bring a running total to a new height."""

RECEIVED = frozenset("receive get obtain draw book pocket".split())
"""Verbs of receiving that say that the gift has come."""

EQUIPPING = frozenset("provide supply equip arm furnish present".split())
"""Verbs whose "with" phrase is what they give."""

BLOCKING = frozenset("block veto oppose stall delay obstruct".split())
"""Verbs whose subject stands in the way of another's gift."""

THANKING = frozenset("thank praise applaud credit".split())
"""Verbs whose object gave and whose subject was given to."""

GIVERS = frozenset("contributor donor provider supporter backer funder lender".split())
"""Nouns for those who give."""

HOME_AFFAIRS = frozenset(
    """federal tribes tribal territories counties county fema veterans taxpayers homeowners medicare medicaid students schools statewide interstate highway
    highways nationwide americans transmission renters farmers ranchers municipalities mayors governors households""".split()
)
"""Words of a country's own affairs, where domestic relief is no commitment."""

ABROAD = frozenset(
    "global globally world worldwide international foreign abroad overseas refugees countries hemisphere africa asia europe region".split()
)
"""Words that tell that help goes abroad."""

DISASTERS = frozenset(
    "earthquake earthquakes quake cyclone hurricane typhoon tsunami eruption flood floods flooding famine storm landslide landslides wildfires".split()
)
"""Words of disasters, in which even soldiers and aircraft are relief."""
WARS = frozenset("war invasion frontline artillery battlefield weapons offensive troops".split())

MOVES: dict[str, str] = {
    **dict.fromkeys("arrive land reach enter come go bring carry haul ferry airlift unload dock cross deploy fly".split(), "delivered"),
    **dict.fromkeys("leave depart sail follow head set roll load wait".split(), "allocated"),
}
MOVING = frozenset(MOVES)
"""Verbs of the way of goods and people, by the stage that the help they carry has reached."""

PARTICLED = {
    "turn": ("down",),
    "account": ("for",),
    "set": ("aside",),
    "put": ("up", "in", "into", "forward", "towards", "down"),
    "stump": ("up",),
    "chip": ("in",),
    "kick": ("in",),
    "top": ("up",),
    "step": ("up", "in"),
    "lay": ("out",),
    "place": ("with", "at"),
    "lodge": ("with", "at"),
    "park": ("with", "at"),
    "pour": ("into",),
    "pump": ("into",),
    "find": ("for",),
}
"""Verbs that give only together with one of these words behind them."""

HELP_WORDS = frozenset(
    """
    aid assistance donor donors donation donations pledge pledges pledged pledging humanitarian relief grant grants loan loans support contribution
    contributions contribute contributed appeal fund rebuild rebuilding reconstruction recovery refugees earthquake quake cyclone hurricane
    typhoon flood floods famine drought disaster tranche disbursement disbursements disburse package weapons tanks drawdown lender creditors
    bailout help budget-support donated donating vaccines displaced victims survivors development cooperation facility promised promise
    """.split()
)
"""Words that show that a text is about help."""

PLIGHT = frozenset(
    """
    earthquake earthquakes quake cyclone hurricane typhoon tsunami eruption flood floods flooding famine hunger drought disaster crisis war conflict
    invasion explosion blast landslide landslides mudslides storm wildfire wildfires fires outbreak epidemic cholera ebola mpox coup blockade siege
    reconstruction rebuild rebuilding rebuilt recovery victims survivors refugees displaced starving struck hit ravaged stricken devastated
    devastating destroyed aid relief aftershock
    """.split()
)
"""Words of the plight that help answers, beside which the stricken state stands."""

HELPED = frozenset(
    """
    refugees people government army forces economy victims authorities families children farmers troops schoolchildren soldiers women recruits
    budget capital cities city president province
    """.split()
)
"""Nouns of those helped, before which the helped state stands as an adjective."""

HOLDING = frozenset("include contain comprise feature consist".split())
"""Verbs that say what a package holds."""

PACKAGES = frozenset(
    "package packages aid assistance support shipment shipments delivery deliveries tranche drawdown convoy donation gift".split()
)
"""Nouns that hold goods."""

PLAIN_GOODS = frozenset(
    "weapon weapons arms equipment supplies food medicine medicines aid goods ammunition materiel gear missiles tanks drones planes aircraft".split()
)
"""Goods so general that, alone and uncounted, they are talk of help rather than a record of it."""

REMOVING = frozenset("withdraw remove shift move reallocate divert divert redirect cut take suffer come range flee".split())
"""Verbs whose "from" phrase is no giver."""

HELPING = frozenset(
    """
    support help assist aid enable strengthen bolster rebuild protect feed shelter train arm equip defend benefit address
    stabilize stabilise finance fund relieve meet combat fight save supply restore repair improve expand advance respond reinforce
    rescue cover tackle deliver implement advance promote foster
    """.split()
)
"""Verbs of a purpose clause whose object is helped ("$5 million to support Ukraine")."""

SINCE = (
    "since",
    "to date",
    "so far",
    "bringing",
    "brings",
    "cumulative",
    "cumulatively",
    "in all",
    "altogether",
    "running total",
    "already committed",
    "until now",
    "up to now",
)
"""Signs of a running total that hold in any tense."""

TRAILING = ("already committed", "already provided", "already given", "to date", "so far")
"""Signs of a running total that stand behind the sum."""

PERFECT_SPAN = (
    "over the past",
    "over the last",
    "in the past",
    "in the last",
    "overall",
    "this year alone",
    "fiscal year alone",
    "in total",
    "a total of",
    "combined",
    "this fiscal year",
    "this year",
)
"""Signs of a running total together with a perfect tense."""

SHARE = (
    "including",
    "include",
    "includes",
    "included",
    "of which",
    "out of",
    "part of",
    "portion of",
    "share of",
    "as well as",
    "consists of",
    "consist of",
    "comprises",
    "comprising",
    "made up of",
    "first tranche",
    "second tranche",
    "tranche of",
)

MODAL_HEDGES = frozenset(["may", "might", "could", "would", "should"])

NO_GIFT = frozenset(
    """
    investment investments trade deal deals contract contracts sale sales purchase purchases revenue revenues profit profits tax
    taxes tariff tariffs fine fines penalty damage damages loss losses debt debts deficit gdp economy cost costs price prices
    budget budgets salary bribe bribes lawsuit settlement ransom turnover exports imports export import market industry company
    firm shares stock bonds bounty reward valuation fortune wealth wage wages fee fees pipeline ticket mansion property business
    assets orders order merger acquisition bid bill income earnings fraud corruption scheme election-campaign campaign ads
    surplus shortfall gap
    """.split()
)
"""Nouns that say that the money is something other than help."""

NO_GIFT_VERBS = frozenset(
    """
    invest cost buy purchase sell earn lose owe fine sue steal launder embezzle pay-back repay export import trade tax save
    generate estimate value exceed spend charge seize confiscate bill collect rise fall drop grow reach
    """.split()
)

GOODS_VERBS = frozenset(
    """
    provide give send deliver donate supply contribute transfer ship grant dispatch airlift pledge promise offer commit deploy
    hand lend announce include receive authorize authorise approve fly distribute equip bring rush truck train vow withhold
    suspend block gift prepare ready unload allocate despatch present earmark accept
    """.split()
)
"""Verbs whose object may be given goods."""

OCCASIONS = (
    r"\b(?:at|during|on the (?:sidelines|margins|fringes) of|after|following) (?:the |a |an |its |this year[’']s |last \w+[’']s )?"
    r"(?P<name>(?:[\w’'-]+ ){0,3}(?:(?:[A-Z][\w’'-]*|[A-Z]\d+|\d{4}) )(?:[\w’'-]+ ){0,3}?"
    r"(?i:summit|conference|donors?[’']? (?:meeting|conference)|contact group|forum|general assembly|pledging event)"
    r"(?: (?:in|at|on) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)?"
    r"|(?:donors?[’']? |pledging |peace |recovery |reconstruction |international )*(?:summit|conference|pledging event) (?:in|on) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)"
)
"""Regular expression for an occasion that is named: "at the G7 summit in Kananaskis", "at a donors' conference in Geneva"."""
