/** What corrections do to answers, and what becomes of them when articles change. */
import { describe, expect, test } from 'vitest';
import { article } from '../held-article.ts';
import type { Correction } from '../../src/model/correction.ts';
import { cite } from '../../src/reply/cite.ts';
import { quotation as excerpt } from '../../src/reply/builders.ts';
import { correction, everywhere, MILL, newsroomOn, readingOf, said, WEIR, wordsIn } from './own-word.ts';

const SEE = '“We shall see about that,”';
const PAY = '“Nobody will pay for any of this,”';
const speaker = (name: string | null, words = SEE, rest: Partial<Correction> = {}) =>
  correction({ what: 'speaker', where: wordsIn(MILL, words), speaker: name }, rest);
const source = ({ id, version, headline }: typeof MILL) => ({ article: id, version, headline: headline?.text ?? null });

describe('the speaker of a quotation', () => {
  test.each<[string, string | null, string]>([
    ['another of the article', 'Ruth Abell', 'Ruth Abell'],
    ['somebody whom the article does not name', 'Tam Vek', 'Tam Vek'],
    ['somebody whom no article names', 'Ida Roe', 'Ida Roe'],
    ['nobody', null, 'nobody'],
  ])('is %s', async (_, name, shown) => {
    const newsroom = await newsroomOn({ corrections: [speaker(name)] });
    expect(said(newsroom)).toContain(`${shown}: ${SEE}`);
    const own = name === null ? undefined : newsroom.look.speakersNamed(name)[0];
    expect(said(newsroom, { speaker: own })).toContain(`${shown}: ${SEE}`);
    expect(newsroom.listed().map(({ state }) => state.kind)).toEqual(['applied']);
  });

  test('is said to be corrected, and shows no words of the outlet for another', async () => {
    const { look } = await newsroomOn({ corrections: [speaker('Ruth Abell')] });
    const hit = look.quotations({ words: 'see' }).hits[0];
    expect(hit && excerpt(hit).attributed).toMatchObject({ speaker: 'Ruth Abell', asPrinted: null, corrected: true });
    expect(hit?.quotation.attribution).toEqual({ rule: 'corrected', certainty: 1, sure: true });
    expect(hit?.article.text).toBe(MILL.text);
  });

  test('is what was said last; what was said before comes back when that is undone', async () => {
    const [first, second] = [speaker('Ruth Abell'), speaker('Tam Vek')];
    const newsroom = await newsroomOn({ corrections: [second, first] });
    expect(said(newsroom)).toContain(`Tam Vek: ${SEE}`);
    expect(newsroom.listed().map(({ state }) => state.kind)).toEqual(['applied', 'replaced']);
    const undone = { ...second, undone: { by: null, at: null } };
    await newsroom.amend(() => [first, undone], 0);
    expect(said(newsroom)).toContain(`Ruth Abell: ${SEE}`);
    expect(newsroom.listed().map(({ state }) => state.kind)).toEqual(['undone', 'applied']);
  });
});

describe('words that are no quotation', () => {
  test('are in no list of quotations, and still in their passage', async () => {
    const newsroom = await newsroomOn({ corrections: [correction({ what: 'unquote', where: wordsIn(MILL, PAY) })] });
    expect(said(newsroom).join()).not.toContain('Nobody will pay');
    expect(said(newsroom)).toHaveLength(5);
    expect(newsroom.look.excerpts({ words: 'pay' }).hits).toHaveLength(1);
  });

  test('take with them what was thought to be spoken inside', async () => {
    const text =
      'A\n\n“She told me ‘we leave at noon today’ and then we left,” Ida Roe said. “It was a long day,” Roe said.';
    const inner = article({ id: 'a.md', text });
    const where = wordsIn(inner, '“She told me ‘we leave at noon today’ and then we left,”');
    const newsroom = await newsroomOn({ articles: [inner], corrections: [correction({ what: 'unquote', where })] });
    expect(said(newsroom)).toEqual(['Ida Roe: “It was a long day,”']);
  });
});

