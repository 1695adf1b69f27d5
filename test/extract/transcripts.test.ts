/** Interviews and hearings printed without marks: every line is whoever’s its label names. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Speakers, words and kinds. */
const lines = (body: string): [string | null, string | undefined, string][] =>
  told(body).map(({ speaker, words, kind }) => [speaker, words[0], kind]);

test('gives the lines of a transcript to the people its labels mean', () => {
  expect(
    lines(
      'Elin Orr and Dr. Tom Vane spoke on the radio on Monday.\nORR: We will pay. It is old.\nDr. Vane: Who is “we”?\n(Laughter.)\nORR: The council, and nobody else.\nThe programme ended.',
    ),
  ).toEqual([
    ['Elin Orr', 'We will pay. It is old.', 'direct'],
    ['Tom Vane', 'Who is “we”?', 'direct'],
    ['Elin Orr', 'The council, and nobody else.', 'direct'],
  ]);
});

test.each([
  ['colons', 'Q: Will you pay?\nA: We will, one day.\nQ: When?\nA: In May.'],
  ['stops', 'Q. Will you pay?\nA. We will, one day.\nQ. When?\nA. In May.'],
])('a question is nobody’s, and an answer the only guest’s, behind %s', (_sign, body) => {
  expect(lines(`Elin Orr spoke to us.\n${body}`)).toEqual([
    [null, 'Will you pay?', 'direct'],
    ['Elin Orr', 'We will, one day.', 'direct'],
    [null, 'When?', 'direct'],
    ['Elin Orr', 'In May.', 'direct'],
  ]);
});

test('an answer is nobody’s where several people are named', () => {
  const body = 'Elin Orr and Tom Vane met us.\nQ: Will you pay?\nA: We will, one day.\nQ: When?';
  expect(lines(body).map(([speaker]) => speaker)).toEqual([null, null, null]);
});

test('a role is a speaker as printed', () => {
  expect(
    lines('The hearing began.\nTHE CHAIR: Who paid?\nMR. VANE: The council did.\nTHE CHAIR: And who else?'),
  ).toEqual([
    ['THE CHAIR', 'Who paid?', 'direct'],
    ['VANE', 'The council did.', 'direct'],
    ['THE CHAIR', 'And who else?', 'direct'],
  ]);
});

test.each([
  [
    'page labels',
    'Watch: The bridge falls down.\nPhoto: Elin Orr in the rain.\nRead more: Who pays?\nWatch: It is built.',
  ],
  ['a box of facts', 'Where: Port Eller, the town hall.\nWhen: Monday at nine.\nCost: Nothing at all.'],
  ['credits', 'Director: Elin Orr\nWriter: Tom Vane\nCast: Ned Harker, Ada Brink'],
])('%s are no transcript', (_what, body) => {
  expect(lines(`The bridge is shut.\n${body}`).filter(([, , kind]) => kind === 'direct')).toEqual([]);
});
