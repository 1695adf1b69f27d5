/** One ship, storm, animal or house under two names: "the tanker Marigold" beside "the tanker Merganser"; each article names one of its sort. Soft. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { sameSpelling } from '../words/same-naming.ts';
import { NAMED_HOUSES, NAMED_THINGS } from './callings-data.ts';

const things = new Set(NAMED_THINGS.split(/\s+/u).filter((word) => word !== ''));

const houses = new Set(NAMED_HOUSES.split(' '));

export function thingsApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [thingsOf(a), thingsOf(b)];
  return [...ones].flatMap(([noun, names]): Finding[] => {
    const theirs = others.get(noun) ?? [];
    const [one, other] = [names[0], theirs[0]];
    if (one === undefined || other === undefined || names.length > 1 || theirs.length > 1) return [];
    const [left, right] = [one.value.split(' '), other.value.split(' ')];
    if (left.some((word) => !isSmall(word) && right.some((its) => sameSpelling(word, its)))) return [];
    if (houses.has(noun) && !areNear(left, right)) return [];
    if (
      left.some((word) => !isSmall(word) && b.plain.includes(word)) ||
      right.some((word) => !isSmall(word) && a.plain.includes(word))
    )
      return [];
    return [{ type: 'title', severity: 'soft', rule: 'name-of-one-person', sides: [one, other] }];
  });
}

/** Two hospitals may both be in the news: one under two names begins alike. */
const areNear = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, at) => word.slice(0, 2) === other[at]?.slice(0, 2));

const isSmall = (word: string): boolean => /^(?:st|saint|the|of|new|old|mount|fort|port|san|santa)$/u.test(word);

/** Each noun with the names that stand behind it. */
const thingsOf = once((facts: Facts): ReadonlyMap<string, readonly Side[]> => {
  const { plain, words } = facts;
  const out = new Map<string, Side[]>();
  for (let at = 0; at < words.count - 1; at++) {
    if (houses.has(plain[at] ?? '')) addHouse(facts, at, out);
    if (!things.has(plain[at] ?? '') || isQuoted(facts, at)) continue;
    let from = at + 1;
    if (/^(?:called|named|dubbed|codenamed)$/u.test(plain[from] ?? '')) from++;
    let to = from;
    while (
      to < from + 3 &&
      words.gap[to] === Gap.space &&
      words.shaped(to, Shape.capital) &&
      !words.is(to, Kind.title | Kind.time | Kind.demonym)
    )
      to++;
    if (to === from || facts.sentences[facts.sentenceOf[at] ?? -1]?.place !== 'body') continue;
    const side = sideOf(facts, from, to);
    add(out, plain[at] ?? '', side);
  }
  return out;
});

function add(out: Map<string, Side[]>, noun: string, side: Side): void {
  const known = out.get(noun);
  if (known === undefined) out.set(noun, [side]);
  else if (!known.some(({ value }) => value.includes(side.value) || side.value.includes(value))) known.push(side);
}

/** The capitals right before a noun with a capital. */
function addHouse(facts: Facts, noun: number, out: Map<string, Side[]>): void {
  const { words, plain } = facts;
  if (!words.shaped(noun, Shape.capital) || isQuoted(facts, noun)) return;
  if (facts.sentences[facts.sentenceOf[noun] ?? -1]?.place !== 'body') return;
  let from = noun;
  while (
    from > noun - 3 &&
    (words.gap[from] === Gap.space || words.gap[from] === (Gap.space | Gap.stop)) &&
    words.shaped(from - 1, Shape.capital) &&
    !words.is(from - 1, Kind.title | Kind.determiner | Kind.time)
  )
    from--;
  if (from < noun) add(out, plain[noun] ?? '', sideOf(facts, from, noun, plain.slice(from, noun).join(' ')));
}
