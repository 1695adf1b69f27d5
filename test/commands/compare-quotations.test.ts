/** What `/compare` shows of quotations: one note an utterance, the words given to two speakers, what one article alone prints. */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { article } from '../held-article.ts';
import { answered, COURIER, excerptsOf, GAZETTE, roomFor } from './marigold.ts';

describe('quotations that differ', () => {
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
