import { describe, expect, test } from 'vitest';
import { readOutletRegister } from '../../src/ingest/outlet-register.ts';

const source = `
outlets:
  - name: The Tarn Gazette
    printed: [Tarn  Gazette, tarngazette.example]
    hosts: [tarngazette.example]
    folders: [tarn/, wire]
    words: 60
  - name: Linden Post
    hosts: [lindenpost.example, sport.tarngazette.example]
    folders: [./linden, wire, tarn/linden]
`;
const { register, problems } = readOutletRegister(source, 'outlets.yaml');

interface Given {
  readonly path?: string;
  readonly outlet?: string;
  readonly url?: string;
}

const outletOf = ({ path = 'a.txt', outlet, url = '' }: Given) =>
  register.outletOf({ path, outlet: outlet === undefined ? null : { text: outlet, span: null }, url: url || null });

test('a sound register has no problems, and keeps the limits of words', () => {
  expect(problems).toEqual([]);
  expect(register.entries.map(({ name, words }) => [name, words])).toEqual([
    ['The Tarn Gazette', 60],
    ['Linden Post', null],
  ]);
});

test.each([
  ['its folder', { path: 'tarn/2023/a.txt' }, 'The Tarn Gazette'],
  ['the narrower folder', { path: 'tarn/linden/a.txt' }, 'Linden Post'],
  ['no folder that only begins alike', { path: 'tarnish/a.txt' }, undefined],
  ['its host', { url: 'https://www.tarngazette.example/a' }, 'The Tarn Gazette'],
  ['the narrower host', { url: 'https://sport.tarngazette.example/a' }, 'Linden Post'],
  ['no host that only ends alike', { url: 'https://nottarngazette.example/a' }, undefined],
  ['a printed form', { outlet: 'TARN GAZETTE' }, 'The Tarn Gazette'],
  ['what the page states, against its folder', { outlet: 'Hill Courier', path: 'tarn/a.txt' }, 'Hill Courier'],
  ['nothing', {}, undefined],
])('the outlet comes from %s', (_name, given, name) => {
  const { outlet, problem } = outletOf(given);
  expect(outlet?.text).toBe(name);
  expect(problem).toBeNull();
});

test.each([
  ['two folders', { path: 'wire/a.txt' }],
  ['a folder and a host', { path: 'tarn/a.txt', url: 'https://lindenpost.example/a' }],
])('%s that disagree settle nothing', (_name, given) => {
  const { outlet, problem } = outletOf(given);
  expect(outlet).toBeNull();
  expect(problem).toMatchObject({ rule: 'outlets', effect: 'partial', reason: expect.stringContaining('Linden Post') });
});

test('the place of a stated outlet is kept only where the text prints the register’s name', () => {
  const span = { start: 3, end: 9 };
  const read = (text: string) => register.outletOf({ path: 'a.txt', outlet: { text, span }, url: null }).outlet;
  expect(read('Linden Post')).toEqual({ text: 'Linden Post', span });
  expect(read('LINDEN POST')).toEqual({ text: 'Linden Post', span: null });
});

describe('faults', () => {
  test.each([
    ['', [], 0],
    ['# nothing yet\noutlets:\n', [], 0],
    ['outlets: []', [], 0],
    ['outlets: Tarn', [null], 0],
    ['outlet:\n  - name: A', [null], 0],
    ['outlets:\n  - name: A\n  - nam: B\n  - name: C', ['entry 2'], 2],
    ['outlets:\n  - name: A\n    words: few', ['entry 1'], 1],
    ['outlets:\n  - name: A\n    hosts: [https://a.example/x]', ['entry 1'], 1],
    ['outlets:\n  - words: 5', ['entry 1'], 0],
    ['outlets:\n  - A', ['entry 1'], 0],
    ['outlets:\n  - name: A: B', ['line 2'], 0],
  ])('%j', (text, places, entries) => {
    const read = readOutletRegister(text, 'outlets.yaml');
    expect(read.problems.map(({ place }) => place)).toEqual(places);
    expect(read.problems.every(({ rule }) => rule === 'outlets')).toBe(true);
    expect(read.register.entries).toHaveLength(entries);
  });
});

test.each([
  ['words: 0', 0, []],
  ['words: 60', 60, []],
  ['hosts: []', null, []],
  ['words: -1', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['words: few', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['words: 1.5', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['words: 1e3', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['words: [1]', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['words:', 0, [expect.stringContaining('words: words is a whole number, 0 or more')]],
  ['wrods: 20', 0, [expect.stringContaining('wrods')]],
  ['words: 20\n    hosts: [nowhere]', 20, [expect.stringContaining('hosts.0: a host is a domain')]],
])('an entry with %j shows so many words, and a slip shows none: %j', (line, words, fault) => {
  const read = readOutletRegister(`outlets:\n  - name: A\n    ${line}\n    folders: [a]\n`, 'outlets.yaml');
  expect(read.register.entries).toMatchObject([{ name: 'A', words, folders: ['a'] }]);
  expect(read.problems.map(({ reason }) => reason)).toEqual(fault);
});
