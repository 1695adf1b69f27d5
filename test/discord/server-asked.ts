/** One interaction from the side of the person: what was asked, and every answer as it comes. */
import type { Raw } from './limits-check.ts';
import type { Message } from './server-core.ts';
import type { Channel, User } from './server-world.ts';

export type AnswerKind =
  | 'reply'
  | 'defer'
  | 'update'
  | 'defer update'
  | 'choices'
  | 'modal'
  | 'edit'
  | 'follow-up'
  | 'delete';

export interface Answer {
  readonly kind: AnswerKind;
  /** The body's message, choices or modal. */
  readonly body: Raw;
  /** A copy of the message as it then stood; null for choices, modals and deletions. */
  readonly message: Message | null;
  readonly ephemeral: boolean;
  /** From the event to the answer's arrival, in real milliseconds. */
  readonly ms: number;
}

export const DEADLINE = 3000;
export const TOKEN_LIFE = 15 * 60_000;

export class Asked {
  readonly id: string;
  readonly token: string;
  /** As dispatched. */
  readonly interaction: Raw;
  readonly user: User;
  readonly channel: Channel;
  /** Discord's time of the event. */
  readonly at: number;
  readonly answers: Answer[] = [];
  /** The first answer; rejects when none comes within 3 s. */
  readonly acknowledged: Promise<Answer>;
  /** The message that `@original` names. */
  original: Message | null = null;
  missed = false;
  readonly #started = performance.now();
  readonly #waiting: { readonly fits: () => Answer | undefined; readonly done: (answer: Answer) => void }[] = [];
  readonly #timer: NodeJS.Timeout;
  #fail: (error: Error) => void = () => {};

  constructor(given: Pick<Asked, 'id' | 'token' | 'interaction' | 'user' | 'channel' | 'at'>) {
    this.id = given.id;
    this.token = given.token;
    this.interaction = given.interaction;
    this.user = given.user;
    this.channel = given.channel;
    this.at = given.at;
    this.acknowledged = new Promise((done, fail) => {
      this.#fail = fail;
      this.#waiting.push({ fits: () => this.answers[0], done });
    });
    // Whoever does not wait for it is told by `discord.missed`.
    this.acknowledged.catch(() => {});
    this.#timer = setTimeout(() => this.miss(), DEADLINE).unref();
  }

  get type(): number {
    return Number(this.interaction['type']);
  }

  /** The nth answer a person sees, counted from 1: a deferral is none. */
  answer(n = 1, within = 5000): Promise<Answer> {
    const seen = () => this.answers.filter(({ kind }) => !kind.startsWith('defer') && kind !== 'delete')[n - 1];
    return new Promise((done, fail) => {
      const now = seen();
      if (now) return done(now);
      const timer = setTimeout(
        () => fail(new Error(`no answer ${n} to ${this.describe()} within ${within} ms`)),
        within,
      );
      this.#waiting.push({
        fits: seen,
        done: (answer) => {
          clearTimeout(timer);
          done(answer);
        },
      });
    });
  }

  /** For the server: notes an answer. */
  note(kind: AnswerKind, body: Raw, message: Message | null): void {
    clearTimeout(this.#timer);
    const ms = performance.now() - this.#started;
    const ephemeral = ((message?.flags ?? 0) & 64) !== 0;
    this.answers.push({ kind, body, message: message && structuredClone(message), ephemeral, ms });
    for (const waiting of this.#waiting.splice(0)) {
      const found = waiting.fits();
      if (found) waiting.done(found);
      else this.#waiting.push(waiting);
    }
  }

  /** For the server: the 3 s are over. */
  miss(): void {
    clearTimeout(this.#timer);
    this.missed = true;
    this.#fail(new Error(`no answer to ${this.describe()} within ${DEADLINE} ms`));
  }

  /** For the server: nobody waits any longer. */
  forget(): void {
    clearTimeout(this.#timer);
  }

  describe(): string {
    const data = this.interaction['data'] as Raw;
    return `interaction ${String(data['name'] ?? data['custom_id'])}`;
  }
}
