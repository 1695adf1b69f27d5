/** "in international waters" beside "in the territorial waters of Karsia": one side of a border at sea or in the air is all that an article tells. */
import { Shape } from '../../extract/words.ts';
import { Kind } from '../../extract/lexicon.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import { rootOf } from '../words/concepts.ts';
import type { Finding } from '../finding.ts';

/** On which side of whose border, by words, half-open. */
interface Waters {
  readonly from: number;
  readonly to: number;
  readonly inside: boolean;
  readonly of: 'waters' | 'airspace' | 'land';
  /** Whose, by the root of the word: "Karsian". */
  readonly whose: string;
}

/** Words before "waters" that may say whose they are, or behind it. */
const REACH = 4;

export function watersApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [watersOf(a), watersOf(b)];
  return (['waters', 'airspace', 'land'] as const).flatMap((of): Finding[] => {
    const [mine, theirs] = [ones, others].map((list) => list.filter((its) => its.of === of));
    const [one, other] = [mine?.[0], theirs?.[0]];
    if (one === undefined || other === undefined || !exclude(one, other)) return [];
    if (mine?.some((its) => !sameSide(its, one)) || theirs?.some((its) => !sameSide(its, other))) return [];
    return [
      {
        type: 'place',
        severity: 'soft',
        rule: 'place-of-one-act',
        sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
      },
    ];
  });
}

const sameSide = (one: Waters, other: Waters): boolean => one.inside === other.inside && one.whose === other.whose;

/** On land there is no ground of nobody: two owners are two sides. */
const exclude = (one: Waters, other: Waters): boolean =>
  one.of === 'land' ? one.inside && other.inside && one.whose !== other.whose : one.inside !== other.inside;

const HEADS = new Set(['waters', 'airspace', 'seas', 'territory', 'soil', 'side']);

/** Read once an article: all that is told outside of quotation marks. */
const watersOf = once((facts: Facts): readonly Waters[] => {
  const out: Waters[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const word = facts.plain[at] ?? '';
    if (!HEADS.has(word) || isQuoted(facts, at)) continue;
    const found = watersAt(facts, at);
    if (found !== null) out.push(found);
  }
  return out;
});

function watersAt({ plain, words, sentences, sentenceOf }: Facts, at: number): Waters | null {
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined || sentence.place === 'caption') return null;
  const first = Math.max(sentence.from, at - REACH);
  const land = /^(?:territory|soil|side)$/u.test(plain[at] ?? '');
  const of = plain[at] === 'airspace' ? 'airspace' : land ? 'land' : 'waters';
  const before = plain.slice(first, at);
  const linked = before.findLastIndex((word) =>
    /^(?:in|inside|into|within|on|onto|outside|off|entered|violated|over|left|beyond)$/u.test(word),
  );
  const from = linked < 0 ? -1 : first + linked;
  if (from < 0) return null;
  const link = plain[from] ?? '';
  const told = plain.slice(from + 1, at);
  if (
    plain
      .slice(Math.max(sentence.from, from - REACH), from)
      .some((word) => /^(?:not|never|no|denied|denies|whether|if|near|toward|towards)$/u.test(word))
  )
    return null;
  const open = told.some((word) => /^(?:international|neutral|high)$/u.test(word));
  if (plain[at] === 'seas' && !open) return null;
  if (open)
    return /^(?:outside|left|off|beyond)$/u.test(link) ? null : { from, to: at + 1, inside: false, of, whose: '' };
  const owner = told.findLast(
    (word, index) =>
      words.is(from + 1 + index, Kind.demonym) ||
      (word !== 'territorial' && words.shaped(from + 1 + index, Shape.capital)),
  );
  if (land) {
    if (owner === undefined || (plain[at] === 'side' && plain[at + 1] !== 'of') || words.is(at - 1, Kind.time))
      return null;
    return {
      from,
      to: at + 1,
      inside: /^(?:in|inside|into|within|on|onto|entered)$/u.test(link),
      of,
      whose: rootOf(owner),
    };
  }
  if (
    owner === undefined &&
    !told.includes('territorial') &&
    !(plain[at + 1] === 'of' && words.shaped(at + 2, Shape.capital))
  )
    return null;
  return { from, to: at + 1, inside: !/^(?:outside|off|left|beyond)$/u.test(link), of, whose: '' };
}
