/** What is not documented fails: generated pages are fresh, hand-written ones name everything there is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { RULES } from '../src/extract/rules.ts';
import { problemRules } from '../src/ingest/problem-rules.ts';
import { loadFormats } from '../src/ingest/load-formats.ts';
import { generatedPages } from './docs/pages.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>;

/** Pages of ours: those of the project's folder, docs/ and corpus/. */
const pages = ['.', 'docs', 'docs/decisions', 'corpus', 'test/fixtures/quotations']
  .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.md'));

describe('the documents', () => {
  test('generated pages are as `npm run docs` writes them', async () => {
    for (const [name, text] of await generatedPages())
      expect(read(`docs/${name}`), `docs/${name}: npm run docs`).toBe(text);
  });

  test('every attribution rule has its place in docs/attribution.md', () => {
    const page = read('docs/attribution.md');
    expect(Object.keys(RULES).length).toBeGreaterThan(5);
    expect(Object.keys(RULES).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('every format and every rule of problems has its place in docs/corpus.md', async () => {
    const page = read('docs/corpus.md');
    const formats = [...(await loadFormats()).keys()];
    expect([...formats, ...problemRules].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('every setting is in .env.example', () => {
    const example = read('.env.example');
    expect(Object.keys(SETTINGS).filter((name) => !example.includes(`#${name}=`))).toEqual([]);
  });

  test('every dependency has its reason in docs/decisions', () => {
    const reasons = read('docs/decisions/0001-dependencies.md');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  test('versions are exact, and the lock names no place of download', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });

  test('every script that README and CONTRIBUTING name exists', () => {
    const named = [read('README.md'), read('CONTRIBUTING.md')].flatMap((page) =>
      [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('every link between our pages leads somewhere', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].flatMap(([, target]) => {
        const file = join(ROOT, page, '..', target ?? '');
        try {
          readFileSync(file);
          return [];
        } catch (fault) {
          return (fault as NodeJS.ErrnoException).code === 'EISDIR' ? [] : [`${page}: ${target}`];
        }
      }),
    );
    expect(broken).toEqual([]);
  });
});
