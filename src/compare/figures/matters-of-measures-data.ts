/**
 * What news measures in money, time, length, shares and the like, and the words that say so: knowledge as data, read by `matters.ts`; no code here.
 * Origin: our own lists, from general newspaper usage: courts, accidents, talks, votes, business, weather.
 */
import type { Matter } from './matters-data.ts';

/** Sums of money. */
export const OF_MONEY: readonly Matter[] = [
  { name: 'fine', of: 'money', single: true, verbs: 'fined fining', nouns: 'fine fined penalty penalties fines' },
  {
    name: 'damages',
    of: 'money',
    verbs: 'awarded',
    nouns: 'damages compensation settlement payout redress restitution',
  },
  { name: 'bail', of: 'money', single: true, nouns: 'bail bond surety' },
  { name: 'ransom', of: 'money', single: true, nouns: 'ransom extortion' },
  { name: 'reward', of: 'money', nouns: 'reward bounty' },
  { name: 'prize', of: 'money', single: true, nouns: 'prize award endowed jackpot winnings purse' },
  { name: 'bribe', of: 'money', single: true, nouns: 'bribe bribes bribery kickback kickbacks backhander' },
  {
    name: 'stolen',
    of: 'money',
    verbs: 'stole stealing embezzled embezzling siphoned pocketed',
    states: 'stolen embezzled siphoned',
    nouns: 'theft loot haul embezzled fraud swindle heist robbery',
  },
  { name: 'damage', of: 'money', grows: 'count', nouns: 'damage losses loss destruction' },
  {
    name: 'given',
    of: 'money',
    grows: 'count',
    verbs: 'raised raising pledged pledging donated donating promised promising',
    states: 'pledged raised donated promised',
    nouns: 'pledges pledge donations donation commitments fund-raiser fundraiser appeal gift grant aid collection',
  },
  { name: 'loan', of: 'money', verbs: 'borrowed lent', nouns: 'loan loans credit bailout borrowing mortgage' },
  {
    name: 'price',
    of: 'money',
    verbs: 'sold_for bought_for fetched fetching paid_for paid cost costs costing',
    states: 'hammer_price',
    nouns: 'price bid auction offer deal takeover valued value worth fetched sale purchase acquisition',
  },
  {
    name: 'cost',
    of: 'money',
    general: true,
    verbs: 'cost costs costing',
    nouns: 'cost costs bill budget investment expense project estimate price-tag',
  },
  { name: 'profit', of: 'money', nouns: 'profit profits earnings earned' },
  { name: 'sales', of: 'money', nouns: 'revenue revenues turnover sales' },
  { name: 'deficit', of: 'money', nouns: 'deficit shortfall gap hole debt debts' },
  { name: 'savings', of: 'money', verbs: 'save saving saves', nouns: 'savings synergies cuts' },
  { name: 'pay', of: 'money', verbs: 'earned earns paid_him', nouns: 'salary pay wage wages bonus salaries' },
  { name: 'fare', of: 'money', nouns: 'fare fares fee fees ticket tickets tuition toll charge rent levy tax' },
];

/** Lengths of time. */
export const OF_TIME: readonly Matter[] = [
  {
    name: 'prison',
    single: true,
    of: 'time',
    verbs: 'sentenced jailed imprisoned serve serving',
    states: 'in_prison in_jail behind_bars imprisonment in_custody jail_term prison_term prison_sentence',
    nouns:
      'caged locked sentence prison jail imprisonment jailed sentenced imprisoned bars term penal custody labor detention camp cell',
  },
  {
    name: 'ban',
    of: 'time',
    single: true,
    verbs: 'banned suspended',
    nouns: 'ban banned suspension suspended disqualified',
  },
  {
    name: 'talks',
    of: 'time',
    nouns:
      'talks meeting negotiations debate debated hearing session summit discussions talked met spoke negotiated deliberated deliberations deliberating deliberation conferred',
  },
  { name: 'questioned', of: 'time', nouns: 'questioned interrogated interrogation questioning grilled interviewed' },
  { name: 'searched', of: 'time', nouns: 'search searched combed searching hunt scoured' },
  { name: 'battled', of: 'time', nouns: 'battled blaze flames extinguish firefighters fought' },
  {
    name: 'siege',
    of: 'time',
    single: true,
    nouns:
      'siege stand-off standoff hostage hostages gunman surrendered surrender persuade negotiator negotiators barricaded',
  },
  { name: 'at sea', of: 'time', nouns: 'adrift drifted drifting sea boat raft dinghy' },
  { name: 'rescue', of: 'time', single: true, nouns: 'rescue rescued freed trapped reach free stuck stranded' },
  { name: 'delay', of: 'time', nouns: 'delay delayed late overdue wait waited' },
  { name: 'closed', of: 'time', nouns: 'closed shut closure blocked suspended outage blackout' },
  { name: 'held', of: 'time', nouns: 'captivity held captive kidnapped detained detention custody' },
  { name: 'journey', of: 'time', nouns: 'journey flight voyage trip crossing drive flying sailed hike walk' },
  { name: 'operation', of: 'time', nouns: 'operation surgery operated' },
  { name: 'in office', of: 'time', nouns: 'office power reign ruled governed mayor served post' },
  { name: 'lasted', of: 'time', general: true, verbs: 'lasted lasting lasts went_on took', nouns: 'lasted lasting' },
  { name: 'truce', of: 'time', nouns: 'truce ceasefire cease-fire pause' },
  { name: 'strike', of: 'time', nouns: 'strike walkout stoppage strikes' },
];

