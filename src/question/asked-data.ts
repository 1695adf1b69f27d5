/** The words by which a question about quotations or passages is known; our own observation of everyday English. */
import { CLASSES } from './phrasing-data.ts';

const set = (...words: readonly (string | undefined)[]): ReadonlySet<string> => new Set(words.join(' ').split(' '));

/** What a speaker does; they stand before it ("what did … say"). */
export const SAYING = set(
  CLASSES['say'],
  'quoted quote quotes cited cite cites quoting citing phrase phrased word worded speaks weigh weighed touch touched refer referred refers bring brought meant feel feels see sees view views ' +
    'put puts explaining talks came come gone uses use used using utters opine opined accuse accuses accused accusing blame blames blamed blaming urge urges urged urging demand demands demanded demanding threaten threatens threatened threatening propose proposes proposed proposing complain complains complained complaining defend defends defended defending reject rejects rejected rejecting oppose opposes opposed express expressed denying admitting announcing declaring replying responding promising insisting stressing pledging vowing justifying condemning criticising criticizing praising addressing discussing describing calling suggesting uttering',
);
/** What a speaker does with words; only where words are asked for ("which words did … use"). */
export const CHOOSING = set(
  'use used make made take taken took give given gave offer offered choose chose chosen pick picked adopt adopted issue issued stand stands stood',
);

/** Nouns for what is said. */
export const UTTERANCES = set(
  CLASSES['quotes'],
  CLASSES['views'],
  'voice voices speeches sentence sentences phrase phrases saying sayings soundbite interview interviews promise warning message stance verdict',
);
/** Those that are asked for without a speaker, too. */
export const QUOTATIONS = set(
  'quote quotes quotation quotations comment comments remark remarks statement statements citation citations soundbite soundbites declaration declarations utterance utterances voice voices reaction reactions speeches views opinions',
);

/** Directly before words that name somebody. */
export const OPENERS = set(
  'did does do has have had is was are were what whatever anything something everything things stuff that where when how which if whether had bit line lines words so but heard hear remember recall think know sure believe',
);

/** Verbs and nouns of printing and of looking for what is printed. */
export const LOOKING = set(
  CLASSES['print'],
  CLASSES['paper'],
  'find search look looking searching passage passages paragraph paragraphs excerpt excerpts extract extracts mention mentions mentioned mentioning reference references anything something everything ' +
    'whatever material stuff information background context coverage copy details facts pull dig locate retrieve reporting read pieces piece archive keyword keywords term topic interested happened discussed discuss ' +
    'covered treat treats lookup scan snippets cuttings clips occurrences explore trawl grep google query got hold held have there results appear appears occur occurs bit bits part parts section sections deal deals dealing dealt concerned know knows',
);

/** Verbs that order something to be brought; before a name at the head of a sentence they are no part of it. */
export const ORDERS = set(
  'find search look pull dig locate retrieve grab fetch snag gather collect compile list print show get give send bring share drop source round assemble hunt track spot unearth surface fish rustle call read quote check select pick extract export copy paste include add attach present provide supply offer return recap repeat recall scan browse see hear use take make put run open post',
);

/** Nouns that "on" belongs to: "a ban on eels" is a subject, and no speaker's word on eels. */
export const GOES_ON = set(
  'ban bans tax taxes tariff tariffs duty duties levy levies fee fees war attack attacks assault strike strikes raid raids sanctions limit limits cap caps curb curbs debate vote votes talks agreement deal deals law laws bill ruling rulings decision pressure focus crackdown row restrictions embargo dispute disputes progress cooperation effect effects impact influence spending research study studies work rules policy policies summit conference meeting hearing inquiry probe referendum clash clashes fight moratorium quota quotas consensus split deadline hold grip life ice traffic crew water fire oil wind snow rain food smoke noise damage safety security trade fishing crime protest protests march',
);

/** A message that begins with one of these wants something done. */
export const ACTS = set(
  'make set turn book buy pay cook play close start stop fix go come take put move leave keep zoom scroll click press log sign install clean wake',
);

/** Words of a request that say nothing of its subject. */
export const AROUND_A_REQUEST = set(
  'check text good great nice strong best short brief exact precise precisely wording couple few two three four five six ten dozen handful sure love trouble together someone record fresh new old key main proper decent solid early juicy punchy snappy pithy funny angry spicy catchy stories page pages desk wanted required mind kind kinds sort sorts type types file files hand data figures numbers stats statistics advice guidance evidence tips points more',
);

/** Before a subject; those of the second list only where none of the first is. */
export const ABOUT = set('about on regarding concerning re over');
export const TO = set(
  'of to for with against towards toward in mentioning mention mentions containing around at behind using like into',
);

/** Between a speaker and the verb. */
export const BETWEEN = set(
  'has have had been is was are were be being ever also really actually already not never just to publicly recently lately directly would will may might could exactly himself herself themselves still then yet again even officially reportedly',
);

/** No name goes over these. */
export const STOPS = set(
  'did does do has have had is was are were what who whom when where how why which that if whether whatever about on regarding concerning re over in at by from with to for of as and or but i we you they us me show tell give find remember recall need want get hear heard know think sure so anything something everything nothing stuff bit things say says said saying can could would will should there here please got see read then because since not all between',
);
