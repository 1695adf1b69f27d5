/** A server's digests and watches: makes, changes, stops and lists them; checks who may, and what was typed. */
import { readQuiet, readWhen } from '../digest/read-when.ts';
import { faultOf, slotAfter } from '../digest/schedule.ts';
import type { Asker } from '../model/asker.ts';
import type { Issue } from '../model/issue.ts';
import type { Choice, NewSubscription, QuietHours, Subscription, When } from '../model/subscription.ts';
import { RefusedValue } from '../state/refused-value.ts';
import type { State } from '../state/state.ts';
import { UserError } from '../user-error.ts';

/** What an editor sets, as typed; what is left out stays, or is as usual. */
export interface Setting {
  readonly when?: string | undefined;
  /** An IANA time zone. */
  readonly zone?: string | undefined;
  /** `22:00-07:00`, or `none`. */
  readonly quiet?: string | undefined;
  readonly empty?: 'skip' | 'send' | undefined;
  readonly channel?: string | undefined;
  /** Whom to ping; the same again: nobody. */
  readonly role?: string | undefined;
}

type Kind = Subscription['kind'];

export interface DigestDesk {
  /** @throws UserError where the asker may not, or it cannot be read */
  add(asker: Asker, kind: Kind, wanted: { readonly setting: Setting; readonly choice: Choice }): Subscription;
  /** `choose` makes the new choice from the old one. @throws UserError likewise, or where there is none of that number */
  edit(
    asker: Asker,
    number: number,
    change: { readonly setting: Setting; choose(before: Choice): Choice },
  ): Subscription;
  list(asker: Asker, kind: Kind): readonly Subscription[];
  pause(asker: Asker, number: number): Subscription;
  resume(asker: Asker, number: number): Subscription;
  remove(asker: Asker, number: number): void;
  /** The newest issues first. */
  log(asker: Asker, number: number): { readonly subscription: Subscription; readonly issues: readonly Issue[] };
  /** A subscription, and up to when its last issue told (ms since 1970). What was posted anyone there may see again. */
  next(guild: string, number: number): { readonly subscription: Subscription; readonly since: number | null };
  /** @throws UserError where it has no such issue */
  issue(guild: string, number: number, issue: number): Issue;
}

const MOST_LOGGED = 20;
/** So many numbers are named where another is wrong. */
const MOST_NAMED = 12;

export function createDigestDesk(
  { subscriptions, ledger }: Pick<State, 'subscriptions' | 'ledger'>,
  clock: () => number,
): DigestDesk {
  const get = (guild: string, number: number): Subscription => {
    const found = subscriptions.get(guild, number);
    if (found) return found;
    const numbers = subscriptions.list(guild).map(({ id }) => String(id));
    const all =
      numbers.length > MOST_NAMED
        ? '/digest list and /watch list say which there are'
        : `there ${numbers.length === 1 ? 'is' : 'are'} ${numbers.join(', ')}`;
    const hint = numbers.length === 0 ? '/digest add makes one' : all;
    throw new UserError(`There is no digest or watch ${number} here; ${hint}.`, numbers);
  };
  const own = (asker: Asker, number: number): Subscription => get(guildFor(asker), number);
  const firstSlot = ({ when }: NewSubscription): number | null =>
    when.cron === null ? null : slotAfter({ ...when, cron: when.cron }, clock());

  return {
    add(asker, kind, { setting, choice }) {
      const guild = guildFor(asker);
      const made: NewSubscription = {
        guild,
        kind,
        choice,
        channel: setting.channel ?? asker.place,
        when: whenWith({ ...USUAL, zone: asker.zone }, setting, clock()),
        pings: setting.role ?? null,
        owner: asker.id,
      };
      checkPosting(asker, made);
      return mendable(() => subscriptions.add(made, clock(), firstSlot(made)));
    },
    edit(asker, number, change) {
      const { setting } = change;
      const before = own(asker, number);
      const changed: NewSubscription = {
        ...before,
        channel: setting.channel ?? before.channel,
        when: whenWith(before.when, setting, clock()),
        choice: change.choose(before.choice),
        pings: setting.role === undefined ? before.pings : setting.role === before.pings ? null : setting.role,
      };
      if (setting.channel !== undefined || setting.role !== undefined) checkPosting(asker, changed);
      mendable(() => subscriptions.change(number, changed, before.paused === null ? firstSlot(changed) : null));
      return own(asker, number);
    },
    list: (asker, wanted) => subscriptions.list(guildFor(asker)).filter(({ kind }) => kind === wanted),
    pause(asker, number) {
      own(asker, number);
      subscriptions.pause(number, 'by an editor', null);
      return own(asker, number);
    },
    resume(asker, number) {
      checkPosting(asker, { ...own(asker, number), pings: null });
      subscriptions.resume(number, firstSlot(own(asker, number)));
      return own(asker, number);
    },
    remove(asker, number) {
      own(asker, number);
      subscriptions.remove(guildFor(asker), number);
    },
    log(asker, number) {
      return { subscription: own(asker, number), issues: ledger.list(number, MOST_LOGGED) };
    },
    next: (guild, number) => ({ subscription: get(guild, number), since: ledger.toldUntil(number) }),
    issue(guild, number, id) {
      const found = ledger.get(get(guild, number).id, id);
      if (found) return found;
      throw new UserError(`Digest ${number} has no issue ${id}; /digest log ${number} lists what was sent.`);
    },
  };
}

const USUAL: When = { cron: null, words: '', zone: 'UTC', quiet: null, skipEmpty: true };

/** @throws UserError */
function whenWith(before: When, { when, zone = before.zone, quiet, empty }: Setting, now: number): When {
  const skipEmpty = empty === undefined ? before.skipEmpty : empty === 'skip';
  const rest = { zone, skipEmpty, quiet: quiet === undefined ? before.quiet : quietFrom(quiet) };
  if (when === undefined) return { ...before, ...rest };
  const read = readWhen(when);
  const wrong = 'wrong' in read ? read.wrong : faultOf(read.cron, now);
  if ('wrong' in read || wrong !== null) throw new UserError(`${wrong}.`);
  return { ...rest, cron: read.cron, words: when.trim() };
}

function quietFrom(typed: string): QuietHours | null {
  const read = readQuiet(typed);
  if (read && 'wrong' in read) throw new UserError(`${read.wrong}.`);
  return read;
}

function guildFor(asker: Asker): string {
  if (asker.guild === null) throw new UserError('Digests belong to a server: ask it in a channel of yours.');
  if (!asker.may('digest')) throw new UserError('That needs the permission Manage Server.');
  return asker.guild;
}

/** @throws UserError where nothing could be posted, or the asker may not ping that role */
function checkPosting(asker: Asker, { channel, pings }: NewSubscription): void {
  const fault = asker.posting?.(channel, pings).fault ?? null;
  if (fault !== null) throw new UserError(fault);
}

function mendable<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof RefusedValue)) throw fault;
    const right = fault.message.slice(`${fault.field}: `.length);
    throw new UserError(`${right.slice(0, 1).toUpperCase()}${right.slice(1)}.`);
  }
}
