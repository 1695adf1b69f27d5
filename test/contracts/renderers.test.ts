/** What every renderer holds, whatever it draws on. A renderer joins by a row. */
import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragments } from '../../src/platforms/console/fragment.ts';
import { render } from '../../src/platforms/console/render.ts';
import { cards, type Card } from '../../src/platforms/discord/card.ts';
import { readFragments as readCards } from '../../src/platforms/discord/fragment.ts';
import type { Excerpt, Reply } from '../../src/reply/reply.ts';
import {
  comparison,
  everything,
  passage,
  quotation,
  replyOf,
  stated,
  unstated,
  words,
} from '../platforms/console/example-replies.ts';
import { hostileText } from '../platforms/console/hostile.ts';
import { componentsOf, textsOf } from '../platforms/discord/shown.ts';

interface Renderer {
  readonly name: string;
  /** Everything an asker reads, as one text. */
  readonly draw: (reply: Reply) => string;
  /** The articles' words in a drawing, with the renderer's own marks removed. */
  readonly fragmentsOf: (drawing: string) => string[];
  /** What the platform would obey if it came from an article. */
  readonly obeyed: RegExp;
}

const CONTROLS = /[[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E]--\n]/v;

const CARD_END = '\n\n\n';
const UNASKED = { store: { put: () => '' }, asked: null, turner: null, shareable: false };
const cardText = (card: Card) =>
  [...textsOf(card), ...componentsOf(card.body).map(({ label }) => (typeof label === 'string' ? label : ''))].join(
    '\n\n',
  );

const renderers: readonly Renderer[] = [
  {
    name: 'console',
    draw: (reply) => render(reply, { width: 100, colour: false }),
    fragmentsOf: readFragments,
    obeyed: CONTROLS,
  },
  {
    name: 'console in colour',
    draw: (reply) => stripVTControlCharacters(render(reply, { width: 80, colour: true })),
    fragmentsOf: readFragments,
    obeyed: CONTROLS,
  },
  {
    name: 'Discord',
    draw: (reply) => cards(reply, UNASKED).map(cardText).join(CARD_END),
    fragmentsOf: (drawing) => readCards(drawing.split(CARD_END)),
    obeyed: /[[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u200B]--\n]|(?<!\\)(?:@(?:everyone|here)|<[@#:\/]|`|\|\||~~)/v,
  },
];

const flat = (drawing: string) => drawing.replaceAll(/\s+/g, ' ');
const excerptOf = (text: string): Excerpt => ({ ...quotation, fragments: [words(text), words(text)] });

describe.each(renderers)('$name', ({ draw, fragmentsOf, obeyed }) => {
  test.each<[string, Reply]>([
    ['an excerpt', replyOf(quotation)],
    ['a comparison', replyOf({ ...comparison, rows: comparison.rows.slice(0, 1) })],
    ['citations', replyOf({ kind: 'citations', citations: [stated] })],
  ])('%s shows outlet, headline, date, place and article', (_, reply) => {
    const drawing = flat(draw(reply));
    for (const part of ['The Quay Courier', 'Ferry stays, board says', '7 April 2031', 'paragraph 1', 'harbour.txt']) {
      expect(drawing).toContain(part);
    }
  });

  test('what a citation lacks is said', () => {
    const drawing = flat(draw(replyOf(passage)));
    for (const part of [
      'outlet not stated',
      'no headline',
      'date not stated',
      "our abstract, not the outlet's words",
    ]) {
      expect(drawing).toContain(part);
    }
  });

  test('each excerpt has its own source', () => {
    const excerpts = ['a.txt', 'b.txt', 'c.txt'].map((article) => ({ ...passage, citation: { ...unstated, article } }));
    const drawing = draw(replyOf(...excerpts));
    for (const { citation } of excerpts) expect(drawing.split(citation.article)).toHaveLength(2);
  });

  test('who speaks, in which words of the outlet, and who passed it on', () => {
    const drawing = flat(draw(replyOf(quotation)));
    for (const part of ['Ada Okafor', 'harbour commissioner', '“Okafor”', 'the Coastal Wire', 'the Tidewater Agency']) {
      expect(drawing).toContain(part);
    }
  });

  test('an unsure speaker is nobody', () => {
    const attributed = { speaker: null, asPrinted: words('Okafor'), role: null, relayedBy: [] };
    expect(draw(replyOf({ ...quotation, attributed })).toLowerCase()).toContain('speaker not established');
  });

  test('what was looked at, what was left out and what to do next', () => {
    const drawing = flat(draw(everything));
    for (const part of ['from 5 articles held, 4 undated', '1 undated article left out by since', 'More'])
      expect(drawing).toContain(part);
  });

  test('the words of articles are read back unit for unit, and nothing in them is obeyed', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 3 }), (texts) => {
        const drawing = draw(replyOf(...texts.map(excerptOf)));
        expect(fragmentsOf(drawing)).toEqual(texts.flatMap((text) => [text, text]));
        expect(drawing).not.toMatch(obeyed);
      }),
    );
  });
});
