import { beforeAll, describe, expect, test } from 'vitest';
import { createAsk, type Ask } from '../src/ask.ts';
import { defineCommand, option, reply } from '../src/command.ts';
import { createNewsroom } from '../src/newsroom.ts';
import { article } from './held-article.ts';
import { ASKER } from './shipped-desk.ts';

const text = (words: string) => `Headline here\n\n${words}\n`;
const ARTICLES = [
  article({
    id: 'a.txt',
    outlet: 'Quay Courier',
    published: '2024-01-02',
    text: text('“We will not wait,” said Ada Okafor, the harbour master.'),
  }),
  article({ id: 'b.txt', text: text('“Nobody asked us,” said Adam Okafor, a pilot.') }),
];

const broken = defineCommand({
  name: 'broken',
  description: 'Fail',
  options: {
    times: option.count({ description: 'How often' }),
    kind: option.choice({ description: 'Which' }, ['loud', 'quiet']),
  },
  needsAnOption: false,
  audience: 'asker',
  examples: [{ line: '/broken', holds: '' }],
  run({ options: { times, kind } }) {
    if (times === undefined) throw new TypeError('a secret of ours');
    return reply.answer([`${times} ${kind}`], 'asker', []);
  },
});
const closed = defineCommand({
  ...broken,
  name: 'closed',
  permission: 'settings',
  options: {},
  run: () => reply.answer(['open'], 'asker', []),
});
const deep = defineCommand({
  ...broken,
  name: 'deep down',
  options: { way: option.text({ description: 'Which' }) },
  run: ({ options: { way } }) => reply.answer([way ?? 'nowhere'], 'asker', []),
});
const find = defineCommand({
  name: 'find',
  description: 'Find',
  options: {
    speaker: option.speaker({ description: 'Who', required: true }),
    outlet: option.outlet({ description: 'Where' }),
  },
  needsAnOption: true,
  audience: 'asker',
  examples: [{ line: '/find x', holds: '' }],
  run: ({ options: { speaker, outlet } }) => reply.answer([speaker.name, ` in ${String(outlet)}`], 'asker', []),
});

let ask: Ask;
const faults: unknown[] = [];
beforeAll(async () => {
  const newsroom = createNewsroom();
  await newsroom.take({ articles: ARTICLES, problems: [], wordLimit: () => 75 }, 0);
  ask = createAsk({
    commands: [broken, closed, deep, find],
    newsroom,
    clock: () => 0,
    onFault: (reference, fault) => void faults.push([reference, fault]),
  });
});

