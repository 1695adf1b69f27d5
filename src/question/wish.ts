/** What a message asks for, and the command that there is for it. */
import type { Period } from './find-dates.ts';

export interface KnownCommand {
  readonly name: string;
  readonly options: readonly string[];
}

export interface Wish extends Period {
  readonly means: 'quote' | 'who' | 'search' | 'outlets' | 'help' | 'compare' | 'verify' | 'timeline' | 'digest';
  readonly words?: string;
  readonly speaker?: string;
  readonly outlet?: string;
}

/** Each meaning: its command, the nearest one where that does not exist, and the option its words go to. */
const SERVED: Readonly<
  Record<Wish['means'], { readonly by: readonly string[]; readonly words: readonly string[]; readonly needs: boolean }>
> = {
  quote: { by: ['quote'], words: ['words'], needs: true },
  who: { by: ['who'], words: ['name'], needs: true },
  search: { by: ['search'], words: ['words'], needs: true },
  outlets: { by: ['outlets'], words: [], needs: false },
  help: { by: ['help'], words: ['command'], needs: false },
  compare: { by: ['compare', 'search'], words: ['words', 'event'], needs: false },
  verify: { by: ['verify', 'quote'], words: ['text', 'words'], needs: true },
  timeline: { by: ['timeline', 'search'], words: ['words', 'event'], needs: false },
  digest: { by: ['digest now', 'digest'], words: [], needs: false },
};

/** The commands a message may become: they look something up and change nothing. */
export const ASKABLE: ReadonlySet<string> = new Set(Object.values(SERVED).flatMap(({ by }) => by));

/** Null where no command there is would honestly answer. */
export function fitTo(
  wish: Wish,
  commands: readonly KnownCommand[],
): { command: string; options: Record<string, string> } | null {
  const { by, words: slots, needs } = SERVED[wish.means];
  const command = by.map((name) => commands.find((one) => one.name === name)).find((one) => one !== undefined);
  if (command === undefined) return null;
  const standsIn = command.name !== by[0] && wish.means !== 'digest';
  const takes = (name: string) => command.options.includes(name);
  const slot = slots.find(takes) ?? (slots.length > 0 ? command.options[0] : undefined);
  // A speaker that the command has no option for is one of the words.
  const words = [
    ...(takes('speaker') || wish.means === 'verify' || wish.speaker === undefined ? [] : [wish.speaker]),
    wish.words ?? '',
  ]
    .join(' ')
    .trim();
  const options: Record<string, string> = {};
  if (words !== '' && slot !== undefined) options[slot] = words;
  for (const name of ['speaker', 'outlet', 'since', 'until'] as const) {
    const value = wish[name];
    if (value !== undefined && takes(name)) options[name] = value;
  }
  if ((needs || standsIn) && Object.keys(options).length === 0) return null;
  if (['search', 'who'].includes(command.name) && words === '') return null;
  return { command: command.name, options };
}
