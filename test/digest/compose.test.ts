/** What an issue says, and what keeps the rest out. */
import { describe, expect, test } from 'vitest';
import { chooserOf } from '../../src/digest/choose.ts';
import { composeIssue, type Sending } from '../../src/digest/compose.ts';
import { newestHeld, newsOf, type DigestLook } from '../../src/digest/news.ts';
import { plainComparing, type Comparing } from '../../src/digest/notable.ts';
import { previewIssue } from '../../src/digest/preview.ts';
import type { Choice } from '../../src/model/subscription.ts';
import { render } from '../../src/platforms/console/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { CHOICE } from './desk.ts';
import { BRIDGE, FERRY, FERRY_TOO, newsroom } from './newsroom.ts';
import { sending } from './sending.ts';

function held() {
  const desk = newsroom();
  desk.take(100, FERRY);
  desk.take(200, FERRY_TOO);
  desk.take(300, BRIDGE);
  return desk;
}

const drawn = (reply: Reply) => render(reply, { width: 200, colour: false });
async function composed(
  choice: Partial<Choice>,
  rest: Partial<Sending> = {},
  { look, comparing = plainComparing }: { look?: DigestLook; comparing?: Comparing } = {},
): Promise<Reply> {
  const made = await composeIssue(sending(choice, rest), look ?? held().look, comparing);
  if ('wrong' in made) throw new Error(made.wrong);
  return made.reply;
}
const speakers = (reply: Reply) =>
  reply.blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.attributed?.speaker ?? null] : []));

describe('an issue', () => {
  test('shows what most outlets print first, once, with the other places', async () => {
    const reply = await composed({});
    expect(speakers(reply)).toEqual(['Ada Okafor', 'Mira Lindqvist', 'Jonas Reyes']);
    expect(drawn(reply)).toContain('All: 3 articles (2 outlets), 4 quotations.');
    expect(drawn(reply)).toContain('Printed by 2 sources; also here:');
    expect(reply.blocks.filter(({ kind }) => kind === 'citations')).toHaveLength(1);
    expect(reply.lookedAt).toMatchObject({ articles: 3, undated: 3 });
  });

  test('shows the most it may, says how many more there are, and offers them', async () => {
    const first = await composed({ most: 1 });
    expect(speakers(first)).toEqual(['Ada Okafor']);
    expect(drawn(first)).toContain('and 2 more quotations, in 2 articles');
    expect(first.actions).toEqual([{ label: 'More', command: 'digest now', options: { page: '2' } }]);
    const last = await composed({ most: 1 }, { page: 3 });
    expect(speakers(last)).toEqual(['Jonas Reyes']);
    expect(last.actions.map(({ label }) => label)).toEqual(['Previous']);
  });

  test('holds what was first held after the last one, and no more', async () => {
    const reply = await composed({}, { window: { since: 100, until: 200 } });
    expect(speakers(reply)).toEqual(['Ada Okafor']);
    expect(drawn(reply)).toContain('1 article (1 outlet), 1 quotation');
  });

  test('lists new articles that quote nobody for sure', async () => {
    const desk = newsroom();
    desk.take(1, { id: 'fog.txt', outlet: 'Quay Courier', text: 'Fog in the sound\n\nNo boat left on Monday.' });
    expect(drawn(await composed({}, {}, desk))).toMatch(/Also new\n+.*Quay Courier · “Fog in the sound”/);
  });

  test('says so when there is nothing', async () => {
    const made = await composeIssue(sending({}, { window: { since: 300, until: 300 } }), held().look, plainComparing);
    expect(made).toMatchObject({ isEmpty: true });
    expect(drawn((made as { reply: Reply }).reply)).toContain('All: nothing.');
  });

  test('no article tells more than two before all others have told theirs', async () => {
    const desk = newsroom();
    const said = ['one two three four', 'one two three', 'one two five'].map(
      (words) => `“${words} and more of it,” said Ada Okafor.`,
    );
    desk.take(1, { id: 'a.txt', outlet: 'A', text: ['Long', ...said].join('\n\n') });
    desk.take(1, { id: 'b.txt', outlet: 'B', text: 'Short\n\n“Hardly a word,” said Jonas Reyes.' });
    expect(speakers(await composed({}, {}, desk))).toEqual(['Ada Okafor', 'Ada Okafor', 'Jonas Reyes', 'Ada Okafor']);
  });
});

