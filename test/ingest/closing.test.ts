/** What keeps an article closed, whatever form its metadata has, and what must not close one. */
import { describe, expect, test } from 'vitest';
import { CorpusMemory } from '../../src/ingest/corpus-memory.ts';
import { readCorpus } from '../../src/ingest/read-corpus.ts';
import { readPage } from '../../src/ingest/read-page.ts';
import { type Files, withCorpus } from './temp-corpus.ts';

const readFiles = (files: Files) =>
  withCorpus(files, (folder) => readCorpus(folder, new CorpusMemory(), Date.now() + 60_000));

const instant = '2090-01-01T06:00Z';
const body = 'The old bridge over the Sill is to be mended in spring, the council said on Friday.\n';
const page = `Bridge over the Sill to be mended\n\n${body}\nThe work costs two million crowns, said the mayor, Ada Voss.\n`;
const long = (lines: number) => 'x1: a value that is some words long\n'.repeat(lines);
const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: v\n`).join('');

const closedRows: [string, Files][] = [
  ['never ended', { 'a.md': `---\nheadline: B\nembargo: ${instant}\n\n${body}` }],
  ['never ended, a blank line before', { 'a.md': `---\nheadline: B\n\nembargo: ${instant}\n\n${body}` }],
  ['never ended, a blank line first', { 'a.md': `---\n\nheadline: B\nembargo: ${instant}\n\n${body}` }],
  ['never ended, held', { 'a.md': `---\nheadline: B\n\nhold until: Friday\n\n${body}` }],
  ['never ended, behind a note', { 'a.md': `---\nheadline: B\n\nSeen by the desk\n\nembargo: ${instant}\n\n${body}` }],
  ['ended, behind a note', { 'a.md': `---\nheadline: B\n\nSeen by the desk\nembargo: ${instant}\n---\n\n${body}` }],
  ['no fence above', { 'a.md': `headline: B\n\nembargo: ${instant}\n\n${body}` }],
  ['a longer fence', { 'a.md': `-----\nheadline: B\nembargo: ${instant}\n-----\n\n${body}` }],
  ['over 64 kB', { 'a.md': `---\n${keys(8000)}embargo: ${instant}\n---\n\n${body}` }],
  ['over 64 kB, twice the same key', { 'a.md': `---\n${long(2500)}embargo: ${instant}\n---\n\n${body}` }],
  ['below a key', { 'a.md': `---\nmeta:\n  embargo: ${instant}\n---\n\n${body}` }],
  ['below the headline', { 'a.md': `---\nheadline:\n  embargo: ${instant}\n---\n\n${body}` }],
  ['in a list', { 'a.md': `---\nmeta:\n  - a: 1\n  - [{embargo: ${instant}}]\n---\n\n${body}` }],
  ['behind an anchor', { 'a.md': `---\nx: &x {embargo: "${instant}"}\n---\n\n${body}` }],
  ['merged', { 'a.md': `---\n<<: {embargo: "${instant}"}\n---\n\n${body}` }],
  ['merged from an anchor', { 'a.md': `---\nx: &x {embargo: "${instant}"}\n<<: *x\n---\n\n${body}` }],
  ['a complex key', { 'a.md': `---\n? [embargo]\n: ${instant}\n---\n\n${body}` }],
  ['a key by its alias', { 'a.md': `---\nheadline: &x embargo\n*x : ${instant}\n---\n\n${body}` }],
  ['escaped', { 'a.md': `---\n"emb\\u0061rgo": tomorrow\n---\n\n${body}` }],
  ['in a record, below', { 'a.json': JSON.stringify({ headline: 'B', text: body, meta: { embargo: instant } }) }],
  ['in a record, deep', { 'a.json': JSON.stringify({ headline: 'B', text: body, a: [{ b: { hold_until: 1 } }] }) }],
  ['in a record’s text', { 'a.json': JSON.stringify({ headline: 'B', text: `EMBARGOED UNTIL 2090\n\n${body}` }) }],
  ['TOML', { 'a.md': `+++\ntitle = "B"\nembargo = "${instant}"\n+++\n\n${body}` }],
  ['TOML that nothing ends', { 'a.md': `+++\ntitle = "B"\nembargo = "${instant}"\n\n${body}` }],
  ['TOML over a page', { 'a.txt': `+++\nembargo = "${instant}"\n+++\n\n${page}` }],
  ['JSON on top of Markdown', { 'a.md': `{"title": "B",\n "embargo": "${instant}"}\n\n${body}` }],
  ['never ended, over a page', { 'a.txt': `---\nheadline: B\nembargo: ${instant}\n\n${page}` }],
  ['keys on top of a page', { 'a.txt': `headline: B\nembargo: ${instant}\n\n${page}` }],
  ['a sidecar ending in .yml', { 'a.txt': page, 'a.txt.meta.yml': `embargo: ${instant}` }],
  ['a sidecar in capitals', { 'a.txt': page, 'a.txt.META.yaml': 'status: withdrawn\nembargo: soon' }],
  ['a sidecar without the ending', { 'a.txt': page, 'a.meta.yaml': `embargo: ${instant}` }],
  ['a sidecar without “meta”', { 'x/a.txt': page, 'x/a.txt.yaml': `embargo: ${instant}` }],
  ['a sidecar saved as text', { 'a.txt': page, 'a.txt.meta.yaml.txt': `embargo: ${instant}` }],
  ['a sidecar in JSON', { 'a.txt': page, 'a.txt.meta.json': `{"embargo": "${instant}"}` }],
  ['a sidecar of another ending', { 'a.md': body, 'a.txt.meta.yaml': `embargo: ${instant}` }],
  ['a sidecar that is not UTF-8', { 'a.txt': page, 'a.meta.yaml': Buffer.from([0x61, 0xff]) }],
  ['a sidecar in TOML', { 'a.txt': page, 'a.txt.meta.yaml': `embargo = "${instant}"` }],
  ['a notice first', { 'a.md': `EMBARGOED UNTIL 2099\n\n# B\n\n${body}` }],
  ['a notice in bold', { 'a.md': `**Embargo: Friday, 6am**\n\n# B\n\n${body}` }],
  ['a notice in a comment', { 'a.md': `<!-- embargoed until Friday 06:00 -->\n\n# B\n\n${body}` }],
  ['a notice below the headline', { 'a.md': `# B\n\n*Not for publication before 06:00 GMT*\n\n${body}` }],
  ['a notice below front matter', { 'a.md': `---\nheadline: B\n---\n\nHOLD FOR RELEASE\n\n${body}` }],
  ['a notice on a page', { 'a.txt': `NOT FOR RELEASE BEFORE NOON ON FRIDAY\n\n${page}` }],
  ['a notice in the headline', { 'a.md': `---\nheadline: "EMBARGOED UNTIL 6AM: Bridge to be mended"\n---\n\n${body}` }],
  ['the key release', { 'a.md': `---\nrelease: ${instant}\n---\n\n${body}` }],
  ['the key not before', { 'a.md': `---\nnot before: ${instant}\n---\n\n${body}` }],
  ['the key notBefore', { 'a.json': JSON.stringify({ headline: 'B', text: body, notBefore: instant }) }],
  ['the key publish', { 'a.md': `---\npublish: false\n---\n\n${body}` }],
  ['published: false', { 'a.md': `---\npublished: false\n---\n\n${body}` }],
  ['a value that says private', { 'a.md': `---\nvisibility: private\n---\n\n${body}` }],
  ['a sidecar ending in .meta', { 'a.txt': page, 'a.txt.meta': `embargo: ${instant}` }],
  ['a notice in a value of many lines', { 'a.md': `---\nnotes: |\n  Seen.\n  EMBARGOED UNTIL FRIDAY\n---\n\n${body}` }],
  [
    'stated twice in a record',
    { 'a.json': `{"headline":"B","text":"T.","embargo":"${instant}","embargo":"2000-01-01T00:00Z"}` },
  ],
  ['far behind in many keys', { 'a.md': `---\n${keys(2000)}embago: x\n---\n\n${body}` }],
];

