/** Corrections as files: made, listed and undone in a real folder, by several people, and across a restart. */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HeldPlace } from '../../src/model/held.ts';
import { readPlace } from '../../src/reply/place-text.ts';
import { ASKER } from '../shipped-desk.ts';
import { said } from './own-word.ts';
import { inRoom, openRoom, PAY, type Room } from './room.ts';

const corrections = (folder: string) => readdir(join(folder, 'corrections')).then((names) => names.toSorted());

describe('a correction', () => {
  test('is applied at once, kept as a readable file, listed, undone, and there again after a restart', () =>
    inRoom(async ({ type, place, folder, newsroom }) => {
      const made = await type(`/correct speaker ${place('pay')} to:Abell why:"she said so"`);
      expect(made).toContain('1 · speaker: Ruth Abell · made by test on 1 June 2024 · because “she said so”');
      expect(made).toContain('Note: Speaker as corrected by the newsroom.');
      expect(said(newsroom)).toContain(`Ruth Abell: ${PAY}`);
      expect(await corrections(folder)).toEqual(['2024-06-01-0001-speaker.yaml']);
      const file = await readFile(join(folder, 'corrections', '2024-06-01-0001-speaker.yaml'), 'utf8');
      expect(file).toMatch(
        /^# A correction.*\nwhat: speaker\nspeaker: Ruth Abell\narticle: mill\.md\nversion: [0-9a-f]{12}\n/,
      );
      expect(file).toContain(`words: ${PAY}\n`);
      const again = await openRoom(folder);
      expect(said(again.newsroom)).toContain(`Ruth Abell: ${PAY}`);
      expect(await again.type('/correct list')).toContain('1 · speaker: Ruth Abell');
      expect(await again.type('/correct undo 1')).toContain('undone by test on 1 June 2024');
      expect(said(again.newsroom)).toContain(`Mara Olin: ${PAY}`);
      expect(await again.type('/correct list')).toContain('No correction is in force');
      expect(await again.type('/correct list undone')).toContain('1 · speaker: Ruth Abell');
      expect(await readFile(join(folder, 'corrections', '2024-06-01-0001-speaker.yaml'), 'utf8')).toBe(
        `${file}undone: 2024-06-01T12:00:00.000Z\nundone-by: test\n`,
      );
    }));

  test('by two at once is recorded twice, and the later holds', () =>
    inRoom(async ({ type, place, newsroom, folder }) => {
      const at = place('pay');
      const both = [
        type(`/correct speaker ${at} to:Abell`, { ...ASKER, name: 'Ida' }),
        type(`/correct speaker ${at} to:nobody`),
      ];
      expect((await Promise.all(both))[0]).toContain('made by test (Ida)');
      expect(await corrections(folder)).toEqual(['2024-06-01-0001-speaker.yaml', '2024-06-01-0002-speaker.yaml']);
      expect(said(newsroom)).toContain(`nobody: ${PAY}`);
      expect(await type('/correct list')).toMatch(
        /2 · speaker: nobody[^]*1 · speaker: Ruth Abell.*replaced by a later one/,
      );
      await type('/correct undo 2');
      expect(said(newsroom)).toContain(`Ruth Abell: ${PAY}`);
    }));

  test('takes a number that no file has, whoever wrote the others', () =>
    inRoom(async ({ type, place, folder }) => {
      await mkdir(join(folder, 'corrections'));
      await writeFile(join(folder, 'corrections', '2023-01-01-0041-speaker.yaml'), 'what: [');
      expect(await type(`/correct unquote ${place('pay')}`)).toContain('42 · not a quotation');
    }));
});

const outletsOf = ({ newsroom }: Room) =>
  newsroom.look.outlets().map(({ name, articles, undated }) => [name, articles, undated]);

describe('each kind', () => {
  const rows: readonly [string, (room: Room) => string, RegExp][] = [
    ['unquote', ({ place }) => `/correct unquote ${place('pay')}`, /not a quotation/],
    ['outlet', ({ place }) => `/correct outlet ${place('pay')} to:"linden post"`, /outlet: Linden Post/],
    ['outlet not stated', ({ place }) => `/correct outlet ${place('pay')} to:"Not stated"`, /outlet: not stated/],
    ['date', ({ place }) => `/correct date ${place('pay')} to:2024-04`, /date: April 2024/],
    ['date not stated', ({ place }) => `/correct date ${place('pay')} to:"not stated"`, /date: not stated/],
    ['merge', () => '/correct merge Olin other:Abell', /Mara Olin and Ruth Abell are one: Mara Olin/],
    [
      'split',
      ({ place }) => `/correct split Abell as:"Ruth Abell, rower" place:${place('race')}`,
      /Ruth Abell is Ruth Abell, rower in weir\.md, elsewhere not established/,
    ],
    [
      'split of an outlet',
      () => '/correct split Abell as:"Ruth Abell, rower" outlet:"Linden Post" rest:"Ruth Abell"',
      /in Linden Post, elsewhere Ruth Abell/,
    ],
  ];

  test.each(rows)('%s: what is said is read again as it was', (_, line, words) =>
    inRoom(async (room) => {
      const before = said(room.newsroom);
      const outlets = outletsOf(room);
      const asked = line(room);
      expect(await room.type(asked)).toMatch(words);
      const now = said(room.newsroom);
      const again = await openRoom(room.folder);
      expect(said(again.newsroom)).toEqual(now);
      expect(again.problems()).toEqual([]);
      expect(await again.ask.askLine(asked, ASKER)).toMatchObject({ kind: 'refused' });
      await again.type('/correct undo 1');
      expect(said(again.newsroom)).toEqual(before);
      expect(outletsOf(again)).toEqual(outlets);
    }),
  );
});

