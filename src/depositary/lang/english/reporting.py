"""Words that put other words in somebody's mouth: reporting verbs by what they take, reporting nouns, idioms and relays."""

# A clause, a quotation, or both ("said that …", "…, she said").
CLAUSE_VERBS: frozenset[str] = frozenset(
    """
    acknowledge add admit advise affirm agree allege announce answer argue assert assess assure attest boast caution charge claim
    clarify comment complain concede conclude confess confirm contend counter declare deny disclose elaborate emphasise emphasize
    estimate explain foresee forecast highlight hint imply indicate inform insinuate insist interject lament maintain mention note
    notify object observe opine pledge point predict proclaim promise protest quip reaffirm reason recall reckon recommend reconfirm
    reiterate relate relay remark remind repeat reply report respond restate retort reveal say scoff signal speculate state stress
    suggest swear tell testify threaten tweet underline underscore urge vow warn write
    """.split()
)

# Forms that are never nouns: before "that" they report, whatever the tagger says.
SPEECH_ONLY: dict[str, str] = {
    word + "s": word
    for word in "acknowledge admit allege argue assert believe concede contend explain insist maintain predict reiterate say warn".split()
} | {"denies": "deny"}

# Verbs that report a clause even where the parser sees none.
PLAIN_VERBS: frozenset[str] = frozenset({"argue", "claim", "contend", "insist", "say", "tell"})

# Reporting words only beside a quotation ("…," she continued).
QUOTATION_VERBS: frozenset[str] = frozenset(
    """
    ask begin continue conclude cry demand exclaim finish gush joke laugh offer open post plead proclaim propose read recount reflect
    rejoin shout snap summarise summarize thunder urge wonder go
    """.split()
)

# A noun phrase is what was said ("affirmed the partnership", "noted the importance of …").
NOUN_VERBS: frozenset[str] = frozenset(
    """
    acknowledge affirm deny emphasise emphasize highlight note reaffirm recognise recognize reconfirm reiterate repeat stress
    underline underscore
    """.split()
)

# Praise, thanks and blame ("welcomed the decision", "thanked her for …").
STANCE_VERBS: frozenset[str] = frozenset(
    """
    applaud commend condemn congratulate criticise criticize decry denounce deplore hail praise slam thank welcome
    """.split()
)

# Somebody is told what to do ("urged both sides to …").
DIRECTIVE_VERBS: frozenset[str] = frozenset({"ask", "beseech", "exhort", "implore", "recommend", "urge"})

# A clause only with "that" ("asked that …", "shared that …").
THAT_VERBS: frozenset[str] = frozenset({"ask", "brief", "demand", "propose", "request", "share", "update", "caution"})

# Something is given a name ("called the sanctions destructive", "described it as …").
NAMING_VERBS: frozenset[str] = frozenset({"brand", "call", "characterise", "characterize", "describe", "dub", "label", "term"})

# Something is said to be something by "as" ("dismissed it as a rumour", "hailed the deal as historic").
AS_VERBS: frozenset[str] = frozenset(
    """
    characterise characterize condemn criticise criticize decry denounce describe disown dismiss hail portray praise regard reject slam
    """.split()
)

# The content follows a preposition: verb → prepositions.
PREPOSITION_VERBS: dict[str, frozenset[str]] = {
    "accuse": frozenset({"of"}),
    "warn": frozenset({"of", "about", "against"}),
    "call": frozenset({"on", "upon", "for"}),
    "complain": frozenset({"of", "about"}),
}

# Demands that are acts rather than statements unless their words are quoted ("called for “all possible steps”").
QUOTED_DEMANDS: frozenset[str] = frozenset({"call"})

# Verbs whose object is what was said only where it is quoted ("demands a halt to “all activity”").
QUOTED_NOUN_VERBS: frozenset[str] = frozenset(
    """
    allege announce blame blast brush charge cite claim declare decry demand denounce deplore dismiss lambast mention oppose predict reject report slam
    speak talk
    """.split()
)

# Verbs whose object follows a preposition ("spoke of “hope”", "brushed off “rumours”").
SPEAKING_OF: dict[str, frozenset[str]] = {"speak": frozenset({"of"}), "talk": frozenset({"of"}), "brush": frozenset({"off", "aside"})}

# Nouns for what is told and may not be true.
RUMOURS: frozenset[str] = frozenset({"idea", "notion", "report", "rumor", "rumour", "speculation", "talk", "belief", "perception"})

# What somebody else said is rejected ("rejected the charge that …").
REJECTING_VERBS: frozenset[str] = frozenset({"deny", "dismiss", "dispute", "rebut", "reject", "refute"})

