import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { RULES } from '../../src/extract/rules.ts';
import { asArticle } from './as-article.ts';

/** Marks, names, verbs and line breaks in any order. */
const piece = fc.constantFrom(
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  "''",
  '«',
  '»',
  '„',
  '(',
  ')',
  ',',
  '.',
  '?',
  ':',
  ';',
  ' — ',
  '\n',
  '\n',
  ' ',
  ' ',
  ' said ',
  ' Ida Roe ',
  ' Roe ',
  ' Wang Lan ',
  ' she ',
  ' he ',
  ' the ministry ',
  ' according to ',
  ' called it ',
  ' saying ',
  ' that ',
  ' who ',
  ' and ',
  ' in a statement released by ',
  ' Foreign Minister ',
  ' told reporters ',
  'ROE: ',
  ' we will go ',
  ' The ',
  ' of ',
  ' Mr. ',
  '😀',
  'é',
  '\r\n',
  '\t',
  ' U.S. ',
  ' the 61-year-old ',
  ' one of them ',
  '...',
  '…',
  ' never ',
);
const anyText = fc.array(piece, { maxLength: 80 }).map((parts) => parts.join(''));

test('every span slices inside its passage, pieces are in order, quoted words lie inside their content', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = asArticle(text);
      const { sentences, quotations, speakers } = extractArticle(article);
      const places = [
        ...article.passages.map(({ span }) => span),
        ...(article.headline?.span == null ? [] : [article.headline.span]),
      ];
      const inside = (span: { start: number; end: number }): boolean =>
        span.start < span.end && places.some((place) => place.start <= span.start && span.end <= place.end);
      for (const { span, passage } of sentences) {
        const place = article.passages[passage]?.span;
        expect(place !== undefined && place.start <= span.start && span.start < span.end && span.end <= place.end).toBe(
          true,
        );
      }
      let before = 0;
      for (const { pieces, cue, mention, relayedBy, speaker, within, attribution } of quotations) {
        expect(pieces[0].content.start).toBeGreaterThanOrEqual(before);
        before = pieces[0].content.start;
        let end = 0;
        for (const { content, quoted } of pieces) {
          expect(inside(content) && content.start >= end).toBe(true);
          end = content.end;
          for (const span of quoted)
            expect(span.start <= span.end && content.start <= span.start && span.end <= content.end).toBe(true);
        }
        for (const span of [cue, mention, ...relayedBy]) expect(span === null || inside(span)).toBe(true);
        expect(speaker === null || speakers[speaker] !== undefined).toBe(true);
        expect(within === null || quotations[within] !== undefined).toBe(true);
        expect(Object.keys(RULES)).toContain(attribution.rule);
        expect(attribution.sure && speaker === null).toBe(false);
      }
      for (const { designations } of speakers) for (const { span } of designations) expect(inside(span)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('the same article gives the same extraction', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(extractArticle(asArticle(text))).toEqual(extractArticle(asArticle(text)));
    }),
    { numRuns: 100 },
  );
});

test('furniture, by-lines and dates are never quoted from', () => {
  const text = 'Headline\n“It held,” said Ida Roe.\n“Also read,” said Tom Vane.\nBy “Ann,” said Anna Carrow.';
  const [first, second, third] = [9, 36, 63];
  const passages = [
    { span: { start: first ?? 0, end: (second ?? 0) - 1 }, role: 'body' as const },
    { span: { start: third ?? 0, end: text.length }, role: 'byline' as const },
  ];
  const { quotations } = extractArticle({ text, passages, headline: { text: 'Headline', span: { start: 0, end: 8 } } });
  expect(quotations.map(({ pieces }) => text.slice(pieces[0].content.start, pieces[0].content.end))).toEqual([
    '“It held,”',
  ]);
});

test('a term that a headline echoes is no quotation', () => {
  const text = 'Carrow hails ‘open water’ in talks\nIda Carrow said the strait must stay “open water for all”.';
  expect(
    extractArticle(asArticle(text)).quotations.map(({ pieces }) =>
      pieces[0].quoted.map(({ start, end }) => text.slice(start, end)),
    ),
  ).toEqual([['open water for all']]);
});

