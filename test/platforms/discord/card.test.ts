import { expect, test } from 'vitest';
import { cards, type Look } from '../../../src/platforms/discord/card.ts';
import { decodeAction } from '../../../src/platforms/discord/custom-id.ts';
import type { Action, Excerpt, Reply } from '../../../src/reply/reply.ts';
import { comparison, passage, quotation, replyOf, stated, words } from '../console/example-replies.ts';
import { actionStore } from './action-store.ts';
import { componentsOf, textsOf } from './shown.ts';

const asked = { command: 'quote', options: { words: 'ferry' } };
const look = (more: Partial<Look> = {}): Look => ({
  store: actionStore(),
  asked,
  turner: null,
  shareable: false,
  ...more,
});
const context: Action = { label: 'Context', command: 'context', options: { place: 'a.txt@0123456789ab:1-2' } };
const copy: Action = { ...context, label: 'Copy citation', command: 'citation' };
const asking: Excerpt = { ...quotation, actions: [context, copy] };

test('a small answer, whole', () => {
  const reply: Reply = {
    ...replyOf(asking),
    title: ['Quotations · “ferry”'],
    lookedAt: { articles: 5, undated: 4, leftOut: ['1 left out'] },
  };
  expect(cards(reply, look({ shareable: true }))).toEqual([
    {
      body: {
        flags: 32768,
        components: [
          {
            type: 17,
            components: [
              { type: 10, content: '## Quotations · “ferry”' },
              { type: 14 },
              {
                type: 10,
                content: [
                  '**Ada Okafor**, harbour commissioner · printed here as “Okafor” · via the Coastal Wire, citing the Tidewater Agency',
                  '> “The ferry stays,”',
                  '-# …',
                  '> “as long as one islander needs it to reach a doctor, a school or a market.”',
                  '-# The Quay Courier · “Ferry stays, board says” · 7 April 2031 · paragraph 1 of 12 · harbour.txt · [link](<https://quay.example/ferry>)',
                ].join('\n'),
              },
              {
                type: 1,
                components: [
                  { type: 2, style: 2, label: 'Context', custom_id: 'v1:o0.1.:context&place=a.txt@0123456789ab:1-2' },
                  {
                    type: 2,
                    style: 2,
                    label: 'Copy citation',
                    custom_id: 'v1:o1.1.:citation&place=a.txt@0123456789ab:1-2',
                  },
                ],
              },
              { type: 14 },
              { type: 10, content: '-# 1 left out' },
              { type: 10, content: '-# from 5 articles held, 4 undated' },
              {
                type: 1,
                components: [{ type: 2, style: 2, label: 'Share to channel', custom_id: 'v1:s2.1.:quote&words=ferry' }],
              },
            ],
          },
        ],
        allowed_mentions: { parse: [] },
      },
      files: [],
    },
  ]);
});

test.each<[string, Reply, string]>([
  [
    'a passage, cut on both sides',
    replyOf(passage),
    "-# …\n> Okafor left by the side door.\n-# …\n-# outlet not stated · no headline · date not stated · caption · our abstract, not the outlet's words · islands.md",
  ],
  [
    'a note',
    replyOf({ kind: 'note', line: ['prints “', words('Ada Okafor'), '”'] }),
    '**Note\\:** prints “Ada Okafor”',
  ],
  [
    'text and a list',
    replyOf({ kind: 'text', line: ['Two:'] }, { kind: 'list', items: [['one'], ['two']] }),
    'Two\\:\n- one\n- two',
  ],
  ['text that an article begins', replyOf({ kind: 'text', line: [words('Monday'), ', he said'] }), '> Monday, he said'],
  [
    'two fragments as text',
    replyOf({ kind: 'text', line: [words('Monday')] }, { kind: 'text', line: [words('Okafor')] }),
    '> Monday\n\n> Okafor',
  ],
  [
    'nothing found',
    replyOf({ kind: 'empty', searched: ['Nothing.'], nearest: [['/quote ferry']] }),
    'Nothing.\nTry\\:\n- \\/quote ferry',
  ],
  [
    'citations',
    replyOf({ kind: 'citations', citations: [{ ...stated, url: null }] }),
    '-# The Quay Courier · “Ferry stays, board says” · 7 April 2031 · paragraph 1 of 12 · harbour.txt',
  ],
  [
    'a comparison with an empty cell',
    replyOf({
      kind: 'comparison',
      columns: ['outlet', 'what'],
      rows: [{ cells: [[''], ['name']], citation: { ...stated, url: null } }],
    }),
    '-# outlet · what · source\n- – · name · \\[1\\] paragraph 1\n-# \\[1\\] The Quay Courier · “Ferry stays, board says” · 7 April 2031 · harbour.txt',
  ],
  [
    'a comparison',
    replyOf({ ...comparison, rows: comparison.rows.slice(0, 1) }),
    '-# outlet · as printed · times · source\n' +
      '- **The Quay Courier** · Ada Okafor · 2 · \\[1\\] paragraph 1\n' +
      '-# \\[1\\] The Quay Courier · “Ferry stays, board says” · 7 April 2031 · harbour.txt · [link](<https://quay.example/ferry>)',
  ],
  [
    'words over lines',
    replyOf({ ...passage, cut: { before: false, after: false }, fragments: [words('a\nb\r\nc')] }),
    "> a\n> b\u2060\n> c\n-# outlet not stated · no headline · date not stated · caption · our abstract, not the outlet's words · islands.md",
  ],
  [
    'people and roles of a server',
    replyOf({ kind: 'text', line: ['By ', { named: 'person', id: '123456' }, ', ', { named: 'role', id: '654321' }] }),
    'By <@123456>, <@&654321>',
  ],
  [
    'an id that is none of Discord’s',
    replyOf({ kind: 'text', line: [{ named: 'person', id: '1> @everyone <@2' }] }),
    'person 1\\> \\@everyone \\<\\@2',
  ],
  ['nothing at all', replyOf(), 'Nothing to show.'],
])('%s', (_, reply, text) => {
  const all = cards(reply, look());
  expect(all).toHaveLength(1);
  expect(all.flatMap(textsOf)).toEqual([text]);
});

