/** Whether a message was understood as its writer meant it. Strict about whom, where, when and which command; lenient about filler words. */
import type { Look } from '../../src/newsroom.ts';
import { parseDay } from '../../src/command/parse-day.ts';
import type { Understood } from '../../src/question/understand.ts';

/** A message with what it should become: a command with its options, or an outcome without one. */
export interface Phrasing {
  readonly text: string;
  readonly command: string | null;
  readonly options?: Readonly<Record<string, string>>;
  readonly outcome?: 'asked-back' | 'ignored';
}

/** `wrong`: another command than meant, or other options; worse than asking back. */
export type Verdict = 'right' | 'asked back' | 'wrong';

/** Every command that is designed, also those that do not exist yet. */
export const COMMANDS = [
  { name: 'quote', options: ['words', 'speaker', 'outlet', 'since', 'until', 'page'] },
  { name: 'who', options: ['name', 'page'] },
  { name: 'search', options: ['words', 'outlet', 'since', 'until', 'page'] },
  { name: 'outlets', options: [] },
  { name: 'help', options: ['command'] },
  { name: 'compare', options: ['words'] },
  { name: 'verify', options: ['text'] },
  { name: 'timeline', options: ['words'] },
  { name: 'digest now', options: [] },
] as const;

/** Words that change no search worth the name: the closed classes of English, and what any report is about (a visit, talks, a row). */
const FILLER = new Set(
  (
    'a an the this that these those and or of in on at by for from to with about as s please any all some ' +
    'talks meeting meetings trip visit row story issue question war-of-words dispute'
  ).split(' '),
);

interface With {
  readonly look: Look;
  readonly now: number;
}

export async function judge(understood: Understood, meant: Phrasing, given: With): Promise<Verdict> {
  if (meant.command === null) {
    const wanted = meant.outcome === 'ignored' ? 'ignore' : 'ask-back';
    if (understood.kind === wanted) return 'right';
    return understood.kind === 'command' ? 'wrong' : 'asked back';
  }
  if (understood.kind !== 'command') return understood.kind === 'ask-back' ? 'asked back' : 'wrong';
  if (understood.command.split(' ')[0] !== meant.command.split(' ')[0]) return 'wrong';
  const names = new Set([...Object.keys(understood.options), ...Object.keys(meant.options ?? {})]);
  for (const name of names) {
    if (!(await same(name, [understood.options[name], meant.options?.[name]], given))) return 'wrong';
  }
  return 'right';
}

async function same(
  name: string,
  [ours, theirs]: readonly (string | undefined)[],
  { look, now }: With,
): Promise<boolean> {
  if (ours === undefined || theirs === undefined) return false;
  if (name === 'speaker' || name === 'name') return speakerOf(ours, look) === speakerOf(theirs, look);
  if (name === 'outlet') return paperOf(ours, look) === paperOf(theirs, look);
  if (name === 'since' || name === 'until') return (await dayOf(ours, now)) === (await dayOf(theirs, now));
  return content(ours) === content(theirs);
}

/** The speakers a name means; a misspelt one, the nearest; one nobody bears, itself. */
function speakerOf(typed: string, look: Look): string {
  const named = look.speakersNamed(typed);
  if (named.length > 0) return named.map(({ key }) => key).join('|');
  const [nearest] = look.nearestSpeakers(typed);
  return nearest === undefined
    ? plain(typed)
    : look
        .speakersNamed(nearest)
        .map(({ key }) => key)
        .join('|');
}

/** A day that is still to come is meant as the last such day: "since Monday", "in September". */
async function dayOf(typed: string, now: number): Promise<string> {
  const today = new Date(now).toISOString().slice(0, 10);
  const day = await parseDay(typed, now, 'UTC').catch(() => typed);
  if (!/^\d{4}-/.test(day) || day <= today) return day;
  const last = await parseDay(`last ${typed}`, now, 'UTC').catch(() => day);
  return last <= today ? last : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The outlet a name or its initials ("NL") mean; one that is not held, itself. */
function paperOf(typed: string, look: Look): string {
  const bare = (name: string) => plain(name).replace(/^the /, '');
  const initials = (name: string) => name.split(' ').map((word) => word[0]);
  const named = look.outletNamed(typed) ?? look.outletNamed(`The ${typed}`);
  const abbreviated = look.suggestOutlets('').filter((name) => initials(bare(name)).join('') === plain(typed));
  return bare(named ?? (abbreviated.length === 1 ? abbreviated[0] : undefined) ?? typed);
}

function content(text: string): string {
  const words = plain(text).split(' ');
  const kept = words.filter((word) => !FILLER.has(word));
  return (kept.length > 0 ? kept : words).sort().join(' ');
}

export function phrasingsOf(jsonl: string): Phrasing[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Phrasing);
}
