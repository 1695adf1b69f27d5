/** Descriptions mean whoever alone bears them, and stand as printed where nobody does. */
import { expect, test } from 'vitest';
import { told } from './as-article.ts';

/** Whom the last quotation is given to, and whether that is sure. */
const last = (body: string): [string | null, boolean] => {
  const one = told(body).findLast(({ kind }) => kind !== 'indirect');
  return [one?.speaker ?? null, one?.sure ?? false];
};

test.each([
  ['Ada Okafor, the harbourmaster, arrived.\n“It held,” the harbourmaster said.', 'Ada Okafor'],
  ['The harbourmaster, Ada Okafor, arrived with Tom Vane.\n“It held,” the harbourmaster said.', 'Ada Okafor'],
  ['Harbourmaster Ada Okafor met the mayor, Tom Vane.\n“It held,” said the harbourmaster.', 'Ada Okafor'],
  [
    'Danish harbour minister Tom Vane met his Norwegian counterpart Ada Okafor.\n“It held,” the Norwegian harbour minister said.',
    'Ada Okafor',
  ],
  [
    'Danish Harbour Minister Tom Vane met his Norwegian counterpart Ada Okafor.\n“It held,” the Danish harbour minister said.',
    'Tom Vane',
  ],
  ['Ada Okafor, who owns the café, met Tom Vane.\n“It held,” the owner said.', 'Ada Okafor'],
  ['Justice Ada Okafor, who chairs the panel, met Tom Vane.\n“It held,” the judge said.', 'Ada Okafor'],
  ['Sgt Nell Harker met Tom Vane.\n“It held,” the sergeant said.', 'Nell Harker'],
  ['Sen. Nell Harker met Tom Vane.\n“It held,” the senator said.', 'Nell Harker'],
  ['Councillor Nell Harker met Tom Vane.\n“It held,” the councillor said.', 'Nell Harker'],
  [
    'He thanked the coroner, Dr Nell Harker. The coroner’s officer, Tom Vane, sat down.\n“It held,” the coroner said.',
    'Nell Harker',
  ],
  [
    'He thanked the coroner, Dr Nell Harker. The coroner’s officer, Tom Vane, sat down.\n“It held,” the officer said.',
    'Tom Vane',
  ],
  ['The bride, Nell Harker, arrived late. The groom, Tom Vane, was early.\n“It held,” the bride said.', 'Nell Harker'],
  ['Her challenger in the race, oyster farmer Tom Vane, said the bridge “barely held”.', 'Tom Vane'],
  ['His neighbour across the lane, Nell Harker, said the bridge “barely held”.', 'Nell Harker'],
  ['Ida Roe arrived. Her challenger, Tom Vane, was late.\n“It held,” her challenger said.', 'Tom Vane'],
  ['Ida Roe is the head of the union.\n“It held,” the head of the union said.', 'Ida Roe'],
  ['Ida Roe, 61, a retired midwife, met Tom Vane.\n“It held,” the midwife said.', 'Ida Roe'],
  ['Ida Roe, 61, a retired midwife, met Tom Vane.\n“It held,” the retired midwife said.', 'Ida Roe'],
  ['Ida Roe, chair and founder of Dry Feet, met Tom Vane.\n“It held,” the founder said.', 'Ida Roe'],
  ['The defence barrister, Ida Roe, and the prosecutor, Tom Vane, rose.\n“It held,” the barrister said.', 'Ida Roe'],
  ['Tom Vane was fined by the magistrate, Ida Roe.\n“It held,” the magistrate told him.', 'Ida Roe'],
  [
    'A woman selling oranges by the gate laughed.\n“It held,” said a woman selling oranges by the gate.',
    'a woman selling oranges by the gate',
  ],
  ['“It held,” said a boy eating plums on the quay.', 'a boy eating plums on the quay'],
  ['“It held,” a man eating plums on the quay said.', 'a man eating plums on the quay'],
  ['“It held,” said a tall man in a green hat.', 'a tall man in a green hat'],
  ['“It held,” one of the two pilots said.', 'one of the two pilots'],
])('a role: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([['Her challenger, miller Tom Vane, said the bridge “barely held”.', 'Tom Vane']])(
  'a role, not for sure: %s',
  (body, speaker) => {
    expect(last(body)[0]).toBe(speaker);
  },
);

