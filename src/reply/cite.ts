/** Article and place → Citation. */
import type { Article, Passage } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { Span } from '../model/span.ts';

/** The citation of a place in an article. Paragraphs counted are the body's. */
export function cite(article: Article, span: Span): Citation {
  const body = article.passages.filter(({ role }) => role === 'body');
  const holds = (passage: Passage) => passage.span.start <= span.start && span.start < passage.span.end;
  const n = body.findIndex(holds) + 1;
  return {
    outlet: article.outlet?.text ?? null,
    headline: article.headline?.text ?? null,
    byline: article.byline?.text ?? null,
    published: article.published,
    url: article.url,
    article: article.id,
    version: article.version,
    span,
    part: n > 0 ? 'body' : partOf(article.passages.find(holds)),
    paragraph: { n, of: body.length },
    form: article.form,
    ...corrected(article),
  };
}

function corrected({ outlet, published }: Article): Pick<Citation, 'corrected'> {
  const parts = [...(outlet?.corrected ? ['outlet' as const] : []), ...(published?.corrected ? ['date' as const] : [])];
  return parts.length > 0 ? { corrected: parts } : {};
}

const partOf = (passage: Passage | undefined): Citation['part'] =>
  passage?.role === 'caption' || passage?.role === 'standfirst' ? passage.role : 'headline';
