import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleInLine, visibleJson } from '../../../src/platforms/console/visible.ts';
import { readVisible, visible } from '../../../src/reply/visible.ts';
import { hostileText } from './hostile.ts';

test.each([
  ['plain words stay', 'Zoë’s “naïve” – café', 'Zoë’s “naïve” – café'],
  ['an escape sequence', '\u001B[31mred', '␛[31mred'],
  ['tab, line break, delete', 'a\tb\r\nc\u007F', 'a␉b␍␊c␡'],
  ['a C1 control', 'a\u009Bb', 'a‹U+009B›b'],
  ['a bidi override', 'abc\u202Edef', 'abc‹U+202E›def'],
  ['a zero-width space and a soft hyphen', 'a\u200Bb\u00ADc', 'a‹U+200B›b‹U+00AD›c'],
  ['a hidden tag', 'a\u{E0041}', 'a‹U+E0041›'],
  ['half a surrogate pair', 'a\uD83Db', 'a‹U+D83D›b'],
  ['a control picture of the text’s own', 'the ␛ sign', 'the ‹U+241B› sign'],
  ['our own form in the text', 'see ‹U+202E›', 'see ‹U+2039›U+202E›'],
  ['single angle marks', '‹so›', '‹so›'],
  ['what letters and emoji are written with', 'می‌خواهم 👩‍👧 ❤️', 'می‌خواهم 👩‍👧 ❤️'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('outside the block of an article no text shows a margin sign', () => {
  expect(visibleInLine('│ ├ ╞ ┊')).toBe('‹U+2502› ‹U+251C› ‹U+255E› ‹U+250A›');
});

test('any text is read back unit for unit', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(readVisible(visible(text))).toBe(text);
      expect(readVisible(visibleInLine(text))).toBe(text);
      expect(JSON.parse(visibleJson(text))).toBe(text);
    }),
  );
});

test('nothing that a terminal obeys is left', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const shown of [visible(text), visibleJson(text)])
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u);
    }),
  );
});
