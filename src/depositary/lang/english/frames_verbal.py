"""Frames of verbal cooperation (AGREE, CONSULT, SUPPORT, CONCEDE) and verbal conflict (REQUEST, ACCUSE, REJECT, THREATEN).

How to read and extend a row is told in `depositary.lang.frame`.
"""

from depositary.lang.frame import Table

AGREE_VERBS = """
promise pledge vow swear guarantee undertake      | comp/obj/to               | | iobj to with comp> obj> for | absorbs sure=0.75
promise pledge vow swear                          | xcomp:@harm               | | comp> obj> | absorbs sure=0.4
offer                                             | comp/obj                  | | iobj to comp> obj> for with | absorbs sure=0.7
agree consent                                     | comp/to/on/with/upon      | | with to> comp> on> upon> | absorbs negated=REJECT \
sure=0.75
agree                                             |                           | | with | absorbs negated=REJECT sure=0.5
accept                                            | obj:@deal/obj:@talks/obj:@demand | | from obj> | absorbs negated=REJECT sure=0.6
commit                                            | obj:@aid/obj:@cash  | | to> comp> obj> in> for purpose> | absorbs modality=occurred \
sure=0.7
commit                                            | comp/to  | | to> comp> for | absorbs sure=0.7
recommit rededicate                               | to/comp                   | | to> comp> | absorbs
reach strike clinch conclude broker negotiate hammer_out seal secure forge finalize finalise hash_out cut arrive | obj:@deal/at:@deal | \
| with obj> | sure=0.65
announce unveil detail outline launch                    | obj:@aid/obj:@cash/obj:@announcement | | for to obj> in> purpose> | absorbs sure=0.7
announce unveil                                   | xcomp                     | | comp> | absorbs sure=0.6
reaffirm affirm reiterate underscore underline restate renew confirm stress emphasize emphasise express convey pledge signal | \
obj:@commitment | | to obj> with comp> | absorbs sure=0.65
approve authorize authorise okay greenlight clear adopt pass back | obj:@aid/obj:@cash | | to for obj> in> purpose> | absorbs sure=0.6
earmark appropriate set_aside budget commit allocate | obj:@aid/obj:@cash     | | to> for> obj> | sure=0.6
intend                                            | xcomp:@help               | | comp> | absorbs sure=0.65
plan                                              | xcomp:@help               | | comp> | absorbs sure=0.55
resolve decide                                    | xcomp:@help               | | comp> | absorbs sure=0.5
settle resolve                                    | obj:@dispute/with         | | with obj> obj.with | sure=0.45
accept                                            | obj:@proposal             | | from of obj> with> | absorbs negated=REJECT sure=0.55
authorize authorise approve clear greenlight order | obj:@provision | | obj.to obj.for to for obj> | absorbs sure=0.6
commit devote dedicate earmark                    | obj,to                    | | to> | absorbs sure=0.45
agree decide resolve                              | xcomp:@talk               | | comp> with | absorbs sure=0.6
agree                                             | that/ccomp                | | with | absorbs negated=REJECT sure=0.6
vow promise pledge                                | obj:@support              | | to for obj> | absorbs sure=0.75
seek                                              | xcomp:@help               | | comp> | absorbs sure=0.3
affirm reaffirm                                   | obj:@joint/obj:@cooperation | | with obj> | sure=0.4
prioritize prioritise                             | obj:@aid/obj:@provision   | | for to obj> | sure=0.35
grant give                                        | obj:@permission           | | iobj to | sure=0.4
invite                                            | xcomp:@help               | | obj | sure=0.4
sign_up                                           | to/for/xcomp/purpose      | | to with | absorbs sure=0.5
continue                        | future,subj:party,xcomp:@help | | comp> with | absorbs modality=occurred sure=0.55
support help assist back work cooperate collaborate defend rebuild protect deepen strengthen expand join contribute stand | \
future,subj:party | | with comp> obj> for> | absorbs modality=occurred sure=0.5
look_forward                                      | to/comp,subj:party        | | to> comp> | both sure=0.4
come                            | to:@deal,subj:party,finite | | with to.with | sure=0.5
volunteer                       | xcomp/comp                | | comp> | absorbs sure=0.5
assure                          | obj:party,of:@support/obj.of:@support | | obj | absorbs sure=0.5
"""

