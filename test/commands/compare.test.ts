/** `/compare` and `/timeline`, as an asker gets them: which event, what is said of a difference, what is never shown. */
import { beforeAll, describe, expect, test } from 'vitest';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';
import { answered, BAKERY, COURIER, excerptsOf, GAZETTE, roomFor, TIDE, type Room } from './marigold.ts';

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
