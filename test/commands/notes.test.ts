/** Notes under the answers of `/quote` and `/who`: what outlets differ on at the places shown, each once, with its source, and never a verdict. */
import { beforeAll, describe, expect, test } from 'vitest';
import { quotation } from '../../src/reply/builders.ts';
import type { Block, Excerpt, Reply } from '../../src/reply/reply.ts';
import { isSlice } from '../../src/reply/slice.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';
import { COURIER, GAZETTE, notedDesk, TIDE, type NotedDesk } from './noted-press.ts';

let desk: NotedDesk;
beforeAll(async () => {
  desk = await notedDesk();
  await desk.hold([COURIER, GAZETTE, TIDE]);
});

const notesOf = ({ blocks }: Reply): Extract<Block, { kind: 'note' }>[] =>
  blocks.filter((block) => block.kind === 'note');
const excerptsOf = ({ blocks }: Reply): Excerpt[] => blocks.filter((block) => block.kind === 'excerpt');
const labelsOf = ({ actions }: Pick<Excerpt, 'actions'>): string[] => actions.map(({ label }) => label);
const inWords = ({ line }: Extract<Block, { kind: 'note' }>): string =>
  line.map((part) => (typeof part === 'string' ? part : isSlice(part) ? part.text : part.id)).join('');

describe('a quotation that another article prints in other words', () => {
  test('has a note under it in one line, and its words are marked', async () => {
    const reply = await desk.reply('/quote weather');
    expect(notesOf(reply).map(inWords)).toEqual([
      'Wording: Island Gazette prints “quay” where this article prints “harbour”.',
    ]);
    const [first] = excerptsOf(reply);
    expect(reply.blocks.findIndex(({ kind }) => kind === 'note')).toBe(1);
    expect(first?.marked?.map(({ start, end }) => COURIER.text.slice(start, end))).toEqual(['harbour']);
  });

  test('is told once, and offers its other wordings wherever it stands', async () => {
    const reply = await desk.reply('/quote weather');
    expect(notesOf(reply)).toHaveLength(1);
    for (const excerpt of excerptsOf(reply)) expect(labelsOf(excerpt)).toContain('Other wordings');
    const action = excerptsOf(reply)[0]?.actions.find(({ label }) => label === 'Other wordings');
    const answer = action && (await desk.ask.ask(action, ASKER));
    expect(JSON.stringify(answer)).toContain('With other words');
  });

  test('whose article the answer does not show is cited', async () => {
    const reply = await desk.reply('/quote weather outlet:"Quay Courier"');
    const citations = reply.blocks.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
    expect(citations).toMatchObject([{ article: 'gazette.txt', outlet: 'Island Gazette', paragraph: { n: 3 } }]);
  });
});

describe('a number that differs inside one quotation', () => {
  test('is said to differ in that, not as wording too', async () => {
    const reply = await desk.reply('/quote "five boats"');
    expect(notesOf(reply).map(inWords)).toEqual([
      'Number · both cannot be so as printed: this article prints “five boats”; Island Gazette prints “nine boats”.',
    ]);
  });
});

describe('what is no difference has no note', () => {
  test('a fragment of a longer printing, which is shown among the other wordings', async () => {
    const reply = await desk.reply('/quote crew');
    expect(notesOf(reply)).toEqual([]);
    const fragment = excerptsOf(reply).find(({ citation }) => citation.article === 'gazette.txt');
    expect(fragment && labelsOf(fragment)).toContain('Other wordings');
  });

  test('the same words in each article, which have no other wordings', async () => {
    const alike = await notedDesk();
    await alike.hold([COURIER, { ...COURIER, id: 'same.txt' }]);
    const reply = await alike.reply('/quote crew');
    expect(notesOf(reply)).toEqual([]);
    for (const excerpt of excerptsOf(reply)) expect(labelsOf(excerpt)).not.toContain('Other wordings');
  });

  test('what only one of two remarks holds', async () => {
    const two = article({
      id: 'two.txt',
      outlet: 'Coastal Wire',
      published: '2031-04-08',
      text: `${TIDE.text}\n\n“We will find out who left the lifeboat in such weather, and why nobody saw it,” Okafor said.`,
    });
    const apart = await notedDesk();
    await apart.hold([COURIER, two]);
    expect(notesOf(await apart.reply('/quote weather')).map(inWords)).toEqual([]);
  });
});

describe('/who', () => {
  test('says under the names and roles where outlets give another office, and no more than that', async () => {
    const reply = await desk.reply('/who "Tomas Ilvar"');
    expect(notesOf(reply).map(inWords)).toEqual([
      'Name or office · both cannot be so as printed: Quay Courier prints “Finance Minister”; Island Gazette prints “Deputy Finance Minister”.',
    ]);
    expect(reply.blocks.map(({ kind }) => kind)).toEqual(['comparison', 'note', 'text']);
  });
});

