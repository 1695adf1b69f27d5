/**
 * Words by which newspapers tell one act, a line an act: verbs first, then behind a bar the nouns for it. `went_in` stands for two words with at most two
 * between. Narrow, unlike the families: whoever reads two words of a line may take them for one act of one thing. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage.
 */
export const ACT_WORDS = `
begin begins began begun start starts started commence commenced broke_out broken_out breaks_out breaking_out erupt erupted got_under_way kicked_off kick_off kicks_off gets_under_way get_under_way open opens opened got_going set_in sparked_off opens_with start_up started_up flared_up flared began_burning caught_fire catches_fire took_hold went_up ignited ignite lit kindled | beginning start outbreak onset kick-off opening
open opens opened reopen reopened opened_again opened_its_doors_again opened_its_doors opened_their_doors opened_its_gates opened_to_the_public inaugurate inaugurated completed finished unveil unveiled opens_its_doors threw_open welcomed_first_visitors back_in_business went_into_service entered_service went_into_operation came_on_stream welcoming_visitors welcomed_visitors welcome_visitors welcoming_first_visitors welcome_first_visitors opening | opening inauguration completion reopening launch
end ends ended concludes concluded finish finishes wound_up came_to_an_end draws_to_a_close drew_to_a_close wraps_up wrapped_up came_to_a_close runs_out ran_out expired expires expire lapsed | end close expiry conclusion
resume resumes resumed goes_on go_on continues restart restarted reconvened reconvene took_up_again picked_up_again got_going_again | resumption
close closes closed shut shuts sealed shuttered switched_off turned_off shut_down switch_off turn_off powered_down put_seals_on taken_offline went_offline taken_out_of_service shutter barred cordoned_off padlocked boarded_up suspended wound_down closed_its_doors closed_its_gates locked_its_gates ceased_trading shut_its_doors ceased_operations | closure shutdown
die dies died killed perished drowned drown drowns succumbed passed_away lost_life lost_lives lost_her_life lost_his_life lost_their_lives dead killing was_killed were_killed pronounced_dead declared_dead found_dead was_dead were_dead lay_dead lose_his_life lose_her_life fell_to_death fell_to_his_death fell_to_her_death breathed_last did_not_survive perish electrocuted suffocated asphyxiated burned_to_death froze_to_death crushed_to_death collapsed_and_died shot_dead stabbed_to_death beaten_to_death bled_to_death claimed_life claimed_the_life taken_off_life_support | death drowning deaths fatality killing murder
bury borne_to carried_to_the_grave carried_to_the_cemetery taken_to_the_cemetery buried laid_to_rest interred cremated laid_to_his_rest laid_to_her_rest | burial funeral interment cremation
born gave_birth came_into_the_world delivered_of gave_birth_to saw_the_light native grew_up_in | birth
sign signs signed inked initialled initialed put_names put_their_names concluded_agreement put_signature put_signatures put_her_name put_his_name put_their_name penned concluded_treaty concluded_pact clinched_deal sealed_deal sealed_with concluded_accord put_ink_to put_pen_to_paper | signing signature conclusion
meet meets met sat_across sat_down_together held_talks sat_down conferred hold_talks talked negotiated sat_down_with holding_talks held_meeting held_a_meeting held_discussions held_consultations received_at came_together gathered_for_talks conferred_with face_to_face spent_hours huddled convened convenes discussed met_with had_dinner had_lunch dined sat_opposite | meeting talks summit encounter consultations negotiations discussions conversation
debate debated debates | debate
agree agreed reached struck came_to_terms agreed_on settled_on hammered_out thrashed_out shook_hands shook_hands_on sealed concluded came_to_an_agreement reached_agreement reached_a_deal | accord agreement deal pact settlement treaty truce ceasefire
broke_down break_down fell_apart broken_down fallen_apart broken_off broke_off collapsed failed ended_without hit_an_impasse were_called_off | breakdown failure collapse
vote votes voted cast_ballot cast_ballots went_to_the_polls went_to_polls go_to_the_polls cast_their_ballots cast_votes cast_their_votes | vote ballot election referendum poll polls voting plebiscite
elect elected re-elected reelected voted_in picked_as won_election swept_to_power |
resign resigns resigned quit quits stepped_down steps_down step_down handed_in_resignation stood_down tendered_resignation submitted_resignation announced_resignation offered_resignation resigning relinquished gave_up_post gave_up_his_post gave_up_her_post left_office stepped_aside stands_down standing_down steps_aside threw_in_the_towel handed_in_notice handed_in_his_notice walked_out bowed_out vacated handed_in_papers took_hat | resignation departure exit
sworn sworn_in took_oath took_the_oath took_office takes_office inaugurated_as swears_in took_up_office took_up_post took_up_duties assumed_office assumed_duties takes_up_office in_office entered_office came_to_power took_power took_the_reins | swearing-in inauguration investiture installation
appoint appointed named_as nominated installed_as appoints became chosen picked tapped promoted_to assumed took_over_as took_over took_up_office took_up_post in_office sworn_in_as succeeded took_charge came_into_office named_to elevated in_the_post in_post in_the_job at_the_helm in_charge_of has_led has_headed | appointment nomination
arrest arrested detained seized caught apprehended nabbed picked_up taken_into_custody led_away captured cuffed collared arresting arrests apprehend collars held_by handcuffed rounded_up put_in_handcuffs took_in taken_in hauled_in grabbed pulled_over nabs catches tracked_down ran_to_ground detains detain remanded locked_up led_away_in_handcuffs driven_away marched_off bundled_into came_for | arrest capture detention roundup swoop
charge charged indicted charging charges_with brought_charges filed_charges pressed_charges arraigned | indictment charges arraignment
convict convicted found_guilty convicts convicting | conviction verdict
sentence sentenced jailed imprisoned sent_to_prison sent_to_jail given_years given_life sent_down put_behind_bars handed_a_sentence handed_term received_sentence ordered_to_serve gets_life got_life | sentencing
acquit acquitted cleared found_not_guilty acquits exonerated walked_free_from threw_out_charges | acquittal
release released freed set_free let_go discharged walked_free releases releasing freeing frees handed_over walked_out_of regained_freedom regained_their_freedom regained_his_freedom regained_her_freedom came_free let_out bailed liberated turned_loose reached_safety returned_home came_home at_liberty | release liberation freeing discharge handover
escape escaped fled absconded broke_out_of escapes broke_free slipped_out slipped_away got_away broke_jail got_out_of gave_the_slip | escape breakout getaway
enter entered entering went_in gone_in went_into gone_into go_in goes_in broke_into broken_into break_into climbed_into got_into set_off_into enters crawled_in climbed_in climbed_through forced_their_way forced_his_way got_inside gained_entry slipped_into squeezed_into broke_in breaks_in walked_into stepped_into broke_down_the_door broke_down_door kicked_in_door kicked_in_the_door kicked_down smashed_through burst_into burst_in bursts_into stormed storms forced_its_way forced_her_way raided came_for rammed_the_gate | break-in entry raid storming
leave left departed set_off set_out sailed_from took_off lifted_off pulled_out leaves leaving departs depart sets_out sets_off set_sail pulled_away cast_off checked_out pulls_out flew_out left_port quit walked_out_of handed_in_membership left_party broke_with turned_her_back_on turned_his_back_on | departure
launch launched lifted_off blasted_off took_off blasts_off lifts_off takes_off soared_into roared_into_the_sky sent_up put_into_orbit carried_into_orbit | launch lift-off liftoff takeoff blast-off blastoff
arrive arrived arrives landed touched_down reached came_to arriving came_in pulled_in pulled_into docked berthed made_port reaches lands came_into came_back returned returns got_back | arrival
made_landfall came_ashore come_ashore hit_land reached_coast hit_the_coast reached_the_coast struck_the_coast | landfall
crash crashed collided collide smashed_into rammed ran_into ploughed_into plowed_into slammed_into hit_by struck_by went_down came_down crashes crashing collides hits_a_tree ploughed_through smashes_into slams_into careered_into veered_off veered_into careered_off ran_off came_off_the_road skidded_off left_the_road collided_with piled_into plunged_into struck_a_tree went_off_the_road spun_off hit_head-on plummeted nosedived | crash collision accident pile-up wreck pileup smash wreckage
derail derailed left_the_rails came_off_the_rails jumped_the_tracks left_the_track jumped_the_rails came_off_the_track came_off_the_tracks left_the_tracks jumped_the_track jumped_its_tracks | derailment derailing
sink sank sunk sinks went_down capsized foundered sinking went_under went_to_the_bottom going_down overturned_in keeled_over slipped_beneath | sinking capsizing
strand stranded ran_aground beached washed_ashore washed_up grounded run_aground ran_onto ran_onto_rocks hit_rocks hit_a_reef got_stuck stuck_fast beaching | stranding grounding
explode exploded blew_up went_off detonated explodes exploding blast_tore explosion_tore blown_apart erupted burst detonates ripped_through tore_through | explosion blast detonation bang
put_out extinguished doused quenched brought_under_control got_under_control bring_under_control under_control brought_the_fire_under_control contained beat_out fire_out fire_was_out went_out tamed | containment
burn burned burnt gutted destroyed_by_fire went_up_in_flames burns burning in_flames ablaze destroyed_in_a_fire engulfed caught_fire on_fire | fire blaze inferno conflagration
shoot shot fired_at gunned_down opened_fire shoots shooting shots_fired fired opens_fire fires_at shots_rang_out gunned | shooting
stab stabbed knifed stabs stabbing attacked_with_a_knife slashed cut_with_a_knife | stabbing knifing
capture captured overran took_control_of seized captures fell_to fell taken_by_troops wrested occupied |
attack attacked assaulted stormed set_upon raided ambushed attacks attacking lunged_at assailed struck pounced_on went_for | attack assault raid ambush strike onslaught beating
rob robbed held_up robbing raided raids threatened held_at_gunpoint held_at_knifepoint relieved_of emptied_till stole_from made_off_with got_away_with snatched burgled burglarised burglarized | robbery hold-up holdup heist raid burglary stick-up
steal stole stolen made_off_with steals taken_from lifted vanished_from pinched removed_from swiped broke_in made_away_with cleared_out burgled robbed | theft burglary robbery heist raid break-in looting
kidnap kidnapped abducted snatched kidnaps abducting taken_hostage took_hostage taken_captive dragged_into dragged_off carried_off seized | kidnapping abduction hostage-taking
vanish vanished disappeared went_missing gone_missing reported_missing last_seen vanishes disappears disappear lost_contact lost_trace last_heard not_been_seen never_returned last_known failed_to_return never_came_home did_not_come_home dropped_off_radar dropped_from_radar contact_lost seen_alive walked_out_of_the_house left_home set_out | disappearance
find found discovered located recovered came_across spotted unearthed turned_up dug_up uncovered finds finding stumbled_on stumbled_upon stumbled_across came_upon fished_out fished_from pulled_from dragged_from hauled_out hauled_from chanced_upon happened_upon washed_up found_dead retrieved discovers recovers detected noticed diagnosed confirmed identified brought_to_light came_to_light come_upon coming_upon happened_on hit_upon emerged surfaced | discovery find recovery
detect detected noticed discovered alarm_went_off alarms_went_off raised_alarm raised_the_alarm sounded_the_alarm found spotted identified | detection
rescue rescued saved brought_out pulled_out brought_to_safety brought_to_the_surface freed_from walked_out winched rescues rescuing winched_to_safety airlifted_from plucked_from hauled_to_safety pulled_to_safety saved_from picked_up lifted_off lifted_from plucked_off brought_ashore dug_out | rescue rescue-operation
hospitalized hospitalised taken_to rushed_to flown_to airlifted_to brought_to transported_to admitted_to driven_to transferred_to ferried_to taken_by_ambulance in_hospital treated_at treated_in admitted taken_away_to airlifted stretchered ferried rushed driven_by_ambulance treated_for flown treated cared_for_in receiving_treatment recovering_in recovering_at recovers_in in_intensive_care under_observation being_cared_for lies_in lying_in |
sicken fell_ill became_ill taken_ill fallen_ill got_sick fell_sick became_sick took_ill sickened contracted came_down_with developed_symptoms showed_symptoms began_to_vomit felt_unwell poisoned infected taken_sick |
injure injured wounded hurt injures injuring wounding broke_leg broke_arm hurting maimed |
downed_tools walked_off_the_job downed_tools stopped_work went_on_strike walked_out down_tools stop_work laid_down_tools struck went_out_on_strike walk_out | strike walkout stoppage strikes walk-out
protest protested demonstrated rallied marched gathered protests protesting demonstrating marches marching took_to_the_streets turned_out gather rallying | protest rally demonstration march sit-in vigil
cancel cancelled canceled called_off scrapped axed cancels cancelling calls_off ditched abandoned dropped pulled | cancellation
postpone postponed put_off delayed adjourned postpones pushed_back moved_back shelved put_back deferred | postponement adjournment
publish published released_report came_out issued publishes released came_out_with brought_out put_out presented unveiled appeared | publication release report
announce announced unveiled_plans made_public went_up_on declared read_out announces announcing made_known told_the_press broke_the_news disclosed revealed came_through confirmed proclaimed | announcement proclamation disclosure
approve approved passed adopted ratified backed gave_green_light_to gave_go-ahead_to waved_through approves passing cleared gave_the_go-ahead gave_its_blessing signed_off_on gave_the_nod rubber-stamped voted_for voted_through voted_in_favor green-lit greenlit endorsed gave_approval got_through got_the_green_light won_approval adopts passed_into_law | approval adoption passage go-ahead endorsement vote
reject rejected voted_down threw_out turned_down vetoed rejects votes_down voted_against blocked defeated threw_it_out struck_down quashed overturned | rejection veto
sell sold auctioned went_under_the_hammer bought acquired purchased sells changed_hands fetched went_for came_under_the_hammer snapped_up takes_over took_over buy buys taken_over swallowed_up merged | sale auction purchase acquisition takeover buyout merger
pay paid transferred wired handed_over |
marry married wed tied_the_knot marries exchanged_vows got_married walked_down_the_aisle said_i_do became_husband | wedding marriage nuptials
divorce divorced | divorce
found founded established set_up starts started launched created set_up_shop formed brewed_since dates_back dates_from goes_back_to came_into_being in_business_since trading_since opened | foundation founding creation
build built constructed erected builds completed finished put_up went_up raised laid_down erect | construction completion
demolish demolished torn_down pulled_down knocked_down razed pulled_it_down bulldozed flattened levelled leveled tore_down wrecked | demolition
win won triumphed clinched wins winning took_gold lifted_trophy lifted_the_cup beat defeated came_first takes_title took_title crowned_champion claimed_victory prevailed | victory triumph title
lose lost_to beaten_by loses beaten went_down_to |
play played faced | match game
score scored netted struck scores netting equalised equalized headed_in slotted fired_home found_the_net converted | goal
struck hit shook rocked shaken jolted rattled rumbled | earthquake quake tremor tremors temblor aftershock
flood flooded inundated burst_banks burst_its_banks floods under_water swamped submerged deluged washed_over | flood flooding deluge
fall fell tumbled plunged slipped falls falling toppled slid lost_footing lost_his_footing lost_her_footing lost_grip came_off | fall plunge
jump jumped leapt leaped |
evacuate evacuated moved_out leave_homes left_homes evacuates cleared_from told_to_leave ordered_out emptied ordered_to_leave fled_their_homes fled_homes leave_their_homes left_their_homes | evacuation
visit visited toured inspected visits touring paid_a_visit stopped_at called_at came_to_see paid_visit | visit
apologize apologized said_sorry apologises apologised apologise apologizes asked_forgiveness expressed_regret | apology
testify testified gave_evidence took_the_stand testifies told_the_court took_the_witness_stand appeared_before gave_testimony | testimony
appeal appealed lodged_an_appeal filed_an_appeal appeals challenged_ruling lodged_appeal filed_appeal lodges_appeal challenged | appeal
sue sued filed_suit filed_a_lawsuit took_to_court sues files_suit brought_suit filed_a_complaint took_legal_action | lawsuit
went_on_trial stood_trial goes_on_trial in_the_dock before_the_court appeared_in_court appears_in_court face_a_judge faces_a_judge faced_a_judge face_court appear_before goes_before stand_trial stands_trial faces_trial appear_in_court | trial hearing hearings proceedings court-date arraignment
invade invaded marched_into crossed_into invades rolled_into moved_into poured_into crossed_the_border | invasion
bomb bombed shelled bombarded bombs bombing dropped_bombs struck hit pounded hammered rained_on targeted | bombing airstrike shelling bombardment strike air-strike missile-strike raid attack
withdraw withdrew pulled_back pulled_out_of withdraws pulls_out pulled_out left_the_country brought_home bring_home | withdrawal pullout pull-out retreat
join joined signed_up joins joined_up enlisted entered signed_for signed_with | entry accession
retire retired stood_aside bowed_out retires retiring called_it_a_day hung_up_boots hung_up_his_boots hung_up_her_boots stopped_playing ended_career quit | retirement
hack hacked broke_into_the_system penetrated hacks hacking breached got_into_systems broke_into gained_access infiltrated compromised attacked | hack cyberattack breach intrusion cyber-attack
sampled took_samples swabbed | sampling sample samples specimen swab test
test tested tests testing tried_out fired launched test-fired | test test-firing trial
poison poisoned | poisoning
fine fined ordered_to_pay fines hit_with_fine must_pay | fine
dismiss dismissed sacked fired_from let_go_of laid_off suspended dismisses fires fired axed ousted removed_from_office removed_from_post shown_the_door lost_his_job lost_her_job lost_job relieved_of stood_down sent_home struck_off let_go parted_company parted_ways | dismissal sacking suspension ousting firing removal
promote promoted elevated moved_up raised_to went_up |
filmed recorded | filming recording
sail sailed set_sail put_to_sea | voyage
dive dived dove | dive
climb climbed scaled summited | ascent
land landed touched_down came_down | landing
seen sighted spotted glimpsed observed sees caught_on_camera caught_on_cctv last_seen captured_on filmed spotted_by last_known | sighting sightings footage
phoned telephoned rang dialed ring rings spoke_by_phone spoke_by_telephone had_a_phone_call on_the_phone | phone-call
delivered arrived received handed_over presented delivers deliver shipped arrives turned_over | delivery shipment consignment
sent dispatched shipped mailed posted | dispatch
warned alerted notified informed warns warning sounded_warning raised_alarm tipped_off | warning alert tip-off
imposed introduced brought_in came_into_force took_effect came_into_effect entered_into_force comes_into_force takes_effect imposes introduces slapped_on in_force entered_into_effect kicks_in kicked_in applied takes_force declared | introduction imposition
lifted removed ended scrapped lifts eased dropped abolished repealed rescinded | lifting
proposed tabled put_forward submitted proposes submits submits floats floated moved introduced | proposal
hired recruited hires hiring taken_on took_on brought_in recruits signed |
performed sang appeared took_the_stage took_to_the_stage performs sings sing plays played gave_concert gave_a_concert on_stage staged gives_concert | concert performance gig recital
premiered premieres first_shown first_performed had_its_premiere first_night | premiere first-night
hidden hid stashed stored concealed kept |
lived resided |
grew_up raised brought_up |
graduated | graduation
stayed spent_the_night |
searched combed raided searches searching went_through turned_over scoured swept | search raid sweep
surrendered gave_himself_up gave_herself_up gave_themselves_up turned_himself_in turned_herself_in surrenders gave_up turned_themselves_in handed_himself_in handed_herself_in laid_down_arms walked_into_a_police_station | surrender
diagnosed | diagnosis
operated underwent_surgery operated_on | operation surgery
leaked spilled spilt leaks leaking escaped seeped | leak spill leakage
bitten bit mauled savaged | bite
fell_overboard went_overboard washed_overboard |
intercepted turned_back forced_to_stop | interception
blocked blockaded barricaded | blockade
hijacked | hijacking
questioned interviewed interrogated questions grilled heard_by interviewed_by quizzed | interrogation questioning
extradited deported expelled | extradition deportation
went_dark lost_power went_out cut_power blacked_out lights_went_out | outage blackout
restored be_back came_back_on reconnected back_up up_and_running working_again back_on back_in_service running_again came_back fixed repaired back_online | restoration return
spoke addressed gave_a_speech delivered_a_speech gave_speech delivered_speech speaks speaking addresses addressing told_supporters told_a_rally told_the_crowd told_delegates told_reporters gave_an_address held_a_speech made_a_speech took_the_floor took_the_podium answered_questions | speech address remarks press-conference news-conference briefing
crowned enthroned | coronation
photographed pictured snapped |
dumped disposed_of threw_into |
recalled | recall
settled settles settled_out_of_court reached_settlement | settlement
planted | planting
boarded embarked got_on | boarding
stopped halted pulled_up | stop
hatched |
filed_for_bankruptcy went_bankrupt declared_bankruptcy went_bust filed_for_insolvency files_for_insolvency went_into_administration went_into_receivership collapsed filed_for_creditor_protection insolvent | bankruptcy insolvency administration receivership collapse
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
extended extends extending expanded widened enlarged broadened moved_limits pushed_out moved_out redrew doubled moved_outwards moved_limits_outwards lengthened prolonged | extension expansion enlargement
cut cuts lowered reduced slashed trimmed brought_down | cut reduction
raised increased hiked put_up lifted_to upped | increase hike rise
complete completes completed close closes closing finalised finalized concluded went_through signed_and_sealed sealed wrapped_up done_and_dusted | completion closing
go_home went_home return returns returned come_back came_back move_back moved_back going_home be_back allowed_back allowed_home let_back back_home | return homecoming
awarded won honoured honored presented_with handed conferred_on | award ceremony presentation
moved relocated transferred shifted switched | move relocation transfer
married wed engaged got_engaged | engagement
handed_over turned_over gave_over passed_on slipped handed | handover
flew fly flies flown overflew flying | flyover overflight fly-by
dated carved painted written wrote composed |
blamed_on traced_to comes_from came_from stems_from suspected_of suspect originated_at | source origin
bought purchased acquired picked_up obtained | purchase
trained practised practiced prepared | training-camp training practice
clashed clash fought fighting scuffled brawled traded_blows skirmished | clash clashes fighting battle skirmish brawl scuffle fight
ambushed set_upon waylaid | ambush
identified | identification
voted_out ousted toppled overthrown deposed overthrew | coup overthrow putsch
erected unveiled put_up | unveiling
played drew beat lost kicked_off faced_off | match game fixture clash final kick-off
`;

