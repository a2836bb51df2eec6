"""Words by which news tells a thing again and says whose report it carries, spellings, and words too common to compare by."""

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter"

AGAIN = (
    r"(?:first|previously|already|earlier|originally|initially|had been) (?:announced|pledged|promised|unveiled)",
    r"(?:announced|pledged|promised|unveiled|committed) (?:earlier|previously)",
    rf"(?:announced|pledged|promised|unveiled|committed) (?:back )?in (?:early |mid-|late )?(?:{MONTHS})",
    r"(?:announced|pledged|promised|unveiled|committed) last (?:week|month|year|spring|summer|fall|autumn|winter)",
    r"(?:announced|pledged|promised|unveiled|committed) (?:during|at) (?:the|its|a|an) (?:recent|last|previous|[A-Z0-9])",
    r"\bhad (?:\w+ )?(?:announced|pledged|promised|committed)",
    r"\b(?:re-?announc|reaffirm|reiterat|re-?confirm|restat|renew(?:ed|s|ing) (?:its|his|her|the|their) (?:pledge|promise|commitment))\w*",
    r"\b(?:repeated|recalled|confirmed) (?:its|his|her|the|their|that)",
    r"\b(?:pledge|promise|commitment|package|announcement)s? (?:made|announced|unveiled) (?:at|in|on|last|earlier)",
)
"""Regular expressions over a passage: it speaks of what was announced before."""

FULFILS = (
    r"\b(?:deliver|hand|arriv|receiv|disburs|transfer|releas|ship|reach|paid|pay|land|dock|unload|sent)\w*\b[^.]{0,160}"
    r"\b(?:promis|pledg|announc|committ|agreed|approved|offered|donat)\w*",
    r"\b(?:promised|pledged|announced|committed|approved|offered|agreed)\b[^.]{0,120}"
    r"\b(?:has|have|had|were|was) (?:now |already |finally |since )?(?:been )?(?:arrived|delivered|handed|reached|disbursed|paid|landed|shipped)",
    r"\b(?:the )?(?:first|second|third|fourth|last|final|initial|next|latest) (?:\w+ ){0,3}(?:of|batch|tranche|consignment|shipment|delivery|instal\w+)\b",
    r"\b(?:as part of|under|out of|towards?|from|against|fulfil\w*|makes? good on|honou?r\w*) (?:the|its|his|her|a|an|their|that|last|this) "
    r"(?:[\w$€£.,-]+ ){0,6}?(?:pledge|promise|commitment|package|agreement|deal|programme|program|facility)",
)
"""It speaks of the delivery of what was promised earlier."""

NOVEL = (
    r"\b(?:another|additional|further|extra|fresh|new|latest|newest|supplementary|second|third|fourth|fifth|\d{1,3}(?:st|nd|rd|th)|next)\b[^.;]{0,40}"
    r"(?:[$€£¥]|\b(?:million|billion|m|bn|package|tranche|batch|instal\w+|shipment|drawdown|round|contribution|donation|grant|loan|aid|assistance|sum|parcel)\b)",
    r"[$€£¥][\d.,]+ ?(?:million|billion|m|bn)? (?:more|extra)\b|\b(?:million|billion) (?:\w+ )?more\b",
    r"\bon top of (?:the|its|an|earlier)\b|\bin addition to (?:the|its) (?:\w+ ){0,3}(?:million|billion|[$€£])",
)
"""It speaks of something that comes beside what was announced before."""

REPLACES = (
    r"\b(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|takes? the place of|took the place of|in place of|instead of) (?:\w+ ){0,4}"
    r"(?:pledge|promise|offer|plan|package|commitment|loan|facility|grant|figure|sum|programme|program|request|proposal|deal)\b",
    r"\b(?:increas|rais|lift|boost|cut|reduc|lower|scal|doubl|tripl|trebl|upgrad|revis|expand|trim)\w*\b[^.]{0,90}?\bfrom (?:the |an? )?(?:original |earlier |previous |initial )?"
    r"(?:[$€£]|\w{1,3}\$|USD|EUR|\d)",
)
"""It takes the place of something earlier."""

CORRECTS = (
    r"\bcorrect(?:ed|ing|s)?\b[^.]{0,40}\b(?:figure|amount|sum|number|earlier|statement|report|story|release)",
    r"\b(?:earlier|previous|original) (?:version|report|story|article|statement|release|figure|edition)[^.]{0,80}\b(?:mis(?:stated|reported|translated)|"
    r"incorrect|wrong|erroneous|in error|mistaken)",
    r"\b(?:misstated|misreported|misspoke|wrongly (?:said|stated|reported|gave|put)|incorrectly (?:said|stated|reported|gave|put))\b",
    r"\bnot (?:the )?[$€£]?[\d.,]+ ?(?:million|billion|bn|m)?\b[^.]{0,30}\bas (?:\w+ ){0,3}(?:reported|stated|said|announced)",
)
"""It corrects an earlier figure."""

