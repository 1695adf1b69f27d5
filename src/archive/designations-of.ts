/** The names and roles that articles print for one speaker: each wording once an article, at its first place, with its count. */
import type { Designation, SpeakerInArticle } from '../model/extraction.ts';
import type { HeldArticle, HeldDesignation } from '../model/held.ts';
import { fold } from './terms.ts';

export function designationsOf(
  appearances: readonly { held: HeldArticle; inArticle: SpeakerInArticle }[],
): HeldDesignation[] {
  return appearances.flatMap(({ held, inArticle }) => {
    const wordings = new Map<string, { designation: Designation; times: number }>();
    for (const designation of inArticle.designations) {
      const { span, as } = designation;
      const wording = `${as} ${fold(held.article.text.slice(span.start, span.end))}`;
      const seen = wordings.get(wording);
      wordings.set(wording, { designation: seen?.designation ?? designation, times: (seen?.times ?? 0) + 1 });
    }
    return [...wordings.values()].map(({ designation, times }) => ({ ...held, designation, times }));
  });
}
