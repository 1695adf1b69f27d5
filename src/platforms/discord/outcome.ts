/** What becomes of a request that went wrong, in words. */
import { type Client, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Delivered } from '../../model/delivery.ts';
import { channelOf, missingIn, missingInWords, nameOf, toPost } from './posting.ts';

type Limit = Pick<RateLimitError, 'timeToReset' | 'retryAfter' | 'sublimitTimeout'>;

/** Which of them Discord says depends on the limit. */
export const waitOf = ({ timeToReset, retryAfter, sublimitTimeout }: Limit): number =>
  Math.max(timeToReset, retryAfter, sublimitTimeout);

/** What Discord, or the way to it, made of a request. */
export function outcomeOf(fault: unknown, id: string, client: Client): Exclude<Delivered, { readonly kind: 'posted' }> {
  if (fault instanceof RateLimitError)
    return { kind: 'later', reason: 'Discord asked to wait', afterMs: waitOf(fault) };
  if (fault instanceof HTTPError) {
    const reason = `Discord answered ${fault.status}`;
    return LOST_BEHIND.has(fault.status) ? { kind: 'unknown', reason } : { kind: 'later', reason, afterMs: null };
  }
  if (!(fault instanceof DiscordAPIError)) {
    if (neverWent(fault)) return { kind: 'later', reason: 'Discord could not be reached', afterMs: null };
    return { kind: 'unknown', reason: 'the answer was lost' };
  }
  const channel = channelOf(client, id);
  switch (fault.code) {
    case 10_003:
      return { kind: 'gone', reason: 'there is no such channel any more' };
    case 50_001:
      return forbidden(missingInWords(['ViewChannel'], channel));
    case 50_013: {
      const missing = missingIn(channel, client, toPost(channel));
      return forbidden(missingInWords(missing.length > 0 ? missing : toPost(channel), channel));
    }
    case 50_008:
      return forbidden(`${nameOf(channel)} takes no messages`);
    case 50_083:
    case 160_005:
      return forbidden(`${nameOf(channel)} is closed: open the thread again`);
    default:
      return { kind: 'later', reason: `Discord refused it (${fault.code})`, afterMs: null };
  }
}

export const forbidden = (reason: string) => ({ kind: 'forbidden', reason }) as const;

/** What stands before Discord's servers lost theirs. */
const LOST_BEHIND = new Set([502, 504]);
/** No connection came about. */
const NO_WAY = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverWent(fault: unknown): boolean {
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return [code, cause?.code].some((one) => typeof one === 'string' && NO_WAY.has(one));
}
