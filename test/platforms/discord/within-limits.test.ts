/** Whatever a reply holds, every body is one that Discord takes, pings nobody, and shows slices of the articles. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cards, type TextFile } from '../../../src/platforms/discord/card.ts';
import { readFragments } from '../../../src/platforms/discord/fragment.ts';
import { copyPost, embedPosts, partOf, plainPosts } from '../../../src/platforms/discord/post.ts';
import type { Reply } from '../../../src/reply/reply.ts';
import type { Raw } from '../../discord/limits-check.ts';
import { checkMessage } from '../../discord/limits-message.ts';
import { pingsOf } from '../../discord/server-pings.ts';
import { checkSpec } from '../../discord/limits-spec.ts';
import { quotation } from '../console/example-replies.ts';
import { actionStore } from './action-store.ts';
import { reply, sliceOf } from './any-reply.ts';
import { textsOf } from './shown.ts';

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
  ['embeds', (one) => embedPosts(one)],
  ['plain messages', (one) => plainPosts(one)],
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

test.each([
  ['embeds', embedPosts],
  ['plain messages', plainPosts],
])(
  '%s that carry a mark, a ping and buttons: every body is taken, each is known by its mark, and the first pings',
  (_, draw) => {
    const mark = 'digest 1234567 · 2026-10-25 02:30 +02:00';
    const pings = '123456789012345678';
    const rows = [{ type: 1, components: [{ type: 2, style: 2, label: 'More', custom_id: 'v1:more' }] }] as const;
    fc.assert(
      fc.property(reply, fc.boolean(), (one, attach) => {
        const all = draw(one, { mark, pings, rows, attach });
        for (const [n, { body, files }] of all.entries()) {
          const wire = wired(body);
          const uploaded = files.map(({ name, text }, i) => ({ n: i, name, bytes: Buffer.byteLength(text) }));
          expect(checkMessage(wire, { kind: 'channel message', files: uploaded })).toEqual([]);
          expect(pingsOf(wire, 'channel', null)).toEqual({ users: [], roles: n === 0 ? [pings] : [], everyone: false });
          const embeds = (body.embeds ?? []).map(({ footer }) => (footer ? { footer } : {}));
          expect(partOf({ content: body.content, embeds }, mark)).toEqual({ part: n + 1, of: all.length });
          expect(partOf({ content: body.content, embeds }, 'digest 123456')).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  },
);

test('cards show every fragment unit for unit, in order, over whatever number of cards', () => {
  fc.assert(
    fc.property(reply, (one) => {
      expect(fragmentsIn(cardsOf(one))).toEqual(fragmentsOf(one));
    }),
    { numRuns: 100 },
  );
});

test.each<[string, (one: Reply) => readonly Message[]]>([
  ['embeds', (one) => embedPosts(one)],
  ['plain messages', (one) => plainPosts(one)],
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
