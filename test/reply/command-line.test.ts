import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCommandLine } from '../../src/question/parse-command-line.ts';
import { commandLineOf } from '../../src/reply/command-line.ts';

test.each([
  [{ words: 'ice road' }, '/quote ice road'],
  [{ words: 'ice road', speaker: 'Ada Okafor' }, '/quote ice road speaker:"Ada Okafor"'],
  [{ words: 'say "no"' }, '/quote words:"say \\"no\\""'],
  [{ words: 'speaker:x' }, '/quote words:speaker:x'],
  [{ speaker: 'Okafor', since: '2024-05-01' }, '/quote speaker:Okafor since:2024-05-01'],
])('%j', (options, line) => {
  expect(commandLineOf({ command: 'quote', options }, 'words')).toBe(line);
});

test('read back, it gives the same', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(value, value, (words, speaker) => {
      const { words: bare, options } = parseCommandLine(
        commandLineOf({ command: 'quote', options: { words, speaker } }, 'words'),
        () => ['words', 'speaker'],
      );
      expect({ words: bare || options['words'], speaker: options['speaker'] }).toEqual({ words, speaker });
    }),
    { numRuns: 500 },
  );
});
