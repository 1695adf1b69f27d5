/** What an issue tells of events, of utterances that several outlets print, and of what is to check; on outlets really compared. */
import { beforeAll, describe, expect, test } from 'vitest';
import { composeIssue, type Sending } from '../../src/digest/compose.ts';
import { previewIssue } from '../../src/digest/preview.ts';
import type { Choice } from '../../src/model/subscription.ts';
import { createNewsroom, type Look } from '../../src/newsroom.ts';
import { render } from '../../src/platforms/console/render.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { sending } from './sending.ts';

const BODY = [
  'Two ferries struck each other in thick fog off Tarn Point on Tuesday morning, the harbour office said, and the older of the two, the Sele Maiden, was towed to the east quay with a hole above the water line.',
  'Rescuers brought 41 passengers ashore at Tarn Point, and the crossing to Quay Island stayed closed until the evening while divers looked at both hulls.',
  '“We will not reopen the crossing until every hull has been looked at by somebody who knows hulls,” said Ada Okafor, the harbour master.',
];
const COURIER = {
  id: 'courier.txt',
  outlet: 'Quay Courier',
  text: ['Two ferries collide off Tarn Point in thick fog', ...BODY].join('\n\n'),
};
/** Takes the text over. */
const POST = {
  id: 'post.txt',
  outlet: 'The Sele Post',
  text: ['Fog: two ferries collide off Tarn Point', ...BODY].join('\n\n'),
};
/** Its own words, and another number. */
const GAZETTE = {
  id: 'gazette.txt',
  outlet: 'The Tarn Gazette',
  text: [
    'Ferries collide off Tarn Point, crossing closed',
    'The crossing to Quay Island was closed on Tuesday after two ferries, one of them the Sele Maiden, collided in thick fog off Tarn Point.',
    'Rescuers brought 47 passengers ashore at Tarn Point, the lifeboat station told the Gazette.',
    'Ada Okafor, the harbour master, said: “We shall not reopen the crossing until each hull has been looked at by somebody who knows hulls.”',
    '“I heard the horn once and then the whole saloon went over sideways with the tea things,” said Jonas Reyes, a passenger.',
  ].join('\n\n'),
};
const BAKERY = {
  id: 'bakery.txt',
  outlet: 'Quay Courier',
  text: 'Bakery wins prize\n\n“Our rye has been rising since my grandmother’s day and it shall go on rising after mine,” said Mira Lindqvist, the baker.',
};

let look: Look;
beforeAll(async () => {
  const newsroom = createNewsroom();
  const given = [COURIER, POST, GAZETTE, BAKERY];
  const articles = given.map((one, at) => ({ ...article(one), heldSince: 100 * (at + 1) }));
  await newsroom.take({ articles, problems: [], wordLimit: () => 75 }, 1000);
  look = newsroom.look;
});

const composed = async (given: Sending): Promise<Reply> => {
  const made = await composeIssue(given, look, look);
  if ('wrong' in made) throw new Error(made.wrong);
  return made.reply;
};
/** With lines that were broken put together again. */
const drawn = (reply: Reply) =>
  render(reply, { width: 200, colour: false }).replaceAll(/(?<=[^\n]) ?\n {2,}(?! *—)/g, ' ');
const ofFirst = (reply: Reply) => {
  const at = reply.blocks.findIndex((block) => block.kind === 'excerpt');
  return { ...reply, blocks: reply.blocks.slice(at, at + 3), title: [], actions: [], lookedAt: null };
};

