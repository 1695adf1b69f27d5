/** Runs each transcript: console sessions on the shipped corpus, read as documentation and checked line by line. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Ask } from '../src/ask.ts';
import { ASKER, shippedDesk } from './shipped-desk.ts';
import { drawnForTranscript, exchanges } from './transcript.ts';

const FOLDER = resolve(import.meta.dirname, 'transcripts');
const README = resolve(import.meta.dirname, '../README.md');
const MOST_LINES = 60;
const transcripts = [README, ...readdirSync(FOLDER).map((name) => join(FOLDER, name))].filter((file) =>
  file.endsWith('.md'),
);

let ask: Ask;
beforeAll(async () => ({ ask } = await shippedDesk()));

describe.each(transcripts)('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  test.each(exchanges(page))('$line', async ({ line, answer }) => {
    expect(`${drawnForTranscript(await ask.askLine(line, ASKER))}\n`, '`npm run docs` writes it anew; read it').toBe(
      answer,
    );
  });

  test('says something and stays short', () => {
    expect(exchanges(page).length).toBeGreaterThan(0);
    expect(exchanges(page).filter(({ answer }) => answer.split('\n').length > MOST_LINES)).toEqual([]);
  });
});
