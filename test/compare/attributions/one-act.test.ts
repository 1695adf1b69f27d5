/** One act, told with a verb of no list or by nouns of no list for its doers: what speaks, how loudly, and what two acts look like. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

function attributions(beginning: string, one: string, other: string): string[] {
  const [a, b] = [one, other].map((text, index) =>
    heldArticle({ id: `${index}`, text: `News from Brell\n${beginning} ${text}`, published: '2024-05-07' }),
  );
  return compareArticles([a, b].filter((held) => held !== undefined)).flatMap(({ type, severity, readings }) =>
    type === 'attribution'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

const CUP = 'Brell beat Tolm 3-2 in the cup.';
const PLAY = 'The play The Ferry opened in Brell.';
const SKULL = 'A skull was found in a locker near Brell.';
const COUNCIL = 'The council of Tolm met in the old mill.';

describe('another doer', () => {
  test.each([
    [
      CUP,
      'Defender Goran Petty headed the winner in the 88th minute.',
      'Substitute Leo Marsh headed the winner two minutes from time.',
      'hard: Defender Goran Petty headed | Substitute Leo Marsh headed',
    ],
    [
      CUP,
      'The winning goal was scored by Leo Marsh.',
      'Goran Petty scored the winning goal.',
      'hard: Leo Marsh | Goran Petty scored',
    ],
    [
      PLAY,
      'The play was directed by Ruth Hale.',
      'Goran Petty directed the play.',
      'hard: Ruth Hale | Goran Petty directed',
    ],
    [
      'The song about the ferry won the contest.',
      'The song was written by Goran Petty.',
      'Ruth Hale wrote the song in a night.',
      'hard: Goran Petty | Ruth Hale wrote',
    ],
    [
      COUNCIL,
      'The tram plan was proposed by the Greens.',
      'It was the Liberals who proposed the tram plan.',
      'hard: the Greens | It was the Liberals who proposed',
    ],
    [
      SKULL,
      'The skull was found by a cleaner.',
      'A railway guard found the skull.',
      'soft: a cleaner | A railway guard found',
    ],
    [
      'The mayor of Brell was hit by an egg.',
      'A carpenter threw the egg, police said.',
      'The egg was thrown by a student.',
      'soft: A carpenter threw | a student',
    ],
    [
      'The tanker Alma and the ferry Oona collided off Brell.',
      'The tanker rammed the ferry.',
      'The ferry rammed the tanker.',
      'soft: The tanker rammed | The ferry rammed',
    ],
    [
      'The works in Brell are for sale, and the price is no secret.',
      'The steelmaker Nordvik is buying the works for 90 million crowns.',
      'The works are being bought by Tolmbank for 90 million crowns.',
      'hard: The steelmaker Nordvik is buying | Tolmbank',
    ],
  ])('%s %s / %s', (beginning, one, other, expected) => {
    const told = attributions(beginning, one, other).map((note) => note.replace('It was the', 'the'));
    expect(told).toEqual([expected.replace('It was the', 'the')]);
  });
});

describe('two acts, or doers who may be one', () => {
  test.each([
    [CUP, 'Goran Petty scored the first goal.', 'Leo Marsh scored the second goal.'],
    [CUP, 'Goran Petty scored a goal in the first half.', 'Leo Marsh scored a goal in the second half.'],
    [CUP, 'Goran Petty scored the winner.', 'Leo Marsh scored twice before that.'],
    [PLAY, 'The play was directed by Ruth Hale.', 'Goran Petty directed the play in Tolm in 1998.'],
    [PLAY, 'The play was translated by Ruth Hale.', 'The play was translated by Goran Petty and Ruth Hale.'],
    [PLAY, 'The play was staged by Ruth Hale.', 'The critics staged a protest.'],
    [SKULL, 'The skull was found by a walker.', 'A walker and her son found the skull.'],
    [SKULL, 'Divers found the skull.', 'Frogmen found the skull.'],
    [SKULL, 'The skull was found by a plumber.', 'A man of 44 found the skull.'],
    [SKULL, 'The skull was found by a plumber.', 'Goran Petty found the skull.'],
    [SKULL, 'The skull was found by a plumber. Goran Petty is a plumber.', 'Goran Petty found the skull.'],
    [COUNCIL, 'The motion was tabled by Ruth Hale.', 'Another motion was tabled by Goran Petty.'],
    [COUNCIL, 'The motion was tabled by Ruth Hale.', 'The motion, which the Greens tabled, was carried.'],
    [COUNCIL, 'The mill was inspected by a fire officer in May.', 'A surveyor inspected the mill in June.'],
    [COUNCIL, 'The session was attended by a bishop.', 'A banker attended the session.'],
  ])('%s %s / %s', (beginning, one, other) => {
    expect(attributions(beginning, one, other)).toEqual([]);
  });
});
