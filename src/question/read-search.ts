/** A phrasing that asks for passages, for news, for a comparison or a timeline → its words, outlet and time. */
import { ABOUT, around, askedIn, askedWords, slotTokens, subject, type Here, type Read } from './around-phrasing.ts';
import { trimmed, typed, wordsAt } from './asked-words.ts';
import { personAndTopic } from './read-loosely.ts';
import type { Token } from './read-message.ts';
import { takeSpeaker } from './take-names.ts';

export function readSearch(here: Here): Read {
  const { found, reading } = here;
  const {
    names,
    period,
    message: { tokens },
  } = reading;
  const slot = found.slots['outlet'];
  const { spent, speaker } = takeSpeaker(around(here), tokens, names);
  const { outlet } = askedIn(here);
  const pair = !slot && found.slots['words'] === undefined ? somebodyOn(here) : null;
  if (pair) return { means: 'quote', ...pair, ...askedIn(here), ...period };
  const given = found.slots['words'];
  const words = given ? { words: typed(slotTokens(given, reading)) as string } : askedWords(here, spent);
  if (words.words === undefined && speaker === undefined)
    return { reason: 'Vague', wish: outlet === undefined ? {} : { outlet } };
  const rest = { ...words, ...(outlet === undefined ? {} : { outlet }), ...period };
  if (speaker !== undefined)
    return words.words === undefined ? { means: 'quote', speaker, ...rest } : { means: 'quote', ...rest, speaker };
  const named = slot ? names.read(slotTokens(slot, reading)) : null;
  if (named?.kind === 'held') return { means: 'quote', ...rest, speaker: named.name };
  if (named?.kind === 'outlet' || named?.kind === 'unheld') return { means: 'search', ...rest, outlet: named.name };
  return named?.kind === 'none' ? null : { means: 'search', ...rest };
}

/** "Find Okafor on grain": a speaker held, with a subject. */
function somebodyOn({ parts, reading: { names, message } }: Here): { speaker: string; words?: string } | null {
  const tokens = trimmed(parts.after.map((at) => message.tokens[at] as Token));
  if (message.quoted.length > 0 || !tokens.slice(1, 4).some(({ low }) => ABOUT.has(low))) return null;
  const pair = personAndTopic(tokens, names);
  return pair?.words === undefined ? null : pair;
}

export function readDigest(here: Here): Read {
  const {
    reading: {
      names,
      period,
      message: { tokens },
    },
    parts,
  } = here;
  const { spent, speaker } = takeSpeaker(
    parts.after.filter((at) => !here.reading.spent.has(at)),
    tokens,
    names,
  );
  const { outlet } = askedIn(here);
  if (speaker !== undefined) return { means: 'quote', speaker, ...askedWords(here, spent), ...period };
  const places = parts.after.filter((at) => !spent.has(at));
  const at = places.findIndex(
    (place) => ABOUT.has(tokens[place]?.low ?? '') || ['from', 'with', 'in', 'of'].includes(tokens[place]?.low ?? ''),
  );
  const words = at === -1 ? undefined : typed(wordsAt(places.slice(at), tokens, here.reading.spent));
  return words === undefined
    ? { means: 'digest', ...period }
    : { means: 'search', words, ...(outlet === undefined ? {} : { outlet }), ...period };
}

/** A comparison or a timeline: the words of its event. Outlets that are named are all compared anyway. */
export function readEvent(here: Here, means: 'compare' | 'timeline'): Read {
  const {
    reading: {
      period,
      message: { quoted },
    },
  } = here;
  const words = quoted.length > 0 ? quoted.join(' ') : subject(here, new Set(), true);
  return { means, ...(words === undefined ? {} : { words }), ...period };
}
