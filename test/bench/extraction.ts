/** How fast is reading quotations and speakers out of text, against compromise on the same text? */
import nlp from 'compromise';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { article } from '../held-article.ts';
import { generateArticles } from './generate-articles.ts';
import { print, ratio } from './measure.ts';

const MB = 1e6;

/** Text units a second, in millions, over the best of three rounds. */
function speed(texts: readonly string[], work: (text: string) => unknown): number {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const rounds = [0, 1, 2].map(() => {
    const start = performance.now();
    for (const text of texts) work(text);
    return performance.now() - start;
  });
  return units / MB / (Math.min(...rounds) / 1000);
}

export function benchExtraction(): void {
  const texts = generateArticles(300, 11).map(({ text }) => text);
  const ours = speed(texts, (text) => extractArticle(article({ id: 'a', text })));
  const few = texts.slice(0, 10);
  const theirs = speed(few, (text) => nlp(text).people().json());
  print(
    `extraction with speakers: ${ours.toFixed(1)} MB/s; compromise, people alone: ${theirs.toFixed(2)} MB/s; ratio ${ratio(ours, theirs)}`,
  );
  const hostile: readonly [string, (size: number) => string][] = [
    ['quotation marks alone', (size) => 'Headline\n\n' + '"'.repeat(size)],
    ['opening marks never closed', (size) => 'Headline\n\n' + '“so it is said '.repeat(size / 15)],
    ['capitalised words', (size) => 'Headline\n\n' + 'Okafor '.repeat(size / 7)],
    ['one paragraph of plain words', (size) => 'Headline\n\n' + 'harbour dues rise and '.repeat(size / 22)],
  ];
  for (const [name, make] of hostile) {
    const [once, twice] = [make(5e5), make(1e6)];
    const read = (text: string) => extractArticle(article({ id: 'a', text }));
    const [slow, slower] = [speed([once], read), speed([twice], read)];
    print(
      `  ${name}, 1 MB: ${ratio(slower, ours)} of the usual speed; twice the text takes ${((2 * slow) / slower).toFixed(2)}x the time`,
    );
  }
}
