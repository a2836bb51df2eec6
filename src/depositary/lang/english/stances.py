"""Words by which English takes a stance on a thing: for it, against it, open to it; and the words that turn a stance round.

A row is an act, the place where the thing stands (`after` the words, `before` them, or on `either` side), who takes the stance (the `subject`
of the words, or the `speaker` whoever the subject is), and a regular expression over text in small letters.
"""

from depositary.lang.english.wordlist import words

ADVERB = r"(?:(?!(?i:italy|july|family|supply|ally|rally|assembly|anomaly|monopoly)\b)\w+ly|also|still|already|always|again|now|even|just|soon|yet|ever|once|long|only|at least|in principle|so far|no longer)"
NOT = r"(?:not|never|no longer|cannot|nor|neither|hardly|\w+n['’]t)"
BE = r"(?<!that )(?<!which )(?:is|are|was|were|be|been|being|['’]re|['’]s|['’]m|am|remains?|remained)"
WILL = r"(?:will|would|shall|['’]ll|['’]d)"
DEGREE = r"(?:categorically|completely|totally|absolutely|simply|wholly|entirely|clearly|currently|politically|now|not|an?|the|still|also|very|most)"

# Verbs of putting something at another's disposal or of taking part, as bare forms.
GIVING = (
    r"(?:send|provide|contribute|deploy|supply|host|mediate|donate|deliver|give|grant|guarantee|offer|release|free|hand over|open|allow|permit|let"
    r"|facilitate|take part|participate|play a (?:role|part)|lead|train|dispatch|station|extend|exchange|swap|hold|begin|start|enter|resume|sign"
    r"|share|keep|leave|observe|respect|declare|return|transfer|help|assist|underwrite|back up|commit|make available|put)"
)
GIVING_FORMS = (
    r"(?:sending|providing|contributing|deploying|supplying|hosting|donating|delivering|giving|granting|offering|releasing|freeing|handing over"
    r"|opening|allowing|permitting|letting|taking part|participating|dispatching|stationing|exchanging|swapping|holding|hosting|leading|a role|a part)"
)
NOUN = r"\b(?:the|an?|its|their|his|her|our|any|all|immediate|unconditional|full|swift|early|this|that|no)\s+(?:[\w-]+\s+)?$"
"""Before a word of giving that is a noun as well, it tells that it is one: "the immediate release"."""
STOPPING = (
    r"(?:halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|stop(?:s|ped|ping)?|ends?|ended|ending|freez(?:e|es|ing)|froze|cancel(?:s|led|ed|ling|ing)?"
    r"|broke off|break off|breaking off|abandon(?:s|ed|ing)?|renounc(?:e|es|ed|ing)|giv(?:e|es|ing) (?:up|away)|gave (?:up|away)|dismantl(?:e|es|ed|ing)"
    r"|abolish(?:es|ed|ing)?|limit(?:s|ed|ing)?|curb(?:s|ed|ing)?|restrict(?:s|ed|ing)?|withdraw(?:s|ing)?|withdrew|pull(?:s|ed|ing)? out"
    r"|withhold(?:s|ing)?|withheld|prevent(?:s|ed|ing)?|cut(?:s|ting)? off|scal(?:e|es|ed|ing) back|dissolv(?:e|es|ed|ing)|disband(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|quit(?:s|ting)?)"
)
EASING = (
    r"(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|relax(?:es|ed|ing)?|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|waiv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?"
    r"|loosen(?:s|ed|ing)?|soften(?:s|ed|ing)?|revok(?:e|es|ed|ing)|roll(?:s|ed|ing)? back|undo|undoing|lower(?:s|ed|ing)?|cut(?:s|ting)?)"
)
ENDED = (
    r"(?:lifted|eased|relaxed|removed|dropped|waived|scrapped|loosened|ended|halted|suspended|stopped|abandoned|cancelled|canceled|revoked|abolished"
    r"|banned|prohibited|withdrawn|pulled out|given up|disbanded|dismantled|frozen|limited|restricted|curbed|shelved)"
)

