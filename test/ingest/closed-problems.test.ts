/** Problems that speak of a closed article are marked, so that no answer repeats its file names, keys and values. */
import { expect, test } from 'vitest';
import { CorpusMemory } from '../../src/ingest/corpus-memory.ts';
import { readCorpus } from '../../src/ingest/read-corpus.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { type Files, article, withCorpus } from './temp-corpus.ts';

const now = Date.now() + 60_000;
const readFiles = (files: Files) => withCorpus(files, (folder) => readCorpus(folder, new CorpusMemory(), now));

const closed = (extra = '') => `---\nheadline: Merger\nembargo: 2999-01-01T00:00Z\n${extra}---\n\nText.\n`;
const record = (rest: object) => JSON.stringify({ headline: 'H', text: 'The mill stands.', ...rest });
const twoOutlets = 'outlets:\n  - name: A\n    folders: [x]\n  - name: B\n    folders: [x]\n';

test.each<[string, Files]>([
  ['a key', { 'merger.md': closed('secret: x\n') }],
  ['an embargo that cannot be read', { 'merger.md': '---\nembargo: soon\n---\n\nText.\n' }],
  ['a withdrawal', { 'merger.md': '---\nstatus: withdrawn\nsecret: x\n---\n\nText.\n' }],
  ['a sidecar', { 'merger.md': closed(), 'merger.md.meta.yaml': 'secret: x' }],
  ['a near sidecar that closes', { 'merger.md': article('M'), 'merger.meta.yaml': 'embargo: soon' }],
  ['a near sidecar that does not', { 'merger.md': closed(), 'merger.meta.yaml': 'outlet: A' }],
  ['a twin', { 'merger.md': closed(), 'merger.json': record({}) }],
  ['a twin, the other way', { 'merger.md': article('M'), 'merger.json': record({ embargo: '2999-01-01T00:00Z' }) }],
  ['a register', { 'x/merger.md': closed(), 'outlets.yaml': twoOutlets }],
  ['an unread record', { 'merger.json': JSON.stringify({ headline: 'Merger', embargo: 'soon', secret: 1 }) }],
  ['no record', { 'merger.json': '{"headline": "Merger",\n"embargo": "soon",}' }],
  ['an article without a body', { 'merger.md': '---\nembargo: soon\n---\n' }],
  ['a file that is no UTF-8', { 'merger.md': Buffer.from('---\nembargo: soon\n---\n\ncaf\xe9\n', 'latin1') }],
  [
    'a file that is no UTF-8, with a sidecar',
    { 'merger.md': Buffer.from([0xff]), 'merger.md.meta.yaml': 'embargo: soon' },
  ],
  ['a sidecar saved first', { 'merger.md.meta.yaml': 'embargo: soon' }],
  ['a foreign document with a sidecar', { 'merger.pdf': 'x', 'merger.pdf.meta.yaml': 'embargo: soon' }],
])('closed: %s', async (_name, files) => {
  const { problems } = await readFiles(files);
  expect(problems).not.toEqual([]);
  expect(problems.filter((problem) => problem.closed !== true)).toEqual([]);
});

test('problems of open articles, and of those whose embargo is over, are not marked', async () => {
  const { problems } = await readFiles({
    'a.md': '---\nsecret: x\n---\n\nText.\n',
    'b.md': '---\nembargo: 2000-01-01T00:00Z\nsecret: x\n---\n\nText.\n',
    'c.json': '{}',
    'd.meta.yml': 'outlet: A',
    'd.txt': 'Fair\n\nThe mayor opened the fair on Friday, and many people came to see it.\n',
  });
  expect(problems.map(({ file, closed: isClosed }) => [file, isClosed])).toEqual([
    ['a.md', undefined],
    ['b.md', undefined],
    ['c.json', undefined],
    ['d.meta.yml', undefined],
  ]);
});

test('what is held names no problem of a closed article', async () => {
  const { articles, problems } = await readFiles({
    'a.md': closed('secret: x\n'),
    'b.md': '---\nodd: x\n---\n\nText.\n',
  });
  const newsroom = createNewsroom();
  await newsroom.take({ articles, problems, wordLimit: () => 75 }, now);
  expect(problems.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
  expect(newsroom.look.holdings().problems.map(({ file }) => file)).toEqual(['b.md']);
});
