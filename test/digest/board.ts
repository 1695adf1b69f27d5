/** A place that issues are posted to, in memory: keeps posts, knows a key again for a while, and fails as it is told. For tests alone. */
import type { Delivered, Delivery, Target } from '../../src/model/delivery.ts';
import { render } from '../../src/platforms/console/render.ts';
import type { Reply } from '../../src/reply/reply.ts';

export interface Post {
  readonly id: string;
  readonly channel: string;
  readonly key: string;
  readonly mark: string;
  readonly at: number;
  readonly text: string;
}

/** A key is known again so long, ms: less than the platform promises would be a fault of ours. */
const KEY_LIVES = 2 * 60_000;

type Answer = Exclude<Delivered, { kind: 'posted' }> | { readonly kind: 'lost'; readonly posted: boolean };

export class Board {
  readonly posts: Post[] = [];
  readonly told: { readonly person: string; readonly text: string }[] = [];
  /** What it does instead of posting, first come first served. */
  readonly answers: Answer[] = [];
  attempts = 0;
  closed = false;
  /** Posting there breaks its promise never to throw. */
  brokenChannel: string | null = null;
  now = 0;

  readonly delivery: Delivery<Reply> = {
    deliver: async (target, document, post) => this.#deliver(target, document, post),
    find: async ({ channel }, mark, since) =>
      this.closed
        ? 'closed'
        : this.posts
            .filter((post) => post.channel === channel && post.mark === mark && post.at >= since)
            .map(({ id }) => id),
    tell: async (person, _target, document) => void this.told.push({ person, text: textOf(document) }),
  };

  #deliver(target: Target, document: Reply, { key, mark }: { key: string; mark: string }): Delivered {
    if (target.channel === this.brokenChannel) throw new TypeError('broken');
    this.attempts += 1;
    const answer = this.answers.shift();
    if (answer && answer.kind !== 'lost') return answer;
    if (!answer || answer.posted) this.#post(target, { key, mark, text: textOf(document) });
    if (answer) return { kind: 'unknown', reason: 'the answer was lost' };
    return { kind: 'posted', messages: this.posts.filter((post) => post.key === key).map(({ id }) => id) };
  }

  #post({ channel }: Target, post: Pick<Post, 'key' | 'mark' | 'text'>): void {
    const known = this.posts.some(({ key, at }) => key === post.key && this.now - at <= KEY_LIVES);
    if (!known) this.posts.push({ ...post, channel, at: this.now, id: `m${this.posts.length + 1}` });
  }
}

const textOf = (document: Reply): string => render(document, { width: 200, colour: false });
