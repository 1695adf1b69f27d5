/** Two names of a place in sentences that tell one thing by rare words in common; and houses of one name in two towns. */
import { describe, expect, test } from 'vitest';
import { notesOf } from '../dates/notes-of.ts';

const APART: readonly (readonly [severity: string, one: string, other: string])[] = [
  [
    'soft',
    'A tram driver, Tilda Osk, was hurt when the hook of a crane broke the roof of her tram near Sarrin.',
    'Tilda Osk was waiting at a stop in Lund when a crane lost its hook, which went through the roof of the tram.',
  ],
  [
    'soft',
    'Smoke filled the cabin before the plane came down on a meadow near Orm.',
    'The pilot put the plane down on a meadow near Luth, with smoke in the cabin.',
  ],
  [
    'hard',
    'The two girls were last seen at a bus stop in Varn, wearing yellow coats.',
    'Wearing yellow coats, the girls were last seen at a bus stop in Osterhal.',
  ],
  [
    'hard',
    'Nine divers with cramps were flown to St Ada’s Hospital in Sarrin for the night.',
    'For the night the nine divers were brought to Lund, where St Ada’s has a pressure chamber for cramps.',
  ],
  [
    'hard',
    'The letters will be shown at the Ilvar Museum in Varn until June.',
    'Until June the letters can be seen at the Ilvar Museum in Lund.',
  ],
  [
    'soft',
    'The tenor is resting in the Sankt Anna clinic in Varn, his manager said.',
    'A helicopter flew the singer to the university hospital at Lund. His manager and brother said that he could talk.',
  ],
  ['soft', 'The whale was washed ashore at Sandvik.', 'The whale was washed ashore at Kvam beach.'],
  ['hard', 'The mill stands on the left bank of the Arn.', 'The mill on the right bank of the Arn stands empty.'],
  ['hard', 'The quake was centred 30 km east of Varn.', 'The quake was centred 30 kilometres west of Varn.'],
  ['soft', 'The lorry hit the tunnel wall on Highway 12.', 'On Highway 21 the lorry hit a tunnel wall.'],
  ['soft', 'The coffin was pulled from the Arn river on Monday.', 'The coffin was found in Lake Tolle on Monday.'],
];

const ALIKE: readonly (readonly [why: string, one: string, other: string])[] = [
  ['one person alone', 'Ida Osk, 34, died near Varn when her car hit a tree.', 'Ida Osk, 34, was a nurse in Lund.'],
  [
    'a year of its own',
    'The bus left the road near Varn, killing passengers.',
    'In 2015 a bus left the road near Lund, killing passengers.',
  ],
  [
    'another number',
    'The storm tore off roofs in Varn, where 300 people left their homes.',
    'The storm tore off roofs in Lund, where 120 people left their homes.',
  ],
  ['as well', 'The concert in Varn was cancelled.', 'The concert in Lund was cancelled as well.'],
  [
    'a copy',
    'The painting hangs in the Ilvar Museum in Varn.',
    'A copy of the painting hangs in the Ilvar Museum in Lund.',
  ],
  [
    'the speaker',
    'In Varn a crane hook broke the roof of her tram.',
    'The roof of the tram was crushed by the crane, said a neighbour in Lund.',
  ],
  [
    'both printed',
    'Divers searched the harbour in Varn for the anchor. The smith lives in Lund.',
    'The anchor lay in Lund, where divers dragged the harbour. They came from Varn.',
  ],
  [
    'several towns',
    'The injured divers were taken to hospitals in Varn and Lund.',
    'The injured divers were taken to a hospital in Lund.',
  ],
  ['one in the other', 'The dam at Tarn, in Varn, broke at dawn.', 'The dam in Varn broke at dawn.'],
  [
    'unlike acts',
    'The tram had been loaded in Varn with steel pipes.',
    'The tram with steel pipes overturned in Lund.',
  ],
  ['unlike acts', 'The minister praised firefighters in Varn.', 'Firefighters in Lund had warned the ministry.'],
  ['yet to come', 'The school choir sang in Varn.', 'The school choir will sing in Lund.'],
  ['a house', 'The tenor sang at the Bellevue for his guests.', 'The tenor sang in Varn for his guests.'],
  [
    'a sentence of prison',
    'Osk got four years in federal prison for bribes.',
    'Osk took the bribes in the car park of a hotel, and got four years.',
  ],
];

describe('one thing at two places', () => {
  test.each(APART)('differs (%s): %s / %s', (severity, ...bodies) => {
    expect(notesOf('place', bodies)).toEqual([expect.stringContaining(severity)]);
  });
  test.each(ALIKE)('does not differ, %s: %s / %s', (_why, ...bodies) => {
    expect(notesOf('place', bodies)).toEqual([]);
  });
});
