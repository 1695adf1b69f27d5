/** Turns what is held into what a new reading of the corpus says, in slices of time; what is changed at the end is changed in one turn. */
import { Archive, type WordLimit } from '../archive/archive.ts';
import { Roster } from '../archive/roster.ts';
import { Amendments, type OwnWord } from '../corrections/amendments.ts';
import { extractArticle } from '../extract/extract-article.ts';
import type { Article } from '../model/article.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Problem } from '../model/problem.ts';
import { pauser } from '../pauser.ts';

/** One reading of the corpus: every article there is, what could not be read, and what the newsroom says of it all. */
export interface Reading extends Partial<OwnWord> {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  readonly wordLimit: WordLimit;
}

/** What is held of one reading. */
export interface Holding {
  readonly reading: Reading;
  readonly archive: Archive;
  /** Articles under an embargo, or withdrawn. */
  readonly closed: readonly HeldArticle[];
  readonly amendments: Amendments;
  /** By article, live or closed: as it was extracted, and as it is held. */
  readonly held: ReadonlyMap<Article, Kept>;
}

interface Kept {
  readonly raw: HeldArticle;
  readonly held: HeldArticle;
}

/** Up to so many articles are indexed into the live archive in one go; more are built beside it. */
const LIVE_EDIT = 40;
/** Up to so many quotations are indexed under another speaker's name in one go. */
const LIVE_RENAMED = 1500;

const nothing: Reading = { articles: [], problems: [], wordLimit: () => 75 };

export const emptyHolding = (): Holding => ({
  reading: nothing,
  archive: new Archive(),
  closed: [],
  amendments: new Amendments(wordOf(nothing), []),
  held: new Map(),
});

const wordOf = ({ speakers, corrections, outletAs }: Reading): OwnWord => ({
  speakers: speakers ?? { speakers: [], apart: [] },
  corrections: corrections ?? [],
  outletAs: outletAs ?? ((name) => name),
});

/** Resolves with what makes the change, at once and whole; nothing is changed before. Its holding takes the place of `before`. */
export async function takeReading(before: Holding, next: Reading, now: number): Promise<() => Holding> {
  const pause = pauser();
  const { archive } = before;
  const amendments = new Amendments(wordOf(next), next.articles, before.amendments);
  const held = new Map<Article, Kept>();
  for (const article of next.articles) {
    held.set(article, kept(article, { before, amendments }));
    await pause();
  }
  const all = Array.from(held.values(), (one) => one.held);
  const live = all.filter(({ article }) => isLive(article, now));
  const rest = { reading: next, closed: all.filter(({ article }) => !isLive(article, now)), amendments, held };
  const changed = live.filter((one) => archive.get(one.article.id) !== one);
  const costs = new Map(changed.map((one) => [one, archive.renewing(one)]));
  const alike = changed.filter((one) => costs.get(one) !== null);
  const fresh = changed.filter((one) => costs.get(one) === null);
  const renamed = alike.reduce((sum, one) => sum + (costs.get(one) ?? 0), 0);
  const ids = new Set(live.map(({ article }) => article.id));
  const gone = before.reading.articles.filter(({ id }) => !ids.has(id));
  if (fresh.length + gone.length > LIVE_EDIT || renamed > LIVE_RENAMED) {
    const built = await builtArchive(live, pause);
    return () => ({ ...rest, archive: built });
  }
  const count = archive.articles;
  const roster = alike.length > LIVE_EDIT ? await builtRoster(archive, alike, pause) : null;
  return () => {
    // An embargo that ended meanwhile has put in an article that the roster does not know.
    archive.renew(alike, archive.articles === count ? roster : null);
    for (const { id } of gone) archive.remove(id);
    for (const one of fresh) archive.add(one);
    return { ...rest, archive };
  };
}

/** The article as extracted, and as it is held: the same objects as before where nothing of it differs. */
function kept(article: Article, { before, amendments }: { before: Holding; amendments: Amendments }): Kept {
  const former = before.held.get(article);
  if (former && amendments.agreesOn(article, before.amendments)) return former;
  const raw = former?.raw ?? { article, extraction: extractArticle(article) };
  const held = amendments.hold(raw);
  return former && isSame(former.held, held) ? former : { raw, held };
}

const isSame = (a: HeldArticle, b: HeldArticle): boolean =>
  a === b || JSON.stringify(amendable(a)) === JSON.stringify(amendable(b));

/** What amendments may make another: all but the text and its passages. */
const amendable = ({ article, extraction, withheld }: HeldArticle): unknown => [
  { ...article, text: '', passages: [] },
  extraction.speakers,
  extraction.quotations,
  withheld,
];

/** An embargo that cannot be read stays closed. */
export function isLive({ status }: Article, now: number): boolean {
  return status.kind === 'live' || (status.kind === 'embargoed' && status.until !== null && status.until <= now);
}

async function builtArchive(live: readonly HeldArticle[], pause: () => Promise<void>): Promise<Archive> {
  const archive = new Archive();
  for (const held of live) {
    archive.add(held);
    await pause();
  }
  return archive;
}

/** The roster of all that the archive holds, with these articles in the place of theirs. */
async function builtRoster(
  archive: Archive,
  alike: readonly HeldArticle[],
  pause: () => Promise<void>,
): Promise<Roster> {
  const renewed = new Map(alike.map((held) => [held.article.id, held]));
  const roster = new Roster();
  for (const held of archive.all()) {
    roster.add(renewed.get(held.article.id) ?? held);
    await pause();
  }
  return roster;
}
