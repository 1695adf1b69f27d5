/**
 * Predicates said of one person that exclude each other: knowledge as data, read by `claim-phrases.ts`; no code here. The form is that of `opposites-data.ts`.
 * Origin: our own lists, from general newspaper usage.
 */
import type { Opposites } from './opposites-data.ts';

export const OPPOSITES_OF_PERSONS: readonly Opposites[] = [
  {
    of: 'person',
    poles: `=no emotion, =without emotion, =no reaction, =did not react, =emotionless, =impassive, =impassively, =expressionless, =stone-faced, =unmoved, =stayed calm, =remained calm, =composed
      | weep/wept/weeps/weeping, sob/sobbed/sobs/sobbing, cry/cried/cries/crying, =broke down, =in tears, =burst into tears, =fought back tears, =face in his hands, =face in her hands, =collapsed, =wiped away tears, =shook his head, =shook her head, tremble, =choked up`,
  },
  {
    of: 'person',
    poles: `resign, =stepped down, =stood down, =quit, =handed in his notice, =handed in her notice, =left of his own accord
      | =was fired, =was sacked, =was dismissed, =was ousted, =was removed, =was forced out, =been fired, =been sacked, =been dismissed, =been removed, =was voted out, =was suspended, =remains in her post, =remains in his post, =remains in office, =stays in office, =stays on as, =is staying on, =keeps her job, =keeps his job, =has not resigned, =has no intention of resigning, =would remain, =will remain, =would stay on, =will stay on, =would stay in, =will stay in, =would not go, =will not go, =would not quit, =will carry on, stay/stayed/stays/staying on, =remained as, =stayed as, =continued as, carry/carried/carries/carrying on as`,
  },
  {
    of: 'person',
    poles: `=gave himself up, =gave herself up, =turned himself in, =turned herself in, surrender, =walked into a police station
      | =was captured, =was seized, =was arrested at, =was caught, =was tracked down, =was tackled, =was overpowered, =was dragged`,
  },
  {
    of: 'person',
    poles: `apologize, =said sorry, =said he was sorry, =said she was sorry, =offered an apology, =expressed regret, =issued an apology
      | =refused to apologize, =no apology, =unapologetic, =unrepentant, =stood by his, =stood by her, =offered no apology, =no regrets, =without an apology`,
    hard: 'same-day',
  },
  {
    of: 'person',
    poles: `=sober, =had not been drinking | =drunk, =intoxicated, =had been drinking, =under the influence, =over the limit`,
  },
  {
    of: 'person',
    poles: `=was alone, =acted alone, =on his own, =on her own, =by himself, =by herself, =unaccompanied, =traveling alone, =lived alone | =accompanied by, =together with, =with friends, =in the company of`,
  },
  {
    of: 'person',
    poles: `=conscious, =awake, =responsive | =unconscious, =unresponsive, =knocked out, =had passed out`,
  },
  {
    of: 'person',
    poles: `=stayed at the scene, =remained at the scene, =waited for police, =called for help | =fled the scene, =fled on foot, =made off, =disappeared, =ran away, =ran off, =drove off, =sped off, =drove away, =left the scene`,
  },
  {
    of: 'person',
    poles: `=cooperated, =is cooperating, =was cooperating, =answered all questions, =answered every, =answered questions from, =spoke freely | =refused to answer, =refused to cooperate, =remained silent, =kept silent, =uncooperative, =declined to answer`,
  },
  {
    of: 'person',
    least: 1,
    done: true,
    poles: `=cheered, =was applauded, =to applause, =standing ovation, =to cheers, =was welcomed | =booed, =jeered, =heckled, =was jeered, =was heckled, =to boos, =shouted down, =was shouted at, =whistled at`,
  },
  {
    of: 'person',
    least: 0,
    poles:
      'hand/handed/hands/handing, ~give/gave/gives/giving/given, supply/supplied/supplies/supplying, administer, ~provide, =slipped her, =slipped him |',
  },
  {
    of: 'person',
    poles:
      'hit/hit/hits/hitting, ~strike/struck/strikes/striking, punch, kick, push, shove, slap/slapped/slaps/slapping, ~attack, assault |',
  },
  {
    of: 'person',
    poles:
      'steal/stole/steals/stealing/stolen, embezzle, pocket, =took the money, siphon, =took money, =taking money, =took bribes, =taking bribes, =accepted bribes |',
  },
  {
    of: 'person',
    poles:
      'lie/lied/lies/lying, mislead/misled/misleads/misleading, deceive, falsify/falsified/falsifies/falsifying, forge, fabricate |',
  },
  { of: 'person', poles: 'cheat, dope, =took drugs, =taken drugs, =taking drugs, =used drugs |' },
  { of: 'person', poles: 'threaten, intimidate, blackmail, harass, bully/bullied/bullies/bullying, grope, molest |' },
  {
    of: 'person',
    poles:
      'delete, shred/shredded/shreds/shredding, erase, =destroyed documents, =destroyed files, =destroying documents, =burned documents |',
  },
  { of: 'person', poles: 'leak, =passed on, =shared the file, =tipped off, =tipping off |' },
  {
    of: 'person',
    least: 1,
    poles:
      'sign, ratify/ratified/ratifies/ratifying, =put his name, =put her name | =refused to sign, =declined to sign, =left without signing, =did not sign',
  },
  {
    of: 'person',
    least: 1,
    poles:
      '=voted for, =voted in favor, =voted in favour, =endorsed | =voted against, =abstained, =refused to endorse, =withheld',
  },
  {
    of: 'person',
    poles: `=wore a helmet, =was wearing a helmet, =wearing a helmet, =wore a seat belt, =wearing a seatbelt, =wearing a seat belt, =was belted, =wore a life jacket, =wearing a life jacket | =no helmet, =without a helmet, =no seat belt, =without a seat belt, =unbelted, =no life jacket, =without a life jacket`,
    hard: 'same-day',
  },
  {
    of: 'person',
    poles: `=valid {license licence}, =had a {license licence}, =was licensed, =fully qualified | =expired {license licence}, =no {license licence}, =without a {license licence}, ={license licence} had expired, =unlicensed, =no qualifications`,
    hard: 'same-day',
  },
  {
    of: 'person',
    poles: `=agreed to extradition, =waived extradition, =will not fight extradition | =fighting extradition, =fights extradition, =opposed extradition, =contest extradition`,
  },
  {
    of: 'person',
    poles: `=declined treatment, =refused treatment, =refused medical treatment, =turned down treatment | =was taken to hospital, =was treated in hospital, =was hospitalized, =taken to a hospital, =was admitted`,
  },
  {
    of: 'person',
    poles: `=was invited, =had been invited, =at the invitation of | =uninvited, =was not invited, =gatecrashed, =turned up unannounced, =without an invitation`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=shook hands, =embraced, =warmly, =smiled | =refused to shake hands, =did not shake hands, =without shaking hands, =without a handshake, =turned his back, =turned her back, =icy`,
  },
  {
    of: 'person',
    least: 1,
    poles: `=asked for asylum, =applied for asylum, =sought asylum | =no asylum, =did not apply for asylum`,
  },
  {
    of: 'person',
    poles: `=withdrew his candidacy, =withdrew her candidacy, =dropped out, =pulled out, =withdrew from the race | =stays in the race, =stayed in the race, =remains in the race, =still in the race, =would not drop out, =has no intention of withdrawing`,
  },
  {
    of: 'person',
    poles: `=died instantly, =was killed instantly, =died at the scene | =died in hospital, =died on the way to hospital, =died later, =died of his injuries, =died of her injuries, =died hours later, =died days later`,
  },
  { of: 'person', poles: `=was asleep, =sleeping | =was awake, =wide awake` },
  {
    of: 'person',
    least: 1,
    poles: `=recognized, =identified himself, =identified herself, =gave his name, =gave her name | =anonymous, =anonymously, =refused to give his name, =refused to give her name, =false name`,
  },
];
