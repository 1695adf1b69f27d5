/** A few articles of our own for the bot's tests: enough quotations for pages, one too long for a card, one full of markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const article = (headline: string, outlet: string, day: string, ...paragraphs: string[]) =>
  `---\nheadline: ${JSON.stringify(headline)}\noutlet: ${outlet}\npublished: ${day}\nurl: https://news.example/${day}\n---\n\n${paragraphs.join('\n\n')}\n`;

const said = (n: number, speaker: string) =>
  `“The ferry of pier ${n} will sail again before the ${n}th tide of the season,” ${speaker} said.`;

const LONG = Array.from(
  { length: 180 },
  (_, n) => `clause ${n + 1} of the treaty of the two quays stays as it was signed`,
);

export const CORPUS: Readonly<Record<string, string>> = {
  'ferry.md': article(
    'Ferry line to open again',
    'The Tarn Gazette',
    '2026-05-04',
    'The harbour board met on Monday evening in the customs house.',
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => said(n, n === 1 ? 'Harbour master Ada Okafor' : 'Okafor')),
  ),
  'council.md': article(
    'Council doubts the ferry',
    'The Quay Courier',
    '2026-05-05',
    '“No ferry has ever paid for its own fuel here,” said Bruno Lindqvist, the treasurer.',
    'Lindqvist asked for a second report. “We will count every coin before the summer,” he said.',
  ),
  'treaty.md': article(
    'The treaty, word for word',
    'The Quay Courier',
    '2026-05-06',
    `“The whole treaty stands: ${LONG.join(', ')},” said Greta Marchetti, the envoy.`,
  ),
  'signs.md': article(
    'Signs on the *pier* @everyone',
    'The Tarn Gazette',
    '2026-05-07',
    '“The sign says **stop** _here_ ||hidden|| <@1234567890> @everyone <t:0:R> [press](https://bad.example) `so`,” said Hugo Amari.',
  ),
};

/** Writes the articles into a folder, made where it is missing. */
export function writeCorpus(folder: string, articles: Readonly<Record<string, string>> = CORPUS): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
}
