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
  ['an agency that quotes', 'Norpress quoted Ida Roe as saying: “It held.”', 'Ida Roe', ['Norpress']],
  ['nobody, in a statement of her own', '“It held,” Ida Roe said in a statement.', 'Ida Roe', []],
])('keeps %s', (_what, body, speaker, relayedBy) => {
  expect(told(body).map((one) => [one.speaker, one.relayedBy])).toEqual([[speaker, relayedBy]]);
});