/** "took place", "was held": the noun before tells the act. */
export const HAPPEN_WORDS = 'happen happens happened occurred took_place taken_place takes_place held was_staged';

/** They say nothing of their own behind a noun that tells the act: "the sample was taken", "the order, given at noon". */
export const PASSIVE_LIGHT =
  'taken given made provided collected conducted carried staged issued placed filed lodged submitted heard reported';

/** First verbs of the lines for what befalls one thing once. */
export const DONE_ONCE = 'open die born found build marry resign sink demolish bury';

/** First verbs of the lines for what the same people do to the same again. */
export const DONE_OFTEN =
  'meet debate vote approve reject visit protest attack test play score bomb struck spoke phoned warned questioned searched seen sent delivered performed stab shoot arrest evacuate flood clashed trained flew awarded cut raised go_home announce publish win lose proposed conference auction';

/** First verbs of the lines for what befalls somebody in one moment. */
export const IN_A_MOMENT = 'die born arrest shoot stab kidnap rob';

/** First verbs of the lines for bringing the hurt to where they are treated. */
export const BROUGHT_AWAY = 'hospitalized';

/** Forms of the verbs that phrases begin with; a phrase given with one of them stands for all. */
export const PHRASE_VERBS = `
run runs ran running | go goes went gone going | come comes came coming | break breaks broke broken breaking | take takes took taken taking | fall falls fell fallen |
get gets got getting | give gives gave given giving | hold holds held holding | make makes made making | leave leaves left | bring brings brought bringing |
fly flies flew flown flying | drive drives drove driven | throw throws threw thrown | blow blows blew blown | become becomes became becoming | pull pulls pulled pulling |
tear tears tore torn | step steps stepped stepping | put puts putting | set sets setting | turn turns turned turning | switch switches switched switching | shut shuts |
walk walks walked walking | rush rushes rushed | airlift airlifted airlifts | call calls called calling | pass passes passed passing | stand stands stood standing |
hand hands handed handing | lift lifts lifted lifting | blast blasts blasted | touch touches touched | lose loses lost losing | find finds found finding | hit hits hitting |
open opens opened opening welcoming_visitors welcomed_visitors welcome_visitors welcoming_first_visitors welcome_first_visitors opening | cut cuts cutting | pick picks picked picking | swear swears swore sworn | reach reaches reached reaching | strike strikes struck striking |
move moves moved moving | transfer transfers transferred | ferry ferries ferried | transport transports transported | admit admits admitted | sign signs signed | raise raises raised raising |
plough ploughs ploughed | plow plows plowed | slam slams slammed | smash smashes smashed smashing | wash washes washed washing | kick kicks kicked kicking | wind winds wound |
tie ties tied | file files filed | stop stops stopped | wave waves waved | vote votes voted | knock knocks knocked | lay lays laid | said | sit sits sat | cast casts
`;

/** Verbs that say little beside a noun that tells the act: "gave its first concert", "staged a protest". */
export const LIGHT_VERBS =
  'give hold make have pay stage carry conduct launch deliver suffer take mount perform undergo begin open';

/** Verbs that take nothing between them and the word that goes with them: "went off", not "went … on". */
export const CLOSE_VERBS = 'go come fall become run walk step stand';
