/** Which phrases of the lists begin at a word, an adverb or a "not" within them passed over; says nothing of what stands around. */
import { Gap } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { phrases } from './claim-phrases.ts';
import type { Phrase } from './claim-phrases.ts';
import { isNegation } from './negation.ts';

/** A phrase up to the word behind it. */
export interface Met {
  readonly phrase: Phrase;
  readonly to: number;
  /** A "not" stands in it: "was not licensed". */
  readonly negated: boolean;
}

/** Words that "_" may stand for. */
const MOST_BETWEEN = 4;
/** Adverbs that are passed over between two words of a phrase. */
const MOST_PASSED = 2;
const PASSED =
  /^(?:\w{3,}ly|also|all|both|already|since|now|still|duly|again|later|then|even|just|well|once|first|in|fact|so|far|no|longer)$/u;
/** Behind these "the", "a", "any" may stand or not. */
const TAKES_ARTICLE = /^(?:without|with|no|had|has|have|in|on|by|lost|gave|made|left|lacked|under|of|to|for|from|at)$/u;
const ARTICLE = /^(?:a|an|the|any|his|her|its|their)$/u;

/** The longest of each family. */
export function phrasesAt(facts: Facts, at: number): readonly Met[] {
  const { plain } = facts;
  const word = plain[at] ?? '';
  const isJoined = word.endsWith('nt') && isNegation(word);
  const own = phrases.get(isJoined ? word.slice(0, -2) : word);
  if (own === undefined) return NONE;
  let out = own.alone.length > 0 ? metOf(facts, { at, isJoined }, own.alone, NONE) : NONE;
  if (own.gap.length > 0) out = metOf(facts, { at, isJoined }, own.gap, out);
  for (let next = at + 1; next <= at + 1 + MOST_PASSED; next++) {
    const list = own.bySecond.get(plain[next] ?? '');
    if (list !== undefined) out = metOf(facts, { at, isJoined }, list, out);
    if (!isPassed(plain[next] ?? '', plain[next - 1] ?? '')) break;
  }
  return out;
}

const NONE: readonly Met[] = [];

interface Start {
  readonly at: number;
  /** "wasnt": a "not" is in the first word. */
  readonly isJoined: boolean;
}

/** Of these phrases those that stand there, with those that were met before. */
function metOf(facts: Facts, { at, isJoined }: Start, list: readonly Phrase[], before: readonly Met[]): readonly Met[] {
  let out = before;
  for (const phrase of list) {
    const met = endOf(facts, at, phrase);
    if (met !== null) out = withLongest([...out], { phrase, to: met.to, negated: met.negated !== isJoined });
  }
  return out;
}

function withLongest(out: Met[], found: Met): Met[] {
  const same = out.findIndex((one) => one.phrase.family === found.phrase.family);
  if (same < 0) out.push(found);
  else if ((out[same] as Met).phrase.words.length < found.phrase.words.length) out[same] = found;
  return out;
}

const CACHE_MOST = 20_000;
const passed = new Map<string, boolean>();

function isPassed(word: string, before: string): boolean {
  const known = passed.get(word);
  if (known === true) return true;
  if (known === undefined) {
    if (passed.size >= CACHE_MOST) passed.clear();
    passed.set(word, PASSED.test(word) || isNegation(word));
  }
  return passed.get(word) === true || (ARTICLE.test(word) && TAKES_ARTICLE.test(before));
}

function endOf({ plain, words }: Facts, at: number, { words: own }: Phrase): { to: number; negated: boolean } | null {
  let next = at;
  let negated = false;
  for (let index = 1; index < own.length; index++) {
    const isGap = own[index] === '_';
    const word = isGap ? own[++index] : own[index];
    const last = next + 1 + (isGap ? MOST_BETWEEN : MOST_PASSED);
    for (next++; plain[next] !== word; next++) {
      const passed = plain[next] ?? '';
      if (next >= last || words.gap[next] !== Gap.space || !(isGap || isPassed(passed, plain[next - 1] ?? '')))
        return null;
      if (isNegation(passed)) negated = !negated;
    }
    if (words.gap[next] !== Gap.space && !isGap) return null;
  }
  return { to: next + 1, negated };
}
