/**
 * What news gives one number for, and the words that say so: knowledge as data, read by `matters.ts`; no code here.
 * Origin: our own lists, from general newspaper usage: crime, courts, disasters, transport, politics, war, business, science, sport.
 * `verbs` stand before their number ("killing four"), `states` behind it ("four were killed"), `nouns` on either side ("a death toll of four", "four fatalities").
 * An underscore parts the words of a phrase.
 */
import { OF_MEASURE, OF_MONEY, OF_TIME } from './matters-of-measures-data.ts';
import { OF_PEOPLE } from './matters-of-people-data.ts';

export type Sort = 'people' | 'things' | 'money' | 'time' | 'length' | 'percent' | 'area' | 'speed' | 'mass' | 'degree';

export interface Matter {
  readonly name: string;
  readonly of: Sort;
  readonly verbs?: string;
  readonly states?: string;
  readonly nouns?: string;
  /** An event has one: two exact values exclude each other. */
  readonly single?: true;
  /** It may be another matter as well: it sets nothing apart. */
  readonly general?: true;
  /** From day to day it is another number; of a toll, from hour to hour. */
  readonly grows?: 'toll' | 'count';
}

/** Counts of things. */
const OF_THINGS: readonly Matter[] = [
  {
    name: 'destroyed',
    of: 'things',
    grows: 'count',
    verbs:
      'destroyed destroying destroys razed razing gutted gutting flattened flattening leveled leveling consumed demolished wrecked',
    states:
      'destroyed razed gutted flattened leveled lost burned_down burned_to_the_ground burned reduced_to consumed wrecked demolished in_ruins collapsed swept_away gone',
    nouns: 'destroyed',
  },
  {
    name: 'damaged',
    of: 'things',
    grows: 'count',
    verbs: 'damaged damaging damages flooded flooding',
    states: 'damaged flooded under_water inundated scorched smashed vandalized broken',
  },
  {
    name: 'cancelled',
    of: 'things',
    grows: 'count',
    verbs: 'canceled canceling cancels scrapped scrapping grounded grounding cancel called_off',
    states: 'canceled scrapped grounded called_off did_not_run dropped axed',
    nouns: 'cancellations cancelations',
  },
  { name: 'delayed', of: 'things', grows: 'count', verbs: 'delayed delaying', states: 'delayed late', nouns: 'delays' },
  { name: 'diverted', of: 'things', verbs: 'diverted diverting', states: 'diverted redirected rerouted' },
  {
    name: 'shots',
    of: 'things',
    verbs: 'fired firing shot shooting hit loosed_off burst_of volley_of',
    states: 'rang_out were_fired fired',
    nouns: 'shots shot rounds bullets gunshots bangs casings cartridges',
  },
  {
    name: 'missiles',
    of: 'things',
    grows: 'count',
    verbs: 'launched launching fired firing',
    states: 'launched were_fired rained_down',
    nouns: 'missiles rockets drones projectiles shells',
  },
  {
    name: 'shot down',
    of: 'things',
    grows: 'count',
    verbs: 'shot_down intercepted downed destroyed',
    states: 'shot_down intercepted downed',
  },
  {
    name: 'charges',
    of: 'things',
    single: true,
    verbs: 'faces facing denies denied admitted',
    nouns: 'counts charges offenses felonies',
  },
  {
    name: 'opened',
    of: 'things',
    verbs: 'open reopen opening reopening opened reopened',
    states: 'open reopen reopened opened will_open be_opened',
  },
  {
    name: 'closed',
    of: 'things',
    verbs: 'close closing closed shut shutting closure_of',
    states: 'closed shut close be_closed shuttered',
    nouns: 'closures',
  },
  {
    name: 'seized',
    of: 'things',
    verbs: 'seized seizing confiscated confiscating found recovered recovering uncovered',
    states: 'seized confiscated recovered found impounded',
  },
  {
    name: 'stolen',
    of: 'things',
    verbs: 'stole stealing stolen made_off_with looted',
    states: 'stolen looted missing',
    nouns: 'haul loot',
  },
  {
    name: 'ordered',
    of: 'things',
    verbs: 'ordered ordering buy buying bought order_for purchase_of',
    states: 'ordered',
  },
  {
    name: 'sold',
    of: 'things',
    verbs: 'sold sell selling shipped delivered delivering',
    states: 'sold were_sold delivered',
    nouns: 'sales deliveries',
  },
  { name: 'built', of: 'things', verbs: 'build building built construct', states: 'be_built to_be_built planned' },
  { name: 'seats', of: 'things', nouns: 'seats mandates' },
  {
    name: 'votes ahead',
    of: 'things',
    single: true,
    verbs: 'margin_of lead_of majority_of by ahead_by leads_by',
    states: 'ahead more_than_his',
    nouns: 'margin majority',
  },
  {
    name: 'goals',
    of: 'things',
    verbs: 'scored scoring netted',
    states: 'scored',
    nouns: 'goals points tries runs wickets',
  },
  { name: 'titles', of: 'things', nouns: 'titles medals trophies wins victories' },
  { name: 'pages', of: 'things', nouns: 'pages pages_long page' },
  { name: 'attempts', of: 'things', nouns: 'attempts attempt tries bids ballots rounds' },
  {
    name: 'complaints',
    of: 'things',
    grows: 'count',
    nouns: 'complaints calls emergency_calls tips reports objections',
  },
  {
    name: 'involved',
    of: 'things',
    states: 'collided derailed left_the_rails left_the_track overturned involved came_off',
    nouns: 'pile-up pileup collision',
  },
  { name: 'magnitude', of: 'things', single: true, verbs: 'magnitude magnitude_of', nouns: 'magnitude richter' },
];

export const MATTERS: readonly Matter[] = [...OF_PEOPLE, ...OF_THINGS, ...OF_MONEY, ...OF_TIME, ...OF_MEASURE];

/** Between a verb and its number: "killing an estimated total of at least twelve". */
export const BETWEEN =
  /^(?:a|an|the|at|least|most|about|around|more|less|fewer|than|nearly|almost|some|up|to|all|as|many|much|estimated|total|of|roughly|approximately|over|under|close|only|just|another|further|its|their|his|her|some|believed|likely|perhaps|maybe|or|between|well|for|by|with|no|what|in|on|this|last|morning|afternoon|evening|night|yesterday|today|tonight|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
