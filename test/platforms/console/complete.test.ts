import { expect, test } from 'vitest';
import { complete, type Completing, forReadline } from '../../../src/platforms/console/complete.ts';
import { parseCommandLine } from '../../../src/question/parse-command-line.ts';
import { exampleAsk } from './example-ask.ts';

const ask: Completing = exampleAsk();

/** The line after each hit. */
const lines = (line: string) => {
  const { from, hits } = complete(line, ask);
  return hits.map((hit) => line.slice(0, from) + hit);
};

test.each([
  ['nothing typed', '', ['/quote ', '/who ', '/help ', '/more ', '/quit ', '/exit ']],
  ['a slash', '/', ['/quote ', '/who ', '/help ', '/more ', '/quit ', '/exit ']],
  ['part of a command', '/qu', ['/quote ', '/quit ']],
  ['a command in capitals', '/WH', ['/who ']],
  ['no such command', '/xyz', []],
  ['plain words', 'what did', []],
  ['after a command', '/quote ', ['/quote words:', '/quote speaker:', '/quote outlet:', '/quote page:']],
  ['part of an option', '/quote sp', ['/quote speaker:']],
  ['an option in capitals', '/quote SP', ['/quote speaker:']],
  ['part of an option, after words', '/quote ferry line sp', ['/quote ferry line speaker:']],
  [
    'an option given once is not offered again',
    '/quote speaker:"Ada Okafor" ',
    ['/quote speaker:"Ada Okafor" words:', '/quote speaker:"Ada Okafor" outlet:', '/quote speaker:"Ada Okafor" page:'],
  ],
  ['any value', '/quote outlet:', ['/quote outlet:"The Quay Courier" ', '/quote outlet:Beacon ']],
  [
    'part of a value, case-blind',
    '/quote speaker:ada',
    ['/quote speaker:"Ada Okafor" ', '/quote speaker:"Ada Quist" '],
  ],
  ['a later part of a value', '/quote speaker:quist', ['/quote speaker:"Ada Quist" ']],
  ['inside an open quote', '/quote speaker:"ada o', ['/quote speaker:"Ada Okafor" ']],
  ['inside an open curly quote', '/quote speaker:“ada o', ['/quote speaker:"Ada Okafor" ']],
  ['a value with quotes in it', '/quote speaker:hal', ['/quote speaker:"Hal \\"Tide\\" Moss" ']],
  ['a value of the main option', '/who quist', ['/who "Ada Quist" ']],
  ['a value of the main option, over two words', '/who Ada Q', ['/who "Ada Quist" ']],
  ['a value that would not be shown as it is', '/who evil', []],
  ['no such option', '/quote colour:re', []],
  ['an address is no option', '/quote https://', []],
  ['a command without options', '/more ', []],
  ['the name of a command', '/help command:wh', ['/help command:who ']],
  ['the name of a command, as words', '/help wh', ['/help who ']],
])('%s', (_, line, expected) => {
  expect(lines(line)).toEqual(expected);
});

test.each([
  '/quote speaker:ada',
  '/quote speaker:"ada',
  '/quote speaker:hal',
  '/quote outlet:',
  '/quote ferry speaker:quist',
])('what completes %s is read as the value meant', (line) => {
  const label = line.slice(0, line.indexOf(':')).split(' ').at(-1) ?? '';
  const typed = parseCommandLine(line).options[label] ?? '';
  expect(lines(line).map((whole) => parseCommandLine(whole).options[label])).toEqual(
    ask.suggest('quote', label, typed),
  );
});

test.each([
  ['one hit replaces what was typed', '/who quist', ['"Ada Quist" ']],
  ['hits that share what was typed', '/who ada', ['"Ada Okafor" ', '"Ada Quist" ']],
  ['hits that would take it away are only listed', '/quote speaker:o', [' "Ada Okafor" ', '"Hal \\"Tide\\" Moss" ']],
])('for readline: %s', (_, line, hits) => {
  expect(forReadline(line, complete(line, ask))[0]).toEqual(hits);
});
