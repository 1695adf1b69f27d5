/** The quotations of an article as the newsroom corrected them: whose they are, and which are none. */
import type { Correction } from '../model/correction.ts';
import type { Extraction, SpeakerInArticle } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { speakerKey } from '../extract/speaker-key.ts';
import type { Placed } from './place-corrections.ts';

/** What becomes of corrections that are not applied. */
interface Outcome {
  readonly replaced: (correction: Correction) => void;
  readonly unfit: (correction: Correction, reason: string) => void;
  /** Whether a name means this speaker of the article. */
  readonly means: (name: string, speaker: SpeakerInArticle) => boolean;
}

/** The same object where nothing is corrected. */
export function amendQuotations(held: HeldArticle, placed: readonly Placed[], outcome: Outcome): Extraction {
  const { extraction } = held;
  const changes = new Map<number, Placed>();
  for (const one of placed) {
    if (one.span === null) continue;
    const at = quotationIn(extraction.quotations, one.span);
    if (at === -1) outcome.unfit(one.correction, 'No quotation is read at its place');
    const before = changes.get(at);
    if (before) outcome.replaced(before.correction);
    if (at !== -1) changes.set(at, one);
  }
  if (changes.size === 0) return extraction;
  const speakers = [...extraction.speakers];
  const quotations = extraction.quotations.map((quotation, at) => {
    const change = changes.get(at)?.change;
    return change?.what === 'speaker' ? given(quotation, change.speaker, { speakers, outcome }) : quotation;
  });
  const none = new Set([...changes].flatMap(([at, { change }]) => (change.what === 'unquote' ? [at] : [])));
  return { ...extraction, speakers, quotations: without(quotations, none) };
}

/** The quotation that is the span, else the only one that holds it or stands in it; words without marks come last. -1: there is none. */
function quotationIn(quotations: readonly Quotation[], span: Span): number {
  const spans = quotations.map(({ pieces }) => ({
    start: pieces[0].content.start,
    end: pieces.at(-1)?.content.end ?? 0,
  }));
  const all = quotations.map((_, at) => at);
  const own = all.filter((at) => quotations[at]?.within === null && quotations[at].kind !== 'indirect');
  for (const some of [own, all]) {
    const exact = some.find((at) => spans[at]?.start === span.start && spans[at].end === span.end);
    if (exact !== undefined) return exact;
  }
  for (const some of [own, all]) {
    const near = some.filter((at) => spans[at] && (holds(spans[at], span) || holds(span, spans[at])));
    if (near.length === 1) return near[0] ?? -1;
    if (near.length > 1) return -1;
  }
  return -1;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The quotation as somebody's, or nobody's; a speaker whom the article does not name is added to `speakers`. */
function given(
  quotation: Quotation,
  name: string | null,
  { speakers, outcome }: { speakers: SpeakerInArticle[]; outcome: Pick<Outcome, 'means'> },
): Quotation {
  const attribution = { rule: 'corrected', certainty: 1, sure: name !== null };
  if (name === null) return { ...quotation, speaker: null, attribution };
  let speaker = speakers.findIndex((one) => outcome.means(name, one));
  if (speaker === -1) speaker = speakers.push({ kind: 'person', name, key: speakerKey(name), designations: [] }) - 1;
  const { mention } = quotation;
  const isTheirs =
    mention !== null &&
    speakers[speaker]?.designations.some(({ span }) => holds(mention, span) || holds(span, mention));
  return { ...quotation, speaker, mention: isTheirs ? mention : null, attribution };
}

/** Without those that are none, and what was taken to be spoken inside them. */
function without(quotations: readonly Quotation[], none: ReadonlySet<number>): readonly Quotation[] {
  const gone = (at: number | null): boolean => at !== null && (none.has(at) || gone(quotations[at]?.within ?? null));
  const places = new Map<number, number>();
  quotations.forEach((_, at) => void (gone(at) || places.set(at, places.size)));
  return quotations.flatMap((quotation, at) => {
    if (!places.has(at)) return [];
    const within = quotation.within === null ? null : (places.get(quotation.within) ?? null);
    return [within === quotation.within ? quotation : { ...quotation, within }];
  });
}
