/** The line of a note: which article is called what, what is cut and counted, and which places are cited. */
import { describe, expect, test } from 'vitest';
import { differenceNote, type NotedReading } from '../../src/reply/difference-notes.ts';
import type { Block } from '../../src/reply/reply.ts';
import { isSlice } from '../../src/reply/slice.ts';
import { heldArticle } from '../held-article.ts';

const LONG = 'one two three four five six seven eight nine ten eleven twelve thirteen boats';

interface Given {
  readonly id: string;
  readonly words: string;
  readonly outlet?: string;
  readonly form?: 'full' | 'abstract';
  readonly isShown?: boolean;
  readonly also?: number;
}

function reading({ id, words, outlet, form = 'full', isShown = false, also = 0 }: Given): NotedReading {
  const text = `Headline ${id}\n\nThe board counted ${words} off the bay.`;
  const held = heldArticle({ id, text, ...(outlet === undefined ? {} : { outlet }) });
  const start = text.indexOf(words);
  const article = { ...held.article, form };
  return { ...held, article, span: { start, end: start + words.length }, said: null, isShown, also };
}

function noteOn(given: readonly [Given, ...Given[]], here: string | null, beyond = 0): readonly Block[] {
  const [first, ...rest] = given.map(reading);
  if (!first) throw new Error('no reading');
  return differenceNote(
    {
      type: 'figure',
      severity: 'hard',
      scope: 'event',
      rule: 'figure-of-one-noun',
      among: 3,
      readings: [first, ...rest],
      beyond,
    },
    here,
  );
}

const lineOf = ([note]: readonly Block[]): string =>
  note?.kind === 'note'
    ? note.line.map((part) => (typeof part === 'string' ? part : isSlice(part) ? part.text : part.id)).join('')
    : '';

const FIVE: Given = { id: 'a', words: 'five boats', outlet: 'Courier' };
const NINE: Given = { id: 'b', words: 'nine boats', outlet: 'Gazette' };

describe('articles are called', () => {
  test.each<[string, readonly [Given, ...Given[]], string | null, string]>([
    ['by their outlets', [FIVE, NINE], null, 'Courier prints “five boats”; Gazette prints “nine boats”.'],
    [
      'this one first, where the note stands under it',
      [FIVE, NINE],
      'b',
      'this article prints “nine boats”; Courier prints “five boats”.',
    ],
    [
      'by their headlines, where the outlet tells none apart or is not stated',
      [FIVE, { ...NINE, outlet: 'Courier' }, { id: 'c', words: 'nine boats' }],
      null,
      '“Headline a” (Courier) prints “five boats”; “Headline b” (Courier) and “Headline c” (outlet not stated) print “nine boats”.',
    ],
    [
      'and counted where there are many',
      [FIVE, { ...NINE, also: 12 }],
      null,
      'Courier prints “five boats”; Gazette and 12 more articles print “nine boats”.',
    ],
    [
      'abstracts report, in our words',
      [FIVE, { ...NINE, form: 'abstract' }],
      null,
      'Courier prints “five boats”; Gazette reports, in our words, “nine boats”.',
    ],
    [
      'with their words cut where they are many',
      [FIVE, { ...NINE, words: LONG }],
      null,
      'Courier prints “five boats”; Gazette prints “one two three four five six seven eight nine ten eleven twelve” …',
    ],
  ])('%s', (_, given, here, said) => {
    expect(lineOf(noteOn(given, here))).toBe(`Number · both cannot be so as printed: ${said}`);
  });

  test('and those that print yet other words are counted', () => {
    expect(lineOf(noteOn([FIVE, NINE], null, 2))).toMatch(/“nine boats”; 2 more otherwise\.$/);
  });
});

test('each place that the answer does not show is cited, no other', () => {
  const blocks = noteOn([{ ...FIVE, isShown: true }, NINE], 'a');
  expect(blocks.slice(1)).toMatchObject([{ kind: 'citations', citations: [{ article: 'b', paragraph: { n: 1 } }] }]);
  expect(noteOn([FIVE, NINE].map((one) => ({ ...one, isShown: true })) as [Given, Given], 'a')).toHaveLength(1);
});
