/** The order of quotations, what is weighed of them, and words that stand together: each against a slower twin. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { termsOf } from '../../src/archive/terms.ts';
import { bestOf } from '../../src/digest/best-of.ts';
import type { Chosen } from '../../src/digest/chosen.ts';
import { holdsTogether, wantedFrom } from '../../src/digest/holds-words.ts';
import { notable, type Ranking } from '../../src/digest/notable.ts';
import { placedIn } from '../../src/digest/placed.ts';
import type { Notable } from '../../src/digest/ranked.ts';
import { wordsOf } from '../../src/digest/same-words.ts';
import { readEvents } from '../../src/digest/read-events.ts';
import { weigh, type Said } from '../../src/digest/said.ts';
import { sourcesBy } from '../../src/digest/sources.ts';
import { stockOf } from '../../src/digest/stock.ts';
import type { NewsEvent } from '../../src/model/event.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

test('the best few are those that sorting all would put first', () => {
  const items = fc.array(fc.record({ rank: fc.nat(9), id: fc.nat() }), { maxLength: 600 });
  fc.assert(
    fc.property(items, fc.nat(650), (all, most) => {
      const order = (a: { rank: number }, b: { rank: number }) => a.rank - b.rank;
      expect(bestOf(all, most, order)).toEqual(all.toSorted(order).slice(0, most));
    }),
  );
});

describe('words that stand together', () => {
  const PRINTED =
    'harbour Harbour’s dues don’t dont U.S. us Müller muller ﬁnance finance 3.5 35 co-op 5km 2019-20 tarn_dues the of “dues” quay. Straße naïve—dues İzmir tarn';
  const LONG = 'quay'.repeat(20);
  const word = fc.constantFrom(...PRINTED.split(' '), "O'Brien", LONG, `${LONG}s`);
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'));

  test('are those whose terms are all in one passage, or the headline', () => {
    fc.assert(
      fc.property(text, line, fc.boolean(), (printed, typed, isGiven) => {
        const held = heldArticle({ id: 'a.txt', text: printed });
        const headline = isGiven ? { text: typed, span: null } : held.article.headline;
        const article = { ...held.article, headline };
        const passages = [
          headline?.text ?? '',
          ...article.passages.map(({ span }) => printed.slice(span.start, span.end)),
        ];
        const wanted = termsOf(typed);
        const holds = passages.some((passage) => {
          const terms = new Set(termsOf(passage));
          return wanted.length > 0 && wanted.every((term) => terms.has(term));
        });
        expect(holdsTogether({ ...held, article }, wantedFrom(typed), null)).toBe(holds);
      }),
      { numRuns: 1000 },
    );
  });

  test('are looked for in the passages around a quotation alone, and in none with a withheld name', () => {
    const held = heldArticle({ id: 'a.txt', text: 'Dues\n\nThe quay is old.\n\nThe tarn is deep.' });
    const at = (words: string) => {
      const start = held.article.text.indexOf(words);
      return { start, end: start + words.length };
    };
    expect(holdsTogether(held, wantedFrom('tarn'), [at('quay')])).toBe(false);
    expect(holdsTogether(held, wantedFrom('tarn'), [at('deep')])).toBe(true);
    expect(holdsTogether(held, wantedFrom('dues'), [at('quay')])).toBe(true);
    expect(holdsTogether({ ...held, withheld: [at('deep')] }, wantedFrom('tarn'), null)).toBe(false);
  });

  test('take time by the length of a text, whatever is in it', () => {
    for (const unit of ['“', '’', 'é', 'a.', '.', 'İ']) {
      const held = heldArticle({ id: 'a.txt', text: `Dues\n\n${unit.repeat(400_000)}` });
      const start = performance.now();
      holdsTogether(held, wantedFrom('harbour dues of tarn'), null);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});

const OUTLETS = ['Quay Courier', 'The Tarn Gazette', 'The Sele Post'];
const SPEECHES = [
  'The dues will rise by a tenth, and not one coin of it will leave this harbour',
  'Nobody asked the islands',
  'We found a crack as long as my arm',
  'Come what may, we sail',
];
const PEOPLE = ['Ada Okafor', 'Jonas Reyes', 'Mira Lindqvist'];

/** Articles that print some of the same words; the event each is in, and the text it shares. */
const corpus = fc.array(
  fc.record({
    outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: null }),
    form: fc.constantFrom('full' as const, 'full' as const, 'abstract' as const),
    said: fc.array(fc.tuple(fc.nat(SPEECHES.length - 1), fc.nat(PEOPLE.length - 1)), { minLength: 1, maxLength: 4 }),
    event: fc.nat(4),
    text: fc.nat(2),
  }),
  { minLength: 1, maxLength: 9 },
);

type Corpus = typeof corpus extends fc.Arbitrary<infer Made> ? Made : never;

function madeFrom(given: Corpus) {
  const archive = new Archive();
  const all = given.map(({ outlet, form, said }, at): HeldArticle => {
    const { article, extraction } = heldArticle({
      id: `a${at}.txt`,
      ...(outlet === null ? {} : { outlet }),
      text: ['News', ...said.map(([what, who]) => `“${SPEECHES[what]},” said ${PEOPLE[who]}.`)].join('\n\n'),
    });
    return { article: { ...article, form }, extraction };
  });
  for (const held of all) archive.add(held);
  const events = [...Map.groupBy(all.keys(), (at) => given[at]?.event).values()].map((own): NewsEvent => {
    const articles = own.flatMap((at) => all[at] ?? []);
    const sources = [...Map.groupBy(articles.keys(), (at) => given[own[at] ?? 0]?.text).values()];
    const name = { article: articles[0]?.article.id ?? '', version: '', span: { start: 0, end: 1 } };
    return { key: name.article, name, articles, shared: [], sources };
  });
  return { archive, all, events };
}

