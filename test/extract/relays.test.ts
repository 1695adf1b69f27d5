import { expect, test } from 'vitest';
import { told } from './as-article.ts';

test.each([
  ['an agency before', 'According to Norpress, the mayor, Ida Roe, said: “It held.”', 'Ida Roe', ['Norpress']],
  ['an agency behind', '“It held,” Ida Roe said, according to Norpress.', 'Ida Roe', ['Norpress']],
  [
    'a ministry behind',
    'Ida Roe said a collapse was “impossible”, the transport ministry said.',
    'Ida Roe',
    ['the transport ministry'],
  ],
  [
    'a statement with its publisher',
    '“It held,” Ida Roe said in a statement released by the transport ministry.',
    'Ida Roe',
    ['a statement released by the transport ministry'],
  ],
  [
    'a translation of a video',
    'According to a Norpress translation of a video posted by the transport ministry, Ida Roe said, “It held.”',
    'Ida Roe',
    ['a Norpress translation', 'a video posted by the transport ministry'],
  ],
  [
    'an agency that cites another',
    '“It held,” Ida Roe said, Norpress reported, citing the Harbour Courier.',
    'Ida Roe',
    ['Norpress', 'the Harbour Courier'],
  ],
  [
    'a station that an agency quotes',
    'Ida Roe spoke with the radio station Kanal Vessby, quoted by Norpress. “It held,” Roe told the station.',
    'Ida Roe',
    ['Norpress', 'Kanal Vessby'],
  ],
  [
    'a video that somebody posted',
    'Ida Roe is the mayor. “It held,” said Roe in a video that Karsund’s port ministry had posted.',
    'Ida Roe',
    ['a video that Karsund’s port ministry had posted'],
  ],
  [
    'a translation of a clip that somebody posted',
    'According to Norpress’s translation of a clip that Karsund’s port ministry posted, Ida Roe said: “It held.”',
    'Ida Roe',
    ['Norpress’s translation', 'a clip that Karsund’s port ministry posted'],
  ],
  [
    'a statement behind a clause',
    'Ida Roe said a collapse was “impossible”, according to a ministry statement.',
    'Ida Roe',
    ['a ministry statement'],
  ],
  [
    'a statement before',
    'According to a statement from the port ministry, Ida Roe said: “It held.”',
    'Ida Roe',
    ['a statement from the port ministry'],
  ],
  ['an agency that quotes', 'Norpress quoted Ida Roe as saying: “It held.”', 'Ida Roe', ['Norpress']],
  [
    'a house of many words',
    '“It held,” Ida Roe said, according to a harbour office pool report.',
    'Ida Roe',
    ['a harbour office pool report'],
  ],
  ['an outlet that was told', '“It held,” Ida Roe told the Harbour Courier.', 'Ida Roe', ['the Harbour Courier']],
  ['a station that was told', '“It held,” Ida Roe told Radio Belmar.', 'Ida Roe', ['Radio Belmar']],
  ['nobody, where she told people', '“It held,” Ida Roe told reporters.', 'Ida Roe', []],
  ['nobody behind a description', '“It held,” said Ida Roe, organiser of a group called Dry Feet.', 'Ida Roe', []],
  ['nobody behind herself', 'Ida Roe left. “It held,” she said, the way Roe says.', 'Ida Roe', []],
  ['nobody, in a statement of her own', '“It held,” Ida Roe said in a statement.', 'Ida Roe', []],
])('keeps %s', (_what, body, speaker, relayedBy) => {
  const [one, ...more] = told(body);
  expect([one?.speaker, one?.relayedBy, more]).toEqual([speaker, relayedBy, []]);
  expect(one?.sure).toBe(one?.rule !== 'quoted-as-saying');
});

test('an outlet without its name is the one named before', () => {
  const [first, second] = told(
    '“It held,” Ida Roe told the Harbour Courier. “It was old,” the newspaper quoted her as saying.',
  );
  expect(first).toMatchObject({ speaker: 'Ida Roe', relayedBy: ['the Harbour Courier'] });
  expect(second).toMatchObject({ speaker: 'Ida Roe', relayedBy: ['the Harbour Courier'], sure: false });
  expect(told('“It held,” Ida Roe told the newspaper.')[0]?.relayedBy).toEqual(['the newspaper']);
});

test('keeps those whom a whole sentence is according to, when somebody else speaks in it', () => {
  const said =
    'According to Belmar and Karsund, Ida Roe and Otto Vane also spoke of the bridge, with Vane saying it would “hold for now, at least”.';
  expect(told(said)).toMatchObject([{ speaker: 'Otto Vane', relayedBy: ['Belmar and Karsund'], sure: false }]);
});
