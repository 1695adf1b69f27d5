import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/question/parse-command-line.ts';

const ROWS: readonly [line: string, name: string, words: string, options: Record<string, string>][] = [
  ['/quote', 'quote', '', {}],
  ['quote harbour dues', 'quote', 'harbour dues', {}],
  ['  /QUOTE   harbour   dues ', 'quote', 'harbour dues', {}],
  ['/quote harbour speaker:Okafor', 'quote', 'harbour', { speaker: 'Okafor' }],
  ['/quote speaker:"Ada Okafor" harbour', 'quote', 'harbour', { speaker: 'Ada Okafor' }],
  ['/quote speaker:“Ada Okafor”', 'quote', '', { speaker: 'Ada Okafor' }],
  ['/quote speaker:“Ada Okafor"', 'quote', '', { speaker: 'Ada Okafor' }],
  ['/who „Ada Okafor“', 'who', 'Ada Okafor', {}],
  ['/who "Ada Okafor', 'who', 'Ada Okafor', {}],
  ['/who Ada\\ Okafor', 'who', 'Ada Okafor', {}],
  ['/search "say \\"no\\" twice"', 'search', 'say "no" twice', {}],
  ['/search at 10:30', 'search', 'at 10:30', {}],
  ['/search note: rain', 'search', 'note: rain', {}],
  ['/search https://courier.example/a', 'search', 'https://courier.example/a', {}],
  ['/search speaker\\:Okafor', 'search', 'speaker:Okafor', {}],
  ['/quote speaker:"" dues', 'quote', 'dues', { speaker: '' }],
  ['/quote speaker:A speaker:B', 'quote', '', { speaker: 'B' }],
  ["/who O'Hara", 'who', "O'Hara", {}],
  ['', '', '', {}],
  ['/', '', '', {}],
];

describe('a command line', () => {
  test.each(ROWS)('%s', (line, name, words, options) => {
    expect(parseCommandLine(line)).toMatchObject({ name, words, options });
  });

  test.each([
    ['/quote speaker: Okafor dues', 'dues', { speaker: 'Okafor' }],
    ['/quote SPEAKER:Okafor', '', { speaker: 'Okafor' }],
    ['/quote speaker:   "Ada Okafor"', '', { speaker: 'Ada Okafor' }],
    ['/quote dues speaker:', 'dues', { speaker: '' }],
    ['/quote Note:dues', 'Note:dues', {}],
  ])('with the labels of its command: %s', (line, words, options) => {
    expect(parseCommandLine(line, (name) => (name === 'quote' ? ['words', 'speaker'] : []))).toEqual({
      name: 'quote',
      words,
      options,
      repeated: [],
    });
  });

  test('says which options are given more than once', () => {
    expect(parseCommandLine('/quote speaker:A speaker:B since:x').repeated).toEqual(['speaker']);
  });

  test('keeps any value put between quotes with backslashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const quoted = `"${value.replace(/["\\]/g, '\\$&')}"`;
        expect(parseCommandLine(`/quote speaker:${quoted} x`).options['speaker']).toBe(value);
      }),
    );
  });

  test('survives anything, and adds nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const { words, options } = parseCommandLine(line);
        const kept = [words, ...Object.values(options)].join('').length;
        expect(kept).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});
