import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escape, unescape } from '../../../src/platforms/discord/escape.ts';
import { visible } from '../../../src/reply/visible.ts';
import { hostileText } from './hostile.ts';
import { readMarkdown } from './markdown.ts';

test.each([
  ['plain words', 'Zoë’s “naïve” well-known café, half-price!', 'Zoë’s “naïve” well-known café, half-price!'],
  ['bold, slanted, underlined, struck', '**a** *b* __c__ ~~d~~', '\\*\\*a\\*\\* \\*b\\* \\_\\_c\\_\\_ \\~\\~d\\~\\~'],
  ['a spoiler and code', '||a|| `b`', '\\|\\|a\\|\\| \\`b\\`'],
  ['a heading', '## big', '\\#\\# big'],
  ['small print', '-# small', '\\-\\# small'],
  ['bullets', '- one', '\\- one'],
  ['a numbered list, and a fraction', '1. one, 2.5', '1\\. one, 2\\.5'],
  ['a full stop that may follow a number of ours', '. and so on.', '\\. and so on.'],
  ['quotes', '> a >>> b', '\\> a \\>\\>\\> b'],
  ['a link with a face', '[safe](https://bad.example)', '\\[safe\\](https\\:\\/\\/bad.example)'],
  ['a time', '<t:1700000000:R>', '\\<t\\:1700000000\\:R\\>'],
  ['a channel, a person, a role', '<#1> <@2> <@&3>', '\\<\\#1\\> \\<\\@2\\> \\<\\@&3\\>'],
  ['all', '@everyone @here', '\\@everyone \\@here'],
  ['emoji and commands', '<:wave:1> :wave: </quote:1>', '\\<\\:wave\\:1\\> \\:wave\\: \\<\\/quote\\:1\\>'],
  ['an address', 'https://quay.example/a_b', 'https\\:\\/\\/quay.example\\/a\\_b'],
  ['an invitation', 'discord.gg/abc', 'discord.gg\\/abc'],
  ['a shrug', '¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_\\/¯'],
  ['a line break', 'a\r\nb', 'a␍␊b'],
  ['a line turned round', 'a\u202Eb', 'a‹U+202E›b'],
])('%s', (_, text, escaped) => {
  expect(escape(text)).toBe(escaped);
});

test('any text is read back unit for unit', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(unescape(escape(text))).toBe(text);
    }),
  );
});

test('Discord shows the text itself and obeys nothing in it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { shown, obeyed } = readMarkdown(escape(text));
      expect({ shown, obeyed }).toEqual({ shown: visible(text), obeyed: [] });
    }),
  );
});

test('texts escaped apart are obeyed no more when they stand side by side', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (a, b) => {
      expect(readMarkdown(escape(a) + escape(b)).obeyed).toEqual([]);
    }),
  );
});

test.each([
  '**a**',
  '## a',
  '-# a',
  '- a',
  '1. a',
  '> a',
  '[a](b)',
  'https://a.b',
  '<@1>',
  '@here',
  ':a:',
  '<t:1:R>',
  '||a||',
  '`a`',
])('the reading sees what is not escaped: %s', (text) => expect(readMarkdown(text).obeyed).not.toEqual([]));