AGREE_NOUNS = """
pledge promise vow              | doer/by:party            | | to> for> comp> of> | absorbs sure=0.55
offer                           | doer,comp/of/to          | | to for comp> of> | absorbs sure=0.5
commitment                      | carried,doer       | | to> for> comp> of> | absorbs sure=0.55
contribution announcement       | of:@cash/mod:@cash/carried   | | to for of> | sure=0.5
readiness willingness intention intent | doer,comp         | | comp> | absorbs sure=0.45
"""

AGREE_ADJECTIVES = """
ready willing prepared          | xcomp/comp               | | comp> | absorbs negated=REJECT sure=0.55
committed                       | to/xcomp/comp            | | to> comp> | absorbs sure=0.5
keen eager                      | xcomp:@help              | | comp> | absorbs sure=0.4
open                            | to:@talks/comp            | | to> comp> | absorbs negated=REJECT sure=0.5
"""

CONSULT_VERBS = """
meet                            | subj:party/with/obj:party | | with+obj | sure=0.8
meet                            | in/at/on                  | | with | sure=0.6
visit tour                      | obj:party                 | | obj | sure=0.75
visit tour                      | subj:party,obj            | | obj obj> | both sure=0.6
postpone cancel delay put_off call_off shelve scrap scrub | obj:@journey | | obj.to obj.with to with | modality=denied sure=0.6
visit                           | subj:party,with           | | with | sure=0.5
host welcome receive entertain  | obj:person/obj:@talks/obj:@statesman | | obj+for+obj.with+between | sure=0.7
host convene chair co-chair co-host organize organise hold stage | obj:@talks | | with+between+obj.with+obj.between+obj.mod for | \
sure=0.75
hold have conduct begin start open resume continue conclude finish wrap_up restart relaunch join attend complete launch | obj:@talks | \
| with+obj.with+between+obj.between at> | sure=0.75
talk speak confer consult negotiate chat parley | with/to:party/by:@phone  | | with+to | sure=0.7
negotiate                       | obj:@deal/subj:party      | | with+obj.with | sure=0.55
discuss                         | subj:party                | | with | sure=0.5
phone telephone                 | obj:party                 | | obj | sure=0.7
ring call                       | obj:name,subj:party,!xcomp,!on,!for | | obj | sure=0.6
ring call                       | obj:name,subj:party,purpose,!on,!for | | obj | sure=0.6
contact engage brief debrief sound_out approach | obj:party,subj:party | | obj | sure=0.5
reach_out                       | to                        | | to | sure=0.5
engage interact                 | with:party,subj:party     | | with | sure=0.5
travel fly head go return come journey trek | to:party,!obj  | | to with | sure=0.55
travel fly arrive land stop     | subj:party,in:party/at:party,!subj:@troops | | in with | sure=0.55
arrive                          | for:@talks                | | in with for> | sure=0.6
attend participate take join    | obj:@talks/in:@talks/at:@talks/part:@talks | | with in> obj> | sure=0.5
sit_down huddle gather convene assemble confer | with/in/at    | | with | sure=0.5
invite                          | to/xcomp/obj:party        | | obj | modality=planned sure=0.6
give extend                     | obj:@welcoming            | | to iobj | sure=0.6
undertake launch                | obj:@talks                | | between obj.between with | sure=0.5
join                            | for:@talks/in:@talks      | | obj with | sure=0.6
lead                            | obj:@talks                | | with obj.with | sure=0.5
bring                           | together,obj              | | obj | sure=0.5
mediate                         | between/in/subj:party     | | between | sure=0.55
exchange                        | obj:@views                | | with | sure=0.5
pay                             | obj:@talks                | | to obj.to | sure=0.6
accompany                       | obj:party,on:@talks       | | obj | sure=0.5
greet                           | obj:party                 | | obj | sure=0.5
coordinate liaise               | with:party                | | with | sure=0.3
bring_together bring gather     | together/obj:party,obj,!to | | obj | sure=0.4
pay make                        | obj:@talks,to:party/obj.to:party | | to obj.to | sure=0.65
touch_down arrive land          | in/at                     | | in at | sure=0.5
dine lunch breakfast            | with                      | | with | sure=0.6
address                         | obj:@assembly/obj:@talks  | | obj> | sure=0.4
exchange                        | obj:@call                 | | with | sure=0.4
receive welcome                 | obj:person,in/at          | | obj | sure=0.6
summit                          | with                      | | with | sure=0.4
mark                            | obj:@talks                | | with obj.with obj> | sure=0.3
shuttle                         | between                   | | between | sure=0.5
remain stay be keep             | in:@contact               | | with in> | sure=0.45
facilitate broker               | obj:@talks                | | between obj.between with | sure=0.5
"""

