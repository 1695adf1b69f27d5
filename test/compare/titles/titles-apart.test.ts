/** What one person is in two articles, and what the person is called: pairs that differ, softly or surely, and pairs that only look so. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

function titles(a: string, b: string): string[] {
  const found = compareArticles([
    heldArticle({ id: 'a', text: `Brell\n${a}`, published: '2024-05-07' }),
    heldArticle({ id: 'b', text: `Tolm\n${b}`, published: '2024-05-07' }),
  ]);
  return found.flatMap(({ type, severity, readings }) =>
    type === 'title'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

test.each([
  [
    'kin of one child',
    'His mother, Ida Marlowe, carried the boy home.',
    "Ida Marlowe, the boy's aunt, carried him home.",
    "hard: His mother | the boy's aunt",
  ],
  [
    'a chief and a deputy',
    'The roof fell in, said Fire Chief Leon Hardt.',
    "Leon Hardt, the town's deputy fire chief, saw the roof fall.",
    "hard: Fire Chief | the town's deputy fire chief",
  ],
  [
    'two ranks, of somebody not quoted',
    'Major Petra Osk was given a medal in the square.',
    'A medal was given to Captain Petra Osk in the square.',
    'hard: Major | Captain',
  ],
  [
    'an attorney and an assistant, of whom either may be called so',
    'District Attorney Petra Osk asked for nine years.',
    'Assistant District Attorney Petra Osk asked for nine years.',
    'soft: District Attorney | Assistant District Attorney',
  ],
  [
    'two grades beside the same post',
    'Rear Admiral Petra Osk, head of the coast guard, was on board.',
    'On board was Vice Admiral Petra Osk, chief of the coast guard.',
    'soft: Rear Admiral | Vice Admiral',
  ],
  [
    'once and still',
    'Former agriculture minister Jonas Reth was heard for six hours.',
    'The agriculture minister of Vell, Jonas Reth, was heard for six hours.',
    'hard: Former agriculture minister | The agriculture minister of Vell',
  ],
  [
    'two offices once held',
    'Former foreign minister Jonas Reth leads the panel.',
    'The panel is led by Jonas Reth, a former defence minister.',
    'soft: Former foreign minister | a former defence minister',
  ],
  [
    'two trades',
    'Leon Hardt, a cleaner, locked the door.',
    'Security guard Leon Hardt locked the door.',
    'soft: a cleaner | Security guard',
  ],
  [
    'two towns',
    'Selma Rihan, 57, is currently ambassador to Japan.',
    'Selma Rihan, who serves as ambassador in Norway, left on Monday.',
    'hard: is currently ambassador to Japan | ambassador in Norway',
  ],
  [
    'two firms',
    'Corvane Lines chief executive Karl Voss said the port was too small.',
    'Karl Voss, who heads Brellan Shipping, said the port was too small.',
    'soft: Corvane Lines chief executive | who heads Brellan Shipping',
  ],
  [
    'two given names of one witness',
    'Paula Emmers, a nurse, heard the bell.',
    'Petra Emmers, a nurse at the school, heard the bell.',
    'soft: Paula Emmers | Petra Emmers',
  ],
  [
    'two given names of one judge',
    'District Judge Marion Teel wrote the ruling.',
    'The ruling of District Judge Miriam Teel is short.',
    'hard: Marion Teel | Miriam Teel',
  ],
  [
    'offices to come, given the other way round',
    'Karl Voss will be chief executive of the new group, while Lena Abt is to become chairwoman.',
    'Lena Abt will be chief executive of the new group, with Karl Voss in the chair.',
    'hard: will be chief executive of the new group | in the chair',
  ],
  [
    'a deputy here, the head of something there',
    'Deputy prosecutor general Emil Storr spoke of a thin file.',
    'Emil Storr, the head of the anti-fraud bureau, spoke of a thin file.',
    'soft: Deputy prosecutor general | the head of the anti-fraud bureau',
  ],
  [
    'two names of a ship',
    'The tanker Marigold ran dry off Tolm.',
    'Off Tolm the tanker Penelope ran dry.',
    'soft: Marigold | Penelope',
  ],
])('%s', (_name, a, b, told) => {
  expect(titles(a, b)).toContain(told);
});

describe('look-alikes', () => {
  test.each([
    ['widow and wife', 'His widow, Ida Marlowe, played the cello.', 'Ida Marlowe, wife of the late conductor, played.'],
    [
      'a commander of a lower grade',
      'Cmdr. Petra Osk of the coast guard closed the port.',
      'The port was closed by Lieutenant Commander Petra Osk of the coast guard.',
    ],
    ['a nickname', 'William Hardt, a baker, won.', 'Bill Hardt, a baker, won.'],
    ['one name in two alphabets', 'Yusef Karam, a baker, won.', 'Yousif Karam, a baker, won.'],
    ['kin with one surname', 'Ida Marlowe, a nurse, won.', 'Eva Marlowe, a nurse like her sister, lost.'],
    ['husband and wife', 'Karin Lund, a baker, won.', 'Anders Lund, a baker, won.'],
    ['two named in one', 'Ida Marlowe, a nurse, won. Eva Marlowe, a nurse, lost.', 'Eva Marlowe, a nurse, lost.'],
    ['mothers of children', 'Ida Marlowe, a mother of two, won.', 'Ida Marlowe, the aunt of the winner, sang.'],
    ['of two others', "Ida Marlowe, Karl Voss's wife, sang.", "Ida Marlowe, Jonas Reth's sister, sang."],
    ['of another sex', 'His mother, Ida Marlowe, sang.', "Ida Marlowe, the girl's aunt, sang."],
    ['a rank of those days', 'Major Petra Osk sang.', 'Petra Osk, a captain at the time, sang.'],
    ['an admiral for short', 'Rear Admiral Petra Osk sang.', 'Admiral Petra Osk sang.'],
    [
      'former, then for short',
      'Former minister Jonas Reth sang. Minister Reth bowed.',
      'The minister, Jonas Reth, sang.',
    ],
    ['a president for life', 'Former President Jonas Reth sang.', 'President Jonas Reth sang.'],
    ['the then minister', 'Then minister Jonas Reth sang.', 'The minister, Jonas Reth, sang.'],
    ['founder and chief', 'Founder and chief executive Karl Voss sang.', 'Its founder, Karl Voss, sang.'],
    ['one firm by its initials', 'Karl Voss, head of Senn Water Works, sang.', 'SWW chief executive Karl Voss sang.'],
    ['one trade in two words', 'Leon Hardt, a mechanic, sang.', 'Leon Hardt, an engineer, sang.'],
    ['a boss in two words', 'Brellan boss Karl Voss sang.', 'Karl Voss, the chief executive of Brellan, sang.'],
    ['two ships in one', 'The tanker Marigold met the tanker Penelope.', 'The tanker Penelope ran dry.'],
    ['two hospitals', 'She died at Mercy Hospital.', 'He died at Union Hospital.'],
    ['an office still ahead', 'Lena Abt is to become chairwoman.', 'Treasurer Lena Abt sang.'],
    [
      'what another did before "and"',
      'The president and the head of government, Karl Voss, sang.',
      'Prime Minister Karl Voss sang.',
    ],
  ])('%s', (_name, a, b) => {
    expect(titles(a, b)).toEqual([]);
  });
});
