import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/reply/in-words.ts';
import { displayWidth } from '../../../src/platforms/console/display-width.ts';
import { readFragments } from '../../../src/platforms/console/fragment.ts';
import { withoutIsolates } from '../../../src/reply/isolate.ts';
import { render, renderAnswer } from '../../../src/platforms/console/render.ts';
import { parseCommandLine } from '../../../src/question/parse-command-line.ts';
import { commandLineOf } from '../../../src/reply/command-line.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import { comparison, everything, passage, quotation, replyOf, stated, unstated, words } from './example-replies.ts';
import { hostileText } from './hostile.ts';

const plain = (width: number) => ({ width, colour: false });
const attributed = (over: object): Reply => {
  const parts = { speaker: 'Ada Okafor', asPrinted: null, role: null, relayedBy: [] };
  return replyOf({ ...quotation, attributed: { ...parts, ...over } });
};

test.each<[string, Reply, number, string[]]>([
  [
    'a quotation in two pieces',
    replyOf(quotation),
    80,
    [
      'Ada Okafor, harbour commissioner · printed here as “Okafor” · via the Coastal',
      '  Wire, citing the Tidewater Agency',
      '│ “The ferry stays,”',
      '┊ …',
      '│ “as long as one islander needs it to reach a doctor, a school or a market.”',
      '  — The Quay Courier · “Ferry stays, board says” · 7 April 2031 ·',
      '    paragraph 1 of 12 · harbour.txt · https://quay.example/ferry',
    ],
  ],
  [
    'a passage cut on both sides, of which little is stated',
    replyOf(passage),
    80,
    [
      '┊ …',
      '│ Okafor left by the side door.',
      '┊ …',
      '  — outlet not stated · no headline · date not stated · caption ·',
      "    our abstract, not the outlet's words · islands.md",
    ],
  ],
  [
    'a comparison',
    replyOf(comparison),
    80,
    [
      '  outlet             as printed                           times  source',
      '  ─────────────────  ───────────────────────────────────  ─────  ───────────────',
      '  The Quay Courier   Ada Okafor                           2      [1] paragraph 1',
      '  outlet not stated  commissioner Ada Okafor told the     1      [2] caption',
      '                     Coastal Wire, citing',
      '  The Quay Courier   the side door                        1      [1] paragraph 1',
      '  [1] The Quay Courier · “Ferry stays, board says” · 7 April 2031 ·',
      '      harbour.txt · https://quay.example/ferry',
      '  [2] outlet not stated · no headline · date not stated ·',
      "      our abstract, not the outlet's words · islands.md",
    ],
  ],
  [
    'a comparison where there is no room',
    replyOf({ ...comparison, rows: comparison.rows.slice(1, 2) }),
    50,
    [
      '• outlet: outlet not stated',
      '  as printed: commissioner Ada Okafor told the',
      '    Coastal Wire, citing',
      '  times: 1',
      '  source: [1] caption',
      '  [1] outlet not stated · no headline ·',
      '      date not stated ·',
      "      our abstract, not the outlet's words ·",
      '      islands.md',
    ],
  ],
  [
    'the rest, with what was looked at and what to do next',
    { ...everything, blocks: everything.blocks.filter(({ kind }) => ['text', 'note', 'list', 'empty'].includes(kind)) },
    80,
    [
      'Quotations with “ferry”',
      '',
      '2 quotations.',
      '',
      'Note: The Quay Courier prints “Ada Okafor”.',
      '',
      '• one',
      '• two, of Monday',
      '',
      'No quotation holds “fery”.',
      'Try:',
      '• /quote ferry',
      '',
      'from 5 articles held, 4 undated',
      '1 undated article left out by since',
      '',
      'More: /quote words:"ferry line" page:2',
    ],
  ],
])('%s', (_, reply, width, lines) => {
  expect(render(reply, plain(width)).split('\n')).toEqual(lines);
});

test.each<[string, Reply, string]>([
  ['a speaker as printed', attributed({ asPrinted: words('Ada Okafor') }), 'Ada Okafor'],
  ['a speaker under another name', attributed({ asPrinted: words('she') }), 'Ada Okafor · printed here as “she”'],
  [
    'nobody sure',
    attributed({ speaker: null, asPrinted: words('she') }),
    'speaker not established · printed here as “she”',
  ],
  ['nobody at all', attributed({ speaker: null }), 'speaker not established'],
  ['one relay', attributed({ relayedBy: [words('Reuters')] }), 'Ada Okafor · via Reuters'],
])('who speaks: %s', (_, reply, line) => {
  expect(render(reply, plain(100)).split('\n')[0]).toBe(line);
});

