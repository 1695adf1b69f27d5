/** Compares two articles by every rule, in small steps, and keeps what was found: in an event that gets another article, only its own pairs are compared. */
import { alignSentences } from './align/align-sentences.ts';
import type { Alignment } from './align/align-sentences.ts';
import { actsDatedApart } from './dates/act-dates.ts';
import { actorsApart } from './attributions/actor.ts';
import { agesApart } from './figures/age.ts';
import { roleAgesApart } from './figures/age-of-role.ts';
import { speakersAgesApart } from './figures/age-of-speaker.ts';
import type { QuotedPair } from './align/align-quoted.ts';
import { alteredSentences } from './altered.ts';
import { assertedAgainstDenied } from './denials/asserted.ts';
import { heardThrough, passedOnBy } from './attributions/attribution.ts';
import { clockedApart } from './dates/clock.ts';
import { colouredApart } from './terminology/coloured.ts';
import { countedApart, countedInAlike } from './figures/counted.ts';
import { creditedApart } from './attributions/credited.ts';
import { datedApart } from './dates/date.ts';
import { daysOfOneThing } from './dates/day-of-one-thing.ts';
import { deedsApart } from './terminology/deeds.ts';
import { denials } from './denials/denial.ts';
import { doersApart } from './attributions/doers.ts';
import { epithetsApart } from './terminology/epithets.ts';
import type { FactsPair } from './facts.ts';
import type { Finding, Side } from './finding.ts';
import { framedApart } from './terminology/headline-frame.ts';
import { intendedApart } from './denials/intended.ts';
import { hedgedApart } from './terminology/hedged-deeds.ts';
import { Kept } from './words/kept.ts';
import { isOneAccount } from './one-account.ts';
import { measuredApart } from './figures/measured.ts';
import { negatedInOne } from './denials/negated.ts';
import { noAndYes } from './denials/no-and-yes.ts';
import { nobodyHurt } from './denials/nobody-hurt.ts';
import { notDone } from './denials/not-done.ts';
import { measuredOfOneThing } from './figures/of-one-thing.ts';
import { opposed } from './denials/opposed.ts';
import { orderApart } from './dates/order-apart.ts';
import { housesApart } from './places/houses-apart.ts';
import { placedOfOneThing } from './places/of-one-thing.ts';
import { findRetold } from './utterances/retold-pairs.ts';
import { rolesApart } from './titles/roles-apart.ts';
import { saidByAnother } from './attributions/said-by-another.ts';
import { saidElsewhere } from './attributions/said-elsewhere.ts';
import { saidApart } from './terminology/said-with-colour.ts';
import { sameQuotations } from './align/same-quotations.ts';
import { scoresApart } from './figures/scores.ts';
import { standingsApart } from './figures/standings.ts';
import { sharesApart } from './figures/share-of-them.ts';
import { digitsSwapped } from './figures/swapped-digits.ts';
import { namedApart } from './terminology/terminology.ts';
import { tollsApart } from './figures/toll.ts';
import { translated } from './utterances/translated.ts';
import { whenApart } from './dates/when-apart.ts';
import { whereApart } from './places/where-apart.ts';
import { votesApart } from './figures/votes.ts';
import { otherWords, utterances } from './utterances/wording.ts';

/** What of two articles rules set side by side. */
interface Aligned extends Alignment {
  readonly quotations: readonly QuotedPair[];
}

type Rule = (pair: FactsPair, aligned: Aligned) => readonly Finding[];

interface Rules {
  /** `words`: what differs lies in a sentence or a quotation that both print. `account`: it may lie in any two sentences, so both have to tell the same. */
  readonly of: 'words' | 'account';
  readonly rules: readonly Rule[];
}

/** Found in what both print. */
const WORDINGS: Rules = {
  of: 'words',
  rules: [(pair, { near }) => alteredSentences(pair, near), (pair, { quotations }) => otherWords(pair, quotations)],
};

