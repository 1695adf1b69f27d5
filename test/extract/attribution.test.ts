import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** [words, speaker, rule] of each quotation. */
const read = (body: string): [string, string | null, string][] =>
  told(body).map(({ words, speaker, rule }) => [words.join(' / '), speaker, rule]);

test.each([
  ['a tag behind', '“It held,” Ida Roe said.', [['It held,', 'Ida Roe', 'tag-after']]],
  [
    'a tag behind with a description',
    '“It held,” Ida Roe, who built it, said.',
    [['It held,', 'Ida Roe', 'tag-after']],
  ],
  [
    'a tag behind with age and place',
    '“It held,” Ida Roe, 61, of Ashby, Md., said.',
    [['It held,', 'Ida Roe', 'tag-after']],
  ],
  ['an inverted tag', '“It held,” said Ida Roe, who built it.', [['It held,', 'Ida Roe', 'tag-inverted']]],
  ['an inverted tag with a role', '“It held,” said Vane’s deputy Ida Roe.', [['It held,', 'Ida Roe', 'tag-inverted']]],
  ['a question', '“Will it hold?” asked Ida Roe.', [['Will it hold?', 'Ida Roe', 'tag-inverted']]],
  ['a mark outside the comma', '“It held”, Ida Roe said.', [['It held', 'Ida Roe', 'tag-after']]],
  ['any verb behind a comma', '“It held,” Ida Roe shrugged.', [['It held,', 'Ida Roe', 'tag-verbless']]],
  ['a dash and a name', '“It will hold for years.” ― Ida Roe', [['It will hold for years.', 'Ida Roe', 'tag-dash']]],
  [
    'a split quotation',
    '“It held,” Ida Roe said, “and it will hold.”',
    [['It held, / and it will hold.', 'Ida Roe', 'tag-after']],
  ],
  [
    'a second sentence',
    '“It held,” Ida Roe said. “It will hold.”',
    [['It held, / It will hold.', 'Ida Roe', 'tag-after']],
  ],
  [
    'a first sentence without a tag',
    '“It held.” “It will hold,” Ida Roe said.',
    [['It held. / It will hold,', 'Ida Roe', 'tag-after']],
  ],
  [
    'an open paragraph',
    '“It held,” Ida Roe said. “It will hold.\n“We checked.”',
    [['It held, / It will hold. / We checked.', 'Ida Roe', 'tag-after']],
  ],
  ['a tag before with a comma', 'Ida Roe said, “It held.”', [['It held.', 'Ida Roe', 'tag-before']]],
  ['a tag before with a colon', 'Ida Roe told reporters: “It held.”', [['It held.', 'Ida Roe', 'tag-before']]],
  ['going on', 'Ida Roe went on: “It held.”', [['It held.', 'Ida Roe', 'tag-before']]],
  ['going on behind', '“It held,” Ida Roe went on, “all night.”', [['It held, / all night.', 'Ida Roe', 'tag-after']]],
  [
    'a colon at the end of the paragraph before',
    'Ida Roe said:\n“It held.”',
    [['It held.', 'Ida Roe', 'colon-before']],
  ],
  [
    'a name and a colon',
    'Roe: ‘It held all night’\nIda Roe is the mayor.',
    [['It held all night', 'Ida Roe', 'colon-name']],
  ],
  [
    'a transcript',
    '“ROE: It held all night.”\nIda Roe is the mayor.',
    [['It held all night.', 'Ida Roe', 'transcript']],
  ],
  ['a clause', 'Ida Roe said the bridge was “safe and sound”.', [['safe and sound', 'Ida Roe', 'clause']]],
  [
    'a clause of telling',
    'Ida Roe predicted the bridge would be “safe and sound”.',
    [['safe and sound', 'Ida Roe', 'clause-telling']],
  ],
  [
    'a clause of naming',
    'Ida Roe called the bridge “safe and sound”.',
    [['safe and sound', 'Ida Roe', 'clause-naming']],
  ],
  [
    'a coordinated clause',
    'Ida Roe left the hall and called the bridge “safe and sound”.',
    [['safe and sound', 'Ida Roe', 'clause-coordinated']],
  ],
  [
    'a participle',
    'Ida Roe thanked Tom Vane, calling the bridge “safe and sound”.',
    [['safe and sound', 'Ida Roe', 'clause-gerund']],
  ],
  [
    'a clause with its tag behind',
    'The bridge is “safe and sound,” Ida Roe said.',
    [['safe and sound,', 'Ida Roe', 'clause-tag-after']],
  ],
  [
    'according to',
    'The bridge is “safe and sound”, according to Ida Roe.',
    [['safe and sound', 'Ida Roe', 'according-to']],
  ],
  [
    'a noun for what was said',
    'Ida Roe left. Roe’s claim that “nobody was asked” was false.',
    [['nobody was asked', 'Ida Roe', 'noun-cue']],
  ],
  [
    'whoever is quoted',
    'Norpress quoted Ida Roe as saying that the bridge was “safe”.',
    [['safe', 'Ida Roe', 'quoted-as-saying']],
  ],
  ['what was only planned', 'Ida Roe said that Norway would respond “in kind”.', [['in kind', 'Ida Roe', 'clause']]],
  [
    'a verb inside the marks',
    'Ida Roe “will not go along with it”, the ministry said.',
    [['will not go along with it', 'Ida Roe', 'quoted-verb']],
  ],
  [
    'the subject before',
    'Ida Roe shook her head. “It will not hold.”',
    [['It will not hold.', 'Ida Roe', 'previous-subject']],
  ],
  [
    'a paragraph without a tag',
    '“It held,” Ida Roe said.\n“It will hold.”',
    [
      ['It held,', 'Ida Roe', 'tag-after'],
      ['It will hold.', 'Ida Roe', 'run-on'],
    ],
  ],
  [
    'whoever spoke last',
    '“It held,” Ida Roe said.\nThe bridge was built in May.\n“It will hold.”',
    [
      ['It held,', 'Ida Roe', 'tag-after'],
      ['It will hold.', 'Ida Roe', 'last-speaker'],
    ],
  ],
  [
    'an echo',
    'Ida Roe spent the day on “bridges that lead to nowhere at all”.',
    [['bridges that lead to nowhere at all', 'Ida Roe', 'echo']],
  ],
  ['nobody', '“It will hold for many years.”', [['It will hold for many years.', null, 'none']]],
  [
    'two speakers in one sentence',
    'Ida Roe spoke of “a safe bridge”, while Tom Vane “talked about the night of the storm”.',
    [
      ['a safe bridge', 'Ida Roe', 'clause-naming'],
      ['talked about the night of the storm', 'Tom Vane', 'quoted-verb'],
    ],
  ],
])('reads %s', (_what, body, expected) => {
  expect(read(body)).toEqual(expected);
});

