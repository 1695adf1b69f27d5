/** The list of senses is well formed, and read as it says. */
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/compare/facts.ts';
import { termsOf } from '../../../src/compare/terminology/named-terms.ts';
import { SENSES } from '../../../src/compare/terminology/senses-data.ts';
import { heldArticle } from '../../held-article.ts';

test.each(SENSES.trim().split('\n'))('%s', (line) => {
  expect(line).toMatch(/^[tewnpd](?: (?:~|=|!|!!)(?: [^\s~=!]+)+){2,}$/u);
  const names = line.split(' ').slice(1);
  const marks = names.filter((name) => /^[~=!]/u.test(name));
  expect(new Set(marks).size).toBe(marks.length);
  expect(new Set(names).size).toBe(names.length);
});

/** The terms of a text: words, heat, and what they are said of. */
const terms = (text: string): string[] => {
  const facts = readFacts(heldArticle({ id: 'a', text: `Headline\n${text}` }));
  const all = [...termsOf(facts).values()]
    .flat()
    .map(({ from, to, heat, of }) =>
      `${facts.plain.slice(from, to).join(' ')} ${heat} ${[...of.keys()].join(' ')}`.trim(),
    );
  return [...new Set(all)];
};

test.each([
  ['The Vellish terrorists slept.', ['terrorists 1 @vellish']],
  ['Rioters fought 300 vandals.', ['rioters 1', 'vandals 1 #300']],
  ['Illegal immigrants slept.', ['illegal immigrants 1']],
  ['The council gunned the engine down the quay.', []],
  ['The frigate rammed a trawler.', ['rammed 1 ~trawler']],
  ['The students were dragged off.', ['dragged off 1']],
  ['The sailors were jailed.', ['jailed 0 ~sailor']],
  ['Prosecutors named two counts of murder.', ['named 0']],
  ['She raised the alarm.', []],
  ['The council rammed through the bill.', ['rammed through 1']],
  ['Riot police stood by.', []],
  ['He spoke of “terrorists”.', []],
  ['He was accused of butchery and massacre.', []],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
