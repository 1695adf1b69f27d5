/** Who a message really pings, given its `allowed_mentions` and Discord's defaults. Permissions are left out: it counts what would ping with all of them. */
import { isObject, type Raw } from './limits-check.ts';
import { list, within } from './limits-components.ts';

export interface Ping {
  readonly channel: string;
  readonly message: string;
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

interface Allowed {
  readonly users: (id: string) => boolean;
  readonly roles: (id: string) => boolean;
  readonly everyone: boolean;
  readonly repliedUser: boolean;
}

/** `by` is who answers: a channel message pings everyone it names unless told otherwise, an interaction answer users alone. */
export function pingsOf(
  body: Raw,
  by: 'channel' | 'interaction',
  repliedTo: string | null,
): Omit<Ping, 'channel' | 'message'> {
  const allowed = allowedIn(body['allowed_mentions'], by);
  const texts = [
    body['content'],
    ...list(body['components'])
      .flatMap((one) => within(one))
      .map((one) => one['content']),
  ];
  const text = texts.filter((one) => typeof one === 'string').join('\n');
  const ids = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))];
  const replied = repliedTo !== null && allowed.repliedUser ? [repliedTo] : [];
  return {
    users: [...ids(/<@!?(\d+)>/g).filter(allowed.users), ...replied],
    roles: ids(/<@&(\d+)>/g).filter(allowed.roles),
    everyone: allowed.everyone && /@(everyone|here)/.test(text),
  };
}

function allowedIn(mentions: unknown, by: 'channel' | 'interaction'): Allowed {
  if (!isObject(mentions)) {
    const all = by === 'channel';
    return { users: () => true, roles: () => all, everyone: all, repliedUser: all };
  }
  const has = (key: string, value: string) => {
    const values = mentions[key];
    return Array.isArray(values) && values.includes(value);
  };
  return {
    users: (id) => has('parse', 'users') || has('users', id),
    roles: (id) => has('parse', 'roles') || has('roles', id),
    everyone: has('parse', 'everyone'),
    repliedUser: mentions['replied_user'] === true,
  };
}
