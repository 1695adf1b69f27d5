/** A deed that one article tells with caution and the other flatly, in sentences on one matter: "allegedly sold", "sold". Articles in their own words only. */
import { Kind } from '../../extract/lexicon.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isFull, isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { HEDGING_ADVERBS } from './naming-data.ts';
import { stem } from '../words/plain-word.ts';

/** From so much in common on two sentences tell one deed. */
const RELATED = 0.35;
const LEAST_COMMON = 3;

export function hedgedApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  if (!isFull(a) || !isFull(b)) return [];
  const [ones, others] = [hedgedIn(a), hedgedIn(b)];
  if (ones.length + others.length === 0) return [];
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED || pair.common.size < LEAST_COMMON) return [];
    return [
      ...flatBeside(ones, pair.a, { facts: b, sentence: pair.b }),
      ...flatBeside(others, pair.b, { facts: a, sentence: pair.a }).map(turned),
    ];
  });
}

/** A deed told with caution, by its verb. */
interface Hedged {
  readonly verb: string;
  readonly sentence: ComparedSentence | undefined;
  readonly side: Side;
}

interface Flat {
  readonly facts: Facts;
  readonly sentence: ComparedSentence;
}

const turned = ({ sides: [one, other], ...finding }: Finding): Finding => ({
  ...finding,
  sides: other === undefined ? [one] : [other, one],
});

/** The same verb in a sentence of the other article that neither hedges nor names a source; nowhere hedged there. */
function flatBeside(hedged: readonly Hedged[], own: ComparedSentence, { facts, sentence }: Flat): Finding[] {
  return hedged.flatMap(({ verb, sentence: its, side }): Finding[] => {
    if (its !== own || hedgedIn(facts).some((one) => one.verb === verb) || !isFlat(facts, sentence)) return [];
    for (let at = sentence.from; at < sentence.to; at++)
      if (stem(facts.plain[at] ?? '') === verb && isVerb(facts, at))
        return [
          { type: 'terminology', severity: 'soft', rule: 'coloured-in-one', sides: [side, sideOf(facts, at, at + 1)] },
        ];
    return [];
  });
}

/** In a verb’s form, and no word before a noun. */
const isVerb = (facts: Facts, at: number): boolean =>
  !isQuoted(facts, at) &&
  (VERB.test(facts.plain[at] ?? '') || facts.words.is(at, Kind.finite)) &&
  !facts.words.is(at - 1, Kind.determiner | Kind.preposition);

/** No word of saying, doubt or accusation in the whole sentence. */
function isFlat({ plain, words }: Facts, { from, to }: ComparedSentence): boolean {
  for (let at = from; at < to; at++)
    if (words.is(at, Kind.saying) || HEDGING_ADVERBS.has(plain[at] ?? '') || DOUBT.test(plain[at] ?? '')) return false;
  return true;
}

const DOUBT =
  /^(?:according|alleged|alleges|allegation|allegations|accused|accuses|accusing|charged|charges|suspected|suspicion|apparent|believed|thought|appears?|appeared|seems?|seemed|may|might|could|would|if|whether|not|never|no|claims?|claimed)$/u;

const hedgedIn = once((facts: Facts): readonly Hedged[] => {
  const { plain, sentences, sentenceOf, words } = facts;
  const out: Hedged[] = [];
  for (let at = 0; at < plain.length; at++) {
    if (!HEDGING_ADVERBS.has(plain[at] ?? '') || isQuoted(facts, at) || words.gap[at + 1] !== 1) continue;
    const verb = words.is(at + 1, Kind.auxiliary) ? at + 2 : at + 1;
    if (!VERB.test(plain[verb] ?? '') && !words.is(verb, Kind.finite)) continue;
    out.push({
      verb: stem(plain[verb] ?? ''),
      sentence: sentences[sentenceOf[at] ?? -1],
      side: sideOf(facts, at, verb + 1),
    });
  }
  return out;
});

const VERB = /^\w{2,}(?:ed|ing)$/u;
