/** A newsroom on a few small articles, with what it says of them: for the tests of registers and corrections. */
import type { Article } from '../../src/model/article.ts';
import type { Change, Correction } from '../../src/model/correction.ts';
import type { KnownSpeakers, SpeakerEntry } from '../../src/model/known-speakers.ts';
import { createNewsroom, type FedNewsroom, type Reading } from '../../src/newsroom.ts';
import { article } from '../held-article.ts';

export const everywhere = { outlets: [], articles: [] };

export const MILL = article({
  id: 'tarn/mill.md',
  outlet: 'The Tarn Gazette',
  published: '2024-05-07',
  text: [
    'Council votes to repair the mill',
    'The council voted on Tuesday to repair the old mill.',
    '“It is cheaper than a new one,” said councillor Ruth Abell.',
    'Mayor Mara Olin shook her head. “Nobody will pay for any of this,” she told the meeting.',
    '“We shall see about that,” Olin said.',
  ].join('\n\n'),
});
export const WEIR = article({
  id: 'linden/weir.md',
  outlet: 'Linden Post',
  published: '2024-05-08',
  text: [
    'Rowers win at the weir',
    '“It was the best race of my life,” said Ruth Abell, a rower from the club. Her brother Tam Vek cheered.',
    '“My sister is a wonder,” Tam Vek said.',
    '“They rowed well against the stream,” Mara Olin said.',
    'The race was held on Sunday in fine weather.',
  ].join('\n\n'),
});

export const readingOf = (rest: Partial<Reading> = {}): Reading => ({
  articles: [MILL, WEIR],
  problems: [],
  wordLimit: () => 75,
  ...rest,
});

export async function newsroomOn(rest: Partial<Reading> = {}): Promise<FedNewsroom> {
  const newsroom = createNewsroom();
  await newsroom.take(readingOf(rest), 0);
  return newsroom;
}

export const speakers = (...entries: readonly (Partial<SpeakerEntry> & { name: string })[]): KnownSpeakers => ({
  apart: [],
  speakers: entries.map(({ name, forms = [{ form: name, only: everywhere }], withheld = null }) => ({
    name,
    forms,
    withheld,
  })),
});

let made = 0;
/** A correction as a file says it; each later than the one before. */
export function correction(change: Change, rest: Partial<Correction> = {}): Correction {
  made += 1;
  return {
    file: `corrections/2026-11-22-${String(made).padStart(4, '0')}-${change.what}.yaml`,
    number: made,
    by: null,
    at: new Date(Date.UTC(2026, 10, 22) + made).toISOString(),
    why: null,
    undone: null,
    change,
    ...rest,
  };
}

/** Where words stand in an article, as a correction names them. */
export function wordsIn({ id, version, text }: Article, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in ${id}`);
  return { article: id, version, span: { start, end: start + words.length }, words };
}

/** Each quotation's first words with its speaker, as answers give them. */
export const said = ({ look }: FedNewsroom, query: Parameters<FedNewsroom['look']['quotations']>[0] = {}): string[] =>
  look.quotations(query).hits.map(({ article: { text }, quotation: { pieces }, speaker }) => {
    const { start, end } = pieces[0].content;
    return `${speaker?.name ?? 'nobody'}: ${text.slice(start, end)}`;
  });
