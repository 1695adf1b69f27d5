/** Whether a name of a sense stands as the verb that it is: "ousted", "to oust", in headlines "rebels oust"; says nothing of what the verb means there. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { TURNS } from './verb-turns-data.ts';

/** Words `[from, to)`; a `bare` infinitive stands behind "to" and the like, and in headlines behind many. */
export const isDone = (
  facts: Facts,
  { from, to }: { readonly from: number; readonly to: number },
  bare: boolean,
): boolean => !isTurn(facts, from, to) && (bare ? isBase(facts, from) : isVerb(facts, from, to));

/** "raised the alarm", "struck a deal", "cut off the road" tell of something else. */
function isTurn({ plain, words }: Facts, from: number, to: number): boolean {
  const taken = TURNS.find(([verb]) => verb.test(plain[from] ?? ''))?.[1];
  if (taken === undefined) return false;
  for (let at = to; at < to + 3 && words.gap[at] === Gap.space; at++) if (taken.test(plain[at] ?? '')) return true;
  return false;
}

/** "to oust", and in headlines "Rebels oust". */
const isBase = ({ words, plain, sentences, sentenceOf }: Facts, at: number): boolean =>
  TO.test(plain[at - 1] ?? '') ||
  (sentences[sentenceOf[at] ?? -1]?.place === 'headline' &&
    MANY.test(plain[at - 1] ?? '') &&
    words.gap[at] === Gap.space &&
    !words.shaped(at - 1, Shape.possessive));

const TO = /^(?:to|will|wont|cannot|must|did|didnt|not)$/u;
const MANY = /^(?:.*[a-z][^s]s|police|people|men|women|children|troops)$/u;

/** "-s" is a verb in headlines alone; "the leaked plan" tells of no act. */
function isVerb({ words, plain, sentences, sentenceOf }: Facts, from: number, to: number): boolean {
  const word = plain[from] ?? '';
  if (to === from + 1 && word.endsWith('s') && !word.endsWith('ss'))
    return (
      sentences[sentenceOf[from] ?? -1]?.place === 'headline' && !words.is(from - 1, Kind.determiner | Kind.preposition)
    );
  return !words.is(from - 1, Kind.determiner | Kind.preposition);
}
