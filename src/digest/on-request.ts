/** Issues that nobody is sent: shown to whoever asks, over all that is held or as a subscription would have them now. Pure. */
import type { Choice, Subscription } from '../model/subscription.ts';
import type { Sending } from './compose.ts';
import { newestHeld, type DigestLook } from './news.ts';
import { choiceInWords, coversInWords, titleOf } from './sending.ts';

export interface Request {
  readonly command: 'digest now' | 'digest preview';
  /** The options as they were typed, for another page. */
  readonly typed: Readonly<Record<string, string>>;
  readonly page: number;
  readonly now: number;
}

/** All that is held, by a choice alone. */
export function freeSending(choice: Choice, request: Request, look: DigestLook): Sending {
  const what = choiceInWords({ choice });
  return {
    ...common(choice, request),
    window: { since: null, until: newestHeld(look, request.now) ?? 0 },
    title: [`Digest · ${what === 'all news' ? 'all that is held' : what}`],
    covers: 'All that is held',
  };
}

/** What the next issue of a subscription would hold if it came now; `since`: up to when the last one told. */
export function nextSending(
  subscription: Subscription,
  since: number | null,
  at: { request: Request; look: DigestLook },
): Sending {
  const { choice } = subscription;
  return {
    ...common(choice, at.request),
    window: { since, until: newestHeld(at.look, at.request.now) ?? since ?? 0 },
    title: [...titleOf(subscription, null), ' · as it would come now'],
    covers: coversInWords(since),
  };
}

function common(
  choice: Choice,
  { command, typed, page }: Request,
): Pick<Sending, 'choice' | 'notes' | 'page' | 'audience' | 'turn'> {
  return {
    choice,
    page,
    notes: [],
    audience: command === 'digest now' ? 'channel' : 'asker',
    turn: (to) => ({ label: 'More', command, options: { ...typed, page: String(to) } }),
  };
}
