/** "All of the passengers" beside "most of the passengers": shares of one group that exclude each other, where both sentences say the same of it. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { Kind } from '../../extract/lexicon.ts';
import { isContent, isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stem } from '../words/plain-word.ts';
import { ownOf } from '../words/own-of.ts';

type Share = 'all' | 'most' | 'half' | 'none';

const SHARES: Readonly<Record<string, Share>> = { all: 'all', every: 'all', most: 'most', half: 'half', none: 'none' };

/** A share of a group by its words, half-open. */
interface ShareOf {
  readonly share: Share;
  /** The group's noun, as a stem. */
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/** From so much in common on two sentences speak of one thing. */
const RELATED = 0.3;
/** Words behind the group that say what of it. */
const SAID = 12;

export function sharesApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED || pair.a.place === 'caption' || pair.b.place === 'caption') return [];
    const [one, other] = [shareIn(a, pair.a), shareIn(b, pair.b)];
    if (one === null || other === null || one.group !== other.group || one.share === other.share) return [];
    if (!sameSaid({ a, b }, one, other) || printsToo(a, other) || printsToo(b, one)) return [];
    return [
      {
        type: 'figure',
        severity: 'soft',
        rule: 'share-of-one-group',
        sides: [
          sideOf(a, one.from, one.to, `${one.share} ${one.group}`),
          sideOf(b, other.from, other.to, `${other.share} ${other.group}`),
        ],
      },
    ];
  });
}

/** The first share of a group in a sentence, outside of quotation marks. */
function shareIn(facts: Facts, { from, to }: ComparedSentence): ShareOf | null {
  for (let at = from; at < to; at++) {
    const share = shareAt(facts, at, to);
    if (share !== null) return share;
  }
  return null;
}

function shareAt(facts: Facts, at: number, end: number): ShareOf | null {
  const { plain, words } = facts;
  const word = plain[at] ?? '';
  const share = ownOf(SHARES, word);
  if (
    share === undefined ||
    isQuoted(facts, at) ||
    /^(?:at|after|above|nearly|almost|not|of)$/u.test(plain[at - 1] ?? '')
  )
    return null;
  let noun = at + 1;
  while (noun < Math.min(end, at + 4) && (plain[noun] === 'of' || words.is(noun, Kind.determiner))) noun++;
  if (!/[^s]s$|^people$/u.test(plain[noun] ?? '') || words.gap[noun] !== 1) return null;
  if (plain.slice(noun, Math.min(end, noun + SAID)).some((one) => HEDGE.test(one))) return null;
  return { share, group: stem(plain[noun] ?? ''), from: at, to: noun + 1 };
}

/** What is only believed excludes nothing. */
const HEDGE = /^(?:believed?|thought|may|might|could|likely|reportedly|apparently|appeared|should|would|will)$/u;

/** A word that both say of the group. */
function sameSaid({ a, b }: FactsPair, one: ShareOf, other: ShareOf): boolean {
  const said = (facts: Facts, { to }: ShareOf): Set<string> => {
    const out = new Set<string>();
    const end = Math.min(facts.sentences[facts.sentenceOf[to - 1] ?? -1]?.to ?? to, to + SAID);
    for (let at = to; at < end; at++) if (isContent(facts, at)) out.add(stem(facts.plain[at] ?? ''));
    return out;
  };
  const theirs = said(b, other);
  return [...said(a, one)].some((word) => theirs.has(word));
}

/** The article gives that share of the group itself, somewhere. */
const printsToo = (facts: Facts, { share, group }: ShareOf): boolean =>
  facts.sentences.some((sentence) => {
    const own = shareIn(facts, sentence);
    return own !== null && own.share === share && own.group === group;
  });
