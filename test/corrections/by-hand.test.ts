/** Corrections and registers that people write by hand, and change while the newsroom follows. */
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createCorrectionDesk } from '../../src/desk/correction-desk.ts';
import { createCorrectionFiles } from '../../src/desk/correction-files.ts';
import { CorpusMemory } from '../../src/ingest/corpus-memory.ts';
import { readCorpus } from '../../src/ingest/read-corpus.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { withCorpus } from '../ingest/temp-corpus.ts';
import { ASKER, NOW } from '../shipped-desk.ts';
import { said } from './own-word.ts';
import { FILES, openRoom, PAY } from './room.ts';

describe('files made by hand', () => {
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  test('are read; one at fault is a problem, and is neither applied nor touched', () =>
    withCorpus(
      {
        ...FILES,
        'corrections/olin.yaml': `what: speaker\narticle: mill.md\nwords: ${PAY}\nspeaker: Ruth Abell\n`,
        'corrections/bad.yaml': 'what: speaker\narticle: mill.md\n',
        'corrections/notes.md': 'not read',
      },
      async (folder) => {
        const room = await openRoom(folder);
        expect(said(room.newsroom)).toContain(`Ruth Abell: ${PAY}`);
        expect(room.newsroom.look.holdings().articles).toBe(2);
        expect(room.problems()).toEqual([expect.stringMatching(/^corrections\/bad\.yaml: It is not applied: .*words/)]);
        expect(await room.type('/correct undo olin.yaml')).toContain('undone by test');
        expect(await readFile(join(folder, 'corrections/bad.yaml'), 'utf8')).toBe('what: speaker\narticle: mill.md\n');
      },
    ));

  test('and registers are followed as they change, beside corrections that are made', () =>
    withCorpus(FILES, async (folder) => {
      const room = await openRoom(folder, true);
      const { look } = room.newsroom;
      await room.type(`/correct speaker ${room.place('pay')} to:Abell`);
      expect(said(room.newsroom)).toContain(`Ruth Abell: ${PAY}`);
      await writeFile(join(folder, 'speakers.yaml'), 'speakers:\n  - name: Ruth Abell-Vek\n    also: [Ruth Abell]\n');
      await until(() => look.speakersNamed('Vek').length === 1);
      expect(said(room.newsroom)).toContain(`Ruth Abell-Vek: ${PAY}`);
      await writeFile(
        join(folder, 'corrections', 'race.yaml'),
        'what: unquote\narticle: weir.md\nwords: the best race\n',
      );
      await until(() => look.quotations({ words: 'race' }).hits.length === 0);
      await rm(join(folder, 'corrections', '2024-06-01-0001-speaker.yaml'));
      await until(() => said(room.newsroom).includes(`Mara Olin: ${PAY}`));
      await rm(join(folder, 'speakers.yaml'));
      await until(() => look.speakersNamed('Vek').length === 0);
      await room.close();
    }));

  test('a correction whose file goes before any look saw it is undone', () =>
    withCorpus(FILES, async (folder) => {
      const room = await openRoom(folder, true);
      await room.type(`/correct speaker ${room.place('pay')} to:Abell`);
      expect(said(room.newsroom)).toContain(`Ruth Abell: ${PAY}`);
      await rm(join(folder, 'corrections', '2024-06-01-0001-speaker.yaml'));
      await until(() => said(room.newsroom).includes(`Mara Olin: ${PAY}`));
      expect(room.newsroom.listed()).toEqual([]);
      await room.close();
    }));

  test('a register that cannot be read any more opens no name', () =>
    withCorpus(
      { ...FILES, 'speakers.yaml': 'speakers:\n  - name: Mara Olin\n    withheld: true\n    reason: asked\n' },
      async (folder) => {
        const room = await openRoom(folder, true);
        const { look } = room.newsroom;
        expect(look.speakersNamed('Olin')).toEqual([]);
        await writeFile(join(folder, 'speakers.yaml'), 'speakers:\n\t- name: [');
        await until(() => room.problems().length > 0);
        expect(look.speakersNamed('Olin')).toEqual([]);
        expect(said(room.newsroom)).toContain(`name withheld: ${PAY}`);
        await room.close();
      },
    ));
});