CONSULT_NOUNS = """
meeting talks talk summit       | doer/with:party/between:party/of:party/around | subj around | with+between of to | sure=0.55
visit trip                      | doer,to:party/in:party   | | to in | sure=0.65
visit trip stop stopover tour   | doer/around              | subj around | to with in of | sure=0.5
negotiation consultation discussion dialogue conversation | doer/with:party/between:party | subj around | with between | sure=0.5
call                            | mod:@phone/with:party    | subj around | with to from between | sure=0.6
conference                      | doer/of:party            | subj around | with between of | sure=0.4
mediation                       | doer                     | | between | sure=0.4
contact                         | with:party               | subj around | with between | sure=0.35
"""

SUPPORT_VERBS = """
praise commend applaud laud hail salute honor honour acclaim compliment extol cheer celebrate | obj/for | | obj obj> for> | sure=0.75
welcome                         | obj,!obj:person,!obj:@migrant,!obj:@statesman | | obj> obj by> | sure=0.75
thank congratulate              |                          | | obj | sure=0.75
endorse back champion           | obj                      | | obj obj> | sure=0.65
support back                    | fully/firmly/strongly/unequivocally,obj | | obj obj> | sure=0.6
find receive have get           | obj:@solidarity,from:party/obj.from:party | from obj.from | subj | sure=0.45
welcome greet                   | by:party,!obj:person     | by | obj obj> | sure=0.5
deserve                         | obj:@honour,spoken       | speaker | subj subj> | sure=0.4
support                         | obj,!xcomp,subj:party,finite,!future | | obj obj> | both sure=0.5
recognize recognise acknowledge | obj                      | | obj obj> | sure=0.5
appreciate                      | obj                      | | obj obj> | sure=0.6
reaffirm affirm reiterate underscore underline restate renew confirm stress emphasize emphasise express | \
obj:@commitment,obj.comp:@backing/obj.to:@cause | | obj.comp> obj.to> for to | sure=0.6
express voice convey offer extend send show declare signal reiterate reaffirm pledge | obj:@warmth | | to for with obj> | sure=0.65
reaffirm affirm reiterate underscore underline emphasize emphasise stress highlight note reassert confirm | obj:@bond | | for to obj> | \
sure=0.6
sign ratify initial ink         | obj:@deal/with         | subj+with+obj.with+obj.between+obj.by | nobody | negated=REJECT sure=0.75
sign ratify initial             | obj:@law/obj:@membership/!obj          | | with obj> | negated=REJECT sure=0.75
finalize finalise seal formalize formalise | obj:@deal    | subj+with+obj.with+obj.between | nobody | sure=0.55
approve adopt pass enact        | obj:@law/obj:@deal       | | obj> with | sure=0.4
stand_by                        | subj:party               | | by by> | both sure=0.5
stand                           | with:party/by:party/behind:party/with/alongside | | with by behind alongside with> by> | sure=0.6
side                            | with                     | | with | sure=0.6
defend                          | obj,subj:party,finite | | obj obj> | both sure=0.4
vouch                           | for                      | | for | sure=0.5
pay                             | obj:@tribute             | | to obj.to | sure=0.6
sympathize sympathise empathize | with                     | | with | sure=0.5
lend give throw offer           | obj:@backing             | | to iobj behind for obj> | sure=0.5
commiserate                     | with                     | | with | sure=0.4
second echo                     | obj                      | | obj> obj | both sure=0.3
speak                           | highly/warmly,of         | | of of> | sure=0.5
wish                            | iobj/obj:party           | | obj iobj | sure=0.3
advocate champion promote       | obj:@cause/for           | | for> obj> | sure=0.35
rally                           | behind/to:@defence/around | | behind around | sure=0.5
apologize apologise             |                          | | to for> | sure=0.6
forgive pardon                  | obj:party                | | obj | sure=0.4
establish restore upgrade normalize normalise renew re-establish | obj:@tie | | with obj> | negated=REJECT sure=0.6
designate name                  | obj:party,xcomp:@good/as:@good | | obj | sure=0.4
honor award decorate            | obj:party,with           | | obj | sure=0.5
pay                             | obj:@tribute             | | to obj.to | sure=0.6
call describe hail characterize characterise | obj,xcomp:@good/as:@good | | obj obj> | sure=0.5
join                            | obj:@chorus              | | | sure=0.3
throw put lend                  | obj:@weight,behind/to     | | behind behind> to to> | sure=0.6
heap lavish shower              | obj:@praise               | | on | sure=0.65
open reopen inaugurate          | obj:@embassy,!negated     | | in obj.in | sure=0.5
"""

