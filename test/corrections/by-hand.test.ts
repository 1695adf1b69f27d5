/** Corrections and registers that people write by hand, and change while the newsroom follows. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCorrectionDesk } from '../../src/correction-desk.ts';
import { createCorrectionFiles } from '../../src/correction-files.ts';
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

  test('what was just written outlives a reading that began before, and no other', () =>
    withCorpus(FILES, async (folder) => {
      const newsroom = createNewsroom();
      const read = await readCorpus(folder, new CorpusMemory(), NOW);
      await newsroom.take({ articles: read.articles, problems: [], wordLimit: () => 75 }, NOW);
      const files = createCorrectionFiles(folder);
      const desk = createCorrectionDesk({
        files,
        newsroom,
        clock: () => NOW,
        apply: () => newsroom.amend(() => desk.merge([]), NOW),
      });
      const place = newsroom.look.quotations({ words: 'pay' }).hits[0];
      if (!place) throw new Error('nothing found');
      const span = place.quotation.pieces[0].content;
      const { correction } = await desk.correct(ASKER, { what: 'unquote', place: { ...place, span } });
      expect(desk.merge([])).toEqual([correction]);
      const undone = await desk.undo(ASKER, '1');
      const seen = { correction, text: await files.read(correction.file) };
      expect(desk.merge([])).toEqual([undone]);
      expect(desk.merge([{ correction: undone, text: seen.text }])).toEqual([undone]);
      expect(desk.merge([])).toEqual([]);
    }));
});
