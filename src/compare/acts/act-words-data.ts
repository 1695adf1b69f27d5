/**
 * Words by which newspapers tell one act, a line an act: verbs first, then behind a bar the nouns for it. `went_in` stands for two words with at most two
 * between. Narrow, unlike the families: whoever reads two words of a line may take them for one act of one thing. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage.
 */
export const ACT_WORDS = `
begin begins began begun start starts started commence commenced broke_out broken_out breaks_out breaking_out erupt erupted got_under_way kicked_off kick_off kicks_off gets_under_way get_under_way open opens opened | beginning start outbreak
open opens opened reopen reopened opened_again opened_its_doors_again opened_its_doors opened_their_doors opened_its_gates opened_to_the_public inaugurate inaugurated completed finished unveil unveiled | opening inauguration completion
end ends ended concludes concluded finish finishes wound_up came_to_an_end |
resume resumes resumed goes_on go_on continues restart restarted | resumption
close closes closed shut shuts sealed shuttered switched_off turned_off shut_down switch_off turn_off powered_down put_seals_on taken_offline went_offline taken_out_of_service | closure shutdown
die dies died killed perished drowned drown drowns succumbed passed_away lost_life lost_lives lost_her_life lost_his_life lost_their_lives | death drowning
bury buried laid_to_rest | burial funeral
born gave_birth | birth
sign signs signed inked initialled initialed put_names put_their_names concluded_agreement | signing signature
meet meets met held_talks sat_down conferred hold_talks talked negotiated | meeting talks summit
debate debated debates | debate
agree agreed reached struck came_to_terms | accord
broke_down break_down fell_apart broken_down fallen_apart broken_off broke_off collapsed failed | breakdown failure collapse
vote votes voted cast_ballot cast_ballots went_to_the_polls | vote ballot election referendum poll
elect elected | 
resign resigns resigned quit quits stepped_down steps_down step_down handed_in_resignation stood_down tendered_resignation submitted_resignation announced_resignation offered_resignation | resignation
sworn sworn_in took_oath took_the_oath took_office takes_office inaugurated_as | swearing-in inauguration
appoint appointed named_as nominated installed_as | appointment nomination
arrest arrested detained seized caught apprehended nabbed picked_up taken_into_custody led_away captured cuffed collared | arrest capture detention
charge charged indicted | indictment
convict convicted found_guilty | conviction verdict
sentence sentenced jailed imprisoned | sentencing
acquit acquitted cleared found_not_guilty | acquittal
release released freed set_free let_go discharged walked_free | release
escape escaped fled absconded broke_out_of | escape
enter entered entering went_in gone_in went_into gone_into go_in goes_in broke_into broken_into break_into climbed_into got_into set_off_into |
leave left departed set_off set_out sailed_from took_off lifted_off pulled_out | departure
launch launched lifted_off blasted_off took_off | launch lift-off liftoff takeoff
arrive arrived arrives landed touched_down reached came_to | arrival
made_landfall came_ashore come_ashore hit_land reached_coast hit_the_coast reached_the_coast struck_the_coast | landfall
crash crashed collided collide smashed_into rammed ran_into ploughed_into plowed_into slammed_into hit_by struck_by went_down came_down | crash collision accident pile-up wreck
derail derailed left_the_rails came_off_the_rails jumped_the_tracks left_the_track | derailment
sink sank sunk sinks went_down capsized foundered | sinking
strand stranded ran_aground beached washed_ashore washed_up grounded | stranding grounding
explode exploded blew_up went_off detonated | explosion blast
put_out extinguished doused quenched brought_under_control |
burn burned burnt gutted destroyed_by_fire went_up_in_flames | fire blaze inferno
shoot shot fired_at gunned_down opened_fire | shooting
stab stabbed knifed | stabbing
capture captured overran took_control_of seized |
attack attacked assaulted stormed set_upon raided ambushed | attack assault raid ambush
rob robbed held_up | robbery hold-up holdup heist
steal stole stolen made_off_with | theft burglary
kidnap kidnapped abducted snatched | kidnapping abduction
vanish vanished disappeared went_missing gone_missing reported_missing last_seen | disappearance
find found discovered located recovered came_across spotted unearthed turned_up dug_up uncovered | discovery
detect detected noticed discovered alarm_went_off alarms_went_off raised_alarm raised_the_alarm sounded_the_alarm |
rescue rescued saved brought_out pulled_out brought_to_safety brought_to_the_surface freed_from walked_out winched | rescue
hospitalized hospitalised taken_to rushed_to flown_to airlifted_to brought_to transported_to admitted_to driven_to moved_to transferred_to ferried_to taken_by_ambulance in_hospital treated_at treated_in admitted |
sicken fell_ill became_ill taken_ill fallen_ill got_sick fell_sick became_sick took_ill | 
injure injured wounded hurt |
downed_tools walked_off_the_job downed_tools stopped_work went_on_strike | strike walkout stoppage
protest protested demonstrated rallied marched gathered | protest rally demonstration march
cancel cancelled canceled called_off scrapped axed | cancellation
postpone postponed put_off delayed adjourned | postponement adjournment
publish published released_report came_out issued | publication
announce announced unveiled_plans made_public went_up_on declared read_out | announcement
approve approved passed adopted ratified backed gave_green_light_to gave_go-ahead_to waved_through | approval adoption
reject rejected voted_down threw_out turned_down vetoed | rejection veto
sell sold auctioned went_under_the_hammer bought acquired purchased | sale auction purchase acquisition
pay paid transferred wired handed_over |
marry married wed tied_the_knot | wedding
divorce divorced | divorce
found founded established set_up | foundation founding
build built constructed erected | construction
demolish demolished torn_down pulled_down knocked_down razed | demolition
win won triumphed clinched | victory
lose lost_to beaten_by |
play played faced | match game
score scored netted struck |
struck hit shook rocked | earthquake quake tremor
flood flooded inundated burst_banks burst_its_banks | flood flooding
fall fell tumbled plunged slipped | fall plunge
jump jumped leapt leaped |
evacuate evacuated moved_out leave_homes left_homes | evacuation
visit visited toured inspected | visit
apologize apologized said_sorry | apology
testify testified gave_evidence took_the_stand | testimony
appeal appealed lodged_an_appeal filed_an_appeal | appeal
sue sued filed_suit filed_a_lawsuit took_to_court | lawsuit
went_on_trial stood_trial | trial hearing
invade invaded marched_into crossed_into | invasion
bomb bombed shelled bombarded | bombing airstrike shelling bombardment
withdraw withdrew pulled_back pulled_out_of | withdrawal
join joined signed_up |
retire retired stood_aside bowed_out | retirement
hack hacked broke_into_the_system penetrated | hack cyberattack
sampled took_samples | sampling
test tested | test
poison poisoned | poisoning
fine fined ordered_to_pay | fine
dismiss dismissed sacked fired_from let_go_of laid_off suspended | dismissal sacking suspension
promote promoted |
filmed recorded | filming recording
sail sailed set_sail put_to_sea | voyage
dive dived dove | dive
climb climbed scaled summited | ascent
land landed touched_down came_down | landing
seen sighted spotted glimpsed observed | sighting
phoned telephoned rang dialed | call
delivered arrived received handed_over presented | delivery
sent dispatched shipped mailed posted | dispatch
warned alerted notified informed | warning alert
imposed introduced brought_in came_into_force took_effect came_into_effect entered_into_force comes_into_force takes_effect | introduction imposition
lifted removed ended scrapped | lifting
proposed tabled put_forward submitted | proposal
hired recruited |
performed sang appeared took_the_stage took_to_the_stage | concert performance gig recital
premiered | premiere
hidden hid stashed stored concealed kept |
lived resided |
grew_up raised brought_up |
graduated | graduation
stayed spent_the_night |
searched combed raided | search raid
surrendered gave_himself_up gave_herself_up gave_themselves_up turned_himself_in turned_herself_in | surrender
diagnosed | diagnosis
operated underwent_surgery operated_on | operation surgery
leaked spilled spilt | leak spill
bitten bit mauled savaged | bite
fell_overboard went_overboard washed_overboard |
intercepted boarded stopped halted | interception
blocked blockaded barricaded | blockade
hijacked | hijacking
questioned interviewed interrogated | interrogation
extradited deported expelled | extradition deportation
went_dark lost_power went_out cut_power blacked_out lights_went_out | outage blackout
restored came_back_on reconnected | restoration
spoke addressed gave_a_speech delivered_a_speech gave_speech delivered_speech | speech address
crowned enthroned | coronation
photographed pictured snapped |
dumped disposed_of threw_into |
recalled | recall
settled | settlement
planted | planting
hatched |
filed_for_bankruptcy went_bankrupt declared_bankruptcy went_bust | bankruptcy insolvency
overturned flipped rolled_over |
pelted threw_stones_at |
lowered raised_flag hoisted |
exhibited displayed shown | exhibition display
| festival fair carnival
| conference congress convention
| race marathon regatta
| parade procession
| funeral wake
| auction
| ceremony
`;

