/** Places that exclude each other by what they are, by the side of a border or a river, by floor: where they differ a note says so. */
import { describe, expect, test } from 'vitest';
import { notesOf } from '../dates/notes-of.ts';

const APART: readonly (readonly [severity: string, one: string, other: string])[] = [
  [
    'hard',
    'Rolf Vallis died at the scene, the police chief said.',
    'Vallis, 51, who drove a night bus, was pronounced dead at Marian Hospital.',
  ],
  [
    'hard',
    'A cyclist, 34, who was hit by a tram on Tuesday died in an ambulance on the way to hospital.',
    'The 34-year-old teacher died at St Ada’s Hospital some hours after the crash.',
  ],
  [
    'soft',
    'The forger Tomas Vahl was seized on Wednesday as he paid for a coffee at Torl airport.',
    'Officers picked up Tomas Vahl on board the night express to Halden.',
  ],
  [
    'soft',
    'A helicopter carrying planks crashed near the village of Sankt Vigil on Monday.',
    'The helicopter went down close to Oberlind with planks on board.',
  ],
  [
    'soft',
    'The ministry put the collision in international waters.',
    'The warship violated the territorial waters of Karsia, an officer said.',
  ],
  [
    'soft',
    'Workers digging a ditch on the western bank of the Arn have found a sword.',
    'The ditch on the east side of the river is closed to all.',
  ],
  ['hard', 'Jana Brook fell from a third-floor window on Monday.', 'Jana Brook had tumbled out of the seventh floor.'],
];

const ALIKE: readonly (readonly [one: string, other: string])[] = [
  ['Rolf Vallis died at the scene.', 'Vallis died on Mill Road.'],
  ['Tomas Vahl was arrested at Torl airport.', 'Tomas Vahl was arrested on a plane at Torl.'],
  ['The bus was on its way to Orm when it crashed.', 'The bus crashed in Brell.'],
  ['A man was seized at the station.', 'Police seized a man on a train.'],
  ['The frigate sailed in international waters.', 'The frigate stayed in international waters for a week.'],
  [
    'The drone was in Karsian airspace, Karsia says. Lisk says that it was in international airspace.',
    'The drone flew in international airspace, Lisk says.',
  ],
  ['He died in hospital.', 'He died at home in his village, where his mother had died in hospital.'],
  ['The fair at Halden Textiles has opened.', 'The fair at the Halden carpet mill has opened.'],
  ['AT LEAST TEN hurt when a bomb went off.', 'Ten were hurt when a bomb went off in Orm.'],
];

describe('where one act was', () => {
  test.each(APART)('differs (%s): %s / %s', (severity, ...bodies) => {
    expect(notesOf('place', bodies)).toEqual([expect.stringContaining(severity)]);
  });
  test.each(ALIKE)('does not differ: %s / %s', (...bodies) => {
    expect(notesOf('place', bodies)).toEqual([]);
  });
});
