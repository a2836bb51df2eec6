"""How English speaks of help: nouns and verbs of giving, what they say of the stage reached, the kinds of help, and what is no help at all."""

GIFT_NOUNS = frozenset(
    """
    aid assistance support package packages grant grants loan loans credit guarantee guarantees contribution contributions
    donation donations pledge pledges commitment commitments relief help gift fund funds funding finance financing tranche tranches
    disbursement payment payments instalment installment drawdown delivery deliveries shipment shipments supplies bailout rescue
    money allocation allocations appropriation supplement supplemental subsidy subsidies transfer transfers appeal programme
    program programs programmes facility dollars euros pounds spending offer airlift
    convoy weapons arms equipment ammunition budget-support announcement provision release humanitarian compact request
    """.split()
)
"""Nouns that money or goods may be counted in when they are help ("$5 million in aid", "a grant of …")."""

STRONG_NOUNS = frozenset(
    """
    aid assistance relief donation donations grant grants bailout humanitarian tranche drawdown disbursement contribution
    contributions pledge pledges loan loans commitment support package
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
    deploy channel inject funnel pay fund finance bring direct offer-up spend dedicate redirect present gift equip fly truck
    distribute
    """.split(),
        "delivered",
    ),
    **dict.fromkeys(
        """
    pledge promise vow announce unveil offer intend plan vow declare reveal confirm propose-to increase boost raise double step-up
    expand add match dedicate
    """.split(),
        "pledged",
    ),
    **dict.fromkeys(
        """
    commit approve sign authorize authorise vote pass adopt ratify clear agree contract greenlight appropriate back endorse enact
    finalize finalise guarantee underwrite support
    """.split(),
        "committed",
    ),
    **dict.fromkeys(
        """
    allocate earmark assign budget prepare ready procure order set-aside include total comprise contain mobilise mobilize
    """.split(),
        "allocated",
    ),
    **dict.fromkeys(["release", "free", "unlock", "unfreeze", "disburse"], "delivered"),
    **dict.fromkeys(
        """
    consider propose weigh mull request seek ask urge explore study examine appeal demand need require want call recommend
    contemplate
    """.split(),
        "considered",
    ),
    **dict.fromkeys(
        """
    cancel suspend halt freeze withhold block revoke stop cease end pause cut slash withdraw rescind reduce scrap terminate
    eliminate deny reject refuse redirect hold curtail
    """.split(),
        "cancelled",
    ),
}
"""Verbs by the stage that they say a gift has reached when they are in the past."""

CORE_GIVING = frozenset(
    """
    provide deposit give send deliver donate supply contribute transfer ship grant lend loan extend disburse airlift devote pledge promise
    vow offer commit allocate earmark release unlock withhold freeze suspend dispatch fund finance dedicate channel appropriate
    authorize authorise hand unveil deploy inject redirect
    """.split()
)
"""Verbs that show help by themselves where their object is money with a receiver, or goods."""

RECEIVING = frozenset("receive get obtain secure win accept welcome access draw borrow thank welcome await".split())
"""Verbs whose subject is helped and whose "from" phrase gives."""

TELLING = frozenset(
    "say tell welcome discuss thank praise hail note mention highlight report write add know see hope believe think call describe recall applaud explain show".split()
)
"""Verbs whose subject speaks of a gift and does not give it."""

ASKING = frozenset("seek ask urge appeal demand need require want call beg implore beseech".split())
"""Verbs whose subject asks for a gift; who is asked may give it."""

RAISING = frozenset("bring raise increase take push lift boost".split())
"""Verbs that bring a running total to a new height."""

RECEIVED = frozenset("receive get obtain draw".split())
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

REMOVING = frozenset("withdraw remove divert redirect cut take suffer come range flee".split())
"""Verbs whose "from" phrase is no giver."""

HELPING = frozenset(
    """
    support help assist aid enable strengthen bolster rebuild protect feed shelter train arm equip defend benefit address
    stabilize stabilise finance fund relieve meet combat fight save supply restore repair improve expand advance respond reinforce
    rescue cover tackle deliver implement advance
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

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "military",
        (
            "military",
            "weapon",
            "weapons",
            "arms",
            "ammunition",
            "missile",
            "missiles",
            "defence aid",
            "defense aid",
            "security assistance",
            "defence",
            "defense",
            "lethal",
            "artillery",
            "tank",
            "tanks",
            "jets",
            "fighter",
            "drones",
            "howitzer",
            "howitzers",
            "rockets",
            "air defence",
            "air defense",
            "armoured",
            "armored",
            "troops",
            "drawdown",
            "arms package",
            "f-16",
            "patriot",
            "shells",
            "munitions",
            "warplanes",
            "helicopters",
            "security funding",
            "security aid",
            "armed forces",
            "soldiers",
            "iron dome",
            "interceptors",
            "security forces",
            "army",
            "navy",
            "rifles",
            "radar",
            "radars",
            "surveillance",
            "peacekeeping",
            "peacekeepers",
            "military-grade",
            "mine-clearing",
            "combat",
            "security support",
        ),
    ),
    (
        "humanitarian",
        (
            "humanitarian",
            "refugee",
            "refugees",
            "food",
            "famine",
            "relief",
            "emergency",
            "earthquake",
            "drought",
            "flood",
            "floods",
            "cholera",
            "ebola",
            "vaccine",
            "vaccines",
            "health",
            "medical",
            "covid-19",
            "coronavirus",
            "displaced",
            "shelter",
            "hunger",
            "malnutrition",
            "migrants",
            "disaster",
            "hospital",
            "hospitals",
            "starvation",
            "lifesaving",
            "life-saving",
            "blankets",
            "tents",
            "medicines",
            "medicine",
            "evacuation",
            "nutrition",
            "ppe",
            "protective gear",
            "water",
            "asylum",
            "nurses",
            "doctors",
            "search and rescue",
            "world health",
            "pandemic",
        ),
    ),
    (
        "financial",
        (
            "budget support",
            "budgetary",
            "loan",
            "loans",
            "guarantee",
            "guarantees",
            "bailout",
            "macro-financial",
            "macro-economic",
            "macroeconomic",
            "credit",
            "credit line",
            "debt relief",
            "imf",
            "bonds",
            "financial support",
            "financial assistance",
            "salaries",
            "liquidity",
            "balance of payments",
            "frozen assets",
            "immobilised",
            "immobilized",
            "windfall profits",
            "economic support fund",
            "microfinance",
            "equity",
            "disbursement from",
        ),
    ),
    (
        "development",
        (
            "development",
            "reconstruction",
            "energy",
            "climate",
            "infrastructure",
            "education",
            "governance",
            "elections",
            "election",
            "electoral",
            "justice",
            "police",
            "law enforcement",
            "reform",
            "reforms",
            "economic aid",
            "economic assistance",
            "rebuild",
            "rebuilding",
            "recovery",
            "agriculture",
            "agricultural",
            "schools",
            "school",
            "scholarships",
            "capacity",
            "democracy",
            "stabilization",
            "stabilisation",
            "coast guard",
            "maritime",
            "conservation",
            "preservation",
            "cultural",
            "civil society",
            "anti-corruption",
            "power grid",
            "electricity",
            "green",
            "biodiversity",
            "environment",
            "environmental",
            "demining",
            "roads",
            "projects",
            "resilience",
            "digital",
            "anti-poverty",
            "poverty",
            "banking",
            "women",
            "emissions",
            "carbon",
        ),
    ),
)
"""Words by which the kind of a gift is told, the more telling kinds first."""

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
    suspend block gift prepare ready unload allocate
    """.split()
)
"""Verbs whose object may be given goods."""
