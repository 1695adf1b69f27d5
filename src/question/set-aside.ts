/** Takes out of a message what is said around its question: thanks, haste, what it is for, what the asker is doing. */
import { ASIDES, ASKING, PREAMBLES } from './aside-data.ts';
import { elementsOf, match, needsOf, textOf, type Text } from './pattern.ts';
import { EDGES, LEAD, wordSet } from './message-data.ts';
import type { Token } from './read-message.ts';

export interface SetAside {
  readonly tokens: readonly Token[];
  /** Sentences of the asker about themselves; what they name may still be what "it" means. */
  readonly preamble: readonly Token[];
}

type Pattern = { readonly elements: ReturnType<typeof elementsOf>; readonly needs: ReturnType<typeof needsOf> };

const compiled = (pattern: string): Pattern => {
  const elements = elementsOf(pattern);
  return { elements, needs: needsOf(elements) };
};
const asides = ASIDES.map(compiled);
const preambles = PREAMBLES.map(compiled);

export function setAside(given: readonly Token[]): SetAside {
  const without = withoutAsides(given);
  const sentences = sentencesOf(without).flatMap(splitAtRequest);
  const isPreamble = sentences.map((one) => isPreambleLike(one) && !one.some(({ low }) => low === '"'));
  const asks = sentences.some((one, at) => !isPreamble[at] && one.some(({ low }) => !EDGES.has(low) && !LEAD.has(low)));
  if (!asks) return { tokens: opened(without), preamble: [] };
  return {
    tokens: opened(sentences.filter((_, at) => !isPreamble[at]).flat()),
    preamble: sentences.filter((_, at) => isPreamble[at]).flat(),
  };
}

/** The words left; a pause before words taken out stands before what follows them. */
function withoutAsides(given: readonly Token[]): readonly Token[] {
  const text = textOf(given, new Set());
  const possible = asides.filter(({ needs }) => needs === null || text.lows.some((low) => needs.has(low)));
  const left: Token[] = [];
  let pause: Token['pause'] = null;
  for (let at = 0; at < given.length;) {
    const to = longest(text, at, possible);
    const token = given[at] as Token;
    if (to > at) {
      pause = stronger(pause, stronger(token.pause, 'part'));
      at = to;
    } else {
      left.push(pause === null ? token : { ...token, pause: stronger(pause, token.pause) });
      pause = null;
      at++;
    }
  }
  return left.some(({ low }) => !LEAD.has(low)) ? left : given;
}

/** Nothing stands before its first word. */
const opened = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => (at === 0 ? { ...token, pause: null } : token));

const isPreambleLike = (sentence: readonly Token[]): boolean =>
  isDoing(sentence) || longest(textOf(opened(sentence), new Set()), 0, preambles) > 0;

/** "I'm updating the graphic": whatever it is they do, but for asking. */
function isDoing(sentence: readonly Token[]): boolean {
  const [who, are, doing] = sentence.map(({ low }) => low).filter((low) => !STILL.has(low));
  return (
    ((who === 'i' && are === 'am') || (who === 'we' && are === 'are')) &&
    (doing ?? '').endsWith('ing') &&
    !ASKING.has(doing ?? '')
  );
}

const STILL = new Set(['just', 'now', 'still', 'currently', 'also', 'hi', 'hello', 'hey']);

const stronger = (a: Token['pause'], b: Token['pause']): Token['pause'] =>
  a === 'sentence' || b === 'sentence' ? 'sentence' : (a ?? b);

/** The end of the longest pattern that begins here, or `at`. */
function longest(text: Text, at: number, patterns: readonly Pattern[]): number {
  let end = at;
  for (const { elements } of patterns)
    end = Math.max(end, match({ text, elements }, { element: 0, at }, { slots: {}, literal: [] }) ?? at);
  return end;
}

/** "I am on the night desk and need …": what is asked stands after the joint. */
function splitAtRequest(sentence: readonly Token[]): readonly (readonly Token[])[] {
  if (!isPreambleLike(sentence)) return [sentence];
  const joint = sentence.findIndex(
    ({ low, pause }, at) =>
      at > 0 &&
      (JOINTS.has(low) || pause === 'part') &&
      REQUESTS.has(sentence[JOINTS.has(low) ? at + 1 : at]?.low ?? ''),
  );
  return joint === -1
    ? [sentence]
    : [
        sentence.slice(0, joint),
        sentence.slice(joint).map((token, at) => (at === 0 ? { ...token, pause: 'sentence' as const } : token)),
      ];
}

const JOINTS = new Set(['and', 'so', 'but']);
const REQUESTS = wordSet(
  'i we need want could can would may what who whose which how where find looking get give show please any is are do does did got have has',
);

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    if (token.pause === 'sentence' || sentences.length === 0) sentences.push([]);
    sentences.at(-1)?.push(token);
  }
  return sentences;
}
