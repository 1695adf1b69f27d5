/** A phrasing that asks for news, for a comparison or a timeline → what of. */
import { ABOUT } from './asked-data.ts';
import type { Here, Read } from './around-phrasing.ts';
import { typed, wordsAt } from './asked-words.ts';
import { findTopic } from './find-topic.ts';
import type { Found } from './phrasings.ts';
import { readAsked } from './read-asked.ts';
import type { Reading } from './reading.ts';
import type { Wish } from './wish.ts';

const OF = new Set(['from', 'with', 'in', 'of', 'by']);

/** News of something or from somebody is looked up; the digest is for all there is. */
export function readDigest({ found, parts, reading }: Here): Read {
  const { tokens } = reading.message;
  const at = parts.after.findIndex((place) => ABOUT.has(tokens[place]?.low ?? '') || OF.has(tokens[place]?.low ?? ''));
  const words = at === -1 ? [] : wordsAt(parts.after.slice(at), tokens, reading.spent);
  if (words.every(({ low }) => low === 'new')) return { means: found.means as Wish['means'], ...reading.period };
  const asked = readAsked(reading);
  if ('means' in asked && asked.speaker !== undefined) return asked;
  return { means: 'search', words: typed(words) as string, ...outletOf(reading), ...reading.period };
}

const outletOf = ({ message: { outlet } }: Reading): { outlet?: string } => (outlet === null ? {} : { outlet });

/** `alike`: the phrasings found that mean it. Outlets that are named are all compared anyway. */
export function readEvent(alike: readonly Found[], reading: Reading): Read {
  const { tokens, quoted } = reading.message;
  const spent = new Set([...reading.spent, ...alike.flatMap(({ literal }) => [...literal])]);
  const last = Math.max(...alike.map(({ from }) => from));
  const words = quoted.length > 0 ? quoted.join(' ') : typed(findTopic(tokens, spent, last).words);
  const means = (alike[0]?.means ?? 'compare') as Wish['means'];
  return { means, ...(words === undefined ? {} : { words }), ...reading.period };
}
