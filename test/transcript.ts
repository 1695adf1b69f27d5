/** Transcripts: fenced blocks with a line `> /command` and what the console answers, headlines shortened. */
import type { Answer, Ask } from '../src/ask.ts';
import { renderAnswer } from '../src/platforms/console/render.ts';
import { ASKER } from './shipped-desk.ts';
import { withShortHeadlines } from './short-headlines.ts';

const EXCHANGE = /^```\n> (.*)\n([\s\S]*?)^```$/gm;

export function exchanges(page: string): { line: string; answer: string }[] {
  return [...page.matchAll(EXCHANGE)].map(([, line = '', answer = '']) => ({ line, answer }));
}

export const drawnForTranscript = (answer: Answer): string =>
  renderAnswer(withShortHeadlines(answer), { width: 100, colour: false }).trimEnd();

/** The page with every answer as it is given now. */
export async function writtenAnew(page: string, ask: Ask): Promise<string> {
  const answers = new Map<string, string>();
  for (const { line } of exchanges(page)) answers.set(line, drawnForTranscript(await ask.askLine(line, ASKER)));
  return page.replace(EXCHANGE, (_, line: string) => `\`\`\`\n> ${line}\n${answers.get(line)}\n\`\`\``);
}