test.each(closedRows)('closed: %s', async (_name, files) => {
  const { articles, problems } = await readFiles(files);
  expect(articles).toHaveLength(1);
  expect(articles).toMatchObject([{ status: { kind: 'embargoed', until: null } }]);
  expect(problems.map(({ reason }) => reason).join(' ')).toMatch(/closed/);
  for (const { reason } of problems) expect(reason).toMatch(/^\S[^\n]*\.$/);
});

const openRows: [string, Files][] = [
  ['an embargo in a headline', { 'a.md': `# Embargo on steel lifted\n\n${body}` }],
  [
    'an arms embargo',
    { 'a.md': '# Arms embargo: what it means\n\nThe embargo ends in May. Under the embargo no arms were sold.\n' },
  ],
  [
    'a headline that begins with the word and a colon',
    { 'a.md': `# Embargo: what the new rules mean for steel\n\n${body}` },
  ],
  ['the same on a page', { 'a.txt': `Embargo: what the new rules mean for steel\n\n${page}` }],
  ['a list of topics on a page', { 'a.txt': `Home\nTrade\nEmbargo\nRelease\n${page}` }],
  [
    'front matter with such a headline',
    { 'a.md': `---\nheadline: "Embargo: what it means"\ntags_: x\n---\n\n${body}` },
  ],
  ['unreadable front matter with such a headline', { 'a.md': `---\nheadline: Steel: embargo lifted\n---\n\n${body}` }],
  [
    'unreadable, never ended',
    { 'a.md': `---\nheadline: Steel embargo lifted\n\nThe embargo was lifted. Its status: gone.\n` },
  ],
  ['rules across the page', { 'a.md': `---\n\nThe embargo on steel was lifted.\n\n---\n\n${body}` }],
  [
    'front matter that a rule far below seems to end',
    { 'a.md': `---\nheadline: B\n\nThe embargo was lifted.\n\n---\n\nMore on its status.\n` },
  ],
  ['a status in prose', { 'a.md': `The status of the bridge: closed again, the office said.\n\n${body}` }],
  ['prose that begins like a notice', { 'a.txt': `Embargoed until 1994, Orlan’s arms makers look back\n\n${page}` }],
  ['release in prose', { 'a.txt': `For release of the hostages, a price\n\n${page}` }],
  ['a press release', { 'a.txt': `FOR IMMEDIATE RELEASE\n\n${page}` }],
  ['a legal notice', { 'a.txt': `NOT FOR RELEASE OR DISTRIBUTION IN THE UNITED STATES\n\n${page}` }],
  [
    'other keys',
    {
      'a.md': `---\ntags: [embargo, steel]\npublisher: P\npublish_date: 2024-01-01\nvisibility: public\n---\n\n${body}`,
    },
  ],
  ['a near sidecar that speaks of nothing', { 'a.txt': page, 'a.meta.yml': 'headline: Embargo on steel lifted' }],
  ['a near sidecar of another article', { 'a.txt': page, 'b.meta.yaml': `embargo: ${instant}` }],
  ['a commented-out embargo', { 'a.md': `---\nheadline: B\n# embargo: ${instant}\n---\n\n${body}` }],
  ['a description that mentions one', { 'a.md': `---\ndescription: The embargo on steel was lifted.\n---\n\n${body}` }],
];

