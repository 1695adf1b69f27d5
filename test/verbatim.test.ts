/** The first promise, over all commands and random questions: whatever is shown of an article is a slice of it, and is cited. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isListed } from '../src/command.ts';
import { discoverCommands } from '../src/discover-commands.ts';
import { renderAnswer } from '../src/platforms/console/render.ts';
import type { Citation } from '../src/model/citation.ts';
import type { Slice } from '../src/reply/slice.ts';
import { generateArticles } from './bench/generate-articles.ts';
import { ASKER, deskOn, shippedDesk, type Desk } from './shipped-desk.ts';

const SEEDS = resolve(import.meta.dirname, '../../shared/seeds');
/** Those that anyone may type; actions and settings have tests of their own. */
const commands = (await discoverCommands()).filter((command) => isListed(command) && command.permission === undefined);

const corpora: [string, () => Promise<Desk>][] = [
  ['the shipped corpus', shippedDesk],
  ['generated articles', generatedDesk],
  ...(existsSync(SEEDS) ? [['the seed documents', () => deskOn(SEEDS)] satisfies [string, () => Promise<Desk>]] : []),
];

async function generatedDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  generateArticles(30, 5).forEach(({ text, outlet, published }, at) =>
    writeFileSync(
      join(folder, `g${at}.md`),
      `---\noutlet: ${outlet}\npublished: ${published}\n---\n# ${text.replaceAll('\n', at % 2 === 0 ? '\n' : '\r\n')}`,
    ),
  );
  try {
    return await deskOn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every object inside that is a slice. */
function slicesIn(value: unknown): Slice[] {
  if (typeof value !== 'object' || value === null) return [];
  const slice = value as Slice;
  const own = typeof slice.text === 'string' && typeof slice.start === 'number' ? [slice] : [];
  return [...own, ...Object.values(value).flatMap(slicesIn)];
}

const isCited = ({ article, start, end }: Slice, { article: cited, span }: Citation): boolean =>
  article === cited && span.start <= start && end <= span.end;

describe.each(corpora)('on %s', (_, open) => {
  test('every slice in every answer is its place in the article, and every excerpt is cited', async () => {
    const { ask, newsroom, faults } = await open();
    const names = newsroom.look.suggestSpeakers('');
    const outlets = newsroom.look.suggestOutlets('');
    const words = newsroom.look
      .outlets()
      .flatMap(({ headlines }) => headlines.flatMap(({ article }) => article.text.split(/\s+/).slice(0, 400)));
    const mostly = (right: fc.Arbitrary<string>, wrong: fc.Arbitrary<string> = fc.string()) =>
      fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: wrong, weight: 1 });
    const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
    const values: Record<string, fc.Arbitrary<string>> = {
      text: mostly(phrase, fc.string({ unit: 'binary' })),
      speaker: mostly(fc.constantFrom(...names)),
      outlet: mostly(fc.constantFrom(...outlets)),
      date: mostly(fc.constantFrom('2020-01-01', '2030-01-01'), fc.constantFrom('2024-02-30', 'yesterday', 'soon')),
      count: mostly(fc.constant('1'), fc.constantFrom('2', '0', '-1', 'x')),
    };
    const question = fc
      .constantFrom(...commands)
      .chain(({ name, options }) =>
        fc
          .record(
            Object.fromEntries(Object.entries(options).map(([key, { kind }]) => [key, values[kind] ?? fc.string()])),
            { requiredKeys: [] },
          )
          .map((given) => ({ command: name, options: given as Record<string, string> })),
      );
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        const answer = await ask.ask(asked, ASKER);
        expect(answer.kind, JSON.stringify(asked)).not.toBe('failed');
        expect(renderAnswer(answer, { width: 80, colour: false })).not.toBe('');
        const blocks = answer.kind === 'reply' ? answer.reply.blocks : [];
        const slices = slicesIn(blocks);
        shown += slices.length;
        const strays = slices.filter(({ article: id, version, start, end, text }) => {
          const article = newsroom.article(id);
          return article?.version !== version || article.text.slice(start, end) !== text;
        });
        const uncited = blocks.filter(
          (block) => block.kind === 'excerpt' && !block.fragments.every((one) => isCited(one, block.citation)),
        );
        expect([strays, uncited]).toEqual([[], []]);
      }),
      { numRuns: 400 },
    );
    expect(faults).toEqual([]);
    expect(shown).toBeGreaterThan(50);
  });
});
