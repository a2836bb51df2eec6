"""Frames of material cooperation (COOPERATE, AID, RETREAT) and material conflict (PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT).

How to read and extend a row is told in `depositary.lang.frame`.
"""

from depositary.lang.frame import Table

COOPERATE_VERBS = """
cooperate co-operate collaborate partner team_up | | | with on> | sure=0.65
coordinate co-ordinate          | with:party                | | with | sure=0.5
work                            | with:party/together       | | with | sure=0.4
share swap exchange             | obj:@intelligence         | | with between | sure=0.6
extradite                       | obj,to:party              | subj from | to | sure=0.5
hand_over                       | obj:@wanted,to:party      | subj from | to | sure=0.5
hold conduct stage launch begin start carry_out | obj:@exercise,obj.mod:@joint/with:party/together/several | | with | sure=0.6
join                            | obj:@forces               | | with | sure=0.5
co-lead co-produce co-develop co-host co-found co-sponsor | obj | | with | sure=0.5
trade                           | with                      | | with | sure=0.3
launch establish develop produce build run operate conduct open create | jointly/together,several/with:party | | with | sure=0.5
train                           | with/together,subj:party  | | with | sure=0.4
take participate join           | in:@drill/obj:@drill,with/in.with/obj.with | | with in.with obj.with | sure=0.55
launch conduct carry_out hold run mount begin start | obj:@operation,obj.mod:@joint,!obj.against:party | | with obj.with | sure=0.5
"""

COOPERATE_NOUNS = """
cooperation co-operation collaboration coordination | with:party/between:party/several | | with between from | \
modality=ongoing sure=0.45
exercise drill manoeuvre maneuver | mod:@joint               | | with between | sure=0.55
partnership                     | with:party/between:party/several,mod:@ongoing | | with between from | modality=ongoing sure=0.45
venture initiative              | mod:@joint                | | with between | sure=0.4
extradition                     | doer/to:party             | | to | sure=0.4
"""

AID_VERBS = """
provide supply furnish give send deliver donate ship contribute extend offer disburse transfer dispatch distribute grant airlift lend \
hand spend hand_over gift \
supply airdrop air-drop pour channel rush release award             | obj:@aid/obj:@cash | | iobj to for obj.to obj.for in> obj> purpose> \
| future=AGREE negated=SANCTION sure=0.65
supply provide equip arm furnish present | with:@aid/with:@cash      | | obj | future=AGREE negated=SANCTION sure=0.65
deploy dispatch send fly_in     | obj:@medic/obj:@relief    | | to in into obj.to | future=AGREE sure=0.55
issue extend release provide    | obj:@cash/obj:@loan       | | to for obj.to in> obj> | future=AGREE sure=0.5
open                            | obj:@border,to:@migrant/for:@migrant | | to for | sure=0.5
fund finance bankroll subsidize subsidise underwrite | obj    | | obj obj> | future=AGREE sure=0.45
assist aid                      | obj:party/obj:@migrant    | | obj obj> | future=AGREE sure=0.5
help                            | obj:party/obj:@migrant/comp.subj:party | | obj comp.subj | future=AGREE sure=0.35
support                         | obj:party,with:@aid/through | | obj | future=AGREE sure=0.5
bail_out                        | obj:party                 | | obj | future=AGREE sure=0.6
donate contribute               | to/for                    | | to for | future=AGREE sure=0.5
pay                             | for:@aid                  | | for> | future=AGREE sure=0.4
rescue save evacuate shelter feed accommodate resettle house treat | obj:@migrant/obj:party/obj:@people | | obj obj> from | sure=0.55
take_in shelter resettle        | obj:party                 | | obj | future=AGREE sure=0.5
accept admit host welcome absorb take_in receive shelter | obj:@migrant | | obj obj> from | future=AGREE negated=REJECT sure=0.55
train                           | obj:@troops/obj:party     | | obj obj> | future=AGREE sure=0.5
receive obtain                  | obj:@aid/obj:@cash,from:party/obj.from:party/subj:party | from obj.from obj.mod | subj | sure=0.5
grant give                      | obj:@asylum               | | iobj to | future=AGREE negated=REJECT sure=0.65
arrive                          | subj:@aid                 | from subj.from subj.mod | in at to | sure=0.4
increase boost expand double ramp_up step_up raise triple continue resume restore accelerate expedite surge speed_up facilitate | obj:@assistance | | to for obj> | future=AGREE \
sure=0.5
come                            | to:@succour,to.of/of/to.poss:party | | to> of | sure=0.55
arm                             | obj:party                 | | obj | future=AGREE sure=0.5
arrive enter reach              | subj:@load,subj.mod:@relieving | subj.from subj.mod | obj in at to into | sure=0.5
pull dig                        | obj:@survivor,from:@rubble | | obj> from> | sure=0.45
arrive                          | subj:@peacekeeper/subj.mod:@peacekeeper/subj.of:@peacekeeper | subj subj> | in at to | sure=0.45
"""