describe('an article’s source', () => {
  const corrections = [
    correction({ what: 'outlet', where: source(MILL), outlet: 'Linden Post' }),
    correction({ what: 'date', where: source(MILL), published: { iso: '2024-06', precision: 'month', zone: null } }),
  ];

  test('is the corrected one in answers, filters and citations, and said to be', async () => {
    const { look } = await newsroomOn({ corrections });
    expect(look.outlets().map(({ name, articles }) => [name, articles])).toEqual([['Linden Post', 2]]);
    const [hit] = look.quotations({ words: 'see', since: '2024-06-01', outlet: 'Linden Post' }).hits;
    expect(hit && cite(hit.article, hit.quotation.pieces[0].content)).toMatchObject({
      outlet: 'Linden Post',
      published: { iso: '2024-06' },
      corrected: ['outlet', 'date'],
    });
  });

  test('may be corrected to what is not stated', async () => {
    const none = [
      correction({ what: 'outlet', where: source(MILL), outlet: null }),
      correction({ what: 'date', where: source(MILL), published: null }),
    ];
    const { look } = await newsroomOn({ articles: [MILL], corrections: none });
    expect(look.outlets().map(({ name, undated }) => [name, undated])).toEqual([[null, 1]]);
    expect(look.holdings().undated).toBe(1);
  });

  test('is under the form that outlets are held by, and under their limit of words', async () => {
    const newsroom = await newsroomOn({
      corrections: [correction({ what: 'outlet', where: source(WEIR), outlet: 'tarn' })],
      outletAs: (name) => (name === 'tarn' ? 'The Tarn Gazette' : name),
      wordLimit: (outlet) => (outlet === 'The Tarn Gazette' ? 0 : 75),
    });
    expect(newsroom.look.excerpts({ words: 'race' }).hits).toEqual([]);
  });
});

describe('names', () => {
  test('are one where it is said', async () => {
    const corrections = [correction({ what: 'merge', names: ['Mara Olin', 'Ruth Abell'], name: 'Mara Abell-Olin' })];
    const newsroom = await newsroomOn({ corrections });
    expect(newsroom.look.suggestSpeakers('')).toEqual(['Mara Abell-Olin', 'Tam Vek']);
    expect(newsroom.look.speakersNamed('Olin')).toMatchObject([{ name: 'Mara Abell-Olin', quotations: 5 }]);
  });

  test('joined in turn are one', async () => {
    const corrections = [
      correction({ what: 'merge', names: ['Mara Olin', 'Ruth Abell'], name: 'Mara Olin' }),
      correction({ what: 'merge', names: ['Ruth Abell', 'Tam Vek'], name: 'Tam Olin' }),
    ];
    expect((await newsroomOn({ corrections })).look.suggestSpeakers('')).toEqual(['Tam Olin']);
  });

  test.each<[string | null, string]>([
    [null, 'nobody'],
    ['Ruth Abell, the councillor', 'Ruth Abell, the councillor'],
    ['Ruth Abell', 'Ruth Abell'],
  ])('are two where it is said, and elsewhere %s', async (rest, elsewhere) => {
    const only = { ...everywhere, articles: [WEIR.id] };
    const split = correction({ what: 'split', printed: 'Ruth Abell', speaker: 'Ruth Abell, the rower', only, rest });
    const newsroom = await newsroomOn({ corrections: [split] });
    expect(said(newsroom)).toContain('Ruth Abell, the rower: “It was the best race of my life,”');
    expect(said(newsroom)).toContain(`${elsewhere}: “It is cheaper than a new one,”`);
  });

  test('that are several people’s are joined to nobody', async () => {
    const only = { ...everywhere, articles: [WEIR.id] };
    const newsroom = await newsroomOn({
      corrections: [
        correction({ what: 'split', printed: 'Ruth Abell', speaker: 'Ruth Abell, the rower', only, rest: null }),
        correction({ what: 'merge', names: ['Mara Olin', 'Ruth Abell'], name: 'Mara Olin' }),
      ],
    });
    expect(newsroom.listed()[0]?.state).toMatchObject({ kind: 'unfit' });
    expect(newsroom.problems()).toMatchObject([{ rule: 'correction', effect: 'partial' }]);
  });
});

