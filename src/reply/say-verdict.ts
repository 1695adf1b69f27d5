/** A verdict in one sentence for an editor. Names nobody whom an answer would not name. */
import type { Evidence, Verdict } from '../model/verdict.ts';
import { counted } from './builders.ts';

/** `nameAt`: the established speaker of a place, or null. */
export function sayVerdict(
  { verdict, evidence, claim, search }: Verdict,
  articles: number,
  nameAt: (evidence: Evidence) => string | null,
): string {
  const [best] = evidence;
  const held = articles === 1 ? 'the one article held' : `the ${articles} articles held`;
  if (!best && search === 'none')
    return 'not looked for, since each of its words is too common. Give more of what was said.';
  if (!best) return `not in ${held}.`;
  switch (verdict) {
    case 'printed-so':
      return `printed so, in ${counted(articlesOf(evidence), 'article')}${standing(best)}.`;
    case 'other-words':
      return `printed with other words${otherwise(best, claim.speaker, nameAt)}.`;
    case 'other-translation':
      return `not printed so. What may be the same remark stands in other words throughout, as in another translation${otherwise(best, claim.speaker, nameAt)}.`;
    case 'partial':
      return `${inPart(best)}${standing(best)}.`;
    case 'other-speaker':
      return `${best.found === 'whole' ? 'printed so' : inPart(best)}, but not as the words of ${claim.speaker}: ${byWhom(best, nameAt(best))}.`;
    case 'not-held':
      return `not in ${held}, in these words or near them. The nearest wording held:`;
  }
}

const articlesOf = (evidence: readonly Evidence[]): number => new Set(evidence.map(({ article }) => article.id)).size;

/** How the words stand there, where it is not as somebody's quotation. */
function standing({ quotation, inMarks }: Evidence): string {
  if (quotation !== null)
    return inMarks
      ? ''
      : quotation.kind === 'indirect'
        ? ', as reported speech without quotation marks'
        : ', in part without quotation marks';
  return inMarks ? ', in quotation marks that it gives to nobody' : ", in the article's own words, not as a quotation";
}

function inPart({ found, differences, otherCut, inMarks }: Evidence): string {
  if (otherCut) return 'the same words, but a cut (…) is shown on one side alone';
  if (found === 'part') return `printed word for word, as part of a longer ${inMarks ? 'quotation' : 'sentence'}`;
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has('left-out')) return 'printed with more words than given, left out without a sign';
  if (kinds.has('added')) return 'printed only in part';
  return 'printed with a cut';
}

function byWhom({ quotation, inMarks, speaker }: Evidence, name: string | null): string {
  if (quotation === null) return inMarks ? 'there nobody is given them' : "they are the article's own, not a quotation";
  if (speaker === 'unsettled' || name === null) return 'whose they are is not established there';
  return `there they are given to ${name}`;
}

/** Of words that differ, that the name differs too. */
function otherwise(best: Evidence, claimed: string | null, nameAt: (evidence: Evidence) => string | null): string {
  if (claimed === null || best.speaker === 'same' || best.speaker === 'not-asked') return '';
  return `, and not as the words of ${claimed}: ${byWhom(best, nameAt(best))}`;
}

const MOST_WORDS = 16;

/** Enough words to know a quotation by. */
export function shortened(words: string): string {
  const list = words
    .replace(/[\s,.;]+$/, '')
    .trim()
    .split(/\s+/);
  const all = list.length <= MOST_WORDS;
  const shown = all ? list.join(' ') : `${list.slice(0, MOST_WORDS - 4).join(' ')} … ${list.slice(-3).join(' ')}`;
  return shown.length > 240 ? `${shown.slice(0, 240)}…` : shown;
}
