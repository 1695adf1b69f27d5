/** Finds the verbs of a sentence that tell an act which one party does; reads neither who did it nor to what. */
import { formsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { plainWord } from '../words/plain-word.ts';
import { LONE_ACTS } from './lone-acts-data.ts';

/** The words of an act, half-open. */
export interface LoneAct {
  readonly from: number;
  readonly to: number;
  /** The lines it may be. */
  readonly kinds: readonly number[];
  /** It says by itself what was done: "raised the alarm". */
  readonly whole: boolean;
  /** One can be the doer alone. */
  readonly alone: boolean;
  /** "found", "rescued": said of whoever came later, too. */
  readonly loose: boolean;
  /** Doer and patient may be told the other way round. */
  readonly mutual: boolean;
  /** One event sees many of these. */
  readonly many: boolean;
  /** Other words between the verb and the word that goes with it. */
  readonly inner: readonly [from: number, to: number] | null;
}

interface Entry {
  readonly kind: number;
  readonly alone: boolean;
  readonly objects: ReadonlySet<string> | null;
  readonly whole: boolean;
  readonly mutual: boolean;
  readonly many: boolean;
}

const entries = new Map<string, Entry[]>();

LONE_ACTS.trim()
  .split('\n')
  .forEach((line, kind) => {
    const [, alone = '', sign = '', rest = ''] = /^(!)?(=|<>|\*)?(.*)$/u.exec(line.trim()) ?? [];
    for (const part of rest.split('|'))
      learn(part, { kind, alone: alone !== '', whole: sign === '=', mutual: sign === '<>', many: sign === '*' });
  });

function learn(part: string, act: Omit<Entry, 'objects'>): void {
  const [verbs = '', objects] = part.split('>').map((words) => words.trim());
  const entry = {
    ...act,
    objects: objects === undefined ? null : new Set(objects.split(' ').map(plainWord)),
  };
  for (const verb of verbs.split(/\s+/u)) {
    const [base, past, third, participle, gerund] = formsOf(verb);
    for (const form of new Set([past, third, participle, gerund]))
      if (form !== undefined && form !== base) add(plainWord(form), entry);
    if (base === past && base !== undefined) add(plainWord(base), entry);
  }
}

/** Some line has the word, whatever stands behind it. */
export const isListedAct = (plain: string): boolean =>
  entries.get(plain)?.some(({ objects }) => objects === null) === true;

function add(form: string, entry: Entry): void {
  const known = entries.get(form);
  if (known === undefined) entries.set(form, [entry]);
  else known.push(entry);
}

/** "found that", "found himself": no thing was found. */
const NO_THING = /^(?:that|himself|herself|themselves|itself|how|why|whether|guilty|little)$/u;
const hasNoThing = ({ plain }: Facts, at: number): boolean =>
  (NO_THING.test(plain[at + 1] ?? '') && plain[at] !== 'noticed') ||
  (/^(?:found|finds)$/u.test(plain[at] ?? '') && /^(?:out|no|it)$/u.test(plain[at + 1] ?? ''));

const LOOSE = /^(?:found|discovered|located|spotted|recovered|rescued|saved|freed|killed|pulled)$/u;

/** Words between a verb and what goes with it: "called the mountain rescue". */
const REACH = 5;

export function loneActsIn(facts: Facts, { from, to }: ComparedSentence): LoneAct[] {
  const out: LoneAct[] = [];
  for (let at = from; at < to; at++) {
    const found = entries.get(facts.plain[at] ?? '');
    if (found === undefined || isQuoted(facts, at) || isNoun(facts, at) || hasNoThing(facts, at)) continue;
    // "is buying", and not "after buying".
    if ((facts.plain[at] ?? '').endsWith('ing') && !facts.words.is(at - 1, Kind.auxiliary)) continue;
    const act = actAt(facts, at, found);
    if (act !== null) out.push(act);
  }
  return out;
}

function actAt(facts: Facts, at: number, found: readonly Entry[]): LoneAct | null {
  let to = at + 1;
  const met = found.filter(({ objects }) => {
    const object = objects === null ? at : objectAt(facts, at, objects);
    if (object > at) to = Math.max(to, object + 1);
    return object >= 0;
  });
  const close = met.some(({ objects }) => objects !== null) ? met.filter(({ objects }) => objects !== null) : met;
  const [first] = close;
  if (first === undefined || isBareHeadline(facts, at)) return null;
  const own = close.filter(({ whole }) => whole === first.whole);
  return {
    from: at,
    to,
    kinds: [...new Set(own.map(({ kind }) => kind))],
    whole: first.whole,
    alone: own.every(({ alone }) => alone),
    loose: LOOSE.test(facts.plain[at] ?? ''),
    mutual: own.some(({ mutual }) => mutual),
    many: own.some(({ many }) => many),
    inner: to > at + 2 && !first.whole ? [at + 1, to - 1] : null,
  };
}

function objectAt({ plain, words }: Facts, verb: number, objects: ReadonlySet<string>): number {
  for (let at = verb + 1; at <= verb + REACH && (words.gap[at] ?? Gap.block) === Gap.space; at++) {
    if (objects.has(plain[at] ?? '')) return at;
    if (words.is(at, Kind.relative | Kind.auxiliary)) return -1;
  }
  // "the shots were fired", "a picture, taken by".
  const isBehind = words.is(verb - 1, Kind.auxiliary) || plain[verb + 1] === 'by' || plain[verb + 2] === 'by';
  if (!isBehind) return -1;
  for (let at = verb - 1; at >= verb - 6; at--) {
    if (((words.gap[at + 1] ?? Gap.block) & ~(Gap.space | Gap.comma)) !== 0) break;
    if (objects.has(plain[at] ?? '')) return verb;
  }
  return -1;
}

/** "Three climbers rescued": a headline leaves "were" out. */
function isBareHeadline({ plain, words, sentences, sentenceOf }: Facts, at: number): boolean {
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence?.place !== 'headline' || (plain[at] ?? '').endsWith('s') || plain[at + 1] === 'by') return false;
  const next = at + 1;
  return (
    next >= sentence.to ||
    words.gap[next] !== Gap.space ||
    words.is(next, Kind.preposition | Kind.conjunction | Kind.adverb | Kind.time)
  );
}

/** "the find", "a fire", "the released men". */
function isNoun({ plain, words, sentences, sentenceOf }: Facts, at: number): boolean {
  if (words.gap[at] !== Gap.space) return false;
  if (words.shaped(at, Shape.capital) && sentences[sentenceOf[at] ?? -1]?.place === 'body') return true;
  const before = plain[at - 1] ?? '';
  if (/^(?:the|a|an|this|its|their|his|her|no|any|every|each|of|in|for|at|on|with|from)$/u.test(before)) return true;
  return words.shaped(at - 1, Shape.possessive);
}