describe('when an article changes', () => {
  const revised = (text: string, rest: Partial<typeof MILL> = {}) => ({
    ...article({ id: MILL.id, outlet: 'The Tarn Gazette', published: '2024-05-07', text }),
    ...rest,
  });
  const corrected = [speaker('Ruth Abell')];
  const taken = async (text: string, corrections = corrected) => {
    const newsroom = await newsroomOn({ corrections });
    await newsroom.take(readingOf({ articles: [revised(text), WEIR], corrections }), 0);
    return newsroom;
  };

  test('a correction goes with its words', async () => {
    const newsroom = await taken(MILL.text.replace('voted on Tuesday', 'voted late on Tuesday night'));
    expect(said(newsroom)).toContain(`Ruth Abell: ${SEE}`);
    expect(newsroom.problems()).toEqual([]);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['are gone', (text) => text.replace('see about that', 'look into that'), /words are no longer in the article/],
    ['stand twice', (text) => `${text}\n\n${SEE} Olin said again.`, /more than once/],
  ])('it is not applied blindly where its words %s', async (_, change, reason) => {
    const newsroom = await taken(change(MILL.text));
    const [listed] = newsroom.listed();
    expect(listed?.state).toMatchObject({ kind: 'unfit', reason: expect.stringMatching(reason) as string });
    expect(newsroom.problems()).toMatchObject([{ rule: 'correction', file: listed?.correction.file }]);
    expect(said(newsroom)).not.toContain(`Ruth Abell: ${SEE}`);
  });

  test('one of its source holds while the headline does', async () => {
    const corrections = [correction({ what: 'outlet', where: source(MILL), outlet: 'Hill Post' })];
    const kept = await taken(`${MILL.text}\n\nMore follows.`, corrections);
    expect(kept.look.outletNamed('Hill Post')).toBe('Hill Post');
    const lost = await taken(MILL.text.replace('Council votes', 'Council decides'), corrections);
    expect(lost.look.outletNamed('Hill Post')).toBeUndefined();
    expect(lost.listed()[0]?.state).toMatchObject({ kind: 'unfit' });
  });

  test('one of an article that moved goes with it; of one that is gone, it is kept and said', async () => {
    const newsroom = await newsroomOn({ articles: [{ ...MILL, id: 'moved.md' }, WEIR], corrections: corrected });
    expect(said(newsroom)).toContain(`Ruth Abell: ${SEE}`);
    await newsroom.take(readingOf({ articles: [WEIR], corrections: corrected }), 0);
    expect(newsroom.listed()[0]?.state).toEqual({ kind: 'unfit', reason: 'Its article is no longer there' });
    await newsroom.take(readingOf({ corrections: corrected }), 0);
    expect(said(newsroom)).toContain(`Ruth Abell: ${SEE}`);
  });

  test('one of a closed article is in no answer, nor is its problem', async () => {
    const status = { kind: 'withdrawn', reason: 'retracted' } as const;
    const unfit = speaker('Ruth Abell', SEE, {});
    const newsroom = await newsroomOn({ corrections: [unfit] });
    const text = MILL.text.replace('see about that', 'look into that');
    await newsroom.take(readingOf({ articles: [revised(text, { status }), WEIR], corrections: [unfit] }), 0);
    expect(newsroom.look.holdings().problems).toEqual([]);
    expect(newsroom.problems()).toMatchObject([{ closed: true }]);
    expect(newsroom.listed()).toMatchObject([{ isClosed: true, place: null }]);
  });
});

test('a hand-written correction is found by its words alone', async () => {
  const where = { article: MILL.id, version: null, span: null, words: 'see about that' };
  const newsroom = await newsroomOn({ corrections: [correction({ what: 'speaker', where, speaker: 'Ruth Abell' })] });
  expect(said(newsroom)).toContain(`Ruth Abell: ${SEE}`);
});

test('one of words that are no quotation is not applied, and said', async () => {
  const where = { article: MILL.id, version: null, span: null, words: 'the old mill' };
  const newsroom = await newsroomOn({ corrections: [correction({ what: 'speaker', where, speaker: 'Ruth Abell' })] });
  expect(newsroom.listed()[0]?.state).toEqual({ kind: 'unfit', reason: 'No quotation is read at its place' });
});
