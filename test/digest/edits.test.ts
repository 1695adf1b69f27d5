/** What is kept from one issue to the next never shows: after any edits an issue is what a newsroom that is opened anew would make. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeIssue, type Sending } from '../../src/digest/compose.ts';
import { previewIssue } from '../../src/digest/preview.ts';
import { makeReady } from '../../src/digest/readiness.ts';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Choice } from '../../src/model/subscription.ts';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { correction } from '../corrections/own-word.ts';
import { article } from '../held-article.ts';
import { CHOICE } from './desk.ts';

const OUTLETS = ['Quay Courier', 'The Tarn Gazette', 'The Sele Post', undefined];
const PEOPLE = ['Ada Okafor', 'Jonas Reyes', 'Mira Lindqvist'];
const SPEECHES = [
  'The dues will rise by a tenth, and not one coin of it will leave this harbour',
  'The dues will rise by a tenth and not a single coin of it shall leave this harbour',
  'Nobody asked the islands about the crossing',
  'We found a crack as long as my arm in the third pier',
  'Come what may, we sail',
];
const STORIES = [
  'Two ferries struck each other in thick fog off Tarn Point on Tuesday morning, and the older of the two, the Sele Maiden, was towed to the east quay with a hole above the water line.',
  'The council of Sele voted on Monday to raise the dues of the harbour by a tenth, after a debate that went on until midnight.',
];

const paper = fc.record({
  outlet: fc.constantFrom(...OUTLETS),
  story: fc.nat(STORIES.length),
  said: fc.array(fc.tuple(fc.nat(SPEECHES.length - 1), fc.nat(PEOPLE.length)), { maxLength: 4 }),
  form: fc.constantFrom('full' as const, 'full' as const, 'abstract' as const),
  status: fc.constantFrom('live' as const, 'live' as const, 'live' as const, 'withdrawn' as const),
});

/** What is under a path from a time on; null: nothing any more. */
const edit = fc.record({ path: fc.nat(7), given: fc.option(paper, { nil: null, freq: 5 }) });
const step = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 5 }),
  merges: fc.boolean(),
  ready: fc.boolean(),
});

type Paper = typeof paper extends fc.Arbitrary<infer Made> ? Made : never;

/** The last of the people is nobody that is named. */
function printed(path: number, { outlet, story, said, form, status }: Paper, heldSince: number): Article {
  const text = [
    `Harbour news of ${story}`,
    ...(STORIES[story] === undefined ? [] : [STORIES[story]]),
    ...said.map(
      ([what, who]) => `“${SPEECHES[what]},” ${PEOPLE[who] === undefined ? 'it was said' : `said ${PEOPLE[who]}`}.`,
    ),
  ].join('\n\n');
  const made = article({ id: `p${path}.txt`, text, ...(outlet === undefined ? {} : { outlet }) });
  return {
    ...made,
    heldSince,
    form,
    ...(status === 'live' ? {} : { status: { kind: 'withdrawn' as const, reason: 'retracted' } }),
  };
}

const CHOICES: Partial<Choice>[] = [
  {},
  { most: 1 },
  { speakers: ['Ada Okafor'] },
  { topics: ['harbour dues'], outlets: ['Quay Courier', null] },
  { notWords: ['crack'], discrepancies: true },
];

const sendings = (until: number): Sending[] =>
  CHOICES.flatMap((choice) =>
    [null, until - 2].map((since) => ({
      choice: { ...CHOICE, ...choice },
      window: { since, until },
      title: ['Digest'],
      covers: 'All',
      notes: [],
      page: 1,
      audience: 'channel' as const,
      turn: (page) => ({ label: 'Turn', command: 'digest now', options: { page: String(page) } }),
    })),
  );

const issuesOf = async ({ look }: FedNewsroom, until: number): Promise<unknown[]> => {
  const made: unknown[] = [];
  for (const one of sendings(until))
    made.push(await composeIssue(one, look, look), await previewIssue(one, look, look));
  return made;
};

const MERGED: Correction = correction({
  what: 'merge',
  names: ['Jonas Reyes', 'Mira Lindqvist'],
  name: 'Mira Lindqvist',
});

test('issues after random edits are those of a newsroom opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const kept = createNewsroom();
      const held = new Map<number, Article>();
      for (const [at, { edits, merges, ready }] of steps.entries()) {
        for (const { path, given } of edits)
          if (given) held.set(path, printed(path, given, at + 1));
          else held.delete(path);
        const reading = {
          articles: [...held.values()],
          problems: [],
          corrections: merges ? [MERGED] : [],
          wordLimit: () => 75,
        };
        await kept.take(reading, 1000);
        if (ready) await makeReady(kept.look, kept.look, { now: at + 1 });
        const anew = createNewsroom();
        await anew.take(reading, 1000);
        expect(await issuesOf(kept, at + 1)).toEqual(await issuesOf(anew, at + 1));
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