/** "took place", "was held": the noun before tells the act. */
export const HAPPEN_WORDS = 'happen happens happened occurred took_place taken_place takes_place held was_staged';

/** Verbs of acts that befall one thing once. */
export const DONE_ONCE = 'opened died born founded built married resigned sank demolished buried';

/** Verbs of acts that the same people do to the same again. */
export const DONE_OFTEN =
  'met visited protested attacked tested played shelled bombed debated voted approved rejected talked spoke phoned warned questioned searched seen sent delivered performed stabbed shot struck arrested searched evacuated inspected flooded';

/** Forms of the verbs that phrases begin with; a phrase given with one of them stands for all. */
export const PHRASE_VERBS = `
run runs ran running | go goes went gone going | come comes came coming | break breaks broke broken breaking | take takes took taken taking | fall falls fell fallen |
get gets got getting | give gives gave given giving | hold holds held holding | make makes made making | leave leaves left | bring brings brought bringing |
fly flies flew flown flying | drive drives drove driven | throw throws threw thrown | blow blows blew blown | become becomes became becoming | pull pulls pulled pulling |
tear tears tore torn | step steps stepped stepping | put puts putting | set sets setting | turn turns turned turning | switch switches switched switching | shut shuts |
walk walks walked walking | rush rushes rushed | airlift airlifted airlifts | call calls called calling | pass passes passed passing | stand stands stood standing |
hand hands handed handing | lift lifts lifted lifting | blast blasts blasted | touch touches touched | lose loses lost losing | find finds found finding | hit hits hitting |
open opens opened opening | cut cuts cutting | pick picks picked picking | swear swears swore sworn | reach reaches reached reaching | strike strikes struck striking |
move moves moved moving | transfer transfers transferred | ferry ferries ferried | transport transports transported | admit admits admitted | sign signs signed | raise raises raised raising |
plough ploughs ploughed | plow plows plowed | slam slams slammed | smash smashes smashed smashing | wash washes washed washing | kick kicks kicked kicking | wind winds wound |
tie ties tied | file files filed | stop stops stopped | wave waves waved | vote votes voted | knock knocks knocked | lay lays laid | said | sit sits sat | cast casts
`;

/** Verbs that say little beside a noun that tells the act: "gave its first concert", "staged a protest". */
export const LIGHT_VERBS =
  'give hold make have pay stage carry conduct launch deliver suffer take mount perform undergo begin open';

/** Verbs that take nothing between them and the word that goes with them: "went off", not "went … on". */
export const CLOSE_VERBS = 'go come fall become run walk step stand';