SUPPORT_NOUNS = """
support backing                 | carried,doer              | | for> to> of> | sure=0.35
support solidarity commitment   | cop,doer                  | | for> to> with> | sure=0.5
solidarity                      | doer,with/for            | | with> for> | sure=0.45
praise endorsement applause     | doer                     | | for> of> from | sure=0.5
signing ratification            | of:@deal/doer            | | of> with | sure=0.5
recognition                     | doer,of                  | | of> | sure=0.4
apology condolence gratitude    | doer                     | | to> for> | sure=0.45
"""

SUPPORT_ADJECTIVES = """
grateful thankful supportive appreciative | to/for/of/comp | | to> of> for> | sure=0.55
proud                           | of                       | | of> | sure=0.35
welcome                         |                          | speaker | subj> | sure=0.4
encouraged heartened pleased    | by/comp/that             | | by> comp> | sure=0.4
"""

CONCEDE_VERBS = """
ease relax loosen soften waive lift remove scrap drop end suspend repeal rescind cancel revoke abolish abandon roll_back shorten \
scale_back undo \
| obj:@constraint/obj.mod:@martial | | on+against+for on> obj> | negated=REJECT absorbs sure=0.65
declare announce proclaim call order | obj:@truce           | | with in | absorbs sure=0.7
agree accept                    | to:@truce/obj:@truce     | | with | absorbs negated=REJECT sure=0.6
accept meet heed satisfy fulfil fulfill honor grant | obj,obj:@request | | obj> from obj.from | negated=REJECT sure=0.65
extend lengthen                 | obj:@validity          | | for> obj> | sure=0.45
increase raise widen            | obj:@validity/obj:@quota | | for> obj> | sure=0.4
bow yield capitulate cave cave_in give_in accede acquiesce submit relent | to/subj:party | | to> to | negated=REJECT sure=0.6
back_down back_off climb_down   |                          | | on> | negated=REJECT sure=0.6
concede                         | obj/comp/to              | | to obj> comp> | sure=0.5
allow permit let                | obj:party/obj:person/obj:@people/obj:@migrant,xcomp/obj.comp,subj:party | | obj obj> | negated=COERCE sure=0.5
allow permit                    | obj,subj:party           | | obj obj> for | negated=COERCE both sure=0.35
allow permit authorize authorise legalize legalise | obj:@protest/obj:@entry,subj:party | | obj> for | negated=COERCE sure=0.5
grant give                      | obj:@permit/obj:@freedom | | iobj to | negated=REJECT sure=0.5
reopen re-open open             | obj:@border              | | with to obj> | negated=REJECT sure=0.5
unfreeze unblock legalize legalise decriminalize decriminalise reinstate commute restore | obj | | obj> obj | sure=0.4
drop withdraw                   | obj:@charge              | | against obj> | sure=0.55
call_off shelve suspend postpone withdraw | obj:@protest/obj:@law | | obj> | sure=0.4
exempt                          | obj                      | | obj obj> | sure=0.4
take                            | obj:@step,obj.comp:@improve | | obj> in | sure=0.45
compromise                      |                          | | with on | sure=0.4
drop withdraw lift end          | obj:@opposition           | | to obj.to to> obj> | sure=0.55
remove dismantle                | obj:@barricade            | | in obj> | sure=0.5
remove drop delete take         | obj:party,from:@blacklist/off:@blacklist | | obj | sure=0.55
"""

CONCEDE_NOUNS = """
concession                      | doer                     | | to> on> | sure=0.5
easing lifting relaxation loosening | of:@constraint       | | of> on> | sure=0.5
ceasefire cease-fire truce      | doer,between/by          | | between with | sure=0.35
amnesty                         | doer                     | | for> | sure=0.4
"""

