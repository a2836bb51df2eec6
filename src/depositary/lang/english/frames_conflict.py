"""Frames of protest, punishment, display of force, constraint and violence that news tells in everyday words, beside `frames_material`.

How to read and extend a row is told in `depositary.lang.frame`.
"""

from depositary.lang.frame import Table

PROTEST_VERBS = """
march rally demonstrate parade  | through/across/to/on/in/down,subj:@protester | | against outside through across in at to on | sure=0.6
clash scuffle battle fight      | subj:@protester,with:@police/with:@troops/with:party | | against in | sure=0.6
storm occupy besiege surround barricade invade ransack | subj:@protester,obj | | obj> obj | sure=0.6
walk                            | off:@work                 | | in against | sure=0.6
erupt break_out flare_up flare spread rage take_place sweep grip rock shake engulf hit flood continue mount grow swell | subj:@unrest | subj.by subj.of | subj.against against obj obj> in across over outside to through | sure=0.55
bring                           | subj:@protester/subj:@stoppage/subj:@worker,to:@standstill | | obj obj> against | sure=0.6
drive park                      | obj:@tractor              | | into to in | sure=0.4
go walk                         | out,subj:@worker          | | against in over | sure=0.5
chain glue                      | obj:@self,to              | | to> in against | sure=0.5
chant shout                     | subj:@protester,obj       | | against obj.against obj> in | sure=0.45
down strike                     | obj:@work,subj:@worker    | | against in over | sure=0.5
hurl throw fling lob            | obj:@stone,subj:@protester/at:@police | | in at at> obj> | sure=0.5
burn torch                      | obj:@car/obj:@barricades  | | in obj> | sure=0.45
cut                             | obj:@street,subj:@protester | | in obj> against | sure=0.55
mass rally gather stream        | outside:@embassy          | | outside outside> in | sure=0.5
"""

SANCTION_VERBS = """
suspend stop halt cancel revoke freeze withdraw | obj:@visas/obj.of:@visas | | for from to of obj.for obj.to obj> | absorbs sure=0.6
call order bring                | obj:@envoy,home/back      | | from obj.from to obj.to obj> | sure=0.7
order tell instruct ask         | obj:@diplomat,xcomp:@depart/comp:@depart | | obj obj> | sure=0.7
give                            | iobj:@diplomat,purpose:@depart/comp:@depart/obj.xcomp:@depart/obj.acl:@depart | | iobj iobj> | sure=0.65
declare                         | obj:@diplomat/obj:party,xcomp:@unwanted/obj:@unwanted | | obj obj> of | sure=0.65
declare                         | obj:@unwanted/xcomp:@unwanted | | obj obj> xcomp> of | sure=0.6
raise increase double treble triple hike quadruple | obj:@duties | | on against from obj> for | sure=0.6
agree approve endorse back adopt | obj:@sanctions,!obj:@deal | | on against obj.on obj.against obj> | absorbs sure=0.7
put place                       | obj:@aid/obj:@cash/obj:@lending,on:@hold | | to for obj.to obj> | absorbs sure=0.6
suspend expel exclude eject     | obj:party,from:party,!obj:@diplomat | subj from | obj | sure=0.6
suspend                         | obj:party,obj:name        | | obj | sure=0.55
list designate                  | obj,as:@terrorist         | | obj obj> | sure=0.55
prepare draw_up draft           | obj:@sanctions            | | against on obj> | absorbs modality=planned sure=0.6
halt pause suspend freeze stop end cut cut_off | obj:@lending | | to in for with obj.to obj.in obj.with obj> | negated=REJECT absorbs \
sure=0.6
withhold hold_back hold_up      | obj:@cash/obj:@aid/obj:@lending | | from to for obj> | absorbs sure=0.65
tear_up scrap axe               | obj:@accords              | | with obj.with obj> | sure=0.5
strip                           | obj:party,of:@benefit/obj.of:@benefit | | obj | sure=0.6
stop ban halt                   | xcomp:@commerce/obj:@commerce | | comp> from to with obj> | sure=0.45
"""

SANCTION_NOUNS = """
suspension freeze freezing halt pause | of:@lending/on:@aid/on:@cash/of:@tie/in:@lending | | to with for on> of> | sure=0.5
expulsion                       | of:@diplomat/of:@envoy    | by from subj | of> of | sure=0.6
closure                         | of:@embassy               | by subj | of> in | sure=0.5
"""

