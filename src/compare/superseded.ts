/** An article that corrects itself has said which of its own readings holds: what it corrects is no difference between outlets. */
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';

/** Words by which an article says that it corrects itself, at the head of a sentence. */
const CORRECTS =
  /(?:^|\n|\()\s*(?:correction|clarification|this (?:story|article|post|piece|report)\b[^.\n]{0,60}\b(?:corrects?|corrected|has been (?:corrected|updated to correct))|an earlier version)/iu;

/** Drops findings that stand on what the same article withdraws: a reading inside its line of correction. */
export function superseded(all: readonly Facts[], findings: readonly Finding[]): Finding[] {
  const lines = new Map(all.map((facts) => [facts, correctionLine(facts)]));
  return findings.filter((finding) =>
    finding.sides.every((side) => {
      const line = lines.get(side.compared as Facts);
      if (line === undefined || line === null) return true;
      const at = side.compared.words.start[side.from] ?? 0;
      return at < line.start || at >= line.end;
    }),
  );
}

/** The paragraph in which an article corrects itself. */
function correctionLine({ held, text }: Facts): { start: number; end: number } | null {
  const known = held.article.correction?.span ?? null;
  if (known !== null) return known;
  for (const { span } of held.article.passages) {
    const found = CORRECTS.exec(text.slice(span.start, Math.min(span.end, span.start + 200)));
    if (found !== null) return span;
  }
  return null;
}