GUARANTEE = r"(?i)\b(?:loans?|credits?|bonds?|debts?|sovereign|export) guarantees?\b|\bguarantee[sd]? (?:a |the |for )?(?:\w+ ){0,3}(?:loans?|bonds?|debts?)\b"
"""A guarantee of somebody's debt."""

NOTICE = r"(?im)^\s*\W{0,3}(?:correction|corrects|clarification|editor[’']s note|erratum|corrected version)\b.{0,400}"
"""A notice of correction, from its heading to the end of its line."""

CREDITS = (
    r"^\s*[^\n]{0,60}\((?P<wire>[A-Z][\w'’& .-]{1,40})\)\s*(?:[—–-]|--)",
    r"(?i:with (?:files|reporting|additional reporting) (?:from|by)) (?:the )?(?P<wire>(?:The )?[A-Z][\w'’&.-]*(?: [A-Z&][\w'’&.-]*){0,4})",
    r"(?i:this (?:report|story|article) (?:by|from|was first published by)) (?P<wire>(?:The )?[A-Z][\w'’&.-]*(?: [A-Z&][\w'’&.-]*){0,4})",
    r"^\s*(?:[Bb]y |[Ss]ource: )?(?P<wire>(?:The )?(?:Canadian Press|Associated Press|Reuters|Agence France-Presse))\s*$",
    r"^\s*(?:[Bb]y |[Ss]ource: )?(?P<wire>Bloomberg News|Interfax-Ukraine|Ukrinform|AP|AFP|CP)\s*$",
)
"""Regular expressions over a document's first and last lines or its byline: whose report it carries."""

WIRES = {
    "ap": "associated press",
    "the ap": "associated press",
    "afp": "agence france-presse",
    "cp": "canadian press",
    "dpa": "deutsche presse-agentur",
    "efe": "agencia efe",
    "pa": "press association",
    "pa media": "press association",
    "aap": "australian associated press",
    "bloomberg news": "bloomberg",
}
"""Short names of agencies and the names that they stand for, all in lower case and without the article."""

VAGUE = frozenset(
    """
    aid arm weapon weaponry equipment hardware kit materiel good item supply support help assistance fewer other various
    """.split()
)
"""Words that name goods so vaguely that two mentions of them need not mean the same goods; in the singular."""

BROAD = frozenset(
    """
    missile system vehicle round ammunition munition rocket battery machine airplane ship boat launcher unit centre team person troop dose
    """.split()
)
"""Words for goods of many sorts: alone they mean the same goods only where the count is the same as well; in the singular."""

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
RANK = (
    rf"\b(?P<rank>{'|'.join(ORDINALS)}|final|last|\d{{1,2}}(?:st|nd|rd|th))"
    r"(?: (?:of|and|equal|regular|monthly|military|aid|support|three|four|five|six|ten|twelve|the)){0,4}"
    r" (?:tranches?|instal?lments?|packages?|disbursements?|batch(?:es)?|shipments?|payments?|reviews?|rounds?)\b"
)
"""Regular expression for a place in a row: "the second of three tranches", "the 25th military aid package"."""

SPELLINGS = {
    "armored": "armoured",
    "defense": "defence",
    "program": "programme",
    "aeroplane": "airplane",
    "plane": "airplane",
    "aircraft": "airplane",
    "defences": "defence",
    "shells": "round",
    "shell": "round",
    "antiaircraft": "anti-aircraft",
    # Goods and people by their commonest name.
    **dict.fromkeys("fighter jet warplane fighter-jet".split(), "airplane"),
    **dict.fromkeys(
        "soldier servicemember serviceman servicewoman serviceperson troops personnel military-personnel peacekeeper".split(), "troop"
    ),
    **dict.fromkeys("shot jab vaccine vaccination".split(), "dose"),
    **dict.fromkeys("clinic center facility hospital".split(), "centre"),
    **dict.fromkeys("lorry lorries".split(), "truck"),
    **dict.fromkeys("rescuer".split(), "rescue"),
    **dict.fromkeys("uav uas quadcopter".split(), "drone"),
    **dict.fromkeys("people expert specialist worker trainer instructor".split(), "person"),
    **dict.fromkeys("vessel cutter".split(), "ship"),
}
"""Words in one spelling, so that goods are compared and not their orthography."""

COMMON = frozenset(
    """
    about according after again against all also among and any are been before being between billion both but can could day
    days did does doing dollar dollars during each euro euros for friday from further had has have having her here hers him
    his how include includes including into its itself million monday month months more most new not now off once one only
    other our out over own pound pounds said same saturday say says she should some such sunday than that the their them
    then there these they this those through thursday today told too tuesday two under until very was wednesday week weeks
    were what when where which while who whom why will with would year years you your
    """.split()
)
"""Words too common in news to show that two passages tell of one thing."""
