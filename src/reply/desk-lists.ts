/** Settings and reports as blocks, with what may be done about them. */
import type { GuildSettings } from '../model/guild-settings.ts';
import type { Report } from '../model/report.ts';
import { placeText } from './place-text.ts';
import type { Action, Block, Reply } from './reply.ts';
import type { Line, Named } from './slice.ts';

export function settingsList(settings: GuildSettings): Block {
  const { audience, timeZone, personCooldownSeconds, channelCooldownSeconds } = settings;
  const correctors = [
    ...settings.correctorRoles.map((id): Named => ({ named: 'role', id })),
    ...settings.correctorUsers.map((id): Named => ({ named: 'person', id })),
  ].flatMap((named, at): Line => (at === 0 ? [named] : [', ', named]));
  const lines = [
    `Answers are seen by ${audience === 'asker' ? 'the asker alone' : 'the channel, where the command allows it'} (/settings audience)`,
    `Days are meant in ${timeZone ?? "the newsroom's time zone"} (/settings zone)`,
    `Plain questions: one in ${personCooldownSeconds} s a person, ${channelCooldownSeconds} s a channel (/settings cooldown)`,
  ];
  const may = [
    'May correct, beside those who manage the server: ',
    ...(correctors.length === 0 ? ['nobody'] : correctors),
    ' (/settings correctors)',
  ];
  return { kind: 'list', items: [...lines.map((line) => [line]), may] };
}

const MOST_REPORTS = 10;

/** The newest first, with the places reported and who did; `actions` show a place, and mark its report done. */
export function reportList(reports: readonly Report[]): Pick<Reply, 'blocks' | 'actions'> {
  if (reports.length === 0) return { blocks: [{ kind: 'text', line: ['No problem is open.'] }], actions: [] };
  const shown = reports.slice(0, MOST_REPORTS);
  const more = reports.length - shown.length;
  const items = shown.map((report): Line => {
    const { id, at, user, place, note } = report;
    const when = new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    const said = note.replaceAll(/\s+/g, ' ').trim();
    return [`${id} · ${said} · ${place.article} · by `, { named: 'person', id: user }, ` · ${when} UTC`];
  });
  const rest: Block[] = more > 0 ? [{ kind: 'note', line: [`and ${more} more, once these are done`] }] : [];
  return { blocks: [{ kind: 'list', items }, ...rest], actions: shown.flatMap(actionsOf) };
}

function actionsOf(report: Report): Action[] {
  return [
    { label: `Show: ${report.id}`, command: 'context', options: { place: placeOf(report) } },
    { label: `Done: ${report.id}`, command: 'settings reports', options: { done: String(report.id) } },
  ];
}

const placeOf = ({ place: { article, version, start, end } }: Report): string =>
  placeText({ article, version, span: { start, end } });
