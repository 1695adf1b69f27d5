import { expect, test } from 'vitest';
import { readStretches, stretchesAmong } from '../../src/extract/marks.ts';
import type { Stretch } from '../../src/extract/marks.ts';
import { readWords } from '../../src/extract/read-words.ts';
import { Words } from '../../src/extract/words.ts';

/** Read by itself, and by the signs that stand between its words. */
function stretches(text: string, end = text.length): Stretch[] {
  const found = readStretches(text, 0, end);
  expect(stretchesAmong(text, { start: 0, end }, readWords(new Words(text), 0, end, 0))).toEqual(found);
  return found;
}

const words = (text: string): string[] => stretches(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly marks', '“One,” she said. “Two.”', ['One,', 'Two.']],
  ['straight marks', '"One," she said. "Two."', ['One,', 'Two.']],
  ['two apostrophes', "''One,'' she said. ''Two.''", ['One,', 'Two.']],
  ['guillemets', '«One,» she said.', ['One,']],
  ['low opening marks', '„One,“ she said. „Two.”', ['One,', 'Two.']],
  ['single curly marks', '‘One,’ she said. ‘It isn’t two.’', ['One,', 'It isn’t two.']],
  ['single straight marks', "'One,' she said. 'It isn't two.'", ['One,', "It isn't two."]],
  [
    'the apostrophe of a plural inside single marks',
    '‘The growers’ sheds are dry,’ she said.',
    ['The growers’ sheds are dry,'],
  ],
  ['no marks in the growers’ year of ’94', 'The growers’ year of ’94 was dry.', []],
  ['an opening mark alone runs to the end', 'She said: “One. Two. ', ['One. Two.']],
  ['a closing mark alone closes its sentence', 'One is enough,” she said.', ['One is enough,']],
  [
    'a closing mark alone after a tag',
    '“One,” they wrote. Two is right. Three is wrong.”',
    ['One,', 'Two is right. Three is wrong.'],
  ],
  ['a closing mark alone in mid-clause closes nothing', 'A board of 3” and a nail', []],
  ['an opening mark turned the wrong way', '”One is enough,” she said.', ['One is enough,']],
  ['empty marks', 'She said “” and left', []],
])('reads %s', (_what, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('reads inner marks inside outer ones', () => {
  const text = '“He told me ‘leave now’ and I left,” she said.';
  expect(words(text)).toEqual(['He told me ‘leave now’ and I left,', 'leave now']);
  expect(stretches(text)[1]?.inside).toBe(0);
});

test('a stretch never reaches beyond its block', () => {
  const text = '“One.\n“Two.”';
  expect(stretches(text, 5).map(({ end, closed }) => [end, closed])).toEqual([[5, false]]);
});