AID_NOUNS = """
delivery shipment donation provision disbursement supply | doer,of:@aid/of:@cash/to/of | | to> for> into> of> in | sure=0.5
aid assistance                  | doer,to:party/for:party   | | to for | modality=ongoing sure=0.35
airlift                         | doer                      | | to | sure=0.4
evacuation rescue               | doer/of:party             | | of> from> | sure=0.4
"""

RETREAT_VERBS = """
withdraw pull_out pull_back     | obj:@troops/from:party/subj:@troops/of:party/from | | from of in obj.from from> | negated=REJECT sure=0.65
fly_home bring_home ship_home send_home bring_back | obj:@troops,subj:party | | from obj.from in | negated=REJECT sure=0.55
withdraw retreat                | subj:party,!obj           | | from | negated=REJECT sure=0.5
leave vacate evacuate quit      | obj:@territory/subj:@troops/obj:@base | | obj> obj | sure=0.45
release free pardon             | obj:party/obj:@people/obj:@vessel/obj:person/on:@bail/from:@prison | | obj obj> to | negated=REJECT sure=0.65
repatriate hand_over return turn_over | obj:@people/obj:@territory/obj:@remains | | to iobj obj | sure=0.5
resign                          |                           | | from | negated=REJECT sure=0.7
step_down step_aside bow_out    | subj:party/subj:@people   | subj in | from | negated=REJECT sure=0.65
stand_down quit                 | subj:person/subj:@statesman/as | | from | negated=REJECT sure=0.6
surrender capitulate lay_down   | subj:party/obj/to         | | to | negated=REJECT sure=0.6
cede relinquish yield return    | obj:@territory            | | to | sure=0.6
lift end                        | obj:@siege                | | obj> of on | sure=0.7
demobilize demobilise disband demilitarize demilitarise dismantle | obj/subj:party | | obj obj> | sure=0.5
halt suspend stop pause freeze cease | finite,obj:@exercise/obj:@attack/obj:@hostility/obj:@enrichment | | against on obj.against obj.on with \
in | sure=0.5
observe respect honor honour    | obj:@truce                | | with | negated=REJECT sure=0.5
swap exchange                   | obj:@people               | | with for | sure=0.6
pay                             | obj:@compensation         | | to iobj obj> | sure=0.5
compensate                      | obj                       | | obj | sure=0.5
cut reduce draw_down scale_back scale_down wind_down | obj:@troops/obj:@presence | | in from obj.in | sure=0.5
end wind_down call_off          | obj:@hostility,finite     | | against on obj.against obj.on in | sure=0.5
disengage                       | obj:@troops/subj:party    | | from | sure=0.5
set                             | free/xcomp:@free/obj.mod:@free,obj:party/obj:@people/obj:person | | obj obj> | sure=0.6
"""

RETREAT_NOUNS = """
withdrawal pullout pull-out pullback drawdown retreat disengagement | doer/of:@troops | | from | sure=0.5
resignation                     | doer/of                   | doer of of> | from | sure=0.6
release                         | of:@people/of:party       | by poss mod from | of of> | sure=0.4
surrender                       | doer                      | | to | sure=0.5
swap exchange                   | mod:@people               | | with between | sure=0.5
"""