# Verbs of telling somebody to do something, with the preposition of whoever is told ("appealed to donors to dig deeper").
TOLD_TO: dict[str, str] = {
    "appeal": "to",
    "ask": "",
    "beg": "",
    "beseech": "",
    "call": "on upon",
    "exhort": "",
    "implore": "",
    "remind": "",
    "tell": "",
    "urge": "",
    "warn": "",
}

# Light verbs whose noun does the reporting ("expressed concern about …").
LIGHT_VERBS: dict[str, frozenset[str]] = {
    "express": frozenset(
        """
    appreciation concern condolence confidence disappointment dismay gratitude hope horror outrage readiness regret satisfaction
    solidarity support sympathy thanks willingness
    """.split()
    ),
    "voice": frozenset({"concern", "support", "hope", "alarm", "doubt"}),
    "convey": frozenset({"appreciation", "condolence", "concern", "gratitude", "readiness", "thanks"}),
}

# Verbs of thought, which report only what somebody else made known ("Washington believes …").
THOUGHT_VERBS: frozenset[str] = frozenset({"believe", "fear"})

# The hearer is the object ("told reporters", "informed the president that …").
HEARER_VERBS: frozenset[str] = frozenset(
    """
    tell inform notify assure remind advise warn brief ask urge thank congratulate write
    """.split()
)

# Whoever is in touch with somebody "to say" something says it; and so does who "went on to say" it.
CONTACT_VERBS: frozenset[str] = frozenset({"call", "host", "meet", "phone", "speak", "telephone", "visit", "write"})
CARRYING_ON: frozenset[str] = frozenset({"begin", "continue", "go", "issue", "take", "use"})

TELLING_VERBS: frozenset[str] = frozenset({"advise", "assure", "brief", "inform", "notify", "remind", "tell"})

# Words beside the verb after which nothing is said to have been said ("did not say", "refused to say", "would say").
UNSAID_HEADS: frozenset[str] = frozenset(
    """
    decline refuse fail stop want ask need expect expected try hesitate hard difficult fair safe likely
    """.split()
)
UNSAID_MODALS: frozenset[str] = frozenset(
    """
    would could might may should must ca can will wo shall
    """.split()
)

# Nouns that report ("a statement saying …", "the claim that …", "in a statement").
DOCUMENT_NOUNS: frozenset[str] = frozenset(
    """
    address announcement blog brief briefing bulletin commentary communique communiqué declaration directive dispatch document draft
    editorial email e-mail filing interview journal letter memo memorandum message note notice notification op-ed order paper post
    posting presentation proposal release remark report resolution response speech statement study survey testimony text tweet update
    warning website
    """.split()
)
CLAIM_NOUNS: frozenset[str] = frozenset(
    """
    accusation admission allegation announcement argument assertion assurance charge claim comment complaint conclusion confirmation
    contention declaration denial insistence notification pledge promise statement suggestion warning
    """.split()
)

# Participles that say who put a document out ("a statement released by …").
RELEASING_VERBS: frozenset[str] = frozenset(
    """
    issue make post publish put release send sign write
    """.split()
)
# Documents that speak for whoever spoke last when nobody else is named ("the statement added").
BACKWARD_NOUNS: frozenset[str] = frozenset(
    """
    announcement comment declaration letter memo message note notice post release remark statement tweet
    """.split()
)

# Who comes along with a speaker and is not named as one.
ENTOURAGE: frozenset[str] = frozenset({"aides", "delegation", "delegations", "entourage", "staff", "team"})

# Offices that many hold, so that "the official" need not be whoever spoke last.
UNNAMED_OFFICES: frozenset[str] = frozenset(
    """
    activist adviser advisor aide analyst campaigner delegate delegation diplomat doctor economist expert journalist lawmaker lawyer
    member officer official reporter researcher soldier student teacher
    """.split()
)

# When something was said, between the verb and what it reports ("said on Friday that …").
WHEN_SAID = (
    r"(?:(?:late|early|earlier|later)\s+)?(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|earlier|later"
    r"|(?:last|this|earlier this|later this)\s+(?:week|month|year|weekend|summer|autumn|fall|winter|spring)|again|also)"
    r"(?:\s+(?:morning|afternoon|evening|night))?\b"
)

# Words that begin what was going on when something was said ("…, he told reporters after the two had met").
MEANWHILE: frozenset[str] = frozenset({"after", "as", "before", "hours", "when", "where", "while", "days", "shortly", "minutes"})

# Verbs that even after a quotation do not say who spoke ("“No,” the sign was").
NEVER_SPEECH: frozenset[str] = frozenset({"be", "have", "do", "become", "seem", "come", "follow", "hang", "stand"})

