/** What a corrected post says of what has changed. Repeats no article's words, and no name that is taken out. Pure. */
import { counted } from '../reply/builders.ts';
import { dateInWords } from '../reply/in-words.ts';
import type { Why } from './what-changed.ts';

/** One sentence, for so many articles that it is true of. */
export function whyInWords(why: Why, articles: number): string {
  switch (why.why) {
    case 'withdrawn':
      return `${several(articles)}${from(why.outlet)} ${were(articles)} withdrawn; what was shown here is taken out.`;
    case 'embargoed':
      return `${several(articles)}${from(why.outlet)} ${articles > 1 ? 'are' : 'is'} under an embargo; what was shown here is taken out.`;
    case 'withheld':
      return 'a name is withheld; what showed it here is taken out.';
    case 'headline':
      return `${the(why.outlet)} has changed the headline of ${several(articles)} named here.`;
    case 'outlet':
      return `the outlet of ${several(articles)} shown here is ${why.is ?? 'not stated'}, not ${why.was ?? 'unstated'}.`;
    case 'date':
      return `the date of ${several(articles)}${from(why.outlet)} is ${dayOf(why.is)}, not ${dayOf(why.was)}.`;
    case 'words':
      return wordsInWords(why);
    case 'speaker':
      return speakerInWords(why);
    case 'unquoted':
      return `words${given(why.was)} here${from(why.outlet)} are no quotation.`;
  }
}

function wordsInWords({ outlet, speaker }: Extract<Why, { why: 'words' }>): string {
  const changed = `${the(outlet)} has changed its article: `;
  if (speaker === undefined) return `${changed}it does not print the words any more for which it is named here.`;
  return `${changed}words${given(speaker)} here are not in it any more.`;
}

function speakerInWords({ outlet, was, is, named }: Extract<Why, { why: 'speaker' }>): string {
  if (named) return `${was} is to be named ${is}${outlet === null ? '' : ` in what ${outlet} prints`}.`;
  if (is === null) return `it is not established whose words those${given(was)} here${from(outlet)} are.`;
  return `words${given(was)} here${from(outlet)} are those of ${is}.`;
}

const several = (articles: number): string => (articles > 1 ? counted(articles, 'article') : 'an article');
const were = (articles: number): string => (articles > 1 ? 'were' : 'was');
const the = (outlet: string | null): string => outlet ?? 'an outlet that is not stated';
const from = (outlet: string | null): string => (outlet === null ? '' : ` from ${outlet}`);
const given = (name: string | null): string => (name === null ? '' : ` given to ${name}`);
const dayOf = (iso: string | null): string => (iso === null ? 'not stated' : dateInWords({ iso, zone: null }));
