/** Tells the people who made subscriptions what has become of them, each thing once; who cannot be reached reads it in the list. */
import { hash } from 'node:crypto';
import type { Delivery } from '../model/delivery.ts';
import type { Subscription } from '../model/subscription.ts';
import { answer, text } from '../reply/builders.ts';
import type { Reply } from '../reply/reply.ts';
import type { SubscriptionStore } from '../state/subscriptions.ts';
import { targetOf } from './sending.ts';

export interface TellPorts {
  readonly subscriptions: SubscriptionStore;
  readonly delivery: Delivery<Reply>;
  /** Told of faults of ours. */
  readonly onFault: (about: string, fault: unknown) => void;
}

const KEY_LENGTH = 20;

/** A key under which the same is posted once, in any process. */
export const keyFrom = (words: string): string => hash('sha256', words, 'base64url').slice(0, KEY_LENGTH);

/** `Digest 3`, `Watch 4`. */
export const nameOf = ({ id, kind }: Subscription): string => `${kind === 'watch' ? 'Watch' : 'Digest'} ${id}`;

/** @throws StateError */
export async function tellOwners({ subscriptions, delivery, onFault }: TellPorts): Promise<void> {
  for (const { subscription, notice } of subscriptions.untold()) {
    const { id, owner } = subscription;
    const told = answer([nameOf(subscription)], 'asker', [text(notice)]);
    let how: 'later' | undefined;
    try {
      if (owner !== '')
        how = await delivery.tell(owner, targetOf(subscription), told, keyFrom(`notice ${id} ${notice}`));
    } catch (fault) {
      onFault(`the owner of subscription ${id} could not be told`, fault);
    }
    if (how !== 'later') subscriptions.told(id);
  }
}
