/** Any reply at all: hostile texts, long lists, every block and action, for properties over what is drawn. */
import * as fc from 'fast-check';
import type { Action, Block, Reply } from '../../../src/reply/reply.ts';
import { slice, type Slice } from '../../../src/reply/slice.ts';
import { stated } from '../console/example-replies.ts';
import { hostileText } from './hostile.ts';

export const sliceOf = (text: string): Slice =>
  slice({ id: 'a.txt', version: '0123456789ab', text }, { start: 0, end: text.length });
/** Mostly short: a property over whole replies draws hundreds of texts. */
const text = fc.oneof(
  { weight: 20, arbitrary: hostileText.map((some) => some.slice(0, 400)) },
  { weight: 1, arbitrary: hostileText },
);
const named = fc.record({
  named: fc.constantFrom('role' as const, 'person' as const),
  id: fc.oneof(fc.constant('123456789012345678'), text),
});
const line = fc.array(fc.oneof(text, text.map(sliceOf), named), { maxLength: 3 });
const action: fc.Arbitrary<Action> = fc.record({
  label: fc.oneof(fc.constantFrom('Context', 'Next', ' '), text),
  command: fc.constantFrom('context', 'quote'),
  options: fc.dictionary(fc.constantFrom('page', 'words', 'place'), fc.oneof(fc.constant('3'), text)),
});
const citation = fc
  .record({
    outlet: fc.option(text),
    headline: fc.option(text),
    url: fc.option(fc.oneof(text, fc.webUrl())),
    article: text,
  })
  .map((some) => ({ ...stated, ...some }));
const excerpt = fc
  .record({
    attributed: fc.option(
      fc.record({
        speaker: fc.option(text),
        asPrinted: fc.option(text.map(sliceOf)),
        role: fc.option(text.map(sliceOf)),
        relayedBy: fc.array(text.map(sliceOf), { maxLength: 2 }),
      }),
    ),
    fragments: fc.array(text.map(sliceOf), { minLength: 1, maxLength: 3 }).map((all) => all as [Slice, ...Slice[]]),
    cut: fc.record({ before: fc.boolean(), after: fc.boolean() }),
    citation,
    actions: fc.array(action, { maxLength: 4 }),
  })
  .map((some) => ({ kind: 'excerpt' as const, ...some }));
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: excerpt },
  { weight: 1, arbitrary: line.map((one) => ({ kind: 'note' as const, line: one })) },
  { weight: 1, arbitrary: line.map((one) => ({ kind: 'text' as const, line: ['– ', ...one] })) },
  { weight: 1, arbitrary: fc.array(line, { maxLength: 40 }).map((items) => ({ kind: 'list' as const, items })) },
  {
    weight: 1,
    arbitrary: fc.array(citation, { maxLength: 3 }).map((citations) => ({ kind: 'citations' as const, citations })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, fc.array(line, { maxLength: 3 }))
      .map(([searched, nearest]) => ({ kind: 'empty' as const, searched, nearest })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.record({ cells: fc.array(line, { maxLength: 4 }), citation }), { maxLength: 4 })
      .map((rows) => ({ kind: 'comparison' as const, columns: ['outlet', 'as printed', 'what'], rows })),
  },
);
export const reply: fc.Arbitrary<Reply> = fc.record({
  title: line,
  blocks: fc.array(block, { maxLength: 8 }),
  actions: fc.array(action, { maxLength: 8 }),
  audience: fc.constant('channel'),
  lookedAt: fc.option(fc.record({ articles: fc.nat(), undated: fc.nat(), leftOut: fc.array(text, { maxLength: 2 }) })),
});
