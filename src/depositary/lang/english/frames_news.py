"""Frames of verbal acts as ordinary news puts them: idioms, phrasal verbs, light verbs and nouns, beside the plain words of `frames_verbal`.

How to read and extend a row is told in `depositary.lang.frame`.
"""

from depositary.lang.frame import Table

AGREE_VERBS = """
put_up stump_up cough_up chip_in pony_up set_aside ring-fence ringfence allot reserve | obj:@aid/obj:@cash | \
| for> to> into> obj> in> purpose> | absorbs sure=0.6
add                             | obj:@cash/obj:@aid,subj:party | | to> for> obj> | absorbs sure=0.5
put                             | obj:@cash,on:table/into/towards/toward | | for> into> towards> toward> obj> | absorbs sure=0.6
present unveil detail           | obj:package/obj:contribution/obj:donation/obj:programme/obj:program,subj:party | | for to obj> | absorbs sure=0.55
make                            | available,obj:@cash/obj:@aid | | to for to> for> obj> purpose> | absorbs sure=0.65
back endorse sign_off           | obj:@cash/on:@cash      | | for> to> obj> | absorbs sure=0.6
pass approve adopt back         | obj:@law,obj.comp:@help/obj.doing:@help | | obj.comp> obj.doing> to for | absorbs sure=0.65
vote                            | xcomp:@help             | | comp> | absorbs sure=0.6
volunteer                       | xcomp/for               | | comp> for> | absorbs sure=0.6
come                            | to:@deal/to:term/to:terms,subj:party | | with to.with | sure=0.55
settle                          | on/upon,subj:several    | | with | sure=0.5
hatch thrash_out work_out hash_out craft | obj:@deal      | | with obj.with obj> | sure=0.55
give offer                      | obj:@assurance          | | iobj to obj> | absorbs sure=0.6
assure reassure                 | obj:party,ccomp:future  | | obj | absorbs sure=0.5
foot                            | obj:bill                | | for> | sure=0.5
bear cover shoulder             | future,obj:cost         | | of> for> obj> | absorbs modality=occurred sure=0.5
assent                          | to/comp                 | | to> comp> | absorbs negated=REJECT sure=0.65
vow promise pledge              | xcomp,subj:party,xcomp.by:party | | xcomp.by | absorbs sure=0.7
"""

AGREE_NOUNS = """
undertaking assurance guarantee | doer,comp/that/to/of/from:party | | to comp> of> | absorbs sure=0.5
agreement deal pact accord understanding compromise | between:party,!carried | | between+with | sure=0.45
"""

AGREE_ADJECTIVES = """
open                            | to:@talks/to:@deal/to:@talk | | to> | absorbs sure=0.55
ready willing prepared          | for:@talks/for:@deal    | | for> | absorbs negated=REJECT sure=0.55
"""

CONSULT_VERBS = """
tell                            | obj:@talks,subj:party,!obj.mod:@press,!obj:briefing | | obj> | sure=0.5
wrap_up end begin start finish hold spend | obj.of:@talks/in:@talks,subj:party | | with obj.of.with obj.of.between in.with | sure=0.6
leave depart head set_off set_out jet_off embark | for:party/to:party,!subj:@troops,!obj | | for to with | sure=0.5
head leave depart set_off embark | for:@talks/on:@talks/to:@talks,subj:party | | for> to> on> | sure=0.5
expect                          | in:party/at:party,!xcomp,obj:party | obj | in at | modality=planned sure=0.5
consult                         | obj:party/obj:@statesman,subj:party | | obj obj> | sure=0.6
welcome receive                 | obj:@statesman,in/at    | | obj obj> | sure=0.65
call                            | on:@statesman/on:person,!comp,!for,!purpose,!obj | | on on> | sure=0.65
return come go                  | to:table,subj:party     | | with | sure=0.55
convene gather assemble huddle meet | by/via/for/subj:several | | with | sure=0.5
speak talk confer               | by:@phone/on:@phone/over:@phone/via:@phone,subj:party | | with to | sure=0.65
negotiate haggle bargain        | over/on/about/for,subj:party | | with | sure=0.5
"""

