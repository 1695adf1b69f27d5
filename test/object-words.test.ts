/** Words that every object of the language has as members are words like others, from the file to the answer. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/model/article.ts';
import { understand } from '../src/question/understand.ts';
import { notedDesk } from './commands/noted-press.ts';
import { article } from './held-article.ts';

const WORDS = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'isPrototypeOf'];

const capital = (word: string): string => word.replace(/[a-z]/, (letter) => letter.toUpperCase());

/** Every place of a sentence that a table of words is asked about. */
const paper = (id: string, word: string, count: number): Article =>
  article({
    id,
    outlet: capital(word),
    published: `2031-04-0${count}`,
    text: [
      `${capital(word)} wins the title of ${word} in ${capital(word)}`,
      `“The ${word} will not wait for the ${word},” ${word} ${capital(word)} Roe ${word} on ${word} in ${capital(word)}.`,
      `“${capital(word)} is a ${word}, and the ${word} stays,” said ${capital(word)} Roe, the ${word} of ${word}, ${word} years ago.`,
      `Ida Osk, ${word} minister, said the ${word} killed ${count} ${word} and ${word} ${word} others near ${capital(word)} at ${count} ${word}.`,
      `According to ${word}, ${count} ${word} per ${word} were ${word} by ${word} on Monday; ${word} ${count}, 2030.`,
    ].join('\n\n'),
  });

describe.each(WORDS)('%s', (word) => {
  test('is held, asked for, compared and checked', async () => {
    const desk = await notedDesk();
    await desk.hold([paper('a.txt', word, 4), paper('b.txt', word, 5)]);
    for (const line of [
      `/quote ${word}`,
      `/quote speaker:Roe event:${word}`,
      `/search ${word}`,
      '/who Osk',
      '/compare',
      `/timeline ${word}`,
      `/verify "The ${word} will not wait for the ${word}"`,
      `/digest now words:${word}`,
      '/outlets',
    ])
      expect(await desk.drawn(line), line).toContain('2 articles');
  });

  test('may stand in a question', async () => {
    const desk = await notedDesk();
    await desk.hold([paper('a.txt', word, 4)]);
    for (const text of [`what did Osk say about ${word} in the last ${word} days?`, `${word} ${word}: “${word}”?`])
      expect(understand(text, { commands: [], look: desk.newsroom.look }).kind).toMatch(/^(?:ask-back|ignore)$/);
  });
});
