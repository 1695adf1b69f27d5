/** Instants as people and footers read them, in a zone. Pure. */

/** `Monday 4 May 2026, 08:30 Europe/Paris`. */
export const slotInWords = (at: number, zone: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long' }).format(at)} ${dayInWords(at, zone)}`;

/** `4 May 2026, 08:30 Europe/Paris`. */
export function dayInWords(at: number, zone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => date.find((one) => one.type === type)?.value ?? '';
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ${zone}`;
}

/** What a post's footer shows, and is known by again: `digest 3 · 2026-10-25 02:30 +02:00`, another one in the hour that comes twice. */
export function markOf(
  { id, kind }: { readonly id: number; readonly kind: string },
  slot: number,
  zone: string,
): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: kind === 'watch' ? 'medium' : 'short',
  });
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(slot)
    .find(({ type }) => type === 'timeZoneName');
  return `${kind} ${id} · ${clock.format(slot)} ${(offset?.value ?? '').replace(/^GMT$/, '+00:00').replace('GMT', '')}`;
}
