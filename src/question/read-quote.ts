/** A phrasing that asks for quotations → whose, with which words, where and when. */
import {
  ABOUT,
  around,
  askedIn,
  askedWords,
  nameElsewhere,
  slotTokens,
  type Here,
  type Read,
} from './around-phrasing.ts';
import { trimmed, wordsAt } from './asked-words.ts';
import { capitalised } from './find-names.ts';
import type { Stretch } from './phrasings.ts';
import { personAndTopic } from './read-loosely.ts';
import type { Token } from './read-message.ts';
import { readVerify } from './read-verify.ts';
import { takeSpeaker } from './take-names.ts';
import type { Wish } from './wish.ts';

export function readQuote(here: Here): Read {
  const { found, reading, parts } = here;
  const {
    names,
    period,
    message: { tokens, quoted },
  } = reading;
  const slot = found.slots['speaker'] ?? found.slots['owner'] ?? found.slots['known'];
  const { spent, ...by } = takeSpeaker(around(here), tokens, names);
  const taken = { ...by, ...askedIn(here) };
  if (!slot) {
    const beside = wordsAt(parts.after, tokens, reading.spent).length > 0 ? parts.after : parts.before;
    const free = beside.filter((at) => !spent.has(at) && !reading.spent.has(at)).map((at) => tokens[at] as Token);
    const pair =
      taken.speaker === undefined && quoted.length === 0 && !ABOUT.has(free[0]?.low ?? '')
        ? personAndTopic(trimmed(free), names)
        : null;
    if (isUnmarkedQuotation(here)) return readVerify(here);
    const wish: Wish = {
      means: 'quote',
      ...askedWords(here, spent, Object.keys(taken).length > 1 || parts.after.length === 0),
      ...taken,
      ...pair,
      ...period,
    };
    return wish.words === undefined && wish.speaker === undefined && wish.outlet === undefined
      ? { reason: 'Vague', wish: {} }
      : wish;
  }
  const printed = found.slots['outlet'] ? names.read(slotTokens(found.slots['outlet'], reading)) : null;
  const words = askedWords(here, spent);
  if (printed?.kind === 'outlet') taken.outlet = printed.name;
  const named = names.read(slotTokens(slot, reading));
  if (named.kind === 'held' && isOneOfSeveral(here, slot))
    return { reason: 'Several', wish: { ...words, speaker: named.name } };
  if (found.slots['known']) {
    const called = slotTokens(slot, reading);
    const isNew = named.kind === 'unheld' && called.length > 1 && called.every(capitalised);
    const pair = named.kind === 'held' ? personAndTopic(called, names) : isNew ? { speaker: named.name } : null;
    return pair === null ? null : { means: 'quote', ...pair, ...words, ...taken, ...period };
  }
  if (found.slots['owner'] && named.kind !== 'pronoun' && !slotTokens(slot, reading).at(-1)?.possessive) {
    const name = names.held(withoutFinalS(slotTokens(slot, reading)));
    return name === null ? null : { means: 'quote', ...words, ...taken, speaker: name, ...period };
  }
  if (named.kind === 'unheld' && !strictly(here) && !slotTokens(slot, reading).some(capitalised)) return null;
  const rest = { ...words, ...taken, ...period };
  switch (named.kind) {
    case 'held':
    case 'unheld':
      return { means: 'quote', ...rest, speaker: named.name };
    case 'outlet':
      return words.words === undefined
        ? { means: 'quote', ...rest, outlet: named.name }
        : { means: 'search', ...rest, outlet: named.name };
    case 'papers':
      return words.words === undefined ? { reason: 'Vague', wish: {} } : { means: 'search', ...rest };
    case 'anybody':
      return words.words === undefined ? { reason: 'Vague', wish: {} } : { means: 'quote', ...rest };
    case 'pronoun': {
      const name = nameElsewhere(here);
      return name === null ? { reason: 'Pronoun', wish: words } : { means: 'quote', ...rest, speaker: name };
    }
    case 'none':
      return { reason: 'Nobody', wish: words };
  }
}

/** "Who said we never promised a bridge": the sentence stands there without its marks. */
function isUnmarkedQuotation({
  found,
  parts,
  reading: {
    message: { tokens, quoted },
  },
}: Here): boolean {
  const [first] = found.literal;
  if (quoted.length > 0 || tokens[first ?? 0]?.low !== 'who' || parts.after.length < 4) return false;
  return (
    tokens[found.to - 1]?.low === 'said' &&
    !parts.after
      .slice(0, 3)
      .some((at) => /^(?:about|on|regarding|re|concerning|what|anything|something|in|to)$/.test(tokens[at]?.low ?? ''))
  );
}

/** Several speakers in one question: a filter takes one. */
function isOneOfSeveral(
  {
    found,
    parts,
    reading: {
      names,
      message: { tokens },
    },
  }: Here,
  slot: Stretch,
): boolean {
  const joins = (at: number) => ['and', 'or', '&'].includes(tokens[at]?.low ?? '');
  const named = (at: number) => tokens[at] !== undefined && names.held(tokens.slice(at, at + 1)) !== null;
  if (joins(slot.from - 1) && named(slot.from - 2)) return true;
  return (
    found.to === slot.to && parts.after[0] === slot.to && joins(slot.to) && (named(slot.to + 1) || named(slot.to + 2))
  );
}

/** "okafors words": the apostrophe is often left out. */
const withoutFinalS = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (at === tokens.length - 1 ? { ...token, text: token.text.replace(/s$/i, '') } : token));

/** Whether only somebody can stand where the name stands: "what did … say", "quotes by …". */
function strictly({
  found,
  reading: {
    message: { tokens },
  },
}: Here): boolean {
  return [...found.literal].some((at) =>
    /^(?:what|how|did|does|has|have|when|where|by|from|to)$/.test(tokens[at]?.low ?? ''),
  );
}
