/** Reported clauses without quotation marks: which words, whose, by which rule; and what is none. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { asArticle, told } from './as-article.ts';

/** [pieces, the article’s words for the speaker, kind] of each quotation. */
const read = (body: string): [string, string | null, string][] =>
  told(body).map(({ content, mention, kind }) => [content.join(' … '), mention, kind]);

/** Body, what is reported, the article’s words for the speaker. */
type Row = [body: string, reported: string, mention: string | null];

const BEHIND: Row[] = [
  ['Ida Roe said the bridge would close in June.', 'the bridge would close in June', 'Ida Roe'],
  ['Ida Roe said that the bridge would close.', 'that the bridge would close', 'Ida Roe'],
  ['Ida Roe has said she will not stand again.', 'she will not stand again', 'Ida Roe'],
  ['Ida Roe said on Monday that the bridge was old.', 'that the bridge was old', 'Ida Roe'],
  ['Ida Roe said in a statement on Monday the bridge was old.', 'the bridge was old', 'Ida Roe'],
  ['Ida Roe said the bridge was old in an interview on Monday.', 'the bridge was old', 'Ida Roe'],
  ['Ida Roe told parliament on Monday the bridge would close.', 'the bridge would close', 'Ida Roe'],
  ['Ida Roe told the harbour council that the bridge would close.', 'that the bridge would close', 'Ida Roe'],
  ['Ida Roe warned the council that the bridge would fall.', 'that the bridge would fall', 'Ida Roe'],
  ['Ida Roe, the harbour minister, said the bridge was old.', 'the bridge was old', 'Ida Roe'],
  ['Ida Roe, speaking in Ashby, said the bridge was old.', 'the bridge was old', 'Ida Roe'],
  ['Ida Roe argued firmly - rebuking Tom Vane - that the port had lost.', 'that the port had lost', 'Ida Roe'],
  ['Ida Roe asked whether the council had been told.', 'whether the council had been told', 'Ida Roe'],
  ['Ida Roe promised to rebuild the bridge before winter.', 'to rebuild the bridge before winter', 'Ida Roe'],
  ['Ida Roe urged the council to rebuild the bridge.', 'the council to rebuild the bridge', 'Ida Roe'],
  ['Ida Roe called on the council to rebuild it soon.', 'the council to rebuild it soon', 'Ida Roe'],
  ['Ida Roe called for an end to the blockade.', 'an end to the blockade', 'Ida Roe'],
  ['Ida Roe warned of a long winter without a bridge.', 'a long winter without a bridge', 'Ida Roe'],
  ['Ida Roe accused the council of hiding the cost.', 'the council of hiding the cost', 'Ida Roe'],
  ['Ida Roe expressed concern over the closing of the canal.', 'concern over the closing of the canal', 'Ida Roe'],
  ['Ida Roe reported a loss of two ships, well below last year’s.', 'a loss of two ships', 'Ida Roe'],
  ['Ida Roe pointed out that no ship had been turned away.', 'that no ship had been turned away', 'Ida Roe'],
  ['Ida Roe went on to say that the port would pay.', 'that the port would pay', 'Ida Roe'],
  ['Ida Roe left the hall, saying that the bridge was safe.', 'that the bridge was safe', 'Ida Roe'],
  ['Ida Roe left the hall and said the bridge was safe.', 'the bridge was safe', 'Ida Roe'],
  ['Tom Vane dismissed Ida Roe’s claim that nobody had been asked.', 'that nobody had been asked', 'Ida Roe'],
  ['The firm sent a letter that Ida Roe said was drafted by the port.', 'was drafted by the port', 'Ida Roe'],
  ['Critics say the bridge is a waste of money.', 'the bridge is a waste of money', 'Critics'],
  [
    'Some in the port argue that it should never have been built.',
    'that it should never have been built',
    'Some in the port',
  ],
  ['Norway said it would answer the new sanctions.', 'it would answer the new sanctions', 'Norway'],
  ['The two sides agreed to set up a joint commission.', 'to set up a joint commission', 'The two sides'],
  ['The ministry announced that the ferry would not sail.', 'that the ferry would not sail', 'The ministry'],
];