PROTEST_VERBS = """
protest                         | !comp,!to                | | against obj obj> outside outside> at> over> in | sure=0.6
demonstrate rally march picket riot | !behind/to:@victory,!obj/that,subj:party/subj:@protester/subj:@inhabitant | subj in | against outside at in to purpose> at> in> | sure=0.6
stage hold organize organise join launch begin start continue resume attend announce | obj:@protest,!obj.mod:@military | | against \
obj.against outside at in purpose> obj> | sure=0.65
take pour                       | to:@street/into:@street/onto:@street | | against to> in | sure=0.6
strike                          | !obj,subj:@worker         | | against | sure=0.5
burn torch throng fill flood occupy block | obj:@flag/obj:@street/obj:@effigy/obj:@poster,subj:@protester/obj:@flag/obj:@effigy | | obj> in | \
sure=0.5
storm                           | subj:@protester,obj       | | obj obj> | sure=0.6
hurl throw pelt                 | obj:@stone | | at to in obj> | sure=0.5
set                             | obj:@fire,subj:@protester | | at to in obj> | sure=0.5
chant                           | subj:@protester           | | against | sure=0.4
clash                           | subj:@protester,with      | | with with> | sure=0.5
block blockade barricade         | obj:@street/obj:@border,subj:@protester | | purpose> obj> in against | sure=0.5
shun stop boycott down           | obj:@work,!subj:@talks     | | against at over> in | sure=0.4
gather assemble converge mass congregate turn_out | subj:@protester,!with  | subj in | against outside at | sure=0.4
observe call stage organize organise hold threaten | obj:@strike | | against in over obj> | sure=0.6
go walk                         | on:@strike               | | against at in | sure=0.6
block blockade barricade obstruct occupy | obj:@street,!subj:@troops | | in against obj> | sure=0.45
collect gather                   | obj:@signature            | | against | sure=0.4
walk_out                        | of:@assembly/in:@protest/over/subj:@worker | | of in | sure=0.4
picket                          | obj                       | | obj obj> | sure=0.5
walk                            | off:@work/off:@job        | | over in | sure=0.55
break_out erupt flare flare_up spread | subj:@protest       | subj in | against subj.against | sure=0.4
paralyze paralyse cripple       | subj:@strike              | obj | nobody | sure=0.45
erect man put_up                | obj:@barricade            | subj in | against | sure=0.45
resort                          | xcomp:@throw              | | against at comp.at comp> | sure=0.4
"""

PROTEST_NOUNS = """
protest demonstration riot sit-in unrest uprising | doer/by:@protester/against/in/mod/over/outside/of | by poss of mod | against \
against> outside over> at in | sure=0.5
rally march                     | against/mod:@protest/by:@protester   | by poss of mod | against outside in | sure=0.5
strike                          | mod:@hunger/by:@worker    | by poss of mod | against in | sure=0.5
"""