describe('what is asked wrongly is refused with what would be right', () => {
  const rows: readonly [string, (room: Room) => string, RegExp][] = [
    ['an unknown name', ({ place }) => `/correct speaker ${place('pay')} to:Abbell`, /did you mean Ruth Abell\?/],
    [
      'a place of no quotation',
      ({ newsroom }) => `/correct unquote mill.md@${newsroom.article('mill.md')?.version}:57-60`,
      /No quotation stands at that place/,
    ],
    ['a place of another version', () => '/correct unquote mill.md@0123456789ab:57-60', /has changed since/],
    ['no date', ({ place }) => `/correct date ${place('pay')} to:yesterday`, /is no date; write 2023-09-19/],
    [
      'the outlet it has',
      ({ place }) => `/correct outlet ${place('pay')} to:"the tarn gazette"`,
      /from “The Tarn Gazette” already/,
    ],
    ['one name twice', () => '/correct merge Olin other:"Mara Olin"', /one speaker already: Mara Olin/],
    [
      'two of one name',
      () => '/correct split Abell as:"Ruth Abell" outlet:"Linden Post"',
      /a name that tells them from Ruth Abell/,
    ],
    ['a split nowhere', () => '/correct split Abell as:"Ruth Abell, rower"', /Say where/],
    [
      'a split where nobody is',
      ({ place }) => `/correct split Olin as:"Mara Olin, rower" place:${place('race')}`,
      /not named in that article/,
    ],
    ['no such correction', () => '/correct undo 9', /There is no correction “9”; \/correct list/],
    ['a page too far', () => '/correct list page:9', /There is no page 9/],
  ];

  test.each(rows)('%s', (_, line, reason) =>
    inRoom(async (room) => {
      const answer = await room.ask.askLine(line(room), ASKER);
      expect(answer).toMatchObject({ kind: 'refused', message: expect.stringMatching(reason) as string });
      await expect(corrections(room.folder)).rejects.toThrow('ENOENT');
    }),
  );

  test('a name that means two is asked back', () =>
    inRoom(async ({ type, place }) => {
      await type(`/correct split Abell as:"Ruth Abell, rower" place:${place('race')} rest:"Ruth Abell, councillor"`);
      expect(await type(`/correct speaker ${place('pay')} to:"Ruth Abell"`)).toContain(
        'Ruth Abell, councillor or Ruth Abell, rower. Which one?',
      );
      expect(await type(`/correct speaker ${place('pay')} to:"Ruth Abell, rower"`)).toContain(
        '2 · speaker: Ruth Abell, rower',
      );
    }));

  test('who may not correct may neither write nor read', () =>
    inRoom(async ({ newsroom, place }) => {
      const asker = { ...ASKER, may: () => false };
      const held = newsroom.look.at(
        readPlace(place('pay')) ?? { article: '', version: '', span: { start: 0, end: 0 } },
      );
      const desk = newsroom.corrections;
      await expect(desk?.correct(asker, { what: 'unquote', place: held as HeldPlace })).rejects.toThrow(
        /may not correct/,
      );
      await expect(desk?.undo(asker, '1')).rejects.toThrow(/may not correct/);
      expect(() => desk?.list(asker)).toThrow(/may not correct/);
    }));

  test('what is undone already', () =>
    inRoom(async ({ type, place }) => {
      await type(`/correct unquote ${place('pay')}`);
      const both = await Promise.all([type('/correct undo 1'), type('/correct undo #1')]);
      expect(both[1]).toContain('is undone already by test at 2024-06-01 12:00 UTC');
    }));
});

describe('a folder that cannot be written to', () => {
  test('is said, and nothing is half there', () =>
    inRoom(async ({ type, place, folder, newsroom }) => {
      await writeFile(join(folder, 'corrections'), 'no folder');
      expect(await type(`/correct unquote ${place('pay')}`)).toContain('is no folder, so nothing is changed');
      expect(newsroom.listed()).toEqual([]);
      expect(said(newsroom)).toContain(`Mara Olin: ${PAY}`);
    }));

  // Whoever is root may write everywhere; then nothing is registered here.
  test.each(process.getuid?.() === 0 ? [] : ['for want of the right to'])('%s', () =>
    inRoom(async ({ type, place, folder }) => {
      await mkdir(join(folder, 'corrections'));
      await chmod(join(folder, 'corrections'), 0o500);
      expect(await type(`/correct unquote ${place('pay')}`)).toContain(
        'may not be written to (EACCES), so nothing is changed',
      );
      await chmod(join(folder, 'corrections'), 0o700);
      expect(await corrections(folder)).toEqual([]);
    }),
  );

  test('a file that went away meanwhile is said', () =>
    inRoom(async ({ type, place, folder }) => {
      await type(`/correct unquote ${place('pay')}`);
      await rm(join(folder, 'corrections'), { recursive: true });
      expect(await type('/correct undo 1')).toContain('no longer there, so nothing is changed');
    }));
});