test.each([
  ['so-called', 'The so-called “fix” failed.'],
  ['a word as a word', 'Ida Roe never used the word “closure”.'],
  ['a title of a work', 'Ida Roe wrote “Bridges of the North” last year.'],
  ['a nickname', 'The bridge, known as the “Comb”, fell.'],
  ['a doubted word', 'The “kitchen” is a container.'],
  ['what was not said', 'Ida Roe did not describe the bridge as “finished”.'],
  ['a cross-heading', 'Ida Roe spoke.\n‘Safe and sound’\nShe is old.'],
  ['a broadcast', 'Ida Roe appeared on “The Night Hour” on Friday.'],
])('leaves out %s', (_what, body) => {
  expect(read(body)).toEqual([]);
});

test.each([
  ['in single marks', '‘Safe and sound today’'],
  ['in double marks', '“Safe and sound today”'],
  ['with words around them', 'A bridge “safe and sound today”'],
])('a cross-heading %s that repeats words of a quotation is none of its own', (_what, heading) => {
  expect(read(`${heading}\nIda Roe said the bridge was “safe and sound today, as ever”.`)).toEqual([
    ['safe and sound today, as ever', 'Ida Roe', 'clause'],
  ]);
});

test('a mixed quotation holds its clause, the words in it, and no tag', () => {
  const [one] = told(
    'Ida Roe told reporters on Monday that the bridge would cost “a fortune” next year, Norpress reported.',
  );
  expect(one).toMatchObject({
    kind: 'mixed',
    content: ['that the bridge would cost “a fortune” next year'],
    words: ['a fortune'],
    cue: 'told',
    mention: 'Ida Roe',
  });
});

test('a direct quotation holds its marks', () => {
  expect(told('“It held,” Ida Roe said.')[0]).toMatchObject({
    kind: 'direct',
    content: ['“It held,”'],
    words: ['It held,'],
  });
});

test('words quoted inside a quotation are hearsay and nobody’s for certain', () => {
  const [outer, inner] = told('“She told me ‘leave now’ and I left,” Ida Roe said.');
  expect(outer).toMatchObject({ speaker: 'Ida Roe', within: null });
  expect(inner).toMatchObject({ words: ['leave now'], speaker: null, mention: 'She', sure: false, within: 0 });
});

test('only what is established is sure', () => {
  const sure = (body: string): boolean | undefined => told(body)[0]?.sure;
  expect(sure('“It held,” Ida Roe said.')).toBe(true);
  expect(sure('“It held,” one of them said.')).toBe(false);
  expect(sure('Tom Vane said that Ida Roe said the bridge was “safe”.')).toBe(false);
  expect(sure('Ida Roe shook her head. “It will not hold.”')).toBe(false);
});
