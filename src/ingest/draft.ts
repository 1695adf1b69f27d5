/** Drafts of articles: what an unstated field is, and how metadata speaks over what a document states. */
import type { ArticleStatus, Passage, Stated } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { ArticleDraft, Release } from './format.ts';
import type { Metadata } from './metadata.ts';

/** A draft that states nothing but its text and passages. */
export function draftOf(text: string, passages: readonly Passage[]): ArticleDraft {
  return {
    outlet: null,
    headline: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    correction: null,
    url: null,
    agencies: [],
    licence: null,
    release: { status: 'live', reason: null, embargo: null },
    form: 'full',
    text,
    passages,
  };
}

/** The words of a span as something the article states. */
export function statedAt(text: string, span: Span): Stated {
  return { text: text.slice(span.start, span.end), span };
}

/** The draft with every field that `metadata` names put in place of what the document states. */
export function applyMetadata(draft: ArticleDraft, metadata: Metadata): ArticleDraft {
  const { status, reason, embargo, headline, outlet, byline, dateline, correction, agencies, ...others } = metadata;
  return {
    ...draft,
    ...others,
    headline: spoken(headline, draft.headline),
    outlet: spoken(outlet, draft.outlet),
    byline: spoken(byline, draft.byline),
    dateline: spoken(dateline, draft.dateline),
    correction: spoken(correction, draft.correction),
    agencies: agencies?.map((name) => spoken(name, sameWords(draft.agencies, name)) ?? name) ?? draft.agencies,
    release: {
      status: status ?? draft.release.status,
      reason: reason ?? draft.release.reason,
      embargo: embargo ?? draft.release.embargo,
    },
  };
}

/** What metadata says; where it says just what the document prints, the document's own, which has a place. */
function spoken(given: Stated | null | undefined, printed: Stated | null): Stated | null {
  if (given === undefined) return printed;
  return given && !given.span && given.text === printed?.text ? printed : given;
}

function sameWords(printed: readonly Stated[], given: Stated): Stated | null {
  return printed.find((stated) => stated.text === given.text) ?? null;
}

/** A withdrawal outweighs an embargo; an explicit “live” does not lift one. */
export function statusOf(release: Release): ArticleStatus {
  if (release.status === 'withdrawn') return { kind: 'withdrawn', reason: release.reason ?? 'no reason given' };
  return release.embargo ? { kind: 'embargoed', until: release.embargo.until } : { kind: 'live' };
}
