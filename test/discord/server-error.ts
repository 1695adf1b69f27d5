/** What Discord answers when it refuses: a status and a body with its own code. */
import type { Fault, Raw } from './limits-check.ts';

export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  readonly status: number;
  readonly body: Raw;

  constructor(status: number, code: number, message: string, more: Raw = {}) {
    super(message);
    this.status = status;
    this.body = { message, code, ...more };
  }
}

/** The errors this server gives, by what went wrong. */
export const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  noRoute: [404, 0, '404: Not Found'],
  noChannel: [404, 10_003, 'Unknown Channel'],
  noGuild: [404, 10_004, 'Unknown Guild'],
  noMember: [404, 10_007, 'Unknown Member'],
  noMessage: [404, 10_008, 'Unknown Message'],
  noUser: [404, 10_013, 'Unknown User'],
  noWebhook: [404, 10_015, 'Unknown Webhook'],
  noInteraction: [404, 10_062, 'Unknown interaction'],
  noCommand: [404, 10_063, 'Unknown application command'],
  acknowledged: [400, 40_060, 'Interaction has already been acknowledged.'],
  noAccess: [403, 50_001, 'Missing Access'],
  notTheAuthor: [403, 50_005, 'Cannot edit a message authored by another user'],
  cannotMessage: [403, 50_007, 'Cannot send messages to this user'],
  noText: [400, 50_008, 'Cannot send messages in a non-text channel'],
  noPermission: [403, 50_013, 'Missing Permissions'],
  expired: [401, 50_027, 'Invalid Webhook Token'],
  badJson: [400, 50_109, 'The request body contains invalid JSON.'],
} as const satisfies Record<string, readonly [number, number, string]>;

export function refuse(why: keyof typeof REFUSALS): never {
  const [status, code, message] = REFUSALS[why];
  throw new DiscordError(status, code, message);
}

/** The answer to a body with faults, in Discord's nested shape. */
export function invalidForm(faults: readonly Fault[]): DiscordError {
  if (faults.some(({ code }) => code === 'TOO_LARGE')) return new DiscordError(413, 40_005, 'Request entity too large');
  const [first] = faults;
  if (first?.code === 'EMPTY') return new DiscordError(400, 50_006, first.why);
  const errors: Raw = {};
  for (const { at, code, why } of faults) {
    let place = errors;
    for (const key of at) place = (place[key] ??= {}) as Raw;
    place['_errors'] = [...((place['_errors'] as Raw[] | undefined) ?? []), { code, message: why }];
  }
  return new DiscordError(400, 50_035, 'Invalid Form Body', { errors });
}