CUES: tuple[tuple[str, str, str, str], ...] = (
    # For it.
    ("supports", "after", "subject", r"support(?:s|ed|ing)?(?: for)?"),
    (
        "supports",
        "after",
        "subject",
        r"(?:backs|backed|backing|(?<=will )back|(?<=would )back|(?<=to )back|(?<=we )back|(?<=fully )back)(?: up)?",
    ),
    ("supports", "after", "subject", r"(?:endors|welcom|favou?r|embrac|champion|prais|hail|applaud)(?:e|es|ed|ing|s)?"),
    ("supports", "after", "subject", r"accept(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)"),
    (
        "supports",
        "after",
        "subject",
        r"(?:in favou?r of|voted? (?:for|in favou?r of)|supportive of|join(?:s|ed|ing)?(?: in)?|pursu(?:e|es|ed|ing)|aspires? to)",
    ),
    (
        "adopts",
        "after",
        "subject",
        r"(?:impos(?:e|es|ed|ing)|tighten(?:s|ed|ing)?|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|slap(?:s|ped|ping)?|levi(?:es|ed)|levy|levying"
        r"|prolong(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)"
        r"|expand(?:s|ed|ing)?|widen(?:s|ed|ing)?|broaden(?:s|ed|ing)?|toughen(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|step(?:s|ped|ping)? up)",
    ),
    (
        "supports",
        "after",
        "subject",
        r"(?:com(?:e|es|ing)|came) (?:a?round to|out (?:for|in favou?r of))|warm(?:s|ed|ing)? to|stand(?:s|ing)? (?:by|behind)|stood (?:by|behind)|go(?:es|ing)? along with"
        r"|(?:hop|aim|aspir|striv|want|seek)(?:e|es|ed|s|ing)? to (?:join|conclude|complete|secure|achieve|win|obtain|gain)|went along with|sign(?:s|ed|ing)? up to|(?:gave|gives?|giving|given) (?:its|his|her|their|the) (?:blessing|backing|consent|green light) to|sympathetic to",
    ),
    ("adopts", "after", "subject", r"(?:adopt|approv|pass|sign)(?:e|es|ed|ing|s)?|ratif(?:y|ies|ied|ying)"),
    ("agrees", "after", "subject", r"(?:agree(?:s|d|ing)?|consent(?:s|ed)?) (?:to|on|with|upon)(?: an?\b)?|commit(?:ted|ments?) to"),
    ("offers", "after", "subject", r"(?:ready|readiness|willing|willingness|prepared|keen|happy|glad) (?:to|for)"),
    (
        "offers",
        "after",
        "subject",
        r"(?:stand(?:s|ing)?|stood) ready (?:to|for)|volunteer(?:s|ed|ing)?(?: to)?|put(?:s|ting)? forward|tabl(?:es|ed|ing)",
    ),
    ("offers", "after", "subject", r"offer(?:s|ed|ing)?(?: to| of)?|propos(?:e|es|ed|ing)(?: to)?|(?:promis|pledg)(?:e|es|ed|ing)(?: to)?"),
    ("gives", "after", "subject", GIVING),
    ("gives", "after", "subject", GIVING_FORMS),
    (
        "supports",
        "before",
        "speaker",
        rf"{BE} {DEGREE}? ?(?:welcome|acceptable|desirable|the right (?:way|path)|the only (?:way|path|solution|option))",
    ),
    # Open to it.
    (
        "considers",
        "after",
        "subject",
        r"(?:consider|weigh|mull|contemplat|explor|ponder|examin|float|study)(?:e|es|s|ed|ing)?(?: whether to| up)?",
    ),
    (
        "considers",
        "after",
        "subject",
        r"(?:open to|(?:could|can) imagine|look(?:s|ed|ing)? (?:at|into)|think(?:s|ing)? (?:about|of)|(?:a|the) possibility of)",
    ),
    (
        "considers",
        "after",
        "subject",
        r"(?:work(?:s|ing)? on|drafting|drawing up|preparing|planning)(?! to)|toy(?:s|ed|ing)? with|(?:left|leaves?|leaving|keeps?|kept|keeping) (?:open )?(?:the|a|its|his|her) (?:door|option|possibility) (?:open )?(?:to|for|of)|entertain(?:s|ed|ing)?"
        r"|debat(?:e|es|ed|ing)",
    ),
    ("discusses", "after", "subject", r"(?:discuss|talk about|negotiate(?: on| over| about)?)"),
    (
        "considers",
        "before",
        "speaker",
        rf"{BE} {DEGREE}? ?(?:on the table|an option|under consideration|under review|being considered|being weighed)",
    ),
    ("may", "after", "subject", r"(?:may|might|could)(?! (?:not|never|no longer)| imagine)"),
    ("threatens", "after", "subject", r"threaten(?:s|ed|ing)?(?: to)?"),
    # Wanting it of others.
    (
        "demands",
        "after",
        "subject",
        r"demand(?:s|ed|ing)?(?: that)?|insist(?:s|ed|ing)?(?: on| that| upon)|requir(?:e|es|ed|ing)|urg(?:e|es|ed|ing)",
    ),
    (
        "demands",
        "after",
        "subject",
        r"call(?:s|ed|ing)? (?:for|on|upon)|appeal(?:s|ed|ing)? (?:for|to)|press(?:es|ed|ing)? (?:for|to)|push(?:es|ed|ing)? (?:for|to)",
    ),
    (
        "demands",
        "after",
        "subject",
        r"ask(?:s|ed|ing)?(?: for)?|request(?:s|ed|ing)?|(?:wants?|wanted|wanting|needs?)(?: to)?|se?eks?|seeking|sought|plead(?:s|ed|ing)? for",
    ),
    (
        "demands",
        "after",
        "subject",
        r"(?:hold(?:s|ing)?|held) out for|lobb(?:y|ies|ied|ying) for|clamou?r(?:s|ed|ing)? for|beg(?:s|ged|ging)? for|conditional on",
    ),
    ("demands", "after", "speaker", r"(?:it is|it['’]s|it was) (?:high )?time for|(?:the )?time (?:has|had) come for"),
    ("demands", "either", "speaker", r"(?:must|should|ought to|has to|have to|had to|needs to|need to)"),
    (
        "demands",
        "before",
        "speaker",
        rf"{BE} {DEGREE}? ?(?:essential|vital|crucial|indispensable|necessary|needed|a must|imperative|paramount|a precondition|a condition)",
    ),
    # Against it.
    (
        "rejects",
        "after",
        "subject",
        r"(?:reject|oppos|veto|resist|rebuff|spurn|condemn|denounc|decri|critici[sz]|dismiss|deplor|disput)(?:e|es|s|ed|ing)?",
    ),
    (
        "rejects",
        "after",
        "subject",
        r"(?:refus(?:e|es|ed|ing|als?)|declin(?:e|es|ed|ing)|oppos(?:ed|ition)|resistance|objections?|rejection|unwilling|reluctant)(?: to| of)?",
    ),
    (
        "rejects",
        "after",
        "subject",
        r"(?:rul(?:e|es|ed|ing)|turn(?:s|ed|ing)?|(?:vot|decid)(?:e|es|ed|ing)) (?:out|down|against)|object(?:s|ed|ing)? to|block(?:s|ed)?",
    ),
    (
        "rejects",
        "after",
        "subject",
        r"b(?:a|au)lk(?:s|ed|ing)? at|sh(?:oot|oots|ot|ooting) down|brush(?:es|ed|ing)? (?:aside|off)|(?:says?|said|saying) no to|pour(?:s|ed|ing)? cold water on|exclud(?:e|es|ed|ing)"
        r"|st(?:and|ands|anding|ood) in the way of|hostile to|slam(?:s|med|ming)?|shun(?:s|ned|ning)?|thr(?:ow|ows|ew) out|snub(?:s|bed|bing)?",
    ),
    (
        "refrains",
        "after",
        "subject",
        r"(?:stop|fall)(?:s|ped|ping|ing)? short of|fell short of|hold(?:s|ing)? (?:off|back)|held (?:off|back)|hesitat(?:e|es|ed|ing)(?: to)?|sh(?:y|ies|ied) away from",
    ),
    (
        "rejects",
        "after",
        "subject",
        r"(?<=is )against|(?<=are )against|(?<=was )against|(?<=were )against|(?:no|any) (?:plans?|intention|intentions|desire|wish|reason) (?:to|of|for)",
    ),
    (
        "rejects",
        "after",
        "speaker",
        r"(?:no|any) (?:need|place|room|question|justification|grounds|basis|sense|point|use|merit) (?:for|of|in)",
    ),
    ("rejects", "after", "speaker", rf"there (?:{WILL}|can|could|should|must|cannot) (?:be no|never be|not be)(?: any)?"),
    (
        "rejects",
        "before",
        "speaker",
        rf"{BE} {DEGREE}? ?{DEGREE}? ?(?:unacceptable|inadmissible|off the table|out of the question|a red line|our red line|a non-?starter|impossible"
        r"|unthinkable|illegal|unjustified|intolerable|not an option|not on the table|not on the agenda|not for sale|not acceptable|not possible|(?:no longer|not) (?:needed|necessary|welcome|wanted)|unnecessary|superfluous|unwelcome)",
    ),
    # Forbidding it.
    (
        "prohibits",
        "after",
        "subject",
        r"(?:ban(?:s|ned|ning)?|prohibit(?:s|ed|ing|ion)?|forb(?:id|ids|ade|idden|idding)|outlaw(?:s|ed|ing)?|bar(?:s|red|ring)?|embargo(?:es|ed)|moratorium)(?: on)?",
    ),
    # Ending it.
    ("stops", "after", "subject", STOPPING),
    ("eases", "after", "subject", EASING),
    (
        "stops",
        "after",
        "subject",
        r"(?:an? |the )?(?:end|halt|stop|freeze|limits?|restrictions?|curbs?) (?:to|on|of)|(?:the )?(?:lifting|easing|removal|cancellation|suspension|withdrawal|abolition) of",
    ),
    ("rejects", "after", "subject", r"veto(?:es)? (?:on|over|of)"),
    # Doing it in time to come.
    (
        "will",
        "after",
        "subject",
        rf"{WILL}(?! (?:not|never|no longer|be no))|(?:going|set|due|determined|resolved|free|able|preparing) to|(?:plan|intend|decide|vow|hope|choose|chose|aim|expect)(?:s|d|ed|ned|ning)? to",
    ),
)
"""Acts with a will of their own: the six stances, and `agrees`, `adopts`, `gives`, `stops`, `eases`, `may`, `threatens`, `discusses`, `refrains`, `will`, which become a stance by what they govern."""

