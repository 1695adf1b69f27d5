/** docs/corpus.md knows every format, key and rule, and its examples are read without a problem. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFormats } from '../../src/ingest/load-formats.ts';
import { metadataKeys } from '../../src/ingest/metadata-keys.ts';
import { readOutletRegister } from '../../src/ingest/outlet-register.ts';
import { problemRules } from '../../src/ingest/problem-rules.ts';

const page = readFileSync(new URL('../../docs/corpus.md', import.meta.url), 'utf8');

/** The words in code style that rows of tables begin with. */
const documented = [...page.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word),
);

function example(language: string): string {
  return page.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? '';
}

test.each([...problemRules])('the rule %s is documented', (rule) => expect(documented).toContain(rule));

test.each([...metadataKeys])('the key %s is documented', (key) => expect(documented).toContain(key));

test('every ending is documented', async () => {
  for (const ending of (await loadFormats()).keys()) expect(documented).toContain(ending);
});

test.each([
  ['markdown', '.md'],
  ['json', '.json'],
])('the example in %s is read without a problem', async (language, ending) => {
  const reading = (await loadFormats()).get(ending)?.read({ path: `a${ending}`, text: example(language) });
  expect(reading?.problems).toEqual([]);
  expect(reading?.draft?.passages).toHaveLength(2);
});

test('the example of a register, and the register that is shipped, are sound', () => {
  const shipped = readFileSync(new URL('../../corpus/outlets.yaml', import.meta.url), 'utf8');
  expect(readOutletRegister(shipped, 'outlets.yaml')).toMatchObject({ problems: [], register: { entries: [] } });
  const uncommented = shipped.replace('outlets: []', '').replaceAll(/^# ?/gm, '').split('\n\n')[1] ?? '';
  for (const source of [example('yaml'), uncommented]) {
    const { register, problems } = readOutletRegister(source, 'outlets.yaml');
    expect(problems).toEqual([]);
    expect(register.entries).toMatchObject([{ name: 'The Tarn Gazette', words: 60 }]);
  }
});
