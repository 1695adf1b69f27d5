/** A message that asks for words or passages, in whatever order it is put → whose, about what, in which outlet and when. */
import { ABOUT, ACTS, BETWEEN, LOOKING, QUOTATIONS, SAYING, UTTERANCES } from './asked-data.ts';
import { typed } from './asked-words.ts';
import { BODIES } from './bodies-data.ts';
import type { Doubt } from './ask-back-data.ts';
import { findAntecedent } from './find-antecedent.ts';
import type { Period } from './find-dates.ts';
import { type Named } from './find-names.ts';
import { OUTLET, type Token } from './read-message.ts';
import { BE, findSpeaker, type Speaker } from './find-speaker.ts';
import { findTopic, sentenceAt } from './find-topic.ts';
import { ANYBODY, EDGES, LEAD, PAPERS, POLITE, wordSet } from './message-data.ts';
import { asksWhose } from './read-verify.ts';
import { periodFrom, type Reading } from './reading.ts';
import type { Wish } from './wish.ts';

const MOST_WORDS = 5;
/** More words that nothing explains, and it is another question: by what is sure, somebody held or the words after "about". */
const MOST_LEFT = { held: 2, marked: 1, neither: 0 };

/** What a message asks for, whoever may be asked. */
interface Asked extends Period {
  readonly words?: string;
  readonly outlet?: string;
}

export function readAsked(reading: Reading): Wish | Doubt {
  const { names, message } = reading;
  const named = findSpeaker(message.tokens, names);
  const speaker = named !== null && isOnlyNamed(named, message.tokens) ? null : named;
  if (speaker !== null && isExcluded(speaker, message.tokens)) return { reason: 'Unclear', wish: {} };
  if (speaker !== null && isOneOfSeveral(speaker, reading)) return { reason: 'Several', wish: nameOf(speaker.named) };
  const isPronoun = speaker?.named.kind === 'pronoun';
  const meant = isPronoun ? findAntecedent([...message.preamble, ...message.tokens], names) : null;
  const { topic, isMarked, left, asked } = gather(reading, speaker, meant?.tokens ?? new Set());
  const wish = asked.words === undefined ? {} : { words: asked.words };
  const saysNothing = !isMarked && asked.words !== undefined && !topic.some(isNaming);
  const isSure =
    speaker !== null &&
    (isPronoun || speaker.named.kind === 'held' || BODIES.has(message.tokens[speaker.to - 1]?.low ?? ''));
  const most = isSure ? MOST_LEFT.held : MOST_LEFT[isMarked && asksAbout(message.tokens) ? 'marked' : 'neither'];
  if (left > most || saysNothing) return { reason: 'Unclear', wish };
  if (isPronoun)
    return meant === null ? { reason: 'Pronoun', wish } : { means: 'quote', ...asked, speaker: meant.name };
  if (speaker !== null && 'name' in nameOf(speaker.named)) return ofSpeaker(speaker, asked, reading);
  const isPrinted = speaker?.named.kind === 'papers' || speaker?.named.kind === 'outlet';
  // "Make that quote bold", "attach the quotes": not what is quoted, but what is to be done with it.
  if (!isMarked && asked.words !== undefined && !isLookedFor(topic, message.tokens))
    return { reason: 'Unclear', wish: {} };
  return ofAnybody({ topic, asked, isPrinted, isMarked }, reading);
}

/** "Anything on …", "who said … about": "cats on boats" may be a speaker and a subject, or one subject. */
const asksAbout = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low }) => ABOUT.has(low)) &&
  tokens.some(({ low }) => LOOKING.has(low) || SAYING.has(low) || QUOTATIONS.has(low) || PAPERS.has(low));

/** "Which papers run the Okafor story", "Okafor's schedule": what is asked about names somebody, whose words are not asked for. */
function isOnlyNamed({ named, to, shownAt }: Speaker, tokens: readonly Token[]): boolean {
  if (named.kind !== 'held' || shownAt >= 0 || isSaid(tokens)) return false;
  const next = tokens[to];
  if (next === undefined || next.pause !== null || next.low === '"' || ABOUT.has(next.low)) return false;
  return tokens[to - 1]?.possessive === true || tokens.some(({ low }) => PAPERS.has(low));
}