SANCTION_VERBS = """
sanction blacklist embargo      | obj/against               | | obj obj> | sure=0.7
retaliate                       | with:@measure             | | against with> | sure=0.5
boycott                         | obj                       | | obj obj> | sure=0.5
impose slap levy introduce adopt tighten expand renew extend announce unveil approve reimpose re-impose toughen prolong widen maintain \
enact clamp order \
apply strengthen issue intensify implement target       | obj:@measure,!obj:@restraint        | | on+against+upon obj> in> for | \
absorbs sure=0.7
hit target punish               | obj:party,with:@measure   | | obj | sure=0.65
target                          | obj:@entity,subj:@measure/with | obj.mod subj> | obj> | sure=0.3
freeze seize block              | obj:@asset                | | of obj> | sure=0.65
cut suspend halt stop end freeze withhold cancel slash revoke reduce cut_off cut_back block pause terminate discontinue axe withdraw \
trim defund redirect hold_up curtail \
eliminate scrap pull shelve delay yank drop abolish deny | obj:@aid/obj:@cash/obj:@provision,subj:party/obj:@assistance/obj:@cash | | to for from in> \
obj> | negated=REJECT absorbs sure=0.6
ban prohibit bar deny           | obj,obj:@assistance       | | to obj> | sure=0.55
force_out kick_out throw_out     | obj:@organisation/obj:@agency | | obj obj> | sure=0.5
cease stop quit                 | xcomp:@supply             | | comp> | sure=0.55
sever break break_off cut cut_off downgrade suspend freeze rupture end halt sunder terminate | obj:@tie | | with obj.with to obj> \
between | absorbs sure=0.75
expel recall withdraw eject kick_out throw_out | obj:@diplomat | | obj obj> to from | absorbs sure=0.7
declare                         | obj:@diplomat/obj:person,xcomp:@unwelcome | | obj obj> | sure=0.6
cancel call_off postpone suspend scrap scuttle abandon halt end break_off boycott put_off shelve | obj:@talks | | with obj.with to \
obj.to obj> | absorbs sure=0.6
ban prohibit bar restrict forbid outlaw halt block stop suspend | obj:@goods      | | from of obj> to | sure=0.6
close shut shut_down            | obj:@embassy              | | in obj> | sure=0.6
force drive                     | obj:@organisation/obj:@agency/obj:@diplomat,out/out_of/from | | obj obj> | sure=0.5
penalize penalise               | obj                       | | obj obj> | sure=0.5
place put add                   | obj:party/obj:@entity,on:@blacklist/under:@measure/to:@blacklist | | obj obj> | sure=0.6
deny                            | obj:@entry                | | to iobj obj> | sure=0.5
strip                           | obj:party,of              | | obj | sure=0.45
isolate ostracize ostracise starve | obj:party              | | obj | sure=0.45
expel suspend eject             | obj:party,from:@organisation | | obj | sure=0.55
devalue de-list delist          | obj:party                 | | obj | sure=0.3
revoke cancel annul             | obj:@visa                 | | of obj> | sure=0.55
suspend                         | obj:party,subj:party,!obj:person | | obj | sure=0.55
suspend revoke                  | obj:@membership           | | of obj> | sure=0.55
order tell                      | obj:@agency/obj:@diplomat/obj:@organisation,xcomp:@leave | | obj obj> | absorbs sure=0.6
remove exclude drop kick_out    | obj:party,from:@programme | | obj | sure=0.5
force drive                     | obj:@organisation/obj:@agency/obj:@diplomat,obj.out_of/out_of | | obj obj> | sure=0.5
tell order ask                  | obj:party,comp.obj:@embassy | | obj | absorbs sure=0.6
"""

SANCTION_NOUNS = """
sanction embargo                | doer,on:party/against:party  | | on against | sure=0.5
sanction                        | doer                      | | on against on> | sure=0.35
expulsion recall                | of:@diplomat              | | of> of | sure=0.6
suspension termination freezing cancellation cutoff cutting withdrawal halt stoppage | of:@aid/of:@tie/of:@talks/of:@cash | | to of> | \
sure=0.5
cut freeze reduction            | in:@aid/on:@aid/to:@aid   | | to in> to> | sure=0.5
severing rupture                | of:@tie                   | | with of> | sure=0.55
boycott                         | doer                      | | of> against | sure=0.45
tariff                          | doer,on                   | | on> | sure=0.4
"""

