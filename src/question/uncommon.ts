/** Whether a word that no article names may be a name all the same, or is a thing. Knows everyday words only. */
import * as asked from './asked-data.ts';
import { BODIES } from './bodies-data.ts';
import { ANYBODY, EDGES, LEAD, PAPERS, TITLES } from './message-data.ts';
import { capitalised, type Token } from './read-message.ts';

/** How words for what people do end. */
const ROLE = /(?:er|or|man|men|woman|women|ist|ian|chief|boss|head)s?$/;

/** Of no word that asks and of no noun that "on" may belong to, only a name is left ("castellane on tolls"); what is many and small is none. */
export function isUncommon(token: Token): boolean {
  const { text, low } = token;
  if (/^\p{Lu}{2,}$/u.test(text)) return true;
  const isMany = /[^s]s$/.test(low) && !ROLE.test(low) && !capitalised(token);
  return /^\p{L}{3,}/u.test(low) && !isMany && !COMMON_ENDING.test(low) && !ORDINARY.some((words) => words.has(low));
}

const { ORDERS, LOOKING, UTTERANCES, SAYING, GOES_ON, CHOOSING, OPENERS, AROUND_A_REQUEST } = asked;
const ASKING = [ORDERS, LOOKING, UTTERANCES, SAYING, GOES_ON, CHOOSING, OPENERS, AROUND_A_REQUEST];
const ORDINARY = [...ASKING, EDGES, LEAD, PAPERS, ANYBODY];
const COMMON_ENDING = /(?:(?:tion|sion|ment|ing|ity|ness|ance|ence|ship)s?|ive|ful|ous|able|ible|ical|est|ish|less)$/;

/** "The quote from the page", "from page 3": what is small there is somebody by what they are alone. */
export const isThing = (words: readonly Token[]): boolean =>
  !words.slice(1).some(capitalised) &&
  (AROUND_A_REQUEST.has(words[0]?.low ?? '') ||
    (DETERMINERS.has(words[0]?.low ?? '') &&
      !words.some(({ low }) => BODIES.has(low) || (TITLES.has(low) && low.length > 3) || ROLE.test(low))));
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that']);
