/** The shipped records: read as front matter, true to their documents where those are at hand, and all that git keeps of the corpus. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const project = join(import.meta.dirname, '../..');
const corpus = join(project, 'corpus');
const seeds = join(project, '../shared/seeds');

const records = [
  'al-ahed-bilateral-ties.md',
  'huangshan-visit-democracy.md',
  'lavrov-wang-hegemony.md',
  'moscow-strategic-coordination.md',
  'wang-moscow-malta-talks.md',
];

const keys = ['headline', 'outlet', 'published', 'byline', 'form', 'source', 'licence'];

interface ShippedRecord {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function readRecord(name: string): ShippedRecord {
  const parts = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(join(corpus, name), 'utf8'));
  if (!parts) throw new Error(`${name} does not begin with front matter`);
  return { metadata: parse(parts[1] ?? '') as Record<string, unknown>, body: parts[2] ?? '' };
}

/** The source document's text. */
function readSource(record: ShippedRecord): string {
  return readFileSync(join(seeds, String(record.metadata['source'])), 'utf8');
}

/** Every stretch between curly marks, the marks left out. */
function quotedStretches(text: string): string[] {
  return [...text.matchAll(/“([^“”]*)”/g)].map((match) => match[1] ?? '');
}

/** Marks that open inside a quotation, close none, or are left open at the paragraph's end; straight ones, which a record does not use. */
function strayMarks(paragraph: string): string[] {
  return paragraph.replaceAll(/“[^“”]*”/g, '').match(/[“”"]/g) ?? [];
}

describe.each(records)('the record %s', (name) => {
  const record = readRecord(name);

  test('states what it is, with known keys only', () => {
    expect(keys).toEqual(expect.arrayContaining(Object.keys(record.metadata)));
    for (const value of Object.values(record.metadata)) expect(value).toBeTypeOf('string');
    expect(record.metadata['form']).toBe('abstract');
    expect(record.metadata['source']).toMatch(/^\d{3}_[0-9a-f]{16}\.txt$/);
    expect(record.metadata).toHaveProperty('headline');
    expect(record.metadata).toHaveProperty('licence');
  });

  test('closes every quotation in the paragraph that opens it', () => {
    const paragraphs = record.body.trim().split('\n\n');
    expect(paragraphs.flatMap(strayMarks)).toEqual([]);
    expect(quotedStretches(record.body)).not.toEqual([]);
  });

  test('has one paragraph a line and no headings or lists', () => {
    for (const paragraph of record.body.trim().split('\n\n')) expect(paragraph).toMatch(/^[\p{L}“][^\n]*[.”]$/u);
  });
});

test('each record is of a document of its own', () => {
  const sources = records.map((name) => readRecord(name).metadata['source']);
  expect(new Set(sources).size).toBe(records.length);
});

// Empty where the documents are not at hand; then nothing below is registered.
const documents = [seeds].filter((folder) => existsSync(folder));
const comparable = records.filter(() => documents.length > 0);

describe.each(comparable)('the record %s beside its document', (name) => {
  const record = readRecord(name);
  const source = readSource(record);

  test('carries the words inside quotation marks unit for unit', () => {
    expect(quotedStretches(record.body).filter((words) => !source.includes(words))).toEqual([]);
  });

  test('has the headline that one line of it is', () => {
    expect(source.split('\n').map((line) => line.trim())).toContain(record.metadata['headline']);
  });

  test.each(['outlet', 'published', 'byline'])('states its %s as printed there, or not at all', (key) => {
    expect(source).toContain(record.metadata[key] ?? '');
  });

  test('leaves out no quotation of four words or more in the document’s paragraphs', () => {
    const carried = quotedStretches(record.body);
    const paragraphs = source.split('\n').filter((line) => /[.,:”]$/.test(line.trim()));
    const long = paragraphs.flatMap(quotedStretches).filter((words) => words.split(/\s+/).length >= 4);
    expect(long.filter((words) => !carried.includes(words))).toEqual([]);
  });
});

test.each(documents)('every document in %s has its record', (folder) => {
  const sources = records.map((name) => String(readRecord(name).metadata['source']));
  expect(sources.sort()).toEqual(readdirSync(folder).sort());
});

describe('what git keeps of the corpus', () => {
  /** Those of `paths` that a fresh repository with the corpus's own .gitignore ignores. */
  function ignoredOf(paths: readonly string[]): string[] {
    const root = mkdtempSync(join(tmpdir(), 'corpus-'));
    // A hook that runs the tests sets GIT_DIR and its like; they would point at another repository.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
    const git = (args: readonly string[], input = ''): string =>
      execFileSync('git', ['-c', 'core.excludesFile=', ...args], { cwd: root, encoding: 'utf8', env, input });
    try {
      git(['init', '--quiet']);
      mkdirSync(join(root, 'corpus'));
      copyFileSync(join(corpus, '.gitignore'), join(root, 'corpus/.gitignore'));
      const verdicts = git(['check-ignore', '--verbose', '--non-matching', '--stdin'], paths.join('\n'));
      const lines = verdicts.trimEnd().split('\n');
      return paths.filter((_, index) => /^[^\t]+:\d+:[^!\t][^\t]*\t/.test(lines[index] ?? ''));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  test('is the records, their README, the registers and the list itself', () => {
    const kept = [...records, 'README.md', 'outlets.yaml', 'speakers.yaml', '.gitignore'].map(
      (name) => `corpus/${name}`,
    );
    expect(ignoredOf(kept)).toEqual([]);
  });

  test('is nothing that a newsroom adds', () => {
    const added = [
      'new.txt',
      'new.md',
      'new.json',
      'new.txt.meta.yaml',
      '2026/april/new.txt',
      '2026/README.md',
      'corrections/2026-04-09-0001-date.yaml',
    ];
    const paths = added.map((name) => `corpus/${name}`);
    expect(ignoredOf(paths)).toEqual(paths);
  });
});
