/** Follows what was posted: finds what is no longer so, writes it down, and has each post say it once. The time comes in as `now`. */
import type { Delivery } from '../model/delivery.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Shown } from '../model/issue.ts';
import type { Reply } from '../reply/reply.ts';
import type { LedgerStore } from '../state/ledger.ts';
import type { NewCorrection, Owed, ShownRow } from '../state/shown.ts';
import type { SubscriptionStore } from '../state/subscriptions.ts';
import { articlesById } from './articles-by-id.ts';
import { whyInWords } from './correction-words.ts';
import type { DigestLook } from './news.ts';
import { targetOf } from './sending.ts';
import { pauser } from '../pauser.ts';
import { type Changed, type HeldNow, type Why, whatChanged } from './what-changed.ts';
import { dayInWords } from './slot-in-words.ts';

/** What a digest asks, and why an article that was shown is shown no more. */
export type FollowLook = DigestLook & Pick<HeldNow, 'closedAs' | 'withholds'>;

export interface FollowPorts {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: LedgerStore;
  readonly look: FollowLook;
  readonly delivery: Delivery<Reply>;
  /** Told of faults of ours. */
  readonly onFault: (about: string, fault: unknown) => void;
}

/** So long a post is followed, ms. */
const FOLLOWED = 30 * 24 * 3_600_000;
/** Tried again after so long, doubled each time, ms; so often at most. */
const [FIRST_WAIT, LONGEST_WAIT, MOST_ATTEMPTS] = [10_000, 3_600_000, 60];
/** An edited text has to stand for so long before a post is corrected for it, ms: it may be being written. */
const STANDS = 60_000;
/** So many corrections a post says; from then on only what has to be taken out. */
const MOST_CORRECTIONS = 20;

type Outlets = ReturnType<DigestLook['outlets']>;

export class PostFollower {
  readonly #ports: FollowPorts;
  /** What was held when posts were last set against it: it is another list after each change. */
  #seen: { readonly outlets: Outlets; readonly articles: ReadonlyMap<string, HeldArticle> } | null = null;

  /** Articles that posts may show, and that are not held: closed ones, and those that are not there. */
  readonly #absent = new Set<string>();
  /** Articles whose text has just been edited: since when it is what it is now. Memory alone: after a restart it has to stand anew. */
  readonly #fresh = new Map<string, { readonly version: string; readonly since: number }>();

  constructor(ports: FollowPorts) {
    this.#ports = ports;
  }

  /** All that is posted is looked at the next time, whatever has changed. */
  again(): void {
    this.#seen = null;
  }

  /** @throws StateError */
  async run(now: number): Promise<void> {
    await this.#compare(now);
    for (const owed of this.#ports.ledger.shown.owed(now)) await this.#amend(owed, now);
  }

  /** Sets what posts show of articles that are not as they were against what is held now. */
  async #compare(now: number): Promise<void> {
    const { look, ledger } = this.#ports;
    const outlets = look.outlets();
    if (this.#seen?.outlets === outlets && this.#fresh.size === 0) return;
    const articles = articlesById(outlets);
    const held = heldNow(look, articles);
    ledger.shown.dropOld(now - FOLLOWED);
    const found: Found[] = [];
    const pause = pauser();
    for (const id of this.#toCompare(articles)) {
      const { changes, stands } = this.#changesOf(id, held, now);
      found.push(...changes);
      if (stands) this.#fresh.delete(id);
      await pause();
    }
    for (const [issue, some] of Map.groupBy(found, ({ row }) => row.issue)) {
      this.#writeDown(issue, some, now);
      await pause();
    }
    // What has changed meanwhile is another list, and looked at next time.
    this.#seen = { outlets, articles };
  }

  /** Articles that are not as they were, those that are not held, and those whose text is fresh; '' for what names stand in titles. */
  #toCompare(articles: ReadonlyMap<string, HeldArticle>): ReadonlySet<string> {
    const before = this.#seen?.articles;
    const ids = before ? [...new Set([...before.keys(), ...articles.keys()])] : this.#ports.ledger.shown.articles();
    const changed = ids.filter((id) => !before || before.get(id) !== articles.get(id));
    for (const id of changed) if (!articles.has(id)) this.#absent.add(id);
    for (const id of this.#absent) if (articles.has(id)) this.#absent.delete(id);
    return new Set([...changed, ...this.#absent, ...this.#fresh.keys(), '']);
  }

  /** `stands`: nothing of it waits for the text to stand. */
  #changesOf(id: string, held: HeldNow, now: number): { readonly changes: readonly Found[]; readonly stands: boolean } {
    const changes = this.#ports.ledger.shown.of(id).flatMap((row): Found[] => {
      const changed = whatChanged(row.shown, held);
      return changed ? [{ row, changed }] : [];
    });
    const isEdited = ({ row, changed: { now: shown, whys } }: Found) =>
      shown !== null && whys.length > 0 && shown.version !== row.shown.version;
    if (!changes.some(isEdited)) return { changes, stands: true };
    const { version } = held.held(id)?.article ?? { version: '' };
    const first = this.#fresh.get(id);
    if (first?.version !== version) this.#fresh.set(id, { version, since: now });
    if (first?.version === version && now - first.since >= STANDS) return { changes, stands: true };
    return { changes: changes.filter((one) => !isEdited(one)), stands: false };
  }

