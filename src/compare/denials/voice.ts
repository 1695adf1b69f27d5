/** Whose account a sentence gives: the article's own, somebody's that it names, or one that it leaves open; judges nobody's. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';

/** `flat`: the article says so itself. `said`: it names who says so. `open`: it does not say that it is so. */
export type Voice = 'flat' | 'said' | 'open';

/** Words that make the whole sentence an accusation or a question. */
const ALLEGED =
  /^(?:allegedly|alleged|alleges?|alleging|allegations?|reportedly|accused?|accuses|accusing|accusations?|suspected|suspects|rumou?rs?|claims?|claimed|claiming|unconfirmed|purported|purportedly)$/u;
/** Words that leave their clause open. */
const OPEN =
  /^(?:apparent|apparently|appears?|appeared|seems?|seemed|seemingly|likely|unlikely|may|might|could|would|should|if|whether|possible|possibly|perhaps|probably|believed?|believes|thought|supposed|supposedly|understood|presumed|fears?|feared|expected|hopes?|hoped|unclear|unknown|almost|nearly|about)$/u;
/** Words by which somebody's account is passed on, besides verbs of saying. */
const PASSED_ON = /^(?:according|quoted|citing|cited|reports?|reported|sources?)$/u;
/** So far a word that leaves its clause open stands from the predicate. */
const BEFORE = 10;
const BEHIND = 4;

/** Of the predicate at words `[from, to)`. */
export function voiceOf(facts: Facts, sentence: ComparedSentence, { from, to }: Run): Voice {
  const { plain, words, text } = facts;
  if (isQuoted(facts, from)) return 'said';
  if (text[words.outer[sentence.to - 1] ?? 0] === '?' || isOpenClause(facts, sentence, { from, to })) return 'open';
  let voice: Voice = 'flat';
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = plain[at] ?? '';
    if (ALLEGED.test(word)) return 'open';
    const colon = at > sentence.from && sentence.place === 'headline' && words.gapHas(at, Gap.colon);
    const says = (at < from || at >= to) && words.is(at, Kind.saying) && !NOT_SAYING.test(word);
    if (colon || says || PASSED_ON.test(word)) voice = 'said';
  }
  return voice;
}

/** What somebody does with words, and not what is said. */
const NOT_SAYING =
  /^(?:phoned|telephoned|called|rang|asked|warned|pleaded|denied|answered|agreed|announced|charges|fired|appeals?|appealed)$/u;

interface Run {
  readonly from: number;
  readonly to: number;
}

function isOpenClause({ plain, words }: Facts, sentence: ComparedSentence, { from, to }: Run): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, from - BEFORE) && !words.gapHas(at + 1, CLAUSE); at--)
    if (OPEN.test(plain[at] ?? '')) return true;
  for (let at = to; at < Math.min(sentence.to, to + BEHIND) && !words.gapHas(at, CLAUSE); at++)
    if (OPEN.test(plain[at] ?? '') && !/^(?:about|almost|nearly)$/u.test(plain[at] ?? '')) return true;
  return false;
}

const CLAUSE = Gap.comma | Gap.semicolon | Gap.dash | Gap.colon | Gap.bracket;
