import { appendFile, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CorpusMemory, type CorpusReading } from '../../src/ingest/corpus-memory.ts';
import { readCorpus } from '../../src/ingest/read-corpus.ts';
import { type Files, article, withCorpus, writeFiles } from './temp-corpus.ts';

/** A time at which the files that a test has just written rest already. */
const later = () => Date.now() + 60_000;

const readFiles = (files: Files) => withCorpus(files, (folder) => readCorpus(folder, new CorpusMemory(), later()));

const ids = ({ articles }: CorpusReading) => articles.map(({ id }) => id);

const record = JSON.stringify({ headline: 'H', text: 'The mayor opened the fair on Friday.' });

describe('what a corpus holds', () => {
  test('articles of all formats, by path, and nothing of what is beside them', async () => {
    const reading = await readFiles({
      'b.md': article('B'),
      'a/z.MD': article('Z'),
      'a/record.json': record,
      'README.md': article('How to'),
      'corrections/log.md': article('Log'),
      'outlets.yaml': 'outlets: []',
      'speakers.yaml': 'speakers: []',
      '.hidden/x.md': article('X'),
      '.draft.md': article('Draft'),
      'photo.jpg': 'x',
      'a/README.md': article('Inner'),
    });
    expect(ids(reading)).toEqual(['a/README.md', 'a/record.json', 'a/z.MD', 'b.md']);
    expect(reading).toMatchObject({ problems: [], changed: true, moving: [], nth: 1, outlets: [] });
  });

  test('version and time are the text’s', async () => {
    const now = later();
    const files = { 'a.json': JSON.stringify({ headline: 'H', text: 'The mill stands.' }) };
    const reading = await withCorpus(files, (folder) => readCorpus(folder, new CorpusMemory(), now));
    // printf 'The mill stands.' | sha256sum
    expect(reading.articles).toMatchObject([{ version: '26e3043ed573', heldSince: now, text: 'The mill stands.' }]);
  });

  test('an empty corpus is one without articles', async () => {
    expect(await readFiles({})).toMatchObject({ articles: [], problems: [], changed: true });
  });

  test('an earlier process’s knowledge of texts is kept', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const [first] = (await readCorpus(folder, new CorpusMemory(), later())).articles;
      const memory = new CorpusMemory({ firstSeen: new Map([[first?.version ?? '', 1234]]) });
      expect((await readCorpus(folder, memory, later())).articles).toMatchObject([{ heldSince: 1234 }]);
    }));
});

describe('sidecars', () => {
  test('win over front matter and page, field by field', async () => {
    const { articles, problems } = await readFiles({
      'a.md': '---\nheadline: Own\nbyline: Jona Fell\nembargo: soon\n---\n\nText.\n',
      'a.md.meta.yaml': 'headline: Given\nembargo: 2030-01-01T00:00Z\noutlet: Linden Post\n',
    });
    expect(articles).toMatchObject([
      {
        headline: { text: 'Given', span: null },
        byline: { text: 'Jona Fell' },
        outlet: { text: 'Linden Post' },
        status: { kind: 'embargoed', until: Date.UTC(2030, 0, 1) },
      },
    ]);
    expect(problems).toMatchObject([{ file: 'a.md', rule: 'metadata', place: 'embargo' }]);
  });

  test('that say what the text prints leave it its place', async () => {
    const { articles } = await readFiles({
      'a.md': '# Fair opens\n\nText.\n',
      'a.md.meta.yaml': 'headline: Fair opens',
    });
    expect(articles).toMatchObject([{ headline: { span: { start: 2, end: 12 } } }]);
  });

  test.each([
    ['not YAML, with an embargo', 'headline: a: b\nembargo: 2030-01-01T00:00Z', 'embargoed', 'sidecar'],
    ['not YAML, without', 'headline: a: b', 'live', 'sidecar'],
    ['not UTF-8', Buffer.from([0x61, 0xff]), 'embargoed', 'sidecar'],
    ['with a mistyped key', 'embargoed: 2030-01-01T00:00Z', 'embargoed', 'metadata'],
    ['too large', 'a: b\n'.repeat(2_000_000), 'embargoed', 'sidecar'],
  ])('%s', async (_name, sidecar, kind, rule) => {
    const { articles, problems } = await readFiles({ 'a.md': article('A'), 'a.md.meta.yaml': sidecar });
    expect(articles).toMatchObject([{ status: { kind } }]);
    expect(problems).toMatchObject([{ file: 'a.md.meta.yaml', rule, effect: 'partial' }]);
  });
});

describe('the register of outlets', () => {
  const files = { 'tarn/a.md': article('A') };
  const shipped = 'outlets:\n  - name: Shipped\n    folders: [tarn]\n';

  test('is the corpus’s own where it has one, else the shipped', () =>
    withCorpus({ 'shipped.yaml': shipped }, (elsewhere) =>
      withCorpus(files, async (folder) => {
        const memory = new CorpusMemory({ shippedRegister: join(elsewhere, 'shipped.yaml') });
        const first = await readCorpus(folder, memory, later());
        expect(first.articles).toMatchObject([{ outlet: { text: 'Shipped', span: null } }]);
        await writeFiles(folder, { 'outlets.yaml': 'outlets:\n  - name: Own\n    folders: [tarn]\n    words: 20\n' });
        const second = await readCorpus(folder, memory, later());
        expect(second).toMatchObject({
          changed: true,
          articles: [{ outlet: { text: 'Own' } }],
          outlets: [{ words: 20 }],
        });
        await rm(join(folder, 'outlets.yaml'));
        expect((await readCorpus(folder, memory, later())).articles).toMatchObject([{ outlet: { text: 'Shipped' } }]);
      }),
    ));

  test('that is at fault names its entries; articles it settles nothing for are said', async () => {
    const { articles, problems } = await readFiles({
      ...files,
      'outlets.yaml': 'outlets:\n  - name: A\n    folders: [tarn]\n  - name: B\n    folders: [tarn]\n  - {}\n',
    });
    expect(articles).toMatchObject([{ outlet: null }]);
    expect(problems.map(({ file, rule, place }) => [file, rule, place])).toEqual([
      ['outlets.yaml', 'outlets', 'entry 3'],
      ['tarn/a.md', 'outlets', 'outlet'],
    ]);
  });
});

