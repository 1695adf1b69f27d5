/** Time zones by their IANA names, and which were meant where none was named. */
import { UserError } from '../user-error.ts';

/**
 * What people type for a zone that has another name: countries, cities that share one, and abbreviations, which are no names, since several zones
 * bear them and they stand still when clocks change. From the IANA database's zone.tab and the abbreviations in common use.
 */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'Europe/London': ['gmt', 'bst', 'uk', 'england', 'britain', 'scotland', 'wales', 'edinburgh', 'glasgow'],
  'Europe/Paris': ['cet', 'cest', 'france'],
  'Europe/Berlin': ['germany', 'munich', 'hamburg', 'frankfurt', 'cologne'],
  'Europe/Madrid': ['spain', 'barcelona'],
  'Europe/Rome': ['italy', 'milan'],
  'Europe/Zurich': ['switzerland', 'geneva', 'bern'],
  'Europe/Athens': ['eet', 'eest', 'greece'],
  'Europe/Helsinki': ['finland'],
  'Europe/Moscow': ['msk', 'russia', 'petersburg'],
  'Europe/Kyiv': ['ukraine'],
  'America/New_York': [
    'est',
    'edt',
    'et',
    'eastern',
    'washington',
    'boston',
    'philadelphia',
    'atlanta',
    'miami',
    'usa',
  ],
  'America/Chicago': ['cst', 'cdt', 'ct', 'central', 'dallas', 'houston', 'texas'],
  'America/Denver': ['mst', 'mdt', 'mt', 'mountain'],
  'America/Los_Angeles': ['pst', 'pdt', 'pt', 'pacific', 'san francisco', 'seattle', 'california', 'las vegas'],
  'America/Toronto': ['canada', 'ottawa', 'montreal'],
  'America/Sao_Paulo': ['brt', 'brazil', 'rio', 'brasilia'],
  'America/Argentina/Buenos_Aires': ['argentina'],
  'Africa/Lagos': ['nigeria', 'abuja', 'wat'],
  'Africa/Nairobi': ['kenya', 'eat'],
  'Africa/Johannesburg': ['south africa', 'sast', 'cape town', 'pretoria'],
  'Africa/Cairo': ['egypt'],
  'Asia/Dubai': ['uae', 'abu dhabi', 'gst'],
  'Asia/Jerusalem': ['israel', 'tel aviv'],
  'Asia/Tehran': ['iran'],
  'Asia/Karachi': ['pakistan', 'pkt', 'islamabad', 'lahore'],
  'Asia/Kolkata': ['india', 'ist', 'delhi', 'new delhi', 'mumbai', 'bangalore', 'chennai'],
  'Asia/Shanghai': ['china', 'beijing', 'peking', 'shenzhen', 'guangzhou'],
  'Asia/Hong_Kong': ['hkt'],
  'Asia/Singapore': ['sgt'],
  'Asia/Tokyo': ['japan', 'jst', 'osaka', 'kyoto'],
  'Asia/Seoul': ['korea', 'kst'],
  'Asia/Ho_Chi_Minh': ['vietnam', 'saigon', 'hanoi'],
  'Australia/Sydney': ['aest', 'aedt', 'australia', 'canberra'],
  'Pacific/Auckland': ['new zealand', 'nzst', 'nzdt', 'wellington'],
};

const LONGEST = 60;
const MOST = 25;
/** Letters that may be wrong, at most. */
const MOST_WRONG = 2;

const all = (): readonly string[] => [
  'UTC',
  ...new Set([...Intl.supportedValuesOf('timeZone'), ...Object.keys(MEANT)]),
];

/** The name as it is written. @throws UserError which says the nearest */
export function readZone(typed: string): string {
  const wanted = typed.trim().slice(0, LONGEST);
  const found = all().find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? linked(wanted);
  if (found !== null) return found;
  const nearest = [...new Set([...meantBy(wanted), ...suggestZones(wanted), ...misspelt(wanted)])].slice(0, 3);
  const isOffset = /^(?:utc|gmt)?\s*[+\-−]?\d/i.test(wanted);
  const why = isOffset ? ': an offset does not know when clocks change' : '';
  const advice =
    nearest.length > 0
      ? `did you mean ${listed(nearest)}?`
      : 'name it by a city, such as Europe/Paris, America/New_York or Asia/Tokyo';
  throw new UserError(`“${wanted}” is no IANA time zone${why}; ${advice}${nearest.length > 0 ? '' : '.'}`, nearest);
}

/** Zones with what is typed in any of their parts, spaces for underscores. */
export function suggestZones(typed: string): readonly string[] {
  const wanted = folded(typed);
  const holding = all().filter((name) => folded(name).includes(wanted));
  const begins = (name: string) =>
    folded(name)
      .split('/')
      .some((part) => part.startsWith(wanted));
  return [...holding.filter(begins), ...holding.filter((name) => !begins(name))].slice(0, MOST);
}

const folded = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[ _-]+/g, '_');

/** A name that the machine knows and does not list: `Europe/Kyiv` where it lists Europe/Kiev. */
function linked(typed: string): string | null {
  if (!/^[A-Za-z]+(?:[/_-][A-Za-z]+){1,5}$/.test(typed) || !typed.includes('/') || /^etc\//i.test(typed)) return null;
  if (!isKnown(typed)) return null;
  return typed.toLowerCase().replaceAll(/(?<=^|[/_-])[a-z]/g, (letter) => letter.toUpperCase());
}

function isKnown(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const meantBy = (typed: string): string[] =>
  Object.entries(MEANT).flatMap(([name, words]) =>
    words.includes(typed.toLowerCase().replaceAll('_', ' ')) ? [name] : [],
  );

/** Those of which a part, or the whole, is nearly what was typed. */
function misspelt(typed: string): string[] {
  const wanted = folded(typed);
  const last = wanted.split('/').at(-1) ?? wanted;
  const most = Math.min(MOST_WRONG, Math.floor(last.length / 3));
  const far = (name: string) => {
    const parts = folded(name);
    return Math.min(distance(wanted, parts), distance(last, parts.split('/').at(-1) ?? parts));
  };
  return all()
    .map((name) => ({ name, wrong: far(name) }))
    .filter(({ wrong }) => wrong > 0 && wrong <= most)
    .sort((a, b) => a.wrong - b.wrong)
    .map(({ name }) => name);
}

/** Letters to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 1; at <= a.length; at++) {
    const next = [at];
    for (let to = 1; to <= b.length; to++) {
      const changed = (row[to - 1] ?? 0) + (a[at - 1] === b[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