const AROUND: Row[] = [
  ['The bridge will close in June, Ida Roe said.', 'The bridge will close in June', 'Ida Roe'],
  ['The bridge will close in June, Ida Roe told reporters.', 'The bridge will close in June', 'Ida Roe'],
  ['The bridge will close in June, said Ida Roe, who runs the port.', 'The bridge will close in June', 'Ida Roe'],
  [
    'Under the plan of the port, Ida Roe said, the bridge will close.',
    'Under the plan of the port … the bridge will close',
    'Ida Roe',
  ],
  ['The bridge, Ida Roe said, will close in June.', 'will close in June', 'Ida Roe'],
  ['As Ida Roe noted, the bridge will close in June.', 'the bridge will close in June', 'Ida Roe'],
  ['The bridge fell in May, as Ida Roe had predicted.', 'The bridge fell in May', 'Ida Roe'],
  [
    'The council promised to pay for the bridge, Ida Roe said.',
    'The council promised to pay for the bridge',
    'Ida Roe',
  ],
  ['The bridge will close in June, according to Ida Roe.', 'The bridge will close in June', 'Ida Roe'],
  ['According to Ida Roe, the bridge will close in June.', 'the bridge will close in June', 'Ida Roe'],
  ['The next day, according to Ida Roe, the bridge was closed.', 'the bridge was closed', 'Ida Roe'],
];

const ENDS: Row[] = [
  [
    'Ida Roe said that the bridge was old and that the council knew it.',
    'that the bridge was old and that the council knew it',
    'Ida Roe',
  ],
  ['Ida Roe said that the bridge was old, and the council is silent.', 'that the bridge was old', 'Ida Roe'],
  ['Ida Roe said the bridge was old, though it looks new.', 'the bridge was old', 'Ida Roe'],
  ['Ida Roe said the bridge was old; it was built in May.', 'the bridge was old', 'Ida Roe'],
  ['When Ida Roe said the bridge was old, the council laughed.', 'the bridge was old', 'Ida Roe'],
  ['Tom Vane met Ida Roe, who said that she would not pay, left the hall.', 'that she would not pay', 'who'],
  ['Ida Roe said she was ill but left the hall at once.', 'she was ill', 'Ida Roe'],
];

describe.each([
  ['behind a cue', BEHIND],
  ['before, around and behind a tag', AROUND],
  ['up to their end', ENDS],
])('words %s', (_where, rows) => {
  test.each(rows)('%s', (body, reported, mention) => {
    expect(read(body)).toEqual([[reported, mention, 'indirect']]);
  });
});

test.each([
  'Ida Roe did not say whether the bridge would close.',
  'Ida Roe declined to comment on the closing of the bridge.',
  'Ida Roe would not say whether the bridge would close.',
  'Ida Roe refused to say that the bridge was safe.',
  'Ida Roe never said that the bridge was safe.',
  'Ida Roe is expected to announce that the bridge will close.',
  'If Ida Roe says that the bridge is safe, we will cross it.',
  'I said the bridge was old when I was young.',
  'Did Ida Roe say the bridge was old?',
  'Ida Roe runs the port’s reporting team on the northern coast.',
  'The bridge will last, say, fifty years or more.',
  'The costs add up to the price of a new bridge.',
  'Ida Roe said so at the end of the day.',
  'It helps explain why the bridge is empty.',
])('reports nothing: %s', (body) => {
  expect(read(body)).toEqual([]);
});

test('nobody speaks where nobody is named, and whoever asks stands behind “by”', () => {
  expect(read('It was announced that the bridge would close.')).toEqual([
    ['that the bridge would close', null, 'indirect'],
  ]);
  expect(read('Ida Roe was told that the bridge would close.')).toEqual([
    ['that the bridge would close', null, 'indirect'],
  ]);
  expect(read('Asked by Ida Roe whether it was safe, Tom Vane smiled.')).toEqual([
    ['whether it was safe', 'Ida Roe', 'indirect'],
  ]);
});

test('two reports of one sentence have their own speakers', () => {
  expect(read('Ida Roe said the bridge was old, but Tom Vane said it was safe.')).toEqual([
    ['the bridge was old', 'Ida Roe', 'indirect'],
    ['it was safe', 'Tom Vane', 'indirect'],
  ]);
});

test('pronouns and roles find their speaker', () => {
  const names = told(
    'Ida Roe, the mayor, said the bridge was old. It would fall, she added. The mayor said she would pay.',
  );
  expect(names.map(({ speaker }) => speaker)).toEqual(['Ida Roe', 'Ida Roe', 'Ida Roe']);
});

