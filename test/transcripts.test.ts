/** Runs each transcript: console sessions on the shipped corpus, read as documentation and checked line by line. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../src/ask.ts';
import { renderAnswer } from '../src/platforms/console/render.ts';
import { ASKER, shippedDesk } from './shipped-desk.ts';

const FOLDER = resolve(import.meta.dirname, 'transcripts');
const README = resolve(import.meta.dirname, '../README.md');
const MOST_LINES = 30;
const transcripts = [README, ...readdirSync(FOLDER).map((name) => join(FOLDER, name))].filter((file) =>
  file.endsWith('.md'),
);

let ask: Ask;
beforeAll(async () => ({ ask } = await shippedDesk()));

/** Every fenced block: a line `> /command`, then what the console answers. */
function exchanges(page: string): { line: string; answer: string }[] {
  return [...page.matchAll(/^```\n> (.*)\n([\s\S]*?)^```$/gm)].map(([, line = '', answer = '']) => ({ line, answer }));
}

describe.each(transcripts)('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  test.each(exchanges(page))('$line', async ({ line, answer }) => {
    const rendered = renderAnswer(await ask.askLine(line, ASKER), { width: 100, colour: false });
    expect(`${rendered.trimEnd()}\n`).toBe(answer);
  });

  test('says something and stays short', () => {
    expect(exchanges(page).length).toBeGreaterThan(0);
    for (const { answer } of exchanges(page)) expect(answer.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
  });
});
