/** Checks the quotations of a text against the articles held: printed so, otherwise, in part, by another, or not. Asks for places, keeps none. */
import type { HeldPlace } from '../../model/held.ts';
import type { Claim, Evidence, Verdict, VerdictName, Verification } from '../../model/verdict.ts';
import { type Folded, foldWords, isContent } from '../words/fold-words.ts';
import { claimAsOne, claimsOf } from './verify-claims.ts';
import { exactMatch, type Match, nearMatch } from './verify-match.ts';
import { rowsOf } from './verify-rows.ts';
import { speakerFit } from './verify-speaker.ts';

/** Places that may print the words, likeliest first: those with `all` of the rarest words, or with `some`. */
export type FindPlaces = (words: string, holding: 'all' | 'some') => readonly HeldPlace[];

/** Checked at a time; more are counted. */
const MOST_CLAIMS = 40;
/** A longer quotation is looked for word for word alone. */
const MOST_COMPARED = 600;
/** Fewer words, all common, are in every article. */
const FEWEST = 3;
/** Stretches of one quotation that are looked at apart. */
const MOST_APART = 8;
/** Places one verdict shows. */
const MOST_EVIDENCE = 4;

/** `speaker` stands for the one the text gives. Texts of any length; time goes by the quotations checked. */
export function verify(text: string, speaker: string | null, find: FindPlaces): Verification {
  const steps = checks(text, speaker, find);
  const verdicts: Verdict[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { verdicts, unchecked: step.value };
    verdicts.push(...step.value);
  }
}

/** The same, step by step, a quotation in one or more, for those who let others run between; returns how many quotations were not checked. */
export function* checks(text: string, speaker: string | null, find: FindPlaces): Generator<readonly Verdict[], number> {
  const claims = claimsOf(text, speaker);
  const one = claims.some((claim) => claim.speaker !== speaker) ? null : claimAsOne(text, speaker);
  const asOne = one && (yield* verdictOn(text, one, find));
  if (asOne && asOne.verdict !== 'not-held') {
    yield [asOne];
    return 0;
  }
  for (const claim of claims.slice(0, MOST_CLAIMS)) {
    const verdicts = yield* verdictsOn(text, claim, find);
    yield verdicts;
  }
  return Math.max(0, claims.length - MOST_CLAIMS);
}

/** One verdict; one a stretch where each stretch is printed so and all together are not, as when a draft joins two remarks. */
function* verdictsOn(text: string, claim: Claim, find: FindPlaces): Generator<readonly Verdict[], readonly Verdict[]> {
  const verdict = yield* verdictOn(text, claim, find);
  const stretches = claim.spans.length;
  if (stretches === 1 || stretches > MOST_APART || (verdict.verdict !== 'not-held' && verdict.verdict !== 'partial'))
    return [verdict];
  const apart: Verdict[] = [];
  for (const span of claim.spans) apart.push(yield* verdictOn(text, { ...claim, spans: [span] }, find));
  return apart.every(({ verdict: one }) => one === 'printed-so' || one === 'other-speaker') ? apart : [verdict];
}

/** Lets others run between its searches. */
function* verdictOn(text: string, claim: Claim, find: FindPlaces): Generator<readonly Verdict[], Verdict> {
  const folded = foldWords(text, claim.spans);
  const words = claim.spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const exact = weighed(exactMatches(folded, find(words, 'all')), claim);
  if (exact.some(({ match, speaker }) => match.found === 'whole' && isTheirs(speaker))) return decided(claim, exact);
  if (folded.keys.length > MOST_COMPARED) return decided(claim, exact, 'exact');
  if (folded.keys.length < FEWEST && !folded.keys.some(isContent)) return decided(claim, exact, 'none');
  yield [];
  const places = find(words, 'some');
  yield [];
  const all = [...exact, ...weighed(exactMatches(folded, places), claim)];
  return decided(claim, all.length > 0 ? all : weighed(nearMatches(folded, places), claim));
}

/** Word for word. */
const exactMatches = (claim: Folded, places: readonly HeldPlace[]): Match[] =>
  claim.keys.length === 0 ? [] : told(rowsOf(places).flatMap((row) => exactMatch(claim, row) ?? []));