MOBILIZE_VERBS = """
fire launch shoot lob test      | obj:@rockets,into:@sea/toward:@sea/towards:@sea/over:@sea/to:@sea/off,!at | | nobody | sure=0.6
fire launch test                | obj:@rockets,obj.mod:@ballistic,!at,!on,!against,!into:party,!towards:party,!toward:party | | over | sure=0.6
deploy send dispatch move fly sail station | obj:@troops,near/along/towards/toward/off/against | | near along toward towards \
off against near> along> | sure=0.6
send deploy dispatch move rush  | obj:@troops,to:@border/at:@border/along:@border | | to.with at.with along.with to> | sure=0.6
reinforce strengthen bolster beef_up fortify | obj:@border/obj:@garrison | | obj.with near along in | sure=0.5
step_up increase tighten boost beef_up raise strengthen | obj:@security | | at.with along.with on.with at> along> near in | sure=0.5
begin start hold stage conduct launch kick_off run | obj:@exercise,along/near/off/around/at:@border,!obj.mod:@joint | | along> near> around \
near off off> at.with along.with | sure=0.55
cross                           | subj:@troops,obj:@line/obj:@border | | into obj> obj.with | sure=0.5
put place                       | obj:@troops/obj:party,on:@alert | subj obj obj.mod | against | sure=0.7
take_up                         | obj:@position,subj:@troops | | along> along.with near near> in at | sure=0.6
intercept escort shadow tail    | obj:@warplane,doer         | | obj obj> | sure=0.6
escort                          | subj:@troops,obj          | | obj> in | sure=0.5
raise heighten                  | obj:@level,obj.mod:@alert/obj.of:@alert | | against | sure=0.55
increase double triple treble raise boost | obj:@number,obj.of:@troops | | obj> at.with along.with near in | sure=0.55
steam sail head                 | subj:@warship,to/towards/toward/for/into | | to towards toward into for | sure=0.45
"""

MOBILIZE_NOUNS = """
launch firing test-firing test  | of:@rockets,doer          | | off over | sure=0.5
call-up                         | of:@troops/doer           | | against | sure=0.5
redeployment                    | of:@troops/doer           | | to near towards along | sure=0.45
"""

COERCE_VERBS = """
hold                            | obj:@people/obj:person,subj:party,!obj:@hostage,!xcomp | | obj obj> | sure=0.5
hold                            | obj:@people/obj:person/subj:@people,since/in:@custody/in:@cell/without | | obj obj> | sure=0.5
shut_down cut_off cut switch_off throttle disrupt choke_off suspend block restrict ban | obj:@internet | | in across to in> | sure=0.6
close shut shut_down close_down seal padlock | obj:@outlet,!subj:@outlet | | of obj.of obj.of obj> in | sure=0.6
raid search ransack             | obj:@premises/subj:@police | | obj> of in | sure=0.7
use fire deploy                 | obj:@teargas,purpose/comp/xcomp/at/on/against | | against on at | sure=0.6
send ship turn                  | obj:@migrant/obj:@people,back/away/around | | obj obj> to | sure=0.65
steal                           | subj:@hackers             | | from of obj> | sure=0.55
breach penetrate infiltrate cripple paralyse paralyze wipe knock_out take_down hit target attack | obj:@computer,!subj:@projectile | \
subj subj> | of obj> in | sure=0.6
hit cripple disrupt target paralyse paralyze strike knock_out | subj:@attack,subj.mod:@cyber | subj.by subj.from | obj obj> in | sure=0.6
order force                     | obj:@business,xcomp:@closing/comp:@closing | | obj obj> in | sure=0.55
lead_away take_away drag_away drag_off haul_off march_off carry_off frog-march bundle haul whisk herd lead_off | obj | | obj obj> | sure=0.6
pick_up seize catch             | obj:person/obj:@people,doer/in | | obj obj> | sure=0.55
force divert                    | obj:@airliner,xcomp:@landing/to/down | | obj obj> | sure=0.6
suspend annul abolish           | obj:@constitution         | | of in obj> | sure=0.5
revoke cancel withdraw annul    | obj:@papers              | | of from obj.of obj> | sure=0.6
tow                             | obj:@vessel               | | obj obj> | sure=0.5
disarm                          | obj                       | | obj obj> | sure=0.45
strip deprive                   | obj,of:@right/obj.of:@right/of:@papers/obj.of:@papers | | obj | sure=0.55
depose                          | obj                       | | obj obj> | sure=0.6
besiege lock_down               | obj                       | | obj obj> in | sure=0.5
imprison jail sentence          | obj,to/for                | | obj obj> | sure=0.7
"""