test.each(openRows)('open: %s', async (_name, files) => {
  const { articles } = await readFiles(files);
  expect(articles).toMatchObject([{ status: { kind: 'live' } }]);
});

describe('an embargo that can be read ends by itself', () => {
  const until = Date.parse(instant);
  test.each<[string, Files]>([
    ['in a notice', { 'a.txt': `EMBARGOED UNTIL ${instant}\n\n${page}` }],
    ['in front matter over a page', { 'a.txt': `---\nheadline: B\nembargo: ${instant}\n---\n\n${page}` }],
    ['in metadata, over a notice', { 'a.md': `---\nembargo: ${instant}\n---\n\nEMBARGOED UNTIL FRIDAY\n\n${body}` }],
  ])('%s', async (_name, files) => {
    const { articles } = await readFiles(files);
    expect(articles).toMatchObject([{ status: { kind: 'embargoed', until } }]);
  });

  test('an embargo that is over, stated in a sidecar, settles what a notice seems to say', async () => {
    const files = {
      'a.txt': `EMBARGO: Steel prices today\n\n${page}`,
      'a.txt.meta.yaml': 'embargo: 2000-01-01T00:00Z',
    };
    const { articles } = await readFiles(files);
    expect(articles).toMatchObject([{ status: { kind: 'embargoed', until: Date.UTC(2000, 0, 1) } }]);
  });
});

test('front matter on a page is metadata: none of its lines is headline, date or paragraph', async () => {
  const files = { 'a.txt': `---\nheadline: Given\npublished: 2024-02-03\n---\n${page}` };
  const { articles, problems } = await readFiles(files);
  expect(problems).toEqual([]);
  const [article] = articles;
  expect(article).toMatchObject({
    headline: { text: 'Given' },
    published: { iso: '2024-02-03' },
    text: files['a.txt'],
  });
  const words = article?.passages.map(({ span }) => article.text.slice(span.start, span.end));
  expect(words).toEqual([expect.stringMatching(/^The old bridge/), expect.stringMatching(/^The work costs/)]);
});

test('a page that begins with a rule is no front matter', async () => {
  const text = `---\n${page}---\n`;
  const { articles, problems } = await readFiles({ 'a.txt': text });
  expect(problems).toEqual([]);
  expect(articles[0]?.passages).toEqual(readPage(text).passages);
});
