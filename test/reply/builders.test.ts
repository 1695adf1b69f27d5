import { describe, expect, test } from 'vitest';
import { quotation } from '../../src/reply/builders.ts';
import { cite } from '../../src/reply/cite.ts';
import { slice } from '../../src/reply/slice.ts';
import { Archive } from '../../src/archive/archive.ts';
import { heldArticle } from '../held-article.ts';

const TEXT =
  'Harbour dues\n\nAda Okafor, the harbour master, said the dues were “long overdue and fair”.\n\n“We shall see,” Okafor added.\n';

function excerptsOf(form: 'full' | 'abstract') {
  const held = heldArticle({ id: 'a.txt', text: TEXT });
  const archive = new Archive();
  archive.add({ ...held, article: { ...held.article, form } });
  return archive.quotations({}).hits.map(quotation);
}

describe('a quotation as an excerpt', () => {
  test('is its content, with the speaker as established, as printed, and the role', () => {
    const [mixed, direct] = excerptsOf('full');
    expect(mixed?.fragments.map(({ text }) => text).join()).toContain('“long overdue and fair”');
    expect(mixed?.attributed).toMatchObject({
      speaker: 'Ada Okafor',
      asPrinted: null,
      role: { text: 'the harbour master' },
    });
    expect(direct).toMatchObject({
      fragments: [{ text: '“We shall see,”' }],
      attributed: { speaker: 'Ada Okafor', asPrinted: { text: 'Okafor' } },
    });
    expect(direct?.citation).toMatchObject({ part: 'body', paragraph: { n: 2, of: 2 }, form: 'full' });
  });

  test('has no role that only says its speaker’s name again', () => {
    const archive = new Archive();
    archive.add(
      heldArticle({ id: 'a.txt', text: 'Dues\n\n“The quays are closed at night,” the March statement said.\n' }),
    );
    const [said] = archive.quotations({}).hits.map(quotation);
    expect(said?.attributed).toMatchObject({ speaker: 'the March statement', asPrinted: null, role: null });
  });

  test('of an abstract is what stands in marks alone', () => {
    const shown = excerptsOf('abstract').map(({ fragments }) => fragments.map(({ text }) => text));
    expect(shown).toEqual([['“long overdue and fair”'], ['“We shall see,”']]);
  });
});

describe('a citation', () => {
  const { article } = heldArticle({ id: 'a.txt', text: TEXT });
  const headline = { start: 0, end: 12 };
  test('of a headline counts no paragraph', () => {
    expect(cite(article, headline)).toMatchObject({
      part: 'headline',
      paragraph: { n: 0, of: 2 },
      headline: 'Harbour dues',
      outlet: null,
      published: null,
    });
  });

  test.each([
    ['standfirst', 'standfirst'],
    ['caption', 'caption'],
  ] as const)('of a %s says so', (role, part) => {
    const [first, ...rest] = article.passages;
    const other = { ...article, passages: [...(first ? [{ ...first, role }] : []), ...rest] };
    expect(cite(other, first?.span ?? headline)).toMatchObject({ part, paragraph: { n: 0, of: 1 } });
  });
});

describe('a slice', () => {
  const { article } = heldArticle({ id: 'a.txt', text: TEXT });
  test('is the text between its offsets', () => {
    expect(slice(article, { start: 0, end: 7 })).toMatchObject({
      article: 'a.txt',
      version: article.version,
      start: 0,
      end: 7,
      text: 'Harbour',
    });
  });

  test.each([
    [5, 5],
    [7, 3],
    [-1, 3],
    [0, TEXT.length + 1],
    [0.5, 3],
    [Number.NaN, 3],
  ])('cannot be made of %d to %d', (start, end) => {
    expect(() => slice(article, { start, end })).toThrow(RangeError);
  });
});