test.each([
  ['Interfund quoted Ida Roe as saying that it was safe, Norpress reported.', 'Ida Roe', ['Interfund', 'Norpress']],
  ['Ida Roe was quoted by Norpress as saying that it was safe.', 'Ida Roe', ['Norpress']],
  ['According to Norpress, Ida Roe said the bridge was old.', 'Ida Roe', ['Norpress']],
  ['Ida Roe said the bridge was old, Norpress reported.', 'Ida Roe', ['Norpress']],
  ['The bridge will close, Norpress reported, citing the harbour office.', 'the harbour office', ['Norpress']],
])('keeps who passes it on: %s', (body, speaker, relayedBy) => {
  const [one, ...more] = told(body);
  expect([one?.speaker, one?.relayedBy, more]).toEqual([speaker, relayedBy, []]);
});

test.each([
  [
    '“It held,” Ida Roe said, adding that it would hold for years.',
    ['“It held,”', 'direct'],
    ['that it would hold for years', 'indirect'],
  ],
  ['Ida Roe said the port was poor. “It held,” she said.', ['the port was poor', 'indirect'], ['“It held,”', 'direct']],
  [
    'Ida Roe said the port was poor and called Tom Vane “a fool”.',
    ['the port was poor', 'indirect'],
    ['Tom Vane “a fool”', 'mixed'],
  ],
])('stands beside quoted words and takes none of them: %s', (body, first, second) => {
  expect(told(body).map(({ content, kind }) => [content.join(), kind])).toEqual([first, second]);
});

test('a clause with quoted words is mixed, whole', () => {
  expect(read('Ida Roe said on Monday that she was “deeply worried” and that it would fall.')).toEqual([
    ['that she was “deeply worried” and that it would fall', 'Ida Roe', 'mixed'],
  ]);
  expect(read('Ida Roe said the letter calling it “unsafe” was wrong.')).toEqual([
    ['the letter calling it “unsafe” was wrong', 'Ida Roe', 'mixed'],
  ]);
});

test('an introduction before a quotation is no report', () => {
  expect(read('In a letter that was posted on Monday, Ida Roe said: “It held.”')).toEqual([
    ['“It held.”', 'Ida Roe', 'direct'],
  ]);
});

test.each([
  ['Ida Roe: bridge to close in June', ['bridge to close in June', 'Ida Roe']],
  ['Poll: most want the bridge to close', ['most want the bridge to close', 'Poll']],
  ['Bridge to close in June, says Ida Roe', ['Bridge to close in June', 'Ida Roe']],
  ['Ida Roe says bridge is to close in June', ['bridge is to close in June', 'Ida Roe']],
  ['Bridge to close in June – Ida Roe', ['Bridge to close in June', 'Ida Roe']],
  ['Bridge to close in June — mayor', ['Bridge to close in June', 'mayor']],
  ['Bridge to close in June - Harbour Courier', null],
  ['Watch: a bridge closes in June', null],
  ['Opinion: the bridge must close', null],
])('reads the headline %s', (headline, expected) => {
  const text = `${headline}\nIda Roe is the mayor of Ashby.`;
  const { quotations } = extractArticle(asArticle(text));
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  expect(quotations.map(({ pieces, mention }) => [slice(pieces[0].content), slice(mention)])).toEqual(
    expected === null ? [] : [expected],
  );
});

test.each([
  ['a printed name and a plain verb', 'Ida Roe said the bridge would close.', true],
  ['a printed source', 'The bridge will close, according to Ida Roe.', true],
  ['a verb of another kind', 'Ida Roe predicted the bridge would close.', false],
  ['a pronoun', 'She said the bridge would close.', false],
  ['a description', 'Officials said the bridge would close.', false],
  ['a tag behind', 'The bridge would close in June, Ida Roe said.', false],
  ['a verb far from its name', 'Ida Roe left the hall and said the bridge would close.', false],
  ['two names', 'Ida Roe and Tom Vane said the bridge would close.', false],
])('whose a report is: %s', (_what, body, sure) => {
  expect(told(`Ida Roe is the mayor.\n${body}`).map((one) => one.sure)).toEqual([sure]);
});
