/** A phrasing that asks whether something is printed so → the text to check. */
import { ABOUT, type Here, type Read } from './around-phrasing.ts';
import { typed, wordsAt } from './asked-words.ts';
import type { Token } from './read-message.ts';

const SAYING =
  /^(?:sa(?:y|ys|id|ying)|who|verif|check|fact|confirm|source|real|really|exact|true|right|correct|accura|attribut|quot|genuine|actual|utter|word|told|tell)/;

const BEFORE_TEXT = new Set(
  'please that this quote quotation sentence statement following words if whether for me us the'.split(' '),
);

const NAMES_WORDS = /^(?:words?|terms?|phrase|mention|mentions|mentioned|mentioning|expression|using|uses?)$/;

export function readVerify({ reading, parts, found }: Here): Read {
  const { tokens, quoted } = reading.message;
  if (quoted.length > 0) {
    const text = quoted.length === 1 ? (quoted[0] ?? '') : quoted.map((one) => `“${one}”`).join(' ');
    const short = text.split(/\s+/).length <= 3;
    const before = tokens[tokens.findIndex(({ low }) => low === '"') - 1]?.low ?? '';
    const meant =
      !short || (!ABOUT.has(before) && !NAMES_WORDS.test(before) && tokens.some(({ low }) => SAYING.test(low)));
    return meant ? { means: 'verify', words: text } : null;
  }
  if (
    ABOUT.has(tokens[found.to]?.low ?? '') ||
    parts.after.some((at) => ['anything', 'something'].includes(tokens[at]?.low ?? ''))
  )
    return null;
  const begin = parts.after.find((at) => !BEFORE_TEXT.has(tokens[at]?.low ?? ''));
  const words = begin === undefined ? [] : toSentenceEnd(reading.message.all, tokens[begin] as Token);
  const says = wordsAt(parts.after, tokens, new Set()).length >= 1 && words.length >= 3;
  return says ? { means: 'verify', words: typed(words) as string } : { reason: 'Vague', wish: {} };
}

/** A sentence from one of its words on, with the days and outlets it names. */
function toSentenceEnd(all: readonly Token[], first: Token): readonly Token[] {
  const from = all.findIndex(({ text, start }) => text === first.text && start === first.start);
  const end = all.findIndex(({ pause }, at) => at > from && pause === 'sentence');
  return from === -1 ? [] : all.slice(from, end === -1 ? all.length : end);
}

/** A sentence in quotation marks is there to be checked, unless another question is put with it. */
export function isLongQuotation({
  found: { means, literal },
  reading: {
    message: { tokens, quoted },
  },
}: Here): boolean {
  if (!['quote', 'search', 'who', 'outlets', 'digest'].includes(means) || quoted.join(' ').split(/\s+/).length < 4)
    return false;
  return ![...literal].some((at) =>
    /^(?:what|how|when|search|find|look|articles?|passages?|mentioned)$/.test(tokens[at]?.low ?? ''),
  );
}