MOBILIZE_VERBS = """
deploy send dispatch move mass station position redeploy reposition amass concentrate scramble rush order | obj:@troops    | | to along \
near in on against at into towards toward | sure=0.6
deploy                          | subj:@troops              | | to in near along | sure=0.5
mobilize mobilise muster call_up | obj:@troops/obj:@people/!obj,subj:party | subj obj obj> | against obj.against | sure=0.55
put place                       | obj:@troops/obj:party,on:@alert | subj obj obj> | against near on.near | sure=0.65
hold conduct stage launch begin start carry_out kick_off perform resume restart | obj:@exercise,!obj.mod:@joint,!with:party,!several | \
| near in against off along | sure=0.5
order                           | obj:@exercise/obj:@patrol | | in near along against | sure=0.5
test-fire test fire launch conduct | obj:@test,!at/on/into    | | off over into | sure=0.5
build_up reinforce bolster strengthen beef_up boost fortify step_up | obj:@troops/obj:@defence/obj:@border | | along near in against | \
sure=0.45
remain stay go be keep          | on:@alert/at:@alert                 | | in near against | sure=0.5
train                           | obj:@hacker               | | against obj> comp> | sure=0.4
patrol                          | subj:@troops/obj          | | in near along obj> | sure=0.4
prepare brace gear_up           | for:@attack/xcomp:@attackverb | | against for> comp> | sure=0.5
arm rearm enrich                | obj:@nuclear              | | against | sure=0.4
fly sail cruise                 | subj:@troops              | | near near> over along along> through | sure=0.4
raise                           | obj:@alert/obj.mod:@alert | | against | sure=0.55
fire launch                     | obj:@test,into:@sea/toward:@sea/towards:@sea/off:@sea/in:@sea | | off over into> | sure=0.6
fire launch                     | obj:@test,obj.mod:@ballistic,!at/on/against | | off over into> | sure=0.5
deploy station position move    | obj:@arms                 | | in near near> along at to | sure=0.5
send dispatch rush              | obj:@soldiers,obj         | | to in near near> against | sure=0.6
"""

MOBILIZE_NOUNS = """
deployment mobilization mobilisation buildup build-up | doer/of:@troops | | to in near along against of | sure=0.45
exercise drill manoeuvre maneuver | mod:@military,doer,!mod:@joint | | near in off against | sure=0.45
test                            | mod:@missile,doer         | | off over | sure=0.4
"""

COERCE_VERBS = """
arrest detain jail imprison incarcerate intern apprehend nab handcuff sentence lock_up round_up | !obj:@territory  | | obj obj> | sure=0.7
hold                            | obj:person/obj:@people,in:@custody/under:@custody/as:@hostage/without:@charge | | obj | sure=0.55
take place put                  | obj,into:@custody/under:@arrest/under:@custody/in:@custody | | obj | sure=0.65
deport expel evict banish exile eject displace | obj          | | obj obj> from | sure=0.6
extradite                       | obj                       | | obj | sure=0.4
ban bar outlaw prohibit forbid  | obj,!obj:@goods           | | obj obj> from> | negated=CONCEDE sure=0.5
restrict curb curtail censor suppress repress silence muzzle gag stifle harass intimidate hamper hinder obstruct impede persecute \
oppress subjugate disrupt bully coerce | obj \
| | obj obj> | sure=0.45
block prevent stop              | obj:party/obj:person/obj:@migrant/obj:@people,from/xcomp/comp | | obj | sure=0.5
fine remand                     | obj                       | | obj obj> | sure=0.45
seize confiscate impound expropriate nationalize nationalise commandeer board intercept raid ransack search | obj | | obj obj> from of \
in | sure=0.55
annex occupy                    | obj                       | | from obj> obj of | sure=0.65
blockade encircle cordon_off seal_off close_off | obj         | | obj obj> | sure=0.55
close shut seal                 | obj:@border/obj:@airspace | | with to obj> | sure=0.55
close close_down shut shut_down suspend shutter ban block | obj:@media    | | obj> obj | sure=0.5
impose declare proclaim announce extend enforce reimpose introduce | obj:@restraint/obj:@state | | in on against obj> across | absorbs \
sure=0.65
crack_down clamp_down           |                           | | on against on> | sure=0.65
disperse break_up               | obj:@protester/obj:@protest | | obj obj> | sure=0.6
hack deface cyberattack wiretap bug spy | obj/into/on        | | obj obj> into> on> | sure=0.5
overthrow oust depose topple unseat remove | obj:person/obj:party/obj:@government | | obj obj> | sure=0.6
turn_back turn_away push_back   | obj                       | | obj obj> to | sure=0.6
demolish bulldoze raze          | obj                       | | obj> in | sure=0.55
sentence convict                | obj,to                    | | obj | sure=0.65
strip deprive                   | obj,of:@right             | | obj | sure=0.55
force compel                    | obj:party/obj:@people/obj:person,xcomp/from/into/out | | obj | sure=0.4
poach conscript                 | obj                       | | obj | sure=0.3
tighten enforce reinforce       | obj:@siege/obj:@restraint | | of obj> on against | sure=0.55
force drive push                | obj:@migrant/obj:@people/obj:party,out/from | | obj obj> | sure=0.5
force_out drive_out             | obj                       | | obj obj> from | sure=0.55
use                             | obj,as:@shield            | | obj | sure=0.5
hold                            | obj,as:@shield/as:@hostage | | obj obj> | sure=0.5
prevent block ban prohibit forbid disallow foil | obj:@protest | | of obj> in | sure=0.55
place put                       | obj,under:@curfew/under:@siege/under:@surveillance | | obj obj> | sure=0.55
tear-gas                        | obj                       | | obj obj> | sure=0.5
use fire                        | obj:@teargas,against/on/at | | against on at | sure=0.6
prohibit ban bar restrict halt block stop | obj:@exports,subj:party,!foreign | | nobody | sure=0.55
dissolve                        | obj:@assembly             | | obj | sure=0.4
seize take wrest                | obj:@control              | | of obj> from | sure=0.5
deny                            | obj:@right                | | iobj to | sure=0.4
order                           | obj:@media,xcomp:@silence | | obj obj> | absorbs sure=0.6
cut cut_off shut_down shut_off block throttle suspend | obj:@internet/obj:@broadband | | in across obj> | sure=0.55
block ban suspend               | obj:@platform             | | in | sure=0.5
restrict block                  | obj:@access,to/obj.to     | | to obj.to obj> | sure=0.45
attack target breach hit        | subj:@hackers/obj:@website,!with:@projectile | | obj obj> | sure=0.6
raid search storm               | obj:@premises/subj:@police,obj | | obj obj> of | sure=0.6
revoke suspend withdraw cancel  | obj:@licence,obj.of:@media/of:@media | | of> obj> | sure=0.5
"""

