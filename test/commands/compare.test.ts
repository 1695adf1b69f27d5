/** `/compare` and `/timeline`, as an asker gets them: which event, what is said of a difference, what is never shown. */
import { beforeAll, describe, expect, test } from 'vitest';
import compareCommand from '../../commands/compare.ts';
import timelineCommand from '../../commands/timeline.ts';
import { createAsk, type Ask } from '../../src/ask.ts';
import type { Article } from '../../src/model/article.ts';
import { createNewsroom, type FedNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Excerpt } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

const COURIER = article({
  id: 'courier.txt',
  outlet: 'Quay Courier',
  published: '2031-04-08',
  text: [
    'Storm sinks the ferry Marigold off Tolland Bay',
    'The ferry Marigold sank off Tolland Bay on Monday with 212 passengers aboard, the harbour board said.',
    'Harbour commissioner Ada Okafor met survivors at the Tolland Bay lifeboat station.',
    '“We will find out why the Marigold left the harbour in such weather,” Okafor said.',
  ].join('\n\n'),
});
const GAZETTE = article({
  id: 'gazette.txt',
  published: '2031-04',
  text: [
    'Ferry Marigold sinks off Tolland Bay in storm',
    'The ferry Marigold sank off Tolland Bay on Monday with 231 passengers aboard, the harbour board said.',
    'Survivors were taken to the Tolland Bay lifeboat station, where commissioner Ada Okafor met them.',
    '“We will find out why the Marigold left the quay in such weather,” Okafor said.',
  ].join('\n\n'),
});
const TIDE = article({
  id: 'tide.txt',
  text: [
    'Marigold ferry sinks in Tolland Bay storm',
    'The ferry Marigold sank off Tolland Bay on Monday, and the lifeboat station took survivors in.',
    '“The Marigold should never have sailed,” said Bruno Lindqvist, the union leader, at the Tolland Bay lifeboat station.',
  ].join('\n\n'),
});
const BAKERY = article({
  id: 'bakery.txt',
  outlet: 'Quay Courier',
  text: ['Bakery wins prize', 'A bakery in Ellmouth won a prize for rye bread, and its owner thanked the guests.'].join(
    '\n\n',
  ),
});

interface Room {
  readonly ask: Ask;
  readonly newsroom: FedNewsroom;
  readonly hold: (articles: readonly Article[], most?: number) => Promise<void>;
}

function roomFor(): Room {
  const newsroom = createNewsroom();
  const onFault = (_: unknown, fault: unknown) => {
    throw fault;
  };
  return {
    newsroom,
    ask: createAsk({ commands: [compareCommand, timelineCommand], newsroom, clock: () => 0, onFault }),
    hold: (articles, most = 75) => newsroom.take({ articles, problems: [], wordLimit: () => most }, 0),
  };
}

const answered = async ({ ask }: Room, line: string) => {
  const answer = await ask.askLine(line, ASKER);
  if (answer.kind !== 'reply') throw new Error(JSON.stringify(answer));
  return { reply: answer.reply, drawn: renderAnswer(answer, { width: 100, colour: false }).replaceAll(/\s+/g, ' ') };
};
const excerptsOf = (blocks: readonly { readonly kind: string }[]): Excerpt[] =>
  blocks.filter((block): block is Excerpt => block.kind === 'excerpt');

const EVERYWHERE = { outlets: [], articles: [] };

let room: Room;
beforeAll(async () => {
  room = roomFor();
  await room.hold([COURIER, GAZETTE, TIDE, BAKERY]);
});

