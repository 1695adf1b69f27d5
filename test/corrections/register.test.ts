/** What the register of speakers does to answers: joins names, parts them, withholds them. */
import { describe, expect, test } from 'vitest';
import { createAsk } from '../../src/ask.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import type { FedNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Scope } from '../../src/model/known-speakers.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';
import { everywhere, MILL, newsroomOn, readingOf, said, speakers, WEIR } from './own-word.ts';

const names = ({ look }: FedNewsroom, typed: string) => look.speakersNamed(typed).map(({ name }) => name);

describe('names that are one speaker', () => {
  const known = speakers({
    name: 'Mayor Mara Olin',
    forms: [
      { form: 'Mara Olin', only: everywhere },
      { form: 'Ruth Abell', only: everywhere },
    ],
  });

  test('are one in every answer, under the register’s form', async () => {
    const newsroom = await newsroomOn({ speakers: known });
    expect(names(newsroom, 'Abell')).toEqual(['Mayor Mara Olin']);
    expect(names(newsroom, 'Olin')).toEqual(['Mayor Mara Olin']);
    const [speaker] = newsroom.look.speakersNamed('Ruth Abell');
    expect(speaker).toMatchObject({ articles: 2, quotations: 5 });
    expect(said(newsroom, { speaker })).toHaveLength(5);
  });

  test('show names and roles as each outlet prints them', async () => {
    const { look } = await newsroomOn({ speakers: known });
    const printed = look
      .designations(look.speakersNamed('Olin')[0] ?? { key: '', kind: 'person', name: '', articles: 0, quotations: 0 })
      .map(({ article: { text }, designation: { span } }) => text.slice(span.start, span.end));
    expect(printed).toContain('Ruth Abell');
    expect(printed).toContain('a rower from the club');
    expect(printed).not.toContain('Mayor Mara Olin');
  });

  test('a form that nobody prints finds the speaker too', async () => {
    const forms = ['Mara Olin', 'Mara Quist'].map((form) => ({ form, only: everywhere }));
    const newsroom = await newsroomOn({ speakers: speakers({ name: 'Mara Olin', forms }) });
    expect(names(newsroom, 'Quist')).toEqual(['Mara Olin']);
    expect(newsroom.look.suggestSpeakers('Qui')).toEqual(['Mara Olin']);
  });
});

describe('a form that means somebody only somewhere', () => {
  const post = article({ id: 'post/a.md', outlet: 'Hill Post', text: 'A\n\n“We shall not go there,” Yi said.' });
  const wire = article({ id: 'wire/b.md', outlet: 'The Wire', text: 'B\n\n“We shall not stay here,” Yi said.' });
  const full = article({ id: 'c.md', text: 'C\n\n“We shall do what we can,” Wang Yi said.' });
  const only = (scope: Partial<Scope>) =>
    speakers({
      name: 'Wang Yi',
      forms: [
        { form: 'Wang Yi', only: everywhere },
        { form: 'Yi', only: { ...everywhere, ...scope } },
      ],
    });
  const whose = async (known: ReturnType<typeof only>) =>
    said(await newsroomOn({ articles: [post, wire, full], speakers: known })).toSorted();

  test.each([
    ['an outlet', { outlets: ['hill post'] }],
    ['an article', { articles: ['post/a.md'] }],
    ['a folder', { articles: ['post/'] }],
  ])('is meant there: %s', async (_, scope) => {
    expect(await whose(only(scope))).toEqual([
      'Wang Yi: “We shall do what we can,”',
      'Wang Yi: “We shall not go there,”',
      expect.stringMatching(/^(?:Yi|nobody): “We shall not stay here,”$/) as string,
    ]);
  });
});

describe('one name that is two people', () => {
  const apart = (mill: object, weir: object) => ({
    apart: ['Ruth Abell'],
    speakers: speakers(
      { name: 'Ruth Abell, the councillor', forms: [{ form: 'Ruth Abell', only: { ...everywhere, ...mill } }] },
      { name: 'Ruth Abell, the rower', forms: [{ form: 'Ruth Abell', only: { ...everywhere, ...weir } }] },
    ).speakers,
  });

  test('is who the register says, article by article', async () => {
    const newsroom = await newsroomOn({
      speakers: apart({ articles: ['tarn/mill.md'] }, { outlets: ['Linden Post'] }),
    });
    expect(names(newsroom, 'Ruth Abell')).toEqual(['Ruth Abell, the councillor', 'Ruth Abell, the rower']);
    expect(names(newsroom, 'Abell rower')).toEqual(['Ruth Abell, the rower']);
    expect(said(newsroom)).toContain('Ruth Abell, the rower: “It was the best race of my life,”');
  });

  test('is nobody where nothing is said, or two things are', async () => {
    const silent = await newsroomOn({ speakers: apart({ articles: ['tarn/mill.md'] }, { articles: ['other.md'] }) });
    const [councillor] = silent.look.speakersNamed('Abell');
    expect(said(silent)).toContain('nobody: “It was the best race of my life,”');
    expect(silent.look.quotations({ speaker: councillor }).leftOut).toEqual([
      '1 of “Ruth Abell”, a name of several people, not said which, left out',
    ]);
    const double = await newsroomOn({ speakers: apart({ articles: ['linden/'] }, { articles: ['linden/'] }) });
    expect(said(double)).toContain('nobody: “It was the best race of my life,”');
    expect(names(double, 'Abell')).toEqual([]);
  });
});

