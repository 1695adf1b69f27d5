/**
 * Predicates of news that exclude each other, in pairs of poles: knowledge as data, read by `claims.ts`; no code here.
 * Origin: our own lists, from general newspaper usage. Left out on purpose: what changes from one hour to the next ("missing", "closed", "called off") and what two may each say of their own ("won").
 *
 * A verb stands with its forms as in `cues-data.ts`, with words behind it where it takes them; "=" is a phrase as it is, "~" a verb that counts only where it is denied.
 * "_" stands for up to four words: "turned _ down"; braces hold words of which one stands there.
 * Poles are parted by bars, entries by commas. An empty second pole: only a negation or a denial speaks against the first.
 */
export interface Opposites {
  /** `person`: said of one person. `things`: said of things of one sort. Else so many words around have to be of one matter. */
  readonly of: 'person' | 'things' | 1 | 2;
  readonly poles: string;
  /** Sorts of things, one of which both have to name. */
  readonly things?: string;
  /** Words around that have to be of one matter, too, where one person is not enough. */
  readonly least?: number;
  /** It is done to somebody, whose name may stand behind it: "booed Ida Osk". */
  readonly done?: true;
  /** Of one person only where a name, an age or a role says so: many are told of in one event. */
  readonly named?: true;
  /** Words of which, where both sentences have some, one has to be in both. */
  readonly apart?: string;
  /** Both cannot be true of one person or thing: of what is done once and for all, or only where two articles are of one day. */
  readonly hard?: 'always' | 'same-day';
  /** The pole that may follow the other in time: told in an article of a later day it is no difference. */
  readonly later?: 0 | 1 | 'both';
}