/** "But not from Okafor": there is no such filter. */
const isExcluded = ({ from }: Speaker, tokens: readonly Token[]): boolean =>
  tokens.slice(Math.max(0, from - 2), from).some(({ low }) => ['not', 'except', 'without'].includes(low));

const nameOf = (named: Named): { speaker?: string; name?: string } =>
  named.kind === 'held' || named.kind === 'unheld' ? { speaker: named.name, name: named.name } : {};

function gather({ message, spent: stock }: Reading, speaker: Speaker | null, antecedent: ReadonlySet<Token>) {
  const { tokens, quoted, preamble } = message;
  const isSpent = (token: Token, at: number) =>
    stock.has(at) || antecedent.has(token) || (speaker !== null && at >= speaker.from && at < speaker.to);
  const spent = new Set(tokens.flatMap((token, at) => (isSpent(token, at) ? [at] : [])));
  const cue = tokens.findIndex(({ low }) => SAYING.has(low) || UTTERANCES.has(low) || LOOKING.has(low));
  const at = speaker === null ? cue : speaker.shownAt >= 0 ? speaker.shownAt : speaker.from;
  const found = findTopic(tokens, spent, Math.max(0, at));
  // "… Got Okafor on it?": what the asker told before.
  const isIt = found.words.length === 0 && tokens.some(({ low }) => ABOUT.has(low));
  const topic = isIt ? findTopic(preamble, new Set(), 0).words : found.words;
  const words = quoted.length > 0 ? quoted.join(' ') : typed(topic);
  const outlet = message.outlet ?? tokens.find(({ low }) => low === OUTLET)?.text;
  const from = speaker?.named.kind === 'pronoun' ? sentenceAt(tokens, at) : 0;
  const asked: Asked = {
    ...(words === undefined ? {} : { words }),
    ...(outlet === undefined ? {} : { outlet }),
    ...periodFrom(from, message),
  };
  return { topic, isMarked: isIt || found.isMarked || quoted.length > 0, left: found.left, asked };
}

function isLookedFor(topic: readonly Token[], tokens: readonly Token[]): boolean {
  const last = topic.at(-1);
  const next = tokens[last === undefined ? -1 : tokens.indexOf(last) + 1];
  const points = tokens.some(({ low }, at) => THAT.has(low) && QUOTATIONS.has(tokens[at + 1]?.low ?? ''));
  return !points && !(next !== undefined && next.pause === null && DETERMINERS.has(next.low)) && topic.some(isNaming);
}

const THAT = new Set(['that', 'this', 'these', 'those']);
const DETERMINERS = new Set(['the', 'a', 'an', 'my', 'our', 'your', ...THAT]);

function ofSpeaker(
  { named, from, to, shownAt }: Speaker,
  asked: Asked,
  { message: { tokens } }: Reading,
): Wish | Doubt {
  const name = 'name' in named ? named.name : '';
  const speaks = shownAt >= 0 || isSaid(tokens) || tokens.some(({ low }) => SAYING.has(low) && !DOING.has(low));
  const isFiller = ({ low }: Token, at: number) =>
    (at >= from && at < to) || LEAD.has(low) || EDGES.has(low) || POLITE.has(low);
  const isElsewhere = tokens.some(({ low }) => ['where', 'when', 'how', 'why'].includes(low));
  if (!speaks && !isElsewhere && Object.keys(asked).length === 0 && named.kind === 'held' && tokens.every(isFiller))
    return { means: 'who', words: name };
  if (!speaks && BE.has(tokens[from - 1]?.low ?? '')) return { reason: 'Unclear', wish: {} };
  // "Is Okafor going to resign?": a name, and a question of another kind.
  const isOther = tokens.some(({ low }) => DOING.has(low)) && !tokens.some(({ low }) => ABOUT.has(low) || low === '"');
  const isNothing = named.kind === 'unheld' && Object.keys(asked).length === 0;
  return !speaks && (isOther || isNothing)
    ? { reason: 'Unclear', wish: {} }
    : { means: 'quote', ...asked, speaker: name };
}

