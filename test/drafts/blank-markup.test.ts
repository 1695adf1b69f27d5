/** Marks of emphasis and links are blanked before words are checked; nothing moves, and stars for letters stay. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankMarkup } from '../../src/drafts/blank-markup.ts';

const unspaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test.each([
  ['bold', 'We will **not** wait', 'We will not wait'],
  ['italics', 'We *will* not wait', 'We will not wait'],
  ['both', 'We ***will*** not wait', 'We will not wait'],
  ['within another', 'We **will *not* wait**', 'We will not wait'],
  ['underlined and struck', '__We__ will ~~not~~ wait', 'We will not wait'],
  ['a spoiler', '||We will not wait||', 'We will not wait'],
  ['beside quotation marks', '**“We will not wait,”** she said', '“We will not wait,” she said'],
  ['a link', 'We [will not](https://quay.example/a?b=1) wait', 'We will not wait'],
  ['an escaped mark', 'We will not\\_wait', 'We will not _wait'],
])('%s', (_, given, words) => {
  expect(unspaced(blankMarkup(given))).toBe(words);
});

test.each([
  ['stars for letters', 'That d*** ferry, that f****ng quay'],
  ['a footnote', 'The quay* is old. *As of May.'],
  ['a run that nothing closes', 'Five ** stars, and **six'],
  ['brackets of an editor', 'We will [not] wait (sic)'],
  ['a product', 'two * three * four'],
])('%s stays', (_, given) => {
  expect(blankMarkup(given)).toBe(given);
});

test('whatever is given, each place stays where it is, and only marks become spaces', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a“” *_~|[\]()\\\n]{0,60}$/), (given) => {
      const blanked = blankMarkup(given);
      expect(blanked).toHaveLength(given.length);
      for (let at = 0; at < given.length; at++)
        expect(blanked[at] === given[at] || (blanked[at] === ' ' && '*_~|[]()\\'.includes(given[at] ?? ''))).toBe(true);
    }),
  );
});

test.each(['**', '[', '](https:', '\\*', '*a', '||'])('100 kB of “%s” are read at once', (mark) => {
  const started = performance.now();
  blankMarkup(mark.repeat(100_000 / mark.length));
  expect(performance.now() - started).toBeLessThan(1000);
});