describe('reading again', () => {
  test('only what changed becomes another object', () =>
    withCorpus({ 'a.md': article('A'), 'b.md': article('B') }, async (folder) => {
      const memory = new CorpusMemory();
      const first = await readCorpus(folder, memory, later());
      const second = await readCorpus(folder, memory, later());
      expect(second.changed).toBe(false);
      expect(second.articles).toBe(first.articles);
      await writeFiles(folder, { 'b.md': article('B2'), 'c.md': article('C') });
      const third = await readCorpus(folder, memory, later());
      expect(third.changed).toBe(true);
      expect(third.articles.map(({ headline }) => headline?.text)).toEqual(['A', 'B2', 'C']);
      expect(third.articles[0]).toBe(first.articles[0]);
    }));

  test('a touched file, and one written again as it was, are no change', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const memory = new CorpusMemory();
      const first = await readCorpus(folder, memory, later());
      await utimes(join(folder, 'a.md'), 1, 1);
      expect(await readCorpus(folder, memory, later())).toMatchObject({ changed: false });
      await writeFiles(folder, { 'a.md': article('A') });
      const third = await readCorpus(folder, memory, later());
      expect(third.changed).toBe(false);
      expect(third.articles[0]).toBe(first.articles[0]);
    }));

  test('a moved text keeps its time, a changed one does not', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const memory = new CorpusMemory();
      const [first] = (await readCorpus(folder, memory, later())).articles;
      await mkdir(join(folder, 'x'));
      await rename(join(folder, 'a.md'), join(folder, 'x/b.md'));
      const now = later() + 5000;
      const moved = await readCorpus(folder, memory, now);
      expect(moved.articles).toMatchObject([{ id: 'x/b.md', heldSince: first?.heldSince, version: first?.version }]);
      await writeFiles(folder, { 'x/b.md': article('Other') });
      expect((await readCorpus(folder, memory, now)).articles).toMatchObject([{ heldSince: now }]);
    }));

  test('a sidecar that comes, changes and goes changes its article', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const memory = new CorpusMemory();
      const kinds = async () => (await readCorpus(folder, memory, later())).articles.map(({ status }) => status.kind);
      expect(await kinds()).toEqual(['live']);
      await writeFiles(folder, { 'a.md.meta.yaml': 'embargo: 2030-01-01T00:00Z' });
      expect(await kinds()).toEqual(['embargoed']);
      await writeFiles(folder, { 'a.md.meta.yaml': 'status: withdrawn' });
      expect(await kinds()).toEqual(['withdrawn']);
      await rm(join(folder, 'a.md.meta.yaml'));
      expect(await kinds()).toEqual(['live']);
    }));

  test('a file that becomes unreadable is no longer held, and held again when mended', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const memory = new CorpusMemory();
      const [first] = (await readCorpus(folder, memory, later())).articles;
      await writeFile(join(folder, 'a.md'), Buffer.from([0x61, 0xff]));
      expect(await readCorpus(folder, memory, later())).toMatchObject({ articles: [], problems: [{ rule: 'utf-8' }] });
      await writeFiles(folder, { 'a.md': article('A') });
      const back = await readCorpus(folder, memory, later() + 9000);
      expect(back).toMatchObject({ problems: [], articles: [{ heldSince: first?.heldSince }] });
    }));

  test('a file that was touched just now rests for a while before it is read', () =>
    withCorpus({ 'a.md': article('A') }, async (folder) => {
      const memory = new CorpusMemory();
      await readCorpus(folder, memory, later());
      await writeFiles(folder, { 'b.md': article('B') });
      const began = performance.now();
      const rested = await readCorpus(folder, memory, Date.now());
      expect(ids(rested)).toEqual(['a.md', 'b.md']);
      expect(rested.rested).toBe(400);
      expect(performance.now() - began).toBeGreaterThan(395);
    }));

  test('a file that is being written is not read before it has rested for a second, whatever the clock says', () =>
    withCorpus({ 'a.md': article('A'), 'b.md': article('B') }, async (folder) => {
      const memory = new CorpusMemory();
      await readCorpus(folder, memory, later());
      await writeFiles(folder, { 'b.md': '# Half\n\n' });
      const state = { isRead: false };
      const [now, began] = [later(), performance.now()];
      const reading = readCorpus(folder, memory, now).finally(() => {
        state.isRead = true;
      });
      while (!state.isRead) {
        await appendFile(join(folder, 'b.md'), 'More. ');
        await setImmediate();
      }
      const during = await reading;
      expect(during).toMatchObject({ moving: ['b.md'], changed: false });
      expect(during.articles.map(({ headline }) => headline?.text)).toEqual(['A', 'B']);
      expect(during.problems).toMatchObject([{ file: 'b.md', rule: 'moving', effect: 'partial' }]);
      let after = await readCorpus(folder, memory, now);
      while (after.moving.length > 0) after = await readCorpus(folder, memory, now);
      expect(performance.now() - began).toBeGreaterThan(1000);
      expect(after).toMatchObject({ changed: true, problems: [] });
      expect(after.articles.map(({ headline }) => headline?.text)).toEqual(['A', 'Half']);
    }));
});