const nearMatches = (claim: Folded, places: readonly HeldPlace[]): Match[] =>
  told(rowsOf(places).flatMap((row) => nearMatch(claim, row) ?? []));

/** Words of a quotation are not said again as those of its passage. */
function told(found: readonly Match[]): Match[] {
  const said = found.filter(({ row, found: how }) => row.quotation !== null && how !== 'near');
  const isSaid = ({ row, span }: Match) =>
    said.some(
      (other) =>
        other.row.held.article === row.held.article && other.span.start < span.end && span.start < other.span.end,
    );
  return found.filter((match) => match.row.quotation !== null || !isSaid(match));
}

interface Weighed {
  readonly match: Match;
  readonly speaker: Evidence['speaker'];
  readonly rank: number;
}

/** Best first: by what was found, by the speaker, quotations before passages. Ties stay in the order of the places. */
function weighed(matches: readonly Match[], claim: Claim): Weighed[] {
  return matches
    .map((match) => {
      const { row, span } = match;
      const speaker = speakerFit(claim.speaker, row.held, { quotation: row.quotation, at: span });
      return { match, speaker, rank: rankOf(match, speaker) };
    })
    .sort((a, b) => a.rank - b.rank);
}

const FOUND = { whole: 0, part: 2, differs: 8, reworded: 16, near: 24 } as const;
const SPEAKER = { 'not-asked': 0, same: 0, unsettled: 1, other: 4 } as const;

const rankOf = ({ found, cost, inMarks, row }: Match, speaker: Evidence['speaker']): number =>
  FOUND[found] + SPEAKER[speaker] + Math.min(cost, 1) * 3.9 + (inMarks ? 0 : 0.3) + (row.quotation === null ? 0.3 : 0);

function decided(claim: Claim, found: readonly Weighed[], search: Verdict['search'] = 'all'): Verdict {
  const [best] = found;
  if (!best) return { claim, verdict: 'not-held', evidence: [], elsewhere: [], search };
  const verdict = nameOf(best);
  const alike = found.filter((one) => one.match.found === best.match.found && isAsGood(one, best));
  const evidence = distinct(alike).slice(0, verdict === 'not-held' ? 1 : MOST_EVIDENCE);
  const others = found.filter(({ match, speaker }) => match.found === 'whole' && speaker === 'other');
  const elsewhere = verdict === 'printed-so' ? distinct(others).slice(0, MOST_EVIDENCE) : [];
  return { claim, verdict, evidence: evidence.map(evidenceOf), elsewhere: elsewhere.map(evidenceOf), search };
}

/** Places of one verdict; of those that differ, the ones that do hardly more than the best. */
const isAsGood = (one: Weighed, best: Weighed): boolean =>
  best.match.found === 'whole' || best.match.found === 'part'
    ? nameOf(one) === nameOf(best)
    : one.match.cost <= best.match.cost + 0.15;

/** Words given to another come before words left out: whom they are given to is wrong of any part of them. */
function nameOf({ match: { found, partly }, speaker }: Weighed): VerdictName {
  if (found === 'near') return 'not-held';
  if (found === 'reworded') return speaker === 'other' ? 'not-held' : 'other-translation';
  if (found === 'differs' && !partly) return 'other-words';
  if (!isTheirs(speaker)) return 'other-speaker';
  return found === 'whole' ? 'printed-so' : 'partial';
}

/** Nobody was named, or the article names the same: what is not settled is not called theirs. */
const isTheirs = (speaker: Evidence['speaker']): boolean => speaker === 'not-asked' || speaker === 'same';

/** Each place once. */
function distinct(found: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>();
  return found.filter(({ match: { row, span } }) => {
    const key = `${row.held.article.id} ${row.quotation?.pieces[0].content.start ?? span.start}`;
    return !seen.has(key) && seen.add(key);
  });
}

function evidenceOf({ match, speaker }: Weighed): Evidence {
  const { row, span, inMarks, found, otherCut, differences } = match;
  return { ...row.held, quotation: row.quotation, span, inMarks, found, otherCut, differences, speaker };
}
