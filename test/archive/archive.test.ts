import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { termsOf } from '../../src/archive/terms.ts';
import { generateArticles } from '../bench/generate-articles.ts';
import { heldArticle } from '../held-article.ts';

const POOL = generateArticles(12, 7).map((made, at) => heldArticle({ ...made, id: `a${at}.txt` }));
/** The same papers, some with another text: what a live corpus becomes. */
const REVISED = generateArticles(12, 8).map((made, at) => heldArticle({ ...made, id: `a${at}.txt` }));

const archiveOf = (held: typeof POOL): Archive => {
  const archive = new Archive();
  for (const one of held) archive.add(one);
  return archive;
};

/** Everything an archive says to a few questions, as plain data. */
function answersOf(archive: Archive): unknown {
  const words = ['harbour council', 'tariff', 'nobody knows this', 'bridg', 'ministry approved'];
  const speakers = archive.suggestSpeakers('').flatMap((name) => archive.speakersNamed(name));
  return {
    counts: [archive.articles, archive.undated],
    speakers,
    designations: speakers.map((speaker) =>
      archive.designations(speaker).map(({ article, designation }) => [article.id, designation]),
    ),
    outlets: archive.outlets().map(({ name, articles, quotations }) => [name, articles, quotations]),
    words: words.map((typed) => {
      const quotations = archive.quotations({ words: typed });
      const excerpts = archive.excerpts({ words: typed }, () => 75);
      return {
        quotations: quotations.hits.map(({ article, quotation, speaker }) => [
          article.id,
          quotation.pieces,
          speaker?.name,
        ]),
        excerpts: excerpts.hits.map(({ article, span }) => [article.id, span]),
        notes: [quotations.match, quotations.respelt, quotations.leftOut, excerpts.leftOut],
      };
    }),
    all: archive.quotations({}).hits.map(({ article, quotation }) => [article.id, quotation.pieces]),
  };
}

describe('the archive', () => {
  test('edited live, it answers exactly as one built anew', () => {
    const edit = fc.record({ at: fc.nat({ max: 11 }), what: fc.constantFrom('add', 'revise', 'remove') });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const live = archiveOf(POOL.slice(0, 6));
        const now = new Map(POOL.slice(0, 6).map((held) => [held.article.id, held]));
        for (const { at, what } of edits) {
          const held = (what === 'revise' ? REVISED : POOL)[at];
          if (!held) continue;
          if (what === 'remove') {
            live.remove(held.article.id);
            now.delete(held.article.id);
          } else {
            live.add(held);
            now.set(held.article.id, held);
          }
        }
        const anew = archiveOf([...now.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)));
        expect(answersOf(live)).toEqual(answersOf(anew));
      }),
      { numRuns: 60 },
    );
  });

  test('finds what scanning every passage finds', () => {
    const archive = archiveOf(POOL);
    const vocabulary = [...new Set(POOL.flatMap(({ article }) => termsOf(article.text)))];
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 3 }), (terms) => {
        const [first = '', ...rest] = terms;
        const query = [...rest, first, rest[0] ?? ''].join(' ');
        const found = archive.excerpts({ words: query }, () => 1e6);
        const last = rest.at(-1) === undefined ? first : ([...new Set(termsOf(query))].at(-1) ?? '');
        const meets = (text: string, term: string) =>
          termsOf(text).some(
            (word) => word === term || (term === last && term.length > 2 && inflections(term).includes(word)),
          );
        const scanned = POOL.flatMap(({ article }) => {
          const spans = [
            ...article.passages.map(({ span }) => span),
            ...(article.headline?.span ? [article.headline.span] : []),
          ];
          return spans
            .filter(({ start, end }) => terms.every((term) => meets(article.text.slice(start, end), term)))
            .map(({ start }) => `${article.id} ${start}`);
        });
        const hits = found.match === 'all' ? found.hits : [];
        expect(new Set(hits.map(({ article, span }) => `${article.id} ${passageStart(article, span.start)}`))).toEqual(
          new Set(scanned),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('lists dated articles first, newest first, the undated last', () => {
    const archive = archiveOf([
      heldArticle({
        id: 'b.txt',
        headline: 'B',
        text: 'B\n\n“Old words stand here,” Ada Okafor said.',
        published: '2024-01-01',
      }),
      heldArticle({ id: 'a.txt', headline: 'A', text: 'A\n\n“Undated words stand here,” Ada Okafor said.' }),
      heldArticle({
        id: 'c.txt',
        headline: 'C',
        text: 'C\n\n“New words stand here,” Ada Okafor said.',
        published: '2024-02',
      }),
    ]);
    expect(archive.quotations({}).hits.map(({ article }) => article.id)).toEqual(['c.txt', 'b.txt', 'a.txt']);
    const late = archive.quotations({ since: '2024-01-15' });
    expect(late.hits.map(({ article }) => article.id)).toEqual(['c.txt']);
    expect(late.leftOut).toEqual(['1 undated article left out by since']);
  });

  test('finds a quotation of an abstract by the words in its marks alone', () => {
    const { article, extraction } = heldArticle({
      id: 'a.md',
      text: 'Dues\n\nAda Okafor said the harbour would be “open by spring at last”.',
    });
    const found = (form: 'full' | 'abstract', words: string) =>
      archiveOf([{ article: { ...article, form }, extraction }]).quotations({ words }).hits.length;
    expect([found('full', 'harbour'), found('full', 'spring')]).toEqual([1, 1]);
    expect([found('abstract', 'harbour'), found('abstract', 'spring')]).toEqual([0, 1]);
  });

  test('shows at most so many words of one article, all pages together', () => {
    const archive = archiveOf(POOL);
    const shown = Map.groupBy(
      archive.excerpts({ words: 'the council region committee' }, () => 75).hits,
      ({ article }) => article.id,
    );
    expect(shown.size).toBeGreaterThan(0);
    for (const hits of shown.values()) {
      const words = hits.map(({ article, span }) => article.text.slice(span.start, span.end).split(/\s+/).length);
      expect(words.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(75);
    }
  });
});

const inflections = (term: string): string[] =>
  (term.endsWith('e') ? ['s', 'd'] : ['s', 'es', 'ed', 'ing']).map((ending) => term + ending);

function passageStart(article: (typeof POOL)[number]['article'], at: number): number {
  const passage = article.passages.find(({ span }) => span.start <= at && at < span.end);
  return passage?.span.start ?? article.headline?.span?.start ?? -1;
}
