/** Each limit is refused: the largest body is taken, one over it is answered 400 and recorded, by the table itself. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkMessage, V2, type MessageContext } from './limits-message.ts';
import { checkOpenApi, hasOpenApi } from './limits-openapi.ts';
import { ROWS, type Kind } from './limits-rows-data.ts';
import { checkSpec } from './limits-spec.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';

let discord: LoopbackDiscord;
beforeAll(async () => {
  discord = await startDiscord();
});
afterAll(() => discord.close());

interface Answered {
  readonly status: number;
  readonly code: unknown;
  /** Where the project's own table found a fault. */
  readonly places: readonly string[];
}

async function send(
  method: string,
  path: string,
  { body, form }: { body?: unknown; form?: FormData },
): Promise<Answered> {
  const before = discord.refused.length;
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, ...(form ? {} : { 'content-type': 'application/json' }) },
    body: form ?? JSON.stringify(body),
  });
  const text = await response.text();
  const faults = discord.refused.slice(before).flatMap((one) => one.faults);
  const own = faults.filter(({ code }) => code !== 'SPEC' && code !== 'OPENAPI');
  return {
    status: response.status,
    code: text === '' ? null : (JSON.parse(text) as { code?: unknown }).code,
    places: own.map(({ at }) => at.join('.')),
  };
}

function sendAs(kind: Kind, body: unknown): Promise<Answered> {
  const { editor, general, forum } = discord.world;
  const answer = (type: number, data: unknown) => {
    const person = { command: 'quote', user: editor, channel: general };
    const asked =
      type === 8 ? discord.autocomplete({ ...person, option: 'speaker', typed: '' }) : discord.slash(person);
    return send('POST', `/interactions/${asked.id}/${asked.token}/callback`, { body: { type, data } });
  };
  const sending: Readonly<Record<Kind, () => Promise<Answered>>> = {
    message: () => send('POST', `/channels/${general.id}/messages`, { body }),
    reply: () => answer(4, body),
    modal: () => answer(9, body),
    choices: () => answer(8, body),
    commands: () => send('PUT', `/applications/${discord.bot.id}/guilds/${discord.world.guild.id}/commands`, { body }),
    thread: () => send('POST', `/channels/${forum.id}/threads`, { body }),
  };
  return sending[kind]();
}

describe('each limit', () => {
  test.each(ROWS)('%s', async (_, kind, taken, over, place) => {
    // Other rows' commands must not be in the way of this row's interaction.
    discord.commands(discord.world.guild.id).length = 0;
    const good = await sendAs(kind, taken);
    expect(good.places).toEqual([]);
    expect(good.status).toBeLessThan(300);
    discord.commands(discord.world.guild.id).length = 0;
    const bad = await sendAs(kind, over);
    expect(bad.status).toBe(400);
    expect([50_035, 50_006]).toContain(bad.code);
    expect(bad.places).toContain(place);
  });

  test('names of rows are their own', () => {
    expect(new Set(ROWS.map(([name]) => name)).size).toBe(ROWS.length);
  });
});

describe('files', () => {
  const upload = (payload: unknown, files: readonly [string, number][]) => {
    const form = new FormData();
    form.set('payload_json', JSON.stringify(payload));
    files.forEach(([name, bytes], n) => form.set(`files[${n}]`, new Blob([new Uint8Array(bytes)]), name));
    return send('POST', `/channels/${discord.world.general.id}/messages`, { form });
  };
  const files = (n: number): [string, number][] => Array.from({ length: n }, (_, i) => [`f${i}.txt`, 1]);
  const described = (length: number) => ({ attachments: [{ id: '0', description: 'x'.repeat(length) }] });
  const shown = (name: string) => ({ flags: V2, components: [{ type: 13, file: { url: `attachment://${name}` } }] });

  test.each([
    ['ten', {}, files(10), 200],
    ['eleven', {}, files(11), 400],
    ['10 MiB', {}, [['a.bin', 10 * 1024 * 1024]], 200],
    ['more than 10 MiB', {}, [['a.bin', 10 * 1024 * 1024 + 1]], 413],
    [
      'more than 25 MiB in all',
      {},
      [
        ['a.bin', 9 << 20],
        ['b.bin', 9 << 20],
        ['c.bin', 9 << 20],
      ],
      413,
    ],
    ['alt text', described(1024), files(1), 200],
    ['alt text too long', described(1025), files(1), 400],
    ['shown by name', shown('f0.txt'), files(1), 200],
    ['shown by another name', shown('f1.txt'), files(1), 400],
  ] as [string, unknown, [string, number][], number][])('%s', async (_, payload, sent, status) => {
    expect((await upload(payload, sent)).status).toBe(status);
  });
});

describe('edits', () => {
  const card = { flags: V2, components: [{ type: 10, content: 'x' }] };
  const plain: MessageContext['before'] = { content: 'x', embeds: [], components: [], attachments: [], flags: 0 };
  const codes = (body: Record<string, unknown>, before: MessageContext['before']) =>
    checkMessage(body, { kind: 'message edit', files: [], ...(before ? { before } : {}) }).map(({ at }) =>
      at.join('.'),
    );

  test.each([
    ['text into a card, the text taken back', { ...card, content: null }, plain, []],
    ['text into a card, the text left', card, plain, ['content']],
    ['a card stays one without its flag', { components: card.components }, card, []],
    ['no text into a card', { content: 'x' }, card, ['content']],
    ['all taken back', { content: '' }, plain, ['']],
    ['only the buttons', { components: [] }, plain, []],
  ])('%s', (_, body, before, faults) => {
    expect(codes(body, before)).toEqual(faults);
  });
});

describe('Discord’s own descriptions', () => {
  const route = 'POST /channels/:channel/messages';

  test('the generated schemas refuse what they describe', () => {
    expect(checkSpec(route, { content: 'x', embeds: [{ title: 'x'.repeat(256) }] })).toEqual([]);
    expect(checkSpec(route, { embeds: [{ title: 'x'.repeat(257) }] }).map(({ at }) => at.join('.'))).toEqual([
      'embeds.0.title',
    ]);
    expect(checkSpec('PUT /applications/:application/guilds/:guild/commands', [{ name: 1 }])).toHaveLength(1);
  });

  test('the OpenAPI document, where it is, refuses what it describes', () => {
    const path = '/channels/1/messages';
    expect(checkOpenApi('POST', path, { content: 'x', embeds: [{ title: 'x'.repeat(256) }] })).toEqual([]);
    const over = checkOpenApi('POST', path, { embeds: [{ title: 'x'.repeat(257) }] });
    expect(over.map(({ at }) => at.join('.'))).toEqual(hasOpenApi() ? ['embeds.0.title'] : []);
    expect(checkOpenApi('PATCH', '/webhooks/1/t/messages/@original', { content: 'x'.repeat(2001) })).toHaveLength(
      hasOpenApi() ? 1 : 0,
    );
  });
});
