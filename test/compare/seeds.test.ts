/** The acceptance on the documents beside the project, where they are there; by place, never by their words. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareCorpus } from '../../src/compare/compare-corpus.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { readPage } from '../../src/ingest/read-page.ts';
import { article } from '../held-article.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/seeds');
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => /^00\d_.*\.txt$/.test(file)) : [];

const held = files.map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8').replace(/^\uFEFF/, '');
  const { headline, passages } = readPage(text);
  const given = article({ id: file.slice(0, 3), text });
  const made = {
    ...given,
    passages,
    headline: headline && { text: text.slice(headline.start, headline.end), span: headline },
  };
  return { article: made, extraction: extractArticle(made) };
});

const compared = compareCorpus(held);
const all = compared.flatMap(({ discrepancies }) => discrepancies);
const readAs = (type: string, values: readonly string[]) =>
  all.filter(
    (one) => one.type === type && values.every((value) => one.readings.some((read) => read.value.includes(value))),
  );

describe.runIf(files.length === 5)('the five documents', () => {
  test('two events that never mix', () => {
    expect(compared.map(({ event }) => event.articles.map((one) => one.article.id))).toEqual([
      ['002', '003', '004'],
      ['000', '001'],
    ]);
  });

  test('two of them share their text and are one source', () => {
    expect(compared[0]?.event.sources).toEqual([[0], [1, 2]]);
  });

  test('one hard conflict: the date', () => {
    expect(
      all
        .filter(({ severity }) => severity === 'hard')
        .map(({ type, readings }) => [type, ...readings.map(({ value }) => value)]),
    ).toEqual([['date', '2021-02-01 to 2021-02-28', '2022-02-01 to 2022-02-28']]);
  });

  test('every page has what it alone reports; the two that share their text are one source', () => {
    const sole = all
      .filter(({ type }) => type === 'sole-source')
      .map(({ readings }) => readings.map((one) => one.article.id));
    expect([...new Set(sole.flat())].toSorted()).toEqual(['000', '001', '002', '003', '004']);
    expect(sole.filter(({ length }) => length > 1)).not.toEqual([]);
    for (const ids of sole.filter(({ length }) => length > 1)) expect(ids).toEqual(['003', '004']);
  });

  test('one check: the office', () => {
    const [check, ...more] = all.filter(({ scope }) => scope === 'check');
    expect(more).toEqual([]);
    expect(check?.readings.map((read) => [read.article.id, read.value])).toEqual([
      ['001', 'vice president'],
      ['002', 'president'],
      ['003', 'president'],
      ['004', 'president'],
    ]);
  });

  test('soft: both translations, the spokesperson, the top diplomat, the name, the relay, the denial, the naming of the war', () => {
    expect(
      all.filter(({ type }) => type === 'wording').map(({ readings }) => readings.map((read) => read.article.id)),
    ).toEqual([
      ['002', '003', '004'],
      ['000', '001'],
      ['000', '001'],
    ]);
    expect(readAs('title', ['spokesperson', 'spokeswoman'])).toHaveLength(1);
    expect(readAs('title', ['minister', 'diplomat'])).toHaveLength(1);
    expect(all.filter(({ rule }) => rule === 'name-of-one-person')).toHaveLength(1);
    expect(all.filter(({ rule }) => rule === 'passed-on-by-another')).toHaveLength(2);
    expect(all.filter(({ type }) => type === 'denial')).toHaveLength(1);
    expect(all.filter(({ type }) => type === 'terminology')).toHaveLength(2);
  });
});