test('a headline’s words are given to whoever says them in the article', () => {
  const text = 'A town tired of ‘two years of noise’\nIda Roe complained of “two years of noise and dust”.';
  const { quotations, speakers } = extractArticle(asArticle(text));
  expect(quotations.map(({ speaker, attribution }) => [speakers[speaker ?? -1]?.name, attribution.rule])).toEqual([
    ['Ida Roe', 'heading'],
    ['Ida Roe', 'clause-telling'],
  ]);
});

/** Milliseconds for a text read as an article; the best of three. */
function time(text: string): number {
  const article = asArticle(`Headline\n${text}`);
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    extractArticle(article);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each([
  ['opening marks', (size: number) => '“'.repeat(size)],
  ['straight marks', (size: number) => '"'.repeat(size)],
  ['apostrophes', (size: number) => "'".repeat(size)],
  ['unclosed quotations', (size: number) => '“a b c, '.repeat(size / 8)],
  ['capitalised words', (size: number) => 'Anna '.repeat(size / 5)],
  ['one paragraph of words', (size: number) => 'word '.repeat(size / 5)],
  ['one sentence of quotations', (size: number) => 'the “a b c d e f” and '.repeat(size / 22)],
  ['tags', (size: number) => '“We will,” said Ida Roe. '.repeat(size / 25)],
  [
    'described speakers',
    (size: number) =>
      Array.from({ length: size / 50 }, (_, at) => `The minister of x${at} said “it is so” and left. `).join(''),
  ],
  [
    'people of one name',
    (size: number) => 'Ida Roe met Ida Vane. “We will,” Ida said. “We do,” she said.\n'.repeat(size / 62),
  ],
  [
    'words before a subject',
    (size: number) => `${'and '.repeat(size / 8)}${'the “a b c d e f” and '.repeat(size / 44)}`,
  ],
  ['days and names', (size: number) => 'On Monday Ida Roe met Ida Vane, '.repeat(size / 32)],
  ['sources', (size: number) => `According to Norpress ${'Roe said “it is so” and '.repeat(size / 24)}`],
  ['paragraphs without tags', (size: number) => '“A b c d e.”\n'.repeat(size / 13)],
  ['cues without subjects', (size: number) => 'said that '.repeat(size / 10)],
  ['cues inside cues', (size: number) => 'Roe said Vane said '.repeat(size / 19)],
  ['cues side by side', (size: number) => 'Ida Roe said it was so and '.repeat(size / 27)],
  ['tags in one sentence', (size: number) => 'it was so, Ida Roe said, and '.repeat(size / 29)],
  ['inverted tags in one sentence', (size: number) => 'a b c, said Ida Roe, '.repeat(size / 21)],
  ['sources in one sentence', (size: number) => 'it was so, according to Ida Roe, '.repeat(size / 33)],
  ['sources without words', (size: number) => 'according to Roe '.repeat(size / 17)],
  ['nouns that report', (size: number) => 'Roe noted it and Roe reported a b c and '.repeat(size / 40)],
  ['bridges that promise', (size: number) => 'bridges promised bridges '.repeat(size / 25)],
  ['those who are told', (size: number) => 'Ida Roe told Tom Vane to ask Ida Roe '.repeat(size / 37)],
  ['those who are asked', (size: number) => 'asked by Roe whether '.repeat(size / 21)],
  ['promises of plans', (size: number) => 'Roe’s promise to a b c and '.repeat(size / 27)],
  ['labels', (size: number) => 'IDA ROE: We a b c.\n'.repeat(size / 19)],
  ['claims that nothing ends', (size: number) => 'Roe’s claim by Vane that '.repeat(size / 25)],
  ['those who say what is not', (size: number) => 'who say it is old are '.repeat(size / 22)],
  ['asides', (size: number) => 'As Ida Roe, including Mr. Vane, has said, '.repeat(size / 42)],
  ['counterparts', (size: number) => 'met his Danish counterpart Ida Roe '.repeat(size / 36)],
  ['letters', (size: number) => 'Ida Roe writes:\nI am well and we say:\n'.repeat(size / 38)],
  ['reports and marks', (size: number) => 'Ida Roe said it was “a b c d” and '.repeat(size / 34)],
])('reads %s in linear time', (_what, make) => {
  const once = time(make(250_000));
  const fourfold = time(make(1_000_000));
  expect(fourfold).toBeLessThan(once * 12 + 400);
  expect(fourfold).toBeLessThan(4000);
});