test.each([
  'Ada Okafor, who runs the bakery, met Tom Vane.\n“It held,” the baker said.',
  'Councillors Nell Harker and Tom Vane met.\n“It held,” the councillor said.',
  'Doctor Nell Harker met a doctor from Oslo, Tom Vane.\n“It held,” the doctor said.',
  'A judge spoke to Tom Vane.\n“It held,” the judge said.',
  'Two engineers, Ida Roe and Tom Vane, arrived.\n“It held,” the engineer said.',
  'The barrister for the port, Ida Roe, and the barrister for the city, Tom Vane, rose.\n“It held,” the barrister said.',
  'Ida Roe, whose husband was on the boat, met Tom Vane.\n“It held,” the owner said.',
])('a role, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});

test.each([
  ['The finance minister, Ruta Senn, arrived. “It held,” the minister said.', 'Ruta Senn'],
  ['Finance Minister Ruta Senn met Interior Minister Ivo Drax. “It held,” the interior minister said.', 'Ivo Drax'],
  ['President Ruta Senn arrived. “It held,” the president said. “It will,” Senn added.', 'Ruta Senn'],
  ['The prime minister arrived. “It held,” the prime minister said.\n“It will,” Ruta Senn added.', 'Ruta Senn'],
  ['The mayor of Eller, Ruta Senn, met the mayor of Ostby, Ivo Drax. “It held,” the mayor of Ostby said.', 'Ivo Drax'],
  ['Chief Inspector Ruta Senn led the search. “It held,” the chief inspector said.', 'Ruta Senn'],
  ['Fire chief Ruta Senn led the search. “It held,” the fire chief said.', 'Ruta Senn'],
  ['Spokesperson Ruta Senn spoke. “It held,” the spokesperson told reporters.', 'Ruta Senn'],
  ['A spokesman for the port, Ivo Drax, spoke. “It held,” the spokesman said.', 'Ivo Drax'],
  ['Ruta Senn, the port’s chief engineer, spoke. “It held,” the engineer said.', 'Ruta Senn'],
  [
    'The dog’s owner, Ruta Senn, spoke. “It held,” the owner said. The shop’s owner, Ivo Drax, did not. “It fell,” the shop owner said.',
    'Ivo Drax',
  ],
])('an office: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  'Finance Minister Ruta Senn met Interior Minister Ivo Drax. “It held,” the minister said.',
  'The mayor of Eller, Ruta Senn, met the mayor of Ostby, Ivo Drax. “It held,” the mayor said.',
  'Ruta Senn is chief engineer. Another engineer disagreed. “It fell,” the engineer said.',
])('an office, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});

test.each([
  ['Ten ships left, the port ministry said. “They are safe,” the ministry said.', 'the port ministry'],
  [
    'Ten ships left, Norpress reported, quoting the port ministry. “They are safe,” the ministry said, according to the agency.',
    'the port ministry',
  ],
  ['Ida Roe spoke to a newspaper. “It held,” she told the newspaper.', 'Ida Roe'],
  ['The Harbour Board met. “It held,” the board said.', 'Harbour Board'],
  ['In a video aired by Radio Belmar, a masked man said it held. “We sank it,” he said.', 'a masked man'],
])('a body: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  ['“It held,” Ida Roe told the Harbour Courier. “It was old,” the newspaper quoted her as saying.', 'Ida Roe'],
  ['“It held,” Ida Roe told Norpress. “It was old,” the agency quoted her as telling a court.', 'Ida Roe'],
  ['Ida Roe left. “It was old,” Norpress quoted Ida Roe as saying.', 'Ida Roe'],
])('a body, not for sure: %s', (body, speaker) => {
  expect(last(body)[0]).toBe(speaker);
});

test.each(['The harbour ministry met the finance ministry. “They are safe,” the ministry said.'])(
  'a body, never sure: %s',
  (body) => {
    expect(last(body)[1]).toBe(false);
  },
);

test.each([
  ['“It held,” the report says.', 'the report'],
  ['“It held,” a letter to the council said.', 'a letter to the council'],
  ['“It held,” the Harbour Courier wrote in an editorial.', 'Harbour Courier'],
  ['“It held,” the paper said on Monday.', 'the paper'],
])('a document: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([
  ['Ida Roe was ill. In a statement read by the clerk, she said it held. “I saw it,” her statement said.', 'Ida Roe'],
])('a document, not for sure: %s', (body, speaker) => {
  expect(last(body)[0]).toBe(speaker);
});

test.each([['“It held,” the pilots’ union said.', 'the pilots’ union']])('several people: %s', (body, speaker) => {
  expect(last(body)).toEqual([speaker, true]);
});

test.each([['“It held,” the crowd shouted.', 'the crowd']])('several people, not for sure: %s', (body, speaker) => {
  expect(last(body)[0]).toBe(speaker);
});

test.each([
  'Tom Vane and Ida Roe left. “It held,” the couple said.',
  '“It held,” Tom Vane and Ida Roe said in a statement.',
  'Tom Vane and Ida Roe left. “It held,” they said.',
  '“It held,” both men said.',
  'Tom Vane and Ned Harker left. “It held,” one of them said.',
])('several people, never sure: %s', (body) => {
  expect(last(body)[1]).toBe(false);
});