# Verbs that stand before their subject after a comma, without quotation marks ("…, said the minister").
INVERTING_VERBS: frozenset[str] = frozenset(
    """
    add admit argue believe claim complain conclude explain forecast insist note predict reckon reply say suggest think tweet warn write
    """.split()
)

# Nouns by which somebody counts or sees something ("by the ministry's count", "in the words of …"), by their preposition.
VIEW_NOUNS: dict[str, frozenset[str]] = {
    "by": frozenset({"account", "admission", "calculation", "count", "estimate", "estimates", "reckoning", "tally", "telling"}),
    "in": frozenset({"estimation", "judgment", "judgement", "opinion", "telling", "view", "words"}),
}

# Phrases that say that something is told, by their first word; what follows is what was said ("let it be known that …").
TOLD_IDIOMS: dict[str, tuple[tuple[str, ...], ...]] = {
    "let": (("it", "be", "known"),),
    "make": (("clear",), ("it", "clear"), ("plain",), ("it", "plain"), ("known",), ("it", "known")),
}

# "according to" and its like: the words in order.
SOURCE_PHRASES: tuple[tuple[str, ...], ...] = (("according", "to"), ("in", "the", "words", "of"), ("as", "per"))


# Forms of the tense of reported speech ("she said that he would"): another past tense after them is the teller's own.
SHIFTED: frozenset[str] = frozenset({"would", "had", "was", "were", "could", "might", "should", "must", "did", "needed"})

# Verbs of keeping silent, after which the teller speaks ("…, but she would not comment").
NEVER_TOLD: frozenset[str] = frozenset({"comment", "elaborate", "decline", "refuse"})

# Nouns by which the teller names what was said ("…, a charge that the ministry denied").
VERDICT_NOUNS: frozenset[str] = frozenset(
    """
    accusation allegation argument assertion charge claim complaint contention demand denial figure warning threat
    """.split()
)

# Participles after a comma that report something more of the same speaker's ("…, adding that …").
ADDING_WORDS: frozenset[str] = frozenset(
    """
    accusing acknowledging adding admitting affirming alleging announcing appealing arguing asking blaming calling citing claiming
    commending complaining conceding condemning confirming criticising criticizing demanding denouncing denying describing dismissing
    emphasising emphasizing explaining expressing hailing highlighting insisting noting quoting pledging pointing praising predicting
    promising reaffirming recalling recognising recognizing reiterating rejecting reminding repeating saying stating stressing telling
    thanking threatening underlining underscoring urging vowing warning welcoming
    """.split()
)

# Words that end or make up the name of a news outlet or of one that watches and reports.
MEDIA_WORDS: frozenset[str] = frozenset(
    """
    agency agence broadcaster bulletin channel chronicle courier daily dispatch examiner express gazette guardian herald independent
    inquirer journal ledger magazine mail media mirror monitor network news newspaper newswire observer outlet outlets post presse
    press radio reporter reporters review standard star sun telegraph television times tribune tv wire weekly
    """.split()
)
MEDIA_NAMES: frozenset[str] = frozenset(
    """
    abc afp ansa ap axios bbc bild bloomberg cbc cbs cctv cnbc cnn ctv dpa efe foxnews.com haaretz interfax ips irna isna itar-tass
    izvestia kcna kommersant lemonde msnbc mehr nbc newsweek nhk npr pbs politico propublica reuters rferl ria rt rte sana semafor sky
    spiegel suspilne tass ukrinform unian upi voa vox wam xinhua yle yonhap zdf
    """.split()
)

# Words of a transcript's label that say what somebody is rather than who ("SECRETARY BLINKEN:", "Q:").
LABEL_TITLES: frozenset[str] = frozenset(
    """
    ADMIRAL AMBASSADOR ATTORNEY CHAIR CHAIRMAN CHANCELLOR COLONEL COMMISSIONER DEPUTY DIRECTOR DR FOREIGN GENERAL GOVERNOR HIGH JUDGE
    LADY MADAM MINISTER MR MRS MS PRESIDENT PRIME PROFESSOR REPRESENTATIVE SECRETARY SECRETARY-GENERAL SENATOR SPEAKER SPOKESPERSON
    UNDER VICE
    """.split()
)
NOT_LABELS: frozenset[str] = frozenset(
    """
    NOTE PHOTO PHOTOS READ READ MORE RELATED UPDATE VIDEO WATCH MORE SOURCE TAGS Q
    """.split()
)

# Verbs that things can be the subject of ("evidence suggests"): they report only where somebody who can speak is the subject.
WEAK_VERBS: frozenset[str] = frozenset(
    """
    claim confirm demonstrate estimate forecast foresee highlight imply indicate predict promise reaffirm recognise recognize reflect
    relate reveal show signal stress suggest threaten underline underscore
    """.split()
)