COERCE_NOUNS = """
arrest detention imprisonment jailing deportation incarceration | doer/of:party/of:@people | by poss mod | of of> | sure=0.5
crackdown clampdown             |                           | | on against on> | sure=0.55
annexation occupation blockade  | doer/of:party             | | of of> on | sure=0.5
coup overthrow ouster           | doer/of:party/against:party | by poss mod | of against in | sure=0.5
raid seizure confiscation       | doer                      | | on of of> against | sure=0.45
curfew                          | doer/in:party             | | in on | sure=0.45
ban                             | doer,on                   | | on> on | sure=0.35
cyberattack cyber-attack hack   | doer/on:party/against:party | | on against of | sure=0.5
"""

ASSAULT_VERBS = """
attack bomb shell bombard strafe assault storm ambush raid invade besiege pound torpedo firebomb overrun mortar assail pummel | \
!with:@measure | | obj obj> in | sure=0.65
kill murder assassinate massacre slaughter behead lynch slay execute hang gun_down exterminate | | | obj obj> in | sure=0.65
abduct kidnap torture rape beat beat_up stab mutilate maim tear-gas poison gas | | | obj obj> in | sure=0.6
abuse assault mistreat manhandle | obj                      | | obj obj> | sure=0.5
engage                          | in:@atrocity              | subj obj | against in.against | sure=0.5
capture                         | obj:person/obj:@people    | | obj obj> | sure=0.5
repel repulse rout              | obj                       | | obj obj> | sure=0.5
wound injure                    | subj:party/obj            | | obj obj> in | sure=0.45
hit strike pound                | obj:party/obj:@target/subj:@projectile | subj subj> | obj obj> in | sure=0.55
shoot                           | obj/at                    | | obj at obj> | sure=0.6
shoot_down bring_down down      | obj                       | | obj obj> | sure=0.65
fire                            | at/on/into/obj:@projectile | | at on into across over towards in | sure=0.6
launch mount carry_out conduct wage stage unleash commit begin perpetrate start lead open | obj:@attack,!obj:@exercise | | on against \
obj.on obj.against at into obj> in of | sure=0.65
attempt plot try                | xcomp:@kill/obj:@murder | | comp> obj> | sure=0.5
die                             | of:@torture/from:@torture/after:@torture/as.of:@torture | in.poss in.mod | subj | sure=0.45
open                            | obj:@fire                 | | on at | sure=0.65
clash skirmish battle fight     | with/obj:party/against/subj:party | | with against obj each | sure=0.55
trade exchange                  | obj:@fire                 | | with each> each | sure=0.6
destroy blow_up detonate explode | obj/in                   | | obj> obj in | sure=0.5
capture seize retake recapture take conquer | obj:@territory/obj:@base | | from of obj> obj | sure=0.5
hold take                       | obj:@hostage/obj:person,hostage | | obj obj> | sure=0.55
invade                          |                           | | obj obj> | sure=0.75
intervene                       | militarily/in:party,subj:@troops | | in | sure=0.4
break                           | into:@compound/into:@embassy | | into> | sure=0.5
target                          | obj,subj:@attack/with:@projectile | subj> | obj obj> | sure=0.5
drop rain                       | obj:@projectile           | | on over in | sure=0.6
sink                            | obj:@vessel/obj:party     | | obj obj> | sure=0.6
ram sideswipe                   | obj:@vessel/obj:party     | | obj obj> | sure=0.5
advance                         | on:party/on:@territory,subj:@troops | | on on> | sure=0.4
cross                           | into:party,subj:@troops   | | into | sure=0.45
retaliate                       | with:@projectile/with:@attack | | against | sure=0.5
fire use                        | obj:@teargas,at:@vessel/on:@vessel/against:@vessel | | at at> on on> against against> | sure=0.6
set                             | obj:@fire,subj:@settler/subj:@troops | | to to> obj> | sure=0.55
violate breach break            | obj:@truce/obj.mod:@truce,subj:party | | with obj> | sure=0.45
"""