describe('a choice', () => {
  test.each<[string, Partial<Choice>, string[]]>([
    ['a speaker', { speakers: ['Jonas Reyes'] }, ['Jonas Reyes']],
    ['two speakers', { speakers: ['Jonas Reyes', 'Mira Lindqvist'] }, ['Mira Lindqvist', 'Jonas Reyes']],
    ['an outlet', { outlets: ['The Tarn Gazette'] }, ['Ada Okafor', 'Mira Lindqvist']],
    ['an outlet that is not stated', { outlets: [null] }, []],
    ['words in its passage or the headline', { words: ['CRACK'] }, ['Mira Lindqvist']],
    ['a topic', { topics: ['harbour dues'] }, ['Ada Okafor']],
    ['either of two topics', { topics: ['harbour dues', 'islands'] }, ['Ada Okafor', 'Jonas Reyes']],
    ['a topic and an outlet', { topics: ['dues'], outlets: ['Quay Courier'] }, ['Ada Okafor', 'Jonas Reyes']],
    ['nothing of articles with unwanted words', { notWords: ['islands'] }, ['Ada Okafor', 'Mira Lindqvist']],
  ])('%s', async (_, choice, wanted) => {
    expect(speakers(await composed(choice))).toEqual(wanted);
  });

  test('an article is let in that only names a speaker', () => {
    const desk = held();
    desk.take(400, { id: 'visit.txt', outlet: 'Quay Courier', text: 'A visit\n\nJonas Reyes came to the fair.' });
    const chooser = chooserOf({ ...CHOICE, speakers: ['Jonas Reyes'] }, desk.look);
    const articles = desk.look.outlets().flatMap(({ headlines }) => headlines);
    const verdicts = articles.map((one) => [one.article.id, 'article' in chooser ? chooser.article(one) : null]);
    expect(new Map(verdicts as [string, string | null][])).toEqual(
      new Map([
        ['ferry.txt', null],
        ['visit.txt', null],
        ['dues.txt', 'speaker: neither quotes nor names Jonas Reyes'],
        ['bridge.txt', 'speaker: neither quotes nor names Jonas Reyes'],
      ]),
    );
  });

  test('a name that means nobody any more, or two people, is said', () => {
    const desk = held();
    expect(chooserOf({ ...CHOICE, speakers: ['Otto Brandt'] }, desk.look)).toEqual({
      wrong: 'no speaker “Otto Brandt” is in the articles held any more',
    });
    desk.take(400, {
      id: 'x.txt',
      outlet: 'X',
      text: 'Fair\n\n“Come along, all of you,” said Hilda Okafor, the mayor.',
    });
    expect(chooserOf({ ...CHOICE, speakers: ['Okafor'] }, desk.look)).toEqual({
      wrong: '“Okafor” may be 2 speakers now: Ada Okafor, Hilda Okafor',
    });
  });
});

describe('news', () => {
  test('the same text under a new path is none, wherever it sorts', () => {
    const desk = held();
    desk.take(900, { ...FERRY, id: 'a-copy.txt' });
    const news = newsOf(desk.look, { since: 300, until: 1000 });
    expect(news.articles).toEqual([]);
    expect(news.copies.map(({ article }) => article.id)).toEqual(['a-copy.txt']);
  });

  test('an article under embargo is new from the end of it', () => {
    const desk = held();
    desk.take(
      100,
      { ...BRIDGE, id: 'late.txt', text: `${BRIDGE.text}\n\nUpdated.` },
      { status: { kind: 'embargoed', until: 700 } },
    );
    expect(newsOf(desk.look, { since: 600, until: 1000 }).articles.map(({ article }) => article.id)).toEqual([
      'late.txt',
    ]);
    expect(newestHeld(desk.look, 1000)).toBe(700);
    expect(newestHeld(desk.look, 699)).toBe(300);
  });
});

describe('a preview', () => {
  const preview = async (choice: Partial<Choice>) =>
    drawn((await previewIssue(sending(choice), held().look, plainComparing)) as Reply);

  test('says of each item which filter let it in or kept it out', async () => {
    const page = await preview({ outlets: ['The Tarn Gazette'], most: 1 });
    expect(page).toContain('3 articles, 4 quotations; 1 quotation would be shown.');
    for (const row of [
      /quotation · Ada Okafor +in /,
      /quotation · Mira Lindqvist +most: beyond the first 1 /,
      /quotation · Jonas Reyes +outlet: not The Tarn Gazette /,
      /article +in /,
      /article +outlet: not The Tarn Gazette /,
    ])
      expect(page).toMatch(row);
  });

  test('every item is cited', async () => {
    const reply = (await previewIssue(sending({}), held().look, plainComparing)) as Reply;
    const [table] = reply.blocks.flatMap((block) => (block.kind === 'comparison' ? [block] : []));
    expect(table?.rows.map(({ citation }) => citation.article).sort()).toEqual(
      ['bridge.txt', 'bridge.txt', 'dues.txt', 'dues.txt', 'ferry.txt', 'ferry.txt', 'ferry.txt'].sort(),
    );
  });
});