/** Numbers, days, places, offices and who did it, in whatever words. */
const FACTS: Rules = {
  of: 'account',
  rules: [
    (pair, { related }) => countedApart(pair, related),
    (pair, { related }) => countedInAlike(pair, related),
    (pair, { related }) => measuredApart(pair, related),
    digitsSwapped,
    tollsApart,
    (pair, { related }) => sharesApart(pair, related),
    measuredOfOneThing,
    agesApart,
    roleAgesApart,
    (pair, { quotations }) => speakersAgesApart(pair, quotations),
    votesApart,
    scoresApart,
    standingsApart,
    (pair, { related }) => datedApart(pair, related),
    actsDatedApart,
    (pair, { related }) => clockedApart(pair, related),
    whenApart,
    daysOfOneThing,
    orderApart,
    whereApart,
    (pair, { related }) => placedOfOneThing(pair, related),
    housesApart,
    rolesApart,
    (pair, { related }) => actorsApart(pair, related),
  ],
};

/** By whom, where and through whom words were said. */
const SAYINGS: Rules = {
  of: 'words',
  rules: [
    (pair, { quotations }) => saidElsewhere(pair, quotations, translated(pair, quotations)),
    (pair, { quotations }) => saidByAnother(pair, quotations),
    (pair, { quotations }) => passedOnBy(pair, utterances(pair, quotations)),
  ],
};

/** Who is credited, what is denied, what things are called. */
const ACCOUNTS: Rules = {
  of: 'account',
  rules: [
    heardThrough,
    creditedApart,
    doersApart,
    assertedAgainstDenied,
    notDone,
    (pair, { related }) => denials(pair, related),
    opposed,
    negatedInOne,
    intendedApart,
    nobodyHurt,
    (pair, { related }) => noAndYes(pair, related),
    (pair, { related }) => namedApart(pair, related),
    (pair, { related }) => deedsApart(pair, related),
    colouredApart,
    (pair, { related }) => hedgedApart(pair, related),
    (pair, { related }) => epithetsApart(pair, related),
    framedApart,
  ],
};

const COLOURS: Rules = { of: 'words', rules: [(pair, { quotations }) => saidApart(pair, quotations)] };

/** In the order in which their findings are merged. */
const RULES: readonly Rules[] = [WORDINGS, FACTS, SAYINGS, ACCOUNTS, COLOURS];

/** More findings than this come of tables and repetitions, and are not merged. */
export const MOST_FINDINGS = 3000;

/** Kept of all pairs: findings, and one for each pair. */
const MOST_KEPT = 50_000;

/** A finding by its words alone: it keeps neither article in memory. */
type KeptFinding = Omit<Finding, 'sides'> & { readonly sides: readonly [KeptSide, ...KeptSide[]] };
type KeptSide = Omit<Side, 'compared'> & { readonly ofFirst: boolean };

const kept = new Kept<readonly KeptFinding[]>(MOST_KEPT);

/** What two articles differ on by each rule; the same as found before where both were compared already. */
export function* comparePair(pair: FactsPair): Generator<void, readonly Finding[]> {
  const before = kept.get(pair.a.held, pair.b.held);
  if (before !== undefined) return before.map((finding) => restored(pair, finding));
  const found = yield* findings(pair);
  kept.set(pair.a.held, pair.b.held, { value: found.map((finding) => bare(pair, finding)), size: 1 + found.length });
  return found;
}

function* findings(pair: FactsPair): Generator<void, Finding[]> {
  const alignment = yield* alignSentences(pair.a, pair.b);
  const aligned = { ...alignment, quotations: yield* sameQuotations(pair) };
  yield* findRetold(pair);
  const out: Finding[] = [];
  const oneAccount = isOneAccount(pair, alignment);
  for (const rule of RULES.flatMap(({ of, rules }) => (of === 'words' || oneAccount ? rules : []))) {
    for (const finding of rule(pair, aligned)) if (out.length < MOST_FINDINGS && isRead(finding)) out.push(finding);
    yield;
  }
  return out;
}

/** On words that were read: of a very long article, and of what is no passage, not all are. */
const isRead = ({ sides }: Finding): boolean => sides.every(({ compared, from }) => from < compared.words.count);

const bare = ({ a }: FactsPair, { sides: [first, ...rest], ...finding }: Finding): KeptFinding => {
  const side = ({ compared, ...words }: Side): KeptSide => ({ ...words, ofFirst: compared === a });
  return { ...finding, sides: [side(first), ...rest.map(side)] };
};

const restored = ({ a, b }: FactsPair, { sides: [first, ...rest], ...finding }: KeptFinding): Finding => {
  const side = ({ ofFirst, ...words }: KeptSide): Side => ({ ...words, compared: ofFirst ? a : b });
  return { ...finding, sides: [side(first), ...rest.map(side)] };
};