function ofAnybody(
  {
    topic,
    asked,
    isPrinted,
    isMarked,
  }: { topic: readonly Token[]; asked: Asked; isPrinted: boolean; isMarked: boolean },
  { message }: Reading,
): Wish | Doubt {
  const { tokens, quoted } = message;
  const { words, outlet } = asked;
  const isQuotation = !isPrinted && (isSaid(tokens) || (quoted.length > 0 && asksWhose(message)));
  if (words === undefined && isQuotation && Object.keys(asked).length > 0) return { means: 'quote', ...asked };
  if (words === undefined)
    return outlet === undefined || isPrinted
      ? { reason: 'Vague', wish: asked }
      : { reason: 'Unclear', wish: { outlet } };
  if (isQuotation) return { means: 'quote', ...asked };
  const names = topic.some(isNaming) && !isOrder(tokens);
  if (!names && quoted.length === 0) return { reason: 'Unclear', wish: {} };
  // "Which photo goes with the story?"
  if (!isMarked && topic.length > 1 && topic.some(({ low }) => NO_SUBJECT.has(low) && low.endsWith('s')))
    return { reason: 'Unclear', wish: {} };
  const looks = isPrinted || outlet !== undefined || tokens.some(({ low }) => LOOKING.has(low));
  const isFew = topic.length <= MOST_WORDS;
  const isBare = isFew && topic.every(isSubject) && !tokens.some(({ low }) => OTHER_QUESTION.has(low));
  return looks || isBare ? { means: 'search', ...asked } : { reason: 'Unclear', wish: isFew ? { words } : {} };
}

/** "Quotes on …", "who said", "what has been said", "people say"; of articles that talk about something, nobody says it. */
const isSaid = (tokens: readonly Token[]): boolean =>
  tokens.some(({ low }, at) => QUOTATIONS.has(low) || (SAYING.has(low) && isSaidBySomebody(tokens, at)));

function isSaidBySomebody(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && BETWEEN.has(tokens[before]?.low ?? '')) before--;
  // "Anything mentioning …" is looked for.
  if (ANYTHING.has(tokens[before]?.low ?? '')) return before < at - 1 || !(tokens[at]?.low ?? '').endsWith('ing');
  let from = at;
  while (from > Math.max(0, at - 7) && tokens[from]?.pause === null) from--;
  return tokens.slice(from, at).some(({ low }) => low === 'who' || (ANYBODY.has(low) && !OURSELVES.has(low)));
}

/** "Make the font bigger": something is to be done. */
const isOrder = (tokens: readonly Token[]): boolean =>
  ACTS.has(tokens.find(({ low }) => !POLITE.has(low) && !OTHER_QUESTION.has(low))?.low ?? '') && !isSaid(tokens);
const ANYTHING = new Set(['what', 'anything', 'something', 'everything', 'whatever']);
const OURSELVES = new Set(['me', 'us', 'i', 'we', 'you']);
/** A subject alone has none of these. */
const OTHER_QUESTION = wordSet(
  'who whom whose what why how when where which he she they him her them i you it do does did will would should could can',
);
const DOING = wordSet('is are was were will tell ask does did why how going should would could');
const JOINS = wordSet('of and the in for to with & a an at from by on');
const NO_SUBJECT = wordSet(
  'usual best better important interesting bold italic big marks speaker speakers shorter short long usual same second third nice funny found following no not never stop wait yes cancel undo redo repeat continue more less go come came goes went makes made make start starts started bad true false wrong nonsense useless stupid idiot sucks broken works work working',
);
/** Words that may name a subject: neither verbs nor pronouns nor question words. */
const isSubject = ({ low }: Token): boolean =>
  JOINS.has(low) || (!EDGES.has(low) && !LEAD.has(low) && !NO_SUBJECT.has(low));

const isNaming = (token: Token): boolean => isSubject(token) && !JOINS.has(token.low);

/** Several speakers in one question: a filter takes one. */
function isOneOfSeveral({ from, to, named }: Speaker, { message: { tokens }, names }: Reading): boolean {
  if (named.kind !== 'held') return false;
  const joins = (at: number) => ['and', 'or', '&'].includes(tokens[at]?.low ?? '');
  const held = (at: number) => tokens[at] !== undefined && names.held(tokens.slice(at, at + 1)) !== null;
  return (joins(from - 1) && held(from - 2)) || (joins(to) && (held(to + 1) || held(to + 2)));
}
