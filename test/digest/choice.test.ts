/** What an editor chooses: added, taken away, and refused where it could let nothing in. */
import { expect, test } from 'vitest';
import { choiceWith, EVERYTHING } from '../../src/command/digest-options.ts';

test('what is named is added, and taken away where it was', () => {
  const once = choiceWith(EVERYTHING, { topic: 'harbour dues', outlet: null, most: 3, check: 'yes' });
  expect(once).toMatchObject({ topics: ['harbour dues'], outlets: [null], most: 3, discrepancies: true });
  expect(choiceWith(once, { topic: 'harbour dues' }).topics).toEqual([]);
});

test.each([
  [{ topic: '!!!' }, /holds no word to look for/],
  [{ words: 'of the' }, /each word of “of the” is too common to look for; add another/],
  [{ without: 'x'.repeat(300) }, /at most 200 characters are kept, not 300/],
  [{ topic: 'Dues', without: 'dues' }, /“Dues” is looked for and kept out at once/],
  [{ most: 26 }, /at most 25 quotations, not 26/],
])('%j is refused with what would be right', (chosen, wrong) => {
  expect(() => choiceWith(EVERYTHING, chosen)).toThrow(wrong);
});

test('a thousand filters are refused at the twenty-sixth', () => {
  let choice = EVERYTHING;
  for (let at = 0; at < 25; at++) choice = choiceWith(choice, { topic: `matter ${at}` });
  expect(() => choiceWith(choice, { topic: 'one more' })).toThrow(/at most 25 topics, not 26: name one it has/);
});
