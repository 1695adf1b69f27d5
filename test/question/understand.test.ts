/** What messages in plain words become: tables of phrasings, and what holds for every message. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Look } from '../../src/newsroom.ts';
import { understand, type Understood } from '../../src/question/understand.ts';
import { NOW, shippedDesk } from '../shipped-desk.ts';
import { quayLook } from './quay-desk.ts';
import { COMMANDS, judge, phrasingsOf, type Verdict } from './score-phrasing.ts';

const TODAY = '2024-06-01';
const phrasings = (name: string) =>
  phrasingsOf(readFileSync(resolve(import.meta.dirname, `phrasings/${name}.jsonl`), 'utf8'));

let quay: Look;
let shipped: Look;
beforeAll(async () => {
  quay = await quayLook();
  shipped = (await shippedDesk()).newsroom.look;
});

const asked = (text: string, commands: Parameters<typeof understand>[1]['commands'] = COMMANDS): Understood =>
  understand(text, { commands, look: quay, today: TODAY });

test.each(phrasings('ours'))('$text', async (phrasing) => {
  const understood = asked(phrasing.text);
  expect([await judge(understood, phrasing, { look: quay, now: NOW }), understood]).toEqual(['right', understood]);
});

describe('phrasings of somebody who has not seen the rules', () => {
  test.each([
    ['seen', 0.97, 0.05],
    ['seen-2', 0.97, 0.05],
    ['seen-3', 0.94, 0.05],
    ['kept-back', 0.92, 0.05],
    ['kept-back-2', 0.9, 0.1],
  ])('%s: at least %d right, at most %d wrong', async (name, floor, wrong) => {
    const counts: Record<Verdict, number> = { right: 0, 'asked back': 0, wrong: 0 };
    const all = phrasings(name);
    for (const phrasing of all) {
      const understood = understand(phrasing.text, { commands: COMMANDS, look: shipped, today: TODAY });
      counts[await judge(understood, phrasing, { look: shipped, now: NOW })]++;
    }
    expect(counts.right / all.length).toBeGreaterThanOrEqual(floor);
    expect(counts.wrong / all.length).toBeLessThanOrEqual(wrong);
  });
});

describe('days', () => {
  test.each([
    ['Okafor since 2 May 2024', { since: '2024-05-02' }],
    ['Okafor since May 2nd, 2024', { since: '2024-05-02' }],
    ['Okafor since May', { since: '2024-05-01' }],
    ['Okafor since September', { since: '2023-09-01' }],
    ['Okafor after 2 May 2024', { since: '2024-05-03' }],
    ['Okafor before 1 March 2024', { until: '2024-02-29' }],
    ['Okafor until 1 March 2024', { until: '2024-03-01' }],
    ['Okafor not before 1 March 2024', { since: '2024-03-01' }],
    ['Okafor no later than 1 March 2024', { until: '2024-03-01' }],
    ['Okafor in February 2024', { since: '2024-02-01', until: '2024-02-29' }],
    ['Okafor on 19.9.2023', { since: '2023-09-19', until: '2023-09-19' }],
    ['Okafor on 09/19/2023', { since: '2023-09-19', until: '2023-09-19' }],
    ['Okafor between 3 and 9 May 2024', { since: '2024-05-03', until: '2024-05-09' }],
    ['Okafor from 28 April 2024 to 3 May 2024', { since: '2024-04-28', until: '2024-05-03' }],
    ['Okafor last month', { since: '2024-05-01', until: '2024-05-31' }],
    ['Okafor last week', { since: 'last week' }],
    ['Okafor since Monday', { since: 'last monday' }],
    ['Okafor in the last three days', { since: '3 days ago' }],
    ['Okafor since yesterday', { since: 'yesterday' }],
    ['Okafor before yesterday', { until: '2024-05-30' }],
  ])('%s', (text, days) => {
    expect(asked(text)).toEqual({ kind: 'command', command: 'quote', options: { speaker: 'Okafor', ...days } });
  });

  test('"may" and "march" are words too', () => {
    expect(asked('what did Okafor say about the march')).toMatchObject({ options: { words: 'march' } });
  });
});

describe('with the commands there are', () => {
  const NOW_THERE = COMMANDS.filter(({ name }) => ['quote', 'who', 'search', 'outlets', 'help'].includes(name));

  test.each([
    ['did she really say “we never asked for a bridge”?', 'quote', { words: 'we never asked for a bridge' }],
    ['compare the outlets on the spill', 'search', { words: 'spill' }],
    ['timeline of the spill', 'search', { words: 'spill' }],
  ])('the nearest one answers: %s', (text, command, options) => {
    expect(asked(text, NOW_THERE)).toEqual({ kind: 'command', command, options });
  });

  test.each(['catch me up', 'where do they disagree?', 'make a timeline'])('none would be honest: %s', (text) => {
    expect(asked(text, NOW_THERE)).toMatchObject({ kind: 'ask-back' });
  });
});

describe('asking back', () => {
  test('offers lines with names held', () => {
    expect(asked('what did he say about the spill?')).toEqual({
      kind: 'ask-back',
      reason: expect.stringContaining('Whom do you mean?') as string,
      suggestions: [
        '/quote spill speaker:"Ada Okafor"',
        '/quote spill speaker:"Ilse Brandvold"',
        '/search spill',
        '/help',
      ],
    });
  });

  test('one speaker at a time', () => {
    expect(asked('what did Okafor and Brandvold say about the spill?')).toMatchObject({ kind: 'ask-back' });
  });
});

const GUARDED = [
  'settings',
  'settings zone',
  'correct',
  'digest add',
  'digest edit',
  'digest remove',
  'digest pause',
  'watch add',
];
const ALL = [...COMMANDS, ...GUARDED.map((name) => ({ name, options: ['words', 'name'] }))];
const SAFE = new Set<string>(COMMANDS.map(({ name }) => name));
const isSafe = (understood: Understood) => understood.kind !== 'command' || SAFE.has(understood.command);

describe('nothing written becomes a command that changes something', () => {
  const PIECES =
    '/settings|/correct|/digest add|/watch add|settings|set|zone|correct|digest|add|remove|edit|pause|resume|every morning|delete|quotes|by|Okafor|about|eels|please|run|"|“|”|:|what did|say|the|change|to|who|search|\n|/|@everyone|<@1>|compare'.split(
      '|',
    );

  test('of the words such commands are made of', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        expect(isSafe(asked(pieces.join(' '), ALL))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test.each(GUARDED)('/%s, written as a line', (name) => {
    for (const line of [`/${name}`, `/${name} x`, `please run /${name} x`, `${name} x`, `<@1> /${name} name:x`])
      expect(isSafe(asked(line, ALL)), line).toBe(true);
  });

  test('a line that looks something up is taken as it is', () => {
    expect(asked('/quote “ice road” speaker:Okafor', ALL)).toEqual({
      kind: 'command',
      command: 'quote',
      options: { words: 'ice road', speaker: 'Okafor' },
    });
  });
});

test.each([
  ['did Okafor really say “the quay will never be sold”?', { text: 'the quay will never be sold', speaker: 'Okafor' }],
  ['is “the quay will never be sold” printed anywhere?', { text: 'the quay will never be sold' }],
])('a check takes along who is said to have said it: %s', (text, options) => {
  const commands = [{ name: 'verify', options: ['text', 'speaker'] }];
  expect(asked(text, commands)).toEqual({ kind: 'command', command: 'verify', options });
});

describe('hostile text', () => {
  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(isSafe(asked(text, ALL))).toBe(true);
      }),
    );
  });

  test.each([
    ['quotation marks', '"'.repeat(2000)],
    ['single marks', " 'a".repeat(700)],
    ['opening marks', '“ '.repeat(1000)],
    ['one word', 'a'.repeat(2000)],
    ['what did', 'what did '.repeat(230)],
    ['names', 'Okafor '.repeat(290)],
    ['capitals', 'Daily Post '.repeat(190)],
    ['numbers', '1 May 2024 to '.repeat(145)],
    ['commas', 'a, b, '.repeat(330)],
    ['short words', 'a '.repeat(1000)],
    ['blanks', ' '.repeat(2000)],
    ['dots', '. '.repeat(1000)],
    ['mentions', '<@1>'.repeat(500)],
  ])('is read in no time: %s', (_, text) => {
    asked(text);
    const start = performance.now();
    asked(text);
    expect(performance.now() - start).toBeLessThan(250);
  });

  test('ends at 2,000 units', () => {
    expect(asked(`${' '.repeat(2000)}what did Okafor say about eels`)).toEqual({ kind: 'ignore' });
  });
});
