/** Whether words in quotation marks are to be checked or looked up, and a sentence without marks that is to be checked. */
import { ABOUT, QUOTATIONS } from './asked-data.ts';
import type { Here, Read } from './around-phrasing.ts';
import { typed, wordsAt } from './asked-words.ts';
import type { Speaker } from './find-speaker.ts';
import { PAPERS, wordSet } from './message-data.ts';
import type { Message, Token } from './read-message.ts';
import type { AskedMessage } from './reading.ts';
import type { Wish } from './wish.ts';

const CHECK =
  /^(?:verif|fact-?check|double-?check|check|confirm|source|real|true$|truly|right$|correct$|accura|attribut|genuin|actual|verbatim|exact|misquot|authentic|print|wording|claim|insist|alleg|suppos|apparent|legit|fake|invent|say$|said$|says$|have$|has$|stand$)/;
const FULL = new Set(['full', 'whole', 'entire', 'complete', 'longer']);
const QUOTE = /^(?:quot|sentence|line|passage|phrase|words|context)/;
const LOOKED_UP = wordSet(
  'what how when search find look passage passages articles mentioned paragraph paragraphs anything everything',
);
const COINED = /^(?:phrase|term|expression|words?|talk|spoke|mention|us(?:e|es|ed|ing)$|coin|call|came|brought)/;
const NAMES_WORDS =
  /^(?:words?|terms?|phrase|mention|mentions|mentioned|mentioning|expression|using|uses?|of|called|it|a)$/;
const BEFORE_TEXT = wordSet(
  'please that this quote quotation sentence statement following words if whether for me us the',
);
/** A phrase, not a sentence: up to so many words are what somebody talked about. */
const LONGEST_PHRASE = 3;
const LONGEST_COINED = 5;

/** The words in quotation marks are there to be found word for word: a sentence, or a phrase that is asked to be checked. */
export function isToCheck({ tokens, quoted }: Message): boolean {
  if (quoted.length === 0) return false;
  const length = quoted.join(' ').split(/\s+/).length;
  const has = (test: (low: string) => boolean) => tokens.some(({ low }) => test(low));
  if (has((low) => FULL.has(low)) && has((low) => QUOTE.test(low))) return false;
  if (asksWhose({ tokens, quoted })) return false;
  const before = tokens[tokens.findIndex(({ low }) => low === '"') - 1]?.low ?? '';
  if (length > LONGEST_PHRASE) {
    const mark = tokens.findIndex(({ low }) => low === '"');
    return (
      !tokens.slice(0, mark).some(({ low }) => LOOKED_UP.has(low)) ||
      has((low) =>
        /^(?:verif|check|confirm|if$|whether$|fact|source|real|accura|genuin|actual|correct|right$|true$)/.test(low),
      )
    );
  }
  return !ABOUT.has(before) && !NAMES_WORDS.test(before) && has((low) => CHECK.test(low));
}

/** "Whose phrase is …", "who talked about …": somebody's words are asked for, by some of them. */
export function asksWhose({ tokens, quoted }: Pick<Message, 'tokens' | 'quoted'>): boolean {
  const has = (test: (low: string) => boolean) => tokens.some(({ low }) => test(low));
  if (quoted.join(' ').split(/\s+/).length > LONGEST_COINED || has((low) => low === 'said' || low === 'printed'))
    return false;
  const who = tokens.findIndex(({ low }) => low === 'who' || low === 'which');
  return (
    has((low) => low === 'whose') ||
    (who !== -1 && !PAPERS.has(tokens[who + 1]?.low ?? '') && has((low) => COINED.test(low)))
  );
}

/** The words in quotation marks, with whoever held is said to have said them. */
export function verified({ quoted }: Message, speaker: Speaker | null): Wish {
  const words = quoted.length === 1 ? (quoted[0] ?? '') : quoted.map((one) => `“${one}”`).join(' ');
  const isSaid = speaker?.named.kind === 'held' && speaker.shownAt >= 0;
  return { means: 'verify', words, ...(isSaid && { speaker: speaker.named.name }) };
}

/** "Check what Okafor said on …" asks for it. */
const ASKS_WHAT = new Set(['what', 'how', 'where', 'when', 'who', 'which']);

/** A sentence without marks. */
export function readVerify({ reading, parts, found }: Here): Read {
  const { tokens, quoted } = reading.message;
  if (quoted.length > 0) return null;
  if (
    ABOUT.has(tokens[found.to]?.low ?? '') ||
    parts.after.some((at) => QUOTATIONS.has(tokens[at]?.low ?? '') && ABOUT.has(tokens[at + 1]?.low ?? '')) ||
    ASKS_WHAT.has(tokens[found.to]?.low ?? '') ||
    parts.after.some((at) => ['anything', 'something'].includes(tokens[at]?.low ?? ''))
  )
    return null;
  // "Check if there is a piece on …" looks for it.
  if (parts.after.slice(0, 3).some((at) => tokens[at]?.low === 'there')) return null;
  const begin = parts.after.find((at) => !BEFORE_TEXT.has(tokens[at]?.low ?? ''));
  const words = begin === undefined ? [] : toSentenceEnd(reading.message, tokens[begin] as Token);
  const says = wordsAt(parts.after, tokens, new Set()).length >= 1 && words.length >= 3;
  return says ? { means: 'verify', words: typed(words) as string } : { reason: 'Vague', wish: {} };
}

/** A sentence from one of its words on, with the days and outlets it names. */
function toSentenceEnd({ all }: AskedMessage, first: Token): readonly Token[] {
  const from = all.findIndex(({ text, start }) => text === first.text && start === first.start);
  const end = all.findIndex(({ pause }, at) => at > from && pause === 'sentence');
  return from === -1 ? [] : all.slice(from, end === -1 ? all.length : end);
}
