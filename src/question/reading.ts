/** A message as its readers share it: cut up, its outlet and days taken out. */
import type { Period } from './find-dates.ts';
import { takePeriods } from './find-dates.ts';
import type { Names } from './find-names.ts';
import { markOutlets } from './mark-outlets.ts';
import { STOCK_PHRASES } from './message-data.ts';
import type { Message, Token } from './read-message.ts';
import { setAside } from './set-aside.ts';
import { correctWords } from './correct-words.ts';

export interface AskedMessage extends Message {
  /** Its tokens before asides, outlets and days were taken out. */
  readonly all: readonly Token[];
  readonly periods: readonly { readonly at: number; readonly period: Period }[];
  /** What the asker tells of themselves. */
  readonly preamble: readonly Token[];
  /** The outlet it asks in. */
  readonly outlet: string | null;
}

export interface Reading {
  readonly message: AskedMessage;
  readonly names: Names;
  readonly period: Period;
  /** Places among the tokens that no words are taken from. */
  readonly spent: ReadonlySet<number>;
}

/** `today`: ISO, or null. */
export function readingOf(message: Message, names: Names, today: string | null): Reading {
  const { tokens, preamble } = setAside(correctWords(message.tokens));
  const marked = markOutlets(tokens, names);
  const asked = { ...message, ...marked, preamble, all: message.tokens, ...takePeriods(marked.tokens, today) };
  return { message: asked, names, period: periodFrom(0, asked), spent: stockPhrases(asked.tokens) };
}

/** Days that sentences before a place name are no part of what is asked there. */
export function periodFrom(from: number, { periods }: AskedMessage): Period {
  const later = periods.filter(({ at }) => at >= from).map(({ period }) => period);
  return Object.assign({}, ...later.toReversed()) as Period;
}

const stock = Map.groupBy(STOCK_PHRASES, ([first]) => first ?? '');

function stockPhrases(tokens: readonly Token[]): ReadonlySet<number> {
  const places = tokens.flatMap(({ low }, at) =>
    (stock.get(low) ?? [])
      .filter((phrase) => phrase.every((word, n) => tokens[at + n]?.low === word))
      .flatMap((phrase) => phrase.map((_word, n) => at + n)),
  );
  return new Set(places);
}
