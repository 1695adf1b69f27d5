/** A query in words: for a title, and as the options that would ask it again. */
import type { Query } from '../model/held.ts';

const NOT_STATED = 'not stated';

/** `“dues” · Ada Okafor · Quay Courier · on “harbour strike” · since 2024-01-01`. */
export function inWords({ words, speaker, outlet, event, since, until }: Query): string {
  const parts = [
    words === undefined ? null : `“${words}”`,
    speaker?.name ?? null,
    outlet === undefined ? null : (outlet ?? `outlet ${NOT_STATED}`),
    event === undefined ? null : `on “${event.typed}”`,
    since === undefined ? null : `since ${since}`,
    until === undefined ? null : `until ${until}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The options as an asker would type them; what was not asked for is undefined. */
export function asTyped(query: Query): Readonly<Record<string, string | undefined>> {
  const { words, speaker, outlet, event, since, until } = query;
  return {
    words,
    speaker: speaker?.name,
    outlet: outlet === null ? NOT_STATED : outlet,
    event: event?.typed,
    since,
    until,
  };
}
