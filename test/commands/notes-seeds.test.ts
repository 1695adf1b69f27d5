/** Notes on the documents beside the project, where they are there; by article and kind, never by their words. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/reply/reply.ts';
import { isSlice } from '../../src/reply/slice.ts';
import { ASKER, deskOn, type Desk } from '../shipped-desk.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/seeds');
const isThere = existsSync(FOLDER) && readdirSync(FOLDER).filter((file) => /^00\d_.*\.txt$/.test(file)).length === 5;

const LABELS = /^(?:Number|Date|Place|Name or office|Whose words|Wording|Denial|Naming|In one)/;

/** Each note: its kind, and the articles whose words or headlines it prints with the one above it. */
function notesOf({ blocks }: Reply): { kind: string; articles: string[]; words: string }[] {
  let above = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'excerpt') above = block.citation.article.slice(0, 3);
    if (block.kind !== 'note') return [];
    const named = block.line.filter(isSlice).map(({ article }) => article.slice(0, 3));
    const outlets = { 'South China Morning Post': '002', 'Al-Ahed': '004' };
    const stated = Object.entries(outlets).flatMap(([outlet, id]) =>
      block.line.some((part) => typeof part === 'string' && part.includes(outlet)) ? [id] : [],
    );
    const [first = ''] = block.line;
    const kind = typeof first === 'string' ? (/^[^:·]+/.exec(first)?.[0].trim() ?? '') : '';
    const words = block.line
      .map((part) => (typeof part === 'string' ? part : isSlice(part) ? part.text : part.id))
      .join('');
    return [{ kind, articles: [...new Set([above, ...named, ...stated])].filter(Boolean).sort(), words }];
  });
}

describe.runIf(isThere)('the five documents', () => {
  let desk: Desk;
  beforeAll(async () => (desk = await deskOn(FOLDER)));
  const noted = async (line: string) => {
    const answer = await desk.ask.askLine(line, ASKER);
    if (answer.kind !== 'reply') throw new Error(`${line}: ${JSON.stringify(answer)}`);
    return notesOf(answer.reply);
  };

  test.each([
    ['one utterance in two translations', '/quote speaker:Lavrov', 'Wording', ['000', '001']],
    ['the same of another speaker', '/who "Wang Wenbin"', 'Wording', ['000', '001']],
    ['one office in two forms', '/who "Wang Wenbin"', 'Name or office', ['000', '001']],
    ['an office against the rest', '/who "Joe Biden"', 'Name or office', ['001', '002', '003', '004']],
    ['three offices of one person', '/who "Wang Yi"', 'Name or office', ['002', '003', '004']],
    ['a sentence in two wordings', '/who "Wang Yi"', 'Wording', ['002', '004']],
  ])('%s', async (_, line, kind, articles) => {
    const found = await noted(line);
    expect(found.filter((one) => one.kind === kind).map((one) => one.articles)).toContainEqual(articles);
  });

  test('no answer about anybody has more than five notes, one twice, a verdict, or an hour, a visit’s length or a page’s date', async () => {
    const names = new Set(
      'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((begun) => desk.newsroom.look.suggestSpeakers(begun)),
    );
    let answers = 0;
    for (const line of [...names].flatMap((name) => [`/who name:"${name}"`, `/quote speaker:"${name}"`])) {
      const answer = await desk.ask.askLine(line, ASKER);
      if (answer.kind !== 'reply') continue;
      answers++;
      const found = notesOf(answer.reply).filter(({ kind }) => LABELS.test(kind));
      const told = found.map(({ words }) => words);
      expect(found.length, line).toBeLessThanOrEqual(5);
      expect(new Set(told).size, line).toBe(told.length);
      expect(
        found.filter(({ kind }) => /^(?:Number|Date|Place|In one)/.test(kind)),
        line,
      ).toEqual([]);
      for (const { words, articles } of found) {
        expect(words).not.toMatch(/Thursday|four-day|Jong|scheduled|wrong|mistake|contradict|of 3 outlets/);
        const events = new Set(articles.map((id) => id < '002'));
        expect(events.size === 1 || words.includes('may speak of another time'), words).toBe(true);
        expect(words.includes('Wenbin') && /Wang Yi|Foreign Minister/.test(words), words).toBe(false);
      }
    }
    expect(answers).toBeGreaterThan(20);
    expect(desk.faults).toEqual([]);
  });

  test('the same bytes each time', async () => {
    const again = await deskOn(FOLDER);
    for (const line of ['/quote speaker:Lavrov', '/who "Wang Yi"', '/who "Joe Biden"'])
      expect(JSON.stringify(await again.ask.askLine(line, ASKER))).toBe(
        JSON.stringify(await desk.ask.askLine(line, ASKER)),
      );
  });
});