REQUEST_VERBS = """
ask beg implore beseech entreat petition | xcomp/for/ccomp/obj:@aid/that,!ccomp:whether,!comp:@telling,!for:view | | obj comp.subj of for> from comp> | absorbs sure=0.7
urge exhort press pressure lobby pressurize pressurise prod nudge |     | | obj obj> comp.subj on comp> | absorbs sure=0.75
call                            | on/for/upon              | | on upon on> for> comp.subj comp> | absorbs sure=0.75
demand                          |                          | | from of obj> comp.subj comp> | absorbs sure=0.75
request solicit                 | obj/comp                 | | from of obj> comp.subj to | absorbs sure=0.55
seek                            | obj/comp                 | | from of obj> comp.subj | absorbs both sure=0.55
appeal plead beg                | for/to/comp              | | to with on for> comp> | absorbs sure=0.7
order instruct command direct   | xcomp,obj:party/obj:@people/obj:person | | obj comp.subj obj> | absorbs both sure=0.5
tell                            | xcomp                    | | obj iobj | absorbs both sure=0.5
encourage                       | obj,xcomp/comp,doer      | | obj | absorbs sure=0.5
insist                          | on/comp:@must            | | comp.subj on> | absorbs both sure=0.5
recommend advise                | comp                     | | obj comp.subj comp> | absorbs sure=0.5
propose suggest                 | obj/comp,!subj:@evidence | | to with comp.subj | absorbs both sure=0.45
push lobby campaign agitate clamor clamour | for/comp/xcomp | | obj for> comp> | absorbs sure=0.6
want                            | obj,xcomp                | | obj | absorbs both sure=0.4
require oblige                  | obj,xcomp                | | obj | absorbs both sure=0.3
summon                          | obj:person,xcomp         | | obj | absorbs sure=0.3
remind                          | obj:party,of/comp        | | obj | absorbs sure=0.3
set issue                       | obj:@order               | | to for obj> | absorbs sure=0.5
dare challenge                  | obj:party,xcomp          | | obj | absorbs sure=0.4
insist reiterate repeat renew press | on:@request/obj:@request,subj:party | | on.comp.subj obj.comp.subj on> obj> | absorbs sure=0.6
press push lobby campaign       | for                      | | for> obj | absorbs sure=0.55
want                            | that/comp,obj            | | obj | absorbs both sure=0.4
challenge dare implore beg      | obj:party,xcomp          | | obj | absorbs sure=0.5
apply file bid                  | for:@asylum/for:@permit/for:@membership | | to for> with in | sure=0.55
seek                            | obj:@asylum/obj:@membership/obj:@aid/obj:@permission | | from in of obj> | absorbs sure=0.6
set give issue                  | obj:@deadline            | | to iobj for obj> | absorbs sure=0.4
issue send make                 | obj:@order               | | to for on obj> | absorbs sure=0.55
turn                            | to:party,for:@aid/for:@succour/for:@order | | to | absorbs sure=0.5
"""

REQUEST_NOUNS = """
demand request appeal plea petition | doer,for/comp/to/that/of | | to> from of for> comp> on | absorbs sure=0.6
call                            | for/comp/to              | | on to for> comp> | absorbs sure=0.55
call appeal demand request      | from:party/by:party      | by from | to on for> | absorbs sure=0.5
pressure                        | on,doer                  | | on | absorbs sure=0.4
"""

