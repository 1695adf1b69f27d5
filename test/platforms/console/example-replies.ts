/** Replies about an invented harbour, for the tests of whatever draws replies. */
import type { Citation } from '../../../src/model/citation.ts';
import type { Comparison, Excerpt, Reply } from '../../../src/reply/reply.ts';
import { slice, type Slice } from '../../../src/reply/slice.ts';

const TEXT =
  'The harbour board met on Monday. “The ferry stays,” harbour commissioner Ada Okafor told the Coastal Wire, citing the Tidewater ' +
  'Agency, “as long as one islander needs it to reach a doctor, a school or a market.” Okafor left by the side door.';

/** The words as a slice of an article of their own, or of the harbour article where it holds them. */
export function words(text: string): Slice {
  const start = TEXT.indexOf(text);
  const article = { id: 'harbour.txt', version: '0123456789ab', text: start < 0 ? text : TEXT };
  return slice(article, { start: Math.max(0, start), end: Math.max(0, start) + text.length });
}

export const stated: Citation = {
  outlet: 'The Quay Courier',
  headline: 'Ferry stays, board says',
  byline: null,
  published: { iso: '2031-04-07', precision: 'day', zone: null, span: null },
  url: 'https://quay.example/ferry',
  article: 'harbour.txt',
  version: '0123456789ab',
  span: { start: 33, end: 51 },
  part: 'body',
  paragraph: { n: 1, of: 12 },
  form: 'full',
};

export const unstated: Citation = {
  ...stated,
  outlet: null,
  headline: null,
  published: null,
  url: null,
  article: 'islands.md',
  part: 'caption',
  paragraph: { n: 0, of: 4 },
  form: 'abstract',
};

export const quotation: Excerpt = {
  kind: 'excerpt',
  attributed: {
    speaker: 'Ada Okafor',
    asPrinted: words('Okafor'),
    role: words('harbour commissioner'),
    relayedBy: [words('the Coastal Wire'), words('the Tidewater Agency')],
  },
  fragments: [
    words('“The ferry stays,”'),
    words('“as long as one islander needs it to reach a doctor, a school or a market.”'),
  ],
  cut: { before: false, after: false },
  citation: stated,
  actions: [],
};

export const passage: Excerpt = {
  kind: 'excerpt',
  attributed: null,
  fragments: [words('Okafor left by the side door.')],
  cut: { before: true, after: true },
  citation: unstated,
  actions: [],
};

export const comparison: Comparison = {
  kind: 'comparison',
  columns: ['outlet', 'as printed', 'times'],
  rows: [
    { cells: [['The Quay Courier'], [words('Ada Okafor')], ['2']], citation: stated },
    {
      cells: [['outlet not stated'], ['commissioner ', words('Ada Okafor told the Coastal Wire, citing')], ['1']],
      citation: unstated,
    },
    { cells: [['The Quay Courier'], [words('the side door')], ['1']], citation: stated },
  ],
};

export function replyOf(...blocks: Reply['blocks']): Reply {
  return { title: [], blocks, actions: [], audience: 'channel', lookedAt: null };
}

export const everything: Reply = {
  title: ['Quotations with “ferry”'],
  blocks: [
    { kind: 'text', line: ['2 quotations.'] },
    quotation,
    passage,
    { kind: 'note', line: ['The Quay Courier prints “', words('Ada Okafor'), '”.'] },
    comparison,
    { kind: 'list', items: [['one'], ['two, of ', words('Monday')]] },
    { kind: 'citations', citations: [stated, unstated] },
    { kind: 'empty', searched: ['No quotation holds “fery”.'], nearest: [['/quote ferry']] },
  ],
  actions: [{ label: 'More', command: 'quote', options: { words: 'ferry line', page: '2' } }],
  audience: 'channel',
  lookedAt: { articles: 5, undated: 4, leftOut: ['1 undated article left out by since'] },
};