describe('/compare', () => {
  test('the one event that several articles report on needs no words', async () => {
    const { reply, drawn } = await answered(room, '/compare');
    expect(reply).toMatchObject({ audience: 'asker', lookedAt: { articles: 4, undated: 2 } });
    expect(drawn).toContain('Compared: 3 articles on this event, from');
    expect(drawn).not.toContain('Bakery');
  });

  test('hard ones first: what each prints, in one line, by names that tell the articles apart', async () => {
    const { drawn } = await answered(room, '/compare Marigold');
    expect(drawn).toContain(
      '1. Number · both cannot be so as printed: Quay Courier prints “212 passengers aboard”; an article (outlet not stated) prints “231 passengers aboard”.',
    );
    expect(drawn).toMatch(/\d\. Wording/);
    expect(drawn).not.toMatch(/wrong|error|mistake|false|contradict/i);
  });

  test('every excerpt is a slice with its citation, and the words that differ are marked', async () => {
    const { reply } = await answered(room, '/compare Marigold');
    const texts = new Map([COURIER, GAZETTE, TIDE].map(({ id, text }) => [id, text]));
    const excerpts = excerptsOf(reply.blocks);
    expect(excerpts.length).toBeGreaterThan(3);
    for (const { fragments, citation } of excerpts)
      for (const { article: id, start, end, text } of fragments) {
        expect(texts.get(id)?.slice(start, end)).toBe(text);
        expect(citation.article).toBe(id);
      }
    const marked = excerpts.flatMap(({ citation, marked: spans = [] }) =>
      spans.map(({ start, end }) => texts.get(citation.article)?.slice(start, end)),
    );
    expect(marked).toEqual(
      expect.arrayContaining(['212 passengers aboard', '231 passengers aboard', 'harbour', 'quay']),
    );
  });

  test('shows no more of an article’s own prose than may be shown, and says what it left out', async () => {
    const small = roomFor();
    await small.hold([COURIER, GAZETTE, TIDE], 2);
    const { reply, drawn } = await answered(small, '/compare Marigold');
    const prose = excerptsOf(reply.blocks).filter(({ attributed }) => attributed === null);
    expect(prose.filter(({ fragments }) => fragments[0].text.split(' ').length > 2)).toEqual([]);
    expect(drawn).toMatch(/\d more notes? not shown, since an answer shows only so much of one article/);
  });

  test('places of one utterance that are worded otherwise are one note, with all that differs', async () => {
    const [own, other] = [
      '“The pumps ran for an hour’s worth of fuel, maybe less,” said Okafor. “People left, and that is the reason nobody drowned in Tolland Bay.”',
      '“The pumps ran for an hour of fuel, maybe less,” Okafor said. “People left, and that was why nobody drowned in Tolland Bay.”',
    ];
    const twice = roomFor();
    await twice.hold([
      { ...COURIER, ...article({ id: 'courier.txt', outlet: 'Quay Courier', text: `${COURIER.text}\n\n${own}` }) },
      { ...GAZETTE, ...article({ id: 'gazette.txt', outlet: 'Gazette', text: `${GAZETTE.text}\n\n${other}` }) },
    ]);
    const { reply, drawn } = await answered(twice, '/compare Marigold');
    const pumps = excerptsOf(reply.blocks).filter(({ fragments: [first] }) => first.text.includes('The pumps ran'));
    expect(pumps.map(({ citation }) => citation.article)).toEqual(['courier.txt', 'gazette.txt']);
    expect(drawn).toMatch(/\d\. Wording: Ada Okafor/);
    expect(drawn).toContain('above “hour’s worth” · here “hour”');
    expect(drawn).toContain('above “is the reason” · here “was why”');
  });

  test('words given to two speakers are shown, whoever is named for them in another sentence', async () => {
    const [own, other] = [
      '“The lifeboat was out in four minutes,” said Ada Okafor. “Nobody in this harbour slept that night.”',
      '“The crew trained for this,” said Karl Brandt, the coxswain. “Nobody in this harbour slept that night.”',
    ];
    const twice = roomFor();
    await twice.hold([
      article({ id: 'courier.txt', outlet: 'Quay Courier', text: `${COURIER.text}\n\n${own}` }),
      article({ id: 'gazette.txt', outlet: 'Gazette', text: `${GAZETTE.text}\n\n${other}` }),
    ]);
    const { reply, drawn } = await answered(twice, '/compare Marigold');
    expect(drawn).toContain('Quay Courier prints “Ada Okafor”; Gazette prints “Karl Brandt”.');
    const slept = excerptsOf(reply.blocks).filter(({ fragments }) =>
      fragments.some(({ text }) => text.includes('Nobody in this harbour slept')),
    );
    expect(slept.map(({ citation }) => citation.article)).toEqual(['courier.txt', 'gazette.txt']);
  });

  test('an article alone is compared with nothing, and that is said', async () => {
    const { drawn } = await answered(room, '/compare rye bread');
    expect(drawn).toContain('No difference found in what was compared.');
    expect(drawn).toContain('there is no other to compare it with');
  });

  test('articles that say the same differ in nothing', async () => {
    const alike = roomFor();
    await alike.hold([COURIER, { ...COURIER, id: 'same.txt', outlet: { text: 'Tide', span: null } }]);
    const { drawn } = await answered(alike, '/compare');
    expect(drawn).toContain('No difference found in what was compared.');
    expect(drawn).toContain('share most of their text; counted as one source.');
    expect(drawn).toContain('2 articles on this event, from 1 source.');
  });

  test('of an abstract nothing is said to be printed, and our words are said to be ours', async () => {
    const abstracts = roomFor();
    await abstracts.hold([COURIER, GAZETTE].map((one) => ({ ...one, form: 'abstract' as const })));
    const { drawn } = await answered(abstracts, '/compare');
    expect(drawn).toContain(
      'both cannot be so as reported: Quay Courier reports, in our words, “212 passengers aboard”;',
    );
    expect(drawn).not.toContain('print');
  });

  test('a change of what is held is a change of the answer, and what is closed is in none', async () => {
    const changing = roomFor();
    await changing.hold([COURIER, GAZETTE]);
    expect((await answered(changing, '/compare')).drawn).toContain('231');
    await changing.hold([COURIER, { ...GAZETTE, status: { kind: 'withdrawn', reason: 'asked to' } }, TIDE]);
    const { drawn } = await answered(changing, '/compare');
    expect(drawn).not.toContain('231');
    expect(drawn).toContain('Compared: 2 articles');
  });

  test('nothing found is said, and no page beyond the last is made up', async () => {
    expect((await answered(room, '/compare zeppelin')).drawn).toContain('No event found for “zeppelin”.');
    expect(await room.ask.askLine('/compare Marigold page:9', ASKER)).toMatchObject({ kind: 'refused' });
    const none = roomFor();
    await none.hold([]);
    expect((await answered(none, '/compare')).drawn).toContain('No event is found');
  });

  test('its name, as an action gives it, finds the event', async () => {
    const { reply } = await answered(room, '/compare Lindqvist');
    const action = reply.actions.find(({ command }) => command === 'timeline');
    if (!action) throw new Error('no timeline offered');
    const answer = await room.ask.ask(action, ASKER);
    expect(answer).toMatchObject({ kind: 'reply', reply: { title: ['Timeline · ', expect.anything(), ''] } });
  });
});