  #writeDown(issue: number, found: readonly Found[], now: number): void {
    const { subscriptions, ledger } = this.#ports;
    const subscription = subscriptions.byId(found[0]?.row.subscription ?? 0);
    if (!subscription) return;
    const on = dayInWords(now, subscription.when.zone);
    const unnamed = found.flatMap(({ row, changed }) =>
      changed.whys.some(({ why }) => why === 'withheld') && row.shown.speaker ? [row.shown.speaker.name] : [],
    );
    const isFull = ledger.shown.corrections(issue) >= MOST_CORRECTIONS;
    const corrections = correctionsOf(found).filter(({ out }) => out || !isFull);
    const nowShown = new Map(found.map(({ row, changed }): [number, Shown | null] => [row.id, changed.now]));
    ledger.shown.change({
      issue,
      at: now,
      now: nowShown,
      corrections: corrections.map((one) => ({ ...one, on })),
      unnamed: [...new Set(unnamed)],
    });
  }

  async #amend(owed: Owed, now: number): Promise<void> {
    const { subscriptions, ledger, delivery, onFault } = this.#ports;
    const subscription = subscriptions.byId(owed.subscription);
    if (!subscription) return;
    const target = { ...targetOf(subscription), channel: owed.channel ?? subscription.channel };
    try {
      const amended = await delivery.amend(target, owed.messages, { ...owed, mark: owed.mark ?? '' });
      if (amended.kind === 'amended') return ledger.shown.made(owed, amended.note);
      const { reason } = amended;
      if (amended.kind !== 'later' || owed.attempts + 1 >= MOST_ATTEMPTS) return ledger.shown.failed(owed, reason);
      const wait = Math.max(
        Math.min(FIRST_WAIT * 2 ** Math.min(owed.attempts, 20), LONGEST_WAIT),
        amended.afterMs ?? 0,
      );
      ledger.shown.later(owed, now + wait, reason);
    } catch (fault) {
      onFault(`issue ${owed.issue} of subscription ${owed.subscription} could not be corrected`, fault);
      ledger.shown.later(owed, now + LONGEST_WAIT, 'a fault of ours');
    }
  }
}

interface Found {
  readonly row: ShownRow;
  readonly changed: Changed;
}

function heldNow(look: FollowLook, articles: ReadonlyMap<string, HeldArticle>): HeldNow {
  const texts = new Map([...articles.values()].map((held) => [held.article.version, held]));
  return {
    held: (id) => articles.get(id),
    withText: (version) => texts.get(version),
    quotationsIn: (held) => look.quotationsIn([held]),
    closedAs: (article) => look.closedAs(article),
    withholds: (name) => look.withholds(name),
  };
}

/** What is to be said of a post: the same of several things, or several articles, once. */
function correctionsOf(found: readonly Found[]): Omit<NewCorrection, 'on'>[] {
  const all = found.flatMap(({ row, changed }) => changed.whys.map((why) => ({ why, row, out: changed.now === null })));
  return [...Map.groupBy(all, ({ why, out }) => JSON.stringify([why, out])).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const articles = new Set(same.map(({ row }) => row.shown.article)).size;
    const about = [...new Map(same.map(({ row: { shown } }) => [shown.lines.join(' '), shown.lines])).values()];
    return [{ what: whyInWords(first.why satisfies Why, articles), about, out: first.out }];
  });
}