describe('an issue on outlets compared', () => {
  test('tells of events of several articles, shared text counted as one source, each article cited, with the way to compare', async () => {
    const reply = await composed(sending({}));
    const page = drawn(reply);
    expect(page).toContain(
      'Most new coverage\nEvent 1: 3 articles from 2 sources, since some share most of their text',
    );
    expect(page).not.toContain('Event 2');
    for (const { outlet } of [COURIER, POST, GAZETTE]) expect(page).toMatch(new RegExp(`— ${outlet} · .* · headline`));
    const [compare] = reply.actions.filter(({ command }) => command === 'compare');
    expect(compare?.label).toBe('Compare 1');
    expect([COURIER, POST, GAZETTE].map(({ text }) => text.split('\n')[0])).toContain(compare?.options['words']);
  });

  test('puts the wordings of one utterance under one item, by independent sources', async () => {
    const page = drawn(ofFirst(await composed(sending({}))));
    expect(page).toMatch(/^Ada Okafor, the harbour master/);
    expect(page).toContain('Printed by 2 sources, shared text counted as one, in 2 wordings; also here:');
    expect(page.match(/gazette\.txt|courier\.txt|post\.txt/g)?.toSorted()).toEqual([
      'courier.txt',
      'gazette.txt',
      'post.txt',
    ]);
  });

  test('lists what is to check where that was asked for alone: hard first, each side cited', async () => {
    expect(drawn(await composed(sending({})))).not.toContain('To check');
    const page = drawn(await composed(sending({ discrepancies: true })));
    expect(page).toMatch(
      /To check\n1\. Number · both cannot be so as printed: Quay Courier and 1 more article print “41 passengers ashore”; The Tarn Gazette prints “47 passengers ashore”/,
    );
    expect(page).not.toMatch(/In one article only|2\. Wording/);
  });

  test('says nothing again of an event when nothing new is in it', async () => {
    const page = drawn(await composed(sending({ discrepancies: true }, { window: { since: 300, until: 400 } })));
    expect(page).not.toMatch(/Most new coverage|To check/);
    expect(page).toContain('Mira Lindqvist');
  });

  test('tells what a new article says otherwise than earlier ones', async () => {
    const reply = await composed(sending({ discrepancies: true }, { window: { since: 200, until: 300 } }));
    const page = drawn(reply);
    expect(page).toContain('Event 1: 1 new article from 1 source\n\n  — The Tarn Gazette');
    expect(page).toContain('and 2 earlier ones');
    expect(page).toMatch(/To check\n1\. Number/);
    expect(reply.actions.map(({ label }) => label)).toEqual(['Compare 1']);
  });

  test('is previewed item by item, events and what is to check too', async () => {
    const preview = async (choice: Partial<Choice>) =>
      drawn((await previewIssue(sending(choice), look, look)) as Reply);
    const page = await preview({ discrepancies: true, most: 1 });
    expect(page).toMatch(/1 quotation, 1 event, \d to check would be shown/);
    for (const row of [
      /event · 3 new articles, 2 sources +in +\[\d\] headline/,
      /quotation · Ada Okafor +in +\[\d\]/,
      /quotation · Ada Okafor +in, under another place of it/,
      /to check · Number · both cannot be so as printed +in +\[\d\]/,
    ])
      expect(page).toMatch(row);
    expect(await preview({})).toContain('What is to check is listed where that is asked for, with check:yes.');
  });

  test('what is to check may stand at the very end of an article', async () => {
    const newsroom = createNewsroom();
    const words =
      '“We will not reopen the crossing until every hull has been looked at by somebody who knows hulls,” said';
    const given = ['Ada Okafor', 'Jonas Reyes'].map((name, at) => ({
      id: `${at}.txt`,
      outlet: `Paper ${at}`,
      text: ['Two ferries collide off Tarn Point', ...BODY.slice(0, 2), `${words} ${name}.`].join('\n\n'),
    }));
    await newsroom.take({ articles: given.map((one) => article(one)), problems: [], wordLimit: () => 75 }, 1000);
    const made = await composeIssue(sending({ discrepancies: true }), newsroom.look, newsroom.look);
    if ('wrong' in made) throw new Error(made.wrong);
    expect(drawn(made.reply)).toMatch(/To check\n1\. .*“Ada Okafor”.*“Jonas Reyes”/);
  });

  test('pages go on where the one before ended, with nothing twice and nothing lost', async () => {
    const shown: string[] = [];
    for (let page = 1; page <= 3; page++) {
      const reply = await composed(sending({ most: 1 }, { page }));
      for (const block of reply.blocks)
        if (block.kind === 'excerpt') shown.push(`${block.attributed?.speaker} ${block.citation.article}`);
      expect(reply.actions.some(({ label }) => label === 'More')).toBe(page < 3);
    }
    expect(shown).toHaveLength(3);
    expect(new Set(shown.map((one) => one.split(' ')[0]))).toEqual(new Set(['Ada', 'Jonas', 'Mira']));
  });
});
