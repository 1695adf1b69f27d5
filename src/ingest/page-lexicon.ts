// Looks words up: little words, months, persons, and where a phrase of furniture begins with them. Built once from page-words.ts.
import { functionWords, insides, longestPhrase, months, openings, phraseKinds } from './page-words.ts';
import type { PhraseKind } from './page-words.ts';

export const LITTLE = 1;
export const MONTH = 2;
/** "you" and "please". */
export const SECOND = 4;
export const FIRST = 8;
/** Names a picture: what follows "by" or a colon behind it may be who took it. */
export const PICTURE = 16;
/** "by" and "credit". */
export const TAKEN = 32;

/** A step into the phrases: the kinds of the phrase that ends here (bits), and the words that lead on. */
export interface PhraseNode {
  kinds: number;
  readonly next: Map<string, PhraseNode>;
}
export interface Entry {
  bits: number;
  opening: PhraseNode | null;
  inside: PhraseNode | null;
}

const PERSONS = [
  [SECOND, ['you', 'your', 'yours', "you're", "you'll", 'please']],
  [FIRST, ['i', 'we', 'my', 'our', "i'm", "i've", "we're", 'me', 'us']],
  [
    PICTURE,
    ['photo', 'picture', 'image', 'foto', 'photograph', 'illustration', 'graphic', 'credit'].flatMap((name) => [
      name,
      `${name}s`,
    ]),
  ],
  [TAKEN, ['by', 'credit']],
] as const;

const bit = (kind: PhraseKind): number => 1 << phraseKinds.indexOf(kind);

/** Whether a set of phrase kinds (bits) has one of them. */
export const says = (kinds: number, kind: PhraseKind): boolean => (kinds & bits[kind]) !== 0;
const bits = Object.fromEntries(phraseKinds.map((kind) => [kind, bit(kind)])) as Readonly<Record<PhraseKind, number>>;

/** The set of several kinds. */
export const setOf = (kinds: readonly PhraseKind[]): number => kinds.reduce((set, kind) => set | bits[kind], 0);

/** Words the reader knows, folded. */
export const lexicon: ReadonlyMap<string, Entry> = built();

function built(): Map<string, Entry> {
  const words = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    const known = words.get(word);
    if (known) return known;
    const made: Entry = { bits: 0, opening: null, inside: null };
    words.set(word, made);
    return made;
  };
  for (const word of functionWords) entry(word).bits |= LITTLE;
  for (const word of months.keys()) entry(word).bits |= MONTH;
  for (const [mark, names] of PERSONS) for (const word of names) entry(word).bits |= mark;
  for (const [where, phrases] of [
    ['opening', openings],
    ['inside', insides],
  ] as const)
    for (const [phrase, kinds] of phrases) {
      const [first = '', ...rest] = phrase.split(' ');
      if (rest.length >= longestPhrase) continue;
      let node = (entry(first)[where] ??= { kinds: 0, next: new Map() });
      for (const word of rest) node = following(node, word);
      node.kinds |= setOf(kinds);
    }
  return words;
}

function following(node: PhraseNode, word: string): PhraseNode {
  const known = node.next.get(word);
  if (known) return known;
  const made: PhraseNode = { kinds: 0, next: new Map() };
  node.next.set(word, made);
  return made;
}

/** Calls `found` with the kinds of every phrase that begins at a word, and its length in words. */
export function eachPhrase(
  from: PhraseNode | null,
  at: { words: readonly string[]; index: number },
  found: (kinds: number, length: number) => void,
): void {
  let node: PhraseNode | null | undefined = from;
  for (let length = 1; node; length += 1) {
    if (node.kinds !== 0) found(node.kinds, length);
    const word = at.words[at.index + length];
    node = word === undefined ? null : node.next.get(word);
  }
}