export const OPPOSITES_OF_THINGS: readonly Opposites[] = [
  {
    of: 'things',
    poles: `=held, =had held, =held firm, =stood firm, withstand/withstood/withstands/withstanding, =did its job, =fulfilled its task, =did not fail
      | give/gave/gives/giving/given way, collapse, =burst, =was breached, =were breached, breach, crumble, crack, fail, buckle, =washed away, =broke, =broken through`,
    things:
      'wall dam dyke dike levee bank embankment barrier bridge roof ceiling floor beam girder scaffold scaffolding pier defense rope cable hull tunnel parapet balcony stand grandstand pipe seal foundation bulkhead',
  },
  {
    of: 'things',
    poles: `unlock, =open, =left open, =stood open, =unchained, =unbolted, =were clear, =was clear
      | lock, chain, bolt, padlock, bar/barred/bars/barring, board up, =kept shut, =sealed, =chained, =nailed shut, =blocked, =welded shut, =jammed, =obstructed`,
    things: 'door exit gate hatch doorway entrance window shutter route stairwell fire-door',
  },
  {
    of: 'things',
    poles: `=worked, =was working, =were working, =went off, =sounded, =rang, =functioned, =in working order, =operational, =activated, =blared
      | =faulty, =broken, =out of order, =out of service, =failed to sound, =stayed silent, =remained silent, =was silent, =were silent, =disabled, =switched off, =defective, =malfunctioned, =disconnected, =did not go off, =did not work`,
    things:
      'alarm alarms siren sirens sprinkler sprinklers brake brakes camera cameras detector detectors extinguisher extinguishers signal signals light lights radio beacon radar pump pumps',
  },
  {
    of: 1,
    poles: `=as a precaution, =voluntarily, =of its own accord, =of their own accord, =of his own accord, =of her own accord, =unprompted, =on its own initiative, =before it was asked, =without being asked, =without being told, =own free will, =willingly
      | =ordered it, =ordered them, =ordered him, =ordered her, =was ordered, =were ordered, =been ordered, =on the orders of, =under orders, =was forced to, =were forced to, =was told to, =were told to, =was compelled, =against their will, =against his will, =against her will, =was made to, =were made to, =under duress`,
  },
  {
    of: 2,
    poles: `=was raised, =were raised, =been raised, =came up, =come up, =was discussed, =were discussed, =been discussed, discuss, =brought up, =on the agenda, =took up, =was mentioned, =was broached
      | =not on the agenda, =off the agenda, =never mentioned, =was left out, =was avoided, =not a subject`,
  },
  {
    of: 'things',
    things:
      'ransom hacker bitcoin cryptocurrency blackmailer extortionist attacker kidnapper captor gang bribe fine tax debt bill wage rent compensation settlement fee deposit hush',
    poles: `pay/paid/pays/paying, =payment was made, transfer/transferred/transfers/transferring, =paid out, =money changed hands, =handed over the money
      | =no payment, =refused to pay, =unpaid, =not a cent, =not a penny, =no money changed hands, =no ransom`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `negotiate, =negotiator, =negotiators, =in talks with, =held talks, =involved in the talks, bargain, =back-channel, =secret talks
      | =no talks, =no negotiations, =refused to negotiate, =refuses to negotiate, =no contact with, =not in contact, =not in talks`,
  },
  {
    of: 2,
    poles: `=accident, =accidental, =accidentally, =by mistake, =inadvertently, =unintentional | =deliberate, =deliberately, =intentional, =intentionally, =on purpose, =arson, =set on fire, =sabotage`,
  },
  {
    of: 2,
    poles: `=peaceful, =peacefully, =without incident, =orderly | =turned violent, =clashes broke out, =clashed with police, =rioted, =stones were thrown, =bottles were thrown, =threw bottles, =fought with police, =clashed, =scuffles broke out, =turned ugly, =threw stones`,
  },
  {
    of: 2,
    poles: `=unanimous, =unanimously, =without dissent, =with one voice | =narrowly, =by a majority, =dissenting, =casting vote, =voted against`,
  },
  {
    of: 2,
    poles: `=lawfully, =with a warrant, =was licensed, =was legal, =with a permit, =had permission, =had a permit, =had a {license licence} | =unlawfully, =was illegal, =illegally, =without a warrant, =unlicensed, =without a permit, =without permission, =no permit, =no {license licence}, =unauthorized`,
  },
  {
    of: 2,
    poles: `=was warned, =were warned, =warned in advance, =been warned, =alerted in advance | =no warning, =without warning, =were not warned, =was not warned, =never warned, =unannounced`,
  },
  {
    of: 2,
    poles: `=intact, =undamaged, =untouched, =was spared | =was destroyed, =were destroyed, =badly damaged, =was gutted, =in ruins, =smashed, =wrecked, =reduced to rubble`,
  },
  {
    of: 2,
    poles: `=accepted, =approved, =passed, =adopted, =ratified, =voted for | =rejected, =turned down, =voted down, =threw out, =vetoed, =voted against`,
  },
  {
    of: 2,
    poles: `=on time, =on schedule, =punctually | =was late, =were late, =arrived late, =delayed, =behind schedule`,
  },
  { of: 2, poles: `=insured, =fully insured, =covered by insurance | =uninsured, =not insured, =no insurance` },
  {
    of: 2,
    poles: `=is safe, =was safe, =are safe, =were safe, =harmless, =no danger, =poses no risk, =posed no risk, =within limits | =is unsafe, =was unsafe, =unsafe to, =above the limit, =not safe, =a danger to, =dangerously high`,
  },
  {
    of: 2,
    poles: `=was empty, =stood empty, =nobody was inside, =no one was inside, =was unoccupied | =were inside, =was inside, =still inside, =asleep inside`,
  },
  {
    of: 2,
    poles: `=packed, =full house, =filled to capacity, =standing room | =half-empty, =half empty, =sparsely, =empty seats, =thinly attended`,
  },
  {
    of: 2,
    poles: `=behind closed doors, =in private, =in camera, =closed to the public | =in public, =open to the public, =in open court, =broadcast live`,
  },
  {
    of: 'things',
    things: 'gun pistol rifle weapon revolver firearm shotgun',
    poles: `=was loaded, =loaded, =was real, =real | =unloaded, =not loaded, =was fake, =a toy, =a replica, =blank, =blanks`,
  },
  {
    of: 'things',
    things:
      'painting picture portrait manuscript letter document signature coin violin statue vase photograph certificate diploma passport',
    poles: `=genuine, =authentic, =is real, =an original, =authenticated | =a fake, =fake, =a forgery, =forged, =a copy, =counterfeit, =not authentic`,
  },
  {
    of: 'things',
    things: 'talk negotiation meeting round discussion',
    poles: `=amicable, =amicably, =cordial, =friendly, =good atmosphere, =constructive, =progress was made, =made progress | =acrimony, =acrimonious, =heated, =stormy, =broke down, =collapsed, =fell apart, =ended without, =no progress, =without result, =walked out`,
  },
  {
    of: 'things',
    things: 'contract lease deal agreement',
    poles: `=expired, =ran out, =lapsed, =was not renewed | =was terminated, =was canceled, =terminated early, =was extended, =was renewed, =was broken`,
  },
  {
    of: 'things',
    things: 'motion bill proposal amendment resolution budget',
    poles: `=was withdrawn, =withdrew, =was shelved | =was defeated, =was voted down, =was rejected, =was passed, =was adopted, =was carried`,
  },
  {
    of: 'things',
    things:
      'brake brakes lift elevator boiler engine cable bridge roof crane boat ferry bus tank pipe alarm wiring dam dyke wall mine plane aircraft train ship building hotel kitchen playground ride slide chairlift gondola tower reactor silo chimney balcony scaffolding tunnel coach truck lorry',
    poles: `inspect, =had been inspected, =was inspected, =were inspected, =passed inspection, =passed an inspection, =been serviced, =had been checked, =was checked, =in good condition, =in good order, =well maintained | =never inspected, =not been inspected, =was overdue, =overdue for, =failed an inspection, =failed inspection, =not been serviced, =not been checked, =in poor condition, =badly maintained, =rusty, =rotten, =neglected`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `=distress call, =mayday, =radioed, =sent out a signal, =called for help | =no distress call, =no mayday, =no call for help, =without a distress, =never radioed, =no signal`,
  },
  {
    of: 2,
    poles: `=backs, =supports, =is in favor of, =are in favor of, =spoke in favor of | =opposes, =is against, =are against, =is opposed to, =are opposed to, =spoke against`,
  },
  {
    of: 1,
    poles: `=no complaints, =nobody complained, =no one complained, =never complained, =no complaint | =had complained, =have complained, =complained, =complaints, =repeatedly warned, =years of complaints`,
  },
  {
    of: 2,
    poles: `=no date has been set, =no date was set, =no date for, =indefinitely, =until further notice | =will reopen on, =to reopen on, =will resume on, =to resume on, =reopens on, =resumes on`,
  },
  {
    of: 2,
    poles: `=alone decided, =without consulting, =without asking, =not consulted, =was not consulted, =were not consulted | =was consulted, =were consulted, =after consulting, =in consultation with, =with the consent, =with the approval`,
  },
  {
    of: 2,
    poles: `=isolated case, =isolated incident, =never happened before | =happened before, =not an isolated, =part of a pattern, =several times before`,
  },
  {
    of: 2,
    poles: `=no signs of forced entry, =no forced entry, =door was unlocked | =forced entry, =broke down the door, =smashed a window, =broken window, =forced the door, =kicked in`,
  },
  {
    of: 2,
    poles: `=nobody was hurt, =no one was hurt, =no one was injured, =nobody was injured, =no injuries, =without injuries | =was hurt, =were hurt, =was injured, =were injured, =people injured, =were wounded, =injuries`,
  },
  {
    of: 1,
    poles: `=reached an agreement, =reached agreement, =reached a deal, =struck a deal, =deal was reached, =agreement was reached, =have agreed on, =has agreed on, =settled the dispute | =no agreement, =no deal, =without agreement, =without a deal, =failed to agree, =far apart, =still negotiating, =nothing has been agreed, =not settled`,
  },
  {
    of: 2,
    poles: `=has stopped, =have stopped, =was stopped, =was halted, =has halted, =was suspended, =has suspended, =was abandoned, =has abandoned, =called a halt | =would continue, =will continue, =is continuing, =goes on, =is going ahead, =was not stopped, =never stopped`,
  },
  {
    of: 'things',
    things: 'dog dogs bull horse',
    poles: `=on a lead, =on a leash, =leashed, =tied up, =tethered, =muzzled | =ran free, =off the lead, =off the leash, =without a lead, =unleashed, =running loose, =no muzzle`,
  },
  {
    of: 'things',
    things: 'bridge tunnel road lane crossing track beach pool path trail',
    hard: 'same-day',
    poles: `=closed to, =was closed, =were closed, =had been closed, =sealed off, =cordoned off | =open to, =was open, =were open, =had been open, =remained open, =stayed open`,
  },
  {
    of: 2,
    poles: `=because of illness, =for health reasons, =due to illness, =was ill, =was sick | =in good health, =over money, =for financial reasons, =in a dispute over, =not ill, =was not sick`,
  },
  {
    of: 2,
    poles: `=died of natural causes, =natural causes, =a heart attack | =was murdered, =been murdered, =foul play, =was poisoned`,
  },
];