describe('asking', () => {
  test.each([
    ['/find Ada', ['Ada Okafor', ' in undefined']],
    ['/find "okafor, adam"', ['Adam Okafor', ' in undefined']],
    ['/find Ada outlet:"quay courier"', ['Ada Okafor', ' in Quay Courier']],
    ['/find Ada outlet:"not stated"', ['Ada Okafor', ' in null']],
    ['/broken 3 kind:LOUD', ['3 loud']],
    ['/deep down below', ['below']],
    ['/deep Down', ['nowhere']],
    ['/deep down way: below', ['below']],
    ['/find', ['/find speaker [outlet]']],
    ['/find speaker:""', ['/find speaker [outlet]']],
    ['/find outlet:"Quay Courier"', ['/find speaker [outlet]']],
  ])('%s', async (line, title) => {
    expect(await ask.askLine(line, ASKER)).toMatchObject({ kind: 'reply', reply: { title } });
  });

  test.each([
    ['/find Okafor', /may be 2 speakers: Ada Okafor or Adam Okafor/, ['Ada Okafor', 'Adam Okafor']],
    ['/find Okafro', /No speaker “Okafro” in the 2 articles held; did you mean/, ['Ada Okafor', 'Adam Okafor']],
    ['/find Ada outlet:"Quay Curier"', /No outlet “Quay Curier” .* did you mean Quay Courier\?/, ['Quay Courier']],
    ['/broken zero', /“zero” cannot be read: not a number/, []],
    ['/broken 0', /from 1 on/, []],
    ['/broken 1 kind:shrill', /one of loud or quiet/, []],
    ['/broken 1 knd:loud', /has no option “knd”; its options are times, kind/, ['kind']],
    ['/find Ada constructor:x', /has no option “constructor”/, []],
    ['/closed now', /takes no words/, []],
    ['/brokn', /did you mean \/broken\?/, ['/broken']],
    ['/deep up', /\/deep needs one of \/deep down/, ['/deep down']],
    ['/deep', /\/deep needs one of/, ['/deep down']],
    [`/${'a'.repeat(1000)}`, /^No command \/a{60}…;/, []],
    ['/xyzzy', /\/help lists what there is/, []],
    ['', /No command \//, []],
    ['/find Ada speaker:Adam', /stands apart from speaker/, []],
  ])('is refused with what would be right: %s', async (line, message, nearest) => {
    expect(await ask.askLine(line, ASKER)).toEqual({
      kind: 'refused',
      message: expect.stringMatching(message) as string,
      nearest,
    });
  });

  test('a fault of ours shows a reference and nothing else, and is told', async () => {
    const answer = await ask.askLine('/broken', ASKER);
    expect(answer).toEqual({ kind: 'failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) as string });
    expect(faults).toEqual([[answer.kind === 'failed' && answer.reference, new TypeError('a secret of ours')]]);
  });

  test('a command is closed to those who may not', async () => {
    expect(await ask.askLine('/closed', { ...ASKER, may: () => false })).toMatchObject({ kind: 'refused' });
    expect(await ask.askLine('/closed', ASKER)).toMatchObject({ kind: 'reply' });
  });

  test.each([
    ['find', 'speaker', '', ['Ada Okafor', 'Adam Okafor']],
    ['find', 'speaker', 'adam', ['Adam Okafor']],
    ['find', 'speaker', 'oka ada', ['Ada Okafor', 'Adam Okafor']],
    ['find', 'speaker', 'Adma', ['Ada Okafor', 'Adam Okafor']],
    ['find', 'outlet', 'q', ['Quay Courier']],
    ['find', 'outlet', '', ['Quay Courier', 'not stated']],
    ['broken', 'kind', 'q', ['quiet']],
    ['find', 'colour', '', []],
    ['fnd', 'speaker', '', []],
    ['find', 'constructor', '', []],
  ])('suggests for /%s %s:%s', (command, key, typed, values) => {
    expect(ask.suggest(command, key, typed)).toEqual(values);
  });
});

describe('asking in plain words', () => {
  const asking = (words: string) => ask.askPlain(words, ASKER);
  let plain: Ask;
  beforeAll(async () => {
    const newsroom = createNewsroom();
    await newsroom.take({ articles: ARTICLES, problems: [], wordLimit: () => 75 }, 0);
    const search = defineCommand({
      ...broken,
      name: 'search',
      options: {
        words: option.text({ description: 'What', required: true }),
        outlet: option.outlet({ description: 'Where' }),
      },
      run({ options: { words } }) {
        if (words === 'reefs') throw new TypeError('a secret of ours');
        return reply.answer([words], 'asker', []);
      },
    });
    const who = defineCommand({
      ...find,
      name: 'who',
      options: { name: option.speaker({ description: 'Who', required: true }) },
      run: ({ options: { name } }) => reply.answer([name.name], 'asker', []),
    });
    plain = createAsk({ commands: [search, who, closed], newsroom, clock: () => 0, onFault: () => undefined });
  });

  test('runs the command it becomes, and gives its line', async () => {
    expect(await plain.askPlain('anything on eels in the Quay Courier?', ASKER)).toMatchObject({
      outcome: 'ran',
      ran: '/search eels outlet:"Quay Courier"',
      answer: { kind: 'reply', reply: { title: ['eels'] } },
    });
  });

  test('is refused as the line would be', async () => {
    expect(await plain.askPlain('who is Okafor?', ASKER)).toMatchObject({
      outcome: 'refused',
      ran: '/who Okafor',
      answer: { kind: 'refused', nearest: ['Ada Okafor', 'Adam Okafor'] },
    });
  });

  test('asks back, ignores, fails', async () => {
    expect(await plain.askPlain('what did he say?', ASKER)).toMatchObject({
      outcome: 'asked-back',
      ran: null,
      answer: { kind: 'refused' },
    });
    expect(await plain.askPlain('thanks!', ASKER)).toEqual({ outcome: 'ignored', ran: null, answer: null });
    expect(await plain.askPlain('search reefs', ASKER)).toMatchObject({
      outcome: 'failed',
      ran: '/search reefs',
      answer: { kind: 'failed' },
    });
  });

  test('a command that nobody may ask for so is not run', async () => {
    expect(await asking('/closed')).toMatchObject({ outcome: 'asked-back', ran: null });
  });
});
