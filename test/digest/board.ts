/** A place that issues are posted to, in memory: keeps posts, knows a key again for a while, and fails as it is told. For tests alone. */
import { createHash } from 'node:crypto';
import type { Amended, Amendment, Delivered, Delivery, Target } from '../../src/model/delivery.ts';
import { render } from '../../src/platforms/console/render.ts';
import type { Reply } from '../../src/reply/reply.ts';

export interface Post {
  readonly id: string;
  readonly channel: string;
  readonly key: string;
  readonly mark: string;
  readonly at: number;
  /** As it reads now. */
  text: string;
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
  /** What is there cannot be looked at. */
  blind = false;
  /** Nobody can be told. */
  tellLater = false;
  /** What it does instead of amending. */
  readonly amends: Amended[] = [];
  edits = 0;
  /** Posting there breaks its promise never to throw. */
  brokenChannel: string | null = null;
  now = 0;

  readonly delivery: Delivery<Reply> = {
    deliver: async (target, document, post) => this.#deliver(target, document, post),
    find: async ({ channel }, mark, since) =>
      this.blind
        ? 'later'
        : this.closed
          ? 'closed'
          : this.posts
              .filter((post) => post.channel === channel && post.mark === mark && post.at >= since)
              .map(({ id }) => id),
    tell: async (person, _target, document) =>
      this.tellLater ? 'later' : void this.told.push({ person, text: textOf(document) }),
    lines: (_target, document) => textOf(document).split('\n').filter(isLine).map(hashOf),
    amend: async (_target, messages, amendment) => this.#amend(messages, amendment),
  };

  /** Whole lines go, wherever they stand; what is said already is not said again. */
  #amend(messages: readonly string[], { corrections, unsaid }: Amendment): Amended {
    const answer = this.amends.shift();
    if (answer) return answer;
    const post = this.posts.find(({ id }) => messages.includes(id));
    if (!post) return { kind: 'gone', reason: 'the post was deleted' };
    this.edits += 1;
    const out = new Set(corrections.flatMap((one) => (one.out ? one.about.flat() : [])));
    const gone = new Set(unsaid.map(({ on, what }) => `Correction, ${on}: ${what}`));
    const kept = post.text.split('\n').filter((line) => !out.has(hashOf(line)) && !gone.has(line));
    const said = corrections.map(({ on, what }) => `Correction, ${on}: ${what}`);
    post.text = [...kept, ...said.filter((line) => !kept.includes(line))].join('\n');
    return { kind: 'amended', note: null };
  }

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
const isLine = (line: string): boolean => line.trim() !== '';
const hashOf = (line: string): string => createHash('sha256').update(line.trim()).digest('base64url').slice(0, 12);
