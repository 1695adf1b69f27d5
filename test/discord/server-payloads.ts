/** What people do, as the gateway tells it: interaction payloads and their options, and messages people write. Pure but for ids. */
import { isObject, type Raw } from './limits-check.ts';
import { list } from './limits-components.ts';
import { tokenOf, type Core, type Message } from './server-core.ts';
import {
  channelPayload,
  memberPayload,
  permissionsIn,
  rolePayload,
  userPayload,
  type Channel,
  type Guild,
  type Role,
  type User,
} from './server-world.ts';

/** A person, a role, a channel or a file stands for its id. */
export type OptionValue = string | number | boolean | { readonly id: string } | SentAttachment;

/** A file that somebody sends with a command. */
export interface SentAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly content_type?: string;
}
export type Options = Readonly<Record<string, OptionValue>>;

export interface By {
  readonly user: User;
  readonly channel: Channel;
  /** Default `en-US`. */
  readonly locale?: string;
  /** What the person may do here; by default as their roles say. */
  readonly permissions?: bigint;
  /** What the bot may do here; by default as its roles say. */
  readonly appPermissions?: bigint;
}

/** Everything of an interaction but its `data`. */
export function interactionPayload(core: Core, type: number, by: By): Raw & { id: string; token: string } {
  const { user, channel } = by;
  const { guild } = channel;
  const permissions = String(by.permissions ?? permissionsIn(channel, user));
  const person = guild
    ? { member: { ...memberPayload(memberOf(guild, user)), permissions } }
    : { user: userPayload(user) };
  const place = guild
    ? { guild_id: guild.id, guild_locale: guild.locale, guild: { id: guild.id, locale: guild.locale, features: [] } }
    : {};
  const id = core.nextId();
  return {
    id,
    token: tokenOf(id),
    application_id: core.bot.id,
    type,
    version: 1,
    locale: by.locale ?? 'en-US',
    ...place,
    ...person,
    channel_id: channel.id,
    channel: { ...channelPayload(channel), permissions },
    app_permissions: String(by.appPermissions ?? permissionsIn(channel, core.bot)),
    entitlements: [],
    authorizing_integration_owners: { '0': guild?.id ?? '0' },
    context: guild ? 0 : 1,
    attachment_size_limit: 10 * 1024 * 1024,
  };
}

/** People the guild does not hold join it. */
export function memberOf(guild: Guild, user: User) {
  const held = guild.members.get(user.id) ?? { user, roles: [] };
  guild.members.set(user.id, held);
  return held;
}

