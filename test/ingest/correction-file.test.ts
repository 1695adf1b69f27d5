import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  correctionText,
  isCorrectionFault,
  numberOf,
  readCorrection,
  undoneText,
} from '../../src/ingest/correction-file.ts';
import type { Change } from '../../src/model/correction.ts';

const FILE = 'corrections/2026-11-22-0007-speaker.yaml';
const AT = '2026-11-22T09:30:00.000Z';
const line = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter(
    (text) => text.trim() === text && !/[\p{Cc}]/u.test(text) && text !== '' && !/^(?:nobody|not stated)$/i.test(text),
  );
const words = fc
  .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
  .map((text) => `“${text}\n”`)
  .filter((text) => !/[[\p{Cc}\uFEFF]--[\t\n\r]]/v.test(text));
const version = fc.constant('0123456789ab');
const where = fc.record({ article: line, version, span: fc.constant({ start: 3, end: 9 }), words });
const source = fc.record({ article: line, version, headline: fc.option(line) });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ what: fc.constant('speaker' as const), where, speaker: fc.option(line) }),
  fc.record({ what: fc.constant('unquote' as const), where }),
  fc.record({ what: fc.constant('outlet' as const), where: source, outlet: fc.option(line) }),
  fc.record({
    what: fc.constant('date' as const),
    where: source,
    published: fc.constantFrom(
      null,
      { iso: '2024-05', precision: 'month' as const, zone: null },
      { iso: '2024-05-07T18:30', precision: 'minute' as const, zone: '+02:00' },
      { iso: '2024-05-07T18:30', precision: 'minute' as const, zone: 'Europe/Berlin' },
    ),
  }),
  fc.record({ what: fc.constant('merge' as const), names: fc.tuple(line, line), name: line }),
  fc.record({
    what: fc.constant('split' as const),
    printed: line,
    speaker: line,
    only: fc.record({
      outlets: fc.array(line, { maxLength: 2 }),
      articles: fc.array(line, { minLength: 1, maxLength: 2 }),
    }),
    rest: fc.option(line),
  }),
);

test('what is written says the same when it is read, undone or not', () => {
  fc.assert(
    fc.property(change, fc.option(line), fc.option(line), (made, by, why) => {
      const text = correctionText({ change: made, by, at: AT, why });
      const read = { file: FILE, number: 7, change: made, by, at: AT, why, undone: null };
      expect(readCorrection(text, FILE)).toEqual(read);
      expect(readCorrection(undoneText(text, { by, at: AT }), FILE)).toEqual({ ...read, undone: { by, at: AT } });
    }),
    { numRuns: 300 },
  );
});

test('a hand-written one needs no more than what it says', () => {
  const text = 'what: speaker\narticle: a.md\nwords: “We shall see,”\nspeaker: Nobody\n';
  expect(readCorrection(text, 'corrections/olin.yaml')).toEqual({
    file: 'corrections/olin.yaml',
    number: null,
    change: {
      what: 'speaker',
      where: { article: 'a.md', version: null, span: null, words: '“We shall see,”' },
      speaker: null,
    },
    by: null,
    at: null,
    why: null,
    undone: null,
  });
});

describe('what says none is refused with what would be right', () => {
  test.each<[string, string, RegExp, string | null]>([
    ['no YAML', 'what: [', /cannot be read/, 'line 1'],
    ['nothing', '', /“what” is to be one of speaker/, 'what'],
    ['an unknown kind', 'what: constructor', /“what” is to be one of speaker/, 'what'],
    ['no words', 'what: unquote\narticle: a.md', /words: the words as they stand/, 'words'],
    ['an unknown key', 'what: unquote\narticle: a.md\nwords: w\nspeaker: I', /speaker/, null],
    ['a span that is none', 'what: unquote\narticle: a.md\nwords: w\nspan: 9-3', /span: it ends before/, 'span'],
    [
      'a version that is none',
      'what: unquote\narticle: a.md\nwords: w\nversion: 1',
      /version: twelve digits/,
      'version',
    ],
    ['a date that is none', 'what: date\narticle: a.md\npublished: 19/9/23', /published: a date such as/, 'published'],
    ['one name to join', 'what: merge\nnames: [Ida Roe]\nname: Ida Roe', /names: a list of two names/, 'names'],
    ['a split nowhere', 'what: split\nprinted: Ida Roe\nspeaker: I', /say in which/, null],
    ['an instant that is none', 'what: unquote\narticle: a.md\nwords: w\nat: monday', /at: an instant/, 'at'],
  ])('%s', (_, text, reason, place) => {
    const read = readCorrection(text, FILE);
    expect(isCorrectionFault(read) && read).toMatchObject({ reason: expect.stringMatching(reason) as string, place });
  });
});

test.each([
  ['corrections/2026-11-22-0031-speaker.yaml', 31],
  ['2026-11-22-123456-date.yml', 123456],
  ['corrections/olin.yaml', null],
  ['corrections/2026-11-22-1-speaker.yaml', null],
])('the number of %s is %s', (file, number) => {
  expect(numberOf(file)).toBe(number);
});
