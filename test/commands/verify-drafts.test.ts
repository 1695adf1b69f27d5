/** Quotations as they stand in chat messages and drafts: emphasis, quoted lines, links, a name under the words. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { PRESS } from '../compare/harbour-press.ts';

const WORDS = 'We will strike before we let the night boats go';

let newsroom: FedNewsroom;
beforeAll(async () => {
  newsroom = createNewsroom();
  await newsroom.take({ articles: PRESS.map(({ article }) => article), problems: [], wordLimit: () => 75 }, 0);
});
const verdictsOn = async (text: string) =>
  (await newsroom.look.verify(text)).verdicts.map(({ verdict, claim }) => [verdict, claim.speaker]);

describe('a quotation is the same', () => {
  test.each([
    ['in bold', `**“${WORDS},”** Lindqvist added.`],
    ['with a word stressed', `“We will *strike* before we let the **night** boats go,” Lindqvist added.`],
    [
      'with a link in it',
      `“We will [strike](https://quay.example/1) before we let the night boats go,” Lindqvist added.`,
    ],
    ['on quoted lines', `> “We will strike before\n> we let the night boats go,” Lindqvist added.`],
    ['behind a spoiler', `||“${WORDS},” Lindqvist added.||`],
    ['in a list', `- “${WORDS},” Lindqvist added.`],
    ['in a block of code', `\`\`\`\n“${WORDS},” Lindqvist added.\n\`\`\``],
    ['with a word masked', `“We will st***e before we let the night boats go,” Lindqvist added.`],
  ])('%s', async (_, text) => {
    expect(await verdictsOn(text)).toEqual([['printed-so', 'Lindqvist']]);
  });
});

describe('a name under the words is whose they are said to be', () => {
  test.each([
    ['in marks', `“${WORDS}.”\n— Bruno Lindqvist`, 'printed-so', 'Bruno Lindqvist'],
    ['without marks', `> ${WORDS}\n> — Bruno Lindqvist`, 'printed-so', 'Bruno Lindqvist'],
    ['with an office', `“${WORDS}”\n- Ada Okafor, commissioner`, 'other-speaker', 'Ada Okafor'],
  ])('%s', async (_, text, verdict, speaker) => {
    expect(await verdictsOn(text)).toEqual([[verdict, speaker]]);
  });

  test('but not under more than one quotation', async () => {
    const text = `“${WORDS},” Lindqvist added. “We are not for sale,” Okafor said.\n— Greta Marchetti`;
    expect((await verdictsOn(text)).map(([, speaker]) => speaker)).toEqual(['Lindqvist', 'Okafor']);
  });
});

test.each(['\n— A', '\n— Abc def', '\n—A-'])('no last line takes long: 100 kB ending in “%s…”', async (line) => {
  const started = performance.now();
  await newsroom.look.verify(`${'word '.repeat(20_000)}${line}${'A'.repeat(90)}!`);
  expect(performance.now() - started).toBeLessThan(2000);
});