SUPPORT_VERBS = """
ink pen                         | obj:@deal/with,subj:party | subj+with+obj.with+obj.between | nobody | negated=REJECT sure=0.65
put                             | obj:@signatures,to:@deal | subj+with+to.with | nobody | negated=REJECT sure=0.65
sign                            | obj:@signed,subj:party  | subj+with+obj.with+obj.between | nobody | negated=REJECT sure=0.55
ratify                          | obj:@joining            | | obj> | negated=REJECT sure=0.75
vote                            | xcomp:ratify            | | comp> | absorbs sure=0.6
throw put lend                  | obj:weight,behind/to    | | behind behind> to obj> | sure=0.65
come spring leap rush           | to:@defence/to.mod:@defence | | to> | sure=0.55
take                            | obj:side                | | obj> | sure=0.55
offer extend convey send        | obj:@condolence,subj:party | | to iobj for with obj> | sure=0.71
reopen open inaugurate          | obj:@embassy,subj:party | | in with obj> | negated=REJECT sure=0.55
mourn                           | obj,subj:party          | | obj obj> | both sure=0.4
enjoy win have secure earn      | obj:@solidarity,obj.of:party | obj.of | subj | sure=0.5
stand                           | in:@solidarity/solidarity/shoulder | | with in> | sure=0.55
join                            | in:@commending          | | in> obj | sure=0.35
renew                           | obj:@solidarity,subj:party | | for obj> | sure=0.5
"""

SUPPORT_NOUNS = """
congratulation condolence thanks tribute | from:party     | from | to> for> on> | sure=0.5
"""

SUPPORT_SPOKEN_NOUNS = """
breakthrough milestone victory achievement success hero friend ally | cop,spoken,!future | speaker | subj subj> of> for> | absorbs sure=0.4
"""

CONCEDE_VERBS = """
remove drop delist strike take  | obj:party,from:@blacklist/off:@blacklist | | obj | negated=REJECT sure=0.7
lift drop withdraw waive        | obj:@objection          | | obj.to> to> obj.on> on> obj> | negated=REJECT absorbs sure=0.7
cut reduce lower halve slash trim | obj:@levy,subj:party  | | on> obj.on> for> obj> | negated=REJECT sure=0.55
scrap withdraw reverse cancel shelve drop repeal rescind | obj:@burden,subj:party | | on> for> obj> | negated=REJECT sure=0.55
ease relax loosen lift drop end suspend | obj:@constraint,subj:party,!obj:@siege | | on+against+for on> against> for> obj> | negated=REJECT absorbs sure=0.66
waive                           | obj,subj:party          | | for> of> obj> | sure=0.55
give                            | obj:way,subj:party      | | to | sure=0.5
soften moderate temper          | obj:@stance             | | on> towards> toward> obj> | sure=0.5
let                             | into/through,subj:party | | into> through> obj obj> | negated=COERCE sure=0.5
accept                          | obj:@truce,subj:party | | with obj.with to.with | absorbs negated=REJECT sure=0.76
offer observe                   | obj:@truce,subj:party   | | with to obj> | absorbs negated=REJECT sure=0.71
do_away                         | with                    | | with> | sure=0.5
free_up                         | obj                     | | obj> | sure=0.35
extend renew prolong            | obj:@truce/obj:@pass,subj:party | | with to for> obj> | sure=0.55
reopen re-open                  | subj:party              | | to> with obj> comp> | negated=REJECT sure=0.45
row_back u-turn                 | on/subj:party           | | on> | sure=0.45
"""

REQUEST_VERBS = """
lean                            | on:party,comp/purpose/to/for | | on | absorbs sure=0.6
apply                           | xcomp/purpose/to:party,!obj | | to comp> purpose> for> | sure=0.55
submit file lodge present       | obj:@application,subj:party | | to obj> for | sure=0.6
launch issue make renew file triple double | obj:@pleas,subj:party | | to obj.to for> obj> | absorbs sure=0.6
seek want                       | obj:@sought/obj:@cash,subj:party | | from of obj> | absorbs sure=0.5
set lay_down impose             | obj:condition/obj:precondition,subj:party | | for on to obj> | absorbs sure=0.5
insist                          | ccomp:bare,subj:party   | | comp.subj comp> | absorbs sure=0.55
write                           | to:party,purpose:ask/purpose:urge/purpose:request/purpose:demand | | to | absorbs sure=0.55
"""

REQUEST_NOUNS = """
behest urging insistence        | doer/of:party           | subj of | to> for> | sure=0.4
plea                            | doer/from:party         | subj from | to> | absorbs sure=0.45
"""

ACCUSE_VERBS = """
call describe brand label denounce characterize characterise term dub portray slam deem dismiss | \
obj,quoted,!xcomp:@good,!as:@good,!xcomp:@mild,!obj:@allegation | | obj obj> by | sure=0.45
call describe brand label denounce characterize characterise term dub depict portray slam deem consider | obj,xcomp:@bad/as:@bad,finite \
| | obj obj> by | sure=0.66
hold                            | obj,xcomp:@guilty       | | obj obj> | sure=0.66
suspect                         | obj:party,obj.of        | | obj | absorbs sure=0.55
regret bemoan rue lament        | obj,subj:party          | | obj obj> | both sure=0.45
issue                           | obj:warrant             | | for> against> obj> | sure=0.6
trade exchange swap             | obj:@accusations,subj:several | | each | sure=0.6
take                            | to:task,obj             | | obj obj> | sure=0.65
complain                        | subj:party              | | comp.subj comp> about> to | absorbs sure=0.45
amount                          | to:@bad,spoken          | speaker | subj subj> | absorbs sure=0.5
pin                             | on,obj                  | | on on> | sure=0.6
lay                             | at:door/at:doorstep,obj | | at> | sure=0.55
have                            | obj:@alarm,subj:party,about/over/with/obj.about/obj.over | | about> over> obj.about> obj.over> | both sure=0.4
single_out                      | obj:party/for           | | obj | sure=0.4
go                              | to:court,against/over   | | against> over> | sure=0.4
protest                         | subj:party,to:party/against:@actions/over:@actions | | to over> against> | sure=0.56
"""

