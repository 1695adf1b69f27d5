/** Colour in how the same is named or said: "the full-scale invasion" beside "the invasion", "admitted" beside "said". Articles in their own words only. */
import { Gap } from '../extract/words.ts';
import type { QuotedPair } from './align-quoted.ts';
import { isContent, isFull, isQuoted } from './compared.ts';
import type { Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding, Side } from './finding.ts';
import { COLOURS, SAID_WITH_COLOUR } from './naming-data.ts';
import { stem } from './plain-word.ts';
import { quotationAt, wordAt } from './speaker-of.ts';

/** What is named, by two words, with its first place with colour and without. */
interface Named {
  coloured?: Side;
  plain?: Side;
}

export function colouredApart(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  if (!isFull(pair.a) || !isFull(pair.b)) return [];
  return [...namedWithColour(pair), ...saidWithColour(pair, quotations)];
}

const note = (rule: 'coloured-in-one' | 'said-with-colour', one: Side, other: Side): Finding => ({
  type: 'terminology',
  severity: 'soft',
  rule,
  sides: [one, other],
});

/** One names it with colour and never without, the other without and never with. */
function namedWithColour({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [namesOf(a), namesOf(b)];
  return [...ones].flatMap(([thing, one]): Finding[] => {
    const other = others.get(thing);
    if (
      one.coloured !== undefined &&
      one.plain === undefined &&
      other?.plain !== undefined &&
      other.coloured === undefined
    )
      return [note('coloured-in-one', one.coloured, other.plain)];
    if (
      one.plain !== undefined &&
      one.coloured === undefined &&
      other?.coloured !== undefined &&
      other.plain === undefined
    )
      return [note('coloured-in-one', one.plain, other.coloured)];
    return [];
  });
}

const read = new WeakMap<Facts, ReadonlyMap<string, Named>>();

/** Read once an article: by the two words that name a thing, "invasion Vell" for "invasion of Vell". */
function namesOf(facts: Facts): ReadonlyMap<string, Named> {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const out = new Map<string, Named>();
  const { plain, words } = facts;
  for (let at = 0; at < plain.length; at++) {
    if (isQuoted(facts, at) || !isContent(facts, at) || COLOURS.has(plain[at] ?? '')) continue;
    const next = plain[at + 1] === 'of' ? at + 2 : at + 1;
    if (words.gap[at + 1] !== Gap.space || words.gap[next] !== Gap.space || !isContent(facts, next)) continue;
    const thing = `${stem(plain[at] ?? '')} ${stem(plain[next] ?? '')}`;
    const named = out.get(thing) ?? out.set(thing, {}).get(thing);
    const withColour = COLOURS.has(plain[at - 1] ?? '') && words.gap[at] === Gap.space;
    if (named === undefined) continue;
    if (withColour) named.coloured ??= sideOf(facts, at - 1, next + 1);
    else named.plain ??= sideOf(facts, at, next + 1);
  }
  read.set(facts, out);
  return out;
}

/** Words that tell a quotation from a phrase of the day. */
const LEAST_SAID = 6;

/** The same quotation, introduced by verbs of two colours, or by one with colour and a plain one. */
function saidWithColour({ a, b }: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  return quotations.flatMap((quotation): Finding[] => {
    if (quotation.same < LEAST_SAID || quotation.alike < 0.8) return [];
    const [one, other] = [cueOf(a, quotation.a.from), cueOf(b, quotation.b.from)];
    if (one === null || other === null || colourOf(one) === colourOf(other)) return [];
    return [note('said-with-colour', one, other)];
  });
}

const colourOf = ({ compared, from }: Side): string | null =>
  SAID_WITH_COLOUR.find(([, verbs]) => verbs.test(compared.plain[from] ?? ''))?.[0] ?? null;

function cueOf(facts: Facts, at: number): Side | null {
  const cue = quotationAt(facts, at)?.cue ?? null;
  if (cue === null) return null;
  const from = wordAt(facts, cue.start);
  return sideOf(facts, from, from + 1);
}