REFUSING = rf"{WILL} (?:not|never|no longer)|won['’]t|wouldn['’]t|shan['’]t"
"""Not doing it in time to come: a refusal of whatever follows."""
UNWILLED = words(
    "call comment say speculate confirm know be change affect deter help bring solve work mean stop last hold happen become have come apologise apologize"
    " elaborate tell hesitate forget survive succeed fail see lead rest"
)
"""Verbs after which "will not" tells of no refusal of a thing."""

LINKS = rf"(?:whether|can|could|might|should|they|to|of|on|for|the|a|an|any|all|its|their|his|her|our|that|be|been|being|having|it|idea|ideas|possibility|option|prospect|proposals?|plans?|from|with|by|in|into|toward|towards|further|new|immediately|directly|more|also|even|own|full|fully|back|up|whole|entire|resolutions?|bill|law|motion|decree|declaration|{ADVERB})"
"""Words that may stand between words of stance of which one governs the other."""

AUXILIARY = rf"(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|shall|may|might|can|could|to|{ADVERB}|{NOT})"
"""Words of a verb's group that stand before the verb."""

CARRYING = r"(?:reaffirm|affirm|express|voic|reiterat|declar|repeat|restat|underlin|underscor|emphasi[sz]|stress|signal|announc|confirm|renew|state|show|indicat|offer|give|maintain|remain)\w*"
LIGHT = CARRYING + r"(?: (?:its|his|her|their|our|my|full|strong|continued|a|an|the|clear|firm|unwavering|steadfast|shared|broad))*"
"""Verbs that only carry a noun of stance ("reaffirmed its support for")."""