describe('/timeline', () => {
  test('quotations by the dates that are stated, the undated last and said to be', async () => {
    const { reply, drawn } = await answered(room, '/timeline Marigold');
    expect(reply.audience).toBe('asker');
    expect(excerptsOf(reply.blocks).map(({ citation }) => citation.article)).toEqual([
      'gazette.txt',
      'courier.txt',
      'tide.txt',
    ]);
    const heads = ['published April 2031:', 'published 8 April 2031:', 'date not stated:'].map((head) =>
      drawn.indexOf(head),
    );
    expect(heads).toEqual(heads.toSorted((a, b) => a - b));
    expect(heads).not.toContain(-1);
  });
});

test('a name withheld is in no title, no note and no list of what was compared', async () => {
  const closed = roomFor();
  await closed.newsroom.take(
    {
      articles: [COURIER, GAZETTE, TIDE],
      problems: [],
      wordLimit: () => 75,
      speakers: {
        speakers: [{ name: 'Ada Okafor', forms: [{ form: 'Ada Okafor', only: EVERYWHERE }], withheld: 'a minor' }],
        apart: [],
      },
    },
    0,
  );
  for (const line of ['/compare Marigold', '/timeline Marigold', '/compare'])
    expect((await answered(closed, line)).drawn).not.toContain('Okafor');
});

describe('what one article alone prints of a quotation', () => {
  const LEAD = 'The ferry Marigold sank off Tolland Bay on Monday, the harbour board said.';
  const paper = (id: string, words: string): Article =>
    article({
      id,
      outlet: id,
      text: ['Ferry Marigold sinks off Tolland Bay', LEAD, `“${words}” harbour commissioner Ada Okafor said.`].join(
        '\n\n',
      ),
    });

  test('is named in the line, since the quotation is shown whole', async () => {
    const common = 'We will find out why the Marigold left the harbour in such weather';
    const own = 'The company has not paid its pilots since the winter strike of January';
    const here = roomFor();
    await here.hold([paper('Quay Courier', `${common}. ${own},`), paper('Island Gazette', `${common},`)]);
    expect((await answered(here, '/compare Marigold')).drawn).toContain(`, of this quotation the words “${own}”:`);
  });
});

test('an article that is too long to be compared whole is said to be', async () => {
  const here = roomFor();
  const tail = Array.from(
    { length: 900 },
    (_, at) => `Quay ${at} was swept, then painted, and in the end let to a chandler of the bay.`,
  );
  const long = article({ id: 'long.txt', outlet: 'Quay Courier', text: [COURIER.text, ...tail, ...tail].join('\n\n') });
  await here.hold([long, GAZETTE]);
  const { drawn } = await answered(here, '/compare Marigold');
  expect(drawn).toContain('from 2 sources. 1 long article of these only in the first part.');
  expect(drawn).not.toContain('In one article only');
});