ASSAULT_NOUNS = """
attack assault airstrike air-strike strike bombing shelling bombardment raid ambush massacre offensive incursion | \
doer/on:party/against:party/of:party | by poss mod from | on against on> against> of in | sure=0.5
missile rocket drone            | doer,!doer                | | | sure=0.1
invasion aggression             | doer/of:party/against:party | | of against on in | sure=0.6
war                             | doer,against:party/on:party/in:party | | against on in | sure=0.5
killing murder assassination execution slaying shooting abduction kidnapping torture poisoning beheading | doer/of/of:party | by poss \
mod | of of> in | sure=0.5
clash battle skirmish fighting hostility | between/with:party/doer | between poss mod of | with against each in | sure=0.5
siege                           | by/doer,of               | | of of> on | sure=0.5
genocide atrocity               | doer                      | | against of in | sure=0.4
attempt plot                    | comp:@kill                | | comp> | sure=0.45
"""

MATERIAL: tuple[Table, ...] = (
    Table(type="COOPERATE", word_class="verb", rows=COOPERATE_VERBS),
    Table(type="COOPERATE", word_class="noun", rows=COOPERATE_NOUNS),
    Table(type="AID", word_class="verb", rows=AID_VERBS),
    Table(type="AID", word_class="noun", rows=AID_NOUNS),
    Table(type="RETREAT", word_class="verb", rows=RETREAT_VERBS, options="future=AGREE"),
    Table(type="RETREAT", word_class="noun", rows=RETREAT_NOUNS),
    Table(type="PROTEST", word_class="verb", rows=PROTEST_VERBS),
    Table(type="PROTEST", word_class="noun", rows=PROTEST_NOUNS),
    Table(type="SANCTION", word_class="verb", rows=SANCTION_VERBS),
    Table(type="SANCTION", word_class="noun", rows=SANCTION_NOUNS),
    Table(type="MOBILIZE", word_class="verb", rows=MOBILIZE_VERBS),
    Table(type="MOBILIZE", word_class="noun", rows=MOBILIZE_NOUNS),
    Table(type="COERCE", word_class="verb", rows=COERCE_VERBS),
    Table(type="COERCE", word_class="noun", rows=COERCE_NOUNS),
    Table(type="ASSAULT", word_class="verb", rows=ASSAULT_VERBS, options="future=THREATEN"),
    Table(type="ASSAULT", word_class="noun", rows=ASSAULT_NOUNS),
)