SUBORDINATE = (
    r"\b(?:because|since|after|before|while|although|though|when|whenever|until(?! now| recently)|till|unless|if|once|despite|amid|amidst|whether|whereas|lest"
    r"|in exchange for|in return for|as long as|so long as|as soon as|provided that|following|due to|owing to|thanks to|over fears|for fear"
    r"|for (?:\w+ly )?\w+ing|without|citing|saying|adding|warning|arguing|calling it|noting|instead of|rather than|even as|as a hedge|other than|according to|to prevent)\b"
)
"""What stands behind these up to the next comma is not what the stance is on."""
WEIGHING = r"(?:consider|weigh|mull|contemplat|explor|ponder|examin|study|debat|look|think)\w*(?: into| at| about)? $"
"""Before "whether", these tell that a thing is open."""
CONDITION = r"\b(?:if|unless|until|only (?:if|when|once|after)|(?<!at )once|provided|as long as|so long as|in exchange|in return|on condition|without)\b"
"""The stance hangs on something."""
FIRM = r"\b(?:never|categorically|flatly|outright|firmly|resolutely|absolutely|unequivocally|under no circumstances|red line|out of the question|unacceptable|any form)\b"
"""The stance is put in words that leave no door open."""
RELATIVE = r",\s+(?:which|who|whose|where)\b"
"""What stands behind these up to the next comma is said by the way."""
PARTICIPLE = r",\s+(?!(?:includ|demand|call|insist|reject|urg|oppos|support|back|welcom|rul|bann|prohibit|ask|seek|refus|offer|consider)ing\b)\w+ing\b"
"""What stands behind these up to the next comma is what came with it (", underscoring …")."""
ASPECT = r"\b(?:impact|effects?|consequences|costs?|fragility|violations?|breach(?:es)?|state|status|history|risks?|danger|fears?|implementation|failure|collapse|details|terms|scope|legality|enforcement|evasion|circumvention|abuse|misuse) (?:of|on|for|by|to)\b"
"""What is of the thing and not the thing: "studying the impact of sanctions"."""
PURPOSE = (
    r"\bto (?:monitor|observe|oversee|police|verify|discuss|help|address|save|protect|assist|mark|mention|survive|visit|reach|treat|feed)\b"
)
"""What these are done with is not offered or refused itself: "send troops to monitor the truce"."""
WHERE = r"\b(?:defend|protect)(?:s|ed|ing)?\s+(?:[\w'’-]+\s+){0,2}$|(?<!claims)(?<!claim)(?<!right) (?:in|on|through|across|within|inside|to|over|along|near)\s+(?:(?:the|its|their|our|his|her|this|that|any|all|occupied)\s+)*$"
"""Land that only says where."""
PEOPLE = r"(?:refugees?|migrants?|asylum|hostages?|prisoners?|captives|detainees?|displaced)"
"""What is for them is not what they are: "camps for refugees"."""
BREAK = r"[;:—–]|\bbut\b(?! (?:no|not|also|only)\b)|\s--?\s|\bso that\b"
"""A stance does not reach across these."""

