/** Whether a clause tells its words as done or as being there: not negated, not hedged, not asked, not of another time; compares nothing. */
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { saysNo } from './no-clauses.ts';
import { voiceOf } from './voice.ts';

/** Words that say that there is none of it, or that it was not done. */
const LACKS =
  /^(?:without|den(?:y|ies|ied|ying)|los[et]|losing|lack(?:s|ed)?|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|halt(?:s|ed)?|stop(?:s|ped)|cancel(?:s|ed)?|suspend(?:s|ed)|avoid(?:s|ed)?|prevent(?:s|ed)?|instead|nearly|almost|rather|refus(?:e|es|ed)|declin(?:e|es|ed)|fail(?:s|ed)|unable|missing|silent|ended|few|ban(?:s|ned)?|ruled|second|third|fourth|earlier|previous|another)$/u;
/** It is asked, wished, feared, planned or bound to a condition. */
const OPEN =
  /^(?:if|whether|would|could|may|might|should|will|unless|can|wants?|wanted|hopes?|hoped|fears?|feared|plans?|planned|asked|calls?|called|demand(?:s|ed)?|urge[ds]?|expected|must|risk|wont|likely|meant|intended)$/u;
const BACK = 9;
const BEHIND = 8;
const NEAR = 8;
/** Days before publication from which on a sentence tells of another time. */
const LONG_AGO = 45;

export function isToldAt(facts: Facts, sentence: ComparedSentence, at: number): boolean {
  return (
    !isNegated(facts, sentence, at) &&
    !takesBack(facts, sentence, at) &&
    !isLeftOpen(facts, sentence, at) &&
    isOfNow(facts, sentence)
  );
}

function isNegated(facts: Facts, { from, to }: ComparedSentence, at: number): boolean {
  const { words, plain } = facts;
  const lacks = (word: number): boolean => saysNo(facts, word) || LACKS.test(plain[word] ?? '');
  for (let before = at - 1; before >= Math.max(from, at - BACK); before--) {
    if (words.gapHas(before + 1, Gap.semicolon | Gap.colon | Gap.comma)) break;
    if (lacks(before)) return true;
  }
  for (let behind = at + 1; behind < Math.min(to, at + BEHIND); behind++) {
    if (words.gapHas(behind, Gap.semicolon | Gap.colon | Gap.comma)) break;
    if (lacks(behind)) return true;
  }
  return false;
}

function isLeftOpen(facts: Facts, sentence: ComparedSentence, at: number): boolean {
  const { plain, words } = facts;
  for (let before = at - 1; before >= Math.max(sentence.from, at - NEAR); before--) {
    if (words.gapHas(before + 1, Gap.semicolon | Gap.colon)) break;
    if (OPEN.test(plain[before] ?? '')) return true;
    if (
      plain[before] === 'to' &&
      !/^(?:the|a|an|its|their|his|her)$/u.test(plain[before + 1] ?? '') &&
      at - before <= 3
    )
      return true;
  }
  return voiceOf(facts, sentence, { from: at, to: at + 1 }) === 'open';
}

/** No day or year of long ago; and it speaks to no reader. */
function isOfNow(facts: Facts, { from, to }: ComparedSentence): boolean {
  const day = publishedDay(facts);
  const isOld =
    day !== null && within(facts.dates, from, to).some(({ days }) => days !== null && day - days.to > LONG_AGO);
  return !isOld && !facts.plain.slice(from, to).some((word) => word === 'your');
}

/** "A warning was sent out, but many never got it". */
function takesBack(facts: Facts, { to }: ComparedSentence, at: number): boolean {
  let isBack = false;
  for (let behind = at + 1; behind < to; behind++) {
    if (facts.plain[behind] === 'but') isBack = true;
    if (isBack && saysNo(facts, behind)) return true;
  }
  return false;
}