describe('what was just written', () => {
  /** A desk with one correction, made after the one reading. */
  const openDesk = async (folder: string) => {
    const memory = new CorpusMemory();
    const newsroom = createNewsroom();
    const read = await readCorpus(folder, memory, NOW);
    const state = { last: read };
    const look = async () => (state.last = await readCorpus(folder, memory, NOW));
    await newsroom.take({ articles: read.articles, problems: [], wordLimit: () => 75 }, NOW);
    const desk = createCorrectionDesk({
      files: createCorrectionFiles(folder),
      newsroom,
      clock: () => NOW,
      begun: () => memory.begun,
      apply: () => newsroom.amend(() => desk.merge(state.last), NOW),
    });
    const place = newsroom.look.quotations({ words: 'pay' }).hits[0];
    if (!place) throw new Error('nothing found');
    const span = place.quotation.pieces[0].content;
    const { correction } = await desk.correct(ASKER, { what: 'unquote', place: { ...place, span } });
    return { desk, read, look, correction, file: join(folder, correction.file) };
  };

  test('outlives a reading that began before', () =>
    withCorpus(FILES, async (folder) => {
      const { desk, read, correction, file } = await openDesk(folder);
      const text = await readFile(file, 'utf8');
      expect(desk.merge(read)).toEqual([correction]);
      const undone = await desk.undo(ASKER, '1');
      expect(desk.merge(read)).toEqual([undone]);
      expect(desk.merge({ ...read, corrections: [{ correction, text }] })).toEqual([undone]);
      expect(desk.heeds(read)).toBe(false);
    }));

  test('is left to readings when one shows it', () =>
    withCorpus(FILES, async (folder) => {
      const { desk, read, look, correction } = await openDesk(folder);
      const next = await look();
      expect(desk.merge(next)).toEqual([correction]);
      expect(desk.heeds(next)).toBe(false);
      expect(desk.merge(read)).toEqual([]);
    }));

  test.each([
    ['its file is gone', (file: string) => rm(file)],
    ['its file says something else', (file: string) => writeFile(file, 'what: none')],
  ])('is over when a reading began later and %s, be it as the one before', (_, act) =>
    withCorpus(FILES, async (folder) => {
      const { desk, read, look, file } = await openDesk(folder);
      await act(file);
      const next = await look();
      expect(next.corrections).toEqual(read.corrections);
      expect(desk.heeds(next)).toBe(true);
      expect(desk.merge(next)).toEqual([]);
      expect(desk.heeds(next)).toBe(false);
    }),
  );

  test('is over when an undoing is put back by hand', () =>
    withCorpus(FILES, async (folder) => {
      const { desk, look, correction, file } = await openDesk(folder);
      const text = await readFile(file, 'utf8');
      desk.merge(await look());
      const undone = await desk.undo(ASKER, '1');
      await writeFile(file, text);
      const next = await look();
      expect([undone.undone, desk.heeds(next), desk.merge(next)]).toEqual([expect.anything(), true, [correction]]);
    }));

  test('outlives a reading that found its file still being touched', () =>
    withCorpus(FILES, async (folder) => {
      const { desk, look, correction, file } = await openDesk(folder);
      const state = { isRead: false };
      const reading = look().finally(() => {
        state.isRead = true;
      });
      for (let at = 1; !state.isRead; at += 1) {
        await utimes(file, at, at);
        await setImmediate();
      }
      const next = await reading;
      expect(next).toMatchObject({ corrections: [], moving: [correction.file] });
      expect(desk.heeds(next)).toBe(false);
      expect(desk.merge(next)).toEqual([correction]);
    }));
});