ACCUSE_VERBS = """
accuse                          |                          | | obj of | absorbs sure=0.85
blame fault                     | obj                      | | obj on obj> | absorbs sure=0.7
condemn denounce decry deplore deride castigate lambast lambaste slam blast rebuke chastise censure assail excoriate berate upbraid \
vilify pillory criticize \
criticise reproach reprimand scold lament chide admonish disparage attack_verbally |      | | obj obj> for by> | sure=0.8
blast slam                      | obj                      | | obj obj> | sure=0.7
rap hit_out lash_out rail fulminate inveigh hit_back fire_back | at/against/over/subj:party | | at against over> | sure=0.6
allege claim charge             | ccomp:@wrong/ccomp:@bad                    | | comp.subj comp> | absorbs sure=0.5
charge indict arraign prosecute convict | obj/with  | | obj obj> | sure=0.6
try                             | obj:party/obj:person     | | obj | sure=0.5
sue                             |                          | | obj obj> | sure=0.65
charge                          | obj,with                 | | obj | absorbs sure=0.65
investigate probe               | obj/into                 | | obj obj> into> | sure=0.55
open launch order announce begin start conduct | obj:@inquiry | | into> against> obj> | sure=0.55
look                            | into                     | | into> | sure=0.4
raise                           | obj:matter/obj:issue/obj:case/obj:grievance,with | | with | sure=0.5
complain protest                | about/that/of/over/to/comp | | about> of> over> comp.subj against to | sure=0.55
call describe brand label denounce characterize characterise term dub depict portray slam deem | obj,xcomp:@bad/as:@bad | | obj obj> by \
| sure=0.65
express voice raise air register convey | obj:@concern     | | about> over> with at> obj> | sure=0.5
implicate finger incriminate    | obj                      | | obj | sure=0.6
find hold                       | obj,xcomp:@guilty        | | obj | sure=0.6
summon call_in                  | obj:@envoy               | | obj> obj | sure=0.6
lodge file submit make issue    | obj:@complaint           | | against with to obj> | sure=0.65
impeach censure                 | obj                      | | obj | sure=0.6
send dispatch                   | obj:@peacekeeper          | | to in obj.to | sure=0.4
put place                       | under:@inquiry            | | obj obj> in | sure=0.5
suspect                         | obj,of                   | | obj | absorbs sure=0.5
question                        | obj,!obj:person          | | obj> | sure=0.35
point                           | at:@finger/obj:@finger   | | at to | sure=0.5
point                           | obj,at:party             | | at | sure=0.45
hold                            | obj:party,xcomp:@guilty  | | obj | sure=0.65
take                            | to:@court,obj            | | obj | sure=0.5
file bring lodge launch         | obj:@charge              | | against obj.against for | sure=0.6
rule find decide determine conclude | comp:@wrong/comp:@bad | | comp.subj comp> | absorbs sure=0.5
link tie trace attribute        | to:party,obj             | | to | sure=0.4
link tie connect                | obj:party,to:@crime       | | obj | sure=0.5
issue                           | obj:@warrant              | | for obj.for against obj.against | sure=0.6
put                             | obj:@blame               | | on | sure=0.5
pin lay place                   | obj:@blame,on/with/at    | | on> at> with> | sure=0.6
fall come                       | under:@criticism         | from by | subj | sure=0.45
express voice raise air register convey reiterate share | obj:@alarm | | about> over> with at> obj> | sure=0.5
sound                           | obj:@alarm               | | over> about> | sure=0.4
take                            | obj:@issue               | | with> at> to> | sure=0.5
warn                            | of,of:party              | | of> | sure=0.35
mock ridicule taunt insult      | obj                      | | obj obj> | sure=0.6
reject                          | as:@bad                  | | obj obj> | sure=0.5
draw attract face               | obj:@criticism           | from obj.from by | subj | sure=0.55
"""

ACCUSE_NOUNS = """
accusation allegation           | doer/of/against/that     | | against of comp.subj of> | absorbs sure=0.55
condemnation criticism denunciation rebuke critique outcry censure denouncement | doer/of:party/against:party | | of of> against at> \
over> | sure=0.6
investigation inquiry probe lawsuit indictment | doer/into:party/against:party | | into> against of> | sure=0.45
complaint                       | doer,about/against/of    | | about> against of> | sure=0.5
blame                           | doer,for/on              | | on | sure=0.4
"""

# What a speaker says of others, with no word of accusing: only in the mouth of somebody who is named.
ACCUSE_SPOKEN_VERBS = """
fail neglect                    | xcomp,spoken              | speaker | subj comp> | absorbs sure=0.5
violate breach undermine destabilize destabilise endanger flout trample ignore sabotage exploit provoke escalate interfere \
meddle bully lie cheat mislead \
obstruct jeopardize jeopardise harm manipulate collude weaponize persecute oppress betray harbor harbour sponsor invade occupy \
terrorize terrorise starve target \
betray | spoken,finite     | speaker | subj obj> | absorbs sure=0.45
be                              | xcomp:@bad,spoken         | speaker | subj | sure=0.4
"""

ACCUSE_SPOKEN_NOUNS = """
terrorism terrorist aggressor dictator criminal sham violation provocation crime failure disgrace genocide war lie farce mistake threat \
liar regime atrocity \
blackmail propaganda blow escalation | cop,spoken              | speaker | subj subj> of> | absorbs sure=0.45
"""

ACCUSE_SPOKEN_ADJECTIVES = """
illegal unacceptable shameful reckless irresponsible barbaric brutal unjustified outrageous intolerable inhumane heinous cruel corrupt \
callous abhorrent despicable \
appalling absurd unprovoked deplorable cowardly destructive hypocritical racist unlawful disgraceful responsible complicit guilty | \
cop,spoken | speaker | subj subj> comp> for> | absorbs sure=0.45
"""

REQUEST_SPOKEN_ADJECTIVES = """
essential imperative vital crucial necessary urgent | cop,spoken,comp            | speaker | comp.subj | absorbs sure=0.45
"""