describe('a name withheld', () => {
  const known = speakers({ name: 'Tam Vek', withheld: 'a minor' });
  const answers = async (newsroom: FedNewsroom, ...lines: readonly string[]) => {
    const ask = createAsk({
      commands: await discoverCommands(),
      newsroom,
      clock: () => 0,
      onFault: (_, fault) => {
        throw fault;
      },
    });
    return await Promise.all(
      lines.map(async (line) => renderAnswer(await ask.askLine(line, ASKER), { width: 200, colour: false })),
    );
  };

  test('is in no answer but those that repeat what was asked', async () => {
    const newsroom = await newsroomOn({ speakers: known });
    const shown = await answers(
      newsroom,
      '/quote rowed',
      '/quote wonder',
      '/search race',
      '/outlets',
      '/who Abell',
      '/help who',
    );
    for (const answer of shown) expect(answer).not.toMatch(/Vek|Tam/);
    expect(shown[1]).toContain('name withheld\n│ “My sister is a wonder,”');
    expect(shown[2]).toContain('1 passage left out, since it names somebody whose name is withheld');
  });

  test('is nobody’s name', async () => {
    const newsroom = await newsroomOn({ speakers: known });
    const unknown = await newsroomOn({ articles: [MILL] });
    expect(newsroom.look.suggestSpeakers('')).not.toContain('Tam Vek');
    expect(newsroom.look.nearestSpeakers('Tam Vec')).toEqual([]);
    for (const section of ['passages', 'quotations'] as const)
      expect(newsroom.look.nearestWords('Vekk', section)).toEqual([]);
    expect(newsroom.look.quotations({ words: 'Vek' }).hits).toEqual([]);
    const [withheld, strange] = await Promise.all([newsroom, unknown].map((one) => answers(one, '/who Tam Vek')));
    expect(withheld?.[0]?.replace('2 articles', '1 article')).toBe(
      strange?.[0]?.replace('the one article', 'the 1 article'),
    );
  });

  test('keeps what prints it out of what stands around a place, and the place itself', async () => {
    const { look } = await newsroomOn({ speakers: known });
    const [hit] = look.quotations({ words: 'rowed' }).hits;
    if (!hit) throw new Error('nothing found');
    const around = look.context({ ...hit, span: hit.quotation.pieces[0].content });
    const shown = around.map(({ article: { text }, span }) => text.slice(span.start, span.end)).join('\n');
    expect(shown).toContain('fine weather');
    expect(shown).not.toContain('Vek');
    const start = WEIR.text.indexOf('Her brother');
    expect(look.at({ article: WEIR.id, version: WEIR.version, span: { start, end: start + 30 } })).toBe('gone');
  });

  test.each<[string, Parameters<typeof article>[0]]>([
    [
      'in the headline',
      { id: 'x.md', text: 'Tam Vek rows on\n\nThe race was held.\n\n“We are proud of him,” Ida Roe said.' },
    ],
    [
      'by the surname later on',
      {
        id: 'x.md',
        text: 'A race\n\nTam J. Vek rowed.\n\nVek’s boat was new.\n\n“It was his boat, not Vek’s,” Ida Roe said.',
      },
    ],
    [
      'with the last name first',
      { id: 'x.md', text: 'A race\n\nResults: Vek, Tam (1st).\n\n“It went well for the club,” Ida Roe said.' },
    ],
    [
      'with accents',
      { id: 'x.md', text: 'A race\n\nTám Vék rowed well.\n\n“It went well for the club,” Ida Roe said.' },
    ],
  ])('is found %s', async (_, given) => {
    const newsroom = await newsroomOn({ articles: [article(given)], speakers: known });
    const shown = await answers(
      newsroom,
      '/outlets',
      '/search race',
      '/search boat',
      '/search rowed',
      '/quote boat',
      '/quote proud',
      '/who Roe',
    );
    for (const answer of shown) expect(answer).not.toMatch(/v[eé]k/i);
  });

  test('leaves others of the surname theirs', async () => {
    const text =
      'A race\n\nTam Vek rowed.\n\n“We are proud of what they did,” Ida Vek said.\n\nThe club of Ida Vek won.';
    const newsroom = await newsroomOn({ articles: [article({ id: 'x.md', text })], speakers: known });
    expect(said(newsroom)).toEqual(['Ida Vek: “We are proud of what they did,”']);
    expect(newsroom.look.excerpts({ words: 'club' }).hits).toHaveLength(1);
  });

  test('is not shown by a place that is part of words that print it', async () => {
    const text = 'A race\n\n“The boat was new, and Tam Vek rowed it home,” Ida Roe said.';
    const made = article({ id: 'x.md', text });
    const { look } = await newsroomOn({ articles: [made], speakers: known });
    const start = text.indexOf('The boat');
    const place = look.at({ article: made.id, version: made.version, span: { start, end: start + 8 } });
    expect(place).toMatchObject({ span: { start } });
    expect(typeof place === 'string' ? place : look.quotationAt(place)).toBeNull();
    expect(look.quotations({ words: 'boat' })).toMatchObject({
      hits: [],
      leftOut: ['1 quotation left out, since it names somebody whose name is withheld'],
    });
  });

  test('stays withheld when it is joined to another, or given a quotation', async () => {
    const forms = ['Tam Vek', 'Mara Olin'].map((form) => ({ form, only: everywhere }));
    const newsroom = await newsroomOn({ speakers: speakers({ name: 'Tam Vek', forms, withheld: 'a minor' }) });
    expect(said(newsroom)).toContain('name withheld: “We shall see about that,”');
    expect(names(newsroom, 'Olin')).toEqual([]);
  });

  test('comes back when the register lets go of it', async () => {
    const newsroom = await newsroomOn({ speakers: known });
    await newsroom.take(readingOf(), 0);
    expect(names(newsroom, 'Vek')).toEqual(['Tam Vek']);
    expect(newsroom.look.excerpts({ words: 'cheered' }).hits).toHaveLength(1);
  });
});
