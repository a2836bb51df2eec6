"""Frames of help, of work together and of yielding in deed that news tells in everyday words, beside those of `frames_material`.

How to read and extend a row is told in `depositary.lang.frame`.
"""

from depositary.lang.frame import Table

COOPERATE_VERBS = """
sell                            | obj:@armaments,to:party/iobj:party | | to iobj | sure=0.5
buy purchase acquire            | obj:@armaments,from:party/obj.from:party | | from obj.from | sure=0.45
fly begin start run mount complete kick_off wrap_up finish perform resume | obj:@exercise,obj.mod:@joint | | with obj.with obj.between | \
sure=0.6
train exercise drill patrol fly sail operate | together/jointly/alongside:party,subj:party/subj:@troops | | with alongside | sure=0.6
train exercise drill patrol     | with:party,subj:@troops   | | with | sure=0.55
pool                            | obj,several/with:party    | | with | sure=0.5
build develop produce establish set_up launch open run operate create form | obj.mod:@joint,several/with:party | | with obj.with | sure=0.5
extradite                       | to:party                  | | to | sure=0.5
team_up join                    | xcomp/forces,with:party   | | with | sure=0.5
"""

COOPERATE_NOUNS = """
patrol flight operation         | mod:@joint,several/with:party/between:party | | with between | sure=0.5
development production          | mod:@joint,of,several/with:party | | with | modality=ongoing sure=0.45
"""

AID_VERBS = """
fly land ship truck ferry haul unload drop despatch truck_in fly_in send_in ship_in hand_out dole_out serve distribute airdrop \
air-drop pipe lay_on | obj:@succours | | iobj to for in at into over obj.to obj.for in> obj> | future=AGREE sure=0.6
bring                           | obj:@succours,!obj:@assistance | | iobj to for with in into obj.to obj.for | future=AGREE sure=0.55
despatch wire remit hand deposit inject pay_out lend loan provide | obj:@aid/obj:@cash | | iobj to for with into in obj.to obj.for in> \
obj> | future=AGREE sure=0.55
forgive write_off waive cancel  | obj:@debt                 | | iobj for obj.of obj.from obj.owed to obj> | future=AGREE sure=0.6
roll_over                       | obj:@debt/obj:@cash       | | for to with at obj> | future=AGREE sure=0.5
reach arrive land dock          | subj:@succours            | subj.from subj.of subj.by subj.mod subj> | obj in at to | sure=0.5
come flow pour stream           | subj:@succours,!subj:@assistance,from:party/subj.from:party | from subj.from | to into in for | sure=0.5
vaccinate immunise immunize inoculate | obj                 | | obj> in | future=AGREE sure=0.5
treat feed                      | obj:@patient              | | obj> in | future=AGREE sure=0.45
set_up build erect open establish run operate rebuild repair | obj:@refuge,in:party/obj.in:party/for:party/obj.for:party | | for obj.for \
in obj.in | future=AGREE sure=0.45
accept get                      | obj:@succours/obj:@cash,from:party/obj.from:party | from obj.from | subj | future=AGREE sure=0.5
spend                           | obj:@cash,on:@migrant/on:@aid/on:@help | | on on> | future=AGREE sure=0.5
shelter                         | obj:@people/obj:party     | | obj obj> from | sure=0.5
back support                    | obj,with:@armaments/with:@cash | | obj obj> | future=AGREE sure=0.5
take_in put_up                  | obj:@people/obj:@migrant  | | obj obj> from | future=AGREE sure=0.5
"""

AID_NOUNS = """
gift present donation grant     | from:party/doer,to:party/for:party | from subj | to for | sure=0.45
"""

RETREAT_VERBS = """
step_down step_aside stand_down quit bow_out | subj:@official | | from | negated=REJECT sure=0.65
flee                            | subj:@official,!from:@attack | | nobody | sure=0.5
tender hand_in submit           | obj:@resignation          | | to | negated=REJECT sure=0.7
set_free let_go                 | obj/subj                  | | obj obj> | negated=REJECT sure=0.65
walk_free go_free               |                           | in from by | subj subj> | sure=0.6
fly bring take pull call order move | obj:@troops,home/back  | | from obj.from in obj.in | negated=REJECT sure=0.6
give_up abandon vacate yield surrender | obj:@territory/obj:@base | | to | negated=REJECT sure=0.6
recall                          | obj:@troops               | | from obj.from in | sure=0.5
return go come                  | subj:@troops,to:@barracks/home | | from | sure=0.5
swap exchange trade             | obj:@people,several       | | each | sure=0.6
disarm                          | !obj                      | | to | sure=0.5
give_up hand_over turn_in       | obj:@self                 | | to | negated=REJECT sure=0.6
release free                    | obj,in:@swap/under:@swap  | | obj obj> to | sure=0.6
"""

RETREAT_NOUNS = """
swap exchange                   | mod:@people,several/between:party | | each with between | sure=0.55
surrender                       | of                        | of of> | to | sure=0.5
pardon                          | doer,for/to               | | for to for> | sure=0.4
"""

RELIEF: tuple[Table, ...] = (
    Table(type="COOPERATE", word_class="verb", rows=COOPERATE_VERBS),
    Table(type="COOPERATE", word_class="noun", rows=COOPERATE_NOUNS),
    Table(type="AID", word_class="verb", rows=AID_VERBS),
    Table(type="AID", word_class="noun", rows=AID_NOUNS),
    Table(type="RETREAT", word_class="verb", rows=RETREAT_VERBS),
    Table(type="RETREAT", word_class="noun", rows=RETREAT_NOUNS),
)
