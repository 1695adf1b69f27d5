/** Readings that change articles, register and corrections, one after another: a newsroom that followed them answers as one that did not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../src/model/correction.ts';
import type { KnownSpeakers } from '../../src/model/known-speakers.ts';
import { createNewsroom, type FedNewsroom, type Reading } from '../../src/newsroom.ts';
import { generateArticles } from '../bench/generate-articles.ts';
import { article } from '../held-article.ts';
import { correction, everywhere, readingOf, speakers, wordsIn } from './own-word.ts';

const POOL = generateArticles(45, 7).map((made, at) => article({ ...made, id: `a${at}.txt` }));
const REVISED = generateArticles(45, 8).map((made, at) => article({ ...made, id: `a${at}.txt` }));
const OTHER = generateArticles(45, 9).map((made, at) => article({ ...made, id: `b${at}.txt` }));

const names = await (async () => {
  const newsroom = createNewsroom();
  await newsroom.take(readingOf({ articles: POOL }), 0);
  return newsroom.look.suggestSpeakers('');
})();
const [one = '', other = '', third = ''] = names;
const quoted = /“[^”]{10,}”/;

const REGISTERS: readonly KnownSpeakers[] = [
  speakers(),
  speakers({ name: `${one} the First`, forms: [one, other].map((form) => ({ form, only: everywhere })) }),
  speakers({ name: third, withheld: 'a minor' }, { name: one, withheld: 'a victim' }),
  {
    apart: [one],
    speakers: speakers({
      name: `${one}, a`,
      forms: [{ form: one, only: { outlets: [], articles: ['a1.txt', 'a3.txt'] } }],
    }).speakers,
  },
];
const CORRECTIONS: readonly Correction[] = POOL.slice(0, 12).flatMap((held, at) => {
  const where = wordsIn(held, quoted.exec(held.text)?.[0] ?? '');
  const about = { article: held.id, version: held.version, headline: held.headline?.text ?? null };
  return [
    correction({ what: 'speaker', where, speaker: names[at] ?? null }),
    ...(at % 3 === 0 ? [correction({ what: 'unquote', where })] : []),
    correction({ what: 'outlet', where: about, outlet: 'Hill Post' }),
    correction({ what: 'date', where: about, published: null }),
  ];
});
const JOININGS = [
  correction({ what: 'merge', names: [one, third], name: third }),
  correction({
    what: 'split',
    printed: other,
    speaker: `${other}, b`,
    only: { outlets: [], articles: ['a2.txt'] },
    rest: other,
  }),
];

/** Everything a newsroom says to a few questions, as plain data. */
function answersOf(newsroom: FedNewsroom): unknown {
  const { look } = newsroom;
  const found = look.suggestSpeakers('').flatMap((name) => look.speakersNamed(name));
  const shown = (query: Parameters<typeof look.quotations>[0]) => {
    const { hits, leftOut, respelt } = look.quotations(query);
    return [hits.map(({ article: { id }, quotation, speaker }) => [id, quotation, speaker]), leftOut, respelt];
  };
  return {
    found,
    designations: found.map((speaker) =>
      look.designations(speaker).map(({ article: { id }, designation }) => [id, designation]),
    ),
    quotations: [{}, { words: 'harbour council' }, { words: one }, { words: 'ministrie' }, { since: '2024-06-01' }].map(
      shown,
    ),
    own: found.slice(0, 5).map((speaker) => shown({ speaker })),
    passages: ['council region', other, 'tarif'].map((words) => {
      const { hits, leftOut } = look.excerpts({ words });
      return [hits.map(({ article: { id }, span }) => [id, span]), leftOut];
    }),
    outlets: look
      .outlets()
      .map(({ name, articles, undated, headlines }) => [
        name,
        articles,
        undated,
        headlines.map(({ article }) => article.headline),
      ]),
    holdings: look.holdings(),
    corrections: newsroom.listed().map(({ correction: { file }, state, place }) => [file, state, place?.span]),
    problems: newsroom.problems(),
  };
}

const reading: fc.Arbitrary<Reading> = fc
  .record({
    kept: fc.subarray([...POOL.keys()], { minLength: 5 }),
    revised: fc.subarray([...POOL.keys()], { maxLength: 5 }),
    more: fc.constantFrom(0, 0, 2, 45),
    register: fc.nat({ max: REGISTERS.length - 1 }),
    corrections: fc.subarray([...CORRECTIONS, ...JOININGS]),
  })
  .map(({ kept, revised, more, register, corrections }) =>
    readingOf({
      articles: [...kept.flatMap((at) => (revised.includes(at) ? REVISED : POOL)[at] ?? []), ...OTHER.slice(0, more)],
      ...(REGISTERS[register] ? { speakers: REGISTERS[register] } : {}),
      corrections,
    }),
  );

test('a newsroom that followed answers exactly as one built anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(reading, { minLength: 2, maxLength: 4 }), async (readings) => {
      const live = createNewsroom();
      for (const next of readings) await live.take(next, 0);
      const anew = createNewsroom();
      await anew.take(readings.at(-1) ?? readingOf(), 0);
      expect(answersOf(live)).toEqual(answersOf(anew));
    }),
    { numRuns: 14 },
  );
}, 120_000);

test('a register that changes hundreds of articles is taken in whole, with answers going on meanwhile', async () => {
  const articles = generateArticles(300, 3).map((made, at) => article({ ...made, id: `g${at}.txt` }));
  const newsroom = createNewsroom();
  await newsroom.take(readingOf({ articles }), 0);
  const [first = '', second = ''] = newsroom.look.suggestSpeakers('');
  const joined = newsroom.look.suggestSpeakers('').map((form) => ({ form, only: everywhere }));
  const known = speakers({ name: 'Somebody Else', forms: joined });
  const seen = new Set<string>();
  const look = () =>
    seen.add(
      JSON.stringify(
        [first, second, 'Somebody'].map((name) =>
          newsroom.look.speakersNamed(name).map((one) => [one.name, one.quotations]),
        ),
      ),
    );
  look();
  const taken = newsroom.take(readingOf({ articles, speakers: known }), 0).then(() => 'taken' as const);
  for (let state: 'taken' | 'waiting' = 'waiting'; state === 'waiting';) {
    look();
    state = await Promise.race([taken, new Promise<'waiting'>((resolve) => void setImmediate(resolve, 'waiting'))]);
  }
  look();
  expect(seen.size).toBe(2);
  expect(newsroom.look.speakersNamed(first)).toMatchObject([{ name: 'Somebody Else' }]);
});
