/** Whether two runs of words are one thing written in two ways: spelling, abbreviation, transliteration, hyphens. */
import type { Compared } from '../compared.ts';

/** Written in two ways: abbreviations, demonyms and offices that newspapers shorten. */
const SAME: readonly string[] = [
  'us|united states|american|america|usa|the us|the united states',
  'un|united nations|the un|the united nations',
  'uk|united kingdom|britain|british|the uk',
  'eu|european union|the eu',
  'percent|per cent|%',
  'president elect|presidentelect',
  'sen|senator',
  'rep|representative',
  'gov|governor',
  'gen|general',
  'lt|lieutenant',
  'col|colonel',
  'sgt|sergeant',
  'capt|captain',
  'maj|major',
  'prof|professor',
  'dr|doctor',
  'pm|prime minister',
  'vice president|vicepresident',
  'foreign minister|fm|minister of foreign affairs|foreign affairs minister',
  'defense secretary|secretary of defense|defense minister|minister of defense',
  'interior minister|minister of the interior',
  'fbi|federal bureau of investigation',
  'nato|north atlantic treaty organization',
  'mom|mum|mother',
  'dad|father',
];

const groupOf = new Map<string, number>();
SAME.forEach((line, index) => line.split('|').forEach((one) => groupOf.set(one, index)));

export const rangeText = ({ plain }: Compared, from: number, to: number): string => plain.slice(from, to).join(' ');

export function sameNaming(one: string, other: string): boolean {
  if (one === other || one.replaceAll(/[ -]/gu, '') === other.replaceAll(/[ -]/gu, '')) return true;
  const group = groupOf.get(one);
  return group !== undefined && group === groupOf.get(other);
}

/** One name in two spellings: Maxim, Maksim; Dehqan, Dehghan. */
export function sameSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  if (soundOf(one) === soundOf(other)) return true;
  const longest = Math.max(one.length, other.length);
  return longest >= 5 && one[0] === other[0] && distance(one, other) <= (longest >= 8 ? 2 : 1);
}

const soundOf = (name: string): string =>
  name
    .replaceAll('ks', 'x')
    .replace(/(?:kh|gh|ck|q|c(?![eihy]))/gu, 'k')
    .replace(/(?:ij|iy|yi|ii|ie|y)/gu, 'i')
    .replace(/w/gu, 'v')
    .replace(/(.)\1/gu, '$1')
    .replace(/e(?=i|y|v)/gu, '');

/** Letters to add, drop or change; capped at names of 40 letters. */
export function distance(one: string, other: string): number {
  if (Math.max(one.length, other.length) > 40) return 40;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
