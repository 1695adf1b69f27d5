import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CorpusMemory, type CorpusReading } from '../../src/ingest/corpus-memory.ts';
import { problemRules } from '../../src/ingest/problem-rules.ts';
import { CorpusError, readCorpus } from '../../src/ingest/read-corpus.ts';
import { type Files, article, withCorpus } from './temp-corpus.ts';

/** A time at which the files that a test has just written rest already. */
const later = () => Date.now() + 60_000;

const readFiles = (files: Files) => withCorpus(files, (folder) => readCorpus(folder, new CorpusMemory(), later()));

const ids = ({ articles }: CorpusReading) => articles.map(({ id }) => id);

const record = JSON.stringify({ headline: 'H', text: 'The mayor opened the fair on Friday.' });

describe('bad input is survived, said, and costs nothing else', () => {
  const good = { 'good.md': article('Good') };
  const latin1 = Buffer.concat([Buffer.from('# One\n\ncaf'), Buffer.from([0xe9])]);
  const rows: [string, Files, Record<string, unknown>][] = [
    ['an empty file', { 'a.txt': '' }, { rule: 'empty', effect: 'unread' }],
    ['a blank file', { 'a.md': ' \r\n\n\uFEFF' }, { rule: 'empty', effect: 'unread' }],
    ['a headline without an article', { 'a.md': '# Fair opens\n' }, { rule: 'empty', effect: 'unread' }],
    [
      '20 MB',
      { 'a.txt': Buffer.alloc(20 * 1024 * 1024, 'a ') },
      { rule: 'size', reason: expect.stringMatching(/20\.0 MB.*8 MB/) },
    ],
    [
      'invalid UTF-8',
      { 'a.txt': latin1 },
      { rule: 'utf-8', place: 'line 3', reason: expect.stringContaining('Byte 11 ') },
    ],
    [
      'UTF-16',
      { 'a.txt': Buffer.from('\uFEFFHeadline', 'utf16le') },
      { rule: 'utf-8', reason: expect.stringContaining('UTF-16') },
    ],
    [
      'UTF-16 without its mark',
      { 'a.txt': Buffer.from('Headline of it\n\nA paragraph.', 'utf16le') },
      { rule: 'utf-8', effect: 'unread', reason: expect.stringContaining('NUL') },
    ],
    [
      'a record with NUL in its text',
      { 'a.json': JSON.stringify({ headline: 'H', text: 'The mill\0 stands.' }) },
      { rule: 'utf-8', effect: 'unread' },
    ],
    [
      'more lines than are read',
      { 'a.md': 'x\n\n'.repeat(2_600_000 / 4) },
      { rule: 'size', effect: 'unread', reason: expect.stringContaining('10,000 lines') },
    ],
    [
      'more lines than are read, in a record',
      { 'a.json': JSON.stringify({ headline: 'H', text: 'x\n'.repeat(20_000) }) },
      { rule: 'size', effect: 'unread' },
    ],
    [
      'a web page',
      { 'a.html': '<p>' },
      { rule: 'format', reason: expect.stringMatching(/\.html.*\.json.*\.md.*\.txt/) },
    ],
    ['a feed', { 'feed.rss': '<rss>' }, { rule: 'format' }],
    [
      'front matter that is not YAML',
      { 'a.md': '---\nheadline: A: B\n---\n\nText.\n' },
      { rule: 'front-matter', effect: 'partial', place: 'line 2' },
    ],
    [
      'a record with a missing field',
      { 'a.json': '{"headline": "H"}' },
      { rule: 'record', effect: 'unread', place: 'text' },
    ],
    ['a record of another kind', { 'a.json': '[1, 2]' }, { rule: 'record', effect: 'unread' }],
    ['a sidecar without its file', { 'b.txt.meta.yaml': 'outlet: A' }, { rule: 'sidecar', effect: 'unread' }],
    ['a sidecar with another name', { 'good.meta.yml': 'outlet: A' }, { rule: 'sidecar', effect: 'unread' }],
  ];

  test.each(rows)('%s', async (_name, files, problem) => {
    const reading = await readFiles({ ...good, ...files });
    expect(reading.problems).toMatchObject([{ file: Object.keys(files)[0], ...problem }]);
    expect(ids(reading)).toContain('good.md');
    for (const { reason } of reading.problems) expect(reason).toMatch(/^\S[^\n]*\.$/);
  });

  test('two files of one name are both held, and said', async () => {
    const reading = await readFiles({ 'x/talks.md': article('T'), 'x/talks.json': record, 'talks.md': article('U') });
    expect(ids(reading)).toEqual(['talks.md', 'x/talks.json', 'x/talks.md']);
    expect(reading.problems).toMatchObject([
      { rule: 'twin', effect: 'partial', reason: expect.stringMatching(/“x\/talks\.json” and “x\/talks\.md”/) },
    ]);
  });

  test('a million quote marks', async () => {
    const began = performance.now();
    const reading = await readFiles({
      ...good,
      'a.md': '“"'.repeat(500_000),
      'b.txt': `Fair\n\n${'"'.repeat(1_000_000)}\n`,
    });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(ids(reading)).toContain('a.md');
  });

  test('links: in a circle, to nowhere, to a folder around the corpus, to a file', () =>
    withCorpus({ 'corpus/a/x.md': article('X'), 'elsewhere/y.md': article('Y') }, async (top) => {
      const folder = join(top, 'corpus');
      await symlink(folder, join(folder, 'a', 'circle'));
      await symlink(top, join(folder, 'around'));
      await symlink(join(top, 'nowhere.md'), join(folder, 'nowhere.md'));
      await symlink(join(top, 'elsewhere'), join(folder, '0'));
      await symlink(join(top, 'elsewhere/y.md'), join(folder, 'z.md'));
      const reading = await readCorpus(folder, new CorpusMemory(), later());
      expect(ids(reading)).toEqual(['0/y.md', 'a/x.md']);
      expect(reading.problems).toMatchObject([{ file: 'nowhere.md', rule: 'access', effect: 'unread' }]);
    }));

  test('a file that links lead to is held once, under its own name, and their sidecars count', () =>
    withCorpus({ 'b.md': article('B'), 'c.md.meta.yaml': 'embargo: soon' }, async (folder) => {
      await symlink(join(folder, 'b.md'), join(folder, 'a.md'));
      const open = await readCorpus(folder, new CorpusMemory(), later());
      expect(open.articles).toMatchObject([{ id: 'b.md', status: { kind: 'live' } }]);
      await symlink('b.md', join(folder, 'c.md'));
      const reading = await readCorpus(folder, new CorpusMemory(), later());
      expect(reading.articles).toMatchObject([{ id: 'b.md', status: { kind: 'embargoed', until: null } }]);
    }));

  test('a folder that is not there, or is a file, is one clear line', () =>
    withCorpus(good, async (folder) => {
      const missing = join(folder, 'missing');
      const read = (path: string) => readCorpus(path, new CorpusMemory(), later());
      await expect(read(missing)).rejects.toThrow(new CorpusError(`There is no folder “${missing}”.`));
      await expect(read(join(folder, 'good.md'))).rejects.toThrow(CorpusError);
    }));

  test('every rule has been seen here', () => {
    const seen = new Set(rows.map(([, , { rule }]) => rule));
    const elsewhere = ['access', 'correction', 'metadata', 'moving', 'outlets', 'speakers', 'twin'];
    expect([...problemRules].filter((rule) => !seen.has(rule))).toEqual(elsewhere);
  });
});