/** Lengths, areas, speeds, shares and the like. */
export const OF_MEASURE: readonly Matter[] = [
  { name: 'fall', of: 'length', nouns: 'fell fall fallen plunged plunge plummeted tumbled dropped drop slid' },
  { name: 'height', of: 'length', nouns: 'high tall height altitude summit peak above feet-high' },
  { name: 'depth', of: 'length', nouns: 'deep depth down underground below beneath under' },
  { name: 'long', of: 'length', general: true, nouns: 'long length stretch stretching' },
  { name: 'wide', of: 'length', nouns: 'wide width across broad' },
  {
    name: 'away',
    of: 'length',
    general: true,
    nouns: 'from away off offshore distance out short north south east west northeast northwest southeast southwest',
  },
  {
    name: 'went',
    of: 'length',
    general: true,
    nouns: 'drifted walked swam rode ran drove traveled flew sailed march marched trek',
  },
  { name: 'rise', of: 'length', verbs: 'came_up', nouns: 'rose risen rise rises climbed swelled' },
  { name: 'waves', of: 'length', nouns: 'wave waves swell surge height' },
  { name: 'rain', of: 'length', nouns: 'rain rainfall snow fell snowfall' },
  { name: 'level', of: 'length', nouns: 'level river gauge water crest flood' },
  {
    name: 'burned',
    of: 'area',
    grows: 'count',
    nouns: 'burned burnt fire blaze scorched grown wildfire charred forest',
  },
  { name: 'wind', of: 'speed', nouns: 'wind winds gust gusts gale storm' },
  {
    name: 'going',
    of: 'speed',
    nouns: 'speed traveling travelling going doing driving driven train car bus curve entered speeding',
  },
  { name: 'drugs', of: 'mass', grows: 'count', nouns: 'cocaine heroin cannabis drugs seized hashish ivory explosives' },
  { name: 'cargo', of: 'mass', nouns: 'cargo load loaded carrying' },
  { name: 'temperature', of: 'degree', nouns: 'temperature temperatures heat mercury thermometer' },
  {
    name: 'turnout',
    single: true,
    of: 'percent',
    states:
      'took_part went_to_the_polls turned_out cast_ballots cast_their_ballots cast_a_ballot of_the_electorate entitled_to_vote eligible_voters',
    nouns: 'turnout electorate',
  },
  { name: 'vote share', of: 'percent', nouns: 'vote votes voters ballots ballot' },
  { name: 'backing', of: 'percent', nouns: 'backed favor supported approved approval backing support rejected' },
  { name: 'contained', of: 'percent', grows: 'count', nouns: 'contained containment' },
  { name: 'raise', of: 'percent', nouns: 'raise offer offered pay wage wages' },
  { name: 'rates', of: 'percent', nouns: 'rates tax taxes levy fare fares fees tuition rent rents' },
  { name: 'shares', of: 'percent', grows: 'count', nouns: 'shares stock stocks index' },
  { name: 'stake', of: 'percent', nouns: 'stake holding owns' },
  { name: 'inflation', of: 'percent', nouns: 'inflation' },
  { name: 'unemployment', of: 'percent', nouns: 'unemployment jobless' },
  { name: 'growth', of: 'percent', nouns: 'economy gdp growth' },
  { name: 'interest', of: 'percent', nouns: 'interest lending' },
  { name: 'fuller', of: 'percent', nouns: 'capacity full reservoir reservoirs' },
];
