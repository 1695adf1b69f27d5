/** Tells, for each rule and each kind of quotation, how often the bench agrees with the speaker given, and with those that are sure. */
import type { GoldArticle, GoldQuote, Prediction, Scorer } from './measure-quotes.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** `half`: of them, those of which the bench has half of the words at least as the same quotation. */
interface Tally {
  right: number;
  half: number;
  otherSpeaker: number;
  noSpeech: number;
}

const EMPTY: Tally = { right: 0, half: 0, otherSpeaker: 0, noSpeech: 0 };

/** The annotated quotations of an article, and the ground that counts neither way. */
interface Annotated {
  readonly asked: readonly GoldQuote[];
  readonly open: readonly Range[];
}

function annotatedIn(scorer: Scorer, { text, quotes, ignore = [] }: GoldArticle): Annotated {
  const segments = scorer.quoteSegments(text);
  const pieces = quotes.flatMap((quote) => scorer.cutAtBreaks(text, quote));
  const isAsked = ({ speech, start, end }: GoldQuote): boolean =>
    speech !== false || scorer.kindOf(text, start, end, segments) !== 'indirect';
  const ignored = ignore.map(([start, end]) => ({ start, end }));
  return { asked: pieces.filter(isAsked), open: [...pieces.filter((piece) => !isAsked(piece)), ...ignored] };
}

/** What is said of one prediction: null where the bench leaves it open. */
function verdict(scorer: Scorer, { asked, open }: Annotated, prediction: Prediction): Partial<Tally> | null {
  const best = nearest(asked, prediction);
  if (best === null)
    return open.some((range) => shared(range, prediction) * 2 >= prediction.end - prediction.start)
      ? null
      : { noSpeech: 1 };
  const { lenient, named } = scorer.speakerMatch(best, prediction);
  const right = lenient === false ? false : (named ?? lenient);
  if (right === null) return null;
  const both = shared(best, prediction);
  const half = both * 2 >= best.end - best.start + prediction.end - prediction.start - both;
  return right ? { right: 1, half: half ? 1 : 0 } : { otherSpeaker: 1 };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const shared = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The annotated quotation that shares most with a prediction, at least half of the shorter. */
function nearest(golds: readonly GoldQuote[], prediction: Prediction): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0.5;
  for (const gold of golds) {
    const share = shared(gold, prediction) / Math.min(gold.end - gold.start, prediction.end - prediction.start);
    if (share > most || (best === null && share >= most)) [best, most] = [gold, share];
  }
  return best;
}

/** All predictions of the articles, counted under the name that `keyOf` gives them; those it gives none are left out. */
function tallies(
  scorer: Scorer,
  articles: readonly GoldArticle[],
  given: { predictions: ReadonlyMap<string, Prediction[]>; keyOf: (prediction: Prediction) => string | null },
): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const article of articles) {
    const annotated = annotatedIn(scorer, article);
    for (const whole of given.predictions.get(article.id) ?? []) {
      const key = given.keyOf(whole);
      if (key === null) continue;
      for (const prediction of scorer.cutAtBreaks(article.text, whole)) {
        const tally = found.get(key) ?? { ...EMPTY };
        found.set(key, tally);
        for (const [name, count] of Object.entries(verdict(scorer, annotated, prediction) ?? {}))
          tally[name as keyof Tally] += count;
      }
    }
  }
  return found;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(1));
const total = ({ right, otherSpeaker, noSpeech }: Tally): number => right + otherSpeaker + noSpeech;

/** For each kind how many are sure, how many of these have the right speaker, and how many of the annotated ones they are. */
export function sureLines(
  scorer: Scorer,
  articles: readonly GoldArticle[],
  predictions: ReadonlyMap<string, Prediction[]>,
): string[] {
  const found = tallies(scorer, articles, { predictions, keyOf: ({ sure, kind }) => (sure ? kind : null) });
  const annotated = new Map<string, number>();
  for (const { text, quotes } of articles) {
    const segments = scorer.quoteSegments(text);
    for (const quote of quotes.flatMap((one) => scorer.cutAtBreaks(text, one))) {
      const kind = scorer.kindOf(text, quote.start, quote.end, segments);
      if (kind !== 'indirect' || quote.speech !== false) annotated.set(kind, (annotated.get(kind) ?? 0) + 1);
    }
  }
  return KINDS.map((kind) => {
    const tally = found.get(kind) ?? EMPTY;
    const speakers = `${kind.padEnd(9)} sure ${String(total(tally)).padStart(5)}, speaker right ${percent(tally.right, total(tally))}`;
    return `${speakers}, and half of the words ${percent(tally.half, total(tally))}, recall ${percent(tally.right, annotated.get(kind) ?? 0)}`;
  });
}

/** For each rule and kind how many there are, how many speakers are right, and why the others are not. */
export function ruleLines(
  scorer: Scorer,
  articles: readonly GoldArticle[],
  predictions: ReadonlyMap<string, Prediction[]>,
): string[] {
  const keyOf = ({ rule, kind, sure }: Prediction): string =>
    `${rule.padEnd(21)}${kind.padEnd(9)}${sure ? 'sure' : '    '}`;
  const rows = [...tallies(scorer, articles, { predictions, keyOf })].toSorted(([, a], [, b]) => total(b) - total(a));
  const columns = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => String(cell).padStart(9)).join('');
  return [
    `rule                 kind         ${columns(['number', 'right', 'other', 'no speech', ' share', ' half'])}`,
    ...rows.map(
      ([key, tally]) =>
        `${key.padEnd(34)}${columns([total(tally), tally.right, tally.otherSpeaker, tally.noSpeech, percent(tally.right, total(tally)), percent(tally.half, total(tally))])}`,
    ),
  ];
}
