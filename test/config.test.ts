import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { environmentWithDotenv, readConfig } from '../src/config.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('`.env` of the folder named fills in what the environment does not set', () => {
  writeFileSync(join(folder, '.env'), 'CORPUS_DIR=beneath\nLOG_LEVEL=info\n');
  const { CORPUS_DIR, LOG_LEVEL } = environmentWithDotenv(folder, { LOG_LEVEL: 'error' });
  expect({ CORPUS_DIR, LOG_LEVEL }).toEqual({ CORPUS_DIR: 'beneath', LOG_LEVEL: 'error' });
});

test('there need be none', () => {
  expect(environmentWithDotenv(folder, { TIME_ZONE: 'UTC' })).toMatchObject({ TIME_ZONE: 'UTC' });
});

test('what is set to nothing is not set', () => {
  expect(readConfig({ CORPUS_DIR: '', TIME_ZONE: 'UTC' })).toMatchObject({
    corpusDir: 'corpus',
    logLevel: 'warn',
    timeZone: 'UTC',
  });
});
