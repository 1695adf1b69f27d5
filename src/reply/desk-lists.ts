/** Settings and reports as blocks. */
import type { GuildSettings } from '../model/guild-settings.ts';
import type { Report } from '../model/report.ts';
import type { Block } from './reply.ts';

export function settingsList(settings: GuildSettings): Block {
  const { audience, timeZone, personCooldownSeconds, channelCooldownSeconds, correctorRoles, correctorUsers } =
    settings;
  const correctors = correctorRoles.length + correctorUsers.length;
  return {
    kind: 'list',
    items: [
      [
        `Answers are seen by ${audience === 'asker' ? 'the asker alone' : 'the channel, where the command allows it'} (/settings audience)`,
      ],
      [`Days are meant in ${timeZone ?? "the newsroom's time zone"} (/settings zone)`],
      [
        `Plain questions: one in ${personCooldownSeconds} s a person, ${channelCooldownSeconds} s a channel (/settings cooldown)`,
      ],
      [
        `May correct, beside those who manage the server: ${correctors === 0 ? 'nobody' : [...correctorRoles, ...correctorUsers].join(', ')} (/settings correctors)`,
      ],
    ],
  };
}

export function reportList(reports: readonly Report[]): Block {
  if (reports.length === 0) return { kind: 'text', line: ['No problem is open.'] };
  const items = reports
    .slice(0, 20)
    .map(({ id, at, user, place, note }) => [
      `${id}: ${new Date(at).toISOString().slice(0, 16)} UTC, by ${user}: ${note} — ${place.article}@${place.version}:${place.start}-${place.end}`,
    ]);
  return { kind: 'list', items };
}