const speakerOf = ({ held, quotation }: Said): string =>
  held.extraction.speakers[quotation.speaker ?? -1]?.name ?? held.article.id;

const atOnce = async (): Promise<void> => undefined;

/** All in order, by looking at every pair. */
function slowly(all: readonly Said[], sources: Ranking['sources']): Notable[] {
  const groups = [...Map.groupBy(all, (said) => `${speakerOf(said)} ${wordsOf(said)}`).values()];
  const formOf = (said: Said) => Number(said.held.article.form === 'abstract');
  const made = groups.map((group): Notable => {
    const [said, ...others] = group.toSorted((a, b) => formOf(a) - formOf(b) || b.length - a.length) as [
      Said,
      ...Said[],
    ];
    const articles = [...new Set(group.map(({ held }) => held))];
    return { said, others, sources: sources(articles), wordings: 1 };
  });
  const idOf = ({ said }: Notable) => said.held.article.id;
  const startOf = ({ said }: Notable) => said.quotation.pieces[0].content.start;
  const ranked = made.toSorted(
    (a, b) =>
      b.sources - a.sources ||
      b.said.length - a.said.length ||
      (idOf(a) === idOf(b) ? startOf(a) - startOf(b) : idOf(a) < idOf(b) ? -1 : 1),
  );
  const nth = (one: Notable) => ranked.filter((other) => idOf(other) === idOf(one)).indexOf(one);
  return [...ranked.filter((one) => nth(one) < 2), ...ranked.filter((one) => nth(one) >= 2)];
}

describe('the most notable', () => {
  test('are the first of all that is let in, in order, however few are wanted', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.integer({ min: 1, max: 20 }),
        fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
        async (given, most, lets) => {
          const { archive, all, events } = madeFrom(given);
          // What comes first is not the first by name.
          const stock = await stockOf(all.toReversed(), archive, atOnce);
          const isIn = Uint8Array.from(stock.said, (_, at) => Number(lets[at] ?? true));
          const read = await readEvents(events, atOnce);
          const sources = sourcesBy(read);
          const ranking = { placed: placedIn(stock, read), sources, variants: () => [], speakerOf, pause: atOnce };
          const shown = (ranked: readonly Notable[]) =>
            ranked.map((one) => [one.said, one.sources, new Set(one.others)] as const);
          const said = stock.said.filter((_, at) => isIn[at] === 1);
          const chosen: Pick<Chosen, 'stock' | 'isIn'> = { stock, isIn };
          expect(shown(await notable(chosen, most, ranking))).toEqual(shown(slowly(said, sources).slice(0, most)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('are found where one article tells most of all, and where hardly anything is wanted', async () => {
    const lines = Array.from(
      { length: 900 },
      (_, at) => `“${'so '.repeat(10 + (at % 40))}it is, ${at},” said Ada Okafor.`,
    );
    const long = heldArticle({ id: 'long.txt', outlet: 'Quay Courier', text: ['News', ...lines].join('\n\n') });
    const others = ['b', 'c', 'd'].map((id) =>
      heldArticle({ id: `${id}.txt`, outlet: 'The Sele Post', text: `News\n\n“It is ${id},” said Jonas Reyes.` }),
    );
    const archive = new Archive();
    for (const held of [long, ...others]) archive.add(held);
    const stock = await stockOf([long, ...others], archive, atOnce);
    expect(stock.said.length).toBe(903);
    const read = await readEvents([], atOnce);
    const sources = sourcesBy(read);
    const ranking = { placed: placedIn(stock, read), sources, variants: () => [], speakerOf, pause: atOnce };
    const isIn = new Uint8Array(stock.said.length).fill(1);
    const wanted = slowly(stock.said, sources).map(({ said }) => said);
    for (const most of [1, 2, 3, 5, 6, 60, 902, 1000])
      expect((await notable({ stock, isIn }, most, ranking)).map(({ said }) => said)).toEqual(wanted.slice(0, most));
  });

  test('of the same length come by the names of their articles, in whatever order these are held', async () => {
    const letters = 'z y x w v u t s r q p o n m l k j i h g f e d c b a'.split(' ');
    const all = letters.map((id) =>
      heldArticle({ id: `${id}.txt`, outlet: id, text: `News\n\n“The tide of ${id} is in,” said Ada Okafor.` }),
    );
    const stock = await stockOf(all, new Archive(), atOnce);
    const read = await readEvents([], atOnce);
    const ranking = {
      placed: placedIn(stock, read),
      sources: sourcesBy(read),
      variants: () => [],
      speakerOf,
      pause: atOnce,
    };
    const isIn = new Uint8Array(stock.said.length).fill(1);
    const [first, second] = await notable({ stock, isIn }, 2, ranking);
    expect([first?.said.held.article.id, second?.said.held.article.id]).toEqual(['a.txt', 'b.txt']);
  });

  test('are weighed as answers show them: the same quotations, sure of the same', () => {
    fc.assert(
      fc.property(corpus, (given) => {
        const { archive, all } = madeFrom(given);
        const told = (held: HeldArticle) => weigh(held, archive).all.map(({ quotation, sure }) => [quotation, sure]);
        const shown = (held: HeldArticle) =>
          archive.quotationsIn([held]).map(({ quotation, speaker }) => [quotation, speaker !== null]);
        for (const held of all) {
          expect(told(held)).toEqual(shown(held));
          expect(weigh(held, archive).sure).toEqual(weigh(held, archive).all.filter(({ sure }) => sure));
        }
      }),
      { numRuns: 30 },
    );
  });
});
