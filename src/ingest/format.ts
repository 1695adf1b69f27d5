/** What an ingest format is: endings, and a pure function from a decoded file to a draft of an article. */
import { z } from 'zod';
import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';

/** A file's text: its bytes as UTF-8, without a byte-order mark, otherwise unit for unit. */
export interface DecodedFile {
  /** Its path in the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What keeps an article from answers, as one or several places state it. Becomes an `ArticleStatus` when all are known. */
export interface Release {
  readonly status: 'live' | 'withdrawn';
  readonly reason: string | null;
  /** `until`: ms since 1970; null for an embargo that cannot be read, which stays closed. */
  readonly embargo: { readonly until: number | null } | null;
}

/** An article as its document alone states it: before the sidecar, the register of outlets and the memory have spoken. */
export interface ArticleDraft extends Omit<Article, 'id' | 'version' | 'heldSince' | 'status'> {
  readonly release: Release;
}

/** What was made of a file. Without a draft, at least one problem says why. */
export interface Reading {
  readonly draft: ArticleDraft | null;
  readonly problems: readonly Problem[];
  /** No draft was made, but what could be read of the file asks for closing: its problems are not for everyone. */
  readonly closes?: boolean;
}

/** The default export of a file in `formats/`. `read` never throws and never looks further than its argument. */
export interface ArticleFormat {
  /** Lower-case, with the dot: `.txt`. */
  readonly endings: readonly [string, ...string[]];
  read(file: DecodedFile): Reading;
}

const formatSchema = z.object({
  endings: z
    .array(z.string().regex(/^\.[a-z0-9]+$/, 'an ending is lower-case and begins with a dot'))
    .min(1, 'at least one ending is needed'),
  read: z.custom<ArticleFormat['read']>((value) => typeof value === 'function', 'read is to be a function'),
});

/** The value as a format. @throws An Error that lists every fault. */
export function validateFormat(value: unknown): ArticleFormat {
  const parsed = formatSchema.safeParse(value);
  if (parsed.success) return value as ArticleFormat;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}
