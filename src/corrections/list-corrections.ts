/** What became of each correction, for those who correct and for those who mend the corpus. */
import type { Article } from '../model/article.ts';
import type { Correction, ListedCorrection } from '../model/correction.ts';
import type { HeldArticle, HeldPlace } from '../model/held.ts';
import type { Problem } from '../model/problem.ts';
import type { Amendments } from './amendments.ts';

/** What is held, as far as corrections are concerned. */
interface Held {
  readonly amendments: Amendments;
  readonly closed: readonly HeldArticle[];
  readonly archive: { get(id: string): HeldArticle | undefined };
}

/** Latest first. */
export function listCorrections(held: Held): readonly ListedCorrection[] {
  const { amendments } = held;
  const closed = closedIds(held);
  return amendments.corrections.toReversed().map((correction): ListedCorrection => {
    const about = amendments.about(correction);
    return {
      correction,
      state: amendments.state(correction),
      place: about ? placeOf(about, held) : null,
      isClosed: about !== null && closed.has(about.article.id),
      isWithheld: namesIn(correction).some((name) => amendments.isWithheld(name)),
    };
  });
}

/** A problem for each correction that is not applied since it fits no longer. */
export function unfitProblems(held: Held): readonly Problem[] {
  const { amendments } = held;
  const closed = closedIds(held);
  return amendments.corrections.flatMap((correction): Problem[] => {
    const state = amendments.state(correction);
    if (state.kind !== 'unfit') return [];
    const reason = `The correction no longer fits and is not applied. ${state.reason}; undo it, and correct anew where that is still needed.`;
    const problem: Problem = { file: correction.file, place: null, rule: 'correction', reason, effect: 'partial' };
    const article = amendments.about(correction)?.article.id;
    return [article !== undefined && closed.has(article) ? { ...problem, closed: true } : problem];
  });
}

const closedIds = ({ closed }: Held): ReadonlySet<string> => new Set(closed.map(({ article }) => article.id));

/** The stretch, or of an article as a whole its headline or first passage. */
function placeOf(
  { article, span }: { article: Article; span: HeldPlace['span'] | null },
  held: Held,
): HeldPlace | null {
  const now = held.archive.get(article.id);
  if (!now) return null;
  const place = span ?? now.article.headline?.span ?? now.article.passages[0]?.span ?? null;
  const isHidden = (now.withheld ?? []).some(
    (name) => place !== null && name.start < place.end && place.start < name.end,
  );
  return place === null || isHidden ? null : { ...now, span: place };
}

/** The names that a correction gives, joins or parts. */
function namesIn({ change }: Correction): readonly string[] {
  switch (change.what) {
    case 'speaker':
      return change.speaker === null ? [] : [change.speaker];
    case 'merge':
      return [...change.names, change.name];
    case 'split':
      return [change.printed, change.speaker, ...(change.rest === null ? [] : [change.rest])];
    case 'unquote':
    case 'outlet':
    case 'date':
      return [];
  }
}
