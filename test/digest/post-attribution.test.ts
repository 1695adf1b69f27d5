/** Posts whose attributions were corrected: what each says then, once, and what is taken out of it. */
import { describe, expect, test } from 'vitest';
import { openMemoryState } from '../../src/state/state.ts';
import { correction, everywhere, MILL, readingOf, speakers, wordsIn } from '../corrections/own-word.ts';
import { DAILY, Desk } from './desk.ts';
import { posted } from './posted.ts';

const HOUR = 3_600_000;
const OLIN = '“Nobody will pay for any of this,”';
const ABELL = '“It is cheaper than a new one,”';

describe('an attribution that was corrected', () => {
  const speaker = (name: string | null) => correction({ what: 'speaker', where: wordsIn(MILL, OLIN), speaker: name });

  test.each([
    ['to another', 'Ruth Abell', 'words given to Mara Olin here from The Tarn Gazette are those of Ruth Abell.'],
    ['to nobody', null, 'it is not established whose words those given to Mara Olin here from The Tarn Gazette are.'],
  ])('%s: said once; undone: said again', async (_, name, what) => {
    const { said, take, post, log } = await posted();
    const made = speaker(name);
    await take({ corrections: [made] });
    await take({ corrections: [made], problems: [] });
    expect(said()).toEqual([`Correction, 4 May 2026, 09:30 Europe/Oslo: ${what}`]);
    expect(post().join('\n')).toContain(OLIN);
    await take({ corrections: [{ ...made, undone: { by: null, at: null } }] });
    expect(said()).toHaveLength(2);
    expect(log().map(({ state }) => state)).toEqual(['made', 'made']);
  });

  test('no quotation at all', async () => {
    const { said, take } = await posted();
    await take({ corrections: [correction({ what: 'unquote', where: wordsIn(MILL, OLIN) })] });
    expect(said()).toEqual([
      expect.stringContaining('words given to Mara Olin here from The Tarn Gazette are no quotation.'),
    ]);
  });

  test('merged, named and split', async () => {
    const { said, take } = await posted();
    await take({ corrections: [correction({ what: 'merge', names: ['Tam Vek', 'Ruth Abell'], name: 'Tam Vek' })] });
    expect(
      said()
        .map((line) => line.replace(/^.*Oslo: /, ''))
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual([
      'Ruth Abell is to be named Tam Vek in what Linden Post prints.',
      'Ruth Abell is to be named Tam Vek in what The Tarn Gazette prints.',
    ]);
    await take({
      corrections: [],
      speakers: speakers({ name: 'Mara Olin-Berg', forms: [{ form: 'Mara Olin', only: everywhere }] }),
    });
    expect(said().join('\n')).toContain('Mara Olin is to be named Mara Olin-Berg');
  });

  test('the source: outlet and date', async () => {
    const { said, take } = await posted();
    const where = { article: MILL.id, version: MILL.version, headline: MILL.headline?.text ?? null };
    await take({
      corrections: [
        correction({ what: 'outlet', where, outlet: 'Linden Post' }),
        correction({ what: 'date', where, published: { iso: '2024-05-09', precision: 'day', zone: null } }),
      ],
    });
    expect(said()).toEqual([
      expect.stringContaining('the outlet of an article shown here is Linden Post, not The Tarn Gazette.'),
      expect.stringContaining('the date of an article from Linden Post is 9 May 2024, not 7 May 2024.'),
    ]);
  });

  test('a name that is withheld: all that showed it goes, what was said of it before as well', async () => {
    const { said, take, post, log, desk } = await posted();
    const made = speaker('Tam Vek');
    await take({ corrections: [made] });
    expect(said().join()).toContain('Mara Olin');
    await take({
      corrections: [made],
      speakers: speakers({ name: 'Mara Olin', withheld: 'asked for' }, { name: 'Tam Vek', withheld: 'a minor' }),
    });
    expect(said()).toEqual([
      'Correction, 4 May 2026, 10:31 Europe/Oslo: a name is withheld; what showed it here is taken out.',
    ]);
    expect(post().join('\n')).not.toMatch(/Olin|Tam Vek|Nobody will pay|My sister/);
    expect(post().join('\n')).toContain(ABELL);
    expect(JSON.stringify([log(), desk.state.exportGuild(DAILY.guild)])).not.toMatch(/Olin|Vek/i);
  });

  test('a name that is watched and withheld: the title that says it goes as well', async () => {
    const { fed } = await posted();
    const desk = new Desk(openMemoryState(), fed.look);
    desk.add({ ...DAILY, choice: { ...DAILY.choice, speakers: ['Mara Olin'] } });
    await desk.at('2026-05-04T08:30Z');
    expect(desk.board.posts[0]?.text).toContain('Digest 1 · Monday 4 May 2026, 08:30 UTC · Mara Olin');
    await fed.take(readingOf({ speakers: speakers({ name: 'Mara Olin', withheld: 'asked for' }) }), desk.now);
    await desk.after(HOUR);
    expect(desk.board.posts[0]?.text).not.toContain('Olin');
  });
});
