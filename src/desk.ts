/** The newsroom's own affairs: settings of a server, and what its people report. Writes; checks who may. */
import { createDigestDesk, type DigestDesk } from './desk/digest-desk.ts';
import type { Asker } from './model/asker.ts';
import type { GuildSettings, SettingsChange } from './model/guild-settings.ts';
import type { Place } from './model/place.ts';
import type { Report } from './model/report.ts';
import { RefusedValue } from './state/refused-value.ts';
import type { State } from './state/state.ts';
import { UserError } from './user-error.ts';

export interface Desk {
  /** @throws UserError where there is no server */
  settings(asker: Asker): GuildSettings;
  /** @throws UserError where the asker may not, or the value is out of its bounds */
  change(asker: Asker, change: SettingsChange): GuildSettings;
  /** @throws UserError when too many reports are open */
  report(asker: Asker, place: Place, note: string): Report;
  /** Open reports, newest first. @throws UserError where the asker may not */
  reports(asker: Asker): readonly Report[];
  /** @throws UserError where there is no such open report */
  done(asker: Asker, report: number): void;
  /** What is stored of the server and of the asker in it, in words. */
  stored(asker: Asker): readonly string[];
  /** Deletes what is stored of the asker, or of the whole server. @throws UserError where the asker may not */
  forget(asker: Asker, what: 'me' | 'server'): void;
  readonly digests: DigestDesk;
}

export function createDesk(state: State, clock: () => number): Desk {
  return {
    digests: createDigestDesk(state, clock),
    settings: (asker) => state.settings.of(guildOf(asker)),
    change(asker, change) {
      mayManage(asker);
      return mendable(() => state.settings.change(guildOf(asker), change));
    },
    report(asker, { article, version, span }, note) {
      const place = { article, version, ...span };
      return mendable(() =>
        state.reports.add({ guild: guildOf(asker), channel: asker.place, user: asker.id, place, note }, clock()),
      );
    },
    reports(asker) {
      mayManage(asker);
      return state.reports.list(guildOf(asker), { status: 'open' });
    },
    done(asker, report) {
      mayManage(asker);
      if (!state.reports.markDone(guildOf(asker), report, clock()))
        throw new UserError(`There is no open report ${report}.`);
    },
    stored(asker) {
      const { settings, reports, subscriptions, issues } = state.exportGuild(guildOf(asker));
      const own = reports.filter(({ user }) => user === asker.id).length;
      return [
        settings === null ? 'no settings of this server' : 'the settings of this server',
        `${counted(reports.length, 'report')} in all`,
        `${counted(own, 'report')} of yours`,
        ...(subscriptions.length > 0
          ? [counted(subscriptions.length, 'digest or watch', 'digests and watches'), counted(issues.length, 'issue')]
          : []),
        ...(settings?.correctorUsers.includes(asker.id) ? ['that you may correct'] : []),
      ];
    },
    forget(asker, what) {
      if (what === 'me') state.forgetUser(asker.id);
      else {
        mayManage(asker);
        state.forgetGuild(guildOf(asker));
      }
    },
  };
}

const counted = (count: number, noun: string, several = `${noun}s`) => `${count || 'no'} ${count > 1 ? several : noun}`;

function guildOf({ guild }: Asker): string {
  if (guild === null) throw new UserError('That belongs to a server: ask it in a channel of yours.');
  return guild;
}

function mayManage(asker: Asker): void {
  if (!asker.may('settings')) throw new UserError('That needs the permission Manage Server.');
}

function mendable<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    throw fault instanceof RefusedValue ? new UserError(`${fault.message}.`) : fault;
  }
}