/** `digest add` with its options, as the registered command has them. @throws Error for what Discord's client would not let a person send. */
export function commandData(core: Core, spoken: string, given: { options: Options; by: By; focused?: string }): Raw {
  const [name = '', ...path] = spoken.split(' ');
  const command = registered(core, { name, type: 1 }, given.by.channel.guild);
  let offered = list(command?.['options']);
  const steps = path.map((step) => {
    const found = offered.find((one) => one['name'] === step);
    if (command && !found) throw new Error(`/${name} has no sub-command ${step}`);
    offered = list(found?.['options']);
    return { name: step, type: Number(found?.['type'] ?? 1) };
  });
  if (command && offered.some(({ type }) => Number(type) <= 2))
    throw new Error(`/${spoken} is no command a person can send`);
  const missing = offered.filter((one) => one['required'] === true && !((one['name'] as string) in given.options));
  if (missing.length > 0 && given.focused === undefined)
    throw new Error(`/${spoken} needs ${missing.map((one) => String(one['name'])).join(', ')}`);
  const resolved: Record<string, Record<string, Raw>> = {};
  const values = Object.entries(given.options).map(([key, value]) => {
    const option = offered.find((one) => one['name'] === key);
    if (command && !option) throw new Error(`/${spoken} has no option ${key}`);
    const type = Number(option?.['type'] ?? typeOf(value));
    const wire = isObject(value) ? value['id'] : value;
    if (given.focused !== key) holdToOption(option, wire, `/${spoken} ${key}`);
    resolve(core, resolved, { type, value, by: given.by });
    return { name: key, type, value: wire, ...(given.focused === key ? { focused: true } : {}) };
  });
  const options = steps.reduceRight<Raw[]>((inner, step) => [{ ...step, options: inner }], values);
  const scope = command?.['guild_id'] === undefined ? {} : { guild_id: command['guild_id'] };
  return {
    id: command?.['id'] ?? '1',
    name,
    type: 1,
    options,
    ...scope,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

/** The command as registered; undefined while nothing is. */
export function registered(
  core: Core,
  { name, type }: { name: string; type: number },
  guild: Guild | null,
): Raw | undefined {
  const all = [...(core.commands.get(guild?.id ?? '') ?? []), ...(core.commands.get('global') ?? [])];
  const found = all.find((one) => one['name'] === name && Number(one['type']) === type);
  if (all.length > 0 && !found) throw new Error(`no command ${name} is registered`);
  return found;
}

function typeOf(value: OptionValue): number {
  if (typeof value === 'boolean') return 5;
  if (typeof value === 'number') return Number.isInteger(value) ? 4 : 10;
  if (typeof value === 'string') return 3;
  if ('filename' in value) return 11;
  return 'username' in value ? 6 : 'permissions' in value ? 8 : 7;
}

function holdToOption(option: Raw | undefined, value: unknown, what: string): void {
  if (!option) return;
  const choices = list(option['choices']);
  if (choices.length > 0 && !choices.some((one) => one['value'] === value))
    throw new Error(`${what}: ${String(value)} is no choice`);
  const type = Number(option['type']);
  const right = type === 5 ? 'boolean' : type === 4 || type === 10 ? 'number' : 'string';
  if (typeof value !== right) throw new Error(`${what}: ${String(value)} is no ${right}`);
  if (typeof value === 'string' && type === 3 && value.length > Number(option['max_length'] ?? 6000))
    throw new Error(`${what}: too long`);
}

function resolve(
  core: Core,
  into: Record<string, Record<string, Raw>>,
  { type, value, by }: { type: number; value: OptionValue; by: By },
) {
  const id = typeof value === 'object' ? value.id : String(value);
  const put = (key: string, payload: Raw) => void ((into[key] ??= {})[id] = payload);
  if (typeof value === 'object' && 'filename' in value) put('attachments', { ...value, proxy_url: value.url });
  if (type < 6 || type > 9) return;
  const { guild } = by.channel;
  const user = core.users.get(id);
  const role: Role | undefined = guild?.roles.get(id);
  const channel = core.channels.get(id);
  if (user) {
    put('users', userPayload(user));
    const { user: _, ...member } = guild ? memberPayload(memberOf(guild, user)) : { user: null };
    if (guild) put('members', { ...member, permissions: String(permissionsIn(by.channel, user)) });
  }
  if (role) put('roles', rolePayload(role));
  if (channel) {
    const may = {
      permissions: String(permissionsIn(channel, by.user)),
      app_permissions: String(permissionsIn(channel, core.bot)),
    };
    put('channels', { ...channelPayload(channel), ...may });
  }
}

/** The parts of a message that carry a custom_id, by it. */
export function controls(message: Message): Map<string, Raw> {
  const found = new Map<string, Raw>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      if (typeof value['custom_id'] === 'string') found.set(value['custom_id'], value);
      Object.values(value).forEach(visit);
    }
  };
  visit(message.components);
  return found;
}

/** A modal filled in: `fields` by custom_id, several values as a list. */
export function submission(shown: Raw, fields: Readonly<Record<string, string | readonly string[]>>): Raw {
  const fill = (part: Raw): Raw => {
    const value = fields[String(part['custom_id'])];
    const inner = { type: part['type'], id: 1, custom_id: part['custom_id'] };
    if (part['type'] === 4 || part['type'] === 21) return { ...inner, value: value ?? part['value'] ?? '' };
    if (part['type'] === 23) return { ...inner, value: value === 'true' };
    return { ...inner, values: value === undefined ? [] : [value].flat() };
  };
  const components = list(shown['components']).flatMap((one): Raw[] => {
    if (isObject(one['component'])) return [{ type: 18, id: 1, component: fill(one['component']) }];
    return one['type'] === 1 ? [{ type: 1, id: 1, components: list(one['components']).map(fill) }] : [];
  });
  return { custom_id: shown['custom_id'], components };
}