THREATEN_SPOKEN_VERBS = """
suffer regret pay face lose     | spoken,future             | speaker | subj | absorbs modality=occurred sure=0.45
have                            | spoken,obj:@lose          | speaker | subj | absorbs sure=0.4
grow rise increase escalate     | spoken,future,subj:@costs | speaker | subj> | absorbs modality=occurred sure=0.4
respond retaliate punish destroy strike crush | spoken,future,subj:party | subj | obj to against | absorbs modality=occurred sure=0.45
"""

REJECT_VERBS = """
reject rebuff spurn repudiate turn_down wave_off brush_off brush_aside shrug_off snub rebut vote_down | obj | | obj obj> by from | \
absorbs sure=0.8
refuse                          | !comp:@telling           | | comp> obj> iobj obj to | absorbs sure=0.75
decline                         | xcomp/obj/comp,!comp:@telling | | comp> obj> iobj obj to | absorbs sure=0.75
veto                            |                          | | obj obj> | absorbs sure=0.75
refuse deny                     | access/entry/obj:@permit | | iobj obj to obj> | sure=0.6
rule_out                        |                          | | obj> with comp> | absorbs sure=0.75
oppose resist defy disobey flout violate breach    | obj | | obj obj> | absorbs both sure=0.55
dismiss                         | obj:@demand/obj:@allegation/as | | obj> | absorbs sure=0.6
deny                            | obj:@permit/iobj,obj     | | iobj to obj> | sure=0.6
deny refuse                     | obj:party,xcomp/obj:@permit  | | obj iobj | sure=0.6
block                           | obj:@law/obj:@deal       | | obj> | absorbs sure=0.55
balk baulk                      | at/subj:party            | | at> | absorbs sure=0.6
renege backtrack walk_back back_out | on/from/of/subj:party | | on> with | sure=0.6
withdraw pull_out exit quit leave abandon drop_out walk_away back_out | from:@treaty/of:@treaty/obj:@treaty,!obj:@troops | | from> of> obj> | sure=0.65
abrogate renounce tear_up scrap annul denounce terminate nullify | obj:@treaty | | with obj> | sure=0.6
ignore disregard                | obj:@demand              | | obj> obj | sure=0.55
object                          | to                       | | to> | sure=0.6
fail                            | xcomp:@agree             | | with comp> | sure=0.45
say_no                          | to                       | | to> | negated=REJECT sure=0.6
say tell                        | no,to                    | | to> | sure=0.4
scoff sneer                     | at                       | | at> | absorbs sure=0.5
tolerate entertain countenance contemplate recognize recognise negotiate bow bend budge compromise yield surrender cooperate tolerate \
abandon | negated,obj/with/to/subj:party | | obj obj> with to> | negated=REJECT absorbs sure=0.5
throw_out strike_down           | obj:@law/obj:@demand/obj:@appeal | | obj> of by | absorbs sure=0.55
deny dispute contest            | obj:@appeal              | | obj> | absorbs sure=0.5
remain be stay                  | xcomp:@opposed/opposed   | | to> | sure=0.4
stonewall snub shun spurn       | obj                      | | obj obj> | sure=0.55
overrule overturn reverse       | obj:@ruling              | | obj> of | sure=0.4
abstain                         |                          | | from | sure=0.2
suspend freeze                  | obj:@pact                 | | with obj.with obj> | sure=0.5
pour                            | obj:@water,obj.mod:@cold  | | on on> | sure=0.5
"""

REJECT_NOUNS = """
refusal                         | doer/of:party            | | comp> to of> | absorbs sure=0.6
rejection veto                  | doer                     | | of> by | absorbs sure=0.6
opposition resistance           | doer,to                  | | to> to | absorbs both sure=0.5
denial                          | of:@permit               | | of> to | sure=0.4
defiance                        | doer,of                  | | of> of | sure=0.5
withdrawal exit                 | from:@treaty             | | from> | sure=0.5
rebuff snub                     | doer/of:party/to         | | of to> to | sure=0.45
objection                       | doer,to                  | | to> | sure=0.45
"""

REJECT_ADJECTIVES = """
unwilling reluctant             | xcomp/comp               | | comp> | absorbs sure=0.5
opposed                         | to                       | | to> | absorbs sure=0.55
"""

