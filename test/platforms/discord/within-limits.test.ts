/** Whatever a reply holds, every body is one that Discord takes, pings nobody, and shows slices of the articles. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cards, type TextFile } from '../../../src/platforms/discord/card.ts';
import { readFragments } from '../../../src/platforms/discord/fragment.ts';
import { copyPost, embedPosts, plainPosts } from '../../../src/platforms/discord/post.ts';
import type { Action, Block, Reply } from '../../../src/reply/reply.ts';
import { slice, type Slice } from '../../../src/reply/slice.ts';
import type { Raw } from '../../discord/limits-check.ts';
import { checkMessage } from '../../discord/limits-message.ts';
import { pingsOf } from '../../discord/server-pings.ts';
import { checkSpec } from '../../discord/limits-spec.ts';
import { quotation, stated } from '../console/example-replies.ts';
import { actionStore } from './action-store.ts';
import { hostileText } from './hostile.ts';
import { textsOf } from './shown.ts';

const sliceOf = (text: string): Slice =>
  slice({ id: 'a.txt', version: '0123456789ab', text }, { start: 0, end: text.length });
/** Mostly short: a property over whole replies draws hundreds of texts. */
const text = fc.oneof(
  { weight: 20, arbitrary: hostileText.map((some) => some.slice(0, 400)) },
  { weight: 1, arbitrary: hostileText },
);
const line = fc.array(fc.oneof(text, text.map(sliceOf)), { maxLength: 3 });
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
const reply: fc.Arbitrary<Reply> = fc.record({
  title: line,
  blocks: fc.array(block, { maxLength: 8 }),
  actions: fc.array(action, { maxLength: 8 }),
  audience: fc.constant('channel'),
  lookedAt: fc.option(fc.record({ articles: fc.nat(), undated: fc.nat(), leftOut: fc.array(text, { maxLength: 2 }) })),
});

interface Message {
  readonly body: object;
  readonly files: readonly TextFile[];
}
const cardsOf = (one: Reply): readonly Message[] =>
  cards(one, {
    store: actionStore(),
    asked: { command: 'quote', options: { words: 'ferry' } },
    turner: '123456789012345678',
    shareable: true,
    pages: 7,
  });

/** As a body that the wire carries. */
const wired = (body: object): Raw => JSON.parse(JSON.stringify(body)) as Raw;

function expectTaken(messages: readonly Message[]): void {
  for (const { body, files } of messages) {
    const uploaded = files.map(({ name, text }, n) => ({ n, name, bytes: Buffer.byteLength(text) }));
    const wire = wired(body);
    expect(checkMessage(wire, { kind: 'answer', files: uploaded })).toEqual([]);
    expect(checkMessage(wire, { kind: 'channel message', files: uploaded })).toEqual([]);
    expect(checkSpec('POST /channels/:channel/messages', wire)).toEqual([]);
    for (const by of ['channel', 'interaction'] as const)
      expect(pingsOf(wire, by, null)).toEqual({ users: [], roles: [], everyone: false });
  }
}

/** The words of the excerpts, as an answer's texts show them. */
const fragmentsIn = (messages: readonly Message[]) => readFragments(messages.map((one) => textsOf(one).join('\n\n')));
const fragmentsOf = ({ blocks }: Reply) =>
  blocks.flatMap((one) => (one.kind === 'excerpt' ? one.fragments.map(({ text }) => text) : []));

test.each<[string, (one: Reply) => readonly Message[]]>([
  ['cards', cardsOf],
  ['embeds', embedPosts],
  ['plain messages', plainPosts],
  ['a text to copy', (one) => [copyPost(one)]],
])('%s: every body is taken, and pings nobody; the same reply is drawn the same', (_, draw) => {
  fc.assert(
    fc.property(reply, (one) => {
      expectTaken(draw(one));
      expect(draw(one)).toEqual(draw(one));
    }),
    { numRuns: 100 },
  );
});

