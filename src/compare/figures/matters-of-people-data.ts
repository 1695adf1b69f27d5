/**
 * What news counts people by, and the words that say so: knowledge as data, read by `matters.ts`; no code here.
 * Origin: our own lists, from general newspaper usage: crime, courts, disasters, transport, politics, war, business, health.
 */
import type { Matter } from './matters-data.ts';

/** Counts of people by what befell them or what they did. */
export const OF_PEOPLE: readonly Matter[] = [
  {
    name: 'killed',
    of: 'people',
    grows: 'toll',
    verbs:
      'killed killing kills kill claimed claiming slaughtered massacred murdered leaving mourning mourns mourned mourn half-mast funeral_of tribute_to tributes_to',
    states:
      'killed dead died die dies dying perished drowned murdered slain massacred executed lost_their_lives lost_their_life losing_their_lives shot_dead stabbed_to_death burned_to_death',
    nouns: 'deaths fatalities death_toll dead bodies corpses lives',
  },
  {
    name: 'injured',
    of: 'people',
    grows: 'toll',
    verbs: 'injured injuring injures wounded wounding wounds hurt hurting maimed',
    states:
      'injured wounded hurt maimed burned bruised treated needed_treatment broken_bones suffered_injuries sustained_injuries',
    nouns: 'injuries wounded casualties',
  },
  {
    name: 'hospital',
    of: 'people',
    grows: 'toll',
    states:
      'hospitalized in_hospital to_hospital to_hospitals to_the_hospital in_the_hospital in_hospitals hospital_treatment intensive_care admitted',
  },
  { name: 'critical', of: 'people', grows: 'toll', states: 'critical critically life-threatening gravely seriously' },
  {
    name: 'missing',
    of: 'people',
    grows: 'toll',
    states: 'missing unaccounted disappeared vanished feared_dead still_being_sought not_been_found',
    nouns: 'missing word_of news_of',
  },
  {
    name: 'arrested',
    of: 'people',
    grows: 'toll',
    verbs:
      'arrested arresting arrests detained detaining detains held holding rounded_up nabbed seized apprehended handcuffed cuffed led_away took_away taken_away made',
    states:
      'arrested detained held into_custody in_custody apprehended handcuffed rounded_up taken_away led_away behind_bars in_the_cells in_handcuffs were_seized',
    nouns: 'arrests detentions detainees arrested',
  },
  {
    name: 'charged',
    of: 'people',
    verbs: 'charged charging indicted indicting prosecuted summonsed',
    states: 'charged indicted prosecuted summonsed in_the_dock on_trial stood_trial',
    nouns: 'defendants accused indictments',
  },
  {
    name: 'convicted',
    of: 'people',
    verbs: 'convicted convicting sentenced jailed',
    states: 'convicted sentenced jailed found_guilty',
  },
  {
    name: 'evacuated',
    of: 'people',
    grows: 'toll',
    verbs: 'evacuated evacuating moved_out brought_out forced forcing displaced displacing moved relocated',
    states:
      'evacuated displaced homeless fled moved_out brought_out_of their_homes leave_home left_home to_safety told_to_leave ordered_out relocated sheltering forced_out uprooted',
    nouns: 'evacuees evacuation',
  },
  {
    name: 'rescued',
    of: 'people',
    grows: 'toll',
    verbs: 'rescued rescuing rescues saved saving plucked pulled winched picked_up freed_from',
    states:
      'rescued saved plucked pulled winched picked_up brought_ashore dug_out pulled_alive brought_to_safety survived',
    nouns: 'survivors',
  },
  {
    name: 'trapped',
    of: 'people',
    grows: 'toll',
    verbs: 'trapped trapping stranded stranding buried burying',
    states: 'trapped stranded stuck marooned cut_off buried',
  },
  {
    name: 'aboard',
    of: 'people',
    verbs: 'carrying carried carries transporting seating crew_of complement_of manifest_of',
    states:
      'aboard on_board on_the_train on_the_bus on_the_plane on_the_flight on_the_ferry travelling traveling boarded',
    nouns: 'passengers passenger crew crewmembers occupants travelers commuters',
  },
  {
    name: 'inside',
    of: 'people',
    states:
      'inside at_work in_the_building on_shift on_duty clocked_in in_the_mill in_the_factory in_the_hall on_the_late_shift on_the_night_shift late_shift night_shift early_shift in_the_mine underground in_the_house at_home on_site',
  },
  {
    name: 'workforce',
    of: 'people',
    verbs: 'employs employed employing employ workforce_of staff_of',
    states: 'on_its_payroll on_the_payroll on_its_books work_there work_at worked_there employed',
    nouns: 'employees employee workforce payroll employer staff headcount',
  },
  {
    name: 'jobs lost',
    of: 'people',
    verbs:
      'cut cuts cutting axe axed axing shed sheds shedding slash slashed slashing lay_off laid_off laying_off to_fire will_fire would_fire fired firing dismiss dismissed lose losing loses lost threatening threatens threaten',
    states:
      'to_go at_risk lost cut axed threatened redundant laid_off dismissed sacked lose_their_jobs lost_their_jobs out_of_work disappear eliminated at_stake',
    nouns: 'redundancies layoffs lay-offs dismissals cuts',
  },
  {
    name: 'crowd',
    of: 'people',
    grows: 'count',
    verbs: 'drew drawing attracted attracting gathered crowd_of attended_by turnout_of',
    states:
      'gathered rallied marched turned_out took_part taking_part have_taken_part taken_part were_there camped waited queued sang stood took_to_the_streets demonstrated protested massed assembled converged came attended thronged packed filled lined cheered watched chanted joined crammed turned_up showed_up flocked queued attending marching protesting',
    nouns:
      'crowd crowds demonstrators demonstrator protesters protester marchers marcher demonstration rally protest march protests spectators attendance audience mourners worshippers revelers fans onlookers picketers strikers turnout ralliers vigil sit-in occupation supporters followers tickets',
  },
  {
    name: 'taking part',
    of: 'people',
    states: 'took_part taking_part participated competed entered ran signed_up started_the_race took_to_the_water',
    nouns: 'participants runners competitors entrants delegates attendees athletes swimmers riders starters',
  },
  {
    name: 'removed',
    of: 'people',
    verbs: 'removed removing ejected ejecting expelled expelling dragged evicted evicting threw_out turned_away',
    states: 'removed ejected expelled dragged evicted thrown_out carried_out turned_away escorted',
  },
  {
    name: 'responders',
    of: 'people',
    verbs: 'deployed deploying sent sending drew drafted mobilized mobilizing dispatched',
    states: 'battled tackled fought searched_for combed took_turns were_deployed were_sent deployed mobilized',
    nouns: 'firefighters firefighter firemen rescuers rescuer volunteers searchers medics divers responders personnel',
  },
  {
    name: 'troops',
    of: 'people',
    states: 'deployed were_sent stationed',
    nouns: 'troops soldiers servicemen reservists marines peacekeepers paratroopers',
  },
  {
    name: 'officers',
    of: 'people',
    states: 'were_deployed on_duty lined guarded were_on_the_streets',
    nouns: 'policemen officers constables guards',
  },
  {
    name: 'held captive',
    of: 'people',
    verbs: 'kidnapped kidnapping abducted abducting took_hostage snatched seized',
    states: 'hostage hostages captive kidnapped abducted snatched seized carried_off',
    nouns: 'hostages captives abductees',
  },
  {
    name: 'set free',
    of: 'people',
    verbs: 'freed freeing released releasing pardoned pardoning',
    states: 'freed released pardoned let_go walked_free set_free amnestied',
  },
  {
    name: 'to be set free',
    of: 'people',
    verbs: 'release_of freeing_of exchange_for swap_for amnesty_for free release liberate',
    states: 'to_be_freed be_freed be_released be_exchanged be_swapped',
  },
  {
    name: 'sick',
    of: 'people',
    grows: 'count',
    verbs: 'sickened sickening infected infecting poisoned',
    states:
      'sick ill sickened infected tested_positive poisoned fell_ill fallen_ill taken_ill contracted caught_the caught_it came_down_with were_diagnosed diagnosed',
    nouns: 'cases case infections patients outbreak diagnoses',
  },
  {
    name: 'vaccinated',
    of: 'people',
    grows: 'count',
    states: 'vaccinated inoculated immunized jabbed',
    nouns: 'doses jabs vaccinations',
  },
  {
    name: 'without power',
    of: 'people',
    grows: 'count',
    states:
      'without_power without_electricity lost_power lost_electricity in_the_dark in_darkness blacked_out no_electricity no_power power_cuts without_water without_internet without_heating without_heat without_gas without_telephone without_service offline cut_off_from',
    nouns: 'outages outage blackout',
  },
  {
    name: 'signatures',
    of: 'people',
    grows: 'count',
    states: 'signed have_signed put_their_names',
    nouns: 'signatures signatories petition signature',
  },
  {
    name: 'residents',
    of: 'people',
    verbs: 'town_of city_of village_of home_to population_of',
    nouns: 'residents inhabitants population villagers islanders',
  },
  { name: 'enrolled', of: 'people', states: 'enrolled attend', nouns: 'enrolment enrollment' },
  {
    name: 'witnesses',
    of: 'people',
    verbs: 'heard called',
    states: 'testified gave_evidence',
    nouns: 'witnesses witness',
  },
  { name: 'invited', of: 'people', verbs: 'invited', states: 'invited', nouns: 'guests invitations' },
  {
    name: 'affected',
    of: 'people',
    states: 'affected had_their exposed were_told whose_data',
    nouns: 'records accounts victims',
  },
  {
    name: 'audience',
    of: 'people',
    states: 'subscribed watched_it tuned_in',
    nouns: 'viewers subscribers followers listeners readers',
  },
  { name: 'migrants', of: 'people', states: 'arrived crossed landed came_ashore', nouns: 'migrants refugees arrivals' },
  { name: 'rivals', of: 'people', nouns: 'candidates contenders bidders applicants nominees' },
  { name: 'fighters', of: 'people', nouns: 'fighters militants insurgents rebels gunmen' },
  {
    name: 'attackers',
    of: 'people',
    nouns: 'attackers robbers assailants burglars raiders thieves intruders',
    states: 'stormed burst_in broke_in',
  },
];
