/** The same words of the same speaker are shown once, with every place of them; and a question may keep to one event. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { COURIER, GAZETTE, notedDesk, TIDE, type NotedDesk } from './noted-press.ts';

const LANTERNS = '“Every lantern on this quay will burn tonight,” said Ada Okafor, the harbour commissioner.';
const paper = (id: string, outlet: string, published: string, ...paragraphs: readonly string[]): Article =>
  article({ id, outlet, published, text: paragraphs.join('\n\n') });

const FIRST = paper('first.txt', 'Quay Courier', '2031-05-02', 'Lantern night at Tolland quay', LANTERNS);
const LATER = paper(
  'later.txt',
  'Island Gazette',
  '2031-05-03',
  'Tolland quay keeps its lantern night',
  '“Every lantern on this quay will burn tonight”, said Ada Okafor, the harbour commissioner.',
);

const deskWith = async (articles: readonly Article[]): Promise<NotedDesk> => {
  const desk = await notedDesk();
  await desk.hold(articles);
  return desk;
};

const shownBy = (reply: Reply) => ({
  quotations: reply.blocks.flatMap((block) => (block.kind === 'excerpt' ? block.citation.article : [])),
  again: reply.blocks.flatMap((block: Block) =>
    block.kind === 'citations' ? block.citations.map((one) => one.article) : [],
  ),
});

describe('words that several articles print alike', () => {
  test.each(['/quote lantern', '/quote speaker:Okafor', '/who Okafor'])('%s shows them once', async (line) => {
    const desk = await deskWith([FIRST, LATER]);
    const reply = await desk.reply(line);
    const { quotations, again } = shownBy(reply);
    expect([...quotations, ...again].toSorted()).toEqual(['first.txt', 'later.txt']);
    expect(again).toHaveLength(1);
  });

  test.each([
    ['another speaker', '“Every lantern on this quay will burn tonight,” said Bruno Lindqvist, the union leader.'],
    ['another word', '“Every lantern on this quay will burn today,” said Ada Okafor, the harbour commissioner.'],
    [
      'another way',
      'According to the Tidewater agency, Ada Okafor said: “Every lantern on this quay will burn tonight.”',
    ],
  ])('%s stands apart', async (_why, sentence) => {
    const other = paper('other.txt', 'Island Gazette', '2031-05-03', 'Lantern night again', sentence);
    const desk = await deskWith([FIRST, other]);
    const { quotations, again } = shownBy(await desk.reply('/quote lantern'));
    expect([quotations.toSorted(), again]).toEqual([['first.txt', 'other.txt'], []]);
  });

  test('of abstracts the words in marks count, for the clause around them is ours', async () => {
    const abstract = (id: string, sentence: string): Article => ({
      ...paper(id, id, '2031-05-02', 'Lantern night at Tolland', sentence),
      form: 'abstract',
    });
    const desk = await deskWith([
      abstract('a.md', 'Ada Okafor said that the quay would be “lit from one end to the other” again.'),
      abstract('b.md', 'Ada Okafor said that all of it would be “lit from one end to the other” tonight.'),
    ]);
    const { quotations, again } = shownBy(await desk.reply('/quote lit'));
    expect([quotations.length, again.length]).toEqual([1, 1]);
  });

  test('a few words may be said twice', async () => {
    const short = (id: string) =>
      paper(id, 'Quay Courier', '2031-05-02', 'Lantern night', '“We will stay,” said Ada Okafor, the commissioner.');
    const desk = await deskWith([short('a.txt'), short('b.txt')]);
    expect(shownBy(await desk.reply('/quote stay')).quotations).toHaveLength(2);
  });

  test('pages count what is shown; further places are counted', async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      paper(`copy-${at}.txt`, `Paper ${at}`, '2031-05-02', 'Lantern night at Tolland quay', LANTERNS),
    );
    const desk = await deskWith(many);
    const reply = await desk.reply('/quote lantern');
    expect(shownBy(reply).again).toHaveLength(4);
    expect(reply.blocks).toContainEqual({ kind: 'text', line: ['The same words also here, and in 2 more places:'] });
    expect(reply.actions.map(({ label }) => label)).not.toContain('Next');
  });
});

describe('/quote on one event', () => {
  const STRIKE = paper(
    'strike.txt',
    'Quay Courier',
    '2031-06-11',
    'Bakers of Varn put down their peels',
    '“The ovens stay cold until the council listens,” said Ada Okafor, now spokeswoman of the bakers of Varn.',
  );

  test.each([
    ['/quote event:"Marigold ferry" speaker:Okafor', ['courier.txt', 'gazette.txt']],
    ['/quote event:bakers', ['strike.txt']],
    ['/quote council event:bakers', ['strike.txt']],
    ['/quote council event:Marigold', []],
    ['/quote event:Marigold since:2031-04-09', []],
  ])('%s', async (line, articles) => {
    const desk = await deskWith([COURIER, GAZETTE, TIDE, STRIKE]);
    const reply = await desk.reply(line);
    expect([...new Set(shownBy(reply).quotations)].toSorted()).toEqual(articles);
    expect(await desk.drawn(line)).toMatch(/Note: Event: .+ \(\d articles?, \d sources?\)\./);
  });

  test('no event: it says so, and asks nothing else', async () => {
    const desk = await deskWith([COURIER, GAZETTE, TIDE]);
    expect(await desk.drawn('/quote lifeboat event:zeppelin')).toContain('No event found for “zeppelin”.');
  });

  test('the further pages, and the reports in outlets’ own words, keep to it', async () => {
    const talk = (at: number) => `“The ${at}th lamp on the mole is the one that counts,” said Ada Okafor, a warden.`;
    const lamps = paper(
      'lamps.txt',
      'Quay Courier',
      '2031-07-01',
      'Lamps on the mole are counted',
      ...[4, 5, 6, 7, 8, 9].map(talk),
      'Ada Okafor said the lamps would be counted again in spring.',
    );
    const desk = await deskWith([lamps, STRIKE]);
    const { actions } = await desk.reply('/quote event:"lamps mole" speaker:Okafor');
    expect(actions.map(({ options }) => options)).toEqual([
      { speaker: 'Ada Okafor', event: 'lamps mole', page: '2' },
      { speaker: 'Ada Okafor', event: 'lamps mole', show: 'reported' },
    ]);
    const reported = await desk.drawn('/quote speaker:Okafor event:bakers show:reported');
    expect(reported).not.toContain('spring');
  });
});
