/** On what terms a number holds, by words beside it: another time, an average, a limit, what is only planned. Numbers on other terms measure two things. */
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { MONEY_NOUNS } from './loose-numbers-data.ts';
import { isYear, monthOf } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';

/** Words on either side. */
const BESIDE = 6;
/** Words at the head of a sentence that put all of it at another time: "In May 2012 …". */
const OPENING = 4;

/** In words, in order; empty where none are said. */
export function termsOf(facts: Facts, { from, to, sort, nouns }: Quantity): string {
  const { plain } = facts;
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  const isMeasure = sort !== null || nouns.some((noun) => MONEY_NOUNS.has(noun));
  const out: string[] = [];
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const word = plain[at] ?? '';
    const isBeside = at >= from - BESIDE && at < to + BESIDE;
    if (
      (isBeside || at < (sentence?.from ?? 0) + OPENING) &&
      (isYear(facts, at) || (ELSEWHEN.test(word) && plain[at + 1] !== 'hit'))
    )
      out.push(word);
    if (isBeside && OTHERWISE.test(word) && isOfClause(facts, at, { from, to })) out.push(word);
    if (isBeside && WISHED.test(word) && isMeasure && isOfClause(facts, at, { from, to })) out.push('wished');
    if (isBeside && isYearly(plain, at)) out.push('yearly');
    if (monthOf(facts, at) > 0 && UNTIL.test(plain[at + 1] ?? '') && monthOf(facts, at + 2) > 0) out.push('months');
  }
  if (plain[from - 1] === 'to' && plain.slice(Math.max(0, from - 5), from).some((word) => MOVED.test(word)))
    out.push('moved');
  return out.join(' ');
}

/** No stop, and no "and had", between. */
function isOfClause({ plain, words }: Facts, at: number, { from, to }: Pick<Quantity, 'from' | 'to'>): boolean {
  const [left, right] = at < from ? [at, from] : [to - 1, at];
  for (let next = left + 1; next <= right; next++)
    if (words.gapHas(next, APART) || JOINS.test(plain[next] ?? '')) return false;
  return true;
}

const APART = Gap.stop | Gap.semicolon | Gap.dash | Gap.comma;
const JOINS = /^(?:and|but|which|who|while|when|where|because|though|although)$/u;

const ELSEWHEN =
  /^(?:earlier|previous|previously|past|last|next|ago|decades?|history|deadliest|worst|another|similar|same|ever)$/u;

/** "a year", "yearly". */
const isYearly = (plain: readonly string[], at: number): boolean =>
  /^(?:yearly|annual|annually)$/u.test(plain[at] ?? '') ||
  (plain[at] === 'year' && /^(?:an?|per|each|every)$/u.test(plain[at - 1] ?? ''));

const OTHERWISE =
  /^(?:average|averaged|mean|median|limits?|limited|maximum|minimum|capacity|combined|net|gross|insured|planned|budget(?:ed)?|targets?|forecasts?|expected|accomplices?|co-defendants?|codefendants?|co-accused|records?|allowed|permitted|threshold|deposit)$/u;
/** What is asked for, or may come, is another measure than what there is. */
const WISHED =
  /^(?:asks?|asked|asking|seeks?|sought|seeking|demands?|demanded|demanding|requests?|requested|recommend(?:s|ed)?|urged|faces?|faced|facing|could|may|might|wants?|wanted|wanting|threatened|claims|claimed)$/u;
/** "from January to June". */
const UNTIL = /^(?:to|until|till|through)$/u;
/** "raised it to 140": what it was before is another value. Words are folded: "raized". */
const MOVED =
  /^(?:rai[sz]|lift|cut|lower|increas|reduc|improv|rose|rise|fell|fall|grew|grow|climb|dropp|swell|swoll|jump|soar)/u;

/** Names behind "in" and the like in the sentence of a number. */
export function placesBeside(facts: Facts, { from }: Quantity): Set<string> {
  const { plain, words } = facts;
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  const out = new Set<string>();
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0) - 1; at++) {
    if (!PLACING.test(plain[at] ?? '')) continue;
    const name = plain[at + 1] === 'the' ? at + 2 : at + 1;
    if (words.shaped(name, Shape.capital) && monthOf(facts, name) === 0) out.add(plain[name] ?? '');
  }
  return out;
}

const PLACING = /^(?:in|at|near|outside)$/u;