COERCE_NOUNS = """
attack assault breach           | mod:@cyber                | by poss from | on against of in | sure=0.6
arrest detention                | of:person                 | by poss in | of of> | sure=0.55
lockdown blackout               | doer/in:party             | | in on of | sure=0.4
seizure boarding                | of:@vessel/by:party       | by poss mod | of> of | sure=0.5
"""

ASSAULT_VERBS = """
flatten dynamite torch burn_down obliterate wreck loot plunder pillage | obj | | obj> obj in | sure=0.55
set_ablaze set_alight           | obj,!subj:@protester      | | obj> obj in | sure=0.55
sink ram                        | obj:@vessel,subj:party/subj:@projectile | | obj obj> | sure=0.6
mow_down gun_down cut_down hack_down run_over | obj          | | obj obj> in | sure=0.6
hack stab burn club stone       | to:@death,obj/subj         | | obj obj> in | sure=0.65
leave_dead leave_wounded        | obj                       | subj subj> | obj obj> in | sure=0.55
blow_up                         | obj:@self                 | | in at near outside at> in> outside> | sure=0.6
rip tear rake                   | through/with:@gunfire     | subj subj> | through through> obj> obj in | sure=0.5
explode detonate go_off         | subj:@bomb                | subj.of subj.from | in at near outside at> outside> near> | sure=0.6
land fall crash slam smash plough | subj:@projectile,in/on/near/into/at | subj.mod subj.from subj subj> | in on near into at on> near> \
into> | sure=0.5
come                            | under:@onslaught,!for,!over | from by under.by under.from | subj subj> in | sure=0.55
break_out rage erupt            | subj:@fighting            | between subj.between | each in with | sure=0.5
advance push                    | subj:@troops,on/towards/toward/into/to/within | | on towards toward into to in | sure=0.5
drive_out push_out drive_back push_back beat_back force_out flush_out | obj:@fighters | | obj obj> | sure=0.6
fall                            | to:@fighters              | to to> | subj in | sure=0.5
claim                           | obj:@responsibility,for   | | for.on for.against for.in for.at for> | sure=0.6
claim                           | obj:@attack,!obj:@strike  | | obj.on obj.against obj.in obj> | sure=0.45
die perish                      | in:@attack/in:@fighting/in:@explosion/from:@wounds | in.by in.mod in.from in.with in> | subj subj> in.on \
in.in in | sure=0.5
kill wound injure               | in:@fighting,!doer        | in.with | obj obj> in.in in | sure=0.65
kill wound injure               | in:@attack,!doer          | in.by in.from in.mod | obj obj> in.on in.in in | sure=0.65
hit_back strike_back fire_back  |                           | | at against on | sure=0.55
spray strafe pepper riddle      | obj,with:@gunfire         | | obj obj> in | sure=0.6
fire                            | obj:@gunfire,at/on/into   | | at on into | sure=0.6
ambush mortar bombard           | obj                       | | obj obj> in | sure=0.6
drag snatch seize               | obj:person/obj:@people,from:@home/from:@vehicle | | obj obj> in | sure=0.5
"""

ASSAULT_NOUNS = """
barrage salvo rampage stabbing beating gunfight shootout firefight | doer/on:party/against:party/in:party | by poss mod from with | \
on against on> of in | sure=0.5
"""

CONFLICT: tuple[Table, ...] = (
    Table(type="PROTEST", word_class="verb", rows=PROTEST_VERBS),
    Table(type="SANCTION", word_class="verb", rows=SANCTION_VERBS),
    Table(type="SANCTION", word_class="noun", rows=SANCTION_NOUNS),
    Table(type="MOBILIZE", word_class="verb", rows=MOBILIZE_VERBS),
    Table(type="MOBILIZE", word_class="noun", rows=MOBILIZE_NOUNS),
    Table(type="COERCE", word_class="verb", rows=COERCE_VERBS),
    Table(type="COERCE", word_class="noun", rows=COERCE_NOUNS),
    Table(type="ASSAULT", word_class="verb", rows=ASSAULT_VERBS, options="future=THREATEN"),
    Table(type="ASSAULT", word_class="noun", rows=ASSAULT_NOUNS),
)