describe('below an answer', () => {
  test('stands what was compared, and the way to compare it', async () => {
    const reply = await desk.reply('/quote weather');
    expect(reply.lookedAt?.leftOut).toContain('compared: 3 articles on 1 event');
    const compare = reply.actions.find(({ label }) => label === 'Compare');
    const answer = compare && (await desk.ask.ask(compare, ASKER));
    expect(answer).toMatchObject({ kind: 'reply', reply: { audience: 'asker', title: ['Compared · ', {}, ''] } });
  });

  test('nothing stands where no event has several articles', async () => {
    const alone = await notedDesk();
    await alone.hold([COURIER]);
    const reply = await alone.reply('/quote weather');
    expect([reply.lookedAt?.leftOut, labelsOf(reply)]).toEqual([[], []]);
  });

  test('an event whose name another bears too is compared all the same', async () => {
    const twice = await notedDesk();
    const other = (id: string, words: string) =>
      article({
        id,
        outlet: id,
        published: '2029-01-02',
        text: `${COURIER.headline?.text}\n\nA bakery in Ellmouth won a prize for rye bread, its owner Greta Marchetti told guests.\n\n“${words}, and the rye of Ellmouth is the best of all,” Marchetti said.`,
      });
    const bakeries = [other('a-one.txt', 'We bake'), other('a-two.txt', 'We have baked')];
    await twice.hold([...bakeries, COURIER, GAZETTE]);
    const compare = (await twice.reply('/quote rye')).actions.find(({ label }) => label.startsWith('Compare'));
    const answer = compare && (await twice.ask.ask(compare, ASKER));
    expect(JSON.stringify(answer)).toContain('rye of Ellmouth');
  });
});

test('no answer has more than five notes, hard ones before others; the rest is counted', async () => {
  const remarks = [
    'The anchor of the wreck lies deep in mud beside a reef',
    'Divers reach that beacon only when spring tides have turned',
    'No cable was cut by anybody before our engineers came aboard',
    'Seven dinghies drifted past every buoy towards open water',
    'Smoke from her funnel hid what lay behind those cliffs',
    'Our cook kept the galley warm until help had come',
  ];
  const told = (outlet: string, more: string, doors: number) =>
    article({
      id: `${outlet}.txt`,
      outlet,
      published: '2031-04-08',
      text: [
        'Board lists what the ferry Marigold lost off Tolland Bay',
        'Harbour commissioner Ada Okafor told the board of Tolland Bay what the ferry Marigold lost in the storm.',
        ...remarks.map((words) => `“${words}${more},” Okafor said.`),
        `“We counted ${doors} broken doors aboard after that storm,” Okafor said.`,
      ].join('\n\n'),
    });
  const many = await notedDesk();
  await many.hold([told('Courier', ' now', 14), told('Gazette', ' today', 19)]);
  const blocks = [await many.reply('/quote speaker:"Ada Okafor"'), await many.reply('/quote "broken doors"')];
  const [page, doors] = blocks.map((reply) => notesOf(reply).map(inWords));
  expect(page?.filter((line) => line.startsWith('Wording'))).toHaveLength(5);
  expect(doors).toEqual([expect.stringContaining('Number · both cannot be so as printed')]);
  const all = await many.newsroom.look.noted({
    title: [],
    blocks: many.newsroom.look.quotations({}).hits.map((said) => quotation(said)),
    actions: [],
    audience: 'channel',
    lookedAt: null,
  });
  const lines = notesOf(all).map(inWords);
  expect(lines).toHaveLength(6);
  expect(lines.filter((line) => line.includes('both cannot be so'))).toHaveLength(1);
  expect(lines.at(-1)).toBe('2 more differences touch what is shown here; Compare shows what articles differ on.');
});

describe('what may not be shown is in no note', () => {
  const EVERYWHERE = { outlets: [], articles: [] };

  test('an article under embargo', async () => {
    const closed = await notedDesk();
    await closed.hold([COURIER, { ...GAZETTE, status: { kind: 'embargoed', until: null } }, TIDE]);
    for (const line of ['/quote weather', '/who "Ada Okafor"', '/who "Tomas Ilvar"'])
      expect(await closed.drawn(line)).not.toMatch(/Gazette|quay in|Deputy/);
  });

  test('an article that is withdrawn after it was compared', async () => {
    const changing = await notedDesk();
    await changing.hold([COURIER, GAZETTE, TIDE]);
    expect(await changing.drawn('/quote weather')).toContain('prints “quay”');
    await changing.hold([COURIER, { ...GAZETTE, status: { kind: 'withdrawn', reason: 'asked to' } }, TIDE]);
    expect(await changing.drawn('/quote weather')).not.toMatch(/Gazette|“quay”/);
  });

  test('a name that is withheld', async () => {
    const closed = await notedDesk();
    const speakers = [{ name: 'Tomas Ilvar', forms: [{ form: 'Tomas Ilvar', only: EVERYWHERE }], withheld: 'a minor' }];
    await closed.hold([COURIER, GAZETTE, TIDE], { speakers: { speakers, apart: [] } });
    for (const line of ['/quote weather', '/quote boats', '/who "Ada Okafor"'])
      expect(await closed.drawn(line)).not.toContain('Ilvar');
  });

  test('more of an article’s own prose than an answer may show', async () => {
    const small = await notedDesk();
    await small.hold([COURIER, GAZETTE, TIDE], { wordLimit: () => 1 });
    expect(notesOf(await small.reply('/who "Tomas Ilvar"')).map(inWords)).toEqual([
      '1 more difference touches what is shown here; Compare shows what articles differ on.',
    ]);
  });
});

test('every word of an article in a note is a slice of it, and no note judges', async () => {
  const texts = new Map([COURIER, GAZETTE, TIDE].map(({ id, text }) => [id, text]));
  for (const line of ['/quote Tolland', '/quote weather', '/quote boats', '/who "Ada Okafor"', '/who "Tomas Ilvar"']) {
    const reply = await desk.reply(line);
    for (const part of notesOf(reply).flatMap((one) => one.line.filter(isSlice)))
      expect(texts.get(part.article)?.slice(part.start, part.end)).toBe(part.text);
    expect(notesOf(reply).map(inWords).join(' ')).not.toMatch(/wrong|error|mistake|false|contradict|correct/i);
  }
});