PASSING = r"(?:exports?|re-exports?|imports?|sales?|deliver(?:y|ies)|suppl(?:y|ies)|shipments?|transit|entry|flights?|embargo)"
"""What passes from one state to another: who stops it, forbids it."""
LAND = r"(?:territor\w+|lands?|provinces?|regions?|soil|areas?|cit(?:y|ies)|islands?|donbass?|crimea)"
"""What is handed to another when it is given up, and is not ended."""

FIRST = words("we i us our my")
"""The speaker and whoever they speak for."""
BACK = words("he she they it")
"""Most often the speaker, where they begin what is reported."""
HOME = words(
    "bloc alliance union organisation organization country government kingdom nation state republic side capital ministry administration cabinet party group movement army forces"
)
"""With "the", "his", "our": the speaker's own."""
OFFICES = words(
    "officials official government governments president presidency premier chancellor minister ministers ministry cabinet parliament lawmakers lawmaker"
    " senators senator leaders leader leadership authorities administration army military forces side delegation delegations negotiators negotiator"
    " diplomats diplomat envoy envoys ambassador spokesman spokeswoman spokesperson senate congress house assembly council commission king queen rebels"
    " fighters militants capital regime state generals general commander commanders security foreign defence defense prime head chief navy police party coalition"
)
"""Whoever speaks and acts for the state that is named with them."""
UNNAMED = words(
    "countries nations allies states members partners thousands hundreds dozens protesters demonstrators people crowds residents families many some"
    " several others parties sides leaders critics activists opponents supporters neighbours neighbors experts analysts lawyers groups"
)
"""Many who are not named."""
BROKERING = words("broker brokers brokered brokering mediate mediates mediated mediating facilitate facilitated facilitating")
"""What these bring about is a matter of others."""
DENYING = words("deny denies denied denying dismiss dismissed dismisses refute refuted refutes")
"""What is told by these words is said not to be so."""
FALSE = r"\b(?:den(?:y|ies|ied|ying)|(?:dismiss|reject|refut)(?:es|ed|ing)? (?:\w+ ){0,3}(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|accusations?)|not true|untrue)\b"
"""What stands behind these in a clause is said not to be so."""
DESCRIBING = words("the a an its his her their our some two three several senior officials official spokesman and one")
"""Words that tell that a speaker is described and not named."""
POINTING = r"\b(?:the|this|that|these|those|such an?)\s+(?:\w+\s+)?(?:restrictions?|bans?|prohibitions?|embargo(?:es)?|curbs?)\b"
"""Words that point back at what was forbidden."""