ACCUSE_ADJECTIVES = """
concerned alarmed appalled outraged dismayed troubled worried disappointed disturbed horrified enraged infuriated angered incensed | \
by/at/over/with/about/that/comp | obj subj | by> at> over> with> about> comp.subj comp> | both sure=0.5
"""

REJECT_VERBS = """
quit leave exit                 | obj:organisation,subj:party,finite | | obj | absorbs sure=0.6
withdraw pull_out exit          | from:organisation,subj:party | | from | sure=0.66
withdraw pull_out walk_away walk_out | from:@treaty/of:@treaty/from:@talks/of:@talks,subj:party | | from> of> with | sure=0.66
brush wave shrug                | aside/off,subj:party    | | obj obj> aside> off> | absorbs sure=0.55
oppose defy resist spurn scorn disown disavow | obj,subj:party | | obj obj> | absorbs sure=0.5
scoff balk baulk bristle        | at                      | | at> | absorbs sure=0.5
opt_out                         | of/subj:party           | | of> | sure=0.5
torpedo sink derail             | obj:@law/obj:@deal/obj:@demand | | obj> | absorbs sure=0.45
want                            | obj:part/obj:truck/obj:nothing/obj:none,negated/obj:nothing | | with> of> obj> | \
negated=REJECT sure=0.5
join host prolong extend renew return enter sign ratify accept pay send provide supply deliver recognise recognize cede surrender give allow \
permit let participate attend lift drop support back endorse release free extradite comply cooperate abide bow bend abandon \
withdraw leave evacuate vacate stop halt cease resume negotiate talk discuss contribute pledge finance fund lend sell grant hand_over \
give_up step_down retreat submit take_part | refused,subj:party | | obj iobj to with comp> obj> | negated=REJECT sure=0.45
vow pledge promise swear        | xcomp,notto,subj:party  | | comp> | absorbs sure=0.76
"""

THREATEN_VERBS = """
vow promise pledge swear warn   | comp:@harm/obj:@reprisal,subj:party | | against on to comp> obj> | absorbs sure=0.76
hesitate                        | negated,xcomp/comp/purpose | | comp> purpose> | negated=THREATEN absorbs sure=0.6
take                            | obj:action/obj:measure/obj:countermeasure,against:party/obj.against:party,subj:party,future | \
| against obj.against | absorbs modality=occurred sure=0.5
threaten                        | to/subj:party           | | to> obj> against | absorbs sure=0.6
give                            | iobj/obj:party,purpose/comp/until/to,timespan | | iobj obj | absorbs sure=0.55
put                             | on:notice,obj           | | obj | absorbs sure=0.55
face suffer                     | future,obj:@penalties,spoken | speaker | subj | absorbs modality=occurred sure=0.5
"""

NEWS: tuple[Table, ...] = (
    Table(type="AGREE", word_class="verb", rows=AGREE_VERBS),
    Table(type="AGREE", word_class="noun", rows=AGREE_NOUNS),
    Table(type="AGREE", word_class="adjective", rows=AGREE_ADJECTIVES),
    Table(type="CONSULT", word_class="verb", rows=CONSULT_VERBS),
    Table(type="SUPPORT", word_class="verb", rows=SUPPORT_VERBS),
    Table(type="SUPPORT", word_class="noun", rows=SUPPORT_NOUNS),
    Table(type="SUPPORT", word_class="noun", rows=SUPPORT_SPOKEN_NOUNS),
    Table(type="CONCEDE", word_class="verb", rows=CONCEDE_VERBS),
    Table(type="REQUEST", word_class="verb", rows=REQUEST_VERBS),
    Table(type="REQUEST", word_class="noun", rows=REQUEST_NOUNS),
    Table(type="ACCUSE", word_class="verb", rows=ACCUSE_VERBS),
    Table(type="ACCUSE", word_class="adjective", rows=ACCUSE_ADJECTIVES),
    Table(type="REJECT", word_class="verb", rows=REJECT_VERBS),
    Table(type="THREATEN", word_class="verb", rows=THREATEN_VERBS),
)