test('cards show every fragment unit for unit, in order, over whatever number of cards', () => {
  fc.assert(
    fc.property(reply, (one) => {
      expect(fragmentsIn(cardsOf(one))).toEqual(fragmentsOf(one));
    }),
    { numRuns: 100 },
  );
});

test.each<[string, (one: Reply) => readonly Message[]]>([
  ['embeds', embedPosts],
  ['plain messages', plainPosts],
])('%s show every fragment unit for unit, or carry the whole answer', (_, draw) => {
  fc.assert(
    fc.property(reply, (one) => {
      const messages = draw(one);
      const [file] = messages.flatMap(({ files }) => files);
      const fragments = fragmentsOf(one);
      const shown = file ? fragments.filter((fragment) => file.text.includes(fragment)) : fragmentsIn(messages);
      expect(shown).toEqual(fragments);
      expect(messages.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['10,000 characters', 'Salt keeps better than promises do. '.repeat(280)],
  ['10,000 characters that are all escaped', '*'.repeat(10_000)],
  ['10,000 controls', '\u0007\u202E'.repeat(5000)],
  ['no blank anywhere', 'x'.repeat(10_000)],
  ['right to left', 'שלום עולם '.repeat(1000)],
  ['families', '👩‍👩‍👧‍👦'.repeat(900)],
  ['one letter under 10,000 accents', `e${'\u0301'.repeat(10_000)}`],
  ['lines', 'a\r\n\n'.repeat(2500)],
  ['forms of ours', '‹U+'.repeat(3000)],
])('the longest quotation: %s', (_, words) => {
  const one: Reply = {
    title: [],
    blocks: [{ ...quotation, fragments: [sliceOf(words)] }],
    actions: [],
    audience: 'channel',
    lookedAt: null,
  };
  for (const draw of [cardsOf, embedPosts, plainPosts]) expectTaken(draw(one));
  expect(fragmentsIn(cardsOf(one))).toEqual([words]);
});

test('no emoji and no letter is split between two cards', () => {
  const family = '👩‍👩‍👧‍👦';
  const one: Reply = {
    title: [],
    blocks: [{ ...quotation, fragments: [sliceOf(family.repeat(900))] }],
    actions: [],
    audience: 'channel',
    lookedAt: null,
  };
  const pieces = cardsOf(one).flatMap((card) =>
    readFragments(textsOf(card).map((shown) => shown.replace('-# … continued', ''))),
  );
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(piece.replaceAll(family, '')).toBe('');
});

test('26 excerpts with names of 300 characters', () => {
  const attributed = {
    speaker: 'Ada '.repeat(75),
    asPrinted: sliceOf('O'.repeat(300)),
    role: sliceOf('r'.repeat(300)),
    relayedBy: [],
  };
  const actions = ['Context', 'Copy citation', 'Report a problem'].map((label) => ({
    label,
    command: 'context',
    options: { place: 'harbour.txt@0123456789ab:1-20' },
  }));
  const blocks = Array.from({ length: 26 }, () => ({ ...quotation, attributed, actions }));
  const one: Reply = {
    title: ['Many'],
    blocks,
    actions: [],
    audience: 'asker',
    lookedAt: { articles: 26, undated: 0, leftOut: [] },
  };
  for (const draw of [cardsOf, embedPosts, plainPosts]) expectTaken(draw(one));
  expect(fragmentsIn(cardsOf(one))).toEqual(fragmentsOf(one));
});

test('a megabyte is drawn in the blink of an eye', () => {
  const one: Reply = {
    title: [],
    blocks: [{ ...quotation, fragments: [sliceOf('“Salt” '.repeat(150_000))] }],
    actions: [],
    audience: 'channel',
    lookedAt: null,
  };
  const from = performance.now();
  expect(cardsOf(one).length).toBeGreaterThan(200);
  expect(performance.now() - from).toBeLessThan(5000);
});