THREATEN_VERBS = """
threaten                        | xcomp/with/obj:party/comp/obj | | obj comp> obj> with> unless | absorbs sure=0.75
warn                            | obj:party,xcomp/against/ccomp | | obj | absorbs sure=0.35
warn caution                    | ccomp:@harm              | | obj comp.subj comp> | absorbs sure=0.5
vow promise pledge swear        | xcomp,xcomp:@harm        | | comp> | absorbs sure=0.7
retaliate                       |                          | | against for> | modality=occurred sure=0.35
vow promise pledge swear warn   | comp:@harm/obj:@reprisal | | against on comp> obj> | absorbs sure=0.6
vow promise pledge swear threaten | obj,obj:@revenge/obj.mod:@harsh  | | against on to obj.to obj.against obj> | absorbs sure=0.6
warn caution                    | of:@reprisal             | | obj against of> | absorbs sure=0.55
brandish wave rattle            | obj:@weapon              | | at against | sure=0.4
give                            | iobj,obj:@deadline       | | iobj | absorbs sure=0.5
issue deliver give              | obj:@ultimatum           | | to iobj obj> | absorbs sure=0.65
reserve                         | obj:@right               | | against obj> | absorbs sure=0.4
rule_out exclude                | negated,obj:@reprisal/obj:@hostility | | against obj.against obj> | absorbs negated=THREATEN sure=0.5
hesitate                        | negated,xcomp:@harm/xcomp:@force/xcomp:@impose | | comp> | absorbs negated=THREATEN sure=0.5
give                            | iobj:party,obj:@days,comp/purpose/obj.comp | | iobj | absorbs sure=0.5
put                             | obj:party,on:@notice      | | obj | absorbs sure=0.5
take adopt                      | future,obj:@countermeasure | | against obj.against | absorbs modality=occurred sure=0.5
"""

THREATEN_NOUNS = """
threat ultimatum                | doer,of/to/comp/against  | | to against comp> of> | absorbs sure=0.5
threat ultimatum warning        | by:party                 | by | to against of> | absorbs sure=0.5
"""

THREATEN_ADJECTIVES = """
ready prepared determined       | xcomp:@harm/comp:@harm/comp:@force/comp:@impose | | comp> against | absorbs sure=0.6
"""

VERBAL: tuple[Table, ...] = (
    Table(type="AGREE", word_class="verb", rows=AGREE_VERBS),
    Table(type="AGREE", word_class="noun", rows=AGREE_NOUNS),
    Table(type="AGREE", word_class="adjective", rows=AGREE_ADJECTIVES),
    Table(type="CONSULT", word_class="verb", rows=CONSULT_VERBS),
    Table(type="CONSULT", word_class="noun", rows=CONSULT_NOUNS),
    Table(type="SUPPORT", word_class="verb", rows=SUPPORT_VERBS),
    Table(type="SUPPORT", word_class="noun", rows=SUPPORT_NOUNS),
    Table(type="SUPPORT", word_class="adjective", rows=SUPPORT_ADJECTIVES),
    Table(type="CONCEDE", word_class="verb", rows=CONCEDE_VERBS, options="future=AGREE"),
    Table(type="CONCEDE", word_class="noun", rows=CONCEDE_NOUNS),
    Table(type="REQUEST", word_class="verb", rows=REQUEST_VERBS),
    Table(type="REQUEST", word_class="noun", rows=REQUEST_NOUNS),
    Table(type="ACCUSE", word_class="verb", rows=ACCUSE_VERBS),
    Table(type="ACCUSE", word_class="noun", rows=ACCUSE_NOUNS),
    Table(type="ACCUSE", word_class="verb", rows=ACCUSE_SPOKEN_VERBS),
    Table(type="ACCUSE", word_class="noun", rows=ACCUSE_SPOKEN_NOUNS),
    Table(type="ACCUSE", word_class="adjective", rows=ACCUSE_SPOKEN_ADJECTIVES),
    Table(type="REQUEST", word_class="adjective", rows=REQUEST_SPOKEN_ADJECTIVES),
    Table(type="THREATEN", word_class="verb", rows=THREATEN_SPOKEN_VERBS),
    Table(type="REJECT", word_class="verb", rows=REJECT_VERBS),
    Table(type="REJECT", word_class="noun", rows=REJECT_NOUNS),
    Table(type="REJECT", word_class="adjective", rows=REJECT_ADJECTIVES),
    Table(type="THREATEN", word_class="verb", rows=THREATEN_VERBS),
    Table(type="THREATEN", word_class="noun", rows=THREATEN_NOUNS),
    Table(type="THREATEN", word_class="adjective", rows=THREATEN_ADJECTIVES),
)