test('a quotation in an abstract is not said to be our words', () => {
  const drawing = render(replyOf({ ...quotation, citation: unstated }), plain(100));
  expect(drawing).toContain('from our abstract');
  expect(drawing).not.toContain("not the outlet's words");
});

test.each([
  ['2031', null, '2031'],
  ['2031-04', null, 'April 2031'],
  ['2031-04-07', '+03:00', '7 April 2031'],
  ['2031-04-07T01:09', null, '7 April 2031, 01:09'],
  ['2031-04-07T01:09:30', '+03:00', '7 April 2031, 01:09:30 +03:00'],
  ['2031-04-07T01:09', 'Z', '7 April 2031, 01:09 UTC'],
])('the date %s (%s) is said as precisely as stated', (iso, zone, said) => {
  expect(dateInWords({ iso, zone })).toBe(said);
});

test.each([
  [
    'refused',
    {
      kind: 'refused',
      message: 'No speaker “Okafro”; did you mean Ada Okafor?',
      nearest: ['Ada Okafor', '/who'],
    } as const,
    'No speaker “Okafro”; did you mean Ada Okafor?\n  "Ada Okafor"\n  /who',
  ],
  [
    'refused, echoing what a terminal would obey',
    { kind: 'refused', message: 'No speaker “\u001B[2J”.', nearest: [] } as const,
    'No speaker “␛[2J”.',
  ],
  [
    'failed',
    { kind: 'failed', reference: '1a2b3c4d' } as const,
    'Something went wrong on our side. Reference 1a2b3c4d.',
  ],
])('an answer that %s', (_, answer, text) => {
  expect(renderAnswer(answer, plain(80))).toBe(text);
});

test('a passage that begins a line of text stands away from the edge', () => {
  expect(render(replyOf({ kind: 'text', line: [words('Note: all is well')] }), plain(80))).toBe('  Note: all is well');
});

test('colours vanish and change no word', () => {
  const coloured = render(everything, { width: 80, colour: true });
  expect(coloured).toContain('\u001B[');
  expect(stripVTControlCharacters(coloured)).toBe(render(everything, plain(80)));
});

test('the command line of an action is read as that action', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), hostileText), (options) => {
      const { name, words: loose, options: read } = parseCommandLine(commandLineOf({ command: 'quote', options }));
      expect({ name, loose, read }).toEqual({ name: 'quote', loose: '', read: { ...options } });
    }),
  );
});

/** A reply with the same text wherever text from outside can stand. */
const replyOfNothingBut = (text: string): Reply => {
  const slice = words(text);
  const citation = { ...stated, outlet: text, headline: text, article: text, url: text };
  return {
    ...everything,
    title: [text, slice],
    blocks: [
      { kind: 'text', line: [slice, text] },
      {
        ...quotation,
        attributed: { speaker: text, asPrinted: slice, role: slice, relayedBy: [slice] },
        fragments: [slice, slice],
        citation,
      },
      { kind: 'note', line: [text, slice] },
      { kind: 'comparison', columns: [text, text], rows: [{ cells: [[slice], [text]], citation }] },
      { kind: 'list', items: [[slice], [text]] },
      { kind: 'empty', searched: [slice], nearest: [[text]] },
    ],
    actions: [{ label: text, command: 'quote', options: { words: text } }],
    lookedAt: { articles: 1, undated: 0, leftOut: [text] },
  };
};

test('whatever the text: fragments are read back, nothing a terminal obeys is left, no other line looks like an article’s', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 20, max: 130 }), (text, width) => {
      const drawing = render(replyOfNothingBut(text), plain(width));
      expect(readFragments(drawing)).toEqual([text, text]);
      expect(drawing.replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\uFEFF]/u,
      );
      for (const line of drawing.split('\n')) {
        expect(line.split(/[\u2066\u2067]/).length).toBe(line.split('\u2069').length);
        expect(line).toMatch(/^[│├╞] |^┊ …$|^[^│├╞┊]*$/u);
      }
    }),
    { numRuns: 300 },
  );
});

test('no line of an answer is wider than the terminal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40, max: 120 }), (width) => {
      for (const line of render(everything, plain(width)).split('\n')) {
        expect(displayWidth(withoutIsolates(line))).toBeLessThanOrEqual(width);
      }
    }),
  );
});