test('more than two excerpts are numbered, and share one menu', () => {
  const [card] = cards(replyOf(asking, asking, asking), look());
  const all = card ? componentsOf(card.body) : [];
  expect(card ? textsOf(card).map((text) => text.slice(0, 20)) : []).toEqual([
    '**1** · **Ada Okafor',
    '**2** · **Ada Okafor',
    '**3** · **Ada Okafor',
  ]);
  const menus = all.filter(({ type }) => type === 3);
  expect(menus).toHaveLength(1);
  const options = menus[0]?.['options'] as { label: string; description: string; value: string }[];
  expect(options.map(({ label, description }) => [label, description])).toEqual(
    [1, 2, 3].flatMap((n) =>
      ['Context', 'Copy citation'].map((label) => [`${n} · ${label}`, 'Ada Okafor · The Quay Courier']),
    ),
  );
  expect(decodeAction(options[3]?.value ?? '', actionStore())).toMatchObject({
    kind: 'action',
    action: { command: 'citation', options: copy.options },
  });
});

const page = (label: string, number: string): Action => ({
  label,
  command: 'quote',
  options: { words: 'ferry', page: number },
  pages: 7,
});
const buttonsOf = (reply: Reply, given: Partial<Look>) => {
  const [first] = cards(reply, look(given));
  return (first ? componentsOf(first.body) : [])
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id, disabled }) => [label, custom_id, disabled === true]);
};

test('pages turn for the asker alone', () => {
  const reply = { ...replyOf(quotation), actions: [page('Previous', '1'), page('Next', '3')] };
  expect(buttonsOf(reply, { turner: '123' })).toEqual([
    ['Previous', 'v1:t0.0.123:quote&words=ferry&page=1', false],
    ['page 2 of 7', 'v1:-2', true],
    ['Next', 'v1:t1.1.123:quote&words=ferry&page=3', false],
  ]);
});

test('at an end one button rests', () => {
  expect(buttonsOf({ ...replyOf(quotation), actions: [page('Next', '2')] }, {})).toEqual([
    ['Previous', 'v1:-1', true],
    ['page 1 of 7', 'v1:-2', true],
    ['Next', 'v1:t0.1.:quote&words=ferry&page=2', false],
  ]);
});

test('an answer that one card cannot hold turns card by card, then page by page', () => {
  const long = words('Every tide brings the same letter. '.repeat(300).trim());
  const reply = { ...replyOf({ ...quotation, fragments: [long] }), actions: [page('Next', '2')] };
  const all = cards(reply, look({ turner: '123' }));
  expect(all.length).toBeGreaterThan(2);
  const turns = all.map(({ body }) =>
    componentsOf(body)
      .filter(({ type }) => type === 2)
      .map(({ label, custom_id, disabled }) =>
        disabled === true ? label : decodeAction(String(custom_id), actionStore()),
      ),
  );
  const of = all.length;
  const to = (card: number, options: object) => ({
    kind: 'action',
    does: 'turn',
    card,
    asker: '123',
    action: { command: 'quote', options },
  });
  expect(turns[0]).toEqual(['Previous', `page 1 of 7 · part 1 of ${of}`, to(2, asked.options)]);
  expect(turns[1]).toEqual([to(1, asked.options), `page 1 of 7 · part 2 of ${of}`, to(3, asked.options)]);
  expect(turns.at(-1)).toEqual([
    to(of - 1, asked.options),
    `page 1 of 7 · part ${of} of ${of}`,
    to(1, { words: 'ferry', page: '2' }),
  ]);
});

test('what goes over cards is attached whole', () => {
  const long = words('Every tide brings the same letter. '.repeat(300).trim());
  const all = cards(replyOf({ ...quotation, fragments: [long] }), look());
  for (const { files, body } of all) {
    expect(files.map(({ name }) => name)).toEqual(['excerpt-1.txt']);
    expect(files[0]?.text).toContain(long.text);
    expect(componentsOf(body).filter(({ type }) => type === 13)).toEqual([
      { type: 13, file: { url: 'attachment://excerpt-1.txt' } },
    ]);
  }
  expect(textsOf(all[0] ?? { body: {} })[0]).toMatch(/ \n-# … goes on in the next part$/);
  expect(textsOf(all[1] ?? { body: {} })[0]).toMatch(/^-# … continued\n> Every tide|^-# … continued\n> \w/);
});

test('a title that is too long is marked, and stands whole under it', () => {
  const title = 'ferry '.repeat(150).trim();
  const [card] = cards({ ...replyOf(quotation), title: [title] }, look());
  const [head, whole] = card ? textsOf(card) : [];
  expect(head).toMatch(/^## (ferry )+ …$/);
  expect(head?.length).toBeLessThanOrEqual(300);
  expect(whole).toBe(title);
});
