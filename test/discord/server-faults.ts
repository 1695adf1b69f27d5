/** What goes wrong on purpose: per route, for the next n requests; and Discord's own rate limits when a test wants them. */
import type { ServerResponse } from 'node:http';
import type { Raw } from './limits-check.ts';

export type Trouble =
  /** Answered with this status, not carried out. `retryAfter` in seconds goes with 429. */
  | { readonly status: 429; readonly retryAfter: number; readonly global?: boolean }
  | { readonly status: 500 | 502 | 503 | 403 | 404 | 401; readonly code?: number }
  /** The connection is cut: before the request is carried out, or after it, so that only the answer is lost. */
  | { readonly drop: 'before' | 'after' }
  /** Carried out, and answered so many milliseconds later. */
  | { readonly slow: number };

export class Faults {
  readonly #waiting: { readonly route: string; readonly trouble: Trouble; times: number }[] = [];

  /** `route` is a template such as `POST /channels/:channel/messages`, or `*`. */
  add(route: string, trouble: Trouble, times: number): void {
    this.#waiting.push({ route, trouble, times });
  }

  /** From now on nothing goes wrong. */
  clear(): void {
    this.#waiting.length = 0;
  }

  take(route: string): Trouble | null {
    const found = this.#waiting.find((one) => one.times > 0 && (one.route === route || one.route === '*'));
    if (!found) return null;
    found.times--;
    return found.trouble;
  }
}

/** The answer to a request with a status fault. */
export function troubleBody(trouble: Extract<Trouble, { status: number }>, response: ServerResponse): Raw {
  if (trouble.status !== 429)
    return { message: `${trouble.status}: by order of the test`, code: 'code' in trouble ? (trouble.code ?? 0) : 0 };
  response.setHeader('retry-after', Math.ceil(trouble.retryAfter));
  response.setHeader('x-ratelimit-scope', trouble.global ? 'global' : 'user');
  if (trouble.global) response.setHeader('x-ratelimit-global', 'true');
  response.setHeader('via', '1.1 loopback');
  return {
    message: 'You are being rate limited.',
    retry_after: trouble.retryAfter,
    global: trouble.global ?? false,
    code: 0,
  };
}

const PER_CHANNEL = { limit: 5, window: 5000 };
const OVERALL = { limit: 50, window: 1000 };
const EXEMPT = /^\/(interactions|webhooks)\//;

/** 5 messages per 5 s and channel, 50 requests a second over all but interactions. */
export class RateLimits {
  readonly #seen = new Map<string, number[]>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts the request and sets its headers; the fault when it is one too many. */
  count(route: string, path: string, response: ServerResponse): Trouble | null {
    if (EXEMPT.test(path)) return null;
    const all = this.#hit('all', OVERALL);
    if (all.wait > 0) return { status: 429, retryAfter: all.wait / 1000, global: true };
    if (route !== 'POST /channels/:channel/messages') return null;
    const channel = this.#hit(path, PER_CHANNEL);
    response.setHeader('x-ratelimit-limit', PER_CHANNEL.limit);
    response.setHeader('x-ratelimit-remaining', channel.left);
    response.setHeader('x-ratelimit-reset-after', channel.reset / 1000);
    response.setHeader('x-ratelimit-bucket', 'channel-messages');
    return channel.wait > 0 ? { status: 429, retryAfter: channel.wait / 1000 } : null;
  }

  #hit(key: string, { limit, window }: typeof PER_CHANNEL): { left: number; reset: number; wait: number } {
    const now = this.#now();
    const recent = (this.#seen.get(key) ?? []).filter((at) => now - at < window);
    const full = recent.length >= limit;
    if (!full) recent.push(now);
    this.#seen.set(key, recent);
    const reset = (recent[0] ?? now) + window - now;
    return { left: limit - recent.length, reset, wait: full ? reset : 0 };
  }
}
